"""Patterns tried only where a match can begin find what plain ones find."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import extractors
from extractors.definitions.patterns import anaphor
from extractors.references.patterns import announced_noun
from pipeline.ingest import read_bytes
from pipeline.segment.cued import Cued
from pipeline.segment.openings import DIGIT, NUMBER, openings, parse
from pipeline.segment.view import fold

_LONG = "phần còn lại " * 40
DEV_PAGES = sorted(Path("corpus/pages/dev").rglob("*.*"))


@pytest.mark.parametrize(
    ("pattern", "words", "leads"),
    [
        (r"\b(?:giao|yêu cầu)\s", {"giao", "yêu cầu"}, True),
        (r"(?:trong\s)?(?:ngày|tháng) (?P<n>\d)", {"trong", "ngày ", "tháng "}, True),
        (r"(?<!sau )\d{1,3}\stuần", {DIGIT}, True),
        (r"(?:các |)sở(?: ban)?", {"các sở", "sở"}, True),
        (r"[cC]ụm|(?=khối)[k]hối", {"cụm", "Cụm", "khối"}, True),
        (r"(?:mừng){2}", {"mừng"}, True),
        (r"\s?\((?:gọi|viết) tắt", {" tắt"}, False),
        (r"[^.;]{0,40}(?:đối tượng|phạm vi):$", {"đối tượng:", "phạm vi:"}, False),
        (r"(?:^|,\s)(?=(?:sáng\s)?(?:ngày|quý)\s)", {"ngày", "quý"}, False),
        (r"(?P<a>kể )?(?(a)từ|đến)", {"kể từ", "kể đến", "từ", "đến"}, True),
    ],
)
def test_words_are_read_off_a_pattern(pattern: str, words: set[str], leads: bool) -> None:
    found = openings(parse(pattern))
    assert (found.words, found.leads) == (words, leads)


@pytest.mark.parametrize(
    ("pattern", "apart"),
    [
        (r"\b\d", True),
        (r"(?<!sau )\b(?<!đã )\d", True),
        (r"(?<![^\W_])\d", True),
        (r"(?<![\w/-])\d", True),
        (r"(?<![^\s(])\d", True),
        (r"(?<![\d/])\d", False),
        (r"(?<![^\s\d])\d", False),
        (r"(?<!\W)\d", False),
        (r"(?:\b|(?<=-))\d", False),
        (r"\d\b", False),
        (r"(?<=[^\W_])\d", False),
    ],
)
def test_digits_that_stand_apart_from_the_letters_before_them(pattern: str, apart: bool) -> None:
    assert openings(parse(pattern)).words == {NUMBER if apart else DIGIT}


@pytest.mark.parametrize("pattern", [r"\w+", r"(?:mừng)?", r"(?!mừng)\s", r"(?:đón|\w)\d", r"[^.;]{1,9}$"])
def test_a_pattern_without_words_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="no words"):
        openings(parse(pattern))


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("Ban Uỷ", "Ban Uỷ và BAN UỶ, Ban Uỷn"),
        ("(?i:hoà) bình", "Hoà bình, hòa bình, HOÀ BÌNH, hoàn bình"),
        ("(?i)khoẻ|thuý", "KHOẺ, thuý, thuyên, Khỏe"),
        ("tho|quý", "thoả thuận, thọ, Quý, quý"),
        ("–|“", "từ – đến “A”"),
    ],
)
def test_printed_patterns_are_found_by_the_folded_view(pattern: str, text: str) -> None:
    wanted = [match.span() for match in re.finditer(pattern, text)]
    assert wanted
    assert [match.span() for match in Cued(pattern, printed=True).finditer(f"{text}, {_LONG}")] == wanted


@pytest.mark.parametrize("pos", [0, 1, 5, 9, 30])
@pytest.mark.parametrize("endpos", [0, 5, 8, 12, 31, 999])
@pytest.mark.parametrize(
    "pattern",
    [r"(?<=các )x\w", r"\b(?:các|cá)\s\w{2}", r"^các|\d\d", r"\s?xã(?= 123)", r"xã(?= \d)", r"\s(?=cá \w{2} \d)"],
)
def test_stretches_of_a_text(pattern: str, pos: int, endpos: int) -> None:
    text = "các xã 2024 các cá xã 123 các huyện" + " ." * 200
    cued = Cued(pattern)
    wanted = [match.span() for match in cued.plain.finditer(text, pos, endpos)]
    assert [match.span() for match in cued.finditer(text, pos, endpos)] == wanted
    assert (cued.search(text, pos, endpos) is None) == (not wanted)


def _patterns() -> list[Cued]:
    modules = [import_module(module.name) for module in walk_packages(extractors.__path__, "extractors.")]
    values = [value for module in modules for value in vars(module).values()]
    several = [part for value in values if isinstance(value, tuple) for part in value]
    named = [part[1] for part in several if isinstance(part, tuple) and len(part) == 2]
    return [anaphor(), announced_noun(), *{v: None for v in (*values, *several, *named) if isinstance(v, Cued)}]


def test_extractors_find_the_same_on_real_pages() -> None:
    patterns = _patterns()
    assert len(patterns) > 90
    texts = [read_bytes(path.read_bytes(), str(path)).text for path in DEV_PAGES[::6]]
    assert texts
    for text in texts:
        for pattern in patterns:
            view = text if pattern.printed else fold(text)
            wanted = [match.span() for match in pattern.plain.finditer(view)]
            assert [match.span() for match in pattern.finditer(view)] == wanted, pattern.pattern
