"""Publication stamps and view counters of Vietnamese portals ("Thứ Ba, 12-3-2024 / 07:15:00 Sáng", "28 Lượt xem")."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

import dateparser

from pipeline.ingest.bylines import without_people
from pipeline.letters import LOWER, UPPER

_MONTHS = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_ENGLISH = tuple(calendar.month_name[1:])
_MONTH_OF = {name.lower(): i + 1 for names in (_MONTHS, _ENGLISH) for i, name in enumerate(names)}
_IN_WORDS = "|".join(sorted(_MONTHS, key=len, reverse=True))
# "05 tháng năm 2018" has lost its month; a fifth month in words is followed by a comma or by the word of the year.
_DAY_MONTH = rf"\d{{1,2}}|(?!năm\b)(?:{_IN_WORDS})|năm(?=,| năm)"
_DATE = re.compile(
    r"(?<!\d)(?P<d>\d{1,2})\s?(?P<sep>[/.-])\s?(?P<m>\d{1,2})\s?(?P=sep)\s?(?P<y>(?:19|20)\d\d)(?!\d)"
    rf"|(?P<d2>\d{{1,2}}) tháng (?P<m2>{_DAY_MONTH})(?:,| năm)? ?(?P<y2>(?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
# Portals with a foreign calendar: "Tháng Ba 7, 2031", "March 7, 2031".
_MONTH_FIRST = re.compile(
    rf"\b(?:tháng (?P<m>{_IN_WORDS}|\d{{1,2}})|(?P<m2>{'|'.join(_ENGLISH)}))"
    r" (?P<d>\d{1,2}), (?P<y>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_ISO = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<sep>[-/])(?P<m>\d\d)(?P=sep)(?P<d>\d\d)"
    r"(?:[T ](?P<time>\d\d:\d\d(?::\d\d)?))?(?!\d)"
)
_TIME = re.compile(
    r"(?<![\d:])(?P<h>[01]?\d|2[0-4])(?::|h| giờ )(?P<min>[0-5]\d)(?:[:'](?P<s>[0-5]\d))?(?:'| phút)?"
    r"\s*(?P<half>Sáng|Chiều|Tối|SA|CH|AM|PM)?(?![\d:])",
    re.IGNORECASE,
)
_WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|cn|t[2-7])"
_STAMP_CUE = (
    r"(?:(?:lần )?cập nhật(?: lần)?(?: cuối)?(?: lúc| ngày)?|ngày (?:đăng|cập nhật|đưa tin|xuất bản|tạo|gửi"
    r"|phát hành|viết)(?: tin| bài)?"
    r"|(?:được )?đăng(?: tin)?(?: lúc| ngày| bởi|(?=\s?:))|(?:gửi|viết)(?: lúc| ngày)|xuất bản|phát lúc"
    r"|cms-publish-date|thời gian(?: đăng)?(?: tin)?|post(?:ed)? (?:on|date)|created(?: on| date)?|print"
    r"|phát hành(?=\s?:)|ngày)"
)
_COUNTED = (
    r"(?:(?:số )?lượt (?:người )?(?:xem|đọc|truy cập|view)|đã (?:xem|đọc)|cms-view-count|(?:số )?(?:lần"
    r"|người) (?:đọc|xem)"
    r"|hits|views)"
)
_COUNTER_CUE = rf"(?:{_COUNTED}|(?:số )?(?:xem|views?|lượt|lần)(?: (?:đọc|xem))?)"
_COUNTER_BEFORE = re.compile(
    r"(?<![\d:.,])(?P<n>\d[\d.,]{0,15})\s*(?:(?:số )?(?:lượt|lần|người) (?:xem|đọc)|views?\b|hits\b)", re.IGNORECASE
)
_COUNTER_AFTER = re.compile(
    rf"(?:{_COUNTED}|(?<![{LOWER}] )xem(?=:))\s*:?\s*(?P<n>\d{{1,3}}(?:\s\d{{3}}){{1,2}}(?![\d:/])|\d[\d.,]*)",
    re.IGNORECASE,
)
_COUNTER_BARE = re.compile(r"(?:\|\s*:?|(?<=\d\d:\d\d) |(?<=[/.-](?:19|20)\d\d) )\s*(?P<n>\d{1,7})(?: 0)?\s*$")
_COUNTER_NAME = re.compile(rf"\W{{0,3}}{_COUNTED}\s?:?", re.IGNORECASE)
_CELL = re.compile(r"\s[|•·]\s")
_DEBRIS = re.compile(
    rf"{_WEEKDAY}|{_STAMP_CUE}|{_COUNTER_CUE}|\bgmt\s*[+-]?\s*\d*(?::?00)?|\butc\b"
    r"|phản hồi|bình luận|trả lời|\bby\b|\badmin\w{0,10}|\blúc\b|\bgốc\b|\bgiờ\b|\bphút\b|\bt\.(?=[2-7])"
    r"|in (?:ra|bài viết|trang)|gửi (?:e?mail)|bản in|quay lại|\bfont(?: size)?\b|cỡ chữ|màu chữ|a[+-]|[\W\d_]",
    re.IGNORECASE,
)
# "Ngày" alone stands before any date; these say that it is one of publication.
_STRONG_CUE = re.compile(
    r"\b(?:cập nhật|đăng|đưa tin|xuất bản|phát hành|gửi|cms-publish-date|post(?:ed)? (?:on|date)|print)\b",
    re.IGNORECASE,
)
_CUE = re.compile(rf"\b{_STAMP_CUE}", re.IGNORECASE)
# A second date on the line is that of the last change, when a word says so.
_CHANGED = re.compile(
    r"(?<=\d)[\s|,;()–-]{1,5}(?:ngày sửa|ngày cập nhật|cập nhật|chỉnh sửa|sửa)(?: lần)?(?: cuối)?(?: lúc"
    r"| ngày)?\s?:?\s?\d[\d/.:, -]{7,30}$",
    re.IGNORECASE,
)
_BRACKET = re.compile(
    r"[(\[]\s?((?:\d{1,2}:\d{2}\s)?\d{1,2}/\d{1,2}/20\d\d(?:\s\d{1,2}:\d{2}(?::\d{2})?(?:\s(?:SA|CH|AM"
    r"|PM))?)?)\s?[)\]]\s*$"
)
# The hour of an urgent telegram ("Hồi 15 giờ 00 ngày ...") stands under its type.
_DISPATCH = re.compile(r"\W*Hồi \d")
# When an event takes place: "Thời gian: từ 7h30 - 9h00 ngày ...", "Thời gian: 8 giờ 00, ngày ...".
_EVENT_HOUR = re.compile(r"\W*thời gian(?:\s(?!đăng)[^\W\d]+){0,4}\s?:[^:]*\d\s?(?:h|g|giờ)(?![^\W\d])", re.IGNORECASE)
# The name of the portal in a cell of its own before the stamp.
_PORTAL_CELL = re.compile(r"[^|\d]{3,60} \| ")
# The short name of the paper before the time ("HDĐT 09:41, 27/08/2024").
_PAPER = re.compile(rf"(?!(?:CN|T\d)\b)[{UPPER}]{{2,8}}\s(?:[-–]\s)?(?=\d{{1,2}}:\d\d|(?i:thứ|chủ nhật)\b)")
_CLOCK = r"(?:[01]?\d|2[0-3])[:h][0-5]\d(?::[0-5]\d)?(?:\s?(?:AM|PM|SA|CH)\b)?"
_DAY = (
    r"(?:\d{1,2}[/.-]\d{1,2}[/.-]20\d\d|\d{1,2} tháng (?:\d{1,2}|[^\W\d]{2,5}(?: [^\W\d]{2,4})?),?"
    r"(?: năm)? 20\d\d)"
)
_BETWEEN = r"[\s|,/–-]{1,5}(?:ngày )?"
_MOMENT = re.compile(
    rf"(?:\b{_WEEKDAY}[\s,|-]{{1,4}}(?:ngày )?)?(?:{_DAY}{_BETWEEN}{_CLOCK}"
    rf"|{_CLOCK}{_BETWEEN}(?:{_WEEKDAY}[\s,|-]{{1,4}})?{_DAY})"
    r"(?:\s?\(?GMT\s?\+\s?7\)?)?",
    re.IGNORECASE,
)
_LABEL_WORDS = rf"[{UPPER}a-z](?:[^\W\d]|[.&'’]){{0,12}}(?:\s(?:[-–&]\s)?[^\W\d][^\s\d.:;|]{{0,12}},?){{0,6}}"
# The hour of an event, of a signature, of the moment is none of publication.
_OTHER_HOUR = (
    r"(?!(?i:khai mạc|bắt đầu|kết thúc|từ|trước|đến|hạn|hết|thời hạn|ký|thời gian|hôm nay|hiện tại|bây giờ)(?![^\W\d]))"
)
_LABEL_BEFORE = re.compile(rf"(?:{_OTHER_HOUR}{_LABEL_WORDS}\s?(?:[-–|•·,]\s?|(?<=\s)))?")
_LABEL_AFTER = re.compile(rf"(?:\s?[-–|•·,]?\s?(?:Chuyên mục\s?: )?{_LABEL_WORDS})?\W{{0,3}}")
_DIGIT = re.compile(r"\d")
# Every date has a year, every count but a bare one such a word: most lines with a figure hold neither.
_YEAR = re.compile(r"(?:19|20)\d\d")
_COUNTED_WORDS = ("xem", "đọc", "truy cập", "view", "hits")
_MAX_STAMP, _MAX_LABELLED, _MAX_NAME = 120, 90, 40
_RESIDUE, _CUED_RESIDUE = 3, 16
_ZONE = "+07:00"


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stamp line: ISO date or date-time with the zone of Vietnam; ``views`` when a counter stands beside it.

    ``cued``: the line says that it is a stamp (a cue word, a time or a counter); without that it may be a page clock.
    """

    published: str
    views: int | None
    cued: bool


def parse_labelled(line: str) -> Stamp | None:
    """Read a stamp that shares its line with a label: a section, a paper, a place, the author ("Tin tức | 08:15 …").

    Args:
        line: one line over the text of a page: further down such a line may be the item of a programme.
    """
    plain = parse_stamp(line)
    if plain or len(line) > _MAX_LABELLED or line[:1] in "-+*•" or not _YEAR.search(line) or not _TIME.search(line):
        return plain
    moment = _MOMENT.search(line)
    if not moment:
        return None
    before, after = _LABEL_BEFORE.fullmatch(line[: moment.start()]), _LABEL_AFTER.fullmatch(line[moment.end() :])
    return parse_stamp(moment.group()) if before and after else None


def parse_stamp(line: str) -> Stamp | None:
    """Read a line that is nothing but a stamp; None when it is anything else.

    Args:
        line: one line of a page.
    """
    if len(line) > _MAX_STAMP or not _YEAR.search(line):
        return None
    return _parse_dated(line)


@lru_cache(maxsize=256)
def _parse_dated(line: str) -> Stamp | None:
    """Read a line with a year as a stamp; the same line is asked about again and again while its page is read."""
    if _DISPATCH.match(line) or _EVENT_HOUR.match(line):
        return None
    line = _PAPER.sub("", _CHANGED.sub("", without_people(line)), count=1)
    found = _DATE.search(line) or _ISO.search(line) or _MONTH_FIRST.search(line)
    portal = _PORTAL_CELL.match(line)
    if portal and found and found.start() >= portal.end():
        return parse_stamp(line[portal.end() :])
    if found and _DATE.search(line, found.end()):
        return None  # a pair of dates is an anniversary
    if not found or _says_more(_TIME.sub(" ", line[: found.start()] + " " + line[found.end() :]), line):
        return None
    published = _published(line, found)
    if published is None:
        return None
    views = parse_views(line)
    cued = "T" in published or views is not None or bool(_CUE.search(line))
    return Stamp(published, views, cued)


def is_strong_stamp(line: str) -> bool:
    """Whether a stamp line says that it is the stamp of an article: a counter or a word of publication is beside it."""
    stamp = parse_stamp(line)
    return stamp is not None and (stamp.views is not None or bool(_STRONG_CUE.search(line)))


def bracket_stamp(title: str) -> str | None:
    """The stamp that some portals glue to a headline in brackets ("… (20:48 11/10/2018)"), if there is one."""
    match = _BRACKET.search(title)
    return match[1] if match and parse_stamp(match[1]) else None


def stamp_start(title: str) -> int:
    """Where the glued stamp of a headline begins (characters); its end when there is none."""
    match = _BRACKET.search(title)
    return match.start() if match and bracket_stamp(title) else len(title)


def _says_more(rest: str, line: str) -> bool:
    """Whether a line holds more letters that are no stamp than a section label has ("Kinh tế - Ngày đăng : ...").

    Args:
        rest: the line without date and time.
        line: the line.
    """
    letters = at = 0
    for debris in _DEBRIS.finditer(rest):
        letters += debris.start() - at
        at = debris.end()
        if letters > _CUED_RESIDUE:
            return True
    letters += len(rest) - at
    if letters <= _RESIDUE:
        return False
    return letters > _CUED_RESIDUE or not (_STRONG_CUE.search(line) or parse_views(line) is not None)


def _published(line: str, found: re.Match[str]) -> str | None:
    groups = found.groupdict()
    day, month, year = (_number(groups[k] or groups.get(f"{k}2") or "0") for k in "dmy")
    try:
        moment = datetime(year, month, day)
    except ValueError:
        return None
    rest = line[: found.start()] + " " * (found.end() - found.start()) + line[found.end() :]
    time = _TIME.search(groups.get("time") or rest)
    if not time:
        return moment.date().isoformat()
    hour, half = int(time["h"]), (time["half"] or "").casefold()
    if half in ("sáng", "sa", "am") and hour == 12:
        hour = 0
    elif half in ("chiều", "tối", "ch", "pm") and hour < 12:
        hour += 12
    if hour > 23:
        return moment.date().isoformat()
    return moment.replace(hour=hour, minute=int(time["min"]), second=int(time["s"] or 0)).isoformat() + _ZONE


def _number(printed: str) -> int:
    return int(printed) if printed.isdigit() else _MONTH_OF[printed.lower()]


def parse_views(line: str) -> int | None:
    """The count of a view counter in a line ("280 Lượt xem", "Lượt xem: 2.840")."""
    if not _DIGIT.search(line):
        return None
    found = None
    words = line.lower()
    if any(word in words for word in _COUNTED_WORDS):
        found = _COUNTER_AFTER.search(line) or _COUNTER_BEFORE.search(line)
    if not found and _YEAR.search(line) and _DATE.search(line):
        found = _COUNTER_BARE.search(line)
    if not found:
        return None
    digits = re.sub(r"\D", "", found["n"])
    return int(digits) if len(digits) <= 9 else None


def is_counter(line: str) -> bool:
    """Whether a line is a view counter and nothing else."""
    if len(line) > _MAX_STAMP or parse_views(line) is None:
        return False
    cells = _CELL.split(line)
    return (len(line) < 40 and not _DEBRIS.sub("", line)) or (
        len(cells) > 1 and any(parse_views(cell) is not None and not _DEBRIS.sub("", cell) for cell in cells)
    )


def counter_label(line: str) -> bool:
    """Whether a line is the name of a counter whose figure stands on the next line ("Lượt xem:")."""
    return len(line) <= _MAX_NAME and bool(_COUNTER_NAME.fullmatch(line))


def parse_machine_date(value: str) -> str | None:
    """A date-time of ``<meta>`` or JSON-LD: ISO first; odd ones through dateparser, kept only if day-first agrees."""
    value = value.strip()
    if not value:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        stamp = parse_stamp(value)
        if stamp:
            return stamp.published
        parsed = dateparser.parse(
            value[:60],
            languages=["vi", "en"],
            settings={"DATE_ORDER": "DMY", "STRICT_PARSING": True, "PARSERS": ["absolute-time"]},
        )
        if parsed is None:
            return None
        moment = parsed
    if len(value) <= 10:
        return moment.date().isoformat()
    text = moment.replace(microsecond=0).isoformat()
    return text if moment.tzinfo else text + _ZONE
