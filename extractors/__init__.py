"""The extractors: one folder per field, each with patterns (vocabulary), find (the rule) and component (spaCy factory)."""
