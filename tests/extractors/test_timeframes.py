"""Periods, deadlines and milestones as they stand in a text (domain 5), before one is chosen as the plan's own.

What is read is shown as "kind start → end" with "?" for what is unsaid; then, where they apply: the anchor, the event that
ends it, its length, its phase, "own" when words beside it say so and "other" when they say that it belongs to something else.
"""

# One case a line, however long.
# ruff: noqa: E501

import pytest
from cases import cases, shown
from hypothesis import given
from hypothesis import strategies as st
from marks import grows_linearly, hostile

from extractors.timeframes.find import find_timeframes

RANGES = [
    ("từ ngày … đến ngày …", "từ ngày 15/4/2021 đến ngày 30/6/2021", ["range 2021-04-15 → 2021-06-30"]),
    ("đến hết ngày", "từ ngày 15/4/2021 đến hết ngày 30/6/2021", ["range 2021-04-15 → 2021-06-30"]),
    ("Từ at the start", "Từ 15/4/2021 đến 30/6/2021", ["range 2021-04-15 → 2021-06-30"]),
    ("a dash for đến", "từ 15/4/2021 - 30/6/2021", ["range 2021-04-15 → 2021-06-30"]),
    ("an en dash for đến", "từ 15/4/2021 – 30/6/2021", ["range 2021-04-15 → 2021-06-30"]),
    ("tới", "từ ngày 15/4/2021 tới ngày 30/6/2021", ["range 2021-04-15 → 2021-06-30"]),
    ("long form", "từ ngày 15 tháng 4 năm 2021 đến ngày 30 tháng 6 năm 2021", ["range 2021-04-15 → 2021-06-30"]),
    ("bắt đầu từ … kết thúc vào", "bắt đầu từ ngày 15/4/2021, kết thúc vào ngày 30/6/2021", ["range 2021-04-15 → 2021-06-30 own"]),
    ("first a day only", "từ ngày 5 đến 25/6/2021", ["range 2021-06-05 → 2021-06-25"]),
    ("first without a year, dashes", "từ 15-4 đến 30-6-2021", ["range 2021-04-15 → 2021-06-30"]),
    ("months", "từ tháng 4 đến tháng 10/2021", ["range 2021-04 → 2021-10"]),
    ("months, first with đến hết", "từ tháng 4 đến hết tháng 10 năm 2021", ["range 2021-04 → 2021-10"]),
    ("months over the turn of the year", "từ tháng 11 đến tháng 2/2022", ["range 2021-11 → 2022-02"]),
    ("over the turn of the month", "Từ ngày 28 đến 6-9", ["range ?-08-28 → ?-09-06"]),
    ("no year at all, with a comma", "từ ngày 5/7, đến ngày 20/8", ["range ?-07-05 → ?-08-20"]),
    ("mixed precision with a dash", "từ tháng 3/2020 - 31/5/2021", ["range 2020-03 → 2021-05-31"]),
    ("from the day of issue", "từ ngày ban hành Kế hoạch đến hết ngày 30/6/2021", ["range - → 2021-06-30 issue"]),
    ("from signing", "từ ngày ký đến ngày 30/6/2021", ["range - → 2021-06-30 issue"]),
    ("from the launch", "từ khi phát động đến ngày 30/6/2021", ["range - → 2021-06-30 launch"]),
    ("from the day of turning out, which nobody dates", "từ ngày ra quân đến ngày 30/6/2021", ["range - → 2021-06-30"]),
    ("from now", "từ nay đến hết ngày 30/6/2021", ["range - → 2021-06-30 now"]),
    ("from now to a year", "từ nay đến năm 2025", ["range - → 2025 now"]),
    ("to an event", "từ ngày 15/4/2021 đến khi kết thúc đại hội", ["range 2021-04-15 → - event kết thúc đại hội"]),
    ("to an event, hết", "từ ngày 15/4/2021 đến hết khi kết thúc mùa mưa", ["range 2021-04-15 → - event kết thúc mùa mưa"]),
    ("to a success", "từ tháng 3/2025 đến thành công Đại hội Đảng bộ tỉnh", ["range 2025-03 → - event thành công đại hội đảng bộ tỉnh"]),
    ("years", "từ năm 2021 đến năm 2025", ["range 2021 → 2025"]),
    ("with the hour", "từ 7 giờ ngày 15/4/2021 đến 17 giờ ngày 30/6/2021", ["range 2021-04-15 → 2021-06-30"]),
    ("giai đoạn từ năm … đến năm …", "giai đoạn từ năm 2021 đến năm 2025", ["range 2021 → 2025"]),
    ("months with a dash and a dot", "từ tháng 7 - 8.2021", ["range 2021-07 → 2021-08"]),
    ("months with a dot before the year", "từ tháng 7 đến tháng 8.2021", ["range 2021-07 → 2021-08"]),
    ("middle of the month, no year", "từ giữa tháng 4 đến giữa tháng 5", ["range ?-04 → ?-05"]),
    ("after a day", "từ sau 30/10/2021 đến 31/12/2021", ["range 2021-10-30 → 2021-12-31"]),
    ("in brackets without years", "đợt cao điểm (6/10-5/12)", ["range ?-10-06 → ?-12-05 own"]),
    ("in brackets with a year", "mở đợt ra quân (06/10 - 05/12/2021)", ["range 2021-10-06 → 2021-12-05 own"]),
    ("two ranges, the second is the core", "từ tháng 6 đến tháng 12/2022; trọng tâm từ ngày 1 đến 30/6", ["range 2022-06 → 2022-12", "range ?-06-01 → ?-06-30 core"]),
]  # fmt: skip

LENGTHS = [
    ("months from issue", "trong 8 tháng kể từ ngày ban hành", ["duration - → - issue 8 months own"]),
    ("days from a day", "trong 45 ngày, từ ngày 01/3/2022", ["duration 2022-03-01 → - 45 days own"]),
    ("days and nights", "thi đua 60 ngày đêm kể từ 0 giờ ngày 01/3/2022", ["duration 2022-03-01 → - 60 days own"]),
    ("weeks", "trong 3 tuần từ ngày 01/3/2022", ["duration 2022-03-01 → - 21 days own"]),
    ("with an explicit end", "trong 30 ngày từ ngày 01/3/2022 đến ngày 30/3/2022", ["duration 2022-03-01 → 2022-03-30 30 days own"]),
    ("from the day of the launch, which is named", "thời gian quyên góp 2 tháng, kể từ ngày phát động 01/3/2022", ["duration 2022-03-01 → - 2 months own"]),
    ("no more than from now", "trong 20 ngày kể từ nay", []),
]  # fmt: skip

STAGES = [
    ("giai đoạn", "giai đoạn 2021 - 2025", ["stage 2021 → 2025"]),
    ("an en dash", "giai đoạn 2021–2025", ["stage 2021 → 2025"]),
    ("N năm in brackets", "5 năm (2021 - 2025)", ["stage 2021 → 2025"]),
    ("05 năm", "05 năm 2021-2025", ["stage 2021 → 2025"]),
    ("thời kỳ", "thời kỳ 2021 - 2030", ["stage 2021 → 2030"]),
    ("school year", "năm học 2022 - 2023", ["school_year 2022 → 2023"]),
    ("school year that lost its dash", "năm học 2022 2023", ["school_year 2022 → 2023"]),
    ("school year with a slash", "năm học 2022/2023", ["school_year 2022 → 2023"]),
    ("a year and a stage: both", "năm 2022 và giai đoạn 2022 - 2025", ["year 2022 → 2022", "stage 2022 → 2025"]),
    ("term of office: never", "nhiệm kỳ 2020 - 2025", []),
    ("N năm in brackets, any N", "trong 2 năm (2021 - 2022)", ["stage 2021 → 2022"]),
    ("bare years behind a numbered stage", "Giai đoạn 1: 2021 - 2022; Giai đoạn 2 (2023 - 2025)", ["stage 2021 → 2022 Giai đoạn 1", "stage 2023 → 2025 Giai đoạn 2"]),
    ("bare years behind thời gian", "Thời gian thực hiện: 2021-2025", ["stage 2021 → 2025 own"]),
    ("từ năm A-B", "từ năm 2021-2025", ["stage 2021 → 2025"]),
    ("bare years alone are none", "Chương trình 135 (2021 - 2025)", []),
    ("the month of a date line without its day", "Hà Giang, ngày      tháng 10 năm 2022", []),
    ("quarters in a row", "quý II, III năm 2022", ["span 2022-04 → 2022-09"]),
    ("months in a row", "tháng 5 và tháng 6/2022", ["span 2022-05 → 2022-06"]),
    ("months in a row, the second bare", "tháng 5, 6 năm 2022", ["span 2022-05 → 2022-06"]),
    ("three months", "tháng 5, 6, 7 năm 2022", ["span 2022-05 → 2022-07"]),
    ("three months, counted", "trong 3 tháng: 5, 6 và 7/2022", ["span 2022-05 → 2022-07"]),
    ("a month whose year stands elsewhere", "tháng hành động diễn ra trong tháng 5.", ["span ?-05 → ?-05 own"]),
    ("months whose year stands elsewhere", "chiến dịch được thực hiện trong các tháng 5, 6 và 7.", ["span ?-05 → ?-07 own"]),
    ("a month of which nothing tells what it is", "mưa nhiều trong tháng 5.", []),
    ("a season of two years", "phát động phong trào thi đua giữ rừng mùa khô 2022 - 2023", ["stage 2022 → 2023 own"]),
    ("a season, vụ", "mở đợt thi đua đào mương vụ Đông Xuân năm 2022-2023", ["stage 2022 → 2023 own"]),
    ("the season of the weather", "hạn mặn mùa khô 2022-2023 đến sớm", []),
    ("backwards: none", "giai đoạn 2025 - 2021", []),
    ("year", "trong năm 2022", ["year 2022 → 2022"]),
    ("an outlook is no end", "đến năm 2025, định hướng đến năm 2035, tầm nhìn đến năm 2045", ["goal - → 2025"]),
    ("only an end", "đến năm 2025 trồng xong", ["goal - → 2025"]),
    ("until a day", "kéo dài đến hết ngày 30/6/2021", ["until - → 2021-06-30"]),
    ("month", "trong tháng 4/2022", ["span 2022-04 → 2022-04"]),
    ("quarter", "quý I/2022", ["span 2022-01 → 2022-03"]),
    ("first half", "6 tháng đầu năm 2022", ["span 2022-01 → 2022-06"]),
    ("second half", "6 tháng cuối năm 2022", ["span 2022-07 → 2022-12"]),
]  # fmt: skip

DEADLINES = [
    ("trước ngày", "gửi báo cáo trước ngày 15/12/2022", ["deadline - → 2022-12-15"]),
    ("without a year", "gửi báo cáo trước ngày 15/12", ["deadline - → ?-12-15"]),
    ("chậm nhất", "chậm nhất ngày 15/12/2022", ["deadline - → 2022-12-15"]),
    ("chậm nhất vào", "chậm nhất vào ngày 15/12/2022", ["deadline - → 2022-12-15"]),
    ("hạn cuối", "hạn cuối ngày 15/12/2022", ["deadline - → 2022-12-15"]),
    ("muộn nhất", "muộn nhất ngày 15/12/2022", ["deadline - → 2022-12-15"]),
    ("a month", "hoàn thành trước tháng 11/2022", ["deadline - → 2022-11"]),
    ("hạn cuối with what is due", "Hạn cuối nhận bài dự thi là ngày 15/12/2022", ["deadline - → 2022-12-15 nhận bài dự thi"]),
    ("every year: no one date", "gửi báo cáo trước ngày 15/12 hằng năm", ["deadline - → -"]),
    ("sơ kết in a quarter, no word before it", "sơ kết quý III/2022", ["milestone - → 2022 sơ kết"]),
    ("sơ kết with a colon", "Sơ kết: tháng 6/2023", ["milestone - → 2023-06 Sơ kết"]),
    ("tổng kết in a year", "tổng kết vào năm 2025", ["milestone - → 2025 tổng kết"]),
    ("tổng kết at the end of a year", "tổng kết cuối năm 2025", ["milestone - → 2025 tổng kết"]),
    ("tổng kết of a year is none", "tổng kết năm 2020", ["year 2020 → 2020"]),
    ("the year of a festival is none", "tổ chức lễ phát động Hội hoa ban năm 2022", ["year 2022 → 2022 other"]),
    ("the year that a conference looks back on", "tổ chức hội nghị biểu dương gương trồng rừng năm 2022", ["year 2022 → 2022 other"]),
    ("entries with a word in brackets", "Thời gian nhận tác phẩm (tính theo dấu bưu điện): từ ngày mở cuộc thi đến 17h00’, ngày 15/12/2022", ["deadline - → 2022-12-15 nhận tác phẩm"]),
    ("entries from day to day", "Thời gian nhận bài dự thi từ ngày 01/3/2022 - 15/12/2022", ["deadline - → 2022-12-15 nhận bài dự thi"]),
    ("sơ kết", "sơ kết phong trào vào tháng 6/2023", ["milestone - → 2023-06 sơ kết"]),
    ("tổng kết in a quarter", "tổng kết vào quý IV/2025", ["milestone - → 2025 tổng kết"]),
    ("lễ phát động", "tổ chức lễ phát động vào ngày 01/3/2022", ["milestone - → 2022-03-01 lễ phát động"]),
]  # fmt: skip

# One day is the whole campaign.
DAYS = [
    ("told by thời gian", "Thời gian: ngày 27 tháng 3 năm 2021", ["day 2021-03-27 → 2021-03-27 own"]),
    ("told by a longer heading", "Thời gian diễn ra sự kiện: ngày 27/3/2021", ["day 2021-03-27 → 2021-03-27 own"]),
    ("the hours of a day", "Thời gian: Từ 20 giờ 30 phút đến 21 giờ 30 phút thứ Bảy, ngày 27/3/2021", ["day 2021-03-27 → 2021-03-27 own"]),
    ("the hours of a day, short", "Thời gian: từ 20h30 đến 21h30 ngày 27/3/2021", ["day 2021-03-27 → 2021-03-27 own"]),
    ("the hours in brackets behind a name", "hưởng ứng Giờ đọc sách (từ 20h30 đến 21h30 ngày 27/3/2021)", ["day 2021-03-27 → 2021-03-27 own"]),
    ("a day without a year", "Thời gian: ngày 27/3", ["day ?-03-27 → ?-03-27 own"]),
    ("the hours of a meeting", "Lễ dâng hương từ 8 giờ đến 11 giờ ngày 27/3/2021", ["day 2021-03-27 → 2021-03-27 other"]),
    ("the day of a report", "Thời gian nộp báo cáo: ngày 15/12/2021", ["day 2021-12-15 → 2021-12-15 other"]),
]  # fmt: skip

# Notices that move the end.
EXTENSIONS = [
    ("gia hạn thời gian", "gia hạn thời gian nhận bài dự thi đến hết ngày 30/6/2021", ["extension - → 2021-06-30 nhận bài dự thi own"]),
    ("kéo dài thời gian", "kéo dài thời gian thực hiện Kế hoạch đến ngày 30/6/2021", ["extension - → 2021-06-30 own"]),
    ("kéo dài thời hạn, to a year", "kéo dài thêm thời hạn thực hiện Đề án đến hết năm 2023", ["extension - → 2023 own"]),
    ("of something else", "gia hạn thời gian nộp thuế đến hết ngày 30/6/2021", []),
    ("may go on: no notice", "có thể kéo dài đến ngày 05/6/2021", ["until - → 2021-06-05"]),
]  # fmt: skip

# Years that stay open, close a name, or are to be reached.
YEARS = [
    ("and the years to come", "năm 2021 và những năm tới", ["year 2021 → -"]),
    ("and the next years", "năm 2021 và các năm tiếp theo", ["year 2021 → -"]),
    ("the year that closes a name", "“Năm đọc sách - 2021”", ["year 2021 → 2021"]),
    ("the year of a congress", "Đại hội Khuyến học tỉnh lần thứ IV năm 2021", ["year 2021 → 2021"]),
    ("a congress and a term", "Đại hội Khuyến học tỉnh lần thứ IV, giai đoạn 2021 - 2026", ["stage 2021 → 2026 other"]),
    ("with a target", "với đích năm 2025", ["year 2025 → 2025 other"]),
    ("phấn đấu đến năm", "phấn đấu đến năm 2025", ["goal - → 2025 other"]),
    ("a share that is reached", "năm 2025 là 50%", ["year 2025 → 2025 other"]),
    ("a count that is reached", "đến năm 2025 có ít nhất 3 mô hình", ["goal - → 2025 other"]),
    ("what a plan has", "kế hoạch năm 2022 có 5 nội dung", ["year 2022 → 2022"]),
    ("an inspection's plan", "kế hoạch thanh tra năm 2022", ["year 2022 → 2022"]),
    ("what is looked into", "giám sát việc trồng rừng từ năm 2015 đến hết năm 2020", ["range 2015 → 2020 other"]),
    ("the year of a day", "ngày 29 tháng 10 năm 2021", []),
    ("the year of a month is a month", "tháng 10 năm 2021", ["span 2021-10 → 2021-10"]),
]  # fmt: skip

# Words beside a period: its own, of something else, a phase.
CUES = [
    ("thời gian thực hiện", "Thời gian thực hiện: từ ngày 15/4/2021 đến ngày 30/6/2021", ["range 2021-04-15 → 2021-06-30 own"]),
    ("thời gian thi đua", "Thời gian thi đua từ ngày 15/4/2021 đến ngày 30/6/2021", ["range 2021-04-15 → 2021-06-30 own"]),
    ("thời gian phát động", "thời gian phát động từ tháng 4 đến tháng 6/2021", ["range 2021-04 → 2021-06 own"]),
    ("được triển khai từ", "được triển khai từ ngày 15/4/2021 đến ngày 30/6/2021", ["range 2021-04-15 → 2021-06-30 own"]),
    ("được phát động từ", "được phát động từ ngày 15/4/2021 đến ngày 30/6/2021", ["range 2021-04-15 → 2021-06-30 own"]),
    ("diễn ra từ", "diễn ra từ ngày 15/4/2021 đến ngày 30/6/2021", ["range 2021-04-15 → 2021-06-30 own"]),
    ("the socio-economic plan", "kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025", ["stage 2021 → 2025 other"]),
    ("a ceremony in the campaign", "Lễ phát động diễn ra từ ngày 10/4 đến ngày 20/4/2021", ["range 2021-04-10 → 2021-04-20 other"]),
    ("a session", "Kỳ họp diễn ra từ ngày 06/7/2021 đến ngày 08/7/2021", ["range 2021-07-06 → 2021-07-08 other"]),
    ("tổ chức các hoạt động hưởng ứng", "tổ chức các hoạt động hưởng ứng từ ngày 29/4 đến ngày 06/5", ["range ?-04-29 → ?-05-06 own"]),
    ("phases to an end", "đợt 1 đến hết ngày 31/5/2021, đợt 2 đến ngày 10/10/2021", ["until - → 2021-05-31 đợt 1", "until - → 2021-10-10 đợt 2"]),
    ("mistyped phases", "Đợt I: từ 01/3/2021 đến 30/4/2021; Đợt I1: từ 01/5/2021 đến 30/6/2021", ["range 2021-03-01 → 2021-04-30 Đợt I", "range 2021-05-01 → 2021-06-30 Đợt I1"]),
    ("a target programme", "Chương trình mục tiêu quốc gia giai đoạn 2021 - 2025", ["stage 2021 → 2025 other"]),
    ("hanging flags", "treo cờ từ ngày 01/9 đến ngày 03/9", ["range ?-09-01 → ?-09-03 other"]),
    ("phases", "Đợt I: từ ngày 01/3 đến ngày 30/4/2022; Đợt II: từ ngày 05/7 đến ngày 30/9/2022", ["range 2022-03-01 → 2022-04-30 Đợt I", "range 2022-07-05 → 2022-09-30 Đợt II"]),
    ("phases in words", "Giai đoạn 1 từ tháng 3 đến tháng 5/2022; giai đoạn 2 từ tháng 6 đến tháng 9/2022", ["range 2022-03 → 2022-05 Giai đoạn 1", "range 2022-06 → 2022-09 giai đoạn 2"]),
]  # fmt: skip

# Traps: what is printed like a period and is none.
NONE = [
    ("a storm and its number", "ứng phó bão số 3"),
    ("a street", "số 10 đường 30 tháng 4"),
    ("an anniversary square", "quảng trường 2-4"),
    ("a ratio", "từ 58/63 tỉnh"),
    ("a percentage", "tăng từ 20 đến 30%"),
    ("a count", "mỗi huyện có từ 10 đến 15 công trình"),
    ("money", "từ 5 đến 10 triệu đồng"),
    ("lunar days stay words", "từ mùng 6 Tết đến rằm tháng Giêng"),
    ("pages", "đọc từ trang 12 đến trang 20"),
]


def read(text: str) -> list[str]:
    """The periods of a text, one line each."""
    lines = []
    for mention in find_timeframes(text):
        value = mention.value
        words = [value.kind, shown(value.start) or "-", "→", shown(value.end) or "-"]
        words += [value.anchor] if value.anchor else []
        words += [f"event {value.end_event}"] if value.end_event else []
        words += [f"{value.days} days"] if value.days else []
        words += [f"{value.months} months"] if value.months else []
        words += [word for word in (value.what, value.phase) if word]
        words += ["own"] * value.cue + ["other"] * (value.suspect or value.of_programme)
        lines.append(" ".join(words))
    return lines


@cases(RANGES)
def test_ranges(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(LENGTHS)
def test_lengths(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(STAGES)
def test_stages_years_and_spans(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(DAYS)
def test_days(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(EXTENSIONS)
def test_extensions(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(YEARS)
def test_years(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_a_subject_is_read_over_its_lines() -> None:
    """Law portals break a title in capitals anywhere."""
    text = "TRỒNG RỪNG GIAI\nĐOẠN 2021 - 2025"
    assert [m.rule for m in find_timeframes(text)] == []
    [mention] = find_timeframes(text, (0, len(text)))
    assert (shown(mention.value.start), shown(mention.value.end)) == ("2021", "2025")


@cases(DEADLINES)
def test_deadlines_and_milestones(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(CUES)
def test_words_beside(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases([(name, text, [], *why) for name, text, *why in NONE])
def test_none(text: str, expected: list[str]) -> None:
    assert read(text) == expected


WORDS = "từ,đến,hết,ngày,tháng,năm,5,31,30/6/2021,15/4,2/2024,2021,-,;,quý III/2020,đợt 1,(,),trước,trong,60 ngày,nay,ban hành,\n".split(
    ","
)


HOSTILE = [
    ("steps", "sơ kết phong trào "),
    ("steps with years", "tổng kết (2022 - 2023) vào "),
    ("dated steps", "; tháng 4 tổ chức lễ tưởng niệm "),
    ("receipts", "nhận bài từ ngày "),
    ("duties", "ban hành hướng dẫn trong "),
    ("thời gian", "thời gian thực hiện "),
    ("extensions", "kéo dài thời gian thực hiện "),
    ("extension without an end", "a b ", "gia hạn thời gian "),
    ("hours", "từ 20 giờ 30 đến 21 giờ "),
    ("years in names", "năm đọc sách - "),
    ("congresses", "đại hội lần thứ iv "),
    ("targets", "năm 2025 là "),
    ("weekdays", "thứ bảy, ngày "),
    ("blanks", " ", "thời gian"),
    ("months in a row", "tháng 5, "),
    ("quarters in a row", "quý ii, iii "),
    ("tổng kết", "tổng kết phong trào thi đua "),
    ("hạn cuối", "hạn cuối nhận bài "),
    ("phases", "giai đoạn 1: 2021 - "),
    ("labels", "thời gian thực hiện: ngày "),
    ("events", "từ 1/2/2021 đến khi "),
    ("quarters without a year", "từ quý ii đến "),
    ("moved ends", "thời điểm kết thúc chuyển từ "),
    ("years before stages", "năm 2016 và giai đoạn 2017 - "),
    ("anchors in brackets", "từ ngày có hiệu lực (1/2/"),
]


@pytest.mark.parametrize("pieces", hostile(HOSTILE))
def test_linear_time(pieces: tuple[str, ...]) -> None:
    grows_linearly(find_timeframes, *pieces)


@given(st.lists(st.sampled_from(WORDS), max_size=16).map(" ".join))
def test_any_words(text: str) -> None:
    """Periods do not overlap, lie in the text, and hold only days that exist."""
    at = 0
    for mention in find_timeframes(text):
        assert at <= mention.start < mention.end <= len(text)
        at = mention.end
        assert all(date is None or date.is_valid for date in (mention.value.start, mention.value.end))
