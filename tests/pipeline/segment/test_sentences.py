"""Sentences: where they end, where lines go on, and that spans are in order and lose nothing."""

from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipeline.segment import segment_text
from pipeline.segment.sentences import paragraphs, split_sentences


def sentences(text: str) -> list[str]:
    return [text[a:b] for a, b in split_sentences(text)]


@pytest.mark.parametrize(
    "expected",
    [
        ["Xã phát động thi đua.", "Các thôn hưởng ứng."],
        ["Xã phát động thi đua!", "Các thôn hưởng ứng?", "Một thôn chưa có cây giống…"],
        ["Kế hoạch có hiệu lực từ năm 2031.", "Ủy ban nhân dân xã báo cáo."],
        ["Huyện giao Phòng Nội vụ.", "Đề nghị các xã phối hợp.", "Ưu tiên các bản xa."],
        ["Huyện giao Phòng Nội vụ.", "Ấp Năm làm trước.", "Ở các thôn khác làm sau."],
        ["Thi đua “Bản sạch, nhà xanh.”", "Các thôn hưởng ứng."],
        ["Thi đua (đợt 1).", "Các thôn hưởng ứng."],
        ["Các thôn hưởng ứng.", "“Bản sạch” là tên phong trào."],
        ["Đạt 95,5% kế hoạch.", "Các thôn hưởng ứng."],
    ],
    ids=lambda expected: expected[-1],
)
def test_sentences_end(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ủy ban nhân dân TP. Mường Lò phát động thi đua.",
        "Hội nghị do TS. Lò Văn Hặc và PGS. Vừ A Dế chủ trì.",
        "Đại diện TX. Nghĩa Sơn và H. Mường Cơi dự.",
        "Nghị quyết của T.Ư. Đoàn được triển khai.",
        "Ông L. V. Hặc báo cáo.",
        "Phần I. Mục đích của kế hoạch",
        "1. Mục đích của kế hoạch",
        "a. Sở Nội vụ chủ trì",
        "đ. Sở Y tế phối hợp",
        "(2. Nội dung thi đua)",
        "Kinh phí là 1.250.000 đồng.",
        "Ngày 6.3.2031 và 7.4 sẽ họp.",
        "Xem tại muonglo.example.vn và báo cáo.",
        "Kế hoạch số 27/KH-UBND được gửi các xã./.",
        "Các thôn, bản, v.v. Mỗi nơi một việc",
        "Câu này... chưa hết",
    ],
)
def test_what_does_not_end_a_sentence(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Các xã báo cáo./.\nNơi nhận:\n- Như trên;", ["Các xã báo cáo./.", "Nơi nhận:", "- Như trên;"]),
        ("Các xã báo cáo./. Trân trọng.", ["Các xã báo cáo./.", "Trân trọng."]),
        ("- Sở Nội vụ;\n- Sở Y tế.", ["- Sở Nội vụ;", "- Sở Y tế."]),
        ("I. MỤC ĐÍCH\n1. Trồng cây", ["I. MỤC ĐÍCH", "1. Trồng cây"]),
        ("Trồng cây\n\nvà làm sạch", ["Trồng cây", "và làm sạch"]),
        ("Nội dung như sau:\ntrồng cây", ["Nội dung như sau:", "trồng cây"]),
        ("Nội dung như sau: trồng cây", ["Nội dung như sau: trồng cây"]),
        ("a) trồng cây\nb) làm sạch", ["a) trồng cây", "b) làm sạch"]),
        ("trồng cây\n- làm sạch", ["trồng cây", "- làm sạch"]),
        ("Trồng cây\nLàm sạch", ["Trồng cây", "Làm sạch"]),
        ("MỤC ĐÍCH\nĐẩy mạnh trồng cây", ["MỤC ĐÍCH", "Đẩy mạnh trồng cây"]),
        ("Về việc trồng cây\nỦy ban nhân dân xã", ["Về việc trồng cây", "Ủy ban nhân dân xã"]),
        ("  Trồng cây.  \n\t Làm sạch. ", ["Trồng cây.", "Làm sạch."]),
        ("", []),
        (" \n\t\n", []),
        (".", ["."]),
    ],
)
def test_lines(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ủy ban nhân dân xã phát động phong trào\nthi đua trồng cây trong các thôn.",
        "Căn cứ Kế hoạch số 27/KH-UBND ngày\n6/3/2031 của huyện,",
        "Kế hoạch ban hành ngày 6\ntháng 3 năm 2031 của huyện.",
        "Giao Phòng Nội vụ,\nPhòng Văn hóa chủ trì",
        "Phong trào thi đua\n(gọi tắt là phong trào) trong huyện",
        "Thi đua trồng cây\nđược mở rộng",
        "Điều 3. Chánh\nVăn phòng ủy ban và các thôn chịu trách nhiệm",
        "Điều\n2. Giao các thôn trồng tre",
        "Thi đua ở các\nấp, bản",
        "Căn cứ Quyết định số\n12/QĐ-TTg về trồng cây",
        "Theo đề nghị của Sở Nội vụ tại\nTờ trình số 88/TTr-SNV",
        "Căn cứ Kế hoạch số\n27 /KH-UBND của\nỦy ban nhân dân tỉnh",
    ],
)
def test_wrapped_lines_go_on(text: str) -> None:
    assert sentences(text) == [text]


def test_a_wrapped_official_text() -> None:
    text = (
        "Thực hiện Kế hoạch số 27/KH-UBND ngày 6/3/2031 của huyện Mường Lò\nvề trồng cây, xã Nậm Búng ban hành:\n\n"
        "I. MỤC ĐÍCH\n1. Tạo bóng mát dọc đường liên thôn,\n"
        "giữ đất khỏi xói lở. Mỗi thôn một tuyến\nđường.\n2. Giữ gìn cảnh quan."
    )
    assert [s.replace("\n", " ") for s in sentences(text)] == [
        "Thực hiện Kế hoạch số 27/KH-UBND ngày 6/3/2031 của huyện Mường Lò về trồng cây, xã Nậm Búng ban hành:",
        "I. MỤC ĐÍCH",
        "1. Tạo bóng mát dọc đường liên thôn, giữ đất khỏi xói lở.",
        "Mỗi thôn một tuyến đường.",
        "2. Giữ gìn cảnh quan.",
    ]


PARTS = st.sampled_from(
    [
        "Trồng cây",
        "làm sạch",
        "Ủy ban",
        "TP",
        "1",
        "I",
        "a",
        "27/KH-UBND",
        ". ",
        "./.",
        ";",
        ":",
        "!",
        "…",
        "”",
        ")",
        "(",
        " ",
        "\n",
        "\n\n",
        "\u00a0",
        "\t",
        "- ",
        "6/3/2031",
        ",",
        "\r",
        "\u2028",
    ]
)
TEXT = st.one_of(st.lists(PARTS, max_size=30).map("".join), st.text(max_size=60))


@settings(max_examples=300)
@given(TEXT)
@example("a.\n\n\u00a0 b")
@example(";\n;\n;")
def test_spans_are_in_order_and_lose_nothing(text: str) -> None:
    at = 0
    for start, end in split_sentences(text):
        assert at <= start < end <= len(text)
        assert not text[at:start].strip()
        assert text[start:end].strip() == text[start:end]
        assert "\n\n" not in text[start:end]
        at = end
    assert not text[at:].strip()


@given(TEXT)
def test_sentences_lie_in_paragraphs(text: str) -> None:
    blocks = paragraphs(text)
    assert all(a < b for a, b in blocks)
    for start, end in split_sentences(text):
        assert any(a <= start and end <= b for a, b in blocks)


def test_the_words_of_each_sentence() -> None:
    text = "Xã phát động thi đua.\n\nCác thôn hưởng ứng."
    found = segment_text(text)
    assert [text[a:b] for a, b in found.sentences] == ["Xã phát động thi đua.", "Các thôn hưởng ứng."]
    assert ["".join(words).replace(" ", "") for words in found.sentence_words()] == [
        "Xãphátđộngthiđua.",
        "Cácthônhưởngứng.",
    ]


AssertLinear = Callable[[Callable[[int], str], Callable[[str], object]], None]


@pytest.mark.parametrize(
    "unit",
    [
        *(pytest.param(unit) for unit in ("!", "?!", "…")),
        *('."', ".", "; ", ":\n", "a. ", "A. ", "1. ", ".)", "\n", " ", "("),
    ],
)
def test_time_grows_with_the_text(unit: str, assert_linear: AssertLinear) -> None:
    assert_linear(lambda size: unit * (size // len(unit)) + "x", split_sentences)


def test_time_grows_with_wrapped_lines(assert_linear: AssertLinear) -> None:
    line = "trồng cây trong các thôn bản của xã\n"
    assert_linear(lambda size: line * (2 * size // len(line)), split_sentences)


def test_time_grows_with_blanks_after_a_stop(assert_linear: AssertLinear) -> None:
    assert_linear(lambda size: "Trồng cây." + " " * size + "x", split_sentences)
