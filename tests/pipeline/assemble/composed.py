"""How the tables of the assembler tests are written and run: composed pages in, values of their plans out."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import pytest

from pipeline.ingest import read_text
from pipeline.model import Page
from pipeline.run.engine import process


def cases(columns: str, rows: Iterable[tuple[Any, ...]]) -> pytest.MarkDecorator:
    """Parametrize a test over a table of (name, *columns[, what is wrong]).

    A case that the code gets wrong keeps its place with a last column, the reason; it must fail until the code is mended.
    """
    names = columns.split()
    params = []
    for name, *values in rows:
        wrong = values[len(names)] if len(values) > len(names) else None
        marks = [pytest.mark.xfail(strict=True, reason=wrong)] if wrong else []
        params.append(pytest.param(*values[: len(names)], id=name, marks=marks))
    return pytest.mark.parametrize(tuple(names), params)


@cache
def page_of(text: str, url: str | None = None, published: str | None = None) -> Page:
    """The record of a page with this text, at this address, published then."""
    return process(read_text(text).with_meta(url=url, published=published))


def letter(head: str, body: str) -> str:
    """An official text: letterhead and body."""
    return f"{head}\n\n{body}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Bình"


# The letterhead of a provincial committee, with a gap for the number.
COMMITTEE = """ỦY BAN NHÂN DÂN
TỈNH SƠN LA
-------

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------

Số: {number}

Sơn La, ngày 14 tháng 3 năm 2022
"""
