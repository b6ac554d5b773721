"""What pages are varied from: the development pages of the corpus, composed portal pages, pages of other matters."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

from benchmarks.portals.pages import part_of
from benchmarks.variations.slots import PARAGRAPH, Part, cut_html, cut_text

CORPUS = Path(__file__).parents[2] / "corpus"
PRESENT = 2026
_SENTENCE = re.compile(r"(?<=[.!?]) (?=[^\W\d_a-zđ])")
_SENTENCE_LENGTHS = range(60, 320)
_YEAR = re.compile(r"(?<!\d)20[0-3]\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Base:
    """A page cut up, and the latest year before today's that it prints."""

    parts: tuple[Part, ...]
    latest: int


@dataclass(frozen=True, slots=True)
class Matter:
    """A kind of page that has nothing to do with plans: titles and sentences, each cut up."""

    titles: tuple[Base, ...]
    sentences: tuple[Base, ...]


@dataclass(frozen=True, slots=True)
class Bases:
    """All that pages are made from.

    Attributes:
        texts: development pages as text.
        pages: development pages as HTML, those that are text set in a small page.
        portals: composed portal pages of the part ``dev``, 40 to 120 kB each.
        matters: what pages of other matters are made from.
        sentences: sentences of the development pages, to be mixed into others.
    """

    texts: tuple[Base, ...]
    pages: tuple[Base, ...]
    portals: tuple[Base, ...]
    matters: tuple[Matter, ...]
    sentences: tuple[Base, ...]


def load_bases(corpus: Path = CORPUS) -> Bases:
    """Read and cut all of them, which takes a few seconds.

    Args:
        corpus: the sample corpus; only its development part is read.
    """
    texts: list[str] = []
    pages: list[str] = []
    for path in sorted((corpus / "pages" / "dev").iterdir()):
        text = path.read_bytes().decode("utf-8-sig")
        (pages if path.suffix == ".html" else texts).append(text)
    matters = tomllib.loads((Path(__file__).parent / "unrelated.toml").read_text(encoding="utf-8"))["kind"]
    return Bases(
        texts=tuple(_base(text, cut_text(text)) for text in texts),
        pages=tuple(_base(page, cut_html(page)) for page in [*pages, *(set_page(*_headed(text)) for text in texts)]),
        portals=tuple(_portals(corpus / "portals")),
        matters=tuple(Matter(_lines(matter["titles"]), _lines(matter["sentences"])) for matter in matters),
        sentences=_lines(dict.fromkeys(sentence for text in texts for sentence in _sentences(text))),
    )


def set_page(title: str, body: str) -> str:
    """A text as a small HTML page.

    Args:
        title: its headline.
        body: the rest, a paragraph a line.
    """
    paragraphs = "\n".join(f"<p>{escape(line, quote=False)}</p>" for line in body.splitlines() if line.strip())
    title = escape(title, quote=False)
    return (
        f'<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head>\n'
        '<body><ul class="menu"><li><a href="/">Trang chủ</a></li><li><a href="/tin-tuc">Tin tức</a></li>'
        '<li><a href="/van-ban">Văn bản</a></li></ul>\n'
        f'<h1>{title}</h1>\n<div class="noi-dung">\n{paragraphs}\n</div>\n</body></html>\n'
    )


def _headed(text: str) -> tuple[str, str]:
    """A text as its first line and the rest."""
    title, _, rest = text.lstrip().partition("\n")
    return title.strip(" #*\r"), rest


def _portals(folder: Path) -> Iterator[Base]:
    for path in sorted((folder / "pages").glob("*.html")):
        if part_of(path.stem) == "dev":
            page = path.read_text(encoding="utf-8")
            title = (folder / "gold" / f"{path.stem}.txt").read_text(encoding="utf-8").partition("\n")[0]
            yield _base(page, cut_html(page, title.removeprefix("title: ")))


def _lines(lines: list[str] | dict[str, None]) -> tuple[Base, ...]:
    return tuple(_base(line, cut_text(line)) for line in lines)


def _base(text: str, parts: list[Part]) -> Base:
    years = [year for year in map(int, _YEAR.findall(text)) if year <= PRESENT]
    return Base(tuple(parts), max(years, default=2020))


def _sentences(text: str) -> Iterator[str]:
    """The sentences of a page's paragraphs that stand well by themselves."""
    for line in text.splitlines():
        if len(line) >= PARAGRAPH:
            for sentence in _SENTENCE.split(line.strip()):
                if len(sentence) in _SENTENCE_LENGTHS and sentence.endswith(".") and not set("<>&|") & set(sentence):
                    yield sentence
