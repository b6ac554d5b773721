"""PDFs that cannot be read: broken, locked, too large, or without the extra."""

import pytest
from pdf_pages import TITLE, Sheet, lines_of, one_page, title

from pipeline.ingest import IngestError, read_bytes
from pipeline.ingest.pdf import reader


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"%PDF-1.7\n", "broken"),
        (one_page(title)[:900], "broken"),
        (one_page(lambda sheet: sheet.turn()), "holds no text"),
    ],
)
def test_files_that_cannot_be_read(data: bytes, message: str) -> None:
    with pytest.raises(IngestError, match=message):
        read_bytes(data)


def test_locked_by_a_password() -> None:
    sheet = Sheet(password="kín")
    title(sheet)
    with pytest.raises(IngestError, match="locked by a password; save it without one"):
        read_bytes(sheet.data())


def test_locked_against_printing_only_is_read() -> None:
    sheet = Sheet(password="")
    title(sheet)
    assert lines_of(sheet.data()) == TITLE


def test_too_many_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_PAGES", 3)
    sheet = Sheet()
    for _ in range(4):
        sheet.turn()
    with pytest.raises(IngestError, match="4 pages, over the limit of 3"):
        read_bytes(sheet.data())


def test_too_many_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_CHARACTERS", 20)
    with pytest.raises(IngestError, match="over 20 characters"):
        read_bytes(one_page(title))


def test_extra_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError("no pypdfium2", name="pypdfium2")

    monkeypatch.setattr("pipeline.ingest.formats.import_module", missing)
    with pytest.raises(IngestError, match=r"pip install 'kehoach\[pdf\]'"):
        read_bytes(b"%PDF-1.7")
