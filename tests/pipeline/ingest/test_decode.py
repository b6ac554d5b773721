"""Bytes to text: the encoding is found or the message says what to do."""

import codecs
import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st
from old_codes import for_windows_1258, in_code

from pipeline.ingest import read_bytes
from pipeline.ingest.decode import decode
from pipeline.ingest.reading import IngestError

TEXT = "Xã Mường Cơi tổ chức phong trào thi đua “Bản sạch, nhà xanh”"


TEXT_1258 = for_windows_1258(TEXT)


def page(charset: str, text: str = TEXT) -> str:
    return f'<html><head><meta charset="{charset}"><title>Tin</title></head><body><p>{text}</p></body></html>'


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "utf-32"),
        (codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), "utf-32"),
        (b"\n\n" + TEXT.encode(), "utf-8"),
    ],
    ids=["utf-8", "utf-8 BOM", "utf-16 LE", "utf-16 BE", "utf-32 LE", "utf-32 BE", "blank lines first"],
)
def test_unicode_with_and_without_a_mark(data: bytes, encoding: str) -> None:
    text, found = decode(data)
    assert (text.strip(), found) == (TEXT, encoding)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=60))
def test_any_text_survives_utf8_and_utf16(text: str) -> None:
    text = "Số " + text
    assert decode(text.encode())[0] == text
    assert decode(codecs.BOM_UTF8 + text.encode())[0] == text
    assert decode(codecs.BOM_UTF16_LE + text.encode("utf-16-le"))[0] == text


@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="windows-1258">',
        "<meta charset=windows-1258>",
        "<META CHARSET='Windows-1258'>",
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">',
        '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; CHARSET = windows-1258">',
    ],
)
def test_the_declared_encoding_is_used(head: str) -> None:
    source = f"<html><head>{head}</head><body>{TEXT_1258}</body></html>"
    assert decode(source.encode("windows-1258")) == (source, "windows-1258")
    reading = read_bytes(source.encode("windows-1258"))
    assert reading.text == TEXT
    assert reading.repairs == ("decoded:windows-1258", "nfc")


def test_bytes_that_are_utf8_are_utf8_whatever_is_declared() -> None:
    source = page("windows-1258")
    assert decode(source.encode()) == (source, "utf-8")


@pytest.mark.parametrize("declared", ["iso-8859-1", "latin1", "us-ascii"])
def test_browsers_read_latin1_as_windows_1252(declared: str) -> None:
    source = page(declared, "Cây xanh “cho tôi”… năm".replace("ă", "a"))
    assert decode(source.encode("cp1252"))[0] == source


@pytest.mark.parametrize(
    "declared",
    [
        *(pytest.param(name) for name in ("hex", "base64", "rot13", "zlib", "undefined")),
        "idna",
        "punycode",
        "x-khong-co",
    ],
)
def test_a_declared_name_that_is_no_page_encoding(declared: str) -> None:
    with pytest.raises(IngestError, match=r"first bad byte at \d+.*UTF-8"):
        decode(page(declared, "d\xe9").encode("latin-1"))


@pytest.mark.parametrize(
    "declared",
    [pytest.param("utf-16"), "utf-32", "utf-7", pytest.param("unicode_escape")],
)
def test_a_declaration_that_can_be_read_as_ascii_is_not_utf16(declared: str) -> None:
    """A page that declares UTF-16 in ASCII letters is not UTF-16; nonsense must not come out of it."""
    source = page(declared, "caf\xe9")
    data = source.encode("latin-1")
    data += b" " * (-len(data) % 4)
    with pytest.raises(IngestError, match=r"first bad byte at \d+"):
        decode(data)


@pytest.mark.parametrize(
    ("data", "position"),
    [
        (b"K\xe9 ho\xe1ch", 1),
        ("Kế hoạch".encode() + b"\xff", 12),
        ("Kế hoạch ".encode() + "số".encode()[:-1], 14),
        (codecs.BOM_UTF16_LE + "Kế".encode("utf-16-le") + b"\x00", 6),
        (codecs.BOM_UTF16_LE + b"\x00\xd8a\x00", 2),
    ],
    ids=["first", "last", "cut inside a letter", "odd utf-16", "half a pair"],
)
def test_broken_bytes_are_named_by_their_place(data: bytes, position: int) -> None:
    with pytest.raises(IngestError) as caught:
        decode(data)
    message = str(caught.value)
    assert f"byte at {position})" in message
    assert "convert the file to UTF-8" in message


@pytest.mark.parametrize("data", [b"", b" ", b"\r\n\t \n"])
def test_nothing(data: bytes) -> None:
    with pytest.raises(IngestError, match=r"empty; save the page again"):
        decode(data)


@pytest.mark.parametrize("bom", [codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE])
def test_a_mark_alone_is_nothing_either(bom: bytes) -> None:
    with pytest.raises(IngestError, match=r"empty|holds no text"):
        read_bytes(bom)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\x03\x04\x14\x00\x06\x00", "zip container"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office file"),
        (gzip.compress(b"tin", mtime=0), "gzip"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a picture"),
        (b"GIF89a\x01", "a picture"),
        (b"\x7fELF\x02\x01\x01\x00\x00\x00", "binary"),
        ("Kế hoạch\x00".encode(), "binary"),
        ("Ke hoach\x00".encode("utf-16-le"), "binary"),
    ],
)
def test_what_is_not_text_is_called_by_its_name(data: bytes, said: str) -> None:
    with pytest.raises(IngestError, match=said) as caught:
        read_bytes(data)
    assert "save" in str(caught.value)


# what nobody declared, or declared wrong

LONG = TEXT.replace("“", '"').replace("”", '"') + ", mỗi hộ góp một ngày công làm đường và trồng cây ven suối"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [TEXT, page("utf-16"), "Ke hoach", "ỗ ớ ệ ử ẫ: mỗi hộ ộ ệ"])
def test_utf16_without_a_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == (text, encoding)


@pytest.mark.parametrize(
    "declared", [None, "utf-8", "iso-8859-1", "windows-1252", "x-user-defined", "windows-1258", "big5"]
)
@pytest.mark.parametrize("encoding", ["windows-1258", "viscii", "tcvn3", "vni"])
def test_the_reading_that_is_vietnamese_wins(encoding: str, declared: str | None) -> None:
    text = page(declared, LONG) if declared else LONG
    data = for_windows_1258(text).encode("windows-1258") if encoding == "windows-1258" else in_code(text, encoding)
    assert decode(data)[1] == (encoding if encoding in ("windows-1258", "viscii") else "windows-1252")
    assert read_bytes(data).text == LONG


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("windows-1258", "windows-1258"),
        ("x-viscii", "viscii"),
        ("VISCII", "viscii"),
        ("x-viet-tcvn5712", "windows-1252"),
        ("x-user-defined", "windows-1252"),
        ("ISO-8859-1", "windows-1252"),
    ],
)
@pytest.mark.parametrize("form", ["<meta charset={}>", '<?xml version="1.0" encoding="{}"?>'])
def test_what_is_too_short_to_tell_is_what_it_declares(declared: str, encoding: str, form: str) -> None:
    data = (form.format(declared) + "<html><body>").encode() + b"K\xfd h\xe2n</body></html>"
    assert decode(data)[1] == encoding


def test_latin1_letters_and_entities_are_no_old_code() -> None:
    words = "".join(c if ord(c) < 256 else f"&#{ord(c)};" for c in LONG)
    data = f"<html><body><p>{words}</p></body></html>".encode("cp1252")
    assert decode(data)[1] == "windows-1252"
    assert read_bytes(data).text == LONG


def test_letters_that_come_late_count() -> None:
    data = b"<script>" + b"a();\n" * 60_000 + b"</script>" + for_windows_1258(LONG).encode("windows-1258")
    assert decode(data)[1] == "windows-1258"


@pytest.mark.parametrize("byte", range(0x80, 0x100))
def test_every_byte_of_windows_1252_is_read(byte: int) -> None:
    data = b"<meta charset=windows-1252>caf\xe9 " + bytes([byte])
    text, _ = decode(data)
    assert len(text) == len(data)


def test_binary_that_looks_like_utf16() -> None:
    with pytest.raises(IngestError, match="binary"):
        decode(b"\x00\x01\x00\x02\x00\x03\x00\x00" * 8)
