"""Find the short forms that a text defines and the words that point back to a document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from extractors.definitions import patterns as p
from extractors.definitions.values import Anaphor, Definition
from extractors.mentions import Mention
from extractors.numbers.patterns import noun_names
from pipeline.segment.view import fold, trim

_NUMBERED = re.compile(r"[^\W\d]+(?:\s[^\W\d]+){0,4}\s\d")


def find_definitions(text: str) -> list[Mention[Definition]]:
    """The short forms that a text defines for bodies and documents, in order.

    Args:
        text: NFC text.
    """
    folded = fold(text)
    matches = (match for pattern in p.DEFINITIONS for match in pattern.finditer(folded))
    found = [_defined(text, folded, match) for match in matches]
    found += [_bracketed(text, folded, match) for match in p.BRACKETED.finditer(folded)]
    return sorted((m for m in found if m is not None), key=lambda m: m.start)


def _defined(text: str, folded: str, match: re.Match[str]) -> Mention[Definition] | None:
    start, end = trim(text, *match.span("short"))
    short = " ".join(text[start:end].split())
    low = max(0, match.start() - p.LOOK_BACK)
    low = max([low, *(m.end() for m in p.CLAUSE_END.finditer(folded, low, match.start()))])
    if not short or not short[0].isupper():
        return None
    if p.document_noun().match(fold(short)):
        begin = _document(folded, fold(short), low, match.start())
        value = Definition(short, "document", (begin, match.start())) if begin is not None else None
    else:
        begin = _body(text, folded, short, low, match.start())
        value = Definition(short, "body", (begin, match.start())) if begin is not None else None
    return Mention(start, end, value, f"definition.{value.kind}") if value else None


def _bracketed(text: str, folded: str, match: re.Match[str]) -> Mention[Definition] | None:
    """The first words of the name in front of the brackets, all of them: another body in brackets defines nothing."""
    start, end = match.span("short")
    low = max(0, match.start() - p.LOOK_BACK)
    low = max([low, *(m.end() for m in p.CLAUSE_END.finditer(folded, low, match.start()))])
    begin = folded.rfind(f"{match['short']} ", low, match.start())
    if begin < 0 or not text[start].isupper() or not text[begin].isupper() or "(" in folded[begin : match.start()]:
        return None
    return Mention(start, end, Definition(text[start:end], "body", (begin, match.start())), "definition.body")


def _document(folded: str, short: str, low: int, end: int) -> int | None:
    """Where the document begins that a short form names: its number stands there too, else its noun."""
    noun = p.document_noun().match(short)
    assert noun is not None
    starts = [m.start() for m in re.finditer(rf"\b{re.escape(noun.group())}\b", folded[low:end])]
    digits = re.search(r"\d{1,6}", short)
    numbered = [at for at in starts if digits and re.match(_NUMBERED, folded[low + at : end])]
    same = [at for at in numbered if digits and re.search(rf"\b{digits.group()}\b", folded[low + at : low + at + 40])]
    chosen = same or numbered or starts
    return low + chosen[-1] if chosen else None


def _body(text: str, folded: str, short: str, low: int, end: int) -> int | None:
    """Where the body begins that a short form names: the same first words, or words with these initials."""
    if short.isupper() and " " not in short:
        return _by_initials(text, folded, short, low, end)
    words = fold(short).split()
    for size in range(len(words), 0, -1):
        prefix = " ".join(words[:size])
        if size == 1 and not p.HEAD.fullmatch(prefix):
            return None
        starts = [m.start() + low for m in re.finditer(rf"\b{re.escape(prefix)}\b", folded[low:end])]
        starts = [at for at in starts if p.HEAD.match(folded, at) and text[at].isupper()]
        if starts:
            return starts[-1] if end - starts[-1] > len(short) else None
    return None


def _by_initials(text: str, folded: str, short: str, low: int, end: int) -> int | None:
    """The last run of words up to ``end`` that begins with a head and whose first initials spell the short form."""
    words = [m for m in p.WORD.finditer(folded, low, end) if m.group() not in p.FILLERS]
    for i in range(len(words) - 2, -1, -1):
        initials = "".join(word.group()[0] for word in words[i : i + len(short)])
        head = p.HEAD.match(folded, words[i].start())
        if head and text[words[i].start()].isupper() and initials == short.lower():
            return words[i].start()
    return None


def find_anaphors(text: str) -> list[Mention[Anaphor]]:
    """The words that point to a document named elsewhere ("Kế hoạch này", "Chỉ thị nêu trên"), in order.

    Args:
        text: NFC text.
    """
    return list(_anaphors(text, fold(text)))


def _anaphors(text: str, folded: str) -> Iterator[Mention[Anaphor]]:
    for match in p.anaphor().finditer(folded):
        points: Literal["this", "above"] = "this" if match["this"] else "above"
        if points == "above" and not text[match.start()].isupper():
            continue  # "kế hoạch đó", "chương trình trên": any plan, as likely as a document
        value = Anaphor(noun_names().get(match["noun"]), points)
        yield Mention(match.start(), match.end(), value, f"anaphor.{points}")
