"""Tags are those of underthesea, on real sentences and on junk, in time that grows with the words only."""

import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import underthesea
from hypothesis import example, given, settings
from hypothesis import strategies as st
from underthesea.pipeline.chunking.model_crf import CRFChunkingPredictor
from underthesea.pipeline.pos_tag.model_crf import CRFPOSTagPredictor

from pipeline.ingest import read_bytes
from pipeline.letters import place_tones
from pipeline.segment import segment_text
from pipeline.segment.layout import lay_out
from pipeline.segment.phrases import MAX_WORDS, tag_spans, tag_words
from pipeline.segment.phrases.features import read_template

ROOT = Path(__file__).parents[3]
PAGES = sorted(path for path in (ROOT / "corpus" / "pages" / "dev").rglob("*") if path.is_file())
TREEBANK = ROOT.parent / "shared" / "data" / "vi_vtb-ud-dev.conllu"

Rows = list[tuple[str, str, str]]


def rows(words: list[str]) -> Rows:
    return [(tagged.word, tagged.pos, tagged.chunk) for tagged in tag_words(words)]


def of_words(words: list[str]) -> Rows:
    """What underthesea gives for words: the last step of its ``pos_tag`` and ``chunk``."""
    found: Rows = CRFChunkingPredictor.Instance().predict(CRFPOSTagPredictor.Instance().predict(words))
    return found


def sentences_of_the_corpus() -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """The sentences of the development pages as the pipeline reads them, with the spans of their words."""
    for path in PAGES:
        reading = read_bytes(path.read_bytes(), str(path))
        segmented = segment_text(reading.text, lay_out(reading))
        for start, end in segmented.sentences:
            words = [(a - start, b - start) for a, b in segmented.words if start <= a < end]
            yield reading.text[start:end], words


@pytest.mark.slow
def test_tags_of_the_corpus() -> None:
    sentences, same_words = 0, 0
    for text, spans in sentences_of_the_corpus():
        expected = underthesea.chunk(text)
        assert rows([word for word, _, _ in expected]) == expected
        # The pipeline cuts what is printed, underthesea what it has written anew: its words differ in a few places.
        words = [" ".join(place_tones(text[slice(*span)]).split()) for span in spans]
        same = words == [word for word, _, _ in expected]
        expected = expected if same else of_words(words)
        assert [(tagged.pos, tagged.chunk) for tagged in tag_spans(text, spans)] == [row[1:] for row in expected]
        sentences, same_words = sentences + 1, same_words + same
    assert sentences > 2000
    assert same_words > 0.97 * sentences


@pytest.mark.slow
@pytest.mark.skipif(not TREEBANK.exists(), reason="../shared/data/vi_vtb-ud-dev.conllu is not on this machine")
def test_tags_of_a_treebank() -> None:
    lines = TREEBANK.read_text(encoding="utf-8").splitlines()
    texts = [line.removeprefix("# text = ") for line in lines if line.startswith("# text = ")]
    assert len(texts) > 1000
    for text in texts:
        expected = underthesea.chunk(text)
        assert rows([word for word, _, _ in expected]) == expected


SENTENCES = [
    [],
    ["Sở"],
    ["Sở", "Nội vụ"],
    ["Sở", "Nội vụ", "chủ trì"],
    ["Ủy ban nhân dân", "xã", "phát động", "phong trào", "thi đua", "trồng", "cây", "."],
    ["27/KH-UBND", ";", "95", "%", "“", "Bản", "sạch", "”", "…"],
    ["ủy ban", "NHÂN DÂN", "Đắk Lắk", "H’Mông", "ê-đê"],
    ["", " ", "a  b", " a", "a ", "_", "BOS", "EOS", "T[0]=x", "\u00a0", "\n"],
    ["😀", "x²", "ﬁ", "ß", "ǅ", "İ", "a\u0301", "\x00", "\u200b"],
]


def test_underthesea_names_what_is_compared() -> None:
    text = "Ủy ban nhân dân xã phát động phong trào thi đua trồng cây."
    expected = underthesea.chunk(text)
    assert expected == of_words(underthesea.word_tokenize(text))
    assert [row[:2] for row in expected] == underthesea.pos_tag(text)


@pytest.mark.parametrize("words", SENTENCES, ids=lambda words: f"{len(words)} words")
def test_tags_of_words(words: list[str]) -> None:
    assert rows(words) == of_words(words)


KNOWN = "Ủy ban|nhân dân|xã|phát động|thi đua|Sở|Nội vụ|chủ trì|27/KH-UBND|95|%|,|.|“|”|và|của|đã|rất|sạch|HĐND".split(
    "|"
)
ANY = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=12)


@settings(max_examples=200)
@given(st.lists(st.one_of(st.sampled_from(KNOWN), ANY), max_size=12))
@example(["x"] * 4)
def test_tags_of_junk(words: list[str]) -> None:
    assert rows(words) == of_words(words)


@settings(max_examples=100)
@given(st.one_of(st.lists(st.sampled_from(KNOWN), max_size=12).map(" ".join), ANY))
def test_tags_of_the_words_of_junk(text: str) -> None:
    expected = underthesea.chunk(text)
    assert rows([word for word, _, _ in expected]) == expected


def test_long_sentences_are_tagged_in_pieces() -> None:
    words = (["Ủy ban", "xã", "phát động", "thi đua", ","] * MAX_WORDS)[: 2 * MAX_WORDS + 3]
    assert rows(words[:MAX_WORDS]) == of_words(words[:MAX_WORDS])
    assert rows(words) == [
        row
        for at in (0, MAX_WORDS, 2 * MAX_WORDS)
        for row in of_words(words[at : at + min(MAX_WORDS, len(words) - at)])
    ]


@pytest.mark.parametrize("entry", ["", "T", "T[]", "T[0", "T[1,0]", "T[0].lower.", "T[0][x]", "U[0]", "T[0] ", "xT[0]"])
def test_templates_of_another_form_are_refused(entry: str) -> None:
    with pytest.raises(ValueError, match=r"no entry of a template|ends before it begins"):
        read_template(["T[0]", entry])


def test_linear_time_in_the_words(assert_linear: Callable[..., None]) -> None:
    sentence = ["Ủy ban", "xã", "phát động", "thi đua", ","]
    assert_linear(lambda size: " ".join(sentence * (size // 25)), lambda text: tag_words(text.split(" ")))


def test_nothing_is_loaded_before_the_first_word() -> None:
    code = (
        "import sys, logging; root = logging.getLogger(); before = root.handlers[:], root.level\n"
        "from pipeline.segment import tag_words; assert tag_words([]) == []\n"
        "assert not {name for name in sys.modules if name.startswith('underthesea')}\n"
        "print(tag_words(['thi đua']))\n"
        "assert (root.handlers[:], root.level) == before, root.handlers"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("[Tagged(word='thi đua', pos=")


def test_handlers_of_the_caller_stay() -> None:
    root, handler = logging.getLogger(), logging.NullHandler()
    root.addHandler(handler)
    try:
        before = root.handlers[:]
        tag_words(["thi đua"])
        assert root.handlers == before
    finally:
        root.removeHandler(handler)
