"""The composed portal pages are what their generator writes, and their gold stands on them."""

from __future__ import annotations

import html
import re

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.body import load_pages, words
from benchmarks.portals.__main__ import compose_all
from benchmarks.portals.articles import Block, read_block
from benchmarks.portals.bodies import STYLES, body_html, entities
from benchmarks.portals.dice import Dice
from benchmarks.portals.pages import HOME, part_of

BLOCKS = (
    Block("row", ("UBND XÃ NÀ SÁY / Số: 14/KH-UBND", "Nà Sáy, ngày 06 tháng 3 năm 2023")),
    Block("paragraph", ("I. VIỆC CẦN LÀM",)),
    Block("paragraph", ("Mỗi bản dọn 2 khe nước & đắp lại bờ mương < 50 m trước mùa mưa.",)),
    Block("item", ("Bản Hới lo khe trên;",)),
    Block("item", ("Bản Co lo khe dưới.",)),
)


def test_committed_pages_are_what_the_generator_writes() -> None:
    for name, page, gold in compose_all():
        assert (HOME / "pages" / f"{name}.html").read_bytes() == page.encode(), f"{name}: run `make portals`"
        assert (HOME / "gold" / f"{name}.txt").read_bytes() == gold.encode(), f"{name}: run `make portals`"


def test_nothing_else_is_committed() -> None:
    names = {name for name, _, _ in compose_all()}
    assert {path.stem for path in (HOME / "pages").iterdir()} == names
    assert {path.stem for path in (HOME / "gold").iterdir()} == names


def test_the_pages_are_many_and_small_enough() -> None:
    pages = load_pages()
    assert len(pages) >= 66
    assert len({page.name.rpartition("_")[0] for page in pages}) >= 11
    assert sum(len(page.data) for page in pages) < 8_000_000


def test_the_gold_stands_on_the_page() -> None:
    for page in load_pages():
        soup = BeautifulSoup(page.data, "html.parser")
        shown = words(soup.get_text(" ")) | words(soup.get_text(""))  # Word parts syllables by elements
        missing = words(f"{page.title} {page.body}") - shown
        assert missing.total() <= 1, f"{page.name}: {missing}"


@pytest.mark.parametrize(
    ("page", "part"), [("vnpt_01", "dev"), ("vnpt_02", "dev"), ("sharepoint_old_03", "test"), ("dnn_06", "test")]
)
def test_parts_go_by_number(page: str, part: str) -> None:
    assert part_of(page) == part


@pytest.mark.parametrize(
    ("line", "kind", "cells"),
    [
        ("Xã họp dân chiều mai.", "paragraph", ("Xã họp dân chiều mai.",)),
        ("- Hai tấn xi măng;", "item", ("Hai tấn xi măng;",)),
        ("| 1 | Bản Hới | 30/5 |", "row", ("1", "Bản Hới", "30/5")),
        ("| | CHỦ TỊCH / Lò Văn Dọn |", "row", ("", "CHỦ TỊCH / Lò Văn Dọn")),
    ],
)
def test_lines_of_articles(line: str, kind: str, cells: tuple[str, ...]) -> None:
    assert read_block(line) == Block(kind, cells)  # type: ignore[arg-type]


def test_lines_within_a_cell_are_one_line_of_the_gold() -> None:
    assert BLOCKS[0].line == "UBND XÃ NÀ SÁY Số: 14/KH-UBND | Nà Sáy, ngày 06 tháng 3 năm 2023"
    assert Block("row", ("", "CHỦ TỊCH / Lò Văn Dọn")).line == "CHỦ TỊCH Lò Văn Dọn"


@pytest.mark.parametrize("style", sorted(STYLES))
def test_every_style_shows_every_word_in_order(style: str) -> None:
    shown = BeautifulSoup(body_html(BLOCKS, style, Dice(style), ["<hr>"]), "html.parser")
    text = re.sub(r"\W+", "", shown.get_text(""))
    assert text == re.sub(r"\W+", "", "".join(block.line for block in BLOCKS))


@given(st.text(alphabet="Đđàáảãạêệôộơớưử “”–abc12 .,", max_size=60))
def test_entities_are_read_back(text: str) -> None:
    coded = entities(text)
    assert coded.isascii()
    assert html.unescape(coded) == text


def test_choices_come_out_the_same_everywhere() -> None:
    dice = Dice("kehoach")
    assert [dice.number(1, 6) for _ in range(8)] == [1, 6, 5, 6, 6, 4, 3, 1]
    assert Dice("a").some("abcdef", 3) == ["b", "a", "e"]
