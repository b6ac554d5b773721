"""Word files of before 2007, read through a converter where one is installed, and their kin, which are named."""

import shutil
import subprocess
from pathlib import Path

import pytest
from word_files import docx, item, levels, par, run, table

from pipeline.ingest import IngestError, read_bytes
from pipeline.ingest.word import old
from pipeline.ingest.word.docbook import read_docbook

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
WORD = OLE + "WordDocument".encode("utf-16-le")
DOCBOOK = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE book PUBLIC "-//OASIS//DTD DocBook XML V4.1.2//EN" "http://vidu.vn/docbookx.dtd">
<book><bookinfo><date>2031-03-06</date></bookinfo><chapter><title/><para>
<informaltable><tgroup cols='2'><tbody>
<row><entry>
UBND HUYỆN MƯỜNG LÒ
Số: 27/KH-UBND
</entry><entry>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</entry></row>
</tbody></tgroup></informaltable></para>
<para><emphasis role='bold'>KẾ HOẠCH</emphasis></para><orderedlist><listitem><para>Cây &amp; rừng</para></listitem></orderedlist>
<para><informaltable><row><entry>TT</entry><entry>Việc</entry></row><row><entry>1</entry><entry>Phát cỏ</entry></row></informaltable></para>
</chapter></book>
"""  # noqa: E501 - as antiword writes
LINES = ["UBND HUYỆN MƯỜNG LÒ", "Số: 27/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "KẾ HOẠCH", "Cây & rừng", "TT | Việc", "1 | Phát cỏ"]  # fmt: skip  # noqa: E501


def has(stream: str) -> bytes:
    return OLE + stream.encode("utf-16-le")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (has("EncryptedPackage"), "locked with a password; open it, save it without one"),
        (has("Workbook"), "an old Excel file (.xls)"),
        (has("Book"), "an old Excel file (.xls)"),
        (has("PowerPoint Document"), "old PowerPoint slides (.ppt)"),
        (has("__substg1.0_0037001F") + WORD, "an Outlook message (.msg), not a page; save it as .eml"),
        (OLE, "an old Office file of a kind that is not read"),
        (WORD, "wants a converter: install LibreOffice (its writer) or antiword"),
    ],
)
def test_reasons(data: bytes, message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(IngestError) as caught:
        read_bytes(data)
    assert message in str(caught.value)


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the only one where converters are looked for."""
    monkeypatch.setattr(old.shutil, "which", lambda name: str(tmp_path / name) if (tmp_path / name).exists() else None)
    return tmp_path


def install(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


def test_antiword_is_asked_for_its_xml(programs: Path) -> None:
    (programs / "out.xml").write_text(DOCBOOK, encoding="utf-8")
    install(programs, "antiword", f'[ "$1 $2" = "-x db" ] && cat {programs}/out.xml')
    reading = read_bytes(WORD)
    assert (reading.format, reading.repairs) == ("doc", ("converted:antiword",))
    assert [reading.text[line.start : line.end] for line in reading.lines] == LINES
    at = reading.text.index("27/KH-UBND")
    assert reading.source[slice(*reading.mapped.source_span(at, at + 10))] == "27/KH-UBND"
    assert reading.source == DOCBOOK


def test_the_next_converter_is_tried(programs: Path) -> None:
    (programs / "out.xml").write_text(DOCBOOK, encoding="utf-8")
    install(programs, "soffice", "echo 'Error: source file could not be loaded' >&2; exit 1")
    with pytest.raises(IngestError, match=r"cannot be read \(soffice: Error: source file could not be loaded\); save"):
        read_bytes(WORD)
    install(programs, "antiword", f"cat {programs}/out.xml")
    assert read_bytes(WORD).repairs == ("converted:antiword",)


def test_libreoffice_gives_a_word_document(programs: Path) -> None:
    (programs / "made.docx").write_bytes(docx(par("Kế hoạch số 27/KH-UBND")))
    install(programs, "soffice", f'while [ "$1" != --outdir ]; do shift; done; cp {programs}/made.docx "$2/page.docx"')
    reading = read_bytes(WORD)
    assert (reading.format, reading.repairs) == ("doc", ("converted:libreoffice",))
    assert reading.text == "Kế hoạch số 27/KH-UBND"


def test_a_converter_that_hangs_is_ended_with_its_children(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(old, "TIME_LIMIT", 0.3)
    install(programs, "soffice", "sleep 600 & sleep 600")
    with pytest.raises(IngestError, match=r"soffice: it took more than 0\.3 seconds"):
        read_bytes(WORD)


@pytest.mark.parametrize(
    "said", ["I'm afraid the text is encrypted", "<book><chapter></book>", "<?xml version='1.0'?>", ""]
)
def test_antiword_fails(said: str, programs: Path) -> None:
    (programs / "said").write_text(said)
    install(programs, "antiword", f"cat {programs}/said")
    with pytest.raises(IngestError, match="the old Word file cannot be read"):
        read_bytes(WORD)


def test_docbook_places() -> None:
    content = read_docbook(DOCBOOK)
    assert [line.text for line in content.lines] == LINES
    line = content.lines[4]
    assert content.source[slice(*line.source_span(0, len(line)))] == "Cây &amp; rừng"


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
@pytest.mark.parametrize("converter", ["soffice", "antiword"])
def test_real_converters(converter: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = shutil.which(converter)
    if program is None:
        pytest.skip(f"{converter} is not installed")
    body = table(
        ("UBND HUYỆN MƯỜNG LÒ\nSố: 27/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nMường Lò, ngày 06/3/2031")
    )
    body += par("KẾ HOẠCH") + item("Mục đích", 1) + par(run("hiện "), run("ẩn", "<w:vanish/>"), run("rõ"))
    body += par("Giao các xã trồng cây. " * 30)  # antiword refuses very short texts
    numbering = levels(("upperRoman", "%1.")) + '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    (tmp_path / "a.docx").write_bytes(docx(body, numbering=numbering))
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to", "doc",
         "--outdir", str(tmp_path), str(tmp_path / "a.docx")], check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    monkeypatch.setattr(old.shutil, "which", lambda name: program if name == converter else None)
    reading = read_bytes((tmp_path / "a.doc").read_bytes())
    mark = "I. " if converter == "soffice" else ""
    assert [reading.text[line.start : line.end] for line in reading.lines] == [
        "UBND HUYỆN MƯỜNG LÒ",
        "Số: 27/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Mường Lò, ngày 06/3/2031",
        "KẾ HOẠCH",
        f"{mark}Mục đích",
        "hiện rõ",
        " ".join(["Giao các xã trồng cây."] * 30),
    ]
