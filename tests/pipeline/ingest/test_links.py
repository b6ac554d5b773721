"""Links of a page: their words in the text, their place in the source, and files in boxes outside the text."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.ingest import IngestError, Reading, read_text

AssertLinear = Callable[[Callable[[int], str], Callable[[str], object]], None]
PROSE = (
    "<p>Các xã chọn tuyến đường để trồng cây, giao cho các chi đoàn chăm sóc và báo cáo kết quả hằng quý với huyện.</p>"
)


def page(body: str) -> Reading:
    return read_text(f"<html><head><title>t</title></head><body><div class='content'>{PROSE}{body}</div></body></html>")


def shown(reading: Reading) -> list[tuple[str, str]]:
    return [(reading.text[link.start : link.end], link.url) for link in reading.links]


LINKS = [
    ("plain", "<p>Xem <a href='/a.pdf'>tại đây</a>.</p>", [("tại đây", "/a.pdf")]),
    ("marked up", "<p>Xem <a href='/a.pdf'><b>tại</b> <i>đây</i></a>.</p>", [("tại đây", "/a.pdf")]),
    ("an entity in the address", "<p>Xem <a href='/a?x=1&amp;y=b.pdf'>tệp</a>.</p>", [("tệp", "/a?x=1&y=b.pdf")]),
    ("entities in the words", "<p><a href='/a.pdf'>K&#7871; ho&#7841;ch</a> mới</p>", [("Kế hoạch", "/a.pdf")]),
    ("a decomposed letter", "<p><a href='/a.pdf'>Kê\u0301 hoạch</a> mới</p>", [("Kế hoạch", "/a.pdf")]),
    ("blanks inside", "<p>Xem <a href='/a.pdf'> tại đây </a> nhé</p>", [("tại đây", "/a.pdf")]),
    ("two in a line", "<p><a href='/a.pdf'>A</a>, <a href='/b.pdf'>B</a></p>", [("A", "/a.pdf"), ("B", "/b.pdf")]),
    ("a line that is a link to a file stays", "<p><a href='/a.pdf'>Phụ lục</a></p>", [("Phụ lục", "/a.pdf")]),
    ("around a picture", "<p>x <a href='/a.pdf'><img src='i.png'></a></p>", []),
    ("without address", "<p>Xem <a name='x'>tại đây</a>.</p>", []),
    ("never closed", "<p>Xem <a href='/a.pdf'>tại đây</p>", [("tại đây", "/a.pdf")]),
    ("in a menu", "<nav><a href='/a.pdf'>Biểu mẫu</a></nav>", []),
]


@pytest.mark.parametrize(("body", "expected"), [case[1:] for case in LINKS], ids=[case[0] for case in LINKS])
def test_links_of_html(body: str, expected: list[tuple[str, str]]) -> None:
    reading = page(body)
    assert shown(reading) == expected
    for link in reading.links:
        assert reading.source[link.source_start] == "<"


def test_links_of_markdown() -> None:
    reading = read_text('Xem [tại đây](/a.pdf "Tệp") và ![ảnh](/i.png).\n\n**[Phụ lục](/b.docx)**')
    assert shown(reading) == [("tại đây", "/a.pdf"), ("Phụ lục", "/b.docx")]
    assert [reading.source[x.source_start : x.source_end] for x in reading.links] == [
        '[tại đây](/a.pdf "Tệp")',
        "[Phụ lục](/b.docx)",
    ]


BOX = "<div id='x'><span>{label}</span> <a href='{url}'>{words}</a></div>"
BOXES = [
    ("a labelled box", "Tệp đính kèm:", "/a.pdf", "Kế hoạch", [("Kế hoạch", "/a.pdf")]),
    ("the link is the label", "", "/a.pdf", "Tải về", [("Tải về", "/a.pdf")]),
    ("no label", "Xem thêm", "/a.pdf", "Bảng giá", []),
    ("no file", "Tệp đính kèm:", "/a.html", "Trang", []),
]


@pytest.mark.parametrize(
    ("label", "url", "words", "expected"), [case[1:] for case in BOXES], ids=[case[0] for case in BOXES]
)
def test_files_in_boxes(label: str, url: str, words: str, expected: list[tuple[str, str]]) -> None:
    box = BOX.format(label=label, url=url, words=words)
    reading = read_text(f"<html><body>{box}<div class='content'>{PROSE}{PROSE}</div></body></html>")
    assert [(offer.words, offer.url) for offer in reading.offers] == expected
    assert not reading.links
    for offer in reading.offers:
        assert reading.source[offer.source_start :].startswith("<a href")


PIECES = [
    PROSE,
    "<a href='/a.pdf'>",
    "<a>",
    "</a>",
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<td>",
    "chữ ",
    "&nbsp;",
    "\n",
    "[x](/b.pdf)",
]


@given(st.lists(st.sampled_from(PIECES), max_size=16).map("".join))
def test_any_markup(body: str) -> None:
    """A link has words, and stands where its source says."""
    try:
        reading = page(body)
    except IngestError:
        return
    for link in reading.links:
        words = reading.text[link.start : link.end]
        assert words == words.strip() != ""
        start, end = reading.mapped.source_span(link.start, link.end)
        assert link.source_start <= start < end <= link.source_end


def test_linear_time_of_links(assert_linear: AssertLinear) -> None:
    assert_linear(lambda size: PROSE + "<a href='/a.pdf'>x</a> " * (size // 24), page)


def test_linear_time_of_open_links(assert_linear: AssertLinear) -> None:
    assert_linear(lambda size: PROSE + "<a href='/a.pdf'>x " * (size // 20), page)


def test_linear_time_of_boxes(assert_linear: AssertLinear) -> None:
    assert_linear(lambda size: "<div>Tải về <a href='/a.pdf'>x</a></div>" * (size // 40), page)
