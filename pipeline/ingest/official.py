"""Does a text carry the marks of an official document (Decree 30/2020/NĐ-CP; Guidance 36-HD/VPTW)?"""

from __future__ import annotations

import re

from pipeline.ingest.furniture import DEBRIS
from pipeline.ingest.gated import Gated
from pipeline.ingest.stamps import parse_stamp
from pipeline.letters import LOWER, UPPER

_NATIONAL_NAME = Gated(
    r"CỘNG\s+H[ÒO][AÀ]\s+X[ÃA]\s+HỘI|(?<!ĐẢNG BỘ )ĐẢNG CỘNG SẢN VIỆT NAM(?! TỈNH)|ĐOÀN TNCS HỒ CHÍ MINH",
    *("CỘNG", "TNCS"),
)
_MOTTO = re.compile(r"Độc\s*lập\s*[-–]\s*Tự\s*do\s*[-–]\s*Hạnh\s*phúc", re.IGNORECASE)
_NUMBER_LINE = Gated(r"^[^\w\n]*_*Số\s*:?[\s*_|]*\d*[\s*_.…|]*[-/]", "Số", flags=re.MULTILINE)
_PLACE_DATE = Gated(r"^[^.;\n]{2,30}, ngày [\d\s.…*]{1,8} ?tháng", ", ngày ", flags=re.MULTILINE)
_ADDRESSEES = Gated(r"^[^\w\n]*Kính gửi\s*:?", "Kính gửi", flags=re.MULTILINE)
# A letter whose head the portal left out begins with whom it goes to; so do those of readers to the editors.
_LETTER = re.compile(
    r"\A(?:[^\n]+\n+){0,3}[^\w\n]*Kính gửi\s?+:?+(?! (?:quý báo|luật sư|tòa soạn|toà soạn|ban biên tập|báo))",
    re.IGNORECASE,
)
_TYPES = (
    *("KẾ HOẠCH", "CHỈ THỊ", "QUYẾT ĐỊNH", "NGHỊ QUYẾT", "THÔNG BÁO", "HƯỚNG DẪN", "CÔNG ĐIỆN", "THỂ LỆ"),
    *("THƯ NGỎ", "LỜI KÊU GỌI", "CHƯƠNG TRÌNH"),
)
_TYPE_LINE = Gated(rf"^[^\w\n]*_*(?:{'|'.join(_TYPES)}[{UPPER} ]*)\W*$", *_TYPES, flags=re.MULTILINE)
_ENDING = Gated(
    r"^[^\w\n]*(?:Nơi nhận|(?:TM|T/M|KT)\b[./]|TM\.? (?=BAN |ỦY ))",
    *("Nơi nhận", "TM", "T/M", "KT"),
    flags=re.MULTILINE,
)
_CAPITAL_SUBJECT = re.compile(
    rf"\A\W{{0,20}}(?:KẾ HOẠCH|CHỈ THỊ|QUYẾT ĐỊNH|HƯỚNG DẪN|CHƯƠNG TRÌNH|THỂ LỆ)\s[^{LOWER}\n]{{15,}}$", re.MULTILINE
)
# "THÔNG BÁO" / "Về việc …", "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN … ĐIỆN:" open texts whose letterhead the portal left out.
_TYPE_AND_ABOUT = Gated(
    r"^[^\w\n]*(?:THÔNG BÁO|KẾ HOẠCH|CHỈ THỊ|HƯỚNG DẪN|CÔNG ĐIỆN|THỂ LỆ|THƯ NGỎ)[^\w\n]*\n+[^\w\n]*(?:V/v|Về việc)\b",
    *("V/v", "Về việc"),
    flags=re.MULTILINE,
)
_ORDERS = Gated(
    rf"^[^\w\n]*(?:CHỦ TỊCH|BỘ TRƯỞNG|THỦ TƯỚNG|GIÁM ĐỐC|BAN CHỈ (?:HUY|ĐẠO))[^{LOWER}\n]{{8,90}}\b(?:ĐIỆN"
    rf"|điện)\s?:\W*$",
    *("CHỦ TỊCH", "BỘ TRƯỞNG", "THỦ TƯỚNG", "GIÁM ĐỐC", "BAN CHỈ"),
    flags=re.MULTILINE,
)
_BASES = Gated(r"^[^\w\n]*Căn cứ\b[^\n]{10,}[;,]\s*$", "Căn cứ", flags=re.MULTILINE)
_AS_FOLLOWS = re.compile(
    r"(?:ban hành|xây dựng) (?:Kế hoạch|Chương trình|Hướng dẫn|Chỉ thị)\b[^\n]{0,400}(?:như sau|cụ thể)\s*:",
    re.IGNORECASE,
)
# Law portals and forums strip the letterhead: the text begins with its bases, perhaps under the name of the document,
# and the sentence that issues it ends in a colon. An article tells that somebody "has issued", and the number.
_FIRST_BASES = re.compile(r"^[^\w\n]*(?:Căn cứ|Thực hiện|Triển khai thực hiện|Nhằm|Để|Theo)\b", re.MULTILINE)
NAMED = re.compile(
    r"(?:Kế hoạch|Chỉ thị|Quyết định|Hướng dẫn|Chương trình|Công văn)\b(?![^\n]*(?:[.!?:]$|\b(?:đã|vừa|sẽ)\b))"
)
_NAMED_IN_CAPITALS = re.compile(
    r"\W{0,20}(?:KẾ HOẠCH|CHỈ THỊ|QUYẾT ĐỊNH|HƯỚNG DẪN|CHƯƠNG TRÌNH|THỂ LỆ)\s[^\n]{15,}(?<![.!?:])$", re.MULTILINE
)
_ISSUES = re.compile(
    r"(?<!đã )(?<!vừa )(?<!mới )\b(?:ban hành|xây dựng|[Hh]ướng dẫn|thông báo)\s(?![^\s.]{1,7} [^\s.]{1,7} số )"
    r"(?:[^.:!?]|\.(?=\d)){3,400}?\s(?:như sau|cụ thể|(?:phần|nội dung)(?: \w+)? (?:sau|như sau))\s?:(?:\s|\Z)"
)
# A law or a decree goes over to its first article.
_ENACTS = re.compile(r"\bban hành (?:Nghị định|Thông tư)\b[^.;:]{5,300}[.:]\s+Điều 1\b")
_LAW_LINE = re.compile(r"\W*(?:NGHỊ ĐỊNH|THÔNG TƯ)(?: LIÊN TỊCH)?\W*$")
_ITEM = re.compile(r"^(?:[-+]|[IVX]{1,4}\s?[.)-]|\d{1,2}(?:\.\d{1,2})?\.)\s", re.MULTILINE)
_ARTICLE_WORDS = re.compile(r"\b(?:đã|vừa|mới) (?:ký )?(?:ban hành|có|phát động|tổ chức)\b|\bTheo đó\b")
# The first section of a plan, which an article has only where it prints the plan in full.
_FIRST_SECTION = re.compile(r"^[^\w\n]*I\s?[.)/-]\s?\S", re.MULTILINE)
_PURPOSE = re.compile(r"[^\w\n]*I\s?[.)/-]\s?MỤC ĐÍCH\s?(?:,|-|–|VÀ)\s?YÊU CẦU\b", re.IGNORECASE)
_MIN_ITEMS, _LINES_ABOVE, _NAME_LINES = 4, 8, 3
_MASTHEAD_CHARS = 80
_HEAD = 3000


def looks_official(text: str) -> bool:
    """Whether a text is an official document itself rather than an article about one: two of its marks stand there."""
    head = text[:_HEAD]
    marks = (
        2 * bool(_NATIONAL_NAME.search(head))
        + bool(_MOTTO.search(head))
        + bool(_NUMBER_LINE.search(head))
        + bool(_PLACE_DATE.search(head))
        + bool(_ADDRESSEES.search(head))
        + bool(_LETTER.match(head.lstrip()))
        + bool(_TYPE_LINE.search(head))
        + bool(_ENDING.search(text))
        + bool(_CAPITAL_SUBJECT.search(head))
        + (_BASES.count(head) >= 2)
        + bool(_ends_in_colon(head.lower()) and _AS_FOLLOWS.search(head))
        + bool(_TYPE_AND_ABOUT.search(head))
        + 2 * bool(_ORDERS.search(head))
    )
    return marks >= 2 or lost_its_letterhead(head)


def _ends_in_colon(lower: str) -> bool:
    return "như sau" in lower or "cụ thể" in lower


def lost_its_letterhead(text: str) -> bool:
    """Whether a text is an official document that begins with its bases or its first section.

    They stand first, or right under the name of the document and the menu of the portal; behind the bases a sentence
    issues the document, or the hard-wrapped lines of a law portal go on with its items.
    """
    head = text[:_HEAD]
    bases, section = _FIRST_BASES.search(head), _FIRST_SECTION.search(head)
    if section and (not bases or section.start() < bases.start()):
        above = [line for line in _lines_above(head, section.start()) if not parse_stamp(line)]
        if not above:
            return _PURPOSE.match(head, section.start()) is not None
        return len(above) <= _NAME_LINES and _name_document(above)
    if not bases:
        return False
    above = _lines_above(head, bases.start())
    if above and (len(above) > _LINES_ABOVE or not _name_document(above)):
        return False
    if not section and any(parse_stamp(line) for line in above):
        return False
    body = head[bases.start() :]
    unwrapped = body.replace("\n", " ")
    if _ISSUES.search(unwrapped) or _ENACTS.search(unwrapped):
        return True
    first, _, second = body.partition("\n")
    wrapped = second[:1].isalpha() and not first.rstrip().endswith((".", ";", ":", ","))
    return wrapped and not above and len(_ITEM.findall(body)) >= _MIN_ITEMS and not _ARTICLE_WORDS.search(body)


def _lines_above(head: str, end: int) -> list[str]:
    return [line for line in head[:end].split("\n") if line.strip() and not DEBRIS.match(line)]


def _name_document(above: list[str]) -> bool:
    """One of the lines names the document; those over it are the masthead of the portal."""
    names = (NAMED, _NAMED_IN_CAPITALS, _LAW_LINE)
    named = next((i for i, line in enumerate(above) if any(name.match(line) for name in names)), None)
    return named is not None and all(len(line) < _MASTHEAD_CHARS for line in above[:named])
