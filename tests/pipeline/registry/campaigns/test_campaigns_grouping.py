"""Which documents come together in a campaign, and which do not."""

# One case a line, however long.

from __future__ import annotations

import pytest
from composed_plans import cites, committee, groups, plan, registry
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model import Plan

SON_LA, MUONG_LA, YEN_CHAU = committee("tỉnh Sơn La"), committee("huyện Mường La"), committee("huyện Yên Châu")
PARTY = "Ban Thường vụ Tỉnh ủy Sơn La"
FORESTS = "Sơn La giữ rừng đầu nguồn, xanh đồi trọc"


def here(number: str | None, issued: str | None, issuer: str, *references: object, **values: object) -> Plan:
    return plan(number, issued, issuer, *references, province="Sơn La", **values)  # type: ignore[arg-type]


def forests(number: str, issued: str, issuer: str = SON_LA, *references: object, **values: object) -> Plan:
    return here(number, issued, issuer, *references, **{"name": FORESTS, **values})


def month(number: str, issued: str, issuer: str, what: str = "rừng") -> Plan:
    subject = f"tổ chức Tháng hành động giữ {what} đầu nguồn năm {issued[:4]} trên địa bàn"
    return here(number, issued, issuer, subject=subject)


CASES: dict[str, tuple[dict[str, Plan], set[str]]] = {
    "a district carries out the plan of its province": (
        {
            "a": forests("71/KH-UBND", "2023-03-02", start="2023", end="2025"),
            "b": here("15/KH-UBND", "2023-04-20", MUONG_LA, cites("implements", "71/KH-UBND", "2023-03-02", SON_LA)),
            "c": here("22/KH-UBND", "2023-05-04", YEN_CHAU, cites("implements", "71/KH-UBND", "2023-03-02", SON_LA)),
        },
        {"a+b+c"},
    ),
    "a campaign that its subject names without quotation marks": (
        {
            "a": month("71/KH-UBND", "2023-03-02", SON_LA),
            "b": month("15/KH-UBND", "2023-04-20", MUONG_LA),
            "later": month("71/KH-UBND", "2024-03-02", SON_LA),
            "other": month("16/KH-UBND", "2023-04-21", MUONG_LA, "nước"),
        },
        {"a+b", "later", "other"},
    ),
    "the same number in another year": (
        {
            "a": forests("71/KH-UBND", "2022-03-02", start="2022", end="2022"),
            "b": here("15/KH-UBND", "2023-04-20", MUONG_LA, cites("implements", "71/KH-UBND", "2023-03-02", SON_LA)),
        },
        {"a", "b"},
    ),
    "the same number in another province": (
        {
            "a": plan("71/KH-UBND", "2023-03-02", committee("tỉnh Lai Châu"), province="Lai Châu", name=FORESTS),
            "b": here("15/KH-UBND", "2023-04-20", MUONG_LA, cites("implements", "71/KH-UBND", "2023-03-02")),
        },
        {"a", "b"},
    ),
    "the same number of a district's committee": (
        {
            "a": here("71/KH-UBND", "2023-03-02", YEN_CHAU, name=FORESTS),
            "b": here("15/KH-UBND", "2023-04-20", MUONG_LA, cites("implements", "71/KH-UBND", "2023-03-02", SON_LA)),
        },
        {"a", "b"},
    ),
    "a letter puts a Party plan into effect, and so does a district": (
        {
            "letter": here(
                "902/UBND-TH",
                "2024-06-11",
                SON_LA,
                cites("implements", "88-KH/TU", "2024-05-30", PARTY),
                subject="triển khai Kế hoạch số 88-KH/TU của Ban Thường vụ Tỉnh ủy",
                theme="Một trăm ngày về đích, đón mừng đại hội",
            ),
            "district": here(
                "44/KH-UBND",
                "2024-07-01",
                MUONG_LA,
                cites("implements", "88/KH-TU", "2024-05-30", "Tỉnh ủy Sơn La"),
                subject="thực hiện Kế hoạch số 88-KH/TU ngày 30/5/2024",
            ),
        },
        {"district+letter"},
    ),
    "a letter that is no campaign puts the Party plan of one into effect": (
        {
            "party": here("88-KH/TU", "2024-05-30", PARTY, theme="Một trăm ngày về đích, đón mừng đại hội"),
            "letter": here(
                "902/UBND-TH",
                "2024-06-11",
                SON_LA,
                cites("implements", "88-KH/TU", "2024-05-30", "Tỉnh ủy Sơn La"),
                subject="triển khai Kế hoạch số 88-KH/TU của Tỉnh ủy",
                is_campaign=False,
            ),
        },
        {"letter+party"},
    ),
    "two movements carry out one plan that nobody shows": (
        {
            "a": here(None, "2024-06-11", SON_LA, cites("implements", "88-KH/TU", "2024-05-30", PARTY), name=FORESTS),
            "b": here(
                *(None, "2024-06-20", SON_LA, cites("implements", "88-KH/TU", "2024-05-30", PARTY)),
                name="Mỗi bản một tủ sách, mỗi nhà một người đọc",
            ),
        },
        {"a", "b"},
    ),
    "a law is no carrier": (
        {
            "a": here(
                None, "2024-06-11", SON_LA, cites("implements", "11/NQ-HĐND", "2024-05-30", doc_type="Nghị quyết")
            ),
            "b": here(
                None, "2024-06-12", SON_LA, cites("implements", "11/NQ-HĐND", "2024-05-30", doc_type="Nghị quyết")
            ),
        },
        {"a", "b"},
    ),
    "a directive that several movements carry out is a hub": (
        {
            "hub": here("02/CT-UBND", "2024-01-10", SON_LA, subject="phát động thi đua yêu nước năm 2024"),
            "a": here(
                None, "2024-03-01", SON_LA, cites("implements", "02/CT-UBND", "2024-01-10", SON_LA), name=FORESTS
            ),
            "b": here(
                *(None, "2024-04-01", SON_LA, cites("implements", "02/CT-UBND", "2024-01-10", SON_LA)),
                name="Mỗi bản một tủ sách, mỗi nhà một người đọc",
            ),
        },
        {"a", "b", "hub"},
    ),
    "an extension into the next year": (
        {
            "a": forests("71/KH-UBND", "2023-03-02", start="2023-03", end="2023-12"),
            "b": here(
                *("1420/UBND-KT", "2023-12-20", SON_LA, cites("extends", "71/KH-UBND", "2023-03-02", SON_LA)),
                start="2024-01-01",
                end="2024-06-30",
                is_campaign=False,
            ),
        },
        {"a+b"},
    ),
    "the directive of this year takes the place of last year's": (
        {
            "a": here("02/CT-UBND", "2023-01-10", SON_LA, subject="phát động thi đua yêu nước năm 2023"),
            "b": here(
                *("03/CT-UBND", "2024-01-12", SON_LA, cites("replaces", "02/CT-UBND", "2023-01-10", SON_LA)),
                subject="phát động thi đua yêu nước năm 2024",
            ),
        },
        {"a", "b"},
    ),
    "a plan that is replaced within its year": (
        {
            "a": forests("71/KH-UBND", "2023-03-02", start="2023", end="2025"),
            "b": forests("90/KH-UBND", "2023-04-02", SON_LA, cites("replaces", "71/KH-UBND", "2023-03-02", SON_LA)),
        },
        {"a+b"},
    ),
    "one name, no citation": (
        {
            "a": forests("71/KH-UBND", "2023-03-02", start="2023-03", end="2025-11"),
            "b": forests("15/KH-UBND", "2023-04-20", MUONG_LA, start="2023-05", end="2025"),
            "c": forests("8/UBND-NN", "2024-02-20", YEN_CHAU),
        },
        {"a+b+c"},
    ),
    "one name in two provinces": (
        {
            "a": forests("71/KH-UBND", "2023-03-02", name="Chung tay xóa nhà dột nát"),
            "b": plan(
                "5/KH-UBND",
                "2023-03-09",
                committee("tỉnh Phú Yên"),
                province="Phú Yên",
                name="Chung tay xóa nhà dột nát",
            ),
        },
        {"a", "b"},
    ),
    "a movement of every year": (
        {
            "a": here(
                "5/KH-UBND",
                "2023-01-10",
                SON_LA,
                name="Tết trồng cây đời đời nhớ ơn Bác",
                start="2023-01",
                end="2023-02",
            ),
            "b": here(
                "6/KH-UBND",
                "2024-01-30",
                SON_LA,
                name="Tết trồng cây đời đời nhớ ơn Bác",
                start="2024-02",
                end="2024-03",
            ),
            "c": here("9/UBND-NN", "2024-02-01", MUONG_LA, name="Tết trồng cây đời đời nhớ ơn Bác"),
        },
        {"a", "b+c"},
    ),
    "similar titles in one month": (
        {
            "a": here(
                None, "2024-05-02", SON_LA, name="Sạch bản, đẹp đường", subject="phát động thi đua bảo vệ môi trường"
            ),
            "b": here(
                None, "2024-05-20", SON_LA, name="Nước sạch mọi nhà", subject="phát động thi đua bảo vệ môi trường"
            ),
            "c": here(None, "2024-05-21", SON_LA, subject="phát động phong trào thi đua bảo vệ môi trường"),
        },
        {"a", "b", "c"},
    ),
    "a short slogan says too little": (
        {
            "a": here(None, "2024-05-02", SON_LA, theme="Đoàn kết sáng tạo", subject="thi đua làm thủy lợi mùa khô"),
            "b": here(None, "2024-05-20", SON_LA, theme="Đoàn kết sáng tạo", subject="hội thi nhà nông đua tài"),
        },
        {"a", "b"},
    ),
    "no campaign": (
        {
            "a": here("71/KH-UBND", "2023-03-02", SON_LA, is_campaign=False),
            "b": here(
                "72/KH-UBND",
                "2023-03-09",
                MUONG_LA,
                cites("implements", "71/KH-UBND", "2023-03-02", SON_LA),
                is_campaign=False,
            ),
        },
        set(),
    ),
    "a letter about two campaigns does not join them": (
        {
            "a": forests("71/KH-UBND", "2023-03-02", start="2023", end="2025"),
            "b": here("80/KH-UBND", "2023-03-05", SON_LA, name="Mỗi bản một tủ sách, mỗi nhà một người đọc"),
            "letter": here(
                *("7/UBND-VX", "2023-04-05", MUONG_LA),
                cites("implements", "71/KH-UBND", "2023-03-02", SON_LA),
                cites("implements", "80/KH-UBND", "2023-03-05", SON_LA),
            ),
        },
        {"a+letter", "b"},
    ),
    "a letter that names two campaigns does not join them": (
        {
            "a": forests("71/KH-UBND", "2023-03-02", start="2023", end="2025"),
            "b": here("80/KH-UBND", "2023-03-05", SON_LA, name="Mỗi bản một tủ sách, mỗi nhà một người đọc"),
            "letter": here(
                *("7/UBND-VX", "2023-04-05", MUONG_LA),
                cites("implements", "71/KH-UBND", "2023-03-02", SON_LA),
                cites("amends", "80/KH-UBND", "2023-03-05", SON_LA),
                subject="triển khai Kế hoạch số 71/KH-UBND và Kế hoạch số 80/KH-UBND của UBND tỉnh",
            ),
        },
        {"a", "b+letter"},
    ),
    "without a date only what is alike is meant": (
        {
            "a": forests("71/KH-UBND", "2023-03-02", start="2023", end="2025"),
            "b": forests("15/KH-UBND", "2023-04-20", MUONG_LA, cites("cites", "71/KH-UBND", None, SON_LA)),
            "c": here("22/KH-UBND", "2023-05-04", YEN_CHAU, cites("implements", "71/KH-UBND", None, SON_LA)),
        },
        {"a+b", "c"},
    ),
    "more time for a movement of one name, without a citation": (
        {
            "a": forests("71/KH-UBND", "2023-03-02", start="2023-03-15", end="2023-12-31"),
            "b": forests("90/KH-UBND", "2023-12-05", subject="gia hạn phong trào", end="2024-12-31"),
            "c": forests("90/KH-UBND", "2025-01-20", start="2025-02", end="2025-12"),
        },
        {"a+b", "c"},
    ),
    "two provinces that have become one": (
        {
            "a": plan("7/KH-UBND", "2025-08-02", committee("xã Duy Xuyên"), province="Quảng Nam", name=FORESTS),
            "b": plan("9/KH-UBND", "2025-09-02", committee("thành phố Đà Nẵng"), province="Đà Nẵng", name=FORESTS),
        },
        {"a+b"},
    ),
    "two provinces of which one was another before": (
        {
            "a": plan("7/KH-UBND", "2025-05-02", committee("tỉnh Quảng Nam"), province="Quảng Nam", name=FORESTS),
            "b": plan("9/KH-UBND", "2025-08-02", committee("thành phố Đà Nẵng"), province="Đà Nẵng", name=FORESTS),
        },
        {"a", "b"},
    ),
    "two terms of one Party body": (
        {
            "a": here("12-KH/TU", "2020-03-05", PARTY, name=FORESTS),
            "b": here("14/KH-UBND", "2020-12-20", MUONG_LA, cites("implements", "12-KH/TU", "2020-11-30", PARTY)),
        },
        {"a", "b"},
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_groups(case: str) -> None:
    plans, expected = CASES[case]
    with registry(plans) as connection:
        assert groups(connection, plans) == expected


@pytest.mark.parametrize(
    ("case", "reasons"),
    [
        (
            "a letter puts a Party plan into effect, and so does a district",
            [
                (
                    "implements",
                    "44/KH-UBND carries out 88/KH-TU of 2024-05-30, and the subject of 44/KH-UBND names 88/KH-TU",
                ),
                (
                    "implements",
                    "902/UBND-TH carries out 88/KH-TU of 2024-05-30, and the subject of 902/UBND-TH names 88/KH-TU",
                ),
            ],
        ),
        ("an extension into the next year", [("extends", "1420/UBND-KT extends 71/KH-UBND of 2023-03-02")]),
        (
            "two provinces that have become one",
            [
                (
                    "name",
                    "7/KH-UBND and 9/KH-UBND are called “Sơn La giữ rừng đầu nguồn, xanh đồi trọc”, in one province,"
                    " and they are 31 days apart",
                )
            ],
        ),
    ],
)
def test_every_join_has_its_reason(case: str, reasons: list[tuple[str, str]]) -> None:
    with registry(CASES[case][0]) as connection:
        rows = connection.execute("SELECT rule, detail FROM campaign_joins ORDER BY detail").fetchall()
    assert rows == reasons


EVERYTHING = {f"{at}{key}": item for at, (plans, _) in enumerate(CASES.values()) for key, item in plans.items()}


@settings(max_examples=12, deadline=None)
@given(order=st.permutations(sorted(EVERYTHING)))
def test_the_order_of_plans_changes_nothing(order: list[str]) -> None:
    def dump(keys: list[str]) -> list[object]:
        with registry({key: EVERYTHING[key] for key in keys}) as connection:
            tables = ("campaigns", "campaign_joins", "citations", "documents")
            return [connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3, 4, 5").fetchall() for table in tables]

    assert dump(order) == dump(sorted(EVERYTHING))
