"""Official texts whose lines were lost: a letterhead or a whole document in one line, cut where its parts begin."""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.letters import LOWER, UPPER

_NATIONAL = r"(?<!NƯỚC )CỘNG\s?H[ÒO][AÀ]\s?X[ÃA]\s?HỘI\s?CHỦ\s?NGHĨA\s?VIỆT\s?NAM"
_PARTY = r"ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN TNCS HỒ CHÍ MINH(?=\s?[^\W\d_]{2,12}(?: [^\W\d_]{2,12}){1,3}, ngày)"
_MOTTO = r"(?i:độc\s?lập\s?[-–]\s?tự\s?do\s?[-–]\s?hạnh\s?phúc)"
_NUMBER = r"(?:Số|SỐ)\s?:?\s?\d{1,6}\s?[-/–]|(?:Số|SỐ)\s?:\s?(?=[-/.…_])"
_WORD = rf"[{UPPER}][{LOWER}]+"
_PLACE = rf"(?:(?:TP|Tp|T)\.\s?)?{_WORD}(?: {_WORD}){{0,3}}(?: [-–] {_WORD}(?: {_WORD}){{0,3}})?"
_PLACE_DATE = rf"{_PLACE}, ngày [\d .…]{{0,8}}tháng [\d .…]{{0,8}}năm \d{{4}}"
_TYPE = (
    r"(?:KẾ HOẠCH|CHỈ THỊ|QUYẾT ĐỊNH|NGHỊ QUYẾT|THÔNG BÁO|HƯỚNG DẪN|CÔNG ĐIỆN|CHƯƠNG TRÌNH|KẾT LUẬN|QUY ĐỊNH)"
    r"(?: (?:HÀNH ĐỘNG|PHỐI HỢP|LIÊN TỊCH|LIÊN NGÀNH|KHẨN))?"
)
_OFFICE = (
    r"(?:PHÓ |THỨ )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|CỤC TRƯỞNG|BỘ TRƯỞNG|TRƯỞNG PHÒNG|THỦ TƯỚNG)"
)
# A line is flat when one of the marks of a letterhead has company on it.
_HEAD_MARK = re.compile(rf"{_NATIONAL}|{_MOTTO}")
_PARTY_COLUMN = re.compile(
    rf"^(?:[^{LOWER}|]{{0,40}}\b(?:[UỦ][ỶY]|BAN|ĐOÀN|BỘ)\b[^{LOWER}|]{{0,50}}?\s)(?=ĐẢNG CỘNG SẢN VIỆT NAM$)"
)
_YOUTH_COLUMN = re.compile(rf"^BAN CHẤP HÀNH[^{LOWER}|]{{2,60}}?{_NUMBER}")
_NUMBER_AND_PLACE = re.compile(rf"^[\W_]*(?:{_NUMBER})[^;:\n]{{1,40}}?\s(?={_PLACE_DATE}\W*$)")
# The left column of a letterhead beside place and day ("V/v … Hà Nội, ngày …", "ĐẢNG ỦY KHỐI Kon Tum, ngày …").
_COLUMN_AND_PLACE = re.compile(
    rf"^[\W_]*(?:V/[vV]\b[^;:|\n]{{3,120}}?|[^{LOWER}|;:\n]{{4,80}}?)\s(?={_PLACE_DATE}\W*$)"
)
# The parts of a letterhead, each cut off from what stands before it; those of the first kind also from what follows.
_ALONE = re.compile(rf"{_NATIONAL}|{_PARTY}|{_MOTTO}|{_PLACE_DATE}|[-_*=]{{3,}}")
_DATA = re.compile(rf"{_NATIONAL}|{_PARTY}|{_MOTTO}|{_PLACE_DATE}|{_NUMBER}")
_BEGINS = re.compile(rf"{_NUMBER}|V/[vV]\b|Kính\s?gửi\b")
_TYPE_ALONE = re.compile(rf"(?<![{UPPER}] )(?<!BAN HÀNH ){_TYPE}(?!\s?:)(?![{UPPER}](?![{LOWER}]))")
# "SỞ GD-ĐT HÀ NAM TRƯỜNG THPT …": the school stands below its department.
_SCHOOL = re.compile(
    rf"^(?:SỞ|PHÒNG)\s[^{LOWER}|]{{4,60}}?\s(?=TRƯỜNG (?:TH|THCS|THPT|PT|MN|MẦM NON|MẪU GIÁO|TIỂU HỌC|TRUNG HỌC)\b)"
)
_ADDRESSEES = re.compile(r"Kính\s?gửi\b")
_ITEM = re.compile(rf"(?<=[:;.] )[-+•] ?(?=[{UPPER}])")
# Where the letterhead ends and the parts of the body begin.
_FIRST_OF_BODY = re.compile(
    rf"(?:- ?)?\bCăn cứ\b|(?:- ?)?(?<![{LOWER}] )\b(?:Thực hiện|Triển khai|Tiếp theo)\b|\bĐiều 1\b"
    rf"|\bI\s?[.)-] [{UPPER}]"
    rf"|(?:[UỦ][ỶY] BAN NHÂN DÂN|CHỦ TỊCH|BAN BÍ THƯ|THỦ TƯỚNG)[^{LOWER}]{{0,60}}?(?=(?:- ?)?Căn cứ)"
)
_BODY = re.compile(
    rf"(?:- ?)?\bCăn cứ\b|(?<=; )(?:Xét|Theo đề nghị)\b|(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ)\s?:?(?=\s?Điều 1\b)"
    rf"|(?<![{LOWER}] )\bĐiều \d{{1,2}}\s?[.:]"
    rf"|(?:(?<=[.;:] )|(?<=[{UPPER}]{{2}} ))(?:[IVX]{{1,5}}|\d{{1,2}})\s?[.)-] ?(?=[{UPPER}])"
    rf"|{_ITEM.pattern}|Nơi nhận\b|(?<=; )(?:Sở|UBND|Ủy ban|Uỷ ban|Ban|Bộ|Chủ tịch|Thủ tướng)\b"
)
_CLOSING = re.compile(rf"(?:TM|KT|TL|TUQ|T/M)\s?[./]\s?(?=[{UPPER}]{{2}})")
_SIGNING = re.compile(rf"{_CLOSING.pattern}|(?<![./] )(?<!BAN ){_OFFICE}|\((?i:đã ký)\)")
_SIGNER = re.compile(rf"(?:(?<=[{UPPER}]{{2}} )|(?<=ký\) )){_WORD}(?: {_WORD}){{1,4}}(?=\W*$| [{UPPER}]{{2}})")
_MOTTO_BEGINS = re.compile("[Đđ][Ộộ][Cc]")
_BEFORE_DATE = ", ngày "
_HEAD_CHARS, _CLOSING_CHARS = 1200, 250


def _may_be_flat(line: str) -> bool:
    """Whether a line holds what every line that is cut holds; few do."""
    if _BEFORE_DATE in line or "CỘNG" in line or "BAN CHẤP HÀNH" in line:
        return True
    may = "ộc" in line or "ỘC" in line or "Ộc" in line or "ộC" in line
    return may and _MOTTO_BEGINS.search(line) is not None


def flat_parts(line: str) -> list[tuple[int, int]]:
    """The parts of a line of an official text that lost its line breaks.

    Args:
        line: one line of a page, with plain blanks.

    Returns:
        Spans [start, end) in characters of the national name, motto, number, place and date, subject, type, addressees,
        bases, articles, sections, items, distribution list and signature, in order; any other line is one part.
    """
    found = _cuts(line) if _may_be_flat(line) else set()
    if not found and line.strip() == line:
        return [(0, len(line))]
    cuts = [0, *sorted(found), len(line)]
    pieces = ((a, b, line[a:b]) for a, b in pairwise(cuts))
    return [(b - len(words.lstrip()), a + len(words.rstrip())) for a, b, words in pieces if words.strip()] or [
        (0, len(line))
    ]


def _cuts(line: str) -> set[int]:
    if "|" in line:
        return set()
    column = _PARTY_COLUMN.match(line) or _NUMBER_AND_PLACE.match(line) or _COLUMN_AND_PLACE.match(line)
    if column:
        return {column.end()}
    mark = _HEAD_MARK.search(line[:_HEAD_CHARS]) or _YOUTH_COLUMN.match(line[:_HEAD_CHARS])
    if not mark or mark.end() - mark.start() == len(line.strip()):
        return set()
    first = _FIRST_OF_BODY.search(line, mark.end())
    body = min(first.start() if first else len(line), mark.start() + _HEAD_CHARS)
    found = {body, *_head(line[:body])}
    found.update(body + at for at in _body(line[body:]))
    return found - {0, len(line)}


def _head(head: str) -> set[int]:
    """The parts of the letterhead."""
    cuts: set[int] = set()
    for match in _ALONE.finditer(head):
        cuts.update(match.span())
    cuts.update(match.start() for match in _BEGINS.finditer(head))
    if school := _SCHOOL.match(head):
        cuts.add(school.end())
    kind = _TYPE_ALONE.search(head, max((m.end() for m in _DATA.finditer(head)), default=0))
    if kind:
        cuts.update(kind.span())
    addressees = _ADDRESSEES.search(head)
    if addressees:
        cuts.update(m.start() for m in _ITEM.finditer(head, addressees.end()))
    return cuts


def _body(body: str) -> set[int]:
    """The parts of the body, with the signature in its last stretch."""
    cuts = {match.start() for match in _BODY.finditer(body)}
    closing = _CLOSING.search(body)
    if closing:
        tail = closing.start(), min(len(body), closing.start() + _CLOSING_CHARS)
        cuts.update(match.start() for match in _SIGNING.finditer(body, *tail))
        signer = _SIGNER.search(body, *tail)
        if signer:
            cuts.update(signer.span())
    return cuts
