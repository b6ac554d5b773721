"""Leaving out the values that are not sure enough."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from typing import Any, get_args, get_type_hints

from pipeline.confidence.apply import confidences
from pipeline.confidence.paths import field_of, outwards
from pipeline.model import Evidence, Page, Plan

_ITEM = re.compile(r"(plans\[\d{1,9}\]\.\w{1,40})\[(\d{1,9})\](.*)")


def at_least(page: Page, threshold: float) -> Page:
    """The page without the values that are less sure than ``threshold``.

    What goes becomes null (``is_campaign`` false), an item of a list goes as a whole when a member goes that it cannot
    be without (the name or the role of an agency), and with a value goes what was concluded from it (the
    code with the province, and the issuer's name that holds it). A value whose field nobody ever judged goes too, but
    for members that an item can be without (the task of an agency): they stay with it. What has no evidence (the kind
    of the page, its address) stays.

    Args:
        page: a record with confidences.
        threshold: from 0, which leaves the page as it is, to 1.

    Returns:
        A record of which all evidence leads to a value, as before.

    Raises:
        ValueError: when the threshold is no probability.
    """
    check_threshold(threshold)
    dropped = _dropped(page, threshold)
    if not dropped:
        return page
    gone: dict[str, Any] = {path: None for path in dropped if "." not in path and "[" not in path}
    plans = tuple(_plan(plan, f"plans[{i}]", dropped) for i, plan in enumerate(page.plans))
    return replace(page, **gone, plans=plans, evidence=_evidence(page.evidence, dropped))


def check_threshold(threshold: float | None) -> None:
    """Let a threshold pass, or none.

    Raises:
        ValueError: when it is no probability.
    """
    if threshold is not None and not 0 <= threshold <= 1:
        raise ValueError(f"{threshold} is no probability from 0 to 1")


def _dropped(page: Page, threshold: float) -> frozenset[str]:
    """The paths of all that goes, those of whole items included."""
    dropped: set[str] = set()
    grown = {path for path, figure in confidences(page.evidence).items() if not _sure(path, figure, threshold)}
    while not grown <= dropped:
        dropped |= grown
        grown = {path[: path.rindex(".")] for path in dropped if field_of(path) in _NEEDED}
        grown |= {
            e.field for e in page.evidence if any(_gone(page.evidence[i].field, dropped) for i in e.inferred_from)
        }
        if page.published is not None and "published" in dropped:
            grown |= {f"plans[{i}].issued_not_after" for i in range(len(page.plans))}
    return frozenset(dropped)


def _sure(path: str, figure: float | None, threshold: float) -> bool:
    if figure is None and field_of(path) in _SPARED:
        return True
    return (figure or 0.0) >= threshold


def _gone(path: str, dropped: Iterable[str]) -> bool:
    return any(place in dropped for place in outwards(path))


def _plan(plan: Plan, path: str, dropped: frozenset[str]) -> Plan:
    kept: dict[str, Any] = {}
    for name in (f.name for f in fields(Plan)):
        value = getattr(plan, name)
        if isinstance(value, tuple):
            at = [f"{path}.{name}[{i}]" for i in range(len(value))]
            kept[name] = tuple(
                _members(item, where, dropped) for item, where in zip(value, at, strict=True) if where not in dropped
            )
        elif f"{path}.{name}" in dropped:
            kept[name] = getattr(_EMPTY, name)
        else:
            kept[name] = _members(value, f"{path}.{name}", dropped)
    return Plan(**kept)


def _members(value: Any, path: str, dropped: frozenset[str]) -> Any:
    """A record inside a plan without the members that go; other values as they are."""
    if not is_dataclass(value) or isinstance(value, type):
        return value
    gone = {f.name: f.default for f in fields(value) if f"{path}.{f.name}" in dropped}
    return replace(value, **gone) if gone else value


def _evidence(evidence: tuple[Evidence, ...], dropped: frozenset[str]) -> tuple[Evidence, ...]:
    """The evidence of what stays, under the new positions of list items and of the evidence itself."""
    kept = [position for position, e in enumerate(evidence) if not _gone(e.field, dropped)]
    moved = {position: i for i, position in enumerate(kept)}
    items = _items(dropped)
    return tuple(
        replace(
            evidence[position],
            field=_moved(evidence[position].field, items),
            inferred_from=tuple(moved[source] for source in evidence[position].inferred_from),
        )
        for position in kept
    )


def _items(dropped: Iterable[str]) -> dict[str, list[int]]:
    """The positions of the items that go, in order, by the path of their list."""
    found: dict[str, list[int]] = {}
    for match in filter(None, map(_ITEM.fullmatch, dropped)):
        if not match[3]:
            found.setdefault(match[1], []).append(int(match[2]))
    return {path: sorted(positions) for path, positions in found.items()}


def _moved(path: str, items: Mapping[str, list[int]]) -> str:
    """The path under which a value stands when the items before it in its list are gone."""
    match = _ITEM.fullmatch(path)
    if match is None or match[1] not in items:
        return path
    return f"{match[1]}[{int(match[2]) - bisect_left(items[match[1]], int(match[2]))}]{match[3]}"


def _item_members(*, with_default: bool) -> frozenset[str]:
    """The members of list items ("agencies.task") that have a default, or those that have none."""
    found = set()
    for name, hint in get_type_hints(Plan).items():
        for kind in get_args(hint)[:1]:
            if is_dataclass(kind):
                found |= {f"{name}.{f.name}" for f in fields(kind) if (f.default is not MISSING) == with_default}
    return frozenset(found)


_EMPTY = Plan()
_NEEDED = _item_members(with_default=False)
_SPARED = _item_members(with_default=True)
