"""Words read off the picture of a page by tesseract (extra ``ocr``)."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from contextlib import closing
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pypdfium2 as pdfium

from pipeline.ingest.pdf.drawn import rules_of
from pipeline.ingest.pdf.page import PdfPage
from pipeline.ingest.pdf.words import Word, around

LANGUAGE = "vie"
_DOTS_PER_INCH, _MAX_PIXELS = 300, 6_000  # of the longer side
_SECONDS = 120  # for one page
# Two characters, of which one is a digit, are a number: a day, a month.
_NUMBER, _MISREAD = re.compile(r"(?=.*\d)[\dIlLO|]{2}[.,;]?$"), str.maketrans("IlL|O", "11110")
_LEAST_SURE = 30  # of 100; below are seals, stains and handwriting


class NoOcrError(Exception):
    """OCR cannot be had; the message says what to install."""


def recognise(document: pdfium.PdfDocument, page: PdfPage) -> PdfPage:
    """A page with the words that tesseract reads on its picture, in that order, and the rules drawn there.

    The letters of a word share its width evenly, and all words of a line its height.

    Args:
        document: the open document.
        page: of it.

    Raises:
        NoOcrError: when the extra, tesseract or its Vietnamese data is missing, or it took too long.
    """
    tesseract = _tesseract()
    scale = min(_DOTS_PER_INCH / 72, _MAX_PIXELS / max(page.width, page.height))
    with closing(document[page.number - 1]) as drawn:
        picture = drawn.render(scale=scale, grayscale=True).to_pil()
    try:
        found = tesseract.image_to_data(picture, LANGUAGE, timeout=_SECONDS, output_type=tesseract.Output.DICT)
    except RuntimeError as error:
        raise NoOcrError(f"tesseract failed on page {page.number}: {error}") from error
    return replace(page, words=_words(found, scale), rules=rules_of(np.asarray(picture), scale))


@cache
def _tesseract() -> Any:
    try:
        import pytesseract  # noqa: PLC0415 comes with an extra
    except ModuleNotFoundError as error:
        raise NoOcrError(
            "install the extra 'ocr' and tesseract with Vietnamese: pip install 'kehoach[ocr]', and on Debian apt-get "
            "install tesseract-ocr tesseract-ocr-vie"
        ) from error
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # with more threads one page takes twice the processor time
    try:
        languages = pytesseract.get_languages()
    except (pytesseract.TesseractError, OSError) as error:
        raise NoOcrError("install tesseract: on Debian apt-get install tesseract-ocr tesseract-ocr-vie") from error
    if LANGUAGE not in languages:
        raise NoOcrError("install the Vietnamese data of tesseract: on Debian apt-get install tesseract-ocr-vie")
    return pytesseract


def _words(found: dict[str, list[Any]], scale: float) -> list[Word]:
    lines: dict[tuple[int, int, int], list[int]] = defaultdict(list)
    for i, text in enumerate(found["text"]):
        if text.strip() and float(found["conf"][i]) >= _LEAST_SURE:
            lines[found["block_num"][i], found["par_num"][i], found["line_num"][i]].append(i)
    words: list[Word] = []
    for members in lines.values():
        places = {i: _box(found, i, scale) for i in members}
        _, top, _, bottom = around(list(places.values()))
        for i, (x0, _, x1, _) in places.items():
            text = found["text"][i].strip()
            if _NUMBER.match(text):
                text = text.translate(_MISREAD)
            step = (x1 - x0) / len(text)
            boxes = [(x0 + at * step, top, x0 + (at + 1) * step, bottom) for at in range(len(text))]
            words.append(Word.of(text, boxes, order=len(words)))
    return words


def _box(found: dict[str, list[Any]], i: int, scale: float) -> tuple[float, float, float, float]:
    left, top = found["left"][i] / scale, found["top"][i] / scale
    return left, top, left + found["width"][i] / scale, top + found["height"][i] / scale
