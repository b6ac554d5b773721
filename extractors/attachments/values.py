"""Attachments as they stand in a text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileName:
    """A file: its name, and its address when a link gives it."""

    name: str
    url: str | None = None
