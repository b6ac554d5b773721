"""Which format an input has, told by its content, and the reader of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from pipeline.ingest.content import Content
from pipeline.ingest.mail import is_mail
from pipeline.ingest.reading import IngestError, NotAPageError
from pipeline.ingest.word.package import is_word


@dataclass(frozen=True, slots=True)
class FileFormat:
    """A format that is more than text of some encoding.

    Attributes:
        name: for the record.
        what: in words, for messages.
        is_it: whether bytes are of this format.
        reader: "module:function"; the function takes the bytes and gives the content. None: it cannot be read.
        extra: the extra of the distribution that its libraries come with, if any.
        advice: what to do when it cannot be read.
    """

    name: str
    what: str
    is_it: Callable[[bytes], bool]
    reader: str | None = None
    extra: str | None = None
    advice: str = "save it as HTML or UTF-8 text"

    def read(self, data: bytes) -> Content:
        """Read an input of this format.

        Raises:
            NotAPageError: when there is no reader for it.
            IngestError: when it cannot be read, or the extra is not installed.
        """
        if self.reader is None:
            raise NotAPageError(f"this is {self.what}, not text or HTML; {self.advice}")
        module, _, function = self.reader.partition(":")
        try:
            read: Callable[[bytes], Content] = getattr(import_module(module), function)
        except ModuleNotFoundError as error:
            if self.extra is None or (error.name or "").startswith("pipeline"):
                raise
            raise IngestError(
                f"this is {self.what}, which wants the extra {self.extra!r}: pip install 'kehoach[{self.extra}]'"
            ) from error
        return read(data)


def _is_excel(data: bytes) -> bool:
    return data.startswith(b"PK\x03\x04") and b"xl/workbook.xml" in data


def _begins(*magics: bytes) -> Callable[[bytes], bool]:
    return lambda data: data.startswith(magics)


_FORMATS = (
    FileFormat("pdf", "a PDF", lambda data: b"%PDF-" in data[:1024], "pipeline.ingest.pdf:read_pdf", "pdf"),
    FileFormat("docx", "a Word document", is_word, "pipeline.ingest.word:read_docx"),
    FileFormat("xlsx", "an Excel file", _is_excel, advice="save its table as CSV and name that file"),
    FileFormat("zip", "a zip container (an archive, Excel or the like)", _begins(b"PK\x03\x04", b"PK\x05\x06")),
    FileFormat("doc", "an old Office file", _begins(b"\xd0\xcf\x11\xe0"), "pipeline.ingest.word.old:read_doc"),
    FileFormat("rtf", "an RTF file", _begins(b"{\\rtf"), "pipeline.ingest.rtf:read_rtf"),
    FileFormat("mail", "a mail or a saved page", is_mail, "pipeline.ingest.mail:read_mail"),
    FileFormat("gzip", "a gzip file", _begins(b"\x1f\x8b")),
    FileFormat("picture", "a picture", _begins(b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")),
)


def format_of(data: bytes) -> FileFormat | None:
    """The format of an input; None for HTML, markdown and plain text."""
    return next((form for form in _FORMATS if form.is_it(data)), None)
