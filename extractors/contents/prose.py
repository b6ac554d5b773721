"""Things to do that the running text of an article enumerates, whatever it calls them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from extractors.contents import patterns as p
from extractors.contents.activities import ACTIVITY, OTHER
from extractors.listed import Lists, Span, number_of
from pipeline.segment.sections import PLAIN, STOP, Entry, first_level, unmarked_list
from pipeline.segment.view import trim

_FEWEST = 3
_MAX_SENTENCE = 220


def find_activities(lists: Lists) -> list[Span]:
    """The first enumeration of things to do; what its lead calls them decides before where it stands."""
    for lead in p.LEADS:
        for index, entry in enumerate(lists.entries):
            if entry.rank != PLAIN:
                continue
            for sentence in lists.sentences_in(entry.start, entry.end):
                for match in lead.finditer(lists.folded, *sentence):
                    items = _behind(lists, index, sentence, match)
                    if items:
                        return items
    return []


def _behind(lists: Lists, index: int, sentence: Span, lead: re.Match[str]) -> list[Span]:
    start, end = sentence
    if p.DEMANDED.search(lists.folded, start, lead.end()):
        return []
    counted = p.PROMISED.search(lists.folded, start, lead.end())
    count = number_of(counted["count"]) if counted else None
    more = None if lists.folded[lead.end() - 2] == ":" else p.TO_COLON.match(lists.folded, lead.end(), end)
    rest = trim(lists.text, more.end() if more else lead.end(), end)
    if rest[0] < rest[1]:
        told = _told(lists, index, rest, count)
    elif end == lists.entries[index].end and lists.text[end - 1] == ":":
        told = iter([following(lists, index, count)])
    else:
        return []
    return next((items for items in told if _are_activities(lists, items, count)), [])


def following(lists: Lists, index: int, count: int | None) -> list[Span]:
    """The list that follows a paragraph that ends in a colon; it has as many items as were promised."""
    run = list(takewhile(lambda entry: entry.rank not in (STOP, PLAIN), islice(lists.entries, index + 1, None)))
    items = [lists.first_sentence(item) for item, _ in first_level(run)]
    if not items or p.ORDINAL.match(lists.folded, items[0][0]):
        items = lists.ordinals(lists.entries[index].end) or items
    items = items or unmarked(lists, lists.entries, index + 1)
    return items if count is None or len(items) == count else []


def unmarked(lists: Lists, entries: Sequence[Entry], first: int = 0) -> list[Span]:
    """Items of a list that lost its marks: paragraphs with semicolons, or those that each tell a thing to do."""
    semicolons = unmarked_list(lists.text, entries, first)
    found = semicolons or list(takewhile(lambda entry: _is_activity(lists, entry), islice(entries, first, None)))
    return [lists.first_sentence(entry) for entry in found] if len(found) > 1 else []


def _is_activity(lists: Lists, entry: Entry) -> bool:
    if entry.rank != PLAIN or entry.end - entry.start > _MAX_SENTENCE:
        return False
    span = entry.start, entry.end
    return ACTIVITY.match(lists.folded, *span) is not None and OTHER.match(lists.folded, *span) is None


def _told(lists: Lists, index: int, rest: Span, count: int | None) -> Iterator[list[Span]]:
    """The items of a sentence, by each way in which they may be set apart."""
    yield lists.ordinals(rest[0])
    yield lists.split(*rest)
    between_commas = [] if ";" in lists.text[slice(*rest)] else lists.split(*rest, ",")
    if count == len(between_commas) or all(p.COMPETE.match(lists.folded, *item) for item in between_commas):
        yield between_commas
    if lists.text[rest[0]].isupper():
        yield _sentences(lists, index, rest)


def _sentences(lists: Lists, index: int, rest: Span) -> list[Span]:
    """Short sentences up to the end of the paragraph: "… nhiệm vụ, giải pháp: Mở đường. Xây cầu. Trồng cây." """
    entry = lists.entries[index]
    spans = [rest, *(span for span in lists.sentences_in(rest[1], entry.end) if span[0] >= rest[1])]
    return [lists.bare(*span) for span in spans] if all(b - a <= _MAX_SENTENCE for a, b in spans) else []


def _are_activities(lists: Lists, items: list[Span], count: int | None) -> bool:
    """Whether there are as many as promised and half of them, or several and all but one, begin with a thing to do."""
    if len(items) != count and (count is not None or len(items) < _FEWEST):
        return False
    if any(OTHER.match(lists.folded, *item) for item in items):
        return False
    fewest = max(2, (len(items) + 1) // 2 if count else len(items) - 1)
    return sum(ACTIVITY.match(lists.folded, *item) is not None for item in items) >= fewest
