"""Every character of a PDF's text has its place on a page; time grows in line with the words on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_pages import HEIGHT, LEFT, WIDTH, Sheet, foot, letterhead, stamps

from pipeline.ingest import read_bytes
from pipeline.ingest.pdf import read_pdf

WORDS = st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạỆỘĐ0123456789.,;:-/()“”", min_size=1, max_size=9)
LINES = st.lists(WORDS, min_size=1, max_size=9).map(" ".join)


@dataclass(frozen=True)
class Drawn:
    """A file and its number of pages."""

    pages: int
    data: bytes = field(repr=False)


@st.composite
def documents(draw: st.DrawFn) -> Drawn:
    """Pages with lines at any place, sometimes a letterhead, a table or a foot."""
    sheet = Sheet()
    pages = draw(st.integers(1, 3))
    for _ in range(pages):
        if draw(st.booleans()):
            letterhead(sheet)
            stamps(sheet)
        for words in draw(st.lists(LINES, max_size=6)):
            sheet.text(
                draw(st.floats(10, 400)), draw(st.floats(150, 500)), words, size=draw(st.sampled_from((9, 12, 14)))
            )
        if draw(st.booleans()):
            rows = draw(st.lists(st.lists(WORDS, min_size=3, max_size=3), min_size=1, max_size=3))
            sheet.table(520, rows, (85, 200, 320, 540))
        if draw(st.booleans()):
            foot(sheet, 660)
        sheet.text(LEFT, 640, "hết trang")
        sheet.turn()
    return Drawn(pages, sheet.data())


@given(documents())
@settings(max_examples=40)
def test_every_character_has_its_box_on_its_page(drawn: Drawn) -> None:
    content = read_pdf(drawn.data)
    assert content.boxes is not None
    for line in content.lines:
        for position, character in enumerate(line.text):
            first, last = line.source_span(position, position + 1)
            assert content.source[first:last] == character
            place = content.boxes.box(first, last)
            assert place is not None
            assert place.page <= drawn.pages
            x0, y0, x1, y1 = place.box
            assert x0 <= x1 <= WIDTH + 400
            assert -20 <= y0 <= y1 <= HEIGHT + 20
            assert x0 < x1 or character in " |"
    assert all(content.source[cut.start : cut.end].strip() for cut in content.cuts)
    reading = read_bytes(drawn.data)
    for read in reading.lines:
        words = reading.text[read.start : read.end].split()[0]
        assert reading.source[slice(*reading.mapped.source_span(read.start, read.start + len(words)))] == words


def test_no_place_for_nothing() -> None:
    sheet = Sheet()
    sheet.text(LEFT, 60, "một dòng")
    boxes = read_pdf(sheet.data()).boxes
    assert boxes is not None
    assert [boxes.box(*span) for span in ((3, 3), (-1, 2), (900, 901))] == [None] * 3


def test_time_grows_with_the_words(
    assert_linear: Callable[[Callable[[int], str], Callable[[str], object]], None],
) -> None:
    def scattered(size: int) -> str:
        sheet = Sheet()
        for at in range(size // 20):
            sheet.text(20 + at * 37 % 500, 20 + at * 61 % 800, "tổ chức thực hiện")
            sheet.canvas.line(at * 13 % 590, 10, at * 13 % 590, 800)
            sheet.canvas.line(10, at * 17 % 840, 590, at * 17 % 840)
        return sheet.data().decode("latin-1")

    assert_linear(scattered, lambda source: read_pdf(source.encode("latin-1")))
