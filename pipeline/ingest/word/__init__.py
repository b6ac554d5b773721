"""Word documents (.docx): the text of ``word/document.xml``, every character with its place in that XML."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from pipeline.ingest.bylines import is_full_name
from pipeline.ingest.content import Content
from pipeline.ingest.reading import IngestError, Metadata
from pipeline.ingest.tables import lines_of
from pipeline.ingest.word.body import BodyReader
from pipeline.ingest.word.numbering import Numbering
from pipeline.ingest.word.package import Package
from pipeline.ingest.word.styles import Styles
from pipeline.ingest.word.xml import below, read_tree, walk

_CORE = "docProps/core.xml"
# What programs write where nobody gave a title.
_NO_TITLE = re.compile(r"(?i:microsoft word\b.*|(?:document|tài liệu)\s?\d*|untitled.*|\W*)")


def read_docx(data: bytes) -> Content:
    """Read a Word document.

    The source is the decoded XML of ``word/document.xml``. Footnotes, comments, headers and footers stand in other
    parts; they are left out and listed as cuts at the place that refers to them. The day on which the file was made is
    neither the day of issue nor that of publication, and is not read.

    Args:
        data: the bytes of the file.

    Raises:
        IngestError: when the file is broken, too large when unpacked, or holds no text.
    """
    package = Package(data)
    source = package.xml(package.document)
    if source is None:
        raise IngestError(f"the Word file has no {package.document}; open it in Word or LibreOffice and save it again")
    relations = package.relations(package.document)
    beside = (name for name, (part, kind) in relations.items() if kind in ("header", "footer") and _says(package, part))
    by_kind = {kind: part for part, kind in relations.values()}
    body = BodyReader(
        source,
        Styles(_tree(package, by_kind.get("styles"))),
        Numbering(_tree(package, by_kind.get("numbering"))),
        {name: target for name, (target, kind) in relations.items() if kind == "hyperlink"},
        frozenset(beside),
    )
    walk(source, package.document, body)
    body.finish()
    return Content(
        "docx",
        source,
        [line for _, line in lines_of(body.texts, body.cells)],
        cuts=body.cuts,
        meta=_metadata(_tree(package, _CORE)),
        anchors=body.anchors,
    )


def _tree(package: Package, part: str | None) -> Element | None:
    source = package.xml(part) if part else None
    return read_tree(source, part or "") if source else None


def _says(package: Package, part: str) -> bool:
    """Whether a header or footer has words; the number of the page is none."""
    tree = _tree(package, part)
    return tree is not None and any(letter.isalpha() for text in tree.iter("w:t") for letter in text.text or "")


def _metadata(core: Element | None) -> Metadata:
    """The title, and the author where that is a person's name rather than an account."""
    if core is None:
        return Metadata()
    title, author = _property(core, "dc:title"), _property(core, "dc:creator")
    return Metadata(
        title=None if _NO_TITLE.fullmatch(title) else title, author=author if is_full_name(author) else None
    )


def _property(core: Element, name: str) -> str:
    found = below(core, name)
    return " ".join((found.text or "").split()) if found is not None else ""
