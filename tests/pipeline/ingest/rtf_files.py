"""Composes RTF files in memory."""

from word_files import cp1258

FONTS = r"{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fswiss\fcharset163 Arial;}{\f2\fnil\fcharset2 Symbol;}}"


def escaped(text: str) -> str:
    """Text in Unicode escapes with a question mark behind, as Word writes them; marks of RTF with a backslash."""
    return "".join(rf"\u{_signed(unit)}?" if unit > 127 else _plain(chr(unit)) for unit in _units(text))


def in_bytes(text: str) -> str:
    """Text in bytes of windows-1258."""
    return "".join(rf"\'{byte:02x}" if byte > 127 else _plain(chr(byte)) for byte in cp1258(text))


def _plain(letter: str) -> str:
    return f"\\{letter}" if letter in "\\{}" else letter


def _units(text: str) -> list[int]:
    wide = text.encode("utf-16-le")
    return [int.from_bytes(wide[i : i + 2], "little") for i in range(0, len(wide), 2)]


def _signed(unit: int) -> int:
    return unit - 0x10000 if unit > 0x7FFF else unit


def par(text: str) -> str:
    """A paragraph."""
    return rf"\pard\plain\f0\fs24 {escaped(text)}\par" + "\r\n"


def table(*rows: tuple[str, ...]) -> str:
    """A table; a cell has a paragraph a line."""

    def cell(text: str) -> str:
        return r"\pard\intbl " + r"\par ".join(map(escaped, text.split("\n"))) + r"\cell"

    return "".join(r"\trowd\cellx4000\cellx8000" + "".join(map(cell, row)) + r"\row" + "\r\n" for row in rows)


def rtf(body: str, head: str = r"\ansi\ansicpg1252\deff0") -> bytes:
    """An RTF file."""
    return (rf"{{\rtf1{head}{FONTS}{{\colortbl;\red0\green0\blue0;}}" + "\r\n" + body + "}").encode("latin-1")
