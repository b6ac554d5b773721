"""Which line of a page is its headline, among mastheads, slogans, menus, clocks and the names of sections."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice

from pipeline.ingest.stamps import is_strong_stamp, parse_labelled, parse_stamp
from pipeline.letters import LOWER, UPPER

_BANNER_CUE = re.compile(
    r"^[-*•\s]*(?:cán bộ, công chức|nhiệt liệt chào mừng|chào mừng|toàn đảng|quyết tâm|học tập và làm theo"
    r"|đẩy mạnh|thi đua|hưởng ứng|tích cực).*!\s*$",
    re.IGNORECASE,
)
# A motto of the portal stands over the headline of every page; no news begins like it when a headline follows.
_MOTTO = re.compile(
    r"^\W{0,3}(?:hướng tới|phát huy|chào mừng|kính chào mừng|nhiệt liệt|kỷ niệm|mừng đảng|đẩy mạnh (?:việc )?học tập"
    r"|học tập và làm theo|quyết tâm|lập thành tích|thi đua lập thành tích|toàn đảng|ra sức|tự hào|đoàn kết"
    r"|sống, chiến đấu|hưởng ứng|tích cực hưởng ứng|thi đua yêu nước|tiếp tục (?:đẩy mạnh|phát huy|đổi mới))\b",
    re.IGNORECASE,
)
_PART = re.compile(r"^\W*(?:bài|kỳ|phần) (?:\d|cuối|[ivx]+\b)", re.IGNORECASE)
_SENTENCE = re.compile(
    r"(?:Ông|Bà|Bạn đọc|Bạn|Công dân|Cử tri|Độc giả)\b[^:]{0,100}\bhỏi\s?:"
    rf"|(?:Theo đó|Theo (?:kế hoạch|Kế hoạch|chỉ thị|Chỉ thị))\b|.{{120,}}[.;:]$|.*\.\s[{UPPER}].*\.$"
    r"|(?:Ngày|Sáng|Chiều|Tối|Hôm nay|Nhằm|Để|Thực hiện|Căn cứ|Vừa qua|Mới đây)\b.*\.$"
)
# The heading of a part of the text, and the words under a picture, where the headline is lost.
_PART_HEADING = re.compile(r"^\W{0,3}(?:[IVX]{1,4}|\d{1,2})[.)/]\s?[^\W\d]")
_CAPTION = re.compile(r"\s?[-–:(.]\s?(?i:ảnh)(?:\s(?:minh họa|minh hoạ|tư liệu))?\s?(?:[:)].{0,40})?[|\s]*$")
_OWNER = (
    r"(?:báo|tạp chí|cổng|trang|đài|ủy ban|uỷ ban|ubnd|sở|hội|tỉnh đoàn|thành đoàn|huyện đoàn|liên đoàn|công an"
    r"|kho bạc|bộ|huyện|tỉnh|thành phố|cơ quan|đảng bộ|ban|phòng|trường|bệnh viện|xã|phường|mặt trận tổ quốc"
    r"|đoàn|đảng ủy)"
)
# The name of the portal or the paper over everything, its address, its menu, its clock: no headline.
_MASTHEAD = re.compile(
    rf"^(?:{_OWNER}\s[^.;:“\"?!\d]{{2,80}}|[^.;“\"?!]{{2,40}}\s[-–]\s(?:cơ quan|tiếng nói|diễn đàn)\s[^.;“\"?!]{{5,80}}"
    r"|(?:cơ quan|tiếng nói|diễn đàn) (?:ngôn luận )?của [^.;“\"?!]{5,100}"
    r"|[^.;“\"?!\d]{2,30} (?:điện tử|online)"
    r"|(?:ministry|department|people.?s committee|government|portal)\b[a-z ,.'-]{2,120}"
    r"|tầng \d.{2,80}|địa chỉ.{2,80}|(?:điện thoại|đt|tel|fax|email|thư điện tử)\b.{2,80}"
    r"|.{0,40}\bhotline\b.{0,60}|.{0,40}đường dây nóng.{0,40}|null|\.+"
    r"|trang chủ\b[^.;:]{3,200}|☰.{2,200}|(?:[^|•·]{2,40}[|•·]){2,}[^|•·]{2,80}|.{0,40}\d\s?°\s?c\b.{0,40})$",
    re.IGNORECASE,
)
_NEWS = re.compile(
    r"\b(?:phát động|tổ chức|ban hành|triển khai|thi đua|kế hoạch|chỉ thị|hưởng ứng|tăng cường|đẩy mạnh|kỷ niệm"
    r"|thực hiện|hội nghị|sẵn sàng|sôi nổi|chủ động|quyết tâm|chuẩn bị|lấy ý kiến|yêu cầu|góp ý|vì|sao gửi|công bố"
    r"|khai mạc|ra quân|trao|tặng|giúp|đón|thăm|nhận|đạt|làm|mở|ký|họp|gặp mặt|khánh thành|tập huấn|tuyên truyền"
    r"|chung (?:tay|sức)|hỗ trợ|xây dựng|vận động|kiểm tra|kêu gọi|đề nghị|chỉ đạo|khởi công|kết quả|trồng|dọn)\b",
    re.IGNORECASE,
)
# How to reach the portal, whatever verb of news stands in it.
_CONTACT = re.compile(r"^.{0,40}(?:\bhotline\b|đường dây nóng)[^.;]{0,60}\d[^.;]{0,40}$", re.IGNORECASE)
_WELCOME = re.compile(r"^(?:[^.;!?]{2,40} )?(?:chào mừng|kính chào) (?:bạn|các bạn|quý)\b[^;]{0,100}$", re.IGNORECASE)
_DAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
_CLOCK = re.compile(
    rf"^(?:[^\d,.;:]{{2,30}}, ?)?{_DAY},? (?:ngày )?\d{{1,2}}[/. -](?:tháng )?\d{{1,2}}\b.{{0,60}}$"
    rf"|^(?:[^\d,.;:]{{2,30}}, ?)?{_DAY},? (?:ngày )\d{{1,2}} tháng .{{0,40}}$"
    rf"|^hôm nay\b[:,]? ?(?:{_DAY},? ?)?(?:ngày )?\d{{1,2}}.{{0,40}}$|^.{{0,40}}\bhôm nay: ?[\d.,]+ lượt\b.{{0,60}}$",
    re.IGNORECASE,
)
# A clock that runs shows its seconds.
_RUNNING = re.compile(
    rf"^{_DAY},? \d{{1,2}}[/-]\d{{1,2}}[/-]\d{{4}} \d{{1,2}}:\d{{2}}:\d{{2}} (?:SA|CH|AM|PM)$", re.IGNORECASE
)
# A slogan has no verb of news and falls into parts ("Tam Kỳ - Thành phố bên sông", "KỶ CƯƠNG - TẬN TÂM - PHỤC VỤ").
_SLOGAN = re.compile(r"^[^.;:?!\d|]{2,40}(?: [-–] [^.;:?!\d|]{2,40}){1,4}$")
_SECTION = re.compile(
    r"(?:(?:tin(?: tức)?|bài viết|hoạt động|gương|thông tin|chuyên (?:mục|trang|đề)|học tập và làm theo|văn bản"
    r"|xây dựng"
    r"|bảo vệ|cải cách|chuyển đổi|chỉ đạo|nghiên cứu|phong trào|công tác|người tốt)\b[^.;:?!\d“\"]{0,40}"
    r"|[^\s\d]{2,8}(?: [^\s\d]{2,8}){0,3}(?: ?[-–,] ?[^\s\d]{2,8}(?: [^\s\d]{2,8}){0,3}){0,2})",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_MIN_WORDS = 2
# "(ANHP) - UBND thành phố vừa có kế hoạch ….": the place or the paper before the lead.
_DATELINE = re.compile(rf"\(?[{UPPER}]{{2,8}}[^\s()]{{0,4}}\)?\s[-–]\s.{{40,}}\.$")
_FIELD = re.compile(rf"^[{UPPER}][^:.;]{{2,25}}\s?:\s?\S")
_TYPES = (
    r"kế hoạch|chỉ thị|quyết định|nghị quyết|thông báo|hướng dẫn|công điện|công văn|chương trình|báo cáo|thể lệ|thư ngỏ"
    r"|lời kêu gọi|thông tri"
)
_LETTERHEAD = re.compile(
    rf"^[\W_]*(?:CỘNG\s+H[ÒO][AÀ]|ĐẢNG CỘNG SẢN|(?:[UỦ][ỶY] ?BAN|UBND|HỘI ĐỒNG|SỞ|BAN|BỘ|TỈNH ỦY|HUYỆN ỦY|ĐẢNG BỘ"
    rf"|LIÊN ĐOÀN|HỘI|PHÒNG|CHỦ TỊCH|THỦ TƯỚNG|ĐOÀN|{_TYPES.upper()})\b[^{LOWER}]{{0,80}}(?:\||$)|Số\s?:|Căn cứ\b"
    r"|Kính gửi)"
)
_OF_DOCUMENT = re.compile(
    rf"^(?:{_TYPES}|v/v|về việc|dự thảo|(?:về )?(?:việc )?(?:lấy|xin|tham gia|góp) ý(?: kiến)?)\b", re.IGNORECASE
)
_TOLD = re.compile(r"\b(?:đã|vừa|mới|sẽ)\b|[.;:]\s", re.IGNORECASE)
# Where the letterhead of a document begins for certain: what stands lower is a part of it.
_DOCUMENT = re.compile(r"^\W*(?:CỘNG\s+H[ÒO][AÀ]|ĐẢNG CỘNG SẢN|Số\s?:|Căn cứ\b|Kính gửi|Điều 1\b)")
_TYPE_ALONE = re.compile(rf"^\W*(?:{_TYPES.upper()})\W*$")
_MASTHEAD_LINES, _HEAD_LINES = 8, 30
_LABEL_WORDS, _HEADLINE_WORDS, _SLOGAN_WORDS = 4, 35, 9
_HEADLINE_CHARS, _MASTHEAD_CHARS = 220, 200


def is_masthead(line: str) -> bool:
    """Whether a line is the name, the address or the clock of a portal rather than news."""
    if len(line) >= _MASTHEAD_CHARS:
        return False
    named = _MASTHEAD.match(line) and not _NEWS.search(line)
    return bool(named or _CLOCK.match(line) or _WELCOME.match(line) or _CONTACT.match(line))


def is_clock(line: str) -> bool:
    """Whether a line with day and time over the headline is a running clock rather than a stamp."""
    return bool(_RUNNING.match(line))


def is_banner(line: str) -> bool:
    """A slogan line of the portal ("- Nhiệt liệt chào mừng ...!"), which announces nothing."""
    return bool(_BANNER_CUE.match(line)) or (line.startswith("- ") and line.endswith("!") and line.count("!") >= 2)


def can_be_title(line: str) -> bool:
    """A headline is one line and no sentence: a text whose first line is one has lost its headline."""
    if len(line) <= _HEADLINE_CHARS and _OF_DOCUMENT.match(line) and not _TOLD.search(line):
        return has_words(line)  # the name of a document may end in a stop
    if _PART_HEADING.match(line) or _CAPTION.search(line):
        return False
    return len(line) <= 400 and has_words(line) and not (_SENTENCE.match(line) or _DATELINE.match(line))


def has_words(line: str) -> bool:
    """Whether there are two words in a line: a telephone number or a row of buttons ("- +") has none."""
    return sum(1 for _ in islice(_WORD.finditer(line), _MIN_WORDS)) == _MIN_WORDS


def is_headline(line: str) -> bool:
    """Whether a line is sure to be a headline by its length: more than a label, less than a paragraph, no full stop."""
    words = len(line.split())
    sized = _LABEL_WORDS < words <= _HEADLINE_WORDS and len(line) < _HEADLINE_CHARS
    return sized and can_be_title(line) and not line.endswith((".", ":", ";", ",")) and " | " not in line


def find_headline(lines: list[str], free: Callable[[int], bool], name: Callable[[int], None]) -> int | None:
    """The line that is the headline of an article.

    Args:
        lines: the lines of the page, empty ones among them.
        free: whether a line is neither cut nor known to be a stamp, a counter or a path.
        name: what to do with a line that names the portal or a section.
    """
    masthead = labels = 0
    for i, line in enumerate(lines):
        if not has_words(line) or not free(i) or is_banner(line):
            continue
        slogan = (masthead or line.isupper()) and _is_slogan(line)
        if masthead < _MASTHEAD_LINES and (is_masthead(line) or slogan) and _headline_below(lines, free, i):
            name(i)
            masthead += 1
            continue
        if _is_motto(lines, free, i):
            name(i)
            continue
        if _is_label(lines, free, i, labels):
            name(i)
            labels += 1
            continue
        whole = _unwrapped(lines, i)
        sentence = whole != line and whole.endswith(".")
        below = any(lines[i + 1 :])
        return i if below and not sentence and can_be_title(whole) else _under_the_lead(lines, i)
    return None


def _under_the_lead(lines: list[str], i: int) -> int | None:
    """The headline that a portal puts between the lead and the stamp."""
    under = _next(lines, i)
    stamp = _next(lines, under) if under is not None else None
    if under is None or stamp is None or parse_stamp(lines[stamp]) is None:
        return None
    return under if is_headline(lines[under]) else None


def find_official_headline(lines: list[str], free: Callable[[int], bool]) -> int | None:
    """The headline that a portal puts over the letterhead of an official text; None when there is none.

    It names the document, or stands over the stamp; other lines there are menus, notes of viewers and cited documents.
    """
    stamped_name = _stamped_name(lines, free)
    if stamped_name is not None:
        return stamped_name
    for i, line in enumerate(lines[:_HEAD_LINES]):
        if _LETTERHEAD.match(line) or "|" in line or len(line) > _HEADLINE_CHARS:
            return None
        under = _next(lines, i)
        stamped = under is not None and parse_stamp(lines[under]) is not None
        fits = line[:1].isupper() and free(i) and is_headline(line) and not line.isupper()
        named = _OF_DOCUMENT.match(line) or (stamped and not is_masthead(line))
        if fits and named and not (is_banner(line) or _FIELD.match(line)):
            return i if any(_LETTERHEAD.match(later) for later in lines[i + 1 : _HEAD_LINES]) else None
    return None


def _stamped_name(lines: list[str], free: Callable[[int], bool]) -> int | None:
    """The headline over the stamp of the portal, below its masthead: no letterhead holds a stamp."""
    above = ""
    for i, line in enumerate(lines[:_HEAD_LINES]):
        if _DOCUMENT.match(line):
            return None
        under = _next(lines, i)
        stamp = parse_labelled(lines[under]) if line and under is not None else None
        if stamp and under is not None and ("T" in stamp.published or is_strong_stamp(lines[under])):
            tells = _OF_DOCUMENT.match(line) or _NEWS.search(line)
            named = tells and not (_TYPE_ALONE.match(above) or is_masthead(line) or _MOTTO.match(line))
            if named and is_headline(line) and line[:1].isupper() and free(i):
                return i
        above = line or above
    return None


def _is_slogan(line: str) -> bool:
    return bool(_SLOGAN.match(line)) and len(line.split()) <= _SLOGAN_WORDS and not _NEWS.search(line)


def _is_motto(lines: list[str], free: Callable[[int], bool], i: int) -> bool:
    """A motto over a headline, which a stamp or the text follows."""
    if not _MOTTO.match(lines[i]) or len(lines[i]) >= _HEADLINE_CHARS or lines[i].endswith(":"):
        return False
    under = next((j for j in range(i + 1, len(lines)) if lines[j] and (free(j) or parse_stamp(lines[j]))), None)
    if under is None or not free(under) or not is_headline(lines[under]) or _PART.match(lines[under]):
        return False
    after = _next(lines, under)
    return after is not None and (parse_labelled(lines[after]) is not None or len(lines[after]) > len(lines[under]))


def _next(lines: list[str], i: int) -> int | None:
    return next((j for j in range(i + 1, len(lines)) if lines[j]), None)


def _headline_below(lines: list[str], free: Callable[[int], bool], i: int) -> bool:
    """Whether a line that can be a headline comes before the first long one."""
    for j in range(i + 1, min(len(lines), i + 1 + 2 * _MASTHEAD_LINES)):
        if not has_words(lines[j]) or not free(j) or is_masthead(lines[j]):
            continue
        if not can_be_title(lines[j]):
            return False
        if len(lines[j].split()) > _LABEL_WORDS:
            return len(lines[j]) < _HEADLINE_CHARS and not lines[j].endswith((".", ";"))
    return False


def _is_label(lines: list[str], free: Callable[[int], bool], i: int, labels: int) -> bool:
    """The name of a section or of the owner over the headline ("Tin trong tỉnh", "UBND xã Nậm Búng"), or a menu."""
    line, under = lines[i], _next(lines, i)
    if under is None:
        return False
    below = lines[under]
    capitals = line.isupper() and len(line) < 45 and not below.isupper()
    if free(under) and capitals and len(below) > len(line) and can_be_title(below):
        return True
    if words_of_section(line) and parse_stamp(below):
        after = _next(lines, under)
        return after is not None and is_headline(lines[after])
    words = len(re.findall(r"\w+", line))
    kicker = line.endswith(":") and words <= 3 * _LABEL_WORDS
    if free(under) and (words <= _LABEL_WORDS or kicker) and is_headline(below):
        return True
    if free(under) and words_of_section(line) and is_headline(below) and _NEWS.search(below):
        return True
    return words <= _LABEL_WORDS + 2 * (labels > 0) and bool(_SECTION.fullmatch(line)) and _menu_goes_on(lines, free, i)


def words_of_section(line: str) -> bool:
    """Whether a line is as short as the name of a section and tells no news ("Sức khỏe - Đời sống")."""
    return len(line.split()) <= _LABEL_WORDS + 2 and not _NEWS.search(line) and not line.endswith((".", ":"))


def _menu_goes_on(lines: list[str], free: Callable[[int], bool], i: int) -> bool:
    """Names of sections follow each other down to a headline."""
    for j in range(i + 1, min(len(lines), i + _HEAD_LINES)):
        if not lines[j] or not free(j):
            if lines[j] and parse_stamp(lines[j]):
                return False
            continue
        if is_headline(lines[j]):
            return True
        if len(re.findall(r"\w+", lines[j])) > _LABEL_WORDS:
            return False
    return False


def _unwrapped(lines: list[str], i: int) -> str:
    """A line with those that it wraps into: they begin with a small letter."""
    words = lines[i]
    for line in lines[i + 1 : i + 1 + _MASTHEAD_LINES]:
        if (
            not line
            or not (line[0].islower() or line[0].isdigit())
            or (parse_stamp(line) and not line.startswith("ngày "))
        ):
            break
        words += " " + line
    return words
