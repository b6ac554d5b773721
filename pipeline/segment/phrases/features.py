"""Features of a sentence for underthesea's taggers: its own templates, filled in one pass over the words.

underthesea copies the whole sentence for each feature of each word, so that its time grows with the square of the
sentence. Here each entry of a template gives one column over all words; the strings are the same, in the same order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

Function = Callable[[str, str], object]
_ENTRY = re.compile(
    r"T\[(?P<first>-?\d+)(?:,(?P<last>-?\d+))?\](?:\[(?P<column>\d+)\])?(?:\.(?P<function>\w+))?", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a template: what stands ``first`` to ``last`` words from here in a column, put through a function."""

    syntax: str
    first: int
    last: int
    column: int
    function: str | None

    def strings(self, values: Sequence[str], size: int) -> list[str]:
        """The feature of each of ``size`` words, when ``values[i]`` is what stands at word i."""
        before = min(max(-self.first, 0), size)
        inside = values[max(self.first, 0) :][: size - before]
        after = size - before - len(inside)
        prefix = f"{self.syntax}="
        return [f"{prefix}BOS"] * before + [prefix + value for value in inside] + [f"{prefix}EOS"] * after


def read_template(entries: Iterable[str]) -> tuple[Entry, ...]:
    """Read a template as underthesea writes it (``T[-1,0].lower``: the word before and this one, in small letters).

    Raises:
        ValueError: when an entry is of a form that is not known here.
    """
    return tuple(map(_read_entry, entries))


def _read_entry(syntax: str) -> Entry:
    match = _ENTRY.fullmatch(syntax)
    if match is None:
        raise ValueError(f"{syntax!r} is no entry of a template")
    first = int(match["first"])
    last = first if match["last"] is None else int(match["last"])
    if last < first:
        raise ValueError(f"{syntax!r} ends before it begins")
    return Entry(syntax, first, last, int(match["column"] or 0), match["function"])


def features(columns: Sequence[Sequence[str]], template: Iterable[Entry], apply: Function) -> list[list[str]]:
    """The features of each word of a sentence, in the order of the template.

    Args:
        columns: the words of the sentence, then what is known of each word, all of one length.
        template: the entries.
        apply: gives the result of a function of the template, by its name, on a value.
    """
    size = len(columns[0])
    known: dict[tuple[int, int, str | None], list[str]] = {}
    found = []
    for entry in template:
        key = entry.column, entry.last - entry.first, entry.function
        if key not in known:
            known[key] = _values(columns[entry.column], entry.last - entry.first, entry.function, apply)
        found.append(entry.strings(known[key], size))
    return [list(row) for row in zip(*found, strict=True)]


def _values(column: Sequence[str], more: int, function: str | None, apply: Function) -> list[str]:
    """Each word joined with as many more behind it, where there are so many, through a function."""
    joined = [" ".join(column[i : i + more + 1]) for i in range(len(column) - more)] if more else list(column)
    return joined if function is None else [str(apply(function, value)) for value in joined]
