"""Offices in which people sign, as they are printed over a name and in running text."""

from __future__ import annotations

import re

_POSTS = (
    "Thủ tướng Chính phủ|Thủ tướng|Chủ tịch|Tổng Bí thư|Bí thư|Tổng Giám đốc|Giám đốc|Chánh Văn phòng|Chánh Thanh tra"
    "|Chánh án|Tổng Cục trưởng|Chi cục trưởng|Cục trưởng|Vụ trưởng|Bộ trưởng|Thứ trưởng|Trưởng phòng|Hiệu trưởng"
    "|Viện trưởng|Chủ nhiệm|Chỉ huy trưởng|Tư lệnh|Chính ủy|Trưởng đoàn|Tổng Thư ký|Tổng Biên tập|Đội trưởng"
    "|Trạm trưởng|Hạt trưởng|Trưởng Ban|Trưởng Tiểu ban|Trưởng Công an|Trưởng Cụm|Trưởng Khối"
)
# What belongs to the office behind it: the kind of board, the level of the police, the number of the cluster.
_TAILS = (
    "Thường trực|thứ nhất|Tổ chức|Chỉ đạo|Vận động|Điều hành|thi đua số 0?\\d{1,2}|thi đua"
    "|(?<=an )(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)"
)
_OFFICE = rf"(?:Phó )?(?:{_POSTS})(?: (?:{_TAILS}))?"
_PHRASES = (*_POSTS.split("|"), "Phó", "Thường trực", "thứ nhất", "Tổ chức", "Chỉ đạo", "Vận động", "Điều hành")
_SPELT = {phrase.lower(): phrase for phrase in _PHRASES}
_SPELLING = re.compile("|".join(sorted(_SPELT, key=len, reverse=True)))
# Of one that is told in running text the level of the police and the kind of board belong to the name of the body.
POSITION_TOLD = re.compile(
    rf"(?<![^\W_])(?P<position>(?:Phó )?(?:{_POSTS.replace('Trưởng Ban', 'Trưởng [Bb]an')})"
    r"(?: (?:[Tt]hường trực|thứ nhất))?)(?![^\W_])"
)
_FOR = r"(?P<for>(?:K/?T|T/?L|T/?M|TUQ)\s?\.?\s)?"
_IN_CAPITALS = _OFFICE.upper().replace("\\D", "\\d")
POSITION = re.compile(rf"(?<![^\W_])(?<!BAN ){_FOR}(?P<position>{_IN_CAPITALS})(?![^\W_])")
# A line that is nothing but an office, in capitals or as in running text, and one that begins with it.
_ACTING = r"[\W_]{0,40}(?:Q\.\s?|QUYỀN )?"
OFFICE_LINE = re.compile(rf"{_ACTING}(?P<position>{_OFFICE})[\W_]{{0,40}}", re.IGNORECASE)
OFFICE_IN_CAPITALS = re.compile(rf"{_ACTING}(?P<position>{_IN_CAPITALS})(?![^\W_])")


def spelt_position(printed: str) -> str:
    """ "PHÓ BÍ THƯ THƯỜNG TRỰC" as it is written in running text: "Phó Bí thư Thường trực"."""
    words = " ".join(printed.split()).lower()
    return _SPELLING.sub(lambda found: _SPELT[found.group()], words)
