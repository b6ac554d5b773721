"""Words around the names of files, and their endings."""

from __future__ import annotations

import re

from pipeline.segment.cued import Cued

_ENDING = r"\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z)(?![^\W_])"
# "File đính kèm: Kế hoạch số 12.pdf": behind a label the name may hold blanks.
LABEL = re.compile(r"^(?:tải (?:về|xuống)|xem|download|(?:tệp|file) đính kèm)\s?:\s?(?=\S)", re.IGNORECASE)
LABELLED = Cued(
    r"(?:(?:tệp|file|tập|tài liệu|văn bản)\s(?:tin\s)?(?:đính kèm|kèm theo)|đính kèm|kèm theo|tải (?:về|xuống|file"
    r"|văn bản))"
    rf"\s?:\s{{0,2}}(?:[-+•*]\s)?(?P<name>[^\n:;|\"<>]{{1,160}}?{_ENDING})",
    re.IGNORECASE,
    printed=True,
)
# A name without blanks, or the last part of an address.
BARE = Cued(
    rf"(?<![\w.%/=-])(?:https?://[^\s<>\"]{{4,300}}/)?(?P<name>[\w%][\w.%()+-]{{0,150}}?{_ENDING})",
    re.IGNORECASE,
    printed=True,
)
# A line or a cell that is nothing but the name of a file with blanks: "Phụ lục 2 - biểu mẫu.docx".
WHOLE_LINE = Cued(
    r"(?:^|(?<=[;|]\s))(?:[-+•*]\s|\d{1,2}[.)]\s)?"
    r"(?P<name>(?![^\n;|]{0,100}\b(?:xem|tại|tải|file|tệp|đính kèm|kèm theo|ảnh)\b)"
    rf"[^\W_][^\n:;|\"<>/]{{1,100}}?{_ENDING})(?=\s?(?:$|[;|]|\(\d))",
    re.IGNORECASE | re.MULTILINE,
    printed=True,
)
_OFFERED_NOUN = (
    r"(?:kế hoạch|thể lệ|quyết định|chỉ thị|công văn|hướng dẫn|chương trình|thông báo|nghị quyết|đề cương|phụ lục"
    r"|biểu mẫu|mẫu phiếu|thư ngỏ|quy chế)(?:\s[^.;:()\n]{1,80}?)?"
)
# "Xem toàn văn Kế hoạch tại đây", "Thể lệ xem tại đây": a document by name behind a link that the text has lost.
OFFERED = Cued(
    r"(?:^|[.;(>]\s?)(?:(?:mời|kính mời|bạn đọc|quý vị|quý độc giả)\s){0,2}"
    r"(?:(?:xem|tải|đọc|tham khảo)\s(?:về\s)?(?:toàn văn|toàn bộ|bản đầy đủ)\s(?:của\s)?"
    rf"(?P<whole>{_OFFERED_NOUN})"
    rf"|(?:toàn văn\s)?(?P<name>{_OFFERED_NOUN})\s?[:,]?\s(?:click\s)?(?:xem|tải)(?:\s(?:về|chi tiết|toàn văn))?)"
    r"\stại đây\b(?!\s?:)",
    re.IGNORECASE | re.MULTILINE,
    printed=True,
)
# "Tệp đính kèm: Kế hoạch số 45/KH-UBND" at the foot of a page: a document by name behind a label of files.
NAMED_BEHIND = Cued(
    r"^\W{0,4}(?:(?:tệp|file|tài liệu|văn bản)\s(?:đính kèm|kèm theo|gửi kèm)|đính kèm|tải (?:về|xuống))\s?:\s"
    rf"(?P<name>(?=[^\n]{{0,60}}\d){_OFFERED_NOUN})(?=\s?[.;]?$)",
    re.IGNORECASE | re.MULTILINE,
    printed=True,
)
LINKED = re.compile(rf"{_ENDING}$", re.IGNORECASE)
PATH_NAME = re.compile(rf"(?:^|[/=\\])(?P<name>[^/=\\?#&]{{1,200}}?{_ENDING})(?=$|[?#&])", re.IGNORECASE)
