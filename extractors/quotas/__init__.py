"""Quotas: counts that somebody has to deliver."""
