"""Pairwise precision and recall of joins, campaigns and parents, and where each lost or wrong pair comes from."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Literal, TypeVar

from benchmarks.joins.alignment import Aligned, Mention, align
from benchmarks.joins.gold import Gold, GoldPlan
from benchmarks.joins.registry import Registry, Sighting

Where = Literal["extraction", "joining", "grouping"]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Fault:
    """A wrong or a missed pair: the stage that is to blame, its two sides, and why."""

    where: Where
    a: str
    b: str
    reason: str


@dataclass(frozen=True, slots=True)
class Score:
    """Of one question.

    Attributes:
        name: of the question.
        right: how many pairs the registry has as the gold.
        wrong: pairs that only the registry has.
        missed: pairs that only the gold has.
    """

    name: str
    right: int
    wrong: tuple[Fault, ...]
    missed: tuple[Fault, ...]

    @property
    def precision(self) -> float | None:
        """The share of the registry's pairs that are right; None without pairs."""
        found = self.right + len(self.wrong)
        return self.right / found if found else None

    @property
    def recall(self) -> float | None:
        """The share of the gold's pairs that the registry has; None without pairs."""
        asked = self.right + len(self.missed)
        return self.right / asked if asked else None

    @property
    def recall_where_read(self) -> float | None:
        """The same without the pairs that were lost in extraction."""
        asked = self.right + len(self.missed) - self.lost("extraction")
        return self.right / asked if asked else None

    def lost(self, where: Where) -> int:
        """How many pairs were missed by a stage."""
        return sum(fault.where == where for fault in self.missed)


def score(gold: Gold, registry: Registry) -> tuple[Aligned, tuple[Score, ...]]:
    """Judge a registry of the archive.

    Args:
        gold: of the archive.
        registry: built from its pages.

    Returns:
        Gold and registry side by side; the scores of joins, campaigns and parents.
    """
    aligned = align(gold, registry.sightings)
    homes = _homes(aligned.mentions)
    return aligned, (
        _joins(gold, aligned, registry),
        _campaigns(gold, registry, homes),
        _parents(gold, registry, homes),
    )


def _joins(gold: Gold, aligned: Aligned, registry: Registry) -> Score:
    """Pairs of sightings that are one plan."""
    of_sighting = {_place(mention.sighting): mention for mention in aligned.mentions if mention.sighting}
    files = {_place(sighting): name for sighting, name in aligned.invented}
    files |= {place: mention.page for place, mention in of_sighting.items()}
    right, wrong = 0, []
    known = sorted((s for s in registry.sightings if _place(s) in files), key=lambda s: (files[_place(s)], s.position))
    for sightings in _grouped((s.plan, s) for s in known):
        for a, b in combinations(sightings, 2):
            first, second = of_sighting.get(_place(a)), of_sighting.get(_place(b))
            if first and second and first.key == second.key:
                right += 1
            else:
                wrong.append(_wrong_join(gold, (a, first), (b, second), files))
    missed = [
        _missed_join(a, b)
        for mentions in _grouped((mention.key, mention) for mention in aligned.mentions)
        for a, b in combinations(mentions, 2)
        if not (a.sighting and b.sighting and a.sighting.plan == b.sighting.plan)
    ]
    return Score("page-to-plan joins", right, tuple(wrong), tuple(missed))


def _campaigns(gold: Gold, registry: Registry, homes: Mapping[str, str]) -> Score:
    """Pairs of plans in one campaign."""
    judged = {key: plan.campaign for key, plan in gold.plans.items() if plan.known == "page" and plan.campaign}
    found = {key: registry.campaigns[home] for key, home in homes.items() if home in registry.campaigns}
    wanted = _pairs_within(judged)
    given = _pairs_within({key: campaign for key, campaign in found.items() if key in judged})
    shared = Counter(homes.values())

    def fault(a: str, b: str, missed: bool) -> Fault:
        unread = [key for key in (a, b) if key not in homes]
        merged = [key for key in (a, b) if key in homes and shared[homes[key]] > 1]
        if unread:
            return Fault("extraction", a, b, f"no page gave {' or '.join(unread)}")
        if homes[a] == homes[b]:
            return Fault("joining", a, b, f"joined as one plan {homes[a]}")
        if merged:
            return Fault("joining", a, b, f"{' and '.join(merged)} joined with another plan")
        if missed:
            without = [key for key in (a, b) if key not in found]
            return Fault("grouping", a, b, f"no campaign for {' and '.join(without)}" if without else "two campaigns")
        return Fault("grouping", a, b, f"one campaign for {judged[a]} and {judged[b]}")

    return Score(
        "campaigns",
        len(wanted & given),
        tuple(fault(a, b, missed=False) for a, b in sorted(given - wanted)),
        tuple(fault(a, b, missed=True) for a, b in sorted(wanted - given)),
    )


def _parents(gold: Gold, registry: Registry, homes: Mapping[str, str]) -> Score:
    """Pairs of a plan and the national campaign that its own carries out."""
    national = defaultdict[str, Counter[str]](Counter)  # campaign of the registry -> campaigns of the gold in it
    for key, home in homes.items():
        campaign = gold.plans[key].campaign
        if home in registry.campaigns and campaign:
            national[registry.campaigns[home]][campaign] += 1
    wanted, given = set[tuple[str, str]](), set[tuple[str, str]]()
    for key, plan in gold.plans.items():
        if plan.known != "page" or not plan.campaign:
            continue
        if parent := gold.parents[plan.campaign]:
            wanted.add((key, parent))
        found = registry.parents.get(registry.campaigns.get(homes.get(key, ""), ""), "")
        if found in national:  # a parent of cited documents alone is not judged
            given.add((key, national[found].most_common(1)[0][0]))
    return Score(
        "parents",
        len(wanted & given),
        tuple(Fault("grouping", a, b, "no such parent") for a, b in sorted(given - wanted)),
        tuple(
            Fault(
                "grouping" if a in homes else "extraction",
                a,
                b,
                "parent not found" if a in homes else "no page gave it",
            )
            for a, b in sorted(wanted - given)
        ),
    )


def _wrong_join(
    gold: Gold,
    a: tuple[Sighting, Mention | None],
    b: tuple[Sighting, Mention | None],
    files: Mapping[tuple[str, int], str],
) -> Fault:
    shown = [_shown(mention) if mention else f"{files[_place(s)]} ({s.number or 'no number'})" for s, mention in (a, b)]
    for sighting, mention in (a, b):
        if mention is None:
            file = files[_place(sighting)]
            cited = gold.pages[file].cites
            other = next((m.key for _, m in (a, b) if m), None)
            why = f"only cites {other}" if other in cited else f"has no plan {sighting.number or 'without number'}"
            return Fault("extraction", shown[0], shown[1], f"{file} {why}")
    first, second = a[1], b[1]
    if first is None or second is None:
        raise AssertionError("a sighting of no plan was told above")
    for mention in (first, second):
        if mention.misread:
            return Fault("extraction", shown[0], shown[1], f"{mention.page} misread: {mention.misread}")
    return Fault("joining", shown[0], shown[1], difference(first.plan, second.plan))


def _missed_join(a: Mention, b: Mention) -> Fault:
    for mention in (a, b):
        if mention.sighting is None:
            return Fault("extraction", _shown(a), _shown(b), f"{mention.page} gave no such plan")
    for mention in (a, b):
        if mention.misread:
            return Fault("extraction", _shown(a), _shown(b), f"{mention.page} misread: {mention.misread}")
    reasons = []
    for mention in (a, b):
        printed = mention.on_page.number
        if printed is None:
            reasons.append(f"{mention.page} prints no number")
        elif printed != mention.plan.number:
            reasons.append(f"{mention.page} prints {printed}")
        if mention.sighting and mention.sighting.issued is None:
            reasons.append(f"{mention.page} gave no day of issue")
        if mention.reprint:
            reasons.append(f"{mention.page} is a reprint")
    if a.sighting and b.sighting and a.sighting.issuer != b.sighting.issuer:
        reasons.append(f"issuers {a.sighting.issuer or 'none'} and {b.sighting.issuer or 'none'}")
    return Fault("joining", _shown(a), _shown(b), "; ".join(reasons) or "the same number and issuer")


def difference(a: GoldPlan, b: GoldPlan) -> str:
    """What tells two plans apart, the most telling first."""
    if a.campaign == b.campaign and a.issuer == b.issuer:
        return f"two documents of one campaign: {a.number} ({a.issued}) and {b.number} ({b.issued})"
    if a.issuer != b.issuer:
        return f"{a.issuer} and {b.issuer}"
    return f"campaigns {a.campaign} and {b.campaign}, issued {a.issued} and {b.issued}"


def _homes(mentions: Iterable[Mention]) -> dict[str, str]:
    """The registry's plan that holds most sightings of a plan of the gold; of equals the first by name."""
    counts = defaultdict[str, Counter[str]](Counter)
    for mention in mentions:
        if mention.sighting:
            counts[mention.key][mention.sighting.plan] += 1
    return {key: min(plans, key=lambda plan: (-plans[plan], plan)) for key, plans in counts.items()}


def _grouped(items: Iterable[tuple[str, T]]) -> list[list[T]]:
    groups: dict[str, list[T]] = defaultdict(list)
    for key, item in items:
        groups[key].append(item)
    return list(groups.values())


def _pairs_within(groups: Mapping[str, str]) -> set[tuple[str, str]]:
    """The pairs of keys that have the same group, each pair in order."""
    return {
        pair
        for keys in _grouped((group, key) for key, group in groups.items())
        for pair in combinations(sorted(keys), 2)
    }


def _shown(mention: Mention) -> str:
    return f"{mention.page} {mention.key} ({mention.on_page.number or 'no number'})"


def _place(sighting: Sighting) -> tuple[str, int]:
    return sighting.page, sighting.position
