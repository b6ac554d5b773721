"""Vocabulary and patterns of document numbers (Decree 30/2020/NĐ-CP art. 8; Guidance 36-HD/VPTW for the Party)."""

from __future__ import annotations

import re

from extractors.gazetteer import derived, load
from pipeline.letters import LOWER, UPPER
from pipeline.segment.cued import Cued
from pipeline.segment.view import fold

# Departments that draft letters (công văn), the last part of their numbers.
UNITS = frozenset(
    "NC TH KGVX VHKG VX VHXH KTN KT NN NL XD TĐKT CCHC NS ĐP HC KTTH KTNS CNXD NLN TNMT TD KSTT HCC HCTC BTCD PC KSTTHC"
    " CTTT PBGDPL GT TM DN NV TCTM KTTC QTTV CTTNT TNTH CCHC&PC TG BKT CTTN TNNT VP VP1 VP2 VP3 VP4 VP5 VP6 VP7 BTT"
    " HCQT QHQT QHĐP TCCV".split()
)
# "2656/VPCP- V.III": departments of the Government's office.
ROMAN_UNIT = re.compile(r"V\.[IVX]{1,4}\b")
# A letter may follow the digits (30c/NQ-CP); at most six digits: provinces run plans on one counter with letters.
DIGITS = r"\d{1,6}[a-zđA-ZĐ]?(?![^\W_])"
# "số" and its colon or dot may be glued to the digits (số53/TB-VPCP, Số:53/TB-VPCP).
START = Cued(
    rf"(?:(?<![\w/.,+-])(?<!\d:)|(?<=[Ss]ố)|(?<=SỐ)|(?<=[Ss]ố\.)|(?<=SỐ\.)|(?<=\s[-–]))({DIGITS})", printed=True
)
YEAR = re.compile(r"\s?/\s?((?:19|20)\d\d)(?=\s?/)")
SEPARATOR = re.compile(r"(\s?)([-/._])(\s?)")
# The separator between digits and suffix: a slash or a dash; only blanks before a known type (298 KH/TWĐTN).
FIRST_SEPARATOR = re.compile(r"\s{0,2}([-/])\s{0,2}|(\s)")
CONGRESS = re.compile(r"(?:UBTV)?QH\d{1,2}\b")
# "Số:      /KH-UBND": the digits are stamped or left blank.
BLANK_NUMBER = Cued(rf"(?:\b[Ss]ố|\bSỐ|\bS)\s?:?[\s.…_^*|-]{{0,40}}?(?=[/-]\s?[{UPPER}])", printed=True)
# "Công văn 285/CCTTHC ngày 08 tháng 9": a noun before and a date behind say what "số" says.
# Behind a part that blanks stand before ("2117/BLĐTBXH - VPQGGN ngày 9/8"), these words say that the suffix ends there.
SUFFIX_ENDS = re.compile(r",?\s{1,2}(?:ngày\s\d|của\s|về[\s:]|v/v\s)|\s?$", re.IGNORECASE)
DATED = re.compile(r",?\s{1,2}ngày\s\d")
CUE = re.compile(r"(?:\bsố|\bso)\s?:?\s{0,3}$")
# "Nghị quyết số 57", "Nghị quyết số 202/2025"; not "số 15.000", "số 12/...", "số 5-7".
BARE_AFTER_CUE = Cued(
    rf"\bsố\s?:?\s{{0,2}}((?:{DIGITS})(?:/(?P<year>(?:19|20)\d\d))?)(?![\d%]|[.,]\d|-\S|\s?/|\s?-\s?\d)"
)
PART_OF_A_DATE = re.compile(r"\s?(?:năm|tháng)\s\d{1,2}\b(?!/)")
# "424/SGDĐT TĐKT": a blank for the dash before the unit that drafted a letter. "TM" signs: "TM. ỦY BAN NHÂN DÂN".
BLANK_UNIT = re.compile(rf" ({'|'.join(sorted(UNITS - {'TM'}, key=len, reverse=True))})(?![\w.&-])")
# "văn bản số 2317 do Phó Chủ tịch … ký", "văn bản số 2317 chỉ đạo các sở": a loose noun names a document when somebody
# signed it or when it tells somebody what to do.
OF_SOMEBODY = re.compile(
    r",?\s(?:ngày\s\d|do\s|(?:chỉ đạo|yêu cầu|đề nghị|hướng dẫn|gửi(?: đến)?)\s(?:các|ubnd|ủy ban|sở|thủ trưởng"
    r"|chủ tịch|tới|cho|toàn|về)\b|về việc\s)"
)
BARE_TYPES = (
    "chỉ thị",
    "nghị quyết",
    "kết luận",
    "quyết định",
    "quy định",
    "công văn",
    "công điện",
    "nghị định",
    "thông tư",
)
# "Kế hoạch 34 về …" is a number; "kế hoạch 2024 của …", "kế hoạch 100 ngày" are not.
BARE_WITHOUT_CUE = Cued(
    rf"\b({'|'.join(BARE_TYPES)}|kế hoạch(?= (?!(?:19|20)\d\d\b)\d+ về\b)) (\d{{2,4}})"
    r"(?=\s*(?:[;.)\"]|,(?!\s?\d)|$|\s(?:của|về|ngày|và|yêu cầu|chỉ đạo)\b))"
)
LOOSE_NOUNS = ("văn bản", "hồ sơ")


@derived
def type_names() -> dict[str, str]:
    """Folded abbreviation to the name of the type; the commoner type wins ("CT" is Chỉ thị)."""
    table: dict[str, str] = {}
    for doc_type in load().doc_types:
        for abbreviation in doc_type.abbreviations:
            table.setdefault(fold(abbreviation), doc_type.name)
    for abbreviation, name in list(table.items()):
        table.setdefault(abbreviation.replace("đ", "d"), name)
    return table


@derived
def body_abbreviations() -> frozenset[str]:
    """Folded abbreviations of bodies as they stand in numbers."""
    return frozenset(fold(a) for body in load().bodies.values() for a in body.abbreviations)


# Schools shorten their own names: "180/KH-THCSTrV", "07/KH-MNHoa".
MIXED = rf"[{UPPER}]{{2,12}}(?:[{LOWER}]{{1,2}}[{UPPER}\d]{{1,8}}){{1,3}}"


@derived
def segment_pattern() -> re.Pattern[str]:
    """One part of a suffix: capitals, digits and ampersands, or a known abbreviation with small letters (TTg, CTr)."""
    mixed = {a for t in load().doc_types for a in t.abbreviations} | {
        a for b in load().bodies.values() for a in b.abbreviations
    }
    known = sorted((a for a in mixed if not a.isupper() and re.fullmatch(r"[\w&]+", a)), key=len, reverse=True)
    known += ["TTg", "Ctr"]
    return re.compile(
        rf"(?:{'|'.join(map(re.escape, known))}|Vụ ?[IVX\d]{{1,4}}|{MIXED})(?![^\W_])"
        rf"|[{UPPER}](?:(?!V/v\s)[{UPPER}\d&]){{0,24}}(?![{LOWER}_])"  # "12/VPCP-NCV/v tổ chức": glued
    )


@derived
def noun_pattern() -> re.Pattern[str]:
    """A type noun right before a number, on the folded view: "kế hoạch số", "công điện khẩn số", "văn bản"."""
    names = {fold(t.name): t.name for t in load().doc_types}
    words = sorted([*names, *(fold(a) for t in load().doc_types for a in t.also), *LOOSE_NOUNS], key=len, reverse=True)
    return re.compile(
        rf"\b({'|'.join(map(re.escape, words))})(?: (?:khẩn|hỏa tốc|thượng khẩn|chỉ đạo|liên ngành|mật))?"
        r"(?:\s?\(?(?:số|so)\s?:?)?\s{0,3}$"
    )


@derived
def noun_names() -> dict[str, str]:
    """Folded noun of running text to the name of the type."""
    table = {fold(t.name): t.name for t in load().doc_types}
    for doc_type in load().doc_types:
        for word in doc_type.also:
            table.setdefault(fold(word), doc_type.name)
    return table
