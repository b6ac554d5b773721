"""The folded view: what is made alike, and that nothing moves."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.segment.view import bare, fold, plain_marks, trim


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kế hoạch", "kế hoạch"),
        ("KẾ HOẠCH Số 27/KH–UBND", "kế hoạch số 27/kh-ubnd"),
        ("“Bản sạch” «nhà xanh»", '"bản sạch" "nhà xanh"'),
        ("‘Bản’ `sạch´", "'bản' 'sạch'"),
        ("2030—2035 − 2036 ‑ ‐ －", "2030-2035 - 2036 - - -"),
        ("một\nhai\tba\u00a0bốn", "một hai ba bốn"),
        ("ÐỒNG ðồng", "đồng đồng"),
        ("Hoà Bình, Thanh Hoá, hoả, hoã, hoạ", "hòa bình, thanh hóa, hỏa, hõa, họa"),
        ("khoẻ, xoè, loé, toẽ, choẹ", "khỏe, xòe, lóe, tõe, chọe"),
        ("Uỷ ban, thuý, luỹ, tuỳ, Thuỵ", "ủy ban, thúy, lũy, tùy, thụy"),
        ("Quý, quỳ, Quỹ, quỷ, quỵ", "quý, quỳ, quỹ, quỷ, quỵ"),
        ("hoàn, hoạch, toán, thuyền, khoảng", "hoàn, hoạch, toán, thuyền, khoảng"),
        ("HOÀ", "hòa"),
        ("İ ẞ Σ", "İ ß σ"),
        ("", ""),
    ],
)
def test_fold(text: str, expected: str) -> None:
    assert fold(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Ủy ban Đắk Lắk", "uy ban dak lak"), ("ỨNG DỤNG – Ỷ", "ung dung - y"), ("Hoà Bình", "hoa binh"), ("ÐẠI", "dai")],
)
def test_bare(text: str, expected: str) -> None:
    assert bare(text) == expected


def test_plain_marks_keeps_case_and_tones() -> None:
    assert plain_marks("“Hoà”\n– Ðội") == '"Hoà" - Đội'


ANY = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60)


@given(ANY)
@example("İİ ΑΣ ŒǅK")
def test_nothing_moves(text: str) -> None:
    for view in (plain_marks, fold, bare):
        folded = view(text)
        assert len(folded) == len(text)
        assert view(folded) == folded


@given(st.text(alphabet="aăâeêioôơuưyáàảãạấốứủỷđhktqntTHỦĐ -–\n", max_size=40))
def test_case_and_spelling_do_not_matter(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    assert fold(text.upper()) == fold(text.lower()) == fold(text)
    assert bare(fold(text)) == bare(text)


@pytest.mark.parametrize(
    ("text", "left", "right", "expected"),
    [
        (" \n một xã\t", "", "", "một xã"),
        ("- một xã.;", "-", ".;", "một xã"),
        ("một xã", "", "", "một xã"),
        (" -. ", "-", ".", ""),
        ("", "", "", ""),
    ],
)
def test_trim(text: str, left: str, right: str, expected: str) -> None:
    start, end = trim(text, 0, len(text), left, right)
    assert text[start:end] == expected
