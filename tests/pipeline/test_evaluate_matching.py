"""Finding the page of a gold line, and assignments."""

import random
from itertools import permutations

import pytest

from pipeline.evaluate import GoldPage
from pipeline.evaluate.matching import assign, find_pages, url_key
from pipeline.model import Page

HASH = "ab" * 32
PAGE = Page(id=HASH, path="in/Tin tức/bai_01.html", url="https://Bao.Example.vn/tin/bai-1/")


@pytest.mark.parametrize(
    "name",
    [
        HASH,
        HASH.upper(),
        "bai_01.html",
        "bai_01",
        "https://bao.example.vn/tin/bai-1/",
        "http://bao.example.vn/tin/bai-1",
        "bao.example.vn/tin/bai-1",
    ],
)
def test_found_by(name: str) -> None:
    assert find_pages([GoldPage(name, {})], [PAGE]) == [PAGE]


@pytest.mark.parametrize("name", ["bai_0", "bai_01.pdf", "https://bao.example.vn/TIN/bai-1", "https://bao.example.vn"])
def test_not_found_by(name: str) -> None:
    assert find_pages([GoldPage(name, {})], [PAGE]) == [None]


def test_found_by_the_address_beside_the_id() -> None:
    assert find_pages([GoldPage("line 7", {}, url="https://bao.example.vn/tin/bai-1")], [PAGE]) == [PAGE]


def test_the_strongest_key_wins_then_the_first_page() -> None:
    by_stem, by_name, again = (
        Page(id=c * 64, path=p) for c, p in (("1", "a.htm.pdf"), ("2", "a.htm"), ("3", "b/a.htm"))
    )
    assert find_pages([GoldPage("a.htm", {})], iter([by_stem, by_name, again])) == [by_name]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://x.vn/a%20b?p=4&d=", "http://X.vn/a b?p=4&d="),
        ("https://x.vn/?next=https://y.vn/", "http://x.vn/?next=https://y.vn"),
        ("https://x.vn/h%E1%BB%93", "x.vn/hồ"),
    ],
)
def test_same_address(one: str, other: str) -> None:
    assert url_key(one) == url_key(other)


@pytest.mark.parametrize(
    ("weights", "pairs"),
    [
        ([], []),
        ([[]], []),
        ([[5]], [(0, 0)]),
        ([[9, 8], [8, 0]], [(0, 1), (1, 0)]),
        ([[1, 0, 7]], [(0, 2)]),
        ([[1], [0], [7]], [(2, 0)]),
    ],
)
def test_assign(weights: list[list[int]], pairs: list[tuple[int, int]]) -> None:
    assert assign(weights) == pairs


def test_assign_is_the_best_of_all() -> None:
    chance = random.Random(7)
    for _ in range(100):
        rows, columns = chance.randint(1, 4), chance.randint(4, 5)
        weights = [[chance.randint(-9, 9) for _ in range(columns)] for _ in range(rows)]
        best = max(sum(weights[i][j] for i, j in enumerate(p)) for p in permutations(range(columns), rows))
        assert sum(weights[i][j] for i, j in assign(weights)) == best
