"""Plans by what people write for them, and what is told of where they come from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from sqlite3 import Connection

import pytest
from saying import PLAN, correction, made, page, source, tables
from sighted import page_id

from pipeline.model import Plan, Timeframe
from pipeline.registry.corrections.entry import append_corrections, correction_log
from pipeline.registry.database.write import insert, write_document
from pipeline.registry.explain import explain_plan
from pipeline.registry.explain_campaign import explain_campaign, explain_document, named
from pipeline.registry.find import find_plan, plan_of_id
from pipeline.registry.history import about, history
from pipeline.registry.judgements import Judgement, append_judgement, read_judgements
from pipeline.registry.parts import RegistryError
from pipeline.registry.sightings import SightingId
from pipeline.registry.tables import write_tables

DAY = date(2023, 6, 1)
OFFICIAL = page("văn bản", PLAN, kind="official_text")
ARTICLE = page("tin", replace(PLAN, timeframe=Timeframe("2023-03", "2023-11-30")))
TWO = page("hai kế hoạch", Plan(number="8/CT-UBND"), Plan(number="9/CT-UBND"))
A, B = SightingId(ARTICLE.id, 0), SightingId(OFFICIAL.id, 0)


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    folder = made(tmp_path / "so", OFFICIAL, ARTICLE, TWO)
    anchors = source("tin", read=None), source("văn bản", read=None)
    lost = correction("signer", None, "Lê Văn C", source("trang mất", read=None), at="2024-01-03")
    log = [
        correction("signer", None, "Nguyễn Văn A", *anchors, at="2024-01-01"),
        correction("signer", "Nguyễn Văn A", "Trần Thị B", *anchors, at="2024-01-04"),
        lost,
    ]
    append_corrections(folder, log)
    append_judgement(folder, Judgement("same", "plan", A, B, "Minh", "2024-01-02", "một văn bản"))
    write_tables(folder)
    return folder


@pytest.fixture
def connection(registry: Path) -> Iterator[Connection]:
    with tables(registry) as opened:
        yield opened


def of_page(connection: Connection, name: str, position: int = 0) -> str:
    return find_plan(connection, f"{page_id(name)}#{position}").id


def test_a_plan_by_all_that_names_it(connection: Connection) -> None:
    whole = of_page(connection, "tin")
    for written in (whole, whole[:6], whole.upper(), f" {whole} ", "126/KH-UBND", "0126-kh/ubnd"):
        found = find_plan(connection, written)
        assert (found.id, [seen.id for seen in found.sightings]) == (whole, [B, A])  # the official text first
    for written in (str(A), f"{ARTICLE.id}#0", ARTICLE.id[:12]):
        found = find_plan(connection, written)
        assert (found.id, [seen.id for seen in found.sightings]) == (whole, [A])
    assert find_plan(connection, f"{TWO.id[:12]}#1").plan.number == "9/CT-UBND"


def test_a_number_that_several_plans_have(tmp_path: Path) -> None:
    later = page("năm sau", replace(PLAN, issued="2024-03-05"), text="Trang khác, của năm sau.")
    with tables(made(tmp_path / "so", page("năm trước", PLAN), later)) as opened:
        one, other = sorted((of_page(opened, "năm trước"), of_page(opened, "năm sau")))
        told = f"2 plans have this number: {one}, .*; {other}, .*; write the id of one"
        with pytest.raises(RegistryError, match=told):
            find_plan(opened, "126/KH-UBND")


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("", "names no plan: write its id"),
        ("126", "there is no such plan on a page"),
        ("127/KH-UBND", "names no plan"),
        ("p-", "begin like this: p-"),
        ("p-ffffffffffff", "there is no such plan in this registry"),
        ("c-000000000001", "ids of plans begin with p-"),
        (TWO.id[:12], "2 begin like this"),
        (f"{TWO.id[:12]}#7", "there is no such plan on a page"),
        ("f" * 64, "there is no such plan on a page"),
    ],
)
def test_what_names_no_plan_or_several(written: str, reason: str, connection: Connection) -> None:
    with pytest.raises(RegistryError, match=reason):
        find_plan(connection, written)


def told(registry: Path, connection: Connection, plan: str | None = None) -> list[str]:
    entries = history(connection, correction_log(registry), read_judgements(registry))
    return [str(entry) for entry in (entries if plan is None else about(connection, plan, entries))]


def test_the_log_is_in_the_order_of_time_with_what_is_not_in_force(registry: Path, connection: Connection) -> None:
    first, second, third, fourth = told(registry, connection)
    assert first.startswith("2024-01-01  p-000000000001  signer: (nothing) -> Nguyễn Văn A  (")
    assert first.endswith("by Lan  [a later one takes its place]")
    assert second == f"2024-01-02  {A} and {B} are one plan  by Minh: một văn bản"
    assert third.endswith("[not in force: its pages tell of this plan no more, or the tables are older]")
    assert fourth.endswith(f"({A}, {B})  by Lan")


def test_the_log_of_one_plan(registry: Path, connection: Connection) -> None:
    assert len(told(registry, connection, of_page(connection, "tin"))) == 3
    assert told(registry, connection, of_page(connection, "hai kế hoạch")) == []
    assert len(told(registry, connection, page_id("trang mất")[:8])) == 1  # which the tables do not know
    with pytest.raises(RegistryError, match="there is no such plan"):
        told(registry, connection, "p-ffff")


def test_a_plan_is_explained(registry: Path, connection: Connection) -> None:
    entries = history(connection, correction_log(registry), read_judgements(registry))
    found = plan_of_id(connection, of_page(connection, "tin"))
    lines = list(explain_plan(connection, found, entries))
    assert lines[0] == f"{found.id}: 126/KH-UBND, Kế hoạch, {PLAN.issuer}, 2023-03-05"
    assert f"  {B}  official  văn bản  văn bản.html" in [line.split("  reprint")[0] for line in lines]
    text = "\n".join(lines)
    (why,) = [line for line in lines if "judgement: Minh said so on 2024-01-02: một văn bản" in line]
    assert set(why.split(":")[0].split()) == {str(A), "and", str(B)}
    assert "signer: Nguyễn Văn A -> Trần Thị B" in text
    assert f'end: 2023-12-31 ({B} "Trang") is in force; 2023-11-30 ({A} "Trang")' in text
    assert "  signer: Trần Thị B  <- corrected by Lan" in lines
    assert f"  end: 2023-12-31  <- {B}" in lines
    assert f"  number: 126/KH-UBND  <- {B}, {A}" in lines
    assert "Lê Văn C" not in text


def test_a_plan_of_one_page_is_explained(connection: Connection) -> None:
    lines = list(explain_plan(connection, plan_of_id(connection, of_page(connection, "hai kế hoạch")), []))
    assert "why they are one plan: one page tells of it, nothing was joined" in lines
    assert {"judgements: none", "corrections: none", "conflicts: none", "campaign: none"} <= set(lines)


def test_a_campaign_and_a_cited_document_are_explained(connection: Connection) -> None:
    plan = of_page(connection, "tin")
    # Campaigns composed by hand take the place of those of the build.
    connection.execute("UPDATE documents SET campaign_id = NULL")
    for table in ("campaign_joins", "citations", "campaigns"):
        connection.execute(f"DELETE FROM {table}")
    insert(
        connection,
        "campaigns",
        [
            (
                "c-000000000002",
                "Cả nước trồng cây",
                None,
                None,
                None,
                None,
                None,
                "central",
                None,
                None,
                None,
                None,
                0,
                0,
            ),
            (
                "c-000000000001",
                "Bản xanh",
                None,
                None,
                "Sơn La",
                "14",
                "Sơn La",
                "province",
                "2023-03",
                "2023-12",
                None,
                "c-000000000002",
                1,
                2,
            ),
        ],
    )
    write_document(connection, "d-000000000001", "cited", ("3/CT-TTg", "Chỉ thị", "2022", None, None), "c-000000000001")
    connection.execute("UPDATE documents SET campaign_id = 'c-000000000001' WHERE id = ?", (plan,))
    insert(connection, "campaign_joins", [("c-000000000001", plan, "d-000000000001", "implements", "nêu ở căn cứ")])
    insert(connection, "citations", [(plan, 9, "d-000000000001", "implements", "3/CT-TTg", None, None, None)])
    insert(connection, "awards", [(plan, 0, "Bằng khen", 5, "tập thể")])
    judged = Judgement("different", "campaign", A, SightingId(TWO.id, 0), "Lan", "2024-05-01")
    lines = list(
        explain_campaign(
            connection, named(connection, "campaigns", "c-000000000001"), history(connection, [], [judged]), DAY
        )
    )
    assert lines[0] == "c-000000000001: Bản xanh, Sơn La, province, 2023-03 to 2023-12"
    assert lines[1] == "status on 2023-06-01: running"
    text = "\n".join(lines)
    assert "phases:\n  Đợt I (2023-03 - 2023-06)\n  Đợt II\n" in text
    assert "awards:\n  5 Bằng khen (tập thể)\n" in text
    assert "agencies:\n  lead: Sở Nông nghiệp: hướng dẫn\n  implement: các xã\n" in text
    assert "  d-000000000001  3/CT-TTg  Chỉ thị  2022  (only cited)" in lines
    assert f"  {plan} and d-000000000001: implements: nêu ở căn cứ" in lines
    assert "belong to different campaigns" in text
    assert "carries out:\n  c-000000000002" in text
    assert "  c-000000000001  Bản xanh  Sơn La" in list(explain_campaign(connection, "c-000000000002", [], DAY))
    assert f"  {plan}  implements  126/KH-UBND  {PLAN.issuer}" in list(explain_document(connection, "d-000000000001"))
    for day, told_of in ((date(2023, 2, 1), "its dates do not tell"), (date(2024, 1, 1), "ended")):
        assert f"status on {day}: {told_of}" in list(explain_campaign(connection, "c-000000000001", [], day))
    with pytest.raises(RegistryError, match="begin like this: c-"):
        named(connection, "campaigns", "c-")
    with pytest.raises(RegistryError, match="no such campaign"):
        named(connection, "campaigns", "c-f")
