"""Periods, phases, deadlines and milestones."""
