"""The values of one plan from several sightings of it."""

from __future__ import annotations

from typing import Any

import pytest
from sighted import SON_LA, sighting

from pipeline.model import Agency, Plan, Reference
from pipeline.registry.fields import FIELD_OF
from pipeline.registry.merging.merge import merge
from pipeline.registry.sightings import Sighting

CHAIR = f"Chủ tịch {SON_LA}"


@pytest.mark.parametrize(
    ("what", "sightings", "field", "value", "conflicts"),
    [
        ("alone", [sighting("a", "1/KH-UBND")], "number", "1/KH-UBND", []),
        ("nobody says", [sighting("a"), sighting("b")], "number", None, []),
        (
            "the official text before two articles",
            [
                sighting("a", issued="2023-03-05", sure=0.99),
                sighting("b", issued="2023-03-05", sure=0.99),
                sighting("c", issued="2023-03-04", sure=0.9, rank="official"),
            ],
            *("issued", "2023-03-04", ["2023-03-05"]),
        ),
        (
            "two articles before one",
            [
                sighting("a", issued="2023-03-05", sure=0.9),
                sighting("b", issued="2023-03-04", sure=0.8),
                sighting("c", issued="2023-03-04", sure=0.8),
            ],
            *("issued", "2023-03-04", ["2023-03-05"]),
        ),
        (
            "the surer of two",
            [sighting("a", issued="2023-03-05", sure=0.7), sighting("b", issued="2023-03-04", sure=0.9)],
            *("issued", "2023-03-04", ["2023-03-05"]),
        ),
        (
            "the day before the month that agrees",
            [sighting("a", issued="2023-03", sure=0.99), sighting("b", issued="2023-03-04", sure=0.6)],
            *("issued", "2023-03-04", []),
        ),
        (
            "the day of an article before the month of the official text that agrees",
            [sighting("a", issued="2023-03", rank="official"), sighting("b", issued="2023-03-04")],
            *("issued", "2023-03-04", []),
        ),
        (
            "two days in the month of the official text",
            [
                sighting("a", end="2023-03", rank="official"),
                sighting("b", end="2023-03-04", sure=0.7),
                sighting("c", end="2023-03-09", rank="teaser"),
            ],
            *("end", "2023-03-04", ["2023-03-09"]),
        ),
        (
            "a day outside the month of the official text",
            [sighting("a", end="2023-03", rank="official"), sighting("b", end="2023-04-04")],
            *("end", "2023-03", ["2023-04-04"]),
        ),
        (
            "somebody says that no more than the month is known",
            [sighting("a", issued="2023-03", corrected=("issued",)), sighting("b", issued="2023-03-04")],
            *("issued", "2023-03", []),
        ),
        (
            "another writing of the number is no conflict",
            [sighting("a", "01/KH-UBND", rank="official"), sighting("b", "1/kh-ubnd")],
            *("number", "01/KH-UBND", []),
        ),
        (
            "the chairman and his committee are no conflict",
            [sighting("a", issuer=CHAIR, rank="official"), sighting("b", issuer=SON_LA)],
            *("issuer", CHAIR, []),
        ),
        (
            "a correction before the official text",
            [
                sighting("a", issued="2023-03-04", rank="official"),
                sighting("b", issued="2023-03-09", corrected=("issued",)),
            ],
            *("issued", "2023-03-09", ["2023-03-04"]),
        ),
        (
            "a correction to nothing",
            [sighting("a", issued="2023-03-04", rank="official"), sighting("b", corrected=("issued",))],
            *("issued", None, []),
        ),
        (
            "a bound of the timeframe that only a teaser has",
            [
                sighting("a", start="2023-03", rank="official"),
                sighting("b", start="2023-03", end="2023-12", rank="teaser"),
            ],
            *("end", "2023-12", []),
        ),
        (
            "timeframes that differ",
            [sighting("a", end="2023-11", rank="official"), sighting("b", end="2023-12")],
            *("end", "2023-11", ["2023-12"]),
        ),
    ],
)
def test_scalars(what: str, sightings: list[Sighting], field: str, value: Any, conflicts: list[str]) -> None:
    merged = merge(sightings)
    assert FIELD_OF[field].read(merged.plan) == value
    assert [conflict.other_value for conflict in merged.conflicts] == conflicts
    assert all(conflict.field == field for conflict in merged.conflicts)


def test_level_and_system_go_with_the_issuer_and_codes_with_the_province() -> None:
    official = sighting("a", issuer=SON_LA, rank="official", issuer_level="province", system="state", province="Sơn La")
    article = sighting("b", issuer="Tỉnh ủy Sơn La", issuer_level="organisation", system="party", province="Bắc Kạn")
    plan = merge([article, official]).plan
    assert (plan.issuer_level, plan.system) == ("province", "state")
    assert (plan.province, plan.province_code, plan.province_2025) == ("Sơn La", "14", "Sơn La")


def test_the_longest_list_of_the_best_source() -> None:
    lead = Agency(None, "Sở Nội vụ", "body", "lead")
    sightings = [
        sighting("a", agencies=(lead, lead), rank="article"),
        sighting("b", agencies=(lead,), rank="official"),
        sighting("c", agencies=(), rank="official"),
    ]
    assert merge(sightings).plan.agencies == (lead,)
    emptied = sighting("d", agencies=(), rank="teaser", corrected=("lead",))
    assert merge([*sightings, emptied]).plan.agencies == ()


def test_references_of_all_sources_each_number_once() -> None:
    plan = merge(
        [
            sighting("a", rank="official", references=(Reference("18-CT/TU", relation="basis"),)),
            sighting("b", references=(Reference("18/CT-TU"), Reference("20/NQ-HĐND"), Reference(None, "Luật"))),
        ]
    ).plan
    assert [reference.number for reference in plan.references] == ["18-CT/TU", "20/NQ-HĐND"]


def test_issued_not_after_only_without_a_date_of_issue() -> None:
    told = [sighting("a", issued_not_after="2023-03-09"), sighting("b", issued_not_after="2023-03-07")]
    assert merge(told).plan.issued_not_after == "2023-03-07"
    assert merge([*told, sighting("c", issued="2023-03-05")]).plan.issued_not_after is None


def test_confidence_is_the_least_of_what_identifies() -> None:
    assert merge([sighting("a", "1/KH-UBND", "2023-03-05", sure=0.8)]).confidence == 0.8
    assert merge([sighting("a", "1/KH-UBND")]).confidence is None


def test_no_values_give_an_empty_plan() -> None:
    assert merge([sighting("a")]).plan == Plan()
