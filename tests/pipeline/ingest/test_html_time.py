"""HTML made to hurt: twice the source may take 2.6 times as long."""

import time
from collections.abc import Callable
from contextlib import suppress

import pytest
from portals import LAST, LEAD, MORE, TITLE

from pipeline.ingest import IngestError, read_bytes

Make = Callable[[int], str]
AssertLinear = Callable[[Make, Callable[[str], object]], None]


def read_or_refuse(source: str) -> None:
    with suppress(IngestError):
        read_bytes(source.encode())


def in_body(unit: str, before: str = "", after: str = "") -> Make:
    def make(size: int) -> str:
        junk = before + unit * (size // len(unit)) + after
        content = f"<h1>{TITLE}</h1><p>{LEAD}</p><p>{junk}</p><p>{MORE}</p>"
        return f"<html><head><title>{TITLE}</title></head><body><div>{content}</div></body></html>"

    return make


def in_head(unit: str) -> Make:
    return lambda size: f"<html><head>{unit * (size // len(unit))}</head><body><p>{LEAD}</p></body></html>"


IN_BODY = {
    "nested div": "<div>",
    "nested b": "<b>",
    "nested mix": "<div><p><span>",
    "nested tables": "<table><tr><td>x",
    "nested lists": "<ul><li>x",
    "open items": "<li>x",
    "open paragraphs": "<p>x",
    "rows": "<tr><td>x<td>y",
    "closings": "</p>",
    "strange closings": "</zz>",
    "<": "<",
    "< ": "< ",
    "</": "</",
    "<a": "<a",
    "<a ": "<a ",
    "<!": "<!",
    "<!--": "<!--",
    "comments": "<!--x-->",
    "unclosed quotes": '<a "',
    "quotes in tags": "<a ' x>",
    "half a value": '<a href="x>',
    "entities": "&amp;",
    "entities without end": "&lt",
    "&": "&",
    "&#": "&#1",
    "script": "<script>",
    "scripts": "<script></script>",
    "title": "<title>",
    "classes": "<div class='tin-lien-quan'>x",
    "pictures": "<p><img src=x></p><p>Bà con ra đồng</p>",
    "hidden": "<div hidden>x</div>",
    "tabs": "<a href='#x'>Văn bản liên quan</a>",
    "teasers": "<h3><a href='/x'>Tin của xã</a></h3><p>Bà con ra đồng</p>",
    "linked data": '<script type="application/ld+json"></script>',
    "links": "<a href='/x'>tin của xã</a> ",
    "decomposed": "e\u0302\u0301",
    "marks": "\u0301",
    "zero width": "a\u200b",
    "nbsp": "&nbsp;",
    "blanks": " ",
    "letters": "a",
    "words": "thôn ",
    "marks!": "!",
    "quotes": '"',
    "dashes": "-",
    "pipes": "a | ",
    "crumbs": "tin > ",
    "brackets": "[",
    "stars": "*",
    "dates": "6/3/2031 ",
}


@pytest.mark.parametrize("unit", IN_BODY.values(), ids=IN_BODY.keys())
def test_time_grows_with_the_source(unit: str, assert_linear: AssertLinear) -> None:
    assert_linear(in_body(unit), read_or_refuse)


@pytest.mark.parametrize(
    "unit",
    ["1", pytest.param("1."), pytest.param("1,2"), "1 ", "20/3/"],
    ids=["digits", "dots", "commas", "blanks", "slashes"],
)
def test_time_grows_with_the_digits(unit: str, assert_linear: AssertLinear) -> None:
    assert_linear(in_body(unit), read_or_refuse)


def test_time_grows_with_unclosed_linked_data(assert_linear: AssertLinear) -> None:
    make = in_body('<script type="application/ld+json">')
    assert_linear(lambda size: make(3 * size), read_or_refuse)


IN_HEAD = [
    "<div>",
    "<",
    "<a ",
    '<a "',
    "<!",
    "&",
    "&amp;",
    "<!--",
    "<!--x-->",
    "<script>",
    "<style></style>",
    "</",
    "<title>",
    '<meta name="a" content="b">',
    '<link rel="x">',
    "<b class=x ",
    '<a href="x>',
    "\n",
]


@pytest.mark.parametrize("unit", IN_HEAD)
def test_time_grows_with_the_head(unit: str, assert_linear: AssertLinear) -> None:
    assert_linear(in_head(unit), read_or_refuse)


@pytest.mark.parametrize("form", ["<div {}>", '<div class="{}">', '<div style="{}">', "<div class='{}!'>"])
@pytest.mark.parametrize("unit", ["a=b ", "main-", "content"])
def test_time_grows_with_the_attributes_of_a_tag(form: str, unit: str, assert_linear: AssertLinear) -> None:
    assert_linear(lambda size: in_body("x", before=form.format(unit * (size // len(unit))))(1), read_or_refuse)


def test_one_line_of_200_kb() -> None:
    line = " ".join([LEAD, MORE, LAST] * 600)[:200_000]
    source = f"<html><body><h1>{TITLE}</h1><div>{line}</div></body></html>"
    start = time.process_time()
    reading = read_bytes(source.encode())
    assert time.process_time() - start < 3
    assert line.strip() in reading.text
