"""The telephone numbers that a plan names: "đường dây nóng: 0206.3850.123"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

from extractors.mentions import Mention, register

KEY = "hotlines"
# Digits in up to five groups; bounded, so that junk costs nothing.
_NUMBER = re.compile(
    r"(?:đường dây nóng|điện thoại|hotline)(?: số)?\s?:?\s(0\d{2,4}(?:[ .]\d{2,4}){0,4})", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Hotline:
    """A telephone number, digits alone."""

    digits: str


def find_hotlines(text: str) -> Iterator[Mention[Hotline]]:
    """The telephone numbers of a text, each at its exact place."""
    for match in _NUMBER.finditer(text):
        yield Mention(match.start(1), match.end(1), Hotline(re.sub(r"\D", "", match[1])), "hotline.cue")


def _find(doc: Doc) -> Iterator[Mention[Hotline]]:
    return find_hotlines(doc.text)


make_hotlines = register(KEY, _find)
