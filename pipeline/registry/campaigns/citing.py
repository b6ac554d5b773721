"""Which document a citation means: a plan of the registry, or a document that is known only because it is cited."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import Any

from pipeline.registry.campaigns.kinship import kinship
from pipeline.registry.campaigns.nodes import CENTRE, NOWHERE, Node
from pipeline.registry.campaigns.periods import first_day, last_day
from pipeline.registry.campaigns.ranking import LEVELS
from pipeline.registry.campaigns.territories import territory
from pipeline.registry.campaigns.wording import folded, place_of
from pipeline.registry.identity.keys import NumberKey, has_no_place, issuer_keys, number_key, same_issuer

_PUBLISHED, _PARTY, _TERM = 120, 45, 5  # days from issue to a page; between slips of one Party number; years
_SEVERAL = -1


@dataclass(frozen=True, slots=True)
class Citation:
    """What a plan says of a document that it cites.

    Attributes:
        relation: as in the record.
        number, doc_type, issued, issuer: as in the record.
        key: parts of the number.
        issuers: folded names.
        place: CENTRE, the code of a province, or NOWHERE.
        level: of the issuer, as in a Node.
        year: of issue, "" when unknown.
    """

    relation: str
    number: str | None
    doc_type: str | None
    issued: str | None
    issuer: str | None
    key: NumberKey
    issuers: frozenset[str]
    place: str
    level: int
    year: str


def citation_of(reference: dict[str, Any], citing: Node) -> Citation:
    """A reference of a record; an issuer without a place is of the province of the plan that cites it."""
    issuers, key = issuer_keys(reference["issuer"]), number_key(reference["number"])
    place, level = territory(issuers)
    issued = reference["issued"]
    printed = key[1] if len(key) > 2 and len(key[1]) == 4 and key[1].isdecimal() else ""
    return Citation(
        **{name: reference[name] for name in ("relation", "number", "doc_type", "issued", "issuer")},
        key=key,
        issuers=issuers,
        place=citing.place if place is None else place,
        level=level if issuers else len(LEVELS),
        year=issued[:4] if issued else printed,
    )


class Documents:
    """The documents that citations can mean.

    Args:
        nodes: the plans.
    """

    def __init__(self, nodes: Sequence[Node]) -> None:
        self._nodes = nodes
        self._plans: dict[int, list[int]] = {}
        self._issuers: dict[int, int] = {}
        self._years: dict[int, int] = {}
        for position, node in enumerate(nodes):
            if node.key and node.place != NOWHERE:
                for year in _years(node):
                    self._plans.setdefault(_hashed(node.key[0], node.place, year), []).append(position)

    def learn(self, citation: Citation, citing: Node) -> None:
        """Take notice of a citation, by which others that say less can be understood."""
        if citation.year and citation.issuers and citation.key:
            body = _hashed(_body(citation, citing))
            year = int(citation.year)
            self._issuers[_named(citation)] = _only(self._issuers.get(_named(citation)), body)
            undated = _hashed(_named_at(citation), str(body))
            self._years[undated] = _only(self._years.get(undated), year)

    def plan(self, citation: Citation, position: int) -> int | None:
        """The position of the plan that a citation means; None when none fits, or several do.

        Args:
            citation: the citation.
            position: of the plan that cites.
        """
        if not citation.key or citation.place == NOWHERE:
            return None
        citing = self._nodes[position]
        years = [citation.year] if citation.year else _last_years(citing, citation.place)
        found = {
            i
            for year in years
            for i in self._plans.get(_hashed(citation.key[0], citation.place, year), ())
            if i != position and self._fits(citation, citing, self._nodes[i])
        }
        if len(found) > 1 and citation.issued:
            found = {i for i in found if self._nodes[i].issued == citation.issued}
        return found.pop() if len(found) == 1 else None

    def _fits(self, citation: Citation, citing: Node, node: Node) -> bool:
        if not _one_number(citation, node):
            return False
        if citation.issuers and node.issuers:
            if not same_issuer(citation.issuers, node.issuers):
                return False
        elif not _one_day(citation.issued, node.issued) and len(citation.key) < 2:
            return False
        if not citation.year:
            known = bool(citation.issuers) and len(citation.key) > 1
            earlier = node.told is not None and citing.told is not None and node.told <= citing.told
            return known and earlier and kinship(citing, node).verdict == "alike"
        return _one_time(citation, node)

    def id_of(self, citation: Citation, citing: Node, position: int) -> str:
        """The id of a document that no page tells of; all citations that mean it give the same.

        Args:
            citation: the citation.
            citing: the plan that cites.
            position: of the citation in the plan.
        """
        body = _hashed(_body(citation, citing)) if citation.issuers else None
        year = citation.year or self._year(citation, citing, body)
        if body is None and citation.key:
            known = self._issuers.get(_named(citation), _SEVERAL)
            body = None if known == _SEVERAL else known
        if citation.key and year:
            named = (_joined(citation.key), citation.place, year, str(body or citing.region))
            return _document(*named if citation.place != NOWHERE else (*named, citing.id))
        if citation.issued and len(citation.issued) == 10 and body is not None and not citation.key:
            return _document(folded(citation.doc_type), citation.issued, str(body))
        return _document(citing.id, str(position))

    def _year(self, citation: Citation, citing: Node, body: int | None) -> str:
        """The year of a document that is cited without one, when all others who cite it name the same, not long ago."""
        if body is None or not citation.key:
            return ""
        year = self._years.get(_hashed(_named_at(citation), str(body)), _SEVERAL)
        return str(year) if year != _SEVERAL and str(year) in _last_years(citing, citation.place) else ""


def _years(node: Node) -> Iterable[str]:
    """The years in which a plan may have been issued."""
    if node.issued:
        return (node.issued[:4],)
    if node.told is None:
        return ()
    year = _year_of(node.told)
    return (str(year), str(year - 1))


def _last_years(citing: Node, place: str) -> list[str]:
    """The years in which a document may be issued that is cited without a date: this one, at the centre this term."""
    if citing.told is None:
        return []
    year = _year_of(citing.told)
    return [str(year - back) for back in range(_TERM if place == CENTRE else 1)]


def _year_of(ordinal: int) -> int:
    return date.fromordinal(ordinal).year


def _one_number(citation: Citation, node: Node) -> bool:
    if _joined(citation.key) == _joined(node.key):
        return True
    bare = min(len(citation.key), len(node.key)) == 1 and citation.key[0] == node.key[0]
    return bare and bool(node.doc_type) and folded(citation.doc_type) == node.doc_type


def _one_day(one: str | None, other: str) -> bool:
    return bool(one) and one == other and len(other) == 10


def _one_time(citation: Citation, node: Node) -> bool:
    """Whether date or year agree. Within a year a number recurs in a Party body only, after its congress."""
    if not node.issued:
        if not citation.issued or node.told is None:
            return False
        return node.told - _PUBLISHED <= last_day(citation.issued) and first_day(citation.issued) <= node.told
    if node.issued[:4] != citation.year:
        return False
    if not citation.issued or len(citation.issued) < 10 or len(node.issued) < 10:
        return True
    if not (citation.issuers and node.issuers):
        return citation.issued == node.issued
    return not _of_party(node.key) or abs(first_day(citation.issued) - first_day(node.issued)) <= _PARTY


def _of_party(key: NumberKey) -> bool:
    return key[-1] in {"tu", "hu", "du", "tw", "thu", "qu"} or key[-1].startswith("btg")


def _body(citation: Citation, citing: Node) -> str:
    """Who issued a document: without the name of a province, which the place tells; with what it leaves out below."""
    if citation.level == 1:
        return "; ".join(sorted(name.removesuffix(f" {place_of(name)}") for name in citation.issuers))
    if not any(map(has_no_place, citation.issuers)):
        return "; ".join(sorted(citation.issuers))
    alike = sorted(name for name in citing.issuers if same_issuer(citation.issuers, frozenset({name})))
    return "; ".join(alike or sorted((*citation.issuers, *citing.issuers)))


def _named(citation: Citation) -> int:
    return _hashed(_named_at(citation), citation.year)


def _named_at(citation: Citation) -> str:
    return f"{_joined(citation.key)} {citation.place}"


def _joined(key: NumberKey) -> str:
    """The parts in one: "2087/QĐUBND" is 2087/QĐ-UBND."""
    return f"{key[0]}/{''.join(key[1:])}"


def _only(known: int | None, value: int) -> int:
    return value if known in (None, value) else _SEVERAL


def _hashed(*parts: str) -> int:
    return int.from_bytes(blake2b("\n".join(parts).encode(), digest_size=7).digest())


def _document(*parts: str) -> str:
    return f"d-{blake2b(chr(10).join(parts).encode(), digest_size=6).hexdigest()}"
