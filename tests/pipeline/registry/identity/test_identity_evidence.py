"""Pairs of sightings, and whether they are one document; the rule that says so, or None."""

from __future__ import annotations

from typing import Any

import pytest
from sighted import SON_LA, sighting

from pipeline.registry.identity.contradictions import contradiction
from pipeline.registry.identity.evidence import evidence
from pipeline.registry.identity.traits import traits_of

LA = {"province": "Sơn La", "issuer_level": "province", "system": "state"}
PARTY = {"province": "Sơn La", "issuer_level": "province", "system": "party", "issuer": "Tỉnh ủy Sơn La"}
DISTRICT = {**LA, "issuer": "Ủy ban nhân dân huyện Mộc Châu", "issuer_level": "district"}
TREES = {"themes": ["Mỗi người một cây xanh"], "subject": "phát động trồng cây trên các tuyến đường mới"}
ROADS = {"themes": ["Đường sạch nhà đẹp"], "subject": "phát động thu gom rác ở các khu dân cư"}
CHAU_THANH = {"number": "41/KH-UBND", "issuer": "Ủy ban nhân dân huyện Châu Thành", "issuer_level": "district"}
PERIOD = {"start": "2023-04-01", "end": "2023-12-31"}
GIA_LAI = {
    "number": "84/KH-UBND",
    "issuer": "Ủy ban nhân dân tỉnh Gia Lai",
    "issuer_level": "province",
    "system": "state",
}
TEXT = " ".join(f"câu{i} kể chuyện trồng cây" for i in range(60))

CASES: list[tuple[str, dict[str, Any], dict[str, Any], str | None]] = [
    # what it is, the one, the other, the rule
    (
        "number, issuer and year",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA},
        {"number": "126/KH-UBND", "issued": "2023", "issuer": f"Chủ tịch {SON_LA}", **LA},
        "number-issuer-year",
    ),
    (
        "the day differs by a slip",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA},
        {"number": "126/KH-UBND", "issued": "2023-05-03", "issuer": SON_LA, **LA},
        "number-issuer-year",
    ),
    (
        "the number of another year",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES},
        {"number": "126/KH-UBND", "issued": "2024-03-05", "issuer": SON_LA, **LA, **TREES},
        None,
    ),
    (
        "the number of another province",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES},
        {
            "number": "126/KH-UBND",
            "issued": "2023-03-05",
            "issuer": "Ủy ban nhân dân tỉnh Lai Châu",
            **LA,
            "province": "Lai Châu",
            **TREES,
        },
        None,
    ),
    (
        "a district of the province with the same number",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA},
        {"number": "126/KH-UBND", "issued": "2023-03-05", **DISTRICT},
        None,
    ),
    (
        "State and Party with the same serial",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES},
        {"number": "126-KH/TU", "issued": "2023-03-05", **PARTY, **TREES},
        None,
    ),
    (
        "two terms of one Party body in the year of its congress",
        {"number": "05-KH/TU", "issued": "2020-02-10", **PARTY},
        {"number": "05-KH/TU", "issued": "2020-11-30", **PARTY},
        None,
    ),
    (
        "a Party number whose day is off by a week",
        {"number": "05-KH/TU", "issued": "2021-02-10", **PARTY},
        {"number": "05-KH/TU", "issued": "2021-02-17", **PARTY},
        "number-issuer-year",
    ),
    (
        "the issuer without its place, in one province",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA},
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": "Ủy ban nhân dân tỉnh", **LA},
        "number-issuer-year",
    ),
    (
        "the issuer without its place, the province unknown, another day",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA},
        {"number": "126/KH-UBND", "issued": "2023-07-09", "issuer": "Ủy ban nhân dân tỉnh"},
        None,
    ),
    (
        "no issuer, but the province",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA},
        {"number": "126/KH-UBND", "issued": "2023-03-05", "province": "Sơn La"},
        "number-province-year",
    ),
    (
        "no issuer and no province, but the day",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA},
        {"number": "126/KH-UBND", "issued": "2023-03-05"},
        "number-day",
    ),
    (
        "another body named, while number, day and province agree",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA},
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": "Sở Nội vụ tỉnh Sơn La", "province": "Sơn La"},
        "number-province-year",
    ),
    (
        "another body named, another day",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA},
        {"number": "126/KH-UBND", "issued": "2023-03-06", "issuer": "Sở Nội vụ tỉnh Sơn La", "province": "Sơn La"},
        None,
    ),
    (
        "no date of issue, published a week later",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA},
        {"number": "126/KH-UBND", "published": "2023-03-12T08:00:00", "issuer": SON_LA, **LA},
        "number-place-time",
    ),
    (
        "no date of issue, published before",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES},
        {"number": "126/KH-UBND", "published": "2023-02-12T08:00:00", "issuer": SON_LA, **LA, **TREES},
        None,
    ),
    (
        "no date of issue, published a year later on the same theme",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES},
        {"number": "126/KH-UBND", "published": "2024-03-12T08:00:00", "issuer": SON_LA, **LA, **TREES},
        "number-place-theme",
    ),
    (
        "no date of issue, published a year later on something else",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES},
        {"number": "126/KH-UBND", "published": "2024-03-12T08:00:00", "issuer": SON_LA, **LA, **ROADS},
        None,
    ),
    (
        "a bare serial of the same type",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, "doc_type": "Kế hoạch", **LA},
        {"number": "126", "issued": "2023-03-05", "issuer": SON_LA, "doc_type": "Kế hoạch", **LA},
        "number-issuer-year",
    ),
    (
        "a bare serial of another type",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, "doc_type": "Kế hoạch", **LA},
        {"number": "126", "issued": "2023-03-05", "issuer": SON_LA, "doc_type": "Chỉ thị", **LA},
        None,
    ),
    (
        "no number, but issuer, day and theme",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES},
        {"issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES},
        "issuer-day-theme",
    ),
    (
        "no number and no day, but issuer, theme, subject, and published within days",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES},
        {"published": "2023-03-07", "issuer": SON_LA, **LA, **TREES},
        "issuer-time-theme",
    ),
    (
        "no number and no day, published a month later",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES},
        {"published": "2023-04-07", "issuer": SON_LA, **LA, **TREES},
        None,
    ),
    (
        "the same issuer and day, another theme",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES},
        {"issued": "2023-03-05", "issuer": SON_LA, **LA, **ROADS},
        None,
    ),
    (
        "the same theme, another timeframe",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, "end": "2023-12-31", **LA, **TREES},
        {"issued": "2023-03-05", "issuer": SON_LA, "end": "2025-12-31", **LA, **TREES},
        None,
    ),
    (
        "the same headline and nothing else",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, "subject": TREES["subject"]},
        {"subject": TREES["subject"], "published": "2023-03-06"},
        None,
    ),
    (
        "the same text with another byline",
        {"issuer": SON_LA, **LA, "text": TEXT, "published": "2023-03-06"},
        {"issuer": SON_LA, **LA, "text": TEXT + " theo báo nhà", "published": "2023-03-08"},
        "same-text",
    ),
    (
        "the same text, a letter of another province",
        {"issuer": SON_LA, **LA, "text": TEXT},
        {"issuer": "Ủy ban nhân dân tỉnh Lai Châu", **LA, "province": "Lai Châu", "text": TEXT},
        None,
    ),
    (
        "a district of a name that several provinces have, the provinces unknown",
        {**CHAU_THANH, "issued": "2021-03-05"},
        {**CHAU_THANH, "issued": "2021-03-15"},
        None,
    ),
    (
        "a district of a name that several provinces have, of one province",
        {**CHAU_THANH, "issued": "2021-03-05", "province": "Long An"},
        {**CHAU_THANH, "issued": "2021-03-05", "province": "Long An"},
        "number-issuer-year",
    ),
    (
        "a merged province counted its documents anew from July 2025 on",
        {**GIA_LAI, "issued": "2025-03-05"},
        {**GIA_LAI, "issued": "2025-09-05"},
        None,
    ),
    (
        "the same months of a year in which nothing was merged",
        {**GIA_LAI, "issued": "2024-03-05"},
        {**GIA_LAI, "issued": "2024-09-05"},
        "number-issuer-year",
    ),
    (
        "digits of the number in another order, all else the same",
        {"number": "162/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES},
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES},
        "number-misprinted",
    ),
    (
        "digits of the number in another order, another subject",
        {"number": "162/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES},
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **ROADS},
        None,
    ),
    (
        "the next number of the same day",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES},
        {"number": "127/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES},
        None,
    ),
    (
        "a page without any date, of the same timeframe",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES, **PERIOD},
        {"issuer": SON_LA, **LA, **TREES, "start": "2023", "end": "2023"},
        "issuer-period-theme",
    ),
    (
        "a page without any date or timeframe",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES, **PERIOD},
        {"issuer": SON_LA, **LA, **TREES},
        None,
    ),
    (
        "a report weeks later that still names the end",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES, **PERIOD},
        {"published": "2023-04-20", "issuer": SON_LA, **LA, **TREES, "end": "2023-12-31"},
        "issuer-end-theme",
    ),
    (
        "a report of the year after",
        {"number": "126/KH-UBND", "issued": "2023-03-05", "issuer": SON_LA, **LA, **TREES, **PERIOD},
        {"published": "2024-04-20", "issuer": SON_LA, **LA, **TREES, "end": "2023-12-31"},
        None,
    ),
    (
        "the same day and timeframe, the subject in fewer words",
        {
            "number": "126/KH-UBND",
            "issued": "2023-03-05",
            "issuer": SON_LA,
            "subject": "tổ chức đợt thi đua chào mừng đại hội các cấp trong toàn tỉnh",
            **LA,
            **PERIOD,
        },
        {"issued": "2023-03-05", "issuer": SON_LA, "subject": "thi đua chào mừng đại hội", **LA, **PERIOD},
        "issuer-day-theme",
    ),
    (
        "no themes, the same subject, published within days",
        {"published": "2023-03-06", "issuer": SON_LA, **LA, "subject": TREES["subject"]},
        {"published": "2023-03-09", "issuer": SON_LA, **LA, "subject": TREES["subject"]},
        "issuer-time-subject",
    ),
    (
        "a province that was merged, by its old and its new name",
        {
            "number": "9/KH-UBND",
            "issued": "2025-08-05",
            "issuer": "Ủy ban nhân dân tỉnh Gia Lai",
            "province": "Gia Lai",
        },
        {
            "number": "9/KH-UBND",
            "issued": "2025-08-05",
            "issuer": "Ủy ban nhân dân tỉnh Gia Lai",
            "province": "Bình Định",
        },
        "number-issuer-year",
    ),
]


@pytest.mark.parametrize(("what", "one", "other", "rule"), CASES, ids=[case[0] for case in CASES])
def test_evidence(what: str, one: dict[str, Any], other: dict[str, Any], rule: str | None) -> None:
    first, second = traits_of(sighting("một", **one)), traits_of(sighting("hai", **other))
    found, turned = evidence(first, second), evidence(second, first)
    assert (found and found.rule) == (turned and turned.rule) == rule
    assert (contradiction(first, second) is None) == (contradiction(second, first) is None)


def test_two_plans_of_one_page_are_two() -> None:
    both = [sighting("một", "126/KH-UBND", "2023-03-05", SON_LA, position=n, **LA) for n in (0, 1)]
    assert evidence(*map(traits_of, both)) is None
