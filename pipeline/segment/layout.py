"""Layout blocks: what each stretch of a page is (letterhead, subject, bases, sections, items, addressees, signature).

The order of the parts of an official text is fixed by Decree 30/2020/NĐ-CP (before it Circular 01/2011/TT-BNV), of
Party texts by Guidance 36-HD/VPTW.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.ingest.official import NAMED, looks_official, lost_its_letterhead
from pipeline.ingest.reading import Line, LineRole, Reading
from pipeline.letters import LOWER, UPPER

BlockKind = Literal[
    "title", "stamp", "counter", "breadcrumb", "byline", "source", "metadata", "letterhead", "number_line",
    "place_date", "type_line", "subject", "addressees", "bases", "section", "article", "numbered",
    "bullet", "paragraph", "table_row", "distribution", "signature",
]  # fmt: skip

_NATIONAL = re.compile(r"CỘNG\s+H[ÒO][AÀ]\s+X[ÃA]|ĐẢNG CỘNG SẢN VIỆT NAM|độc\s*lập\s*[-–]\s*tự\s*do", re.IGNORECASE)
_NUMBER_LINE = re.compile(r"^[\W_]*(?:Số|SỐ)\s*:?\s*[\d\s.…_|]*[-/]")
_PLACE_DATE = re.compile(
    r"^(?!(?:Thứ|Chủ nhật|Hôm nay)\b)[^.;:\n]{2,40}, ?(?:ngày|Ngày)\b[\d\s.…_]{0,12}(?:tháng|$)"
    r"|^\|?\s*[^.;:\n]{2,30}, ngày$"
)
_HOUR = re.compile(r"^[\W_]*Hồi \d{1,2}\s?(?:giờ|h)\b")
_PLACE_DATE_BESIDE = re.compile(r"\bngày\b.*\btháng\b")
ABOUT = re.compile(r"^[\W_]*(?:V/v|Về việc)\b[\s.:]*", re.IGNORECASE)
_ADDRESSEES = re.compile(r"^[\W_]*Kính\s*(?:gửi\b\s*:?|$)", re.IGNORECASE)
_SALUTATION_ALONE = re.compile(r"^[\W_]*(?:Kính)?\s*(?:gửi)?[\W_]*$", re.IGNORECASE)
_TYPES = (
    "KẾ HOẠCH|CHỈ THỊ|QUYẾT ĐỊNH|NGHỊ QUYẾT|THÔNG BÁO|HƯỚNG DẪN|CÔNG ĐIỆN|CHƯƠNG TRÌNH|KẾT LUẬN|THÔNG TRI"
    "|QUY CHẾ|QUY ĐỊNH"
    "|TỜ TRÌNH|BÁO CÁO|ĐỀ ÁN|PHƯƠNG ÁN|LỜI KÊU GỌI|THƯ KÊU GỌI|THƯ NGỎ|THỂ LỆ|THÔNG TƯ|NGHỊ ĐỊNH"
)
TYPE_LINE = re.compile(
    rf"^[\W_]*((?:{_TYPES})(?: (?:HÀNH ĐỘNG|PHỐI HỢP|LIÊN TỊCH|LIÊN NGÀNH|KHẨN|HỎA TỐC))?)\s*(?:\(\d\))?[\W_]*$"
)
TYPE_AND_SUBJECT = re.compile(
    rf"^[\W_]*((?:{_TYPES})(?: (?:HÀNH ĐỘNG|PHỐI HỢP|LIÊN TỊCH|LIÊN NGÀNH|KHẨN|HỎA TỐC))?+)[\s:]+(?=\S)"
)
_BASES = re.compile(
    r"^[\W_]*(?:Căn cứ|Thực hiện|Xét|Theo đề nghị|Tiếp theo|Triển khai|Để (?:triển khai|thực hiện)|Nhằm)\b"
)
_BASE_HEADING = re.compile(r"^[\W_]*Căn cứ[\W_]*$")
_LEGAL_BASE = re.compile(r"^[\W_]*(?:Căn cứ|Xét|Theo đề nghị)\b")
# The number repeated behind the type ("HƯỚNG DẪN 31-HD/BTGTW") is not what the document is about.
_TYPE_AND_NUMBER = re.compile(
    rf"^[\W_]*((?:{_TYPES}))\s(?:[Ss]ố\s?:?\s?|SỐ\s?:?\s?)?\d{{1,6}}\s?[-/]\s?[^\s{LOWER}][^\s]{{1,30}}[\W_]*$"
)
NUMBER_ALONE = re.compile(rf"[\W_]*(?:(?:Số|SỐ|số)\s?:?\s?)?\d{{1,6}}\s?[-/]\s?[^\s{LOWER}]\S{{1,30}}[\W_]*$")
_GOES_ON_BELOW = re.compile(rf"[{LOWER}]|(?:GIAI ĐOẠN|NĂM \d|TRÊN|TRONG|TẠI|VÀ|CỦA|ĐẾN|CHO)\s")
_ENDS = re.compile(r"[.;:!?]$")
# "V/v" opens a subject and is no Roman five.
_SECTION = re.compile(r"^(?!V/[vV])(?:(?:PHẦN|Phần|CHƯƠNG|Chương)\s+[IVX\d]+|[IVX]{1,5}\s?[.\-–/)]|[A-H]\s?[.)])\s*\S?")
_ARTICLE = re.compile(r"^[\W_]*(?:Điều|ĐIỀU)\s+\d{1,2}\s?[.:]")
_NUMBERED = re.compile(
    r"^\(?\d{1,2}(?:\.\d{1,2}){0,3}\s?[.)/\-–]\s|^\d{1,2}\.\d{1,2}\.?\s|^[a-zđ]\s?[).]\s|^\(\d{1,2}\)"
)
_BULLET = re.compile(r"^[-–—+*•●▪o]\s+\S|^[-–+•]\S")
_DISTRIBUTION = re.compile(r"^[\W_]*(?:Nơi nhận|NƠI NHẬN)\b")
_SIGNATURE = re.compile(
    rf"^[\W_]*(?:(?:TM|KT|TL|TUQ|Q)\s?[./]\s?[{UPPER}]|[TK]/[ML]\s?\.?\s?[{UPPER}]"
    r"|(?:(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|(?:TỔNG )?GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|THỦ TƯỚNG|HIỆU TRƯỞNG"
    r"|VIỆN TRƯỞNG|CHÁNH ÁN|CHÁNH THANH TRA|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|CHỈ HUY TRƯỞNG|TRƯỞNG CÔNG AN)"
    r"|BỘ TRƯỞNG|THỨ TRƯỞNG|TƯ LỆNH|CHÍNH ỦY|TỔNG BÍ THƯ|THƯỜNG TRỰC BAN BÍ THƯ)[\W_]*$"
    r"|\(?(?:đã ký|Đã ký|ĐÃ KÝ)\)?)"
)
# Law portals put a headline over the letterhead: "Quyết định 31/2020/QĐ-UBND về …".
_PORTAL_HEADLINE = re.compile(
    r"^(?:Kế hoạch|Quyết định|Chỉ thị|Công văn|Hướng dẫn|Nghị quyết|Thông báo|Công điện|Chương trình|Quy định|Kết luận)"
    r"\s(?:số\s)?\d{1,6}\s?[/-]\S+.{15,}"
)
_CAPITAL_HEADLINE = re.compile(rf"^(?:{_TYPES})\s(?:SỐ\s)?\d{{1,6}}\s?[/-]\S+\s.{{8,}}")
_HEADLINE_LINES = 3
_NATIONAL_ALONE = re.compile(r"^[\W_]*(?:CỘNG\s+H[ÒO][AÀ]\s+X[ÃA]\s[^\n]{0,40}|ĐẢNG CỘNG SẢN VIỆT NAM)[\W_]*$")
_LEAD_LINES, _HEAD_LINES = 25, 5
# An office alone on a line signs, except over the bases, where it heads the document ("CHỦ TỊCH / ỦY BAN NHÂN DÂN").
_OFFICE = re.compile(r"^[\W_]*(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|BÍ THƯ)[\W_]*$")
_DUTY_LINE = re.compile(r"^[^\w\n]*(?:Căn cứ|Điều \d|ĐIỀU \d|[IVX]{1,4}\s?[.-]|\d{1,2}\s?[.)]|[-+•*]\s|.{80,})")
_RULE = re.compile(r"^[\W_]+$")
_CAPITAL_LINE = re.compile(rf"^[^{LOWER}]{{6,}}$")
_SMALL_LETTERS = re.compile(rf"[{LOWER}]{{2}}")
# Decisions and directives repeat who issues them between the subject and the bases.
_ISSUER_LINE = re.compile(
    r"^[\W_]*(?:(?:PHÓ )?CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|CHÁNH ÁN|THỦ TƯỚNG|[UỦ][ỶY] ?BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN"
    rf"|KH[ÓO][ÁA] [IVX]+)[^{LOWER}]*$"
)
_ORDERS = re.compile(rf"^[^{LOWER}]{{8,90}}\b(?:ĐIỆN|điện|YÊU CẦU|CHỈ THỊ)\s?:\W*$")
_GOES_ON = re.compile(r"(?:\b(?:CỦA|DO|VÀ|TẠI)|,)$")
_SUBJECT_CHARS, _BODY_CHARS = 20, 60
_LINE_GAP = 3


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text, [start, end) in characters, and what it is."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks of a page in order; ``official`` tells an official text from an article."""

    official: bool
    blocks: tuple[Block, ...]

    def of(self, *kinds: BlockKind) -> list[Block]:
        """The blocks of these kinds."""
        return [block for block in self.blocks if block.kind in kinds]

    def first_run(self, *kinds: BlockKind) -> list[Block]:
        """The first block of these kinds and those that follow it without a gap."""
        run: list[Block] = []
        for block in self.of(*kinds):
            if run and block.start - run[-1].end > _LINE_GAP:
                break
            run.append(block)
        return run

    def at(self, position: int) -> Block | None:
        """The block that holds a character."""
        index = bisect_right(self.blocks, position, key=lambda block: block.start) - 1
        block = self.blocks[index] if index >= 0 else None
        return block if block is not None and position < block.end else None


def lay_out(reading: Reading) -> Layout:
    """Label the lines of a page as read."""
    return lay_out_lines(reading.text, reading.lines)


def lay_out_text(text: str) -> Layout:
    """Label the lines of a bare text, all of them taken as body."""
    lines, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            lines.append(Line("body", at, at + len(line)))
        at += len(line) + 1
    return lay_out_lines(text, lines)


def lay_out_lines(text: str, lines: Sequence[Line]) -> Layout:
    """Label lines that already have the role they play on the page."""
    official = looks_official(text)
    head = _letterhead_at(text, lines) if official else 0
    walker = _OfficialWalker(lost_its_letterhead(text)) if official else None
    blocks: list[Block] = []
    kind: BlockKind
    previous_end = 0
    for line in lines:
        words = text[line.start : line.end]
        if line.start < head:
            kind = _kind_above(words, line.role)
        elif walker is not None and line.role in ("body", "table_row", "stamp", "title"):
            gap = text.count("\n", previous_end, line.start) > 1
            kind = walker.kind(words, gap, line.role)
        elif line.role in ("body", "table_row"):
            kind = _body_kind(words) if line.role == "body" else "table_row"
        else:
            kind = "paragraph" if line.role == "body" else line.role
        blocks.append(Block(kind, line.start, line.end))
        previous_end = line.end
    return Layout(official, tuple(_without_repeated_issuer(text, blocks)))


def _letterhead_at(text: str, lines: Sequence[Line]) -> int:
    """Where the letterhead begins under the lead of an article that prints the document in full; else 0."""
    prose, column = False, 0
    for line in lines[:_LEAD_LINES]:
        words = text[line.start : line.end]
        if line.role in ("stamp", "counter", "title"):
            prose, column = True, 0
            continue
        if _NATIONAL_ALONE.match(words):
            return column or line.start if prose else 0
        if not _CAPITAL_LINE.match(words):
            column = 0
        elif not column:
            column = line.start
        prose = prose or (len(words) > _BODY_CHARS and words.endswith("."))
        if _LEGAL_BASE.match(words) or _NUMBER_LINE.match(words):
            return 0
    return 0


def _kind_above(words: str, role: LineRole) -> BlockKind:
    """The kind of a line over the letterhead."""
    if role != "body":
        return role
    return "title" if _PORTAL_HEADLINE.match(words) else "paragraph"


def _without_repeated_issuer(text: str, blocks: list[Block]) -> list[Block]:
    """The blocks, with the last lines of the subject taken as letterhead where they name the issuer once more."""
    end = max((index + 1 for index, block in enumerate(blocks) if block.kind == "subject"), default=len(blocks))
    if end == len(blocks):
        return blocks
    first = end
    while (
        first
        and blocks[first - 1].kind == "subject"
        and _ISSUER_LINE.match(text[blocks[first - 1].start : blocks[first - 1].end])
    ):
        first -= 1
    above = blocks[first - 1] if first else None
    if above is None or above.kind not in ("subject", "type_line") or _GOES_ON.search(text[above.start : above.end]):
        return blocks
    repeated = [Block("letterhead", block.start, block.end) for block in blocks[first:end]]
    return blocks[:first] + repeated + blocks[end:]


def _body_kind(words: str) -> BlockKind:
    if _ARTICLE.match(words):
        return "article"
    if _SECTION.match(words) and len(words) < 200:
        return "section"
    if _NUMBERED.match(words):
        return "numbered"
    if _BULLET.match(words):
        return "bullet"
    return "paragraph"


class _OfficialWalker:
    """Walks the lines of an official text; knows which part it is in."""

    def __init__(self, headless: bool) -> None:
        self._headless = headless
        self._part: Literal["letterhead", "subject", "about", "addressees", "bases", "body", "end"] = "letterhead"
        self._lines = 0
        self._after_type = self._open = self._salutation = self._base_list = False
        self._seen_duty = False
        self._capital_subject: bool | None = None
        self._head: set[BlockKind] = set()

    def kind(self, words: str, gap: bool, role: str) -> BlockKind:
        """The kind of the next line; ``gap``: an empty line stands before it."""
        self._lines += 1
        if role == "title":
            return "title"
        if self._part == "letterhead":
            kind = self._letterhead(words, gap)
            self._head.add(kind)
            if kind == "letterhead" and _ORDERS.match(words):
                self._part = "body"
            if kind == "number_line" and _PLACE_DATE_BESIDE.search(words):
                self._head.add("place_date")
            return kind
        if self._part == "about":
            return self._about(words, gap)
        if self._part == "subject":
            return self._subject(words, gap)
        return self._body(words, gap, role)

    def _letterhead(self, words: str, gap: bool) -> BlockKind:
        if self._lines <= _HEADLINE_LINES and (
            _CAPITAL_HEADLINE.match(words) or _PORTAL_HEADLINE.match(words) or (self._headless and NAMED.match(words))
        ):
            return "title"
        if TYPE_LINE.match(words) or _TYPE_AND_NUMBER.match(words):
            self._part = "subject"
            return "type_line"
        if ABOUT.match(words):
            self._part = "about"
            return "subject"
        if _ADDRESSEES.match(words):
            return self._enter_addressees(words)
        if _PLACE_DATE.match(words):
            return "place_date"
        if _NUMBER_LINE.match(words):
            return "number_line"
        if TYPE_AND_SUBJECT.match(words) and _CAPITAL_LINE.match(words):
            self._part = "subject"
            self._after_type = True
            return "type_line"
        if _NATIONAL.search(words) or _RULE.match(words) or _ORDERS.match(words):
            return "letterhead"
        if self._headless and _BASES.match(words):
            self._enter_body(words, gap)
            return "bases"
        if _LEGAL_BASE.match(words) or _SECTION.match(words) or _ARTICLE.match(words) or len(words) > 250:
            return self._enter_body(words, gap)
        if {"number_line", "place_date"} <= self._head:
            return self._without_type(words, gap)
        return "letterhead"

    def _without_type(self, words: str, gap: bool) -> BlockKind:
        """A line under a complete letterhead that names no type, as law portals print it."""
        capital = _CAPITAL_LINE.match(words)
        if capital and len(words) >= _SUBJECT_CHARS and not _ISSUER_LINE.match(words):
            self._part = "subject"
            return self._subject(words, gap)
        prose = len(words) > _BODY_CHARS and _SMALL_LETTERS.search(words)
        if _NUMBERED.match(words) or _BASES.match(words) or prose:
            return self._enter_body(words, gap)
        return "letterhead"

    def _about(self, words: str, gap: bool) -> BlockKind:
        """The lines of "V/v ...", in the left column of a letter."""
        if _PLACE_DATE.match(words):
            self._part = "letterhead"
            return "place_date"
        if _ADDRESSEES.match(words):
            return self._enter_addressees(words)
        if TYPE_LINE.match(words):
            self._part = "subject"
            return "type_line"
        if gap or _NATIONAL.search(words) or _RULE.match(words) or _NUMBER_LINE.match(words):
            self._part = "letterhead"
            return self._letterhead(words, gap)
        if _LEGAL_BASE.match(words):
            return self._enter_body(words, gap)
        return "subject"

    def _subject(self, words: str, gap: bool) -> BlockKind:
        """The lines between the type and the bases."""
        if _PLACE_DATE.match(words):
            return "place_date"
        if _RULE.match(words):
            self._after_type = True
            return "letterhead"
        if not self._after_type and (NUMBER_ALONE.match(words) or _NUMBER_LINE.match(words)):
            return "number_line"
        if not self._after_type and _HOUR.match(words):
            return "place_date"
        if (TYPE_LINE.match(words) and self._after_type) or _ORDERS.match(words):
            return self._enter_body(words, gap)
        if self._after_type and gap and _ISSUER_LINE.match(words):
            return "letterhead"  # decisions repeat who issues them between the subject and the bases
        gap = gap and not (self._open and _GOES_ON_BELOW.match(words))
        ends = _BASES.match(words) and not _CAPITAL_LINE.match(words) and (self._after_type or _LEGAL_BASE.match(words))
        if (
            ends
            or _SECTION.match(words)
            or _ARTICLE.match(words)
            or _ADDRESSEES.match(words)
            or (self._after_type and gap)
        ):
            return self._enter_body(words, gap)
        if self._capital_subject and _SMALL_LETTERS.search(words) and not words.startswith("("):
            return self._enter_body(words, gap)
        if len(words) > 400 or (self._after_type and len(words) > 200 and words.endswith((".", ";", ":"))):
            return self._enter_body(words, gap)
        self._after_type = True
        self._open = not _ENDS.search(words)
        if self._capital_subject is None:
            self._capital_subject = bool(_CAPITAL_LINE.match(words)) and not words.startswith("CỦA ")
        return "subject"

    def _enter_addressees(self, words: str) -> BlockKind:
        self._part = "addressees"
        self._salutation = bool(_SALUTATION_ALONE.match(words))
        return "addressees"

    def _enter_body(self, words: str, gap: bool) -> BlockKind:
        self._part = "addressees" if _ADDRESSEES.match(words) else "bases" if _BASES.match(words) else "body"
        return self._body(words, gap, "body")

    def _body(self, words: str, gap: bool, role: str) -> BlockKind:
        if _DISTRIBUTION.match(words):
            self._part = "end"
            return "distribution"
        if _SIGNATURE.match(words) and self._lines > _HEAD_LINES and (self._seen_duty or not _OFFICE.match(words)):
            self._part = "end"
            return "signature"
        if role == "table_row":  # the last entry of the distribution list may share its line with the office that signs
            return "distribution" if self._part == "end" and _BULLET.match(words) else "table_row"
        if self._part == "end":
            return self._ending(words)
        if self._part == "addressees":
            gap = gap and not self._salutation
            self._salutation = bool(_SALUTATION_ALONE.match(words))
            if (
                _ADDRESSEES.match(words)
                or _BULLET.match(words)
                or (not gap and len(words) < 200 and not _BASES.match(words))
            ):
                return "addressees"
            self._part = "bases"
        self._seen_duty = self._seen_duty or bool(_DUTY_LINE.match(words))
        if self._part == "bases":
            self._base_list = self._base_list or bool(_BASE_HEADING.match(words))
            if _LEGAL_BASE.match(words) or (self._base_list and words.endswith((";", ","))):
                return "bases"
            self._part = "body"
        return "bases" if _LEGAL_BASE.match(words) else _body_kind(words)

    def _ending(self, words: str) -> BlockKind:
        if re.match(r"^[\W_]*(?:PHỤ LỤC|Phụ lục|BIỂU|DANH MỤC)\b", words) or TYPE_LINE.match(words):
            self._part = "body"
            return "section"
        if _BULLET.match(words) or re.match(r"^(?:Như|Lưu)\b", words):
            return "distribution"
        return "signature" if len(words) < 80 else "paragraph"
