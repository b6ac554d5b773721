"""The number and date of every row of a public register come out of a one-sentence article, whole and normalised."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from pipeline.ingest import read_text
from pipeline.run.engine import process

REGISTER = Path(__file__).parents[3] / "shared" / "data" / "register.jsonl"
FLOOR = 0.995

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not REGISTER.exists(), reason="../shared/data/register.jsonl is not on this machine"),
]


def _normal(number: str) -> str:
    number = re.sub(r"[‐‑‒–—−]", "-", number.replace("Ð", "Đ"))
    return re.sub(r"\s*([/\-_])\s*", r"\1", number.strip()).replace(" ", "")


def _marks_aside(number: str) -> str:
    """A blank typed for a mark may come back as either mark."""
    return re.sub(r"[/_-]", "", number)


def _sentence(row: dict[str, str]) -> str:
    return (
        f"Ngày {row['issued_as_printed']}, UBND tỉnh Bình Dương ban hành văn bản số {row['number_as_printed']} "
        f"về việc {row['subject_lowercased']}"
    )


def test_register() -> None:
    rows = [json.loads(line) for line in REGISTER.read_text(encoding="utf-8").splitlines()]
    wrong_numbers, wrong_dates = [], []
    for row in rows:
        plans = process(read_text(_sentence(row))).plans
        number = plans[0].number if plans else None
        issued = plans[0].issued if plans else None
        if _marks_aside(number or "") != _marks_aside(_normal(row["number_as_printed"])):
            wrong_numbers.append((row["number_as_printed"], number))
        day, month, year = row["issued_as_printed"].split("/")
        if issued != f"{year}-{month}-{day}":
            wrong_dates.append((row["issued_as_printed"], issued))
    print(f"{len(rows)} rows; numbers wrong: {wrong_numbers}; dates wrong: {wrong_dates}")
    assert len(wrong_numbers) <= (1 - FLOOR) * len(rows), wrong_numbers
    assert len(wrong_dates) <= (1 - FLOOR) * len(rows), wrong_dates
