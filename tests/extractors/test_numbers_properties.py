"""Document numbers: properties over generated text, and time on hostile text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marks import grows_linearly, hostile, in_order

from extractors.numbers.find import find_numbers

DIGITS = st.integers(1, 9999).map(str) | st.integers(1, 9).map(lambda n: f"0{n}")
YEARS = st.integers(1990, 2029).map(str)
STATE_TYPES = st.sampled_from(["KH", "QĐ", "CT", "NQ", "TB", "BC", "TTr", "CĐ", "HD", "CTr"])
STATE_BODIES = st.sampled_from(
    ["UBND", "HĐND", "TTg", "CP", "BNV", "SNV", "VPCP", "BGDĐT", "SVHTTDL", "BNN&PTNT", "BCĐ"]
)
PARTY_TYPES = st.sampled_from(["KH", "CT", "NQ", "KL", "TB", "CV", "HD", "QĐ", "CTr", "CTHĐ"])
PARTY_BODIES = st.sampled_from(["TU", "TW", "HU", "ĐU", "ĐUK", "BTGTU", "BTGTW", "BCĐTW"])
UNITS = st.sampled_from(["NC", "TH", "KGVX", "VX", "KTN", "NN", "XD", "TĐKT"])
IDENTIFIERS = (
    st.builds("{}/{}-{}".format, DIGITS, STATE_TYPES, STATE_BODIES)
    | st.builds("{}/{}/{}-{}".format, DIGITS, YEARS, STATE_TYPES, STATE_BODIES)
    | st.builds("{}-{}/{}".format, DIGITS, PARTY_TYPES, PARTY_BODIES)
    | st.builds("{}/UBND-{}".format, DIGITS, UNITS)
    | st.builds("{}/CV-{}".format, DIGITS, STATE_BODIES)
    | st.builds("{}/{}/QH{}".format, DIGITS, YEARS, st.integers(10, 16))
    | st.builds("{}/TTLT-{}-{}".format, DIGITS, STATE_BODIES, STATE_BODIES)
)
BEFORE = [
    "",
    "số ",
    "Số: ",
    "Kế hoạch số ",
    "Kế hoạch ",
    "(Công văn số ",
    "“Nghị quyết ",
    "theo\n",
    "- ",
    "số",
    "\t",
    "; ",
]
AFTER = [
    "",
    " ngày 5/6/2021",
    ", ngày 05/6/2021",
    ") của",
    "”",
    ".",
    ". Sở Nội vụ",
    "; ",
    "\nAn Giang",
    " của UBND tỉnh",
    ": ",
    " và ",
]


@given(st.sampled_from(BEFORE), IDENTIFIERS, st.sampled_from(AFTER))
def test_generated_number_is_found_whole(before: str, number: str, after: str) -> None:
    found = [m for m in find_numbers(before + number + after) if m.value.family != "bare"]
    assert [(m.start, m.end, m.value.number) for m in found] == [(len(before), len(before + number), number)]


PIECES = st.sampled_from(
    [
        "số ",
        "Số:",
        "/",
        "-",
        " ",
        "\n",
        "12",
        "2020",
        "1/1/",
        "KH",
        "UBND",
        "QĐ",
        "TTg",
        "văn bản ",
        "&",
        ".",
        "…",
        "Đ",
        "–",
    ]
)


@settings(max_examples=300)
@given(st.text(max_size=60) | st.lists(PIECES, max_size=25).map("".join))
def test_any_text(text: str) -> None:
    in_order(text, find_numbers(text))


HOSTILE = [
    ("digits", "1234567890"),
    ("slashes", "1/"),
    ("pairs", "1/1/"),
    ("digits and blanks", "1 "),
    ("capitals", "KHUBND"),
    ("suffixes", "-KH/UBND"),
    ("numbers", "12/KH-UBND"),
    ("blank numbers", "số ... "),
    ("số", "số"),
    ("dots", "số:......"),
    ("nouns", "kế hoạch số "),
    ("blanks after số", " ", "số:"),
    ("blanks after the digits", " ", "số 5"),
    ("bare numbers", "kế hoạch số 57 "),
    ("all families", "số 12/KH-UBND, số 5-KH/TU, nghị quyết số 57, số:   /QĐ-UBND; "),
]


@pytest.mark.parametrize("pieces", hostile(HOSTILE))
def test_linear_time(pieces: tuple[str, ...]) -> None:
    grows_linearly(find_numbers, *pieces)
