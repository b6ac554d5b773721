"""The peer of the issue: what the libraries of the field give in an afternoon, to be measured for its speed.

All text of BeautifulSoup, named entities by underthesea sentence by sentence, days by dateparser, four patterns.
(``benchmarks/peer.py`` makes records of the same means and is compared for accuracy.)
"""

from __future__ import annotations

import re

from bs4 import BeautifulSoup
from dateparser.search import search_dates
from underthesea import ner, sent_tokenize

_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\d{1,5}(?:/\d{4})?[/-][A-ZĐ]{2,}(?:[-/][A-ZĐ]{2,}){0,3}",
        r"(?:Kế hoạch|Chỉ thị|Công văn|Quyết định|Hướng dẫn)(?: số)?",
        r"[“\"][^”\"\n]{5,200}[”\"]",
        r"(?:UBND|Ủy ban nhân dân|Tỉnh ủy|Sở|Hội|Ban) [^,.;\n]{2,60}",
    )
)


def html(page: bytes) -> int:
    """Read an HTML page; how much was found."""
    return text(BeautifulSoup(page, "html.parser").get_text("\n"))


def text(page: str) -> int:
    """Read a text; how much was found."""
    found = sum(len(pattern.findall(page)) for pattern in _PATTERNS)
    found += len(search_dates(page, languages=["vi"]) or ())
    return found + sum(len(ner(sentence)) for sentence in sent_tokenize(page) if sentence.strip())
