"""Layout: what each line of composed letters, plans, decisions, Party texts and articles is."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.ingest import read_text
from pipeline.segment import doc_of, layout_of
from pipeline.segment.layout import Layout, lay_out, lay_out_text
from pipeline.segment.tokenizer import blank

AssertLinear = Callable[[Callable[[int], str], Callable[[str], object]], None]

BODY = (
    "Các xã, thị trấn chọn tuyến đường để trồng cây, giao cho chi đoàn chăm sóc và báo cáo kết quả hằng quý với huyện."
)

LETTER = """
letterhead    | ỦY BAN NHÂN DÂN
letterhead    | HUYỆN MƯỜNG LÒ
letterhead    | -------
number_line   | Số: 418/UBND-VX
subject       | V/v hưởng ứng phong trào thi đua trồng
subject       | cây bóng mát năm 2031
letterhead    | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
letterhead    | Độc lập - Tự do - Hạnh phúc
letterhead    | ---------------
place_date    | Mường Lò, ngày 11 tháng 3 năm 2031
              |
addressees    | Kính gửi:
addressees    | - Các phòng, ban, ngành của huyện;
addressees    | - Ủy ban nhân dân các xã, thị trấn.
              |
bases         | Căn cứ Kế hoạch số 27/KH-UBND ngày 06/3/2031 của Ủy ban nhân dân tỉnh về trồng cây bóng mát;
paragraph     | Ủy ban nhân dân huyện yêu cầu các phòng, ban, ngành và Ủy ban nhân dân các xã, thị trấn:
numbered      | 1. Chọn tuyến đường và loại cây phù hợp với khí hậu của từng xã.
numbered      | 2. Báo cáo kết quả về Phòng Nội vụ trước ngày 30/6/2031./.
              |
distribution  | Nơi nhận:
distribution  | - Như trên;
distribution  | - Lưu: VT, VX.
signature     | TM. ỦY BAN NHÂN DÂN
signature     | KT. CHỦ TỊCH
signature     | PHÓ CHỦ TỊCH
signature     | Hoàng Thị Nụ
"""

PLAN = """
letterhead    | ỦY BAN NHÂN DÂN
letterhead    | TỈNH MƯỜNG THANH
letterhead    | -------
letterhead    | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
letterhead    | Độc lập - Tự do - Hạnh phúc
letterhead    | ---------------
number_line   | Số: 27/KH-UBND
place_date    | Mường Thanh, ngày 06 tháng 3 năm 2031
              |
type_line     | KẾ HOẠCH
subject       | TỔ CHỨC PHONG TRÀO THI ĐUA “MỘT NGHÌN CÂY BÓNG MÁT”
subject       | TRÊN ĐỊA BÀN TỈNH GIAI ĐOẠN 2031 - 2035
              |
bases         | Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
bases         | Căn cứ Quyết định số 12/QĐ-TTg ngày 08/01/2031 của Thủ tướng Chính phủ;
paragraph     | Ủy ban nhân dân tỉnh ban hành Kế hoạch tổ chức phong trào thi đua với các nội dung như sau:
section       | I. MỤC ĐÍCH, YÊU CẦU
numbered      | 1. Mục đích
bullet        | - Tạo bóng mát cho đường liên thôn và sân trường.
bullet        | + Giữ đất khỏi xói lở.
numbered      | 2. Yêu cầu
numbered      | a) Các cấp tổ chức thiết thực, tránh hình thức.
section       | II. NỘI DUNG THI ĐUA
paragraph     | Các sở, ngành và địa phương thi đua thực hiện tốt các nội dung sau đây trong cả giai đoạn:
numbered      | 1.1. Trồng mới một nghìn cây mỗi huyện.
section       | III. TỔ CHỨC THỰC HIỆN
numbered      | 1. Sở Nội vụ: chủ trì, phối hợp với các sở theo dõi phong trào.
numbered      | 2. Ủy ban nhân dân các huyện, thành phố: báo cáo trước ngày 15/12 hằng năm./.
              |
distribution  | Nơi nhận:
distribution  | - Thủ tướng Chính phủ (để báo cáo);
distribution  | - Lưu: VT.
signature     | TM. ỦY BAN NHÂN DÂN
signature     | CHỦ TỊCH
signature     | (Đã ký)
signature     | Lò Văn Hặc
"""

DECISION = """
letterhead    | ỦY BAN NHÂN DÂN TỈNH MƯỜNG THANH
letterhead    | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
letterhead    | Độc lập - Tự do - Hạnh phúc
number_line   | Số: 502/QĐ-UBND
place_date    | Mường Thanh, ngày 02 tháng 4 năm 2031
              |
type_line     | QUYẾT ĐỊNH
subject       | Về việc ban hành Kế hoạch tổ chức phong trào thi đua
subject       | “Một nghìn cây bóng mát”
              |
letterhead    | CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
              |
bases         | Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
bases         | Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 88/TTr-SNV ngày 28/3/2031,
              |
paragraph     | QUYẾT ĐỊNH:
              |
article       | Điều 1. Ban hành kèm theo Quyết định này Kế hoạch tổ chức phong trào thi đua.
article       | Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
article       | Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở và thủ trưởng các đơn vị thi hành./.
              |
distribution  | Nơi nhận:
distribution  | - Như Điều 3;
signature     | CHỦ TỊCH
signature     | Lò Văn Hặc
"""

PARTY = """
letterhead    | TỈNH ỦY MƯỜNG THANH
letterhead    | *
letterhead    | ĐẢNG CỘNG SẢN VIỆT NAM
number_line   | Số 64-KH/TU
place_date    | Mường Thanh, ngày 19 tháng 5 năm 2031
              |
type_line     | KẾ HOẠCH
subject       | thực hiện Chỉ thị số 09-CT/TW của Ban Bí thư về trồng cây, giữ rừng
letterhead    | -----
              |
paragraph     | Thực hiện Chỉ thị số 09-CT/TW, ngày 02/4/2031, Ban Thường vụ Tỉnh ủy ban hành kế hoạch như sau:
section       | I- MỤC ĐÍCH, YÊU CẦU
numbered      | 1- Nâng cao nhận thức của cán bộ, đảng viên.
numbered      | 2- Gắn với nhiệm vụ chính trị của từng địa phương.
section       | II- NỘI DUNG
paragraph     | Các cấp ủy lãnh đạo việc trồng cây, giữ rừng và kiểm tra theo định kỳ hằng quý trong toàn Đảng bộ tỉnh.
              |
distribution  | Nơi nhận:
distribution  | - Ban Bí thư (để báo cáo),
distribution  | - Lưu Văn phòng Tỉnh ủy.
signature     | T/M BAN THƯỜNG VỤ
signature     | PHÓ BÍ THƯ
signature     | Vừ A Dế
"""

FLATTENED = """
letterhead    | | ỦY BAN NHÂN DÂN
letterhead    | TỈNH MƯỜNG THANH
letterhead    | -------- |
letterhead    | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
letterhead    | Độc lập - Tự do - Hạnh phúc
letterhead    | --------------- |
number_line   | | Số: 27/KH-UBND |
place_date    | | Mường Thanh, ngày 06 tháng 3 năm 2031 |
              |
type_line     | KẾ HOẠCH
subject       | VỀ TRỒNG CÂY BÓNG MÁT NĂM 2031
              |
bases         | Căn cứ Nghị quyết số 18/NQ-HĐND ngày 10/12/2030 của Hội đồng nhân dân tỉnh;
section       | I. MỤC TIÊU
paragraph     | Mỗi huyện trồng mới ít nhất một nghìn cây bóng mát trong năm và chăm sóc cho đến khi qua mùa khô.
table_row     | | STT | Nội dung | Thời gian |
table_row     | | 1 | Chọn cây giống | Tháng 4 |
distribution  | | Nơi nhận:
distribution  | - Như trên; |
signature     | | TM. ỦY BAN NHÂN DÂN
signature     | CHỦ TỊCH
"""

ONE_LINE_TYPE = """
letterhead    | ỦY BAN NHÂN DÂN
letterhead    | TỈNH MƯỜNG THANH
letterhead    | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
letterhead    | Độc lập - Tự do - Hạnh phúc
number_line   | Số: 27/KH-UBND
place_date    | Mường Thanh, ngày 06 tháng 3 năm 2031
              |
type_line     | KẾ HOẠCH TỔ CHỨC PHONG TRÀO THI ĐUA TRỒNG CÂY BÓNG MÁT
              |
bases         | Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
section       | I. MỤC ĐÍCH
"""


# Without empty lines only the words tell where the subject ends.
DENSE_DECISION = """
letterhead    | ỦY BAN NHÂN DÂN
letterhead    | TỈNH MƯỜNG THANH
letterhead    | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
letterhead    | Độc lập - Tự do - Hạnh phúc
number_line   | Số: 502/QĐ-UBND
place_date    | Mường Thanh, ngày 02 tháng 4 năm 2031
type_line     | QUYẾT ĐỊNH
subject       | BAN HÀNH QUY ĐỊNH VỀ TRỒNG CÂY BÓNG MÁT
letterhead    | CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MƯỜNG THANH
bases         | Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;
paragraph     | QUYẾT ĐỊNH:
article       | Điều 1. Ban hành kèm theo Quyết định này Quy định về trồng cây bóng mát.
"""

DENSE_DIRECTIVE = """
letterhead    | ỦY BAN NHÂN DÂN
letterhead    | TỈNH MƯỜNG THANH
letterhead    | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
number_line   | Số: 14/CT-UBND
place_date    | Mường Thanh, ngày 02 tháng 4 năm 2031
type_line     | CHỈ THỊ
subject       | V/V TĂNG CƯỜNG TRỒNG CÂY BÓNG MÁT
subject       | TRÊN ĐỊA BÀN CỦA
subject       | HỘI ĐỒNG NHÂN DÂN CÁC XÃ
paragraph     | Mấy năm nay nhiều tuyến đường liên xã
paragraph     | không còn bóng cây.
numbered      | 1. Sở Xây dựng chọn tuyến đường.
"""

# Law portals list what is cited over the letterhead, and some leave the type line out.
WITHOUT_TYPE = """
letterhead    | ỦY BAN NHÂN DÂN
letterhead    | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
letterhead    | Độc lập - Tự do - Hạnh phúc
number_line   | Số: 27/KH-UBND
place_date    | Mường Thanh, ngày 06 tháng 3 năm 2031
subject       | TRỒNG CÂY BÓNG MÁT TRÊN ĐỊA BÀN TỈNH NĂM 2031
paragraph     | Thực hiện Quyết định số 12/QĐ-TTg của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch:
numbered      | 1. Mục đích
"""


def table(document: str) -> tuple[list[tuple[str, str]], str]:
    """The expected rows (kind, line), and the text with its empty lines."""
    rows, lines = [], []
    for row in document.strip("\n").split("\n"):
        kind, _, line = row.partition("| ") if "| " in row else (row, "", "")
        lines.append(line)
        if line:
            rows.append((kind.strip(), line))
    return rows, "\n".join(lines)


def kinds(layout: Layout, text: str) -> list[tuple[str, str]]:
    return [(block.kind, text[block.start : block.end]) for block in layout.blocks]


@pytest.mark.parametrize(
    "document",
    [LETTER, PLAN, DECISION, PARTY, FLATTENED, ONE_LINE_TYPE, DENSE_DECISION, DENSE_DIRECTIVE, WITHOUT_TYPE],
    ids=[
        "letter",
        "plan",
        "decision",
        "party",
        "pipes",
        "type and subject",
        "dense",
        "capitals, then prose",
        "no type",
    ],
)
def test_official_texts(document: str) -> None:
    """Reading takes rules and the bars around cells out."""
    rows, text = table(document)
    expected = [(kind, line.strip("| ")) for kind, line in rows if line.strip("-*| ")]
    layout = lay_out(reading := read_text(text))
    assert layout.official
    assert kinds(layout, reading.text) == expected


def test_an_issuer_on_two_lines_is_no_signature() -> None:
    """Decisions repeat their issuer above the bases, often on two lines."""
    document = DECISION.replace("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "CHỦ TỊCH\nletterhead | ỦY BAN NHÂN DÂN TỈNH")
    expected, text = table(document)
    found = kinds(lay_out_text(text), text)
    for kind in ("bases", "article", "distribution"):
        assert [line for k, line in found if k == kind] == [line for k, line in expected if k == kind]


BODIES = {
    "its first item": "1. Thời gian: từ ngày 01/6/2022",
    "its first item with a letter": "a) Mục đích",
    "a whole sentence": "Thời gian qua, phong trào trồng tre ở các xã đã có nhiều chuyển biến rõ nét.",
}
TOP = "UBND TỈNH SƠN LA\nSố: 31/KH-UBND\nSơn La, ngày 14/3/2022\nKẾ HOẠCH\nVề phong trào trồng tre ở\nvùng cao\n"


@pytest.mark.parametrize("opening", BODIES.values(), ids=BODIES)
def test_the_body_begins_without_a_blank_line(opening: str) -> None:
    blocks = lay_out_text(f"{TOP}{opening}\n").blocks
    assert [block.kind for block in blocks if block.kind == "subject"] == ["subject"] * 2
    assert blocks[-1].kind not in ("subject", "letterhead")


def test_an_officer_in_a_list_is_no_signature() -> None:
    _, text = table(PLAN.replace("numbered      | 1. Mục đích", "bullet | - Giám đốc các sở\nparagraph | Chủ tịch"))
    assert len(lay_out_text(text).of("section")) == 3


@pytest.mark.parametrize("document", [LETTER, PLAN, DECISION, PARTY], ids=["letter", "plan", "decision", "party"])
def test_a_bare_text_is_laid_out_as_the_page(document: str) -> None:
    expected, text = table(document)
    assert kinds(lay_out_text(text), text) == expected


def test_an_article() -> None:
    lines = [
        ("breadcrumb", "Trang chủ > Tin tức > Nông thôn"),
        ("title", "Huyện Mường Lò thi đua trồng cây"),
        ("stamp", "Đăng ngày: 08/03/2031 09:20:00"),
        ("counter", "Lượt xem: 280"),
        ("paragraph", BODY),
        ("bullet", "- Mỗi thôn chọn một tuyến đường dài ít nhất năm trăm mét."),
        ("numbered", "1. Xã Nậm Búng trồng trước."),
        ("section", "II. Nội dung"),
        ("paragraph", BODY),
        ("byline", "Hoàng Thị Nụ"),
        ("source", "Nguồn: Báo Mường Lò"),
    ]
    reading = read_text("\n".join(line for _, line in lines))
    layout = lay_out(reading)
    assert not layout.official
    assert kinds(layout, reading.text) == lines


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("I. MỤC ĐÍCH", "section"),
        ("IV- TỔ CHỨC THỰC HIỆN", "section"),
        ("XII. PHỤ LỤC", "section"),
        ("Phần II. Nội dung", "section"),
        ("CHƯƠNG I", "section"),
        ("A. Nội dung", "section"),
        ("Điều 2. Hiệu lực", "article"),
        ("ĐIỀU 12: Hiệu lực", "article"),
        ("1. Sở Nội vụ", "numbered"),
        ("1.2. Sở Nội vụ", "numbered"),
        ("1.2 Sở Nội vụ", "numbered"),
        ("2/ Sở Nội vụ", "numbered"),
        ("3- Sở Nội vụ", "numbered"),
        ("a) Sở Nội vụ", "numbered"),
        ("đ. Sở Nội vụ", "numbered"),
        ("(1) Sở Nội vụ", "numbered"),
        ("- Sở Nội vụ", "bullet"),
        ("– Sở Nội vụ", "bullet"),
        ("-Sở Nội vụ", "bullet"),
        ("+ Sở Nội vụ", "bullet"),
        ("• Sở Nội vụ", "bullet"),
        ("o Sở Nội vụ", "bullet"),
        ("Sở Nội vụ", "paragraph"),
        ("27/KH-UBND là số của kế hoạch", "paragraph"),
        ("2031 là năm đầu", "paragraph"),
        ("Điều này cần thiết", "paragraph"),
        ("Phần lớn các xã", "paragraph"),
        ("Có 3 xã", "paragraph"),
        ("Chi đoàn các thôn", "paragraph"),
        ("Mỗi thôn một tuyến", "paragraph"),
        ("Đi đầu là xã Nậm Búng", "paragraph"),
        ("Dân bản trồng cây", "paragraph"),
    ],
)
def test_lines_of_a_body(line: str, kind: str) -> None:
    (block,) = lay_out_text(line).blocks
    assert block.kind == kind


def test_blocks_by_kind_and_place() -> None:
    expected, text = table(PLAN)
    layout = lay_out_text(text)
    assert [text[b.start : b.end] for b in layout.of("section")] == [
        line for kind, line in expected if kind == "section"
    ]
    assert [b.kind for b in layout.of("number_line", "type_line")] == ["number_line", "type_line"]
    at = text.index("27/KH-UBND")
    block = layout.at(at)
    assert block is not None
    assert block.kind == "number_line"
    assert layout.at(text.index("\n")) is None
    assert layout.at(len(text) + 5) is None


def test_a_doc_carries_the_layout_of_its_page() -> None:
    reading = read_text(f"Huyện Mường Lò thi đua\n{BODY}\nHoàng Thị Nụ")
    assert [block.kind for block in layout_of(doc_of(reading)).blocks] == ["title", "paragraph", "byline"]
    assert [block.kind for block in layout_of(blank().make_doc(reading.text)).blocks] == ["paragraph"] * 3


LINES = [line for document in (LETTER, PLAN, DECISION, PARTY, FLATTENED) for _, line in table(document)[0]] + [
    BODY,
    "",
    "",
    " ",
]


@given(st.lists(st.sampled_from(LINES), max_size=25))
def test_every_line_gets_one_block(lines: list[str]) -> None:
    text = "\n".join(lines)
    layout = lay_out_text(text)
    assert [text[b.start : b.end] for b in layout.blocks] == [line for line in lines if line.strip()]


@given(st.text(max_size=80))
def test_any_text_is_laid_out(text: str) -> None:
    at = 0
    for block in lay_out_text(text).blocks:
        assert at <= block.start < block.end <= len(text)
        at = block.end


@pytest.mark.parametrize("unit", ["-", "1.", "Số: ", "I", "“", pytest.param("-\n"), "A", "a, ", "| "])
def test_time_grows_with_the_text(unit: str, assert_linear: AssertLinear) -> None:
    assert_linear(lambda size: BODY + "\n" + unit * (size // len(unit)) + "x\n" + BODY, lay_out_text)
