"""The floor: the least that any reader of these pages must do, and nothing that makes it right.

A page is parsed by the fastest parser that is installed, which keeps no positions; thirteen patterns and the names of
the gazetteer are sought once in all of its text, and what they find is thrown away.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec

from ahocorasick_rs import AhoCorasick, MatchKind

from extractors.gazetteer import Province, Province2025, load

_CAPITAL = "[A-ZĐ" + "".join(c for c in map(chr, range(0xC0, 0x1EFA)) if c.isupper()) + "]"
PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\d{1,5}(?:/\d{4})?[/-][A-ZĐ]{1,6}(?:[-/][A-ZĐ]{1,10}){0,3}",
        r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}",
        r"ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}",
        r"tháng\s+\d{1,2}(?:/|\s+năm\s+)\d{4}",
        r"(?:[Kk]ế hoạch|[Cc]hỉ thị|[Cc]ông văn|[Qq]uyết định|[Hh]ướng dẫn|[Nn]ghị quyết)(?: số)?",
        r"(?:ban hành|ký|phát động|gửi|triển khai)\s+(?:[Kk]ế hoạch|[Cc]hỉ thị|[Cc]ông văn|[Qq]uyết định)",
        r"(?:từ|kể từ)\s+(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\s+đến",
        r"(?:trước|chậm nhất|hạn cuối)\s+(?:là\s+)?(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}",
        r"[“\"][^”\"\n]{5,200}[”\"]",
        r"kỷ niệm\s+\d{1,4}\s+năm",
        r"(?:chủ trì|phối hợp(?: với)?|giao|yêu cầu|đề nghị)\s+" + _CAPITAL,
        r"(?:Căn cứ|Thực hiện|Theo)\s+" + _CAPITAL + r"[^\n;.]{0,80}",
        r"\d{1,3}(?:\.\d{3})*(?:,\d+)?\s?(?:%|triệu|tỷ|đồng|người|hộ)",
    )
)


def text(page: str) -> int:
    """Seek everything in a text; how much was found."""
    found = sum(len(pattern.findall(page)) for pattern in PATTERNS)
    return found + len(_automaton().find_matches_as_indexes(page))


def html() -> tuple[str, Callable[[bytes], int]]:
    """The fastest parser that is installed, and the floor with it."""
    if find_spec("selectolax") is not None:
        return "selectolax", _selectolax()
    return "lxml", _lxml()


def _selectolax() -> Callable[[bytes], int]:
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - of the extra `bench`

    def read(page: bytes) -> int:
        tree = LexborHTMLParser(page)
        tree.strip_tags(["script", "style"])
        return text(tree.body.text(separator="\n") if tree.body is not None else "")

    return read


def _lxml() -> Callable[[bytes], int]:
    from lxml import etree  # noqa: PLC0415 - of the extra `bench`

    def read(page: bytes) -> int:
        tree = etree.fromstring(page, etree.HTMLParser(encoding="utf-8"))
        etree.strip_elements(tree, "script", "style", with_tail=False)
        return text("\n".join(tree.itertext()))

    return read


@cache
def _automaton() -> AhoCorasick:
    return AhoCorasick(names(), matchkind=MatchKind.LeftmostLongest)


def names() -> list[str]:
    """All names of the gazetteer as printed, in capitals, in small letters, and those of bodies with their level."""
    tables, known = load(), set[str]()
    for body in tables.bodies.values():
        known |= {body.name, *body.aliases, *body.abbreviations, f"{body.name} tỉnh", f"{body.name} huyện"}
    for district in tables.districts:
        known |= {district.name, f"{district.kind} {district.name}"}
    provinces: list[Province | Province2025] = [*tables.provinces.values(), *tables.provinces_2025.values()]
    for province in provinces:
        known |= {province.name, f"{province.kind} {province.name}"}
    known |= {name.text for name in tables.province_names}
    known |= {name.upper() for name in known} | {name.lower() for name in known}
    return sorted(known)
