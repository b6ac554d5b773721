"""Plans out of a Spark DataFrame of pages, with ``DataFrame.mapInPandas``. Spark itself is not needed here.

from pipeline.spark import PLANS_SCHEMA, plans_in_pandas
plans = pages.mapInPandas(plans_in_pandas, PLANS_SCHEMA)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.ingest.archives import Columns
from pipeline.ingest.archives.member import Member
from pipeline.ingest.archives.tables import row_member
from pipeline.registry.frames import frame
from pipeline.registry.rows import PLAN_COLUMNS, Row, plan_rows
from pipeline.run.outcomes import Outcome, page_outcome, read_outcome
from pipeline.run.settings import Settings

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = (*PLAN_COLUMNS, "status", "reason")
_LISTS = (
    *("themes", "occasions", "phases", "milestones", "deadlines", "agencies", "lead", "coordinate", "implement"),
    *("recipients", "references", "targets", "contents", "awards", "quotas", "funding", "attachments"),
)
_TYPES = {
    **dict.fromkeys(_LISTS, "array<string>"),
    "is_campaign": "boolean",
    **dict.fromkeys(("year", "views", "plan"), "bigint"),
}
PLANS_SCHEMA = ", ".join(f"`{name}` {_TYPES.get(name, 'string')}" for name in COLUMNS)
"""The columns that ``plans_in_pandas`` gives, as Spark writes a schema (DDL)."""

_TABLE = "DataFrame"


def plans_in_pandas(
    batches: Iterable[pd.DataFrame],
    *,
    columns: Mapping[str, str] | None = None,
    min_confidence: float | None = None,
    page_seconds: float = 120.0,
) -> Iterator[pd.DataFrame]:
    """The plans on pages, for ``DataFrame.mapInPandas``; options are given with ``functools.partial``.

    Args:
        batches: pages, one a row, in a column ``html`` or ``text`` (of strings or bytes; bytes may be a PDF), and what
            else is known of them: ``path`` (the name of the page), ``url``, ``title``, ``published``, ``captured``.
        columns: where they are named otherwise: {"text": "body", "url": "link"}. Many usual names are known.
        min_confidence: leave out the values that are less sure than this (0 to 1).
        page_seconds: wall time after which a page is given up; 0 for no limit.

    Yields:
        For each batch the rows of its pages, in order, with the columns of ``PLANS_SCHEMA``: one for each plan; one for
        a page without plans; and for a page that gave no record one with ``status`` (failed, quarantined) and
        ``reason``. Without a ``path``, the address stands there, or else the number of the row in its batch.

    Raises:
        NotAPageError: when there is no column with pages; the message names those that there are.
        ValueError: when ``min_confidence`` is no probability, or ``columns`` has an unknown field.
    """
    named = Columns(columns or {})
    settings = Settings(min_confidence, named, page_seconds)
    for batch in batches:
        header = [str(name) for name in batch.columns]
        picked = named.check(header, _TABLE)
        rows = (dict(zip(header, values, strict=True)) for values in batch.itertuples(index=False, name=None))
        members = (_member(number, row, picked) for number, row in enumerate(rows, start=1))
        yield frame((row for member in members for row in _plans(member, settings)), COLUMNS)


def _member(number: int, row: Row, picked: Mapping[str, str]) -> Member:
    member = row_member(_TABLE, number, row, picked)
    path = row.get("path")
    return replace(member, name=(isinstance(path, str) and path) or member.url or member.name)


def _plans(member: Member, settings: Settings) -> Iterator[Row]:
    out, data = read_outcome(member)
    if data is not None:
        out = page_outcome(member, out, data, settings)
    nothing = dict.fromkeys(COLUMNS)
    rows: Iterable[Row] = [_refused(out)] if out.page is None else plan_rows([out.page], bare_pages=True)
    for row in rows:
        yield {**nothing, **row, "status": out.status, "reason": out.reason}


def _refused(out: Outcome) -> Row:
    return {"path": out.name, "url": out.url, "page_id": out.sha256}
