"""How campaigns and registries show themselves in notebooks."""

import re
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

import pipeline
from pipeline.display.notebook_registry import campaign_html, registry_html
from pipeline.model import Agency, Award, Page, Phase, Plan
from pipeline.registry.campaigns import Campaign
from pipeline.registry.database.schema import DATABASE
from pipeline.registry.ledger import LEDGER
from pipeline.registry.store import Registry
from tests.pipeline.small_registry import Told, page_id, write_registry
from tests.pipeline.tags import ALLOWED, HOSTILE, Tags

CAMPAIGN = Campaign(
    *("c-0123456789ab", "Mỗi bản một vườn thuốc", None, None, "Long An", "80", "Tây Ninh", "province"),
    *("2021-03", None, "2021-02-11", "c-ba9876543210"),
    phases=(Phase("Đợt I", "2021-03", "2021-06-30"),),
    awards=(Award("Bằng khen", 5, "tập thể"),),
    agencies=(Agency(None, "Sở Y tế", "body", "lead"), Agency(None, "Hội Đông y", "body", "coordinate")),
    plans=("p-1", "p-2"),
    pages=("0", "1", "2"),
)


def words(html: str) -> str:
    return " ".join(Tags(html).words.split())


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    """Two plans, one of them told by two pages, one doubtful; nothing is known of the other's number."""
    sure, doubtful = Plan("7/KH-UBND", issued="2021-02-11", province="Long An"), Plan(issuer="Sở Y tế")
    kinds = ("article", "article", "official_text")
    plans = (sure, doubtful, sure)
    pages = [
        Page(page_id(n), f"{n}.txt", kind=kind, plans=(plan,), text="")  # type: ignore[arg-type]
        for n, (kind, plan) in enumerate(zip(kinds, plans, strict=True))
    ]
    told = [
        Told("p-1", sure, [(page_id(0), 0, sure), (page_id(2), 0, sure)]),
        Told("p-2", doubtful, [(page_id(1), 0, doubtful)], confidence=0.4),
    ]
    return Registry(write_registry(tmp_path / "registry", pages, told))


def change(registry: Registry, file: str, sql: str) -> None:
    with sqlite3.connect(Path(str(registry.path)) / file) as connection:
        connection.execute(sql)
    connection.close()


def test_they_carry_it(registry: Registry) -> None:
    opened = pipeline.open_registry(str(registry.path))
    assert opened._repr_html_() == registry_html(registry)  # type: ignore[attr-defined]
    assert CAMPAIGN._repr_html_() == campaign_html(CAMPAIGN)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "said",
    [
        "Mỗi bản một vườn thuốc id mã c-0123456789ab",
        "province tỉnh Long An → Tây Ninh",
        "timeframe thời gian thực hiện 2021-03 - ?",
        "carries out thuộc phong trào c-ba9876543210",
        "phase giai đoạn Đợt I (2021-03 - 2021-06-30)",
        "lead chủ trì Sở Y tế coordinate phối hợp Hội Đông y",
        "award khen thưởng 5 Bằng khen (tập thể)",
        "plans văn bản p-1 p-2 pages trang 3",
        "null theme, occasion, implement",
    ],
)
def test_what_a_campaign_tells(said: str) -> None:
    assert said in words(campaign_html(CAMPAIGN))


def test_a_campaign_of_many_plans_names_some() -> None:
    many = replace(CAMPAIGN, plans=tuple(f"p-{n}" for n in range(40)))
    assert "p-11 and 28 more pages" in words(campaign_html(many))


@pytest.mark.parametrize(
    "said",
    [
        "inputs tệp đầu vào 3 done: 3",
        "pages trang 3 article: 2 · official text: 1",
        "plans văn bản 2 told by more than one page: 1",
        "campaigns đợt, phong trào 0",
        "corrections giá trị đã sửa 0",
        "number số ký hiệu 50%",
        "theme chủ đề 0%",
        "1 plans have a doubtful number, date of issue or issuer p-2, Sở Y tế: confidence 0.40",
    ],
)
def test_what_a_registry_tells(registry: Registry, said: str) -> None:
    assert said in words(registry_html(registry))


def test_the_bars_are_as_long_as_the_shares(registry: Registry) -> None:
    widths = [float(width) for width in re.findall(r"; width: ([\d.]+)em", registry_html(registry))]
    number, issued, _, province, themes = widths[:5]
    assert number == issued == province > themes == 0


@pytest.mark.parametrize(
    ("file", "sql", "said"),
    [
        (LEDGER, "UPDATE inputs SET status = 'pending' WHERE source = 1", "1 inputs wait to be read: run the same"),
        (LEDGER, "UPDATE inputs SET status = 'failed' WHERE source < 3", "2 inputs failed: see the reasons"),
        (
            DATABASE,
            "INSERT INTO conflicts (plan_id, field, kind, value, page_id, position, other_value) "
            f"VALUES ('p-1', 'start', 'sources', '2021', '{page_id(0)}', 0, '2022')",
            "1 plans have sources that disagree: see conflicts() p-1, 7/KH-UBND: start",
        ),
    ],
)
def test_what_is_to_be_looked_at_next(registry: Registry, file: str, sql: str, said: str) -> None:
    assert said not in words(registry_html(registry))
    change(registry, file, sql)
    assert said in words(registry_html(registry))


def test_a_registry_without_tables_says_what_to_do(registry: Registry) -> None:
    (Path(str(registry.path)) / DATABASE).unlink()
    assert "run `kehoach build` on it again" in words(registry_html(registry))


def test_a_damaged_ledger_is_no_stack_trace(registry: Registry) -> None:
    (Path(str(registry.path)) / LEDGER).write_bytes(b"no ledger" * 99)
    assert "the ledger cannot be read" in words(registry_html(registry))


def test_an_empty_registry_shows_no_shares(tmp_path: Path) -> None:
    shown = registry_html(Registry(write_registry(tmp_path / "registry", [])))
    assert "plans văn bản 0" in words(shown)
    assert "%" not in words(shown)


@pytest.mark.parametrize("field", ["id", "name", "theme", "occasion", "province", "start", "parent"])
def test_a_hostile_campaign_injects_nothing(field: str) -> None:
    changes: dict[str, str] = {field: HOSTILE}
    found = Tags(campaign_html(replace(CAMPAIGN, **changes)))  # type: ignore[arg-type]
    assert found.names <= ALLOWED
    assert found.attributes == {"style"}
    assert not found.open
    assert "<script>" in found.words


def test_a_hostile_registry_injects_nothing(tmp_path: Path) -> None:
    plan = Plan(HOSTILE, issuer=HOSTILE)
    page = Page(page_id(1), "x.txt", kind="article", plans=(plan,), text="")
    told = Told("p-1", plan, [(page.id, 0, plan)], confidence=0.1)
    found = Tags(registry_html(Registry(write_registry(tmp_path / "<img src=x>", [page], [told]))))
    assert found.names <= ALLOWED
    assert found.attributes == {"style"}
    assert "<script>" in found.words
