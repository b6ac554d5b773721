"""Issuers as pages name them: in full, as news abbreviate them, without their place; signers and letterheads."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.joins.cast import Document
from benchmarks.portals.dice import Dice
from benchmarks.variations.slots import FAMILIES, WORDS

BODIES = Path(__file__).parent / "bodies.toml"
MIDDLES: list[str] = WORDS["middles"].split("|")
GIVEN: list[str] = WORDS["given"].split("|")
LEVELS = ("tỉnh", "thành phố", "huyện", "thị xã", "quận", "phường", "xã")
COMMUNES = ("phường", "xã")


@dataclass(frozen=True, slots=True)
class Issuer:
    """How pages name an issuer.

    Attributes:
        full: "Ủy ban nhân dân tỉnh Lạng Sơn".
        short: "UBND tỉnh Lạng Sơn".
        bare: "UBND tỉnh".
        head: the lines of the letterhead.
        post: the lines above the signature.
        groups: those below it, in a province and in a district; empty for the State's.
        right: the right column of its letterhead; empty for the State's.
    """

    full: str
    short: str
    bare: str
    head: tuple[str, ...]
    post: tuple[str, ...]
    groups: tuple[str, ...] = ()
    right: tuple[str, ...] = ()


def level(place: str) -> str:
    """ "huyện" of "huyện Châu Thành"; empty at the centre."""
    return next((word for word in LEVELS if place.startswith(f"{word} ")), "")


def name(place: str) -> str:
    """ "Châu Thành" of "huyện Châu Thành"."""
    return place.removeprefix(level(place)).strip()


def issuer(document: Document) -> Issuer:
    """Who issued a document."""
    body, place = document.body, document.place
    if body in ("ubnd", "ctubnd"):
        return _committee(body == "ctubnd", place)
    if body == "btv":
        return _party(place)
    if body in _bodies():
        return _body(_bodies()[body], place)
    return Issuer(f"{body} {place}", f"{body} {place}", body, (f"UBND {place.upper()}", body.upper()), ("GIÁM ĐỐC",))


def signer(document: Document) -> str:
    """The person who signs what this issuer issues in this year."""
    return person(f"{document.body} {document.place} {document.issued and document.issued.year}")


def person(of: str) -> str:
    """A name drawn from a name."""
    dice = Dice(f"person {of}")
    return f"{dice.pick(FAMILIES)} {dice.pick(MIDDLES)} {dice.pick(GIVEN)}"


@cache
def _bodies() -> dict[str, dict[str, Any]]:
    return tomllib.loads(BODIES.read_text(encoding="utf-8"))


def _body(told: dict[str, Any], place: str) -> Issuer:
    fields = {"place": place, "name": name(place), "level": level(place)}
    full = told["full"].format(**fields)
    return Issuer(
        full,
        told.get("short", full).format(**fields),
        told.get("bare", told.get("short", full)).format(**fields),
        tuple(line.format(**fields).upper() for line in told.get("head", [full])),
        tuple(told.get("post", ())),
        tuple(told.get("groups", ())),
        tuple(told.get("right", ())),
    )


def _party(place: str) -> Issuer:
    kind = level(place)
    party = f"Đảng ủy {kind}" if kind in COMMUNES else f"{kind.capitalize()} ủy"
    full = f"Ban Thường vụ {party} {name(place)}"
    head = (f"{party.upper()} {name(place).upper()}", "*")
    return Issuer(full, full, f"Ban Thường vụ {party}", head, ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"))


def _committee(chairman: bool, place: str) -> Issuer:
    head = ("ỦY BAN NHÂN DÂN", place.upper())
    if chairman:
        return Issuer(
            f"Chủ tịch Ủy ban nhân dân {place}", f"Chủ tịch UBND {place}", f"Chủ tịch UBND {level(place)}",
            head, ("CHỦ TỊCH",),
        )  # fmt: skip
    post = ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    return Issuer(f"Ủy ban nhân dân {place}", f"UBND {place}", f"UBND {level(place)}", head, post)
