-- Ids that plans had before a correction of what identifies them: number, issuer or year.

CREATE TABLE former_ids (
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES plans (id)
) STRICT, WITHOUT ROWID;
