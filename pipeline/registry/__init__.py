"""Stage 5: records to a registry."""
