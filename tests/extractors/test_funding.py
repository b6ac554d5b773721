"""Where the money of a plan comes from, and money that is none of its own."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

import pytest
from cases import cases
from hypothesis import given
from hypothesis import strategies as st
from listing import lists_of
from marks import grows_linearly, hostile

from extractors.funding.find import find_funding
from pipeline.segment.layout import lay_out_text

TOLD = [
    ("a budget", "Kinh phí tổ chức lấy từ ngân sách huyện.", ["ngân sách huyện"]),
    ("a pool of a budget", "Kinh phí được bố trí từ nguồn ngân sách tỉnh.", ["ngân sách tỉnh"]),
    ("two sources", "Kinh phí từ ngân sách nhà nước và nguồn xã hội hóa.", ["ngân sách nhà nước", "nguồn xã hội hóa"]),
    ("three sources", "Kinh phí thực hiện từ ngân sách tỉnh, nguồn tài trợ và các nguồn hợp pháp khác.", ["ngân sách tỉnh", "nguồn tài trợ", "các nguồn hợp pháp khác"]),
    ("the fund for rewards", "Kinh phí khen thưởng trích từ Quỹ Thi đua, khen thưởng của huyện.", ["Quỹ Thi đua, khen thưởng của huyện"]),
    ("an amount before", "Kinh phí là 120 triệu đồng từ ngân sách thành phố.", ["120 triệu đồng từ ngân sách thành phố"]),
    ("a named fund", "Hội trích kinh phí từ Quỹ “Ấm tình biên giới” để làm nhà.", ["Quỹ “Ấm tình biên giới”"]),
    ("beside what is there", "Ngoài ngân sách huyện bố trí 2 tỷ đồng, xã vận động thêm Quỹ “Mái ấm vùng cao” và nguồn xã hội hóa.", ["ngân sách huyện bố trí 2 tỷ đồng", "Quỹ “Mái ấm vùng cao”", "nguồn xã hội hóa"]),
    ("what the rewards cost", "Chi phí khen thưởng sử dụng quỹ thi đua, khen thưởng của ngành.", ["quỹ thi đua, khen thưởng của ngành"]),
    ("together with gifts", "Kinh phí do ngân sách xã cấp, cùng đóng góp của các mạnh thường quân.", ["ngân sách xã", "đóng góp của các mạnh thường quân"]),
    ("a programme and a fund", "Nguồn lực gồm kinh phí Chương trình mục tiêu quốc gia giảm nghèo và Quỹ Quốc gia về việc làm.", ["kinh phí Chương trình mục tiêu quốc gia giảm nghèo", "Quỹ Quốc gia về việc làm"]),
    ("out of their own", "Kinh phí đi lại do các đơn vị tự cân đối.", ["các đơn vị tự cân đối"]),
    ("a society helps", "Mức thưởng chi từ quỹ thi đua của ngành và hỗ trợ của Hội Khuyến học huyện.", ["quỹ thi đua của ngành", "hỗ trợ của Hội Khuyến học huyện"]),
    ("who pays", "Kinh phí một nửa từ quỹ công ty, còn lại do Công đoàn chi trả.", ["quỹ công ty", "Công đoàn chi trả"]),
    ("what is allotted", "Hội tỉnh phân bổ 600 triệu đồng từ Chương trình mục tiêu quốc gia giảm nghèo.", ["600 triệu đồng từ Chương trình mục tiêu quốc gia giảm nghèo"]),
    ("open words", "Phòng Tài chính bố trí kinh phí từ ngân sách xã và xã hội hóa.", ["ngân sách xã", "xã hội hóa"]),
    ("what is left of others", "Kinh phí do ngân sách tỉnh bảo đảm.", ["ngân sách tỉnh"]),
    ("parts with amounts", "Kinh phí 3 tỷ đồng, trong đó ngân sách huyện 2 tỷ đồng, còn lại từ nguồn xã hội hóa.", ["ngân sách huyện 2 tỷ đồng", "nguồn xã hội hóa"]),
    ("a named budget line", "Kinh phí từ nguồn kinh phí sự nghiệp môi trường hằng năm.", ["nguồn kinh phí sự nghiệp môi trường hằng năm"]),
    ("drawn without the word money", "Hội hỗ trợ 40 bể từ nguồn Quỹ Hỗ trợ nông dân.", ["Quỹ Hỗ trợ nông dân"]),
    ("what it consists of", "Kinh phí ước 3 tỷ đồng, gồm ngân sách huyện và dân đóng góp.", ["ngân sách huyện", "dân đóng góp"]),
    ("a reserve", "Sở trình cấp 7 tỷ đồng từ nguồn dự phòng ngân sách tỉnh.", ["7 tỷ đồng từ nguồn dự phòng ngân sách tỉnh"]),
    ("resources", "Nguồn lực gồm: ngân sách tỉnh mua giống; nhân dân đóng góp ngày công.", ["ngân sách tỉnh", "nhân dân đóng góp ngày công"]),
    ("old spelling", "Kinh phí từ nguồn xã hội hoá.", ["nguồn xã hội hoá"]),
    ("a regular estimate", "Kinh phí thực hiện bố trí trong dự toán chi thường xuyên của các đơn vị.", ["dự toán chi thường xuyên của các đơn vị"]),
    ("given already", "Kinh phí sử dụng từ nguồn kinh phí Chương trình 135 đã giao năm 2016.", ["nguồn kinh phí Chương trình 135 đã giao năm 2016"]),
    ("enterprises", "Kinh phí do doanh nghiệp tài trợ và công đoàn cơ sở hỗ trợ.", ["doanh nghiệp tài trợ", "công đoàn cơ sở hỗ trợ"]),
    ("a social fund", "Quà tặng trích từ Quỹ Bảo trợ trẻ em huyện.", ["Quỹ Bảo trợ trẻ em huyện"]),
    ("enterprises that are left", "Kinh phí là 2 tỷ đồng, trong đó Quỹ “Vì người nghèo” 900 triệu đồng, còn lại huy động các doanh nghiệp.", ["Quỹ “Vì người nghèo” 900 triệu đồng", "huy động các doanh nghiệp"]),
    ("old pupils", "Kinh phí từ Quỹ khen thưởng của trường và đóng góp của cựu sinh viên.", ["Quỹ khen thưởng của trường", "đóng góp của cựu sinh viên"]),
    ("aid alone", "Kinh phí lấy từ nguồn sự nghiệp văn hóa và tài trợ.", ["nguồn sự nghiệp văn hóa", "tài trợ"]),
    ("asked of the commune", "Các chi hội đề nghị UBND xã hỗ trợ kinh phí; kết hợp với quỹ Hội.", ["UBND xã hỗ trợ kinh phí", "quỹ Hội"]),
    ("in brackets", "Văn phòng chuẩn bị phần thưởng (trích Quỹ Khuyến học Bến Tre).", ["Quỹ Khuyến học Bến Tre"]),
    ("a number with dots before it", "Hội tặng 7.000 áo phao cho học trò từ nguồn tài trợ.", ["nguồn tài trợ"]),
    ("a reserve of the province", "Chi hỗ trợ từ nguồn dự phòng ngân sách huyện.", ["nguồn dự phòng ngân sách huyện"]),
    ("union money", "Kinh phí hội thi lấy từ tài chính công đoàn và nguồn vận động.", ["tài chính công đoàn", "nguồn vận động"]),
    ("levels", "Kinh phí thực hiện từ ngân sách trung ương, ngân sách tỉnh, ngân sách huyện.", ["ngân sách trung ương", "ngân sách tỉnh", "ngân sách huyện"]),
    ("contributions", "Kinh phí từ đóng góp của nhân dân và tài trợ của các tổ chức.", ["đóng góp của nhân dân", "tài trợ của các tổ chức"]),
    ("funds of all names", "Kinh phí từ quỹ khen thưởng, phúc lợi và quỹ công đoàn.", ["quỹ khen thưởng, phúc lợi", "quỹ công đoàn"]),
    ("a fund that is drawn on", "Hội sẽ trích Quỹ tình thương tặng Giấy khen cho 5 tập thể.", ["Quỹ tình thương"]),
    ("a reserve that is used", "Sử dụng ngân sách dự phòng cấp xã hỗ trợ dầu, bạt cho dân.", ["ngân sách dự phòng cấp xã"]),
    ("gifts of somebody", "Kinh phí lấy từ ngân sách huyện, xã và đóng góp của các hộ ven kênh.", ["ngân sách huyện, xã", "đóng góp của các hộ ven kênh"]),
    ("gifts of nobody named", "Nguồn kinh phí lấy từ Quỹ thi đua, khen thưởng của huyện và các khoản ủng hộ hợp pháp.", ["Quỹ thi đua, khen thưởng của huyện", "các khoản ủng hộ hợp pháp"]),
    ("merged", "Kinh phí tổ chức được lồng ghép trong các chương trình, đề án khác.", ["các chương trình, đề án khác"]),
    ("merged with a programme", "Kinh phí thực hiện được lồng ghép từ Chương trình mục tiêu quốc gia xây dựng nông thôn mới và ngân sách huyện.", ["Chương trình mục tiêu quốc gia xây dựng nông thôn mới", "ngân sách huyện"]),
    ("loans and shares", "Tổng vốn 12 tỷ đồng, trong đó vốn ngân hàng chính sách 8 tỷ đồng, dân đối ứng 4 tỷ đồng.", ["vốn ngân hàng chính sách 8 tỷ đồng", "dân đối ứng 4 tỷ đồng"]),
    ("a pool of any name", "Kinh phí: từ nguồn kinh phí phòng chống dịch năm 2021.", ["nguồn kinh phí phòng chống dịch năm 2021"]),
    ("what is left over", "Nguồn kinh phí: ngân sách tỉnh cấp 500 triệu đồng, còn lại huy động các doanh nghiệp.", ["ngân sách tỉnh cấp 500 triệu đồng", "huy động các doanh nghiệp"]),
]  # fmt: skip

SECTIONS = [
    ("what was assigned", "V. KINH PHÍ\nDoanh nghiệp hạch toán vào chi phí sản xuất; xã sử dụng dự toán được giao năm 2021.\nVI. TỔ CHỨC", ["Doanh nghiệp hạch toán vào chi phí sản xuất", "dự toán được giao năm 2021"]),
    ("a provider", "IV. KINH PHÍ\nNgân sách huyện bố trí 300 triệu đồng; khuyến khích xã hội hóa.\nV. TỔ CHỨC THỰC HIỆN", ["Ngân sách huyện bố trí 300 triệu đồng", "xã hội hóa"]),
    ("items", "V. KINH PHÍ THỰC HIỆN\n- Ngân sách tỉnh: 2 tỷ đồng.\n- Nguồn vận động: 500 triệu đồng.\nVI. TỔ CHỨC", ["Ngân sách tỉnh: 2 tỷ đồng", "Nguồn vận động: 500 triệu đồng"]),
    ("without the word", "VI. NGUỒN KINH PHÍ\nTừ ngân sách địa phương và các nguồn huy động hợp pháp khác.\nVII. TỔ CHỨC", ["ngân sách địa phương", "các nguồn huy động hợp pháp khác"]),
    ("as the decree says", "IV. KINH PHÍ\nDo ngân sách tỉnh bảo đảm theo phân cấp hiện hành.\nV. TỔ CHỨC", ["ngân sách tỉnh bảo đảm theo phân cấp hiện hành"]),
    ("lines that name no pool", "Kinh phí: sự nghiệp giáo dục hằng năm; tài trợ của phụ huynh.", ["sự nghiệp giáo dục hằng năm", "tài trợ của phụ huynh"]),
    ("resources as a heading", "VI. NGUỒN LỰC\nNgân sách chi cho văn hóa, thể thao; hỗ trợ của các công ty du lịch; nguồn xã hội hóa.\nVII. TỔ CHỨC", ["Ngân sách chi cho văn hóa, thể thao", "hỗ trợ của các công ty du lịch", "nguồn xã hội hóa"]),
    ("resources as a label", "Nguồn lực thực hiện: Quỹ Vì người nghèo các cấp; vận động doanh nghiệp, tổ chức tôn giáo; kinh phí hoạt động của Hội.", ["Quỹ Vì người nghèo các cấp", "vận động doanh nghiệp, tổ chức tôn giáo", "kinh phí hoạt động của Hội"]),
    ("items with what follows", "V. KINH PHÍ THỰC HIỆN\n1. Ngân sách nhà nước bố trí trong dự toán năm 2024 của các sở, ngành.\n2. Nguồn vận động từ các tổ chức, cá nhân.\nVI. TỔ CHỨC", ["Ngân sách nhà nước bố trí trong dự toán năm 2024 của các sở, ngành", "Nguồn vận động từ các tổ chức, cá nhân"]),
    ("money kept back", "- Kinh phí: Nguồn thu phí bảo vệ môi trường được để lại và dự toán chi thường xuyên của các trường.", ["Nguồn thu phí bảo vệ môi trường được để lại", "dự toán chi thường xuyên của các trường"]),
    ("assigned already", "Kinh phí thực hiện: Từ nguồn chi sự nghiệp y tế năm 2024 đã giao cho các đơn vị, ngân sách xã, phường và nguồn vận động.", ["nguồn chi sự nghiệp y tế năm 2024 đã giao cho các đơn vị", "ngân sách xã, phường", "nguồn vận động"]),
    ("money set aside for a task", "V. KINH PHÍ\nNguồn kinh phí bảo đảm an toàn đường thủy năm 2016.\nVI. TỔ CHỨC", ["Nguồn kinh phí bảo đảm an toàn đường thủy năm 2016"]),
    ("an amount for each", "V. KINH PHÍ\nNgân sách huyện hỗ trợ 50 triệu đồng/nhà; đóng góp của dòng họ, cộng đồng.\nVI. TỔ CHỨC", ["Ngân sách huyện", "đóng góp của dòng họ, cộng đồng"]),
    ("a target programme", "IV. Kinh phí: bố trí trong dự toán chi thường xuyên và Chương trình mục tiêu quốc gia giảm nghèo bền vững.", ["dự toán chi thường xuyên", "Chương trình mục tiêu quốc gia giảm nghèo bền vững"]),
    ("the money of rewards", "Nguồn tiền thưởng: Quỹ thi đua, khen thưởng của ngành.", ["Quỹ thi đua, khen thưởng của ngành"]),
    ("members pay", "IV. KINH PHÍ: các thành viên đóng góp theo mức đã bàn.", ["các thành viên đóng góp"]),
    ("lines that lost their bullets", "Kinh phí thực hiện:\nNgân sách xã.\nQuỹ vì người nghèo.\nĐóng góp của nhân dân.\nThời gian: một năm.", ["Ngân sách xã", "Quỹ vì người nghèo", "Đóng góp của nhân dân"]),
]  # fmt: skip

NONE = [
    ("beside a budget nothing", "Ngoài ngân sách tỉnh cấp 2 tỷ đồng, huyện không có khoản thu nào."),
    ("self-government", "Các đơn vị tự cân đối lao động cho vụ mùa."),
    ("revenue", "Thu ngân sách tỉnh đạt 108% dự toán."),
    ("outside the budget", "Xã huy động nguồn lực ngoài ngân sách nhà nước."),
    ("no source", "Sở Tài chính bố trí kinh phí theo phân cấp."),
    ("an opinion", "Kinh phí phải thống nhất với Sở Tài chính."),
    ("money raised", "Xã vận động xây dựng Quỹ “Vì người nghèo” đạt 45 triệu đồng."),
    ("thrift", "Chống lãng phí trong chi ngân sách nhà nước."),
    ("a task without money", "Đẩy mạnh xã hội hóa giáo dục."),
    ("a fund as an agency", "Quỹ Bảo vệ rừng tổ chức hội thi."),
    ("share of a budget", "Tỉnh tiết kiệm 10% chi ngân sách tỉnh."),
    (
        "no source, only money",
        "Các đơn vị sử dụng kinh phí đúng mục đích, tiết kiệm, huy động sự tham gia của người dân.",
    ),
    ("what the State gave", "Năm qua, UBND xã hỗ trợ kinh phí cho 9 hộ."),
    ("a target programme without money", "Xã triển khai Chương trình mục tiêu quốc gia xây dựng nông thôn mới."),
    ("a fund that gives", "Quỹ Khuyến học thành phố trao 20 suất học bổng."),
    ("opinions given", "Người dân đóng góp ý kiến vào dự thảo."),
    ("a loan", "Hướng dẫn thủ tục vay vốn từ quỹ tín dụng."),
    ("a programme without money", "Lồng ghép trong Chương trình giảm nghèo của xã."),
    ("the heading alone", "VI. NGUỒN KINH PHÍ\nTheo quy định.\nVII. TỔ CHỨC"),
]


def read(text: str) -> list[str]:
    found = find_funding(lists_of(text), lay_out_text(text))
    for mention in found:
        assert " ".join(text[mention.start : mention.end].split()) == mention.value
    return [mention.value for mention in found]


@cases(TOLD)
def test_told(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(SECTIONS)
def test_sections(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases([(name, text, []) for name, text in NONE])
def test_none(text: str, expected: list[str]) -> None:
    assert read(text) == expected


WORDS = [
    "kinh phí",
    "từ",
    "ngân sách tỉnh",
    "nguồn",
    "xã hội hóa",
    "và",
    ",",
    "5 tỷ đồng",
    "trích",
    "Quỹ Thi đua, khen thưởng",
    "IV. KINH PHÍ\n",
    "bố trí",
    ".",
    ";",
    "\n",
    "các",
    "hợp pháp khác",
    "“A b”",
]


@given(st.lists(st.sampled_from(WORDS), max_size=16).map(" ".join))
def test_any_words(text: str) -> None:
    read(text)


HOSTILE = [
    ("schemes", "nguồn kinh phí đề án ", "kinh phí từ "),
    ("givers", "do doanh nghiệp tài trợ "),
    ("sources", "từ ngân sách tỉnh, ", "Kinh phí "),
    ("pools", "nguồn vốn hợp pháp khác ", "Kinh phí từ "),
    ("levels", "tỉnh, ", "kinh phí từ ngân sách "),
    ("headings", "IV. KINH PHÍ\nNgân sách tỉnh.\n"),
    ("funds", "quỹ hỗ trợ ", "kinh phí từ "),
    ("amounts", "5 tỷ đồng từ ", "kinh phí "),
    ("digits", "1.000.", "kinh phí "),
    ("sentences", "Kinh phí từ nguồn xã hội hóa. "),
]


@pytest.mark.parametrize("pieces", hostile(HOSTILE))
def test_linear_time(pieces: tuple[str, ...]) -> None:
    grows_linearly(lambda text: find_funding(lists_of(text), lay_out_text(text)), *pieces)
