"""Comparisons; no part of the installed package."""
