"""MappedText: the string after each edit, and the place in the source that every stretch of it came from."""

import re
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from pipeline.textmap import Edit, MappedText, Run, join

VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặấầẩẫậéẹềếểễệíìịóòọốồộớờợúùụứừựýỳỵĐƯỪ"
LETTERS = st.text(alphabet=VIETNAMESE + " \n-/.", max_size=40)
FORMS = st.sampled_from(["NFC", "NFD"])


def runs_are_sound(text: MappedText) -> None:
    """Runs cover the text from start to end without gaps, and none runs backwards."""
    at = 0
    for run in text.runs:
        assert run.text_start == at < run.text_end
        assert run.source_start <= run.source_end
        at = run.text_end
    assert at == len(text) == len(text.text)


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, MappedText]:
    """A source, and a text made from it by deletions and replacements that keep every word."""
    words = draw(st.lists(st.text(alphabet=VIETNAMESE, min_size=1, max_size=6), min_size=1, max_size=8))
    gaps = draw(st.lists(st.sampled_from([" ", "  ", "\r\n", "\u00a0", " <b> ", "\t\t"]), min_size=8, max_size=8))
    source = unicodedata.normalize(draw(FORMS), "".join(w + g for w, g in zip(words, gaps, strict=False)))
    text = MappedText.of(source).sub(re.compile(r"<b>"), "").nfc().sub(re.compile(r"\s+"), " ")
    return source, text


def plain(piece: str) -> list[str]:
    return unicodedata.normalize("NFC", piece.replace("<b>", " ")).split()


# identity


@given(LETTERS)
def test_identity_maps_each_character_to_its_own_place(source: str) -> None:
    text = MappedText.of(source)
    runs_are_sound(text)
    assert text.text == source
    for i in range(len(source)):
        assert text.source_span(i, i + 1) == (i, i + 1)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [(0, None, "Kế hoạch"), (3, None, "hoạch"), (0, 2, "Kế"), (3, 8, "hoạch"), (4, 4, "")],
)
def test_a_stretch_of_a_source(start: int, end: int | None, expected: str) -> None:
    text = MappedText.of("Kế hoạch", start, end)
    assert text.text == expected
    runs_are_sound(text)
    if expected:
        assert text.source_span(0, len(text)) == (start, start + len(expected))


@pytest.mark.parametrize(("start", "end"), [(0, 0), (2, 2), (3, 2), (-1, 2), (0, 6), (5, 6), (7, 9)])
def test_a_range_without_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no text at"):
        MappedText.of("thôn").source_span(start, end)


def test_the_empty_text() -> None:
    for empty in (
        MappedText.of(""),
        MappedText("", []),
        MappedText.of("xã").slice(1, 1),
        join([]),
    ):
        assert (empty.text, empty.runs, len(empty)) == ("", (), 0)
    assert MappedText.of("").nfc().text == ""


# slice and join


@given(edited(), st.data())
def test_slices_keep_their_map(made: tuple[str, MappedText], data: st.DataObject) -> None:
    _, text = made
    a = data.draw(st.integers(0, len(text)))
    b = data.draw(st.integers(a, len(text)))
    piece = text.slice(a, b)
    runs_are_sound(piece)
    assert piece.text == text.text[a:b]
    for i in range(a, b):
        assert piece.source_span(i - a, i - a + 1) == text.source_span(i, i + 1)


@given(edited(), st.lists(st.integers(0, 60), max_size=5))
def test_joining_the_slices_gives_the_text_back(made: tuple[str, MappedText], at: list[int]) -> None:
    _, text = made
    bounds = [0, *sorted(min(i, len(text)) for i in at), len(text)]
    again = join([text.slice(a, b) for a, b in pairwise(bounds)])
    runs_are_sound(again)
    assert again.text == text.text
    for i in range(len(text)):
        assert again.source_span(i, i + 1) == text.source_span(i, i + 1)


def test_a_separator_takes_no_room_in_the_source() -> None:
    source = "<td>Sở Y tế</td><td>tháng 4</td>"
    text = join([MappedText.of(source, 4, 11), MappedText.of(source, 20, 27)], " | ")
    assert text.text == "Sở Y tế | tháng 4"
    assert text.source_span(7, 10) == (11, 11)
    assert text.source_span(0, len(text)) == (4, 27)
    assert source[slice(*text.source_span(10, 17))] == "tháng 4"


def test_empty_pieces_still_get_their_separators() -> None:
    pieces = [MappedText.of("ab", 0, 1), MappedText("", []), MappedText.of("ab", 1, 2)]
    assert join(pieces, "\n").text == "a\n\nb"
    assert join([MappedText("", []), MappedText.of("ab")], "\n").text == "\nab"


@given(edited(), st.lists(st.integers(0, 60), max_size=8), st.sampled_from(["\n", " | ", ""]))
def test_what_is_kept_is_the_slices_joined(made: tuple[str, MappedText], at: list[int], separator: str) -> None:
    _, text = made
    bounds = sorted(min(i, len(text)) for i in at)
    spans = list(zip(bounds[::2], bounds[1::2], strict=False))
    kept, joined = text.keep(spans, separator), join([text.slice(a, b) for a, b in spans], separator)
    assert (kept.text, kept.runs) == (joined.text, joined.runs)


# edit and sub


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([], "0123456789"),
        ([Edit(0, 3, "")], "3456789"),
        ([Edit(7, 10, "")], "0123456"),
        ([Edit(0, 10, "")], ""),
        ([Edit(2, 4, "xyz")], "01xyz456789"),
        ([Edit(2, 4, "x"), Edit(4, 6, "y")], "01xy6789"),
        ([Edit(0, 0, "^"), Edit(10, 10, "$")], "^0123456789$"),
        ([Edit(5, 5, "")], "0123456789"),
        ([Edit(1, 2, ""), Edit(3, 4, "ba"), Edit(8, 9, "t")], "02ba4567t9"),
    ],
)
def test_edits(edits: list[Edit], expected: str) -> None:
    text = MappedText.of("0123456789").edit(edits)
    assert text.text == expected
    runs_are_sound(text)
    for i, character in enumerate(expected):
        a, b = text.source_span(i, i + 1)
        if character.isdigit():
            assert (a, b) == (int(character), int(character) + 1)


def test_a_replacement_maps_to_all_that_it_replaces() -> None:
    text = MappedText.of("Kế ho&#7841;ch").edit([Edit(5, 12, "ạ")])
    assert text.text == "Kế hoạch"
    assert text.source_span(5, 6) == (5, 12)
    assert text.source_span(0, 8) == (0, 14)


def test_a_longer_replacement_maps_as_a_whole() -> None:
    text = MappedText.of("a½b").edit([Edit(1, 2, "1/2")])
    assert [text.source_span(i, i + 1) for i in range(5)] == [(0, 1), (1, 2), (1, 2), (1, 2), (2, 3)]


def test_an_insertion_maps_to_the_empty_range_before_the_next_character() -> None:
    text = MappedText.of("xãphường").edit([Edit(2, 2, ", ")])
    assert text.text == "xã, phường"
    assert text.source_span(2, 4) == (2, 2)
    assert text.source_span(0, 10) == (0, 8)


@given(st.text(alphabet="ab .\n", max_size=40))
def test_sub_changes_the_text_as_re_does(source: str) -> None:
    for pattern, new in ((r"a+", "x"), (r"\s+", " "), (r"b", ""), (r"\.(?=\n)", "!!"), (r"(?<=a)b|b(?=a)", "cc")):
        text = MappedText.of(source).sub(re.compile(pattern), new)
        assert text.text == re.sub(pattern, new, source)
        runs_are_sound(text)


def test_sub_that_changes_nothing_keeps_the_object() -> None:
    text = MappedText.of("một hai")
    assert text.sub(re.compile(r" "), " ") is text
    assert text.sub(re.compile(r"x"), "y") is text


@given(edited(), st.data())
def test_the_source_range_of_any_stretch_holds_the_same_words(
    made: tuple[str, MappedText], data: st.DataObject
) -> None:
    source, text = made
    runs_are_sound(text)
    marks = [m.span() for m in re.finditer(r"\S+", text.text)]
    first = data.draw(st.integers(0, len(marks) - 1))
    last = data.draw(st.integers(first, len(marks) - 1))
    a, b = marks[first][0], marks[last][1]
    assert plain(source[slice(*text.source_span(a, b))]) == text.text[a:b].split()


@given(edited(), st.data())
def test_source_ranges_grow_with_the_stretch(made: tuple[str, MappedText], data: st.DataObject) -> None:
    _, text = made
    assume(len(text) > 1)
    a = data.draw(st.integers(0, len(text) - 2))
    b = data.draw(st.integers(a + 2, len(text)))
    start, end = text.source_span(a, b)
    assert (start, end) == (text.source_span(a, a + 1)[0], text.source_span(b - 1, b)[1])
    for i in range(a, b):
        low, high = text.source_span(i, i + 1)
        assert start <= low <= high <= end


# nfc


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Nghe\u0323\u0302 An", "Nghệ An"),
        ("Nghe\u0302\u0323 An", "Nghệ An"),
        ("Ho\u0300a Bi\u0300nh", "Hòa Bình"),
        ("U\u031b\u0301ng", "Ứng"),
        ("Ư\u0301ng", "Ứng"),
        ("D\u0323", "Ḍ"),
        ("\u0301đầu", "\u0301đầu"),
        ("x\u0301y", "x\u0301y"),
        ("a\u0301\u0301", "á\u0301"),
        ("Đ\u0309o", "Đ\u0309o"),
        ("không dấu", "không dấu"),
        ("Å\u212b", "ÅÅ"),
    ],
)
def test_nfc(source: str, expected: str) -> None:
    text = MappedText.of(source).nfc()
    assert text.text == expected == unicodedata.normalize("NFC", source)
    runs_are_sound(text)


def test_a_composed_letter_maps_to_its_parts() -> None:
    text = MappedText.of("Nghe\u0323\u0302 An").nfc()
    assert text.source_span(3, 4) == (3, 6)
    assert text.source_span(5, 7) == (7, 9)


@given(LETTERS, FORMS)
def test_nfc_of_vietnamese(source: str, form: str) -> None:
    given_text = unicodedata.normalize(form, source)
    text = MappedText.of(given_text).nfc()
    assert text.text == unicodedata.normalize("NFC", source)
    runs_are_sound(text)
    for i, character in enumerate(text.text):
        piece = given_text[slice(*text.source_span(i, i + 1))]
        assert unicodedata.normalize("NFC", piece) == character


@settings(max_examples=200)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], max_codepoint=0x10FF), max_size=20))
@example("q\u0323\u0307\u0302")
@example("<\u0338 >")
def test_nfc_of_any_script(source: str) -> None:
    text = MappedText.of(source).nfc()
    assert text.text == unicodedata.normalize("NFC", source)
    runs_are_sound(text)


def test_nfc_of_hangul_taken_apart() -> None:
    assert MappedText.of("\u1112\u1161\u11ab").nfc().text == "한"


def test_nfc_leaves_a_composed_text_alone() -> None:
    text = MappedText.of("Đắk Lắk")
    assert text.nfc() is text


def test_a_run_knows_whether_it_is_linear() -> None:
    assert Run(0, 4, 10, 14).linear
    assert not Run(0, 4, 10, 10).linear


# a text read from a text


@given(edited(), st.sampled_from([re.compile(r"\w"), re.compile(r"\s\w"), re.compile(r"\b")]))
def test_through_is_the_same_as_one_edit_behind_the_other(
    made: tuple[str, MappedText], pattern: re.Pattern[str]
) -> None:
    _, earlier = made
    later = MappedText.of(earlier.text).sub(pattern, "–").through(earlier)
    runs_are_sound(later)
    directly = earlier.sub(pattern, "–")
    assert later.text == directly.text
    for i in range(len(later)):
        assert later.source_span(i, i + 1) == directly.source_span(i, i + 1)


def test_the_source_of_an_empty_range() -> None:
    text = MappedText.of("một  hai").sub(re.compile(" +"), " ")
    assert text.source_range(4, 4) == (5, 5)
    assert text.source_range(7, 7) == (8, 8)
    assert text.source_range(3, 4) == (3, 5)
    assert MappedText("", []).source_range(0, 0) == (0, 0)
