"""kehoach ingest, segment and show: one page, stage by stage."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]


def test_ingest_tells_lines_cuts_and_metadata(pages: Path, kehoach: Run) -> None:
    (pages / "d.html").write_text((pages / "2023" / "c.html").read_text("utf-8").replace("mùa vụ", "mu\u0300a vụ"))
    result = kehoach("ingest", pages / "d.html")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert "repairs   nfc" in lines
    assert "metadata  title: Phát động ra quân làm sạch kênh mương" in lines
    assert "title     Phát động ra quân làm sạch kênh mương" in lines
    assert any("Trang chủ" in line for line in lines[lines.index("") :])


def test_ingest_json_gives_offsets(pages: Path, kehoach: Run) -> None:
    data = json.loads(kehoach("ingest", pages / "2023" / "c.html", "--json").stdout)
    title = next(line for line in data["lines"] if line["role"] == "title")
    assert data["text"][title["start"] : title["end"]] == "Phát động ra quân làm sạch kênh mương"
    assert {"start", "end", "reason", "text"} == set(data["cuts"][0])


def test_segment_joins_syllables_of_words(kehoach: Run) -> None:
    result = kehoach("segment", "-", stdin="Phong trào lan tỏa khắp tỉnh. Nhân dân đồng tình hưởng ứng.")
    assert result.stdout.splitlines() == [
        "Phong_trào lan_tỏa khắp tỉnh .",
        "Nhân_dân đồng_tình hưởng_ứng .",
    ]


def test_segment_json_gives_offsets(kehoach: Run) -> None:
    data = json.loads(kehoach("segment", "-", "--json", stdin="Nhân dân đồng tình.").stdout)
    assert [data["text"][a:b] for a, b in data["words"]] == ["Nhân dân", "đồng tình", "."]
    assert data["sentences"] == [[0, 19]]


@pytest.mark.parametrize(
    ("language", "told"), [("en", "plans none: the page neither"), ("vi", "văn bản không có: trang")]
)
def test_show_says_that_a_page_has_no_plan(language: str, told: str, kehoach: Run) -> None:
    result = kehoach("show", "-", "--labels", language, stdin="Giá xăng giảm từ 15 giờ chiều nay.")
    assert told in " ".join(result.stdout.split())


@pytest.mark.parametrize(
    ("options", "mark", "row"),
    [
        ([], "⟦158/KH-UBND⟧[number]", "issuer Ủy ban nhân dân tỉnh Bắc Kạn"),
        (["--labels", "vi"], "⟦158/KH-UBND⟧[số ký hiệu]", "cơ quan ban hành Ủy ban nhân dân tỉnh Bắc Kạn"),
        (["--no-color"], "⟦Sở Nội vụ⟧[agency]", "lead Sở Nội vụ"),
    ],
)
def test_show_marks_values_and_lists_them(options: list[str], mark: str, row: str, pages: Path, kehoach: Run) -> None:
    result = kehoach("show", pages / "a.txt", *options)
    assert result.exit_code == 0
    assert mark in result.stdout
    assert row in [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert "\x1b" not in result.stdout


def test_show_uses_colour_in_a_terminal(pages: Path, kehoach: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[30;43m158/KH-UBND" in kehoach("show", pages / "a.txt").stdout
    assert "⟦158/KH-UBND⟧" in kehoach("show", pages / "a.txt", "--no-color").stdout


@pytest.mark.parametrize("command", ["ingest", "segment", "show"])
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("", (2, "one file is wanted")),
        ("*.txt", (2, "one file is wanted here, not a directory or a pattern; use extract or build for a folder")),
        ("none.txt", (2, "there is no such file")),
        ("empty.txt", (1, "empty.txt: the file is empty")),
    ],
)
def test_one_readable_file_is_wanted(
    command: str, name: str, expected: tuple[int, str], pages: Path, kehoach: Run
) -> None:
    (pages / "empty.txt").write_bytes(b"")
    result = kehoach(command, pages / name)
    assert (result.exit_code, result.stdout) == (expected[0], "")
    assert expected[1] in result.stderr


def test_show_of_an_excel_file_asks_for_csv(tmp_path: Path, pages: Path, kehoach: Run) -> None:
    kehoach("extract", pages, "-o", tmp_path / "plans.xlsx")
    result = kehoach("show", tmp_path / "plans.xlsx")
    assert result.exit_code == 1
    assert "this is an Excel file, not text or HTML; save its table as CSV and name that file" in result.stderr
