"""The rewards that a plan promises: names, counts, recipients, and what looks like promises."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

import pytest
from cases import cases
from hypothesis import given
from hypothesis import strategies as st
from marks import grows_linearly, hostile

from extractors.awards.values import AwardText
from extractors.listed import number_of
from extractors.mentions import mentions_of
from pipeline.segment.tokenizer import blank

_NLP = blank()
for _key in ("numbers", "dates", "provinces", "definitions", "bodies", "awards"):
    _NLP.add_pipe(f"kehoach_{_key}")

PROMISED = [
    ("counted recipients", "Tổng kết, huyện tặng Giấy khen cho 4 tập thể và 9 cá nhân.", ["4 Giấy khen → tập thể", "9 Giấy khen → cá nhân"]),
    ("on this occasion, to come", "Dịp này, xã sẽ tặng Giấy khen cho 3 tập thể, 5 cá nhân.", ["3 Giấy khen → tập thể", "5 Giấy khen → cá nhân"]),
    ("who comes first", "Tỉnh sẽ tặng Bằng khen cho 3 tập thể, 5 cá nhân; doanh nghiệp đứng đầu nhận Cờ thi đua.", ["3 Bằng khen → tập thể", "5 Bằng khen → cá nhân", "Cờ thi đua → doanh nghiệp"]),
    ("under what is called prizes", "5. Phần thưởng\n- 01 Cờ thi đua của huyện;\n- 10 Giấy khen cho tập thể.\n6. Kinh phí", ["1 Cờ thi đua của huyện", "10 Giấy khen → tập thể"]),
    ("under praise and rewards", "IV. BIỂU DƯƠNG, KHEN THƯỞNG\nGiấy khen cho 5 tổ.\nV. KINH PHÍ", ["5 Giấy khen → tổ"]),
    ("the name behind in brackets", "VI. Khen thưởng\nCấp huyện: 8 tập thể, 16 cá nhân (Giấy khen).\nVII. Kinh phí", ["8 Giấy khen → tập thể", "16 Giấy khen → cá nhân"]),
    ("workers", "Cuối đợt, 50 thợ lò được tặng Giấy khen.", ["50 Giấy khen → thợ lò"]),
    ("three kinds", "Tỉnh xét tặng Bằng khen cho 4 tập thể, 9 cá nhân, 3 hộ gia đình.", ["4 Bằng khen → tập thể", "9 Bằng khen → cá nhân", "3 Bằng khen → hộ gia đình"]),
    ("at most", "Đề nghị tặng Bằng khen cho không quá 8 tập thể.", ["8 Bằng khen → tập thể"]),
    ("the count stands before the reward", "Huyện dự kiến tặng 7 Giấy khen cho cá nhân và 2 Giấy khen cho tập thể.", ["7 Giấy khen → cá nhân", "2 Giấy khen → tập thể"]),
    ("recipients first", "Dự kiến 6 tập thể và 12 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen.", ["6 Bằng khen → tập thể", "12 Bằng khen → cá nhân"]),
    ("whose reward", "Các cá nhân xuất sắc được xét tặng Bằng khen của Chủ tịch UBND tỉnh.", ["Bằng khen của Chủ tịch UBND tỉnh → cá nhân"]),
    ("of a group", "Đội về nhất được tặng Giấy khen của Thủ trưởng các cơ quan, đơn vị.", ["Giấy khen của Thủ trưởng các cơ quan, đơn vị → đội"]),
    ("of a level", "Xã dẫn đầu được đề nghị tặng Cờ thi đua của tỉnh.", ["Cờ thi đua của tỉnh → xã"]),
    ("of the Government", "Khối chọn 1 đơn vị để đề nghị tặng Cờ thi đua của Chính phủ.", ["1 Cờ thi đua của Chính phủ → đơn vị"]),
    ("two rewards for one", "Đoàn sẽ đề nghị tặng Bằng khen, Huy hiệu “Thợ trẻ giỏi” cho các cá nhân.", ["Bằng khen → cá nhân", "Huy hiệu “Thợ trẻ giỏi” → cá nhân"]),
    ("two rounds", "Huyện tặng Giấy khen cho 3 tập thể khi sơ kết; 5 tập thể khi tổng kết.", ["3 Giấy khen → tập thể", "5 Giấy khen → tập thể"]),
    ("prizes", "Cơ cấu giải thưởng: 01 giải Nhất, 02 giải Nhì, 5 giải Khuyến khích.", ["1 giải Nhất", "2 giải Nhì", "5 giải Khuyến khích"]),
    ("without cho", "Cuối năm, Hội tặng Giấy khen 6 chi hội, 8 hội viên.", ["6 Giấy khen → chi hội", "8 Giấy khen → hội viên"]),
    ("chosen, then given", "Huyện chọn 5 thôn tiêu biểu, tặng Giấy khen.", ["5 Giấy khen → thôn"]),
    ("rewarded without a name", "Tổng kết vào tháng 12, khen thưởng 3 ấp và 9 cá nhân.", ["3 khen thưởng → ấp", "9 khen thưởng → cá nhân"]),
    ("money at once", "Trưởng Công an huyện đề nghị thưởng nóng 01 triệu đồng cho đơn vị dẫn đầu.", ["thưởng nóng 01 triệu đồng → đơn vị"]),
    ("a flag", "Hội tặng Cờ cho 03 đơn vị dẫn đầu.", ["3 Cờ → đơn vị"]),
    ("with something else", "Tỉnh tặng Bằng khen kèm nhà văn hóa cho 4 xã tiêu biểu.", ["4 Bằng khen → xã"]),
    ("prizes without a word of promise", "Hội thi chấm trong ngày: 01 giải Nhất, 02 giải Ba.", ["1 giải Nhất", "2 giải Ba"]),
    ("orders", "Tập thể dẫn đầu được đề nghị tặng Huân chương Lao động hạng Ba.", ["Huân chương Lao động hạng Ba → tập thể"]),
    ("in order of the levels", "Ủy ban nhân dân huyện tặng Giấy khen cho 15 hộ gia đình, 05 thôn, bản dẫn đầu.", ["15 Giấy khen → hộ gia đình", "5 Giấy khen → thôn, bản"]),
    ("zeros", "Xét tặng Bằng khen cho 05 tập thể, 08 cá nhân.", ["5 Bằng khen → tập thể", "8 Bằng khen → cá nhân"]),
    ("flags in count", "Tỉnh tặng 03 Cờ thi đua cho các xã dẫn đầu.", ["3 Cờ thi đua → xã"]),
    ("of a minister", "Tập thể tiêu biểu được đề nghị Bộ trưởng Bộ Y tế tặng Bằng khen.", ["Bằng khen → tập thể"]),
    ("prizes with money", "Giải thưởng gồm: 01 giải Đặc biệt trị giá 10 triệu đồng, 03 giải Ba trị giá 2 triệu đồng.", ["1 giải Đặc biệt", "3 giải Ba"]),
    ("group prizes", "Ban Tổ chức trao 02 giải tập thể và 10 giải Khuyến khích.", ["2 giải tập thể", "10 giải Khuyến khích"]),
    ("a certificate", "Đội đạt giải được cấp Giấy chứng nhận của Ban Tổ chức.", ["Giấy chứng nhận của Ban Tổ chức → đội"]),
    ("a sentence with limits", "Mỗi xã đề nghị tặng Giấy khen cho không quá 03 cá nhân.", ["3 Giấy khen → cá nhân"]),
    ("a work as reward", "Xã về đích sớm được thưởng công trình phúc lợi trị giá 500 triệu đồng.", ["công trình phúc lợi → xã"]),
    ("who then what", "Chọn 10 tập thể, 20 cá nhân đề nghị Chủ tịch UBND tỉnh tặng Bằng khen.", ["10 Bằng khen → tập thể", "20 Bằng khen → cá nhân"]),
    ("recipients of many kinds", "Kết thúc đợt, Chủ tịch UBND huyện tặng Giấy khen cho 12 tổ nhân dân, 25 dòng họ hiếu học.", ["12 Giấy khen → tổ", "25 Giấy khen → dòng họ"]),
    ("the reward first", "Cờ thi đua của tỉnh sẽ được đề nghị tặng 3 huyện dẫn đầu.", ["3 Cờ thi đua của tỉnh → huyện"]),
    ("a sum", "Tổ về nhất được thưởng 20 triệu đồng.", ["thưởng 20 triệu đồng"]),
    ("two rounds behind a colon", "UBND tỉnh tặng Bằng khen: sơ kết 5 tập thể, 10 cá nhân; tổng kết 15 tập thể, 30 cá nhân.", ["5 Bằng khen → tập thể", "10 Bằng khen → cá nhân", "15 Bằng khen → tập thể", "30 Bằng khen → cá nhân"]),
    ("at the end of the year", "Cuối năm, 6 tập thể và 18 cá nhân được Chủ tịch UBND huyện tặng Giấy khen.", ["6 Giấy khen → tập thể", "18 Giấy khen → cá nhân"]),
    ("prizes in words", "Ban Tổ chức trao một giải Nhất, hai giải Nhì, ba giải Ba.", ["1 giải Nhất", "2 giải Nhì", "3 giải Ba"]),
    ("counts in brackets", "Mỗi đợt xét tặng Giấy khen (không quá 10 tập thể, 20 cá nhân).", ["10 Giấy khen → tập thể", "20 Giấy khen → cá nhân"]),
    ("a sum of parts", "Dự kiến tặng 20 Bằng khen (08 tập thể, 12 cá nhân).", ["8 Bằng khen → tập thể", "12 Bằng khen → cá nhân"]),
    ("with money", "Tỉnh sẽ trao tặng Bằng khen, kèm tiền thưởng cho 5 chủ tàu.", ["5 Bằng khen → chủ tàu"]),
    ("both for the same", "Hằng năm huyện chọn 9 thôn, tặng Giấy khen kèm công trình phúc lợi.", ["9 Giấy khen → thôn", "9 công trình phúc lợi → thôn"]),
    ("lists of places", "Tỉnh xét tặng Bằng khen cho 10 xã, phường, đặc khu; 20 ấp, khóm.", ["10 Bằng khen → xã, phường, đặc khu", "20 Bằng khen → ấp, khóm"]),
    ("chosen models", "Thị xã chọn 10 mô hình đề nghị Thị ủy tặng giấy khen.", ["10 giấy khen → mô hình"]),
    ("chosen and outstanding", "Sơ kết mỗi đợt, chọn 3 xã, 5 trường học xuất sắc tặng Cờ thi đua.", ["3 Cờ thi đua → xã", "5 Cờ thi đua → trường học"]),
    ("laid before somebody", "Hội đồng xét chọn 6 tập thể, 14 cá nhân trình Chủ tịch UBND tỉnh tặng Bằng khen.", ["6 Bằng khen → tập thể", "14 Bằng khen → cá nhân"]),
    ("proposed by each", "Mỗi khối đề nghị 01 đơn vị tặng Cờ thi đua, 02 đơn vị tặng Bằng khen.", ["1 Cờ thi đua → đơn vị", "2 Bằng khen → đơn vị"]),
    ("officials and members", "Hội sẽ chọn 10 cơ sở, 20 cán bộ, hội viên tiêu biểu để tặng Giấy khen.", ["10 Giấy khen → cơ sở", "20 Giấy khen → cán bộ, hội viên"]),
    ("a decision that rewards", "Hôm qua, UBND tỉnh đã ban hành Quyết định số 18/QĐ-UBND tặng Bằng khen cho 4 tập thể, 6 cá nhân vì đã có thành tích.", ["4 Bằng khen → tập thể", "6 Bằng khen → cá nhân"]),
]  # fmt: skip

SECTIONS = [
    ("names alone", "IV. HÌNH THỨC KHEN THƯỞNG\n1. Bằng khen của Chủ tịch UBND tỉnh.\n2. Giấy khen.\nV. KINH PHÍ", ["Bằng khen của Chủ tịch UBND tỉnh", "Giấy khen"]),
    ("with recipients", "IV. KHEN THƯỞNG\nBằng khen: 10 tập thể, 15 cá nhân.\nV. KINH PHÍ", ["10 Bằng khen → tập thể", "15 Bằng khen → cá nhân"]),
    ("in one line", "- Khen thưởng: 3 tập thể, 4 cá nhân được tặng Giấy khen.\n- Kinh phí: Ngân sách xã.", ["3 Giấy khen → tập thể", "4 Giấy khen → cá nhân"]),
    ("prizes in lines", "V. GIẢI THƯỞNG\n- 01 giải Nhất: 5 triệu đồng\n- 02 giải Nhì: 3 triệu đồng\nVI. KINH PHÍ", ["1 giải Nhất", "2 giải Nhì"]),
    ("counts behind prizes", "V. GIẢI THƯỞNG\n- Giải Nhất: 01 giải, trị giá 5 triệu đồng\n- Giải Nhì (02 giải)\nVI. KINH PHÍ", ["1 Giải Nhất", "2 Giải Nhì"]),
    ("lines that lost their bullets", "Khen thưởng:\nGiấy khen: 10 tập thể, 20 cá nhân.\nCờ thi đua: 2 tập thể.\nThời gian: một năm.", ["10 Giấy khen → tập thể", "20 Giấy khen → cá nhân", "2 Cờ thi đua → tập thể"]),
]  # fmt: skip

NONE = [
    ("a quota of proposals", "Khi sơ kết, mỗi tỉnh được đề nghị khen thưởng 3 tập thể, 2 cá nhân."),
    ("rewarded already", "Năm qua, xã đã khen thưởng 5 tập thể, 7 cá nhân."),
    ("given already", "Năm qua, xã đã có 3 tập thể được tặng Bằng khen."),
    ("a report of last year", "Năm 2021, toàn tỉnh có 7 tập thể được tặng Cờ thi đua."),
    ("given at a ceremony", "Dịp này, Sở Nội vụ trao 5 Giấy khen cho các tập thể."),
    ("an order of rewards", "Theo Quyết định số 18/QĐ-UBND, 4 cá nhân được tặng Bằng khen vì đã có thành tích."),
    ("a procedure", "Thủ tục đề nghị tặng Bằng khen gồm 3 bước."),
    ("a rule", "Xã thực hiện Quy chế xét tặng Giấy khen."),
    ("a saying", "“Làm không phải để có Giấy khen”, ông Tư nói."),
    ("a prize won", "Em Lan đạt giải Nhất môn Toán."),
    ("praise in general", "Huyện kịp thời khen thưởng tập thể, cá nhân tiêu biểu."),
    ("a board of rewards", "Giao Ban Thi đua - Khen thưởng tham mưu khen thưởng."),
    ("a flag", "Hội thi có lễ chào cờ và rước đuốc."),
    ("an event of a day", "Sáng 12/5, Hội trao Giấy khen cho 9 hội viên."),
    ("asked for opinions", "Ban lấy ý kiến về việc đề nghị tặng Huân chương Lao động hạng Nhì cho 2 cá nhân."),
    ("what comes with it", "Tiền thưởng kèm theo Bằng khen là 1 triệu đồng."),
    ("a sum for somebody", "Anh được thưởng 5 triệu đồng vì bắt cướp."),
    ("none to come", "Xã không xét tặng Giấy khen cho 5 đơn vị vi phạm."),
    ("under a picture", "Chủ tịch huyện (giữa) trao Giấy khen cho 20 hộ. Ảnh: T. Lan."),
    ("papers for rewards", "Trường hợp đề nghị tặng Bằng khen thì lập hồ sơ gửi trước ngày 5/5."),
]


def show(award: AwardText) -> str:
    count = "" if award.count is None else f"{award.count} "
    return f"{count}{award.name}" + (f" → {award.to}" if award.to else "")


def read(text: str) -> list[str]:
    found = mentions_of(_NLP(text), "awards")
    for mention in found:
        value = mention.value
        assert " ".join(text[mention.start : mention.end].split()) == value.name
        assert value.count_at is None or number_of(text[slice(*value.count_at)].lower()) == value.count
        assert value.to_at is None or " ".join(text[slice(*value.to_at)].lower().split()) == value.to
    return [show(mention.value) for mention in found]


@cases(PROMISED)
def test_promised(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(SECTIONS)
def test_sections(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases([(name, text, []) for name, text in NONE])
def test_none(text: str, expected: list[str]) -> None:
    assert read(text) == expected


WORDS = [
    "Bằng khen",
    "Giấy khen",
    "của",
    "Chủ tịch UBND tỉnh",
    "tặng",
    "được",
    "cho",
    "5",
    "tập thể",
    "và",
    ",",
    ";",
    ".",
    "\n",
    "giải Nhất",
    "IV. KHEN THƯỞNG\n",
    "cá nhân",
    "đã",
    "(tặng",
]


@given(st.lists(st.sampled_from(WORDS), max_size=16).map(" ".join))
def test_any_words(text: str) -> None:
    read(text)


HOSTILE = [
    ("names", "tặng Bằng khen, "),
    ("names and recipients", "tặng Bằng khen cho 5 tập thể và "),
    ("recipients", "5 tập thể, ", "tặng Bằng khen cho "),
    ("recipients before", "5 tập thể, "),
    ("receivers", "5 tập thể được "),
    ("headings", "IV. KHEN THƯỞNG\nBằng khen.\n"),
    ("quotes", 'tặng Cờ "'),
    ("brackets", "tặng Bằng khen (mỗi đợt "),
    ("recipients of any name", "5 gánh hát rong, ", "tặng Bằng khen cho "),
    ("owners", "tặng Bằng khen của Chủ tịch UBND tỉnh "),
]


@pytest.mark.parametrize("pieces", hostile(HOSTILE))
def test_linear_time(pieces: tuple[str, ...]) -> None:
    grows_linearly(_NLP, *pieces)
