"""The comparison with the peer runs, keeps to its time, and judges both on the same pages."""

from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from benchmarks import peer, phrases
from benchmarks.compare import compare, kehoach, run
from pipeline.evaluate.gold import page_from_json

ARTICLE = """Lai Châu mở rộng đồi chè

14/03/2022 08:30

Ngày 10/3/2022, UBND tỉnh Lai Châu ban hành Kế hoạch số 158/KH-UBND về mở rộng diện tích đồi chè năm 2022.

UBND tỉnh giao Sở Nội vụ chủ trì, phối hợp với Hội Nông dân tỉnh thực hiện phong trào thi đua “Đồi chè xanh”.
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_the_peer_reads_a_plain_page(page: Path) -> None:
    record = peer.read(page.read_bytes(), str(page))
    (plan,) = record.plans
    assert (record.title, record.published) == ("Lai Châu mở rộng đồi chè", "2022-03-14T08:30:00+07:00")
    assert (plan.number, plan.issued, plan.province) == ("158/KH-UBND", "2022-03-10", "Lai Châu")
    assert plan.issuer == "Ủy ban nhân dân tỉnh Lai Châu"
    assert [theme.text for theme in plan.themes] == ["Đồi chè xanh"]
    assert {("Sở Nội vụ", "lead"), ("Hội Nông dân tỉnh", "coordinate")} <= {(a.name, a.role) for a in plan.agencies}


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"<html></html>", b"<p>\n</p>", "Số: /KH-UBND\n(".encode()])
def test_the_peer_survives_bad_pages(data: bytes) -> None:
    assert peer.read(data, "a").path == "a"


def test_no_page_is_begun_after_the_time(page: Path) -> None:
    pages, seconds = run(kehoach, [page, page, page], seconds=0)
    assert len(pages) == 1
    assert seconds > 0


def test_both_are_shown(page: Path) -> None:
    gold = [page_from_json({"id": name, "plans": [{"number": "158/KH-UBND"}]}, "gold") for name in ("a", "elsewhere")]
    console = Console(file=StringIO(), width=80)
    console.print(compare(gold, [page], 60, "dev"))
    assert isinstance(console.file, StringIO)
    shown = [" ".join(line.split()) for line in console.file.getvalue().splitlines()]
    assert "dev: 1 pages" in shown
    assert "number 1.000 1.000 1.000 1.000 1.000 1.000 1" in shown


def test_tags_are_compared_by_the_length_of_sentences() -> None:
    short, long = "Xã phát động thi đua trồng cây.", "Xã phát động thi đua trồng cây, " * 3
    console = Console(file=StringIO(), width=100)
    console.print(phrases.compare([(text, text.split()) for text in (short, long)]))
    assert isinstance(console.file, StringIO)
    shown = [line.split() for line in console.file.getvalue().splitlines()]
    assert [(" ".join(row[:5]), row[5:7], row[-1]) for row in shown if row[:1] == ["tags"]] == [
        ("tags of 1 to 10", ["words", "1"], "100.0%"),
        ("tags of 21 to 40", ["words", "1"], "100.0%"),
    ]
