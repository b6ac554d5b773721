"""What HTML pages say of themselves, and their tokens."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from portals import LEAD, TITLE

from pipeline.ingest import IngestError, read_text
from pipeline.ingest.html.head import Head, read_any_head, read_plain_head
from pipeline.ingest.html.metadata import read_metadata

# metadata


@pytest.mark.parametrize(
    ("head", "field", "expected"),
    [
        ("<title>  Tin\n của  xã </title>", "title", "Tin của xã"),
        ("<title>Tin &amp; ảnh</title>", "title", "Tin & ảnh"),
        ("<title>Ke\u0302\u0301 hoạch</title>", "title", "Kế hoạch"),
        (f"<title>{TITLE} - UBND huyện Mường Lò</title>", "title", TITLE),
        ("<title>Tin - Báo của một tỉnh có tên rất dài</title>", "title", "Tin - Báo của một tỉnh có tên rất dài"),
        ("<title>Kế hoạch 2030 - 2035 của huyện</title>", "title", "Kế hoạch 2030 - 2035 của huyện"),
        ("<META PROPERTY='OG:TITLE' CONTENT='Tin xã'><title>x</title>", "title", "Tin xã"),
        ("<meta property='og:title' content=''><title>Tin xã</title>", "title", "Tin xã"),
        ("<title></title>", "title", None),
        (
            "<meta property='article:published_time' content='2031-03-08T09:20:00+07:00'>",
            "published",
            "2031-03-08T09:20:00+07:00",
        ),
        ("<meta name='pubdate' content='08/03/2031'>", "published", "2031-03-08"),
        ("<meta itemprop='datePublished' content='2031-03-08'>", "published", "2031-03-08"),
        ("<meta name='pubdate' content='chưa rõ'>", "published", None),
        ("<link rel='canonical' href='https://vd.vn/a'>", "url", "https://vd.vn/a"),
        ("<link rel='canonical' href='/a'><meta property='og:url' content='http://vd.vn/b'>", "url", "http://vd.vn/b"),
        ("<link rel='canonical' href='javascript:x'>", "url", None),
        ("<meta property='article:author' content='Vừ A Dế'>", "author", "Vừ A Dế"),
        ("", "title", None),
    ],
)
def test_metadata(head: str, field: str, expected: str | None) -> None:
    assert getattr(read_metadata(f"<html><head>{head}</head><body><p>x</p></body></html>"), field) == expected


def linked(data: str) -> str:
    script = f'<script type="application/ld+json">{data}</script>'
    return f"<html><head><title>Tin xã</title>{script}</head><body></body></html>"


@pytest.mark.parametrize(
    ("data", "field", "expected"),
    [
        ('{"@type": "NewsArticle", "headline": "Tin hay"}', "title", "Tin hay"),
        ('[{"@type": "Organization"}, {"@type": "Article", "headline": "Tin hay"}]', "title", "Tin hay"),
        ('{"@graph": [{"@type": "WebPage", "headline": "Tin hay"}]}', "title", "Tin hay"),
        ('{"@type": "NewsArticle", "headline": "T", "author": {"name": "Lò Mai"}}', "author", "Lò Mai"),
        (
            '{"@type": "NewsArticle", "headline": "T", "author": [{"name": "Lò Mai"}, {"name": "Vừ Dế"}]}',
            "author",
            "Lò Mai",
        ),
        ('{"@type": "NewsArticle", "headline": "T", "author": "Lò Mai"}', "author", "Lò Mai"),
        ('{"@type": "NewsArticle", "headline": "T", "author": []}', "author", None),
        ('{"@type": "NewsArticle", "headline": "T", "datePublished": "2031-03-08"}', "published", "2031-03-08"),
        ('{"@type": "NewsArticle", "headline": "T", "datePublished": 20310308}', "published", None),
        ('{"@type": "NewsArticle", "headline": 5}', "title", "Tin xã"),
        ('{"@type": "NewsArticle"', "title", "Tin xã"),
        ("", "title", "Tin xã"),
        ("5", "title", "Tin xã"),
        ("null", "title", "Tin xã"),
        ('[null, "x", []]', "title", "Tin xã"),
    ],
)
def test_linked_data(data: str, field: str, expected: str | None) -> None:
    assert getattr(read_metadata(linked(data)), field) == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param('{"@type": ["NewsArticle", "Article"], "headline": "Tin hay"}', "Tin hay", id="types"),
        pytest.param('{"@type": {"x": 1}, "headline": "Tin hay"}', "Tin xã", id="type is no string"),
        pytest.param('{"@graph": null}', "Tin xã", id="null graph"),
        pytest.param('{"@graph": 3}', "Tin xã", id="number as graph"),
        pytest.param('{"@graph": {"@type": "Article", "headline": "Tin hay"}}', "Tin hay", id="object"),
        pytest.param("[" * 50_000, "Tin xã", id="deep"),
        pytest.param('{"@type": "Article", "headline": "T", "n": ' + "9" * 5000 + "}", "Tin xã", id="digits"),
    ],
)
def test_odd_linked_data_do_not_stop_a_page(data: str, expected: str) -> None:
    assert read_metadata(linked(data)).title == expected


@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<div class='menu'>",
                "</div>",
                "<table>",
                "<tr>",
                "<td>",
                "</table>",
                "<li>",
                "<ul>",
                "<b>",
                "</b>",
                "<a>",
                "</a>",
                "<script>",
                "</script>",
                "<",
                "&",
                "&#",
                "Số 27/KH-UBND. ",
                LEAD,
                "<h1>",
                "<!--",
                "-->",
                '"',
                "<br>",
            ]
        ),
        max_size=30,
    )
)
def test_any_nesting_is_read_or_refused(parts: list[str]) -> None:
    try:
        reading = read_text("<html><body>" + "".join(parts))
    except IngestError:
        return
    for line in reading.lines:
        start, end = reading.mapped.source_span(line.start, line.end)
        assert 0 <= start < end <= len(reading.source)


# The pattern of plain heads beside BeautifulSoup.

HEADS = sorted((Path(__file__).parents[3] / "corpus" / "portals" / "pages").glob("*_0[124].html"))


@pytest.mark.parametrize("page", HEADS, ids=lambda page: page.stem)
def test_a_plain_head_reads_as_beautifulsoup_reads_it(page: Path) -> None:
    source = page.read_bytes().decode("utf-8-sig", "replace")
    head = source[: source.lower().find("<body")]
    plain = read_plain_head(head)
    assert plain is None or plain == read_any_head(head)


@given(
    st.lists(
        st.sampled_from(
            [
                *("<title>", "</title>", "<TITLE id=a>", "<script>", "</script>", "<style>", "</style>", "<!--", "-->"),
                *('<script type="application/ld+json">', '{"a": "</b>"}', "Tin", "&amp;", "&copy", "&#7871;", "&nbsp;"),
                *("<meta name=a content='b &amp; c'>", '<meta name="a" content="b&c=1">', "<meta name=a content=b/>"),
                *("<link rel='x canonical' href=/a?b=1&lt=2>", "<link rel=canonical href='/&amp;' />", "<link>"),
                *("<br/>", "</meta>", "<", ">", '"', "'", "<!doctype html>", "<?xml ?>", "<svg>", "<p", "<meta", "\n"),
            ]
        ),
        max_size=12,
    ).map("".join)
)
def test_a_head_that_is_read_as_plain_reads_as_beautifulsoup_reads_it(source: str) -> None:
    plain = read_plain_head(source)
    assert plain is None or plain == read_any_head(source)


def test_most_heads_are_plain() -> None:
    head = "<!DOCTYPE html><head><title>Tin &amp; ảnh</title><meta name=a content='b'><!-- c --><script>d</script>"
    assert read_plain_head(head) == Head("Tin & ảnh", [{"name": "a", "content": "b"}], None, [])
