"""Headings and items: how deep each stands, what stands under a heading, what is a list without marks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.segment import entries_of
from pipeline.segment.sections import PLAIN, STOP, Entry, below, first_level, unmarked_list
from pipeline.segment.tokenizer import blank

NLP = blank()


def entries(text: str) -> tuple[Entry, ...]:
    return entries_of(NLP.make_doc(text))


def words(text: str, found: list[Entry]) -> list[str]:
    return [text[entry.start : entry.end] for entry in found]


# From the highest to the deepest, as official texts nest them.
MARKS = [
    "PHẦN I. Chung", "A. Chung", "I. Chung", "Điều 1. Chung", "1. Chung", "1.1. Chung", "1.1.1. Chung", "a) Chung",
    "- Chung", "+ Chung", "Chung",
]  # fmt: skip
SAME = [
    ("I. Chung", "II- Riêng"), ("1. Chung", "2) Riêng"), ("1. Chung", "(2) Riêng"), ("- Chung", "– Riêng"),
    ("a) Chung", "đ. Riêng"), ("- Chung", "• Riêng"),
]  # fmt: skip


@pytest.mark.parametrize(("higher", "deeper"), list(pairwise(MARKS)))
def test_depth(higher: str, deeper: str) -> None:
    first, second = entries(f"{higher}\n{deeper}")
    assert first.rank < second.rank


@pytest.mark.parametrize(("one", "other"), SAME)
def test_marks_of_one_depth(one: str, other: str) -> None:
    text = f"{one}\n{other}"
    first, second = entries(text)
    assert first.rank == second.rank
    assert words(text, [first, second]) == ["Chung", "Riêng"]


TEXT = """I. VIỆC CHUNG
1. Trồng cây
- Cây tre;
- Cây sấu.
2. Đắp đường
II. VIỆC RIÊNG
1. Nuôi cá"""


def test_what_stands_under_a_heading() -> None:
    found = entries(TEXT)
    under = below(found, 0)
    assert words(TEXT, list(under)) == ["Trồng cây", "Cây tre;", "Cây sấu.", "Đắp đường"]
    assert [(words(TEXT, [item]), words(TEXT, list(inside))) for item, inside in first_level(under)] == [
        (["Trồng cây"], ["Cây tre;", "Cây sấu."]),
        (["Đắp đường"], []),
    ]
    assert words(TEXT, list(below(found, 1))) == ["Cây tre;", "Cây sấu."]


def test_under_a_line_with_a_colon_stands_its_list() -> None:
    text = "Việc chung:\n- Trồng cây.\n- Đắp đường.\nLễ ra quân mở vào tháng 3.\n- Ngoài danh sách."
    assert words(text, list(below(entries(text), 0))) == ["Trồng cây.", "Đắp đường."]


def test_under_a_heading_of_an_article_stands_all_up_to_the_next() -> None:
    text = "Việc chung\nCác bản làm hai việc.\n- Trồng cây.\nViệc riêng\n- Nuôi cá."
    assert words(text, list(below(entries(text), 0))) == ["Các bản làm hai việc.", "Trồng cây."]


def test_a_list_without_marks() -> None:
    text = "Gồm:\nTrồng cây;\nĐắp đường;\nNuôi cá.\nLễ ra quân mở sau."
    found = entries(text)
    assert words(text, unmarked_list(text, found, 1)) == ["Trồng cây;", "Đắp đường;", "Nuôi cá."]
    assert unmarked_list(text, found, 3) == []


def test_signatures_stop_a_section() -> None:
    text = (
        "ỦY BAN NHÂN DÂN\nXÃ MƯỜNG LÒ\nSố: 5/KH-UBND\nMường Lò, ngày 3 tháng 4 năm 2031\nKẾ HOẠCH\nTrồng cây\n\n"
        "I. VIỆC CHUNG\n1. Trồng cây trên đường bản.\n\nNơi nhận:\n- Như trên;\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"
    )
    found = entries(text)
    heading = next(i for i, entry in enumerate(found) if text.startswith("VIỆC", entry.start))
    assert words(text, list(below(found, heading))) == ["Trồng cây trên đường bản."]
    assert found[-1].rank == STOP


def test_wrapped_lines_are_one_entry() -> None:
    text = "- Các bản ven suối trồng tre, sấu,\nlát và nứa.\n- Hết."
    assert words(text, list(entries(text))) == ["Các bản ven suối trồng tre, sấu,\nlát và nứa.", "Hết."]


PIECES = [
    "I. ",
    "II- ",
    "1. ",
    "1.1. ",
    "a) ",
    "- ",
    "+ ",
    "Điều 1. ",
    "A. ",
    "•",
    "V/v ",
    "20/10",
    "chữ",
    ";",
    ":",
    ".",
    "\n",
    " ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_any_lines(text: str) -> None:
    """Entries stand in order, and what is under one comes after it."""
    found = entries(text)
    for index, entry in enumerate(found):
        assert entry.begin <= entry.start <= entry.end
        assert STOP <= entry.rank <= PLAIN
        assert all(inner.begin >= entry.end for inner in below(found, index))
    assert [entry.begin for entry in found] == sorted(entry.begin for entry in found)
