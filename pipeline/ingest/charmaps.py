"""Encodings of one byte a letter: the 256 characters of each in the order of their bytes.

Of the windows code pages, as browsers read them, a byte without a letter is the control character of its number, so
that every file can be read and every character leads back to its byte.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

# How the codes of Vietnamese fonts write each letter; VISCII is one of them and an encoding too.
_LEGACY_LETTERS = Path(__file__).with_name("legacy_letters.csv")
_WINDOWS = ("windows-1250", "windows-1251", "windows-1252", "windows-1258")


@cache
def charmaps() -> dict[str, str]:
    """The characters of each encoding by its name."""
    return {name: _windows(name) for name in _WINDOWS} | {"viscii": _viscii()}


def _windows(name: str) -> str:
    return "".join(bytes([byte]).decode(name, "ignore") or chr(byte) for byte in range(256))


def _viscii() -> str:
    table = [chr(byte) for byte in range(256)]
    for row in legacy_rows():
        table[int(row["viscii"], 16)] = row["letter"]
    return "".join(table)


@cache
def legacy_rows() -> tuple[dict[str, str], ...]:
    """One row a letter of Vietnamese: the letter and its bytes in hexadecimal by the name of the code ("" for none)."""
    with _LEGACY_LETTERS.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))
