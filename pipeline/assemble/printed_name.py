"""The name of an issuer in the words of the page, where the table of bodies would word it otherwise.

The table leads all names of one body to one ("Ban Chỉ đạo kỷ niệm các ngày lễ lớn", "Ban Chỉ đạo các ngày lễ lớn"):
agencies are compared by it. The issuer is called what the page calls it, with abbreviations spelt out.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.bodies.patterns import body_table
from extractors.bodies.values import BodyName
from extractors.mentions import Mention
from pipeline.assemble.context import Context
from pipeline.segment.view import fold, plain_marks

# Bodies whose names vary from place to place; ministries, departments and committees have one name.
_OF_MANY_NAMES = re.compile(
    r"(?:Tiểu ban|Ban (?:Chỉ đạo|Tổ chức|Vận động|Điều hành|Chỉ huy|Quản lý|Vì sự)|Hội đồng (?!nhân dân|Thi đua)"
    r"|Bệnh viện|Trung tâm|Quỹ|Hội Văn|Liên hiệp|Liên minh|Bảo tàng|Thư viện|(?:Ban Thường vụ )?Công đoàn"
    r"|Đoàn Thanh niên|(?:Ban Thường vụ )?Đảng ủy Khối)"
)
# The Front is called after the country by most pages; some leave that out throughout.
_FRONT, _OF_VIETNAM = (
    "Mặt trận Tổ quốc Việt Nam",
    re.compile(r"(?<!trung ương )(?<!tw )(?<!t\.ư )(?:mttq|mặt trận tổ quốc)\s?(?:việt nam|vn)\b"),
)
_QUOTED = re.compile(r'"([^"]*)"')
_BOARD = re.compile("Ban Thường vụ ")
_ABBREVIATED = re.compile(r"(?<!\w)(?=\w*[A-ZĐƯ]{2})[\w&.]+")
_BOARD_HEAD = re.compile(
    r"(?P<ban>ban) (?P<of>chỉ đạo|tổ chức|vận động|điều hành|chỉ huy|quản lý|thường vụ)\b", re.IGNORECASE
)
_KINDS = {
    "MN": "Mầm non", "MG": "Mẫu giáo", "TH": "Tiểu học", "THCS": "Trung học cơ sở", "THPT": "Trung học phổ thông",
    "PTDTNT": "Phổ thông dân tộc nội trú", "PTDTBT": "Phổ thông dân tộc bán trú", "ĐH": "Đại học", "CĐ": "Cao đẳng",
}  # fmt: skip
_KIND = re.compile(rf"\b(?:{'|'.join(_KINDS)})\b", re.IGNORECASE)
_SCHOOL = re.compile(
    rf"\bTrường (?P<kinds>{_KIND.pattern}(?:(?: ?[-–&,] ?| và | ){_KIND.pattern}){{0,2}})", re.IGNORECASE
)


def in_printed_words(ctx: Context, issuer: Mention[BodyName], body: BodyName) -> BodyName:
    """The issuing body under the name that the page prints.

    Args:
        ctx: the page.
        issuer: where the body is named.
        body: the same body, under the name of the table.
    """
    printed = ctx.text[issuer.start : issuer.end]
    if body.level != "central" and _FRONT in body.name and _OF_VIETNAM.search(ctx.folded) is None:
        return replace(body, name=body.name.replace(_FRONT, "Mặt trận Tổ quốc"))
    if body.id is None or not _OF_MANY_NAMES.match(body.name):
        return body
    name = plain_marks(_without_place(ctx, issuer))
    if printed.isupper():
        return _in_small_letters(body, name)
    row = body_table().get(fold(name))
    if row is None or row.id != body.id or _ABBREVIATED.search(name):
        return body
    name = _BOARD_HEAD.sub(lambda head: f"{head['ban'].capitalize()} {head['of'].capitalize()}", name, count=1)
    return replace(body, name=name)


def _in_small_letters(body: BodyName, capitals: str) -> BodyName:
    """A name in capitals that the table knows, with the letters that its words have in the table."""
    words = {fold(word): word for word in body.name.split()}
    row = body_table().get(fold(capitals))
    if row is None or row.id != body.id or not all(word in words for word in fold(capitals).split()):
        return body
    board = _BOARD.match(body.name)
    said = " ".join(words[word] for word in fold(capitals).split())
    return replace(body, name=said if board is None or said.startswith(board[0]) else f"{board[0]}{said}")


def spelt_out(body: BodyName) -> BodyName:
    """With marks that open and close; a school ("Trường TH&THCS Sơn Thọ") with its kinds in full."""
    body = replace(body, name=_QUOTED.sub(r"“\1”", body.name))
    match = _SCHOOL.search(body.name)
    if match is None:
        return body
    kinds = [_KINDS[kind.upper()] for kind in _KIND.findall(match["kinds"])]
    return replace(body, name=f"{body.name[: match.start()]}Trường {' và '.join(kinds)}{body.name[match.end() :]}")


def _without_place(ctx: Context, issuer: Mention[BodyName]) -> str:
    """The printed name up to the level word and the place behind it."""
    place = next((m for m in ctx.places if issuer.start < m.start and m.end == issuer.end), None)
    printed = " ".join(ctx.text[issuer.start : place.start if place else issuer.end].split())
    word = issuer.value.level_word
    return printed[: -len(word)].rstrip() if word and place is None and fold(printed).endswith(f" {word}") else printed
