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
_MOST_SENTENCES = 40
_MAX_SENTENCE = 220
_NEAR = 80
_MAX_LEADS = 4  # of one sentence; each is read to its end


def find_activities(lists: Lists) -> list[Span]:
    """The first enumeration of things to do; what its lead calls them decides before where it stands."""
    for lead in p.LEADS:
        for index, entry in enumerate(lists.entries):
            if entry.rank != PLAIN:
                continue
            for sentence in lists.sentences_in(entry.start, entry.end):
                for match in islice(lead.finditer(lists.folded, *sentence), _MAX_LEADS):
                    items = _behind(lists, index, sentence, match)
                    if items:
                        return items
    return []


def find_demanded(lists: Lists) -> list[Span]:
    """The first list that a demand of a campaign leads over to: "… yêu cầu các xã thi đua thực hiện các nội dung sau:".

    Its items count where the lead calls them tasks, or most begin with a thing to do; those charged to a body do not.
    """
    for index, entry in enumerate(lists.entries):
        if lists.text[entry.end - 1] != ":":
            continue
        start, end = list(lists.sentences_in(entry.start, entry.end))[-1]
        if not p.CAMPAIGN.search(lists.folded, start, end):
            continue
        called = p.CALLED_TASKS.search(lists.folded, start, end) is not None
        if not called and p.ASKS.search(lists.folded, start, end) is None:
            continue
        if p.NOT_ASKED.search(lists.folded, max(start, end - _NEAR), end):
            continue
        items = following(lists, index, None)
        asked = [item for item in items if OTHER.match(lists.folded, *item) is None]
        deeds = sum(ACTIVITY.match(lists.folded, *item) is not None for item in asked)
        if len(items) > 1 and (len(asked) if called else deeds) > len(items) // 2 and deeds:
            return asked
    return []


def _behind(lists: Lists, index: int, sentence: Span, lead: re.Match[str]) -> list[Span]:
    start, end = sentence
    if p.DEMANDED.search(lists.folded, start, lead.end()):
        return []
    entry = lists.entries[index]
    if p.ORDERED.search(lists.folded, start, lead.end()) and not p.CAMPAIGN.search(
        lists.folded, entry.start, entry.end
    ):
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
    items = list(items_of(lists, run))
    if not items or p.ORDINAL.match(lists.folded, items[0][0]):
        items = lists.ordinals(lists.entries[index].end) or items
    items = items or unmarked(lists, lists.entries, index + 1)
    return items if count is None or len(items) == count else []


def items_of(lists: Lists, entries: Sequence[Entry]) -> Iterator[Span]:
    """The items of the highest level; under the name of a group ("Đối với doanh nghiệp") stand those that count."""
    for item, inside in first_level(entries):
        leaves = list(first_level(inside)) if p.GROUP.match(lists.folded, item.start, item.end) else []
        yield from (lists.first_sentence(leaf) for leaf in ([leaf for leaf, _ in leaves] or [item]))


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
    by_commas = ";" not in lists.text[slice(*rest)]
    if by_commas and count is not None:
        yield _deeds(lists, rest)
    between_commas = lists.split(*rest, ",") if by_commas else []
    if count == len(between_commas) or all(p.COMPETE.match(lists.folded, *item) for item in between_commas):
        yield between_commas
    if lists.text[rest[0]].isupper():
        yield _sentences(lists, index, rest)


def _deeds(lists: Lists, rest: Span) -> list[Span]:
    """ "mở lớp, in sách và thăm thôn, bản": the pieces between commas and "và" that each begin with a thing to do."""
    starts = [match.end() for match in p.NEXT_DEED.finditer(lists.folded, *rest)]
    begins = [at for at in starts if ACTIVITY.match(lists.folded, at, rest[1])]
    ends = [lists.folded.rindex(" ", 0, at - 1) if lists.folded[at - 3 : at - 1] == "và" else at - 1 for at in begins]
    return [lists.bare(a, b) for a, b in zip([rest[0], *begins], [*ends, rest[1]], strict=True)]


def _sentences(lists: Lists, index: int, rest: Span) -> list[Span]:
    """Short sentences up to the end of the paragraph: "… nhiệm vụ, giải pháp: Mở đường. Xây cầu. Trồng cây." """
    entry = lists.entries[index]
    behind = (span for span in lists.sentences_in(rest[1], entry.end) if span[0] >= rest[1])
    spans = [rest, *islice(behind, _MOST_SENTENCES)]
    short = len(spans) <= _MOST_SENTENCES and all(b - a <= _MAX_SENTENCE for a, b in spans)
    return [lists.bare(*span) for span in spans] if short else []


def _are_activities(lists: Lists, items: list[Span], count: int | None) -> bool:
    """Whether there are as many as promised and half of them, or several and all but one, begin with a thing to do."""
    if len(items) != count and (count is not None or len(items) < _FEWEST):
        return False
    if any(OTHER.match(lists.folded, *item) for item in items):
        return False
    fewest = max(2, (len(items) + 1) // 2 if count else len(items) - 1)
    return sum(ACTIVITY.match(lists.folded, *item) is not None for item in items) >= fewest
