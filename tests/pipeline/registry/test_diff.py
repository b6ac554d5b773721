"""What changed between two sides: which plans are one, and which values differ."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from small_registry import Told, page_id, write_tables

from pipeline.model import Agency, Page, Plan, Theme, Timeframe
from pipeline.registry.diff import Summary, compare, fields_named, pairs_of_pages, pairs_of_registries

A = Plan(number="1/KH-UBND", issued="2020-01-02", subject="trồng tre")
B = Plan(number="2/KH-UBND", issued="2021", themes=(Theme("Rừng xanh", "name"),))
C = Plan(subject="dọn bản")


def page(number: int, *plans: Plan, path: str | None = None) -> Page:
    return Page(page_id(number), path, plans=plans)


def told(old: Sequence[Page], new: Sequence[Page], *fields: str) -> list[str]:
    """The differences of two outputs, a line each."""
    found = compare(pairs_of_pages(old, new), fields_named(fields), Summary())
    return [" ".join([x.kind, x.name, *([x.new_name] if x.new_name else []), *map(str, x.changes)]) for x in found]


def change(field: str, old: object, new: object) -> str:
    return f"Change(field={field!r}, old={old!r}, new={new!r})"


OUTPUTS = [
    ("nothing", [page(1, A, path="a")], [page(1, A, path="a")], []),
    ("the same bytes elsewhere", [page(1, A, path="a")], [page(1, A, path="b")], []),
    ("other bytes at the same path", [page(1, A, path="a")], [page(2, replace(A, subject=None), path="a")], [f"changed a#0 {change('subject', 'trồng tre', None)}"]),
    ("bytes go before paths", [page(1, A, path="a"), page(2, B, path="b")], [page(1, A, path="b"), page(2, B, path="a")], []),
    ("a page is gone", [page(1, A, path="a"), page(2, B, path="b")], [page(2, B, path="b")], ["gone a#0"]),
    ("a page came, without a path", [], [page(1, A)], ["come 000000000000#0"]),
    ("a page without plans is nothing", [page(1, path="a")], [page(2, path="b")], []),
    ("a plan is gone", [page(1, A, B, path="a")], [page(1, B, path="a")], ["gone a#0"]),
    ("a plan came before", [page(1, B, path="a")], [page(1, A, B, path="a")], ["come a#0"]),
    ("a number is read otherwise", [page(1, A, path="a")], [page(1, replace(A, number="7/KH-UBND"), path="a")], [f"changed a#0 {change('number', '1/KH-UBND', '7/KH-UBND')}"]),
    ("without numbers, by order", [page(1, C, A, path="a")], [page(1, A, replace(C, subject="quét bản"), path="a")], [f"changed a#0 a#1 {change('subject', 'dọn bản', 'quét bản')}"]),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), [case[1:] for case in OUTPUTS], ids=[case[0] for case in OUTPUTS])
def test_outputs(old: list[Page], new: list[Page], expected: list[str]) -> None:
    found = told(old, new)
    assert [line.replace(" a#0 a#0", " a#0") for line in found] == expected


VALUES = [
    ({"issued": "2020-02"}, {"issued": ("2020-01-02", "2020-02")}),
    ({"issued": "2021-01-02"}, {"issued": ("2020-01-02", "2021-01-02"), "year": (2020, 2021)}),
    ({"themes": (Theme("Tre", "sub"),)}, {"themes": ([], ["Tre"])}),
    ({"timeframe": Timeframe("2020-02", None)}, {"start": (None, "2020-02")}),
    ({"is_campaign": True}, {"is_campaign": (False, True)}),
    ({"agencies": (Agency(None, "các bản", "group", "implement"),)}, {"agencies": ([], ["các bản"]), "implement": ([], ["các bản"])}),
]  # fmt: skip


@pytest.mark.parametrize(("values", "expected"), VALUES)
def test_values(values: dict[str, object], expected: dict[str, tuple[object, object]]) -> None:
    new = replace(A, **values)  # type: ignore[arg-type]
    (changed,) = compare(pairs_of_pages([page(1, A)], [page(1, new)]), fields_named(()), Summary())
    assert {c.field: (c.old, c.new) for c in changed.changes} == expected


def test_only_some_fields() -> None:
    new = replace(A, issued="2022", subject="trồng trúc")
    assert told([page(1, A, path="a")], [page(1, new, path="a")], "subject") == [
        f"changed a#0 {change('subject', 'trồng tre', 'trồng trúc')}"
    ]
    assert told([page(1, A, path="a")], [page(1, new, path="a")], "signer") == []


def test_counts() -> None:
    summary = Summary()
    old = [page(1, A), page(2, B), page(3, C)]
    new = [page(1, replace(A, subject=None, signer="Lò Thị Pánh", issued="2020-01")), page(2, B), page(4, C)]
    assert len(list(compare(pairs_of_pages(old, new), fields_named(()), summary))) == 3
    assert (summary.old, summary.new, summary.same, summary.changed) == (3, 3, 1, 1)
    assert {name: dict(counts) for name, counts in summary.fields.items()} == {
        "subject": {"went": 1},
        "signer": {"came": 1},
        "issued": {"other": 1},
    }


def seen(*numbers: int) -> list[tuple[str, int, Plan]]:
    """Sightings on pages of these numbers, each the first plan there."""
    return [(page_id(number), 0, A) for number in numbers]


Side = list[tuple[str, Plan, list[tuple[str, int, Plan]]]]

REGISTRIES: list[tuple[str, Side, Side, list[tuple[str, str, str | None]]]] = [
    ("the same plan by another id", [("p-1", A, seen(1, 2))], [("p-9", A, seen(1, 2))], []),
    ("a value differs", [("p-1", A, seen(1))], [("p-1", B, seen(1))], [("changed", "p-1", None)]),
    ("two joined: the larger share", [("p-1", A, seen(1)), ("p-2", A, seen(2, 3))], [("p-7", A, seen(1, 2, 3))], [("gone", "p-1", None)]),
    ("one split: the larger share", [("p-1", A, seen(1, 2, 3))], [("p-6", A, seen(1)), ("p-7", B, seen(2, 3))], [("changed", "p-1", "p-7"), ("come", "p-6", None)]),
    ("equal shares: the same id", [("p-2", A, seen(1, 2))], [("p-1", B, seen(1)), ("p-2", A, seen(2))], [("come", "p-1", None)]),
    ("no page in common", [("p-1", A, seen(1))], [("p-1", A, seen(2))], [("gone", "p-1", None), ("come", "p-1", None)]),
]  # fmt: skip


def tables(file: Path, side: Side) -> Path:
    plans = [Told(name, plan, sightings) for name, plan, sightings in side]
    pages = sorted({key for _, _, sightings in side for key, _, _ in sightings})
    write_tables(file, [Page(key) for key in pages], plans)
    return file


@pytest.mark.parametrize(
    ("old", "new", "expected"), [case[1:] for case in REGISTRIES], ids=[case[0] for case in REGISTRIES]
)
def test_registries(old: Side, new: Side, expected: list[tuple[str, str, str | None]], tmp_path: Path) -> None:
    pairs = pairs_of_registries(tables(tmp_path / "old.sqlite", old), tables(tmp_path / "new.sqlite", new))
    assert [(x.kind, x.name, x.new_name) for x in compare(pairs, fields_named(()), Summary())] == expected
