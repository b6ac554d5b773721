"""Vocabulary of bodies: names and their spellings, officers, level words, groups, heads of bodies unknown to us."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.bodies.values import BodyName
from extractors.bodies.verbs import DUTY_VERBS, FIELD_VERBS
from extractors.gazetteer import derived, load
from extractors.names import NameFinder, spellings
from pipeline.letters import LOWER, UPPER
from pipeline.segment.cued import Cued

# Cells, unions and portals that bodies of every kind have ("Đảng ủy Tổng công ty …", "Công đoàn Sở …").
CELLS = (
    "Đảng ủy", "Đảng bộ", "Chi bộ", "Công đoàn", "Công đoàn cơ sở", "Đoàn Thanh niên", "Liên đội",
    "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Cổng Thông tin điện tử", "Ban cán sự đảng", "Đảng đoàn",
)  # fmt: skip
# … and the unions that a school or company has its own of.
HOUSE_CELLS = (*CELLS, "Hội Sinh viên", "Hội Cựu chiến binh", "Hội Chữ thập đỏ", "Hội Khuyến học")
# Officers who stand for their body when they are told to do something.
OFFICER = re.compile(
    r"\b(?P<officer>(?:(?:đồng chí|ông|bà|các đồng chí)\s)?(?:thủ trưởng|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch"
    r"|chánh|phó chánh"
    r"|bí thư|phó bí thư|trưởng ban|trưởng phòng|cục trưởng|chi cục trưởng|chỉ huy trưởng|người đứng đầu|bộ trưởng"
    r"|tổng biên tập"
    r"|hiệu trưởng|chánh án|viện trưởng|tổng giám đốc|chánh thanh tra|lãnh đạo|thống đốc|tổng thanh tra|vụ trưởng"
    r"|tổng cục trưởng|tư lệnh|chính ủy|chủ nhiệm|phó trưởng ban|chi cục trưởng|tổng thư ký|trưởng|đội trưởng)"
    r"(?:\scác)?)\s$"
)
# "Liên đội trưởng" is a pupil.
LEADER = re.compile(r"[Ll]iên đội (?:trưởng|phó)\b")
LEVEL_WORD = re.compile(
    r",?\s(tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|cấp tỉnh|cấp huyện|cấp xã"
    r"|trung ương|cấp trung ương|cấp quốc gia)\b(?!\s(?:ủy|đội|nhà|đoàn|hội(?! đồng))\b)"
)
# Heads of bodies that are named with the one that they belong to ("Ban Tuyên giáo Tỉnh ủy").
BELOW_PARENT = frozenset(
    {
        "ban", "ban chỉ đạo", "văn phòng", "công đoàn", "ban thường vụ", "ban chấp hành", "báo", "đảng ủy",
        "trung tâm", "hội", "đoàn", "chánh văn phòng", "ủy ban", "khối", "đảng bộ", "cơ quan",
    }
)  # fmt: skip
# A name that stands inside the name of another body ("Công đoàn Văn phòng UBND tỉnh") or is an officer's title.
HEADS = (
    "sở|ban|hội|phòng|cục|chi cục|trung tâm|công ty|tổng công ty|tập đoàn|trường|viện|văn phòng|đài|báo|liên đoàn"
    "|quỹ|bệnh viện|vụ|bộ"
    "|tổng cục|công đoàn|hiệp hội|liên minh|liên hiệp|chi nhánh|hội đồng|ủy ban|ban quản lý|ban chỉ đạo|ban tổ chức"
    "|ban chỉ huy|hạt"
    "|đảng ủy|đảng bộ|đoàn khối|cung|nhà văn hóa|tạp chí|bảo tàng|thư viện|học viện|nhà xuất bản|cảng|ngân hàng"
    "|kho bạc|đội|trạm|cảng vụ|tòa soạn|viễn thông|bưu điện|đồn|khối|hải đội|vùng cảnh sát biển|lữ đoàn"
    "|trung đoàn|tiểu đoàn|sư đoàn|nông trường|tiểu ban|tổ công tác|ban điều hành|ban vận động|ban điều phối"
    "|nhà máy|xí nghiệp"
)
_CAPITAL_HEADS = "|".join(sorted((head.capitalize() for head in HEADS.split("|")), key=len, reverse=True))
# Inside a sentence some heads are written small: "giao phòng Hành chính - Quản trị", "sở Nội vụ".
_SMALL_HEADS = "phòng|chi cục|trung tâm|văn phòng|trường|bệnh viện|công ty|sở"
UNKNOWN_HEAD = Cued(
    rf"(?<![^\W_])(?<!Luật )(?<!công tác )"
    rf"(?P<head>(?:{_CAPITAL_HEADS}|Tổng Công ty)(?=\s[{UPPER}])|(?:{_SMALL_HEADS})(?= [{UPPER}][{LOWER}])"
    r"|trường(?= (?:TH|THCS|THPT|MN|ĐH|CĐ|PT\w{0,5})\b))\s",
    printed=True,
)
SMALL_HEAD = re.compile(rf"(?:{_SMALL_HEADS}|ban|hội|bộ|báo|đài) [{UPPER}]")
# "Văn phòng Ban chỉ đạo phòng, chống ma túy": the verbs belong to the name.
WORD = re.compile(
    r"(?:[Hh]ội thi|[Cc]uộc thi|[Pp]hong trào|[Cc]uộc vận động|[Cc]hương trình|[Qq]uỹ|[Gg]iải)"
    rf"(?: [{LOWER}]{{2,7}}){{0,3}} [“\"][^“”\"\n]{{3,80}}[”\"]"
    r"|[Kk]ỷ niệm \d{1,4} năm|[Pp]hòng, chống|[Hh]ậu cần|(?:[Cc]ông|[Cc]hương|[Qq]uy) trình|[Gg]iám sát, điều hành"
    r"|các dân tộc(?: thiểu số)?|[Bb]an (?:chỉ đạo|tổ chức|quản lý|chỉ huy|vận động)"
    r"|[Cc]uộc vận động|[Pp]hong trào"
    r"|[Cc]hương trình"
    r"|Thường trực|[Tt]hư ký|[Tt]rật tự|[Tt]ư tưởng|(?:[Tt]rong|[Nn]goài) nước|[Tt]hu (?:thuế|ngân sách)|[Dd]ự toán thu"
    r"|(?:[Nn]goài |[Dd]ân |[Cc]ông )lập|[Kk]iểm tra,? giám sát|[Tt]hanh tra,? (?:bảo vệ|kiểm tra)|[Tt]rung cấp"
    r"|[Bb]ảo vệ (?:thực vật|môi trường|chính trị|nội bộ|dân phố)|[Hh]ành chính,? tổ chức|[Xx]ây dựng (?:Đảng|đảng)"
    r"|[\w&]+(?:-[\w&]+)*"
)
# A number that goes on behind its stop is no word of a name: "Quỹ Hỗ trợ nông dân 24.500 triệu đồng".
CUT_NUMBER = re.compile(r"\d{1,4}[.,]\d")
WORD_END = re.compile(r"[\w&]+(?=\W|$)")
OWN_LEVEL = re.compile(r"\s(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)$")
# Names that say themselves that they are of a city: "Ban Thường vụ Thành ủy Sa Đéc".
SAYS_CITY = re.compile(r"(?:^| )Thành ?(?:ủy|đoàn|hội)$")
SHORT_OF_CELL = re.compile(r" \((?:cđ|cđcs|đtn|đu|tn)\) ")
IN_BRACKETS = re.compile(r"\s?\(([^()]{2,20})\)")
# "Công đoàn trường phối hợp …", "Chi bộ nhà trường lãnh đạo …": the cell of the school that the page is of.
OF_HOUSE = re.compile(rf" (?:nhà )?(trường|công ty)(?= (?:{'|'.join(map(re.escape, DUTY_VERBS))})(?![^\W_]))")
# The head of several names, said once: "các Sở: Nội vụ, Tài chính".
SAID_ONCE = Cued(
    r"\b(?:các|giám đốc|giám đốc các|hai|ba)\s(sở|bộ|ban|phòng|hội)(?:,\s?(?:ban,\s?)?ngành)?\s?(?::\s?|\s\(|\s)"
)
NAME_GAP = re.compile(rf" (?:- |và |& )?|, (?=[{UPPER}])")
# What ends the name of a body that only its form gives away: verbs of duty and function words.
NAME_STOP = re.compile(
    rf"(?:{'|'.join(map(re.escape, (*DUTY_VERBS, *FIELD_VERBS)))}|đã|đang|sẽ|vừa|mới|được|bị|của|cho|để|nhằm"
    r"|với|tại|trên|từ|trong|là|có|khi|do|này|đó|trước"
    r"|sau|đến|vào|tỉnh|huyện|quận|xã|phường|các|những|cùng|thuộc|trực thuộc|yêu cầu|giao|như|nêu|tặng|nhận|cũng"
    r"|không|rằng|thì|mà|nơi|hiện|ngày|số|đạt|gồm|chiếm|tăng|giảm"
    r"|năm|tháng|lần|mỗi|hằng|hàng|qua|hai|ba|một|nghe|tới|ở|ra|đầu mối|dựng|thường trực|kiểm đếm|rà soát|soạn"
    r"|về việc|v/v"
    r"|biên soạn|theo sát|lo|chốt)(?![^\W_])"
)
DUTY_VERB = re.compile(rf"\s(?:{'|'.join(map(re.escape, DUTY_VERBS))})(?![^\W_])")
# The last part of a name may be written small: "… và phát triển bền vững" up to a mark or a verb of duty.
_NO_TAIL = r"(?!(?:các|những|mọi|toàn|người|nhân dân|bà con|cán bộ|đề nghị|giao|yêu cầu)\b)"
SMALL_TAIL = re.compile(
    rf" và (?P<tail>{_NO_TAIL}[{LOWER}]+(?: (?!(?:vừa|đã|mới|sẽ|được)\b)[{LOWER}]+){{1,4}}?)"
    rf"(?=[,.;:()]|\s(?:vừa|đã|mới|sẽ|được|{'|'.join(map(re.escape, DUTY_VERBS))})(?![^\W_]))"
)
# Heads of many bodies of one kind, which a further name tells apart; a surname begins the name of a person.
NAMED_FURTHER = frozenset({"Phòng", "Đồn", "Cảng vụ", "Khối", "Trường"})
FURTHER_NAME = re.compile(
    rf" (?:- )?(?!(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|Tô|Hà|Cao"
    rf"|Lương|Tỉnh|Thành|Huyện|Thị|Quận|Sở|Ban|Công(?! (?:ngh|Ngh|th|Th|đồng|Đồng))|UBND|Ủy|Văn phòng|Hội"
    rf"|Trung(?! học))\b)"
    rf"(?:(?:công (?:nghiệp|nghệ|thương)|sư phạm|kinh tế|kỹ thuật|nghề|y tế|văn hóa|thương mại)\b[^.;,\n]{{0,40}}? )?"
    rf"(?:[{UPPER}][{LOWER}]|Y [dt])"
)
# "Ban Tuyên giáo - Nữ công": two tasks, one board; the bodies and offices that may follow a dash are others.
DOUBLE_NAME = re.compile(
    rf" - (?!(?:Cơ|Thường|Sở|Ban|Hội|Ủy|UB|Văn phòng|Phòng|Đài|Báo|Đoàn|Tỉnh|Thành|Huyện|Liên|Mặt"
    rf"|Trưởng|Phó|Chủ)\b)[{UPPER}][{LOWER}]"
)
# "Công đoàn Dệt may", "Đồn Biên phòng Dương Đông": no person, but what the union or the post is of.
NAMED_BY_PLACE = frozenset({"Công đoàn", "Đồn Biên phòng", "Ban Quản lý Khu kinh tế"})
NAMED_BEHIND = re.compile(rf" [{UPPER}][{LOWER}]")
# The heads whose second task, behind a dash, makes one name ("Trung tâm Văn hóa - Truyền thông").
NAMED_TWICE = frozenset({"Ban", "Trung tâm", "Phòng", "Vụ"})
FURTHER_IN_CAPITALS = re.compile(rf" (?!(?:TỈNH|THÀNH|HUYỆN|THỊ|QUẬN|CỘNG|ĐẢNG|ĐỘC)\b)(?:[{UPPER}]{{2}}|Y [DT])")
# "Quân khu 7", "Kho bạc Nhà nước khu vực VIII": bodies of a region bear its number.
NUMBERED = re.compile(r"(?:quân khu|quân đoàn|khu vực)$")
REGION = re.compile(r" (\d{1,2}|[ivx]{1,5})(?![^\W_])")
# Units below it are told apart by a number: "Đội Quản lý thị trường số 3".
NUMBERED_UNIT = re.compile(r"(?:đội|hạt|trạm|trung tâm|trường|đồn|chi nhánh|tổ|bệnh viện|hải đội|nông trường|phòng)\s")
UNIT_NUMBER = re.compile(r" số (\d{1,2})(?![\d/.-])")
# "Chi cục Thuế khu vực Đầm Hà - Hải Hà": a region named after two places.
TWO_PLACES = re.compile(rf" [-–] [{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+){{0,2}}")
MAX_NAME_WORDS = 11
ELLIPSIS_ITEM = re.compile(r"\s?(?:,|;|\svà|\s-)\s+")


@derived
def body_table() -> dict[str, BodyName]:
    """Folded spelling to body; the name of a row beats the alias of another, and both what is made from them.

    "BCH Quân sự" is the alias of one command before it is the abbreviated name of another.
    """
    table: dict[str, BodyName] = {}
    bodies = list(load().bodies.values())
    named, aliased = [(b, b.name) for b in bodies], [(b, a) for b in bodies for a in b.aliases]
    for names, ways in ((named, _as_it_is), (aliased, _as_it_is), (named, _abbreviated), (aliased, _abbreviated)):
        for body, name in names:
            for spelling in spellings(_AFTER_COMMA.sub(", ", name)):
                if len(spelling) > 2:
                    for written in ways(spelling):
                        table.setdefault(written, BodyName.of(body))
                        if body.name.startswith("Đảng ủy "):
                            standing = replace(BodyName.of(body), name=f"Ban Thường vụ {body.name}")
                            table.setdefault(f"ban thường vụ {written}", standing)
    for spelling in [s for s, body in table.items() if "," in s and "," not in body.name and _is_list(s, body, table)]:
        del table[spelling]
    return table


def _is_list(spelling: str, body: BodyName, table: dict[str, BodyName]) -> bool:
    """ "Sở Giao thông vận tải, Xây dựng" is two departments, though one of both together is spelt with a dash."""
    first, *others = spelling.split(", ")
    return first in table and all(f"{body.head.lower()} {other}" in table for other in others)


def _as_it_is(spelling: str) -> Iterator[str]:
    yield spelling


def _abbreviated(spelling: str) -> Iterator[str]:
    """A folded name, and the same with parts of it abbreviated ("ban cán sự đảng ubnd", "bch … và tkcn")."""
    written = [spelling]
    for full, shorts in _SHORT.items():
        if full in spelling and spelling != full:
            written += [known.replace(full, short) for known in written for short in shorts]
    yield from written


_AFTER_COMMA = re.compile(r",\s*")
_SHORT = {
    "ủy ban nhân dân": ("ubnd",),
    "hội đồng nhân dân": ("hđnd",),
    "mặt trận tổ quốc": ("mttq",),
    "liên đoàn lao động": ("lđlđ",),
    "trung ương": ("tw", "tư", "t.ư", "t.w"),
    "ban thường vụ": ("btv",),
    "ban chấp hành": ("bch",),
    "ban chỉ huy": ("bch",),
    "ban chỉ đạo": ("bcđ",),
    "bộ đội biên phòng": ("bđbp",),
    "tìm kiếm cứu nạn": ("tkcn",),
}
# "Ban Chỉ đạo các ngày lễ lớn, sự kiện lịch sử tỉnh …": the row of the table is only the head of the name.
FURTHER_OCCASIONS = re.compile(r"(?i:ngày (?:lễ lớn|lễ|kỷ niệm)(?:,|,? và) (?:các )?(?:ngày|sự kiện|hoạt động) )")


@derived
def body_finder() -> NameFinder[BodyName]:
    """Finds the names of the table."""
    return NameFinder(body_table())
