"""Find the contents of a campaign: items under a heading, or of the sentence that enumerates them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from extractors.contents import patterns as p
from extractors.contents.activities import ACTIVITY, OTHER
from extractors.contents.prose import find_activities, find_demanded, following, items_of, unmarked
from extractors.listed import Lists, Span, innermost, number_of
from extractors.mentions import Mention
from pipeline.segment.cued import Cued
from pipeline.segment.sections import PLAIN, Entry
from pipeline.segment.view import trim


def find_contents(lists: Lists, official: bool) -> list[Mention[str]]:
    """The contents that a text enumerates, in order; one mention each, its value the words on one line.

    Args:
        lists: the text.
        official: it is an official text, in which only headings lead to contents: its sentences call tasks so too.
    """
    found = _labelled(lists, p.HEADING)
    if not found and not official:
        found |= dict.fromkeys(_running(lists), "content.enumerated")
    if not found:
        found |= {span: rule for span, rule in _labelled(lists, p.TASKS).items() if not _is_other(lists, span)}
    if not found:
        found |= _tasks(lists)
    if not found and not official:
        found |= dict.fromkeys(find_activities(lists), "content.activities")
    if not found:
        found |= dict.fromkeys(find_demanded(lists), "content.demanded")
    spans = [span for span in sorted(found) if not p.NOT_A_CONTENT.match(lists.folded, *span)]
    return [Mention(*span, lists.words(span), found[span]) for span in spans]


def _labelled(lists: Lists, heading: Cued) -> dict[Span, str]:
    """What is told behind labels or stands in the sections under them."""
    found: dict[Span, str] = {}
    labels = innermost(lists.labels(heading))
    for label, following_label in zip_longest(labels, labels[1:]):
        if label.rest[0] < label.rest[1]:
            found |= dict.fromkeys(_told(lists, label.rest), "content.label")
        else:
            under = label.under or lists.after(label, following_label)
            found |= dict.fromkeys(_under(lists, under), "content.section")
    return found


def _tasks(lists: Lists) -> dict[Span, str]:
    """What stands under a bare "NHIỆM VỤ": things to do; those of bodies are their duties."""
    found = {span: rule for span, rule in _labelled(lists, p.BARE_TASKS).items() if not _is_other(lists, span)}
    deeds = sum(ACTIVITY.match(lists.folded, *span) is not None for span in found)
    return found if 2 * deeds > len(found) else {}


def _is_other(lists: Lists, span: Span) -> bool:
    return OTHER.match(lists.folded, *span) is not None


def _under(lists: Lists, under: Sequence[Entry]) -> Iterable[Span]:
    """The first-level items under a heading; an intro ("Kế hoạch nêu bốn nhóm:") may stand before them."""
    if not under:
        return []
    marked = list(items_of(lists, under))
    if marked:
        return marked
    ordinals = lists.ordinals(under[0].start)
    intro = lists.text[under[0].end - 1] == ":"
    return ordinals or unmarked(lists, under, int(intro))


def _told(lists: Lists, rest: Span, count: int | None = None) -> list[Span]:
    """What is enumerated in text[rest]: with ordinals, or with semicolons, then as many as were promised."""
    ordinals = lists.ordinals(rest[0])
    if ordinals:
        return ordinals
    pieces = [_without_and(lists, piece) for piece in lists.split(*rest)]
    return pieces if len(pieces) == count or (count is None and len(pieces) > 2) else []


def _without_and(lists: Lists, piece: Span) -> Span:
    return trim(lists.text, piece[0] + 3, piece[1]) if lists.folded.startswith("và ", piece[0]) else piece


def _running(lists: Lists) -> list[Span]:
    """The first enumeration that an article calls contents."""
    for index, entry in enumerate(lists.entries):
        if entry.rank != PLAIN:
            continue
        for sentence in lists.sentences_in(entry.start, entry.end):
            items = list(_of_sentence(lists, index, sentence))
            if items:
                return items
    return []


def _of_sentence(lists: Lists, index: int, sentence: Span) -> Iterator[Span]:
    start, end = sentence
    named = p.NAMED.search(lists.folded, start, end) or p.LISTED.search(lists.folded, start, end)
    counted = p.COUNTED.search(lists.folded, start, end) or (
        p.NUMBERED.search(lists.folded, named.end() - 1, end) if named else None
    )
    cue = named or counted
    if cue is None or p.NOT_CONTENTS.search(lists.folded, start, cue.start()):
        return
    count = number_of(counted["count"]) if counted else None
    after = max(match.end() for match in (named, counted) if match)
    colon = lists.text.find(":", after, min(end, after + 120))
    rest = trim(lists.text, colon + 1, end) if colon >= 0 else (end, end)
    if rest[0] < rest[1]:
        yield from _told(lists, rest, count)
    elif end == lists.entries[index].end and p.ENDS_OPEN.search(lists.folded, start, end):
        yield from following(lists, index, count)
    elif counted:
        yield from lists.ordinals(end)
