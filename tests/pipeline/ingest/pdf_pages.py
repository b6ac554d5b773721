"""PDFs for the tests, drawn line by line; the font comes with matplotlib."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import matplotlib
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from pipeline.ingest import read_bytes

FONT, STAMP = "DejaVuSerif", "DejaVuSans"
WIDTH, HEIGHT = 595.0, 842.0
LEFT, RIGHT = 85.0, 540.0
SIZE, LEADING = 12.0, 18.0
TITLE = ["KẾ HOẠCH", "Mở đợt cao điểm trồng thông hai bên đường"]

for name in (FONT, STAMP):
    pdfmetrics.registerFont(TTFont(name, Path(matplotlib.get_data_path()) / "fonts" / "ttf" / f"{name}.ttf"))

Draw = Callable[["Sheet"], object]


class Sheet:
    """Pages to draw on; y goes downwards from the upper edge, in points."""

    def __init__(self, size: tuple[float, float] = (WIDTH, HEIGHT), password: str | None = None) -> None:
        self._file = io.BytesIO()
        lock = StandardEncryption(password, ownerPassword="owner") if password is not None else None
        self.canvas = Canvas(self._file, pagesize=size, encrypt=lock)
        self.height = size[1]

    def text(self, x: float, y: float, words: str, font: str = FONT, size: float = SIZE) -> None:
        """Words that begin at x."""
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, self.height - y, words)

    def raw(self, operators: str, font: str) -> None:
        """Operators of a text object as they stand in a content stream, in one of the built-in fonts."""
        text = self.canvas.beginText()
        text.setFont(font, SIZE)
        text._code.append(operators)
        self.canvas.drawText(text)

    def centred(self, x: float, y: float, words: str, size: float = SIZE) -> None:
        """Words around x."""
        self.canvas.setFont(FONT, size)
        self.canvas.drawCentredString(x, self.height - y, words)

    def column(self, x: float, y: float, lines: Iterable[str], leading: float = LEADING) -> float:
        """Lines below each other, each around x; where the next one would stand."""
        for line in lines:
            self.centred(x, y, line)
            y += leading
        return y

    def paragraph(self, y: float, words: str, indent: float = 28.0) -> float:
        """Words wrapped at the right margin, the first line indented; where the next paragraph begins."""
        line, x = "", LEFT + indent
        for word in words.split():
            longer = f"{line} {word}".strip()
            if x + pdfmetrics.stringWidth(longer, FONT, SIZE) > RIGHT:
                self.text(x, y, line)
                line, x, y = word, LEFT, y + LEADING
            else:
                line = longer
        self.text(x, y, line)
        return y + LEADING + 5

    def table(self, y: float, rows: Sequence[Sequence[str]], xs: Sequence[float], row_height: float = 40.0) -> float:
        """A ruled table; the lines of a cell are parted by line ends."""
        for position in range(len(rows) + 1):
            at = self.height - y - position * row_height
            self.canvas.line(xs[0], at, xs[-1], at)
        for x in xs:
            self.canvas.line(x, self.height - y, x, self.height - y - len(rows) * row_height)
        for position, row in enumerate(rows):
            for x, cell in zip(xs, row, strict=False):
                for line, words in enumerate(cell.split("\n")):
                    self.text(x + 4, y + position * row_height + 14 + line * 13, words, size=10)
        return y + len(rows) * row_height

    def picture(self, image: Any, x: float, y: float, width: float, height: float) -> None:
        """A picture with its upper left corner at x, y."""
        self.canvas.drawImage(ImageReader(image), x, self.height - y - height, width, height)

    def turn(self) -> None:
        """The next page."""
        self.canvas.showPage()

    def data(self) -> bytes:
        """The file."""
        self.canvas.save()
        return self._file.getvalue()


def letterhead(
    sheet: Sheet, number: str = "Số:            /KH-UBND", day: str = "Kon Tum, ngày       tháng 5 năm 2023"
) -> None:
    """The head of a provincial plan: issuer and number on the left, state, place and day on the right."""
    sheet.centred(160, 70, "ỦY BAN NHÂN DÂN")
    sheet.centred(400, 70, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 11)
    sheet.centred(160, 88, "TỈNH KON TUM")
    sheet.centred(400, 88, "Độc lập - Tự do - Hạnh phúc")
    sheet.text(100, 115, number)
    sheet.text(300, 115, day)


def stamps(sheet: Sheet, number: str = "88", day: str = "09") -> None:
    """The number and the day in their blanks, by another hand and a little higher."""
    sheet.text(128, 113.5, number, STAMP)
    sheet.text(300 + pdfmetrics.stringWidth("Kon Tum, ngày  ", FONT, SIZE), 114, day, STAMP)


def title(sheet: Sheet) -> None:
    """The type and what the plan is about."""
    sheet.column(312, 160, TITLE)


def foot(sheet: Sheet, y: float) -> None:
    """Whom the text goes to on the left, who signs on the right."""
    sheet.text(LEFT, y, "Nơi nhận:")
    for position, line in enumerate(("- Như trên;", "- Các sở, ban, ngành;", "- Lưu: VT, NC.")):
        sheet.text(LEFT, y + 14 * (position + 1), line, size=10)
    sheet.column(420, y, ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"))
    sheet.centred(420, y + 130, "Y Blui Niê")


def one_page(*draw: Draw) -> bytes:
    """A page that is drawn on in turn."""
    sheet = Sheet()
    for step in draw:
        step(sheet)
    return sheet.data()


def lines_of(data: bytes) -> list[str]:
    """The lines of the text that is read from a PDF."""
    reading = read_bytes(data)
    return [reading.text[line.start : line.end] for line in reading.lines]
