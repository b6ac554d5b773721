"""Repairs of characters: what changes, what stays, and what is told of it."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.ingest.clean import clean
from pipeline.textmap import MappedText


def cleaned(source: str) -> tuple[str, tuple[str, ...]]:
    text, repairs = clean(MappedText.of(source))
    return text.text, repairs


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("một\r\nhai", "một\nhai"),
        ("một\rhai", "một\nhai"),
        ("một\n\rhai", "một\n\nhai"),
        ("một\u2028hai\u2029ba", "một\nhai\nba"),
        (r"một\r\nhai", "một\nhai"),
        ("một\x0bhai\x0cba\x85bốn", "một\nhai\nba\nbốn"),
        ("một  hai", "một hai"),
        ("một\t hai", "một hai"),
        ("một\u00a0hai", "một hai"),
        ("một\u2003\u202f\u3000hai", "một hai"),
        ("  một  \n\t hai\u00a0", "một\nhai"),
        ("một\n\n\n\n\nhai", "một\n\nhai"),
        ("một\n \n\t\n\u00a0\nhai", "một\n\nhai"),
        ("một\n\nhai", "một\n\nhai"),
        ("", ""),
        (" \n ", "\n"),
        ("Số: ......./KH-UBND", "Số: ......./KH-UBND"),
    ],
)
def test_blanks_and_line_breaks(source: str, expected: str) -> None:
    assert cleaned(source) == (expected, ())


@pytest.mark.parametrize(
    ("source", "expected", "repair"),
    [
        ("Thi\u0323 xa\u0303", "Thị xã", "nfc"),
        ("Nghe\u0323\u0302 An", "Nghệ An", "nfc"),
        ("Ðồng bào", "Đồng bào", "eth"),
        ("ðồng bào ở huyện Ɖông", "đồng bào ở huyện Đông", "eth"),
        ("\ufeffKế hoạch", "Kế hoạch", "invisible"),
        ("Kế\u200b ho\u00adạch", "Kế hoạch", "invisible"),
        ("\u202aKế\u202c hoạch\u2060", "Kế hoạch", "invisible"),
        ("Kế \x00\x1fhoạch\x7f", "Kế hoạch", "invisible"),
        ("Kế\ud800 hoạch\udfff", "Kế hoạch", "invisible"),
    ],
)
def test_repairs_of_letters_are_told(source: str, expected: str, repair: str) -> None:
    assert cleaned(source) == (expected, (repair,))


FULL = "Ủy ban nhân dân các xã vùng cao gieo hạt bí dọc hai bên đường"


@pytest.mark.parametrize(
    ("name", "source", "joined"),
    [
        ("goes on in small letters", f"{FULL}\n\nliên thôn trước mùa mưa.", True),
        ("goes on behind a comma", f"{FULL},\n\nđường liên thôn.", True),
        ("a sentence ends above", f"{FULL}.\n\nliên thôn", False),
        ("an item", f"{FULL}\n\na) Bí đỏ", False),
        ("a capital letter", f"{FULL}\n\nLiên thôn", False),
        ("a short line", "Gieo hạt bí\n\nliên thôn", False),
        ("a lead-in", f"{FULL}:\n\nliên thôn", False),
    ],
)
def test_a_paragraph_whose_wrapped_lines_stand_apart(name: str, source: str, joined: bool) -> None:
    assert cleaned(source)[0] == (source.replace("\n\n", "\n") if joined else source)


def test_several_repairs() -> None:
    assert cleaned("\ufeffÐa\u0300 Na\u0306\u0303ng\r\n") == ("Đà Nẵng\n", ("invisible", "nfc", "eth"))


def test_a_mark_that_an_invisible_character_parts_from_its_letter() -> None:
    assert cleaned("xa\u200b\u0303")[0] == "xã"


def test_places_lead_back_over_all_repairs() -> None:
    source = "\ufeff  Ðơn vi\u0323 \u00a0 so\u0302\u0301\u200b 5\r\n\r\n\r\n\r\nXa\u0303"
    text, _ = clean(MappedText.of(source))
    assert text.text == "Đơn vị số 5\n\nXã"
    for word, raw in (("Đơn", "Ðơn"), ("vị", "vi\u0323"), ("số", "so\u0302\u0301"), ("5", "5"), ("Xã", "Xa\u0303")):
        at = text.text.index(word)
        assert source[slice(*text.source_span(at, at + len(word)))] == raw


WEIRD = st.text(
    alphabet=st.one_of(
        st.sampled_from("aăâeđÐơưĐ \n\r\t\u0301\u0323\u0302\u031b\u00a0\u200b\u00ad\ufeff\u2028\x85\x00\x1f.\u3000"),
        st.characters(max_codepoint=0x1100),
    ),
    max_size=40,
)


@given(WEIRD)
@example("\n \u0301a")
@example("a\u0301\r\n\r\u2028 ")
def test_a_clean_text_is_plain_and_stays_so(source: str) -> None:
    text, _ = cleaned(source)
    assert text == unicodedata.normalize("NFC", text)
    assert not set(text) & set("\r\t\u00a0\u200b\ufeff\u00adÐð\u2028\x85")
    assert "\n\n\n" not in text
    assert all(line == line.strip(" ") and "  " not in line for line in text.split("\n"))
    assert cleaned(text) == (text, ())


@given(WEIRD)
def test_letters_are_neither_lost_nor_made(source: str) -> None:
    def letters(text: str) -> list[str]:
        table = {ord("Ð"): "Đ", ord("ð"): "đ", ord("Ɖ"): "Đ"}
        plain = unicodedata.normalize("NFC", text).translate(table)
        return [c for c in plain if c.isalnum()]

    visible = "".join(
        c for c in source if unicodedata.category(c) not in ("Cf", "Cs") and (c.isprintable() or c.isspace())
    )
    assert letters(cleaned(source)[0]) == letters(visible)
