"""A registry that is whole passes; each kind of damage is found, and nothing else."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from small_registry import Told, alone, read_page, write_registry, write_tables

from pipeline.model import Agency, Evidence, Page, Plan, SourceRange, Theme
from pipeline.registry.database.read import open_database
from pipeline.registry.database.schema import DATABASE
from pipeline.registry.exports.tables_csv import write_csv_tables
from pipeline.registry.ledger import LEDGER
from pipeline.registry.parts import RegistryError, part_path, write_part
from pipeline.registry.verify import KEPT, Report, verify
from pipeline.run.reread import Sources
from pipeline.run.settings import Settings

TEXT = """Lai Châu phát động trồng cây

14/03/2022 08:30

Ngày 10/3/2022, UBND tỉnh Lai Châu ban hành Kế hoạch số 27/KH-UBND về trồng cây bóng mát ven đường bản. Sở Nội vụ theo
dõi, tổng hợp kết quả của các xã, phường trong tỉnh và báo cáo vào cuối năm.
"""
HTML = (
    "<html><head><meta charset='utf-8'><title>Tre v&agrave; tr&uacute;c</title></head><body><h1>Tre v&agrave; tr&uacute;c</h1>"
    "<p>Ng&agrave;y 6/3/2022, UBND t&#7881;nh S&#417;n La ban h&agrave;nh <b>K&#7871; ho&#7841;ch</b> s&#7889; 31/KH-<i>UBND</i>"
    " v&#7873; tr&#7891;ng tre, tr&uacute;c ven su&#7889;i, giao c&aacute;c x&atilde; ch&#7885;n &#273;&#7845;t v&agrave;"
    " ch&#259;m s&oacute;c qua m&ugrave;a kh&ocirc;, b&aacute;o c&aacute;o k&#7871;t qu&#7843; v&#7873; S&#7903; N&#7897;i v&#7909;.</p></body></html>"
)
FIRST = Plan(
    number="27/KH-UBND",
    issued="2022-03-10",
    issuer="Ủy ban nhân dân tỉnh Lai Châu",
    province="Lai Châu",
    province_code="12",
    province_2025="Lai Châu",
    themes=(Theme("Bản xanh", "theme"),),
    agencies=(Agency("so-noi-vu", "Sở Nội vụ", "body", "lead"),),
    targets=("các xã, phường",),
)
SECOND = Plan(number="31/KH-UBND", issued="2022-03-06", issuer="Ủy ban nhân dân tỉnh Sơn La", is_campaign=True)
FIRST_ID = "p-1"


class Case:
    """A whole registry of two pages, and what a test does to it."""

    def __init__(self, folder: Path) -> None:
        files = {"a.txt": TEXT, "b.html": HTML}
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8")
        self.first = read_page(folder / "a.txt", FIRST, {"number": "27/KH-UBND", "issued": "Ngày 10/3/2022"})
        self.second = read_page(folder / "b.html", SECOND, {"number": "31/KH-UBND", "issued": "Ngày 6/3/2022"})
        self.plans = [replace(alone(self.first), id=FIRST_ID), replace(alone(self.second), id="p-2")]
        self.path = write_registry(folder / "registry", [self.first, self.second], self.plans)

    def parts(self, *pages: Page) -> None:
        """Write the part anew."""
        write_part(part_path(self.path, 1), pages)

    def first_part(self, page: Page) -> None:
        """Have another record of the first page, in the part alone."""
        self.parts(page, self.second)

    def evidence(self, **values: object) -> None:
        """Have another first piece of evidence of the first page."""
        changed = replace(self.first.evidence[0], **values)  # type: ignore[arg-type]
        self.first_part(replace(self.first, evidence=(changed, *self.first.evidence[1:])))

    def sql(self, statement: str, file: str = DATABASE) -> None:
        """Change a database behind the back of everything."""
        with closing(sqlite3.connect(self.path / file, isolation_level=None)) as connection:
            connection.execute(statement)

    def tables(self, first: Told) -> None:
        """Write the tables anew with another first plan."""
        write_tables(self.path / DATABASE, [self.first, self.second], [first, self.plans[1]])

    def csv(self, change: Callable[[str], str]) -> None:
        """Write the table of plans as CSV, and change it."""
        with open_database(self.path) as connection:
            write_csv_tables(connection, self.path)
        path = self.path / "plans.csv"
        path.write_bytes(change(path.read_bytes().decode("utf-8-sig")).encode("utf-8-sig"))

    def correct(
        self, field: str, value: object, page: str | None = None, at: int = 0, number: str | None = "27/KH-UBND"
    ) -> None:
        """Add a correction of the first plan to the file."""
        source = {"page": page or self.first.id, "position": at, "number": number}
        line = {"at": "2026-01-02T03:04:05Z", "by": "Lan", "note": None, "field": field, "old": None, "value": value}
        with (self.path / "corrections.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps({**line, "plan": FIRST_ID, "sources": [source]}, ensure_ascii=False) + "\n")

    def verify(self) -> Report:
        """Check it, sources and all."""
        with closing(sqlite3.connect(self.path / LEDGER)) as ledger:
            return verify(self.path, Sources(ledger, Settings()))


@pytest.fixture
def case(tmp_path: Path) -> Case:
    return Case(tmp_path)


def found(report: Report) -> list[str]:
    """All that is wrong, as "kind where: what"."""
    return [f"{kind} {where}: {what}" for kind, kept in report.findings.kept.items() for where, what in kept]


def test_a_whole_registry_passes(case: Case) -> None:
    report = case.verify()
    assert found(report) == []
    assert report.ok
    seen = report.seen
    assert (len(seen.pages), report.plans, seen.evidence, seen.reread) == (2, 2, 4, 4)
    assert seen.sources == {"read": 2, "gone": 0, "changed": 0}


Damage = Callable[[Case], object]

EVIDENCE: list[tuple[str, Damage, str]] = [
    ("text moved", lambda c: c.evidence(start=3, end=13), r"evidence .*a\.txt: plans\[0\]\.number “27/KH-UBND”: at \[3, 13\) the text says"),
    ("outside the text", lambda c: c.evidence(start=5000, end=5010), r"evidence .*stands outside the text, at \[5000, 5010\)"),
    ("upside down", lambda c: c.evidence(start=13, end=3), r"evidence .*stands outside the text"),
    ("no place", lambda c: c.evidence(start=None, end=None), "evidence .*has no place in the text"),
    ("concluded from nothing", lambda c: c.evidence(inferred_from=(7,)), "evidence .*concluded from evidence that does not stand before"),
    ("source moved", lambda c: c.evidence(source=SourceRange(0, 10)), r"source .*a\.txt: .*its source at \[0, 10\) does not say so"),
    ("source outside", lambda c: c.evidence(source=SourceRange(9000, 9010)), "source .*does not say so"),
    ("the text was changed", lambda c: c.first_part(replace(c.first, text=(c.first.text or "").replace("27/", "28/"))), "evidence .*the text says “28/KH-UBND”"),
    ("no text", lambda c: c.first_part(replace(c.first, text=None)), "page .*the record has no text"),
]  # fmt: skip

PARTS: list[tuple[str, Damage, str]] = [
    ("a page twice", lambda c: c.parts(c.first, c.first, c.second), r"page .*a\.txt: part-000001\.parquet holds it once more"),
    ("another record", lambda c: c.first_part(replace(c.first, plans=(replace(FIRST, signer="Lò Thị Pánh"),))), "tables .*say something else of plan 0 than the part"),
    ("another kind", lambda c: c.first_part(replace(c.first, kind="other")), "ledger .*the ledger says article with 1 plans, the record other with 1"),
    ("another part", lambda c: c.sql("UPDATE pages SET part = 'part-000007.parquet'"), "tables .*as article in part-000007.parquet, not article in part-000001.parquet"),
    ("no hash", lambda c: c.parts(c.first, c.second, Page("../a", text="chữ")), r"page ../a: its id is no SHA-256"),
    ("a damaged part", lambda c: part_path(c.path, 1).write_bytes(b"PAR1"), r"part part-000001\.parquet: this part is damaged"),
    ("a lost part", lambda c: part_path(c.path, 1).unlink(), r"ledger .*a\.txt: its record is not in part-000001\.parquet"),
]  # fmt: skip

LEDGERS: list[tuple[str, Damage, str]] = [
    ("a page that is not known", lambda c: c.sql("DELETE FROM inputs WHERE name LIKE '%a.txt'", LEDGER), r"ledger .*a\.txt: part-000001.parquet holds a record that the ledger does not know"),
    ("a page too many", lambda c: c.sql("INSERT INTO inputs (source, ordinal, name, status, sha256, shard) VALUES (1, 9, 'c.txt', 'done', 'ff', 1)", LEDGER), r"ledger c\.txt: its record is not in part-000001"),
    ("another number of plans", lambda c: c.sql("UPDATE inputs SET plans = 4 WHERE name LIKE '%a.txt'", LEDGER), "ledger .*the ledger says article with 4 plans"),
    ("a duplicate of nothing", lambda c: c.sql("INSERT INTO inputs (source, ordinal, name, status, sha256) VALUES (1, 9, 'd.txt', 'duplicate', 'ff')", LEDGER), r"ledger d\.txt: it is a duplicate of a page that is not there"),
    ("no ledger at all", lambda c: (c.path / LEDGER).write_bytes(b"x" * 500), r"database ledger\.sqlite: it cannot be read"),
    ("a ledger without sources", lambda c: c.sql("DROP TABLE sources", LEDGER), r"database ledger\.sqlite: it cannot be read \(no such table: sources\); delete ledger.sqlite and the files in parts"),
    ("a ledger without shards", lambda c: (c.sql("DROP TABLE shards", LEDGER), c.sql("DELETE FROM inputs", LEDGER)), r"database ledger\.sqlite: it cannot be read \(no such table: shards\)"),
]  # fmt: skip

TABLES: list[tuple[str, Damage, str]] = [
    ("no tables", lambda c: (c.path / DATABASE).unlink(), r"database registry\.sqlite: it is not there; run `kehoach build` again"),
    ("damaged tables", lambda c: (c.path / DATABASE).write_bytes(b"no database" * 99), r"database registry\.sqlite: it cannot be read"),
    ("a table too few", lambda c: c.sql("DROP TABLE pages"), r"database registry\.sqlite: it cannot be read \(no such table: .*pages\); delete registry.sqlite, and `kehoach build` makes"),
    ("tables of a newer version", lambda c: c.sql("PRAGMA user_version = 999"), r"database registry\.sqlite: it was made by a newer version of kehoach \(999, not \d+\); update kehoach, or delete registry\.sqlite"),
    ("tables of an earlier version", lambda c: c.sql("PRAGMA user_version = 0"), r"database registry\.sqlite: it was made by an earlier version of kehoach \(0, not \d+\); run `kehoach build` again"),
    ("a row that leads nowhere", lambda c: c.sql("UPDATE documents SET campaign_id = 'c-none'"), "database documents: row 1 names one of campaigns that is not there"),
    ("a page too few", lambda c: c.sql("DELETE FROM pages WHERE path LIKE '%a.txt'"), r"tables .*a\.txt: the page is not in the tables"),
    ("a page too many", lambda c: c.sql("INSERT INTO pages (id, path, kind, part) VALUES ('ff', 'c.txt', 'other', 'p')"), r"tables c\.txt: the page is in the tables and in no part"),
    ("a sighting too few", lambda c: c.sql(f"DELETE FROM sightings WHERE plan_id = '{FIRST_ID}'"), "tables .*plan 0 of the page is not in the tables"),
    ("a sighting too many", lambda c: c.sql(f"INSERT INTO sightings SELECT page_id, 5, plan_id, rank, record FROM sightings WHERE plan_id = '{FIRST_ID}'"), "tables .*the page has no plan 5"),
    ("a theme too few", lambda c: c.sql("DELETE FROM themes"), "tables themes: it has 0 themes, the plans have 1"),
    ("a target too many", lambda c: c.sql("INSERT INTO items VALUES ('p-2', 'targets', 0, 'bản')"), "tables items: it has 2 targets, the plans have 1"),
    ("not in the search", lambda c: c.sql("INSERT INTO search (search, rowid, text, folded) VALUES ('delete', 1, '', '')"), "tables registry.sqlite: there are 2 plans, and 1 entries of the search"),
    ("a document too many", lambda c: c.sql("INSERT INTO documents (id, known) VALUES ('p-9', 'page')"), "tables .*there are 2 plans, and 3 documents told of"),
    ("a file of other columns", lambda c: (c.path / "plans.csv").write_text("\ufeffid\n1\n", encoding="utf-8"), r"tables plans\.csv: its columns are not those of the table; delete registry\.sqlite"),
    ("a file with a row too few", lambda c: c.csv(lambda text: text.rpartition("p-2,")[0]), r"tables plans\.csv: it has fewer rows than the table"),
    ("a file with a row too many", lambda c: c.csv(lambda text: f"{text}p-3\r\n"), r"tables plans\.csv: it has more rows than the table"),
    ("a cell of a file", lambda c: c.csv(lambda text: text.replace("31/KH-UBND", "13/KH-UBND")), r"tables plans\.csv: row 2 is not as in the table"),
]  # fmt: skip

PLANS: list[tuple[str, Damage, str]] = [
    ("no sighting", lambda c: c.sql(f"DELETE FROM sightings WHERE plan_id = '{FIRST_ID}'"), "plan p-1: no page tells of it"),
    ("a value from nowhere", lambda c: c.tables(replace(c.plans[0], plan=replace(FIRST, number="28/KH-UBND"))), "plan p-1: number: no source and no correction says \"28/KH-UBND\""),
    ("a timeframe from nowhere", lambda c: c.tables(replace(c.plans[0], plan=replace(FIRST, timeframe=replace(FIRST.timeframe, end="2023")))), "plan p-1: end: no source and no correction says \"2023\""),
    ("a campaign from nowhere", lambda c: c.tables(replace(c.plans[0], plan=replace(FIRST, is_campaign=True))), "plan p-1: is_campaign: no source"),
    ("column and record", lambda c: c.sql("UPDATE plans SET number = '99/KH-UBND' WHERE id = 'p-1'"), "plan p-1: number: the column says \"99/KH-UBND\", the record \"27/KH-UBND\""),
    ("sources miscounted", lambda c: c.sql("UPDATE plans SET sources = 3 WHERE id = 'p-1'"), "plan p-1: it is said to have 3 sources, and has 1"),
    ("no record", lambda c: c.sql("UPDATE plans SET record = '{' WHERE id = 'p-1'"), "plan p-1: its record cannot be read"),
]  # fmt: skip

CORRECTIONS: list[tuple[str, Damage, str]] = [
    ("not applied", lambda c: c.correct("signer", "Lò Thị Pánh"), r"correction \w+#0 signer = \"Lò Thị Pánh\": is not in force"),
    ("no plan, and there is", lambda c: c.correct("plan", False), "correction .*plan = false: is not in force"),
    ("cut line", lambda c: (c.path / "corrections.jsonl").write_text('{"at": "2026', encoding="utf-8"), r"correction corrections\.jsonl:1: this line is no correction"),
    ("a line of something else", lambda c: (c.path / "corrections.jsonl").write_text("\n[1]\n", encoding="utf-8"), r"correction corrections\.jsonl:2: this line is no correction"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("damage", "expected"),
    [
        pytest.param(damage, expected, id=f"{name}: {what}")
        for name, cases in [("evidence", EVIDENCE), ("parts", PARTS), ("ledger", LEDGERS), ("tables", TABLES), ("plans", PLANS), ("corrections", CORRECTIONS)]
        for what, damage, expected in cases
    ],
)  # fmt: skip
def test_damage_is_found(case: Case, damage: Damage, expected: str) -> None:
    damage(case)
    report = case.verify()
    assert not report.ok
    assert [line for line in found(report) if re.match(expected, line)], found(report)


def test_what_is_wrong_with_rows_says_what_to_do(case: Case) -> None:
    for statement in (
        "DELETE FROM pages WHERE path LIKE '%b.html'",
        "DELETE FROM themes",
        "UPDATE plans SET sources = 3",
        "UPDATE documents SET campaign_id = 'c-none' WHERE id = 'p-1'",
    ):
        case.sql(statement)
    told = found(case.verify())
    assert len(told) >= 5
    assert [
        line
        for line in told
        if not line.endswith("; delete registry.sqlite, and `kehoach build` makes the tables anew")
    ] == []


def test_a_damaged_ledger_is_told_once_and_the_rest_is_looked_at(case: Case) -> None:
    (case.path / LEDGER).write_bytes(b"x" * 5000)
    case.sql("DELETE FROM themes")
    report = case.verify()
    assert {kind: report.findings.counts[kind] for kind in report.findings.counts} == {"database": 1, "tables": 1}
    assert (len(report.seen.pages), report.seen.evidence, report.seen.sources["read"]) == (2, 4, 0)


def applied(case: Case, field: str, value: str | None, plan: Plan) -> None:
    """Tables that have a correction of the first plan in force."""
    case.tables(replace(case.plans[0], plan=plan))
    cells = ("p-1", field, case.first.id, 0, None, value, "Lan", "2026-01-02T03:04:05Z", None)
    with closing(sqlite3.connect(case.path / DATABASE, isolation_level=None)) as connection:
        connection.execute("INSERT INTO applied VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", cells)


# What a corrected value looks like in the column `value` of `applied`, and in the merged plan.
IN_FORCE = [
    ("signer", "Lò Thị Pánh", "Lò Thị Pánh", replace(FIRST, signer="Lò Thị Pánh")),
    ("issued", None, None, replace(FIRST, issued=None)),
    ("is_campaign", True, "true", replace(FIRST, is_campaign=True)),
    ("targets", ["các bản"], '["các bản"]', replace(FIRST, targets=("các bản",))),
    ("province", "Sơn La", "Sơn La", replace(FIRST, province="Sơn La", province_code="14", province_2025="Sơn La")),
]


@pytest.mark.parametrize(("field", "value", "cell", "plan"), IN_FORCE)
def test_corrections_in_force(case: Case, field: str, value: object, cell: str | None, plan: Plan) -> None:
    case.correct(field, "một giá trị cũ")  # which the later one takes the place of
    case.correct(field, value)
    applied(case, field, cell, plan)
    assert found(case.verify()) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([], "signer = Lò Thị Pánh: is in force by Lan, and no line of corrections.jsonl says so; bring the line back"),
        (
            [("signer", "Lò Văn Ún")],
            "signer = Lò Thị Pánh: is in force by Lan, and no line of corrections.jsonl says so",
        ),
        ([("subject", "Lò Thị Pánh")], "signer = Lò Thị Pánh: is in force by Lan, and no line of corrections.jsonl"),
    ],
)
def test_what_is_in_force_and_not_in_the_file(case: Case, lines: list[tuple[str, str]], expected: str) -> None:
    for field, value in lines:
        case.correct(field, value)
    applied(case, "signer", "Lò Thị Pánh", replace(FIRST, signer="Lò Thị Pánh"))
    assert [line for line in found(case.verify()) if expected in line]


def test_a_dropped_sighting_is_not_missed(case: Case) -> None:
    case.correct("plan", False)
    case.correct("signer", "Lò Thị Pánh")
    write_tables(case.path / DATABASE, [case.first, case.second], [case.plans[1]])
    assert found(case.verify()) == []


def test_a_correction_follows_its_number(case: Case) -> None:
    case.correct("signer", "Lò Thị Pánh", at=3)
    applied(case, "signer", "Lò Thị Pánh", replace(FIRST, signer="Lò Thị Pánh"))
    report = case.verify()
    assert (found(report), report.unplaced) == ([], [])


GONE = [
    ("the page is gone", "e" * 64, 0, None),
    ("the plan is gone", None, 3, None),
    ("another plan stands there", None, 0, "99/KH-UBND"),
]


@pytest.mark.parametrize(("page", "at", "number"), [c[1:] for c in GONE], ids=[c[0] for c in GONE])
def test_a_correction_without_a_place_is_told_and_nothing_wrong(
    case: Case, page: str | None, at: int, number: str | None
) -> None:
    case.correct("signer", "Lò Thị Pánh", page=page, at=at, number=number)
    report = case.verify()
    assert report.ok
    assert [line.partition("#")[2] for line in report.unplaced] == [f'{at} signer = "Lò Thị Pánh"']


def test_a_number_written_otherwise_is_the_same(case: Case) -> None:
    case.correct("signer", "Lò Thị Pánh", number="027/KH-UBND")
    assert [line.partition(" is not")[2] for line in found(case.verify())] == [" in force; run `kehoach build` again"]


def test_what_a_stopped_run_left_is_nothing_wrong(case: Case) -> None:
    """A record that was read again stands in two parts until the next run."""
    write_part(part_path(case.path, 2), [case.first])
    assert found(case.verify()) == [
        f"page {case.first.path}: part-000002.parquet holds it once more; run `kehoach build` again"
    ]
    case.sql("INSERT INTO shards (id, state) VALUES (2, 'stale')", LEDGER)
    assert found(case.verify()) == []


def test_sources_that_are_gone_or_have_changed_are_nothing_wrong(case: Case, tmp_path: Path) -> None:
    (tmp_path / "a.txt").unlink()
    (tmp_path / "b.html").write_text("<p>Trang khác</p>", encoding="utf-8")
    report = case.verify()
    assert found(report) == []
    assert report.seen.sources == {"read": 0, "gone": 1, "changed": 1}


def test_a_twin_with_the_same_bytes_serves_as_source(case: Case, tmp_path: Path) -> None:
    twin = tmp_path / "z.txt"
    (tmp_path / "a.txt").rename(twin)
    case.sql(
        f"INSERT INTO sources SELECT 9, 'z', CAST('{twin}' AS BLOB), CAST('{twin}' AS BLOB), NULL, '', NULL, 1", LEDGER
    )
    case.sql(
        f"INSERT INTO inputs (source, ordinal, name, status, sha256) VALUES (9, 0, '{twin}', 'duplicate', '{case.first.id}')",
        LEDGER,
    )
    report = case.verify()
    assert found(report) == []
    assert report.seen.sources == {"read": 2, "gone": 0, "changed": 0}


def test_the_first_of_each_kind_are_kept_and_all_are_counted(case: Case) -> None:
    wrong = Evidence("plans[0].subject", "text", 0, 3, "sai")
    case.first_part(replace(case.first, evidence=(wrong,) * (KEPT + 7)))
    report = case.verify()
    assert report.findings.counts["evidence"] == KEPT + 7
    assert len(report.findings.kept["evidence"]) == KEPT


def test_what_is_no_registry_is_named(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match="this is no registry"):
        verify(tmp_path)
