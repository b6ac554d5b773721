"""Find whom a campaign is meant for: items under a heading, or noun phrases of a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from extractors.listed import Label, Lists, Span, innermost
from extractors.mentions import Mention
from extractors.targets import patterns as p
from pipeline.segment.sections import PLAIN, STOP, Entry, first_level, unmarked_list


def find_targets(lists: Lists) -> list[Mention[str]]:
    """The addressees that a text names, in order; one mention each, its value the words on one line."""
    found: dict[Span, str] = {}
    for label in innermost(lists.labels(p.HEADING)):
        if label.rest[0] < label.rest[1]:
            found |= dict.fromkeys(_phrases(lists, label), "target.label")
        else:
            found |= dict.fromkeys(_section(lists, label.under or _people(lists, label)), "target.section")
    for label in lists.labels(p.LEADS_OVER):
        found |= dict.fromkeys(_section(lists, label.under), "target.list")
    if not found:
        for label in lists.labels(p.CALLS):
            if all(_names(lists, item.start, item.end) for item, _ in first_level(label.under)):
                found |= dict.fromkeys(_section(lists, label.under), "target.list")
    last = max((end for _, end in found), default=-1)
    for label in (*lists.labels(p.SENTENCE), *lists.labels(p.APPLIES)):
        if label.rest[0] < label.rest[1] and label.start > last:
            found |= dict.fromkeys(_phrases(lists, label), "target.sentence")
    for label in lists.labels(p.ENUMERATED):
        if label.start > last and ";" in lists.text[slice(*label.rest)]:
            found |= dict.fromkeys(_phrases(lists, label), "target.sentence")
    if not found:
        found |= dict.fromkeys(_inside(lists), "target.inside")
    spans = [span for span in sorted(found) if not p.NOT_A_TARGET.match(lists.folded, *span)]
    return [Mention(*span, lists.words(span), found[span]) for span in spans]


def _inside(lists: Lists) -> list[Span]:
    """The addressees that the first sentence names which labels them in passing."""
    for entry in lists.entries:
        if entry.is_title or (entry.rank == STOP and lists.text[entry.end - 1] != ":"):
            continue
        for start, end in lists.sentences_in(entry.start, entry.end):
            label = p.INSIDE.search(lists.folded, start, end)
            if label is not None:
                stop = p.INSIDE_END.search(lists.folded, label.end(), end)
                return lists.split(label.end(), stop.start() if stop else end)
    return []


def _people(lists: Lists, label: Label) -> Sequence[Entry]:
    """The paragraphs behind a label that each name people: a list that lost its marks."""
    return list(takewhile(lambda entry: _names_people(lists, entry), lists.after(label)))


def _names_people(lists: Lists, entry: Entry) -> bool:
    return entry.rank == PLAIN and _names(lists, entry.start, entry.end)


def _names(lists: Lists, start: int, end: int) -> bool:
    return p.PEOPLE.match(lists.folded, start, end) is not None


def _section(lists: Lists, under: Sequence[Entry]) -> Iterator[Span]:
    items = list(first_level(under))
    for item, inside in items:
        leaves = list(first_level(inside))
        if leaves and p.GROUP_ALONE.match(lists.folded, item.start, item.end):
            yield from (lists.first_sentence(leaf) for leaf, _ in leaves)
        else:
            yield from _told_group(lists, item)
    if items:
        return
    unmarked = unmarked_list(lists.text, under)
    if unmarked:
        yield from (lists.first_sentence(entry) for entry in unmarked)
    elif len(under) > 1 and all(_names_people(lists, entry) for entry in under):
        yield from (lists.first_sentence(entry) for entry in under)
    elif under and under[0].rank == PLAIN:
        yield from _pieces(lists, list(lists.sentences_in(under[0].start, under[0].end)))


def _told_group(lists: Lists, item: Entry) -> Iterator[Span]:
    """ "1. Tập thể: các trạm bơm; các tổ thủy nông": what a group is made of, where there is more than one."""
    span = lists.first_sentence(item)
    group = p.GROUP.match(lists.folded, *span)
    pieces = lists.split(group.end(), span[1]) if group else []
    yield from pieces if len(pieces) > 1 else [_without_called(lists, span)]


def _phrases(lists: Lists, label: Label) -> Iterator[Span]:
    """The noun phrases behind a label, with the sentences that go on in the same way ("Đối với cá nhân: …")."""
    sentences = [label.rest]
    for start, end in lists.sentences_in(label.rest[1], label.entry.end):
        if start >= label.rest[1]:
            if not p.GROUP.match(lists.folded, start, end):
                break
            sentences.append((start, end))
    yield from _pieces(lists, sentences)


def _pieces(lists: Lists, sentences: Sequence[Span]) -> Iterator[Span]:
    for sentence in sentences:
        pieces = lists.split(*sentence)
        labels = [p.GROUP.match(lists.folded, *piece) for piece in pieces]
        for piece, group in zip(pieces, labels, strict=True):
            span = (group.end(), piece[1]) if group is not None else piece
            yield _without_called(lists, lists.bare(*span))


def _without_called(lists: Lists, span: Span) -> Span:
    """ "… (gọi chung là đơn vị)": the name that the text gives to its addressees is not one of them."""
    called = p.CALLED.search(lists.folded, *span)
    return lists.bare(span[0], called.start()) if called else span
