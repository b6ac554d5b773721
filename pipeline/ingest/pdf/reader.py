"""A PDF to its content: pages to words, words to lines in reading order, lines to paragraphs and rows."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from pipeline.ingest.content import Content
from pipeline.ingest.pdf.layer import TextLayer
from pipeline.ingest.pdf.layout import Element, LeftOut, Paragraph, Row, lay_out
from pipeline.ingest.pdf.page import PdfPage, read_page
from pipeline.ingest.pdf.scans import read_scans
from pipeline.ingest.pdf.signatures import Signature, signatures
from pipeline.ingest.reading import Cut, IngestError, Metadata
from pipeline.textmap import MappedText

MAX_PAGES = 500
MAX_CHARACTERS = 3_000_000
_CELLS = " | "


def read_pdf(data: bytes) -> Content:
    """Read a PDF.

    Its text layer is read by the places of the characters on the page, together with what is stamped over it (notes,
    form fields, the looks of signatures). Pages that are pictures are read by OCR where the extra is installed.

    Args:
        data: all bytes of the file.

    Raises:
        IngestError: when it is broken, locked by a password, without text, or over ``MAX_PAGES`` pages or
            ``MAX_CHARACTERS`` characters.
    """
    with closing(_open(data)) as document:
        signed = signatures(document)
        pages, notes = read_scans(document, _read_pages(document))
    if not any(page.words for page in pages):
        raise IngestError("the PDF holds no text; its pages are empty or drawn")
    layer = TextLayer()
    lines, cuts = _write(layer, lay_out(pages))
    source = layer.text
    return Content(
        "pdf",
        source,
        [MappedText.of(source, *line) for line in lines],
        cuts=cuts,
        meta=_metadata(signed),
        repairs=notes,
        boxes=layer,
        ocr=any(note.startswith("ocr:") for note in notes),
    )


def _open(data: bytes) -> pdfium.PdfDocument:
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if error.err_code in (pdfium_c.FPDF_ERR_PASSWORD, pdfium_c.FPDF_ERR_SECURITY):
            raise IngestError("the PDF is locked by a password; save it without one") from error
        raise IngestError("the PDF is broken, or has no pages; fetch or save it again") from error
    if len(document) > MAX_PAGES:
        pages = len(document)
        document.close()
        raise IngestError(f"the PDF has {pages:,} pages, over the limit of {MAX_PAGES:,}; split it or leave it out")
    document.init_forms()
    return document


def _read_pages(document: pdfium.PdfDocument) -> list[PdfPage]:
    pages: list[PdfPage] = []
    characters = 0
    for number in range(1, len(document) + 1):
        try:
            pages.append(read_page(document, number))
        except pdfium.PdfiumError as error:
            raise IngestError(f"page {number} of the PDF is broken; fetch or save it again") from error
        characters += sum(len(word.text) for word in pages[-1].words)
        if characters > MAX_CHARACTERS:
            raise IngestError(f"the PDF holds over {MAX_CHARACTERS:,} characters; split it or leave it out")
    return pages


def _write(layer: TextLayer, elements: Iterable[Element]) -> tuple[list[tuple[int, int]], list[Cut]]:
    """Write the elements; the stretches of the source that are lines, and those that were left out."""
    lines: list[tuple[int, int]] = []
    cuts: list[Cut] = []
    for element in elements:
        if isinstance(element, LeftOut):
            cuts.append(Cut(*layer.write_paragraph(element.lines), element.reason))
        else:
            if lines and _apart(element):
                lines.append((lines[-1][1], lines[-1][1]))
                layer.write("\n")
            lines.append(
                layer.write_paragraph(element.lines) if isinstance(element, Paragraph) else _row(layer, element)
            )
        layer.write("\n")
    return lines, cuts


def _apart(element: Paragraph | Row) -> bool:
    return element.apart if isinstance(element, Paragraph) else element.first


def _row(layer: TextLayer, row: Row) -> tuple[int, int]:
    """A row, without the empty cells at its end."""
    filled = max(position for position, cell in enumerate(row.cells) if cell)
    spans = []
    for position, cell in enumerate(row.cells[: filled + 1]):
        if position:
            layer.write(_CELLS)
        spans.append(layer.write_paragraph(cell))
    return spans[0][0], spans[-1][1]


def _metadata(signed: list[Signature]) -> Metadata:
    """Who signed, in the order of time, and when the last of them did."""
    names = list(dict.fromkeys(signature.by for signature in signed if signature.by))
    times = [signature.at for signature in signed if signature.at]
    return Metadata(signed_by="; ".join(names) or None, signed_at=times[-1] if times else None)
