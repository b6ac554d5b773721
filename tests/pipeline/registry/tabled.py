"""A small registry with rows in all its tables: two plans of one campaign, of which three pages tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from sighted import page_id

from pipeline.codec import dumps
from pipeline.model import Agency, Evidence, Page, Phase, Plan, Reference, Theme, Timeframe
from pipeline.registry.database.read import Reader, open_database
from pipeline.registry.database.schema import DATABASE
from pipeline.registry.database.write import insert, new_database, write_document, write_page, write_plan
from pipeline.registry.ledger import LEDGER
from pipeline.registry.parts import PARTS, write_part

PART = "part-000000.parquet"
FIRST, SECOND, CITED, CAMPAIGN = "p-000000000001", "p-000000000002", "d-000000000003", "c-000000000004"

LETTER = Plan(
    number="126/KH-UBND",
    doc_type="Kế hoạch",
    issued="2022-03",
    issuer="Ủy ban nhân dân tỉnh Đắk Lắk",
    issuer_level="province",
    system="state",
    province="Đắk Lắk",
    province_code="66",
    province_2025="Đắk Lắk",
    subject="phát động phong trào “Buôn làng sáng, xanh, sạch”",
    is_campaign=True,
    themes=(Theme("Buôn làng sáng, xanh, sạch", "name"),),
    timeframe=Timeframe("2022-04-01", "2022", "từ ngày 01/4/2022 đến hết năm 2022"),
    phases=(Phase("Đợt I", "2022-04", "2022-06"),),
    agencies=(
        Agency("so-noi-vu", "Sở Nội vụ", "body", "lead", "theo dõi", "2022-12-15"),
        Agency(None, "các huyện", "group", "implement"),
    ),
    references=(Reference("34/CT-TTg", "Chỉ thị", "2014-04-07", "Thủ tướng Chính phủ", "implements"),),
    contents=("Mỗi hộ một hố rác", "Trồng cây ven đường"),
)  # fmt: skip
DISTRICT = Plan(
    issued="2022-05-10",
    issuer="Ủy ban nhân dân huyện Krông Năng",
    issuer_level="district",
    province="Đắk Lắk",
    subject="=1+1 & <hưởng ứng>",
    references=(Reference("126/KH-UBND", relation="implements"),),
)
TEXT = "Kế hoạch số 126/KH-UBND. Sở Nội vụ theo dõi; các huyện thực hiện."
PAGES = (
    Page(
        page_id("tin"), "tin.html", "https://daklak.example.vn/tin/1", "html", kind="article", article_kind="report",
        title="Đắk Lắk phát động", published="2022-03-20T08:30:00+07:00", outlet="Báo Đắk Lắk", views=12,
        plans=(replace(LETTER, agencies=()),), text="Kế hoạch số 126/KH-UBND",
        evidence=(Evidence("plans[0].number", "text", 12, 23, "126/KH-UBND", rule="number.said", confidence=0.9),),
    ),
    Page(
        page_id("van-ban"), "van-ban.html", "https://daklak.example.vn/vb/126", "html", kind="official_text",
        title="Kế hoạch 126", published="2022-03-25", plans=(LETTER,), text=TEXT,
        evidence=(
            Evidence("plans[0].number", "text", 12, 23, "126/KH-UBND", rule="number.own", confidence=0.99),
            Evidence("plans[0].timeframe.start", "text", 0, 8, "Kế hoạch", rule="time.x"),
            Evidence("plans[0].agencies[0].name", "text", 25, 34, "Sở Nội vụ", rule="body"),
            Evidence("plans[0].agencies[1].name", "text", 44, 53, "các huyện", rule="group"),
        ),
    ),
    Page(
        page_id("huyen"), "huyen.txt", None, "text", kind="article", title="Krông Năng\x0bhưởng ứng", plans=(DISTRICT,),
        text="x",
    ),
)  # fmt: skip


def make_registry(folder: Path) -> Path:
    """A registry with three pages."""
    make_empty(folder, tables=False)
    write_part(folder / PARTS / PART, PAGES)
    with new_database(folder / DATABASE) as connection:
        for page in PAGES:
            write_page(connection, page, PART)
        cells = (CAMPAIGN, "Buôn làng sáng, xanh, sạch", None, None, "Đắk Lắk", "66", "Đắk Lắk", "province")
        insert(connection, "campaigns", [(*cells, "2022-04-01", "2022", "2022-03", None, 2, 3)])
        for plan_id, plan, sources, confidence, pages in (
            (FIRST, LETTER, 2, 0.97, ("tin", "van-ban")),
            (SECOND, DISTRICT, 1, 0.6, ("huyen",)),
        ):
            titles = [page.title for page in PAGES if page.id in map(page_id, pages) and page.title]
            published = "2022-03-20T08:30:00+07:00" if plan is LETTER else None
            write_plan(
                connection, plan_id, plan, sources=sources, published=published, confidence=confidence, titles=titles
            )
            about = (plan.number, plan.doc_type, plan.issued, plan.issuer, plan.province)
            write_document(connection, plan_id, "page", about, CAMPAIGN)
        write_document(connection, CITED, "cited", ("34/CT-TTg", "Chỉ thị", "2014-04-07", None, None))
        for name, plan_id, rank, plan in (
            ("tin", FIRST, "article", PAGES[0].plans[0]),
            ("van-ban", FIRST, "official", LETTER),
            ("huyen", SECOND, "article", DISTRICT),
        ):
            insert(connection, "sightings", [(page_id(name), 0, plan_id, rank, dumps(plan))])
        cited = ("34/CT-TTg", "Chỉ thị", "2014-04-07", "Thủ tướng Chính phủ")
        insert(connection, "citations", [(FIRST, 0, CITED, "implements", *cited)])
        insert(connection, "citations", [(SECOND, 0, FIRST, "implements", "126/KH-UBND", None, None, None)])
        ours, theirs = ("2022-03", page_id("van-ban"), 0, 1, 5, "3/2022"), ("2022", page_id("tin"), 0, 2, 6, "2022")
        insert(connection, "conflicts", [(FIRST, "issued", "sources", *ours, *theirs)])
        applied = (FIRST, "signer", page_id("van-ban"), 0, "null", '"Y Thanh"', "An", "2024-01-02T03:04:05Z", None)
        insert(connection, "applied", [applied, (*applied[:1], "number", *applied[2:])])
    return folder


def make_empty(folder: Path, *, tables: bool = True) -> Path:
    """A registry without pages; with ``tables`` it has a database."""
    (folder / PARTS).mkdir(parents=True)
    (folder / LEDGER).touch()
    if tables:
        with new_database(folder / DATABASE):
            pass
    return folder


def written(registry: Path, save: Callable[[Reader], Any], min_confidence: float | None = None) -> Any:
    """What ``save`` makes of the tables of a registry."""
    with open_database(registry) as connection:
        return save(Reader(connection, min_confidence))
