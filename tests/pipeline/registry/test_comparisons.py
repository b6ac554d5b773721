"""Provinces and years side by side: what provinces were called on a day, and each of the tables."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from small_registry import Told, page_id, write_tables

from pipeline.model import Agency, Occasion, Page, Plan, Reference, Theme
from pipeline.registry.comparisons import COMPARISONS, Places, cascade_pairs, day_of
from pipeline.registry.comparisons.agencies import current
from pipeline.registry.database.write import insert

Make = Callable[..., sqlite3.Connection]
OLD, NEW = date(2024, 12, 31), date(2025, 7, 1)


@pytest.fixture
def tables(tmp_path: Path) -> Iterator[Make]:
    """Makes a database of plans, each on a page of its own, campaigns and citations."""
    opened = []

    def make(
        plans: Sequence[Plan] = (),
        campaigns: Sequence[Sequence[object]] = (),
        members: Sequence[str | None] = (),
        cited: Sequence[tuple[int, str, Reference]] = (),
        published: Sequence[str | None] = (),
    ) -> sqlite3.Connection:
        pages = [Page(page_id(i)) for i in range(len(plans))]
        of = [*members, *[None] * len(plans)]
        told = [
            Told(f"p-{i}", plan, [(page_id(i), 0, plan)], (*published, *[None] * len(plans))[i], campaign=of[i])
            for i, plan in enumerate(plans)
        ]
        write_tables(tmp_path / "registry.sqlite", pages, told, campaigns)
        connection = sqlite3.connect(tmp_path / "registry.sqlite", isolation_level=None)
        opened.append(connection)
        for position, (plan, document, reference) in enumerate(cited):
            cells = (reference.number, reference.doc_type, reference.issued, reference.issuer)
            if document.startswith("d-"):
                connection.execute(
                    "INSERT OR IGNORE INTO documents VALUES (?, 'cited', ?, ?, ?, ?, NULL, NULL)", (document, *cells)
                )
            insert(connection, "citations", [(f"p-{plan}", position, document, reference.relation, *cells)])
        return connection

    yield make
    for connection in opened:
        connection.close()


PLACES = [
    ("before the merger, at its time", "Bình Định", "52", None, "Bình Định"),
    ("the 63 of before", "Bình Định", "52", OLD, "Bình Định"),
    ("the 34 since", "Bình Định", "52", NEW, "Gia Lai"),
    ("the day before", "Bình Định", "52", date(2025, 6, 30), "Bình Định"),
    ("a merged province, back to the old one of its name", "Gia Lai", "64", OLD, "Gia Lai"),
    ("unchanged", "Sơn La", "14", NEW, "Sơn La"),
    ("a code that is two", "Long An", "80", NEW, "Tây Ninh"),
    ("Huế before 2025", "Huế", "46", OLD, "Thừa Thiên Huế"),
    ("Huế in the spring of 2025", "Thừa Thiên Huế", "46", date(2025, 3, 1), "Huế"),
    ("Huế since", "Thừa Thiên Huế", "46", NEW, "Huế"),
    ("Hà Tây in its time", "Hà Tây", "28", date(2006, 1, 1), "Hà Tây"),
    ("Hà Tây became part of Hà Nội", "Hà Tây", "28", OLD, "Hà Nội"),
    ("and is so still", "Hà Tây", "28", NEW, "Hà Nội"),
    ("a province that was divided keeps its name", "Hà Bắc", "H1", OLD, "Hà Bắc"),
    ("until its parts are one again", "Hà Bắc", "H1", NEW, "Bắc Ninh"),
    ("without a code, by its name", "Phú Yên", None, NEW, "Đắk Lắk"),
    ("without a code, by its new name", "Huế", None, OLD, "Thừa Thiên Huế"),
    ("a code alone", None, "54", None, "Phú Yên"),
    ("no province of ours", "Quảng Đông", None, NEW, "Quảng Đông"),
    ("unknown", None, None, NEW, None),
]  # fmt: skip


@pytest.mark.parametrize(("name", "code", "day", "expected"), [c[1:] for c in PLACES], ids=[c[0] for c in PLACES])
def test_provinces_on_a_day(
    tables: Make, name: str | None, code: str | None, day: date | None, expected: str | None
) -> None:
    assert Places(tables(), day).name(name, code, "province") == expected


def test_the_centre_is_no_province(tables: Make) -> None:
    assert Places(tables(), NEW).name(None, None, "central") == "trung ương"


def test_there_are_so_many_provinces(tables: Make) -> None:
    connection = tables()
    codes = [code for (code,) in connection.execute("SELECT code FROM provinces WHERE code NOT LIKE 'H%'")]
    counts = {
        day: len({Places(connection, day).name(None, code, None) for code in codes})
        for day in (date(2007, 1, 1), OLD, NEW)
    }
    assert counts == {date(2007, 1, 1): 64, OLD: 63, NEW: 34}


@pytest.mark.parametrize("written", ["2024", "31/12/2024", "hôm nay", "", "2003-12-31"])
def test_days_that_cannot_be_asked_for(written: str) -> None:
    with pytest.raises(ValueError, match=r"is no day; write it like 2024-12-31|provinces are known as they were since"):
        day_of(written)


def plan(
    province: str | None, code: str | None, issued: str | None = "2022-03-10", level: Any = "province", **values: Any
) -> Plan:
    return Plan(province=province, province_code=code, issued=issued, issuer_level=level, **values)


QUANG_NAM, DA_NANG, SON_LA = ("Quảng Nam", "49"), ("Đà Nẵng", "48"), ("Sơn La", "14")
CENTRAL = plan(None, None, "2022-01-05", "central", number="3/CT-TTg")


def rows(name: str, connection: sqlite3.Connection, as_of: date | None = None) -> list[tuple[Any, ...]]:
    """The rows of a table, with None for null."""
    frame = COMPARISONS[name](connection, as_of)
    return [tuple(None if str(cell) == "<NA>" else cell for cell in row) for row in frame.itertuples(index=False)]


@pytest.mark.parametrize("name", COMPARISONS)
def test_an_empty_registry_has_empty_tables(tables: Make, name: str) -> None:
    frame = COMPARISONS[name](tables(), NEW)
    assert len(frame) == 0
    assert list(frame.columns[:2]) == ["province", "year"]
    assert str(frame.dtypes["year"]) == "Int64"


def themes(*texts: str) -> tuple[Theme, ...]:
    return tuple(Theme(text, "theme") for text in texts)


def test_themes(tables: Make) -> None:
    connection = tables(
        [
            plan(*QUANG_NAM, themes=themes("Vì Quảng Nam xanh", "Sạch làng")),
            plan(*DA_NANG, themes=themes("vì Quảng Nam xanh!")),
            plan(
                *DA_NANG,
                themes=(
                    Theme("Vì Quảng Nam xanh", "name"),
                    Theme("Vì Quảng Nam xanh", "theme"),
                    Theme("Phố sạch", "sub"),
                ),
            ),
            plan(None, None, None, None, themes=themes("Đâu đó")),
        ]
    )
    assert rows("themes", connection, NEW) == [
        ("Đà Nẵng", 2022, "Vì Quảng Nam xanh", 3),
        ("Đà Nẵng", 2022, "Sạch làng", 1),
        (None, None, "Đâu đó", 1),
    ]
    assert [row[0] for row in rows("themes", connection, OLD)] == ["Quảng Nam", "Quảng Nam", "Đà Nẵng", None]


def test_occasions(tables: Make) -> None:
    connection = tables(
        [plan(*SON_LA, occasions=(Occasion("ngày lập bản"),)), replace(CENTRAL, occasions=(Occasion("Ngày lập bản"),))]
    )
    assert rows("occasions", connection) == [
        ("Sơn La", 2022, "Ngày lập bản", 1),
        ("trung ương", 2022, "Ngày lập bản", 1),
    ]


def lead(agency_id: str | None, name: str, role: Any = "lead") -> Agency:
    return Agency(agency_id, name, "body", role)


def test_agencies_under_the_names_of_today(tables: Make) -> None:
    connection = tables(
        [
            plan(
                *SON_LA,
                agencies=(
                    lead("so-tai-nguyen-va-moi-truong", "Sở TN&MT"),
                    lead("so-nong-nghiep-va-moi-truong", "Sở NN&MT"),
                ),
            ),
            plan(
                *SON_LA,
                agencies=(
                    lead("so-nong-nghiep-va-moi-truong", "Sở Nông nghiệp và Môi trường"),
                    lead("so-y-te", "Sở Y tế", "coordinate"),
                ),
            ),
            plan(*SON_LA, agencies=(lead(None, "Ban Quản lý rừng"),)),
            plan(*SON_LA, agencies=(lead(None, "ban quản lý rừng"), lead("khong-co", "Tổ lạ"))),
        ]
    )
    assert rows("agencies", connection) == [
        ("Sơn La", 2022, "so-nong-nghiep-va-moi-truong", "Sở Nông nghiệp và Môi trường", 2),
        ("Sơn La", 2022, None, "Ban Quản lý rừng", 2),
        ("Sơn La", 2022, None, "Tổ lạ", 1),
    ]


@pytest.mark.parametrize(
    ("body", "now"),
    [("bo-thuy-san", "bo-nong-nghiep-va-moi-truong"), ("so-noi-vu", "so-noi-vu"), ("khong-co", None)],
)
def test_successors(body: str, now: str | None) -> None:
    assert current(body) == now


def campaign(key: str, place: tuple[str | None, str | None], **values: Any) -> tuple[object, ...]:
    """A row of the table of campaigns."""
    told = {
        "level": "province",
        "start": None,
        "end": None,
        "announced": None,
        "parent": None,
        "plans": 1,
        "pages": 1,
    } | values
    cells = (told["level"], told["start"], told["end"], told["announced"], told["parent"], told["plans"], told["pages"])
    return (key, "Rừng xanh", None, None, *place, None, *cells)


def test_campaigns(tables: Make) -> None:
    connection = tables(
        campaigns=[
            campaign("c-0", (None, None), level="central", announced="2022-01-05", plans=2, pages=5),
            campaign("c-1", QUANG_NAM, announced="2022-03-10", plans=1, pages=2),
            campaign("c-2", DA_NANG, start="2022-04", plans=3, pages=4),
            campaign("c-3", DA_NANG),
        ]
    )
    assert rows("campaigns", connection, NEW) == [
        ("trung ương", 2022, 1, 2, 5),
        ("Đà Nẵng", 2022, 2, 4, 6),
        ("Đà Nẵng", None, 1, 1, 1),
    ]
    assert [row[:3] for row in rows("campaigns", connection)] == [
        ("Quảng Nam", 2022, 1),
        ("trung ương", 2022, 1),
        ("Đà Nẵng", 2022, 1),
        ("Đà Nẵng", None, 1),
    ]


LENGTHS = [
    ("both days count", [("2022-03-01", "2022-03-01")], (1, 1.0, 1.0, 1, 1, 0)),
    ("over a leap day", [("2024-02-28", "2024-03-01")], (1, 3.0, 3.0, 3, 3, 0)),
    ("months are whole", [("2022-02", "2022-02")], (1, 28.0, 28.0, 28, 28, 1)),
    ("a year is whole", [("2024", "2024")], (1, 366.0, 366.0, 366, 366, 1)),
    ("mean and median", [("2022-01-01", "2022-01-01"), ("2022-01-01", "2022-01-02"), ("2022-01-01", "2022-01-09")], (3, 4.0, 2.0, 1, 9, 0)),
    ("open or upside down: nothing", [("2022-01-01", None), (None, "2022-01-01"), ("2022-02-01", "2022-01-01")], None),
]  # fmt: skip


@pytest.mark.parametrize(("spans", "expected"), [c[1:] for c in LENGTHS], ids=[c[0] for c in LENGTHS])
def test_length(tables: Make, spans: list[tuple[str | None, str | None]], expected: tuple[float, ...] | None) -> None:
    made = [campaign(f"c-{i}", SON_LA, start=a, end=b, announced="2022-01-01") for i, (a, b) in enumerate(spans)]
    assert rows("length", tables(campaigns=made)) == ([("Sơn La", 2022, *expected)] if expected else [])


def test_delay(tables: Make) -> None:
    connection = tables(
        [plan(*SON_LA), plan(*SON_LA), plan(*SON_LA), plan(*SON_LA, issued="2022-03"), plan(*SON_LA), plan(*DA_NANG)],
        published=["2022-03-10T08:30:00", "2022-03-15", "2022-03-09", "2022-03-20", None, "2022-03-01T00:00:00"],
    )
    assert rows("delay", connection) == [
        ("Sơn La", 2022, 2, 2.5, 2.5, 0, 5, 1),
        ("Đà Nẵng", 2022, 0, None, None, None, None, 1),
    ]


def test_cascade_through_parents(tables: Make) -> None:
    campaigns = [
        campaign("c-0", (None, None), level="central"),
        campaign("c-1", QUANG_NAM, parent="c-0"),
        campaign("c-2", SON_LA),
    ]
    plans = [CENTRAL, plan(*QUANG_NAM, issued="2022-02-04"), plan(*QUANG_NAM, issued="2022-01-25"), plan(*SON_LA)]
    connection = tables(plans, campaigns, ["c-0", "c-1", "c-1", "c-2"])
    assert rows("cascade", connection, NEW) == [("Đà Nẵng", 2022, 1, 20.0, 20.0, 20, 20)]
    (pair,) = cascade_pairs(connection, OLD).itertuples(index=False)
    assert tuple(pair) == ("Quảng Nam", 2022, "c-1", "2022-01-25", "c-0", "2022-01-05", 20)


CITED = [
    ("a plan of the centre that is here", "p-0", Reference("3/CT-TTg", relation="implements"), 64),
    ("one that is not, by its number", "d-1", Reference("7/QĐ-TTg", issued="2022-03-01", relation="implements"), 9),
    ("by its issuer", "d-1", Reference("90/KH-BNV", issued="2022-03-01", issuer="Bộ Nội vụ", relation="forwards"), 9),
    ("an issuer of a province", "d-1", Reference("90/KH-UBND", issued="2022-03-01", issuer="Ủy ban nhân dân tỉnh Sơn La", relation="implements"), None),
    ("a standing document of years before", "d-1", Reference("7/QĐ-TTg", issued="2017-03-01", relation="implements"), None),
    ("no date", "d-1", Reference("7/QĐ-TTg", relation="implements"), None),
    ("a month is no day", "d-1", Reference("7/QĐ-TTg", issued="2022-03", relation="implements"), None),
    ("a legal basis is not carried out", "d-1", Reference("7/QĐ-TTg", issued="2022-03-01", relation="basis"), None),
    ("later than what carries it out", "d-1", Reference("7/QĐ-TTg", issued="2022-05-01", relation="implements"), None),
    ("without number and issuer", "d-1", Reference(None, "Quyết định", "2022-03-01", relation="implements"), None),
]  # fmt: skip


@pytest.mark.parametrize(("document", "reference", "days"), [c[1:] for c in CITED], ids=[c[0] for c in CITED])
def test_cascade_through_citations(tables: Make, document: str, reference: Reference, days: int | None) -> None:
    connection = tables([CENTRAL, plan(*SON_LA)], cited=[(1, document, reference)])
    assert [row[-1] for row in rows("cascade", connection)] == ([days] if days is not None else [])


def test_of_several_documents_the_latest_counts(tables: Make) -> None:
    cited = [
        (1, "d-1", Reference("7/QĐ-TTg", issued="2017-03-01", relation="implements")),
        (1, "d-2", Reference("8/QĐ-TTg", issued="2022-03-01", relation="implements")),
        (1, "d-3", Reference("9/QĐ-TTg", issued="2022-04-01", relation="implements")),
    ]
    assert [row[-1] for row in rows("cascade", tables([CENTRAL, plan(*SON_LA)], cited=cited))] == [9]


def test_databases_can_be_only_readable(tables: Make, tmp_path: Path) -> None:
    tables([plan(*SON_LA)]).close()
    with closing(sqlite3.connect(f"{(tmp_path / 'registry.sqlite').as_uri()}?mode=ro", uri=True)) as connection:
        assert all(len(make(connection, NEW).columns) > 3 for make in COMPARISONS.values())
