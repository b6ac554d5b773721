"""Targets: whom a campaign is meant for."""
