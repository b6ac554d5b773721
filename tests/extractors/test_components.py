"""The extractors as spaCy components, and the views of a text that they match on."""

from __future__ import annotations

import unicodedata
import warnings
from importlib.metadata import entry_points

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from extractors.mentions import MissingPipe, keys_on, mentions_of
from extractors.numbers.find import find_numbers
from pipeline.run.engine import PIPES
from pipeline.segment.tokenizer import blank
from pipeline.segment.view import bare, fold, plain_marks

TEXT = """Ngày 05/6/2021, UBND tỉnh Sơn La ban hành Kế hoạch số 123/KH-UBND thực hiện Chỉ thị số 35-CT/TU ngày \
02/4/2020 của Ban Thường vụ Tỉnh ủy, phát động phong trào thi đua “Vườn rau sạch bên hiên nhà” chào mừng kỷ niệm 60 \
năm Ngày thành lập ngành (20/11/1961 - 20/11/2021). Thời gian thực hiện từ ngày 10/6/2021 đến ngày 30/11/2021. Giao Sở \
Nội vụ, Tài chính chủ trì, phối hợp với các sở, ban, ngành tổ chức thực hiện.
Đối tượng thi đua gồm: chủ vườn; thợ làm đất.
Nội dung thi đua gồm: gieo hạt; tưới rau; nhặt cỏ.
Mỗi xã chọn ít nhất 02 vườn mẫu. Ban Chỉ đạo phong trào tỉnh (sau đây gọi tắt là Ban Chỉ đạo) chấm.
Đề nghị tặng Bằng khen cho 3 tập thể. Kinh phí từ ngân sách tỉnh.
File đính kèm: vuon-rau.pdf
"""
# What each component puts on the Doc, and what it finds first.
SPANS = [
    ("numbers", "numbers", "123/KH-UBND"),
    ("dates", "dates", "Ngày 05/6/2021"),
    ("provinces", "provinces", "tỉnh Sơn La"),
    ("bodies", "bodies", "UBND tỉnh Sơn La"),
    ("bodies", "groups", "các sở, ban, ngành"),
    ("themes", "themes", "Vườn rau sạch bên hiên nhà"),
    ("targets", "targets", "chủ vườn"),
    ("contents", "contents", "gieo hạt"),
    ("funding", "funding", "ngân sách tỉnh"),
    ("attachments", "attachments", "vuon-rau.pdf"),
]
ALL = list(PIPES)
# Components that read the mentions of another, and the pipe that the message names.
NEEDS = [
    (("bodies",), "definitions"),
    (("references",), "numbers"),
    (("numbers", "dates", "references"), "bodies"),
    (("assignments",), "bodies"),
    (("awards",), "bodies"),
    (("quotas",), "bodies"),
]


def nlp_with(*keys: str) -> spacy.language.Language:
    nlp = blank()
    for key in keys:
        nlp.add_pipe(f"kehoach_{key}")
    return nlp


@pytest.mark.parametrize(("pipe", "key", "first"), SPANS)
def test_spans_of_a_component(pipe: str, key: str, first: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        doc = nlp_with("definitions", pipe)(TEXT)
    assert doc.text == TEXT
    assert doc.spans[key][0].text == first
    for span, mention in zip(doc.spans[key], mentions_of(doc, key), strict=True):
        assert (span.start_char, span.end_char, span.label_) == (mention.start, mention.end, mention.rule)


def test_all_components_together() -> None:
    doc = nlp_with(*ALL)(TEXT)
    assert {"groups", "anaphors", *ALL} == set(doc.spans)
    assert all(len(doc.spans[key]) for key in ("groups", *ALL))


def test_every_component_is_an_entry_point() -> None:
    assert {f"kehoach_{key}" for key in ALL} <= {entry.name for entry in entry_points(group="spacy_factories")}


def test_the_tokenizer_is_an_entry_point() -> None:
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "kehoach.tokenizer"}}})
    nlp.add_pipe("kehoach_numbers")
    doc = nlp("số 123/KH-UBND")
    assert [span.text for span in doc.spans["numbers"]] == ["123/KH-UBND"]


@pytest.mark.parametrize(("pipes", "needed"), NEEDS)
def test_a_missing_pipe_is_named(pipes: tuple[str, ...], needed: str) -> None:
    with pytest.raises(MissingPipe, match=f"kehoach_{needed}"):
        nlp_with(*pipes)(TEXT)


@pytest.mark.parametrize(("key", "pipe"), [("groups", "bodies"), ("anaphors", "definitions")])
def test_the_pipe_of_a_second_key_is_named(key: str, pipe: str) -> None:
    with pytest.raises(MissingPipe, match=f'no {key} .*add_pipe\\("kehoach_{pipe}"\\)'):
        mentions_of(blank()(TEXT), key)


def test_keys_of_a_doc_in_the_order_of_its_pipes() -> None:
    assert keys_on(nlp_with("numbers", "dates")("Kế hoạch số 12/KH-UBND")) == ("numbers", "dates")
    assert keys_on(nlp_with()("Kế hoạch số 12/KH-UBND")) == ()


def test_mentions_that_no_pipe_attached() -> None:
    with pytest.raises(MissingPipe, match='add_pipe\\("kehoach_dates"\\)'):
        mentions_of(blank()("ngày 5/6/2021"), "dates")


def test_a_foreign_tokenizer_carries_what_it_can() -> None:
    nlp = spacy.blank("xx")
    nlp.add_pipe("kehoach_numbers")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        doc = nlp("Kế hoạch số 123/KH-UBND ngày 5/6/2021")
    assert [span.text for span in doc.spans["numbers"]] == ["123/KH-UBND"]


def test_a_foreign_tokenizer_that_cannot_carry_a_span_warns() -> None:
    nlp = spacy.blank("xx")
    nlp.add_pipe("kehoach_numbers")
    text = "theo số53/TB-VPCP ngày 5/6/2021"
    with pytest.warns(UserWarning, match=r"'53/TB-VPCP'.*pipeline\.blank\(\)"):
        doc = nlp(text)
    (mention,) = mentions_of(doc, "numbers")
    assert text[mention.start : mention.end] == "53/TB-VPCP"
    assert [span.text for span in doc.spans["numbers"]] == ["số53/TB-VPCP"]


def test_our_tokenizer_carries_a_glued_number() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        doc = nlp_with("numbers")("theo số53/TB-VPCP ngày 5/6/2021")
    assert [span.text for span in doc.spans["numbers"]] == ["53/TB-VPCP"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "không có gì"])
def test_nothing_to_find(text: str) -> None:
    doc = nlp_with("numbers", "dates", "provinces", "definitions", "bodies")(text)
    assert {key: len(doc.spans[key]) for key in doc.spans} == dict.fromkeys(doc.spans, 0)


# Printed, folded: lower case, one kind of dash, mark and blank, tone marks in one place.
FOLDED = [
    ("KẾ HOẠCH", "kế hoạch"),
    ("Uỷ ban", "ủy ban"),
    ("UỶ BAN", "ủy ban"),
    ("Thanh Hoá", "thanh hóa"),
    ("Hoà Bình", "hòa bình"),
    ("sức khoẻ", "sức khỏe"),
    ("Quý", "quý"),
    ("quỹ", "quỹ"),
    ("thuỷ lợi", "thủy lợi"),
    ("loại", "loại"),
    ("hoàn", "hoàn"),
    ("2021–2025", "2021-2025"),
    ("a—b−c‑d", "a-b-c-d"),
    ("“Vì”", '"vì"'),
    ("«Vì»", '"vì"'),
    ("‘Vì’", "'vì'"),
    ("a\nb\u00a0c", "a b c"),
    ("QÐ", "qđ"),
    ("İ", "İ"),
]


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_views_keep_the_length(text: str) -> None:
    assert len(fold(text)) == len(plain_marks(text)) == len(bare(text)) == len(text)


@given(st.text())
def test_fold_is_stable(text: str) -> None:
    assert fold(fold(text)) == fold(text)


NUMBERS = nlp_with("numbers")


@given(st.text(alphabet=" /-.\n0123456789KHUBNDQĐăâêôơưố số“”", max_size=60))
def test_a_component_finds_what_its_function_finds(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    doc = NUMBERS(text)
    assert mentions_of(doc, "numbers") == tuple(find_numbers(text))
