"""The original page with its values marked: the marks stand where the values stand, and nothing on it can run."""

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from click.testing import Result

from pipeline.display.original import original_page
from pipeline.ingest import read_bytes, read_text
from pipeline.run.engine import process

Run = Callable[..., Result]

PLAN = (
    "<p>Ng&agrave;y 12/3/2024, UBND tỉnh <b>Lạng</b> Sơn ban h&#224;nh Kế hoạch số <i>7</i>1/KH-UBND về trồng"
    " hồi.</p><p>Giao Sở Nội vụ chủ trì theo dõi các huyện trồng hồi trong năm nay và những năm sau.</p>"
)
DOCUMENT = "<!doctype html><html><head><title>Trồng hồi</title>{head}</head><body>{body}</body></html>"


def marked(source: str) -> str:
    reading = read_bytes(source.encode())
    return original_page(reading, process(reading))


def values(page: str) -> list[str]:
    """The marked words, the parts of a value joined up to the one that bears the label."""
    found, words = [], ""
    for part in re.finditer(r'<mark class="kehoach"[^>]*?(data-field="[^"]*")?>(.*?)</mark>', page, re.DOTALL):
        words += unescape(part[2])
        if part[1]:
            found.append(words)
            words = ""
    return found


def test_values_are_marked_where_they_stand() -> None:
    page = marked(DOCUMENT.format(head="", body=PLAN))
    assert {"71/KH-UBND", "Sở Nội vụ", "UBND tỉnh Lạng Sơn"} <= set(values(page))
    assert "h&#224;nh" in page
    shown = re.sub(r"<nav class=\"kehoach\">.*?</nav>\n|</?mark\b[^>]*>", "", page)
    assert shown.endswith(f"<body>{PLAN}</body></html>")


def test_a_bar_leads_to_each_value() -> None:
    page = marked(DOCUMENT.format(head="", body=PLAN))
    links = re.findall(r'<a href="#(kehoach-\d+)" style="[^"]*">([^<]*)</a>', page)
    assert ("number: 71/KH-UBND") in [words for _, words in links]
    assert [page.count(f'id="{target}"') for target, _ in links] == [1] * len(links)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<script>alert(1)</script>", ""),
        ("<SCRIPT src=//x></SCRIPT>", ""),
        ("<meta http-equiv=refresh content='0;url=//x'>", ""),
        ("<meta charset=windows-1258>", ""),
        ("<base href=//x>", ""),
        ("", "<iframe src=//x></iframe>"),
        ("", "<object data=//x></object><embed src=//x>"),
        ("", "<p onclick='alert(1)'>x</p>"),
        ("", "<img src=x onerror=alert(1)>"),
        ("", "<svg/onload=alert(1)>"),
        ("", "<script>alert(1)"),
        ("", "<a href='java\tscript:alert(1)'>x</a><a href=\"JavaScript:alert(1)\">x</a>"),
        ("", "<div srcdoc='<script>alert(1)</script>'>x</div>"),
        ("", "<!-- <script>alert(1)</script> -->"),
        ("", "<noscript><img src=//x></noscript>"),
    ],
)
def test_nothing_on_it_runs(head: str, body: str) -> None:
    page = marked(DOCUMENT.format(head=head, body=PLAN + body))
    policy = page.index("Content-Security-Policy")
    assert "default-src 'none'" in page[policy : policy + 200]
    first = re.sub(r"(?i)<!doctype[^>]*>", "", page[:policy]).strip()
    assert first == '<meta charset="utf-8">\n<meta http-equiv="'
    rest = page[policy:].lower()
    for word in ("<script", "<iframe", "<object", "<embed", "refresh", "<base", "onclick", "onerror", "onload"):
        assert word not in rest
    assert "javascript:" not in rest
    assert "windows-1258" not in rest
    assert "srcdoc" not in rest


def test_style_and_title_stay() -> None:
    page = marked(DOCUMENT.format(head="<style>p > b { color: red }</style>", body=PLAN))
    assert "<style>p > b { color: red }</style>" in page
    assert "<title>Trồng hồi</title>" in page


def test_text_is_shown_as_it_stands() -> None:
    page = marked("UBND tỉnh Sơn La ban hành Kế hoạch số 9/KH-UBND ngày 2/3/2024 về nuôi <ong> & trồng nhãn.")
    assert "nuôi &lt;ong&gt; &amp; trồng nhãn</mark>." in page
    assert "9/KH-UBND" in values(page)


PAGES = sorted((Path(__file__).parents[2] / "corpus/pages/dev").glob("*.html"))


@pytest.mark.parametrize("path", PAGES[::4], ids=lambda path: path.stem)
def test_every_value_of_a_page_is_marked_once(path: Path) -> None:
    reading = read_bytes(path.read_bytes())
    record = process(reading)
    page = original_page(reading, record)
    shown = [read_text(words).text.replace("\n", "") for words in values(page)]
    texts = {item.text.replace("\n", "").strip() for item in record.evidence if item.origin == "text" and item.text}
    assert shown
    assert [words for words in shown if words not in texts] == []


def test_the_command_writes_it(tmp_path: Path, kehoach: Run, pages: Path) -> None:
    result = kehoach("show", "--original", pages / "2023" / "c.html", "-o", tmp_path / "out.html")
    assert result.exit_code == 0
    assert "<mark" in (tmp_path / "out.html").read_text("utf-8")
    assert "<mark" in kehoach("show", "--original", pages / "a.txt").stdout


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (["-o", "x.html"], 2, "goes with --original"),
        (["--original", "-o", "nowhere/x.html"], 1, "cannot be written"),
    ],
)
def test_wrong_use_is_told(options: list[str], code: int, said: str, kehoach: Run, pages: Path) -> None:
    result = kehoach("show", pages / "a.txt", *options)
    assert result.exit_code == code
    assert said in result.stderr


def test_the_page_itself_is_spared(kehoach: Run, pages: Path) -> None:
    page = pages / "2023" / "c.html"
    assert kehoach("show", "--original", page, "-o", page).exit_code == 2
