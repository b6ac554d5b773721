"""Page number so-and-so of an archive: drawn from the seed and the number alone, so that each can be made by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from benchmarks.portals.dice import Dice
from benchmarks.variations.bases import Base, Bases, Matter, load_bases, set_page
from benchmarks.variations.slots import INSERT, Part, Prose
from benchmarks.variations.swaps import Swaps

_INSERTED = 0.25  # of the places where a further sentence can stand


class Made(NamedTuple):
    """A page: its number, the file name's suffix, its address, its bytes."""

    number: int
    suffix: str
    url: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Mix:
    """What an archive consists of, as shares from 0 to 1.

    Attributes:
        portal: of pages that are HTML of portal size, 40 to 120 kB; the others have 2 to 12 kB.
        html: of the other pages that are HTML and no plain text.
        unrelated: of pages of other matters.
        duplicates: of pages that have the bytes of an earlier one.
    """

    portal: float = 0.02
    html: float = 0.5
    unrelated: float = 0.4
    duplicates: float = 0.0


class Variations:
    """The pages of one archive.

    Args:
        seed: another seed gives other pages.
        mix: what the archive consists of.
        bases: what pages are made from; read from the corpus when not given.
    """

    def __init__(self, seed: int = 0, mix: Mix | None = None, bases: Bases | None = None) -> None:
        self.seed = seed
        self.mix = mix or Mix()
        self.bases = bases or load_bases()

    def pages(self, count: int, first: int = 0) -> Iterator[Made]:
        """So many pages one after another, from a number on."""
        return map(self.page, range(first, first + count))

    def page(self, number: int) -> Made:
        """One page."""
        dice = Dice(f"{self.seed}/{number}")
        if number and dice.chance(self.mix.duplicates):
            earlier = self.page(dice.number(0, number - 1))
            return Made(number, earlier.suffix, address(number), earlier.data)
        matter = dice.pick(self.bases.matters) if dice.chance(self.mix.unrelated) else None
        portal, html = dice.chance(self.mix.portal), dice.chance(self.mix.html)
        if portal:
            text = self._vary(dice.pick(self.bases.portals), dice, matter)
        elif matter is not None:
            title, body = self._unrelated(dice, matter)
            text = set_page(title, body) if html else f"{title}\n\n{body}"
        else:
            text = self._vary(dice.pick(self.bases.pages if html else self.bases.texts), dice)
        is_html = portal or html
        return Made(number, ".html" if is_html else ".txt", address(number), signed(text, number, is_html).encode())

    def _vary(self, base: Base, dice: Dice, matter: Matter | None = None) -> str:
        """A page with its values exchanged, and sentences of others in it; of another matter, when one is given."""
        return "".join(self._render(base.parts, dice, Swaps(dice, base.latest), matter))

    def _render(self, parts: Sequence[Part], dice: Dice, swaps: Swaps, matter: Matter | None) -> Iterator[str]:
        for part in parts:
            if isinstance(part, str):
                yield part
            elif part is INSERT:
                if dice.chance(_INSERTED):
                    sentences = self.bases.sentences if matter is None else matter.sentences
                    yield " "
                    yield from self._render(dice.pick(sentences).parts, dice, swaps, matter)
            elif isinstance(part, Prose):
                if matter is not None:
                    other = dice.pick(matter.titles if part.kind == "title" else matter.sentences)
                    yield from self._render(other.parts, dice, swaps, None)
                else:
                    yield from self._render(part.parts, dice, swaps, matter)
            else:
                yield swaps.of(part)

    def _unrelated(self, dice: Dice, matter: Matter) -> tuple[str, str]:
        """Title and body of a page of another matter."""
        title = self._vary(dice.pick(matter.titles), dice)
        day = f"{dice.number(1, 28):02d}/{dice.number(1, 12):02d}/{dice.number(2010, 2026)}"
        stamp = f"{day} {dice.number(5, 22):02d}:{dice.number(10, 59)}"
        chosen = dice.some(matter.sentences, dice.number(4, len(matter.sentences)))
        sentences = [self._vary(sentence, dice) for sentence in chosen]
        size = dice.number(1, 3)
        paragraphs = (" ".join(sentences[i : i + size]) for i in range(0, len(sentences), size))
        return title, "\n\n".join([stamp, *paragraphs])


def signed(text: str, number: int, html: bool) -> str:
    """The page with its number at its foot, by which no two are the same."""
    foot = f"Mã bài: {number:08d}"
    if not html:
        return f"{text.rstrip()}\n\n{foot}\n"
    at = text.lower().rfind("</body>")
    at = at if at >= 0 else len(text)
    return f"{text[:at]}<p>{foot}</p>\n{text[at:]}"


def address(number: int) -> str:
    """The address of a page, on one of forty hosts."""
    return f"https://kho{number % 40:02d}.example.vn/tin/{number:08d}.html"
