-- The tables of a registry. Dates are ISO 8601 texts, cut to the precision that is known; truth values are 0 and 1.

CREATE TABLE provinces (
  code TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, valid_from TEXT, valid_to TEXT,
  code_2025 TEXT, name_2025 TEXT
) STRICT;

CREATE TABLE pages (
  id TEXT PRIMARY KEY, path TEXT, url TEXT, format TEXT, kind TEXT NOT NULL, article_kind TEXT, title TEXT,
  published TEXT, author TEXT, outlet TEXT, views INTEGER, captured TEXT, part TEXT NOT NULL,
  reprint_of TEXT REFERENCES pages (id)
) STRICT;

CREATE TABLE campaigns (
  id TEXT PRIMARY KEY, name TEXT, theme TEXT, occasion TEXT, province TEXT, province_code TEXT, province_2025 TEXT,
  level TEXT, "start" TEXT, "end" TEXT, announced TEXT, parent_id TEXT REFERENCES campaigns (id),
  plans INTEGER NOT NULL, pages INTEGER NOT NULL
) STRICT;

-- The nodes of the graph: plans that pages tell of, and documents that are known only because they are cited.
CREATE TABLE documents (
  id TEXT PRIMARY KEY, known TEXT NOT NULL CHECK (known IN ('page', 'cited')), number TEXT, doc_type TEXT, issued TEXT,
  issuer TEXT, province TEXT, campaign_id TEXT REFERENCES campaigns (id)
) STRICT;

CREATE TABLE plans (
  id TEXT PRIMARY KEY REFERENCES documents (id), number TEXT, doc_type TEXT, issued TEXT, year INTEGER,
  issued_not_after TEXT, issuer TEXT, issuer_level TEXT, system TEXT, province TEXT, province_code TEXT,
  province_2025 TEXT, subject TEXT, signer TEXT, signer_position TEXT, is_campaign INTEGER NOT NULL,
  "start" TEXT, "end" TEXT, timeframe TEXT, end_event TEXT, published_first TEXT, sources INTEGER NOT NULL,
  confidence REAL, record TEXT NOT NULL
) STRICT;

-- A sighting is one plan as one page tells of it; several may be one document.
CREATE TABLE sightings (
  page_id TEXT NOT NULL REFERENCES pages (id), position INTEGER NOT NULL, plan_id TEXT NOT NULL REFERENCES plans (id),
  rank TEXT NOT NULL CHECK (rank IN ('official', 'article', 'teaser')), record TEXT NOT NULL,
  PRIMARY KEY (page_id, position)
) STRICT;

-- Why two sightings are one plan; page_a is the one that the other was joined to.
CREATE TABLE joins (
  plan_id TEXT NOT NULL REFERENCES plans (id), page_a TEXT NOT NULL, position_a INTEGER NOT NULL,
  page_b TEXT NOT NULL, position_b INTEGER NOT NULL, rule TEXT NOT NULL, detail TEXT NOT NULL,
  FOREIGN KEY (page_a, position_a) REFERENCES sightings (page_id, position),
  FOREIGN KEY (page_b, position_b) REFERENCES sightings (page_id, position)
) STRICT;

CREATE TABLE campaign_joins (
  campaign_id TEXT NOT NULL REFERENCES campaigns (id), document_a TEXT NOT NULL REFERENCES documents (id),
  document_b TEXT NOT NULL REFERENCES documents (id), rule TEXT NOT NULL, detail TEXT NOT NULL
) STRICT;

CREATE TABLE citations (
  plan_id TEXT NOT NULL REFERENCES plans (id), position INTEGER NOT NULL,
  document_id TEXT NOT NULL REFERENCES documents (id), relation TEXT NOT NULL, number TEXT, doc_type TEXT, issued TEXT,
  issuer TEXT, PRIMARY KEY (plan_id, position)
) STRICT;

CREATE TABLE themes (
  plan_id TEXT NOT NULL REFERENCES plans (id), position INTEGER NOT NULL, text TEXT NOT NULL, layer TEXT NOT NULL,
  PRIMARY KEY (plan_id, position)
) STRICT;
CREATE TABLE occasions (
  plan_id TEXT NOT NULL REFERENCES plans (id), position INTEGER NOT NULL, name TEXT NOT NULL, since TEXT, date TEXT,
  suspect INTEGER NOT NULL, PRIMARY KEY (plan_id, position)
) STRICT;
CREATE TABLE agencies (
  plan_id TEXT NOT NULL REFERENCES plans (id), position INTEGER NOT NULL, agency_id TEXT, name TEXT NOT NULL,
  kind TEXT NOT NULL, role TEXT NOT NULL, task TEXT, deadline TEXT, PRIMARY KEY (plan_id, position)
) STRICT;
CREATE TABLE phases (
  plan_id TEXT NOT NULL REFERENCES plans (id), position INTEGER NOT NULL, name TEXT NOT NULL, "start" TEXT, "end" TEXT,
  PRIMARY KEY (plan_id, position)
) STRICT;
CREATE TABLE milestones (
  plan_id TEXT NOT NULL REFERENCES plans (id), position INTEGER NOT NULL, what TEXT NOT NULL, date TEXT,
  PRIMARY KEY (plan_id, position)
) STRICT;
CREATE TABLE deadlines (
  plan_id TEXT NOT NULL REFERENCES plans (id), position INTEGER NOT NULL, what TEXT NOT NULL, date TEXT, "to" TEXT,
  PRIMARY KEY (plan_id, position)
) STRICT;
CREATE TABLE awards (
  plan_id TEXT NOT NULL REFERENCES plans (id), position INTEGER NOT NULL, name TEXT NOT NULL, count INTEGER, "to" TEXT,
  PRIMARY KEY (plan_id, position)
) STRICT;
CREATE TABLE quotas (
  plan_id TEXT NOT NULL REFERENCES plans (id), position INTEGER NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL,
  min INTEGER, max INTEGER, PRIMARY KEY (plan_id, position)
) STRICT;
CREATE TABLE attachments (
  plan_id TEXT NOT NULL REFERENCES plans (id), position INTEGER NOT NULL, name TEXT NOT NULL, url TEXT,
  PRIMARY KEY (plan_id, position)
) STRICT;
-- Lists of plain texts: recipients, targets, contents, funding.
CREATE TABLE items (
  plan_id TEXT NOT NULL REFERENCES plans (id), field TEXT NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (plan_id, field, position)
) STRICT;

-- Where sources of one plan disagree, or a correction and a newer extraction: the value in force and the other one.
CREATE TABLE conflicts (
  plan_id TEXT NOT NULL REFERENCES plans (id), field TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('sources', 'correction')),
  value TEXT, page_id TEXT REFERENCES pages (id), position INTEGER, "start" INTEGER, "end" INTEGER, text TEXT,
  other_value TEXT, other_page_id TEXT REFERENCES pages (id), other_position INTEGER, other_start INTEGER,
  other_end INTEGER, other_text TEXT
) STRICT;

-- Corrections in force, and on what page they are.
CREATE TABLE applied (
  plan_id TEXT NOT NULL REFERENCES plans (id), field TEXT NOT NULL, page_id TEXT NOT NULL, position INTEGER NOT NULL,
  old TEXT, value TEXT, by TEXT NOT NULL, at TEXT NOT NULL, note TEXT
) STRICT;

-- Words of plans as they are written (text) and without diacritics (folded, đ is d).
CREATE VIRTUAL TABLE search USING fts5 (text, folded, content = '', tokenize = "unicode61 remove_diacritics 0");
