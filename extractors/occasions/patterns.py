"""Patterns of anniversaries and congresses, on the folded view."""

from __future__ import annotations

import re

from pipeline.segment.cued import Cued

_DATE = r"(?:(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|(?:tháng\s)?\d{1,2}\s?/\s?\d{4}|\d{4})"
# (22/11/1904 - 22/11/2024), (3/2/1930 – 3/2/2025), (1904-2024), (… / …), (… _ …), padded or not.
PAIR = Cued(rf"\(\s?(?P<since>{_DATE})\s?(?:-|/|_|đến)\s?(?P<date>{_DATE})\s?\)")
# Right behind a name the brackets may be missing.
BARE_PAIR = re.compile(
    r"(?P<since>\d{1,2}\s?[/.]\s?\d{1,2}\s?[/.]\s?\d{4})\s?(?:-|_)\s?(?P<date>\d{1,2}\s?[/.]\s?\d{1,2}\s?[/.]\s?\d{4})"
)
BARE_YEARS = re.compile(r"\s(?P<since>\d{4})\s?-\s?(?P<date>\d{4})$")
# "110 năm Ngày sinh đồng chí …, lãnh đạo tiền bối của Đảng (…)": who it was stands between the name and its dates.
APPOSED = re.compile(r",\s[^()\"“”;:\n.|\d]{5,110}\s(?=\()")
# "50 năm Chiến thắng “…”": the name of what is recalled in marks.
NAMED_EVENT = re.compile(r"\s?\"[^\"|]{3,80}\"")
EVENT_NOUN = re.compile(
    r"\b(?:chiến thắng|phong trào|chiến dịch|sự kiện|lời kêu gọi|ra đời|tác phẩm|bài báo|ngày"
    r"|chủ tịch hồ chí minh ra|bác hồ ra)$"
)
_CELEBRATED = (
    r"(?:ngày|thành lập|chiến thắng|giải phóng|tái lập|cách mạng|khởi nghĩa|truyền thống|chia tách"
    r"|thăng long|đảng bộ|quốc khánh|thống nhất|hình thành|xây dựng)"
)
# What every anniversary counts, and how many characters of it may stand before the count.
COUNT, BEFORE_COUNT = Cued(r"\d{1,4}\s(?:năm|mùa xuân|ngày)\s"), len("kỷ niệm lần thứ ")
ANNIVERSARY = re.compile(
    rf"(?P<kind>kỷ niệm|mừng)?\s?(?P<nth>lần thứ\s)?(?P<n>\d{{1,4}})\s(?:(?:năm|mùa xuân)\s|(?(nth)(?=ngày\s)"
    rf"|(?!)))(?P<what>(?(kind)[^\W\d]"
    rf"|{_CELEBRATED})[^()\"“”;:\n.|]{{0,110}})"
)
CONGRESS = Cued(r"\b(?:chào mừng|mừng|hướng tới|tiến tới)\s(?:thành công\s)?(?P<name>đại hội\s[^()\"“”;:\n.|]{6,110})")
# The next of a list: "chào mừng Đại hội …, Đại hội … và Đại hội …".
SECOND_CONGRESS = re.compile(r"\s?(?:,|,?\s(?:và|cùng với|cũng như))\s(?P<name>đại hội\s[^()\"“”;:\n.|]{6,110})")
# The congresses of lower levels are steps on the way, not the occasion.
STEP = re.compile(r"^đại hội\s(?:đảng\s)?(?:ở\s)?(?:cấp\s|điểm\b|trù bị\b|đại biểu cấp\s)")
# A day without a count of years, before its pair of dates: "Ngày thành lập Hội (20/10/1930 - 20/10/2020)".
NAMED_DAY = re.compile(
    r"(?:\b(?:nhân|dịp|và|kỷ niệm|mừng|đón)|,)\s(?P<name>ngày\s(?!\d)(?:(?!\svà\sngày\s)[^()\"“”;:\n.,|]){4,110})\s?$"
)
# A day of the year that is kept, with or without its date: "nhân Ngày Chữ thập đỏ (08/5)", "(Ngày Rửa tay 15/10)".
KEPT_DAY = Cued(
    r"(?:\b(?:(?:nhân|dịp|kỷ niệm|chào mừng|mừng|hướng tới|hướng đến|chào đón)|(?P<response>hưởng ứng)"
    r"|(?P<joined>và|cùng))\s|(?P<bracket>\())"
    r"(?P<name>ngày\s(?!\d|hội\b)[^\W\d][^()\"“”;:\n.,|\d]{3,80}"
    r"(?:,\s(?:phòng|chống|giảm|trẻ em)\s[^()\"“”;:\n.,|\d]{2,40})?)"
    r"(?P<date>\(?\d{1,2}\s?[/-]\s?\d{1,2}(?:\s?[/-]\s?\d{4})?(?!\d|\s?[/-]))?"
)
# A meeting on such a day is an event, no occasion of the campaign.
EVENT_OF_DAY = re.compile(r"\b(?:họp mặt|mít tinh|gặp mặt|tọa đàm|lồng ghép|đêm|văn nghệ)\b[^.;,]{0,25}$")
# "phát động vào dịp 22/3/2031 (Ngày Nước thế giới)": its date stands before it.
DATE_BEFORE = re.compile(r"\bdịp\s(?:ngày\s)?(?P<date>\d{1,2}\s?[/-]\s?\d{1,2}(?:\s?[/-]\s?\d{4})?)\s?$")
# "35 năm ngày Nhà giáo Việt Nam 20/11": the day of the year ends the name.
DAY_OF_YEAR = re.compile(r"(?<=[^\W\d_])\s(?P<date>\d{1,2}\s?[/-]\s?\d{1,2})$")
# A number that goes on behind the name: "… nhiệm kỳ 2025 - 2030 16.200 cây".
CUT_NUMBER = re.compile(r"\s?\d{1,4}$")
KEPT_DAY_END = re.compile(
    r"\s(?:với|năm|là|của (?:ubnd|ủy ban|tỉnh)|nhằm|trên địa bàn|gắn với|do|được|theo|từ|tại|trong"
    r"|và (?=ngày|kỷ niệm|tháng|tuần|đại hội|\d|tết|quốc khánh|phát động|tổ chức|hưởng ứng|triển khai|đón|mừng|chào))\b"
)
CUE = re.compile(r"\b(?:chào mừng|mừng|nhân dịp|kỷ niệm|lập thành tích|hướng tới|thiết thực|hướng đến)\b[^.;]{0,90}$")
# The name ends where the clause goes on.
NAME_END = re.compile(
    r"\s?(?:(?:còn|hết) hiệu lực\b|\s\d{1,6}\s?(?:/(?:\d{4}/)?[a-zđ]|[.,]\d)"
    r"|,\s(?!đảng|dân|thể|thống nhất)|\s(?:với chủ đề|với|trên địa bàn|nhằm|của (?:ubnd|ủy ban)|vừa|gắn với"
    r"|và (?=\d{1,3} năm|kỷ niệm|chào mừng|hướng tới|tiến tới|đại hội|thi đua|thực hiện|phấn đấu"
    r"|các sự kiện|các ngày)|là|được|đến|trong|tại|theo|tiến tới|hướng tới|do|phải|sẽ|đã|để|từ|mà|cũng như"
    r"|năm \d{4}(?= ))\b|(?<=của đảng)\s(?!bộ\b|và\b|cộng\b|nhiệm\b|lần\b)"
    r"|\s\d{1,2}/\d{1,2}/\d{4}|(?<!\d{4})\s-\s(?=\d)|\s?\()"
)
TERM = re.compile(
    r"\s?,?\s?(?:nhiệm kỳ\s\d{4}(?:\s?-\s?\d{4})?|lần thứ\s(?:[ivx]+|\d{1,3}))(?![^\W_])"
    r"(?:,?\snhiệm kỳ\s\d{4}\s?-\s?\d{4})?"
)
