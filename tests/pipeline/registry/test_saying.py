"""Corrections and judgements from Python."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from saying import PLAN, made, page

import pipeline
from pipeline.model import Plan
from pipeline.registry.fields import FieldError
from pipeline.registry.ledger import LEDGER, create_or_open
from pipeline.registry.lock import locked
from pipeline.registry.parts import RegistryError
from pipeline.registry.store import Registry

OTHER = Plan(number="8/CT-UBND", issued="2023-05-01")


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    folder = made(tmp_path / "so", page("tin", PLAN), page("tin khác", OTHER, text="Chỉ thị thứ tám."))
    create_or_open(folder / LEDGER).close()
    return pipeline.open_registry(folder)


VALUES = [
    # field, what is given, what stands in the table
    ("end", "31/1/2024", ("end_text", "2024-01-31")),
    ("end", None, ("end_text", None)),
    ("signer", "Lò Thị Pánh", ("signer", "Lò Thị Pánh")),
    ("is_campaign", True, ("is_campaign", True)),
    ("lead", ["Sở Y tế", "Sở Nội vụ"], ("lead", ["Sở Y tế", "Sở Nội vụ"])),
    ("lead", ("Sở Y tế",), ("lead", ["Sở Y tế"])),
    ("lead", "Sở Y tế; Sở Nội vụ", ("lead", ["Sở Y tế", "Sở Nội vụ"])),
]


@pytest.mark.parametrize(("field", "given", "stands"), VALUES)
def test_a_value_is_corrected(field: str, given: Any, stands: tuple[str, Any], registry: Registry) -> None:
    said = registry.correct("126/KH-UBND", field, given, by="Lan", note="bản ký")
    assert (said.by, said.note) == ("Lan", "bản ký")
    column, value = stands
    rows = registry.plans()
    now = rows.loc[rows["number"] == "126/KH-UBND", column].iloc[0]
    assert (list(now) if isinstance(value, list) else None if value is None and now != now else now) == value  # noqa: PLR0124 - nan


def test_no_plan_and_one_after_all(registry: Registry) -> None:
    registry.correct("8/CT-UBND", "plan", False, by="Lan")
    assert list(registry.plans(["number"])["number"]) == ["126/KH-UBND"]
    page_id = next(entry for entry in registry.records() if entry.title == "tin khác").id
    registry.correct(f"{page_id}#0", "plan", True, by="Lan")
    assert len(registry.plans(["number"])) == 2


def test_two_are_one_plan_and_are_not(registry: Registry) -> None:
    said = registry.judge("126/KH-UBND", "8/CT-UBND", "same", by="Lan")
    assert len(registry.plans(["number"])) == 1
    registry.judge(str(said.a), str(said.b), "unsure", by="Minh")
    assert len(registry.plans(["number"])) == 2
    with pytest.raises(RegistryError, match="are one plan already"):
        registry.judge("8/CT-UBND", "8/CT-UBND", "same", by="Lan")


WRONG = [
    (lambda r: r.correct("126/KH-UBND", "end", "hôm qua", by="Lan"), FieldError, "end takes a date like"),
    (lambda r: r.correct("126/KH-UBND", "lead", 5, by="Lan"), FieldError, "lead takes a list of texts"),
    (lambda r: r.correct("126/KH-UBND", "ende", "2024", by="Lan"), FieldError, "there is no field 'ende'"),
    (lambda r: r.correct("126/KH-UBND", "end", "2024", by=" "), ValueError, "who says so.*empty"),
    (lambda r: r.correct("126/KH-UBND", "end", "2024", by=None), ValueError, "who says so"),
    (lambda r: r.correct("126/KH-UBND", "end", "2024", by="Lan\nMinh"), ValueError, "who says so.*one line"),
    (lambda r: r.correct("126/KH-UBND", "end", "2024", by="Lan", note="a\tb"), ValueError, "note: .*one line"),
    (lambda r: r.judge("126/KH-UBND", "8/CT-UBND", "same", by="Lan", note=""), ValueError, "note: it is empty"),
    (lambda r: r.correct("99/KH-UBND", "end", "2024", by="Lan"), RegistryError, "names no plan"),
    (lambda r: r.judge("126/KH-UBND", "8/CT-UBND", "maybe", by="Lan"), ValueError, "a verdict is one of same"),
]


@pytest.mark.parametrize(("do", "error", "message"), WRONG)
def test_what_cannot_be_said(do: Any, error: type[Exception], message: str, registry: Registry) -> None:
    with pytest.raises(error, match=message):
        do(registry)
    assert not (Path(str(registry.path)) / "corrections.jsonl").exists()


def test_while_another_run_writes(registry: Registry) -> None:
    with locked(registry.path), pytest.raises(RegistryError, match="another"):
        registry.correct("126/KH-UBND", "end", "2024", by="Lan")


def test_a_correction_of_another_plan_leaves_this_one(registry: Registry) -> None:
    before = registry.plans(["number", "issuer"]).set_index("number")["issuer"]["126/KH-UBND"]
    registry.correct("8/CT-UBND", "issuer", PLAN.issuer, by="Lan")
    assert registry.plans(["number", "issuer"]).set_index("number")["issuer"]["126/KH-UBND"] == before
