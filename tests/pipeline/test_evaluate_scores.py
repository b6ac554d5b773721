"""What is counted: right, wrong, missed, invented, for one page and for many."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from pipeline.evaluate import Evaluation, FieldScore, evaluate
from pipeline.evaluate.gold import page_from_json
from pipeline.model import Agency, Occasion, Page, Plan, Reference, Theme, Timeframe

GROUP = "các sở, ban, ngành"


def judged(gold: Mapping[str, Any] | Sequence[Mapping[str, Any]], *plans: Plan, **page: Any) -> Evaluation:
    """Judge one output page "a.html" with the given plans; ids of the gold are "a" unless they say otherwise."""
    golds = [gold] if isinstance(gold, Mapping) else gold
    pages = [Page(id="0" * 64, path="a.html", plans=plans, **page)]
    return evaluate([page_from_json({"id": "a", **g}, "gold") for g in golds], pages, canonical=str)


def plan_judged(gold: Mapping[str, Any], plan: Plan) -> Evaluation:
    return judged({"plans": [gold]}, plan)


def counts(score: FieldScore) -> tuple[int, int, int]:
    return score.tp, score.fp, score.fn


def lead(name: str, role: Any = "lead", kind: Any = "body") -> Agency:
    return Agency(None, name, kind, role)


@pytest.mark.parametrize(
    ("gold", "got", "score", "error"),
    [
        ("2031-02-03", "2031-02-03", FieldScore("issued", tp=1, judged=1, exact=1), None),
        ("2031-02-03", "2031-03-02", FieldScore("issued", fp=1, fn=1, judged=1, exact=0), "wrong"),
        ("2031-02-03", None, FieldScore("issued", fn=1, judged=1, exact=0), "missed"),
        (None, None, FieldScore("issued", judged=1, exact=1, nulls=1), None),
        (None, "2031-02-03", FieldScore("issued", fp=1, judged=1, exact=0, nulls=1, inventions=1), "invented"),
        ("", "  ", FieldScore("issued", judged=1, exact=1, nulls=1), None),
    ],
)
def test_a_scalar(gold: Any, got: Any, score: FieldScore, error: str | None) -> None:
    evaluation = plan_judged({"issued": gold}, Plan(issued=got))
    assert evaluation.field("issued") == score
    assert [e.kind for e in evaluation.errors] == ([error] if error else [])


def test_false_and_zero_are_values() -> None:
    evaluation = judged({"views": 0, "plans": [{"is_campaign": False}]}, Plan(is_campaign=True), views=0)
    assert counts(evaluation.field("views")) == (1, 0, 0)
    assert counts(evaluation.field("is_campaign")) == (0, 1, 1)


def test_fields_that_the_gold_does_not_hold_are_not_judged() -> None:
    evaluation = judged({"title": "Tin"}, Plan(number="9/KH-UBND"), title="TIN", author="Không ai hỏi")
    assert [score.field for score in evaluation.fields] == ["title"]
    assert evaluation.micro_f1 == 1.0


def test_timeframe_bounds_are_two_fields() -> None:
    plan = Plan(timeframe=Timeframe(start="2031", end="2032"))
    evaluation = plan_judged({"timeframe": {"start": "2031", "end": None}}, plan)
    assert counts(evaluation.field("timeframe.start")) == (1, 0, 0)
    assert evaluation.field("timeframe.end").inventions == 1


@pytest.mark.parametrize(
    ("gold", "got", "tp_fp_fn"),
    [
        (["Bản làng sáng điện"], ["“Bản làng sáng”"], (1, 0, 0)),
        (["Bản làng sáng", "Đường hoa"], ["Đường hoa", "Bản làng sáng"], (2, 0, 0)),
        (["Bản làng sáng"], ["Đường hoa", "Bản làng sáng"], (1, 1, 0)),
        (["Bản làng sáng", "Đường hoa"], ["Đường hoa"], (1, 0, 1)),
        (["Bản làng sáng"], ["Bản làng sáng", "Bản làng sáng"], (1, 1, 0)),
        (["Mỗi nhà một cây"], ["Mỗi nhà một cây", "Mỗi nhà một cây"], (1, 1, 0)),
    ],
)
def test_themes(gold: list[str], got: list[str], tp_fp_fn: tuple[int, ...]) -> None:
    plan = Plan(themes=tuple(Theme(text, "name") for text in got))
    assert counts(plan_judged({"themes": gold}, plan).field("themes")) == tp_fp_fn


def test_an_empty_list_that_got_values_is_one_invention() -> None:
    plan = Plan(themes=(Theme("Đường hoa", "name"), Theme("Bản làng sáng", "sub")))
    score = plan_judged({"themes": []}, plan).field("themes")
    assert counts(score) == (0, 2, 0)
    assert (score.nulls, score.inventions, score.exact) == (1, 1, None)


def test_occasions_need_their_dates() -> None:
    gold = [{"name": "kỷ niệm 50 năm thành lập xã", "since": "1981-05-01", "date": "2031-05-01"}]
    right = Occasion("50 năm thành lập xã", "1981-05-01", "2031-05-01")
    wrong = Occasion("50 năm thành lập xã", "1981-05-01", None)
    assert counts(plan_judged({"occasions": gold}, Plan(occasions=(right,))).field("occasions")) == (1, 0, 0)
    evaluation = plan_judged({"occasions": gold}, Plan(occasions=(wrong,)))
    assert counts(evaluation.field("occasions")) == (0, 1, 1)
    (error,) = evaluation.errors
    assert (error.kind, error.got) == ("wrong", "50 năm thành lập xã (1981-05-01, null)")


def test_roles_are_a_second_measure() -> None:
    gold = [{"name": "Sở Nội vụ", "role": "lead"}, {"name": "Sở Y tế", "role": "coordinate"}]
    evaluation = plan_judged(
        {"agencies": gold}, Plan(agencies=(lead("Sở Nội vụ"), lead("Sở Y tế"), lead("Sở Tài chính")))
    )
    assert counts(evaluation.field("agencies")) == (2, 1, 0)
    assert counts(evaluation.field("agencies+role")) == (1, 2, 1)
    assert [(e.field, e.kind) for e in evaluation.errors] == [("agencies", "invented"), ("agencies+role", "wrong")]


def test_roles_that_the_gold_lacks_are_not_judged() -> None:
    plan = Plan(agencies=(lead("Sở Y tế"), lead("Sở Tài chính")))
    assert counts(plan_judged({"agencies": [{"name": "Sở Y tế"}]}, plan).field("agencies")) == (1, 1, 0)
    assert plan_judged({"agencies": [{"name": "Sở Y tế"}]}, plan).field("agencies+role").judged == 0
    mixed = [{"name": "Sở Y tế"}, {"name": "Sở Tài chính", "role": "lead"}]
    assert counts(plan_judged({"agencies": mixed}, plan).field("agencies+role")) == (1, 0, 0)


def test_an_empty_list_of_agencies_follows_the_rest_of_the_gold() -> None:
    empty: dict[str, Any] = {"plans": [{"agencies": []}]}
    with_roles = {"id": "b", "plans": [{"agencies": [{"name": "Sở Y tế", "role": "lead"}]}]}
    plan = Plan(agencies=(lead("Sở Tài chính"),))
    assert judged(empty, plan).field("agencies+role").judged == 0
    assert judged([empty, with_roles], plan).field("agencies+role").inventions == 1


def test_the_same_group_in_other_words_counts_once() -> None:
    groups = (lead(GROUP, "implement", "group"), lead("Thủ trưởng các sở, ban, ngành tỉnh", "implement", "group"))
    assert counts(plan_judged({"agencies": [{"name": GROUP}]}, Plan(agencies=groups)).field("agencies")) == (1, 0, 0)
    assert counts(plan_judged({"agencies": []}, Plan(agencies=groups)).field("agencies")) == (0, 1, 0)
    bodies = (lead("Sở Y tế"), lead("Sở Y tế"))
    assert counts(plan_judged({"agencies": [{"name": "Sở Y tế"}]}, Plan(agencies=bodies)).field("agencies")) == (
        1,
        1,
        0,
    )


def test_a_group_with_the_territory_of_the_issuer() -> None:
    gold = {"issuer": "Ủy ban nhân dân tỉnh Kon Tum", "recipients": ["các hội", "UBND các huyện"]}
    plan = Plan(recipients=("Ủy ban nhân dân các huyện", "các hội trên địa bàn tỉnh Kon Tum"))
    assert counts(plan_judged(gold, plan).field("recipients")) == (2, 0, 0)


def test_references_by_number_then_date() -> None:
    gold = [
        {"number": "5/Q\u00d0-TTg", "issued": "2030-01-02"},
        {"number": "6-NQ/TU", "issued": None},
        {"number": "8/BC"},
    ]
    got = (Reference("6-NQ/TU", issued="2030"), Reference("5/QĐ -TTg", issued="2030-01-02"), Reference("8/BC"))
    evaluation = plan_judged({"references": gold}, Plan(references=(*got, Reference(None, "Luật"))))
    assert counts(evaluation.field("references")) == (3, 0, 0)
    assert counts(evaluation.field("references+date")) == (1, 1, 1)


def test_a_page_without_plans_judges_the_number() -> None:
    evaluation = judged({"plans": []}, Plan(number="1/KH-UBND"), Plan(), Plan(number="2/KH-UBND"))
    assert counts(evaluation.field("plans")) == (0, 3, 0)
    number = evaluation.field("number")
    assert (counts(number), number.nulls, number.inventions) == ((0, 2, 0), 2, 2)
    kept = judged({"plans": []})
    assert (kept.field("number").nulls, kept.field("number").inventions, kept.field("number").exact) == (1, 0, 1)
    assert kept.field("plans").nulls == 1


def test_a_plan_that_was_not_found_misses_its_values() -> None:
    evaluation = judged({"plans": [{"number": "1/KH-UBND", "issued": None, "themes": ["Đường hoa"]}]})
    assert counts(evaluation.field("plans")) == (0, 0, 1)
    assert counts(evaluation.field("number")) == (0, 0, 1)
    assert counts(evaluation.field("themes")) == (0, 0, 1)
    assert (evaluation.field("issued").nulls, evaluation.field("issued").inventions) == (1, 0)


TWO = [
    {"number": "1/KH-UBND", "issuer": "Sở Y tế", "province": "Kon Tum"},
    {"number": "2/KH-UBND", "issuer": "Sở Nội vụ", "province": "Kon Tum"},
]


@pytest.mark.parametrize(
    ("plans", "right_numbers", "right_issuers"),
    [
        # the other order: numbers decide
        ([Plan(number="2/KH-UBND"), Plan(number="1/KH-UBND")], 2, 0),
        # numbers decide against all other fields
        ([Plan(number="2/KH-UBND", issuer="Sở Y tế"), Plan(number="1/KH-UBND", issuer="Sở Nội vụ")], 2, 0),
        # no numbers: other fields decide
        ([Plan(issuer="Sở Nội vụ"), Plan(issuer="Sở Y tế")], 0, 2),
        # one plan only, like the second
        ([Plan(issuer="Sở Nội vụ")], 0, 1),
        # a plan too many, in front
        ([Plan(number="9/KH-UBND"), Plan(number="1/KH-UBND"), Plan(number="2/KH-UBND")], 2, 0),
    ],
)
def test_two_plans_are_aligned(plans: list[Plan], right_numbers: int, right_issuers: int) -> None:
    evaluation = judged({"plans": TWO}, *plans)
    assert evaluation.field("number").tp == right_numbers
    assert evaluation.field("issuer").tp == right_issuers


def test_plans_with_nothing_in_common_are_taken_in_order() -> None:
    errors = judged({"plans": TWO}, Plan(number="7/KH-UBND"), Plan(number="8/KH-UBND")).errors
    assert [(e.plan, e.gold, e.got) for e in errors if e.field == "number"] == [
        (0, "1/KH-UBND", "7/KH-UBND"),
        (1, "2/KH-UBND", "8/KH-UBND"),
    ]


def test_the_number_of_a_plan_beyond_the_gold_is_invented() -> None:
    number = judged({"plans": TWO}, *(Plan(number=f"{n}/KH-UBND") for n in (1, 2, 3))).field("number")
    assert (counts(number), number.nulls, number.inventions) == ((2, 1, 0), 1, 1)


def test_a_missing_page_misses_all_its_values_and_keeps_no_null() -> None:
    gold = {"id": "elsewhere", "title": "Tin", "author": None, "plans": TWO}
    evaluation = judged(gold, Plan(number="1/KH-UBND"))
    assert (evaluation.pages_judged, evaluation.pages_missing) == (0, ("elsewhere",))
    assert evaluation.errors == ()
    assert counts(evaluation.total) == (0, 0, 1 + 2 + 6)
    assert (evaluation.total.nulls, evaluation.field("author").exact) == (0, 0)
    assert evaluation.error_lines() == ["elsewhere: no such page in the output"]


def test_averages_leave_second_measures_out() -> None:
    gold = {"title": "Tin", "author": None, "plans": [{"agencies": [{"name": "Sở Y tế", "role": "lead"}]}]}
    evaluation = judged(gold, Plan(agencies=(lead("Sở Y tế", "implement"),)), title="Tin khác")
    assert evaluation.field("agencies+role").f1 == 0.0
    # title 0, plans 1, agencies 1; author has no F1, since neither side holds a value
    assert evaluation.field("author").f1 is None
    assert evaluation.macro_f1 == pytest.approx(2 / 3)
    assert evaluation.micro_f1 == pytest.approx(2 / 3)


def test_nothing_at_all() -> None:
    evaluation = evaluate([], [], canonical=str)
    assert (evaluation.fields, evaluation.micro_f1, evaluation.macro_f1) == ((), None, None)


def test_bodies_go_by_the_gazetteer_unless_told_otherwise() -> None:
    pytest.importorskip("extractors.bodies.names")
    gold = page_from_json({"id": "a", "plans": [{"agencies": [{"name": "Sở Nội vụ"}]}]}, "gold")
    page = Page(id="0" * 64, path="a.html", plans=(Plan(agencies=(lead("sở nội vụ"),)),))
    assert counts(evaluate([gold], [page]).field("agencies")) == (1, 0, 0)
