"""``python -m pipeline`` is the command ``kehoach``."""

from __future__ import annotations

from pipeline.cli import main

main(prog_name="kehoach")
