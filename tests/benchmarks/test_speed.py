"""The measurements of speed: the same work for all, the right pages, figures that add up."""

from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from rich.console import Console

from benchmarks import afternoon, commands, floor, rounds, samples, speed, stages
from benchmarks.scaling import Scaling
from benchmarks.variations.bases import Bases, load_bases
from benchmarks.variations.pages import Mix, Variations
from pipeline.ingest import read_bytes
from pipeline.run.engine import process

TEXT = "Ngày 05/3/2021, UBND tỉnh Lai Châu ban hành Kế hoạch số 12/KH-UBND về trồng cây."


@pytest.fixture(scope="module")
def bases() -> Bases:
    return load_bases()


def test_contestants_take_turns() -> None:
    said: list[str] = []
    times = rounds.turns([lambda item: said.append(f"a{item}"), lambda item: said.append(f"b{item}")], [1, 2], 2)
    assert said == ["a1", "a2", "b1", "b2"] * 2
    assert [len(taken) for taken in times] == [2, 2]


def test_a_ratio_is_the_median_of_rounds() -> None:
    assert rounds.ratio([2.0, 30.0, 4.0], [1.0, 1.0, 1.0]) == 4.0


def test_samples_are_what_they_are_called(bases: Bases) -> None:
    texts, portals = samples.texts(4, bases), samples.portals(2, bases)
    assert all(3_000 <= len(text.decode()) <= 4_000 for text in texts)
    assert all(80_000 <= len(page) <= 130_000 and b"<body" in page.lower() for page in portals)
    assert texts == samples.texts(4, bases)
    assert len({*texts, *samples.texts(4, bases, seed=2)}) == 8
    assert len(samples.crawl(5, bases)) == 5


def test_a_pdf_says_the_same_as_its_text() -> None:
    paragraph = " ".join([TEXT] * 12)
    reading = read_bytes(samples.as_pdf(f"KẾ HOẠCH\n\n{paragraph}\n\n{paragraph}"))
    assert reading.format == "pdf"
    assert " ".join(reading.text.split()).count("Kế hoạch số 12/KH-UBND về trồng cây") > 20


def test_stages_make_the_same_record_as_the_run(bases: Bases) -> None:
    matters = Variations(1, Mix(portal=0, unrelated=1), bases).pages(2)
    plans = [*samples.texts(2, bases), *samples.portals(1, bases), *samples.pdfs(1, bases)]
    for page in [*plans, *(made.data for made in matters)]:
        assert stages.staged(page, stages.Clock()) == process(read_bytes(page))


def test_every_stage_has_its_time(bases: Bases) -> None:
    taken = stages.seconds_by_stage(samples.texts(2, bases), 1)
    assert tuple(taken) == stages.STAGES
    assert all(seconds > 0 for seconds in taken.values())


def test_the_floor_seeks_patterns_and_names() -> None:
    nothing, some = floor.text("Trời hôm nay đẹp."), floor.text(TEXT)
    assert nothing == 0
    assert some >= 6  # number, day, type, verb with type; province with its kind; body
    assert len(floor.PATTERNS) == 13
    assert len(floor.names()) > 15_000


@pytest.mark.parametrize("parser", ["selectolax", "lxml"])
def test_the_floor_reads_what_a_page_shows(parser: str) -> None:
    pytest.importorskip(parser)
    read = {"selectolax": floor._selectolax, "lxml": floor._lxml}[parser]()
    page = f"<html><head><style>a</style></head><body><script>var a = '{TEXT}'</script><p>{TEXT}</p></body></html>"
    assert read(page.encode()) == floor.text(TEXT)


def test_the_peer_of_an_afternoon_reads_text_and_html() -> None:
    assert afternoon.html(f"<p>{TEXT}</p>".encode()) == afternoon.text(TEXT) > 5


def test_a_command_is_measured(tmp_path: Path) -> None:
    assert commands.run("--help").status == 0
    ran = commands.run("extract", str(tmp_path / "missing.txt"))
    assert ran.status != 0
    assert ran.wall > 0 < ran.cpu
    assert ran.peak_megabytes > 5


def test_figures_are_shown_beside_what_is_asked() -> None:
    figures = speed.Figures(
        "a machine", "lxml", [speed.Speed("text", 9, 4.0, 50.0, 500.0, 0.1, 2.0, 25.0), speed.Speed("PDF", 3, 30, 5.0)],
        {"text": {"read": 0.01, "write": 0.03}}, {"texts": 3, "kehoach": 9.0, "underthesea": 6.0, "ratio": 1.5}, 99.0,
        {"help": (0.4, 0.3), "first page": (2.5, 2.0)}, Scaling(400, 1.8, 1.6, 1.9),
    )  # fmt: skip
    console = Console(file=StringIO(), width=140)
    for table in (speed.speed_table(figures), speed.stage_table(figures), speed.other_table(figures)):
        console.print(table)
    assert isinstance(console.file, StringIO)
    shown = [" ".join(line.split()) for line in console.file.getvalue().splitlines()]
    assert "text 9 4.0 50.0 500.0 0.100 0.167 2.0 25.0 70.0" in shown
    assert "PDF 3 30.0 5.0 - - - - - -" in shown
    assert "read 25.0%" in shown
    assert "words of the whole text, times underthesea's speed (9.0 and 6.0 texts/s) 1.50 1.00" in shown
    assert "kehoach extract of one page, s (2.00 of the processor) 2.50 below 3" in shown
    assert "two workers, times one (400 pages; whole command 1.60, by processor time 1.90) 1.80 1.75" in shown


@pytest.mark.slow
def test_everything_is_measured_in_one_run(tmp_path: Path) -> None:
    result = CliRunner().invoke(
        speed.main,
        [*"--pages 3 --rounds 1 --peer-pages 2 --built-pages 0 --json".split(), str(tmp_path / "figures.json")],
    )
    assert result.exit_code == 0
    assert "medians of 1 rounds" in result.output
    assert '"of_floor"' in (tmp_path / "figures.json").read_text(encoding="utf-8")
