"""Plain text and markdown: marks go, words and their places stay."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.ingest import read_text
from pipeline.ingest.plain import strip_markdown
from pipeline.textmap import MappedText


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# Phát động thi đua", "Phát động thi đua"),
        ("### I. MỤC ĐÍCH", "I. MỤC ĐÍCH"),
        ("Ngày **27** tháng *8* năm ***2031***", "Ngày 27 tháng 8 năm 2031"),
        ("**Số: 15/KH-UBND**", "Số: 15/KH-UBND"),
        ("> Trích kế hoạch\n> của xã", "Trích kế hoạch\ncủa xã"),
        ("`mã` và ```khối```", "mã và khối"),
        ("Xem [tại đây](https://vd.vn/a?b=1).", "Xem tại đây."),
        ("![](anh.jpg)\nẢnh", "\nẢnh"),
        ("![Lễ phát động](anh.jpg)", "Lễ phát động"),
        (r"1\. Mục đích \- yêu cầu \(tạm\)", "1. Mục đích - yêu cầu (tạm)"),
        ("| STT | Nội dung |\n| --- | :---: |\n| 1 | Trồng cây |", "STT | Nội dung\n\n1 | Trồng cây"),
        ("| Số: 15/KH-UBND\nNơi nhận: |", "Số: 15/KH-UBND\nNơi nhận:"),
        ("a\n---\nb", "a\n\nb"),
        ("Trang_tin_18_2031", "Trang_tin_18_2031"),
        ("Số: ____/KH-UBND", "Số: ____/KH-UBND"),
        ("C# và F#", "C# và F#"),
        ("2 > 1", "2 > 1"),
        ("[1] Ghi chú", "[1] Ghi chú"),
        ("- Sở Nội vụ;\n- Sở Y tế.", "- Sở Nội vụ;\n- Sở Y tế."),
        ("TỈNH ỦY X\n*\nSố 12-KH/TU", "TỈNH ỦY X\n\nSố 12-KH/TU"),
        ("", ""),
    ],
)
def test_marks_go(source: str, expected: str) -> None:
    assert strip_markdown(MappedText.of(source)).text == expected


TABLE = "# Danh mục việc làm\r\n\r\n| STT | Nội dung |\r\n| --- | --- |\r\n| 01 | Trồng cây ven đường |\r\n"


@pytest.mark.parametrize("end", ["\n", pytest.param("\r\n"), pytest.param("\r")], ids=["LF", "CRLF", "CR"])
def test_a_table_reads_the_same_with_every_line_end(end: str) -> None:
    reading = read_text(TABLE.replace("\r\n", end))
    lines = [(line.role, reading.text[line.start : line.end]) for line in reading.lines]
    assert lines == [
        ("title", "Danh mục việc làm"),
        ("table_row", "STT | Nội dung"),
        ("table_row", "01 | Trồng cây ven đường"),
    ]


def test_a_row_with_a_short_first_cell_is_a_row() -> None:
    reading = read_text("Danh mục việc làm\n\n| STT | Nội dung |\n|---|---|\n| 1 | Trồng cây ven đường |\n")
    assert [line.role for line in reading.lines] == ["title", "table_row", "table_row"]


@given(
    st.lists(
        st.sampled_from(["**", "*", "# ", "> ", "`", "\\", "thôn", "xã", " ", "\n", "[", "](", ")", "12/KH-UBND"]),
        max_size=30,
    )
)
def test_no_word_is_lost_and_places_hold(parts: list[str]) -> None:
    source = "".join(parts)
    text = strip_markdown(MappedText.of(source))
    for match in re.finditer(r"\w+", text.text):
        a, b = text.source_span(*match.span())
        assert re.sub(r"[*`\\\[\]]", "", source[a:b]) == match.group()
    links = re.sub(r"\]\([^()\n]*\)", "", source)
    assert re.findall(r"[^\W_]", text.text) == re.findall(r"[^\W_]", links) or "](" in source
