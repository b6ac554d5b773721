"""Word documents: what is read from them, what is left out, and where it stands in the XML."""

import html
import io
import re
import unicodedata
import zipfile

import docx as python_docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from word_files import docx, item, levels, par, run, table

from pipeline.ingest import read_bytes
from pipeline.ingest.content import Content
from pipeline.ingest.word import read_docx

LEAD = "Ủy ban nhân dân huyện Mường Lò phát động thi đua làm sạch đường bản."


def lines(content: Content) -> list[str]:
    return [" ".join(line.text.split()) for line in content.lines]


def said(xml: str) -> str:
    """What a stretch of XML says, put down the simple way."""
    xml = re.sub(r"<w:noBreakHyphen/>", "-", re.sub(r"<w:tab/>", " ", xml))
    xml = re.sub(r"<!\[CDATA\[|\]\]>", "", xml)
    return " ".join(unicodedata.normalize("NFC", html.unescape(re.sub(r"<[^>]*>", "", xml))).split())


BOX = "<wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx>"
OLD_BOX = "<w:pict><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox></w:pict>"
TWICE = (
    f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'>{BOX}</mc:Choice><mc:Fallback>{OLD_BOX}</mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (par("Kế hoạch ", run("số 27", "<w:b/>"), run("/KH-UBND")), ["Kế hoạch số 27/KH-UBND"]),
        (par(run("Số: 27/KH"), "<w:r><w:noBreakHyphen/></w:r>", run("UBND")), ["Số: 27/KH-UBND"]),
        (par(run("Kế"), "<w:r><w:softHyphen/></w:r>", run(" hoạch")), ["Kế hoạch"]),
        (par(run("Số:"), "<w:r><w:tab/></w:r>", run("27")), ["Số: 27"]),
        (par("<w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>Trồng cây</w:t><w:cr/></w:r>"), ["KẾ HOẠCH", "Trồng cây"]),
        (par("<w:r><w:t>một\n   hai</w:t></w:r>"), ["một hai"]),
        (par(run("Cây & rừng <xanh>")), ["Cây & rừng <xanh>"]),
        (par("<w:r><w:t>a<![CDATA[&amp;<b>]]>&#7871;</w:t></w:r>"), ["a&amp;<b>ế"]),
        (
            par(
                run("giữ "), f"<w:del>{run('bỏ').replace('w:t', 'w:delText')}</w:del>", f"<w:ins>{run('thêm')}</w:ins>"
            ),
            ["giữ thêm"],
        ),
        (par(run("ở "), f"<w:moveFrom>{run('cũ')}</w:moveFrom>", f"<w:moveTo>{run('mới')}</w:moveTo>"), ["ở mới"]),
        (par("Sở Nội", properties="<w:rPr><w:del/></w:rPr>") + par(" vụ chủ trì"), ["Sở Nội vụ chủ trì"]),
        (par(run("hiện "), run("ẩn", "<w:vanish/>"), run("rõ", '<w:vanish w:val="0"/>')), ["hiện rõ"]),
        (
            par("ẩn", properties='<w:pStyle w:val="Kin"/>') + par(run("kín", '<w:rStyle w:val="Kin2"/>'), run("rõ")),
            ["rõ"],
        ),
        (par("rõ", properties="<w:rPr><w:vanish/></w:rPr>"), ["rõ"]),
        (par(run("nhìn ", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>")), ["nhìn"]),
        (par(TWICE.format(par("DỰ THẢO")), run("KẾ HOẠCH")), ["DỰ THẢO", "KẾ HOẠCH"]),
        (par(run("Thực hiện "), TWICE.format(par("DỰ THẢO")), run("Nghị quyết")), ["Thực hiện Nghị quyết", "DỰ THẢO"]),
        (par(run("một"), f"<w:r>{OLD_BOX.format(par('hộp'))}</w:r>"), ["một", "hộp"]),
        (par("<w:r><w:instrText>PAGE</w:instrText></w:r>", run("1")), ["1"]),
        (f"<w:sdt><w:sdtContent>{par('trong khung')}</w:sdtContent></w:sdt>", ["trong khung"]),
        (par("một") + par() + par("hai"), ["một", "hai"]),
        (par("tab", properties='<w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs>'), ["tab"]),
    ],
)
def test_text(body: str, expected: list[str]) -> None:
    styles = (
        '<w:style w:styleId="Kin"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:styleId="Kin2"><w:basedOn w:val="Kin"/></w:style>'
    )
    assert lines(read_docx(docx(body, styles=styles))) == expected


ROWS = (
    ("TT", "Nội dung", "Thời gian"),
    ("1", "Phát cỏ", "Tháng 3/2031"),
    ("2", "Trồng cây\nGiao chăm sóc", "Tháng 4/2031"),
)


FOOT = (("Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"), ("- Các xã", "Lò Thị Pánh"))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            table(*ROWS),
            ["TT | Nội dung | Thời gian", "1 | Phát cỏ | Tháng 3/2031", "2 | Trồng cây Giao chăm sóc | Tháng 4/2031"],
        ),
        (
            table(
                (
                    "UBND HUYỆN MƯỜNG LÒ\nSố: 27/KH-UBND",
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nMường Lò, ngày 06 tháng 3 năm 2031",
                )
            ),
            [
                "UBND HUYỆN MƯỜNG LÒ",
                "Số: 27/KH-UBND",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Mường Lò, ngày 06 tháng 3 năm 2031",
            ],
        ),
        (
            table(
                ("UBND HUYỆN MƯỜNG LÒ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                ("Số: 27/KH-UBND", "Mường Lò, ngày 06/3/2031"),
            ),
            ["UBND HUYỆN MƯỜNG LÒ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 27/KH-UBND", "Mường Lò, ngày 06/3/2031"],
        ),
        (
            table(("Nơi nhận:\n- Các xã", "TM. ỦY BAN NHÂN DÂN\nLò Thị Pánh")),
            ["Nơi nhận:", "- Các xã", "TM. ỦY BAN NHÂN DÂN", "Lò Thị Pánh"],
        ),
        (
            table((par("ngoài") + table(*ROWS[:2]) + par("sau"),)),
            ["ngoài", "TT | Nội dung | Thời gian", "1 | Phát cỏ | Tháng 3/2031", "sau"],
        ),
        (
            table(("Ngày", "Việc"), ("3/2", "Kỷ niệm ngày thành lập Đảng Cộng sản Việt Nam")),
            ["Ngày | Việc", "3/2 | Kỷ niệm ngày thành lập Đảng Cộng sản Việt Nam"],
        ),
        (
            table(*(tuple(unicodedata.normalize("NFD", cell) for cell in row) for row in FOOT)),
            [unicodedata.normalize("NFD", cell) for row in FOOT for cell in row],
        ),
    ],
    ids=["data", "letterhead", "letterhead of two rows", "foot", "nested", "a mention of the Party", "decomposed"],
)
def test_tables(body: str, expected: list[str]) -> None:
    assert lines(read_docx(docx(body))) == expected


def numbered(*nums: str) -> str:
    return "".join(
        f'<w:num w:numId="{i}"><w:abstractNumId w:val="{num[0]}"/>{num[1:]}</w:num>' for i, num in enumerate(nums, 1)
    )


LEGAL = (
    '<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/><w:isLgl/><w:suff w:val="nothing"/>'
    "</w:lvl>"
)


@pytest.mark.parametrize(
    ("patterns", "nums", "body", "expected"),
    [
        (
            levels(("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)")),
            ("0",),
            item("a", 1)
            + item("b", 1, 1)
            + item("c", 1, 2)
            + item("d", 1, 2)
            + item("e", 1, 1)
            + item("f", 1, 2)
            + item("g", 1),
            ["I. a", "1. b", "a) c", "b) d", "2. e", "a) f", "II. g"],
        ),
        (
            levels(("decimal", "%1."), ("decimal", "%1.%2.")),
            ("0",),
            item("a", 1, 1) + item("b", 1, 1),
            ["1.1. a", "1.2. b"],
        ),
        (levels(("decimal", "Điều %1.")), ("0", "0"), item("a", 1) + item("b", 2), ["Điều 1. a", "Điều 2. b"]),
        (
            levels(("decimal", "%1.")),
            ("0", '0<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
            item("a", 1) + item("b", 2) + item("c", 2),
            ["1. a", "1. b", "2. c"],
        ),
        (
            levels(("upperRoman", "%1."), ("decimal", "x")),
            (f'0<w:lvlOverride w:ilvl="1">{LEGAL}</w:lvlOverride>',),
            item("a", 1) + item("b", 1, 1),
            ["I. a", "1.1.b"],
        ),
        (
            levels(("bullet", "\uf0b7"), ("bullet", "+"), ("bullet", "o")),
            ("0",),
            item("a", 1) + item("b", 1, 1) + item("c", 1, 2),
            ["- a", "+ b", "- c"],
        ),
        (levels(("none", "")), ("0",), item("a", 1), ["a"]),
        (
            levels(("decimal", "%1.")),
            ("0",),
            item("a", 0) + item("b", 7) + item("", 1) + item("c", 1),
            ["a", "b", "2. c"],
        ),
        (
            levels(("lowerRoman", "%1"), ("decimalZero", "%2"), ("upperLetter", "%3")),
            ("0",),
            item("a", 1) + item("b", 1, 1) + item("c", 1, 2),
            ["i a", "01 b", "A c"],
        ),
    ],
    ids=["levels", "levels above", "one count", "begins anew", "legal", "bullets", "none", "no list", "forms"],
)
def test_numbering(patterns: str, nums: tuple[str, ...], body: str, expected: list[str]) -> None:
    content = read_docx(docx(body, numbering=patterns + numbered(*nums)))
    assert lines(content) == expected


def test_numbering_of_styles() -> None:
    pattern = levels(("decimal", "Phần %1:"), ("decimal", "Mục %2.")).replace(
        "<w:start", '<w:pStyle w:val="Muc"/><w:start', 2
    )
    pattern = pattern.replace('<w:pStyle w:val="Muc"/>', '<w:pStyle w:val="Phan"/>', 1)
    of_list = "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
    styles = (
        f'<w:style w:styleId="Phan">{of_list}</w:style><w:style w:styleId="Muc"><w:basedOn w:val="Phan"/></w:style>'
    )
    body = par("a", properties='<w:pStyle w:val="Phan"/>') + par("b", properties='<w:pStyle w:val="Muc"/>')
    assert lines(read_docx(docx(body, numbering=pattern + numbered("0"), styles=styles))) == ["Phần 1: a", "Mục 1. b"]


def test_cuts_say_what_was_left_out_and_where() -> None:
    sections = '<w:sectPr><w:headerReference r:id="rId1"/><w:headerReference r:id="rId2"/></w:sectPr>'
    body = par(
        run("một"),
        f"<w:del>{run('hai')}</w:del>",
        run("ba", "<w:vanish/>"),
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
    )
    content = read_docx(docx(body + sections, headers={"rId1": "Mật", "rId2": ""}))
    assert [(cut.reason, said(content.source[cut.start : cut.end])) for cut in content.cuts] == [
        ("tracked deletion", "hai"),
        ("hidden text", "ba"),
        ("footnote", ""),
        ("header", ""),
    ]
    assert content.source[content.cuts[2].start : content.cuts[2].end] == '<w:footnoteReference w:id="2"/>'


def test_links_and_properties() -> None:
    link = f'<w:hyperlink r:id="rId5">{run("tại đây")}</w:hyperlink>'
    inner = f'<w:hyperlink w:anchor="_Toc1">{run("mục lục")}</w:hyperlink>'
    core = (
        "<dc:title>Kế hoạch trồng cây</dc:title><dc:creator>admin</dc:creator>"
        "<dcterms:created>2031-03-06T08:00:00Z</dcterms:created>"
    )
    data = docx(par(run("xem "), link, inner), links={"rId5": "https://vidu.vn/kh.pdf?a=1&b=2"}, core=core)
    content = read_docx(data)
    (anchor,) = content.anchors
    assert (anchor.url, said(content.source[anchor.start : anchor.end])) == (
        "https://vidu.vn/kh.pdf?a=1&b=2",
        "tại đây",
    )
    assert (content.meta.title, content.meta.author, content.meta.published) == ("Kế hoạch trồng cây", None, None)
    (placed,) = read_bytes(data).links
    assert read_bytes(data).text[placed.start : placed.end] == "tại đây"


def test_other_names_of_the_same() -> None:
    """Another prefix, the strict namespace, UTF-16, and a main part of another name."""
    body = (
        "<x:document xmlns:x='http://purl.oclc.org/ooxml/wordprocessingml/main'>"
        "<x:body><x:p><x:r><x:t>Kế hoạch</x:t></x:r></x:p></x:body></x:document>"
    )
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="a" Type="x/officeDocument" Target="/word/other.xml"/></Relationships>'
    )
    content = read_docx(docx("", parts={"word/other.xml": body.encode("utf-16"), "_rels/.rels": relations.encode()}))
    (line,) = content.lines
    assert content.source[slice(*line.source_span(0, len(line)))] == line.text == "Kế hoạch"


# offsets

WORDS = st.sampled_from(
    "Ủy ban nhân dân huyện Mường Lò Đắk kế hoạch số 27/KH-UBND & <tháng> “Bản sạch” – 95% 🌱 a\u0301".split()
)


@st.composite
def paragraphs(draw: st.DrawFn) -> str:
    """A paragraph whose runs part words anywhere, with references, tabs, hyphens, NFD, and what is left out."""
    text = " ".join(draw(st.lists(WORDS, min_size=1, max_size=12)))
    if draw(st.booleans()):
        text = unicodedata.normalize("NFD", text)
    at, pieces = 0, []
    while at < len(text):
        size = draw(st.integers(1, 9))
        piece, at = text[at : at + size], at + size
        kind = draw(st.integers(0, 7))
        if kind == 0:
            pieces.append("<w:r><w:t>" + "".join(f"&#{ord(c)};" for c in piece) + "</w:t></w:r>")
        elif kind == 1:
            pieces += [run(piece, "<w:b/>"), '<w:bookmarkStart w:id="1" w:name="a"/>', "<w:r><w:tab/></w:r>"]
        elif kind == 2:
            pieces += [run(piece), "<w:r><w:noBreakHyphen/></w:r>"]
        elif kind == 3 and not set(piece) & set("&<>"):
            pieces.append(f"<w:r><w:t><![CDATA[{piece}]]></w:t></w:r>")
        else:
            pieces.append(run(piece))
    return par(*pieces)


@settings(max_examples=60)
@given(st.lists(paragraphs(), min_size=1, max_size=5), st.data())
def test_the_source_of_any_words_says_the_same_words(body: list[str], data: st.DataObject) -> None:
    reading = read_bytes(docx("".join([par(LEAD), *body])))
    for line in reading.lines:
        words = [m.span() for m in re.finditer(r"\S+", reading.text[line.start : line.end])]
        first = data.draw(st.integers(0, len(words) - 1))
        last = data.draw(st.integers(first, len(words) - 1))
        start, end = line.start + words[first][0], line.start + words[last][1]
        source = reading.source[slice(*reading.mapped.source_span(start, end))]
        assert said(source) == reading.text[start:end]


# beside another reader


def test_paragraphs_are_those_of_python_docx() -> None:
    """What python-docx writes and reads comes out the same; it knows no places, so it is the reference only."""
    document = python_docx.Document()
    document.add_heading("KẾ HOẠCH", 1)
    document.add_paragraph("Thi đua “Bản sạch” & đẹp")
    two = document.add_paragraph("Từ ngày ")
    two.add_run("01/4/2031").bold = True
    two.add_run(" đến\tngày 30/6/2031")
    grid = document.add_table(2, 3)
    for at, cell in enumerate(c for row in grid.rows for c in row.cells):
        cell.text = f"ô {at}"
    written = io.BytesIO()
    document.save(written)
    again = python_docx.Document(io.BytesIO(written.getvalue()))
    expected = [" ".join(p.text.split()) for p in again.paragraphs]
    expected += [" | ".join(cell.text for cell in row.cells) for row in again.tables[0].rows]
    assert lines(read_docx(written.getvalue())) == expected


def test_word_files_are_told_by_content() -> None:
    assert read_bytes(docx(par(LEAD)), "kế hoạch.html").format == "docx"
    with zipfile.ZipFile(io.BytesIO(docx(par(LEAD)))) as archive:
        assert "word/document.xml" in archive.namelist()
