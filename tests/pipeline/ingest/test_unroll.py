"""Official texts without line breaks: where their lines are cut, and what is read of them."""

# One case a line, however long.
# ruff: noqa: E501

from collections.abc import Callable

import pytest

from pipeline.ingest import read_text
from pipeline.ingest.unroll import flat_parts
from pipeline.run.engine import process

AssertLinear = Callable[[Callable[[int], str], Callable[[str], object]], None]

LETTER = (
    "UBND TỈNH HÀ NAM SỞ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc | Số: 12/SYT-VP | "
    "Hà Nam, ngày 5 tháng 3 năm 2021 | V/v trồng tre quanh trạm y tế | Kính gửi: | - Các bệnh viện; | - Trung tâm Y tế các huyện. | "
    "Căn cứ Kế hoạch số 27/KH-UBND ngày 02/3/2021 của Ủy ban nhân dân tỉnh; | Sở Y tế đề nghị các đơn vị: | I. MỤC ĐÍCH | "
    "1. Lấy bóng mát. | II. TỔ CHỨC THỰC HIỆN | 1. Văn phòng Sở theo dõi. | Nơi nhận: | - Như trên; | - Lưu: VT. | KT. GIÁM ĐỐC | "
    "PHÓ GIÁM ĐỐC | Nguyễn Văn Tre"
)
DECISION = (
    "ỦY BAN NHÂN DÂN TỈNH HÀ NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc | ------- | Số: 61/QĐ-UBND | "
    "Hà Nam, ngày 05 tháng 03 năm 2021 | QUYẾT ĐỊNH | Về việc trồng tre ven sông | CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH | Căn cứ Luật Đê điều; | "
    "Xét đề nghị của Sở Xây dựng, | QUYẾT ĐỊNH: | Điều 1. Cho trồng tre ven sông. | Điều 2. Sở Xây dựng thi hành. | TM. ỦY BAN NHÂN DÂN | "
    "CHỦ TỊCH | Trần Thị Trúc"
)
CASES = [
    ("letter", LETTER),
    (
        "school below its department",
        LETTER.replace("UBND TỈNH HÀ NAM SỞ Y TẾ", "SỞ GD-ĐT HÀ NAM | TRƯỜNG THPT LIÊM SƠN"),
    ),
    ("two columns, committee", "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("two columns, province and motto", "TỈNH HÀ NAM | Độc lập - Tự do - Hạnh phúc"),
    ("two columns, number and place", "Số: 12/KH-UBND | Hà Nam, ngày 5 tháng 3 năm 2021"),
    ("two columns, Party", "TỈNH ỦY HÀ NAM | ĐẢNG CỘNG SẢN VIỆT NAM"),
    ("national name alone", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("table row", "ỦY BAN NHÂN DÂN │ CỘNG HÒA XÃ HỘI".replace("│", "/")),
    ("headline in capitals", "CHÀO MỪNG QUỐC KHÁNH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("headline about the Party", "HỘI THI KỶ NIỆM 90 NĂM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM"),
    ("sentence of an article", "Căn cứ Điều lệ, Sở Nội vụ đề nghị: 1. Các xã trồng tre. 2. Nơi nhận cây là trạm y tế."),
]


@pytest.mark.parametrize("line", [pytest.param(row[1], id=row[0]) for row in CASES])
def test_flat_lines_are_cut_into_their_parts(line: str) -> None:
    parts = line.split(" | ")
    flat = " ".join(parts)
    assert [flat[a:b] for a, b in flat_parts(flat)] == parts


GLUED = "BAN CHẤP HÀNH TRUNG ƯƠNGSố: 31 - QĐ/TWĐTN-VPĐOÀN TNCS HỒ CHÍ MINH Hà Nội, ngày 7 tháng 5 năm 2014 QUYẾT ĐỊNHVề việc trồng tre---- BAN BÍ THƯ- Căn cứ Điều lệ; QUYẾT ĐỊNH Điều 1. Trồng tre. TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀNBÍ THƯ THƯỜNG TRỰC (đã ký) Lê Văn Tre"
PARTS = "BAN CHẤP HÀNH TRUNG ƯƠNG | Số: 31 - QĐ/TWĐTN-VP | ĐOÀN TNCS HỒ CHÍ MINH | Hà Nội, ngày 7 tháng 5 năm 2014 | QUYẾT ĐỊNH | Về việc trồng tre | ---- | BAN BÍ THƯ | - Căn cứ Điều lệ; | QUYẾT ĐỊNH | Điều 1. Trồng tre. | TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN | BÍ THƯ THƯỜNG TRỰC | (đã ký) | Lê Văn Tre"


def test_parts_that_are_glued_together_are_cut_apart() -> None:
    assert [GLUED[a:b] for a, b in flat_parts(GLUED)] == PARTS.split(" | ")


def test_the_left_column_is_cut_from_place_and_day() -> None:
    for left in ("V/v trồng tre quanh trạm y tế", "ĐẢNG ỦY XÃ LIÊM SƠN"):
        line = f"{left} Hà Nam, ngày 5 tháng 3 năm 2021"
        assert [line[a:b] for a, b in flat_parts(line)] == [left, "Hà Nam, ngày 5 tháng 3 năm 2021"]


def test_a_row_of_cells_stays_as_it_is() -> None:
    row = "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |"
    assert flat_parts(row) == [(0, len(row))]


VALUES = [
    (
        "letter",
        LETTER,
        ("12/SYT-VP", "2021-03-05", "Sở Y tế tỉnh Hà Nam", "trồng tre quanh trạm y tế", "Nguyễn Văn Tre"),
    ),
    (
        "decision",
        DECISION,
        ("61/QĐ-UBND", "2021-03-05", "Chủ tịch Ủy ban nhân dân tỉnh Hà Nam", "trồng tre ven sông", "Trần Thị Trúc"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [pytest.param(*row[1:], id=row[0]) for row in VALUES])
def test_a_document_in_one_line_is_read(text: str, expected: tuple[str, ...]) -> None:
    page = process(read_text(text.replace(" | ", " ")))
    assert page.kind == "official_text"
    (plan,) = page.plans
    assert (plan.number, plan.issued, plan.issuer, plan.subject, plan.signer) == expected


def test_what_is_cut_knows_its_place_in_the_source() -> None:
    source = f"**{LETTER.replace(' | ', '  ')}**"
    reading = read_text(source)
    for line in reading.lines:
        start, end = reading.mapped.source_span(line.start, line.end)
        assert " ".join(source[start:end].split()) == reading.text[line.start : line.end]


@pytest.mark.parametrize(
    "unit",
    [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ",
        "Độc lập - Tự do - Hạnh phúc Hà Nam ",
        "BAN CHẤP HÀNH A ",
        "Số: 1/A Hà ",
        "Hà Nam - Hà Nam, ngày ",
        "KT. GIÁM ĐỐC Hà Hà ",
        "Độc lập - Tự do - Hạnh phúc TM. UBND Căn cứ ",
        "----",
    ],
)
def test_time_grows_with_the_line(unit: str, assert_linear: AssertLinear) -> None:
    assert_linear(lambda size: "Độc lập - Tự do - Hạnh phúc " + unit * (size // len(unit)), flat_parts)
