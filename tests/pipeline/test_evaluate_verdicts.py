"""The verdict on each value of an output, by its path."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.evaluate import evaluate
from pipeline.evaluate.gold import page_from_json
from pipeline.model import Agency, Award, Occasion, Page, Phase, Plan, Quota, Reference, Theme, Timeframe

SO, CONG_AN = Agency(None, "Sở Nội vụ", "body", "lead"), Agency(None, "Công an tỉnh", "body", "lead")


def verdicts(gold: dict[str, Any], *plans: Plan, **page: Any) -> dict[str, bool]:
    found = evaluate([page_from_json({"id": "a", **gold}, "gold")], [Page("0", path="a", plans=plans, **page)], str)
    return dict(found.pages[0].verdicts)


@pytest.mark.parametrize(
    ("gold", "plan", "expected"),
    [
        pytest.param({"number": "1/KH"}, Plan(number="1/KH", signer="A"), {"number": True}, id="right; not judged"),
        pytest.param({"number": "1/KH"}, Plan(number="2/KH"), {"number": False}, id="wrong"),
        pytest.param({"number": None}, Plan(number="2/KH"), {"number": False}, id="invented"),
        pytest.param({"number": "1/KH"}, Plan(), {}, id="missed: no value, no verdict"),
        pytest.param({"is_campaign": True}, Plan(is_campaign=False), {"is_campaign": False}, id="false is a value"),
        pytest.param(
            {"timeframe": {"start": "2022", "end": "2023"}},
            Plan(timeframe=Timeframe("2022", "2024")),
            {"timeframe.start": True, "timeframe.end": False},
            id="bounds",
        ),
        pytest.param(
            {"themes": ["Một hai ba"]},
            Plan(themes=(Theme("Bốn", "name"), Theme("Một hai ba", "name"))),
            {"themes[0].text": False, "themes[1].text": True},
            id="positions are those of the output",
        ),
        pytest.param(
            {"agencies": [{"name": "Công an tỉnh", "role": "coordinate"}]},
            Plan(agencies=(SO, CONG_AN)),
            {
                "agencies[0].name": False,
                "agencies[0].role": False,
                "agencies[1].name": True,
                "agencies[1].role": False,
            },
            id="name and role",
        ),
        pytest.param(
            {"agencies": ["Công an tỉnh"]}, Plan(agencies=(CONG_AN,)), {"agencies[0].name": True}, id="role not judged"
        ),
        pytest.param(
            {"recipients": ["Sở Y tế"]}, Plan(recipients=("Sở Y tế",)), {"recipients[0]": True}, id="bare strings"
        ),
        pytest.param(
            {"references": [{"number": "2/KH", "issued": "2022"}]},
            Plan(references=(Reference(None), Reference("2/KH"), Reference("3/KH", issued="2021"))),
            {"references[1].number": True, "references[2].number": False, "references[2].issued": False},
            id="citations without number are passed over, dates that are not given too",
        ),
        pytest.param(
            {"occasions": [{"name": "Ngày hội lớn", "since": "1930"}]},
            Plan(occasions=(Occasion("Ngày hội lớn", "1931"),)),
            {"occasions[0].name": False},
            id="an occasion with another date",
        ),
        pytest.param(
            {"phases": [{"name": "Đợt I", "start": "2022-01", "end": None}]},
            Plan(phases=(Phase("Đợt I", "2022-01"),)),
            {"phases[0].name": True},
            id="phases",
        ),
        pytest.param(
            {
                "awards": [{"name": "Giấy khen", "count": 3}],
                "quotas": [{"who": "mỗi xã", "what": "mô hình", "min": 1, "max": None}],
            },
            Plan(awards=(Award("Giấy khen", 4),), quotas=(Quota("mỗi xã", "mô hình", 1),)),
            {"awards[0].name": True, "awards[0].count": False, "quotas[0].what": True, "quotas[0].min": True},
            id="counts",
        ),
    ],
)
def test_a_plan(gold: dict[str, Any], plan: Plan, expected: dict[str, bool]) -> None:
    assert verdicts({"plans": [gold]}, plan) == {f"plans[0].{path}": right for path, right in expected.items()}


def test_values_of_the_page() -> None:
    assert verdicts({"title": "Tin", "views": 3}, title="TIN", views=4, author="A") == {"title": True, "views": False}


def test_plans_are_told_apart_by_their_position_in_the_output() -> None:
    gold = {"plans": [{"number": "1/KH"}, {"number": "2/KH"}]}
    assert verdicts(gold, Plan(number="2/KH"), Plan(number="1/KH")) == {
        "plans[0].number": True,
        "plans[1].number": True,
    }


def test_all_values_of_a_plan_that_is_not_there_are_wrong() -> None:
    """Of the fields that this gold judges: the others were not judged on any plan."""
    gold = {"plans": [{"number": "1/KH", "themes": [], "is_campaign": False}]}
    found = verdicts(gold, Plan(number="1/KH"), Plan(number="2/KH", signer="A", themes=(Theme("B", "name"),)))
    assert {path: right for path, right in found.items() if path.startswith("plans[1]")} == {
        "plans[1].number": False,
        "plans[1].themes[0].text": False,
        "plans[1].is_campaign": False,
    }
