"""Anniversaries and congresses that a campaign celebrates: name, the day recalled, the day itself, and doubts."""

# One case a line, however long.
# ruff: noqa: E501

from cases import cases
from hypothesis import given
from hypothesis import strategies as st

from extractors.occasions.find import find_occasions

ANNIVERSARIES = [
    ("whom it honours stands before the dates", "kỷ niệm 90 năm Ngày sinh nhà thơ Lò Văn Sơn, người con của bản Pom (12/4/1935 - 12/4/2025)", ["kỷ niệm 90 năm Ngày sinh nhà thơ Lò Văn Sơn [1935-04-12 → 2025-04-12]"]),
    ("dates of something else behind a comma", "kỷ niệm 40 năm thành lập huyện, thi đua theo nghị quyết (2020 - 2025)", ["kỷ niệm 40 năm thành lập huyện"]),
    ("kỷ niệm N năm Ngày …", "chào mừng kỷ niệm 65 năm Ngày mở đường Trường Sơn", ["kỷ niệm 65 năm Ngày mở đường Trường Sơn"]),
    ("chào mừng N năm", "thi đua chào mừng 65 năm Ngày mở đường Trường Sơn", ["65 năm Ngày mở đường Trường Sơn"]),
    ("lập thành tích", "lập thành tích chào mừng 40 năm thành lập huyện", ["40 năm thành lập huyện"]),
    ("hướng tới", "hướng tới kỷ niệm 40 năm thành lập huyện", ["kỷ niệm 40 năm thành lập huyện"]),
    ("a pair of dates", "65 năm Ngày mở đường Trường Sơn (19/5/1959 - 19/5/2024)", ["65 năm Ngày mở đường Trường Sơn [1959-05-19 → 2024-05-19]"]),
    ("an en dash", "65 năm Ngày mở đường Trường Sơn (19/5/1959 – 19/5/2024)", ["65 năm Ngày mở đường Trường Sơn [1959-05-19 → 2024-05-19]"]),
    ("a slash between", "65 năm Ngày mở đường Trường Sơn (19/5/1959 / 19/5/2024)", ["65 năm Ngày mở đường Trường Sơn [1959-05-19 → 2024-05-19]"]),
    ("an underscore between", "65 năm Ngày mở đường Trường Sơn (19/5/1959 _ 19/5/2024)", ["65 năm Ngày mở đường Trường Sơn [1959-05-19 → 2024-05-19]"]),
    ("padded brackets", "65 năm Ngày mở đường Trường Sơn ( 19/5/1959 - 19/5/2024 )", ["65 năm Ngày mở đường Trường Sơn [1959-05-19 → 2024-05-19]"]),
    ("dashes inside the dates", "65 năm Ngày mở đường Trường Sơn (19-5-1959 - 19-5-2024)", ["65 năm Ngày mở đường Trường Sơn [1959-05-19 → 2024-05-19]"]),
    ("dots inside the dates", "65 năm Ngày mở đường Trường Sơn (19.5.1959 - 19.5.2024)", ["65 năm Ngày mở đường Trường Sơn [1959-05-19 → 2024-05-19]"]),
    ("months", "mừng 35 năm tái lập tỉnh (7/1989 - 7/2024)", ["35 năm tái lập tỉnh [1989-07 → 2024-07]"]),
    ("years", "mừng 35 năm tái lập tỉnh (1989 - 2024)", ["35 năm tái lập tỉnh [1989 → 2024]"]),
    ("a day and a pair of years: D/M (YYYY - YYYY)", "mừng 35 năm Ngày tái lập tỉnh 01/7 (1989 - 2024)", ["35 năm Ngày tái lập tỉnh 01/7 [1989 → 2024]"]),
    ("in the future of the page", "hướng tới kỷ niệm 100 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2030)", ["kỷ niệm 100 năm Ngày thành lập Đảng [1930-02-03 → 2030-02-03]"]),
    ("mistyped years are doubted", "kỷ niệm 65 năm Ngày mở đường Trường Sơn (19/5/1957 - 19/5/2024)", ["kỷ niệm 65 năm Ngày mở đường Trường Sơn [1957-05-19 → 2024-05-19] ?"]),
    ("two days of the year are doubted", "kỷ niệm 65 năm Ngày mở đường Trường Sơn (19/5/1959 - 15/9/2024)", ["kỷ niệm 65 năm Ngày mở đường Trường Sơn [1959-05-19 → 2024-09-15] ?"]),
    ("a world day with its date that is joined", "nhân kỷ niệm 42 năm Ngày giải phóng tỉnh (30/4/1975 - 30/4/2017) và Ngày Quốc tế Lao động 1/5", ["kỷ niệm 42 năm Ngày giải phóng tỉnh [1975-04-30 → 2017-04-30]", "Ngày Quốc tế Lao động"]),
    ("a world day that opens the sentence", "Hưởng ứng Ngày Nước thế giới 22/3/2024, xã ra quân dọn kênh", ["Ngày Nước thế giới"]),
    ("a world day behind its date", "phát động vào dịp 22/3/2024 (Ngày Nước thế giới)", ["Ngày Nước thế giới"]),
    ("the day of the year ends the name", "thi đua chào mừng 35 năm ngày Nhà giáo Việt Nam 20/11", ["35 năm ngày Nhà giáo Việt Nam"]),
    ("a day of the year that is recalled itself", "chào mừng 76 năm Cách mạng tháng Tám và Quốc khánh 02/9", ["76 năm Cách mạng tháng Tám và Quốc khánh 02/9"]),
    ("cells behind", "kỷ niệm 76 năm Cách mạng tháng Tám Còn hiệu lực", ["kỷ niệm 76 năm Cách mạng tháng Tám"]),
    ("the number of the next row", "kỷ niệm 76 năm Cách mạng tháng Tám 2011/QĐ-UBND ngày 09/8", ["kỷ niệm 76 năm Cách mạng tháng Tám"]),
    ("a number of thousands behind", "chào mừng Đại hội Đảng bộ tỉnh nhiệm kỳ 2020 - 2025 16.200 cây đã trồng", ["Đại hội Đảng bộ tỉnh nhiệm kỳ 2020 - 2025"]),
    ("a number of thousands behind an anniversary", "chào mừng 40 năm thành lập huyện 1,5 vạn cây", ["40 năm thành lập huyện"]),
    ("two in a row", "chào mừng 50 năm Ngày giải phóng tỉnh (24/3/1975 - 24/3/2025) và 80 năm Quốc khánh (02/9/1945 - 02/9/2025)", ["50 năm Ngày giải phóng tỉnh [1975-03-24 → 2025-03-24]", "80 năm Quốc khánh [1945-09-02 → 2025-09-02]"]),
    ("two without dates", "kỷ niệm 50 năm Ngày giải phóng tỉnh và 80 năm Quốc khánh", ["kỷ niệm 50 năm Ngày giải phóng tỉnh", "80 năm Quốc khánh"]),
    ("lần thứ", "kỷ niệm lần thứ 80 năm Ngày thành lập Quân đội", ["kỷ niệm lần thứ 80 năm Ngày thành lập Quân đội"]),
    ("năm lần thứ without a count of years", "kỷ niệm lần thứ 134 Ngày sinh của Bác", ["kỷ niệm lần thứ 134 Ngày sinh của Bác"]),
    ("a thousand years", "chào mừng 1000 năm Thăng Long", ["1000 năm Thăng Long"]),
    ("across a wrapped line", "kỷ niệm 65 năm Ngày\nmở đường Trường Sơn", ["kỷ niệm 65 năm Ngày mở đường Trường Sơn"]),
    ("old tone marks", "kỷ niệm 30 năm thành lập Hoà Bình mới", ["kỷ niệm 30 năm thành lập Hoà Bình mới"]),
    ("the name ends before the theme", "kỷ niệm 40 năm thành lập huyện với chủ đề “Vững bước”", ["kỷ niệm 40 năm thành lập huyện"]),
    ("the name ends before the purpose", "kỷ niệm 40 năm thành lập huyện nhằm cổ vũ nhân dân", ["kỷ niệm 40 năm thành lập huyện"]),
    ("the name ends at a comma", "kỷ niệm 40 năm thành lập huyện, mỗi xã trồng một vạn cây", ["kỷ niệm 40 năm thành lập huyện"]),
    ("a world day that others set", "hưởng ứng Ngày Môi trường thế giới (05/6)", []),
    ("two parts with a comma before its day", "chào mừng kỷ niệm 45 năm giải phóng quê hương, thống nhất đất nước (30/4/1975 - 30/4/2020)", ["kỷ niệm 45 năm giải phóng quê hương, thống nhất đất nước [1975-04-30 → 2020-04-30]"]),
    ("a dash in the name", "kỷ niệm 90 năm Ngày thành lập Hội - Ngày truyền thống của Hội (20/10/1930 - 20/10/2020)", ["kỷ niệm 90 năm Ngày thành lập Hội - Ngày truyền thống của Hội [1930-10-20 → 2020-10-20]"]),
    ("two anniversaries with commas", "chào mừng 75 năm Quốc khánh (02/9/1945 - 02/9/2020), 70 năm Ngày truyền thống ngành (15/10/1950 - 15/10/2020)", ["75 năm Quốc khánh [1945-09-02 → 2020-09-02]", "70 năm Ngày truyền thống ngành [1950-10-15 → 2020-10-15]"]),
    ("on the occasion of", "nhân kỷ niệm 20 năm chia tách huyện, các xã ra quân", ["kỷ niệm 20 năm chia tách huyện"]),
    ("a pair without brackets", "kỷ niệm 65 năm Ngày mở đường Trường Sơn 19/5/1959 - 19/5/2024", ["kỷ niệm 65 năm Ngày mở đường Trường Sơn [1959-05-19 → 2024-05-19]"]),
    ("years without brackets", "kỷ niệm 65 năm mở đường Trường Sơn 1959 - 2024; các xã ra quân", ["kỷ niệm 65 năm mở đường Trường Sơn [1959 → 2024]"]),
    ("years that are a term of office", "chào mừng 40 năm thành lập Đảng bộ huyện 2020 - 2025", ["40 năm thành lập Đảng bộ huyện 2020 - 2025"]),
    ("an event with its name in marks", "kỷ niệm 50 năm Chiến thắng “Cầu Ván - Bến Lở” (12/1972 - 12/2022)", ["kỷ niệm 50 năm Chiến thắng “Cầu Ván - Bến Lở” [1972-12 → 2022-12]"]),
    ("a congress behind anniversaries", "chào mừng 40 năm thành lập huyện và Đại hội Đoàn các cấp", ["40 năm thành lập huyện", "Đại hội Đoàn các cấp"]),
    ("a stamp behind the name", "KỶ NIỆM 40 NĂM NGÀY THÀNH LẬP HỘI 05/09/2016 02:31:18 PM", ["KỶ NIỆM 40 NĂM NGÀY THÀNH LẬP HỘI"]),
    ("a kept day", "nhân Ngày Cây xanh quốc tế (08/5), các xã ra quân", ["Ngày Cây xanh quốc tế"]),
    ("two kept days", "chào mừng Ngày Cây xanh Việt Nam 20/10 và Ngày hội làng", ["Ngày Cây xanh Việt Nam"]),
    ("a kept day in brackets", "tổ chức tuần lễ nước sạch (Ngày Thế giới giữ nước với xà phòng 15/10)", ["Ngày Thế giới giữ nước với xà phòng"]),
    ("a kept day with a comma in its name", "nhân Ngày Quốc tế xóa đói, giảm nghèo và Ngày hội làng", ["Ngày Quốc tế xóa đói, giảm nghèo"]),
    ("a day of the year in small letters", "nhân ngày nghỉ lễ, các xã ra quân", []),
    ("a meeting on such a day", "trong chương trình họp mặt kỷ niệm Ngày Cây xanh 2-9", []),
    ("brackets that hold no date", "các xã ra quân (Ngày Cây xanh quốc tế)", []),
    ("thứ for the years", "kỷ niệm 110 năm ngày sinh đồng chí Võ Chí Công (07/8/1912 - 07/8/2022)", ["kỷ niệm 110 năm ngày sinh đồng chí Võ Chí Công [1912-08-07 → 2022-08-07]"]),
]  # fmt: skip

CONGRESSES = [
    ("chào mừng Đại hội", "chào mừng Đại hội Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2025 - 2030", ["Đại hội Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2025 - 2030"]),
    ("tiến tới Đại hội", "tiến tới Đại hội thi đua yêu nước tỉnh lần thứ VI", ["Đại hội thi đua yêu nước tỉnh lần thứ VI"]),
    ("hướng tới thành công Đại hội", "hướng tới thành công Đại hội đại biểu toàn quốc lần thứ XIV của Đảng", ["Đại hội đại biểu toàn quốc lần thứ XIV của Đảng"]),
    ("two in a row", "chào mừng Đại hội Đảng bộ các cấp nhiệm kỳ 2025 - 2030 và Đại hội đại biểu toàn quốc lần thứ XIV của Đảng", ["Đại hội Đảng bộ các cấp nhiệm kỳ 2025 - 2030", "Đại hội đại biểu toàn quốc lần thứ XIV của Đảng"]),
    ("three in a row", "chào mừng Đại hội Đảng bộ xã lần thứ IV, Đại hội Đảng bộ huyện lần thứ XV và Đại hội Đảng toàn quốc lần thứ XIII", ["Đại hội Đảng bộ xã lần thứ IV", "Đại hội Đảng bộ huyện lần thứ XV", "Đại hội Đảng toàn quốc lần thứ XIII"]),
    ("a headline and the lead on one line", "chào mừng Đại hội XIV của Đảng Chủ tịch UBND tỉnh vừa ban hành chỉ thị", ["Đại hội XIV của Đảng"]),
    ("a number behind the term", "chào mừng Đại hội Đảng bộ huyện lần thứ XIV, nhiệm kỳ 2020 - 2025 16", ["Đại hội Đảng bộ huyện lần thứ XIV, nhiệm kỳ 2020 - 2025"]),
    ("a step on the way is none", "lập thành tích chào mừng đại hội cấp cơ sở", []),
    ("a trial congress is none", "tiến tới đại hội điểm cấp xã", []),
    ("both ways", "chào mừng đại hội đảng bộ các cấp, tiến tới Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX", ["đại hội đảng bộ các cấp", "Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX"]),
]  # fmt: skip

NONE = [
    ("a stretch of years that nobody celebrates", "qua 10 năm thực hiện phong trào"),
    ("experience", "có 25 năm xây dựng mô hình"),
    ("how often, of something else", "Hội thi lần thứ 12 Ngày mùa"),
    ("a review", "tổng kết 15 năm thi hành Luật"),
    ("a term of office", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2025 - 2030"),
    ("a world day that is the subject", "kế hoạch hưởng ứng Ngày Nước thế giới 22/3"),
    ("a world day joined to nothing", "tập huấn và Ngày Nước thế giới 22/3"),
    ("a name in brackets without date", "theo mẫu (Ngày Nước thế giới)"),
    ("a feast of every year", "các hoạt động mừng Tết Nguyên đán Bính Ngọ 2026 được phát động"),
    ("the first kings", "lập thành tích chào mừng Giỗ Tổ Hùng Vương năm Mậu Tuất 2018"),
    ("the first kings, as a date", "trưng bày dịp Giỗ Tổ Hùng Vương năm Quý Mão 2023"),
    ("the national day", "trang trí chào mừng Quốc khánh 02/9"),
    ("a holiday as a date", "bảo đảm an toàn dịp Tết Nguyên đán"),
    ("a pair of dates alone", "thời gian (01/3/2024 - 30/6/2024)"),
]


def read(text: str) -> list[str]:
    """The occasions of a text, one line each."""
    lines = []
    for mention in find_occasions(text):
        value = mention.value
        pair = f" [{value.since.iso} → {value.date.iso}]" if value.since and value.date else ""
        lines.append(value.name + pair + " ?" * value.suspect)
    return lines


@cases(ANNIVERSARIES)
def test_anniversaries(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(CONGRESSES)
def test_congresses(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases([(name, text, [], *why) for name, text, *why in NONE])
def test_none(text: str, expected: list[str]) -> None:
    assert read(text) == expected


WORDS = "kỷ niệm,chào mừng,50,năm,Ngày,thành lập,Đảng,(,),1/1/1950,-,1/1/2000,31/2/1990,Đại hội,lần thứ,XX,\n".split(
    ","
)


@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
def test_any_words(text: str) -> None:
    """A name stands in the text at its place; a date that no calendar has is not given."""
    for mention in find_occasions(text):
        assert mention.value.name in " ".join(text[mention.start : mention.end].split())
        assert all(date is None or date.is_valid for date in (mention.value.since, mention.value.date))
