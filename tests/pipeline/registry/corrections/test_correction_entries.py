"""The files of corrections and judgements: what is written is read back, and what cannot be read is named and kept."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from saying import correction, source
from sighted import page_id

from pipeline.place import place
from pipeline.registry.corrections.entry import CORRECTIONS, append_corrections, correction_log
from pipeline.registry.judgements import JUDGEMENTS, Judgement, append_judgement, read_judgements
from pipeline.registry.sightings import SightingId

FIRST = correction(
    "end", "2023-12-31", "2024-01-31", source("tin", read="2023-12-31"), source("văn bản", 2, None, None)
)
SECOND = correction("themes", ["Đường xanh"], [], by="Minh")
SAID = Judgement(
    "different", "plan", SightingId(page_id("a"), 0), SightingId(page_id("b"), 3), "Lan", "2024-02-01", "hai năm"
)


def test_corrections_are_read_back_in_their_order(tmp_path: Path) -> None:
    append_corrections(tmp_path, [FIRST])
    append_corrections(tmp_path, [SECOND])
    assert correction_log(tmp_path) == [FIRST, SECOND]


def test_judgements_are_read_back(tmp_path: Path) -> None:
    append_judgement(tmp_path, SAID)
    assert read_judgements(tmp_path) == [SAID]


def test_no_file_is_no_corrections(tmp_path: Path) -> None:
    assert (correction_log(tmp_path), read_judgements(tmp_path)) == ([], [])


def test_lines_have_sorted_keys_and_letters_as_they_are(tmp_path: Path) -> None:
    append_corrections(tmp_path, [SECOND])
    (line,) = (tmp_path / CORRECTIONS).read_text(encoding="utf-8").splitlines()
    assert list(json.loads(line)) == sorted(json.loads(line))
    assert "Đường xanh" in line


def test_git_shows_an_added_line_and_nothing_else(tmp_path: Path) -> None:
    append_corrections(tmp_path, [FIRST])
    before = tmp_path / "before.jsonl"
    before.write_bytes((tmp_path / CORRECTIONS).read_bytes())
    append_corrections(tmp_path, [SECOND])
    shown = subprocess.run(
        ["git", "diff", "--no-index", "--numstat", before, tmp_path / CORRECTIONS],
        capture_output=True,
        text=True,
        check=False,
    )
    assert shown.stdout.split()[:2] == ["1", "0"]


def test_a_registry_in_a_store_keeps_them_too() -> None:
    registry = place("memory://thu-sua-chua/so")
    append_corrections(registry, [FIRST])
    append_corrections(registry, [SECOND])
    append_judgement(registry, SAID)
    assert correction_log(registry) == [FIRST, SECOND]
    assert read_judgements(registry) == [SAID]


def test_a_line_that_was_cut_is_named_and_the_next_stands_alone(tmp_path: Path) -> None:
    append_corrections(tmp_path, [FIRST, SECOND])
    file = tmp_path / CORRECTIONS
    whole = file.read_bytes()
    file.write_bytes(whole[:-20])
    append_corrections(tmp_path, [SECOND])
    told: list[str] = []
    assert correction_log(tmp_path, told.append) == [FIRST, SECOND]
    (message,) = told
    assert message.startswith(f"{file}:2: this line is left out: it is no JSON")
    assert file.read_bytes().startswith(whole[:-20] + b"\n")


def test_a_last_line_without_its_end_counts(tmp_path: Path) -> None:
    append_corrections(tmp_path, [FIRST])
    file = tmp_path / CORRECTIONS
    file.write_bytes(file.read_bytes().rstrip(b"\n"))
    append_corrections(tmp_path, [SECOND])
    assert correction_log(tmp_path) == [FIRST, SECOND]


def test_windows_line_ends_and_empty_lines_do_no_harm(tmp_path: Path) -> None:
    append_corrections(tmp_path, [FIRST, SECOND])
    file = tmp_path / CORRECTIONS
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n\r\n"))
    told: list[str] = []
    assert correction_log(tmp_path, told.append) == [FIRST, SECOND]
    assert told == []


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"field": "nummer"}, "there is no field 'nummer'; there are number, doc_type"),
        (
            {"field": "year", "value": 2023},
            "year follows from other fields and is not corrected itself; correct issued",
        ),
        ({"value": "31/12/2023"}, "end takes a date like 2024-05-17, 2024-05 or 2024, not '31/12/2023'"),
        ({"value": "2023-02-30"}, "there is no such day as 2023-02-30"),
        ({"field": "themes", "value": "Đường xanh"}, "themes takes a list of texts"),
        ({"field": "plan", "value": "none"}, "plan takes true or false"),
        ({"sources": []}, '"sources" has to name the pages'),
        ({"sources": [{"page": "ab", "position": -1}]}, '"position" has to be a number from 0'),
        ({"sources": [{"position": 0}]}, '"page" has to be a text'),
        ({"by": " "}, '"by" has to be a text'),
        ({"by": 7}, '"by" has to be a text'),
        ({"at": None}, '"at" has to be a text'),
    ],
)
def test_a_line_that_says_nonsense_is_named(change: dict[str, Any], reason: str, tmp_path: Path) -> None:
    lines = [json.dumps(FIRST.to_json()), json.dumps(FIRST.to_json() | change), json.dumps(SECOND.to_json())]
    (tmp_path / CORRECTIONS).write_text("\n".join(lines), encoding="utf-8")
    told: list[str] = []
    assert correction_log(tmp_path, told.append) == [FIRST, SECOND]
    assert len(told) == 1
    assert f"{CORRECTIONS}:2: this line is left out: " in told[0]
    assert reason in told[0]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"verdict": "maybe"}, '"verdict" has to be one of same, different, unsure'),
        ({"of": "page"}, '"of" has to be one of plan, campaign'),
        ({"a": SAID.b._asdict()}, "are the same sighting"),
        ({"a": "p-1"}, '"a" has to name a page and a position'),
    ],
)
def test_a_judgement_that_says_nonsense_is_named(change: dict[str, Any], reason: str, tmp_path: Path) -> None:
    (tmp_path / JUDGEMENTS).write_text(json.dumps(SAID.to_json() | change), encoding="utf-8")
    told: list[str] = []
    assert read_judgements(tmp_path, told.append) == []
    assert reason in told[0]


@pytest.mark.parametrize("line", ["<<<<<<< HEAD", "[1]", "null", '"end"', "\udc80"])
def test_what_is_no_object_is_named(line: str, tmp_path: Path) -> None:
    (tmp_path / CORRECTIONS).write_bytes(line.encode(errors="surrogateescape"))
    told: list[str] = []
    assert correction_log(tmp_path, told.append) == []
    assert len(told) == 1


def test_without_a_listener_lines_are_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / CORRECTIONS).write_text("{", encoding="utf-8")
    correction_log(tmp_path)
    assert f"{CORRECTIONS}:1: this line is left out" in caplog.text
