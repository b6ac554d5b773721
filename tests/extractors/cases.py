"""How the tables of the extractor tests are written: one case a line, `(what is met, text, expected)`.

A case that the code gets wrong stays in its table with a fourth column, the reason; it must fail until the code is mended.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest


def cases(rows: Iterable[tuple[Any, ...]]) -> pytest.MarkDecorator:
    """Parametrize a test over a table of (name, text, expected[, what is wrong])."""
    params = [
        pytest.param(text, expected, id=name, marks=[pytest.mark.xfail(strict=True, reason=why[0])] if why else [])
        for name, text, expected, *why in rows
    ]
    return pytest.mark.parametrize(("text", "expected"), params)
