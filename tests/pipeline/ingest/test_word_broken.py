"""Word documents that are broken, locked or built to harm: each gets a reason, in time that grows with its size."""

import time
from collections.abc import Callable

import pytest
from word_files import document_xml, docx, pack, par

from pipeline.ingest import IngestError, read_bytes
from pipeline.ingest.word import package, read_docx

AssertLinear = Callable[[Callable[[int], str], Callable[[str], object]], None]
GOOD = docx(par("Kế hoạch số 27/KH-UBND"))
LAUGHS = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' + document_xml(par("x")).partition("?>")[2]
FOREIGN = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><d>&x;</d>'
TRIMMED = {"[Content_Types].xml": b"<Types/>", "word/styles.xml": b"<styles/>"}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (GOOD[: len(GOOD) // 2], "the Word file is broken (File is not a zip file); fetch it anew"),
        (GOOD.replace(b"PK\x01\x02", b"PK\x01\x01", 1), "the Word file is broken"),
        (pack(TRIMMED), "the Word file has no word/document.xml"),
        (docx("", parts={"word/document.xml": LAUGHS.encode()}), "has a document type declaration"),
        (docx("", parts={"word/document.xml": FOREIGN.encode()}), "has a document type declaration"),
        (docx("", parts={"word/styles.xml": LAUGHS.encode()}), "word/styles.xml of the file has a document type"),
        (
            docx("", parts={"word/document.xml": b"<w:p>"}),
            "word/document.xml of the file is broken XML (unbound prefix",
        ),
        (docx("", parts={"word/document.xml": b"<p><r></p>"}), "word/document.xml of the file is broken XML (mismatch"),
        (docx("", parts={"word/document.xml": b""}), "word/document.xml of the file is broken XML (no element found"),
        (docx("", parts={"word/document.xml": b"<p>\xd3</p>"}), "is neither UTF-8 nor UTF-16"),
        (docx(""), "nothing is left of the page"),
    ],
)
def test_reasons(data: bytes, message: str) -> None:
    with pytest.raises(IngestError) as caught:
        read_bytes(data)
    assert message in str(caught.value)


def test_a_bomb_is_not_unpacked() -> None:
    bomb = docx("", parts={"word/document.xml": document_xml(par(" " * 2 * package.MAX_UNPACKED)).encode()})
    assert len(bomb) < 400_000
    began = time.process_time()
    with pytest.raises(IngestError, match=f"unpacks to more than {package.MAX_UNPACKED:,} bytes"):
        read_docx(bomb)
    assert time.process_time() - began < 1


def test_a_bomb_that_lies_about_its_size() -> None:
    """The list of contents may say less than there is: no more than it says is unpacked."""
    data = docx(par("a" * 100_000))
    at = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02"))
    while data[at + 46 : at + 63] != b"word/document.xml":
        at = data.index(b"PK\x01\x02", at + 4)
    lying = data[: at + 24] + (500).to_bytes(4, "little") + data[at + 28 :]
    with pytest.raises(IngestError, match="the Word file is broken"):
        read_docx(lying)


def test_the_parts_share_one_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MAX_UNPACKED", 3000)
    read_docx(GOOD)
    with pytest.raises(IngestError, match="unpacks to more than 3,000"):
        read_docx(docx(par("a" * 1500), styles=f"<!--{'a' * 1500}-->"))


def test_other_zips_are_no_word_files() -> None:
    for data in (pack({"a.html": b"<p>x</p>"}), pack({"[Content_Types].xml": b"", "xl/workbook.xml": b""})):
        with pytest.raises(IngestError, match=r"zip|this is an Excel file"):
            read_bytes(data)


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("<w:p>", "</w:p>"),
        ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
        ("<w:del>", "</w:del>"),
        ("<w:p><w:r><w:t>a</w:t><w:txbxContent>", "</w:txbxContent></w:r></w:p>"),
        ("<w:p><w:r><w:t>&#7871;</w:t></w:r>", "</w:p>"),
    ],
    ids=["paragraphs", "tables", "deletions", "boxes", "text"],
)
def test_time_grows_in_line_with_the_size(opening: str, closing: str, assert_linear: AssertLinear) -> None:
    def make(size: int) -> str:
        depth = size // len(opening + closing)
        return document_xml(opening * depth + par("a") + closing * depth)

    assert_linear(make, lambda source: read_docx(docx("", parts={"word/document.xml": source.encode()})))
