"""The Python API. ``import pipeline`` offers these names and loads this module with the first that is used."""

from __future__ import annotations

import logging
import os
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from pipeline.codec import from_json
from pipeline.display.notebook import page_html, plan_html
from pipeline.display.notebook_registry import campaign_html, registry_html
from pipeline.ingest import IngestError, read_text
from pipeline.ingest.archives import Columns
from pipeline.model import Page, Plan
from pipeline.registry.campaigns import Campaign
from pipeline.registry.frames import frame
from pipeline.registry.parts import RegistryError
from pipeline.registry.rows import PLAN_COLUMNS, plan_rows
from pipeline.registry.store import Registry, registry_at
from pipeline.run.build import build_registry
from pipeline.run.engine import process
from pipeline.run.engines import EngineOptions
from pipeline.run.inputs import list_inputs
from pipeline.run.job import Choice, Job
from pipeline.run.overlay import active_overlay, use_overlay
from pipeline.run.pages import open_reading, run_pages
from pipeline.run.progress import ProgressCallback, Watch
from pipeline.run.settings import Settings
from pipeline.run.summary import BuildSummary
from pipeline.segment import Segmented, segment_text
from pipeline.segment.tokenizer import blank

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "BuildSummary",
    "IngestError",
    "Page",
    "Plan",
    "Registry",
    "RegistryError",
    "Segmented",
    "blank",
    "build",
    "extract",
    "extract_many",
    "extract_text",
    "open_registry",
    "segment",
    "to_frame",
    "use_overlay",
]

PathLike = str | os.PathLike[str]
OnError = Callable[[str, str], None]

_log = logging.getLogger("pipeline")

# What notebooks look for to show an object. What is shown imports nothing of how, so it is here that it gets it.
Page._repr_html_ = page_html  # type: ignore[attr-defined]
Plan._repr_html_ = plan_html  # type: ignore[attr-defined]
Campaign._repr_html_ = campaign_html  # type: ignore[attr-defined]
Registry._repr_html_ = registry_html  # type: ignore[attr-defined]


def extract(path: PathLike, *, min_confidence: float | None = None) -> Page:
    """Read one page.

    Args:
        path: a file of any format that is read, or a member of an archive ("a.zip!x/tin.html").
        min_confidence: leave out the values that are less sure than this (0 to 1).

    Returns:
        The record with its text; offsets of evidence count characters of ``page.text``.

    Raises:
        IngestError: when there is no such page or it cannot be read, or it is an archive, for which there is
            ``extract_many``; the message names it and says what to do.
        ValueError: when ``min_confidence`` is no probability.
    """
    return process(open_reading(os.fspath(path)), min_confidence)


def extract_text(
    text: str,
    url: str | None = None,
    title: str | None = None,
    published: str | None = None,
    *,
    min_confidence: float | None = None,
) -> Page:
    """Read a page that you already hold.

    Args:
        text: plain text, markdown or HTML.
        url: the page's address; it can tell the province.
        title: its headline, when the text is without.
        published: its date of publication (ISO), when the text is without.
        min_confidence: leave out the values that are less sure than this (0 to 1).

    Returns:
        The record with its text.

    Raises:
        IngestError: when there is nothing in the text.
        ValueError: when ``published`` is no ISO date, or ``min_confidence`` no probability.
    """
    if published is not None:
        datetime.fromisoformat(published)
    return process(read_text(text).with_meta(url=url, title=title, published=published), min_confidence)


def extract_many(
    inputs: PathLike | Iterable[PathLike],
    on_error: OnError | None = None,
    *,
    columns: Mapping[str, str] | None = None,
    min_confidence: float | None = None,
) -> Iterator[Page]:
    """Read many pages, one at a time as they are asked for.

    Args:
        inputs: files, directories (read recursively) and globs; archives (zip, tar, WARC) and tables of pages (CSV,
            JSON Lines, Parquet) are read page by page.
        on_error: called with the name and the reason of each input that cannot be read; by default they are logged
            as warnings. The others go on. What is no page of ours (quarantined) or was met before is no error, and
            logged as information.
        columns: of tables of pages, where their names are not the usual ones: {"text": "body", "url": "link"}.
        min_confidence: leave out the values that are less sure than this (0 to 1).

    Yields:
        Records with their texts, in a fixed order.

    Raises:
        IngestError: when the inputs name no page at all.
        ValueError: when ``min_confidence`` is no probability, or ``columns`` has an unknown field.
    """
    named = Columns(columns) if columns is not None else None
    sources = list_inputs(_names(inputs)).sources
    for outcome in run_pages(sources, Settings(min_confidence, named), _log.info):
        if outcome.page is not None:
            yield outcome.page
        elif outcome.status != "failed":
            _log.info("%s: %s: %s", outcome.name, outcome.status, outcome.reason or outcome.duplicate_of)
        elif on_error is not None:
            on_error(outcome.name, outcome.reason or "")
        else:
            _log.warning("%s: %s", outcome.name, outcome.reason)


def segment(text: str) -> Segmented:
    """Cut a text into sentences and words.

    Args:
        text: any text.

    Returns:
        Spans of sentences and words in characters of its ``text``, which is the text given in NFC.
    """
    writable = text.encode("utf-8", "replace").decode("utf-8")
    return segment_text(unicodedata.normalize("NFC", writable))


def build(
    inputs: PathLike | Iterable[PathLike],
    output: PathLike,
    overlay: PathLike | None = None,
    progress: ProgressCallback | None = None,
    *,
    columns: Mapping[str, str] | None = None,
    min_confidence: float | None = None,
    page_seconds: float = 120.0,
    engine: str = "local",
    workers: int | None = None,
    scheduler: str | None = None,
    retry_failed: bool = False,
    redo_if_newer: bool = False,
    limit: int | None = None,
    shuffle_seed: int | None = None,
    max_failures: float | None = None,
) -> BuildSummary:
    """Read all inputs into a registry. What it holds already is not read again, so that a stopped run can go on.

    Args:
        inputs: files, directories (read recursively) and globs; archives and tables of pages as in ``extract_many``.
        output: the folder of the registry.
        overlay: a folder with your own rows of the gazetteer.
        progress: called often with how far the run is (``pipeline.run.progress.Progress``).
        columns: of tables of pages, where their names are not the usual ones: {"text": "body", "url": "link"}.
        min_confidence: leave out the values that are less sure than this (0 to 1).
        page_seconds: wall time after which a page is given up; 0 for no limit.
        engine: "local" (processes on this machine), "serial" (this process alone) or "dask".
        workers: how many processes; None: one for each core.
        scheduler: address of a Dask cluster; None: one is made on this machine.
        retry_failed: read the inputs again that failed before.
        redo_if_newer: read the pages again whose records another version of kehoach made, or other options.
        limit: read at most so many pages.
        shuffle_seed: take pages in a random order that the number determines; with ``limit`` a sample.
        max_failures: stop when a larger share of the pages (0 to 1) fails.

    Returns:
        What became of all inputs. Those that failed are named in it; they raise nothing.

    Raises:
        IngestError: when the inputs name no page at all.
        RegistryError: when the folder holds something else, or another run is at work in it.
        pipeline.run.engines.EngineError: when the engine cannot be used; the message says what to do.
        ValueError: when ``min_confidence`` is no probability, or ``columns`` has an unknown field.
    """
    named = Columns(columns) if columns is not None else None
    if overlay is not None:
        use_overlay(os.fspath(overlay))
    job = Job(
        Settings(min_confidence, named, page_seconds, active_overlay()),
        Choice(retry_failed, redo_if_newer, limit, shuffle_seed),
        engine,
        EngineOptions(workers, scheduler),
        Watch(progress or (lambda _progress: None), max_failures=max_failures),
    )
    return build_registry(_names(inputs), registry_at(output), job)


def open_registry(path: PathLike) -> Registry:
    """Open a registry that ``build`` made.

    Args:
        path: the folder of the registry, or its address in a store (``s3://bucket/registry``).

    Returns:
        The registry; it reads what it is asked for.

    Raises:
        RegistryError: when there is none.
    """
    return Registry(registry_at(path))


def to_frame(records: Iterable[Page | dict[str, Any]]) -> pd.DataFrame:
    """Make a table of records.

    Args:
        records: pages, or records as they are read from JSON.

    Returns:
        One row per plan; columns such as ``themes`` and ``lead`` hold lists (see ``DataFrame.explode``).

    Raises:
        pipeline.codec.RecordError: when a record does not fit; the message names the field.
    """
    pages = (record if isinstance(record, Page) else from_json(Page, record) for record in records)
    return frame(plan_rows(pages), PLAN_COLUMNS)


def _names(inputs: PathLike | Iterable[PathLike]) -> list[str]:
    if isinstance(inputs, str | os.PathLike):
        return [os.fspath(inputs)]
    return [os.fspath(name) for name in inputs]
