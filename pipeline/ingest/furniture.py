"""Page furniture in lines of text: what is a stamp, a counter, a byline, and what is cut (domain: page furniture)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pipeline.ingest.reading import LineRole
from pipeline.ingest.stamps import is_counter, is_strong_stamp, parse_stamp
from pipeline.letters import UPPER

# Headings of blocks of other articles: the page ends where one of them stands alone on a line.
_RELATED = re.compile(
    r"^[\W_]*(?:(?:các )?(?:tin|bài|bài viết|thông tin|văn bản) (?:tức )?(?:liên quan|khác|cùng chuyên mục"
    r"|cùng loại|mới hơn"
    r"|mới nhất|mới|cũ hơn|đã đưa|đã đăng|nổi bật|đọc nhiều|xem nhiều|cùng lĩnh vực|tiếp theo)"
    r"|(?:các|những) tin(?: tức)? (?:khác|đã đưa|liên quan|mới hơn|cũ hơn|cùng chuyên mục)|tin tức liên quan"
    r"|tin bài (?:khác|liên quan)"
    r"|xem thêm|đọc thêm|có thể bạn quan tâm|có thể bạn thích|đừng bỏ lỡ|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?"
    r"|cùng chuyên mục|bài cùng chuyên mục|mới nhất|tin mới(?: nhất)?|tin nóng|ý kiến bạn đọc|bình luận(?: \(\d+\))?"
    r"|gửi bình luận|viết bình luận|bài viết (?:khác|liên quan|cùng chủ đề|gần đây)|sự kiện nổi bật"
    r"|liên kết (?:website|web)"
    r"|thăm dò ý kiến|tài liệu liên quan|văn bản (?:liên quan|khác|mới|cùng loại)|các văn bản (?:khác"
    r"|liên quan)|chuyên mục khác)"
    r"(?: ?\(?\d*\)?)?\s*[:.…»>]*\s*$",
    re.IGNORECASE,
)
DEBRIS = re.compile(
    r"^(?:trang chủ|đăng nhập|đăng ký|tìm kiếm|liên hệ|sơ đồ (?:trang|cổng)|skip to main content"
    r"|skip ribbon commands|sign in"
    r"|nhảy đến nội dung|tiếng việt|english|a- ?a ?a\+?|cỡ chữ.{0,20}|màu chữ|in (?:trang|bài viết|tin)"
    r"|gửi (?:mail|email|bài viết).{0,20}"
    r"|chia sẻ.{0,20}|facebook|zalo|twitter|leftcenterrightdel|\{keywords\}|null|anh tin bai|ảnh tin bài"
    r"|image advertisement"
    r"|đang tải nội dung.{0,5}|email của bạn sẽ không.*|print|bản in|nghe (?:đọc )?bài.{0,20}|quay lại"
    r"|về đầu trang|top|banner|mask|printaaa|phản hồi: ?\d*|welcome to.{0,60}|video|thư viện ảnh"
    r"|\d{1,3} trả lời.*|trang trước \|.*|click để .*"
    r"|tổng số điểm của bài viết.*"
    r"|(?:thích|like) \d+.*|lưu bài.*|aa ?aa\+?|liên kết nhanh\s?:.*|\.|đang truy cap.*|đang truy cập.*"
    r"|tổng (?:số )?(?:lượt )?truy cập.*|data:image.*"
    r"|!\[.*\]\(.*\).*|<.*>)$",
    re.IGNORECASE,
)
_RELATED_INLINE = re.compile(r"^\W*(?:tin|bài) liên quan\s?:\s\S", re.IGNORECASE)
_CAPTION = re.compile(
    r"^\W*(?:\[ảnh\]|ảnh\s?:|(?:từ khóa|từ khoá|tags?|chỉ mục)\s?:|tệp (?:kèm theo|đính kèm)\b|file đính kèm\b|>>|\.$)",
    re.IGNORECASE,
)
_BREADCRUMB = re.compile(
    r"^\s*(?:trang chủ|home)\s*[>»/|›].*|^(?:[^>»›]{2,60} (?:>{1,2}|[»›]) ){1,}[^>»›.!?]*$"
    r"|^\S[^/.,;:\d]{2,40} / [^/.,;:\d]{3,60}$",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"^[\W_]*(?:nguồn|theo|nguồn tin|tin bài|tin, bài|tin|bài và ảnh|tin, ảnh|tin và ảnh|ảnh"
    r"|tác giả(?: bài viết)?|bài, ảnh|người đăng)\s*:\s*.{2,60}$",
    re.IGNORECASE,
)
_SYLLABLE = rf"[{UPPER}][^\W\d_]*"
_PERSON = re.compile(rf"^{_SYLLABLE}(?: {_SYLLABLE}){{1,4}}$")
_INITIALS = re.compile(
    rf"^(?:[{UPPER}]\.?){{1,4}}(?:[ .-]{_SYLLABLE})*(?:\s?\((?:bt|tổng hợp|th|t/h)\))?$|^BBT$"
    rf"|^[{UPPER}]{{1,2}}\.\s?{_SYLLABLE}$"
)
_ENDS_IN_INITIAL = re.compile(rf"\b[{UPPER}]{{1,2}}\.$")
_COMPILED = re.compile(r"\s?\((?:tổng hợp|t/h|th|bt|ghi|lược ghi|thực hiện|biên soạn|tổng hợp)\)$", re.IGNORECASE)
_BODY_HEAD = re.compile(
    r"^(?:quỹ|sở|ban|báo|văn phòng|cổng|trung tâm|ttxvn|đài|ủy ban|ubnd|phòng|hội|đoàn|đảng ủy|chi cục|cục"
    r"|trường|công an|vp|tỉnh đoàn"
    r"|bộ|vụ|viện|liên đoàn|tạp chí|trang|cttđt|bbt|ban biên tập|ubmttq|mttq|huyện|tỉnh|thành|bch|bộ chỉ huy)\b",
    re.IGNORECASE,
)
_BANNER_CUE = re.compile(
    r"^[-*•\s]*(?:cán bộ, công chức|nhiệt liệt chào mừng|chào mừng|toàn đảng|quyết tâm|học tập và làm theo"
    r"|đẩy mạnh|thi đua|hưởng ứng|tích cực).*!\s*$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    rf"(?:Theo đó|Theo (?:kế hoạch|Kế hoạch|chỉ thị|Chỉ thị))\b|.{{120,}}[.;:]$|.*\.\s[{UPPER}].*\.$"
)
# The name of the portal or the paper over everything, its address, its menu, its clock: no headline.
_MASTHEAD = re.compile(
    r"^(?:(?:báo|tạp chí|cổng|trang|đài|ủy ban|uỷ ban|ubnd|sở|hội|tỉnh đoàn|thành đoàn|liên đoàn|công an"
    r"|kho bạc|bộ|huyện"
    r"|tỉnh|thành phố|cơ quan|đảng bộ|ban|phòng|trường)\s[^.;:“\"?!\d]{2,80}"
    r"|[^.;“\"?!]{2,40}\s[-–]\s(?:cơ quan|tiếng nói|diễn đàn)\s[^.;“\"?!]{5,80}|cơ quan của [^.;“\"?!]{5,80}"
    r"|tầng \d.{2,80}|địa chỉ.{2,80}|.{0,40}\bhotline\b.{0,60}|.{0,40}đường dây nóng.{0,40}|null|\.+"
    r"|trang chủ\b[^.;:]{3,200}|☰.{2,200}|(?:[^|•]{2,40}[|•]){2,}[^|•]{2,80})$",
    re.IGNORECASE,
)
_NEWS = re.compile(
    r"\b(?:phát động|tổ chức|ban hành|triển khai|thi đua|kế hoạch|chỉ thị|hưởng ứng|tăng cường|đẩy mạnh|kỷ niệm"
    r"|thực hiện"
    r"|hội nghị|sẵn sàng|sôi nổi|chủ động|quyết tâm|chuẩn bị|lấy ý kiến|yêu cầu|góp ý|vì|sao gửi|công bố"
    r"|khai mạc|ra quân)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"^(?:[^\d,.;:]{2,30}, ?)?(?:thứ (?:hai|ba|tư|năm|sáu|bảy)"
    r"|chủ nhật),? (?:ngày )?\d{1,2}[/. -](?:tháng )?\d{1,2}\b.{0,60}$"
    r"|^(?:[^\d,.;:]{2,30}, ?)?(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? (?:ngày )\d{1,2} tháng .{0,40}$"
    r"|^.{0,40}\bhôm nay: ?[\d.,]+ lượt\b.{0,60}$",
    re.IGNORECASE,
)
_BARE_DATE = re.compile(r"(?:ngày )?\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}| tháng \d{1,2} năm \d{4})")
_PROSE_CHARS = 250
_MASTHEAD_LINES = 8
_MAX_BYLINE = 70
_LABEL_WORDS, _HEADLINE_WORDS = 4, 35
_HEADLINE_CHARS = 220
_NO_NAMES = frozenset({"tags", "tag", "rss", "null", "pdf", "top", "faq", "end"})
_MAX_TAIL = 4


@dataclass(slots=True)
class Labels:
    """What each line is: a role for the lines that stay, a reason for those that are cut (None: not cut)."""

    roles: list[LineRole]
    reasons: list[str | None] = field(default_factory=list)


def label_lines(lines: list[str], title: int | None, official: bool) -> Labels:
    """Label the lines of a page.

    Args:
        lines: the lines, without line breaks; empty ones keep their place.
        title: the index of the title when it is known (HTML headline); else the first line that can be one is taken.
        official: the page is an official text, which has no headline, byline or stamp of its own.
    """
    labels = Labels(["body"] * len(lines), [None] * len(lines))
    for i, line in enumerate(lines):
        if not _is_wrapped_date(lines, i):
            _label_line(labels, i, line, official)
    _cut_clocks(lines, labels)
    end = _cut_related(lines, labels)
    if title is None and not official:
        title = _find_title(lines, labels)
    if title is not None:
        labels.roles[title] = "title"
        _cut_before_title(lines, labels, title)
    if not official:
        _label_bylines(lines, labels, title, end)
    return labels


def _label_line(labels: Labels, i: int, line: str, official: bool) -> None:
    if not line:
        return
    if _BREADCRUMB.match(line):
        labels.roles[i] = "breadcrumb"
    elif DEBRIS.match(line):
        labels.reasons[i] = "portal debris"
    elif _is_stamp(line, official):
        labels.roles[i] = "stamp"
    elif is_counter(line):
        labels.roles[i] = "counter"


def _is_stamp(line: str, official: bool) -> bool:
    """On the page of an official text only a line with a time is a stamp: its own dates are place and day."""
    stamp = parse_stamp(line)
    return stamp is not None and (not official or "T" in stamp.published)


def _is_wrapped_date(lines: list[str], i: int) -> bool:
    """A line of a hard-wrapped sentence that holds nothing but its date ("ban hành …" / "ngày 7 tháng 5" / "về …")."""
    goes_on = i + 1 < len(lines) and lines[i + 1][:1].islower() and not parse_stamp(lines[i + 1])
    begun = i > 0 and bool(lines[i - 1]) and lines[i].startswith("ngày ")
    return (goes_on or begun) and bool(_BARE_DATE.fullmatch(lines[i]))


def _cut_clocks(lines: list[str], labels: Labels) -> None:
    """A clock over the page loses to the first stamp that says what it is, when no prose stands between the two."""
    clocks: list[int] = []
    for i, line in enumerate(lines):
        if labels.roles[i] == "stamp":
            if is_strong_stamp(line):
                for clock in clocks:
                    labels.reasons[clock] = "page clock"
                return
            clocks.append(i)
        elif len(line) > _PROSE_CHARS:
            return


def _cut_related(lines: list[str], labels: Labels) -> int:
    """Cut everything from the first heading of a related block on; returns the index where the page ends."""
    body_seen = 0
    for i, line in enumerate(lines):
        if (_RELATED.match(line) or _RELATED_INLINE.match(line)) and body_seen > 100:
            for j in range(i, len(lines)):
                labels.reasons[j] = "related block"
            return i
        if labels.roles[i] == "body" and labels.reasons[i] is None:
            body_seen += len(line)
    return len(lines)


def _find_title(lines: list[str], labels: Labels) -> int | None:
    masthead = 0
    for i, line in enumerate(lines):
        if not line or labels.reasons[i] or labels.roles[i] != "body":
            continue
        if masthead < _MASTHEAD_LINES and _is_masthead(line) and _has_headline_below(lines, labels, i):
            labels.roles[i] = "breadcrumb"
            masthead += 1
            continue
        if is_banner(line):
            labels.reasons[i] = "banner"
            continue
        under = next((j for j in range(i + 1, len(lines)) if lines[j]), None)
        below = "" if under is None else lines[under]
        if _is_section_label(line, below) or (under is not None and _is_short_label(line, below, labels.roles[under])):
            labels.roles[i] = "breadcrumb"
            continue
        whole = _unwrapped(lines, i)
        sentence = whole != line and whole.endswith(".")
        return i if below and not sentence and _can_be_title(whole) else None
    return None


def _is_masthead(line: str) -> bool:
    return len(line) < 200 and bool(_CLOCK.match(line) or (_MASTHEAD.match(line) and not _NEWS.search(line)))


def _has_headline_below(lines: list[str], labels: Labels, i: int) -> bool:
    """Whether a line that can be a headline comes before the first long one."""
    for j in range(i + 1, min(len(lines), i + 1 + 2 * _MASTHEAD_LINES)):
        if not lines[j] or labels.reasons[j] or labels.roles[j] != "body" or _is_masthead(lines[j]):
            continue
        if not _can_be_title(lines[j]):
            return False
        if len(lines[j].split()) > _LABEL_WORDS:
            return len(lines[j]) < _HEADLINE_CHARS
    return False


def _is_section_label(line: str, below: str) -> bool:
    """The name of a section in capitals over the headline ("TIN TRONG TỈNH")."""
    return line.isupper() and len(line) < 45 and len(below) > len(line) and _can_be_title(below) and not below.isupper()


def _is_short_label(line: str, below: str, role: LineRole) -> bool:
    """The name of a section or of the owner of the portal over the headline ("Tin trong tỉnh", "UBND xã Nậm Búng")."""
    headline = role == "body" and _can_be_title(below) and not below.endswith((".", ":", ";", ","))
    words = re.findall(r"\w+", line)
    return headline and len(words) <= _LABEL_WORDS and _LABEL_WORDS < len(below.split()) <= _HEADLINE_WORDS


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


def _can_be_title(line: str) -> bool:
    """A headline is one line and no sentence: a text whose first line is one has lost its headline."""
    return len(line) <= 400 and not _SENTENCE.match(line)


def is_banner(line: str) -> bool:
    """A slogan line of the portal ("- Nhiệt liệt chào mừng ...!"), which announces nothing."""
    return bool(_BANNER_CUE.match(line)) or (line.startswith("- ") and line.endswith("!") and line.count("!") >= 2)


def _cut_before_title(lines: list[str], labels: Labels, title: int) -> None:
    """Before the headline a bare date is the page's clock, not its stamp."""
    stamps_after = any(role == "stamp" for role in labels.roles[title + 1 :])
    for i in range(title):
        if not lines[i] or labels.reasons[i]:
            continue
        if labels.roles[i] == "stamp":
            stamp = parse_stamp(lines[i])
            if stamps_after or not (stamp and stamp.cued):
                labels.reasons[i] = "page clock"
        elif labels.roles[i] == "body" and is_banner(lines[i]):
            labels.reasons[i] = "banner"


def _label_bylines(lines: list[str], labels: Labels, title: int | None, end: int) -> None:
    """The last lines of an article: its author, its source, its outlet."""
    seen = 0
    for i in range(end - 1, (title if title is not None else -1), -1):
        line = lines[i]
        if not line or labels.reasons[i] or labels.roles[i] != "body" or _CAPTION.match(line):
            continue
        seen += 1
        if _SOURCE.match(line):
            labels.roles[i] = "source"
        elif split_byline(line) != (None, None):
            labels.roles[i] = "byline"
        elif len(line) > (100 if line.startswith("(") else 40) or line.endswith((".", ":", ";")):
            return
        if seen >= _MAX_TAIL:
            return


def split_byline(line: str) -> tuple[str | None, str | None]:
    """Author and outlet of a byline ("Lê Thị Sa - Đảng ủy Khối", "Hà Vy", "Quỹ Bảo vệ rừng"); None when absent."""
    if (line.rstrip().endswith((".", ":", ";", ",")) and not _ENDS_IN_INITIAL.search(line)) or ": " in line:
        return None, None
    line = _COMPILED.sub("", line.strip(" .*_")).strip(" .*_()")
    if line.lower() in _NO_NAMES:
        return None, None
    if not 2 <= len(line) <= _MAX_BYLINE:
        return None, None
    left, dash, right = (part.strip() for part in re.sub(r"\s[–—-]\s", "\0", line, count=1).partition("\0"))
    if dash:
        if (_PERSON.match(left) or _INITIALS.match(left)) and not _BODY_HEAD.match(left) and _BODY_HEAD.match(right):
            return left, right
        return None, None
    if _BODY_HEAD.match(line):
        return (None, line) if len(line.split()) <= 8 and line[0].isupper() and not line.endswith(".") else (None, None)
    if _PERSON.match(line) or _INITIALS.match(line):
        return line, None
    return None, None


def split_source(line: str) -> tuple[str | None, str | None]:
    """Author and outlet of a line with a label ("Tin, ảnh: Hồng Vân", "Nguồn: Báo Lào Cai")."""
    label, _, value = line.partition(":")
    value = value.strip(" ()")
    author, outlet = split_byline(value)
    if re.match(r"^[\W_]*(?:nguồn|theo)", label, re.IGNORECASE):
        return None, outlet or author or value.strip() or None
    return author, outlet
