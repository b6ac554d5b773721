"""Phrases: runs of tagged words at their places, for the sentences that are asked for."""

from collections.abc import Callable
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import segment
from pipeline.segment import Phrase, phrases_of, sentences_of
from pipeline.segment.phrases import Tagged, find_phrases, runs, tag_spans
from pipeline.segment.tokenizer import blank

NLP = blank()
TEXT = "Xã phát động thi đua.\nTrường học trồng cây xanh.\n\nSở Nội vụ hướng dẫn các đơn vị; báo cáo kết quả."

# Chunk tags of words of one letter, and the phrases that they make.
RUNS = [
    ("", ""),
    ("O O", ""),
    ("B-NP", "NP:a"),
    ("B-NP I-NP", "NP:a b"),
    ("B-NP B-NP", "NP:a b"),
    ("B-NP O B-NP", "NP:a NP:c"),
    ("B-NP B-VP I-VP B-PP B-NP", "NP:a VP:b c PP:d NP:e"),
    ("I-AP O", "AP:a"),
    ("B-XP B-VP", "VP:b"),
]


@pytest.mark.parametrize(("tags", "phrases"), RUNS)
def test_runs(tags: str, phrases: str) -> None:
    text = "a b c d e"
    tagged = [Tagged(text[2 * i], "N", tag) for i, tag in enumerate(tags.split())]
    found = find_phrases([(2 * i, 2 * i + 1) for i in range(len(tagged))], tagged)
    assert " ".join(f"{phrase.kind}:{text[phrase.start : phrase.end]}" for phrase in found) == phrases


SENTENCES = [
    ("Xã phát động thi đua.", "NP:Xã VP:phát động thi đua"),
    ("Đảng uỷ xã rất quan tâm", "NP:Đảng uỷ xã VP:quan tâm"),
    ("Đảng ủy  xã\u00a0rất\nquan   tâm", "NP:Đảng ủy  xã VP:quan   tâm"),
    ("", ""),
    ("…", ""),
]


@pytest.mark.parametrize(("text", "phrases"), SENTENCES)
def test_phrases_of_a_text(text: str, phrases: str) -> None:
    found = segment(text)
    assert " ".join(f"{p.kind}:{found.text[p.start : p.end]}" for p in found.phrases()) == phrases


def test_tagged_words_of_a_text() -> None:
    found = segment(TEXT)
    assert [[tagged.word for tagged in words] for words in found.tagged()] == found.sentence_words()
    assert found.tagged()[0][:2] == [Tagged("Xã", "N", "B-NP"), Tagged("phát động", "V", "B-VP")]


def test_words_keep_their_spelling_but_are_tagged_in_the_current_one() -> None:
    old, new = "Uỷ ban xã Hoà An", "Ủy ban xã Hòa An"
    words = [(0, 6), (7, 9), (10, 16)]
    assert [tagged.word for tagged in tag_spans(old, words)] == ["Uỷ ban", "xã", "Hoà An"]
    assert [tagged.pos for tagged in tag_spans(old, words)] == [tagged.pos for tagged in tag_spans(new, words)]


def test_a_very_long_word_is_seen_in_part() -> None:
    text = "x" * 100_000
    with mock.patch.object(runs, "tag_words", wraps=runs.tag_words) as seen:
        assert [tagged.word for tagged in tag_spans(text, [(0, len(text))])] == [text]
    assert len(seen.call_args.args[0][0]) == runs.MAX_CHARS


PLACES = [
    ("a whole sentence", 0, 21, ["Xã", "phát động thi đua"]),
    ("one character", 5, 6, ["phát động thi đua"]),
    ("a blank between phrases", 2, 3, []),
    ("a mark", 20, 21, []),
    ("between sentences", 21, 22, []),
    ("nothing", 5, 5, []),
    ("the wrong way round", 9, 5, []),
    ("over the end of a sentence", 18, 25, ["phát động thi đua", "Trường học"]),
    ("before the text", -5, 1, ["Xã"]),
    ("beyond the text", len(TEXT), len(TEXT) + 9, []),
]


@pytest.mark.parametrize(("start", "end", "phrases"), [place[1:] for place in PLACES], ids=[p[0] for p in PLACES])
def test_phrases_at_a_place(start: int, end: int, phrases: list[str]) -> None:
    found = phrases_of(NLP(TEXT), start, end)
    assert [TEXT[phrase.start : phrase.end] for phrase in found] == phrases


def test_all_phrases_are_those_of_the_text() -> None:
    assert phrases_of(NLP(TEXT), 0, len(TEXT)) == segment(TEXT).phrases()


def test_a_sentence_is_tagged_when_it_is_asked_for_and_once() -> None:
    doc = NLP(TEXT)
    second = sentences_of(doc)[1]
    with mock.patch("pipeline.segment.tag_spans", wraps=tag_spans) as tag:
        first_time = phrases_of(doc, *second)
        assert phrases_of(doc, *second) == first_time
        phrases_of(doc, second[1], second[1] + 1)  # the line break behind it
        assert tag.call_count == 1
        phrases_of(doc, 0, len(TEXT))
        assert tag.call_count == len(sentences_of(doc))


PIECES = st.sampled_from(
    [*"Ủy ban xã phát động thi đua H’Mông 27/KH-UBND . ; … “ ” 😀".split(), " ", "  ", "\n", "\u00a0"]
)


@settings(max_examples=100)
@given(st.lists(PIECES, max_size=14).map("".join), st.integers(0, 60), st.integers(0, 60))
def test_phrases_are_in_order_and_hold_words_only(text: str, start: int, end: int) -> None:
    found = phrases_of(NLP(text), start, end)
    at = 0
    for phrase in found:
        assert isinstance(phrase, Phrase)
        assert at <= phrase.start < phrase.end <= len(text)
        assert phrase.start < end
        assert start < phrase.end
        assert not text[phrase.start].isspace()
        assert not text[phrase.end - 1].isspace()
        at = phrase.end


JUNK = ["Xã phát động thi đua, ", "a.", "x", "\n- trồng cây", "((", "1/"]


@pytest.mark.parametrize("unit", JUNK)
def test_linear_time_in_the_text(assert_linear: Callable[..., None], unit: str) -> None:
    assert_linear(lambda size: unit * (size // len(unit)), lambda text: segment(text).phrases())
