"""The fenced blocks of a markdown page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_FENCE = re.compile(
    r'^(?P<indent> *)```(?P<language>\w*)(?: title="(?P<title>[^"]+)")?[^\n]*\n(?P<body>.*?)^(?P=indent)```$',
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Block:
    """A block: its language, its title (None when it has none), its text, and the line where it begins."""

    language: str
    title: str | None
    text: str
    line: int


def blocks(page: Path) -> list[Block]:
    """The blocks of a page, in order."""
    source = page.read_text(encoding="utf-8")
    return [
        Block(match["language"], match["title"], match["body"], source.count("\n", 0, match.start()) + 1)
        for match in _FENCE.finditer(source)
    ]


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a shell block: one command of ours, or lines for a shell."""

    ours: bool
    text: str


def parts(text: str) -> list[Part]:
    """A shell block as commands of ours and what stands between them."""
    found: list[Part] = []
    for line in re.sub(r"\\\n\s*", " ", text).splitlines():
        if re.match(r"(?:kehoach|make|pip install) ", line):
            found.append(Part(True, line))
        elif found and not found[-1].ours:
            found[-1] = Part(False, f"{found[-1].text}\n{line}")
        else:
            found.append(Part(False, line))
    return [part for part in found if part.text.strip()]
