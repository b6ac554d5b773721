"""What a registry holds: coverage by group, counts, and what to look at first."""

# One case a line, however long.

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from small_registry import Told, alone, page_id, write_registry, write_tables

from pipeline.model import Agency, Award, Page, Plan, Reference, Theme, Timeframe
from pipeline.registry.database.schema import DATABASE
from pipeline.registry.fields import FIELDS
from pipeline.registry.stats import contents, coverage, doubtful, in_conflict, printed_numbers
from pipeline.registry.stats.coverage import By

FULL = Plan(
    number="27/KH-UBND",
    issued="2022-03-10",
    issuer="Ủy ban nhân dân tỉnh Quảng Nam",
    issuer_level="province",
    province="Quảng Nam",
    province_code="49",
    is_campaign=True,
    themes=(Theme("Bản xanh", "theme"), Theme("Suối trong", "sub")),
    timeframe=Timeframe("2022-04"),
    agencies=(Agency(None, "Sở Nội vụ", "body", "lead"), Agency(None, "các xã", "group", "implement")),
    references=(Reference("3/CT-TTg"),),
    targets=("các bản", "các xã"),
    awards=(Award("Giấy khen"),),
)
BARE = Plan(province="Đà Nẵng", province_code="48", issued="2023")
CENTRAL = Plan(issuer_level="central")


def page(number: int, plan: Plan, **values: Any) -> Page:
    return Page(page_id(number), f"{number}.txt", plans=(plan,), text="chữ", **{"kind": "article", **values})


@pytest.fixture
def tables(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Three plans; the first stands on an article and an official text."""
    pages = [
        page(1, FULL, article_kind="announcement"),
        page(2, FULL, kind="official_text"),
        page(3, BARE, article_kind="report"),
        page(4, CENTRAL, article_kind="report"),
        Page(page_id(5), kind="other"),
    ]
    plans = [
        Told("p-1", FULL, [(page_id(1), 0, FULL), (page_id(2), 0, FULL)], confidence=0.95),
        Told("p-2", BARE, [(page_id(3), 0, BARE)], confidence=0.4),
        Told("p-3", CENTRAL, [(page_id(4), 0, CENTRAL)], confidence=0.7),
    ]
    write_tables(tmp_path / DATABASE, pages, plans)
    with closing(sqlite3.connect(tmp_path / DATABASE, isolation_level=None)) as connection:
        connection.execute("INSERT INTO documents (id, known) VALUES ('d-1', 'cited')")
        connection.execute(
            "INSERT INTO citations (plan_id, position, document_id, relation) VALUES ('p-1', 0, 'd-1', 'cites')"
        )
        yield connection


def test_coverage_of_each_field(tables: sqlite3.Connection) -> None:
    (told,) = coverage(tables).values()
    assert told.plans == 3
    wanted = {each.name: 1 for each in FIELDS if each.read(FULL) not in (None, [], False)}
    assert told.fields == wanted | {"issued": 2, "year": 2, "province": 2, "province_code": 2, "issuer_level": 2}
    assert (told.share("number"), told.share("signer")) == (1 / 3, 0.0)


GROUPS: list[tuple[By, date | None, dict[Any, tuple[int, int]]]] = [
    ("province", None, {"Quảng Nam": (1, 1), "trung ương": (1, 0), "Đà Nẵng": (1, 0)}),
    ("province", date(2025, 7, 1), {"trung ương": (1, 0), "Đà Nẵng": (2, 1)}),
    ("year", None, {2022: (1, 1), 2023: (1, 0), None: (1, 0)}),
    ("kind", None, {"article": (3, 1), "official_text": (1, 1)}),
]


@pytest.mark.parametrize(("by", "as_of", "expected"), GROUPS)
def test_coverage_by_group(
    tables: sqlite3.Connection, by: By, as_of: date | None, expected: dict[Any, tuple[int, int]]
) -> None:
    told = coverage(tables, by, as_of)
    assert {part: (each.plans, each.fields.get("number", 0)) for part, each in told.items()} == expected
    assert list(told) == list(expected)


def test_contents(tables: sqlite3.Connection) -> None:
    tables.execute("UPDATE plans SET sources = 12 WHERE id = 'p-3'")
    tables.execute(f"UPDATE pages SET reprint_of = '{page_id(1)}' WHERE id = '{page_id(3)}'")
    tables.execute("INSERT INTO conflicts (plan_id, field, kind) VALUES ('p-1', 'issued', 'sources')")
    told = contents(tables)
    assert told.pages == {
        ("article", "report"): 2,
        ("article", "announcement"): 1,
        ("official_text", None): 1,
        ("other", None): 1,
    }
    assert (told.plans, told.campaigns, told.reprints, told.corrections) == (3, 0, 1, 0)
    assert told.sources == {1: 1, 2: 1, 5: 1}
    assert told.conflicts == {("issued", "sources"): 1}


def test_doubtful_plans_the_least_sure_first(tables: sqlite3.Connection) -> None:
    told = doubtful(tables)
    assert (told.count, [(each.plan, each.why) for each in told.first]) == (
        2,
        [("p-2", "confidence 0.40"), ("p-3", "confidence 0.70")],
    )
    assert (doubtful(tables, 1).count, len(doubtful(tables, 1).first)) == (2, 1)


def test_conflicts_of_identity_first(tables: sqlite3.Connection) -> None:
    assert in_conflict(tables).count == 0
    for plan, name in [("p-1", "subject"), ("p-1", "signer"), ("p-1", "end"), ("p-3", "issued")]:
        tables.execute("INSERT INTO conflicts (plan_id, field, kind) VALUES (?, ?, 'sources')", (plan, name))
    told = in_conflict(tables)
    assert (told.count, [each.plan for each in told.first]) == (2, ["p-3", "p-1"])
    assert set(told.first[1].why.split(",")) == {"subject", "signer", "end"}


NUMBERS = [
    ("a number that nobody has", "UBND tỉnh ban hành Kế hoạch số 27/KH-UBND.", Plan(), ["its page prints 27/KH-UBND"]),
    ("none", "UBND tỉnh ban hành kế hoạch trồng tre.", Plan(), []),
    ("it is cited", "Thực hiện Chỉ thị số 3/CT-TTg, tỉnh trồng tre.", Plan(references=(Reference("03/CT-TTg"),)), []),
    ("the plan has one", "Kế hoạch số 27/KH-UBND và Kế hoạch số 28/KH-UBND.", Plan(number="27/KH-UBND"), []),
    ("a number without its body", "Kế hoạch số 27 về trồng tre.", Plan(), []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "plan", "expected"), [c[1:] for c in NUMBERS], ids=[c[0] for c in NUMBERS])
def test_numbers_that_were_not_read(tmp_path: Path, text: str, plan: Plan, expected: list[str]) -> None:
    registry = write_registry(tmp_path / "registry", [replace(page(1, plan), text=text)])
    with closing(sqlite3.connect(registry / DATABASE)) as connection:
        assert [each.why for each in printed_numbers(connection, registry).first] == expected


def test_no_more_texts_are_read_than_have_to_be(tmp_path: Path) -> None:
    pages = [replace(page(i, Plan()), text=f"Kế hoạch số {i}/KH-UBND") for i in range(1, 6)]
    registry = write_registry(tmp_path / "registry", pages, [alone(each) for each in pages])
    with closing(sqlite3.connect(registry / DATABASE)) as connection:
        told = printed_numbers(connection, registry, shown=2)
        assert (told.count, told.at_least, len(told.first)) == (2, True, 2)
        assert (printed_numbers(connection, registry).count, printed_numbers(connection, registry).at_least) == (
            5,
            False,
        )
