"""What a campaign is called, when it runs, whose child it is, and what it was doing on a day."""

from __future__ import annotations

import pytest
from composed_plans import cites, committee, plan, plan_id, registry, sighting_of

from pipeline.model import Agency, Award, Phase, Plan
from pipeline.registry.campaigns import Campaign, read_campaign, status
from pipeline.registry.parts import RegistryError

SON_LA, MUONG_LA = committee("tỉnh Sơn La"), committee("huyện Mường La")
FORESTS = "giữ rừng đầu nguồn, xanh đồi trọc"
TO_PROVINCE = cites("implements", "71/KH-UBND", "2023-03-02", SON_LA)


def root(number: str = "71/KH-UBND", issued: str = "2023-03-02", **values: object) -> Plan:
    more = {"name": f"Sơn La {FORESTS}", "start": "2023-03", "end": "2023-12", **values}
    return plan(number, issued, SON_LA, province="Sơn La", **more)  # type: ignore[arg-type]


def read(plans: dict[str, Plan]) -> list[Campaign]:
    with registry(plans) as connection:
        ids = [row[0] for row in connection.execute("SELECT id FROM campaigns ORDER BY announced, id")]
        counts = connection.execute("SELECT plans, pages FROM campaigns ORDER BY announced, id").fetchall()
        found = [read_campaign(connection, campaign) for campaign in ids]
    assert [(len(campaign.plans), len(campaign.pages)) for campaign in found] == counts
    return found


def test_values_come_from_the_highest_and_first_plan() -> None:
    low = plan(
        *("15/KH-UBND", "2023-02-20", MUONG_LA, TO_PROVINCE),
        province="Sơn La",
        name=f"Mường La {FORESTS}",
        theme="Mỗi nhà một vườn ươm",
        occasion="kỷ niệm 60 năm ngày Lâm nghiệp Việt Nam",
        start="2023-04",
        end="2023-11",
        phases=(Phase("Đợt I", "2023-04", "2023-06"), Phase("Đợt II", "2023-07", "2023-11")),
        awards=(Award("Giấy khen", 5, "tập thể"),),
        agencies=(Agency(None, "Hạt Kiểm lâm", "body", "lead"), Agency("so-tai-chinh", "Sở Tài chính", "body", "lead")),
    )
    high = root(
        phases=(Phase("đợt I", "2023-03", "2023-06"),),
        awards=(Award("Bằng khen", 10, "cá nhân"),),
        agencies=(Agency("so-tai-chinh", "Sở Tài chính", "body", "coordinate"),),
    )
    (campaign,) = read({"low": low, "high": high})
    assert campaign == Campaign(
        campaign.id,
        f"Sơn La {FORESTS}",
        "Mỗi nhà một vườn ươm",
        "kỷ niệm 60 năm ngày Lâm nghiệp Việt Nam",
        "Sơn La",
        "14",
        "Sơn La",
        "province",
        "2023-03",
        "2023-12",
        "2023-03-02",
        None,
        (Phase("đợt I", "2023-03", "2023-06"), Phase("Đợt II", "2023-07", "2023-11")),
        (Award("Bằng khen", 10, "cá nhân"), Award("Giấy khen", 5, "tập thể")),
        (Agency("so-tai-chinh", "Sở Tài chính", "body", "lead"), Agency(None, "Hạt Kiểm lâm", "body", "lead")),
        (plan_id("high"), plan_id("low")),
        (sighting_of("high").page, sighting_of("low").page),
    )


@pytest.mark.parametrize(
    ("values", "name"),
    [
        ({"name": "Nước sạch mọi nhà", "theme": "Giọt nước, giọt vàng", "subject": "thi đua"}, "Nước sạch mọi nhà"),
        ({"name": None, "theme": "Giọt nước, giọt vàng", "subject": "thi đua"}, "Giọt nước, giọt vàng"),
        ({"name": None, "subject": "thi đua làm thủy lợi"}, "thi đua làm thủy lợi"),
        ({"name": None}, None),
    ],
)
def test_name(values: dict[str, object], name: str | None) -> None:
    assert read({"a": root(**values)})[0].name == name


def letter(relation: str, **values: object) -> Plan:
    cited = cites(relation, "71/KH-UBND", "2023-03-02", SON_LA)
    return plan("1420/UBND-KT", "2023-11-20", SON_LA, cited, province="Sơn La", **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("change", "period"),
    [
        (letter("extends", end="2024-06-30"), ("2023-03", "2024-06-30")),
        (letter("extends", start="2024-01", end="2024-06-30"), ("2023-03", "2024-06-30")),
        (letter("amends", start="2023-05"), ("2023-05", "2023-12")),
        (letter("implements", start="2023-05", end="2023-10"), ("2023-03", "2023-12")),
    ],
)
def test_what_changes_the_plan_changes_its_period(change: Plan, period: tuple[str, str]) -> None:
    (campaign,) = read({"plan": root(), "letter": change})
    assert (campaign.start, campaign.end) == period


@pytest.mark.parametrize("start", [None, "2023-03"])
def test_more_time_without_a_citation_is_more_time(start: str | None) -> None:
    more = root(number="1420/UBND-KT", issued="2023-11-20", subject="kéo dài phong trào", start=start, end="2024-06-30")
    (campaign,) = read({"plan": root(), "letter": more})
    assert (campaign.start, campaign.end) == ("2023-03", "2024-06-30")


def test_the_level_is_that_of_the_highest_document() -> None:
    (campaign,) = read({"a": plan("15/KH-UBND", "2023-04-20", MUONG_LA, TO_PROVINCE, province="Sơn La")})
    assert (campaign.level, len(campaign.plans)) == ("province", 1)


def test_the_id_stays_when_others_join() -> None:
    alone = read({"a": root()})[0].id
    joined = read({"a": root(), "b": plan("15/KH-UBND", "2023-04-20", MUONG_LA, TO_PROVINCE, province="Sơn La")})[0]
    assert (joined.id, len(joined.plans)) == (alone, 2)


NATION = plan("466/QĐ-TTg", "2023-01-03", "Thủ tướng Chính phủ", name=f"Cả nước {FORESTS}", start="2023", end="2025")
TO_CENTRE = {
    relation: cites(relation, "466/QĐ-TTg", "2023-01-03", "Thủ tướng Chính phủ", doc_type="Quyết định")
    for relation in ("implements", "basis")
}


@pytest.mark.parametrize(
    ("child", "has_parent"),
    [
        (plan(None, "2023-05-02", SON_LA, TO_CENTRE["implements"], province="Sơn La"), True),
        (plan(None, "2023-05-02", SON_LA, TO_CENTRE["basis"], province="Sơn La", name=f"Sơn La {FORESTS}"), True),
        (plan(None, "2023-05-02", SON_LA, TO_CENTRE["basis"], province="Sơn La", name="Nước sạch mọi nhà"), False),
        (plan(None, "2023-05-02", SON_LA, TO_CENTRE["implements"], province="Sơn La", name="Nước sạch mọi nhà"), False),
        (plan(None, "2023-05-02", SON_LA, province="Sơn La", name=f"Sơn La {FORESTS}"), True),
        (plan(None, "2019-05-02", SON_LA, province="Sơn La", name=f"Sơn La {FORESTS}"), False),
    ],
)
def test_parents(child: Plan, has_parent: bool) -> None:
    found = {campaign.province: campaign for campaign in read({"nation": NATION, "child": child})}
    assert found[None].level == "central"
    assert found["Sơn La"].parent == (found[None].id if has_parent else None)


def test_a_campaign_that_is_not_there() -> None:
    with registry({}) as connection, pytest.raises(RegistryError, match="c-123456789abc: the registry has no campaign"):
        read_campaign(connection, "c-123456789abc")


@pytest.mark.parametrize(
    ("dates", "day", "expected"),
    [
        (("2024-01-15", "2024-03-01", "2024-06-30"), "2024-01-14", None),
        (("2024-01-15", "2024-03-01", "2024-06-30"), "2024-01-15", "announced"),
        (("2024-01-15", "2024-03-01", "2024-06-30"), "2024-03-01", "running"),
        (("2024-01-15", "2024-03-01", "2024-06-30"), "2024-06-30", "running"),
        (("2024-01-15", "2024-03-01", "2024-06-30"), "2024-07-01", "ended"),
        ((None, "2024-03", "2024"), "2024-02-29", None),
        ((None, "2024-03", "2024"), "2024-12-31", "running"),
        ((None, "2024-03", "2024"), "2025-01-01", "ended"),
        (("2024-01", None, "2024-02"), "2024-01-01", "running"),
        (("2024-01", None, "2024-02"), "2024-02-29", "running"),
        ((None, None, "2024-02"), "2024-02-01", None),
        (("2023-12-20", "2024", None), "2023-12-31", "announced"),
        (("2023-12-20", "2024", None), "2024-12-31", "running"),
        (("2023-12-20", "2024", None), "2025-01-01", None),
        (("2023-12-20", None, None), "2024-01-01", None),
    ],
)
def test_status(dates: tuple[str | None, str | None, str | None], day: str, expected: str | None) -> None:
    announced, start, end = dates
    empty = (None,) * 7
    assert status(Campaign("c-1", *empty, start, end, announced, None), day) == expected
