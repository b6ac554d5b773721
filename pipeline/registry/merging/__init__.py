"""The values of a document from all sightings of it, and where they disagree."""
