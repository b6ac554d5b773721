"""From a character of the decoded source to its bytes in the file and back."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st
from old_codes import for_windows_1258, in_code

from pipeline.ingest import read_bytes, read_text
from pipeline.ingest.bytespan import byte_span
from pipeline.ingest.charmaps import charmaps

SENTENCE = "Ủy ban nhân dân xã Tả Phìn phát động mỗi bản làm một đoạn đường sạch đẹp."
ENCODINGS = {
    "utf-8": "utf-8",
    "utf-8-sig": "utf-8",
    "utf-16": "utf-16-le",
    "utf-16-le": "utf-16-le",
    "utf-16-be": "utf-16-be",
    "utf-32": "utf-32-le",
    "windows-1258": "windows-1258",
    "windows-1252": "windows-1252",
    "viscii": "viscii",
}


def written(text: str, encoding: str) -> bytes:
    if encoding == "viscii":
        return in_code(text, encoding)
    if encoding == "windows-1252":
        return in_code(text, "vni")
    return (for_windows_1258(text) if encoding == "windows-1258" else text).encode(encoding)


def decoded(data: bytes, encoding: str) -> str:
    table = charmaps().get(encoding)
    return codecs.charmap_decode(data, "strict", table)[0] if table else data.decode(encoding)


@given(
    st.lists(st.sampled_from([*SENTENCE.split(), "–", "“số”", "5", "\r\n", "Đ"]), max_size=15),
    st.sampled_from(sorted(ENCODINGS)),
    st.data(),
)
def test_the_bytes_of_any_stretch_decode_to_it(words: list[str], encoding: str, data: st.DataObject) -> None:
    if encoding == "viscii":
        words = [word.strip("“”–") for word in words]
    file = written(f"{SENTENCE} {' '.join(words)}", encoding)
    reading = read_bytes(file)
    assert reading.encoding == encoding
    start = data.draw(st.integers(0, len(reading.source)))
    end = data.draw(st.integers(start, len(reading.source)))
    first, last = byte_span(reading, start, end)
    assert decoded(file[first:last], ENCODINGS[encoding]) == reading.source[start:end]


@given(
    st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=40),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]),
)
def test_letters_of_any_width(text: str, encoding: str) -> None:
    file = (SENTENCE + text).encode(encoding)
    reading = read_bytes(file)
    at = len(SENTENCE)
    for start in range(at, len(reading.source)):
        first, last = byte_span(reading, start, start + 1)
        assert file[first:last].decode(ENCODINGS[encoding]) == reading.source[start]
        at = last
    assert byte_span(reading, 0, len(reading.source))[1] == len(file)


def test_a_value_of_the_text_leads_to_its_bytes() -> None:
    file = codecs.BOM_UTF8 + f"<html><body><p>Xã&nbsp;họp</p><p>{SENTENCE}</p></body></html>".encode()
    reading = read_bytes(file)
    at = reading.text.index("Tả Phìn")
    span = reading.source_of(at, at + 7)
    first, last = byte_span(reading, span.start, span.end)
    assert file[first:last].decode() == "Tả Phìn"


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (0, 10**6)])
def test_no_such_place(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no source at"):
        byte_span(read_bytes(SENTENCE.encode()), start, end)


def test_a_source_that_was_never_bytes() -> None:
    with pytest.raises(ValueError, match="not its bytes"):
        byte_span(read_text(SENTENCE), 0, 1)
