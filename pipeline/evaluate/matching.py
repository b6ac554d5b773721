"""Which output page belongs to a gold page, and the best one-to-one assignment between two lists."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from urllib.parse import unquote

from pipeline.evaluate.gold import GoldPage
from pipeline.model import Page

# Strongest first: one stem can stand for several formats of a page, a hash for one file only.
_KINDS = ("hash", "url", "name", "stem")

_SCHEME = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*://")

_Key = tuple[str, str]


def find_pages(gold: Sequence[GoldPage], pages: Iterable[Page]) -> list[Page | None]:
    """Find the output page of each gold page, in the order of the gold.

    ``pages`` is read once and may be a stream: only pages that some gold asks for are kept. When several fit, the one
    with the strongest kind of key wins (hash, address, file name, stem), and among equals the first.
    """
    wanted: dict[_Key, list[int]] = defaultdict(list)
    for position, page in enumerate(gold):
        for key in _gold_keys(page):
            wanted[key].append(position)
    found: list[Page | None] = [None] * len(gold)
    strength = [len(_KINDS)] * len(gold)
    for candidate in pages:
        for key in _page_keys(candidate):
            rank = _KINDS.index(key[0])
            for position in wanted.get(key, ()):
                if rank < strength[position]:
                    found[position], strength[position] = candidate, rank
    return found


def _gold_keys(gold: GoldPage) -> set[_Key]:
    name = unicodedata.normalize("NFC", gold.id)
    keys = {("hash", gold.id.lower()), ("url", url_key(gold.id)), ("name", name), ("stem", name)}
    return keys | {("url", url_key(gold.url))} if gold.url else keys


def _page_keys(page: Page) -> list[_Key]:
    keys = [("hash", page.id.lower())]
    if page.url:
        keys.append(("url", url_key(page.url)))
    if page.path:
        path = PurePosixPath(unicodedata.normalize("NFC", page.path.replace("\\", "/")))
        keys += [("name", path.name), ("stem", path.stem)]
    return keys


def url_key(url: str) -> str:
    """An address without scheme, final slash and percent signs, host in lower case."""
    host, slash, path = _SCHEME.sub("", url.strip()).partition("/")
    return unicodedata.normalize("NFC", unquote(host.lower() + slash + path)).rstrip("/")


def assign(weights: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Pair rows with columns one to one so that the sum of the weights is greatest.

    Args:
        weights: one row of equal length for each left item; as many pairs are made as the shorter side has items.

    Returns:
        (row, column) pairs in the order of the rows.
    """
    if not weights or not weights[0]:
        return []
    if len(weights) > len(weights[0]):
        turned = [list(column) for column in zip(*weights, strict=True)]
        return sorted((row, column) for column, row in assign(turned))
    return _hungarian(weights)


def _hungarian(weights: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """The Hungarian method with potentials: rows**2 * columns steps, rows no more than columns."""
    rows, columns = len(weights), len(weights[0])
    row_potential: list[float] = [0] * (rows + 1)
    column_potential: list[float] = [0] * (columns + 1)
    owner = [0] * (columns + 1)  # the row (from 1) that holds a column; column 0 holds the row being placed
    for row in range(1, rows + 1):
        owner[0] = row
        column = 0
        slack = [math.inf] * (columns + 1)
        came_from = [0] * (columns + 1)
        visited = [False] * (columns + 1)
        while owner[column]:
            visited[column] = True
            here = owner[column]
            open_columns = [j for j in range(1, columns + 1) if not visited[j]]
            for j in open_columns:
                reduced = -weights[here - 1][j - 1] - row_potential[here] - column_potential[j]
                if reduced < slack[j]:
                    slack[j], came_from[j] = reduced, column
            following = min(open_columns, key=slack.__getitem__)
            step = slack[following]
            for j in range(columns + 1):
                if visited[j]:
                    row_potential[owner[j]] += step
                    column_potential[j] -= step
                else:
                    slack[j] -= step
            column = following
        while column:
            owner[column] = owner[came_from[column]]
            column = came_from[column]
    return sorted((owner[j] - 1, j - 1) for j in range(1, columns + 1) if owner[j])
