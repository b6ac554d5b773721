"""The articles that the portal pages are made of, as ``corpus/portals/articles`` holds them: text with a small head.

A line that begins with "- " is an item of a list; one that begins with "| " a table row, its cells parted by " | " and
the lines within a cell by " / "; any other is a paragraph.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

HEADING = re.compile(r"^(?:[IVX]{1,4}|[A-D])\s?[.\-–] ?\S.{0,90}$")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, an item of a list or a row of a table; only rows have more than one cell."""

    kind: Literal["paragraph", "item", "row"]
    cells: tuple[str, ...]

    @property
    def line(self) -> str:
        """The block as one line of the gold."""
        if self.kind == "row":
            return " | ".join(cell.replace(" / ", " ") for cell in self.cells if cell)
        return ("- " if self.kind == "item" else "") + self.cells[0]

    @property
    def is_heading(self) -> bool:
        """Whether the block heads a part of an official text."""
        text = self.cells[0]
        return self.kind == "paragraph" and len(text) < 100 and (text.isupper() or HEADING.match(text) is not None)


@dataclass(frozen=True, slots=True)
class Article:
    """An article: its name (the file's), headline, time of publication and author if known, and blocks of the body."""

    name: str
    title: str
    published: datetime | None
    author: str | None
    blocks: tuple[Block, ...]

    @property
    def teaser(self) -> str:
        """The first paragraph, as lists of other articles show it."""
        return next(block.cells[0] for block in self.blocks if block.kind == "paragraph" and len(block.cells[0]) > 60)


def read_article(path: Path) -> Article:
    """Read one article.

    Raises:
        KeyError: when a line of the head is missing.
    """
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    said = dict(line.partition(":")[::2] for line in head.splitlines())
    told = {name: value.strip() for name, value in said.items()}
    published = datetime.fromisoformat(told["published"]) if told["published"] else None
    blocks = tuple(read_block(line) for line in body.splitlines() if line.strip())
    return Article(path.stem, told["title"], published, told["author"] or None, blocks)


def read_block(line: str) -> Block:
    """The block that a line of an article stands for."""
    if line.startswith("| "):
        return Block("row", tuple(cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")))
    if line.startswith("- "):
        return Block("item", (line[2:].strip(),))
    return Block("paragraph", (line.strip(),))


def load_articles(folder: Path) -> dict[str, Article]:
    """All articles of a folder by name."""
    return {path.stem: read_article(path) for path in sorted(folder.glob("*.txt"))}
