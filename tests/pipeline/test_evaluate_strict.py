"""Strict matching beside soft matching, pages that are right as a whole, and groups of pages."""

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from pipeline.codec import from_json
from pipeline.evaluate import Evaluation, evaluate
from pipeline.evaluate.gold import page_from_json
from pipeline.evaluate.wording import same_scalar, same_text
from pipeline.model import Agency, Occasion, Page, Plan, Reference, Theme

ROOT = Path(__file__).parents[2]
KNOWN = {"HĐ TĐKT": "Hội đồng Thi đua - Khen thưởng"}


def judged(gold: dict[str, Any], plan: Plan, **page: Any) -> Evaluation:
    pages = [Page(id="0" * 64, path="a.html", plans=(plan,), **page)]
    return evaluate([page_from_json({"id": "a", **gold}, "gold")], pages, canonical=lambda n: KNOWN.get(n, n))


@pytest.mark.parametrize(
    ("field", "gold", "got", "soft", "strict"),
    [
        ("number", "5/QĐ-TTg", "5 /QĐ- TTg", True, True),
        ("number", "5/QĐ-TTg", "5/Q\u00d0-TTg", True, False),
        ("number", "5/QĐ-TTg", "5/QĐ-TTG", False, False),
        ("issuer", "Ủy ban nhân dân tỉnh Hòa Bình", "Uỷ ban nhân dân tỉnh Hoà Bình", True, False),
        ("issuer", "Sở Y tế", unicodedata.normalize("NFD", " Sở  Y tế "), True, True),
        ("issuer", "Sở Y tế", "sở y tế", False, False),
        ("title", "Sở Y tế: tin", "SỞ Y TẾ: TIN", True, True),
        ("title", "Sở Y tế: tin", "SỞ Y TẾ : TIN", True, False),
        ("subject", "trồng rừng năm 2022", "Trồng rừng  năm 2022", True, True),
        ("subject", "trồng rừng năm 2022", "việc trồng rừng năm 2022", True, False),
        ("subject", "trồng rừng", "phòng cháy", False, False),
        ("views", 3, 3, True, True),
        ("is_campaign", False, True, False, False),
    ],
)
def test_scalars(field: str, gold: Any, got: Any, soft: bool, strict: bool) -> None:
    assert same_scalar(field, gold, got) is soft
    assert same_scalar(field, gold, got, strict=True) is strict


def test_same_text_with_and_without_blanks() -> None:
    assert not same_text("a b", "ab")
    assert same_text("A b", "aB", blanks=False)


def body(name: str, kind: Any = "body") -> Agency:
    return Agency(None, name, kind, "lead")


@pytest.mark.parametrize(
    ("field", "gold", "got", "soft", "strict"),
    [
        ("themes", "Đường hoa", Theme("ĐƯỜNG HOA", "name"), 1, 1),
        ("themes", "Đường hoa", Theme("Đường hoa!", "name"), 1, 0),
        ("occasions", {"name": "50 năm thành lập"}, Occasion("kỷ niệm 50 năm thành lập"), 1, 0),
        ("agencies", {"name": "Hội đồng Thi đua - Khen thưởng"}, body("HĐ TĐKT"), 1, 0),
        ("agencies", {"name": "các sở, ngành"}, body("các sở, ngành", "group"), 1, 1),
        ("agencies", {"name": "các sở, ngành"}, body("các sở, ngành tỉnh", "group"), 1, 0),
        ("recipients", "Sở Y tế", "sở  y tế", 1, 1),
        ("references", {"number": "5/QĐ-TTg"}, Reference("5/QĐ - TTg"), 1, 1),
        ("references", {"number": "5/QĐ-TTg"}, Reference("5/Q\u00d0-TTg"), 1, 0),
    ],
)
def test_lists(field: str, gold: Any, got: Any, soft: int, strict: int) -> None:
    evaluation = judged({"plans": [{field: [gold]}]}, Plan(**{field: (got,)}))
    assert evaluation.field(field).tp == soft
    assert evaluation.strict.field(field).tp == strict
    assert len(evaluation.pages[0].strict_errors) == 2 * (1 - strict)


def test_the_same_group_in_other_words_is_surplus_by_strict_matching() -> None:
    plan = Plan(agencies=(body("các sở", "group"), body("các sở tỉnh", "group")))
    evaluation = judged({"plans": [{"agencies": [{"name": "các sở"}]}]}, plan)
    assert (evaluation.field("agencies").fp, evaluation.strict.field("agencies").fp) == (0, 1)


def test_plans_are_aligned_once_for_both() -> None:
    gold = {"plans": [{"subject": "trồng rừng ven biển"}, {"subject": "phòng cháy rừng"}]}
    page = Page(
        id="0" * 64, path="a", plans=(Plan(subject="phòng cháy rừng"), Plan(subject="việc trồng rừng ven biển"))
    )
    evaluation = evaluate([page_from_json({"id": "a", **gold}, "gold")], [page], canonical=str)
    assert (evaluation.field("subject").tp, evaluation.strict.field("subject").tp) == (2, 1)


@pytest.mark.parametrize(
    ("title", "published", "subject", "soft", "strict"),
    [
        ("Tin", None, "trồng rừng", 1, 1),
        ("Tin", None, "về trồng rừng", 1, 0),
        ("Tin", "2030-01-01", "trồng rừng", 0, 0),
        ("Tín", None, "trồng rừng", 0, 0),
        ("Tin", None, None, 0, 0),
    ],
)
def test_whole_pages(title: str, published: Any, subject: Any, soft: int, strict: int) -> None:
    gold = {"title": "Tin", "published": None, "plans": [{"subject": "trồng rừng"}]}
    evaluation = judged(gold, Plan(subject=subject), title=title, published=published)
    assert (evaluation.whole_pages, evaluation.strict.whole_pages) == (soft, strict)


def test_a_wrong_role_makes_a_page_wrong_and_a_missing_page_is_not_right() -> None:
    gold = {"plans": [{"agencies": [{"name": "Sở Y tế", "role": "coordinate"}]}]}
    assert judged(gold, Plan(agencies=(body("Sở Y tế"),))).whole_pages == 0
    assert evaluate([page_from_json({"id": "b", "author": None}, "gold")], [], canonical=str).whole_pages == 0


@pytest.mark.parametrize(
    ("gold", "page", "kind", "province"),
    [
        ({"kind": "article", "article_kind": "qa"}, {}, "qa", "(none)"),
        ({"kind": "article", "article_kind": "report"}, {"kind": "list"}, "article/report", "(none)"),
        ({"kind": "article", "article_kind": None}, {"article_kind": "qa"}, "article", "(none)"),
        ({"kind": "list", "article_kind": None}, {}, "list", "(none)"),
        ({}, {"kind": "article", "article_kind": "announcement"}, "article/announcement", "(none)"),
        ({"plans": []}, {"plans": (Plan(province="Sơn La"),)}, "other", "(none)"),
        ({"plans": [{"province": None}]}, {"plans": (Plan(province="Sơn La"),)}, "other", "(none)"),
        ({"plans": [{"number": None}]}, {"plans": (Plan(), Plan(province="Sơn La"))}, "other", "Sơn La"),
        ({"plans": [{"province": None}, {"province": "Cà Mau"}]}, {}, "other", "Cà Mau"),
    ],
)
def test_groups(gold: dict[str, Any], page: dict[str, Any], kind: str, province: str) -> None:
    output = Page(id="0" * 64, path="a", **page)
    evaluation = evaluate([page_from_json({"id": "a", **gold}, "gold", "dev")], [output], canonical=str)
    assert evaluation.pages[0].groups == {"part": "dev", "kind": kind, "province": province}


def test_a_missing_page_is_grouped_by_its_gold() -> None:
    (page,) = evaluate([page_from_json({"id": "a", "kind": "list"}, "gold")], [], canonical=str).pages
    assert page.groups == {"part": "", "kind": "list", "province": "(none)"}
    (page,) = evaluate([page_from_json({"id": "a"}, "gold")], [], canonical=str).pages
    assert page.groups["kind"] == "(none)"


def test_groups_add_up_to_the_whole() -> None:
    golds = [page_from_json({"id": i, "kind": "list", "title": t}, "gold", i) for i, t in (("b", "Tin"), ("a", "Bài"))]
    pages = [Page(id="0" * 64, path="a", title="Bài"), Page(id="1" * 64, path="b", title="Khác")]
    evaluation = evaluate(golds, pages, canonical=str)
    parts = evaluation.by("part")
    assert [(name, part.field("title").tp, part.whole_pages) for name, part in parts.items()] == [
        ("a", 1, 0),
        ("b", 0, 0),
    ]
    assert sum(part.total.support for part in parts.values()) == evaluation.total.support == 4
    assert list(evaluation.by("kind")) == ["list"]


@pytest.mark.parametrize("path", sorted((ROOT / "corpus" / "gold").rglob("*.json"))[:8], ids=lambda p: p.stem)
def test_gold_held_against_itself_is_right(path: Path) -> None:
    data = json.loads(path.read_text(encoding="utf-8"))
    record = {name: value for name, value in data.items() if name != "note"} | {"id": "0" * 64, "path": data["id"]}
    for plan in record["plans"]:
        plan["themes"] = [{"text": t, "layer": "name"} if isinstance(t, str) else t for t in plan.get("themes", [])]
        plan["agencies"] = [{"id": None, "kind": "body", **a} for a in plan.get("agencies", [])]
    evaluation = evaluate([page_from_json(data, str(path))], [from_json(Page, record)])
    assert evaluation.error_lines() == evaluation.error_lines(strict=True) == []
    assert evaluation.whole_pages == evaluation.strict.whole_pages == 1
