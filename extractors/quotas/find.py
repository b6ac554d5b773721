"""Find counts that somebody has to deliver: "mỗi huyện 01 đến 02 công trình"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from typing import Any

from extractors.mentions import Mention
from extractors.quotas import patterns as p
from extractors.quotas.values import QuotaText
from pipeline.segment.layout import Layout
from pipeline.segment.view import fold, trim

Span = tuple[int, int]
_Bounds = tuple[int | None, int | None]
_BODY_KINDS = frozenset({"paragraph", "numbered", "bullet", "article", "section"})
_REACH = 120
_MAX_LIST = 6


class QuotaFinder:
    """Reads the quotas of a text.

    Args:
        text: NFC text.
        sentences: spans [start, end) in characters.
        layout: the blocks of the page.
        agents: mentions of bodies and groups, for "các huyện … ít nhất 2 mô hình".
    """

    def __init__(self, text: str, sentences: Sequence[Span], layout: Layout, agents: Sequence[Mention[Any]]) -> None:
        self._text = text
        self._folded = fold(text)
        self._sentences = sentences
        self._layout = layout
        self._agents = sorted(agents, key=lambda m: m.start)
        self._agents_by_end = sorted(agents, key=lambda m: m.end)
        self._ends = [m.end for m in self._agents_by_end]

    def find(self) -> list[Mention[QuotaText]]:
        """All quotas, in order."""
        found: list[Mention[QuotaText]] = []
        cued = p.WHO.places(self._folded) or p.PER.places(self._folded)
        for start, end in self._sentences if cued else ():
            block = self._layout.at(start)
            if block is None or block.kind not in _BODY_KINDS:
                continue
            marks = [match.start() for match in p.QUOTE.finditer(self._folded, start, end)]
            for who in p.WHO.finditer(self._folded, start, end):
                if bisect_left(marks, who.start()) % 2:
                    continue  # inside quotation marks stands the name of a campaign ("Mỗi ấp một công trình")
                floor = self._clause(start, who.start())
                if p.NOT_ASKED.search(self._folded, floor, min(end, who.end() + _REACH)):
                    continue
                asked = (
                    block.kind != "paragraph" or p.DEMAND.search(self._folded, floor, who.end() + _REACH) is not None
                )
                if who["any"] is None:
                    found.extend(self._behind(who.span(), end, asked) or self._before(start, who.span()))
                else:
                    found.extend(self._behind_any(who.span(), end, asked))
            found.extend(self._per(start, end))
        told = {m.value.count_at for m in found}
        beside = {block.start for m in found if (block := self._layout.at(m.start)) is not None}
        found.extend(m for m in self._of_many(beside) if m.value.count_at not in told)
        unique = {m.value.count_at: m for m in found}
        return sorted(unique.values(), key=lambda m: (m.start, m.end))

    def _clause(self, start: int, at: int) -> int:
        """Where the clause begins that holds a place."""
        cut = max(self._folded.rfind(sign, max(start, at - _REACH), at) for sign in ";:")
        return max(start, at - _REACH, cut)

    def _behind(self, who: Span, end: int, demanded: bool) -> list[Mention[QuotaText]]:
        bound_duty = p.BOUND_DUTY
        for count in p.COUNT.finditer(self._folded, who[1], min(end, who[1] + _REACH)):
            between = (who[1], count.start())
            if self._tells_who(count, *between, end):
                bound_duty = p.QUALIFIED_DUTY
                continue
            bound = count["least"] or count["most"] or count["b"] or count["up"]
            asked = (bound_duty if bound else p.DUTY).match(self._folded, *between) or self._at_once(who, *between)
            demanded = demanded or p.WRITTEN.match(count["a"]) is not None
            if asked and (bound or demanded or not p.JUST_HAS.search(self._folded, *between)):
                return list(self._counts(self._named(who), count, end, "quota.each"))
            return []
        return []

    def _tells_who(self, count: re.Match[str], start: int, at: int, end: int) -> bool:
        """ "trên 200 ha", "có từ 300 lao động trở lên đăng ký …": a number that says who they are, not how many."""
        if count["least"] != "từ" or count["b"]:
            return not count["least"] and p.OF_WHO.search(self._folded, start, at) is not None
        return (
            p.HAS.search(self._folded, start, at) is not None
            and p.UP_AND_ON.match(self._folded, count.end(), end) is not None
        )

    def _behind_any(self, who: Span, end: int, demanded: bool) -> list[Mention[QuotaText]]:
        """The counts of somebody who is no unit known to be charged: with a bound, or where demanded."""
        found = self._behind(who, end, demanded)
        bound = [m for m in found if None in (m.value.least, m.value.most) or m.value.least != m.value.most]
        written = [m for m in found if p.WRITTEN.match(self._folded, m.value.count_at[0])]
        return found if demanded else bound or written

    def _at_once(self, who: Span, start: int, end: int) -> bool:
        """The count follows at once, and the whole is not the name of a programme ("chương trình mỗi xã một …")."""
        programme = p.PROGRAMME.search(self._folded, max(0, who[0] - 20), who[0])
        return programme is None and p.AT_ONCE.match(self._folded, start, end) is not None

    def _named(self, who: Span) -> Span:
        """ "Hội Nông dân mỗi huyện": the body before it belongs to who it is."""
        for end in (who[0] - 1, who[1]):
            index = bisect_left(self._ends, end)
            if index < len(self._ends) and self._ends[index] == end and self._agents_by_end[index].start < who[0]:
                return self._agents_by_end[index].start, who[1]
        return who

    def _counts(self, who: Span, count: re.Match[str], end: int, rule: str) -> Iterator[Mention[QuotaText]]:
        """The count and those coordinated with it ("02 tập thể và 05 cá nhân"), which share its bound."""
        least, most = bool(count["least"] or count["up"]), bool(count["most"])
        for _ in range(_MAX_LIST):
            what = self._what(count.end(), end)
            if what is None:
                return
            least = least or p.UP.match(self._folded, what[1], end) is not None
            yield self._quota(who, what, count, self._bounds(count, least, most), rule)
            following = self._next(what[1], end, least or most)
            if following is None:
                return
            if p.NEXT_VERB.fullmatch(self._folded, what[1], following.start()):
                least = most = False
            count = following
            if count["least"] or count["up"] or count["most"]:
                least, most = bool(count["least"] or count["up"]), bool(count["most"])

    def _next(self, at: int, end: int, bound: bool) -> re.Match[str] | None:
        """The count that goes on the list; a phrase may stand before it where a bound holds for all."""
        for pattern in (p.NEXT, p.NEXT_VERB, p.NEXT_BEHIND):
            gap = pattern.match(self._folded, at, end)
            following = p.COUNT.match(self._folded, gap.end(), end) if gap else None
            # A nought in front is the official way to write a count: it goes on the list without a bound, too.
            if following is not None and (bound or pattern is not p.NEXT_BEHIND or following["a"].startswith("0")):
                return following
        return None

    def _quota(self, who: Span, what: Span, count: re.Match[str], bounds: _Bounds, rule: str) -> Mention[QuotaText]:
        value = QuotaText(self._words(who), self._words(what), *bounds, who, what, count.span())
        return Mention(min(who[0], count.start()), max(who[1], what[1]), value, rule)

    def _bounds(self, count: re.Match[str], least: bool, most: bool) -> _Bounds:
        first = _number(count["a"])
        if count["b"]:
            return first, _number(count["b"])
        if most:
            return None, first
        return first, None if least else first

    def _what(self, at: int, end: int) -> Span | None:
        named = p.QUOTED.match(self._folded, at, end)
        if named is not None:
            return named.span("what")
        match = p.WHAT.match(self._folded, at, end)
        if match is None or p.NO_THING.match(self._folded, at, end):
            return None
        between = p.BETWEEN.match(self._folded, at, match.end())
        quoted = match.start("name") if match["name"] else match.end()
        stop = p.WHAT_END.search(self._folded, between.end() if between else at, quoted)
        span = trim(self._text, at, stop.start() if stop else match.end())
        return span if span[0] < span[1] else None

    def _before(self, start: int, who: Span) -> list[Mention[QuotaText]]:
        """ "Thành lập ít nhất 01 tổ tự quản tại mỗi xã": the count stands before those who deliver."""
        for count in p.COUNT.finditer(self._folded, max(start, who[0] - _REACH), who[0]):
            what = self._what(count.end(), who[0])
            placed = p.PLACED.match(self._folded, what[1], who[1]) if what else None
            if what is not None and placed is not None and placed.end() == who[0]:
                bounds = self._bounds(count, bool(count["least"] or count["up"]), bool(count["most"]))
                return [self._quota(who, what, count, bounds, "quota.placed")]
        return []

    def _per(self, start: int, end: int) -> Iterator[Mention[QuotaText]]:
        """ "Ít nhất 01 công trình/chi đoàn": the count stands before the thing, those who deliver behind a stroke."""
        for who in p.PER.finditer(self._folded, start, end):
            floor = self._clause(start, who.start())
            if p.NOT_ASKED.search(self._folded, floor, who.start()):
                continue
            for count in p.COUNT.finditer(self._folded, floor, who.start()):
                what = self._what(count.end(), who.start())
                if (count["least"] or count["b"] or count["up"]) and what is not None and what[1] == who.start():
                    bounds = self._bounds(count, bool(count["least"] or count["up"]), bool(count["most"]))
                    yield self._quota(who.span("who"), what, count, bounds, "quota.per")

    def _of_many(self, beside: Set[int]) -> Iterator[Mention[QuotaText]]:
        """A named body or group with an express bound: "các xã xây dựng ít nhất 2 mô hình".

        Beside the quotas of others, in the blocks that begin at ``beside``, a count that follows at once is one, too.
        """
        start = 0
        for index, agent in enumerate(self._agents):
            before = self._agents[index - 1] if index else None
            if before is None or not p.AND.fullmatch(self._folded, before.end, max(before.end, agent.start)):
                start = agent.start
            block = self._layout.at(agent.start)
            if block is None or block.kind not in _BODY_KINDS:
                continue
            sized = p.SIZED.match(self._folded, agent.end, block.end)
            end = sized.end() if sized else agent.end
            counts = list(p.COUNT.finditer(self._folded, end, min(block.end, end + 60)))
            count = next((found for found in counts if found["least"] or found["most"]), None)
            if count is not None and p.OF_MANY.fullmatch(self._folded, end, count.start()):
                yield from self._counts((start, end), count, block.end, "quota.named")
            elif block.start in beside and counts and p.AT_WORK.fullmatch(self._folded, end, counts[0].start()):
                yield from self._counts((start, end), counts[0], block.end, "quota.beside")

    def _words(self, span: Span) -> str:
        return " ".join(self._text[slice(*span)].split())


def _number(word: str) -> int:
    return p.WORDS[word] if word in p.WORDS else int(word.replace(".", ""))
