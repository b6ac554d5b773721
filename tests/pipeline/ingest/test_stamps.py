"""Stamps and counters: each format that portals print, with composed dates; and lines that are neither."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.ingest.stamps import is_counter, parse_machine_date, parse_stamp, parse_views

STAMPS = [
    ("Thứ Ba, 06-02-2024 / 12:07:33 Sáng", "2024-02-06T00:07:33+07:00", None),
    ("Thứ Ba, 06-02-2024 / 12:07:33 Chiều", "2024-02-06T12:07:33+07:00", None),
    ("Thứ Ba, 06-02-2024 / 09:41:05 Tối", "2024-02-06T21:41:05+07:00", None),
    ("7/8/2020, 9:15 (GMT+7)", "2020-08-07T09:15:00+07:00", None),
    ("Thứ Sáu, 07/08/2020, 22:40 (GMT+7)", "2020-08-07T22:40:00+07:00", None),
    ("Cập nhật lúc 16:52, Thứ Tư, 13/03/2019 (GMT+7)", "2019-03-13T16:52:00+07:00", None),
    ("Cập nhật lúc: 22:09 15/05/2021", "2021-05-15T22:09:00+07:00", None),
    ("Cập nhật, 09:26, Thứ Hai, 14/06/2021", "2021-06-14T09:26:00+07:00", None),
    ("Cập nhật 5/9/2023, 11:12:13", "2023-09-05T11:12:13+07:00", None),
    ("Đăng lúc: 00:00:00 02/03/2021 (GMT+7)", "2021-03-02T00:00:00+07:00", None),
    ("Đăng ngày 08 - 11 - 2012", "2012-11-08", None),
    ("Đăng ngày: 21/02/2017 07:18:49", "2017-02-21T07:18:49+07:00", None),
    ("Ngày đăng 30/09/2014 | 03:27 | Lượt xem: 1936", "2014-09-30T03:27:00+07:00", 1936),
    ("Ngày đăng: 14:21 | 09/04/2024", "2024-04-09T14:21:00+07:00", None),
    ("Ngày cập nhật: 26/07/2018 05:04:03", "2018-07-26T05:04:03+07:00", None),
    ("(19:37 23/08/2017)", "2017-08-23T19:37:00+07:00", None),
    ("(17/02/2022)", "2022-02-17", None),
    ("11/06/2018 10:31 Số lượt xem: 452", "2018-06-11T10:31:00+07:00", 452),
    ("25/08/2020 - 17:44", "2020-08-25T17:44:00+07:00", None),
    ("07:29 | 16/11/2017", "2017-11-16T07:29:00+07:00", None),
    ("09:14 04-01-2023 | :57", "2023-01-04T09:14:00+07:00", 57),
    ("Thứ 5, 24.03.2022 | 19:50:36", "2022-03-24T19:50:36+07:00", None),
    ("15.05.2024 | 15:22 PM", "2024-05-15T15:22:00+07:00", None),
    ("15.05.2024 | 03:22 PM", "2024-05-15T15:22:00+07:00", None),
    ("Thứ năm - 16/12/2021 10:24 883", "2021-12-16T10:24:00+07:00", 883),
    ("Chủ nhật - 17/10/2021 20:06 391 0", "2021-10-17T20:06:00+07:00", 391),
    ("14/09/2020 | 3107", "2020-09-14", 3107),
    ("- 19/10/2023 04:15:00 AM - Đã xem: 92 - Phản hồi: 0", "2023-10-19T04:15:00+07:00", 92),
    ("cms-publish-date 12/12/2018 | 09:33 | cms-view-count: 74125", "2018-12-12T09:33:00+07:00", 74125),
    ("Print Thứ Tư, 15/01/2020 15:17 Gốc", "2020-01-15T15:17:00+07:00", None),
    ("Xã hội - Ngày đăng : 10:05, 17/05/2022", "2022-05-17T10:05:00+07:00", None),
    ("18/03/2021 00:00:00", "2021-03-18T00:00:00+07:00", None),
    ("06:08:50 - Thứ ba, 20/11/2018", "2018-11-20T06:08:50+07:00", None),
    ("Thứ năm: 22:31 ngày 15/09/2022", "2022-09-15T22:31:00+07:00", None),
    ("14:48, ngày 27-07-2022", "2022-07-27T14:48:00+07:00", None),
    ("(19/04/2017 12:35 CH)", "2017-04-19T12:35:00+07:00", None),
    ("(19/04/2017 12:35 SA)", "2017-04-19T00:35:00+07:00", None),
    ("(19/04/2017 08:35 CH)", "2017-04-19T20:35:00+07:00", None),
    ("(19/04/2017 08:35 SA)", "2017-04-19T08:35:00+07:00", None),
    ("Thứ bảy, 9/1/2021", "2021-01-09", None),
    ("Chủ nhật, ngày 10 tháng 01 năm 2021", "2021-01-10", None),
    ("T4, 13/10/2021 08:20", "2021-10-13T08:20:00+07:00", None),
    ("2021-10-13 08:20", "2021-10-13T08:20:00+07:00", None),
    ("2021-10-13T08:20:30", "2021-10-13T08:20:30+07:00", None),
    ("29/02/2024 07:00", "2024-02-29T07:00:00+07:00", None),
    ("Posted on Tháng Năm 21, 2021 by admin", "2021-05-21", None),
    ("Tháng 3 7, 2022", "2022-03-07", None),
    ("11/07/2018 6:05 CH. 96 lượt xem", "2018-07-11T18:05:00+07:00", 96),
    ("07:41 19/03/2020 388", "2020-03-19T07:41:00+07:00", 388),
    ("Cổng thông tin xã Tre Xanh | 03/02/2023 08:15 | Lượt xem: 1.024", "2023-02-03T08:15:00+07:00", 1024),
    ("01/02/2016 6h05", "2016-02-01T06:05:00+07:00", None),
]


@pytest.mark.parametrize(("line", "published", "views"), STAMPS, ids=[row[0] for row in STAMPS])
def test_stamps(line: str, published: str, views: int | None) -> None:
    stamp = parse_stamp(line)
    assert stamp is not None
    assert (stamp.published, stamp.views) == (published, views)


@pytest.mark.parametrize("line", [row[0] for row in STAMPS])
def test_case_does_not_matter(line: str) -> None:
    expected = parse_stamp(line)
    if "T08:20:30" not in (expected.published if expected else ""):
        assert parse_stamp(line.upper()) == expected == parse_stamp(line.lower())


@pytest.mark.parametrize(
    ("line", "cued"),
    [
        ("Thứ sáu, 15/03/2024", False),
        ("15/03/2024", False),
        ("Đăng ngày 15/03/2024", True),
        ("15/03/2024 08:00", True),
        ("15/03/2024 | 210", True),
    ],
)
def test_a_bare_date_may_be_a_clock(line: str, cued: bool) -> None:
    stamp = parse_stamp(line)
    assert stamp is not None
    assert stamp.cued is cued


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Lượt xem: 280",
        "Bão số 4 cách bờ 120 km lúc 10:00",
        "Ngày 15/3/2024, Ủy ban nhân dân tỉnh ban hành Kế hoạch số 41/KH-UBND về trồng cây.",
        pytest.param("Kế hoạch số 41/KH-UBND ngày 15/3/2024"),
        pytest.param("Từ ngày 01/4/2024 đến ngày 30/6/2024"),
        pytest.param("Hà Giang, ngày 15 tháng 3 năm 2024"),
        "Thời gian: 15/03/2024, tại Nhà văn hóa xã",
        "Thời gian: từ 7h30 - 9h00, thứ Ba, ngày 15/03/2024",
        "Thời gian: 8 giờ 00, ngày 15/03/2024",
        pytest.param("(26/3/1931 - 26/3/2031)"),
        "31/02/2024",
        "15/13/2024 08:00",
        "00/05/2024",
        "15/03/24",
        "15/3",
        "Điện thoại: 0219.3866.120",
        "năm 2024",
        "19/5/1890",
        "Số: 15/2024/QĐ-UBND",
        "15/03/2024 " * 20,
    ],
)
def test_what_is_no_stamp(line: str) -> None:
    assert parse_stamp(line) is None


@pytest.mark.parametrize(
    ("line", "views", "alone"),
    [
        ("280 Lượt xem", 280, True),
        ("Lượt xem: 280", 280, True),
        ("Lượt xem:280", 280, True),
        ("Số lượt xem: 2.840", 2840, True),
        ("Số lượt xem: 12,840", 12840, True),
        ("Đã xem: 88", 88, True),
        ("Lượt đọc 17", 17, True),
        ("cms-view-count: 96835", 96835, True),
        ("Lượt xem: 0", 0, True),
        ("1.204 lượt xem | Bình luận", 1204, True),
        ("Bài viết có 280 lượt xem của bạn đọc trong tỉnh", 280, False),
        ("280", None, False),
        ("280 lượt người dự hội nghị", None, False),
        ("Lượt xem", None, False),
        ("0 Trả lời", None, False),
        ("9.120.333 / Đang truy cập : 21", None, False),
        ("Lượt xem: 12345678901", None, False),
        ("Kế hoạch | 15", None, False),
        ("", None, False),
    ],
)
def test_counters(line: str, views: int | None, alone: bool) -> None:
    assert parse_views(line) == views
    assert is_counter(line) is alone


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2049, 12, 31)),
    st.sampled_from("/-."),
    st.sampled_from([" ", " | ", " - ", ", "]),
    st.booleans(),
)
def test_day_month_and_year_never_change_places(moment: datetime, mark: str, between: str, padded: bool) -> None:
    moment = moment.replace(microsecond=0, second=0)
    day, month = (f"{n:02}" if padded else str(n) for n in (moment.day, moment.month))
    stamp = parse_stamp(f"{day}{mark}{month}{mark}{moment.year}{between}{moment:%H:%M}")
    assert stamp is not None
    assert stamp.published == moment.isoformat() + "+07:00"


@given(st.text(max_size=130))
def test_any_line_is_read_without_an_error(line: str) -> None:
    stamp = parse_stamp(line)
    assert stamp is None or len(stamp.published) >= 10
    parse_views(line)
    is_counter(line)


# machine dates


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-05-06T10:00:00+07:00", "2024-05-06T10:00:00+07:00"),
        ("2024-05-06T03:00:00Z", "2024-05-06T03:00:00+00:00"),
        ("2024-05-06T10:00:00.123+0700", "2024-05-06T10:00:00+07:00"),
        ("2024-05-06T10:00:00", "2024-05-06T10:00:00+07:00"),
        ("2024-05-06 10:00", "2024-05-06T10:00:00+07:00"),
        (" 2024-05-06 ", "2024-05-06"),
        ("06/05/2024", "2024-05-06"),
        ("6/5/2024 10:00", "2024-05-06T10:00:00+07:00"),
        ("Thứ Hai, 06/05/2024, 10:00 (GMT+7)", "2024-05-06T10:00:00+07:00"),
        ("Mon, 06 May 2024 10:00:00 +0700", "2024-05-06T10:00:00+07:00"),
        ("", None),
        ("không rõ", None),
        ("2024", None),
        ("2024-05", None),
        ("tháng 5/2024", None),
        ("10:30", None),
        ("32/05/2024", None),
    ],
)
def test_machine_dates(value: str, expected: str | None) -> None:
    assert parse_machine_date(value) == expected


@pytest.mark.parametrize(
    "value", ["2 giờ trước", "hôm qua", "hôm nay", "3 ngày trước", "yesterday", "now", "1 tuần trước"]
)
def test_a_date_that_counts_from_today_is_no_date(value: str) -> None:
    assert parse_machine_date(value) is None
