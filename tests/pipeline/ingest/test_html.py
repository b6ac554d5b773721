"""HTML pages of three generations of portals: title, body, tables, cuts, metadata; and sources made to hurt."""

import html
import time
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.ingest import IngestError, Reading, read_bytes, read_text
from pipeline.ingest.html.metadata import read_metadata
from pipeline.ingest.html.tokens import attributes, tokenize

TITLE = "Huyện Mường Lò phát động thi đua trồng một nghìn cây bóng mát"
LEAD = (
    "Ngày 6/3/2031, Ủy ban nhân dân huyện Mường Lò ban hành Kế hoạch số 27/KH-UBND về phong trào thi đua trồng một nghìn "
    "cây bóng mát dọc các tuyến đường liên thôn và trong sân trường học của huyện."
)
MORE = (
    "Theo đó, mỗi xã chọn ít nhất hai tuyến đường để trồng cây trong tháng 4 và giao cho các chi đoàn chăm sóc, "
    "bảo đảm cây sống trên chín phần mười khi kết thúc năm."
)
LAST = "Phòng Nội vụ theo dõi việc thực hiện và báo cáo với Ủy ban nhân dân huyện trước ngày 15/12/2031."
OTHERS = [
    "Hội thi tiếng hát bản Mường lần thứ hai",
    "Kết quả gieo cấy vụ xuân của các xã vùng cao",
    "Khánh thành cầu treo Nậm Tộc",
]
MENU = ["Giới thiệu", "Tin tức - Sự kiện", "Văn bản chỉ đạo", "Thủ tục hành chính", "Hỏi đáp"]


def links(names: list[str]) -> str:
    return "".join(f'<li><a href="/{i}.html">{name}</a></li>' for i, name in enumerate(names))


TABLES_2004 = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
<TITLE>{TITLE} - Trang tin huyện Mường Lò</TITLE>
<SCRIPT LANGUAGE="JavaScript"><!-- if (1 < 2) document.write("<td>rác</td>"); //--></SCRIPT>
<STYLE>.tieude {{ color: red }}</STYLE></HEAD>
<BODY BGCOLOR=#FFFFFF><TABLE WIDTH=780 ALIGN=center>
<TR><TD COLSPAN=2><MARQUEE>Nhiệt liệt chào mừng 55 năm thành lập huyện Mường Lò!</MARQUEE></TD></TR>
<TR><TD WIDTH=160 VALIGN=top><TABLE>{"".join(f"<TR><TD><A HREF=/{i}>{m}</A>" for i, m in enumerate(MENU))}</TABLE></TD>
<TD><TABLE WIDTH=100%><TR><TD CLASS=tieude><B>{TITLE}</B></TD></TR>
<TR><TD><FONT SIZE=1>Ngày đăng: 08/03/2031 09:20:00</FONT></TD></TR>
<TR><TD><P ALIGN=justify>{LEAD}<P ALIGN=justify>{MORE}<BR><BR>{LAST}</TD></TR>
<TR><TD ALIGN=right><B>Hoàng Thị Nụ</B></TD></TR>
<TR><TD><B>Các tin khác</B><UL>{links(OTHERS)}</UL></TD></TR></TABLE></TD></TR>
<TR><TD COLSPAN=2>Bản quyền thuộc Ủy ban nhân dân huyện Mường Lò. Điện thoại: 0000.111.222</TD></TR>
</TABLE></BODY></HTML>"""

PORTLETS_2013 = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<title>{TITLE} - Cổng thông tin điện tử huyện Mường Lò</title></head>
<body class="yui3-skin-sam"><div id="banner"><a href="/">Cổng thông tin điện tử</a></div>
<div id="navigation" class="menu-top"><ul>{links(MENU)}</ul></div>
<div class="columns-2"><div class="portlet-column left-menu"><ul>{links(MENU)}</ul></div>
<div class="portlet-column main-column"><div class="portlet-body"><div class="title-detail">{html.escape(TITLE)}</div>
<div class="date">08/03/2031 09:20 Số lượt xem: 452</div>
<div class="journal-content-article"><div>{LEAD}</div><div>&nbsp;</div><div>{MORE}</div><div style="text-align: justify">{LAST}</div>
<div style="text-align:right"><strong>Hoàng Thị Nụ</strong></div></div>
<div class="other-news"><h3>Tin liên quan</h3><ul>{links(OTHERS)}</ul></div>
<div id="binhluan" class="comment-box"><textarea>Viết bình luận</textarea>
<p>Bài viết này của báo rất hay và có ích cho các xã trong huyện, đề nghị đăng thêm.</p></div>
</div></div></div><div id="footer">Bản quyền thuộc Ủy ban nhân dân huyện Mường Lò</div></body></html>"""

SEMANTIC_2024 = f"""<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{TITLE} | muonglo.example.vn</title><meta property="og:title" content="{TITLE}">
<meta property="article:published_time" content="2031-03-08T09:20:00+07:00">
<link rel="canonical" href="https://muonglo.example.vn/tin/trong-cay-27">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "{TITLE}",
 "author": [{{"@type": "Person", "name": "Hoàng Thị Nụ"}}]}}</script></head>
<body><header><nav aria-label="chính"><ul>{links(MENU)}</ul></nav></header>
<main><article class="post-detail"><nav class="breadcrumb"><a href="/">Trang chủ</a></nav><h1>{TITLE}</h1>
<time datetime="2031-03-08">Thứ Bảy, 08/03/2031, 09:20 (GMT+7)</time>
<div class="share-buttons"><a href="#">Chia sẻ</a></div>
<div class="entry-content"><p><strong>{LEAD}</strong></p><figure><img src="a.jpg" alt="x"></figure><p>{MORE}</p>
<aside class="related"><p>Xem lại các tin của năm trước về việc trồng cây của các xã trong huyện.</p></aside><p>{LAST}</p>
<p style="display:none">Mã theo dõi của trang này là một chuỗi không cho người đọc thấy được.</p><p class="author">Hoàng Thị Nụ</p></div>
</article><section class="tin-lien-quan"><h2>Tin liên quan</h2><ul>{links(OTHERS)}</ul></section></main>
<footer>Bản quyền thuộc Ủy ban nhân dân huyện Mường Lò</footer></body></html>"""

GENERATIONS = {"tables of 2004": TABLES_2004, "portlets of 2013": PORTLETS_2013, "semantic of 2024": SEMANTIC_2024}


def lines(reading: Reading, *roles: str) -> list[str]:
    return [reading.text[line.start : line.end] for line in reading.lines if not roles or line.role in roles]


@pytest.fixture(params=GENERATIONS.values(), ids=GENERATIONS.keys())
def page(request: pytest.FixtureRequest) -> Reading:
    return read_bytes(request.param.encode())


def test_the_headline_is_the_title(page: Reading) -> None:
    assert page.format == "html"
    assert page.meta.title == TITLE
    assert lines(page, "title") == [TITLE]


def test_the_body_is_all_there(page: Reading) -> None:
    assert lines(page, "body") == [LEAD, MORE, LAST]


def test_the_stamp_and_the_byline_stay(page: Reading) -> None:
    (stamp,) = lines(page, "stamp")
    assert "08/03/2031" in stamp
    assert lines(page, "byline") == ["Hoàng Thị Nụ"]


def test_menus_and_other_articles_go(page: Reading) -> None:
    for foreign in (
        *OTHERS,
        *MENU,
        "Bản quyền",
        "Nhiệt liệt",
        "Viết bình luận",
        "rất hay",
        "Xem lại",
        "Mã theo dõi",
        "rác",
    ):
        assert foreign not in page.text


def test_cuts_carry_their_place_and_reason(page: Reading) -> None:
    assert [cut.start for cut in page.cuts] == sorted(cut.start for cut in page.cuts)
    for cut in page.cuts:
        assert 0 <= cut.start < cut.end <= len(page.source)
        assert cut.reason
    for foreign in (OTHERS[0], MENU[0], "Bản quyền"):
        at = page.source.index(foreign)
        assert [cut.reason for cut in page.cuts if cut.start <= at < cut.end], foreign


def test_no_line_lies_in_a_cut(page: Reading) -> None:
    for line in page.lines:
        start, end = page.mapped.source_span(line.start, line.end)
        assert not [cut for cut in page.cuts if cut.start < end and start < cut.end]


def test_every_line_stands_in_the_source(page: Reading) -> None:
    for line in page.lines:
        start, end = page.mapped.source_span(line.start, line.end)
        assert html.unescape(page.source[start:end]) == page.text[line.start : line.end]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Mã theo dõi", "hidden element"),
        ("Xem lại các tin", "<aside>"),
        ("Bản quyền", "<footer>"),
        ("Văn bản chỉ đạo", "<nav>"),
        (OTHERS[1], 'section named "lien-quan"'),
    ],
)
def test_reasons(text: str, reason: str) -> None:
    page = read_text(SEMANTIC_2024)
    at = page.source.index(text)
    assert [cut.reason for cut in page.cuts if cut.start <= at < cut.end] == [reason]


@pytest.mark.parametrize(
    "parts",
    [
        (LEAD, " ".join([MORE] * 5), LAST),
        (" ".join([LEAD] * 5), "Các bước:", "1. Chọn cây", LAST),
        ("Về việc trồng cây", " ".join([LEAD, MORE] * 3), "Hoàng Thị Nụ"),
    ],
    ids=["short, long, short", "long, short", "heading, long, byline"],
)
@pytest.mark.parametrize("tag", ["p", "div"])
def test_one_long_paragraph_does_not_push_the_others_out(parts: tuple[str, ...], tag: str) -> None:
    paragraphs = "".join(f"<{tag}>{part}</{tag}>" for part in parts)
    reading = read_text(f"<html><head><title>Huyện Mường Lò</title></head><body><div>{paragraphs}</div></body></html>")
    assert lines(reading) == list(parts)


# title


def with_head(head: str, body: str) -> str:
    return f"<html><head>{head}</head><body>{body}<p>{LEAD}</p><p>{MORE}</p></body></html>"


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (f"<title>{TITLE}</title>", f"<h1>{TITLE}</h1>", TITLE),
        (f"<title>{TITLE} - Báo Mường Lò</title>", f"<h2>{TITLE}</h2>", TITLE),
        (f"<title>{TITLE} | muonglo.gov.vn</title>", f"<div class='tieude'>{TITLE}</div>", TITLE),
        (f"<title>Cổng thông tin</title><meta property='og:title' content='{TITLE}'>", f"<p><b>{TITLE}</b></p>", TITLE),
        ("", f"<h1>{TITLE}</h1>", TITLE),
        ("<title></title>", f"<h1><span>{TITLE}</span></h1>", TITLE),
        (f"<title>{TITLE}</title>", f"<div class='menu'>{TITLE}</div><h1>{TITLE}</h1>", TITLE),
        (f"<title>{TITLE}</title>", f"<h1>Cổng thông tin huyện Mường Lò</h1><h2>{TITLE}</h2>", TITLE),
        (f"<meta name='twitter:title' content='{TITLE}'>", f"<h3>{TITLE}.</h3>", TITLE + "."),
    ],
)
def test_title(head: str, body: str, expected: str) -> None:
    assert lines(read_text(with_head(head, body)), "title") == [expected]


def test_a_title_that_only_the_metadata_know_is_not_text() -> None:
    reading = read_text(with_head(f"<title>{TITLE}</title>", ""))
    assert reading.meta.title == TITLE
    assert TITLE not in reading.text


# tables, entities, hidden elements


def test_rows_of_a_data_table_are_lines() -> None:
    rows = [
        ("STT", "Nội dung", "Cơ quan chủ trì"),
        ("1", "Chọn cây giống", "Phòng Nông nghiệp"),
        ("2", "Trồng cây", "Huyện đoàn"),
    ]
    table = "".join("<tr>" + "".join(f"<td><p>{cell}</p></td>" for cell in row) + "</tr>" for row in rows)
    page = f"<html><body><h1>{TITLE}</h1><div><p>{LEAD}</p><table>{table}</table><p>{MORE}</p></div></body></html>"
    assert lines(read_text(page), "table_row") == [" | ".join(row) for row in rows]


def test_cells_without_closing_tags() -> None:
    table = "<table><tr><th>Xã<th>Số cây<tr><td>Nậm Búng<td>120<tr><td>Sùng Đô<td>80</table>"
    page = f"<html><body><h1>{TITLE}</h1><div><p>{LEAD}</p>{table}<p>{MORE}</p></div></body></html>"
    assert lines(read_text(page), "table_row") == ["Xã | Số cây", "Nậm Búng | 120", "Sùng Đô | 80"]


def test_a_letterhead_table_is_no_data() -> None:
    head = (
        "<table><tr><td>UBND HUYỆN MƯỜNG LÒ</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr>"
        "<tr><td>Số: 27/KH-UBND</td><td>Mường Lò, ngày 06 tháng 3 năm 2031</td></tr></table>"
    )
    page = f"<html><body><div>{head}<p>KẾ HOẠCH</p><p>Trồng một nghìn cây bóng mát</p><p>{LEAD}</p><p>{MORE}</p></div></body></html>"
    found = lines(read_text(page))
    assert found[:4] == [
        "UBND HUYỆN MƯỜNG LÒ",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Số: 27/KH-UBND",
        "Mường Lò, ngày 06 tháng 3 năm 2031",
    ]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("M&#432;&#7901;ng L&ograve;", "Mường Lò"),
        ("M&#x1b0;&#X1EDD;ng L&#242;", "Mường Lò"),
        ("M&#432;&#7901;ng&nbsp;&nbsp;L&ograve;", "Mường Lò"),
        ("A &amp; B", "A & B"),
        ("&amp;lt;xã&amp;gt;", "&lt;xã&gt;"),
        ("5 &lt; 6 < 7 &gt; 2", "5 < 6 < 7 > 2"),
        ("&ldquo;B&#7843;n s&#7841;ch&rdquo;", "“Bản sạch”"),
        ("AT&T và R&D", "AT&T và R&D"),
        ("100&#37; số xã &#8211; thôn", "100% số xã – thôn"),
        ("&quot;Xã&quot; &copy thôn", '"Xã" © thôn'),
        ("một<!-- chú thích > --> hai", "một hai"),
        ("m<b>ộ</b>t <i>h<u>a</u>i</i>", "một hai"),
        ("một<wbr>hai", "mộthai"),
        ("một\n   hai\r\n\tba", "một hai ba"),
        ("<o:p></o:p>một<o:p>&nbsp;</o:p>", "một"),
        ("<a href='x' title=\"a > b\">một</a> hai", "một hai"),
        ("x&#0;y", "x\ufffdy"),
        ("&khongco; một", "&khongco; một"),
    ],
)
def test_markup_inside_a_line(markup: str, expected: str) -> None:
    reading = read_text(with_head("", f"<h1>{TITLE}</h1><p>Mở đầu: {markup}.</p>"))
    assert f"Mở đầu: {expected}." in lines(reading, "body") or f"Mở đầu: {expected} ." in lines(reading, "body")


@pytest.mark.parametrize(
    "element",
    [
        "<p style='display:none'>{}</p>",
        "<p STYLE='color: red; DISPLAY : NONE'>{}</p>",
        "<div style='visibility: hidden'><p>{}</p></div>",
        "<p hidden>{}</p>",
        "<div aria-hidden='true'><span>{}</span></div>",
        "<script>{}</script>",
        "<style>{}</style>",
        "<noscript><p>{}</p></noscript>",
        "<template><p>{}</p></template>",
        "<textarea>{}</textarea>",
        "<select><option>{}</option></select>",
        "<!-- <p>{}</p> -->",
        "<iframe>{}</iframe>",
    ],
)
def test_what_no_reader_sees_is_not_text(element: str) -> None:
    secret = "Câu này của trang không cho người đọc thấy và không được có trong văn bản."
    page = f"<html><body><h1>{TITLE}</h1><div><p>{LEAD}</p>{element.format(secret)}<p>{MORE}</p></div></body></html>"
    assert lines(read_text(page)) == [TITLE, LEAD, MORE]


def test_an_attachment_link_stays() -> None:
    link = '<p><a href="/kh27.pdf">Kế hoạch số 27/KH-UBND xem tại đây</a></p>'
    page = f"<html><body><div><h1>{TITLE}</h1><p>{LEAD}</p><p>{MORE}</p>{link}<p>{LAST}</p></div></body></html>"
    assert "Kế hoạch số 27/KH-UBND xem tại đây" in lines(read_text(page))


@pytest.mark.parametrize(
    "source",
    [
        "<html><body></body></html>",
        "<html><head><title>Tin</title></head><body><script>x</script></body></html>",
        "<html><body><nav>Giới thiệu</nav></body></html>",
        "<html><body><!-- <p>Trang",
        "<html><body><p>Trang chủ</p></body></html>",
    ],
)
def test_a_page_without_text_is_refused(source: str) -> None:
    with pytest.raises(IngestError, match="no text"):
        read_text(source)


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
    return f'<html><head><title>Tin xã</title><script type="application/ld+json">{data}</script></head><body></body></html>'


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
        ('{"@type": ["NewsArticle", "Article"], "headline": "Tin hay"}', "Tin hay"),
        ('{"@type": {"x": 1}, "headline": "Tin hay"}', "Tin xã"),
        ('{"@graph": null}', "Tin xã"),
        ('{"@graph": 3}', "Tin xã"),
        ('{"@graph": {"@type": "NewsArticle", "headline": "Tin hay"}}', "Tin hay"),
        ("[" * 50_000, "Tin xã"),
        ('{"@type": "NewsArticle", "headline": "T", "n": ' + "9" * 5000 + "}", "Tin xã"),
    ],
    ids=["list of types", "type is no string", "null graph", "number as graph", "object as graph", "deep", "digits"],
)
def test_odd_linked_data_do_not_stop_a_page(data: str, expected: str) -> None:
    assert read_metadata(linked(data)).title == expected


# tokens


MARKUP = st.text(alphabet="<>/!-\"'= abpdivscriptDIV&;#x\n?é", max_size=60)


@given(MARKUP)
@example("<")
@example("<script>a</scrip</script >b")
@example("<a b='c>d</a>")
@example("<!-- a -- b ->")
def test_tokens_cover_the_source(source: str) -> None:
    at = 0
    for token in tokenize(source):
        assert token.start == at < token.end
        at = token.end
    assert at == len(source)


@pytest.mark.parametrize(
    ("source", "kinds"),
    [
        ("a<b>c</b>", ["text", "open", "text", "close"]),
        ("a < b", ["text"]),
        ("<3 xã", ["text"]),
        ("</ b>", ["text"]),
        ("<!doctype html><p>x", ["other", "open", "text"]),
        ("<!-- <p> -->x", ["other", "text"]),
        ("<!-- x", ["other"]),
        ("<?xml?>x", ["other", "text"]),
        ("<script>a<b</script>x", ["open", "raw", "close", "text"]),
        ("<SCRIPT>a</ScRiPt>x", ["open", "raw", "close", "text"]),
        ("<script></script>", ["open", "close"]),
        ("<script>a", ["open", "raw"]),
        ("<p title='a>b'>x", ["open", "text"]),
        ('<p title="a>b>x', ["open", "text"]),
        ("<p", ["open"]),
    ],
)
def test_tokens(source: str, kinds: list[str]) -> None:
    assert [token.kind for token in tokenize(source)] == kinds


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
    (token,) = tokenize(tag)
    assert attributes(tag, token) == expected


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


# sources made to hurt: twice the source may take 2.6 times as long

Make = Callable[[int], str]


def cpu(run: Callable[[], object]) -> float:
    start = time.process_time()
    run()
    return time.process_time() - start


def assert_linear(make: Make, read: Callable[[str], object], limit: int) -> None:
    """Double the size up to a limit; stop early when one step is far more than twice the one before it."""
    size = 3000
    before = cpu(lambda: read(make(size)))
    while size < limit and before < 0.6:
        size *= 2
        source = make(size)
        after = cpu(lambda source=source: read(source))
        if after > 2.6 * before + 0.03:
            half = make(size // 2)
            before = max(before, min(cpu(lambda half=half: read(half)) for _ in range(3)))
            after = min(after, *(cpu(lambda source=source: read(source)) for _ in range(2)))
        assert after <= 2.6 * before + 0.03, f"{size} characters: {before:.2f} s to {after:.2f} s"
        before = after


def read_or_refuse(source: str) -> None:
    try:
        read_bytes(source.encode())
    except IngestError:
        pass


def in_body(unit: str, before: str = "", after: str = "") -> Make:
    def make(size: int) -> str:
        junk = before + unit * (size // len(unit)) + after
        return f"<html><head><title>{TITLE}</title></head><body><div><h1>{TITLE}</h1><p>{LEAD}</p><p>{junk}</p><p>{MORE}</p></div></body></html>"

    return make


def in_head(unit: str) -> Make:
    return lambda size: f"<html><head>{unit * (size // len(unit))}</head><body><p>{LEAD}</p></body></html>"


IN_BODY = {
    "nested div": "<div>", "nested b": "<b>", "nested mix": "<div><p><span>", "nested tables": "<table><tr><td>x", "nested lists": "<ul><li>x",
    "open items": "<li>x", "open paragraphs": "<p>x", "rows": "<tr><td>x<td>y", "closings": "</p>", "strange closings": "</zz>",
    "<": "<", "< ": "< ", "</": "</", "<a": "<a", "<a ": "<a ", "<!": "<!", "<!--": "<!--", "comments": "<!--x-->", "unclosed quotes": '<a "',
    "quotes in tags": "<a ' x>", "half a value": '<a href="x>', "entities": "&amp;", "entities without end": "&lt", "&": "&", "&#": "&#1",
    "script": "<script>", "scripts": "<script></script>", "title": "<title>", "linked data": '<script type="application/ld+json"></script>',
    "breaks": "-<br>", "links": "<a href='/x'>tin của xã</a> ", "decomposed": "e\u0302\u0301", "marks": "\u0301", "zero width": "a\u200b",
    "nbsp": "&nbsp;", "blanks": " ", "letters": "a", "words": "thôn ", "marks!": "!", "quotes": '"', "dashes": "-", "pipes": "a | ",
    "crumbs": "tin > ", "brackets": "[", "stars": "*", "dates": "6/3/2031 ",
}  # fmt: skip


@pytest.mark.parametrize("unit", IN_BODY.values(), ids=IN_BODY.keys())
def test_time_grows_with_the_source(unit: str) -> None:
    assert_linear(in_body(unit), read_or_refuse, 20_000)


@pytest.mark.parametrize(
    "unit", ["1", "1.", "1,2", "1 ", "20/3/"], ids=["digits", "dots", "commas", "blanks", "slashes"]
)
def test_time_grows_with_the_digits(unit: str) -> None:
    assert_linear(in_body(unit), read_or_refuse, 20_000)


def test_time_grows_with_unclosed_linked_data() -> None:
    assert_linear(in_body('<script type="application/ld+json">'), read_or_refuse, 80_000)


IN_HEAD = ["<div>", "<", "<a ", '<a "', "<!", "&", "&amp;", "<!--", "<!--x-->", "<script>", "<style></style>", "</", "<title>",
    '<meta name="a" content="b">', '<link rel="x">', "<b class=x ", '<a href="x>', "\n"]  # fmt: skip


@pytest.mark.parametrize("unit", IN_HEAD)
def test_time_grows_with_the_head(unit: str) -> None:
    assert_linear(in_head(unit), read_or_refuse, 20_000)


def test_attributes_of_one_tag() -> None:
    for unit in ("a=b ", "a ", "menu ", "main-", "content", "display "):
        for form in ("<div {}>", '<div class="{}">', '<div style="{}">', "<div class='{}!'>"):
            make = in_body("x", before=form.format(unit * 2000))
            assert_linear(
                lambda n, f=form, u=unit: make(9).replace(u * 2000, u * (n // len(u))), read_or_refuse, 24_000
            )


def test_one_line_of_200_kb() -> None:
    line = " ".join([LEAD, MORE, LAST] * 600)[:200_000]
    source = f"<html><body><h1>{TITLE}</h1><div>{line}</div></body></html>"
    assert cpu(lambda: read_bytes(source.encode())) < 3
    assert line.strip() in read_bytes(source.encode()).text
