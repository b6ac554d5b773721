"""One composed plan in every format gives one record."""

import quopri
import re
import textwrap
from collections.abc import Callable
from html import escape, unescape

import pytest
import rtf_files
import word_files
from pdf_pages import HEIGHT, LEADING, LEFT, RIGHT, WIDTH, Sheet

from pipeline.api import process
from pipeline.ingest import read_bytes
from pipeline.model import Plan, SourceRange

Table = tuple[tuple[str, ...], ...]
LETTERHEAD: Table = (
    (
        "ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\nSố: 417/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLai Châu, ngày 12 tháng 02 năm 2024",
    ),
)
STEPS: Table = (
    ("Thời gian", "Nội dung", "Cơ quan"),
    ("Tháng 3/2024", "Phát động ở các huyện", "Sở Nội vụ"),
    ("Tháng 10/2024", "Tổng kết", "Sở Nội vụ"),
)
FOOT: Table = (("Nơi nhận:\n- Các huyện, thành phố;\n- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Pánh"),)
PLAN: list[str | Table] = [
    LETTERHEAD,
    "KẾ HOẠCH",
    "Tổ chức phong trào thi đua “Mỗi bản một vườn cây” trên địa bàn tỉnh năm 2024",
    "Thực hiện chương trình công tác năm 2024, Ủy ban nhân dân tỉnh ban hành Kế hoạch tổ chức phong trào thi đua "
    "“Mỗi bản một vườn cây” như sau:",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "Vận động người dân trồng cây & giữ gìn vườn cây của bản.",
    "II. THỜI GIAN",
    "Phong trào được tổ chức từ ngày 01/3/2024 đến ngày 31/10/2024.",
    STEPS,
    "III. TỔ CHỨC THỰC HIỆN",
    "1. Sở Nội vụ chủ trì, phối hợp với Hội Nông dân tỉnh theo dõi, tổng hợp kết quả thực hiện kế hoạch.",
    "2. Đề nghị Tỉnh Đoàn huy động đoàn viên trồng và chăm sóc cây.",
    FOOT,
]


def in_html() -> bytes:
    def cell(text: str) -> str:
        return "<td>" + "".join(f"<p>{escape(line)}</p>" for line in text.split("\n")) + "</td>"

    def table(rows: Table) -> str:
        return "<table>" + "".join("<tr>" + "".join(map(cell, row)) + "</tr>" for row in rows) + "</table>"

    return "\n".join(
        ["<!DOCTYPE html><html><body>", *(f"<p>{escape(p)}</p>" if isinstance(p, str) else table(p) for p in PLAN)]
    ).encode()


def in_text() -> bytes:
    def table(rows: Table) -> str:
        return "\n".join(" | ".join(row) for row in rows) if rows is STEPS else "\n".join("\n".join(r) for r in rows)

    return "\n\n".join(p if isinstance(p, str) else table(p) for p in PLAN).encode()


def in_docx() -> bytes:
    """The numbers of its parts are automatic."""

    def paragraph(text: str) -> str:
        mark, _, words = text.partition(". ")
        if mark not in ("I", "II", "III", "1", "2"):
            return word_files.par(text)
        return word_files.item(words, 1, level=int(mark.isdigit()))

    return word_files.docx(
        "".join(paragraph(p) if isinstance(p, str) else word_files.table(*p) for p in PLAN),
        numbering=word_files.levels(("upperRoman", "%1."), ("decimal", "%2."))
        + '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    )


def in_rtf() -> bytes:
    return rtf_files.rtf("".join(rtf_files.par(p) if isinstance(p, str) else rtf_files.table(*p) for p in PLAN))


def in_mht() -> bytes:
    return (
        b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
        b"Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quopri.encodestring(in_html())
        + b"\r\n--x--\r\n"
    )


def in_pdf() -> bytes:
    """Columns side by side, the title lines in the middle, ruled lines round the table."""
    sheet, y = Sheet(), 60.0
    for part in PLAN:
        if part is STEPS:
            y = sheet.table(y, STEPS, (LEFT, 190.0, 400.0, RIGHT), 20) + LEADING
        elif isinstance(part, str):
            if y > HEIGHT - 120:
                sheet.turn()
                y = 60.0
            middle = part == "KẾ HOẠCH" or part.startswith("Tổ chức phong trào")
            lines = textwrap.wrap(part, 60) if middle else []
            y = sheet.column(WIDTH / 2, y, lines) if middle else sheet.paragraph(y, part)
        else:
            left, right = (cell.split("\n") for cell in part[0])
            y = max(sheet.column(170, y, left), sheet.column(420, y, right)) + LEADING
    return sheet.data()


def told(plan: Plan) -> dict[str, object]:
    agencies = [(agency.name, agency.role) for agency in plan.agencies]
    return {
        "number": plan.number,
        "type": plan.doc_type,
        "issued": plan.issued,
        "issuer": plan.issuer,
        "province": plan.province,
        "subject": plan.subject,
        "signer": plan.signer,
        "timeframe": plan.timeframe and (plan.timeframe.start, plan.timeframe.end),
        "themes": [theme.text for theme in plan.themes],
        "agencies": agencies,
        "recipients": list(plan.recipients),
    }


@pytest.mark.parametrize("make", [in_html, in_text, in_docx, in_rtf, in_mht, in_pdf], ids=lambda make: make.__name__)
def test_the_record_is_the_same(make: Callable[[], bytes]) -> None:
    reading = read_bytes(make())
    page = process(reading)
    assert (page.format, page.kind) == (make.__name__.removeprefix("in_"), "official_text")
    (plan,) = page.plans
    assert told(plan) == {
        "number": "417/KH-UBND",
        "type": "Kế hoạch",
        "issued": "2024-02-12",
        "issuer": "Ủy ban nhân dân tỉnh Lai Châu",
        "province": "Lai Châu",
        "subject": "Tổ chức phong trào thi đua “Mỗi bản một vườn cây” trên địa bàn tỉnh năm 2024",
        "signer": "Lò Văn Pánh",
        "timeframe": ("2024-03-01", "2024-10-31"),
        "themes": ["Mỗi bản một vườn cây"],
        "agencies": [("Sở Nội vụ", "lead"), ("Hội Nông dân tỉnh", "coordinate"), ("Tỉnh đoàn", "lead")],
        "recipients": [],
    }
    assert "2. Đề nghị Tỉnh Đoàn" in reading.text
    assert "Tháng 3/2024 | Phát động ở các huyện | Sở Nội vụ" in reading.text


def test_every_value_of_a_word_file_points_to_its_words_in_the_xml() -> None:
    reading = read_bytes(in_docx())
    places = [e for e in process(reading).evidence if e.origin == "text" and isinstance(e.source, SourceRange)]
    assert len(places) > 20
    for evidence in places:
        source = reading.source[evidence.source.start : evidence.source.end].replace("</w:p>", " ")
        assert " ".join(unescape(re.sub(r"<[^>]*>", "", source)).split()) == " ".join(evidence.text.split())
