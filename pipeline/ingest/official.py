"""Does a text carry the marks of an official document (Decree 30/2020/NĐ-CP; Guidance 36-HD/VPTW)?"""

from __future__ import annotations

import re

from pipeline.letters import LOWER, UPPER

_NATIONAL_NAME = re.compile(
    r"CỘNG\s+H[ÒO][AÀ]\s+X[ÃA]\s+HỘI|(?<!ĐẢNG BỘ )ĐẢNG CỘNG SẢN VIỆT NAM(?! TỈNH)|ĐOÀN TNCS HỒ CHÍ MINH"
)
_MOTTO = re.compile(r"Độc\s*lập\s*[-–]\s*Tự\s*do\s*[-–]\s*Hạnh\s*phúc", re.IGNORECASE)
_NUMBER_LINE = re.compile(r"^[^\w\n]*_*Số\s*:?[\s*_|]*\d*[\s*_.…|]*[-/]", re.MULTILINE)
_PLACE_DATE = re.compile(r"^[^.;\n]{2,30}, ngày [\d\s.…*]{1,8} ?tháng", re.MULTILINE)
_ADDRESSEES = re.compile(r"^[^\w\n]*Kính gửi\s*:?", re.MULTILINE)
_TYPE_LINE = re.compile(
    rf"^[^\w\n]*_*(?:KẾ HOẠCH|CHỈ THỊ|QUYẾT ĐỊNH|NGHỊ QUYẾT|THÔNG BÁO|HƯỚNG DẪN|CÔNG ĐIỆN|CHƯƠNG TRÌNH[{UPPER} ]*)\W*$",
    re.MULTILINE,
)
_ENDING = re.compile(r"^[^\w\n]*(?:Nơi nhận|(?:TM|T/M|KT)\b[./])", re.MULTILINE)
_CAPITAL_SUBJECT = re.compile(
    rf"\A\W{0, 20}(?:KẾ HOẠCH|CHỈ THỊ|QUYẾT ĐỊNH|HƯỚNG DẪN|CHƯƠNG TRÌNH)\s[^{LOWER}\n]{{15,}}$", re.MULTILINE
)
_BASES = re.compile(r"^[^\w\n]*Căn cứ\b[^\n]{10,}[;,]\s*$", re.MULTILINE)
_AS_FOLLOWS = re.compile(
    r"(?:ban hành|xây dựng) (?:Kế hoạch|Chương trình|Hướng dẫn|Chỉ thị)\b[^\n]{0,400}(?:như sau|cụ thể)\s*:",
    re.IGNORECASE,
)
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
        + bool(_TYPE_LINE.search(head))
        + bool(_ENDING.search(text))
        + bool(_CAPITAL_SUBJECT.search(head))
        + (len(_BASES.findall(head)) >= 2)
        + bool(_AS_FOLLOWS.search(head))
    )
    return marks >= 2
