"""Find the rewards that a plan promises, how many of them, and for whom."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from extractors.awards import patterns as p
from extractors.awards.values import AwardText
from extractors.listed import Lists, Span, number_of
from extractors.mentions import Mention
from pipeline.segment.layout import Layout

_LOOK_BACK = 160
# The wordings that end right before a name are not longer.
_ENDING_CHARS = 150
_MAX_RECIPIENTS = 8


@dataclass(frozen=True, slots=True)
class _Recipient:
    """Who receives a reward, and how many do: spans of the words."""

    to_at: Span
    count_at: Span | None = None


def find_awards(lists: Lists, layout: Layout, givers: Sequence[Mention[Any]]) -> list[Mention[AwardText]]:
    """The rewards promised by a text, in order; one mention for each kind of recipient.

    Args:
        lists: the text.
        layout: its blocks.
        givers: mentions of bodies and groups, for "Bằng khen của …".
    """
    return _Finder(lists, layout, givers).find()


class _Finder:
    def __init__(self, lists: Lists, layout: Layout, givers: Sequence[Mention[Any]]) -> None:
        self._lists = lists
        self._text = lists.text
        self._folded = lists.folded
        self._layout = layout
        self._givers = sorted(givers, key=lambda m: m.start)
        self._starts = [m.start for m in self._givers]

    def find(self) -> list[Mention[AwardText]]:
        sections = self._lists.told_under(p.HEADING)
        found: list[Mention[AwardText]] = []
        for start, end in self._lists.sentences if p.NAME.places(self._folded) else ():
            block = self._layout.at(start)
            if block is None or block.kind in p.NO_BLOCKS or not p.NAME.search(self._folded, start, end):
                continue
            under = start in sections
            found.extend(self._sentence(start, end, under))
        return found

    def _sentence(self, start: int, end: int, under: bool) -> Iterator[Mention[AwardText]]:
        names = [self._name(match, end) for match in p.NAME.finditer(self._folded, start, end)]
        given = p.CONFERRED.search(self._folded, start, end) or p.CAPTION.match(self._folded, end)
        if given and not under and not self._is_decided(names[0], start):
            return
        past = p.PAST.search(self._folded, start, end)
        prizes = sum(self._counted_prize(start, span) for span in names)
        for span, recipients in zip(names, self._recipients(names, start, end, under), strict=True):
            prize = p.PRIZE.match(self._folded, span[0]) is not None
            count = self._count_before(start, span[0])
            doubted = recipients is None or (prize and count is None)
            count = count or self._count_behind(span[1], end)
            promised = self._is_promised(span, start, end, past) or (prize and prizes > 1)
            if not under and (doubted or not promised):
                continue
            rule = "award.section" if under else "award.promised"
            if (count is not None and not self._adds_up(count, recipients)) or not recipients:
                yield self._award(span, recipients[0].to_at if recipients else None, count, rule)
                continue
            for one in recipients:
                yield self._award(span, one.to_at, one.count_at, rule)

    def _adds_up(self, count: Span, recipients: list[_Recipient] | None) -> bool:
        """ "20 Bằng khen (8 tập thể, 12 cá nhân)": the parts say it all."""
        parts = [self._folded[slice(*one.count_at)] for one in recipients or () if one.count_at]
        return len(parts) > 1 and sum(map(number_of, parts)) == number_of(self._folded[slice(*count)])

    def _is_decided(self, name: Span, start: int) -> bool:
        return p.DECIDED.search(self._folded, max(start, name[0] - _ENDING_CHARS), name[0]) is not None

    def _is_promised(self, name: Span, start: int, end: int, past: re.Match[str] | None) -> bool:
        """Whether words before or behind a name say that the reward is to come."""
        if p.BEHIND.match(self._folded, name[1], end) or self._is_decided(name, start):
            return True
        if past and past.start() < name[0]:
            return False
        if p.PLAIN.match(self._folded, name[0]):
            return p.EACH.search(self._folded, start, name[0]) is None
        if p.SUM.match(self._folded, name[0]):
            return p.RECEIVER.search(self._folded, max(start, name[0] - _ENDING_CHARS), name[0]) is not None
        return p.PROMISE.search(self._folded, max(start, name[0] - _LOOK_BACK), name[0]) is not None

    def _counted_prize(self, start: int, name: Span) -> bool:
        return p.PRIZE.match(self._folded, name[0]) is not None and self._count_before(start, name[0]) is not None

    def _award(self, name: Span, to: Span | None, count: Span | None, rule: str) -> Mention[AwardText]:
        number = number_of(self._folded[slice(*count)]) if count else None
        recipient = " ".join(self._folded[slice(*to)].split()) if to else None
        return Mention(*name, AwardText(self._lists.words(name), number, recipient, count, to), rule)

    def _name(self, match: re.Match[str], end: int) -> Span:
        """The name with whose reward it is: "Bằng khen của Chủ tịch UBND tỉnh"."""
        of = p.OF.match(self._folded, match.end(), end)
        if of is None:
            return match.span()
        index = bisect_left(self._starts, of.start() + 1)
        if index < len(self._givers) and self._givers[index].start <= of.end() and self._givers[index].end <= end:
            return match.start(), self._givers[index].end
        level = p.LEVEL.match(self._folded, of.end(), end)
        return match.start(), level.end() if level else match.end()

    def _count_before(self, start: int, at: int) -> Span | None:
        pattern = p.PRIZES_BEFORE if p.PRIZE.match(self._folded, at) else p.COUNT_BEFORE
        match = pattern.search(self._folded, max(start, at - 8), at)
        return match.span("n") if match else None

    def _count_behind(self, at: int, end: int) -> Span | None:
        match = p.COUNT_BEHIND.match(self._folded, at, end)
        return match.span("n") if match else None

    def _recipients(self, names: list[Span], start: int, end: int, under: bool) -> list[list[_Recipient] | None]:
        """Who gets each: those after "cho", those of the next name of the same list, or those that "được tặng" it."""
        found: list[list[_Recipient] | None] = []
        shared: list[_Recipient] = []
        for index, (name, following) in enumerate(zip(reversed(names), [None, *reversed(names)], strict=False)):
            gap = p.NEXT_NAME.match(self._folded, name[1], end) if following else None
            joined = gap is not None and following is not None and gap.end() == following[0]
            shared = self._behind(name[1], end) or (shared if joined else [])
            last = self._own_clause(names[-index - 2][1], name[0]) if index + 1 < len(names) else start
            found.append(shared or self._before(last, name[0], under) or self._before(start, name[0], under))
        found.reverse()
        for index, (one, other) in enumerate(pairwise(names)):
            if not found[index + 1] and p.WITH_IT.fullmatch(self._folded, one[1], other[0]):
                found[index + 1] = found[index]
        return found

    def _own_clause(self, before: int, at: int) -> int:
        """ "… Bằng khen cho 5 tổ; đơn vị đầu tiên nhận Cờ": those behind the semicolon receive the second name."""
        return max(before, self._folded.rfind(";", before, at))

    def _behind(self, at: int, end: int) -> list[_Recipient]:
        leads = p.LEADS_TO.match(self._folded, at, end)
        return self._list(leads.end(), end, p.ANY_RECIPIENT)[0] if leads else []

    def _list(self, at: int, end: int, other: re.Pattern[str] = p.RECIPIENT) -> tuple[list[_Recipient], int]:
        """The list of recipients that begins at ``at``, and where it ends."""
        found: list[_Recipient] = []
        stop = at
        while len(found) < _MAX_RECIPIENTS:
            match = p.RECIPIENT.match(self._folded, at, end) or other.match(self._folded, at, end)
            if match is None or (
                at > stop and self._text[stop:at].strip() == ";" and found and found[0].count_at and not match["n"]
            ):
                break
            found.append(_Recipient(match.span("to"), match.span("n") if match["n"] else None))
            stop = match.end()
            gap = p.GAP.match(self._folded, stop, end)
            if gap is None:
                break
            at = gap.end()
        return found, stop

    def _before(self, start: int, at: int, under: bool) -> list[_Recipient] | None:
        """ "15 tập thể và 30 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen"; None: it was given already."""
        floor = max(start, at - _LOOK_BACK)
        heard: list[list[_Recipient]] = []
        for match in p.RECIPIENT.finditer(self._folded, floor, at):
            if match.start() > start and self._folded[match.start() - 1].isalnum():
                continue
            found, stop = self._list(match.start(), at)
            if p.RECEIVES.match(self._folded, stop, at):
                heard.append(found)
        counted = [found for found in heard if found[0].count_at]
        if counted and not under and not p.TO_COME.search(self._folded, floor, at):
            return None
        return next(iter(counted or heard), [])
