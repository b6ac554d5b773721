"""Words around the names of files, and their endings."""

from __future__ import annotations

import re

_ENDING = r"\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z)(?![^\W_])"
# "File đính kèm: Kế hoạch số 12.pdf": behind a label the name may hold blanks.
LABEL = re.compile(r"^(?:tải (?:về|xuống)|xem|download|(?:tệp|file) đính kèm)\s?:\s?(?=\S)", re.IGNORECASE)
LABELLED = re.compile(
    r"(?:(?:tệp|file|tập|tài liệu|văn bản)\s(?:tin\s)?(?:đính kèm|kèm theo)|đính kèm|kèm theo|tải (?:về|xuống|file"
    r"|văn bản))"
    rf"\s?:\s{{0,2}}(?:[-+•*]\s)?(?P<name>[^\n:;|\"<>]{{1,160}}?{_ENDING})",
    re.IGNORECASE,
)
# A name without blanks, or the last part of an address.
BARE = re.compile(
    rf"(?<![\w.%/=-])(?:https?://[^\s<>\"]{{4,300}}/)?(?P<name>[\w%][\w.%()+-]{{0,150}}?{_ENDING})", re.IGNORECASE
)
LINKED = re.compile(rf"{_ENDING}$", re.IGNORECASE)
PATH_NAME = re.compile(rf"(?:^|[/=\\])(?P<name>[^/=\\?#&]{{1,200}}?{_ENDING})(?=$|[?#&])", re.IGNORECASE)
