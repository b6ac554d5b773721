"""The cheap tests that spare a search: whatever the search finds, the test lets through."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.ingest import furniture, glued, official, stamps, unroll
from pipeline.ingest.clean import (
    _BLANKS,
    _BLANKS_AT_EDGE,
    _INVISIBLE,
    _WRITTEN_BREAK,
    LINE_END,
    _has_blanks_at_edge,
    has_odd_signs,
)
from pipeline.ingest.gated import Gated

CORPUS = Path(__file__).parents[3] / "corpus"
Found = Callable[[str], object]
TESTS: dict[str, tuple[Found, Found]] = {
    "parts of a flat line": (unroll._may_be_flat, unroll._cuts),
    "stamp": (stamps._YEAR.search, stamps._parse_dated),
    "counter": (
        lambda line: any(word in line.lower() for word in stamps._COUNTED_WORDS),
        lambda line: stamps._COUNTER_AFTER.search(line) or stamps._COUNTER_BEFORE.search(line),
    ),
    "name of a counter": (lambda line: len(line) <= stamps._MAX_NAME, stamps._COUNTER_NAME.fullmatch),
    "path": (
        lambda line: furniture._PATH_SIGN.search(line) or line[:8].lower() == "bạn đang",
        furniture._BREADCRUMB.match,
    ),
    "glued pair": (
        lambda text: (
            not glued._FIRST_HALF.keys().isdisjoint(glued._LONG_WORD.findall(text.lower()))
            or any(pair in text.lower() for pair in glued._SHORT_PAIRS)
        ),
        lambda text: any(word.lower() in glued._FIRST_HALF for word in glued._WHOLE_WORD.findall(text)),
    ),
    "glued date": (lambda text: glued._FIGURE_BESIDE_UNIT.search(text.lower()), glued._GLUED_DATE.search),
    "glued word": (glued._WORD_GOES_ON.search, glued._GLUED_WORD.search),
    "odd line end": (
        lambda text: has_odd_signs(text) or _WRITTEN_BREAK in text,
        LINE_END.search,
    ),
    "invisible sign": (has_odd_signs, _INVISIBLE.search),
    "odd blank": (lambda text: has_odd_signs(text) or "  " in text, _BLANKS.search),
    "blank at an edge": (_has_blanks_at_edge, _BLANKS_AT_EDGE.search),
    **{name: (mark.stands_in, mark.pattern.search) for name, mark in vars(official).items() if isinstance(mark, Gated)},
}
# What the searches look for, and what stands beside it.
ATOMS = (
    *("CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐỘC LẬP"),
    *("BAN CHẤP HÀNH", "Số:", "12/KH-UBND", "Hà Nội", ", ngày ", "12 tháng 3 năm 2031", "12/3/2031", "2031-03-12"),
    *("KẾ HOẠCH", "CHỈ THỊ", "Về việc", "V/v", "Kính gửi:", "Căn cứ", "Nơi nhận:", "TM. UBND", "KT.", "T/M", "BAN "),
    *("CHỦ TỊCH", "ĐIỆN:", "I.", "Lượt xem:", "28 lượt đọc", "Hits: 7", "3 views", "số lần xem", "Cập nhật", "08:15"),
    *("Trang chủ", "»", ">", " / ", "\\", "Bạn đang ở:", "Tin tức", "kếhoạch", "ytế", "ngày22", "100năm", "TWngày"),
    *(
        "viênBan",
        "cácngày",
        "theoQuyết",
        "vềviệc",
        "\u00a0",
        "\t",
        "  ",
        " ",
        "\n",
        "\r\n",
        "\\r\\n",
        "\u200b",
        ";",
        "|",
    ),
    *("\u2028", "xã Nà Phòn", "đã ban hành.", "Tác giả: Hà Vy", "-", "–", "ĐOÀN TNCS HỒ CHÍ MINH", "", "\u0085"),
)
LINES = st.lists(st.sampled_from(ATOMS), max_size=9).flatmap(
    lambda atoms: st.sampled_from(["", " ", "\n"]).map(lambda separator: separator.join(atoms))
)


@pytest.fixture(scope="module")
def corpus() -> list[str]:
    pages = [path.read_text(encoding="utf-8") for path in sorted((CORPUS / "pages" / "dev").glob("*.txt"))]
    return [piece for page in pages for piece in (page, *page.splitlines())]


@pytest.mark.parametrize("name", TESTS)
def test_nothing_of_the_corpus_is_missed(name: str, corpus: list[str]) -> None:
    passes, find = TESTS[name]
    assert not [text for text in corpus if find(text) and not passes(text)]


@pytest.mark.parametrize("name", TESTS)
@settings(max_examples=150, deadline=None)
@given(text=LINES)
def test_nothing_that_is_composed_is_missed(name: str, text: str) -> None:
    passes, find = TESTS[name]
    assert passes(text) or not find(text)


def test_a_pattern_without_its_cue_is_not_searched() -> None:
    mark = Gated(r"^Số\s?\d+", "Số", flags=re.MULTILINE)
    assert mark.search("Kế hoạch\nSố 7") is not None
    assert mark.search("SỐ 7") is None
    assert (mark.count("Số 7\nSố 8\nSố"), mark.count("7")) == (2, 0)
