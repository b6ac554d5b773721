"""A judgement made of what somebody says of two plans."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from sqlite3 import Connection

from pipeline.registry.find import Found, find_plan, page_names, plan_of_id
from pipeline.registry.identity.contradictions import contradiction
from pipeline.registry.identity.traits import traits_of
from pipeline.registry.journal import now
from pipeline.registry.judgements import Judgement, Of, Verdict, of_renewed_pages
from pipeline.registry.parts import RegistryError
from pipeline.registry.sightings import Sighting


@dataclass(frozen=True, slots=True)
class Judged:
    """A new judgement.

    Attributes:
        judgement: it.
        replaced: the one on the same plans whose place it takes.
        against: what speaks against it, when it joins what the rules keep apart.
    """

    judgement: Judgement
    replaced: Judgement | None
    against: str | None


def make_judgement(
    connection: Connection,
    log: Sequence[Judgement],
    a: str,
    b: str,
    verdict: Verdict,
    *,
    of: Of,
    by: str,
    note: str | None = None,
) -> Judged:
    """A judgement of two plans, or of two sightings of one.

    Args:
        connection: to the database.
        log: all judgements so far.
        a, b: what names the two, as for ``find_plan``.
        verdict: what is said of them.
        of: whether it is about being one plan, or belonging to one campaign.
        by: who says so.
        note: why.

    Raises:
        RegistryError: when one of them names nothing, or both name one plan.
    """
    one, other = find_plan(connection, a), find_plan(connection, b)
    whole = len(one.sightings) > 1 or len(other.sightings) > 1
    if one.sightings[0].id == other.sightings[0].id or (one.id == other.id and whole and of == "plan"):
        seen = dict.fromkeys(str(sighting.id) for sighting in plan_of_id(connection, one.id).sightings)
        raise RegistryError(
            f"{a} and {b} are one plan already ({one.id}); to say something of its sightings name two of them:"
            f" {', '.join(seen)}"
        )
    replaced = _before(of_renewed_pages(connection, log), one, other, of)
    first, second = (replaced.a, replaced.b) if replaced else (one.sightings[0].id, other.sightings[0].id)
    names = page_names(connection, first.page), page_names(connection, second.page)
    judgement = Judgement(verdict, of, first, second, by, now(), note, names)
    return Judged(judgement, replaced, _against(one, other) if (verdict, of) == ("same", "plan") else None)


def _before(log: Sequence[Judgement], one: Found, other: Found, of: Of) -> Judgement | None:
    """The last judgement on any two sightings of the two: a new one on the plans takes its place."""
    ours, theirs = ({sighting.id for sighting in found.sightings} for found in (one, other))
    for judgement in reversed(log):
        named = (judgement.a in ours and judgement.b in theirs) or (judgement.a in theirs and judgement.b in ours)
        if judgement.of == of and named:
            return judgement
    return None


def _against(one: Found, other: Found) -> str | None:
    """What speaks against two plans being one."""
    a, b = (traits_of(Sighting(best.id, best.rank, best.plan)) for best in (one.sightings[0], other.sightings[0]))
    return contradiction(a, b)
