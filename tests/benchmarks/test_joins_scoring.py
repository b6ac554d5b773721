"""Registries of a small archive are judged: each fault is counted once, and blamed on the stage that made it."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from benchmarks.joins.__main__ import main
from benchmarks.joins.gold import Gold, GoldPage, GoldPlan, OnPage, write_gold
from benchmarks.joins.registry import Sighting, read_registry
from benchmarks.joins.scoring import Score, score

LAI_CHAU, SON_LA = "Ủy ban nhân dân tỉnh Lai Châu", "Ủy ban nhân dân tỉnh Sơn La"
GOLD = Gold(
    plans={
        "che": GoldPlan("158/KH-UBND", "Kế hoạch", "2022-03-10", LAI_CHAU, "lc", "page"),
        "che-gh": GoldPlan("301/UBND-NN", "Công văn", "2023-05-04", LAI_CHAU, "lc", "page"),
        "mia": GoldPlan("158/KH-UBND", "Kế hoạch", "2022-04-20", SON_LA, "sl", "page"),
        "ca-nuoc": GoldPlan("77/QĐ-TTg", "Quyết định", "2022-01-05", "Thủ tướng Chính phủ", "n", "page"),
        "cu": GoldPlan("9/NQ-CP", "Nghị quyết", "2020-01-05", "Chính phủ", None, "cited"),
    },
    parents={"lc": "n", "sl": None, "n": None},
    pages={
        "1.txt": GoldPage("a1", (OnPage("che", "158/KH-UBND"),)),
        "2.txt": GoldPage("a2", (OnPage("che", None),)),
        "3.txt": GoldPage("a3", (OnPage("che-gh", "301/UBND-NN"),), ("che",)),
        "4.txt": GoldPage("a4", (OnPage("mia", "158/KH-UBND"),)),
        "5.txt": GoldPage("a5", (OnPage("mia", None), OnPage("ca-nuoc", "77/QĐ-TTg"))),
        "6.txt": GoldPage("a6", (), ("che",)),
    },
)

CHE = Sighting("a1", 0, "p1", "158/KH-UBND", "Kế hoạch", "2022-03-10", LAI_CHAU)
CHE_BARE = Sighting("a2", 0, "p1", None, "Kế hoạch", None, "Ủy ban nhân dân tỉnh")
LONGER = Sighting("a3", 0, "p2", "301/UBND-NN", "Công văn", "2023-05-04", LAI_CHAU)
MIA = Sighting("a4", 0, "p3", "158/KH-UBND", "Kế hoạch", "2022-04-20", SON_LA)
MIA_BARE = Sighting("a5", 0, "p3", None, "Kế hoạch", "2022-04-20", SON_LA)
NATIONAL = Sighting("a5", 1, "p4", "77 / QĐ-TTg", "Quyết định", None, "Thủ tướng Chính phủ")
ALL = (CHE, CHE_BARE, LONGER, MIA, MIA_BARE, NATIONAL)
CAMPAIGNS = {"p1": "c1", "p2": "c1", "p3": "c3", "p4": "c4"}
PARENTS = {"c1": "c4"}
UNDATED = "2.txt prints no number; 2.txt gave no day of issue"


def with_plan(sighting: Sighting, plan: str, **read: str | None) -> Sighting:
    told = {name: getattr(sighting, name) for name in ("number", "doc_type", "issued", "issuer")} | read
    return Sighting(sighting.page, sighting.position, plan, **told)


def written(
    folder: Path, sightings: tuple[Sighting, ...], campaigns: dict[str, str], parents: dict[str, str] | None = None
) -> Path:
    """A registry of these sightings, with the tables of the contract that are read."""
    folder.mkdir(exist_ok=True)
    with closing(sqlite3.connect(folder / "registry.sqlite")) as database, database:
        database.executescript(
            "CREATE TABLE documents(id PRIMARY KEY, known, campaign_id);"
            "CREATE TABLE sightings(page_id, position, plan_id, rank, record, PRIMARY KEY(page_id, position));"
            "CREATE TABLE campaigns(id PRIMARY KEY, parent_id);"
        )
        for s in sightings:
            record = {"number": s.number, "doc_type": s.doc_type, "issued": s.issued, "issuer": s.issuer}
            row = (s.page, s.position, s.plan, "article", json.dumps(record))
            database.execute("INSERT INTO sightings VALUES (?, ?, ?, ?, ?)", row)
        rows = [(plan, "page", campaigns.get(plan)) for plan in sorted({s.plan for s in sightings})]
        database.executemany("INSERT INTO documents VALUES (?, ?, ?)", rows)
        told = [(campaign, (parents or {}).get(campaign)) for campaign in sorted(set(campaigns.values()))]
        database.executemany("INSERT INTO campaigns VALUES (?, ?)", told)
    return folder


def judged(
    tmp_path: Path, sightings: tuple[Sighting, ...], campaigns: dict[str, str], parents: dict[str, str] | None = None
) -> tuple[Score, ...]:
    return score(GOLD, read_registry(written(tmp_path / "registry", sightings, campaigns, parents)))[1]


def test_a_right_registry(tmp_path: Path) -> None:
    joins, campaigns, parents = judged(tmp_path, ALL, CAMPAIGNS, PARENTS)
    assert [(s.right, s.wrong, s.missed) for s in (joins, campaigns, parents)] == [
        (2, (), ()),
        (1, (), ()),
        (2, (), ()),
    ]
    assert (joins.precision, joins.recall, joins.recall_where_read) == (1, 1, 1)


def test_an_empty_registry_lost_all_in_extraction(tmp_path: Path) -> None:
    scores = judged(tmp_path, (), {})
    assert [(s.right, s.precision, s.recall) for s in scores] == [(0, None, 0)] * 3
    assert {fault.where for s in scores for fault in s.missed} == {"extraction"}
    assert [s.recall_where_read for s in scores] == [None] * 3


@pytest.mark.parametrize(
    ("sightings", "wrong", "missed"),
    [
        (
            (CHE, with_plan(CHE_BARE, "p9")),
            [], [("joining", f"{UNDATED}; issuers {LAI_CHAU} and Ủy ban nhân dân tỉnh")],
        ),
        ((CHE, with_plan(CHE_BARE, "p9", issuer=LAI_CHAU)), [], [("joining", UNDATED)]),
        ((CHE,), [], [("extraction", "2.txt gave no such plan")]),
        (
            (CHE, with_plan(CHE_BARE, "p9", number="9/NQ-CP", issued="2022-03-10")),
            [], [("extraction", "2.txt misread: number 9/NQ-CP for none")],
        ),
        (
            (CHE, with_plan(CHE_BARE, "p9", issuer=SON_LA)),
            [], [("extraction", f"2.txt misread: issuer {SON_LA} for {LAI_CHAU}")],
        ),
        (
            (CHE, with_plan(CHE_BARE, "p9", issued="2022-05")),
            [], [("extraction", "2.txt misread: issued 2022-05 for 2022-03-10")],
        ),
        ((CHE, CHE_BARE, with_plan(MIA, "p1")), [("joining", f"{LAI_CHAU} and {SON_LA}")] * 2, []),
        (
            (CHE, CHE_BARE, with_plan(MIA, "p1", issuer=LAI_CHAU)),
            [("extraction", f"4.txt misread: issuer {LAI_CHAU} for {SON_LA}")] * 2, [],
        ),
        (
            (CHE, CHE_BARE, with_plan(LONGER, "p1")),
            [("joining", "two documents of one campaign: 158/KH-UBND (2022-03-10) and 301/UBND-NN (2023-05-04)")] * 2,
            [],
        ),
        ((CHE, CHE_BARE, Sighting("a6", 0, "p1", "158/KH-UBND")), [("extraction", "6.txt only cites che")] * 2, []),
        (
            (CHE, CHE_BARE, Sighting("a6", 0, "p1", "1/KH-UBND")),
            [("extraction", "6.txt only cites che")] * 2, [],
        ),
        ((CHE, CHE_BARE, Sighting("elsewhere", 0, "p1", "158/KH-UBND")), [], []),
    ],
)  # fmt: skip
def test_faults_of_joins(
    tmp_path: Path, sightings: tuple[Sighting, ...], wrong: list[tuple[str, str]], missed: list[tuple[str, str]]
) -> None:
    joins = judged(tmp_path, sightings, {})[0]
    assert [(fault.where, fault.reason) for fault in joins.wrong] == wrong
    assert [(fault.where, fault.reason) for fault in joins.missed if " che (" in fault.a] == missed


@pytest.mark.parametrize(
    ("sightings", "campaigns", "wrong", "missed"),
    [
        (ALL, {**CAMPAIGNS, "p2": "c9"}, [], [("grouping", "two campaigns")]),
        (ALL, {"p1": "c1"}, [], [("grouping", "no campaign for che-gh")]),
        (ALL, {**CAMPAIGNS, "p4": "c3"}, [("grouping", "one campaign for n and sl")], []),
        ((CHE, MIA), CAMPAIGNS, [], [("extraction", "no page gave che-gh")]),
        (
            (CHE, CHE_BARE, LONGER, with_plan(MIA, "p1")), CAMPAIGNS,
            [("joining", "joined as one plan p1"), ("joining", "mia joined with another plan")], [],
        ),
    ],
)  # fmt: skip
def test_faults_of_campaigns(
    tmp_path: Path,
    sightings: tuple[Sighting, ...],
    campaigns: dict[str, str],
    wrong: list[tuple[str, str]],
    missed: list[tuple[str, str]],
) -> None:
    found = judged(tmp_path, sightings, campaigns)[1]
    assert sorted((fault.where, fault.reason) for fault in found.wrong) == sorted(wrong)
    assert [(fault.where, fault.reason) for fault in found.missed] == missed


@pytest.mark.parametrize(
    ("parents", "right", "wrong"), [({"c1": "c3"}, 0, 2), ({"c1": "c4", "c3": "c4"}, 2, 1), ({"c1": "cited"}, 0, 0)]
)
def test_parents(tmp_path: Path, parents: dict[str, str], right: int, wrong: int) -> None:
    found = judged(tmp_path, ALL, CAMPAIGNS, parents)[2]
    assert (found.right, len(found.wrong), len(found.missed)) == (right, wrong, 2 - right)


def test_scores_and_faults_are_printed(tmp_path: Path) -> None:
    write_gold(GOLD, tmp_path)
    registry = written(tmp_path / "registry", (CHE, with_plan(CHE_BARE, "p9"), LONGER), {"p1": "c1", "p2": "c1"})
    result = CliRunner().invoke(main, [str(tmp_path), "--score", str(registry), "--errors"])
    lines = [" ".join(line.split()) for line in result.output.splitlines()]
    assert result.exit_code == 0
    assert "page-to-plan joins 0 - 0.000 0.000 0 0 0 1 1 0" in lines
    assert "campaigns 1 1.000 1.000 1.000 0 0 0 0 0 0" in lines
    assert "6 plans on pages: 3 read, 0 misread, 3 not read; 0 sightings are no plan of their page" in lines
    assert (
        "page-to-plan joins: missed (joining): 1.txt che (158/KH-UBND) | 2.txt che (no number):"
        f" {UNDATED}; issuers Ủy ban nhân dân tỉnh Lai Châu and Ủy ban nhân dân tỉnh"
    ) in lines


@pytest.mark.parametrize(
    ("gold", "database", "told"),
    [
        (False, False, "gold.json is missing: write the archive first"),
        (True, False, "registry.sqlite is missing: build the registry first"),
        (True, True, "build it anew"),
    ],
)
def test_what_is_missing_is_named(tmp_path: Path, gold: bool, database: bool, told: str) -> None:
    if gold:
        write_gold(GOLD, tmp_path)
    if database:
        (tmp_path / "registry.sqlite").touch()
    result = CliRunner().invoke(main, [str(tmp_path), "--score", str(tmp_path)])
    assert result.exit_code == 1
    assert told in result.output


def test_errors_are_of_a_registry(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, [str(tmp_path), "--errors"])
    assert result.exit_code == 2
    assert "--score REGISTRY" in result.output
