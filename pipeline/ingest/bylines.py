"""Who wrote and who published, in the lines that portals print for it ("Tin, ảnh: Hồng Vân - Đài TTTH huyện")."""

from __future__ import annotations

import re
from functools import cache

from extractors.gazetteer import load
from pipeline.letters import UPPER

# Names of the Highlands have an apostrophe: "H'Linh", "K'Brết".
_SYLLABLE = rf"[{UPPER}](?:['’](?=[^\W\d_]))?[^\W\d_]*"
_PERSON = re.compile(rf"^{_SYLLABLE}(?: {_SYLLABLE}){{1,4}}$")
_INITIALS = re.compile(
    rf"^(?:[{UPPER}]\.?){{1,4}}(?:[ .-]{_SYLLABLE})*(?:\s?\((?:bt|tổng hợp|th|t/h)\))?$|^BBT$"
    rf"|^[{UPPER}]{{1,2}}\.\s?{_SYLLABLE}$"
    # The initial of "Nhung", "Thảo", "Trang", "Giang" is written with two letters.
    rf"|^(?:[{UPPER}](?:h|gh|r|i|g)?\.\s?){{1,3}}[{UPPER}](?:h|gh|r|i|g)?\.?$"
)
_ENDS_IN_INITIAL = re.compile(rf"\b[{UPPER}]{{1,2}}\.$")
_COMPILED = re.compile(
    r"\s?\((?:tổng hợp|st|t/h|th|bt|ghi|lược ghi|thực hiện|biên soạn|sưu tầm)\)$"
    r"|(?<=\S)(?:\s[-–])?\s(?:(?:tổng hợp|sưu tầm|biên soạn|lược ghi|thực hiện|đưa tin|đăng tải)(?: và )?\s?){1,2}$",
    re.IGNORECASE,
)
# Calling and degree before a name; they are no part of it.
_CALLING = re.compile(
    r"^(?:(?:CTV|PV|Phóng viên|Cộng tác viên|Nhà báo|(?:PGS|GS|TS|ThS|Ths|BS|CN|KS|LS)\.)\s?){1,3}(?=\S)"
)
_PHOTOGRAPHER = re.compile(r"\s?\((?:ảnh|bài|tin|video)[^():]{0,20}:[^()]{2,40}\)$", re.IGNORECASE)
# The day on which the outlet printed it, behind its name.
_DATED = re.compile(r"(?<=[^\W\d_]),?\s\(?(?:ngày\s)?\d{1,2}[/.-]\d{1,2}[/.-]20\d\d\)?$")
_POST = re.compile(
    r"(?<=[^\W\d_])(?:,|\s[-–])\s(?:(?:Phó )?(?:Chủ tịch|Giám đốc|Bí thư|Trưởng|Hiệu trưởng|Chánh|Cục trưởng)"
    r"|Chuyên viên|Công chức|Cán bộ|Giáo viên|Văn thư|Cộng tác viên|CTV|Phóng viên|PV)\b"
    r"[^,;:.]{0,60}$"
)
# "Đoàn Thị Hoa", "Trường Giang", "Thành Long", "Trang Huỳnh" are people; "Đoàn Thanh niên", "Trường THPT" are not.
_OF_PERSON = (
    r"(?:đoàn|trường|thành|trang)(?-i: (?!(?i:Thanh N|THPT|THCS|TNCS|PTDT|Đại H|Cao Đ|Trung H|Tiểu H|Mầm N|Chính T"
    r"|Phổ T|Khối|Phường|Xã"
    r"|Huyện"
    rf"|Tỉnh|Ủy|Phố|Đoàn|Hội|Tin|Thông|Web|Kinh))[{UPPER}][^\W\d_]+(?: [{UPPER}][^\W\d_]+){{0,2}}"
    r"(?=$|,| [-–—(&/]| và ))"
)
_BODY_HEAD = re.compile(
    rf"^(?!{_OF_PERSON})"
    r"(?:quỹ|sở|ban|báo|văn phòng|cổng|trung tâm|ttxvn|đài|ủy ban|ubnd|phòng|hội|đoàn|đảng ủy|chi cục|cục"
    r"|trường|công an|vp|b\.?b\.?t(?!\w)|tỉnh đoàn|huyện đoàn|thành đoàn"
    r"|bộ|vụ|viện|liên đoàn|tạp chí|trang|cttđt|bbt|ban biên tập|ubmttq|mttq|huyện|tỉnh|thành|bch|bộ chỉ huy"
    r"|bệnh viện|đảng bộ|mặt trận|tổ|hđnd|ttvh\S*|tttt\S*|pgd\S*)\b"
    rf"|^(?-i:[{UPPER}]{{2,6}}) (?:huyện|tỉnh|xã|phường|thị xã|thị trấn|thành phố|tp)\b",
    re.IGNORECASE,
)
_SITE = re.compile(r"^(?:\w[\w-]{0,40}\.){1,4}(?:vn|com|net|org|info)(?:\.vn)?(?:/\S{0,80})?$", re.IGNORECASE)
_ADDRESS = re.compile(r"^\(?(?:https?:)?//(?:www\.)?(?P<host>[\w-]{1,60}(?:\.[\w-]{1,40}){1,4})", re.IGNORECASE)
# "Nguồn Hà Nội Mới: http://…": the name of the paper before its address.
_PAPER_BEFORE = re.compile(r"^[\W_]*Nguồn (?:tin |bài )?(?P<name>[^\W\d].{1,39})$", re.IGNORECASE)
_ONLINE = re.compile(rf"^[{UPPER}][\w ]{{1,40}} (?:Online|điện tử)$", re.IGNORECASE)
_AGENCY = re.compile(rf"^[{UPPER}]{{3,8}}$")
# A dash stands between person and body; without blanks only before the head of a body ("Hà Vy-Ban Dân vận").
_DASH = re.compile(r"\s[–—-]\s|[–—-](?=(?:Ban|Phòng|Sở|Văn phòng|Đài|Trung tâm|Hội|Công an|UBND|Báo|Huyện|Thành)\b)")
_AND = re.compile(r"\s[–—-]\s|\s?,\s|\s(?:và|&)\s")
_HOUSE = re.compile(r"^(?P<name>[^()/]{2,40}?)(?:\s?\((?P<in>[^()]{3,60})\)|\s?/\s?(?P<by>[^()/]{3,60}))$")
_LABEL = (
    r"(?:nguồn(?: tin| bài| ảnh)?|theo|tin tức|tin bài|bài viết|tin|bài|ảnh|video|tác giả(?: bài viết)?"
    r"|người (?:đăng(?: bài| tin)?|viết|gửi bài|cập nhật)|(?:viết|đăng|được đăng|gửi) bởi"
    r"|t/h|thực hiện|biên soạn|tổng hợp|biên tập|phóng viên|cộng tác viên)"
)
_SOURCE = re.compile(
    rf"^[\W_]*{_LABEL}(?:\s?(?:[,&+/-]|và)\s?{_LABEL}){{0,2}}\s*:\s*(?:.{{2,80}}|https?://\S{{4,200}})$", re.IGNORECASE
)
_PAPER_AND_ADDRESS = re.compile(r"^[\W_]*Nguồn [^:]{2,40}:\s?https?://\S{4,200}$", re.IGNORECASE)
_OF_OUTLET = re.compile(r"^[\W_]*(?:nguồn|theo)", re.IGNORECASE)
_NO_COLON = re.compile(
    rf"^\W?(?i:(?P<after>theo)|(?:viết|đăng|được đăng|gửi) bởi|by)\s+(?P<who>[{UPPER}a-z][^:;]{{1,60}}?)\W?$"
)
# What portals and papers print in capitals over the blocks below an article.
_HEADING = re.compile(
    r"\b(?:tin (?:tức|bài|cùng|khác|mới|nóng|liên|nổi|đọc|ảnh|tiếp|cũ|đã|trong)|bài (?:viết|liên|khác|cùng|mới)"
    r"|bạn đọc|phản hồi|liên (?:kết|hệ|quan)|thông (?:tin|báo)|chuyên (?:mục|đề|trang)|video|clip|media|podcast"
    r"|đọc (?:nhiều|thêm|tiếp)|xem (?:thêm|nhiều|tiếp)|nổi bật|ý kiến|bình luận|góp ý|thư viện|hình ảnh"
    r"|quảng cáo|dịch vụ"
    r"|thống kê|truy cập|văn bản|tài liệu|sự kiện|chủ đề|từ khóa|từ khoá|đường dây|hỗ trợ|hỏi đáp|danh mục|sơ đồ"
    r"|thăm dò|cùng mục|mới\W{1,3}nóng|mới nhất|tiêu điểm|đăng nhập|trang chủ|online)\b|^(?:theo|nguồn|ảnh|tin)\s",
    re.IGNORECASE,
)
_PLACE_HEAD = re.compile(r"^(?:xã|phường|thị (?:xã|trấn)|quận|khu|thôn|bản|ấp|xóm|tp|bộ|ngành)\s", re.IGNORECASE)
_NO_NAMES = frozenset({"tags", "tag", "rss", "qr code", "zalo", "fanpage", "null", "pdf", "top", "faq", "end", "menu"})
# Names of sections that are spelt like persons.
_SECTIONS = frozenset(
    "tin tức|kinh tế|xã hội|chính trị|văn hóa|thể thao|pháp luật|thời sự|đời sống|quốc phòng|an ninh|giáo dục"
    "|môi trường|sự kiện|tin ảnh|tin nóng|y tế|văn bản|thông báo|nông thôn|du lịch|sức khỏe|công nghệ|tin mới|hoạt động"
    "|quảng cáo|chủ tịch|trang chủ|nông nghiệp|quốc tế|thế giới|khoa học|đầu tư|xây dựng|thương mại|doanh nghiệp"
    "|giao thông|lao động|trong tỉnh|trong nước|tin địa phương|phong trào|thi đua|chuyển đổi số|đảng đoàn thể".split(
        "|"
    )
)
# Words of stamps in capitals are spelt like names as well ("ĐĂNG NGÀY").
_STAMP_WORDS = frozenset("đăng ngày lúc cập xuất lượt thứ gửi chủ thời số in print post được".split())
_SURNAMES = frozenset(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào đoàn lâm mai trịnh tô hà cao lương"
    " lưu tạ phùng chu triệu thái nông vi lò vàng giàng sùng thào lầu quách hứa kim thạch sơn danh điểu đàm tống mạc"
    " nghiêm văn tăng châu khổng từ doãn la quàng cầm tòng lường hờ mùa vừ sầm ma hầu ksor rơ siu rah nay kpă y trương"
    " thân hán bạch viên ninh đồng kiều giáp cù mã khúc bế lục phó ngọ ông lã thi âu trà tiêu ung vương".split()
)
_STAMP_LABEL = (
    r"(?:tác giả(?: bài viết)?|tham vấn bởi(?: luật sư)?|(?:đăng|viết|gửi) bởi|người (?:đăng"
    r"|viết)(?: bài(?: viết)?)?|by|bởi|phóng viên|ctv)"
)
_BEFORE_STAMP = re.compile(
    rf"^[\W_]*(?:(?P<label>(?i:{_STAMP_LABEL}))\s?:?\s?)?(?P<name>{_SYLLABLE}(?: {_SYLLABLE}){{0,4}}|\w{{3,20}})"
    r"\s{0,3}[-–—|•·]?\s{0,3}(?=\d|(?i:ngày|đăng|thứ|chủ nhật|cập nhật|lúc|gửi)\b)"
)
_IN_STAMP = re.compile(
    rf"[-–—|•·,;]?\s{{0,3}}(?i:{_STAMP_LABEL})\s?:\s?(?P<name>{_SYLLABLE}(?: {_SYLLABLE}){{0,4}}|Quản trị(?: viên)?)"
    r"(?=\s{0,3}(?:[-–—|•·,;]|$))"
)
_SOURCE_IN_STAMP = re.compile(r"[-–—|•·,;]\s{0,3}(?i:nguồn(?: tin)?)\s?:\s?(?P<name>[^|:;•]{3,60})$")
# A body in the place of the author: "Posted on 12/03/2024 by Phòng Đào tạo", "12/03/2024 08:15 Văn phòng".
_BODY_IN_STAMP = re.compile(
    rf"(?:(?<![^\W_])(?i:{_STAMP_LABEL})\s?:?\s|(?<=\d\d:\d\d)\s(?:[-–|]\s)?)(?P<name>(?:Phòng|Ban|Văn phòng"
    rf"|Trung tâm|Sở|UBND"
    rf"|Đài|Công an|Hội|Đoàn|Trường|Khoa|Tổ|Báo|Cổng)\b(?: (?:[&–-]|[^\W\d_][\w&-]{{0,20}})){{0,8}}?)"
    r"(?=\s{0,3}(?:[|•·,;]|$|(?i:ngày đăng|đăng ngày|(?:số )?lượt)\b))"
)
_SOURCE_BEFORE_STAMP = re.compile(
    rf"^\W{{0,3}}(?i:theo|nguồn(?: tin)?\s?:)\s(?P<name>[{UPPER}a-z][^|:;•\d]{{2,50}}?)"
    r"\s{0,3}[-–|•·,]\s{0,3}(?=\d|(?i:thứ|chủ nhật|ngày)\b)"
)
_MAX_BYLINE, _SHORT_BODY, _LONG_BODY = 70, 8, 12


@cache
def _provinces() -> frozenset[str]:
    return frozenset(province.name.casefold() for province in load().provinces.values())


@cache
def _places() -> frozenset[str]:
    return _provinces() | {district.name.casefold() for district in load().districts}


def is_person(words: str) -> bool:
    """Whether words are spelt like the name of a person, and are no place or section of a portal."""
    folded = words.casefold()
    known = folded in _places() or folded in _SECTIONS or folded.partition(" ")[0] in _STAMP_WORDS
    return bool(_PERSON.match(words)) and not known and not _names_no_person(words)


def _names_no_person(words: str) -> bool:
    """Bodies, places and the headings of blocks are spelt like persons as well."""
    return bool(_BODY_HEAD.match(words) or _PLACE_HEAD.match(words) or _HEADING.search(words))


def is_full_name(words: str) -> bool:
    """A person's name that begins with a surname, or a pen name in capitals: certain enough without a label."""
    return is_person(words) and (
        words.split(maxsplit=1)[0].casefold() in _SURNAMES or (words.isupper() and len(words.split()) < 4)
    )


def is_source(line: str) -> bool:
    """Whether a line says by a label who wrote or published ("Tin, ảnh: Hồng Vân", "Theo Báo Lào Cai")."""
    if _SOURCE.match(line) or _PAPER_AND_ADDRESS.match(line):
        return True
    return len(line) <= _MAX_BYLINE and split_source(line) != (None, None) and bool(_NO_COLON.match(line))


def names_author(line: str) -> bool:
    """Whether a line with a label names a person."""
    return is_source(line) and split_source(line)[0] is not None


def split_byline(line: str) -> tuple[str | None, str | None]:
    """Author and outlet of a byline ("Lê Thị Sa - Đảng ủy Khối", "Hà Vy", "Quỹ Bảo vệ rừng"); None when absent."""
    line = _DATED.sub("", _POST.sub("", _PHOTOGRAPHER.sub("", line)))
    if (line.rstrip().endswith((".", ":", ";", ",")) and not _ENDS_IN_INITIAL.search(line)) or ": " in line:
        return None, None
    house = _HOUSE.match(line.strip(" .*_–—-"))
    line = _COMPILED.sub("", _COMPILED.sub("", line.strip(" .*_–—-")).strip(" .*_()"))
    if line.lower() in _NO_NAMES or not 2 <= len(line) <= _MAX_BYLINE:
        return None, None
    line = _CALLING.sub("", line)
    if house and _is_writer(house["name"]):
        outlet = re.sub(r"^(?i:theo|nguồn:?)\s", "", house["in"] or house["by"])
        if _BODY_HEAD.match(outlet) or _SITE.match(outlet):
            return house["name"], outlet
    if _is_writer(line):
        return line, None
    left, dash, right = (part.strip() for part in _DASH.sub("\0", line, count=1).partition("\0"))
    if dash and _are_writers(left) and _BODY_HEAD.match(right):
        return left, right
    if _BODY_HEAD.match(line):
        return None, line if _is_body(line) else None
    return (line, None) if _are_writers(line) else (None, None)


def _is_writer(words: str) -> bool:
    named = _PERSON.match(words) or _INITIALS.match(words)
    return bool(named) and not _names_no_person(words) and words.casefold() not in _provinces()


def _are_writers(words: str) -> bool:
    """One name, or several joined by dash, comma or "và"; a list of places is none."""
    names = _AND.split(words)
    if len(names) == 1:
        return _is_writer(words)
    return len(names) <= 3 and not _HEADING.search(words) and all(_is_writer(name) for name in names)


def _is_body(words: str) -> bool:
    """A body is named in few words, or in more when many of them are capitals; else the line is a sentence."""
    parts = words.split()
    capitals = sum(part[0].isupper() for part in parts)
    return words[0].isupper() and (len(parts) <= _SHORT_BODY or (len(parts) <= _LONG_BODY and capitals >= 3))


def split_source(line: str) -> tuple[str | None, str | None]:
    """Author and outlet of a line with a label ("Tin, ảnh: Hồng Vân", "Nguồn: Báo Lào Cai")."""
    bare = _NO_COLON.match(line)
    if bare and ":" not in line:
        who = bare["who"].strip(" ()")
        if bare["after"]:
            site = _SITE.match(who) or _AGENCY.match(who) or _ONLINE.match(who)
            known = bool(site) or (_BODY_HEAD.match(who) is not None and _is_body(who))
            return None, who if known and who[-1] not in ".,;" else None
        return split_byline(who)
    label, _, value = line.partition(":")
    value = value.partition(";")[0].partition(" | ")[0].strip()
    address = _ADDRESS.search(value)
    if address:
        paper = _PAPER_BEFORE.match(label)
        return None, paper["name"] if paper else address["host"]
    value = value if _HOUSE.match(value) else value.strip(" ()")
    author, outlet = split_byline(value)
    if _OF_OUTLET.match(label):
        return None, outlet or author or value.strip() or None
    return author, outlet


def people_in_stamp(line: str) -> tuple[str | None, str | None]:
    """Author and outlet that stand on the line of a stamp ("Hồng Vân - 12/03/2024 08:15 - Nguồn: Báo Lào Cai")."""
    before, inside = _BEFORE_STAMP.match(line), _IN_STAMP.search(line)
    source = _SOURCE_IN_STAMP.search(line) or _BODY_IN_STAMP.search(line) or _SOURCE_BEFORE_STAMP.match(line)
    author = None
    if before and (is_full_name(before["name"]) or (before["label"] and is_person(before["name"]))):
        author = before["name"]
    elif inside and is_person(inside["name"]):
        author = inside["name"]
    return author, source["name"].strip() if source else None


def without_people(line: str) -> str:
    """A stamp line without the people on it."""
    if ":" in line:  # else there is no label
        line = _SOURCE_IN_STAMP.sub("", _IN_STAMP.sub("", line))
    line = _BODY_IN_STAMP.sub("", line)
    if source := _SOURCE_BEFORE_STAMP.match(line):
        line = line[source.end() :]
    before = _BEFORE_STAMP.match(line)
    if before and (before["label"] or is_full_name(before["name"])):
        line = line[before.end() :]
    return line
