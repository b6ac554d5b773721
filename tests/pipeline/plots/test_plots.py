"""Periods, words, roles and quality as charts; what all charts have in common."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from io import StringIO
from itertools import combinations
from typing import Any

import pandas as pd
import pytest
from drawn import grid, lengths, overlaps, ticks, words

import pipeline
from pipeline.plots import (
    Chart,
    agency_roles,
    missing_values,
    province_years,
    reliability,
    theme_words,
    tile_map,
    timelines,
)
from pipeline.plots.vocabulary import telling_words

PLANS = pd.DataFrame(
    {
        "number": ["1/KH-UBND", None, "2/KH-UBND"],
        "subject": ["trồng cây", "làm sạch kênh mương", None],
        "themes": [["Bản làng xanh", "Nước sạch"], [], ["Nước sạch cho bản xa"]],
        "issuer_level": ["province", None, "district"],
        "province": ["Sơn La", None, "Sơn La"],
        "province_2025": ["Sơn La", None, "Sơn La"],
        "year": [2021, None, 2020],
        "start": ["2021-03", None, None],
        "end": ["2021", "2020-05-31", None],
        "lead": [["Sở Nội vụ"], ["Sở Nội vụ", "Sở Y tế"], []],
        "coordinate": [["Hội Nông dân tỉnh"], [], ["Sở Nội vụ"]],
        "implement": [[], ["các xã"], []],
    }
)
BINS = pd.DataFrame({"mean": [0.6, 0.9, 0.99], "count": [40, 10, 0], "right": [20, 10, 0]})


def test_a_bar_from_start_to_end() -> None:
    chart = timelines(PLANS)
    axes = chart.axes[0]
    assert ticks(axes) == ["làm sạch kênh mương", "Bản làng xanh; Nước sạch"]
    assert lengths(axes) == [(date(2021, 12, 31) - date(2021, 3, 1)).days + 1]
    assert [line.get_marker() for line in axes.lines] == ["<"]
    assert chart.get_supxlabel() == "Arrows: the other bound is unknown. Without start and end: 1."
    assert {"province", "unknown"} <= set(words(chart))
    assert "district" not in words(chart)


def test_campaigns_have_names_and_levels() -> None:
    row = {"name": "Dòng suối trong", "themes": ["Suối"], "level": "commune", "start": "2024", "end": "2025-06"}
    chart = timelines(pd.DataFrame([row]), language="vi")
    assert ticks(chart.axes[0]) == ["Dòng suối trong"]
    assert "cấp xã" in words(chart)


def test_frames_of_a_registry_tell_how_precise_a_date_is() -> None:
    """Their dates are first days: the words that they were known by say how long the last year or month is."""
    days = {name: pd.to_datetime(day) for name, day in (("start", "2024-01-01"), ("end", "2025-01-01"))}
    row = {"name": "Suối", "level": "commune", **days, "start_text": "2024", "end_text": "2025"}
    assert lengths(timelines(pd.DataFrame([row])).axes[0]) == [366 + 365]


def test_of_many_bars_the_latest_are_kept() -> None:
    rows = [
        {"start": str(year), "end": None, "issuer_level": "central", "number": f"{year}/KH"}
        for year in range(1990, 2025)
    ]
    chart = timelines(pd.DataFrame(rows), most=10)
    assert ticks(chart.axes[0]) == [f"{year}/KH" for year in range(2015, 2025)]
    assert "The latest 10 of 35." in chart.get_supxlabel()


@pytest.mark.parametrize(
    ("theme", "found"),
    [
        ("Nước sạch cho bản xa", {"nước sạch", "xa"}),
        ("Trường học an toàn, đoàn kết và kỷ luật", {"trường học", "an toàn", "đoàn kết", "kỷ luật"}),
        ("", set()),
    ],
)
def test_words_of_a_theme(theme: str, found: set[str]) -> None:
    told = telling_words(theme)
    assert found <= set(told)
    assert not {",", "và", "cho"} & set(told)


def test_words_count_once_a_plan() -> None:
    table = pd.DataFrame({"themes": [["Trường học xanh", "Trường học sạch"], ["Trường học vui"], None]})
    axes = theme_words(table).axes[0]
    assert (ticks(axes)[0], lengths(axes)[0]) == ("trường học", 2)
    assert len(ticks(theme_words(table, most=1).axes[0])) == 1


def test_agencies_by_role() -> None:
    rows, columns, cells = grid(agency_roles(PLANS, language="vi").axes[0])
    assert columns == ["chủ trì", "phối hợp", "thực hiện"]
    assert rows == ["Sở Nội vụ", "Hội Nông dân tỉnh", "Sở Y tế", "các xã"]
    assert cells == [[2, 1, 0], [0, 1, 0], [1, 0, 0], [0, 0, 1]]
    assert agency_roles(PLANS, most=2).get_supxlabel() == "The 2 most frequent of 4."


def test_reliability_has_a_point_for_each_bin_that_holds_values() -> None:
    chart = reliability(BINS)
    points = chart.axes[0].containers[0].lines[0]  # type: ignore[attr-defined]
    assert points.get_xydata().tolist() == [[0.6, 0.5], [0.9, 1.0]]
    assert chart.get_supxlabel() == "50 values"


def test_missing_values() -> None:
    axes = missing_values(PLANS[["lead", "number", "start", "themes"]].assign(path="x"), language="vi").axes[0]
    assert ticks(axes) == ["chủ trì", "số ký hiệu", "chủ đề", "bắt đầu"]
    assert [round(length, 2) for length in lengths(axes)] == [0.33, 0.33, 0.33, 0.67]
    assert "67%" in [text.get_text() for text in axes.texts]


Plot = Callable[..., Chart]
ALL: list[tuple[Plot, pd.DataFrame, str]] = [
    (tile_map, PLANS, "province"),
    (province_years, PLANS, "year"),
    (timelines, PLANS, "end"),
    (theme_words, PLANS, "themes"),
    (agency_roles, PLANS, "implement"),
    (missing_values, PLANS[["number"]], "number"),
    (reliability, BINS, "right"),
]


@pytest.mark.parametrize(("plot", "table", "column"), ALL)
def test_a_missing_column_is_named(plot: Plot, table: pd.DataFrame, column: str) -> None:
    with pytest.raises(ValueError, match=f"no column .*{column}.*this one has"):
        plot(table.drop(columns=column))


@pytest.mark.parametrize(("plot", "table", "_column"), ALL)
@pytest.mark.parametrize("language", ["en", "vi"])
def test_without_rows_it_says_so(plot: Plot, table: pd.DataFrame, _column: str, language: Any) -> None:
    chart = plot(table.head(0), language=language)
    assert chart._repr_png_().startswith(b"\x89PNG")
    said = " ".join(words(chart))
    if plot is not tile_map:  # which shows its provinces, each without plans
        assert ("không có dữ liệu" if language == "vi" else "nothing to show") in said


@pytest.mark.parametrize(("plot", "table", "_column"), ALL)
def test_names_do_not_overlap(plot: Plot, table: pd.DataFrame, _column: str) -> None:
    chart = plot(table)
    chart.canvas.draw()
    boxes = [label.get_window_extent() for label in chart.axes[0].get_yticklabels()]
    assert not any(overlaps(a, b) for a, b in combinations(boxes, 2))


@pytest.mark.parametrize(("plot", "table", "_column"), ALL)
def test_every_letter_is_in_the_font(plot: Plot, table: pd.DataFrame, _column: str, recwarn: Any) -> None:
    plot(table, language="vi")._repr_png_()
    assert not [str(warning.message) for warning in recwarn if "Glyph" in str(warning.message)]


@pytest.mark.parametrize(("plot", "table", "_column"), ALL)
def test_tables_read_back_from_csv_do_as_well(plot: Plot, table: pd.DataFrame, _column: str) -> None:
    joined = table.map(lambda value: "; ".join(value) if isinstance(value, list) else value)
    back = pd.read_csv(StringIO(joined.to_csv(index=False)))
    assert words(plot(back)) == words(plot(table))


def test_frames_of_the_api_fit() -> None:
    page = pipeline.extract_text(
        "Ngày 5/3/2021, UBND tỉnh Sơn La ban hành Kế hoạch số 12/KH-UBND phát động phong trào “Bản làng xanh”."
    )
    table = pipeline.to_frame([page])
    assert "Sơn La" in grid(pipeline.plots.province_years(table).axes[0])[0]
    assert "xanh" in ticks(pipeline.plots.theme_words(table).axes[0])


def test_without_matplotlib_the_extra_is_named() -> None:
    code = (
        "import sys; sys.modules['matplotlib'] = None\n"
        "import pipeline\n"
        "try: pipeline.plots\n"
        "except ImportError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "plots want the extra 'plots': pip install 'kehoach[plots]'"
