"""Parts of speech and chunks of the same sentences by underthesea and by this project: seconds, ratio, equal tags.

Run from the root of the project: ``python -m benchmarks.phrases [FOLDER]``. "tags of N words" are those of words that
are cut already, by the length of the sentence; "from text" is what a caller waits for: ``underthesea.pos_tag`` and
``underthesea.chunk`` of each sentence beside ``tag_spans`` of the words that ``split_words`` finds (a caller who needs
chunks need not ask for parts of speech too: the last line is ``underthesea.chunk`` alone).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from time import process_time
from typing import Any, TypeVar

import click
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from underthesea import chunk, pos_tag
from underthesea.pipeline.chunking.model_crf import CRFChunkingPredictor
from underthesea.pipeline.pos_tag.model_crf import CRFPOSTagPredictor

from pipeline.ingest import read_bytes
from pipeline.segment import Tagged, segment_text, tag_words
from pipeline.segment.layout import lay_out
from pipeline.segment.phrases import tag_spans
from pipeline.segment.words import split_words

PAGES = Path(__file__).parents[1] / "corpus" / "pages" / "dev"
LENGTHS = ((1, 10), (11, 20), (21, 40), (41, 80), (81, 500))

T = TypeVar("T")


def their_tags(words: list[str]) -> Any:
    """The tags of words by underthesea: the last step of its ``pos_tag`` and ``chunk``."""
    return CRFChunkingPredictor.Instance().predict(CRFPOSTagPredictor.Instance().predict(words))


def our_tags_of_text(sentence: str) -> list[Tagged]:
    """The tags of a sentence by this project."""
    return tag_spans(sentence, split_words(sentence, [(0, len(sentence))]))


def seconds(run: Callable[[T], Any], inputs: Iterable[T]) -> tuple[float, list[Any]]:
    """Processor time over all inputs, and what came out for each."""
    started = process_time()
    found = [run(one) for one in inputs]
    return process_time() - started, found


def sentences(paths: Iterable[Path]) -> list[tuple[str, list[str]]]:
    """The sentences of pages with their words."""
    found: list[tuple[str, list[str]]] = []
    for path in paths:
        reading = read_bytes(path.read_bytes(), str(path))
        cut = segment_text(reading.text, lay_out(reading))
        found += [(cut.text[slice(*at)], words) for at, words in zip(cut.sentences, cut.sentence_words(), strict=True)]
    return found


def compare(given: Sequence[tuple[str, list[str]]]) -> Table:
    """One row for each length of sentence that occurs, then the whole way from the text."""
    shown = Table(box=SIMPLE_HEAD, padding=0, show_edge=False)
    for name in ("", "sentences", "words", "underthesea s", "kehoach s", "ratio", "same tags"):
        shown.add_column(name, justify="right" if name else "left")

    def add(label: str, words: int, theirs: float, ours: float, count: int, same: str) -> None:
        shown.add_row(label, f"{count}", f"{words}", f"{theirs:.2f}", f"{ours:.2f}", f"{theirs / ours:.1f}", same)

    for low, high in LENGTHS:
        cut = [words for _, words in given if low <= len(words) <= high]
        if cut:
            theirs, expected = seconds(their_tags, cut)
            ours, found = seconds(tag_words, cut)
            same = sum(_rows(one) == other for one, other in zip(found, expected, strict=True))
            add(f"tags of {low} to {high} words", sum(map(len, cut)), theirs, ours, len(cut), f"{same / len(cut):.1%}")
    texts, words = [text for text, _ in given], sum(len(words) for _, words in given)
    ours, _ = seconds(our_tags_of_text, texts)
    chunks, _ = seconds(chunk, texts)
    tags, _ = seconds(pos_tag, texts)
    add("from text: pos_tag and chunk", words, tags + chunks, ours, len(texts), "")
    add("from text: chunk", words, chunks, ours, len(texts), "")
    return shown


def _rows(tagged: Iterable[Tagged]) -> list[tuple[str, str, str]]:
    return [(one.word, one.pos, one.chunk) for one in tagged]


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=PAGES)
def main(folder: Path) -> None:
    """Print how long underthesea and kehoach take over the sentences of the pages in FOLDER."""
    their_tags(["thi đua"])  # models are loaded with the first word
    our_tags_of_text("thi đua")
    given = sentences(sorted(path for path in folder.rglob("*") if path.is_file()))
    Console(highlight=False, width=None if os.isatty(1) else 100).print(compare(given))


if __name__ == "__main__":
    main()
