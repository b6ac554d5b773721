"""The tokenizer: exact offsets whatever the text, numbers kept whole, usable through spaCy's own doors."""

import subprocess
import sys

import pytest
import spacy
from hypothesis import example, given, settings
from hypothesis import strategies as st
from spacy.language import Language

from pipeline.segment.tokenizer import SyllableTokenizer, blank

CONFIG = {"nlp": {"tokenizer": {"@tokenizers": "kehoach.tokenizer"}}}


@pytest.fixture(scope="module")
def nlp() -> Language:
    return blank()


NLP = blank()
WEIRD = st.text(
    alphabet=st.one_of(
        st.sampled_from(" \t\n\r\x0b\x0c\x1c\x85\u00a0\u2003\u2028\u3000\u200b\u0301aĐ1/-.&_“"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)


@settings(max_examples=300)
@given(WEIRD)
@example(" ")
@example("  a  b  ")
@example("\n \n\n a\u00a0 \tb \n")
@example("a \n b")
@example("\u0301\u0301")
@example("a\x00b")
@example("½ ٣ 三 ²")
def test_the_text_comes_back(text: str) -> None:
    doc = NLP.make_doc(text)
    assert doc.text == text
    for token in doc:
        assert text[token.idx : token.idx + len(token)] == token.text


@given(WEIRD)
def test_words_and_blanks_do_not_mix(text: str) -> None:
    for token in NLP.make_doc(text):
        assert token.text
        assert token.text.isspace() or not any(c.isspace() for c in token.text)
        assert "\n" not in token.text or set(token.text) == {"\n"}


NUMBERS = """
    27/KH-UBND 01/CT-UBND 658/QĐ-UBND 1315/QĐ-TTg 87/CTr-HĐTĐ 16/KH-HĐTĐKT 113/KH-BCA-C04 1602/QĐ-UBND-HC
    31/2030/QĐ-UBND 73/2033/NĐ-CP 43/2032/QH15 4912/UBND-NC 1651/UBND-VHKG 2231/SNV-CCHC&PC 64/CĐYT 08/CV-CĐVP
    1510-CV/BTGTU 126-KH/TU 35-CT/TW 02-CTr/TU 225-KH/TWĐTN-CTTN 19/2032/TTLT-BTC-BKH&ĐT-BTTTT
    3667/KH-BTTTT-BGDĐT 30c/NQ-CP 30a/2028/NQ-CP 12/CĐ.UBND 733/QĐ/TTg 506/KH-UBATGTQG 248/SGD&ĐT-VP
""".split()
DATES = ["6/3/2031", "06/03/2031", "06-03-2031", "06.03.2031", "6/3", "06-3", "6.3"]
AMOUNTS = ["1", "2031", "1.000", "1.234.567", "12,5", "0,05", "1.234,5"]


@pytest.mark.parametrize("number", NUMBERS + DATES + AMOUNTS)
@pytest.mark.parametrize("frame", ["{}", "số {} của", "({}),", "“{}”.", "Số: {}\n", "\u00a0{}; "])
def test_numbers_and_dates_are_one_token(nlp: Language, number: str, frame: str) -> None:
    assert number in [token.text for token in nlp.make_doc(frame.format(number))]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Ủy ban nhân dân", ["Ủy", "ban", "nhân", "dân"]),
        ("Sở Nội vụ, Sở Y tế", ["Sở", "Nội", "vụ", ",", "Sở", "Y", "tế"]),
        ("xã/phường", ["xã", "/", "phường"]),
        ("“Bản sạch”!", ["“", "Bản", "sạch", "”", "!"]),
        ("năm 2031-2035", ["năm", "2031", "-", "2035"]),
        ("số27", ["số", "27"]),
        ("....", [".", ".", ".", "."]),
        ("Số: ___/KH", ["Số", ":", "___", "/", "KH"]),
        ("một\nhai", ["một", "\n", "hai"]),
        ("một  hai", ["một", " ", "hai"]),
        ("một \n\n hai", ["một", "\n\n", " ", "hai"]),
        ("6/3/2031, 7/4", ["6/3/2031", ",", "7/4"]),
        ("95%", ["95", "%"]),
        ("", []),
    ],
)
def test_tokens(nlp: Language, text: str, tokens: list[str]) -> None:
    assert [token.text for token in nlp.make_doc(text)] == tokens


def test_the_tokenizer_is_registered() -> None:
    nlp = spacy.blank("vi", config=CONFIG)
    assert isinstance(nlp.tokenizer, SyllableTokenizer)
    assert [t.text for t in nlp("Kế hoạch 27/KH-UBND")] == ["Kế", "hoạch", "27/KH-UBND"]


def test_a_stranger_needs_no_import_of_ours() -> None:
    code = f"import spacy; nlp = spacy.blank('vi', config={CONFIG!r}); print(len(nlp('Kế hoạch 27/KH-UBND')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "3"


def test_a_pipeline_can_be_stored(nlp: Language, tmp_path) -> None:  # type: ignore[no-untyped-def]
    nlp.to_disk(tmp_path)
    assert isinstance(spacy.load(tmp_path).tokenizer, SyllableTokenizer)
    again = spacy.blank("vi", config=CONFIG).from_bytes(nlp.to_bytes())
    assert again("Kế  hoạch").text == "Kế  hoạch"


@pytest.mark.parametrize("unit", ["1", "1.", "1/", "a-", "1/A-", "1/A&", "_", " ", "\n", ".", "a"])
def test_a_long_run_is_cut_quickly(nlp: Language, unit: str) -> None:
    assert nlp.make_doc(unit * 20_000).text == unit * 20_000
