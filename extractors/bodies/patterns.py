"""Vocabulary of bodies: names and their spellings, officers, level words, groups, heads of bodies unknown to us."""

from __future__ import annotations

import re
from functools import cache

from extractors.bodies.values import BodyName
from extractors.gazetteer import Body, load
from extractors.names import NameFinder, spellings

_UPPER = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"

# Officers who stand for their body when they are told to do something.
OFFICER = re.compile(
    r"\b(?P<officer>(?:(?:đồng chí|ông|bà|các đồng chí)\s)?(?:thủ trưởng|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|chánh|phó chánh"
    r"|bí thư|phó bí thư|trưởng ban|trưởng phòng|cục trưởng|chi cục trưởng|chỉ huy trưởng|người đứng đầu|bộ trưởng|tổng biên tập"
    r"|hiệu trưởng|chánh án|viện trưởng|tổng giám đốc|chánh thanh tra|lãnh đạo)(?:\scác)?)\s$"
)
LEVEL_WORD = re.compile(
    r",?\s(tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|cấp tỉnh|cấp huyện|cấp xã|trung ương)\b(?!\s(?:ủy|đội|nhà|đoàn)\b)"
)
# A name that stands inside the name of another body ("Công đoàn Văn phòng UBND tỉnh") or is an officer's title.
HEADS = (
    "sở|ban|hội|phòng|cục|chi cục|trung tâm|công ty|tổng công ty|tập đoàn|trường|viện|văn phòng|đài|báo|liên đoàn|quỹ|bệnh viện|vụ|bộ"
    "|tổng cục|công đoàn|hiệp hội|liên minh|liên hiệp|chi nhánh|hội đồng|ủy ban|ban quản lý|ban chỉ đạo|ban tổ chức|ban chỉ huy|hạt"
    "|đảng ủy|đảng bộ|đoàn khối|cung|nhà văn hóa|tạp chí|bảo tàng|thư viện|học viện|nhà xuất bản|cảng|ngân hàng|kho bạc|đội|trạm|tổ chức"
)
UNKNOWN_HEAD = re.compile(rf"(?<![^\W_])(?P<head>{'|'.join(sorted((h.capitalize() for h in HEADS.split('|')), key=len, reverse=True))})\s(?=[{_UPPER}])")
WORD = re.compile(r"[\w&]+(?:-[\w&]+)*")
# A lower-case word of these ends the name of a body that only its form gives away: verbs of duty and function words.
NAME_STOPS = frozenset(
    "chủ phối tham hướng theo đôn chịu chỉ xây thực triển tuyên tăng đẩy bố thẩm cân rà báo lựa ban vận quán cụ phát nâng quan tạo hỗ cấp gửi đăng giám lồng mở đưa"
    " phản biểu phổ cung huy ưu duy bảo đảm khẩn nghiêm lập trình đề xem xác phân cử khảo kết giúp giải sử hoàn chuẩn in treo dành niêm bám nhân hưởng tham mời tập cập"
    " đã đang sẽ vừa mới cần phải được bị của cho để nhằm với tại trên từ trong là có khi do này đó trước sau đến vào tỉnh huyện quận xã phường các những cùng tiếp căn"
    " thuộc trực yêu tổ thông ký giao như nêu tặng nhận cũng không rằng thì mà nơi hiện quý ngày năm tháng lần thời chấp nghiên cùng hằng hàng mỗi định thường kịp".split()
)
MAX_NAME_WORDS = 11
ELLIPSIS_ITEM = re.compile(r"\s?(?:,|;|\svà|:|\s-)\s+")
PLURAL_HEAD = re.compile(r"\bcác\s(sở|bộ|ban|hội|phòng|báo)(?:\s?,\s?(?:ngành|ban))?\s?:\s?$|\bcác\s(sở|bộ)\s$")

GROUP_NOUN = (
    r"(?:sở|ban|bộ|ngành|đoàn thể|cơ quan|đơn vị|địa phương|huyện|thị xã|thành phố|quận|tỉnh|xã|phường|thị trấn|đặc khu|doanh nghiệp|hội|thành|thị|báo|đài|đoàn|chi nhánh|thôn|bản|khu dân cư"
    r"|tổ chức(?: chính trị(?:\s?-\s?xã hội)?| đoàn thể| hội| đảng| chính trị| kinh tế| xã hội| tôn giáo)?|cụm|khối(?: thi đua)?|cụm thi đua"
    r"|trường học|trường|nhà trường|bệnh viện|hợp tác xã|cấp ủy|cấp|chính quyền|lực lượng vũ trang|llvt|cơ sở|chi cục|công ty|hiệp hội|hội quần chúng"
    r"|đoàn thể chính trị\s?-\s?xã hội|tổ chức chính trị\s?-\s?xã hội|cơ sở giáo dục|khu phố|thôn|tổ dân phố|chủ đầu tư|nhà thầu|tập đoàn|tổng công ty|cục|vụ|viện"
    r"|phòng|ban quản lý|trung tâm|nông trường|lâm trường|mặt trận|công đoàn|công đoàn cơ sở|chi hội|hội viên|ban đảng|đảng ủy|huyện ủy|thị ủy|thành ủy|quận ủy|đảng bộ|chi bộ)"
)
GROUP_QUALIFIER = (
    r"(?:\s(?:báo chí|trung ương|đảng|nhà nước|chuyên môn|hành chính|sự nghiệp|thông tin(?: tuyên truyền| đại chúng)?|truyền thông|trực thuộc|có liên quan|liên quan"
    r"|cấp tỉnh|cấp huyện|cấp xã|cấp cơ sở|cấp thành phố|thành phố|tỉnh|huyện|trung ương|của tỉnh|của thành phố|của huyện|thuộc tỉnh|thuộc ubnd tỉnh|thuộc ủy ban nhân dân tỉnh|thuộc huyện|thuộc thành phố"
    r"|thuộc, trực thuộc(?: ubnd tỉnh)?|trong tỉnh|trong toàn tỉnh|trong cả nước|toàn tỉnh|toàn thành phố|trên toàn tỉnh|trên địa bàn(?: (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường))?|tại địa phương|địa phương|cơ sở"
    r"|đứng chân trên địa bàn(?: tỉnh)?|đóng trên địa bàn(?: (?:tỉnh|thành phố|huyện))?|thi đua|nhân dân|đoàn thể|quần chúng|các cấp|vũ trang|kinh tế|tham mưu(?:, giúp việc)?|quản lý|công lập|ngoài công lập|giáo dục"
    r"|chính trị\s?-\s?xã hội|chính trị(?: xã hội)?|xã hội\s?-\s?nghề nghiệp|xã hội|nghề nghiệp|kinh tế\s?-\s?xã hội|thủy lợi|quản lý hồ chứa(?: thủy điện, thủy lợi)?))"
)
_ITEM = rf"{GROUP_NOUN}(?:\s{GROUP_NOUN}(?![^\W_]))?{GROUP_QUALIFIER}{{0,4}}"
_JOIN = r"(?:\s?,\s?(?:và\s)?|\s?-\s?|\s?/\s?|\svà\s|\shoặc\s)"
# "các cấp, các ngành, địa phương" says "các" twice and is one group; elsewhere a new "các" begins a new group.
_LEVELS = rf"các\scấp(?:\s(?:ủy|chính quyền|công đoàn|hội|đoàn)(?![^\W_]))?(?:{_JOIN}các\s(?:ngành|đoàn thể|địa phương)\b)?"
GROUP = re.compile(
    rf"\b(?:(?P<officer>(?:bí thư, chủ tịch|bí thư|thủ trưởng|người đứng đầu|giám đốc|chủ tịch|lãnh đạo|cấp ủy|trưởng|hiệu trưởng|bộ trưởng)(?:\s(?:cấp ủy|các cấp ủy))?)\s)?"
    rf"(?:(?P<body>ubnd|ủy ban nhân dân|mttq|ủy ban mttq|ban thường vụ|ban chấp hành|đảng ủy|hđnd|hội đồng nhân dân|ban an toàn giao thông|phòng nội vụ|công an|công đoàn|ban chỉ đạo|hội)\s)?"
    rf"(?:{_LEVELS}|(?:các|mỗi|từng|toàn thể các)\s{_ITEM})(?:{_JOIN}{_ITEM}){{0,8}}(?![^\W_])"
)
# Groups said without "các": "chính quyền các cấp, các ngành, địa phương".
BARE_GROUP = re.compile(
    rf"(?<!các\s)(?<!mỗi\s)(?<!từng\s)\b(?:(?P<officer>thủ trưởng|người đứng đầu|lãnh đạo)\s)?(?:cấp ủy(?:, (?:tổ chức đảng, )?chính quyền)?(?: đảng)?(?:, chính quyền)?|chính quyền|tổ chức đảng|đoàn thể|sở, (?:ban, )?ngành)"
    rf"(?:\s(?:{_LEVELS}|cấp tỉnh|địa phương))?(?:{_JOIN}{_ITEM}){{0,6}}(?![^\W_])"
)
SPELT_OUT = (
    (re.compile(r"\bUBND\b", re.IGNORECASE), "Ủy ban nhân dân"),
    (re.compile(r"\bHĐND\b", re.IGNORECASE), "Hội đồng nhân dân"),
    (re.compile(r"\bMTTQ\b", re.IGNORECASE), "Mặt trận Tổ quốc"),
    (re.compile(r"\bLLVT\b", re.IGNORECASE), "lực lượng vũ trang"),
)


def _name_of(body: Body) -> BodyName:
    return BodyName(body.id, body.name, body.head, body.level, body.system)


@cache
def body_table() -> dict[str, BodyName]:
    """Folded spelling to body; the name of a row beats the alias of another."""
    table: dict[str, BodyName] = {}
    bodies = list(load().bodies.values())
    for names in ([(b, b.name) for b in bodies], [(b, a) for b in bodies for a in b.aliases]):
        for body, name in names:
            for spelling in spellings(name):
                if len(spelling) > 2:
                    table.setdefault(spelling, _name_of(body))
    return table


@cache
def body_finder() -> NameFinder[BodyName]:
    """Finds the names of the table."""
    return NameFinder(body_table())
