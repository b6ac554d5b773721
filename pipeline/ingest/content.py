"""What the reader of a format makes of an input: lines with their place in the source, before cleaning."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.ingest.links import Anchor
from pipeline.ingest.reading import Boxes, Cut, Metadata
from pipeline.textmap import MappedText


@dataclass(frozen=True, slots=True)
class Content:
    """The content of an input.

    Attributes:
        format: what it is ("html", "text", "pdf", "docx" …).
        source: the decoded source that the maps of the lines lead to; of a paged source the characters of its text
            layer, in reading order.
        lines: one mapped text a line; a table row is one line with " | " between its cells; paragraphs are parted by
            empty lines where the source parts them.
        title: index of the headline among the lines, where the source marks one.
        cuts: what was left out, and why.
        meta: what the source says of itself.
        anchors: its links.
        repairs: what was done to its characters.
        captured: when a crawler fetched it (ISO), if the source says so.
        boxes: of a paged source, where its characters stand.
        encoding: what the bytes of the file are encoded in ("utf-8", "windows-1258" …), where the source is those bytes
            decoded.
        ocr: whether the text was read from pictures.
    """

    format: str
    source: str
    lines: list[MappedText]
    title: int | None = None
    cuts: list[Cut] = field(default_factory=list)
    meta: Metadata = field(default_factory=Metadata)
    anchors: list[Anchor] = field(default_factory=list)
    repairs: tuple[str, ...] = ()
    captured: str | None = None
    boxes: Boxes | None = None
    encoding: str | None = None
    ocr: bool = False
