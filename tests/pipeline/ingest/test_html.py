"""HTML pages of three generations of portals: title, body, tables, entities, hidden elements, and what is cut."""

import html

import pytest
from portals import GENERATIONS, LAST, LEAD, MENU, MORE, OTHERS, SEMANTIC_2024, TITLE

from pipeline.ingest import IngestError, Reading, read_bytes, read_text


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
@pytest.mark.parametrize("tag", ["p", pytest.param("div")])
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
    page = f"<body><div>{head}<p>KẾ HOẠCH</p><p>Trồng một nghìn cây bóng mát</p><p>{LEAD}</p><p>{MORE}</p></div></body>"
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


def test_an_empty_paragraph_over_a_text_without_headline() -> None:
    first = "Ủy ban nhân dân xã Nà Phòn đã ban hành kế hoạch trồng tre ven các tuyến đường của xã trong năm nay."
    page = f"<html><body><div><p>&nbsp;</p></div><div><p>{first}</p><p>{first}</p></div></body></html>"
    assert lines(read_text(page)) == [first, first]


@pytest.mark.parametrize("tag", ["h2", "h3", "div"])
def test_a_headline_that_opens_like_a_masthead_stands_over_its_stamp(tag: str) -> None:
    title, stamp = "Sở Y tế Mường Lò hướng dẫn ăn chín uống sôi", "Ngày đăng: 08/03/2031 09:20 Lượt xem: 214"
    page = (
        f"<html><head><title>{title}</title></head><body><div>SỞ Y TẾ MƯỜNG LÒ</div><ul><li><a>{MENU[0]}</a></li></ul>"
        f"<div><{tag}>{title}</{tag}><span>{stamp}</span><div><p>{LEAD}</p><p>{MORE}</p></div></div></body></html>"
    )
    assert lines(read_text(page)) == [title, stamp, LEAD, MORE]


def test_a_masthead_over_the_content_goes() -> None:
    page = (
        "<html><head><title>Trang chủ</title></head><body><div><h2>Sở Y tế tỉnh Mường Lò</h2>"
        "<span>Thứ Hai, 08/03/2031</span>"
        f"<div><p>{LEAD}</p><p>{MORE}</p></div></div></body></html>"
    )
    assert lines(read_text(page)) == [LEAD, MORE]


def test_linked_headlines_of_stamped_teasers_stay() -> None:
    stamps = ("08/03/2031", "07/03/2031", "06/03/2031")
    heads = [f"{head} diễn ra trong không khí đầm ấm" for head in OTHERS]
    teasers = list(zip(heads, stamps, (LEAD, MORE, LAST), strict=True))
    items = "".join(f'<li><a href="#">{h}</a> <i>({d})</i><br>{words} <a>Xem tiếp</a></li>' for h, d, words in teasers)
    related = "".join(f'<li><a href="#">{head} ({day})</a></li>' for head, day, _ in teasers)
    page = f"<html><body><h1>Tin trong huyện</h1><ul>{items}</ul><ul>{related}</ul></body></html>"
    text = [line for h, d, words in teasers for line in (f"{h} ({d})", f"{words} Xem tiếp")]
    assert lines(read_text(page))[-6:] == text
