"""Frames: the words around a document that say whether it is announced, implemented, replaced (domain: own number)."""

from __future__ import annotations

import re

from extractors.gazetteer import derived
from extractors.numbers.patterns import LOOSE_NOUNS, noun_names
from pipeline.model import Relation
from pipeline.segment.cued import Cued

# Verbs by which an issuer brings a document out. They govern the noun that follows. Light verbs ("có", "ký") announce
# only after "đã", "vừa" or "mới", or with a number behind the noun.
# "đã ban hành và triển khai Kế hoạch …", "xây dựng, tổ chức thực hiện Kế hoạch …": what is done with it comes on top.
_AND_DONE = (
    r"(?:(?:,|\svà|,\svà|,\sđồng thời)\s(?:(?:chỉ đạo|tổ chức|lãnh đạo)\s){0,2}"
    r"(?:triển khai|thực hiện|quán triệt|phổ biến|cụ thể hóa)(?:\s(?:tổ chức\s)?thực hiện)?){0,2}"
)
# "ban hành Kế hoạc số 21-KH/ĐUK": a slip in one of the two words before "số".
_SLIP = (
    r"(?:(?:kế|quyết|công|thông|chỉ|hướng)\s[^\W\d_]{2,6}|[^\W\d_]{2,6}\s(?:hoạch|định|văn|thị|dẫn|điện|báo))\s(?=số\s)"
)
ANNOUNCE = re.compile(
    r"\b(?P<done>(?:(?:đã (?:khẩn trương|chủ động)|đã|vừa|mới|cũng|chính thức|tiếp tục|nhanh chóng|kịp thời)\s)*)"
    r"(?:(?P<strong>(?:ký\s)?(?:ban hành|phát hành|công bố|phê duyệt|thông qua)|ký ban|ban(?=\s))"
    r"|(?P<light>ký|ra|có|(?<!sao )gửi|phát(?:\sđi)?|phát động|triển khai|xây dựng|đưa ra|giao|ký kết))"
    rf"{_AND_DONE}\s(?:(?:thêm|ngay|bản|văn bản:?|mới|02 văn bản gồm|hai văn bản gồm)\s)*"
    rf"(?:{_SLIP})?(?:số\s)?$"
)
# "UBND tỉnh ra kế hoạch trồng rừng": behind the body itself this verb needs no "đã" and no number.
RIGHT_BEHIND = "ra"
RIGHT_BEHIND_BODY = re.compile(rf"\s(?P<verb>{RIGHT_BEHIND})\s$")
BY_ITS_BODY = re.compile(rf"\s(?:cũng\s|tiếp tục\s)?(?P<verb>xây dựng|triển khai){_AND_DONE}\s$")
# "UBND phường Nam Sơn, thành phố Bắc Ninh triển khai …": where the body is, between it and the verb.
PLACE_BETWEEN = re.compile(r",?\s(?:(?:thành phố|tp|tỉnh|huyện|quận|thị xã)[\s.])(?:[^\W\d_]+\s?){1,5}")
# "Quyết định số … của Thủ tướng Chính phủ (về việc) phê duyệt Đề án …": the verb tells of the document in front of it.
TELLS_OF = re.compile(r"^\s*(?:(?:về việc|về|v/v)\s)?$")
JOINED = re.compile(r"^\s?(?:,|;|và|,\svà|cùng)\s(?:ban hành\s)?$")
LIGHT_WITH_NUMBER = frozenset({"ký", "ký kết", "ra", "có", "gửi", "phát", "phát đi", "đưa ra"})
# What two bodies sign is issued by it.
SIGNED_BY_TWO = frozenset({"quy chế phối hợp", "chương trình phối hợp", "kế hoạch phối hợp", "kế hoạch liên tịch"})
# A letter without number is announced by "có", "gửi" when the words behind it say what it asks.
ASKS = re.compile(
    r"\s?(?:(?:khẩn|hỏa tốc|thượng khẩn)\b|(?:số|ngày)\b)?,?\s?(?:gửi|yêu cầu|đề nghị|chỉ đạo|về việc|v/v|nhắc nhở"
    r"|chấn chỉnh|phát động|tăng cường|triển khai|hướng dẫn|tổ chức|điều chỉnh)\b"
)
# "UBND tỉnh xây dựng Kế hoạch tổ chức … (Kế hoạch số 08/KH-UBND)": what has its number was issued.
# An appeal is brought out by "ra", "gửi" when the words behind it say to whom or for what; the appeal of 1948 has none.
APPEALS = frozenset({"lời kêu gọi", "thư kêu gọi", "thư ngỏ"})
APPEALS_TO = re.compile(
    r"\s(?:đến|tới|gửi|toàn|cán bộ|nhân dân|đồng bào|các|mọi|ủng hộ|quyên góp|về|chung tay|tham gia|hưởng ứng|vận động"
    r"|phòng|chống|đoàn kết|kêu gọi)\b"
)
OF_HISTORY = re.compile(r"\b(?:hồ chí minh|bác(?: hồ)?|kỷ niệm|năm ngày)\b")
NUMBER_IN_BRACKETS = re.compile(r"[^.;\n()]{5,260}\((?:kế hoạch|hướng dẫn|công văn|chương trình)\ssố\s\d")
ALSO_VERBS = frozenset({"hướng dẫn", "thông báo", "quyết định", "kết luận"})
LETTERS = frozenset({"công văn", "công điện", "văn bản", "chỉ thị", "thông báo"})
# "Kế hoạch … vừa được UBND tỉnh ban hành (vào) ngày …": the verb behind.
PASSIVE = re.compile(
    r"\b(?:vừa\s|mới\s|đã\s)?(?:được|do|mà)\s(?P<agent>(?:[^.;,\n]|\.(?=\S)"
    r"|,(?=\s(?:tp|thành phố|tỉnh|huyện|quận|thị xã)\b)){3,90}?)\s(?:vừa\s|mới\s|đã\s)?"
    r"(?P<verb>(?:ký\s)?(?:ban hành|phê duyệt|phát hành)|ký(?=\s(?:(?:vào|hôm)\s)?ngày))\b"
)
# "kế hoạch trồng rừng của UBND tỉnh vừa được ban hành": whose document it is stands before the verb.
OF_ISSUER = re.compile(
    r"(?:(?!\b(?:theo|tại|thực hiện|căn cứ|do|được)\b)[^.;,\n]){0,160}?\scủa\s(?P<agent>[^.;,\n]{3,80}?)"
    r"\s(?:vừa|mới|đã)\sđược\s(?P<verb>(?:ký\s)?(?:ban hành|phê duyệt|phát hành|công bố))\b"
)
# "vừa được tỉnh Sơn La phê duyệt": the place stands for its committee.
PLACE_AGENT = re.compile(r"(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn)\s[^\W\d_]")
# "Kế hoạch số … của UBND tỉnh vừa ban hành", "Kế hoạch số … mới được ban hành": nobody is named behind the verb.
JUST = re.compile(r"\s?(?:vừa|mới)\s(?:được\s)?(?P<verb>(?:ký\s)?(?:ban hành|phê duyệt|phát hành))\b")
# "Đó là nội dung tại Chỉ thị số … của …": the document is the subject of the page.
SUBJECT = re.compile(
    r"\b(?:đó|đây)\s(?:cũng\s|chính\s)?là\s(?:một trong (?:những|các)\s|những\s|các\s)?(?:nội dung|chỉ đạo|yêu cầu"
    r"|mục tiêu|khẩu hiệu|chủ đề|thông tin)(?:[^.;\n]{0,160}?\s(?:tại|của|trong|nêu tại|được nêu tại))?\s$"
    r"|\b(?:chỉ đạo|yêu cầu|nội dung|thông tin|kế hoạch|hoạt động|phong trào)\s(?:trên|này|nói trên"
    r"|nêu trên)\s(?:(?:vừa\s|đã\s)?được|là|thể hiện|nêu|nằm)"
    r"\s[^.;,]{0,40}?\b(?:tại|trong|bằng)\s$"
    r"|\bđược ban hành\s(?:trong|tại|bằng)\s$"
)
ISSUER_BEFORE = re.compile(r"^\s?(?:\(|,?\s?(?:nêu |ban hành )?tại)\s?(?:các\s)?$")
# An office that answers by letter in the name of its head has a suffix of its own ("90/VPCP-KGVX").
OFFICE_SUFFIX = re.compile(r"[/-]VP")
SOURCE = re.compile(
    r"\(\s?(?:nguồn|theo|xem|kèm theo|đính kèm)\s?:?\s?(?:(?:từ|theo)\s)?$"
    r"|(?:\bnguồn\s?:|\btổng hợp (?:từ|theo))\s?(?:(?:cv|kh|qđ|ct|hd"
    r"|tb)\s)?(?:số\s)?$|^\W{0,3}\(\s?$|\bchi tiết\s(?:nội dung\s|xem\s)?(?:tại\s)?:?\s?$"
    r"|(?<!để )\b(?:xem|đính kèm|tải(?: về)?|toàn văn|nguồn|file đính kèm)\s?:?\s?$"
)
# "Chương trình … giai đoạn 2017 - 2021 (theo Quyết định số …)": what the programme rests on.
OF_PROGRAMME = re.compile(r"\b(?:chương trình|đề án|dự án|chiến lược|quy hoạch)\b[^.;()\n]{0,120}\(\s?theo\s$")
EARLIER = re.compile(r"\b(?:trước đó|trước đây)\b")
# What is passed at a meeting is not issued yet.
AT_MEETING = re.compile(r"\b(?:cuộc họp|hội nghị|phiên họp|buổi họp|buổi làm việc|đại hội|lễ)\b[^.;]{0,120}$")
# What makes an announcing verb say that nothing is issued yet, or that somebody else is to issue it.
NOT_ISSUED = re.compile(
    r"\b(?:trước đó|trước đây)\b[^;.]{0,110}$|\b(?:về|về việc|ngày)\s?$"
    r"|\b(?:từng|sẽ|dự kiến|(?<!đã )tham mưu|(?<!chương )(?<!công )(?<!quy )trình|đề nghị"
    r"|yêu cầu|để|(?:kể )?từ (?:khi|ngày)|sau ngày"
    r"|giao(?! thông)|chuẩn bị|nghiên cứu|sớm|phải|cần(?! thơ| giuộc| đước)|chủ động|khẩn trương|kịp thời"
    r"|nhằm|trước khi|sau khi|chưa|dự thảo|hướng dẫn|có trách nhiệm|căn cứ"
    r"|(?<!chính )(?<!nhân )quyền(?! (?:chủ tịch|giám đốc|bộ trưởng|trưởng|viện trưởng|cục trưởng|tổng))|được)\b"
    r"[^,;.]{0,50}$|\b(?:theo )?báo cáo (?:với|trước|tại|của)\b[^;.]{0,90}$"
    r"|\b(?:(?:năm|tháng|thời gian) qua|từ (?:đầu|những ngày đầu) (?:năm|tháng|quý)|(?:hằng"
    r"|hàng) năm)\b[^;.]{0,90}$|\b(?:tháng|quý) đầu năm\b[^;.]{0,90}$"
)
# Cues of relations: the word, and what may stand between it and the document. The last one of a clause governs.
_NEAR, _FAR = r"[^.;]{0,80}", r"[^.;]{0,120}"
_CUES: tuple[tuple[Relation, str, str], ...] = (
    ("replaces", "thay thế|thay cho|bãi bỏ|hủy bỏ", _NEAR),
    ("extends", "gia hạn|kéo dài", _NEAR),
    ("amends", "sửa đổi(?:, bổ sung)?|bổ sung|điều chỉnh", _FAR),
    ("annexed", "(?:(?:được )?ban hành )?kèm theo|đính kèm", r"\s(?:\w+\s){0,3}"),
    ("forwards", "chuyển(?! đổi)|sao gửi|sao lục|gửi kèm", r"\s(?:\w+\s){0,4}"),
    ("basis", "căn cứ|trên cơ sở|xét|theo đề nghị|được sự", r"[^;]{0,220}"),
    (
        "implements",
        "(?:(?:tổ chức|tiếp tục) )?(?:triển khai )?(?:thực hiện|thi hành|thực thi)|triển khai"
        r"|(?<![^\W\d_] )theo(?! đề nghị)|hưởng ứng|quán triệt|tiếp tục|cụ thể hóa"
        "|chấp hành|hướng dẫn(?! của)|tiếp theo|tinh thần",
        _FAR,
    ),
)
CUES = tuple((relation, re.compile(rf"\b(?:{cue})\b"), re.compile(reach)) for relation, cue, reach in _CUES)
# "gia hạn thời gian thực hiện", "Quy chế ban hành kèm theo", "Luật sửa đổi": the verb is part of a name.
NAMES_ONLY = re.compile(
    r"\b(?:thời gian|thời hạn|tiến độ|lộ trình|luật|pháp lệnh|(?:quy chế|quy định|điều lệ|danh mục|bộ tiêu chí)"
    r"\b[^.;]{0,80}?)\s$"
)
PUBLISHED = re.compile(r"\bcông bố\b")
# "Căn cứ …, thực hiện Kế hoạch số …": the clause starts anew; so does one behind "trên cơ sở".
NEW_CLAUSE = re.compile(r"(?:,(?: và| đồng thời)?|\btrên cơ sở)\s$")
# "và chỉ đạo của Thủ tướng Chính phủ tại văn bản số …".
AT = re.compile(r"\b(?:tại|theo)\s(?:các\s)?$")
BASE_SENTENCE = re.compile(r"\W{0,9}(?:căn cứ|xét|theo đề nghị)\b")
IMPLEMENTING_SENTENCE = re.compile(r"\W{0,9}(?:thực hiện|triển khai)\b")
BASE_CLAUSE = re.compile(r"\b(?:căn cứ|xét|theo đề nghị|trên cơ sở)\b")
ISSUES = re.compile(r",[^;]{0,120}\bban hành\b(?! kèm)")
# "Qua 5 năm thực hiện", "tổng kết việc thực hiện": the document is looked back on.
REVIEW = re.compile(
    r"\b(?:(?:qua|sau)\s(?:\w+\s){0,4}?(?:năm|tháng|quá trình|thời gian)|sơ kết|tổng kết|đánh giá|kết quả|tình hình"
    r"|kiểm điểm)\b[^,;.]{0,50}$"
)
# "thực hiện đúng quy định tại …", "gắn với thực hiện …", "tiếp theo …": a rule to be kept and what runs beside the
# document, which carries none of them out.
IN_PASSING = re.compile(
    r"\b(?:tiếp theo|(?:thực hiện|chấp hành|áp dụng|tuân thủ)\s(?:(?:nghiêm(?: túc)?|đúng|đầy đủ|tốt|các|những)\s){0,2}"
    r"(?:quy định\s(?:tại|của|theo)|theo\s(?:đúng\s)?(?:quy định\s(?:tại|của)\s)?)"
    r"|(?:kết hợp|gắn|lồng ghép|đồng thời)\s(?:(?:chặt chẽ|với|việc)\s){0,3}(?:(?:tiếp tục|triển khai)\s){0,2}thực hiện"
    r"|(?:gắn|lồng ghép|kết hợp)\svới\s[^.;,]{3,160}\stheo)\s?$"
)
REPLACED_BY = re.compile(r"\s(?:bởi|bằng)\b")
# "Kế hoạch số … được thay thế bằng Kế hoạch này", "hết hiệu lực kể từ ngày Quyết định này có hiệu lực".
REPLACED_BY_THIS = re.compile(
    r"[^.;]{0,200}?\b(?:(?:được|bị)\s(?:thay thế|bãi bỏ)\s(?:bởi|bằng)|hết hiệu lực(?: thi hành)?,?\s(?:kể )?từ"
    r"\s(?:ngày|khi))\s(?:kế hoạch|quyết định|chỉ thị|nghị quyết|hướng dẫn|thông tư|nghị định|chương trình|quy định)"
    r"\snày\b"
)
# "thủ tục đã công bố kèm theo Quyết định số …": not the page's own document is annexed.
ANNEX_OF_ANOTHER = re.compile(
    r"\b(?:công bố|quy chế|quy định|điều lệ|danh mục|thủ tục|biểu mẫu|phụ lục|tiêu chí|quy trình)\b[^.;]{0,120}$"
)
# "A; B", "A, B", "A và các B": what may stand between the members of a series.
SEPARATOR_CHARS = 30
SEPARATOR = re.compile(
    r"(?:[;,]|\b(?:và|cùng(?: với)?|với))\s*(?:(?:và|với)\s)?(?:(?:[-+*•]|\d{1,2}[.)])\s*)?(?:(?:các|số|tại)\s)*$"
)
BETWEEN_NUMBER_AND_DATE = re.compile(
    r"^[\s,]*(?:\((?=ngày|$))?(?:(?:được\s)?(?:ký(?:\sban hành)?|ban hành|phát hành))?[\s,]*"
    r"(?:(?:vào\s)?(?:hồi|lúc)\s\d{1,2}\s?(?:giờ|h|g)(?:\s?\d{2}(?:\s?phút)?)?,?\s)?(?:(?:vào|hôm)\s)?$"
)
BETWEEN_AND_ISSUER = re.compile(
    r"^[\s,]*(?:(?:vừa|mới)\s(?:được\s)?(?:ký\s)?ban hành\s)?(?:của|do|từ)?\s*(?:đồng chí\s"
    r"|ông\s)?$"
)
OF_ASSEMBLY = re.compile(r"\d{1,3}/\d{4}/QH\d")
LAW = re.compile(r".*\b(?P<noun>bộ luật|luật)\s[^;()]{1,140}$")
_TYPES_ANNOUNCED = (
    "kế hoạch", "chỉ thị", "công văn", "công điện", "quyết định", "nghị quyết", "thông báo", "hướng dẫn",
    "chương trình", "chương trình hành động", "chương trình phối hợp", "kết luận", "lời kêu gọi", "văn bản",
    "thư kêu gọi", "thư ngỏ", "kế hoạch liên tịch", "quy chế phối hợp",
    "kế hoạch phối hợp", "đề án", "thể lệ",
)  # fmt: skip


@derived
def announced_noun() -> Cued:
    """A type noun that an announcing verb can govern, with or without a number behind it."""
    words = sorted(_TYPES_ANNOUNCED, key=len, reverse=True)
    return Cued(rf"\b(?P<noun>{'|'.join(words)})\b(?:\s(?:khẩn|hỏa tốc|thượng khẩn|chỉ đạo))?")


def type_of(noun: str | None) -> str | None:
    """The type that a noun names; None for a loose one ("văn bản")."""
    return None if noun is None or noun in LOOSE_NOUNS else noun_names().get(noun)
