"""The reference of tables: those of a registry, and that of records."""

from __future__ import annotations

from docs.making.markdown import code, table
from docs.making.records import meanings
from pipeline.registry.database.tables import TABLES
from pipeline.registry.fields import FIELD_OF
from pipeline.registry.labels import label
from pipeline.registry.rows import PLAN_COLUMNS

_ABOVE = """# Tables

Lists are lists in DataFrames and are joined by “; ” in files; [Outputs](outputs.md) says how cells are written.

## Of a registry

Files `NAME.csv` in its folder, functions of [`Registry`](python.md), tables of `kehoach export`.
"""
_OF_RECORDS = """## Of records

`kehoach extract --format csv` and `pipeline.to_frame` have a row for each plan of each page, joined with nothing:
"""
# Of the columns of plans that are no fields of a record.
_IN_VIETNAMESE = {
    "id": "mã của văn bản trong danh mục",
    "campaign_id": "mã của phong trào mà văn bản thuộc về",
    "version": "thay đổi khi một giá trị của văn bản thay đổi; dùng khi sửa trong bảng tính",
    "year": "năm của ngày ban hành",
    "start": "ngày đầu của thời gian thực hiện",
    "end": "ngày cuối của thời gian thực hiện",
    "timeframe": "nguyên văn về thời gian thực hiện",
    "end_event": "sự kiện đánh dấu kết thúc, khi không ghi ngày",
    "lead": "các cơ quan chủ trì hoặc được giao việc đích danh",
    "coordinate": "các cơ quan, đơn vị phối hợp",
    "implement": "các nhóm đơn vị phải thực hiện, như “các sở, ban, ngành”",
    "published_first": "thời điểm đăng của trang sớm nhất nói về văn bản",
    "title": "tiêu đề của trang nói rõ nhất về văn bản",
    "url": "địa chỉ của trang đó",
    "path": "tệp của trang đó",
    "sources": "bao nhiêu trang nói về văn bản",
    "confidence": "độ tin cậy thấp nhất trong số ký hiệu, ngày và cơ quan ban hành (từ 0 đến 1)",
    "conflicts": "bao nhiêu giá trị mà các trang nói khác nhau",
    "corrected": "những trường đã có người sửa",
}
_KEY = {
    "page_id": "id of the page; with `plan` the key of a row",
    "plan": "position of the plan on its page, from 0",
}


def tables_page() -> str:
    """The page on the columns of the tables."""
    parts = [_ABOVE]
    for each in TABLES.values():
        rows: list[tuple[str, ...]] = [
            (code(column.name), column.kind, column.heading("vi"), _about(column.about, each.links.get(column.name)))
            for column in each.columns
        ]
        parts.append(f"### {each.name}\n\n{each.about}\n\n{table(('column', 'kind', 'tiếng Việt', 'holds'), rows)}")
    rows = [(code(name), label(name, "vi"), _of_record(name)) for name in PLAN_COLUMNS]
    parts += [_OF_RECORDS, table(("column", "tiếng Việt", "holds"), rows)]
    return "\n".join(parts)


def _about(about: str, leads_to: str | None) -> str:
    return f"{about} (in `{leads_to}`)" if leads_to else about


def _of_record(name: str) -> str:
    """What a column of the table of records holds."""
    return FIELD_OF[name].about if name in FIELD_OF else _KEY.get(name) or meanings()["Page", name][0]


def columns_in_vietnamese() -> str:
    """The columns of the table of plans for Vietnamese readers."""
    told = meanings()
    rows = [
        (code(column.name), column.heading("vi"), _IN_VIETNAMESE.get(column.name) or told["Plan", column.name][1])
        for column in TABLES["plans"].columns
    ]
    return table(("cột", "tên", "ý nghĩa"), rows)
