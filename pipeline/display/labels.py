"""What the fields of a record are called when people read them, in English and Vietnamese, and their colours."""

from __future__ import annotations

from typing import Literal

Language = Literal["en", "vi"]

# field: (English, Vietnamese, colour of its values)
_FIELDS: dict[str, tuple[str, str, str]] = {
    "kind": ("kind of page", "loại trang", "white"),
    "title": ("title", "tiêu đề", "white"),
    "published": ("published", "ngày đăng", "cyan"),
    "author": ("author", "tác giả", "white"),
    "outlet": ("outlet", "nơi đăng", "white"),
    "views": ("views", "lượt xem", "white"),
    "number": ("number", "số ký hiệu", "yellow"),
    "doc_type": ("type", "loại văn bản", "yellow"),
    "issued": ("issued", "ngày ban hành", "cyan"),
    "issued_not_after": ("issued not after", "ban hành không muộn hơn", "cyan"),
    "issuer": ("issuer", "cơ quan ban hành", "green"),
    "issuer_level": ("level of the issuer", "cấp ban hành", "green"),
    "system": ("system", "hệ thống", "green"),
    "province": ("province", "tỉnh", "green"),
    "province_code": ("code of the province", "mã tỉnh", "green"),
    "province_2025": ("province since 2025", "tỉnh từ 7/2025", "green"),
    "subject": ("subject", "trích yếu", "white"),
    "signer": ("signer", "người ký", "green"),
    "signer_position": ("position", "chức vụ người ký", "green"),
    "is_campaign": ("campaign", "đợt thi đua", "magenta"),
    "themes": ("theme", "chủ đề", "magenta"),
    "occasions": ("occasion", "dịp kỷ niệm", "magenta"),
    "timeframe": ("timeframe", "thời gian thực hiện", "cyan"),
    "start": ("start", "bắt đầu", "cyan"),
    "end": ("end", "kết thúc", "cyan"),
    "end_event": ("event at the end", "sự kiện kết thúc", "cyan"),
    "phases": ("phase", "giai đoạn", "cyan"),
    "milestones": ("milestone", "mốc thời gian", "cyan"),
    "deadlines": ("deadline", "thời hạn", "cyan"),
    "agencies": ("agency", "cơ quan thực hiện", "blue"),
    "recipients": ("recipient", "nơi nhận", "blue"),
    "references": ("reference", "văn bản viện dẫn", "yellow"),
    "targets": ("target", "đối tượng", "red"),
    "contents": ("content", "nội dung", "red"),
    "awards": ("award", "khen thưởng", "red"),
    "quotas": ("quota", "số lượng giao", "red"),
    "funding": ("funding", "kinh phí", "red"),
    "attachments": ("attachment", "tệp đính kèm", "red"),
    "lead": ("lead", "chủ trì", "blue"),
    "coordinate": ("coordinate", "phối hợp", "blue"),
    "implement": ("implement", "thực hiện", "blue"),
    "plan": ("plan", "văn bản", "white"),
    "campaign_id": ("id", "mã", "white"),
    "level": ("level", "cấp", "green"),
    "announced": ("announced", "ngày phát động", "cyan"),
    "parent": ("carries out", "thuộc phong trào", "magenta"),
    "inputs": ("inputs", "tệp đầu vào", "white"),
    "pages": ("pages", "trang", "white"),
    "plans": ("plans", "văn bản", "white"),
    "campaigns": ("campaigns", "đợt, phong trào", "white"),
    "conflicts": ("conflicts", "mâu thuẫn", "white"),
    "corrections": ("corrections", "giá trị đã sửa", "white"),
}

_KINDS = {
    "article": ("article", "tin, bài"),
    "official_text": ("official text", "văn bản"),
    "list": ("list", "danh sách"),
    "other": ("other", "khác"),
    "announcement": ("announcement", "giới thiệu văn bản"),
    "report": ("report", "tường thuật"),
    "qa": ("question and answer", "hỏi đáp"),
}

# Light enough for black letters; a terminal names them, HTML shows them.
_SHADES = {
    "white": "#e8e8e8", "cyan": "#a5ecf2", "yellow": "#fff19a", "green": "#b9f0b5", "magenta": "#f5c2f0",
    "blue": "#c3d6ff", "red": "#ffc9c2",
}  # fmt: skip


def kind_name(kind: str, language: Language = "en") -> str:
    """The name of a kind of page or article."""
    return _KINDS[kind][language == "vi"]


def label(field: str, language: Language = "en") -> str:
    """The name of a field; the field itself when it has none."""
    names = _FIELDS.get(field, (field, field, ""))
    return names[language == "vi"]


def colour(field: str) -> str:
    """The colour of a field's values."""
    return _FIELDS[field][2] if field in _FIELDS else "white"


def shade(field: str) -> str:
    """The same colour for HTML, to be laid under black letters."""
    return _SHADES[colour(field)]
