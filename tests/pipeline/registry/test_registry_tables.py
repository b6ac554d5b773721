"""From parts to ``registry.sqlite``: plans of several pages, why they are one, where they disagree."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from sighted import SON_LA, page_id

from pipeline.model import Evidence, Kind, Page, Plan, Theme
from pipeline.registry.database.schema import DATABASE, MIGRATIONS, migrate, version_of
from pipeline.registry.parts import PARTS, RegistryError, part_path, write_part
from pipeline.registry.tables import write_tables

TEXT = " ".join(f"Mục {n} nói về việc trồng cây ven đường." for n in range(40))


def page(
    name: str, issued: str, kind: Kind = "article", published: str | None = None, number: str = "126/KH-UBND"
) -> Page:
    text = f"Ngày {issued}, {SON_LA} ban hành Kế hoạch số {number}. {TEXT} {name}"
    start = text.index(issued)
    return Page(
        page_id(name),
        path=f"{name}.html",
        kind=kind,
        title=f"Trồng cây: {name}",
        published=published,
        plans=(
            Plan(
                number=number,
                doc_type="Kế hoạch",
                issued=issued,
                issuer=SON_LA,
                issuer_level="province",
                system="state",
                province="Sơn La",
                province_code="14",
                themes=(Theme("Đường xanh bản đẹp", "theme"),),
            ),
        ),
        evidence=(Evidence("plans[0].issued", "text", start, start + len(issued), issued, confidence=0.9),),
        text=text,
    )


OFFICIAL = page("văn bản", "2023-03-05", "official_text")
ARTICLE = page("tin", "2023-03-06", published="2023-03-07T08:00:00")
COPY = page("chép lại", "2023-03-05", published="2023-03-09T08:00:00")
OTHER = page("năm sau", "2024-03-05")
EMPTY = Page(page_id("trống"), path="trống.html", kind="other", text="Trang không có văn bản nào.")


def built(folder: Path, parts: Sequence[Sequence[Page]]) -> sqlite3.Connection:
    (folder / PARTS).mkdir(parents=True)
    for shard, pages in enumerate(parts):
        write_part(part_path(folder, shard), pages)
    write_tables(folder)
    return sqlite3.connect(folder / DATABASE)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(built(tmp_path / "r", [[OFFICIAL, ARTICLE], [EMPTY, OTHER, COPY]])) as connection:
        yield connection


def test_one_row_per_plan_with_the_pages_behind_it(database: sqlite3.Connection) -> None:
    rows = database.execute(
        "SELECT number, issued, year, sources, published_first FROM plans ORDER BY issued"
    ).fetchall()
    assert rows == [
        ("126/KH-UBND", "2023-03-05", 2023, 3, "2023-03-07T08:00:00"),
        ("126/KH-UBND", "2024-03-05", 2024, 1, None),
    ]
    assert database.execute("SELECT count(*) FROM pages").fetchone() == (5,)
    assert database.execute("SELECT count(*) FROM documents WHERE known = 'page'").fetchone() == (2,)


def test_every_join_has_a_reason(database: sqlite3.Connection) -> None:
    rows = database.execute("SELECT rule, page_a, page_b FROM joins").fetchall()
    assert [row[0] for row in rows] == ["number-issuer-year"] * 2
    assert {row[1] for row in rows} | {row[2] for row in rows} == {item.id for item in (OFFICIAL, ARTICLE, COPY)}


def test_conflicts_show_both_places(database: sqlite3.Connection) -> None:
    (row,) = database.execute(
        "SELECT field, value, page_id, text, other_value, other_page_id, other_text, other_start FROM conflicts"
    ).fetchall()
    assert row == ("issued", "2023-03-05", OFFICIAL.id, "2023-03-05", "2023-03-06", ARTICLE.id, "2023-03-06", 5)


def test_reprints_are_marked(database: sqlite3.Connection) -> None:
    rows = dict(database.execute("SELECT id, reprint_of FROM pages WHERE reprint_of NOT NULL").fetchall())
    assert rows[COPY.id] == ARTICLE.id  # the text without a stamp comes last


def test_foreign_keys_hold(database: sqlite3.Connection) -> None:
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize(("query", "column"), [("đường xanh", "text"), ("duong xanh", "folded"), ("sơn la", "text")])
def test_words_of_plans_are_found(database: sqlite3.Connection, query: str, column: str) -> None:
    words = " ".join(f'"{word}"' for word in query.split())
    found = database.execute("SELECT count(*) FROM search WHERE search MATCH ?", (f"{column}: ({words})",)).fetchone()
    assert found == (2,)


def test_the_order_of_pages_changes_no_plan(tmp_path: Path) -> None:
    query = "SELECT plan_id, page_id, position FROM sightings ORDER BY 1, 2, 3"
    with (
        closing(built(tmp_path / "a", [[OFFICIAL, ARTICLE], [OTHER, COPY]])) as one,
        closing(built(tmp_path / "b", [[COPY, OTHER, ARTICLE], [OFFICIAL]])) as other,
    ):
        assert one.execute(query).fetchall() == other.execute(query).fetchall()


def test_the_same_parts_give_the_same_bytes(tmp_path: Path) -> None:
    for name in "ab":
        built(tmp_path / name, [[OFFICIAL, ARTICLE], [OTHER]]).close()
    assert (tmp_path / "a" / DATABASE).read_bytes() == (tmp_path / "b" / DATABASE).read_bytes()


def test_a_page_in_two_parts_counts_once(tmp_path: Path) -> None:
    with closing(built(tmp_path / "r", [[OFFICIAL], [OFFICIAL]])) as connection:
        assert connection.execute("SELECT sources FROM plans").fetchall() == [(1,)]


def test_no_pages_give_empty_tables(tmp_path: Path) -> None:
    with closing(built(tmp_path / "r", [])) as connection:
        assert connection.execute("SELECT count(*) FROM plans").fetchone() == (0,)


def test_an_older_database_is_brought_up_and_a_newer_one_refused(tmp_path: Path) -> None:
    scripts = tmp_path / "migrations"
    scripts.mkdir()
    (scripts / "001.sql").write_text((MIGRATIONS / "001.sql").read_text(encoding="utf-8"), encoding="utf-8")
    with closing(sqlite3.connect(tmp_path / "r.sqlite")) as connection:
        migrate(connection, scripts)
        connection.execute("INSERT INTO provinces (code, name, kind) VALUES ('14', 'Sơn La', 'tỉnh')")
        (scripts / "002.sql").write_text("ALTER TABLE provinces ADD COLUMN seat TEXT;", encoding="utf-8")
        migrate(connection, scripts)
        assert version_of(connection) == 2
        assert connection.execute("SELECT name, seat FROM provinces").fetchall() == [("Sơn La", None)]
        (scripts / "002.sql").unlink()
        with pytest.raises(RegistryError, match="newer version"):
            migrate(connection, scripts)
