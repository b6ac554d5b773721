"""The pages that speed is measured on: variations of the corpus as text, as HTML of portals, as PDF."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from itertools import islice
from pathlib import Path

from benchmarks.variations.bases import Bases
from benchmarks.variations.pages import Mix, Variations

TEXT_CHARACTERS = range(3_000, 4_001)
PORTAL_BYTES = range(80_000, 130_001)
_WIDTH, _HEIGHT, _LEFT, _RIGHT, _TOP, _FOOT = 595.0, 842.0, 85.0, 540.0, 70.0, 780.0
_FONT, _SIZE, _LEADING = "DejaVuSerif", 12.0, 18.0


def texts(count: int, bases: Bases, seed: int = 1) -> list[bytes]:
    """Plain texts of 3,000 to 4,000 characters, all variations of development pages.

    Args:
        count: how many.
        bases: what they are made from.
        seed: another seed gives other pages.
    """
    pages = _endless(Variations(seed, Mix(portal=0, html=0, unrelated=0), bases))
    return list(islice((page for page in pages if len(page.decode()) in TEXT_CHARACTERS), count))


def portals(count: int, bases: Bases, seed: int = 1) -> list[bytes]:
    """HTML pages of 80 to 130 kB, all variations of composed portal pages; arguments as for ``texts``."""
    pages = _endless(Variations(seed, Mix(portal=1, unrelated=0), bases))
    return list(islice((page for page in pages if len(page) in PORTAL_BYTES), count))


def pdfs(count: int, bases: Bases, seed: int = 1) -> list[bytes]:
    """The texts as PDF; none where reportlab, its font or pypdfium2 is not installed; arguments as for ``texts``."""
    if not all(find_spec(name) for name in ("reportlab", "matplotlib", "pypdfium2")):
        return []
    return [as_pdf(text.decode()) for text in texts(count, bases, seed)]


def crawl(count: int, bases: Bases, seed: int = 1) -> list[bytes]:
    """Pages of the mix that the generator writes by default; arguments as for ``texts``."""
    return list(islice(_endless(Variations(seed, bases=bases)), count))


def _endless(variations: Variations) -> Iterator[bytes]:
    return (page.data for page in variations.pages(10**9))


def as_pdf(text: str) -> bytes:
    """A text set in lines on sheets, each paragraph begun anew."""
    import matplotlib  # noqa: PLC0415 - of the extra `dev`, for its font
    from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth  # noqa: PLC0415
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    registerFont(TTFont(_FONT, Path(matplotlib.get_data_path()) / "fonts" / "ttf" / f"{_FONT}.ttf"))
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(_WIDTH, _HEIGHT), invariant=True)
    canvas.setFont(_FONT, _SIZE)
    y = _TOP
    for paragraph in filter(None, map(str.strip, text.splitlines())):
        for line in _wrapped(paragraph, lambda words: float(stringWidth(words, _FONT, _SIZE))):
            if y > _FOOT:
                canvas.showPage()
                canvas.setFont(_FONT, _SIZE)
                y = _TOP
            canvas.drawString(_LEFT, _HEIGHT - y, line)
            y += _LEADING
    canvas.save()
    return file.getvalue()


def _wrapped(paragraph: str, width: Callable[[str], float]) -> Iterator[str]:
    line = ""
    for word in paragraph.split():
        longer = f"{line} {word}".strip()
        if line and width(longer) > _RIGHT - _LEFT:
            yield line
            longer = word
        line = longer
    yield line
