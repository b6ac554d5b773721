"""Pages that are no pages of ours: another language, an error, a wall before the text. They go to quarantine."""

from __future__ import annotations

import re
from itertools import islice
from math import ceil

from pipeline.ingest.reading import QuarantineError, Reading

# Letters that Vietnamese alone has: its vowels with horn or breve, and all that bear a tone beside another mark.
_VIETNAMESE = re.compile("[ăđĩũơưẠ-ỹ]", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_MIN_LETTERS, _VIETNAMESE_SHARE = 200, 0.02
_SAMPLE_CHARS = 20_000
# An error or a log-in form says little else: a longer page tells something beside it.
_SHORT_PAGE = 1_200
_ERROR = re.compile(
    r"\b(?:404|403|500|502|503)\b.{0,40}(?:not found|error|forbidden|unavailable|bad gateway|lỗi)"
    r"|(?:error|lỗi|mã lỗi)\W{0,3}(?:404|403|500|502|503)\b"
    r"|(?:page|file|resource|requested url).{0,40}not (?:be )?found|server error in|runtime error|access denied"
    r"|không tìm thấy (?:trang|nội dung|bài viết|đường dẫn|dữ liệu|địa chỉ)"
    r"|(?:trang|bài viết|đường dẫn)[^.\n]{0,40}(?:không tồn tại|(?:đã|bị) (?:xóa|gỡ bỏ)|đang (?:bảo trì|nâng cấp))"
    r"|(?:website|hệ thống|cổng thông tin)[^.\n]{0,40}đang (?:bảo trì|nâng cấp)|just a moment|checking your browser",
    re.IGNORECASE,
)
_LOG_IN = re.compile(r"đăng nhập|log ?in|sign in", re.IGNORECASE)
_PASSWORD = re.compile(r"mật khẩu|password", re.IGNORECASE)
_ANNOUNCES = re.compile(r"\b(?:ban hành|phát động|Căn cứ|Nơi nhận)\b")


def check_relevance(reading: Reading) -> None:
    """Let pages of ours pass.

    Args:
        reading: a page as read.

    Raises:
        QuarantineError: for an error page, a log-in wall, or a text that is not Vietnamese; the message says which.
    """
    text = reading.text[:_SAMPLE_CHARS]
    if len(reading.text) < _SHORT_PAGE and not _ANNOUNCES.search(text):
        if found := _ERROR.search(text):
            words = " ".join(found.group().split())
            raise QuarantineError(f'this is an error page ("{words}"); save the page again when the portal answers')
        if _LOG_IN.search(text) and _PASSWORD.search(text):
            raise QuarantineError("this is a log-in page, the text stands behind it; save the page while logged in")
    if not _is_vietnamese(text):
        raise QuarantineError("the text is not Vietnamese or was saved without its marks; leave it out or save it anew")


def _is_vietnamese(text: str) -> bool:
    """Whether enough of the letters of a text are such as Vietnamese alone has, or there are too few to tell."""
    enough = ceil(_VIETNAMESE_SHARE * len(text))
    if sum(1 for _ in islice(_VIETNAMESE.finditer(text), enough)) == enough:
        return True  # whatever else its characters are
    letters = len(_LETTER.findall(text))
    return letters < _MIN_LETTERS or len(_VIETNAMESE.findall(text)) >= _VIETNAMESE_SHARE * letters
