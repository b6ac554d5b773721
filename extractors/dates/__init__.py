"""Dates of all forms of the genre, day first, with the precision that is printed."""
