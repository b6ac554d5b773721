"""Engines: the same dataset under each, whatever happens to workers."""

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from built import announcement, dataset, workers
from click.testing import Result

import pipeline
from pipeline.run.engines import Engine, EngineError, EngineOptions, make_engine
from pipeline.run.engines.local import LocalEngine
from pipeline.run.tasks import Answer, Origin, Task, Wanted

Run = Callable[..., Result]
Many = Callable[[int], Path]

# Pages that take their worker with them: a hook that only tests put into workers (sitecustomize is read by Python).
TRAP = """
import os, signal, sys, time
def _trap(event, args):
    if event == "open" and not isinstance(args[0], int):
        name = os.path.basename(os.fspath(args[0]))
        if name == "hang.txt" and _shard():
            signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])  # as a call that does not come back to Python
            time.sleep(600)
        if name.startswith("slow") and _shard():
            time.sleep(0.05)
        if name == "die.txt" and _shard():
            os.kill(os.getpid(), 9)
def _shard():
    frame = sys._getframe()
    while frame is not None:
        if frame.f_code.co_name == "_shard" and "pipeline" in frame.f_code.co_filename:
            return True
        frame = frame.f_back
    return False
sys.addaudithook(_trap)
"""


@pytest.fixture
def trapped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers die of die.txt and hang at hang.txt, when these are read for their records."""
    (tmp_path / "trap").mkdir()
    (tmp_path / "trap" / "sitecustomize.py").write_text(TRAP)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "trap"))


@pytest.mark.slow
@pytest.mark.parametrize(
    "engine", [["local", "-j", "2"], ["local", "-j", "1", "--worker-pages", "40"], ["dask", "-j", "2"]]
)
def test_the_same_dataset_under_each_engine(engine: list[str], many: Many, tmp_path: Path, kehoach: Run) -> None:
    if engine[0] == "dask":
        pytest.importorskip("distributed")
    pages = many(60)
    (pages / "z.txt").write_text(announcement(3), encoding="utf-8")
    rows = "\n".join(json.dumps({"text": announcement(number)}) for number in range(50, 80))
    (pages / "t.jsonl").write_text(rows, encoding="utf-8")
    inputs = (pages, pages / "t.jsonl")
    kehoach("build", *inputs, "-o", tmp_path / "one", "--engine", "serial")
    result = kehoach("build", *inputs, "-o", tmp_path / "two", "--engine", *engine)
    assert "91 inputs: 80 pages with 80 plans, 11 seen before" in result.stdout
    assert dataset(tmp_path / "one") == dataset(tmp_path / "two")


@pytest.mark.slow
@pytest.mark.usefixtures("trapped")
def test_pages_that_take_their_worker_with_them(many: Many, tmp_path: Path, kehoach: Run) -> None:
    pages = many(20)
    for name in ("die", "hang"):
        (pages / f"{name}.txt").write_text(announcement(ord(name[0])), encoding="utf-8")
    began = time.monotonic()
    result = kehoach("build", pages, "-o", tmp_path / "registry", "--engine", "local", "-j", "2", "--page-seconds", "2")
    assert time.monotonic() - began < 60
    assert result.exit_code == 1
    assert "22 inputs: 20 pages with 20 plans, 2 failed" in result.stdout, result.stderr + result.stdout[-900:]
    reasons = {Path(e.name).name: e.reason for e in pipeline.open_registry(tmp_path / "registry").ledger() if e.reason}
    assert set(reasons) == {"die.txt", "hang.txt"}
    assert "its worker died of it (SIGKILL, perhaps for lack of memory)" in str(reasons["die.txt"])
    assert "took longer than 2 seconds" in str(reasons["hang.txt"])


@pytest.mark.slow
@pytest.mark.usefixtures("trapped")
def test_a_page_that_hangs_is_given_up_while_others_are_read(
    many: Many, tmp_path: Path, local: Callable[[EngineOptions], LocalEngine]
) -> None:
    pages = many(20)
    (pages / "000.txt").rename(pages / "hang.txt")
    for number in range(150):
        (pages / f"slow{number}.txt").write_text(announcement(number), encoding="utf-8")
    begun, killed_at = 0, []
    engine = local(EngineOptions(2, log=lambda *_: killed_at.append(begun)))
    for answer in engine.run(shards(pages, tmp_path, 20, page_seconds=1)):
        begun += answer.begun
    assert len(killed_at) == 1
    assert killed_at[0] < 120


@pytest.fixture
def local() -> Iterator[Callable[[EngineOptions], LocalEngine]]:
    engines: list[LocalEngine] = []

    def make(options: EngineOptions) -> LocalEngine:
        engines.append(LocalEngine(options))
        return engines[-1]

    yield make
    for engine in engines:
        engine.close()


def shards(pages: Path, tmp_path: Path, size: int, page_seconds: float = 0) -> Iterator[Task]:
    files = sorted(pages.iterdir())
    settings = {"min_confidence": None, "columns": None, "page_seconds": page_seconds, "overlay": None}
    for number, start in enumerate(range(0, len(files), size)):
        origins = tuple(Origin(str(file), str(file)) for file in files[start : start + size])
        wanted = tuple(Wanted(index, 0, origin.name) for index, origin in enumerate(origins))
        yield Task(number, "shard", settings, origins, wanted, str(tmp_path / f"{number}.parquet"))


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="wants /proc")
def test_a_worker_that_is_killed_costs_no_page(
    many: Many, tmp_path: Path, local: Callable[[EngineOptions], LocalEngine]
) -> None:
    told: list[str] = []
    engine = local(EngineOptions(2, log=lambda what, _: told.append(what)))
    before = set(workers(os.getpid()))
    answers: list[Answer] = []
    for answer in engine.run(shards(many(60), tmp_path, 20)):
        answers.append(answer)
        if len(answers) == 10:
            for pid in set(workers(os.getpid())) - before:
                os.kill(pid, signal.SIGKILL)
    assert told == ["worker died"] * 2
    data = {answer.task: answer.data for answer in answers if answer.data}
    assert [page[0] for number in sorted(data) for page in data[number]] == ["done"] * 60
    assert sum(answer.begun for answer in answers) == 60
    assert sorted(answer.task for answer in answers if answer.final) == [0, 1, 2]


@pytest.mark.slow
def test_workers_are_replaced_when_they_are_spent(
    many: Many, tmp_path: Path, local: Callable[[EngineOptions], LocalEngine]
) -> None:
    told: list[str] = []
    engine = local(EngineOptions(1, worker_pages=5, log=lambda what, _: told.append(what)))
    list(engine.run(shards(many(12), tmp_path, 4)))
    assert told == ["worker replaced"]
    engine = local(EngineOptions(1, worker_megabytes=1, log=lambda what, _: told.append(what)))
    list(engine.run(shards(many(12), tmp_path, 4)))
    assert told == ["worker replaced"] * 4


def test_serial_tells_what_cannot_be_written(many: Many, tmp_path: Path) -> None:
    engine: Engine = make_engine("serial", EngineOptions())
    (tmp_path / "0.parquet").mkdir()
    (tmp_path / "0.parquet" / "x").touch()
    (answer,) = engine.run(shards(many(1), tmp_path, 1))
    assert answer.final
    assert answer.error is not None


def test_engines_have_names() -> None:
    with pytest.raises(EngineError, match="no engine 'spark'; use one of local, serial, dask"):
        make_engine("spark", EngineOptions())


def test_an_extra_that_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(EngineError, match=r"wants the extra 'cluster': pip install 'kehoach\[cluster\]'"):
        make_engine("dask", EngineOptions())


@pytest.mark.slow
def test_a_scheduler_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr("pipeline.run.engines.cluster._WAIT", "1s")
    with pytest.raises(EngineError, match=r"tcp://127\.0\.0\.1:9 does not answer.*dask worker"):
        make_engine("dask", EngineOptions(scheduler="tcp://127.0.0.1:9"))


def test_a_scheduler_wants_dask(tmp_path: Path, kehoach: Run) -> None:
    result = kehoach("build", "x", "-o", tmp_path / "r", "--scheduler", "tcp://127.0.0.1:9")
    assert (result.exit_code, "--scheduler is for --engine dask" in result.stderr) == (2, True)
