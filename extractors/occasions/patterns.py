"""Patterns of anniversaries and congresses, on the folded view."""

from __future__ import annotations

import re

_DATE = r"(?:(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|(?:tháng\s)?\d{1,2}\s?/\s?\d{4}|\d{4})"
# (22/11/1904 - 22/11/2024), (3/2/1930 – 3/2/2025), (1904-2024), (… / …), (… _ …), padded or not.
PAIR = re.compile(rf"\(\s?(?P<since>{_DATE})\s?(?:-|/|_|đến)\s?(?P<date>{_DATE})\s?\)")
_CELEBRATED = (
    r"(?:ngày|thành lập|chiến thắng|giải phóng|tái lập|cách mạng|khởi nghĩa|truyền thống|chia tách"
    r"|thăng long|đảng bộ|quốc khánh|thống nhất|hình thành|xây dựng)"
)
ANNIVERSARY = re.compile(
    rf"(?P<kind>kỷ niệm|mừng)?\s?(?P<nth>lần thứ\s)?(?P<n>\d{{1,4}})\s(?:(?:năm|mùa xuân)\s|(?(nth)(?=ngày\s)"
    rf"|(?!)))(?P<what>(?(kind)[^\W\d]"
    rf"|{_CELEBRATED})[^()\"“”;:\n.|]{{0,110}})"
)
CONGRESS = re.compile(
    r"\b(?:chào mừng|mừng|hướng tới|tiến tới)\s(?:thành công\s)?(?P<name>đại hội\s[^()\"“”;:\n.|]{6,110})"
)
# The second of two: "chào mừng Đại hội … và Đại hội …".
SECOND_CONGRESS = re.compile(r"\s?,?\s(?:và|cùng với)\s(?P<name>đại hội\s[^()\"“”;:\n.|]{6,110})")
# The congresses of lower levels are steps on the way, not the occasion.
STEP = re.compile(r"^đại hội\s(?:đảng\s)?(?:ở\s)?(?:cấp\s|điểm\b|trù bị\b|đại biểu cấp\s)")
# Festivals of the year: "mừng Tết Nguyên đán Bính Ngọ 2026".
FESTIVAL = re.compile(
    r"\b(?:nhân dịp|chào mừng|mừng|chào đón|đón)\s(?P<name>tết\s(?:nguyên đán|trung thu|cổ truyền|độc lập)"
    r"[^()\"“”;:\n.|]{0,60})"
)
# A day without a count of years, before its pair of dates: "Ngày thành lập Hội (20/10/1930 - 20/10/2020)".
NAMED_DAY = re.compile(
    r"(?:\b(?:nhân|dịp|và|kỷ niệm|mừng|đón)|,)\s(?P<name>ngày\s(?!\d)(?:(?!\svà\sngày\s)[^()\"“”;:\n.,|]){4,110})\s?$"
)
CUE = re.compile(r"\b(?:chào mừng|mừng|nhân dịp|kỷ niệm|lập thành tích|hướng tới|thiết thực|hướng đến)\b[^.;]{0,90}$")
# The name ends where the clause goes on.
NAME_END = re.compile(
    r"\s?(?:,\s(?!đảng|dân|thể|thống nhất)|\s(?:với chủ đề|với|trên địa bàn|nhằm|của (?:ubnd|ủy ban)|vừa|gắn với"
    r"|và (?=\d{1,3} năm|kỷ niệm|chào mừng|hướng tới|tiến tới|đại hội|thi đua|thực hiện|phấn đấu"
    r"|các sự kiện|các ngày)|là|được|đến|trong|tại|theo|tiến tới|hướng tới|do|phải|sẽ|đã|để|từ|cũng như"
    r"|năm \d{4}(?= ))\b|(?<!\d{4})\s-\s(?=\d)|\s?\()"
)
TERM = re.compile(r"\s?,?\s?(?:nhiệm kỳ|lần thứ)\s[\divx\s,-]+(?![^\W_])(?:,?\snhiệm kỳ\s\d{4}\s?-\s?\d{4})?")
