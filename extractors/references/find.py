"""Find the documents that a text announces or cites, with their dates, issuers and frames."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.bodies.values import BodyName
from extractors.dates.values import PartialDate
from extractors.definitions.values import Anaphor
from extractors.mentions import Mention, V
from extractors.numbers.find import DocumentNumber
from extractors.numbers.patterns import noun_pattern
from extractors.references import patterns as p
from extractors.references.passages import passages
from extractors.references.relations import RelationReader, Spoken
from extractors.references.shared import share_issuers
from extractors.references.values import Citation
from pipeline.segment.view import fold

_LOOK_BACK = 260
_MAX_GAP, _MAX_PLACE = 40, 45
_OF_CHARS = 260
_JUST_NOW = re.compile(r"\b(?:vừa|mới)\s")
_CITED = frozenset({"basis", "implements", "cites"})
_STRONG = frozenset({"replaces", "extends", "amends", "annexed", "forwards"})


class CitationFinder:
    """Links the numbers of a text to their dates and issuers and reads the frames around them.

    Args:
        text: NFC text.
        sentences: spans [start, end) in characters.
        numbers, dates, bodies, anaphors: the mentions of the text.
    """

    def __init__(
        self,
        text: str,
        sentences: Sequence[tuple[int, int]],
        numbers: Sequence[Mention[DocumentNumber]],
        dates: Sequence[Mention[PartialDate]],
        bodies: Sequence[Mention[BodyName]],
        anaphors: Sequence[Mention[Anaphor]] = (),
    ) -> None:
        self._folded = fold(text)
        self._sentences = sentences
        self._starts = [start for start, _ in sentences]
        self._numbers = numbers
        self._anaphors = anaphors
        self._dates = dates
        self._bodies = bodies
        self._date_starts = [date.start for date in dates]
        self._body_starts = [body.start for body in bodies]
        self._passages = passages(text, sentences)
        self._relations = RelationReader(self._folded, self._passages, bodies)

    def find(self) -> list[Mention[Citation]]:
        """All documents with a number, then those announced without one; in order."""
        found: list[Mention[Citation]] = []
        for number in self._numbers:
            found.append(self._joined(found[-1] if found else None, self._cited(number, found)))
        found = share_issuers(self._folded, self._passages, found, self._bodies)
        spans = [m.value.noun for m in found if m.value.noun]
        ends = sorted(m.end for m in found if m.value.frame in _CITED or m.value.frame == "announce")
        found.extend(
            m for m in self._unnumbered() if m.value.noun not in spans and not self._told_of(ends, m.value.verb)
        )
        found.extend(self._pointing(found))
        return sorted(found, key=lambda m: m.start)

    def _pointing(self, found: Sequence[Mention[Citation]]) -> Iterator[Mention[Citation]]:
        """ "Thực hiện Chỉ thị nêu trên": a relation to a document that is named elsewhere."""
        announced = {m.value.noun[0] for m in found if m.value.noun}
        for anaphor in self._anaphors:
            if anaphor.value.points == "above" and anaphor.start not in announced:
                spoken = self._relations.read(anaphor.start, anaphor.end, None, [])
                if spoken.frame != "cites":
                    citation = Citation(spoken.frame, None, anaphor.value.doc_type, noun=(anaphor.start, anaphor.end))
                    yield Mention(anaphor.start, anaphor.end, citation, "citation.anaphor")

    def _told_of(self, ends: Sequence[int], verb: tuple[int, int] | None) -> bool:
        """The verb belongs to the name of a document that ends right in front of it."""
        if verb is None:
            return False
        index = bisect_right(ends, verb[0]) - 1
        return index >= 0 and p.TELLS_OF.match(self._folded[max(ends[index], verb[0] - _MAX_GAP) : verb[0]]) is not None

    def _joined(self, previous: Mention[Citation] | None, mention: Mention[Citation]) -> Mention[Citation]:
        """ "ban hành Kế hoạch số … và Kế hoạch số …": the second is announced by the verb of the first."""
        if previous is None or previous.value.frame != "announce" or mention.value.frame not in ("cites", "implements"):
            return mention
        if not p.JOINED.match(self._folded[previous.end : mention.start]):
            return mention
        citation = replace(mention.value, frame="announce", verb=previous.value.verb)
        return Mention(mention.start, mention.end, citation, "citation.announce")

    def _cited(self, number: Mention[DocumentNumber], found: Sequence[Mention[Citation]]) -> Mention[Citation]:
        floor = self._sentence_start(number.start)
        noun = self._noun(number.start, floor)
        start = noun[0] if noun else number.start
        date, end = self._date_after(number.end)
        issuer = self._issuer_after(end) or self._issuer_before(start, number)
        end = max(end, issuer.end if issuer else end)
        spoken, verb = self._frame(start, end, floor, number.value, found)
        doc_type = number.value.doc_type or self._law(number)
        citation = Citation(spoken.frame, number, doc_type, date, issuer, noun, verb, spoken.inside)
        return Mention(start, end, citation, f"citation.{spoken.frame}")

    def _law(self, number: Mention[DocumentNumber]) -> str | None:
        """ "Luật Thi đua, khen thưởng số 06/2022/QH15": the title stands between the noun and the number."""
        if p.OF_ASSEMBLY.match(number.value.number or "") is None:
            return None
        before = p.LAW.search(self._folded, max(self._sentence_start(number.start), number.start - 160), number.start)
        return p.type_of(before["noun"]) if before else None

    def _unnumbered(self) -> Iterator[Mention[Citation]]:
        pointing = {a.start for a in self._anaphors if a.value.points == "above"}
        for match in p.announced_noun().finditer(self._folded):
            if match.start() in pointing:
                continue
            floor = self._sentence_start(match.start())
            before = self._folded[max(floor, match.start() - 60) : match.start()]
            if before.endswith("văn bản ") and match["noun"] in p.ALSO_VERBS:
                continue  # "có văn bản hướng dẫn tuyên truyền …": what the letter does
            asks = match["noun"] in p.LETTERS and p.ASKS.match(self._folded, match.end()) is not None
            asks = asks or (match["noun"] in p.APPEALS and self._appeals(match.end(), before))
            asks = asks or (match["noun"] in p.SIGNED_BY_TWO and before.endswith("ký kết "))
            offset = match.start() - len(before)
            drawn_up = p.NUMBER_IN_BRACKETS.match(self._folded, match.end()) and self._by_its_body(before, offset)
            verb = _announcing(before, numbered=asks) or drawn_up or self._right_behind_body(before, offset)
            if verb:
                span = (offset + verb[0], offset + verb[1])
                citation = Citation("announce", None, p.type_of(match["noun"]), noun=match.span(), verb=span)
                yield Mention(match.start(), match.end(), citation, "citation.unnumbered")
                continue
            passive = p.PASSIVE.search(
                self._folded, match.end(), min(self._sentence_end(match.start()), match.end() + 300)
            )
            passive = passive or of_issuer(self._folded, match.end())
            just = passive is not None and _JUST_NOW.search(passive.group()) is not None
            if passive and (just or self._is_headword(match.start(), floor)):
                issuer = self._body_in(passive.start("agent"), passive.end("agent"))
                if issuer or p.PLACE_AGENT.match(passive["agent"]):
                    citation = Citation(
                        "announce",
                        None,
                        p.type_of(match["noun"]),
                        issuer=issuer,
                        noun=match.span(),
                        verb=passive.span("verb"),
                    )
                    yield Mention(match.start(), passive.end(), citation, "citation.passive")

    def _appeals(self, end: int, before: str) -> bool:
        """ "… gửi Thư kêu gọi đến các doanh nghiệp": not what was said in history."""
        return p.APPEALS_TO.match(self._folded, end) is not None and p.OF_HISTORY.search(before) is None

    def _is_headword(self, start: int, floor: int) -> bool:
        """The noun opens its clause or follows "của" ("Đó là khẩu hiệu của Kế hoạch ... được UBND tỉnh ban hành")."""
        before = self._folded[floor:start]
        return not before.strip(' -"') or bool(
            re.search(r"(?:của|theo đó,|này,|,)\s(?:bản\s)?$|^\W{0,3}(?:[^\W\d]{2,12}\)?\s[-–]\s)?theo\s$", before)
        )

    def _noun(self, start: int, floor: int) -> tuple[int, int] | None:
        match = noun_pattern().search(self._folded, max(floor, start - 60), start)
        return match.span(1) if match else None

    def _date_after(self, end: int) -> tuple[Mention[PartialDate] | None, int]:
        for date in self._between(self._dates, self._date_starts, end):
            if p.BETWEEN_NUMBER_AND_DATE.match(self._folded[end : date.start]):
                return date, date.end
        return None, end

    def _issuer_after(self, end: int) -> Mention[BodyName] | None:
        for body in self._between(self._bodies, self._body_starts, end):
            between = self._folded[end : body.start]
            if p.BETWEEN_AND_ISSUER.match(between):
                return body if "của" in between or "do" in between else None
        return None

    def _issuer_before(self, start: int, number: Mention[DocumentNumber]) -> Mention[BodyName] | None:
        """ "theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số …": the body in front of the document."""
        index = bisect_left(self._body_starts, start) - 1
        body = self._bodies[index] if index >= 0 else None
        if body is None or not p.ISSUER_BEFORE.match(self._folded[body.end : start]):
            return None
        of_office = p.OFFICE_SUFFIX.search(number.value.number or "") is not None
        return None if of_office and not body.value.name.startswith("Văn phòng") else body

    def _between(self, mentions: Sequence[Mention[V]], starts: list[int], end: int) -> Iterator[Mention[V]]:
        """The mentions that begin right behind a position."""
        for index in range(bisect_left(starts, end), len(starts)):
            if starts[index] > end + _MAX_GAP:
                return
            yield mentions[index]

    def _body_in(self, start: int, end: int) -> Mention[BodyName] | None:
        return next((b for b in self._bodies if start <= b.start and b.end <= end + 1), None)

    def _frame(
        self, start: int, end: int, floor: int, number: DocumentNumber, found: Sequence[Mention[Citation]]
    ) -> tuple[Spoken, tuple[int, int] | None]:
        before = self._folded[max(floor, start - _LOOK_BACK) : start]
        offset = start - len(before)
        announce = _announcing(before, numbered=True) or self._by_its_body(before, offset)
        verb = (offset + announce[0], offset + announce[1]) if announce else None
        if verb and not self._told_of([m.end for m in found[-1:] if m.value.frame in _CITED], verb):
            return Spoken("announce"), verb
        clause = before[max(before.rfind(";"), before.rfind(". ")) + 1 :]
        passive = self._passive(start, end, floor, clause)
        if passive:
            return Spoken("announce"), passive
        spoken = self._relations.read(start, end, number, found)
        if spoken.frame in _STRONG:
            return spoken, None
        if p.SOURCE.search(before) and not p.OF_PROGRAMME.search(before):
            return Spoken("source"), None
        if p.SUBJECT.search(before):
            return Spoken("subject"), None
        return spoken, _issued_earlier(before, offset)

    def _by_its_body(self, before: str, offset: int) -> tuple[int, int] | None:
        """ "UBND tỉnh xây dựng Kế hoạch số …": these verbs announce only right behind a body."""
        return self._behind_body(p.BY_ITS_BODY.search(before), offset)

    def _right_behind_body(self, before: str, offset: int) -> tuple[int, int] | None:
        """ "UBND tỉnh ra kế hoạch …", where nobody asks for it ("yêu cầu UBND huyện ra kế hoạch")."""
        verb = p.RIGHT_BEHIND_BODY.search(before)
        asked = verb is not None and p.NOT_ISSUED.search(before[: verb.start()]) is not None
        return None if asked else self._behind_body(verb, offset)

    def _behind_body(self, verb: re.Match[str] | None, offset: int) -> tuple[int, int] | None:
        if verb is None:
            return None
        at = offset + verb.start()
        near = (body.end for body in self._bodies if body.end <= at <= body.end + _MAX_PLACE)
        behind = any(end == at or p.PLACE_BETWEEN.fullmatch(self._folded, end, at) for end in near)
        return verb.span("verb") if behind else None

    def _passive(self, start: int, end: int, floor: int, clause: str) -> tuple[int, int] | None:
        """ "Kế hoạch số … (về …) vừa được UBND tỉnh ban hành": the span of the verb behind the document."""
        just = p.JUST.search(self._folded, start, end) or p.JUST.match(self._folded, end)
        if just:
            return just.span("verb")
        at = end + (self._folded[end : end + 1] == " ")
        limit = min(self._sentence_end(start), end + 300)
        near = p.PASSIVE.match(self._folded, at)
        if near and near.group().startswith(("vừa ", "mới ")):
            return near.span("verb")  # "Theo Kế hoạch số … vừa được UBND tỉnh ban hành"
        if any(reach.fullmatch(clause, m.end()) for _, cue, reach in p.CUES for m in cue.finditer(clause)):
            return None
        match = near or (p.PASSIVE.search(self._folded, at, limit) if self._is_headword(start, floor) else None)
        return match.span("verb") if match else None

    def _sentence_start(self, position: int) -> int:
        index = bisect_left(self._starts, position + 1) - 1
        return self._starts[index] if index >= 0 else 0

    def _sentence_end(self, position: int) -> int:
        index = bisect_left(self._starts, position + 1) - 1
        return self._sentences[index][1] if index >= 0 else len(self._folded)


def of_issuer(folded: str, end: int) -> re.Match[str] | None:
    """ "kế hoạch trồng rừng của UBND tỉnh vừa được ban hành": whose it is, and the verb, behind the type noun.

    Args:
        folded: the folded text.
        end: where the noun ends, in characters.
    """
    if folded.find(" của ", end, end + _OF_CHARS) < 0 or folded.find(" được ", end, end + _OF_CHARS) < 0:
        return None
    return p.OF_ISSUER.match(folded, end)


def _announcing(before: str, numbered: bool) -> tuple[int, int] | None:
    """The span of the announcing verb that ends the words before a document, None when nothing is announced."""
    match = p.ANNOUNCE.search(before)
    if not match or p.NOT_ISSUED.search(before[: match.start()]):
        return None
    if match["strong"]:
        passed = match["strong"] in ("thông qua", "công bố") and p.AT_MEETING.search(before[: match.start()])
        return None if passed else match.span("strong")
    if match["done"] or (numbered and match["light"] in p.LIGHT_WITH_NUMBER):
        return match.span("light")
    return None


def _issued_earlier(before: str, offset: int) -> tuple[int, int] | None:
    """ "Trước đó, Thủ tướng đã ban hành Chỉ thị số …": the verb that brought out a document not the own one."""
    earlier = p.EARLIER.search(before)
    verb = _announcing(before[earlier.end() :], numbered=True) if earlier else None
    shift = offset + (earlier.end() if earlier else 0)
    return (shift + verb[0], shift + verb[1]) if verb else None
