"""The repairs of letters take time in line with the source, and next to none on a clean page."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from pipeline.ingest import IngestError
from pipeline.ingest.content import Content
from pipeline.ingest.decode import decode
from pipeline.ingest.mend import read_mended

if TYPE_CHECKING:
    from conftest import AssertLinear

CLEAN = "<p>Ủy ban nhân dân xã phát động mỗi bản làm một đoạn đường, «XÃ HỘI HÓA» © 2014?</p>\n"


def mended(source: str) -> Content | None:
    try:
        return read_mended(source, lambda text: Content("text", text, []))
    except IngestError:
        return None


@pytest.mark.parametrize(
    "unit",
    ["µ", "®µ ", "Uû ban nh©n d©n ", "áº¿", "Ã¡Âº¿ ", "Ã ", "\ufffd", "K?", "a?b ", "<", "<b µ", "&#173;", "a", "ñö "],
)
def test_time_grows_with_the_source(unit: str, assert_linear: "AssertLinear") -> None:
    assert_linear(lambda size: ("Uû ban nh©n d©n tØnh ®· ®Õn KÕ " + unit * size)[:size], mended)


@pytest.mark.parametrize("unit", ["\xb5", "U\xfb ban nh\xa9n d\xa9n ", "\xe9", "a\x00"])
def test_time_grows_with_the_bytes(unit: str, assert_linear: "AssertLinear") -> None:
    def run(source: str) -> None:
        try:
            decode(source.encode("latin-1"))
        except IngestError:
            return

    assert_linear(lambda size: (unit * size)[:size], run)


def test_linear_time_of_a_clean_page_is_next_to_none() -> None:
    source = CLEAN * (100_000 // len(CLEAN))
    assert min(_seconds(mended, source) for _ in range(5)) < 0.002


def _seconds(run: Callable[[str], object], source: str) -> float:
    start = time.perf_counter()
    run(source)
    return time.perf_counter() - start
