"""Reading gold: a .jsonl file, a .json file with one object, or a folder of such files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args, get_type_hints

from pipeline.codec import RecordError, from_json
from pipeline.evaluate.values import (
    LISTS,
    PAGE_SCALARS,
    PLAN_SCALARS,
    TIMEFRAME_BOUNDS,
    Item,
    ListField,
    PlanValues,
    Scalar,
)
from pipeline.model import Page, Plan, Timeframe

_PAGE_TYPES = get_type_hints(Page)
_PLAN_TYPES = get_type_hints(Plan)
_BOUND_TYPES = get_type_hints(Timeframe)


def _members(name: str) -> dict[str, Any]:
    """The members of the items of a list; a list of strings has none."""
    item = get_args(_PLAN_TYPES[name])[0]
    return {} if item is str else get_type_hints(item)


_ITEM_TYPES = {listed.name: _members(listed.name) for listed in LISTS}


class GoldError(ValueError):
    """Gold that cannot be used; the message names the file, the line and the field."""


@dataclass(frozen=True, slots=True)
class GoldPage:
    """One gold object.

    Attributes:
        id: file name, stem, address or hash of the page.
        url: address, when the gold gives one besides its id.
        scalars: the page's own values that are judged, by name.
        plans: the plans that are judged; None when the gold says nothing about plans, empty when there are none.
        where: file and line, for messages.
        unjudged: names that the gold holds and that nothing here judges (notes, fields without a measure).
        part: the part of the corpus that the gold belongs to (see ``load_gold``).
        digest: SHA-256 of the gold object, whatever its layout on disk, without notes and the like.
    """

    id: str
    scalars: Mapping[str, Scalar]
    plans: tuple[PlanValues, ...] | None = None
    url: str | None = None
    where: str = ""
    unjudged: frozenset[str] = frozenset()
    part: str = ""
    digest: str = ""


def load_gold(path: Path) -> list[GoldPage]:
    """Read all gold under ``path``, in the order of the files and lines.

    Folders directly below ``path`` are the parts of a corpus; gold beside them, and gold of a path without folders,
    belongs to the part that is named like the folder it lies in.

    Raises:
        GoldError: when there is no gold, when it is damaged, or when one id is judged twice.
    """
    gold = [page_from_json(data, where, _part(path, file)) for file in _files(path) for data, where in _objects(file)]
    if not gold:
        raise GoldError(f"{path}: no gold in it")
    first: dict[str, str] = {}
    for page in gold:
        if page.id in first:
            raise GoldError(f"{page.where}: id {page.id!r} is judged already in {first[page.id]}")
        first[page.id] = page.where
    return gold


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(file for file in path.rglob("*") if file.suffix in {".json", ".jsonl"} and file.is_file())
    if not path.is_file():
        raise GoldError(f"{path}: no such file or folder")
    return [path]


def _part(path: Path, file: Path) -> str:
    """The first folder below ``path`` that leads to a file, else the folder that the file lies in."""
    below = file.relative_to(path).parts
    return below[0] if len(below) > 1 else file.resolve().parent.name


def _objects(file: Path) -> Iterator[tuple[Any, str]]:
    """Yield each JSON value of a file with the place that messages name."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise GoldError(f"{file}: cannot be read: {error}") from error
    if file.suffix != ".jsonl":
        yield _parse(text, str(file), 1), str(file)
        return
    # Not splitlines(): U+2028 and its like may stand inside a JSON string.
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield _parse(line, str(file), number), f"{file}:{number}"


def _parse(text: str, file: str, first_line: int) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        line = first_line + error.lineno - 1
        raise GoldError(f"{file}:{line}: not JSON: {error.msg} (column {error.colno})") from error


def page_from_json(data: Any, where: str, part: str = "") -> GoldPage:
    """Check one gold object and bring it into the shape in which it is compared.

    Args:
        data: the JSON value.
        where: file and line, for messages.
        part: the part of the corpus that it belongs to.

    Raises:
        GoldError: when a value does not fit its field.
    """
    try:
        return _page(data, where, part)
    except RecordError as error:
        raise GoldError(f"{where}: {error}") from error


def _page(data: Any, where: str, part: str) -> GoldPage:
    held = _object(data, "gold")
    page_id = held.get("id")
    if not isinstance(page_id, str) or not page_id.strip():
        raise RecordError("id: a file name, stem, address or hash is wanted")
    plans = None
    unjudged = set(held) - {"id", "url", "plans", *PAGE_SCALARS}
    if "plans" in held:
        entries = [_object(entry, f"plans[{i}]") for i, entry in enumerate(_list(held["plans"], "plans"))]
        plans = tuple(_plan(entry, f"plans[{i}]") for i, entry in enumerate(entries))
        judged = {*PLAN_SCALARS, "timeframe", *(listed.name for listed in LISTS)}
        unjudged |= {f"plans.{name}" for entry in entries for name in set(entry) - judged}
    return GoldPage(
        id=page_id,
        scalars={name: from_json(_PAGE_TYPES[name], held[name], name) for name in PAGE_SCALARS if name in held},
        plans=plans,
        url=from_json(_PAGE_TYPES["url"], held.get("url"), "url"),
        where=where,
        unjudged=frozenset(unjudged),
        part=part,
        digest=_digest({name: value for name, value in held.items() if name not in unjudged}),
    )


def _digest(data: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()


def _plan(held: Mapping[str, Any], where: str) -> PlanValues:
    scalars: dict[str, Scalar] = {
        name: from_json(_PLAN_TYPES[name], held[name], f"{where}.{name}") for name in PLAN_SCALARS if name in held
    }
    if "timeframe" in held:
        # A timeframe of null says that neither bound is known; one with a single bound judges that one.
        unknown = dict.fromkeys(TIMEFRAME_BOUNDS)
        bounds = unknown if held["timeframe"] is None else _object(held["timeframe"], f"{where}.timeframe")
        for bound in TIMEFRAME_BOUNDS:
            if bound in bounds:
                name = f"timeframe.{bound}"
                scalars[name] = from_json(_BOUND_TYPES[bound], bounds[bound], f"{where}.{name}")
    lists = {listed.name: _items(listed, held[listed.name], where) for listed in LISTS if listed.name in held}
    return PlanValues(scalars, lists)


def _items(listed: ListField, data: Any, where: str) -> tuple[Item, ...]:
    where = f"{where}.{listed.name}"
    entries = [] if data is None else _list(data, where)
    items = [_item(listed, entry, f"{where}[{i}]") for i, entry in enumerate(entries)]
    return tuple(item for item in items if item is not None)


def _item(listed: ListField, data: Any, where: str) -> Item | None:
    """Read an item given as a bare string or as an object; None for a reference without a number."""
    if isinstance(data, str):
        data = {listed.value: data}
    held = _object(data, where)
    value = held.get(listed.value)
    if value is None and listed.name == "references":
        return None
    if not isinstance(value, str) or not value.strip():
        raise RecordError(f"{where}.{listed.value}: a string is wanted, not {value!r}")
    types = _ITEM_TYPES[listed.name]
    known = [name for name in (*listed.all_details, "kind") if name in types and name in held]
    return Item(value, {name: from_json(types[name], held[name], f"{where}.{name}") for name in known})


def _object(data: Any, where: str) -> Mapping[str, Any]:
    if not isinstance(data, dict):
        raise RecordError(f"{where}: an object is wanted, not {type(data).__name__}")
    return data


def _list(data: Any, where: str) -> list[Any]:
    if not isinstance(data, list):
        raise RecordError(f"{where}: a list is wanted, not {type(data).__name__}")
    return data
