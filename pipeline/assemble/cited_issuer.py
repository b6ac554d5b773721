"""The issuer of a cited document: named beside it, the subject of its verb, or the only body that its suffix means."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.bodies.values import BodyName
from extractors.gazetteer import Body, bodies_abbreviated, load
from extractors.mentions import Mention
from extractors.numbers.find import DocumentNumber
from extractors.references.values import Citation
from pipeline.assemble.announced import governing_body
from pipeline.assemble.context import Context
from pipeline.assemble.issuer import full_issuer, level_of
from pipeline.assemble.issuing_body import ALSO_COMMITTEES
from pipeline.assemble.territory import Territory

# Officers in whose name central bodies issue.
_HEADS = frozenset({"bộ trưởng", "chánh án", "viện trưởng"})
_CONGRESS = re.compile(r"QH\d{1,2}")
_STANDING_COMMITTEE = re.compile(r"UBTVQH\d{0,2}")
_CENTRAL_STATE = frozenset(
    "chinh-phu thu-tuong-chinh-phu quoc-hoi uy-ban-thuong-vu-quoc-hoi chu-tich-nuoc van-phong-chinh-phu"
    " van-phong-quoc-hoi thanh-tra-chinh-phu uy-ban-dan-toc toa-an-nhan-dan-toi-cao"
    " vien-kiem-sat-nhan-dan-toi-cao".split()
)


def named_issuer(ctx: Context, citation: Citation) -> Mention[BodyName] | None:
    """The body that is named as the issuer: beside the document, or as subject of the verb that brings it out."""
    if citation.issuer is not None:
        deputy = ctx.folded.endswith("phó ", 0, citation.issuer.start)  # who signs for a committee that nobody names
        return None if deputy else citation.issuer
    subject = governing_body(ctx, citation.verb[0]) if citation.verb is not None else None
    return subject if subject is not None and _may_issue(subject.value, citation.number) else None


def _may_issue(body: BodyName, number: Mention[DocumentNumber] | None) -> bool:
    """The suffix does not speak for another system: a committee of the State issues no "/TU"."""
    if number is None or not number.value.segments:
        return True
    systems = {row.system for row in bodies_abbreviated(number.value.segments[0])}
    return not systems or body.id is None or body.system in systems


def cited_name(issuer: Mention[BodyName], territory: Territory | None, issued: str | None) -> str:
    """The full name of the issuer of a cited document.

    Args:
        issuer: the body.
        territory: the province of the page's own document, for bodies named without theirs.
        issued: ISO date of issue, for the province's name at that time.
    """
    body = issuer.value
    own_territory = territory if level_of(body) == "province" else None
    if body.place is not None and body.place.code and territory is not None:
        own_territory = replace(territory, code=body.place.code)
    name = full_issuer(body, own_territory, issued)
    in_person = body.officer in _HEADS and level_of(body) == "central"
    return f"{str(body.officer).capitalize()} {name}" if in_person else name


def issuer_of_suffix(number: DocumentNumber, doc_type: str | None) -> str | None:
    """The only body that the suffix of a number can mean ("TTg"), joint issuers joined by "; "; else None.

    Args:
        number: the number, with the parts of its suffix.
        doc_type: the type of the document.
    """
    joint = joint_issuers_of_suffix(number, doc_type)
    if joint or not number.segments or (doc_type is not None and "liên tịch" in doc_type.lower()):
        return joint
    body = _body_of(number.segments[0], number, doc_type)
    return body.name if body else None


def joint_issuers_of_suffix(number: DocumentNumber, doc_type: str | None) -> str | None:
    """The bodies that the parts of a suffix mean ("TTLT-BTC-BNV", "KH-BCA-BNNMT"); None when one means none."""
    bodies = [_body_of(part, number, doc_type) for part in number.segments]
    return "; ".join(body.name for body in bodies if body) if len(bodies) > 1 and all(bodies) else None


def _body_of(part: str, number: DocumentNumber, doc_type: str | None) -> Body | None:
    if _CONGRESS.fullmatch(part):
        return load().bodies["quoc-hoi"]
    if _STANDING_COMMITTEE.fullmatch(part):
        return load().bodies["uy-ban-thuong-vu-quoc-hoi"]
    if part in ALSO_COMMITTEES and not (doc_type or "").startswith("Thông tư") and number.year is None:
        return None
    bodies = bodies_abbreviated(part)
    if len(bodies) != 1 or not _is_meant(bodies[0], part):
        return None
    return bodies[0] if (bodies[0].system == "party") == (number.family == "party") else None


def _is_meant(body: Body, part: str) -> bool:
    if body.level != "central":
        return False
    of_party = body.system == "party" and part.endswith("TW")
    return of_party or body.id in _CENTRAL_STATE or (body.head == "Bộ" and part.startswith("B"))
