"""What the fields of a record are called when people read them, in English and Vietnamese, and their colours."""

from __future__ import annotations

from pipeline.registry.labels import VALUES, VIETNAMESE, Language

# field: (English, colour of its values)
_FIELDS: dict[str, tuple[str, str]] = {
    "kind": ("kind of page", "white"),
    "title": ("title", "white"),
    "published": ("published", "cyan"),
    "author": ("author", "white"),
    "outlet": ("outlet", "white"),
    "views": ("views", "white"),
    "number": ("number", "yellow"),
    "doc_type": ("type", "yellow"),
    "issued": ("issued", "cyan"),
    "issued_not_after": ("issued not after", "cyan"),
    "issuer": ("issuer", "green"),
    "issuer_level": ("level of the issuer", "green"),
    "system": ("system", "green"),
    "province": ("province", "green"),
    "province_code": ("code of the province", "green"),
    "province_2025": ("province since 2025", "green"),
    "subject": ("subject", "white"),
    "signer": ("signer", "green"),
    "signer_position": ("position", "green"),
    "is_campaign": ("campaign", "magenta"),
    "themes": ("theme", "magenta"),
    "occasions": ("occasion", "magenta"),
    "timeframe": ("timeframe", "cyan"),
    "start": ("start", "cyan"),
    "end": ("end", "cyan"),
    "end_event": ("event at the end", "cyan"),
    "phases": ("phase", "cyan"),
    "milestones": ("milestone", "cyan"),
    "deadlines": ("deadline", "cyan"),
    "agencies": ("agency", "blue"),
    "recipients": ("recipient", "blue"),
    "references": ("reference", "yellow"),
    "targets": ("target", "red"),
    "contents": ("content", "red"),
    "awards": ("award", "red"),
    "quotas": ("quota", "red"),
    "funding": ("funding", "red"),
    "attachments": ("attachment", "red"),
    "lead": ("lead", "blue"),
    "coordinate": ("coordinate", "blue"),
    "implement": ("implement", "blue"),
    "plan": ("plan", "white"),
    "campaign_id": ("id", "white"),
    "level": ("level", "green"),
    "announced": ("announced", "cyan"),
    "parent": ("carries out", "magenta"),
    "inputs": ("inputs", "white"),
    "pages": ("pages", "white"),
    "plans": ("plans", "white"),
    "campaigns": ("campaigns", "white"),
    "conflicts": ("conflicts", "white"),
    "corrections": ("corrections", "white"),
}
# What the columns of tables are called otherwise, or not at all.
_VIETNAMESE = VIETNAMESE | {
    "kind": "loại trang",
    "start": "bắt đầu",
    "end": "kết thúc",
    "plan": "văn bản",
    "campaign_id": "mã",
    "parent": "thuộc phong trào",
    "inputs": "tệp đầu vào",
    "pages": "trang",
    "plans": "văn bản",
    "campaigns": "đợt, phong trào",
    "conflicts": "mâu thuẫn",
    "corrections": "giá trị đã sửa",
}

_KINDS = {"official_text": "official text", "qa": "question and answer"}

# Light enough for black letters; a terminal names them, HTML shows them.
_SHADES = {
    "white": "#e8e8e8", "cyan": "#a5ecf2", "yellow": "#fff19a", "green": "#b9f0b5", "magenta": "#f5c2f0",
    "blue": "#c3d6ff", "red": "#ffc9c2",
}  # fmt: skip


def kind_name(kind: str, language: Language = "en") -> str:
    """The name of a kind of page or article."""
    return VALUES[kind] if language == "vi" else _KINDS.get(kind, kind)


def label(field: str, language: Language = "en") -> str:
    """The name of a field; the field itself when it has none."""
    if field not in _FIELDS:
        return field
    return _VIETNAMESE[field] if language == "vi" else _FIELDS[field][0]


def colour(field: str) -> str:
    """The colour of a field's values."""
    return _FIELDS[field][1] if field in _FIELDS else "white"


def shade(field: str) -> str:
    """The same colour for HTML, to be laid under black letters."""
    return _SHADES[colour(field)]
