"""PDFs as they are published: letterheads, stamps, margins, tables, scans, locked and broken files."""

from __future__ import annotations

import pytest
from pdf_pages import HEIGHT, LEFT, SIZE, STAMP, TITLE, Sheet, foot, letterhead, lines_of, one_page, stamps, title
from reportlab.pdfbase import pdfmetrics

from pipeline.ingest import Reading, read_bytes
from pipeline.ingest.pdf.page import without_guesses
from pipeline.model import PageBox


def cuts_of(reading: Reading) -> list[tuple[str, str]]:
    return [(cut.reason, reading.source[cut.start : cut.end]) for cut in reading.cuts]


LEFT_COLUMN = ["ỦY BAN NHÂN DÂN", "TỈNH KON TUM", "Số: 88/KH-UBND"]
RIGHT_COLUMN = [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Kon Tum, ngày 09 tháng 5 năm 2023",
]
OPENING = "Nhằm phủ xanh các tuyến đường mới mở, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:"


@pytest.mark.parametrize(
    "order",
    [(letterhead, stamps, title), (stamps, letterhead, title), (title, stamps, letterhead)],
    ids=lambda order: " ".join(draw.__name__ for draw in order),
)
def test_letterhead_with_stamps_wherever_they_stand_in_the_stream(order: tuple[object, ...]) -> None:
    data = one_page(*order, lambda sheet: sheet.paragraph(230, OPENING))
    assert lines_of(data) == [*LEFT_COLUMN, *RIGHT_COLUMN, *TITLE, OPENING]


def test_blanks_without_a_stamp_stay_blank() -> None:
    lines = lines_of(one_page(letterhead, title))
    assert lines[2] == "Số: /KH-UBND"
    assert lines[5] == "Kon Tum, ngày tháng 5 năm 2023"


@pytest.mark.parametrize("blank", ["Số: ............/KH-UBND", "Số:……………/KH-UBND", "Số: ________ /KH-UBND"])
def test_stamps_over_dots(blank: str) -> None:
    def head(sheet: Sheet) -> None:
        letterhead(sheet, blank, "Kon Tum, ngày .... tháng 5 năm 2023")
        stamps(sheet)

    lines = lines_of(one_page(head))
    assert lines[2] == "Số: 88/KH-UBND"
    assert lines[5] == "Kon Tum, ngày 09 tháng 5 năm 2023"


def test_stamp_in_a_form_field() -> None:
    def field(sheet: Sheet) -> None:
        sheet.canvas.acroForm.textfield(
            name="so", value="88", x=126, y=HEIGHT - 118, width=30, height=16, borderWidth=0, fontSize=11
        )

    assert "Số: 88/KH-UBND" in lines_of(one_page(letterhead, title, field))


def test_letter_with_its_subject_in_the_left_column() -> None:
    def letter(sheet: Sheet) -> None:
        letterhead(sheet, "Số: 301/UBND-KTN", "Kon Tum, ngày 02 tháng 11 năm 2022")
        sheet.column(160, 133, ("V/v phòng, chống hạn", "“Giữ nước từng buôn”", "vụ Đông Xuân"), 15)
        sheet.centred(312, 210, "Kính gửi: Sở Công Thương")

    assert lines_of(one_page(letter))[2:4] == [
        "Số: 301/UBND-KTN",
        "V/v phòng, chống hạn “Giữ nước từng buôn” vụ Đông Xuân",
    ]
    assert lines_of(one_page(letter))[-1] == "Kính gửi: Sở Công Thương"


def test_foot_is_read_column_by_column() -> None:
    lines = lines_of(one_page(letterhead, title, lambda sheet: foot(sheet, 300)))
    assert lines[-8:] == [
        "Nơi nhận:",
        "- Như trên;",
        "- Các sở, ban, ngành;",
        "- Lưu: VT, NC.",
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "Y Blui Niê",
    ]


@pytest.mark.parametrize("lower", [-9.0, 0.0, 11.0])
def test_columns_of_a_foot_need_not_be_level(lower: float) -> None:
    def feet(sheet: Sheet) -> None:
        sheet.column(LEFT + 40, 300, ("Nơi nhận:", "- Như Điều 4;"))
        sheet.column(420, 300 + lower, ("CHỦ TỊCH", "A Lưới Đinh"), 40)

    assert lines_of(one_page(letterhead, title, feet))[-4:] == ["Nơi nhận:", "- Như Điều 4;", "CHỦ TỊCH", "A Lưới Đinh"]


def test_what_is_set_in_the_middle_below_a_foot_is_no_part_of_it() -> None:
    def annex(sheet: Sheet) -> None:
        foot(sheet, 300)
        sheet.column(312, 480, ("PHỤ LỤC", "Danh mục tuyến đường"))

    assert lines_of(one_page(letterhead, title, annex))[-2:] == ["PHỤ LỤC", "Danh mục tuyến đường"]


LONG = (
    "Giao Sở Giao thông vận tải chủ trì, phối hợp với Sở Tài chính rà soát từng đoạn tuyến, chọn giống thông hai lá đủ "
    "tuổi, hợp đồng với 12 vườn ươm trên địa bàn và nghiệm thu trước khi trồng; không để cây chết quá 5% số đã trồng."
)
ITEMS = [
    "1. Giống: thông hai lá.",
    "- Cao từ 50 cm;",
    "- Không sâu bệnh; có bầu đất nguyên vẹn, được vườn ươm đã đăng ký cấp giấy chứng nhận nguồn gốc lô giống.",
    "a) Trồng dặm trong mùa mưa.",
]


def test_wrapped_lines_are_rejoined_and_items_kept_apart() -> None:
    def body(sheet: Sheet) -> None:
        y = 60.0
        for words in (LONG, *ITEMS, LONG):
            y = sheet.paragraph(y, words)

    assert lines_of(one_page(body)) == [LONG, *ITEMS, LONG]


def test_a_line_that_begins_like_an_item_goes_on_where_the_sentence_is_open() -> None:
    words = "Mỗi xã đăng ký " + "một tuyến đường mẫu, " * 4 + "dài không dưới năm trăm mét trong thôn giáp ranh 2. khu"
    assert lines_of(one_page(lambda sheet: sheet.paragraph(60, words))) == [words]


OPEN = "Các đơn vị thi công phải dọn xong mặt bằng trước mùa mưa, giao cho xã rồi báo cáo gửi huyện"


def test_a_paragraph_goes_on_over_a_page_break_and_margins_are_cut() -> None:
    sheet = Sheet()
    for page, words in enumerate((LONG, ITEMS[2], LONG, ITEMS[0]), 1):
        if page > 1:
            sheet.centred(312, 40, str(page))
        sheet.text(LEFT, 800, f"Cổng thông tin Kon Tum - tờ {page}", size=8)
        sheet.paragraph(60, words)
        if page == 4:
            sheet.paragraph(760, OPEN)
        sheet.turn()
    sheet.centred(312, 40, "5")
    sheet.text(LEFT, 60, "trong tuần.")
    reading = read_bytes(sheet.data())
    assert reading.text.endswith(f"\n{OPEN} trong tuần.")
    assert [reason for reason, _ in cuts_of(reading)].count("running footer") == 4
    assert [words for reason, words in cuts_of(reading) if reason == "page number"] == ["2", "3", "4", "5"]


def test_what_a_browser_prints_around_a_page_is_cut() -> None:
    sheet = Sheet()
    for page in (1, 2):
        sheet.text(LEFT, 22, "5/9/23, 4:02 PM", size=8)
        sheet.text(250, 22, "Kon Tum trồng thông - Báo Bờ Y", size=8)
        sheet.text(LEFT, 830, f"https://baoboy.example.vn/tin/{page} {page}/2", size=8)
        sheet.paragraph(80, (LONG, ITEMS[2])[page - 1])
        sheet.turn()
    reading = read_bytes(sheet.data())
    assert reading.text == f"{LONG}\n{ITEMS[2]}"
    assert {reason for reason, _ in cuts_of(reading)} == {"running header", "running footer"}


def test_letterheads_of_a_plan_and_its_annex_are_no_running_headers() -> None:
    sheet = Sheet()
    for number in ("88", "89"):
        letterhead(sheet)
        stamps(sheet, number)
        title(sheet)
        sheet.turn()
    assert lines_of(sheet.data()) == [
        *LEFT_COLUMN, *RIGHT_COLUMN, *TITLE, *LEFT_COLUMN[:2], "Số: 89/KH-UBND", *RIGHT_COLUMN, *TITLE
    ]  # fmt: skip


def test_a_foot_over_two_pages() -> None:
    sheet = Sheet()
    letterhead(sheet)
    sheet.column(160, 780, ("Nơi nhận:", "- Như trên;"))
    sheet.column(420, 780, ("CHỦ TỊCH",))
    sheet.turn()
    sheet.text(LEFT, 60, "- Sở Nội vụ;")
    sheet.text(LEFT, 76, "- Lưu: VT.")
    sheet.centred(420, 80, "Y Blui Niê")
    assert lines_of(sheet.data())[-6:] == [
        "Nơi nhận:",
        "- Như trên;",
        "CHỦ TỊCH",
        "- Sở Nội vụ;",
        "- Lưu: VT.",
        "Y Blui Niê",
    ]


ROWS = [["TT", "Việc", "Chủ trì"], ["1", "Phát dọn\nhành lang", "Sở Xây dựng"], ["2", "Nghiệm thu", ""]]
XS = (85, 120, 330, 540)


def test_table_rows_are_one_line_each() -> None:
    data = one_page(lambda sheet: sheet.text(LEFT, 60, "Phân công"), lambda sheet: sheet.table(90, ROWS, XS))
    reading = read_bytes(data)
    rows = [reading.text[line.start : line.end] for line in reading.lines if line.role == "table_row"]
    assert rows == ["TT | Việc | Chủ trì", "1 | Phát dọn hành lang | Sở Xây dựng", "2 | Nghiệm thu"]


def test_table_over_two_pages() -> None:
    sheet = Sheet()
    sheet.table(700, ROWS[:2], XS)
    sheet.turn()
    sheet.table(60, [ROWS[0], ["", "và cắm mốc", "(mới)"], ROWS[2]], XS)
    reading = read_bytes(sheet.data())
    assert [reading.text[line.start : line.end] for line in reading.lines] == [
        "TT | Việc | Chủ trì",
        "1 | Phát dọn hành lang và cắm mốc | Sở Xây dựng (mới)",
        "2 | Nghiệm thu",
    ]
    assert [reason for reason, _ in cuts_of(reading)] == ["repeated table head"]


def test_rules_a_little_aslant_make_one_row() -> None:
    def aslant(sheet: Sheet) -> None:
        sheet.table(90, ROWS[:2], XS[:3])
        sheet.canvas.translate(0, -2.2)
        sheet.table(90, [row[2:] for row in ROWS[:2]], XS[2:])

    assert lines_of(one_page(aslant)) == ["TT | Việc | Chủ trì", "1 | Phát dọn hành lang | Sở Xây dựng"]


def test_table_without_rules() -> None:
    def draw(sheet: Sheet) -> None:
        sheet.paragraph(60, LONG)
        for y, cells in (
            (150, ("TT", "Việc", "Chủ trì")),
            (168, ("1", "Phát dọn hành lang", "Sở Xây dựng")),
            (186, ("", "và cắm mốc", "")),
            (204, ("2", "Nghiệm thu", "Sở Tài chính")),
        ):
            for x, words in zip((85, 120, 330), cells, strict=True):
                sheet.text(x, y, words)
        sheet.paragraph(260, LONG)

    assert lines_of(one_page(draw)) == [
        LONG,
        "TT | Việc | Chủ trì",
        "1 | Phát dọn hành lang và cắm mốc | Sở Xây dựng",
        "2 | Nghiệm thu | Sở Tài chính",
        LONG,
    ]


def test_the_ground_of_words_is_no_cell() -> None:
    def shaded(sheet: Sheet) -> None:
        sheet.canvas.setFillGray(0.9)
        sheet.canvas.rect(125, HEIGHT - 145, 150, 14, stroke=0, fill=1)
        sheet.canvas.setFillGray(0)
        sheet.table(90, ROWS, XS)

    assert "1 | Phát dọn hành lang | Sở Xây dựng" in lines_of(one_page(shaded))


def test_a_frame_is_no_table() -> None:
    data = one_page(lambda sheet: sheet.table(50, [[""]], (60, 560), 700), letterhead, stamps, title)
    assert lines_of(data) == [*LEFT_COLUMN, *RIGHT_COLUMN, *TITLE]


def test_a_letterhead_in_a_frame_of_cells_is_no_table() -> None:
    data = one_page(lambda sheet: sheet.table(55, [["", ""]], (80, 250, 550), 70), letterhead, stamps, title)
    assert lines_of(data) == [*LEFT_COLUMN, *RIGHT_COLUMN, *TITLE]


def test_the_seal_of_a_signing_program_is_cut() -> None:
    def seal(sheet: Sheet) -> None:
        sheet.text(40, 20, "Người ký: Văn phòng Ủy ban nhân dân", size=7)
        sheet.text(40, 30, "Thời gian ký: 09.05.2023 16:02:11 +07:00", size=7)

    reading = read_bytes(one_page(seal, letterhead, stamps, title))
    assert [reason for reason, _ in cuts_of(reading)] == ["digital signature"] * 2
    assert reading.text.startswith("ỦY BAN NHÂN DÂN\n")


def test_turned_pages_are_read_as_they_are_displayed() -> None:
    sheet = Sheet()
    sheet.canvas.setPageRotation(90)
    sheet.canvas.translate(595, 0)
    sheet.canvas.rotate(90)
    sheet.text(100, HEIGHT - 500, "Danh sách tuyến")
    sheet.text(100, HEIGHT - 480, "Ngọc Hồi: 4 km")
    reading = read_bytes(sheet.data())
    assert reading.text == "Danh sách tuyến\nNgọc Hồi: 4 km"
    first = reading.boxes.box(0, 5) if reading.boxes else None
    assert first is not None
    assert first.box[0] == pytest.approx(100, abs=3)


def test_words_printed_twice_to_look_bold() -> None:
    def twice(sheet: Sheet) -> None:
        sheet.text(LEFT, 60, "THÔNG BÁO chung")
        sheet.text(LEFT + 0.4, 60, "THÔNG BÁO chung")

    assert lines_of(one_page(twice)) == ["THÔNG BÁO chung"]


def test_a_marked_letter_that_was_drawn_after_its_word() -> None:
    """A font without Vietnamese letters leaves a gap, which a letter of another font fills."""
    base = "Times-Roman"
    gap, before = pdfmetrics.stringWidth("ầ", STAMP, SIZE), pdfmetrics.stringWidth("Thu", base, SIZE)

    def draw(sheet: Sheet) -> None:
        sheet.text(LEFT, 60, "Y", font=base)
        x, y = LEFT + pdfmetrics.stringWidth("Y ", base, SIZE), sheet.height - 60
        sheet.raw(f"1 0 0 1 {x} {y} Tm [(Thu) {-gap * 1000 / SIZE} (n)] TJ", font=base)
        sheet.text(x + before, 60, "ầ", font=STAMP)

    assert lines_of(one_page(draw)) == ["Y Thuần"]


@pytest.mark.parametrize(
    ("right", "blanks"), [(10.0, 0), (10.9, 0), (12.0, 1), (-40.0, 1)], ids=["touching", "kerned", "gap", "next line"]
)
def test_a_guessed_blank_is_none_between_letters_that_touch(right: float, blanks: int) -> None:
    """PDFium guesses a blank where the font changes, touching letters or not."""
    top = 0.0 if right > 0 else 20.0
    guessed = [("m", (0.0, 0.0, 10.0, 12.0)), ("", None), ("ộ", (right, top, right + 6.0, top + 12.0))]
    assert [box for _, box in without_guesses(guessed)].count(None) == blanks
    meant = [(char or " ", box) for char, box in guessed]
    assert list(without_guesses(meant)) == meant


def test_words_beyond_the_edge_of_the_page_are_not_read() -> None:
    data = one_page(title, lambda sheet: sheet.text(620, 60, "bản nháp"), lambda sheet: sheet.text(LEFT, -20, "mẫu"))
    assert lines_of(data) == TITLE


def test_a_box_tells_the_place() -> None:
    reading = read_bytes(one_page(letterhead, stamps, title))
    at = reading.text.index("88/")
    place = reading.source_of(at, at + 2)
    assert isinstance(place, PageBox)
    x0, y0, x1, y1 = place.box
    assert (x0, y1) == (pytest.approx(128, abs=1), pytest.approx(116, abs=4))
    assert x1 - x0 == pytest.approx(15, abs=3)
    assert y0 < 113
