"""Assignments: who leads, who coordinates, who implements."""
