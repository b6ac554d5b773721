-- What leads from a plan to all that is said of it, and views for those who ask in SQL.

CREATE INDEX conflicts_of_plan ON conflicts (plan_id);
CREATE INDEX applied_of_plan ON applied (plan_id);
CREATE INDEX joins_of_plan ON joins (plan_id);

-- The pages that tell of a plan; the least in the order of source_rank, published, page_id tells of it best.
CREATE VIEW sources AS
SELECT
  plan_id, page_id, position, rank, CASE rank WHEN 'official' THEN 1 WHEN 'article' THEN 2 ELSE 3 END AS source_rank,
  path, url, title, published, outlet
FROM sightings JOIN pages ON pages.id = page_id;

-- One row for each plan of a campaign.
CREATE VIEW campaign_plans AS
SELECT
  campaigns.id AS campaign_id, campaigns.name AS campaign, plans.id AS plan_id, plans.number, plans.doc_type,
  plans.issued, plans.year, plans.issuer, plans.issuer_level, plans.province, plans.province_2025, plans.subject,
  plans."start", plans."end", plans.sources
FROM campaigns JOIN documents ON campaign_id = campaigns.id JOIN plans ON plans.id = documents.id;

-- Which plan cites which document, and how; "known" tells whether a page of its own tells of that document.
CREATE VIEW cited_documents AS
SELECT
  citations.plan_id, citations.relation, citations.document_id, documents.known, documents.number, documents.doc_type,
  documents.issued, documents.issuer, documents.province, documents.campaign_id
FROM citations JOIN documents ON documents.id = citations.document_id;
