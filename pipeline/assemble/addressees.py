"""Letters that ask without naming anybody: the addressees are to do what is asked (domain 6.2)."""

from __future__ import annotations

import re

from extractors.assignments.values import Assignment
from extractors.bodies.values import COMMITTEE, BodyName, Group
from extractors.mentions import Mention
from pipeline.assemble.context import Context
from pipeline.assemble.issuer import level_of
from pipeline.assemble.own import Own

_LETTERS = frozenset({"Công văn", "Công điện"})
_RANKS = ("central", "province", "district", "commune", "organisation")
# What a letter asks of its reader: "yêu cầu các đơn vị", "có ý kiến như sau:"; not "theo đề nghị của".
_ASKS = re.compile(
    r"(?<!theo )(?<!xét )(?<!không )\b(?:yêu cầu|đề nghị|giao|chỉ đạo|hướng dẫn)\b(?!\s(?:của|tại|trên|này|về))"
    r"|\b(?:ý kiến|nội dung|việc)(?:\s(?:chỉ đạo|sau đây|cụ thể|chủ yếu))?\s(?:như )?sau(?: đây)?\s?:"
)
_BRACKETED = re.compile(r"\([^()]{0,80}$")


def asked_addressees(ctx: Context, own: Own) -> list[Mention[Assignment]]:
    """The addressees of a letter as assignments, when it asks for something and names nobody who is to do it."""
    run = ctx.layout.of("addressees")
    if own.doc_type not in (*_LETTERS, None) or not run or any(_names(m.value) for m in ctx.assignments):
        return []
    start, end = run[0].start, run[-1].end
    close = next((b.start for b in ctx.layout.of("distribution", "signature") if b.start >= end), len(ctx.text))
    asks = _ASKS.search(ctx.folded, end, close)
    if not asks:
        return []
    agents: list[Mention[BodyName] | Mention[Group]] = [*ctx.bodies, *ctx.groups]
    task = (asks.start(), ctx.sentence_at(asks.start())[1])
    return [
        Mention(
            agent.start,
            agent.end,
            Assignment(agent.value, "implement" if isinstance(agent.value, Group) else "lead", task),
            "assign.addressee",
        )
        for agent in sorted(agents, key=lambda m: m.start)
        if start <= agent.start < end
        and not _BRACKETED.search(ctx.text, start, agent.start)
        and not _is_above(agent.value, own)
    ]


def _names(assignment: Assignment) -> bool:
    """Whether somebody is told what to do by his name; "mỗi Bộ, ngành" are the addressees one by one."""
    return assignment.role != "coordinate" and not assignment.agent.name.lower().startswith(("mỗi ", "từng "))


def _is_above(agent: BodyName | Group, own: Own) -> bool:
    """Whether the letter goes up: to the committee or ministry that the issuer reports to."""
    if isinstance(agent, Group) or own.issuer is None:
        return False
    ranks = _RANKS.index(level_of(agent)), _RANKS.index(level_of(own.issuer.value))
    return ranks[0] < ranks[1] or (ranks[0] == ranks[1] and agent.id == COMMITTEE)
