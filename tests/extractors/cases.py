"""How the tables of the extractor tests are written: one case a line, `(what is met, text, expected)`.

A case that the code gets wrong stays in its table with a fourth column, the reason; it must fail until the code is
mended.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from extractors.dates.values import PartialDate


def cases(rows: Iterable[tuple[Any, ...]]) -> pytest.MarkDecorator:
    """Parametrize a test over a table of (name, text, expected[, what is wrong])."""
    params = [
        pytest.param(text, expected, id=name, marks=[pytest.mark.xfail(strict=True, reason=why[0])] if why else [])
        for name, text, expected, *why in rows
    ]
    return pytest.mark.parametrize(("text", "expected"), params)


def shown(date: PartialDate | None) -> str | None:
    """A date with question marks for what is unsaid."""
    if date is None:
        return None
    parts = ["?" if part is None else f"{part:02d}" for part in (date.year, date.month, date.day)]
    last = max(i for i, part in enumerate(parts) if part != "?")
    return "-".join(parts[: last + 1])
