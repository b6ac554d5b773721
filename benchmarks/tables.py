"""Tables of figures as the benchmarks print them."""

from __future__ import annotations

from rich.box import SIMPLE_HEAD
from rich.table import Table


def table(first: str, *others: str) -> Table:
    """An empty table: a column of names, then columns of figures."""
    made = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0), show_edge=False)
    made.add_column(first, vertical="bottom")
    for name in others:
        made.add_column(name, justify="right", vertical="bottom")
    return made


def figure(value: float | None, decimals: int = 1) -> str:
    """A figure; "-" for none."""
    return "-" if value is None else f"{value:,.{decimals}f}"
