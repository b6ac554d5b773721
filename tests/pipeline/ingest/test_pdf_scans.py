"""Scans: told what is missing where there is no OCR, read where there is."""

from __future__ import annotations

import shutil
import subprocess

import numpy as np
import pypdfium2
import pytest
from pdf_pages import HEIGHT, LEFT, WIDTH, Sheet, foot, letterhead, one_page, stamps

from pipeline.ingest import IngestError, read_bytes
from pipeline.ingest.pdf import ocr, scans
from pipeline.ingest.pdf.drawn import rules_of


def printed(sheet: Sheet) -> None:
    letterhead(sheet)
    stamps(sheet)
    sheet.column(312, 160, ("KẾ HOẠCH", "Mở đợt cao điểm trồng thông hai bên đường"))
    sheet.paragraph(230, "Sở Xây dựng chủ trì, phối hợp với Sở Tài chính tổ chức trồng thông trước ngày 30/6/2023.")
    sheet.table(
        300, [["TT", "Việc", "Chủ trì"], ["1", "Chọn giống thông,\nươm cây", "Sở Công Thương"]], (85, 120, 330, 540)
    )
    foot(sheet, 420)


def scan(*pages: bytes) -> Sheet:
    """Pages as pictures."""
    sheet = Sheet()
    for data in pages:
        with pypdfium2.PdfDocument(data) as document:
            sheet.picture(document[0].render(scale=2.5, grayscale=True).to_pil(), 0, 0, WIDTH, HEIGHT)
        sheet.turn()
    return sheet


def tesseract_reads_vietnamese() -> bool:
    command = shutil.which("tesseract")
    if command is None:
        return False
    return (
        "vie" in subprocess.run([command, "--list-langs"], capture_output=True, text=True, check=False).stdout.split()
    )


def without_ocr(document: object, page: object) -> object:
    raise ocr.NoOcrError("install the extra 'ocr' and tesseract with Vietnamese")


def test_a_scan_alone_tells_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scans, "recognise", without_ocr)
    with pytest.raises(
        IngestError, match="a scan without a text layer; install the extra 'ocr' and tesseract with Viet"
    ):
        read_bytes(scan(one_page(printed)).data())


def test_a_scan_among_pages_of_text_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scans, "recognise", without_ocr)
    sheet = scan(one_page(printed))
    sheet.text(LEFT, 60, "Phụ lục kèm theo")
    reading = read_bytes(sheet.data())
    assert (reading.text, reading.repairs, reading.ocr) == ("Phụ lục kèm theo", ("unread scan:page 1",), False)


def test_too_many_scans(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scans, "MAX_SCANS", 1)
    with pytest.raises(IngestError, match="2 pages of the PDF are scans, over the limit of 1"):
        read_bytes(scan(one_page(printed), one_page(printed)).data())


@pytest.mark.slow
@pytest.mark.skipif(not tesseract_reads_vietnamese(), reason="wants tesseract with Vietnamese")
def test_a_scan_is_read() -> None:
    data = scan(one_page(printed)).data()
    reading = read_bytes(data)
    assert reading.ocr
    assert reading.repairs[0] == "ocr:page 1"
    lines = [reading.text[line.start : line.end] for line in reading.lines]
    assert lines[:3] == ["ỦY BAN NHÂN DÂN", "TỈNH KON TUM", "Số: 88 /KH-UBND"]  # OCR parts them
    assert lines[5] == "Kon Tum, ngày 09 tháng 5 năm 2023"
    assert reading.boxes is not None
    box = reading.boxes.box(0, 15)
    assert box is not None
    assert box.box == pytest.approx((103, 59, 217, 73), abs=6)
    assert "1 | Chọn giống thông, ươm cây | Sở Công Thương" in lines
    assert lines[-4:] == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Y Blui Niê"]


def test_rules_of_a_picture() -> None:
    picture = np.full((400, 600), 255, np.uint8)
    picture[100:103, 50:550] = 0  # a rule, three pixels thick
    picture[20:390, 60] = 90
    picture[200, 100:130] = 0  # too short for one
    picture[300, ::2] = 0  # dots
    rules = rules_of(picture, 2.0)
    assert {(rule.upright, rule.at) for rule in rules} == {(False, 50), (False, 50.5), (False, 51), (True, 30)}
    assert [(rule.start, rule.end) for rule in rules if rule.upright] == [pytest.approx((10, 195), abs=4)]
