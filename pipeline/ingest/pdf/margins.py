"""Running headers and footers and page numbers, told by their place and by standing on many pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from pipeline.ingest.pdf.words import PrintedLine

_PAGE_NUMBER = re.compile(r"^\W{0,3}(?:(?:Trang|trang|Page)\s*:?\s*)?\d{1,4}(?:\s*(?:/|of|trên)\s*\d{1,4})?\W{0,3}$")
# What a browser prints over and under a page: the time and the title; the address and the page.
_BROWSER = re.compile(r"^\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}:\d{2}(?: [AP]M)?\s|^(?:https?|file)://\S+ \d{1,4}/\d{1,4}$")
# What a letterhead holds, which may stand in one place on several pages: that of the plan and that of its annex.
_LETTERHEAD = re.compile(r"CỘNG H[ÒO][AÀ]|CỘNG SẢN|Độc lập|^Số|, ngày\b")
# What a signing program prints over the page: its seal in words, and what else stands near.
_SEAL = re.compile(
    r"^\W{0,3}(?:(?:Ký bởi|Người ký|Ký số bởi|Thời gian ký|Ngày ký|Giờ ký)\s?:"
    r"|Signature (?:Not Verified|valid)|Digitally signed by)"
)
_NEAR_SEAL = re.compile(r"^\W{0,3}(?:Email|Cơ quan|Chức vụ|Tổ chức|Date|Reason|Location|Lý do)\s?:\s?\S")
_SEAL_LINES = 4
_DIGITS = re.compile(r"\d+")
_EDGE = 0.12  # of the height of the page
_DEEP = 3  # lines of an edge that are looked at
_SHARE, _LEAST = 0.5, 3  # of the pages; of two pages both


def margins(pages: Sequence[tuple[float, Sequence[PrintedLine]]]) -> list[dict[int, str]]:
    """The lines in the margins, and what they are.

    Args:
        pages: of each page its height and its lines from top to bottom.

    Returns:
        Of each page the positions of the lines to leave out, with the reason.
    """
    seen = Counter(key for height, lines in pages for key in {_key(lines[i], height) for i in _edges(height, lines)})
    often = max(_LEAST, _SHARE * len(pages)) if len(pages) != 2 else 2
    found: list[dict[int, str]] = []
    for height, lines in pages:
        out: dict[int, str] = {}
        for position in _edges(height, lines):
            line = lines[position]
            if _PAGE_NUMBER.match(line.text):
                out[position] = "page number"
            elif _BROWSER.match(line.text) or (seen[_key(line, height)] >= often and not _LETTERHEAD.search(line.text)):
                out[position] = "running header" if line.box[1] < height / 2 else "running footer"
        out.update(dict.fromkeys(_seal(lines), "digital signature"))
        found.append(out)
    return found


def _seal(lines: Sequence[PrintedLine]) -> list[int]:
    """The positions of the lines that a signing program printed."""
    marks = [i for i, line in enumerate(lines) if _SEAL.match(line.text)]
    near = {i for mark in marks for i in range(max(0, mark - _SEAL_LINES), min(len(lines), mark + _SEAL_LINES + 1))}
    return marks + [i for i in near if _NEAR_SEAL.match(lines[i].text)]


def _edges(height: float, lines: Sequence[PrintedLine]) -> list[int]:
    """The positions of the first and last lines, as far as they stand at the edges of the page."""
    positions = range(len(lines))
    top = [i for i in positions[:_DEEP] if lines[i].box[3] < _EDGE * height]
    bottom = [i for i in positions[-_DEEP:] if lines[i].box[1] > (1 - _EDGE) * height]
    return sorted({*top, *bottom})


def _key(line: PrintedLine, height: float) -> tuple[str, int]:
    """What is the same on many pages: the words but for numbers, and about the place."""
    return _DIGITS.sub("0", line.text), round(line.box[1] / (height or 1.0) * 40)
