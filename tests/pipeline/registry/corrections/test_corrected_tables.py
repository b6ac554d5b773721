"""From corrections to the tables: joins and merged values follow them, and a newer extraction does not undo them."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from saying import PLAN, correction, made, page, remade, source, tables
from sighted import page_id

from pipeline.model import Plan, Timeframe
from pipeline.registry.corrections.entry import CORRECTIONS, Correction, append_corrections
from pipeline.registry.corrections.make import make_correction, taken_back
from pipeline.registry.corrections.tables import values_read
from pipeline.registry.find import find_plan
from pipeline.registry.judgements import Judgement, append_judgement
from pipeline.registry.sightings import SightingId
from pipeline.registry.tables import has_tables, write_tables

OFFICIAL = page("văn bản", PLAN, kind="official_text")
ARTICLE = page("tin", replace(PLAN, issued="2023-03", timeframe=Timeframe("2023-03", "2023-12")))
SHORT = page("tin ngắn", Plan(number="8/CT-UBND", issued="2023-05-01"), Plan(number="9/CT-UBND", issued="2023-05-02"))


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    return made(tmp_path / "so", OFFICIAL, ARTICLE, SHORT)


def correct(registry: Path, plan: str, field: str, value: Any) -> Correction:
    """What the command does."""
    with tables(registry) as connection:
        new = make_correction(connection, find_plan(connection, plan), field, value, by="Lan", note="bản ký")
    append_corrections(registry, [new])
    write_tables(registry)
    return new


def sighting(name: str, position: int = 0) -> str:
    return f"{page_id(name)}#{position}"


def plans(connection: sqlite3.Connection) -> list[tuple[Any, ...]]:
    return connection.execute('SELECT number, issued, "end", sources FROM plans ORDER BY number, issued').fetchall()


def test_a_merged_value_follows(registry: Path) -> None:
    correct(registry, find(registry, "văn bản"), "end", "2024-01-31")
    with tables(registry) as connection:
        assert plans(connection)[0] == ("126/KH-UBND", "2023-03-05", "2024-01-31", 2)
        rows = connection.execute('SELECT field, page_id, position, old, value, "by", note FROM applied ORDER BY old')
        assert rows.fetchall() == [
            ("end", ARTICLE.id, 0, "2023-12", "2024-01-31", "Lan", "bản ký"),
            ("end", OFFICIAL.id, 0, "2023-12-31", "2024-01-31", "Lan", "bản ký"),
        ]
        assert connection.execute("SELECT count(*) FROM conflicts").fetchone() == (0,)


def find(registry: Path, name: str, position: int = 0) -> str:
    """The id of the plan that a page tells of."""
    with tables(registry) as connection:
        return find_plan(connection, sighting(name, position)).id


def test_joins_follow_a_corrected_number(registry: Path) -> None:
    made_of_article = correct(registry, sighting("tin"), "number", "127/KH-UBND")
    assert [s.id.page for s in made_of_article.sources] == [ARTICLE.id]
    with tables(registry) as connection:
        assert [(row[0], row[3]) for row in plans(connection)[:2]] == [("126/KH-UBND", 1), ("127/KH-UBND", 1)]
    correct(registry, sighting("tin"), "number", "126/KH-UBND")
    with tables(registry) as connection:
        assert plans(connection)[0][3] == 2


@pytest.mark.parametrize(("field", "value"), [("issued", "2021-03-05"), ("issuer", "Ủy ban nhân dân tỉnh Sóc Trăng")])
def test_joins_follow_the_rest_of_the_identity(field: str, value: str, registry: Path) -> None:
    correct(registry, sighting("tin"), field, value)
    assert find(registry, "tin") != find(registry, "văn bản")


def test_a_corrected_list_is_kept_as_json(registry: Path) -> None:
    correct(registry, find(registry, "văn bản"), "themes", ["Đường xanh; bản đẹp"])
    with tables(registry) as connection:
        told = values_read(connection, find(registry, "tin"), SightingId(ARTICLE.id, 0))
        assert told == {"themes": ["Đường xanh; bản đẹp", "Mỗi bản một vườn ươm"]}
        assert connection.execute("SELECT text FROM themes").fetchall() == [("Đường xanh; bản đẹp",)]


def test_a_correction_outlives_a_newer_extraction_that_reads_otherwise(registry: Path) -> None:
    correct(registry, find(registry, "văn bản"), "end", "2024-01-31")
    newer = replace(PLAN, timeframe=replace(PLAN.timeframe, end="2024-02-29"))
    remade(registry, page("văn bản", newer, kind="official_text"), ARTICLE, SHORT)
    with tables(registry) as connection:
        assert plans(connection)[0][2] == "2024-01-31"
        rows = connection.execute(
            "SELECT field, kind, value, page_id, other_value, other_page_id, other_text FROM conflicts"
        )
        assert rows.fetchall() == [("end", "correction", "2024-01-31", None, "2024-02-29", OFFICIAL.id, "Trang")]


def test_positions_that_shift_take_corrections_along(registry: Path) -> None:
    correct(registry, sighting("tin ngắn", 1), "signer", "Nguyễn Văn A")
    first, second = SHORT.plans
    remade(registry, OFFICIAL, page("tin ngắn", second, first))
    with tables(registry) as connection:
        rows = connection.execute("SELECT number, signer FROM plans WHERE signer NOT NULL").fetchall()
    assert rows == [("9/CT-UBND", "Nguyễn Văn A")]


def test_a_page_that_comes_later_does_not_outweigh_a_correction(registry: Path) -> None:
    correct(registry, find(registry, "văn bản"), "signer", "Nguyễn Văn A")
    correct(registry, find(registry, "văn bản"), "end", None)
    later = page("bản gốc", replace(PLAN, signer="Trần Thị B"), kind="official_text")
    remade(registry, OFFICIAL, ARTICLE, later)
    with tables(registry) as connection:
        rows = connection.execute('SELECT signer, "end", sources FROM plans').fetchall()
    assert rows == [("Nguyễn Văn A", None, 3)]


def test_a_second_correction_knows_what_was_read_and_not_what_was_corrected(registry: Path) -> None:
    correct(registry, sighting("tin ngắn"), "end", "2024-01-31")
    second = correct(registry, sighting("tin ngắn"), "end", "2024-02-29")
    assert (second.old, [s.read for s in second.sources]) == ("2024-01-31", [None])
    with tables(registry) as connection:
        assert connection.execute("SELECT count(*) FROM conflicts").fetchone() == (0,)


def test_a_plan_that_is_none_goes_and_comes_back(registry: Path) -> None:
    gone = correct(registry, sighting("tin ngắn"), "plan", False)
    with tables(registry) as connection:
        assert "8/CT-UBND" not in [row[0] for row in plans(connection)]
    back = taken_back([gone], gone.plan[:6], by="Minh")
    assert back is not None
    append_corrections(registry, [back])
    write_tables(registry)
    with tables(registry) as connection:
        assert "8/CT-UBND" in [row[0] for row in plans(connection)]
    assert taken_back([gone, back], gone.plan, by="Minh") is None
    assert taken_back([gone], sighting("tin ngắn"), by="Minh") is not None
    assert taken_back([gone], "p-ffff", by="Minh") is None


def test_judgements_keep_apart_and_join(registry: Path) -> None:
    a, b = SightingId(OFFICIAL.id, 0), SightingId(ARTICLE.id, 0)
    for verdict, together in (("different", False), ("same", True), ("different", False), ("unsure", True)):
        append_judgement(registry, Judgement(verdict, "plan", a, b, "Lan", "2024-01-01"))  # type: ignore[arg-type]
        write_tables(registry)
        assert (find(registry, "văn bản") == find(registry, "tin")) == together


def test_a_judgement_that_others_forbid_is_told(registry: Path, caplog: pytest.LogCaptureFixture) -> None:
    a, b = SightingId(OFFICIAL.id, 0), SightingId(ARTICLE.id, 0)
    c = SightingId(SHORT.id, 0)
    for verdict, one, other in (("different", a, b), ("same", a, c), ("same", b, c)):
        append_judgement(registry, Judgement(verdict, "plan", one, other, "Lan", "2024-01-01"))  # type: ignore[arg-type]
    write_tables(registry)
    assert f"a judgement of Lan has no effect ({b} and {c} are one plan)" in caplog.text


def test_tables_know_whether_something_was_said_since(registry: Path) -> None:
    assert has_tables(registry)
    append_corrections(registry, [correction("end", None, "2024", source("tin", read=None))])
    assert not has_tables(registry)
    write_tables(registry)
    assert has_tables(registry)
    (registry / CORRECTIONS).unlink()
    assert not has_tables(registry)


def test_what_cannot_be_read_or_placed_is_told_by_the_build(registry: Path, caplog: pytest.LogCaptureFixture) -> None:
    append_corrections(registry, [correction("end", None, "2024", source("trang mất", read=None))])
    with (registry / CORRECTIONS).open("a", encoding="utf-8") as file:
        file.write('{"at": "20')
    write_tables(registry)
    assert f"{CORRECTIONS}:2: this line is left out" in caplog.text
    assert "no plan on their pages any more: 1" in caplog.text
