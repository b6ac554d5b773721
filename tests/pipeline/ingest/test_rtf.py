"""RTF files: letters in all the ways that RTF writes them, tables, what is left out, and where each stands."""

import re
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rtf_files import escaped, in_bytes, par, rtf, table
from striprtf.striprtf import rtf_to_text

from pipeline.ingest import IngestError, read_bytes
from pipeline.ingest.content import Content
from pipeline.ingest.rtf import read_rtf

AssertLinear = Callable[[Callable[[int], str], Callable[[str], object]], None]
PHRASE = "Ủy ban nhân dân huyện Mường Lò, Đắk Glong: “kế hoạch” số 27/KH-UBND"
VIET = r"\ansi\ansicpg1258\deff1"


def lines(content: Content) -> list[str]:
    return [" ".join(line.nfc().text.split()) for line in content.lines]


@pytest.mark.parametrize(
    ("body", "head", "expected"),
    [
        (escaped(PHRASE), r"\ansi", [PHRASE]),
        (rf"\f1 {in_bytes(PHRASE)}", r"\ansi", [PHRASE]),
        (in_bytes(PHRASE), VIET, [PHRASE]),
        (in_bytes(PHRASE), r"\ansi\ansicpg1258", [PHRASE]),
        ("".join(rf"\'{byte:02x}" for byte in PHRASE.encode()), r"\ansi\ansicpg65001\deff0", [PHRASE]),
        (PHRASE.encode().decode("latin-1"), r"\ansi\ansicpg65001\deff0", [PHRASE]),
        (r"Ph\u225\'e1t c\u7887\'3f", r"\ansi", ["Phát cỏ"]),
        (r"\uc0\u7871 n\uc2\u7871 ??n", r"\ansi", ["ếnến"]),
        (r"{\uc0 \u7871 a}\u7871 ?b", r"\ansi", ["ếaếb"]),
        (r"\f0 S\'e3 {\f1\'e3}\'e3", r"\ansi", ["Sã ăã"]),
        (escaped("🌱 {a} \\b"), r"\ansi", ["🌱 {a} \\b"]),
        (r"a\~b\_c\-d\tab e\endash f\u8212\emdash g", r"\ansi", ["a b-cd e–f—g"]),
        ("K\r\n\\'ea\r\nnh", r"\ansi", ["Kênh"]),
        (
            r"{\listtext\pard\plain\f2 \'b7\tab}a\par{\listtext 1.\tab}b\par{\pntext\u-3913 ?}c",
            r"\ansi",
            ["- a", "1. b", "-c"],
        ),
        ("a\\par b\\line c\\page d\\\ne\\sect f", r"\ansi", list("abcdef")),
        (
            r"{\*\generator R;}a{\info{\creatim\yr2031}}{\stylesheet{\s0 N;}}{\pict 00ff}{\*\bkmkstart x}b",
            r"\ansi",
            ["ab"],
        ),
        (r"a{\v kín}b{\deleted c}d\v e\plain f{\v\v0 g}", r"\ansi", ["abdfg"]),
        (
            r"a{\shp{\*\shpinst{\sp{\sn b}}{\shptxt\pard h\'f4p\par}}{\shprslt{\*\do{\dptxbxtext c}}}}d",
            r"\ansi",
            ["ahôp", "d"],
        ),
        (r"a\bin4 {}{}b", r"\ansi", ["ab"]),
        (r"a}}}b", r"\ansi", ["a"]),
        (r"a\unknown123 b{\*\unknown c}\'", r"\ansi", ["ab"]),
    ],
)
def test_text(body: str, head: str, expected: list[str]) -> None:
    assert lines(read_rtf(rtf(body, head))) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (table(("TT", "Việc"), ("1", "Phát cỏ\nTrồng cây")), ["TT | Việc", "1 | Phát cỏ Trồng cây"]),
        (
            table(("UBND HUYỆN\nSố: 27/KH-UBND", "CỘNG HÒA XÃ HỘI\nMường Lò, ngày 6/3/2031")),
            ["UBND HUYỆN", "Số: 27/KH-UBND", "CỘNG HÒA XÃ HỘI", "Mường Lò, ngày 6/3/2031"],
        ),
        (
            table(("a", "b"), ("c", "d")) + r"\pard\par" + table(("Nơi nhận:", "TM. ỦY BAN"), ("Lưu", "Lò Văn Pánh")),
            ["a | b", "c | d", "Nơi nhận:", "TM. ỦY BAN", "Lưu", "Lò Văn Pánh"],
        ),
        (r"{\header" + table(("a", "b")) + "}" + table(("c", "d"), ("e", "f")), ["c | d", "e | f"]),
        (r"\trowd a\cell b\cell\row\trowd c\cell d\cell\row", ["a | b", "c | d"]),
    ],
    ids=["data", "letterhead", "two tables", "in a header", "bare"],
)
def test_tables(body: str, expected: list[str]) -> None:
    assert lines(read_rtf(rtf(body))) == expected


def test_cuts_links_and_properties() -> None:
    link = r'{\field{\*\fldinst{HYPERLINK "https://vidu.vn/kh.pdf"}}{\fldrslt{\ul xem t\u7841?i \u273?\u226?y}}}'
    body = (
        rf"{{\info{{\title {escaped('Kế hoạch 27')}}}{{\author {escaped('Nguyễn Thị Nụ')}}}{{\creatim\yr2031\mo3}}}}"
        rf"{{\header\pard M\u7853?t\par}}{{\footer {{\field{{\*\fldinst PAGE}}{{\fldrslt 2}}}}}}m\u7897?t"
        rf"{{\footnote hai}}{{\v ba}} {link}"
    )
    data = rtf(body)
    content = read_rtf(data)
    assert lines(content) == ["một xem tại đây"]
    assert [(cut.reason, content.source[cut.start : cut.end]) for cut in content.cuts] == [
        ("header", r"{\header\pard M\u7853?t\par}"),
        ("footnote", r"{\footnote hai}"),
        ("hidden text", "ba"),
    ]
    (anchor,) = content.anchors
    assert (anchor.url, content.source[anchor.start : anchor.end]) == ("https://vidu.vn/kh.pdf", link)
    (placed,) = read_bytes(data).links
    assert read_bytes(data).text[placed.start : placed.end] == "xem tại đây"
    meta = content.meta
    assert (meta.title, meta.author, meta.published) == ("Kế hoạch 27", "Nguyễn Thị Nụ", None)


GROUPS = re.compile(r"\\b |[{}]")
WORDS = "Ủy ban nhân dân huyện Đắk Glong số 27/KH-UBND {tháng} “Bản sạch” 🌱 a\\b".split()


@given(
    st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(["escaped", "bytes", "bold"])), min_size=1), st.data()
)
def test_the_source_of_any_words_says_the_same_words(written: list[tuple[str, str]], data: st.DataObject) -> None:
    """The stretch of source is what was written for the words, but for groups and the last fallback."""
    ways = {"escaped": escaped, "bytes": in_bytes, "bold": lambda word: rf"{{\b {escaped(word)}}}"}
    parts = [ways[way if word != "🌱" else "escaped"](word) for word, way in written]
    reading = read_bytes(rtf(" ".join(parts), r"\ansi\ansicpg1258\deff1"))
    assert reading.text == " ".join(word for word, _ in written)
    words = [m.span() for m in re.finditer(r"\S+", reading.text)]
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    source = reading.source[slice(*reading.mapped.source_span(words[first][0], words[last][1]))]
    expected = " ".join(parts[first : last + 1])
    assert GROUPS.sub("", source).rstrip("?") == GROUPS.sub("", expected).rstrip("?")


def test_text_is_that_of_striprtf() -> None:
    """Where nothing is hidden or in tables, another reader gives the same; it knows no places."""
    body = par(PHRASE) + par("Các xã {trồng} cây") + rf"\f1 {in_bytes('Đường bản sạch')}\par"
    other = unicodedata.normalize("NFC", rtf_to_text(rtf(body).decode("latin-1")))
    assert lines(read_rtf(rtf(body))) == [" ".join(line.split()) for line in other.split("\n") if line.strip()]


def test_nothing_in_it() -> None:
    for data in (rtf(""), b"{\\rtf", b"{\\rtf1{\\pict 00}"):
        with pytest.raises(IngestError, match="nothing is left of the page"):
            read_bytes(data)


@pytest.mark.parametrize(
    "unit", ["{", "}", r"\'e0", r"{\v a}", r"a\cell", r"\u7871?", r"{\field", "\\", "\x80", r"a\par\row"]
)
def test_time_grows_in_line_with_the_size(unit: str, assert_linear: AssertLinear) -> None:
    assert_linear(lambda size: unit * (size // len(unit)), lambda body: read_rtf(rtf(body)))
