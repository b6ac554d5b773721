"""Words: the segmenter's own, each at its place."""

import logging
import subprocess
import sys
import time
import unicodedata

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from pipeline.segment import segment_text
from pipeline.segment.sentences import split_sentences
from pipeline.segment.words import _segment, split_words

TEXTS = [
    "Ủy ban nhân dân huyện Mường Lò phát động phong trào thi đua trồng cây.",
    "Kế hoạch số 27/KH-UBND ngày 6/3/2031 của Ủy ban nhân dân huyện, 95% số xã; kinh phí 1.250.000 đồng…",
    "Phong trào “Bản sạch – nhà xanh” (đợt 1): Sở Nội vụ/Sở Y tế & các đơn vị liên quan!",
    "Liên hệ: phongnoivu@muonglo.example.vn hoặc https://muonglo.example.vn/tin?id=27#a, điện thoại 0000.111.222",
    "Uỷ ban, Thanh Hoá, khoẻ, quý; Krông Pắc, Đắk Lắk; H’Mông, Ê-đê, Bru - Vân Kiều",
    "a) thi đua b) khen thưởng... v.v. TP. Mường Lò ./.",
    "Xã  Nậm\tBúng\u00a0và xã\n\nSùng Đô\nlàm sạch đường",
    "x² + ½ ≈ 3,5 ☎ ✓ 😀 ﬁ ① Ⅳ ™",
]


def check(text: str, spans: list[tuple[int, int]] | None = None) -> list[tuple[int, int]]:
    """Words are in order, do not overlap, and together hold all that is not blank."""
    words = split_words(text, spans)
    at = 0
    held: set[int] = set()
    for start, end in words:
        assert at <= start < end
        assert "\n" not in text[start:end]
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
        held.update(range(start, end))
        at = end
    for a, b in split_sentences(text) if spans is None else spans:
        assert [text[i] for i in range(a, b) if i not in held and not text[i].isspace()] == []
    return words


@pytest.mark.parametrize("text", TEXTS)
def test_words_cover_the_text(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", TEXTS)
def test_words_are_those_of_the_segmenter(text: str) -> None:
    for line in text.split("\n"):
        found = [line[a:b] for a, b in split_words(line, [(0, len(line))])]
        own = [word for word in _segment(line) if word.strip()]
        assert ["".join(word.split()) for word in found] == ["".join(word.split()) for word in own]


def test_words_of_more_than_one_syllable() -> None:
    text = "Ủy ban nhân dân phát động phong trào thi đua"
    found = [text[a:b] for a, b in split_words(text)]
    assert "phong trào" in found
    assert "thi đua" in found


def test_only_the_spans_that_are_asked_for() -> None:
    text = "Sở Nội vụ chủ trì. Sở Y tế phối hợp. Sở Tài chính cấp kinh phí."
    (second,) = [span for span in split_sentences(text) if text[slice(*span)].startswith("Sở Y tế")]
    words = check(text, [second])
    assert words[0][0] == second[0]
    assert words[-1][1] == second[1]
    assert split_words(text, []) == []


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u00a0\t"])
def test_no_words(text: str) -> None:
    assert split_words(text) == []
    assert split_words(text, [(0, len(text))]) == []


WORDS = """
    Ủy ban nhân dân phát động phong trào thi đua H’Mông Đắk Lắk TP. 27/KH-UBND 6/3/2031 1.250.000 95% a@b.vn http://a.vn
    . ... ./. , ; ( ) “ ” – & / - 😀 ½ ﬁ &amp; <b> 0
""".split()
PIECES = st.sampled_from([*WORDS, " ", " ", "  ", "\n", "\t", "\u00a0"])
hurried = settings(max_examples=150)


@hurried
@given(st.lists(PIECES, max_size=14).map("".join))
def test_words_cover_any_text_of_the_genre(text: str) -> None:
    assume(max(map(len, text.split()), default=0) <= 60)
    check(text)


@hurried
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40))
@example("a\u0301\u0300")
@example("\u200b\u200b x")
@example("_ _ ==>")
@example("a\x00b \x1c c")
def test_words_cover_any_text(text: str) -> None:
    check(unicodedata.normalize("NFC", text))


@hurried
@given(st.lists(PIECES, min_size=1, max_size=10).map("".join), st.data())
def test_words_cover_any_span(text: str, data: st.DataObject) -> None:
    assume(max(map(len, text.split()), default=0) <= 60)
    a = data.draw(st.integers(0, len(text)))
    b = data.draw(st.integers(a, len(text)))
    words = check(text, [(a, b)])
    assert all(a <= start and end <= b for start, end in words)


def test_a_very_long_syllable_is_a_word() -> None:
    text = "Xem https://muonglo.example.vn/" + "a1b2-" * 40 + " để biết"
    words = check(text)
    assert [text[a:b] for a, b in words][1].startswith("https")


def test_a_very_long_line() -> None:
    check("Ủy ban nhân dân xã phát động thi đua trồng cây " * 120)


def test_junk_is_bounded() -> None:
    start = time.process_time()
    for unit in ("a.", "a. ", "1/", "- ", "((", "Ủ"):
        split_words(unit * 2500)
    assert time.process_time() - start < 6


def test_logging_is_left_alone() -> None:
    code = (
        "import logging; root = logging.getLogger(); before = root.handlers[:], root.level\n"
        "from pipeline.segment import segment_text; segment_text('Ủy ban nhân dân')\n"
        "assert (root.handlers[:], root.level) == before, root.handlers"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""


def test_handlers_of_the_caller_stay() -> None:
    root, handler = logging.getLogger(), logging.NullHandler()
    root.addHandler(handler)
    try:
        before = root.handlers[:]
        segment_text("Xã phát động thi đua.")
        assert root.handlers == before
    finally:
        root.removeHandler(handler)
