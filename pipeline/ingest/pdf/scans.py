"""Pages that are pictures: read by OCR where tesseract is there, told otherwise."""

from __future__ import annotations

from collections.abc import Sequence

import pypdfium2 as pdfium

from pipeline.ingest.pdf.ocr import NoOcrError, recognise
from pipeline.ingest.pdf.page import PdfPage
from pipeline.ingest.reading import IngestError

MAX_SCANS = 40


def read_scans(document: pdfium.PdfDocument, pages: Sequence[PdfPage]) -> tuple[list[PdfPage], tuple[str, ...]]:
    """Read the pages that are scans.

    Args:
        document: the open document.
        pages: all pages, as their text layers have them.

    Returns:
        The pages, scans with the words that were read off them; and notes of what was read so and what stayed unread.

    Raises:
        IngestError: when there is nothing but scans and no OCR, or more than ``MAX_SCANS`` scans.
    """
    scans = [page for page in pages if page.scan]
    if len(scans) > MAX_SCANS:
        raise IngestError(f"{len(scans)} pages of the PDF are scans, over the limit of {MAX_SCANS}; split it")
    notes: list[str] = []
    read: dict[int, PdfPage] = {}
    for page in scans:
        try:
            read[page.number] = recognise(document, page)
            notes.append(f"ocr:page {page.number}")
        except NoOcrError as error:
            if not any(other.words for other in pages if not other.scan):
                raise IngestError(f"a scan without a text layer; {error}") from error
            notes.append(f"unread scan:page {page.number}")
    return [read.get(page.number, page) for page in pages], tuple(notes)
