"""Provinces on a map of tiles, and by year: every plan is counted in its place or named as left out."""

from itertools import combinations
from typing import Any

import pandas as pd
import pytest
from drawn import grid, overlaps, words
from matplotlib.axes import Axes

from extractors.gazetteer import load
from pipeline.plots import Borders, province_years, tile_map
from pipeline.plots.borders import COLUMN, tiles


@pytest.mark.parametrize(("borders", "count"), [("old", 63), ("new", 34)])
def test_each_province_has_one_tile(borders: Borders, count: int) -> None:
    gazetteer = load()
    now = {p.code: p.name for p in gazetteer.provinces_2025.values()}
    before = {p.code: p.name for p in gazetteer.provinces.values() if p.valid_to in ("", "2025-07-01", "2025-01-01")}
    here = tiles(borders)
    assert {tile.code: tile.name for tile in here} == (before if borders == "old" else now)
    assert len({(tile.row, tile.column) for tile in here}) == len(here) == count


@pytest.mark.parametrize(
    ("borders", "one", "other"),
    [
        ("old", "Thái Nguyên", "Bắc Giang"),
        ("old", "Hà Nội", "Hưng Yên"),
        ("old", "Thanh Hóa", "Nghệ An"),
        ("old", "Thừa Thiên Huế", "Đà Nẵng"),
        ("old", "Lâm Đồng", "Đồng Nai"),
        ("old", "Cần Thơ", "Vĩnh Long"),
        ("new", "Hà Nội", "Phú Thọ"),
        ("new", "Nghệ An", "Hà Tĩnh"),
        ("new", "Lâm Đồng", "Khánh Hòa"),
        ("new", "Tây Ninh", "Đồng Tháp"),
        ("new", "Cà Mau", "Cần Thơ"),
    ],
)
def test_neighbours_touch(borders: Borders, one: str, other: str) -> None:
    at = {tile.name: tile for tile in tiles(borders)}
    assert max(abs(at[one].row - at[other].row), abs(at[one].column - at[other].column)) == 1


def on_map(axes: Axes) -> dict[str, str]:
    """What each tile says: name and count."""
    texts = [text.get_text().replace("\n", " ") for text in axes.texts]
    return dict(zip(texts[::2], texts[1::2], strict=True))


@pytest.mark.parametrize(
    ("borders", "rows", "shown", "note"),
    [
        ("old", ["Sơn La", "Sơn La", "Long An"], {"Sơn La": "2", "Long An": "1", "Hà Nội": "–"}, ""),
        ("old", ["Huế", "Thừa Thiên Huế"], {"Thừa Thiên Huế": "2"}, ""),
        ("old", ["Hà Tây", None, "Cà Mau"], {"Cà Mau": "1"}, "Not among them: Hà Tây 1. Without a province: 1."),
        ("new", ["Huế", "Tây Ninh"], {"Huế": "1", "Tây Ninh": "1"}, ""),
        ("new", ["Long An"], {"Tây Ninh": "–"}, "Not among them: Long An 1."),
        ("old", [], {"Sơn La": "–"}, ""),
    ],
)
def test_tiles_say_how_many(borders: Borders, rows: list[str | None], shown: dict[str, str], note: str) -> None:
    chart = tile_map(pd.DataFrame({COLUMN[borders]: pd.Series(rows, dtype="str")}), borders)
    said = on_map(chart.axes[0])
    assert len(said) == len(tiles(borders))
    assert {name: said[name] for name in shown} == shown
    assert chart.get_supxlabel() == note


@pytest.mark.parametrize("borders", ["old", "new"])
def test_names_stay_in_their_tiles(borders: Borders) -> None:
    chart = tile_map(pd.DataFrame({COLUMN[borders]: [tile.name for tile in tiles(borders)] * 1234}), borders)
    chart.canvas.draw()
    axes = chart.axes[0]
    squares = [patch.get_window_extent() for patch in axes.patches]
    boxes = [text.get_window_extent() for text in axes.texts]
    for square, name, number in zip(squares, boxes[::2], boxes[1::2], strict=True):
        assert square.x0 <= min(name.x0, number.x0) < max(name.x1, number.x1) <= square.x1
        assert square.y0 <= number.y0 < number.y1 <= name.y0 < name.y1 <= square.y1
    (key,) = axes.child_axes
    assert not any(overlaps(key.get_tightbbox(), square) for square in squares)  # type: ignore[arg-type]


PLANS = pd.DataFrame(
    [
        {"province": "Cà Mau", "year": 2021, "n": 5},
        {"province": "Cao Bằng", "year": 2019, "n": 1},
        {"province": "Cao Bằng", "year": 2019, "n": 2},
        {"province": None, "year": 2020, "n": 3},
        {"province": "Hà Bắc", "year": 2019, "n": 1},
        {"province": "Cao Bằng", "year": None, "n": 4},
    ]
).astype({"year": "Int64"})


def test_a_row_for_each_province_and_a_column_for_each_year() -> None:
    chart = province_years(PLANS)
    rows, columns, cells = grid(chart.axes[0])
    assert rows == ["Cao Bằng", "Cà Mau"]
    assert columns == ["2019", "2020", "2021"]
    assert cells == [[2, 0, 0], [0, 0, 1]]
    assert chart.get_supxlabel() == "Not among them: Hà Bắc 1. Without a province: 1. Without a year: 1."


def test_counts_of_a_table_that_has_some() -> None:
    assert grid(province_years(PLANS, count="n").axes[0])[2] == [[3, 0, 0], [0, 0, 5]]
    assert on_map(tile_map(PLANS, count="n").axes[0])["Cao Bằng"] == "7"


def test_many_provinces_do_not_overlap() -> None:
    names = [tile.name for tile in tiles("old")]
    chart = province_years(pd.DataFrame([{"province": n, "year": y} for n in names for y in range(1995, 2027)]))
    chart.canvas.draw()
    for axis in (chart.axes[0].yaxis, chart.axes[0].xaxis):
        boxes = [label.get_window_extent() for label in axis.get_ticklabels()]
        assert not any(overlaps(a, b) for a, b in combinations(boxes, 2))


@pytest.mark.parametrize("language", ["en", "vi"])
def test_no_plans(language: Any) -> None:
    shown = words(province_years(PLANS.head(0), language=language))
    assert ("không có dữ liệu" in shown) == (language == "vi")
    assert ("nothing to show" in shown) == (language == "en")


def test_unknown_borders() -> None:
    with pytest.raises(ValueError, match="no borders 'middle'; take one of 'old', 'new'"):
        tile_map(PLANS, "middle")  # type: ignore[arg-type]
