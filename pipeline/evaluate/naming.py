"""When two names mean the same agency: bodies by canonical name, groups by the overlap of their words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from pipeline.evaluate.values import Item, PlanValues
from pipeline.evaluate.wording import overlap, overlaps, standard, words

Canonical = Callable[[str], str]

_LEVEL = r"(?P<level>thành phố|thị xã|thị trấn|tỉnh|huyện|quận|xã|phường|đặc khu)"
_EACH = r"(?:các|mỗi|từng|những|mọi)"
_OFFICE = r"(?:thủ trưởng|người đứng đầu|lãnh đạo|chủ tịch|giám đốc|bí thư|hiệu trưởng|trưởng|ủy ban nhân dân)"
# What makes "các" in the middle of a name a plural of bodies. "Liên hiệp các tổ chức hữu nghị" and "Ban Quản lý các
# khu công nghiệp" are single bodies: "tổ chức", "hội" and "khu" are left out for them.
_CLASS = (
    r"(?:sở|ban|ngành|phòng|cơ quan|đơn vị|địa phương|cấp|doanh nghiệp|trường|tỉnh|huyện|quận|xã|phường|thị|thành phố)"
)
_GROUP = re.compile(rf"(?:tất cả|toàn thể|{_EACH})\b|{_OFFICE}\b.*\b{_EACH}\b|.*\b{_EACH} {_CLASS}\b", re.IGNORECASE)
_ABBREVIATIONS = (
    (re.compile(r"\bUBND\b", re.IGNORECASE), "Ủy ban nhân dân"),
    (re.compile(r"\bTP\b\.? ?"), "thành phố "),
)
_LAST_PLACE = re.compile(rf".*\b{_LEVEL} (?P<place>\S.*)", re.IGNORECASE)
# After these words a level word belongs to the group itself: "các huyện", "huyện và thành phố", "cấp tỉnh".
_OWN_LEVEL = re.compile(rf"(?:,|\b(?:{_EACH}|và|hoặc|cấp|toàn thể|tất cả))$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Names:
    """How names are compared under one issuer.

    Attributes:
        canonical: leads each known spelling of a body to one name.
        places: the place names of the issuer's territory ("Đắk Lắk"); a name may repeat them at its end.
    """

    canonical: Canonical
    places: tuple[str, ...] = ()
    _tail: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_tail", _tail_pattern(self.places))

    def same(self, gold: Item, got: Item) -> bool:
        """Whether an output agency or recipient is the gold one; roles are not looked at."""
        if is_group(gold) and is_group(got):
            return overlaps(self.group(gold.value), self.group(got.value))
        return self._same_body(gold.value, got.value)

    def closeness(self, gold: Item, got: Item) -> float:
        """How like each other the two wordings are, from 0 to 1, to choose among several that are the same."""
        return overlap(self.group(gold.value), self.group(got.value))

    def group(self, name: str) -> str:
        """The wording of a group, spelt out and without the tail that repeats the issuer's territory."""
        spelt = _spelt_out(name)
        tail = self._tail.search(spelt)
        if tail is None or (tail["where"] is None and _OWN_LEVEL.search(spelt[: tail.start()].rstrip(" "))):
            return spelt
        return spelt[: tail.start()].rstrip(" ,")

    def _same_body(self, one: str, other: str) -> bool:
        if self._key(_spelt_out(one)) == self._key(_spelt_out(other)):
            return True
        (stem, level), (other_stem, other_level) = self._split(one), self._split(other)
        # "Công an tỉnh" is "Công an" under a provincial issuer, but never "Công an huyện".
        levels_agree = level is None or other_level is None or level == other_level
        return levels_agree and self._key(stem) == self._key(other_stem)

    def _key(self, name: str) -> tuple[str, ...]:
        return words(self.canonical(name))

    def _split(self, name: str) -> tuple[str, str | None]:
        """Cut the level word, alone or with the issuer's place, off the end of a body's name."""
        spelt = _spelt_out(name)
        tail = self._tail.search(spelt)
        if tail is None:
            return spelt, None
        stem = spelt[: tail.start()].rstrip(" ,")
        # "Báo Quảng Nam" has its place in the name: "Báo" alone would be any newspaper.
        if tail["level"] is None and len(words(stem)) < 2:
            return spelt, None
        return stem, tail["level"].casefold() if tail["level"] else None


def is_group(item: Item) -> bool:
    """Whether an agency is a group: by its ``kind`` where that is given, or by its wording."""
    return item.details.get("kind") == "group" or _GROUP.match(_spelt_out(item.value)) is not None


def places_of(*plans: PlanValues | None) -> tuple[str, ...]:
    """The place names of the first plan that has an issuer with a place, or a province; () when none has."""
    for plan in plans:
        if plan is None:
            continue
        found = [
            plan.scalars.get("province"),
            plan.scalars.get("province_2025"),
            *_places_in(plan.scalars.get("issuer")),
        ]
        places = tuple(dict.fromkeys(standard(name) for name in found if isinstance(name, str) and name.strip()))
        if places:
            return places
    return ()


def _places_in(issuer: object) -> Iterable[str]:
    if not isinstance(issuer, str):
        return []
    matches = (_LAST_PLACE.match(standard(name)) for name in issuer.split(";"))
    # A place is written with a capital: "xã hội" names none.
    return [match["place"] for match in matches if match and not match["place"][0].islower()]


@lru_cache(maxsize=4096)
def _spelt_out(name: str) -> str:
    spelt = standard(name)
    for pattern, full in _ABBREVIATIONS:
        spelt = pattern.sub(full, spelt)
    return spelt.strip(" .,;")


def _tail_pattern(places: tuple[str, ...]) -> re.Pattern[str]:
    """A tail is a level word, or one of ``places``, or both, at the end of a name, with or without a preposition."""
    place = "|".join(re.escape(name) for name in places) or r"(?!)"
    where = r"(?:(?:đóng |hoạt động )?trên địa bàn|trong|thuộc|của)(?: toàn)?|toàn"
    return re.compile(rf" (?:(?P<where>{where}) )?(?:{_LEVEL}(?: (?:{place}))?|(?:{place}))$", re.IGNORECASE)
