"""Bodies (cơ quan, tổ chức) as they are named in a text."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extractors.gazetteer import Body
from extractors.provinces.values import Place

# Gazetteer ids of the two issuers that share one letterhead and one suffix.
COMMITTEE, CHAIRMAN = "uy-ban-nhan-dan", "chu-tich-uy-ban-nhan-dan"
COMMITTEES = frozenset({COMMITTEE, CHAIRMAN})
# Heads of organisations that are no part of the State's or the Party's territorial order.
ENTERPRISES = frozenset(
    {"Trường", "Học viện", "Đại học", "Công ty", "Tổng công ty", "Tập đoàn", "Nhà máy", "Xí nghiệp"}
)


@dataclass(frozen=True, slots=True)
class BodyName:
    """One named body.

    ``id`` is the gazetteer id (None for a body that only its form gives away), ``name`` the canonical name without its
    place, ``level_word`` the word behind it ("tỉnh", "huyện"), ``place`` the place behind it, ``officer`` the officer
    who stands for it ("Giám đốc"), ``by_ellipsis`` that its head was said once for several ("Sở Nội vụ, Tài chính").
    """

    id: str | None
    name: str
    head: str
    level: str
    system: str
    level_word: str | None = None
    place: Place | None = None
    officer: str | None = None
    by_ellipsis: bool = False

    @classmethod
    def of(cls, row: Body, level_word: str | None = None, place: Place | None = None) -> BodyName:
        """The body of a row of the gazetteer, in a place."""
        return cls(row.id, row.name, row.head, row.level, row.system, level_word, place)

    def with_place(self, level_word: str | None, place: Place | None) -> BodyName:
        """The same body in a place."""
        return replace(self, level_word=level_word, place=place)

    @property
    def is_enterprise(self) -> bool:
        """Whether it is a company, school or the like, which belongs to no territory."""
        return self.level in ("any", "organisation") and self.head in ENTERPRISES

    @property
    def is_corporation(self) -> bool:
        """Whether it is a state corporation of the country, an organisation of its own and no body of the State."""
        return self.head in ("Tập đoàn", "Tổng công ty")

    @property
    def full_name(self) -> str:
        """The name with its level word and place ("Ủy ban nhân dân tỉnh Đắk Lắk", "Công an tỉnh")."""
        word = self.level_word or (self.place.word if self.place else None) or ""
        word = "thành phố" if word in ("tp", "tp.") else "thị xã" if word in ("tx", "tx.") else word
        word = "" if self.name.endswith(f" {word}") else word
        return " ".join(part for part in (self.name, word, self.place.name if self.place else "") if part)


@dataclass(frozen=True, slots=True)
class Group:
    """Bodies required as a whole ("các sở, ban, ngành"); ``name`` is the wording with abbreviations spelt out."""

    name: str
    officer: str | None = None
