"""Page furniture in lines of text: what is a stamp, a counter, a byline, and what is cut (domain: page furniture)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pipeline.ingest.bylines import is_person, is_source, names_author, split_byline
from pipeline.ingest.headline import find_headline, find_official_headline, is_banner, is_clock, is_headline
from pipeline.ingest.reading import LineRole
from pipeline.ingest.stamps import counter_label, is_counter, is_strong_stamp, parse_labelled, parse_stamp

# Headings of blocks of other articles, of readers, of the portal: the page ends where one stands alone on a line.
_THINGS = (
    r"(?:(?:các|những) )?(?:tin tức|tin bài|tin|bài viết|bài|thông tin|văn bản|thông báo|tài liệu|sự kiện|chuyên mục)"
)
_OTHER = (
    r"(?:liên quan|khác|cùng (?:chuyên mục|mục|loại|chủ đề|lĩnh vực)|mới (?:hơn|nhất|ban hành|cập nhật|đăng)|mới"
    r"|cũ hơn|đã (?:đưa|đăng)"
    r"|nổi bật|tiêu điểm|(?:đọc|xem) nhiều(?: nhất)?|tiếp(?: theo)?|gần đây|nóng|chỉ đạo(?:,? điều hành)? mới)"
)
_RELATED = re.compile(
    rf"^[\W_]*(?:{_THINGS} {_OTHER}(?: {_OTHER})?|(?:đọc|xem) (?:thêm|nhiều)(?: nhất)?|mới nhất"
    rf"|có thể bạn (?:quan tâm|thích)"
    r"|đừng bỏ lỡ|cùng (?:chuyên mục|mục|chủ đề)|liên quan|mới\s?[-–]\s?nóng|(?:từ khóa|từ khoá|tags?)(?=\s?:?$)"
    r"|bạn đọc phản hồi|phản hồi bạn đọc|video(?: clip)?s?|(?:\d{1,5} )?(?:bình luận|ý kiến)(?: (?:bạn đọc|của bạn"
    r"|độc giả))?(?: ?\(\d{0,5}\))?"
    r"|(?:gửi|viết) (?:bình luận|ý kiến|phản hồi)(?: của bạn)?|bạn cần đăng nhập để .{5,40}|leave a (?:reply"
    r"|comment)|trả lời hủy"
    r"|liên kết(?: website| web| trang)?|thống kê(?: lượt)? truy cập|thăm dò ý kiến|trở (?:về|lại)(?: trang trước)?)"
    r"(?: (?:ngày|trong (?:ngày|tuần|tháng)))?(?: ?\(?\d*\)?)?\s*[\]:.…»>]*\s*$",
    re.IGNORECASE,
)
# What stands at the foot of every page of a portal: who owns it, under which licence.
_SITE_FOOT = re.compile(
    r"^\W*(?:bản quyền(?: nội dung)? (?:thuộc|của)\b|©|copyright\b|cơ quan chủ quản\s?:"
    r"|chịu trách nhiệm (?:chính|nội dung|xuất bản)\s?:"
    r"|thông tin liên hệ$|giấy phép(?: [^\W\d]{2,8}){0,5}\s?(?::|số)|ghi rõ nguồn\b|® ghi rõ|đơn vị chủ quản\s?:)",
    re.IGNORECASE,
)
DEBRIS = re.compile(
    r"^(?:trang chủ|đăng nhập|đăng ký|tìm kiếm(?: nâng cao| tin tức)?|chung nhan tin nhiem mang|menu|liên hệ"
    r"|sơ đồ (?:trang|cổng)|skip to main content"
    r"|skip ribbon commands|sign in"
    r"|nhảy đến nội dung|truy cập nội dung(?: luôn)?|(?:thay đổi|tăng|giảm) tương phản.{0,40}|tiếng việt|english"
    r"|-?a ?[-+]? ?\+?a ?[-+]? ?a?\+?(?: \| .{0,60})?|cỡ chữ.{0,20}|màu chữ|in (?:trang(?: này)?|bài viết|tin)"
    r"|gửi (?:mail|email|bài viết).{0,20}"
    r"|chia sẻ.{0,20}|facebook|zalo|twitter|leftcenterrightdel|\{keywords\}|null|anh tin bai|ảnh tin bài"
    r"|image advertisement|chi tiết(?: (?:tin|bài viết|văn bản))?(?: - .{2,40})?|chuyên mục\s?: .{2,40}"
    r"|(?:tags?|từ kh(?:óa|oá)|thẻ)\s?:[^,;#|]{0,80}[,;#|].{0,300}|tin liên quan\s?:.{0,300}"
    r"|đọc bài viết|tương phản|xem (?:với )?cỡ chữ.{0,20}"
    r"|your browser does not support .*"
    r"|đang tải nội dung.{0,5}|email của bạn sẽ không.*|print|bản in|nghe (?:đọc )?bài.{0,20}|quay lại"
    r"|về đầu trang|top|banner|mask|printaaa|phản hồi: ?\d*|welcome to.{0,60}|video|thư viện ảnh"
    r"|\d{1,3} trả lời.*|trang \d{1,4} trên \d{1,5}|trang (?:đầu )?\d+(?: \d+){1,12}\b.{0,30}|trang trước \|.*"
    r"|click để .*"
    r"|tổng số điểm của bài viết.*"
    r"|(?:thích|like) \d+.*|lưu bài.*|aa ?aa\+?|liên kết nhanh\s?:.*|[.,;:]{1,3}|null .+|theo dõi"
    r"|đang truy cap.*|đang truy cập.*"
    r"|(?:số )?lượt truy cập (?:hôm nay|trong|tuần|tháng).*"
    r"|(?:thống kê |tổng )?(?:số )?(?:lượt )?truy cập(?: tổng| hiện tại)?\s?:?\s?(?:[\d.,]{7,})?"
    r"|tổng (?:số )?(?:lượt )?truy cập.*|data:image.*"
    r"|!\[.*\]\(.*\).*|<.*>)$",
    re.IGNORECASE,
)
_RELATED_INLINE = re.compile(r"^\W*(?:tin|bài) liên quan\s?:\s\S", re.IGNORECASE)
_CAPTION = re.compile(
    r"^\W*(?:\[ảnh\]|ảnh(?: [^\W\d]{2,8}){0,2}\s?:|(?:từ khóa|từ khoá|tags?|chỉ mục)\s?:|tags?\s\S|categor(?:y"
    r"|ies)\s?:|tệp (?:kèm theo|đính kèm)\b"
    r"|file đính kèm\b|tải (?:về|tệp|file)\b|kỹ thuật\s?:|>>|\.$|\(?(?:trong bài|bài viết) (?:có sử dụng"
    r"|thể hiện|này|sử dụng)\b)",
    re.IGNORECASE,
)
_BREADCRUMB = re.compile(
    r"^\s*(?:trang (?:chủ|nhất)|home)\s*[>»/|›→].*|^bạn đang (?:ở|xem)(?: đây| trang)?\s?:.*"
    r"|^(?:[^>»›]{2,60} (?:>{1,2}|[»›])(?: |$)){1,}[^>»›.!?]*$"
    r"|^\S[^/.,;:\d]{2,40}(?: / [^/.,;:\d]{3,60}){1,3}$|^[^\\.;:\d]{3,40}(?:\\[^\\.;:\d]{3,60}){1,3}$",
    re.IGNORECASE,
)
# What a path has, besides those that begin with a word.
_PATH_SIGN = re.compile(r"[>»›→|/\\]")
_BARE_DATE = re.compile(r"(?:ngày )?\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}| tháng \d{1,2} năm \d{4})")
# Money has a source as well ("Nguồn: ngân sách huyện"): the source of a text is a body or a site.
_POSTED = re.compile(
    r"^\W{0,3}(?:nguồn(?: tin)?\s?:\s?(?=báo\b|đài\b|cổng\b|trung tâm\b|văn phòng\b|ban biên tập|bbt|sở\b"
    r"|https?:|[\w-]{1,40}\.(?:vn|com))"
    r"|người đăng(?: bài| tin)?\s?:|(?:được )?đăng bởi\s?:?|tác giả(?: bài viết)?\s?:)",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"^\W*(?:K/?T|T/?M|TL|PHÓ|CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG|CHÁNH|HIỆU TRƯỞNG|CỤC TRƯỞNG|BỘ TRƯỞNG)\b"
)
_BYLINE_CHARS = 40
_FIGURE = re.compile(r"\d[\d.,]{0,10}$")
_DAY_ALONE = re.compile(r"[(\[]?\d{1,2}([/.-])\d{1,2}\1\d{4}[)\]]?")
_NAME_WORDS = 6
_PROSE_CHARS, _PROSE_IN_HEAD = 250, 160
_MAX_TAIL, _MAX_SOURCE_TAIL, _MAX_UNDER = 4, 7, 5
_MIN_BODY, _LONGEST_NAME, _PARAGRAPHS = 100, 60, 3


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
    head = True
    for i, line in enumerate(lines):
        head = head and len(line) < _PROSE_IN_HEAD
        if line and not _is_wrapped_date(lines, i):
            _label_line(labels, lines, i, official, head)
            if (
                labels.roles[i] == "body"
                and counter_label(line)
                and lines[i + 1 : i + 2]
                and _FIGURE.match(lines[i + 1])
            ):
                labels.roles[i] = labels.roles[i + 1] = "counter"
    _cut_clocks(lines, labels)
    end = _cut_related(lines, labels)
    if title is None:
        title = _find_title(lines, labels, official)
    if title is not None:
        labels.roles[title] = "title"
        _cut_before_title(lines, labels, title)
        _cut_pictures(lines, labels, title)
    if official:
        _label_posted(lines, labels, end)
    else:
        _label_bylines(lines, labels, title, end)
    return labels


def _label_line(labels: Labels, lines: list[str], i: int, official: bool, head: bool) -> None:
    line = lines[i]
    if labels.roles[i] != "body":
        return
    if (_PATH_SIGN.search(line) or line[:8].lower() == "bạn đang") and _BREADCRUMB.match(line):
        labels.roles[i] = "breadcrumb"
    elif DEBRIS.match(line):
        labels.reasons[i] = "portal debris"
    elif (
        _is_stamp(line, official)
        or (head and official and _is_day_under_name(lines, i))
        or (head and not parse_stamp(line) and parse_labelled(line) is not None)
    ):
        labels.roles[i] = "stamp"
    elif is_counter(line):
        labels.roles[i] = "source" if is_source(line) else "counter"


def _is_stamp(line: str, official: bool) -> bool:
    """On the page of an official text only a line with a time is a stamp: its own dates are place and day."""
    stamp = parse_stamp(line)
    return stamp is not None and (not official or "T" in stamp.published or is_strong_stamp(line))


def _line_over(lines: list[str], i: int) -> str:
    return next((lines[j] for j in range(i - 1, -1, -1) if lines[j]), "")


def _is_day_under_name(lines: list[str], i: int) -> bool:
    """A day in figures alone under the name of an official text; a cell of a table of properties is none."""
    over = _line_over(lines, i)
    return bool(_DAY_ALONE.fullmatch(lines[i])) and len(over.split()) >= _NAME_WORDS and not over.endswith((":", ";"))


def _is_wrapped_date(lines: list[str], i: int) -> bool:
    """A line of a hard-wrapped sentence that holds nothing but its date ("ban hành …" / "ngày 7 tháng 5" / "về …")."""
    if not _BARE_DATE.fullmatch(lines[i]):
        return False
    begun = i > 0 and bool(lines[i - 1]) and lines[i].startswith("ngày ")
    return begun or (i + 1 < len(lines) and lines[i + 1][:1].islower() and not parse_stamp(lines[i + 1]))


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
    prose = [i for i, line in enumerate(lines) if len(line) >= _PROSE_IN_HEAD]
    # A box over three paragraphs, with none before it, stands in a column beside the text (a page printed to PDF).
    from_line = prose[0] if len(prose) >= _PARAGRAPHS else 0
    for i, line in enumerate(lines):
        if line and body_seen > _MIN_BODY and i >= from_line:
            related = _RELATED.match(line) or _RELATED_INLINE.match(line)
            if related or _SITE_FOOT.match(line):
                for j in range(i, len(lines)):
                    labels.reasons[j] = "related block" if related else "site footer"
                return i
        if labels.roles[i] == "body" and labels.reasons[i] is None:
            body_seen += len(line)
    return len(lines)


def _find_title(lines: list[str], labels: Labels, official: bool) -> int | None:
    def free(i: int) -> bool:
        return labels.roles[i] == "body" and labels.reasons[i] is None

    def name(i: int) -> None:
        labels.roles[i] = "breadcrumb"

    if official:
        return find_official_headline(lines, free)
    title = find_headline(lines, free, name)
    for i in range(title or 0):
        if lines[i] and free(i) and is_banner(lines[i]):
            labels.reasons[i] = "banner"
    return title


def _cut_before_title(lines: list[str], labels: Labels, title: int) -> None:
    """Before the headline a bare date is the page's clock, not its stamp."""
    stamps_after = any(role == "stamp" for role in labels.roles[title + 1 :])
    for i in range(title):
        if not lines[i] or labels.reasons[i]:
            continue
        if labels.roles[i] == "stamp":
            stamp = parse_labelled(lines[i])
            timed = stamp is not None and ("T" in stamp.published or is_strong_stamp(lines[i]))
            if stamps_after or not timed or is_clock(lines[i]):
                labels.reasons[i] = "page clock"
        elif labels.roles[i] == "body" and is_banner(lines[i]):
            labels.reasons[i] = "banner"


def _cut_pictures(lines: list[str], labels: Labels, title: int) -> None:
    """The headline once more, amid the text, stands for a picture; the short line right below tells of it."""
    seen = 0
    for i in range(title + 1, len(lines)):
        if seen > _PROSE_CHARS and lines[i] == lines[title] and labels.reasons[i] is None:
            labels.reasons[i] = "caption"
            if lines[i + 2 : i + 3] == [""] and 0 < len(lines[i + 1]) < _PROSE_IN_HEAD:
                labels.reasons[i + 1] = "caption"
        seen += len(lines[i])


def _label_bylines(lines: list[str], labels: Labels, title: int | None, end: int) -> None:
    """The last lines of an article, and those between headline and text: its author, its source, its outlet."""
    first = title if title is not None else -1
    seen, open_, past_headlines = 0, True, False
    for i in range(end - 1, first, -1):
        line = lines[i]
        if not line or labels.reasons[i] or labels.roles[i] != "body" or _CAPTION.match(line):
            continue
        seen += 1
        if is_source(line) and (open_ or names_author(line)):
            labels.roles[i] = "source"
        elif open_ and _is_byline(lines, i, past_headlines):
            labels.roles[i] = "byline"
        elif _ends_the_tail(line):
            open_ = False
        past_headlines = past_headlines or len(line) > _BYLINE_CHARS
        if seen >= (_MAX_TAIL if open_ else _MAX_SOURCE_TAIL):
            break
    if title is not None:
        _label_author_under(lines, labels, title)


def _label_posted(lines: list[str], labels: Labels, end: int) -> None:
    """Under an official text: who put it on the portal, by a label and as a body ("(Nguồn: Trung tâm Công báo)")."""
    tail = [i for i in range(end) if lines[i] and not labels.reasons[i]][-_MAX_TAIL:]
    for i in tail:
        if labels.roles[i] == "body" and _POSTED.match(lines[i]) and is_source(lines[i]):
            labels.roles[i] = "source"


def _ends_the_tail(line: str) -> bool:
    """Prose, or a part of it; the headlines of other articles below the byline have no stop."""
    if line.endswith((".", ":", ";")):
        return True
    return len(line) > (100 if line.startswith("(") or is_headline(line) else _BYLINE_CHARS)


def _is_byline(lines: list[str], i: int, past_headlines: bool) -> bool:
    """A byline; a name under an office is that of who signed, a body over other headlines opens one of them."""
    author, outlet = split_byline(lines[i])
    over = _line_over(lines, i)
    if any(_OFFICE.match(words) and words.isupper() for words in (over, lines[i])):
        return False
    return author is not None or (outlet is not None and not past_headlines)


def _label_author_under(lines: list[str], labels: Labels, title: int) -> None:
    """The author right under the headline: with a label, or alone under it or beside the stamp."""
    under = [i for i in range(title + 1, min(len(lines), title + 1 + 2 * _MAX_UNDER)) if lines[i]][:_MAX_UNDER]
    above = title
    for i, below in zip(under, [*under[1:], title], strict=False):
        if labels.roles[i] == "body" and not labels.reasons[i]:
            if len(lines[i]) > _LONGEST_NAME:
                return
            if is_source(lines[i]):
                labels.roles[i] = "source"
            elif is_person(lines[i]) and (above == title or "stamp" in (labels.roles[above], labels.roles[below])):
                labels.roles[i] = "byline"
        if lines[i] != lines[above]:
            above = i
