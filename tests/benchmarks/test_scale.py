"""Builds are measured by what they document; their memory is looked at while they run; long ones are bounded."""

import json
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from rich.console import Console

from benchmarks import ledger, scale
from benchmarks.builds import BuildError, Built, Sample, build
from benchmarks.scaling import measure_scaling
from benchmarks.variations.bases import Bases, load_bases
from benchmarks.variations.pages import Variations
from benchmarks.variations.write import write_files

STAGE_SECONDS = {"listing": 0.1, "inventory": 0.2, "reading": 4.0, "tables": 0.5}


@pytest.fixture(scope="module")
def bases() -> Bases:
    return load_bases()


def built(pages: int, cpu: float = 10.0, status: str = "complete") -> Built:
    disk = {"ledger": pages / 1000, "parts": pages / 500, "tables": pages / 250}
    return Built(pages, status, 5.0, cpu, STAGE_SECONDS, disk, 3, [Sample(1.0, pages, 90.0, 300.0)])


def shown(*things: object) -> list[str]:
    console = Console(file=StringIO(), width=180)
    console.print(*things, sep="\n")
    assert isinstance(console.file, StringIO)
    return [" ".join(line.split()) for line in console.file.getvalue().splitlines()]


@pytest.mark.slow
def test_a_build_is_measured(bases: Bases, tmp_path: Path) -> None:
    write_files(Variations(1, bases=bases).pages(20), tmp_path / "pages")
    found = build([tmp_path / "pages"], tmp_path / "registry", "--workers", "1", every=0.3)
    assert (found.pages, found.status) == (20, "complete")
    assert set(STAGE_SECONDS) <= set(found.seconds)
    assert found.parts >= 1
    assert min(found.megabytes.values()) > 0
    assert found.cpu > 0.5
    assert max(sample.worker_megabytes for sample in found.samples) > 50
    with pytest.raises(BuildError, match="already"):
        build([tmp_path / "pages"], tmp_path / "registry")


@pytest.mark.slow
def test_a_build_is_interrupted_after_its_time(bases: Bases, tmp_path: Path) -> None:
    write_files(Variations(1, bases=bases).pages(1_000), tmp_path / "pages")
    found = build([tmp_path / "pages"], tmp_path / "registry", "--workers", "1", limit=8)
    assert found.status == "interrupted"
    assert found.pages < 1_000


def test_a_build_that_does_not_begin_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="exit code 2"):
        build([tmp_path], tmp_path / "registry", "--no-such-option")


@pytest.mark.slow
def test_one_worker_and_two_take_turns(bases: Bases) -> None:
    found = measure_scaling(Variations(1, bases=bases), 40, 1)
    assert found.pages == 40
    assert min(found.reading, found.whole, found.possible) > 0


def test_an_archive_is_made_once_and_shared_by_sizes(bases: Bases, tmp_path: Path) -> None:
    small = scale.archive(tmp_path, "files", 1_000, bases)
    made = small[0].stat().st_mtime_ns
    large = scale.archive(tmp_path, "files", 2_500, bases)
    assert [path.name for path in large] == ["000000000-1000", "000001000-1000", "000002000-500"]
    assert (large[0], large[0].stat().st_mtime_ns) == (small[0], made)
    assert sum(path.is_file() for folder in large for path in folder.rglob("*")) == 2_500
    assert [path.name for path in scale.archive(tmp_path, "warc", 30, bases)] == ["000000000-30"]


@pytest.mark.parametrize(("pages", "megabytes"), [(100, 100.0), (1_000, 970.0)])
def test_memory_is_taken_from_the_looks_nearest_by(pages: int, megabytes: float) -> None:
    grown = [Sample(at, at, 80.0, float(at)) for at in range(0, 1_000, 10)]
    unsure = [Sample(0.0, 0, 80.0, 900.0), Sample(1_000.0, 1_000, 80.0, 0.0)]  # before the first page; no worker left
    assert scale.memory_at([*grown, *unsure], pages) == megabytes


def test_growth_is_shown_by_page() -> None:
    rows = [scale.Growth(1_000, "files", built(1_000)), scale.Growth(5_000, "warc", built(4_000, status="interrupted"))]
    lines = shown(scale.growth_table(rows))
    assert "1,000 files 200.0 10.0 0.1 0.2 4.0 0.5 90 300 3 1,000 2,000 4,000" in lines
    assert "4,000 warc 800.0 2.5 0.1 0.2 4.0 0.5 90 300 3 1,000 2,000 4,000 interrupted" in lines


def test_a_million_pages_cost_what_more_pages_took() -> None:
    rows = [scale.Growth(1_000, "files", built(1_000, 40.0)), scale.Growth(3_000, "files", built(3_000, 112.0))]
    assert scale.costs(rows)["core_hours"] == pytest.approx(10.0)
    assert scale.costs(rows[:1])["core_hours"] == pytest.approx(40 / 3.6)
    assert (
        scale.cost_line(rows) == "a million pages more: 10.0 core hours, ledger 1.00 GB, parts 2.00 GB, tables 4.00 GB"
    )


def test_a_worker_that_grows_is_told() -> None:
    line = scale.soak_line(scale.Soak(100_000, "complete", (300.0, 320.0, 345.0)))
    assert (
        "100,000 pages (complete): MB after each tenth of them 300, 320, 345; from the first to the last +15.0%" in line
    )


@pytest.mark.slow
def test_everything_long_is_measured_in_one_run(tmp_path: Path) -> None:
    told = tmp_path / "figures.json"
    options = ["--sizes", "20", "--soak", "20", "--minutes", "2", "--json", str(told), "--option=--workers=2"]
    result = CliRunner().invoke(scale.main, [str(tmp_path), *options])
    assert result.exit_code == 0, result.output
    figures = json.loads(told.read_text(encoding="utf-8"))
    assert [row["built"]["pages"] for row in figures["growth"]] == [20]
    assert figures["soak"]["status"] == "complete"
    assert "a million pages more" in result.output


@pytest.mark.parametrize("in_source", [1, 30])
def test_the_ledger_alone_is_measured(in_source: int, tmp_path: Path) -> None:
    steps = list(ledger.simulate(tmp_path, 100, in_source))
    assert [step.name for step in steps] == ["listing", "inventory", "duplicates", "shards", "outcomes", "report"]
    assert any(line.startswith("outcomes ") for line in shown(ledger.steps_table(steps, 100)))
