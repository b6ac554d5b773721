"""The extractors: one folder per field, each with patterns (vocabulary), find (rules) and component (spaCy factory)."""
