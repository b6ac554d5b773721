"""Ways to get the body out of an HTML page: kehoach's own reading and the libraries of the field.

The libraries are in the extra ``bench``; those that are not installed are left out.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import Any, NamedTuple

from bs4 import BeautifulSoup

from pipeline.ingest import IngestError, read_bytes

NO_BODY = {"stamp", "counter", "breadcrumb", "byline", "source"}


class Read(NamedTuple):
    """What a reader gives: the headline, if it tells it apart, and the text."""

    title: str | None
    text: str


Reader = Callable[[bytes], Read]


def kehoach(page: bytes) -> Read:
    """This project: the lines of the reading that are no furniture."""
    try:
        reading = read_bytes(page)
    except IngestError:
        return Read(None, "")
    title = reading.first("title")
    body = [line for line in reading.lines if line.role not in NO_BODY and line.role != "title"]
    return Read(
        reading.text[title.start : title.end] if title else None,
        "\n".join(reading.text[line.start : line.end] for line in body),
    )


def all_text(page: bytes) -> Read:
    """The floor: every text node of the page."""
    return Read(None, BeautifulSoup(page, "html.parser").get_text("\n"))


def _justext() -> Reader:
    import justext  # noqa: PLC0415

    stops = justext.get_stoplist("Vietnamese")

    def read(page: bytes) -> Read:
        found = justext.justext(page, stops)
        return Read(None, "\n".join(paragraph.text for paragraph in found if not paragraph.is_boilerplate))

    return read


def _trafilatura(**settings: Any) -> Reader:
    import trafilatura  # noqa: PLC0415

    def read(page: bytes) -> Read:
        found: Any = trafilatura.bare_extraction(page, include_comments=False, with_metadata=True, **settings)
        return Read(found.title, found.text or "") if found is not None else Read(None, "")

    return read


def _readability() -> Reader:
    from readability import Document  # noqa: PLC0415

    def read(page: bytes) -> Read:
        document = Document(page.decode("utf-8"))
        return Read(document.short_title(), BeautifulSoup(document.summary(), "lxml").get_text("\n"))

    return read


def _resiliparse() -> Reader:
    from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415

    def read(page: bytes) -> Read:
        return Read(None, extract_plain_text(page.decode("utf-8"), main_content=True, alt_texts=False))

    return read


# The module that a reader needs, and what makes it.
LIBRARIES: dict[str, tuple[str, Callable[[], Reader]]] = {
    "jusText (vi)": ("justext", _justext),
    "trafilatura": ("trafilatura", _trafilatura),
    "trafilatura, recall": ("trafilatura", lambda: _trafilatura(favor_recall=True)),
    "trafilatura, precision": ("trafilatura", lambda: _trafilatura(favor_precision=True)),
    "trafilatura, fast": ("trafilatura", lambda: _trafilatura(fast=True)),
    "readability": ("readability", _readability),
    "resiliparse": ("resiliparse", _resiliparse),
}


def readers() -> dict[str, Reader]:
    """The readers that can run here, by name; kehoach first, the floor last."""
    installed = {name: make() for name, (module, make) in LIBRARIES.items() if find_spec(module) is not None}
    return {"kehoach": kehoach, **installed, "all text": all_text}
