"""Looking into records: all values of one, and what they stand on."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from typing import Any

from pipeline.model import Evidence, Page


def values(item: Any, path: str) -> list[str]:
    """The paths of all values in a record that are not null or empty."""
    if item is None or item is False or item == ():
        return []
    if isinstance(item, tuple):
        return [p for i, member in enumerate(item) for p in values(member, f"{path}[{i}]")]
    if is_dataclass(item):
        return [p for f in fields(item) for p in values(getattr(item, f.name), f"{path}.{f.name}")]
    return [path]


def value_at(page: Page, path: str) -> Any:
    """What stands at a path of a record ("plans[0].agencies[2].name")."""
    value: Any = page
    for name, position in re.findall(r"(\w+)(?:\[(\d+)\])?", path):
        value = getattr(value, name)
        value = value[int(position)] if position else value
    return value


def stands(path: str, evidence: tuple[Evidence, ...]) -> bool:
    """A value stands on evidence of its own path or of the item that holds it ("plans[0].themes[1]")."""
    known = {e.field for e in evidence}
    item = re.match(r"plans\[\d+\]\.\w+(?:\[\d+\])?", path)
    assert item is not None
    inside = item.group()
    if path in known or inside in known:
        return True
    return inside != path and any(field.startswith(inside + ".") for field in known)
