"""Words glued together where an old line ended ("kếhoạch", "Chính phủngày", "ngày22"), put apart again.

Some law portals drop the blank at the line breaks of their source. Only halves that are known words of the genre are
put apart; two syllables with a vowel each are never one Vietnamese syllable: nothing else is written like that. A page
on which that happened more than once lost all its line breaks: there every word of two syllables is put apart that can
be read in one way only ("phốihợp"; "cảnước" might be "cản ước"), and a blank goes behind the commas.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.ingest.syllables import is_syllable
from pipeline.letters import LOWER, UPPER
from pipeline.textmap import Edit, MappedText

# Words of two syllables that the genre is full of.
_PAIRS = (
    "kế hoạch|chỉ thị|quyết định|nghị quyết|nghị định|thông báo|hướng dẫn|công văn|chương trình|ban hành"
    "|phê duyệt|triển khai|thực hiện|tổ chức|căn cứ|chính phủ|thủ tướng|thủ trưởng|bộ trưởng|chủ tịch|giám đốc"
    "|bí thư|tổng bí|ủy ban|uỷ ban|nhân dân|hội đồng|đảng ủy|tỉnh ủy|thành ủy|ban chấp|chấp hành|thường vụ"
    "|trung ương|thành viên|thành phố|cơ quan|đơn vị|địa phương|thi đua|khen thưởng|phong trào|phát động|lãnh đạo"
    "|chỉ đạo|phối hợp|tham mưu|báo cáo|kiểm tra|tuyên truyền|trách nhiệm|nhiệm vụ|mục đích|yêu cầu|hiệu lực"
    "|có hiệu|thi hành|kèm theo|về việc|giai đoạn|văn hóa|giáo dục|đào tạo|y tế|xã hội|kinh tế|lao động"
    "|thanh niên|phụ nữ|nông dân|công đoàn|mặt trận|tổ quốc|tập thể|cá nhân|kỷ niệm|an toàn|binh và|cấp quốc"
    "|ngang bộ"
)
# How long the first half is, by the pair written as one word.
_FIRST_HALF = {pair.replace(" ", ""): pair.index(" ") for pair in _PAIRS.split("|")}
# Names of files are written without blanks on purpose.
_WHOLE_WORD = re.compile(r"(?<![\w/-])\w+(?![\w-]|\.[a-z]{3,4}\b)", re.IGNORECASE)
# "ngày22", "100năm": a unit of a date and its figure.
_GLUED_DATE = re.compile(r"(?<![^\W_])(ngày|tháng|năm|từ)(?=\d)|(?<=\d)(?=(?:ngày|tháng|năm)(?![^\W_]))", re.IGNORECASE)
# "TWngày", "phủngày", "viênBan", "theoQuyết": a known word before one that begins anew.
_LEFT = (
    "các|của|theo|và|về|tại|cho|với|do|những|mọi|này|phủ|viên|tổng|ban|bộ|sở|tỉnh|huyện|dân|hội|đồng|chức|hành|thư|ngành|cấp"
    "|đảng|đoàn|vụ|tướng|trưởng|tịch"
)
_GLUED_WORD = re.compile(
    rf"(?<=[{UPPER}][{UPPER}])(?=ngày(?![^\W_]))|(?<=TTg)(?=ngày(?![^\W_]))"
    rf"|(?<![^\W_])(?i:{_LEFT})(?=(?:ngày|của|và|về)(?![^\W_])|(?<=[{LOWER}])(?:Ban|Bộ|Quyết|Kế|Chỉ|Nghị|Thủ|Chính|Ủy|Uỷ|Sở|Hội"
    r"|Đảng|Đoàn|Công|Bí|Chủ|Văn)(?![^\W_]))"
)
# "16/06 16:30UBND huyện …": the stamp of a teaser and the first word of its text.
_GLUED_STAMP = re.compile(rf"(?<=\d\d:\d\d)(?!AM\b|PM\b|SA\b|CH\b|GMT)(?=[{UPPER}])")
_STAMP_BESIDE = re.compile(rf":\d\d[{UPPER}]")
# What few pages hold and every match of the above is or holds, found in a tenth of the time.
_LONG_WORD = re.compile(r"\w{5,}")
_SHORT_PAIRS = [pair for pair in _FIRST_HALF if len(pair) < 5]
_FIGURE_BESIDE_UNIT = re.compile(r"\d(?:(?<=[ygmừ]\d)|(?=[nt]))")
# What else stands on a page that lost its line breaks: two syllables of which one bears a mark, a comma between words.
_LOST_BREAKS = 2
_TWO_SYLLABLES = re.compile(
    rf"(?<![\w/.-])(?=[A-Za-z]{{0,12}}[^\W\d_A-Za-z])[{UPPER}{LOWER}][{LOWER}]{{3,12}}(?![\w/-]|\.[a-z]{{2,4}}\b)"
)
_SHORTEST = 2
_GLUED_COMMA = re.compile(rf"(?<=[{LOWER}],)(?=[{LOWER}])")
_WORD_GOES_ON = re.compile(rf"[BCĐHKNQSTUVỦcnv](?:(?<=[{LOWER}][BCĐHKNQSTUVỦ])|(?<=[^\W_].)(?:ủa|gày|à|ề))")


def split_glued(text: MappedText) -> MappedText:
    """Put a blank between the halves of words that are glued together.

    Args:
        text: NFC text with plain blanks.
    """
    lower = text.text.lower()
    places: set[int] = set()
    if not _FIRST_HALF.keys().isdisjoint(_LONG_WORD.findall(lower)) or any(pair in lower for pair in _SHORT_PAIRS):
        words = ((match.start(), match.group().lower()) for match in _WHOLE_WORD.finditer(text.text))
        places.update(start + _FIRST_HALF[word] for start, word in words if word in _FIRST_HALF)
    if _FIGURE_BESIDE_UNIT.search(lower):
        places.update(match.end() for match in _GLUED_DATE.finditer(text.text))
    if _WORD_GOES_ON.search(text.text):
        places.update(match.end() for match in _GLUED_WORD.finditer(text.text))
    if _STAMP_BESIDE.search(text.text):
        places.update(match.end() for match in _GLUED_STAMP.finditer(text.text))
    if len(places) >= _LOST_BREAKS:
        places.update(_between_syllables(text.text))
        places.update(match.end() for match in _GLUED_COMMA.finditer(text.text))
    return text.edit(Edit(at, at, " ") for at in sorted(places)) if places else text


def _between_syllables(text: str) -> Iterator[int]:
    """Where the second syllable begins in words that are no syllable, but two in one way only."""
    for match in _TWO_SYLLABLES.finditer(text):
        word = match.group()
        if is_syllable(word):
            continue
        cuts = range(_SHORTEST, len(word) - _SHORTEST + 1)
        found = [at for at in cuts if is_syllable(word[:at]) and is_syllable(word[at:])]
        if len(found) == 1:
            yield match.start() + found[0]
