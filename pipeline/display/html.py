"""What all HTML for notebooks is made of: no scripts, no requests, styles within the tags, readable on light and dark.

Front ends that clean HTML take style sheets out but leave inline styles, and themes set letters and ground: only marks
have a colour of their own, with black letters on it.
"""

from __future__ import annotations

from html import escape

from pipeline.display.labels import label

CELL = "text-align: left; vertical-align: top; padding: 2px 10px 2px 0; white-space: normal; max-width: 46em"
FAINT = "opacity: .65"
MARK = "color: #000; border-radius: 3px; padding: 1px 3px"


def heading(words: str) -> str:
    """What is shown, in bold letters on a line of its own."""
    return f"<div><b>{escape(words)}</b></div>"


def row(name: str, value: str) -> str:
    """A row of a table of names and values.

    Args:
        name: HTML.
        value: HTML.
    """
    return f'<tr><th style="{CELL}; white-space: nowrap">{name}</th><td style="{CELL}">{value}</td></tr>'


def both_names(field: str) -> str:
    """The name of a field in both languages."""
    english, vietnamese = escape(label(field)), escape(label(field, "vi"))
    return f'{english} <span style="{FAINT}; font-weight: normal">{vietnamese}</span>'


def in_lines(value: str) -> str:
    """A text with its lines kept."""
    return "<br>".join(map(escape, value.split("\n")))
