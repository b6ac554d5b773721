"""The patterns for portal lines take time in proportion to their input, also on hostile text."""

# One table row a line, however long.
# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.ingest import read_text
from pipeline.ingest.bylines import is_source, people_in_stamp, split_byline, without_people
from pipeline.ingest.furniture import label_lines
from pipeline.ingest.headline import can_be_title, is_banner, is_headline, is_masthead
from pipeline.ingest.html.metadata import read_metadata
from pipeline.ingest.plain import front_matter
from pipeline.ingest.stamps import parse_stamp, parse_views
from pipeline.run.engine import process

Run = Callable[[str], object]

LINE_RUNS: list[Run] = [
    split_byline, is_source, people_in_stamp, without_people, parse_stamp, parse_views, is_masthead, is_headline, is_banner, can_be_title,
    lambda line: label_lines([line, line], None, False), lambda line: label_lines([line, line], None, True),
]  # fmt: skip
PIECES = [
    "Hà Vy ", "Hà Vy - ", "Hà Vy, ", "A.", "(", "Tin, ảnh: ", "12/04/2022 ", "12 Tháng Tư ", "| a ", "a » ", "a / ", "a \\ ", "KỶ CƯƠNG - ",
    "Lượt xem: 1 ", "1 234 ", "Trang 1 ", "tác giả: ", "chào mừng ", "báo ", "giấy phép ",
]  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_time_grows_with_a_line(piece: str, assert_linear: Callable[..., None]) -> None:
    assert_linear(lambda size: (piece * size)[:size], lambda line: [run(line) for run in LINE_RUNS])


@pytest.mark.parametrize(
    "piece",
    ["---\ntitle: a\n", "<time datetime='2022'", "<span rel='author' ", "<meta content='", "<span itemprop='author'>A"],
)
def test_time_grows_with_a_source(piece: str, assert_linear: Callable[..., None]) -> None:
    def run(source: str) -> object:
        return front_matter(source), read_metadata(source)

    assert_linear(lambda size: (piece * size)[:size], run)


@pytest.mark.parametrize(
    "piece", ["Tin tức\n", "Bạn đọc ", "trả lời ", "mật khẩu ", "1/a 1/1/2020 | ", "Ngày ban hành: "]
)
def test_time_grows_with_a_page(piece: str, assert_linear: Callable[..., None]) -> None:
    assert_linear(lambda size: (piece * size)[:size], lambda text: process(read_text(text)))
