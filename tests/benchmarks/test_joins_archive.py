"""The archives of joins: always the same, large enough, as hard as they say, and their gold stands on their pages."""

from __future__ import annotations

import html
import re
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner

from benchmarks.joins.__main__ import main
from benchmarks.joins.archive import PAGES, compose_all, write_archive
from benchmarks.joins.articles import Article
from benchmarks.joins.cast import CASTS, load_cast
from benchmarks.joins.gold import NAME, Gold, GoldPlan, read_gold
from benchmarks.joins.reprints import reprint
from benchmarks.joins.samples import CORPUS, load_sample
from benchmarks.joins.wording import long_day, short_day
from benchmarks.portals.dice import Dice


@dataclass(frozen=True)
class Written:
    """An archive and its gold."""

    cast: str
    folder: Path
    gold: Gold

    def shown(self, name: str) -> str:
        """What a reader sees of a page, blanks left out."""
        text = (self.folder / PAGES / name).read_text("utf-8-sig")
        if name.endswith(".html"):
            title = re.search(r"<title>(.*?)</title>", text, re.DOTALL)
            body = BeautifulSoup(text, "html.parser").get_text(" ")
            text = f"{html.unescape(title.group(1)) if title else ''} {body}"
        return "".join(text.replace("*", "").split())


def wrote(cast: str, folder: Path) -> Written:
    return Written(cast, folder, write_archive(folder, cast))


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Written:
    return wrote("first", tmp_path_factory.mktemp("first"))


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory) -> Written:
    return wrote("second", tmp_path_factory.mktemp("second"))


@pytest.fixture(params=CASTS)
def written(request: pytest.FixtureRequest, first: Written, second: Written) -> Written:
    """One archive after the other."""
    return {"first": first, "second": second}[request.param]


@pytest.mark.parametrize(("cast", "pages", "plans", "campaigns"), [("first", 300, 110, 55), ("second", 240, 70, 30)])
def test_it_is_large_enough(first: Written, second: Written, cast: str, pages: int, plans: int, campaigns: int) -> None:
    gold = next(one.gold for one in (first, second) if one.cast == cast)
    on_pages = [plan for plan in gold.plans.values() if plan.known == "page"]
    assert len(gold.pages) >= pages
    assert plans <= len(on_pages) <= plans + 20
    assert campaigns <= len({plan.campaign for plan in on_pages}) <= campaigns + 10
    assert {Path(name).suffix for name in gold.pages} >= {".html", ".txt"}


def test_it_is_the_same_every_time(written: Written) -> None:
    once = {page.name: page.data for page in compose_all(load_cast(written.cast))}
    assert {page.name: page.data for page in compose_all(load_cast(written.cast))} == once
    assert {path.read_bytes() for path in (written.folder / PAGES).iterdir()} == set(once.values())


def test_the_second_shares_nothing_with_the_first(first: Written, second: Written) -> None:
    def issuers(one: Written) -> set[str]:
        plans = one.gold.plans.values()
        return {plan.issuer for plan in plans if plan.known == "page" and "tỉnh" in plan.issuer}

    assert not issuers(first) & issuers(second)
    casts = [load_cast(name) for name in ("first", "second")]
    titles = [{campaign.movement.title for campaign in cast.campaigns.values() if campaign.movement} for cast in casts]
    assert not titles[0] & titles[1]
    openings = [{sentence for choices in cast.articles["openings"].values() for sentence in choices} for cast in casts]
    shared = openings[0] & openings[1]
    assert not shared, f"both casts say {sorted(shared)}"


def test_no_two_pages_are_the_same_bytes(written: Written) -> None:
    assert len({page.id for page in written.gold.pages.values()}) == len(written.gold.pages)


def test_gold_is_read_as_it_was_written(written: Written) -> None:
    assert read_gold(written.folder) == written.gold


def test_printed_numbers_stand_on_their_pages(written: Written) -> None:
    gold = written.gold
    for name, page in gold.pages.items():
        text = written.shown(name)
        for plan in page.plans:
            if plan.number is not None:
                assert plan.number in text, f"{name} does not print {plan.number}"
            else:
                own = {other.key for other in page.plans} | set(page.cites)
                cited = {gold.plans[key].number for key in own if key != plan.key}
                right = gold.plans[plan.key].number
                assert right in cited or right not in text, f"{name} prints {right}"


def test_every_plan_is_told_somewhere_and_every_cited_one_is_named(written: Written) -> None:
    gold = written.gold
    told = {plan.key for page in gold.pages.values() for plan in page.plans}
    assert told == {key for key, plan in gold.plans.items() if plan.known == "page"}
    everything = "".join(written.shown(name) for name in gold.pages)
    assert not [plan.number for plan in gold.plans.values() if plan.known == "cited" and plan.number not in everything]


def test_parents_are_national_campaigns(written: Written) -> None:
    parents = {parent for parent in written.gold.parents.values() if parent}
    assert len(parents) == 4  # of either cast
    assert all(written.gold.parents[parent] is None for parent in parents)


def test_reprints_repeat_a_page_of_the_same_plan(written: Written) -> None:
    pages = written.gold.pages
    reprints = [page for page in pages.values() if page.reprint_of]
    assert len(reprints) >= 20
    for page in reprints:
        assert page.reprint_of is not None
        assert [p.key for p in pages[page.reprint_of].plans] == [p.key for p in page.plans]


def digits(plan: GoldPlan) -> str:
    return re.match(r"\d*", plan.number).group()  # type: ignore[union-attr]


def twins(a: GoldPlan, b: GoldPlan) -> bool:
    """Whether number and issuer leave them the same."""
    return a.number == b.number and a.issuer == b.issuer


@pytest.mark.parametrize(
    ("case", "holds", "at_least"),
    [
        ("other years", lambda a, b: twins(a, b) and a.issued[:4] != b.issued[:4], 8),
        ("the same year", lambda a, b: twins(a, b) and a.issued[:4] == b.issued[:4], 2),
        ("other provinces", lambda a, b: a.number == b.number and "tỉnh" in a.issuer and a.issuer != b.issuer, 8),
        ("districts of one name", lambda a, b: twins(a, b) and "Châu Thành" in a.issuer, 4),
        ("terms of a Party body", lambda a, b: twins(a, b) and "-KH/" in a.number, 2),
        ("State and Party", lambda a, b: digits(a) == digits(b) and "/KH-" in a.number and "-KH/" in b.number, 4),
        ("the same day", lambda a, b: (a.issuer, a.issued) == (b.issuer, b.issued) and a.campaign != b.campaign, 1),
    ],
)
def test_the_first_is_hard(
    first: Written, case: str, holds: Callable[[GoldPlan, GoldPlan], bool], at_least: int
) -> None:
    assert len(alike(first, holds)) >= at_least, case


@pytest.mark.parametrize(
    ("case", "holds", "at_least"),
    [
        ("other years", lambda a, b: twins(a, b) and a.issued[:4] != b.issued[:4], 7),
        ("other provinces", lambda a, b: a.number == b.number and "tỉnh" in a.issuer and a.issuer != b.issuer, 7),
        ("terms of a Party body", lambda a, b: twins(a, b) and "-KH/TU" in a.number, 1),
        ("State and mass organisation", lambda a, b: digits(a) == digits(b) and a.campaign == b.campaign
            and "/KH-UBND" in a.number and "Ủy ban nhân dân" not in b.issuer, 6),
        ("a decision and the plan annexed", lambda a, b: a.campaign == b.campaign and "/QĐ-UBND" in a.number
            and a.issuer != b.issuer and "/KH-UBND" not in b.number, 2),
        ("two campaigns of one occasion", lambda a, b: (a.issuer, a.issued) == (b.issuer, b.issued)
            and a.campaign != b.campaign, 1),
        ("communes", lambda a, b: a.number == b.number and "xã" in a.issuer and "xã" in b.issuer, 1),
    ],
)  # fmt: skip
def test_the_second_is_hard(
    second: Written, case: str, holds: Callable[[GoldPlan, GoldPlan], bool], at_least: int
) -> None:
    assert len(alike(second, holds)) >= at_least, case


def alike(written: Written, holds: Callable[[GoldPlan, GoldPlan], bool]) -> set[frozenset[int]]:
    """Pairs of plans on pages of which this holds."""
    plans = [plan for plan in written.gold.plans.values() if plan.known == "page"]
    return {frozenset((i, j)) for i, a in enumerate(plans) for j, b in enumerate(plans) if i != j and holds(a, b)}


def test_the_second_has_misprints_and_other_bodies(second: Written) -> None:
    told = [page for document in load_cast("second").documents.values() for page in document.pages]
    kinds = Counter(page.kind for page in told)
    assert all(kinds[kind] >= 3 for kind in ("sai", "saingay", "nham", "nho", "tit", "hop", "in4")), kinds
    misprinted = [
        plan for page in second.gold.pages.values() for plan in page.plans
        if plan.number and "/" in plan.number and plan.number != second.gold.plans[plan.key].number
    ]  # fmt: skip
    assert len(misprinted) == kinds["sai"]


def test_pages_without_number_are_many(written: Written) -> None:
    numbers: dict[str, set[str | None]] = defaultdict(set)
    for page in written.gold.pages.values():
        for plan in page.plans:
            numbers[plan.key].add(plan.number)
    both = [key for key, printed in numbers.items() if None in printed and len(printed) > 1]
    assert len(both) >= 25
    assert len([page for page in written.gold.pages.values() if not page.plans]) >= 12
    assert len([page for page in written.gold.pages.values() if len(page.plans) > 1]) >= 13


@pytest.mark.parametrize(
    ("day", "short", "long"),
    [
        (date(2021, 3, 5), "05/3/2021", "05 tháng 3 năm 2021"),
        (date(2020, 2, 17), "17/02/2020", "17 tháng 02 năm 2020"),
        (date(2025, 11, 4), "04/11/2025", "04 tháng 11 năm 2025"),
    ],
)
def test_days_are_written_as_documents_do(day: date, short: str, long: str) -> None:
    assert (short_day(day), long_day(day)) == (short, long)


@pytest.mark.parametrize(
    ("kind", "kept", "number"),
    [("in1", ("Mở đầu.", "Giữa.", "(Kế hoạch số 7/KH-UBND)"), "7/KH-UBND"), ("in2", ("Mở đầu.",), None),
     ("in3", ("Mở đầu.", "Giữa."), None)],
)  # fmt: skip
def test_a_cut_reprint_may_lose_the_number(kind: str, kept: tuple[str, ...], number: str | None) -> None:
    article = Article("Nhan đề", ("Mở đầu.", "Giữa.", "(Kế hoạch số 7/KH-UBND)"), "7/KH-UBND")
    made = reprint(article, kind, Dice("a"), load_cast())
    assert (made.paragraphs, made.number) == (kept, number)
    assert (made.title == article.title) == (kind != "in3")


def test_a_footer_and_a_headline_leave_the_number() -> None:
    article = Article("Kế hoạch số 7/KH-UBND của tỉnh", ("Mở đầu.",), "7/KH-UBND")
    made = reprint(article, "in4", Dice("a"), load_cast("second"))
    assert made.title != article.title
    assert len(made.paragraphs) == 2
    assert made.number == "7/KH-UBND"


def test_samples_need_one_plan_with_all_values() -> None:
    with pytest.raises(ValueError, match="has 2 plans"):
        load_sample("015_vinhphuc_hai_van_ban")
    with pytest.raises(ValueError, match="has no number"):
        load_sample("018_soctrang_chung_tay_vi_nguoi_ngheo")
    with pytest.raises(FileNotFoundError, match="no development page"):
        load_sample("018_elsewhere", CORPUS)


def test_other_files_stay(tmp_path: Path) -> None:
    other = tmp_path / PAGES / "mine.txt"
    other.parent.mkdir()
    other.write_text("mine", encoding="utf-8")
    result = CliRunner().invoke(main, [str(tmp_path)])
    assert result.exit_code == 1
    assert "take an empty folder" in result.output
    assert other.exists()
    assert not (tmp_path / NAME).exists()
