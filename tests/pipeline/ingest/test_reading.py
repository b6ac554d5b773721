"""A page as read: the source range of every stretch of its text decodes to the same words."""

import codecs
import hashlib
import html
import random
import re
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from html.entities import codepoint2name

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipeline.ingest import MAX_BYTES, IngestError, Line, Metadata, Reading, read_bytes, read_text

WORDS = (
    "Ủy ban nhân dân huyện Mường Lò phát động thi đua trồng cây bóng mát và làm sạch đường bản Kế hoạch số 27/KH-UBND "
    "ngày 6/3/2031 của các xã, phường trong tỉnh Đề nghị Sở Nội vụ theo dõi “Bản sạch” – 95% & hơn"
).split()
SENTENCE = (
    "Ngày 6/3/2031, Ủy ban nhân dân huyện Mường Lò phát động thi đua trồng cây và làm sạch đường bản trong các xã."
)
SECOND = "Theo đó, các xã chọn tuyến đường để trồng cây và giao cho các chi đoàn chăm sóc cho đến khi qua mùa khô."

INVISIBLE = "[\u00ad\u200b-\u200f\u2060\ufeff]"
BLOCK_TAG = re.compile(r"</?(?:td|th|tr|table|tbody|p|div|li|ul|br)\b[^>]*>", re.IGNORECASE)
TAG = re.compile(r"<(?:\"[^\"]*\"|[^>\"])*>")
SKIPPED = re.compile(r"<!--.*?-->|<script>.*?</script>", re.DOTALL)


def said(source: str, markup: bool) -> str:
    """What a stretch of source says, put down the simple way."""
    if markup:
        source = BLOCK_TAG.sub(" ", SKIPPED.sub("", source))
        source = html.unescape(TAG.sub("", source))
    source = unicodedata.normalize("NFC", re.sub(INVISIBLE, "", source))
    return " ".join(source.replace("Ð", "Đ").replace("ð", "đ").split())


def check_places(reading: Reading, seed: int, spans: int = 12) -> None:
    """Each line, and stretches between word boundaries in it, are what their source range says."""
    markup = reading.format == "html"
    choose = random.Random(seed)
    for line in reading.lines:
        text = reading.text[line.start : line.end]
        words = [m.span() for m in re.finditer(r"\S+", text)]
        picked = [(0, len(words) - 1)] + [
            tuple(sorted((choose.randrange(len(words)), choose.randrange(len(words))))) for _ in range(spans)
        ]
        for first, last in picked:
            a, b = words[first][0], words[last][1]
            start, end = reading.mapped.source_span(line.start + a, line.start + b)
            expected = " ".join(text[a:b].replace(" | ", " ").split())
            if text[a:b] == "|":
                continue
            assert said(reading.source[start:end], markup) == expected.removeprefix("| ").removesuffix(" |")


def check_lines(reading: Reading) -> None:
    at = 0
    for line in reading.lines:
        assert at <= line.start < line.end <= len(reading.text)
        assert "\n" not in reading.text[line.start : line.end]
        assert reading.text[at : line.start].strip() == ""
        at = line.end
    assert reading.text[at:].strip() == ""
    assert reading.text == unicodedata.normalize("NFC", reading.text)


# generated HTML


class Writer:
    """Writes words as HTML in many ways that all read the same."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def letter(self, letter: str) -> str:
        choice = self.random.random()
        code = ord(letter)
        if letter in "<>&":
            return f"&{codepoint2name[code]};"
        if choice < 0.70:
            return letter
        if choice < 0.76:
            return f"&#{code};"
        if choice < 0.80:
            return f"&#x{code:X};"
        if choice < 0.84 and code in codepoint2name:
            return f"&{codepoint2name[code]};"
        if choice < 0.90:
            return unicodedata.normalize("NFD", letter)
        if choice < 0.92:
            return "".join(f"&#{ord(c)};" for c in unicodedata.normalize("NFD", letter))
        if choice < 0.94:
            return letter + self.random.choice(["\u200b", "\u00ad", "&#8203;", "&shy;", "\ufeff", "\u2060"])
        if choice < 0.95 and letter in "Đđ":
            return {"Đ": "Ð", "đ": "ð"}[letter]
        if choice < 0.97:
            marks = unicodedata.normalize("NFD", letter)
            return marks[0] + "<b>" + marks[1:] + "</b>" if len(marks) > 1 else letter
        return letter

    def blank(self) -> str:
        return self.random.choice(
            [" "] * 6 + ["  ", "\r\n", "\n   ", "\t", "&nbsp;", "\u00a0", "&#160; ", " &#32;", "\u3000"]
        )

    def word(self, word: str) -> str:
        text = "".join(self.letter(c) for c in word)
        around = self.random.random()
        if around < 0.08:
            return f"<b>{text}</b>"
        if around < 0.14:
            return f'<span class="x" title="a > b"><i>{text}</i></span>'
        if around < 0.18:
            return f"{text}<!-- ghi chú -->"
        if around < 0.20:
            return f"<o:p></o:p><font color=red>{text}"
        return text

    def line(self, count: int) -> str:
        words = [self.random.choice(WORDS) for _ in range(count)]
        return self.join(words)

    def join(self, words: list[str]) -> str:
        parts = [self.word(words[0])]
        for word in words[1:]:
            parts += [self.blank(), self.word(word)]
        return self.blank() + "".join(parts) + self.blank()

    def block(self) -> str:
        kind = self.random.randrange(6)
        if kind == 0:
            return f"<div>{self.block()}</div>"
        if kind == 1:
            return f"<ul><li>{self.line(6)}</li><li>{self.line(8)}</ul>"
        if kind == 2:
            rows = "".join(
                "<tr>" + "".join(f"<td>{self.line(3)}</td>" for _ in range(3)) + "</tr>\r\n" for _ in range(3)
            )
            return f"<table>{rows}</table>"
        if kind == 3:
            return f"{self.line(9)}<br>{self.line(7)}<br/>"
        if kind == 4:
            return f"<script>var a = '<p>';</script><p>{self.line(5)}"
        return f"<p>{self.line(15)}</p>\r\n"

    def page(self) -> str:
        blocks = [f"<p>{self.join(SENTENCE.split())}</p>", *(self.block() for _ in range(self.random.randrange(5)))]
        return (
            "<html><head><title>Trang</title></head>\r\n<body><div id='nav'><a href='/'>Giới thiệu</a></div>"
            "\r\n<div class=content>" + "\r\n".join(blocks) + f"<p>{self.join(SECOND.split())}</p></div></body></html>"
        )


hurried = settings(max_examples=60)


@hurried
@given(st.integers(0, 10**6), st.booleans())
def test_places_in_any_html(seed: int, bom: bool) -> None:
    source = Writer(seed).page()
    data = codecs.BOM_UTF8 + source.encode() if bom else source.encode()
    reading = read_bytes(data)
    assert reading.format == "html"
    assert reading.source == source
    check_lines(reading)
    check_places(reading, seed)


@hurried
@given(st.integers(0, 10**6), st.sampled_from(["utf-16", "utf-32"]))
def test_places_in_wide_encodings(seed: int, encoding: str) -> None:
    reading = read_bytes(Writer(seed).page().encode(encoding))
    assert reading.repairs[0] == f"decoded:{encoding}"
    check_places(reading, seed, spans=3)


# generated text

LINE = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12)
BLANK = st.sampled_from([" ", " ", " ", "  ", "\t", "\u00a0", "\u200b ", " \u00ad", "\u3000"])


@st.composite
def texts(draw: st.DrawFn) -> str:
    end = draw(st.sampled_from(["\n", "\r\n", "\r", "\u2028"]))
    lines = []
    for words in draw(st.lists(LINE, min_size=1, max_size=6)):
        line = words[0]
        for word in words[1:]:
            line += draw(BLANK) + word
        lines.append(
            draw(st.sampled_from(["", "  ", "\u00a0", "\t"])) + line + draw(st.sampled_from(["", " ", "\u200b"]))
        )
    body = draw(st.sampled_from([end, end * 2, end * 4])).join([SENTENCE, *lines, SECOND])
    body = unicodedata.normalize(draw(st.sampled_from(["NFC", "NFD"])), body)
    return body.replace("Đ", "Ð") if draw(st.booleans()) else body


@hurried
@given(texts(), st.booleans())
@example("**Số: 27/KH-UBND**\r\n# Trồng cây\r\nXem [tại đây](http://a.vn)", False)
def test_places_in_any_text(source: str, bom: bool) -> None:
    reading = read_bytes((codecs.BOM_UTF8 if bom else b"") + source.encode())
    assert (reading.format, reading.source) == ("text", source)
    check_lines(reading)
    if "*" not in source:
        check_places(reading, 1)


@hurried
@given(texts())
def test_nothing_of_a_text_is_lost(source: str) -> None:
    """What is not in the text is in a cut."""
    reading = read_bytes(source.encode())
    left_out = [said(source[cut.start : cut.end], markup=False) for cut in reading.cuts]
    assert sorted("".join(" ".join([reading.text, *left_out]).split())) == sorted(
        "".join(said(source, markup=False).split())
    )


# what a reading says of itself

ARTICLE = (
    f"Trồng cây ở Mường Lò\r\nĐăng ngày: 08/03/2031 09:20:00\r\n\r\n{SENTENCE}\r\n{SECOND}\r\n\r\nHoàng Thị Nụ\r\n"
)


def test_an_article_in_plain_text() -> None:
    reading = read_bytes(ARTICLE.encode(), path="tin/1.txt")
    assert reading.id == hashlib.sha256(ARTICLE.encode()).hexdigest()
    assert (reading.path, reading.format, reading.repairs, reading.cuts) == ("tin/1.txt", "text", (), ())
    assert [(line.role, reading.text[line.start : line.end]) for line in reading.lines] == [
        ("title", "Trồng cây ở Mường Lò"),
        ("stamp", "Đăng ngày: 08/03/2031 09:20:00"),
        ("body", SENTENCE),
        ("body", SECOND),
        ("byline", "Hoàng Thị Nụ"),
    ]


def test_the_first_line_of_a_role() -> None:
    reading = read_text(ARTICLE)
    assert reading.first("title") == reading.lines[0] == Line("title", 0, 20)
    assert reading.first("body") == reading.lines[2]
    assert reading.first("counter") is None


def test_metadata_of_the_caller_win() -> None:
    reading = read_text(f"<html><head><title>Trong trang</title></head><body><p>{SENTENCE}</p></body></html>")
    assert reading.meta == Metadata(title="Trong trang")
    given_meta = reading.with_meta(title="Của người gọi", url="https://vd.vn", author=None)
    assert given_meta.meta == Metadata(title="Của người gọi", url="https://vd.vn")
    assert given_meta.text == reading.text
    assert reading.with_meta(title=None) is reading


def test_repairs_are_told() -> None:
    reading = read_bytes(unicodedata.normalize("NFD", "Ðoàn xã\u200b " + SENTENCE).encode("utf-16"))
    assert reading.repairs == ("decoded:utf-16", "invisible", "nfc", "eth")


def test_html_before_and_after_the_title_is_repaired_alike() -> None:
    head = "<p>Ngày đăng: 08/03/2031 09:20</p><h1>Xa\u0303 Mường Lò trồng cây bóng mát</h1>"
    reading = read_text(f"<html><body>{head}<p>{SENTENCE}</p><p>Ðo\u0302\u0300ng ý</p><p>{SECOND}</p></body></html>")
    assert reading.repairs == ("nfc", "eth")
    assert reading.first("title") is not None
    assert "Đồng ý" in reading.text


def test_text_that_speaks_of_markup_is_text() -> None:
    reading = read_text(f"Viết <xã> và a < b\n{SENTENCE}\n{SECOND}")
    assert reading.format == "text"
    assert reading.text.startswith("Viết <xã> và a < b\n")


@pytest.mark.parametrize(
    "head",
    [
        "<!DOCTYPE html>",
        "<html>",
        "<p>",
        "\n\n<div class='a'>",
        "<TABLE WIDTH=9>",
        "<br/>",
        "<h1>",
        "<article>",
        "<?xml version='1.0'?><html>",
    ],
)
def test_markup_is_known_by_content(head: str) -> None:
    assert read_text(f"{head}{SENTENCE} {SECOND}").format == "html"


@pytest.mark.parametrize("text", ["", " ", "\n\t\u00a0\n", "\ufeff", "\u200b\u200b"])
def test_no_text(text: str) -> None:
    with pytest.raises(IngestError, match=r"empty|no text"):
        read_text(text)


def test_too_much() -> None:
    with pytest.raises(IngestError, match=r"20,000,001 bytes, over the limit of 20,000,000"):
        read_bytes(b"a" * (MAX_BYTES + 1))


def test_a_lone_surrogate_is_dropped() -> None:
    reading = read_text(f"Xã\ud800 Mường Lò\n{SENTENCE}")
    assert reading.text == f"Xã Mường Lò\n{SENTENCE}"
    assert reading.repairs == ("invisible",)


@hurried
@given(st.text(max_size=80))
@example("0\n\n\r")
@example("\x00")
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        reading = read_text(text)
    except IngestError:
        return
    check_lines(reading)


@hurried
@given(st.binary(max_size=80))
@example(b"<p>\xff")
@example(b"<p>&#0;&#xD800;&#1114112;")
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        reading = read_bytes(data)
    except IngestError:
        return
    check_lines(reading)


# time


AssertLinear = Callable[[Callable[[int], str], Callable[[str], object]], None]


def read_or_refuse(text: str) -> None:
    with suppress(IngestError):
        read_text(text)


@pytest.mark.parametrize(
    "unit",
    [pytest.param("-\n"), "a\n\n\n", "\r\n", "*\n", SENTENCE + "\n"],
    ids=["dashes", "gaps", "empty", "stars", "sentences"],
)
def test_time_grows_with_the_lines(unit: str, assert_linear: AssertLinear) -> None:
    assert_linear(lambda size: SENTENCE + "\n" + unit * (size // len(unit)) + "\n" + SECOND, read_or_refuse)


@pytest.mark.parametrize(
    "rest",
    [*(pytest.param(rest) for rest in (" {}x", "\t{}x", "-- {}x")), "| {}x", "# {}", "x {}y"],
    ids=["blanks", "tabs", "rule", "cell", "heading", "gap"],
)
def test_time_grows_with_a_run_of_blanks(rest: str, assert_linear: AssertLinear) -> None:
    blank = "\t" if "\t" in rest else " "
    assert_linear(lambda size: SENTENCE + "\n" + rest.format(blank * size) + "\n" + SECOND, read_or_refuse)


@pytest.mark.parametrize("mark", list("*#>`\\[(|_-!.?:;,0\"'/&~"))
def test_time_grows_with_a_run_of_marks(mark: str, assert_linear: AssertLinear) -> None:
    assert_linear(lambda size: SENTENCE + "\n" + mark * size + "x\n" + SECOND, read_or_refuse)
