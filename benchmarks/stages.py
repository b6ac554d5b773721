"""Where the time of a page goes: each stage of the run by itself, and what the records take to be written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from pipeline.assemble import Context, assemble, assemble_without_plans, may_hold_plan
from pipeline.confidence import with_confidence
from pipeline.ingest import read_bytes
from pipeline.model import Page
from pipeline.registry.parts import write_part
from pipeline.run.engine import PIPES, extraction_pipeline

STAGES = ("read", "layout", "prefilter", *PIPES, "assemble", "confidence", "write")


class Clock:
    """Adds the processor time since the last tick to the stage that has ended."""

    def __init__(self) -> None:
        self.seconds = dict.fromkeys(STAGES, 0.0)
        self._last = process_time()

    def start(self) -> None:
        """What came before counts for nobody."""
        self._last = process_time()

    def tick(self, stage: str) -> None:
        """A stage has ended, and the next begins."""
        now = process_time()
        self.seconds[stage] += now - self._last
        self._last = now


def staged(data: bytes, clock: Clock) -> Page:
    """The record of a page, made as ``pipeline.run.engine.process`` makes it, with a tick after each stage."""
    clock.start()
    reading = read_bytes(data)
    clock.tick("read")
    ctx = Context.of(reading)
    clock.tick("layout")
    worthwhile = may_hold_plan(ctx)
    clock.tick("prefilter")
    if worthwhile:
        for name, component in extraction_pipeline().pipeline:
            component(ctx.doc)
            clock.tick(name.removeprefix("kehoach_"))
    page = assemble(ctx) if worthwhile else assemble_without_plans(ctx)
    clock.tick("assemble")
    page = with_confidence(page)
    clock.tick("confidence")
    return page


def seconds_by_stage(pages: Sequence[bytes], rounds: int) -> dict[str, float]:
    """The processor time of each stage for a page on average, in seconds, in the order of the stages.

    Args:
        pages: read anew in each round.
        rounds: how often.
    """
    _write([staged(pages[0], Clock())])  # models, tables and libraries are loaded with the first page
    clock = Clock()
    for _ in range(rounds):
        records = [staged(page, clock) for page in pages]
        clock.start()
        _write(records)
        clock.tick("write")
    return {stage: taken / len(pages) / rounds for stage, taken in clock.seconds.items()}


def _write(records: Sequence[Page]) -> None:
    with TemporaryDirectory() as folder:
        write_part(Path(folder) / "part.parquet", records)
