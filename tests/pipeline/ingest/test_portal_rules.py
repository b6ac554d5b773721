"""Rules of portals: the selectors choose what BeautifulSoup chooses, the rule files say what is wrong with them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner

import pipeline
from pipeline.cli import main
from pipeline.ingest import read_bytes
from pipeline.ingest.html.blocks import BlockBuilder
from pipeline.ingest.html.elements import Element, Place
from pipeline.ingest.html.portals import PortalError, portal_of, use_portals
from pipeline.ingest.html.selectors import Selector, SelectorError, keys_of
from pipeline.ingest.reading import Reading

PAGE = """<html><head><meta name="generator" content="Làng 2.0"></head><body>
<div id="top" class="menu main"><p>Trang chủ</p></div>
<div id="main"><h2 class="tieude">Phát động trồng luồng</h2><span class="luc">08:15 12/03/2024</span>
<p class="dan">UBND huyện vừa phát động trồng luồng.</p>
<div class="noidung"><p>UBND huyện Quan Hóa ban hành Kế hoạch số 5/KH-UBND ngày 11/3/2024 về trồng luồng ở các xã.</p>
<div class="hop"><p>Huyện khác trồng quế theo Kế hoạch số 9/KH-UBND.</p></div>
<p>Phòng Nông nghiệp chủ trì, các xã thực hiện xong trước ngày 30/4/2024.</p></div>
<p data-kind='ghi chú'>Người đăng: Hà Thị Lan</p></div></body></html>"""

RULE = """
name: lang
marks: ['content="Làng']
title: [h2.tieude]
published: [.luc]
author: ['[data-kind]']
lead: [.dan]
body: ['#main .noidung']
cut: [.hop]
"""


@pytest.fixture
def overlay(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "portals").mkdir()
    yield tmp_path
    use_portals(None)


def chosen(selector: str, source: str) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []

    def places(element: Element) -> tuple[Place, ...]:
        if Selector(selector).fits(element):
            found.append((element.name, element.start))
        return ()

    BlockBuilder(source, lambda _: places).build()
    return found


@pytest.mark.parametrize(
    "selector",
    "p|#main|.noidung p|#main .noidung|div.menu.main|[class]|[class=luc]|[class^=me]|*|[class$=dung]|[id*=ai]"
    "|p[data-kind='ghi']|div div p|#top .noidung|h2#x|body div.hop".split("|"),
)
def test_selectors_choose_what_beautifulsoup_chooses(selector: str) -> None:
    soup = BeautifulSoup(PAGE, "html.parser")
    lines = PAGE.splitlines(keepends=True)
    starts = [sum(map(len, lines[: tag.sourceline - 1])) + tag.sourcepos for tag in soup.select(selector)]
    names = [tag.name for tag in soup.select(selector)]
    seen = {"meta"}  # void elements hold no text
    expected = [(name, at) for name, at in zip(names, starts, strict=True) if name not in seen]
    assert chosen(selector, PAGE) == expected


@pytest.mark.parametrize("selector", ["p > b", "p:first-child", "", "a, b", "p~", "[", ".", "h1 + p"])
def test_what_is_no_selector_is_said(selector: str) -> None:
    with pytest.raises(SelectorError):
        Selector(selector)


@pytest.mark.parametrize("selector", ["p", "#main", ".noidung p", "div.menu.main", "[class^=me]", "p[data-kind]"])
def test_an_element_that_is_chosen_has_the_key(selector: str) -> None:
    wanted = Selector(selector)

    def places(element: Element) -> tuple[Place, ...]:
        if wanted.fits(element):
            assert wanted.key in set(keys_of(element.tag))
        return ()

    BlockBuilder(PAGE, lambda _: places).build()


def body(reading: Reading) -> list[str]:
    return [reading.text[line.start : line.end] for line in reading.lines]


def test_a_rule_says_where_the_parts_stand(overlay: Path) -> None:
    (overlay / "portals" / "lang.yaml").write_text(RULE, encoding="utf-8")
    use_portals(overlay)
    reading = read_bytes(PAGE.encode())
    assert body(reading) == [
        "Phát động trồng luồng",
        "08:15 12/03/2024",
        "UBND huyện vừa phát động trồng luồng.",
        "UBND huyện Quan Hóa ban hành Kế hoạch số 5/KH-UBND ngày 11/3/2024 về trồng luồng ở các xã.",
        "Phòng Nông nghiệp chủ trì, các xã thực hiện xong trước ngày 30/4/2024.",
        "Người đăng: Hà Thị Lan",
    ]
    assert [line.role for line in reading.lines[:2]] == ["title", "stamp"]
    assert {cut.reason for cut in reading.cuts} >= {"outside the content of lang pages"}


def test_a_page_without_the_body_is_read_as_any_other(overlay: Path) -> None:
    (overlay / "portals" / "lang.yaml").write_text(RULE.replace(".noidung", ".khac"), encoding="utf-8")
    use_portals(overlay)
    assert any("Kế hoạch số 5/KH-UBND" in line for line in body(read_bytes(PAGE.encode())))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://quanhoa.gov.vn/tin", "mot"),
        ("http://xa.quanhoa.gov.vn/tin?id=1", "mot"),
        ("https://notquanhoa.gov.vn/", None),
        (None, None),
    ],
)
def test_hosts_tell_a_portal(url: str | None, expected: str | None, overlay: Path) -> None:
    (overlay / "portals" / "mot.yml").write_text("hosts: quanhoa.gov.vn\nbody: .x\n", encoding="utf-8")
    use_portals(overlay)
    portal = portal_of("<p>x</p>", url)
    assert (portal.name if portal else None) == expected


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("- a\n- b\n", "holds keys"),
        ("marks: [x\n", "no YAML"),
        ("marks: [x]\nbodies: [p]\n", "unknown: bodies; the keys are name"),
        ("body: [p]\n", "give hosts or marks"),
        ("marks: [x]\nbody: [3]\n", "a list of strings"),
        ("marks: [x]\nbody: ['p > b']\n", "no selector"),
    ],
)
def test_bad_rules_are_named(rule: str, said: str, overlay: Path) -> None:
    path = overlay / "portals" / "bad.yaml"
    path.write_text(rule, encoding="utf-8")
    with pytest.raises(PortalError, match=said) as caught:
        pipeline.use_overlay(overlay)
    assert str(path) in str(caught.value)
    pipeline.use_overlay(None)


TABLE = (
    """<table><tr><td>Số ký hiệu</td><td>5/KH-UBND</td></tr><tr><td>Ngày ban hành</td><td>11/3/2024</td></tr></table>"""
)


def test_the_table_of_properties_stays_though_it_stands_outside(overlay: Path) -> None:
    (overlay / "portals" / "lang.yaml").write_text(RULE, encoding="utf-8")
    use_portals(overlay)
    reading = read_bytes(PAGE.replace('<div id="main">', TABLE + '<div id="main">').encode())
    assert "Số ký hiệu | 5/KH-UBND" in body(reading)


@pytest.mark.parametrize("command", ["ingest", "show", "extract"])
def test_a_rule_can_be_tried_on_one_page(command: str, overlay: Path) -> None:
    (overlay / "portals" / "lang.yaml").write_text(RULE, encoding="utf-8")
    (overlay / "page.html").write_text(PAGE, encoding="utf-8")
    result = CliRunner().invoke(main, [command, str(overlay / "page.html"), "--overlay", str(overlay)])
    pipeline.use_overlay(None)
    assert result.exit_code == 0
    assert "5/KH-UBND" in result.output
    (overlay / "portals" / "lang.yaml").write_text("titel: x\n", encoding="utf-8")
    refused = CliRunner().invoke(main, [command, str(overlay / "page.html"), "--overlay", str(overlay)])
    assert refused.exit_code == 2
    assert "unknown: titel" in refused.output
