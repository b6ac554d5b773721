"""Find who is given what to do: from prose, numbered duties, run-in headings, decision articles and tables."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.assignments import patterns as p
from extractors.assignments.headings import find_headed
from extractors.assignments.tasks import end_tasks
from extractors.assignments.values import Assignment
from extractors.bodies.values import COMMITTEES, BodyName, Group
from extractors.mentions import Mention, within
from pipeline.model import Role
from pipeline.segment import Phrase
from pipeline.segment.layout import Block, Layout, cells_of
from pipeline.segment.view import fold

Agent = Mention[BodyName] | Mention[Group]
_BODY_KINDS = frozenset({"paragraph", "numbered", "bullet", "article", "section"})
_LISTED = frozenset({"numbered", "bullet", "article"})
_ISSUERS = COMMITTEES | {"chinh-phu", "thu-tuong-chinh-phu"}
_MAX_GAP = 160
_NEEDS_DUTY = frozenset({"assign.subject", "assign.heading", "assign.intro", "assign.further"})
_NEAR = 6
_EACH = re.compile(r"(?:^|\s)(?:mỗi|từng)\s", re.IGNORECASE)
# How far the words before and behind an agent are looked at; a longer sentence does not begin in reach.
_LOOK_BACK, _LOOK_AHEAD = 300, 500


@dataclass(frozen=True, slots=True)
class _List:
    """Agents that stand in one list, and where the list ends."""

    agents: list[Agent]
    end: int


class AssignmentFinder:
    """Reads the assignments of a text.

    Args:
        text: NFC text.
        sentences: spans [start, end) in characters.
        layout: the blocks of the page.
        bodies, groups: the mentions of the text.
        phrases: gives the phrases that share a character with a span of the text.
    """

    def __init__(
        self,
        text: str,
        sentences: Sequence[tuple[int, int]],
        layout: Layout,
        bodies: Sequence[Mention[BodyName]],
        groups: Sequence[Mention[Group]],
        phrases: Callable[[int, int], Sequence[Phrase]],
    ) -> None:
        self._text = text
        self._folded = fold(text)
        self._sentences = sentences
        self._layout = layout
        self._agents: list[Agent] = sorted([*bodies, *groups], key=lambda m: m.start)
        self._sections = layout.of("section")
        self._phrases = phrases

    def find(self) -> list[Mention[Assignment]]:
        """All assignments, in order; one body may be assigned several times."""
        found: list[Mention[Assignment]] = []
        pending = telegram = False
        for start, end in self._sentences:
            block = self._layout.at(start)
            if block is None or block.kind not in _BODY_KINDS:
                continue
            before = len(found)
            told = self._sentence(start, end, block, pending, led=before > 0)
            telegram = telegram and block.kind == "bullet"
            found.extend(replace(mention, rule="assign.telegram") if telegram else mention for mention in told)
            goes_on = pending and block.kind == "bullet" and len(found) > before
            closing = self._folded[start:end].rstrip()
            pending = goes_on or closing.endswith(p.OPENS_LIST)
            telegram = telegram or closing.endswith(p.OPENS_TELEGRAM)
        found = [*end_tasks(self._folded, found), *self._tables()]
        headed = list(find_headed(self._text, self._folded, self._layout.blocks, self._agents))
        inside = [m for m in found if not any(h.start <= m.start < h.end for h in headed)]
        return sorted([*inside, *headed], key=lambda m: m.start)

    def _sentence(self, start: int, end: int, block: Block, pending: bool, led: bool) -> Iterator[Mention[Assignment]]:
        """The assignments of a sentence; ``led``: somebody was told to do something before."""
        agents = self._within(start, end)
        done = start
        told = False
        for i, agent in enumerate(agents):
            if agent.start < done:
                continue
            many = isinstance(agent.value, Group) or self._folded.endswith("các ", 0, agent.start)
            if told and many and p.DIRECTED.fullmatch(self._folded, done, agent.start):
                continue
            before = self._before(start, agent.start)
            cue = self._cue(before, block, pending) or self._goes_on(agents, i, done, told)
            if cue is None:
                continue
            members = self._list(agents, i, end)
            rule, partner = cue
            if rule == "assign.subject" and (
                self._orders(members, agents, i)
                or p.ENUMERATES.match(self._folded, start, agent.start)
                or (p.PRAISED.match(self._folded, agent.start) and p.PRAISES.search(before))
            ):
                continue
            if rule in _NEEDS_DUTY and not isinstance(agent.value, Group) and p.COMPOSED.match(self._folded, agent.end):
                done = members.end
                continue
            if self._is_refused(rule, members, before, (start, end)):
                continue
            if rule in _NEEDS_DUTY and (
                self._is_quota(members, end, block) or not self._has_duty(members, end, block, pending, led)
            ):
                continue
            asked = "đề nghị" in before[-40:] or (led and rule not in ("assign.verb", "assign.article"))
            partner = partner or (asked and p.HELPS.match(self._text, members.end, end) is not None)
            led = True
            done = members.end
            told = not partner and not _is_issuer(members.agents[-1].value)
            task = (members.end, end)
            for member, below in zip(members.agents, [*members.agents[1:], None], strict=True):
                if self._points_back(member) or self._is_spelt_out(member, below):
                    continue
                role = self._role(member, partner)
                yield Mention(member.start, member.end, Assignment(member.value, role, task), rule)

    def _orders(self, members: _List, agents: Sequence[Agent], i: int) -> bool:
        """ "Bộ Tài chính yêu cầu các đơn vị …": one body at the head of a clause, and right behind whom it asks."""
        asked = p.ASKS_OTHERS.match(self._folded, members.end)
        alone = len(members.agents) == 1 and not isinstance(members.agents[0].value, Group)
        return alone and asked is not None and any(agent.start == asked.end() for agent in agents[i + 1 :])

    def _is_refused(self, rule: str, members: _List, before: str, sentence: tuple[int, int]) -> bool:
        """Whether the words around a list say that nobody in it is given work by them."""
        if self._is_formula(members, *sentence):
            return True
        if rule == "assign.sent" and not p.REQUEST.match(self._folded, members.end, sentence[1]):
            return True
        if rule == "assign.notified" and not p.TO_CARRY_OUT.match(self._folded, members.end, sentence[1]):
            return True
        if p.ASKS.search(before[-20:]) and p.REWARDS.match(self._folded, members.end, sentence[1]):
            return True
        return rule == "assign.charged" and not self._is_charged(members, before)

    def _within(self, start: int, end: int) -> Sequence[Agent]:
        """The agents that begin in [start, end)."""
        return within(self._agents, start, end)

    def _before(self, start: int, end: int) -> str:
        """The words of a sentence before an agent; of a long one the last, behind a sign that is no beginning."""
        near = end - _LOOK_BACK
        return self._folded[start:end] if near <= start else f"x {self._folded[near:end]}"

    def _cue(self, before: str, block: Block, pending: bool) -> tuple[str, bool] | None:
        """Why an agent begins a list of assigned agents: the rule, and whether they are partners; None: it does not."""
        if p.PURPOSE.match(before) or p.FUNDED.search(before[-140:]) or p.ADDRESS.search(before[-20:]):
            return None
        if before.endswith("chỉ đạo ") and self._leads_nobody(before[-90:], block):
            return None
        if p.PARTNER.search(before[-60:]):
            return None if p.CAME_ALONG.search(before) else ("assign.partner", True)
        if p.ASSIGN.search(before[-90:]) or _is_responsible(before) or p.NAMED_LEAD.search(before[-60:]):
            return "assign.verb", False
        if p.SENT.search(before[-200:]):
            return "assign.sent", False
        if p.NOTIFIED.search(before[-60:]):
            return "assign.notified", False
        if p.BY.search(before[-p.BY_CHARS :]):
            return "assign.charged", False
        if block.kind == "article" and p.ARTICLE.match(before) and p.ARTICLE.sub("", before).strip(" ") == "":
            return "assign.article", False
        if p.HEADING.match(before) and (block.kind in ("numbered", "section", "bullet") or pending):
            return "assign.heading", False
        if p.CLAUSE_START.search(before[-40:] if len(before) > 40 else before):
            return "assign.subject", False
        if p.INTRO.match(before) and not p.LOOKS_BACK.search(before):
            return "assign.intro", False
        return None

    def _leads_nobody(self, before: str, block: Block) -> bool:
        """ "công tác chỉ đạo các cấp", or "nhằm chỉ đạo các cấp" among the aims: no order of the issuer."""
        return p.LEADERSHIP.search(before) is not None or (p.AIMED.search(before) is not None and self._is_idle(block))

    def _goes_on(self, agents: Sequence[Agent], i: int, done: int, told: bool) -> tuple[str, bool] | None:
        """ "Sở Y tế lo thuốc men, Công an tỉnh giữ trật tự": a further clause, behind a comma and no other agent."""
        start = agents[i].start
        apart = (i == 0 or agents[i - 1].end + 3 < start) and agents[i].rule != "group.member"
        further = told and apart and p.FURTHER_CLAUSE.search(self._folded, max(done, start - 5), start)
        return ("assign.further", False) if further else None

    def _list(self, agents: Sequence[Agent], i: int, end: int) -> _List:
        members = [agents[i]]
        at = agents[i].end
        for j in range(i + 1, len(agents)):
            agent = agents[j]
            if agent.start < at:
                continue
            gap = self._folded[at : agent.start]
            inside = p.PARENTHESIS.match(self._folded[at : at + 130])
            if inside and at + inside.end() > agent.start:
                continue  # a sub-unit in brackets stays with its parent
            if inside:
                gap = gap[inside.end() :]
            if len(gap) > _MAX_GAP or not (p.LIST_GAP.match(gap) or self._is_unknown(at, agent.start)):
                break
            if ":" in gap and _EACH.search(agent.value.name):
                break  # "UBND các xã: mỗi thôn trồng …"
            members.append(agent)
            at = agent.end
        inside = p.PARENTHESIS.match(self._folded[at : at + 130])
        return _List(members, min(end, at + inside.end() if inside else at))

    def _is_unknown(self, start: int, end: int) -> bool:
        """Whether [start, end) holds nothing but a member of the list that nothing knows."""
        return bool(p.UNKNOWN_IN_LIST.match(self._text, start, end)) and not p.DUTY_INSIDE.search(
            self._folded, start, end
        )

    def _is_charged(self, members: _List, before: str) -> bool:
        charge = p.IN_BRACKETS if before.rstrip().endswith("(") else p.CHARGED
        return charge.match(self._folded, members.end) is not None

    def _is_formula(self, members: _List, start: int, end: int) -> bool:
        """ "Trên đây là Kế hoạch …, đề nghị các đơn vị thực hiện": nobody is told anything of his own."""
        if not (p.FORMULA.match(self._folded, start, end) or p.CARRIES_OUT.match(self._folded, members.end, end)):
            return False
        return all(p.UNITS.fullmatch(self._folded, a.start, a.end) for a in members.agents)

    def _is_quota(self, members: _List, end: int, block: Block) -> bool:
        """ "mỗi xã trồng 500 cây" is a quota, no order; a list of them as the head of a numbered item is one."""
        agent = members.agents[0]
        if not isinstance(agent.value, Group) or not _EACH.search(agent.value.name):
            return False
        if p.EVERYBODY.search(agent.value.name):
            return False
        if block.kind == "numbered" and "," in agent.value.name and agent.start - block.start < _NEAR:
            return False
        return p.AMOUNT.match(self._folded, members.end, end) is not None

    def _points_back(self, agent: Agent) -> bool:
        """ "các đơn vị", "Thủ trưởng các cơ quan nêu tại Điều 3": who they are is said elsewhere."""
        bare = p.BARE_UNITS.fullmatch(self._folded, agent.start, agent.end)
        if bare:
            return not p.DESCRIBED.match(self._folded, agent.end)
        units = p.UNITS.fullmatch(self._folded, agent.start, agent.end)
        return bool(units and p.BACK.match(self._folded, agent.end))

    def _is_spelt_out(self, agent: Agent, below: Agent | None) -> bool:
        """ "Thủ trưởng các ban, ngành: Công an tỉnh, …": who a group is stands behind its colon, one by one."""
        if below is None or not isinstance(agent.value, Group) or isinstance(below.value, Group):
            return False
        return self._folded[agent.end : below.start].strip() == ":"

    def _has_duty(self, members: _List, end: int, block: Block, pending: bool, led: bool, alone: bool = True) -> bool:
        """A duty follows, or the agents are a heading of their own ("1. Sở Nội vụ", "Sở Y tế:")."""
        end = min(end, members.end + _LOOK_AHEAD)
        rest = self._folded[members.end : end]
        assigns = p.ASSIGNS.match(rest)
        directs = block.kind == "numbered" or "chỉ đạo" in rest[: assigns.end() if assigns else 0]
        if assigns and not directs and self._within((told := members.end + assigns.end()), told + _NEAR):
            return False
        unknown = p.UNKNOWN_MEMBER.match(self._text, members.end, end)
        joined = p.JOINED.match(rest)
        if joined and alone and self._partners_have_duty(members.end + joined.end(), end, block, pending, led):
            return True
        if unknown:  # "Sở Y tế, Cảng vụ Hàng hải Hải Phòng phối hợp …": a body that nothing knows ends the list
            rest = self._folded[unknown.end() : end]
        if p.BARRED.match(rest):
            return False
        if p.DUTY.match(rest) or p.EXECUTE.search(rest):
            return True
        last = members.agents[-1].value
        of_units = isinstance(last, Group) and not last.name.endswith("thành viên")
        described = p.ATTRIBUTE.match(rest) if of_units else None
        if described and p.DUTY.match(rest[described.end() :]):
            return True
        if rest.lstrip().startswith(":"):  # what an officer says stands behind a colon, too
            head = members.agents[0].value
            return block.kind != "paragraph" or pending or isinstance(head, Group) or head.officer is None
        does = rest.lstrip(" ,:")
        listed = block.kind in _LISTED and p.DOES.match(rest) and self._lists_duties(block)
        named = (led or not isinstance(members.agents[0].value, Group)) and not p.NO_DUTY.match(does)
        if (listed or named) and not p.NO_VERB.match(does) and self._is_verb(end - len(does)):
            return True
        headed = block.kind in ("numbered", "section") and not self._is_idle(block)
        return not rest.strip(" .;:") and (headed or pending)

    def _partners_have_duty(self, start: int, end: int, block: Block, pending: bool, led: bool) -> bool:
        """ "Sở Y tế cùng Sở Nội vụ rà soát": what the partners are to do both do."""
        agents = self._within(start, end)
        if not agents or agents[0].start != start:
            return False
        return self._has_duty(self._list(agents, 0, end), end, block, pending, led, alone=False)

    def _lists_duties(self, block: Block) -> bool:
        """An official text, in no section that tells of aims, contents or rewards."""
        return self._layout.official and not self._is_idle(block)

    def _is_idle(self, block: Block) -> bool:
        """Whether the section tells of aims, contents or rewards, so that it names nobody who is to act."""
        above = bisect_right(self._sections, block.start, key=lambda section: section.start) - 1
        section = self._sections[above] if above >= 0 else None
        return section is not None and p.NO_DUTIES.search(self._folded, section.start, section.end) is not None

    def _is_verb(self, start: int) -> bool:
        """Whether a verb stands here, by the tagger (slower than patterns: they are asked first).

        The end of a name may go with the verb ("giao thông vận tải | xóa"), so that the phrase may begin before.
        """
        return any(phrase.kind == "VP" for phrase in self._phrases(start, start + 1))

    def _role(self, agent: Agent, partner: bool) -> Role:
        if partner:
            return "coordinate"
        return "implement" if isinstance(agent.value, Group) else "lead"

    def _tables(self) -> Iterator[Mention[Assignment]]:
        """Rows under a head that names the leading and the coordinating body."""
        head: list[str] = []
        columns: dict[int, bool] = {}
        previous: Block | None = None
        for block in self._layout.of("table_row"):
            if previous is None or block.start - previous.end > 2:
                head, columns = [], {}
            previous = block
            cells = cells_of(self._text, block)
            words = [self._folded[a:b].strip() for a, b in cells]
            found = {i: kind for i, word in enumerate(words) if (kind := self._column(word)) is not None}
            if len(found) > 1 and len(words) == len(head) and columns and not self._has_agents(block):
                columns = found  # a second head row, with empty cells under the heads that span both
            elif len(found) > 1 and len(words) == len(found) < len(head):
                columns = _under(head, words, found)  # the row names the columns under one head of the row above
            elif found and not columns and not self._has_agents(block):
                head, columns = words, found
            else:
                for i, cell in enumerate(cells):
                    yield from self._cell(cell, columns[i]) if i in columns else self._partners(cell)

    def _has_agents(self, block: Block) -> bool:
        return bool(self._within(block.start, block.end))

    def _cell(self, cell: tuple[int, int], partner: bool) -> Iterator[Mention[Assignment]]:
        for agent in self._within(*cell):
            if agent.end <= cell[1]:
                said = list(p.CELL_ROLE.finditer(self._folded, cell[0], agent.start))
                role = self._role(agent, said[-1]["partner"] is not None if said else partner)
                yield Mention(agent.start, agent.end, Assignment(agent.value, role), "assign.table")

    def _partners(self, cell: tuple[int, int]) -> Iterator[Mention[Assignment]]:
        """Those that a duty in a cell is to be done with."""
        agents = [agent for agent in self._within(*cell) if agent.end <= cell[1]]
        for i, agent in enumerate(agents):
            if p.PARTNER.search(self._folded[cell[0] : agent.start][-60:]):
                for member in self._list(agents, i, cell[1]).agents:
                    yield Mention(member.start, member.end, Assignment(member.value, "coordinate"), "assign.partner")
                return

    def _column(self, head: str) -> bool | None:
        if len(head) > 60:
            return None
        if p.TABLE_LEAD.search(head):
            return False
        return True if p.TABLE_PARTNER.search(head) else None


def _is_responsible(before: str) -> bool:
    return before[:-1].endswith(p.RESPONSIBILITY) and p.RESPONSIBLE.search(before) is not None


def _is_issuer(agent: BodyName | Group) -> bool:
    """Whether a body is of the kind that issues plans itself: "UBND tỉnh chỉ đạo Sở Y tế" assigns the department."""
    if isinstance(agent, Group):
        return False
    return agent.id in _ISSUERS or agent.system == "party"


def _under(head: list[str], words: list[str], found: dict[int, bool]) -> dict[int, bool]:
    """The columns of a second head row, which stand where the first one has the head that spans them."""
    at = next((i for i, word in enumerate(head) if p.TABLE_SPAN.search(word)), None)
    return {at + i: kind for i, kind in found.items()} if at is not None and words else found
