"""--min-confidence, --calibration and --fit, and min_confidence= from Python."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

import pipeline

Run = Callable[..., Result]
GOLD = [
    {
        "id": "a.txt",
        "title": "Bắc Kạn phát động phong trào mỗi bản một mô hình hay",
        "plans": [{"number": "158/KH-UBND"}],
    },
    {"id": "c", "plans": [{"number": "403/KH-UBND"}]},
]


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    path = tmp_path / "gold.jsonl"
    path.write_text("\n".join(json.dumps(page) for page in GOLD), encoding="utf-8")
    return path


def test_everything_goes_at_one(pages: Path, tmp_path: Path, kehoach: Run) -> None:
    result = kehoach("extract", pages / "a.txt", "--min-confidence", 1)
    record = json.loads(result.stdout)
    assert (record["title"], record["evidence"]) == (None, [])
    assert record["plans"][0]["number"] is None
    assert record["plans"][0]["agencies"] == []
    assert "158" not in kehoach("show", pages / "a.txt", "--min-confidence", 1).stdout.split("kind")[1]
    kehoach("build", pages, "-o", tmp_path / "r", "--min-confidence", 1)
    assert all(not page.evidence for page in pipeline.open_registry(tmp_path / "r").records())


def test_nothing_goes_at_zero(pages: Path, kehoach: Run) -> None:
    assert kehoach("extract", pages, "--min-confidence", 0).stdout == kehoach("extract", pages).stdout


@pytest.mark.parametrize("value", ["2", "-1", "high"])
def test_no_probability(value: str, pages: Path, kehoach: Run) -> None:
    assert kehoach("extract", pages, "--min-confidence", value).exit_code == 2


def test_from_python(pages: Path, tmp_path: Path) -> None:
    whole = pipeline.extract(pages / "a.txt")
    assert pipeline.extract(pages / "a.txt", min_confidence=0.5) == whole
    assert pipeline.extract(pages / "a.txt", min_confidence=1).evidence == ()
    assert pipeline.extract_text((pages / "a.txt").read_text(encoding="utf-8"), min_confidence=1).evidence == ()
    assert [page.evidence for page in pipeline.extract_many(pages, min_confidence=1)] == [(), (), ()]
    with pytest.raises(ValueError, match="no probability"):
        next(pipeline.extract_many(pages, min_confidence=7))
    with pytest.raises(ValueError, match="no probability"):
        pipeline.build(pages, tmp_path / "r", min_confidence=7)
    assert not (tmp_path / "r").exists()


def test_fit_writes_a_table_and_cross_validates(pages: Path, gold: Path, tmp_path: Path, kehoach: Run) -> None:
    result = kehoach("evaluate", gold, pages, "--fit", tmp_path / "table.csv")
    assert result.exit_code == 0
    assert "tables fitted without the page" in result.stdout
    assert "2 pages" in result.stderr
    lines = (tmp_path / "table.csv").read_text(encoding="utf-8").splitlines()
    assert lines == [
        "field,rule,via,context,right,fired",
        "number,number.state,,article/announcement,1,2",
        "title,title.headline,,article/announcement,1,1",
    ]


def test_calibration(pages: Path, gold: Path, kehoach: Run) -> None:
    shown = kehoach("evaluate", gold, pages, "--calibration").stdout
    assert "Confidences of this output: 3 values of 2 pages" in shown
    assert "no promise for pages of another kind" in shown
    (data,) = json.loads(kehoach("evaluate", gold, pages, "--calibration", "--json").stdout)["calibration"].values()
    assert [b["count"] for b in data["bins"]]
    assert data["total"]["count"] == 3


@pytest.mark.parametrize("option", ["--markdown", "--diff=x.jsonl"])
def test_what_does_not_go_together(option: str, pages: Path, gold: Path, kehoach: Run) -> None:
    assert kehoach("evaluate", gold, pages, "--calibration", option).exit_code == 2
