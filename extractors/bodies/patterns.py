"""Vocabulary of bodies: names and their spellings, officers, level words, groups, heads of bodies unknown to us."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.bodies.values import BodyName
from extractors.bodies.verbs import DUTY_VERBS
from extractors.gazetteer import derived, load
from extractors.names import NameFinder, spellings
from pipeline.letters import UPPER

# Officers who stand for their body when they are told to do something.
OFFICER = re.compile(
    r"\b(?P<officer>(?:(?:đồng chí|ông|bà|các đồng chí)\s)?(?:thủ trưởng|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch"
    r"|chánh|phó chánh"
    r"|bí thư|phó bí thư|trưởng ban|trưởng phòng|cục trưởng|chi cục trưởng|chỉ huy trưởng|người đứng đầu|bộ trưởng"
    r"|tổng biên tập"
    r"|hiệu trưởng|chánh án|viện trưởng|tổng giám đốc|chánh thanh tra|lãnh đạo)(?:\scác)?)\s$"
)
LEVEL_WORD = re.compile(
    r",?\s(tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|cấp tỉnh|cấp huyện|cấp xã"
    r"|trung ương)\b(?!\s(?:ủy|đội|nhà|đoàn)\b)"
)
# A name that stands inside the name of another body ("Công đoàn Văn phòng UBND tỉnh") or is an officer's title.
HEADS = (
    "sở|ban|hội|phòng|cục|chi cục|trung tâm|công ty|tổng công ty|tập đoàn|trường|viện|văn phòng|đài|báo|liên đoàn"
    "|quỹ|bệnh viện|vụ|bộ"
    "|tổng cục|công đoàn|hiệp hội|liên minh|liên hiệp|chi nhánh|hội đồng|ủy ban|ban quản lý|ban chỉ đạo|ban tổ chức"
    "|ban chỉ huy|hạt"
    "|đảng ủy|đảng bộ|đoàn khối|cung|nhà văn hóa|tạp chí|bảo tàng|thư viện|học viện|nhà xuất bản|cảng|ngân hàng"
    "|kho bạc|đội|trạm|tổ chức|cảng vụ|tòa soạn|hải đội|vùng cảnh sát biển|lữ đoàn|trung đoàn|nông trường"
)
_CAPITAL_HEADS = "|".join(sorted((head.capitalize() for head in HEADS.split("|")), key=len, reverse=True))
UNKNOWN_HEAD = re.compile(rf"(?<![^\W_])(?<!Luật )(?P<head>{_CAPITAL_HEADS})\s(?=[{UPPER}])")
# "Văn phòng Ban chỉ đạo phòng, chống ma túy": the verbs belong to the name.
WORD = re.compile(r"[Pp]hòng, chống|[Bb]an (?:chỉ đạo|tổ chức|quản lý|chỉ huy|vận động)|[\w&]+(?:-[\w&]+)*")
WORD_END = re.compile(r"[\w&]+(?=\W|$)")
OWN_LEVEL = re.compile(r"\s(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)$")
IN_BRACKETS = re.compile(r"\s?\(([^()]{2,20})\)")
# The head of several names, said once: "các Sở: Nội vụ, Tài chính".
SAID_ONCE = re.compile(
    r"\b(?:các|giám đốc|giám đốc các|hai|ba)\s(sở|bộ|ban|phòng|hội)(?:,\s?(?:ban,\s?)?ngành)?\s?(?::\s?|\s\(|\s)"
)
# What ends the name of a body that only its form gives away: verbs of duty and function words.
NAME_STOP = re.compile(
    rf"(?:{'|'.join(map(re.escape, DUTY_VERBS))}|đã|đang|sẽ|vừa|mới|được|bị|của|cho|để|nhằm|với|tại|trên|từ|trong|là"
    rf"|có|khi|do|này|đó|trước"
    r"|sau|đến|vào|tỉnh|huyện|quận|xã|phường|các|những|cùng|thuộc|trực thuộc|yêu cầu|giao|như|nêu|tặng|nhận|cũng"
    r"|không|rằng|thì|mà|nơi|hiện|ngày|số"
    r"|năm|tháng|lần|mỗi|hằng|hàng|qua|hai|ba|một|nghe|tới|ở|ra)(?![^\W_])"
)
MAX_NAME_WORDS = 11
ELLIPSIS_ITEM = re.compile(r"\s?(?:,|;|\svà|:|\s-)\s+")

_GROUP_NOUNS = (
    "sở|ban|bộ|ngành|đoàn thể|cơ quan|cơ quan ngang bộ|đơn vị|địa phương|huyện|thị xã|thành phố|quận|tỉnh|xã|phường"
    "|thị trấn|đặc khu|doanh nghiệp"
    "|hội|thành|thị|báo|đài|đoàn|chi nhánh|thôn|khu dân cư|tổ chức|tổ chức đoàn thể|tổ chức hội|tổ chức đảng"
    "|tổ chức chính trị|tổ chức kinh tế"
    "|tổ chức xã hội|tổ chức tôn giáo|tổ chức chính trị - xã hội|tổ chức chính trị-xã hội|tổ chức thành viên|cụm"
    "|khối|khối thi đua|cụm thi đua|trường học|trường|nhà trường"
    "|bệnh viện|hợp tác xã|cấp ủy|cấp|chính quyền|lực lượng vũ trang|llvt|cơ sở|chi cục|công ty|hiệp hội"
    "|hội quần chúng|cơ sở giáo dục|khu phố|ấp"
    "|tổ dân phố|chủ đầu tư|nhà thầu|tập đoàn|tổng công ty|cục|vụ|viện|phòng|ban quản lý|trung tâm|mặt trận"
    "|công đoàn|công đoàn cơ sở|công đoàn cấp trên trực tiếp cơ sở|chi hội"
    "|ban đảng|đảng ủy|huyện ủy|thị ủy|thành ủy|quận ủy|tỉnh ủy|đảng bộ|chi bộ|huyện đoàn|thành đoàn|thị đoàn"
    "|đoàn trực thuộc|thành viên|đoàn cơ sở|đảng ủy trực thuộc"
    "|cơ quan báo chí|cơ quan thông tấn báo chí|nhà máy|chủ rừng|chủ hồ|lực lượng|cơ quan chuyên môn|nghiệp đoàn"
    "|gia đình|cá nhân|tổ chức, cá nhân"
).split("|")
GROUP_NOUN = rf"(?:{'|'.join(re.escape(noun) for noun in sorted(_GROUP_NOUNS, key=len, reverse=True))})(?![^\W_])"
GROUP_QUALIFIER = (
    r"(?:\s(?:báo chí|trung ương|đảng|nhà nước|chuyên môn|hành chính|sự nghiệp|thông tin(?: tuyên truyền"
    r"| đại chúng)?|truyền thông|trực thuộc|có liên quan|liên quan"
    r"|cấp tỉnh|cấp huyện|cấp xã|cấp cơ sở|cấp thành phố|thành phố|tỉnh|huyện|trung ương|của tỉnh|của thành phố"
    r"|của huyện|thuộc tỉnh|thuộc ubnd tỉnh|thuộc ủy ban nhân dân tỉnh|thuộc huyện|thuộc thành phố"
    r"|thuộc chính phủ"
    r"|thuộc, trực thuộc(?: ubnd tỉnh)?|trong tỉnh|trong toàn tỉnh|trong cả nước|toàn tỉnh|toàn thành phố"
    r"|trên toàn tỉnh|trên địa bàn(?: (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường))?|tại địa phương|địa phương"
    r"|cơ sở"
    r"|đứng chân trên địa bàn(?: tỉnh)?|đóng trên địa bàn(?: (?:tỉnh|thành phố|huyện))?|thi đua|nhân dân|đoàn thể"
    r"|quần chúng|các cấp|vũ trang|kinh tế|tham mưu(?:, giúp việc)?|quản lý|công lập|ngoài công lập|giáo dục"
    r"|chính trị\s?-\s?xã hội|chính trị(?: xã hội)?|xã hội\s?-\s?nghề nghiệp|ven biển|viễn thông"
    r"|trực thuộc (?:tỉnh ủy|thành ủy|huyện ủy|trung ương|sở)|thuộc (?:tỉnh ủy|thành ủy|huyện ủy)|và tương đương"
    r"|khối (?:cơ quan|doanh nghiệp)|sản xuất|kinh doanh|có hoạt động [^,.;]{3,40}|xã hội|nghề nghiệp"
    r"|kinh tế\s?-\s?xã hội|thủy lợi|quản lý hồ chứa(?: thủy điện, thủy lợi)?))"
)
# Verbs that begin like the noun of a group ("báo cáo", "ban hành", "thành lập").
_NO_NOUN = (
    r"(?!(?:báo cáo|ban hành|thành lập|phòng, chống|phòng chống|phòng ngừa|đoàn kết|hội họp|bộ máy|đài thọ|thị sát"
    r"|tổ chức(?! (?:chính trị|xã hội|đảng|đoàn thể|hội|tôn giáo|kinh tế|thành viên|cá nhân)))(?![^\W_]))"
)
_ITEM = rf"{GROUP_NOUN}(?:\s{_NO_NOUN}{GROUP_NOUN}(?![^\W_]))?{GROUP_QUALIFIER}{{0,4}}"
_JOIN = r"(?:\s?,\s?(?:và\s)?|\s?-\s?|\s?/\s?|\svà\s|\shoặc\s)"
# "các cấp, các ngành, địa phương" says "các" twice and is one group; elsewhere a new "các" begins a new group.
_LEVELS = (
    rf"các\scấp(?:\s(?:ủy|chính quyền|công đoàn|hội|đoàn)(?![^\W_]))?(?:{_JOIN}các\s(?:ngành|đoàn thể|địa phương)\b)?"
)
GROUP = re.compile(
    rf"\b(?:(?P<officer>(?:bí thư, chủ tịch|bí thư|thủ trưởng|người đứng đầu|giám đốc|chủ tịch|lãnh đạo|cấp ủy"
    rf"|trưởng|hiệu trưởng|bộ trưởng)(?:\s(?:cấp ủy|các cấp ủy))?)\s)?"
    rf"(?:(?P<body>ubnd|ủy ban nhân dân|mttq|ủy ban mttq|ban thường vụ|ban chấp hành|đảng ủy|hđnd|hội đồng nhân dân"
    rf"|ban an toàn giao thông|phòng nội vụ|công an|công đoàn|ban chỉ đạo|hội)\s)?"
    rf"(?:{_LEVELS}|(?:các|mỗi|từng|toàn thể các)\s{_ITEM})(?:{_JOIN}{_ITEM}){{0,8}}(?![^\W_])"
)
# Groups said without "các": "chính quyền các cấp, các ngành, địa phương".
BARE_GROUP = re.compile(
    rf"(?<!các\s)(?<!mỗi\s)(?<!từng\s)\b(?:(?P<officer>thủ trưởng|người đứng đầu"
    rf"|lãnh đạo)\s)?(?:cấp ủy(?:, (?:tổ chức đảng, )?chính quyền)?(?: đảng)?(?:, chính quyền)?|chính quyền"
    rf"|tổ chức đảng|đoàn thể|sở, (?:ban, )?ngành)"
    rf"(?:\s(?:{_LEVELS}|cấp tỉnh|địa phương))?(?:{_JOIN}{_ITEM}){{0,6}}(?![^\W_])"
)
# The committees of two or three levels, said without "các": "UBND huyện, thị xã, thành phố".
_BELOW = r"(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)(?![^\W_])"
LEVEL_GROUP = re.compile(
    rf"(?:\b(?P<officer>chủ tịch)\s)?\b(?:ubnd|ủy ban nhân dân)\s{_BELOW}(?:{_JOIN}{_BELOW}){{1,4}}"
)
# The heads of the central bodies, as the orders of the Prime Minister list them.
CENTRAL_GROUP = re.compile(
    r"\b(?:các\s)?(?P<officer>bộ trưởng),\s(?:các\s)?thủ trưởng\s(?:các\s)?cơ quan ngang bộ"
    r"(?:,\s(?:và\s)?(?:thủ trưởng\s)?(?:các\s)?cơ quan thuộc chính phủ)?(?![^\W_])"
)
SPELT_OUT = (
    (re.compile(r"\bUBND\b", re.IGNORECASE), "Ủy ban nhân dân"),
    (re.compile(r"\bHĐND\b", re.IGNORECASE), "Hội đồng nhân dân"),
    (re.compile(r"\bMTTQ\b", re.IGNORECASE), "Mặt trận Tổ quốc"),
    (re.compile(r"\bLLVT\b", re.IGNORECASE), "lực lượng vũ trang"),
)


@derived
def body_table() -> dict[str, BodyName]:
    """Folded spelling to body; the name of a row beats the alias of another."""
    table: dict[str, BodyName] = {}
    bodies = list(load().bodies.values())
    for names in ([(b, b.name) for b in bodies], [(b, a) for b in bodies for a in b.aliases]):
        for body, name in names:
            for spelling in spellings(_AFTER_COMMA.sub(", ", name)):
                if len(spelling) > 2:
                    for written in _abbreviated(spelling):
                        table.setdefault(written, BodyName.of(body))
    return table


def _abbreviated(spelling: str) -> Iterator[str]:
    """A folded name, and the same with the committees inside it abbreviated ("ban cán sự đảng ubnd")."""
    yield spelling
    for full, shorts in _SHORT.items():
        if full in spelling and spelling != full:
            for short in shorts:
                yield spelling.replace(full, short)


_AFTER_COMMA = re.compile(r",\s*")
_SHORT = {
    "ủy ban nhân dân": ("ubnd",),
    "hội đồng nhân dân": ("hđnd",),
    "mặt trận tổ quốc": ("mttq",),
    "liên đoàn lao động": ("lđlđ",),
    "trung ương": ("tw", "tư", "t.ư", "t.w"),
}


@derived
def body_finder() -> NameFinder[BodyName]:
    """Finds the names of the table."""
    return NameFinder(body_table())
