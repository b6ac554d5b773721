"""What stands under a label: the items of its section, of its list, or of the sentence that enumerates them.

Targets and contents are read with it: "II. ĐỐI TƯỢNG THI ĐUA" with bullets below, "Đối tượng thi đua gồm: …; …",
"Thứ nhất, …; thứ hai, …", "(1) …; (2) …".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile, zip_longest

from spacy.tokens import Doc

from pipeline.segment import entries_of, sentences_of, text_of
from pipeline.segment.cued import Cued
from pipeline.segment.sections import FIRST, PLAIN, STOP, Entry, below, unmarked_list
from pipeline.segment.view import fold, trim

Span = tuple[int, int]
_WORDS = ("nhất|một", "hai", "ba", "tư|bốn", "năm", "sáu", "bảy|bẩy", "tám", "chín", "mười")
# At the start of a clause: "thứ hai" may be a Monday, and "đầu tư là" holds "tư là".
_CLAUSE = r"(?:(?<=[.;:,-]\s)|(?<=[.;:,]\s\s))"
_MARKS = [
    rf"(?:(?:thứ (?:{word})(?: là)?|(?:{word}) là|(?:{word})(?=\s?:))\s?[,:]?|\({n}\)|{n}[).])\s"
    for n, word in enumerate(_WORDS, start=1)
]
_FIRST = re.compile(rf"[\s-]{{0,4}}{_MARKS[0]}")
_ORDINALS = [re.compile(_CLAUSE + mark) for mark in _MARKS]
_LISTS = "kehoach_lists"
_MAX_ITEM, _MAX_ENTRIES = 3000, 100
_MAX_LINES, _LINE_CHARS, _LABEL_CHARS = 5, 160, 60
# Lines of lists on money and rewards that hold a colon: "Giấy khen: 10 tập thể".
_IN_LIST = re.compile(r"(?:ngân sách|nguồn|quỹ|bằng khen|giấy khen|cờ|giải|\d)")
_LETTER = re.compile(r"(?:[a-zđ]|\((?:[a-zđ]|[ivx]{1,4}))\)\s")
_LIST_MARKS = " \t-–—+*•"
_FINAL = " .;:,/"
_NUMBERS = {word: n for n, words in enumerate(_WORDS, start=1) for word in words.split("|")}
# "5 nội dung", "năm nhóm việc": how many items the text says there are.
NUMBER = rf"(?P<count>\d{{1,2}}|{'|'.join(_NUMBERS)})"


def number_of(word: str) -> int:
    """The value of a printed count ("05", "năm")."""
    return int(word) if word.isdigit() else _NUMBERS[word]


@dataclass(frozen=True, slots=True)
class Label:
    """A label and where its items are told: behind it in text[rest] and in the entries under it."""

    start: int
    rest: Span
    under: Sequence[Entry]
    entry: Entry


def innermost(labels: Iterable[Label]) -> list[Label]:
    """The labels, in order, without those over another ("II. ĐỐI TƯỢNG, PHẠM VI" over "1. Đối tượng")."""
    ordered = list(labels)
    starts = [label.start for label in ordered[1:]]
    return [
        label
        for label, following in zip_longest(ordered, starts)
        if following is None or not label.under or following >= label.under[-1].end
    ]


class Regions:
    """Stretches of a text that may overlap, given in the order of their starts."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in spans:
            self._starts.append(start)
            self._ends.append(max(end, self._ends[-1]) if self._ends else end)

    def __contains__(self, position: int) -> bool:
        index = bisect_right(self._starts, position) - 1
        return index >= 0 and position < self._ends[index]


def lists_of(doc: Doc) -> Lists:
    """A Doc read for its labels and lists; the components share it."""
    if _LISTS not in doc.user_data:
        doc.user_data[_LISTS] = Lists(text_of(doc), sentences_of(doc), entries_of(doc))
    lists: Lists = doc.user_data[_LISTS]
    return lists


class Lists:
    """A text read for its labels and lists.

    Args:
        text: NFC text.
        sentences: spans [start, end) in characters.
        entries: headings, items and paragraphs of its body.
    """

    def __init__(self, text: str, sentences: Sequence[Span], entries: Sequence[Entry]) -> None:
        self.text = text
        self.folded = fold(text)
        self.sentences = sentences
        self.entries = entries
        # The sentences of the body, each with its entry.
        self._told = [
            (index, *sentence)
            for index, entry in enumerate(entries)
            if entry.rank != STOP
            for sentence in self.sentences_in(entry.start, entry.end)
        ]

    def labels(self, pattern: Cued) -> Iterator[Label]:
        """The labels that a pattern matches at the start of a sentence of the body, in order."""
        for index, start, end in self._told if pattern.places(self.folded) else ():
            match = pattern.match(self.folded, start, end)
            if match:
                entry, rest = self.entries[index], trim(self.text, match.end(), end)
                heads = end == entry.end and rest[0] >= rest[1]
                yield Label(start, rest, self._under(index) if heads else (), entry)

    def told_under(self, pattern: Cued) -> Regions:
        """The stretches of the labels that a pattern matches, each with what stands under it."""
        return Regions(
            (
                label.entry.begin if label.start == label.entry.start else label.start,
                self._end_of(label),
            )
            for label in self.labels(pattern)
        )

    def _end_of(self, label: Label) -> int:
        """The end of what stands under a label; short lines without a label of their own are a list without marks."""
        if label.under or label.rest[0] < label.rest[1]:
            return label.under[-1].end if label.under else label.entry.end
        lines = list(takewhile(self._is_line, islice(self.after(label), _MAX_LINES)))
        return lines[-1].end if lines else label.entry.end

    def _is_line(self, entry: Entry) -> bool:
        label = self.text.find(":", entry.start, min(entry.end, entry.start + _LABEL_CHARS))
        known = _IN_LIST.match(self.folded, entry.start, entry.end)
        return entry.rank == PLAIN and entry.end - entry.start <= _LINE_CHARS and (label < 0 or known is not None)

    def _under(self, index: int) -> Sequence[Entry]:
        """The entries under a heading, or the list without marks that follows it."""
        return (
            below(self.entries, index)
            or unmarked_list(self.text, self.entries, index + 1)
            or self._other_bullets(self.entries[index], index + 1)
        )

    def _other_bullets(self, heading: Entry, first: int) -> Sequence[Entry]:
        """ "* Nội dung" over "- …": bullets of another sign stand below, though they are of one rank."""
        sign = self.text[heading.begin : heading.start].strip()
        following = islice(self.entries, first, first + _MAX_ENTRIES)
        same = takewhile(lambda entry: entry.rank == heading.rank and heading.rank < PLAIN, following)
        return list(takewhile(lambda entry: self.text[entry.begin : entry.start].strip() != sign, same))

    def after(self, label: Label, until: Label | None = None) -> Sequence[Entry]:
        """The body that follows a label that heads nothing by its marks: a list that lost them may stand there.

        It ends at the next label, where one is given.
        """
        index = bisect_right(self.entries, label.entry.start, key=lambda entry: entry.start)
        following = islice(self.entries, index, index + _MAX_ENTRIES)
        if label.entry.end > label.rest[1]:
            return []
        end = until.start if until else len(self.text)
        return list(takewhile(lambda entry: entry.rank != STOP and entry.start < end, following))

    def sentences_in(self, start: int, end: int) -> Iterator[Span]:
        """The sentences of [start, end); one that begins before it (at its mark) begins at ``start``."""
        index = max(0, bisect_right(self.sentences, (start, len(self.text) + 1)) - 1)
        for i in range(index, len(self.sentences)):
            a, b = self.sentences[i]
            if a >= end:
                return
            if b > start:
                yield max(a, start), min(b, end)

    def first_sentence(self, entry: Entry) -> Span:
        """The first sentence of an item, without its final punctuation."""
        return self.bare(*next(self.sentences_in(entry.start, entry.end), (entry.start, entry.end)))

    def bare(self, start: int, end: int) -> Span:
        """The span without marks at its start and punctuation at its end."""
        start, end = trim(self.text, start, end, _LIST_MARKS, _FINAL)
        letter = _LETTER.match(self.folded, start, end)
        return (letter.end(), end) if letter else (start, end)

    def words(self, span: Span) -> str:
        """The words of a span on one line."""
        return " ".join(self.text[slice(*span)].split())

    def split(self, start: int, end: int, sign: str = ";") -> list[Span]:
        """The pieces of [start, end) between semicolons outside brackets."""
        pieces, depth, at = [], 0, start
        for match in re.compile(rf"[(){sign}]").finditer(self.text, start, end):
            depth += (match[0] == "(") - (match[0] == ")")
            if match[0] == sign and depth <= 0:
                pieces.append((at, match.start()))
                at = match.end()
        bare = [self.bare(*piece) for piece in [*pieces, (at, end)]]
        return [(a, b) for a, b in bare if a < b]

    def ordinals(self, start: int) -> list[Span]:
        """The items of "thứ nhất, …; thứ hai, …", "một là", "(1)" from ``start`` on, of one sentence each."""
        first = _FIRST.match(self.folded, start)
        if first is None:
            return []
        marks, end = [first], self._end_of_body(start)
        for ordinal in _ORDINALS[1:]:
            at = marks[-1].end()
            match = ordinal.search(self.folded, at, min(end, at + _MAX_ITEM))
            if match is None:
                break
            marks.append(match)
        stops = [match.start() for match in marks[1:]] + [min(end, marks[-1].end() + _MAX_ITEM)]
        items = [self._item(match.end(), stop) for match, stop in zip(marks, stops, strict=True)]
        return items if len(items) > 1 else []

    def _item(self, start: int, stop: int) -> Span:
        sentence = next(self.sentences_in(start, stop), (start, stop))
        return self.bare(start, min(stop, sentence[1]))

    def _end_of_body(self, start: int) -> int:
        """The end of the run of body entries that holds ``start``, up to the next heading of a section."""
        index = bisect_right(self.entries, start, key=lambda entry: entry.end)
        end = start
        for entry in islice(self.entries, index, index + _MAX_ENTRIES):
            if entry.rank == STOP or (entry.begin > start and entry.rank < FIRST):
                break
            end = entry.end
        return end
