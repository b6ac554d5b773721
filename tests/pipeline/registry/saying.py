"""What the tests of corrections and judgements share: small registries, and tables as spreadsheets give them back."""

from __future__ import annotations

import csv
import io
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from sighted import SON_LA, page_id

from pipeline.model import Agency, Evidence, Kind, Page, Phase, Plan, Reference, Theme, Timeframe
from pipeline.registry.corrections.entry import Correction, Source
from pipeline.registry.database.schema import DATABASE
from pipeline.registry.fields import FIELD_OF, FIELDS
from pipeline.registry.labels import label
from pipeline.registry.parts import PARTS, part_path, write_part
from pipeline.registry.sheets import cell
from pipeline.registry.sightings import SightingId
from pipeline.registry.tables import write_tables
from pipeline.registry.versions import plan_version

PLAN = Plan(
    number="126/KH-UBND",
    doc_type="Kế hoạch",
    issued="2023-03-05",
    issuer=SON_LA,
    issuer_level="province",
    system="state",
    province="Sơn La",
    province_code="14",
    province_2025="Sơn La",
    subject="trồng cây ven đường; chăm sóc rừng",
    themes=(Theme("Đường xanh; bản đẹp", "theme"), Theme("Mỗi bản một vườn ươm", "sub")),
    timeframe=Timeframe("2023-03", "2023-12-31", "từ tháng 3 đến hết năm 2023"),
    phases=(Phase("Đợt I", "2023-03", "2023-06"), Phase("Đợt II")),
    agencies=(
        Agency("so-nong-nghiep", "Sở Nông nghiệp", "body", "lead", "hướng dẫn"),
        Agency(None, "các xã", "group", "implement"),
    ),
    references=(Reference("3/CT-TTg", "Chỉ thị", "2022", None, "implements"),),
)


def page(name: str, *plans: Plan, kind: Kind = "article", text: str = "Trang thử.") -> Page:
    """A page with plans; each scalar that matters has its evidence."""
    evidence = tuple(
        Evidence(f"plans[{i}].{path}", "text", 0, 5, "Trang", confidence=0.9)
        for i in range(len(plans))
        for path in ("number", "issued", "timeframe.end")
    )
    return Page(page_id(name), path=f"{name}.html", kind=kind, title=name, plans=plans, evidence=evidence, text=text)


def made(folder: Path, *pages: Page) -> Path:
    """A registry of some pages with its tables."""
    (folder / PARTS).mkdir(parents=True)
    return remade(folder, *pages)


def remade(folder: Path, *pages: Page) -> Path:
    """The registry after an extraction that reads these pages so."""
    write_part(part_path(folder, 0), pages)
    write_tables(folder)
    return folder


@contextmanager
def tables(registry: Path) -> Iterator[sqlite3.Connection]:
    """The database of a registry."""
    with closing(sqlite3.connect(registry / DATABASE)) as connection:
        yield connection


def correction(
    field: str, old: Any, value: Any, *sources: Source, by: str = "Lan", at: str = "2024-01-01"
) -> Correction:
    """A correction of the plan on the page "tin", unless other sources are named."""
    return Correction(field, old, value, "p-000000000001", sources or (source("tin", read=old),), by, at)


def source(name: str, position: int = 0, number: str | None = "126/KH-UBND", read: Any = None, **names: str) -> Source:
    """An anchor; ``names`` are path and URL of its page."""
    return Source(SightingId(page_id(name), position), number, read, **names)


COLUMNS = ("id", "version", *FIELD_OF, "conflicts", "corrected")
Row = dict[str, Any]


def exported(plans: dict[str, Plan]) -> list[Row]:
    """The rows of the table of plans as the export writes them."""
    return [
        {"id": plan_id, "version": plan_version(plan), **{f.name: cell(f.read(plan)) for f in FIELDS}}
        for plan_id, plan in plans.items()
    ]


def save(
    path: Path,
    rows: Sequence[Row],
    columns: Sequence[str] = COLUMNS,
    *,
    language: Any = "en",
    delimiter: str = ",",
    encoding: str = "utf-8-sig",
    before: str = "",
    alter: Callable[[str], str] = str,
) -> Path:
    """Save rows as a CSV or, by the name, an Excel file."""
    header = [label(name, language) for name in columns]
    if path.suffix == ".xlsx":
        book = Workbook()
        assert book.active is not None
        for line in (header, *([row.get(name) for name in columns] for row in rows)):
            book.active.append(line)
        book.save(path)
        return path
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerows([header, *([row.get(name) for name in columns] for row in rows)])
    path.write_bytes(alter(before + file.getvalue()).encode(encoding))
    return path
