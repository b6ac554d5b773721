-- What leads from campaigns to their documents and pages, and from a document to those that cite it.

CREATE INDEX documents_of_campaign ON documents (campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX joins_of_campaign ON campaign_joins (campaign_id);
CREATE INDEX sightings_of_plan ON sightings (plan_id);
CREATE INDEX citations_of_document ON citations (document_id);
