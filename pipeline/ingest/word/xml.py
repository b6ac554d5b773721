"""XML with the place of everything in it: expat's events, in characters of the decoded source.

A document type declaration is refused, and with it every entity that XML does not have by itself: Word writes none, and
they serve to read foreign files or to blow a small file up.
"""

from __future__ import annotations

import re
from typing import Protocol
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from pipeline.ingest.reading import IngestError

# The short names of the namespaces of Word; those of ISO's strict variant mean the same.
_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w:",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w:",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r:",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r:",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel:",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
    "http://purl.org/dc/elements/1.1/": "dc:",
}
_REFERENCE = re.compile(r"&[^;<&]{1,40};")


class Handler(Protocol):
    """What takes the events. Names have the short prefix of their namespace (``w:p``), or "?:" of an unknown one."""

    def start(self, name: str, attributes: dict[str, str], at: int) -> None:
        """An opening tag that begins at a character of the source."""

    def end(self, name: str, at: int) -> None:
        """A closing tag that ends at a character of the source."""

    def text(self, text: str, start: int, end: int) -> None:
        """Text read from source[start:end]: as it stands, or one character from its reference."""


def walk(source: str, part: str, handler: Handler) -> None:
    """Send the events of a source to a handler.

    Args:
        source: decoded XML.
        part: what it is, for messages.
        handler: takes the events.

    Raises:
        IngestError: when it is no well-formed XML, or has a document type declaration.
    """
    _Walk(source, part, handler).run()


def read_tree(source: str, part: str) -> Element:
    """The tree of a source, where places do not matter.

    Raises:
        IngestError: as ``walk``.
    """
    tree = _Tree()
    walk(source, part, tree)
    return tree.builder.close()


def below(element: Element, *path: str) -> Element | None:
    """The first element down a path of names, each a child of the one before it."""
    found: Element | None = element
    for name in path:
        found = next((child for child in found if child.tag == name), None) if found is not None else None
    return found


class _Tree:
    def __init__(self) -> None:
        self.builder: TreeBuilder = TreeBuilder()

    def start(self, name: str, attributes: dict[str, str], at: int) -> None:  # noqa: ARG002 - a Handler
        self.builder.start(name, attributes)

    def end(self, name: str, at: int) -> None:  # noqa: ARG002 - a Handler
        self.builder.end(name)

    def text(self, text: str, start: int, end: int) -> None:  # noqa: ARG002 - a Handler
        self.builder.data(text)


class _Walk:
    """One pass of expat, which counts bytes, over a source, which counts characters."""

    def __init__(self, source: str, part: str, handler: Handler) -> None:
        self._source, self._part, self._handler = source, part, handler
        self._data = source.encode("utf-8")
        self._byte = self._char = 0
        self._literal = False
        self._opened = False
        self._names: dict[str, str] = {}
        self._parser = expat.ParserCreate("utf-8", namespace_separator=" ")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.StartCdataSectionHandler = lambda: self._set_literal(True)
        self._parser.EndCdataSectionHandler = lambda: self._set_literal(False)
        self._parser.StartDoctypeDeclHandler = self._refuse

    def run(self) -> None:
        try:
            self._parser.Parse(self._data, True)
        except expat.ExpatError as error:
            raise IngestError(
                f"{self._part} of the file is broken XML ({error}); open the file in Word or LibreOffice and save it "
                "again"
            ) from error

    def _at(self) -> int:
        """Where the event begins; events come in order, so that each byte is counted once."""
        byte = self._parser.CurrentByteIndex
        self._char += len(self._data[self._byte : byte].decode("utf-8"))
        self._byte = byte
        return self._char

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        short = {self._name(key): value for key, value in attributes.items()}
        self._handler.start(self._name(name), short, self._at())
        self._opened = True

    def _end(self, name: str) -> None:
        at = self._at()
        # expat puts the end of an empty element behind its only tag, that of others where their closing tag begins.
        if not (self._opened and self._source.startswith("/>", at - 2)):
            at = self._source.find(">", at) + 1 or len(self._source)
        self._opened = False
        self._handler.end(self._name(name), at)

    def _text(self, text: str) -> None:
        self._opened = False
        start = self._at()
        end = start + len(text)
        if text == "\n" and self._source.startswith("\r\n", start):
            end += 1
        elif not self._literal and (reference := _REFERENCE.match(self._source, start)):
            end = reference.end()
        self._handler.text(text, start, end)

    def _name(self, name: str) -> str:
        if name not in self._names:
            space, _, local = name.rpartition(" ")
            self._names[name] = _PREFIXES.get(space, "?:") + local if space else local
        return self._names[name]

    def _set_literal(self, literal: bool) -> None:
        self._literal = literal

    def _refuse(self, *_: object) -> None:
        raise IngestError(
            f"{self._part} of the file has a document type declaration, which can hide an attack and which Word never "
            "writes; leave the file out, or open it in a text processor and save it again"
        )
