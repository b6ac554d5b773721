"""Which sighting of a registry is which plan of the gold, page by page, and what was misread."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.joins.gold import Gold, GoldPlan, OnPage
from benchmarks.joins.registry import Sighting

_DASHES = str.maketrans("–—−‐Ð", "----Đ")


@dataclass(frozen=True, slots=True)
class Mention:
    """A plan of the gold on a page, and the sighting that tells of it.

    Attributes:
        page: file name.
        on_page: the plan's key and its number as printed.
        plan: the plan.
        reprint: whether the page repeats another.
        sighting: None when the page gave no such plan.
        misread: what the sighting says wrongly; None when nothing that joins rest on.
    """

    page: str
    on_page: OnPage
    plan: GoldPlan
    reprint: bool
    sighting: Sighting | None
    misread: str | None

    @property
    def key(self) -> str:
        """Of the plan."""
        return self.on_page.key


@dataclass(frozen=True, slots=True)
class Aligned:
    """Gold and registry side by side.

    Attributes:
        mentions: of the gold, by page and order.
        invented: sightings that are no plan of the gold, with their page's file name.
        elsewhere: how many sightings are of pages that the archive has not.
    """

    mentions: tuple[Mention, ...]
    invented: tuple[tuple[Sighting, str], ...]
    elsewhere: int


def align(gold: Gold, sightings: Iterable[Sighting]) -> Aligned:
    """Find the sighting of each plan of each page.

    Args:
        gold: of the archive.
        sightings: of the registry.
    """
    files = {page.id: name for name, page in gold.pages.items()}
    found: dict[str, list[Sighting]] = defaultdict(list)
    elsewhere = 0
    for sighting in sightings:
        if sighting.page in files:
            found[files[sighting.page]].append(sighting)
        else:
            elsewhere += 1
    mentions: list[Mention] = []
    invented: list[tuple[Sighting, str]] = []
    for name, page in gold.pages.items():
        pairs = _pairs(page.plans, found[name], gold)
        for at, on_page in enumerate(page.plans):
            plan, found_as = gold.plans[on_page.key], pairs.get(at)
            misread = _misread(found_as, on_page, plan) if found_as else None
            mentions.append(Mention(name, on_page, plan, page.reprint_of is not None, found_as, misread))
        taken = {sighting.position for sighting in pairs.values()}
        invented += [(sighting, name) for sighting in found[name] if sighting.position not in taken]
    return Aligned(tuple(mentions), tuple(invented), elsewhere)


def _pairs(plans: Sequence[OnPage], sightings: Sequence[Sighting], gold: Gold) -> dict[int, Sighting]:
    """The likeliest pairs first, in order of appearance where two are as likely."""
    ranked = sorted(
        (-_likeness(sighting, on_page, gold.plans[on_page.key]), abs(at - sighting.position), at, sighting.position)
        for at, on_page in enumerate(plans)
        for sighting in sightings
    )
    by_position = {sighting.position: sighting for sighting in sightings}
    pairs: dict[int, Sighting] = {}
    for likeness, _, at, position in ranked:
        if likeness < 0 and at not in pairs and position in by_position:
            pairs[at] = by_position.pop(position)
    return pairs


def _likeness(sighting: Sighting, on_page: OnPage, plan: GoldPlan) -> int:
    """Above zero for what can be the same document; a number that contradicts weighs against all else but the day."""
    number = canonical(sighting.number)
    expected = {canonical(on_page.number), canonical(plan.number)} - {None}
    score = 0 if number is None else 8 if number in expected else -3
    score += 3 * (sighting.issued is not None and sighting.issued == plan.issued)
    score += 2 * (sighting.issuer is not None and _same_issuer(sighting.issuer, plan.issuer))
    return score + (sighting.doc_type == plan.doc_type)


def _misread(sighting: Sighting, on_page: OnPage, plan: GoldPlan) -> str | None:
    if canonical(sighting.number) != canonical(on_page.number):
        return f"number {sighting.number or 'none'} for {on_page.number or 'none'}"
    if sighting.issued is not None and not plan.issued.startswith(sighting.issued):
        return f"issued {sighting.issued} for {plan.issued}"
    if sighting.issuer is not None and not _same_issuer(sighting.issuer, plan.issuer):
        return f"issuer {sighting.issuer} for {plan.issuer}"
    return None


def canonical(number: str | None) -> str | None:
    """A number as it is compared: without blanks, dashes and Đ of one form, in capitals."""
    return "".join(number.split()).translate(_DASHES).upper() if number else None


def _same_issuer(read: str, right: str) -> bool:
    """Whether they are the same body: its place may be missing, and the chairman may stand for the committee."""
    return right.removeprefix("Chủ tịch ").startswith(read.removeprefix("Chủ tịch "))
