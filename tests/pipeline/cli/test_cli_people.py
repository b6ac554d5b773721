"""kehoach correct, registry log, judge and explain, and evaluate --from-corrections, as a user calls them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from click.testing import Result
from saying import exported, save

import pipeline
from pipeline.codec import from_json
from pipeline.model import Plan
from pipeline.place import place
from pipeline.registry.corrections.entry import CORRECTIONS
from pipeline.registry.database.schema import DATABASE
from pipeline.registry.judgements import JUDGEMENTS
from pipeline.registry.lock import locked
from tests.pipeline.conftest import ARTICLE, HTML

Run = Callable[..., Result]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A registry of two pages about one plan, and one about another."""
    folder = tmp_path_factory.mktemp("xay-dung")
    (folder / "pages").mkdir()
    again = ARTICLE.replace("mỗi bản một mô hình hay\n", "thi đua\n", 1).replace("30/11/2022", "31/12/2022")
    for name, text in (("a.txt", ARTICLE), ("b.txt", again), ("c.html", HTML)):
        (folder / "pages" / name).write_text(text, encoding="utf-8")
    pipeline.build(folder / "pages", folder / "registry", engine="serial")
    return folder / "registry"


@pytest.fixture
def registry(built: Path, tmp_path: Path) -> Path:
    return copytree(built, tmp_path / "registry")


def rows(registry: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(registry / DATABASE)) as connection:
        return connection.execute(query).fetchall()


def plans(registry: Path) -> dict[str, Plan]:
    return {
        plan_id: from_json(Plan, json.loads(record))
        for plan_id, record in rows(registry, "SELECT id, record FROM plans ORDER BY number")
    }


def first(registry: Path) -> str:
    """The id of the plan with two pages."""
    return next(iter(plans(registry)))


def lines(registry: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (registry / CORRECTIONS).read_text(encoding="utf-8").splitlines()]


def test_a_value_is_corrected(registry: Path, kehoach: Run) -> None:
    plan = first(registry)
    done = kehoach("correct", registry, plan[:8], "end", "2022-12-15", "--by", "Lan", "--note", "bản ký")
    assert (done.exit_code, done.stdout) == (0, f"{plan}: end: 2022-11-30 -> 2022-12-15\n"), done.output
    assert "1 added to corrections.jsonl" in done.stderr
    (line,) = lines(registry)
    assert (line["by"], line["note"], line["old"], line["value"]) == ("Lan", "bản ký", "2022-11-30", "2022-12-15")
    assert [(s["number"], s.get("old", line["old"])) for s in line["sources"]] in (
        [("158/KH-UBND", "2022-11-30"), ("158/KH-UBND", "2022-12-31")],
        [("158/KH-UBND", "2022-12-31"), ("158/KH-UBND", "2022-11-30")],
    )
    assert plans(registry)[plan].timeframe.end == "2022-12-15"
    assert kehoach("build", registry.parent / "nothing", "-o", registry).exit_code != 0
    assert plans(registry)[plan].timeframe.end == "2022-12-15"


def test_a_value_is_confirmed_and_taken_away(registry: Path, kehoach: Run) -> None:
    plan = first(registry)
    confirmed = kehoach("correct", registry, plan, "end", "2022-11-30", "--by", "Lan", "--no-tables")
    assert confirmed.stdout == f"{plan}: end: 2022-11-30 (confirmed)\n"
    assert "the tables are as they were" in confirmed.stderr
    taken = kehoach("correct", registry, plan, "lead", "", "--by", "Lan")
    assert taken.stdout == f"{plan}: lead: Sở Nội vụ -> (nothing)\n"
    assert [a.role for a in plans(registry)[plan].agencies] == ["coordinate"]


def test_a_new_number_gives_a_new_id_which_is_told(registry: Path, kehoach: Run) -> None:
    plan = first(registry)
    done = kehoach("correct", registry, plan, "number", "159/KH-UBND", "--by", "Lan")
    (new,) = [name for name, known in plans(registry).items() if known.number == "159/KH-UBND"]
    assert f"{plan} is {new} now" in done.stderr


def test_a_plan_is_still_known_by_the_id_that_it_had(registry: Path, kehoach: Run) -> None:
    old = first(registry)
    kehoach("correct", registry, old, "number", "77/KH-UBND", "--by", "Lan")
    assert old not in plans(registry)
    kehoach("correct", registry, old, "end", "2023-01-31", "--by", "Lan")
    assert rows(registry, "SELECT \"end\" FROM plans WHERE number = '77/KH-UBND'") == [("2023-01-31",)]
    told = kehoach("registry", "explain", registry, old[:9]).stdout
    assert "77/KH-UBND" in told.split("\n")[0]
    assert "end: " in told


def test_a_page_that_tells_of_no_plan(registry: Path, kehoach: Run) -> None:
    plan = first(registry)
    assert kehoach("correct", registry, plan, "plan", "none", "--by", "Lan").stdout == f"{plan}: this is no plan\n"
    assert plan not in plans(registry)
    assert kehoach("correct", registry, plan, "plan", "keep", "--by", "Lan").stdout == f"{plan}: this is a plan\n"
    assert plan in plans(registry)


@pytest.mark.parametrize(
    ("field", "value", "warning"),
    [
        ("end", "2021-12-31", "its end, 2021-12-31, is before its start, 2022-"),
        ("start", "2023", "its end, 2022-11-30, is before its start, 2023"),
        ("end", "2022", None),
        ("end", "", None),
        ("signer", "Lê A", None),
    ],
)
def test_an_end_before_the_start_is_warned_of(
    field: str, value: str, warning: str | None, registry: Path, kehoach: Run
) -> None:
    kehoach("correct", registry, first(registry), "start", "2022-01-15", "--by", "Lan")
    done = kehoach("correct", registry, first(registry), field, value, "--by", "Lan", "--dry-run")
    assert done.exit_code == 0
    warned = f"warning: {first(registry)}: {warning}" in done.stderr if warning else "warning" not in done.stderr
    assert warned, done.stderr


def test_one_page_of_a_plan_tells_of_none(registry: Path, kehoach: Run) -> None:
    plan = first(registry)
    (page,) = rows(registry, f"SELECT substr(page_id, 1, 12) FROM sightings WHERE plan_id = '{plan}' LIMIT 1")[0]
    done = kehoach("correct", registry, f"{page}#0", "plan", "none", "--by", "Lan", "--note", "tin cũ")
    assert done.stdout == f"{plan}: {page}#0: this is no plan; the plan stays, for it is told of 1 more time\n"
    assert plan in plans(registry)
    gone = kehoach("registry", "explain", registry, f"{page}#0")
    assert gone.exit_code == 2
    assert f"{page}#0: there is no such plan on a page in this registry: Lan said on 20" in gone.stderr
    back = f"correct {registry} {page}#0 plan keep --by NAME"
    assert f"that this is no plan (tin cũ); to take it back: kehoach {back}" in gone.stderr
    assert kehoach(*back.split()).exit_code == 0
    assert kehoach("registry", "explain", registry, f"{page}#0").exit_code == 0


def test_what_a_killed_command_left_is_cleared(registry: Path, kehoach: Run) -> None:
    page = rows(registry, "SELECT substr(page_id, 1, 12) || '#0' FROM sightings ORDER BY page_id")
    for command in (
        ("correct", registry, first(registry), "end", "2022-12-15", "--by", "Lan"),
        ("correct", registry, first(registry), "end", "2022-12-15", "--by", "Lan", "--no-tables"),
        ("registry", "judge", registry, page[0][0], page[1][0], "unsure", "--by", "Lan"),
    ):
        left = [registry / f".{name}.4242.tmp" for name in (DATABASE, "plans.csv", CORRECTIONS)]
        for file in left:
            file.touch()
        done = kehoach(*command)
        assert (done.exit_code, [file.name for file in left if file.exists()]) == (0, []), done.output


def test_a_dry_run_changes_nothing(registry: Path, kehoach: Run) -> None:
    before = (registry / DATABASE).read_bytes()
    done = kehoach("correct", registry, first(registry), "end", "2022-12-15", "--by", "Lan", "--dry-run")
    assert "end: 2022-11-30 -> 2022-12-15" in done.stdout
    assert "nothing was changed" in done.stderr
    assert not (registry / CORRECTIONS).exists()
    assert (registry / DATABASE).read_bytes() == before


WRONG = [
    (["PLAN", "nummer", "x", "--by", "Lan"], "there is no field 'nummer'; there are number, doc_type"),
    (["PLAN", "year", "2022", "--by", "Lan"], "year follows from other fields and is not corrected"),
    (["PLAN", "title", "x", "--by", "Lan"], "title is not corrected: it is as the pages have it"),
    (["PLAN", "end", "cuối năm", "--by", "Lan"], "end takes a date like 2024-05-17"),
    (["PLAN", "end", "31/2/2022", "--by", "Lan"], "there is no such day as 2022-02-31"),
    (["PLAN", "doc_type", "ke hoach", "--by", "Lan"], "did you mean Kế hoạch?"),
    (["PLAN", "province", "son la", "--by", "Lan"], "did you mean Sơn La?"),
    (["PLAN", "issued", "2022-02-30", "--by", "Lan"], "there is no such day"),
    (["PLAN", "province", "Sơn Tây", "--by", "Lan"], "province takes the name of a province"),
    (["PLAN", "issuer_level", "xã", "--by", "Lan"], "issuer_level takes one of central"),
    (["PLAN", "is_campaign", "maybe", "--by", "Lan"], "is_campaign takes true or false"),
    (["PLAN", "awards", "Huân chương", "--by", "Lan"], "entries can be taken out, not added"),
    (["PLAN", "plan", "delete", "--by", "Lan"], 'plan takes "none" (this is no plan) or "keep"'),
    (["p-ffff", "end", "2022", "--by", "Lan"], "p-ffff: there is no such plan"),
    (["126/KH", "end", "2022", "--by", "Lan"], "names no plan: write its id"),
    (["PLAN", "end", "--by", "Lan"], "give PLAN FIELD VALUE, or --from FILE"),
    (["--by", "Lan"], "give PLAN FIELD VALUE, or --from FILE"),
    (["PLAN", "end", "2022", "--by", "Lan", "--force"], "--force goes with --from"),
    (["PLAN", "end", "2022"], "Missing option '--by'"),
    (["PLAN", "end", "2022", "--by", " "], "it is empty"),
    (["PLAN", "end", "2022", "--by", "Lan\nMinh"], "--by': write it in one line"),
    (["PLAN", "end", "2022", "--by", "Lan", "--note", "a\x1b[2J"], "--note': write it in one line"),
    (["PLAN", "signer", "Lê\nA", "--by", "Lan"], "signer takes one line without tabs and other control characters"),
    (["PLAN", "signer", "Lê\u2028A", "--by", "Lan"], "signer takes one line"),
    (["PLAN", "signer", "Lê\x07A", "--by", "Lan"], "signer takes one line"),
    (["PLAN", "themes", "Bản xanh; Suối\ttrong", "--by", "Lan"], "themes takes one line"),
    (["--from", "khong-co.csv", "--by", "Lan"], "khong-co.csv"),
]


@pytest.mark.parametrize(("arguments", "message"), WRONG)
def test_misuse_of_correct(arguments: list[str], message: str, registry: Path, kehoach: Run) -> None:
    done = kehoach("correct", registry, *(first(registry) if word == "PLAN" else word for word in arguments))
    assert (done.exit_code, done.stdout) == (2, ""), done.output
    assert message in done.stderr
    assert not (registry / CORRECTIONS).exists()


@pytest.mark.parametrize("command", [["correct", "R", "p-1", "end", "", "--by", "x"], ["registry", "log", "R"]])
def test_what_is_no_registry_or_has_no_tables(command: list[str], registry: Path, tmp_path: Path, kehoach: Run) -> None:
    (registry / DATABASE).unlink()
    for folder, message in ((tmp_path, "this is no registry"), (registry, "run `kehoach build` on it again")):
        done = kehoach(*(folder if word == "R" else word for word in command))
        assert (done.exit_code, message in done.stderr) == (2, True), done.output


def test_a_registry_that_is_being_written_is_left_alone(registry: Path, kehoach: Run) -> None:
    plan = first(registry)
    for command in (
        ("correct", registry, plan, "end", "2022", "--by", "Lan"),
        ("registry", "judge", registry, plan, plan, "same", "--by", "Lan"),
    ):
        with locked(registry):
            done = kehoach(*command)
        assert (done.exit_code, "another run" in done.stderr) == (2, True)
    assert not (registry / CORRECTIONS).exists()


def test_an_edited_table_is_read_back(registry: Path, tmp_path: Path, kehoach: Run) -> None:
    table = exported(plans(registry))
    table[0] |= {"end": "2022-12-15", "signer": "Nguyễn Văn A"}
    table[1] |= {"id": "p-ffffffffffff"}
    path = save(tmp_path / "sửa.xlsx", table)
    for options, added in ((["--dry-run"], 0), ([], 2)):
        done = kehoach("correct", registry, "--from", path, "--by", "Lan", *options)
        assert done.exit_code == 1
        assert [line.split(": ", 1)[1] for line in done.stdout.splitlines()] == [
            "signer: (nothing) -> Nguyễn Văn A",
            "end: 2022-11-30 -> 2022-12-15",
        ]
        assert "p-ffffffffffff: there is no such plan" in done.stderr
        assert "2 rows, 2 changed cells, 1 not taken" in done.stderr
        assert (len(lines(registry)) if (registry / CORRECTIONS).exists() else 0) == added
    again = kehoach("correct", registry, "--from", path, "--by", "Lan")
    assert (again.stdout, len(lines(registry))) == ("", 2)


def test_what_speaks_against_a_join_is_told(registry: Path, kehoach: Run) -> None:
    one, other = plans(registry)
    done = kehoach("registry", "judge", registry, one, other, "same", "--by", "Lan")
    assert "note: the numbers differ; they are joined all the same" in done.stderr
    assert len(plans(registry)) == 1


@pytest.mark.parametrize(
    "options",
    [None, ["--format", "csv", "--labels", "vi"], ["--format", "xlsx"], ["--format", "xlsx", "--labels", "vi"]],
)
def test_an_export_that_is_read_back_changes_nothing(
    options: list[str] | None, registry: Path, tmp_path: Path, kehoach: Run
) -> None:
    path = registry / "plans.csv"
    if options is not None:
        path = tmp_path / f"xuat.{options[1]}"
        table = ["--table", "plans"] if options[1] == "csv" else []
        exported_now = kehoach("export", registry, "-o", path, *options, *table)
        assert exported_now.exit_code == 0, exported_now.output
    done = kehoach("correct", registry, "--from", path, "--by", "Lan")
    assert (done.exit_code, done.stdout) == (0, ""), done.output
    assert "2 rows, 0 changed cells" in done.stderr
    assert not (registry / CORRECTIONS).exists()


def test_judgements_take_a_plan_apart_and_are_taken_back(registry: Path, kehoach: Run) -> None:
    plan = first(registry)
    (a, b) = (f"{page}#0" for (page,) in rows(registry, f"SELECT page_id FROM sightings WHERE plan_id = '{plan}'"))
    for verdict, count in (("different", 3), ("unsure", 2), ("different", 3), ("same", 2)):
        done = kehoach("registry", "judge", registry, a, b, verdict, "--by", "Lan", "--note", "xem bản ký")
        assert done.exit_code == 0, done.output
        assert len(plans(registry)) == count
    assert len((registry / JUDGEMENTS).read_text(encoding="utf-8").splitlines()) == 4
    shown = kehoach("registry", "log", registry).stdout
    assert shown.count("[a later one takes its place]") == 3
    assert "are one plan  by Lan: xem bản ký" in shown.splitlines()[-1]
    campaign = kehoach("registry", "judge", registry, a, list(plans(registry))[1], "same", "--campaign", "--by", "Lan")
    assert "belong to one campaign" in campaign.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["PLAN", "PLAN", "different", "--by", "Lan"], "are one plan already"),
        (["PLAN", "p-ffff", "same", "--by", "Lan"], "p-ffff: there is no such plan"),
        (["PLAN", "PLAN", "maybe", "--by", "Lan"], "'maybe' is not one of"),
        (["PLAN", "same", "--by", "Lan"], "Missing argument"),
    ],
)
def test_misuse_of_judge(arguments: list[str], message: str, registry: Path, kehoach: Run) -> None:
    plan = first(registry)
    done = kehoach("registry", "judge", registry, *(plan if word == "PLAN" else word for word in arguments))
    assert (done.exit_code, message in done.stderr) == (2, True), done.output
    assert not (registry / JUDGEMENTS).exists()


def test_a_plan_is_explained(registry: Path, kehoach: Run) -> None:
    done = kehoach("registry", "explain", registry, first(registry)[:9])
    assert done.exit_code == 0, done.output
    assert "why they are one plan:" in done.stdout
    assert "end: 2022-11-30 (" in done.stdout
    (campaign,) = rows(registry, "SELECT campaign_id FROM documents WHERE campaign_id NOT NULL LIMIT 1")[0]
    told = kehoach("registry", "explain", registry, campaign)
    assert f"status on {date.today()}: ended\n" in told.stdout, told.output
    assert "\nagencies:\n  lead: " in told.stdout
    for written, what in (("c-1", "campaign"), ("d-1", "document"), ("p-fff", "plan")):
        unknown = kehoach("registry", "explain", registry, written)
        assert (unknown.exit_code, f"there is no such {what}" in unknown.stderr) == (2, True)


def test_nothing_was_said_yet_and_lines_that_are_broken(registry: Path, kehoach: Run) -> None:
    empty = kehoach("registry", "log", registry)
    assert (empty.exit_code, empty.stdout) == (0, "")
    assert "nobody has corrected or judged anything" in empty.stderr
    (registry / JUDGEMENTS).write_text('{"at"', encoding="utf-8")
    broken = kehoach("registry", "log", registry)
    assert broken.exit_code == 1
    assert f"{JUDGEMENTS}:1: this line is left out" in broken.stderr


def test_corrections_are_gold(registry: Path, kehoach: Run) -> None:
    plan = first(registry)
    for field, value in (("end", "2022-12-15"), ("number", "158/KH-UBND"), ("timeframe", "cả năm"), ("signer", "Lê A")):
        assert kehoach("correct", registry, plan, field, value, "--by", "Lan", "--no-tables").exit_code == 0
    for inputs in ([], [registry.parent / "pages"]):
        if inputs:
            (registry.parent / "pages").mkdir()
            (registry.parent / "pages" / "a.txt").write_text(ARTICLE, encoding="utf-8")
        done = kehoach("evaluate", "--from-corrections", registry, *inputs, "--json")
        assert done.exit_code == 0, done.output
        assert "4 corrected values on 2 pages are judged" in done.stderr
        assert "4 are not judged (no measure, or a page that gave no value): signer 2, timeframe 2" in done.stderr
        fields = json.loads(done.stdout)["fields"]
        found = 1 if inputs else 2
        assert (fields["number"]["tp"], fields["timeframe.end"]["fp"]) == (found, found)


def test_no_corrections_are_no_gold(registry: Path, kehoach: Run) -> None:
    done = kehoach("evaluate", "--from-corrections", registry)
    assert (done.exit_code, "nobody has corrected anything" in done.stderr) == (2, True)
    assert "GOLD and INPUT are wanted" in kehoach("evaluate", registry).stderr


def test_a_registry_in_a_store_is_corrected(pages: Path, kehoach: Run) -> None:
    registry = "memory://thu-sua-lenh/so"
    assert kehoach("build", pages, "-o", registry).exit_code == 0
    shown = kehoach("registry", "explain", registry, "p-")
    assert "begin like this: p-" in shown.stderr
    plan = shown.stderr.split("begin like this: ")[1].split(",")[0]
    done = kehoach("correct", registry, plan, "signer", "Nguyễn Văn A", "--by", "Lan")
    assert done.exit_code == 0, done.output
    assert b"Nguy\xe1\xbb\x85n" in place(f"{registry}/{CORRECTIONS}").read_bytes()
    assert "corrected by Lan" in kehoach("registry", "explain", registry, plan).stdout
