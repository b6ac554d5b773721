"""Occasions: anniversaries and congresses that a campaign celebrates."""
