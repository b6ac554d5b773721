"""Where the issuer of a cited document is, by its name alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from extractors.gazetteer import derived, load
from pipeline.registry.campaigns.nodes import CENTRE
from pipeline.registry.campaigns.ranking import LEVELS
from pipeline.registry.campaigns.wording import folded, level_and_place

_COMMUNES, _PROVINCES = {"xa", "phuong", "thi tran", "dac khu"}, {"tinh", "thanh pho"}
_OFFICER = re.compile(r"^(?:bo truong|thu truong|chanh an|vien truong|tong cuc truong|cuc truong|chu nhiem) ")


@lru_cache(maxsize=65536)
def territory(issuers: frozenset[str]) -> tuple[str | None, int]:
    """Where issuers are and how high: CENTRE, or the code of their province before July 2025, or None when their names
    do not tell; and their level (position in LEVELS).

    Args:
        issuers: folded names.
    """
    if any(_is_central(issuer) for issuer in issuers):
        return CENTRE, 0
    found = [_one(issuer) for issuer in sorted(issuers)]
    codes = {code for code, _ in found if code}
    level = min((level for _, level in found), default=len(LEVELS))
    return (codes.pop() if len(codes) == 1 else None), level


def _one(issuer: str) -> tuple[str | None, int]:
    word, place = level_and_place(issuer)
    code = _provinces().get(place)
    if word in _COMMUNES:
        return None, 3
    if word in _PROVINCES or word.startswith(("tinh ", "thanh ")):
        return code, 1
    return (None, 2) if word else (None, len(LEVELS))


def _is_central(issuer: str) -> bool:
    if level_and_place(issuer)[1] in _provinces():
        return False
    words = _OFFICER.sub("", issuer).split()
    return any(" ".join(words[:end]) in _central() for end in range(1, len(words) + 1))


@derived
def _provinces() -> dict[str, str]:
    """Folded names of provinces, now and before, to their code before July 2025."""
    gazetteer = load()
    names = {folded(province.name): code for code, province in gazetteer.provinces.items()}
    for name in gazetteer.province_names:
        if name.kind == "variant":
            names.setdefault(folded(name.text), name.code)
    return names


@derived
def _central() -> frozenset[str]:
    """Folded names of central bodies; one word alone names none."""
    bodies: Iterable[str] = (
        name for body in load().bodies.values() if body.level == "central" for name in (body.name, *body.aliases)
    )
    return frozenset(key for key in map(folded, bodies) if " " in key)
