"""Quoted strings and what they are."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model import ThemeLayer


@dataclass(frozen=True, slots=True)
class ThemeText:
    """A campaign name, theme or sub-theme. ``plural``: it stands in a list after "các phong trào"."""

    text: str
    layer: ThemeLayer
    plural: bool = False
    quoted: bool = True
