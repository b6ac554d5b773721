"""The records that ``kehoach evaluate`` judges: read from files of records and registries, or extracted from pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pipeline.cli.group import WrongUse, say, say_notes, say_quarantined
from pipeline.cli.records import read_records
from pipeline.evaluate import Evaluation, GoldPage
from pipeline.evaluate import evaluate as judge
from pipeline.evaluate.calibration import JudgedParts
from pipeline.evaluate.corrected import corrected_pages
from pipeline.evaluate.matching import find_pages
from pipeline.ingest import IngestError, read_text
from pipeline.model import Page
from pipeline.place import Place
from pipeline.registry.corrections.overlay import read_corrections
from pipeline.registry.store import Registry, is_registry, registry_at
from pipeline.run.engine import process
from pipeline.run.inputs import list_inputs
from pipeline.run.pages import run_pages
from pipeline.run.settings import Settings


class Output:
    """The records that some inputs hold or give; counts inputs and failures while they stream.

    Args:
        names: pages, folders, patterns, .jsonl files of records, or registries.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self.inputs = self.failures = 0

    def kept(self, gold: Sequence[GoldPage]) -> tuple[Evaluation, JudgedParts]:
        """Hold the records against gold, and give those that were judged, by part, with the verdicts on their values.

        Raises:
            WrongUse: when they have nothing to do with this gold.
        """
        pages = list(self._pages())
        evaluation = self._judged(gold, pages)
        parts: JudgedParts = {}
        for page, score in zip(find_pages(gold, pages), evaluation.pages, strict=True):
            if page is not None:
                parts.setdefault(score.groups.get("part", ""), []).append((page, score.verdicts))
        return evaluation, parts

    def judged(self, gold: Sequence[GoldPage]) -> Evaluation:
        """Hold the records against gold.

        Raises:
            WrongUse: when they have nothing to do with this gold.
        """
        return self._judged(gold, self._pages())

    def _judged(self, gold: Sequence[GoldPage], pages: Iterable[Page]) -> Evaluation:
        evaluation = judge(gold, pages)
        if not evaluation.pages_judged and self.failures == 0:
            names = ", ".join(self._names)
            raise WrongUse(
                f"{names}: nothing has the name, address or hash of a gold page; is it pages, records or a registry?"
            )
        return evaluation

    def _pages(self) -> Iterator[Page]:
        raw: list[str] = []
        for name in self._names:
            path = registry_at(name)
            if path.suffix in (".csv", ".xlsx"):
                raise WrongUse(f"{path}: tables cannot be judged; give the pages, a .jsonl file or a registry")
            if path.suffix in (".jsonl", ".json") and path.is_file():
                yield from read_records(path)
            elif is_registry(path):
                yield from Registry(path).records()
            else:
                raw.append(name)
        if raw:
            yield from self._extracted(raw)

    def _extracted(self, names: list[str]) -> Iterator[Page]:
        listing = list_inputs(names)
        say_notes(listing.notes)
        for outcome in run_pages(listing.sources, Settings()):
            self.inputs += 1
            if outcome.page is not None:
                yield outcome.page
            elif outcome.status == "quarantined":
                say_quarantined(outcome.name, outcome.reason or "")
            elif outcome.status == "failed":
                self.failures += 1
                say(f"{outcome.name}: {outcome.reason}")


class Reread(Output):
    """What the extractor reads now from the texts that a registry holds of its corrected pages.

    Args:
        registry: its folder.
    """

    def __init__(self, registry: Place) -> None:
        super().__init__([str(registry)])
        self._registry = registry

    def _pages(self) -> Iterator[Page]:
        for page in corrected_pages(self._registry, read_corrections(self._registry)):
            self.inputs += 1
            try:
                reading = read_text(page.text or "").with_meta(url=page.url, title=page.title, published=page.published)
                yield replace(process(reading), id=page.id, path=page.path)
            except IngestError as error:
                self.failures += 1
                say(f"{page.path or page.id}: {error}")
