"""Campaigns as people say that they are."""

from __future__ import annotations

import pytest
from composed_plans import committee, groups, judged, plan, registry

from pipeline.model import Plan

SON_LA, MUONG_LA, YEN_CHAU = committee("tỉnh Sơn La"), committee("huyện Mường La"), committee("huyện Yên Châu")
FORESTS = "Sơn La giữ rừng đầu nguồn, xanh đồi trọc"


def here(number: str, issued: str, issuer: str, **values: object) -> Plan:
    return plan(number, issued, issuer, province="Sơn La", **values)  # type: ignore[arg-type]


CHAIN = {
    "a": here("71/KH-UBND", "2023-03-02", SON_LA, name=FORESTS, start="2023", end="2025"),
    "b": here("15/KH-UBND", "2023-04-20", MUONG_LA, name=FORESTS),
    "c": here("16/KH-UBND", "2023-04-25", YEN_CHAU, name=FORESTS),
    "other": here("99/KH-UBND", "2023-04-25", SON_LA, name="Mỗi bản một tủ sách, mỗi nhà một người đọc"),
}


@pytest.mark.parametrize(
    ("judgements", "expected"),
    [
        ([], {"a+b+c", "other"}),
        ([judged("different", "a", "b")], {"a+c", "b", "other"}),
        ([judged("same", "c", "other")], {"a+b+c+other"}),
        ([judged("unsure", "a", "b")], {"a+b+c", "other"}),
        ([judged("different", "a", "b", of="plan")], {"a+b+c", "other"}),
        (
            [
                judged("different", "b", "other"),
                judged("same", "a", "other"),
                judged("same", "a", "b", "2026-02-01T00:00:00Z"),
            ],
            {"a+c+other", "b"},
        ),
        ([judged("same", "a", "other"), judged("different", "other", "a", "2026-02-01T00:00:00Z")], {"a+b+c", "other"}),
    ],
)
def test_people_decide(judgements: list[object], expected: set[str]) -> None:
    with registry(CHAIN, judgements) as connection:  # type: ignore[arg-type]
        assert groups(connection, CHAIN) == expected


def test_a_campaign_can_be_what_people_say_it_is() -> None:
    plans = {
        "a": here("7/KH-UBND", "2024-05-02", SON_LA, is_campaign=False),
        "b": here("8/KH-UBND", "2024-05-09", SON_LA, is_campaign=False),
    }
    with registry(plans, [judged("same", "a", "b")]) as connection:
        assert groups(connection, plans) == {"a+b"}
        joins = connection.execute("SELECT rule, detail FROM campaign_joins").fetchall()
    assert joins == [("judgement", "Lò Thị Hoa said so on 2026-01-05: read both")]
