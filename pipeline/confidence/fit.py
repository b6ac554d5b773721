"""Counting: judged values to the table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from pipeline.confidence.paths import within
from pipeline.confidence.signs import Sign, signs
from pipeline.confidence.table import Row, Table
from pipeline.model import Page

# What was judged on a page: whether the value at each path is right.
Verdicts = Mapping[str, bool]


def fit(judged: Iterable[tuple[Page, Verdicts]]) -> Table:
    """Count the signs of all evidence of judged values.

    Evidence of a whole ("timeframe", "phases[0]") is right when all that was judged of it is. Evidence of what nobody
    judged is not counted.

    Args:
        judged: pages with what was judged on them.
    """
    right: Counter[Sign] = Counter()
    fired: Counter[Sign] = Counter()
    for page, verdicts in judged:
        for evidence, sign in zip(page.evidence, signs(page), strict=True):
            own = [verdict for path, verdict in verdicts.items() if within(path, evidence.field)]
            fired[sign] += bool(own)
            right[sign] += bool(own) and all(own)
    return Table(Row(sign, right[sign], fired[sign]) for sign in fired if fired[sign])
