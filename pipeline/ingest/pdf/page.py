"""A page of a PDF: its words, the rules drawn on it, and whether it is a picture."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from pipeline.ingest.pdf.words import Box, Word

# A page with more drawn paths is a map or a diagram; its rules are not looked at.
_MAX_PATHS, _MAX_SEGMENTS = 5_000, 400
_STRAIGHT = 1.5  # points that a rule may be aslant
_THICK = 3.0  # points
_SHORT = 5.0  # points
# A page with a picture of this part of its area, and few characters, is a scan.
_PICTURE, _FEW = 0.5, 250
_HYPHENS = {0x02, 0xAD, 0xFFFE}
_MAX_HEIGHT = 400.0
_TOUCHING = 0.1  # of the height, between neighbours of one word

Transform = Callable[[float, float], tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line, upright or level: from ``start`` to ``end`` along it, ``at`` across."""

    upright: bool
    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class PdfPage:
    """What stands on a page.

    Attributes:
        number: from 1.
        width: in points, as displayed.
        height: in points, as displayed.
        words: in the order of the content stream.
        rules: straight lines that are drawn.
        scan: whether it is a picture of a page.
    """

    number: int
    width: float
    height: float
    words: list[Word]
    rules: list[Rule]
    scan: bool


def read_page(document: pdfium.PdfDocument, number: int) -> PdfPage:
    """Read a page; stamps, notes and form fields that lie over it are part of it.

    Args:
        document: the open document.
        number: of the page, from 1.
    """
    under = document[number - 1]
    pdfium_c.FPDFPage_Flatten(under, pdfium_c.FLAT_NORMALDISPLAY)
    under.close()
    page = document[number - 1]
    try:
        width, height = page.get_size()
        place = _displayed(page)
        text = page.get_textpage()
        words = list(_words(text, place, (width, height)))
        text.close()
        scan = sum(len(word.text) for word in words) < _FEW and _pictured(page) > _PICTURE
        return PdfPage(number, width, height, words, _rules(page, place), scan)
    finally:
        page.close()


def _displayed(page: pdfium.PdfPage) -> Transform:
    """From the coordinates of the page's content to those of the page as displayed, from its upper left corner."""
    left, bottom, right, top = page.get_bbox()
    turns: dict[int, Transform] = {
        0: lambda x, y: (x - left, top - y),
        90: lambda x, y: (y - bottom, x - left),
        180: lambda x, y: (right - x, y - bottom),
        270: lambda x, y: (top - y, right - x),
    }
    return turns[page.get_rotation()]


def _words(text: pdfium.PdfTextPage, place: Transform, size: tuple[float, float]) -> Iterator[Word]:
    chars: list[str] = []
    boxes: list[Box] = []
    order, spaced = 0, True
    for char, box in without_guesses(_characters(text, place)):
        if box is not None and not _on_page(box, size):
            continue
        if chars and (box is None or not _goes_on(boxes[-1], box, char)):
            yield Word.of("".join(chars), boxes, order, spaced)
            chars, boxes, order, spaced = [], [], order + 1, box is None
        spaced = spaced or box is None
        if box is not None:
            chars.append(char)
            boxes.append(box)
    if chars:
        yield Word.of("".join(chars), boxes, order, spaced)


def _characters(text: pdfium.PdfTextPage, place: Transform) -> Iterator[tuple[str, Box | None]]:
    """The characters in the order of the stream with their boxes; blanks have none, and guessed ones no character."""
    rect = pdfium_c.FS_RECTF()
    for index in range(text.count_chars()):
        code = pdfium_c.FPDFText_GetUnicode(text, index)
        if code in _HYPHENS and pdfium_c.FPDFText_IsHyphen(text, index):
            code = ord("-")
        char = chr(code) if 32 < code < 0x110000 and not 0xD800 <= code < 0xE000 and code != 0xFFFE else " "
        if char.isspace() or not pdfium_c.FPDFText_GetLooseCharBox(text, index, rect):
            yield "" if pdfium_c.FPDFText_IsGenerated(text, index) == 1 else " ", None
            continue
        (x0, top), (x1, bottom) = place(rect.left, rect.top), place(rect.right, rect.bottom)
        yield char, (min(x0, x1), min(top, bottom), max(x0, x1), min(max(top, bottom), min(top, bottom) + _MAX_HEIGHT))


def without_guesses(characters: Iterable[tuple[str, Box | None]]) -> Iterator[tuple[str, Box | None]]:
    """The characters without the blanks that PDFium guessed between two that touch: a change of font is no gap."""
    before: Box | None = None
    guessed = False
    for char, box in characters:
        if not char:
            guessed = True
            continue
        if guessed and not (before and box and _touch(before, box)):
            yield " ", None
        guessed = False
        yield char, box
        before = box


def _touch(before: Box, box: Box) -> bool:
    return _level(before, box) and abs(box[0] - before[2]) < _TOUCHING * (box[3] - box[1])


def _level(before: Box, box: Box) -> bool:
    return min(before[3], box[3]) - max(before[1], box[1]) > 0


def _on_page(box: Box, size: tuple[float, float]) -> bool:
    """Whether any of a box can be seen; one that is no number of points cannot."""
    return box[2] > 0 and box[3] > 0 and box[0] < size[0] and box[1] < size[1]


def _goes_on(before: Box, box: Box, char: str) -> bool:
    """Whether a character stands beside the one before it, or over it (a mark that combines).

    A letter before it was drawn after it, in another font: it is a word by itself until the line is put in order.
    """
    height = max(before[3] - before[1], box[3] - box[1])
    if char.isalnum() and box[2] <= before[0] + _TOUCHING * height:
        return False
    return _level(before, box) and before[0] - 0.6 * height <= box[0] <= before[2] + 0.5 * height


def _pictured(page: pdfium.PdfPage) -> float:
    """The part of the page that its largest picture covers."""
    width, height = page.get_size()
    largest = 0.0
    for count, picture in enumerate(page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE], max_depth=3)):
        x0, y0, x1, y1 = picture.get_bounds()
        largest = max(largest, (x1 - x0) * (y1 - y0) / (width * height or 1.0))
        if count > _MAX_PATHS:
            break
    return largest


def _rules(page: pdfium.PdfPage, place: Transform) -> list[Rule]:
    rules: list[Rule] = []
    for count, path in enumerate(page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_PATH], max_depth=1)):
        if count >= _MAX_PATHS:
            return []
        if not _is_shading(path):
            corners = pairwise(_corners(path, place))
            drawn = (_straight(start, end) for start, end in corners if start and end)
            rules.extend(rule for rule in drawn if rule is not None)
    return rules


def _is_shading(path: pdfium.PdfObject) -> bool:
    """Whether a path has no edge of its own and is too thick to be a rule itself: the ground of a cell or of words."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium_c.FPDFPath_GetDrawMode(path, fill, stroke)
    x0, y0, x1, y1 = path.get_bounds()
    return not stroke.value and min(x1 - x0, y1 - y0) > _THICK


def _corners(path: pdfium.PdfObject, place: Transform) -> Iterator[tuple[float, float] | None]:
    """The corners of a path in order; None where the pen was lifted."""
    matrix = path.get_matrix()
    x, y = ctypes.c_float(), ctypes.c_float()
    first: tuple[float, float] | None = None
    count = pdfium_c.FPDFPath_CountSegments(path)
    for index in range(min(count, _MAX_SEGMENTS)):
        segment = pdfium_c.FPDFPath_GetPathSegment(path, index)
        pdfium_c.FPDFPathSegment_GetPoint(segment, x, y)
        corner = place(*matrix.on_point(x.value, y.value))
        if pdfium_c.FPDFPathSegment_GetType(segment) == pdfium_c.FPDF_SEGMENT_MOVETO:
            yield None
            first = corner
        yield corner
        if pdfium_c.FPDFPathSegment_GetClose(segment):
            yield first


def _straight(start: tuple[float, float], end: tuple[float, float]) -> Rule | None:
    across, down = abs(end[0] - start[0]), abs(end[1] - start[1])
    if down <= _STRAIGHT and across >= _SHORT:
        return Rule(False, (start[1] + end[1]) / 2, min(start[0], end[0]), max(start[0], end[0]))
    if across <= _STRAIGHT and down >= _SHORT:
        return Rule(True, (start[0] + end[0]) / 2, min(start[1], end[1]), max(start[1], end[1]))
    return None
