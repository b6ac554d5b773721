"""Funding: where the money of a plan comes from."""
