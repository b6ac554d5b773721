"""Whatever is done to a folder, and however its builds are stopped: the registry holds each page once, as it is now."""

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

from built import announcement
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.ingest.reading import Reading
from pipeline.model import Page
from pipeline.registry.ledger import LEDGER, entries
from pipeline.registry.parts import read_parts
from pipeline.run.build import build_registry
from pipeline.run.job import Choice, Job

FILES, TEXTS = 24, 40
Step = tuple[str, int, int]

steps: st.SearchStrategy[Step] = st.tuples(
    st.sampled_from(["write", "write", "write", "delete", "touch", "limit", "stop", "retry", "redo", "build"]),
    st.integers(0, FILES - 1),
    st.integers(0, TEXTS - 1),
)


class StoppedHere(BaseException):
    """What a kill is to a build."""


class Reader:
    """Makes a record of a page at once; fails on some texts while it is told to, and stops after some pages."""

    def __init__(self) -> None:
        self.left: int | None = None
        self.failing = False
        self.version = 0

    def code_version(self) -> str:
        return f"0+{self.version}"

    def __call__(self, reading: Reading, _confidence: float | None) -> Page:
        if self.left is not None:
            self.left -= 1
            if self.left < 0:
                raise StoppedHere
        if self.failing and "đợt 7" in reading.text:
            raise ValueError("tried too early")
        return Page(reading.id, path=reading.path, text=reading.text)


@contextmanager
def reading() -> Iterator[Reader]:
    reader = Reader()
    with (
        mock.patch("pipeline.run.outcomes.process", reader),
        mock.patch("pipeline.run.settings.code_version", reader.code_version),
    ):
        yield reader


def do(step: Step, folder: Path, registry: Path, reader: Reader) -> None:
    what, number, text = step
    file = folder / f"{number:02}.txt"
    if what == "write":
        file.write_text(announcement(text), encoding="utf-8")
        os.utime(file, ns=(text, text + 1))  # clocks may be too coarse to tell two writes apart
    elif what == "delete":
        if len(list(folder.iterdir())) > 1:
            file.unlink(missing_ok=True)
    elif what == "touch":
        if file.exists():
            os.utime(file)
    elif what == "stop":
        reader.left = number % 7
        with suppress(StoppedHere):
            build_registry([str(folder)], registry, Job(engine="serial"))
        reader.left = None
    else:
        reader.failing = what == "limit"
        reader.version += what == "redo"
        choice = Choice(what == "retry", what == "redo", number % 5 if what == "limit" else None, text)
        build_registry([str(folder)], registry, Job(choice=choice, engine="serial"))


@settings(max_examples=40)
@given(plan=st.lists(steps, min_size=3, max_size=25))
def test_each_page_once_and_as_it_is(plan: list[Step]) -> None:
    with TemporaryDirectory() as root, reading() as reader:
        folder, registry = Path(root) / "pages", Path(root) / "registry"
        folder.mkdir()
        do(("write", 0, 0), folder, registry, reader)
        for step in [*plan, ("retry", 0, 0)]:
            do(step, folder, registry, reader)
        ledger = list(entries(registry / LEDGER))
        records = list(read_parts(registry))
        assert {entry.status for entry in ledger} <= {"done", "duplicate"}
        assert Counter(page.id for page in records) == Counter(e.sha256 for e in ledger if e.status == "done")
        assert max(Counter(page.id for page in records).values()) == 1
        held = {entry.sha256 for entry in ledger}
        told = {entry.name: entry.sha256 for entry in ledger}
        texts = {page.id: page.text for page in records}
        for file in folder.iterdir():
            assert told[str(file)] in held
            assert (texts[str(told[str(file)])] or "").split() == file.read_text(encoding="utf-8").split()
        parts = {path.name for path in (registry / "parts").iterdir()}
        assert parts >= {f"part-{entry.shard:06d}.parquet" for entry in ledger if entry.status == "done"}
        assert len(parts) == len({entry.shard for entry in ledger if entry.shard is not None})
