"""The files of a registry: parts, ledger, tables."""

import csv
import io
from pathlib import Path

import pytest

from pipeline.model import Agency, Award, Milestone, Page, Phase, Plan, Quota, Reference, Theme, Timeframe
from pipeline.registry.atomic import replacing
from pipeline.registry.parts import RegistryError, read_parts, write_part
from pipeline.registry.rows import PLAN_COLUMNS, plan_rows
from pipeline.registry.sheets import cell, unguarded, write_csv
from pipeline.registry.store import Registry, prepare
from pipeline.registry.tables import write_tables

PLAN = Plan(
    number="9/KH-SNV",
    issued="2018-04",
    is_campaign=True,
    themes=(Theme("Vững tay chèo", "name"), Theme("Ra khơi", "sub")),
    timeframe=Timeframe("2018", "2020", "từ năm 2018 đến năm 2020"),
    phases=(Phase("Đợt I", "2018-05", "2018-09"), Phase("Đợt II")),
    milestones=(Milestone("sơ kết", "2019-12"),),
    agencies=(
        Agency("so-noi-vu", "Sở Nội vụ", "body", "lead", "theo dõi"),
        Agency(None, "các xã", "group", "implement"),
    ),
    references=(Reference("3/CT-TTg"), Reference(None, "Nghị quyết", "2016")),
    awards=(Award("Bằng khen", 5, "tập thể"), Award("Giấy khen")),
    quotas=(
        Quota("mỗi xã", "mô hình", 1, 2),
        Quota("mỗi thôn", "bể", 2),
        Quota("mỗi cụm", "tập thể", None, 3),
        Quota("mỗi tổ", "tủ sách", 1, 1),
        Quota("mỗi bản", "tin, bài"),
    ),
)
PAGES = (Page("1" * 64, path="a.txt", title="Tin", plans=(PLAN, Plan())), Page("2" * 64, path="b.txt", text="chữ"))


def test_parts_give_back_what_was_written(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    write_part(tmp_path / "parts" / "part-00000.parquet", iter(PAGES))
    assert tuple(read_parts(tmp_path)) == PAGES


def test_parts_stream_in_groups(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    write_part(tmp_path / "parts" / "part-00000.parquet", (Page(str(i)) for i in range(1201)))
    assert [page.id for page in read_parts(tmp_path)] == [str(i) for i in range(1201)]


@pytest.mark.parametrize("data", [b"", b"PAR1 no", b"x" * 100])
def test_a_damaged_part_is_named(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "part-00000.parquet").write_bytes(data)
    with pytest.raises(RegistryError, match=r"part-00000\.parquet: this part is damaged.*delete it"):
        list(read_parts(tmp_path))


def test_a_damaged_ledger_is_named(tmp_path: Path) -> None:
    (tmp_path / "ledger.sqlite").write_bytes(b"no database at all" * 100)
    with pytest.raises(RegistryError, match=r"ledger\.sqlite: the ledger cannot be read"):
        Registry(tmp_path).ledger()


def test_rows_have_the_columns() -> None:
    assert all(set(row) == set(PLAN_COLUMNS) for row in plan_rows(PAGES))
    assert len(PLAN_COLUMNS) == len(set(PLAN_COLUMNS))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("plan", 0),
        ("page_id", "1" * 64),
        ("year", 2018),
        ("themes", ["Vững tay chèo", "Ra khơi"]),
        ("start", "2018"),
        ("phases", ["Đợt I (2018-05 - 2018-09)", "Đợt II"]),
        ("milestones", ["sơ kết (2019-12)"]),
        ("agencies", ["Sở Nội vụ", "các xã"]),
        ("implement", ["các xã"]),
        ("references", ["3/CT-TTg", "Nghị quyết (2016)"]),
        ("awards", ["5 Bằng khen (tập thể)", "Giấy khen"]),
        (
            "quotas",
            [
                "mỗi xã: 1-2 mô hình",
                "mỗi thôn: ≥ 2 bể",
                "mỗi cụm: ≤ 3 tập thể",
                "mỗi tổ: 1 tủ sách",
                "mỗi bản: tin, bài",
            ],
        ),
    ],
)
def test_values_of_a_plan(column: str, value: object) -> None:
    assert next(plan_rows(PAGES))[column] == value


def test_bare_pages_have_page_columns_only() -> None:
    assert [row.get("plan") for row in plan_rows(PAGES)] == [0, 1]
    bare = list(plan_rows(PAGES, bare_pages=True))[-1]
    assert (bare["path"], "number" in bare) == ("b.txt", False)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("+84", "'+84"),
        ("-5", "'-5"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("＝1", "'＝1"),
        ("'=1", "''=1"),
        ("'a", "'a"),
        (["=a", "b"], "'=a; b"),
        ("a=b", "a=b"),
        ("", ""),
        (-5, -5),
        (True, "true"),
        (None, None),
        ([], ""),
    ],
)
def test_cells_are_never_formulas(value: object, shown: object) -> None:
    assert cell(value) == shown
    if isinstance(value, str):
        assert unguarded(str(shown)) == value


def test_csv_quotes_what_it_must() -> None:
    file = io.StringIO(newline="")
    write_csv(file, ["a", "b"], [{"a": 'x "y", z\nw'}, {"b": "é"}])
    assert list(csv.reader(io.StringIO(file.getvalue(), newline=""))) == [["a", "b"], ['x "y", z\nw', ""], ["", "é"]]


def test_tables_are_made_again_from_parts(tmp_path: Path) -> None:
    prepare(tmp_path / "r")
    write_part(tmp_path / "r" / "parts" / "part-00000.parquet", iter(PAGES))
    write_tables(tmp_path / "r")
    with (tmp_path / "r" / "agencies.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert [(row["agency"], row["agency_id"], row["task"]) for row in rows] == [
        ("Sở Nội vụ", "so-noi-vu", "theo dõi"),
        ("các xã", "", ""),
    ]


def test_a_file_is_whole_or_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "new" / "file"
    with replacing(target) as path:
        path.write_text("old")
        assert not target.exists()
    with pytest.raises(KeyError), replacing(target) as path:  # noqa: PT012
        path.write_text("half")
        raise KeyError
    assert target.read_text() == "old"
    assert list(target.parent.iterdir()) == [target]


def test_a_link_keeps_being_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with replacing(tmp_path / "link") as path:
        path.write_text("new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"


def test_what_is_no_file_is_written_directly() -> None:
    with replacing(Path("/dev/null")) as path:
        assert path == Path("/dev/null")
