"""Tags and their exact places in the source; the same text as BeautifulSoup reads."""

import unicodedata
from html import escape
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Comment, NavigableString
from bs4 import Tag as Element
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.ingest.html.blocks import BlockBuilder
from pipeline.ingest.html.elements import SKIPPED, Tag
from pipeline.ingest.html.scan import address, attributes, stretches, tags

CORPUS = Path(__file__).parents[3] / "corpus"
PAGES = sorted([*(CORPUS / "pages").rglob("*.html"), *(CORPUS / "portals" / "pages").glob("*_0[124].html")])
MARKUP = st.text(alphabet="<>/!-\"'= abpdivscriptDIV&;#x\n?é", max_size=60)


def pieces(source: str) -> list[str]:
    """The tags of a source and the text between them, in order."""
    found = []
    for start, end in stretches(source):
        at = start
        for tag in tags(source, start, end):
            found += [source[at : tag.start()], tag[0]]
            at = tag.end()
        found.append(source[at:end])
    return [piece for piece in found if piece]


@given(MARKUP)
@example("<")
@example("<script>a</scrip</script >b")
@example("<a b='c>d</a>")
@example("<!-- a -- b ->")
def test_stretches_lie_in_order_and_tags_and_text_cover_them(source: str) -> None:
    at = 0
    for start, end in stretches(source):
        assert at <= start < end
        assert "".join(pieces(source[start:end]))
        at = end
    assert at <= len(source)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a<b>c</b>", ["a", "<b>", "c", "</b>"]),
        ("a < b", ["a < b"]),
        ("<3 xã", ["<3 xã"]),
        ("</ b>", ["</ b>"]),
        ("<!doctype html><p>x", ["<!doctype html>", "<p>", "x"]),
        ("<!-- <p> -->x", ["x"]),
        ("<!-- x", []),
        ("<?xml?>x", ["<?xml?>", "x"]),
        ("<script>a<b</script>x", ["<script>", "</script>", "x"]),
        ("<SCRIPT>a</ScRiPt>x", ["<SCRIPT>", "</ScRiPt>", "x"]),
        ("<script></script>", ["<script>", "</script>"]),
        ("<scripted>a", ["<scripted>", "a"]),
        ("<script>a", ["<script>"]),
        ("<p title='a>b'>x", ["<p title='a>b'>", "x"]),
        ('<p title="a>b>x', ['<p title="a>', "b>x"]),
        ("<p", ["<p"]),
    ],
)
def test_pieces(source: str, expected: list[str]) -> None:
    assert pieces(source) == expected


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("<p>", {}),
        ('<p class="a b" id=x>', {"class": "a b", "id": "x"}),
        ("<P CLASS='A'>", {"class": "A"}),
        ("<p hidden data-x = 'y'>", {"hidden": "", "data-x": "y"}),
        ('<p class="" id="">', {"class": "", "id": ""}),
        ("<br/>", {}),
    ],
)
def test_attributes(tag: str, expected: dict[str, str]) -> None:
    assert attributes(tag) == expected


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ('<a href="/tin/7.html">', "/tin/7.html"),
        ("<A HREF = '/tin?a=1&amp;b=2' >", "/tin?a=1&b=2"),
        ("<a class=x href=/tin>", "/tin"),
        ("<a name='href'>", ""),
        ("<a>", ""),
    ],
)
def test_address(tag: str, expected: str) -> None:
    assert address(tag) == expected


def words_of_soup(source: str) -> str:
    """All letters that BeautifulSoup reads, without those of elements that nobody sees."""
    soup = BeautifulSoup(source, "html.parser")
    strings = (s for s in soup.descendants if type(s) is NavigableString and not isinstance(s, Comment))
    seen = (s for s in strings if not any(parent.name in SKIPPED or is_hidden(parent) for parent in s.parents))
    return unicodedata.normalize("NFC", "".join("".join(seen).split()))


def is_hidden(tag: Element) -> bool:
    marks = " ".join(f'{name}="{escape(" ".join(value))}"' for name, value in attributes_of(tag))
    return Tag.of(f"<{tag.name} {marks}>").hidden


def attributes_of(tag: Element) -> list[tuple[str, list[str]]]:
    return [(name, value if isinstance(value, list) else [value]) for name, value in tag.attrs.items()]


def words_of_blocks(source: str) -> str:
    blocks = BlockBuilder(source).build()
    return unicodedata.normalize("NFC", "".join("".join(block.plain(source).split()) for block in blocks))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_fast_path_reads_what_beautifulsoup_reads(page: Path) -> None:
    source = page.read_bytes().decode("utf-8-sig", "replace")
    assert words_of_blocks(source) == words_of_soup(source)


@pytest.mark.parametrize("page", PAGES[::5], ids=lambda page: page.stem)
def test_a_block_without_a_map_reads_as_one_with_it(page: Path) -> None:
    source = page.read_bytes().decode("utf-8-sig", "replace")
    for block in BlockBuilder(source).build():
        assert block.plain(source).split() == block.mapped(source).text.split()


def walked(source: str) -> tuple[object, ...]:
    builder = BlockBuilder(source)
    blocks = [(b.pieces, b.chars, b.link_chars, b.links, b.image, b.element.start) for b in builder.build()]
    return blocks, builder.anchors(0, len(source)), builder.hidden


TAGS = (
    *("<p>", "</p>", "<b>", "</b>", "<a href='x'>", "</a>", '<a title="1 > 0">', "<br>", "<br", "<td>", "<img alt=x>"),
    *(
        "< ",
        "</ ",
        "<3",
        "<!",
        "<p title='",
        '<p title="',
        '"',
        "'",
        ">",
        "<!-- ",
        "-->",
        "<h1>",
        "</h1>",
        "<span hidden>",
    ),
    *("Tin", " ", "\n", "&lt;", "<table>", "<tr>", "<a", "<A HREF=b>", "<abbr>", "<!doctype html>", "<p <b>", "<>"),
)


@given(st.lists(st.sampled_from(TAGS), max_size=25).map("".join))
def test_a_source_cut_at_its_marks_reads_as_one_cut_exactly(source: str) -> None:
    expected = walked(source)
    with pytest.MonkeyPatch.context() as patch:
        for test in ("is_plain", "is_plain_link"):
            patch.setattr(f"pipeline.ingest.html.blocks.{test}", lambda _: False)
        assert walked(source) == expected
