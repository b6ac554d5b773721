"""What stage 1 gives: a page as read."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal, Protocol

from pipeline.model import PageBox, SourceRange
from pipeline.textmap import MappedText

LineRole = Literal["title", "stamp", "counter", "breadcrumb", "byline", "source", "metadata", "table_row", "body"]


class Boxes(Protocol):
    """Where the characters of a paged source (PDF) stand."""

    def box(self, start: int, end: int) -> PageBox | None:
        """The page and box of source[start:end]; None where no character of it stands on a page."""


class IngestError(Exception):
    """An input that cannot be read. The message says what is wrong and what to do; the caller adds the input's name."""


class QuarantineError(IngestError):
    """An input that was read and is no page of ours (empty, another language, an error page, a log-in wall).

    It is set aside with its reason, and is no failure.
    """


class NotAPageError(IngestError):
    """An input of another kind than pages (a picture, a program, a table of other things).

    Who names such a file has made a mistake, and it fails; among the files of an archive it is set aside.
    """


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the page's text, [start, end) in characters, and what it is on the page."""

    role: LineRole
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of the decoded source that was left out, and why."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link in the text: its words at text[start:end], its address as printed, and its place in the decoded source."""

    start: int
    end: int
    url: str
    source_start: int
    source_end: int


@dataclass(frozen=True, slots=True)
class Offer:
    """A file that the page offers in a box outside its text: the words of the link, its address, its source range."""

    words: str
    url: str
    source_start: int
    source_end: int


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the source says of itself outside its text (``<meta>``, JSON-LD, ``<title>``).

    ``signed_by`` are the names in the digital signatures of a PDF, in the order of time, joined by "; "; ``signed_at``
    is when the last was made (ISO). Neither is the signer or the day of issue by itself.
    """

    title: str | None = None
    published: str | None = None
    author: str | None = None
    outlet: str | None = None
    url: str | None = None
    signed_by: str | None = None
    signed_at: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A page as read: its text with the map to the decoded source, its lines by role, what was cut, and its links.

    ``id`` is the SHA-256 of the bytes; ``source`` the decoded source; ``repairs`` say what was done to the characters;
    ``captured`` is when a crawler fetched it, if the source says so; ``boxes`` where the characters of a paged source
    stand; ``encoding`` what the bytes are encoded in, where the source is those bytes decoded; ``ocr`` that the text
    was read from pictures.
    """

    id: str
    format: str
    source: str
    mapped: MappedText
    lines: tuple[Line, ...]
    cuts: tuple[Cut, ...] = ()
    meta: Metadata = field(default_factory=Metadata)
    repairs: tuple[str, ...] = ()
    path: str | None = None
    captured: str | None = None
    links: tuple[Link, ...] = ()
    offers: tuple[Offer, ...] = ()
    boxes: Boxes | None = None
    encoding: str | None = None
    ocr: bool = False

    @property
    def text(self) -> str:
        """The NFC text of the page."""
        return self.mapped.text

    def source_of(self, start: int, end: int) -> SourceRange | PageBox:
        """Where text[start:end] stands in the decoded source, or on the page of a paged one."""
        first, last = self.mapped.source_span(start, end)
        box = self.boxes.box(first, last) if self.boxes is not None else None
        return box or SourceRange(first, last)

    def first(self, role: LineRole) -> Line | None:
        """The first line of a role, if any."""
        return next((line for line in self.lines if line.role == role), None)

    def with_meta(self, **values: str | None) -> Reading:
        """The same reading with metadata given by the caller, which beats what the source says of itself."""
        given = {name: value for name, value in values.items() if value is not None}
        return replace(self, meta=replace(self.meta, **given)) if given else self
