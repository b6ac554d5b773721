"""Issuers as pages name them: in full, as news abbreviate them, without their place; signers and letterheads."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.joins.cast import Document
from benchmarks.portals.dice import Dice
from benchmarks.variations.slots import FAMILIES, WORDS

MIDDLES: list[str] = WORDS["middles"].split("|")
GIVEN: list[str] = WORDS["given"].split("|")


@dataclass(frozen=True, slots=True)
class Issuer:
    """How pages name an issuer.

    Attributes:
        full: "Ủy ban nhân dân tỉnh Lạng Sơn".
        short: "UBND tỉnh Lạng Sơn".
        bare: "UBND tỉnh".
        head: the lines of the letterhead.
        post: the lines above the signature.
    """

    full: str
    short: str
    bare: str
    head: tuple[str, ...]
    post: tuple[str, ...]


CENTRAL = {
    "ttg": Issuer(
        "Thủ tướng Chính phủ", "Thủ tướng Chính phủ", "Thủ tướng", ("THỦ TƯỚNG CHÍNH PHỦ",),
        ("KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG"),
    ),
    "bnv": Issuer("Bộ Nội vụ", "Bộ Nội vụ", "Bộ Nội vụ", ("BỘ NỘI VỤ",), ("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG")),
    "hdtw": Issuer(
        "Hội đồng Thi đua - Khen thưởng Trung ương", "Hội đồng Thi đua - Khen thưởng Trung ương", "Hội đồng",
        ("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "TRUNG ƯƠNG"), ("TM. HỘI ĐỒNG", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"),
    ),
}  # fmt: skip
CITED = {
    "tw": "Ban Chấp hành Trung ương",
    "bbt": "Ban Bí thư",
    "bct": "Bộ Chính trị",
    "qh": "Quốc hội",
    "cp": "Chính phủ",
    "tld": "Tổng Liên đoàn Lao động Việt Nam",
    "bcdattp": "Ban Chỉ đạo liên ngành Trung ương về an toàn thực phẩm",
}
LEVELS = ("tỉnh", "thành phố", "huyện", "thị xã", "phường", "xã")


def level(place: str) -> str:
    """ "huyện" of "huyện Châu Thành"; empty at the centre."""
    return next((word for word in LEVELS if place.startswith(f"{word} ")), "")


def name(place: str) -> str:
    """ "Châu Thành" of "huyện Châu Thành"."""
    return place.removeprefix(level(place)).strip()


def issuer(document: Document) -> Issuer:
    """Who issued a document."""
    body, place = document.body, document.place
    if body in CENTRAL:
        return CENTRAL[body]
    if body in CITED:
        return Issuer(CITED[body], CITED[body], CITED[body], (), ())
    if body in ("ubnd", "ctubnd"):
        return _committee(body == "ctubnd", place)
    if body == "btv":
        party = f"{level(place).capitalize()} ủy"
        name_of = f"Ban Thường vụ {party} {name(place)}"
        return Issuer(
            name_of, name_of, f"Ban Thường vụ {party}", (f"{party.upper()} {name(place).upper()}", "*"),
            ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"),
        )  # fmt: skip
    if body == "ldld":
        named = f"Liên đoàn Lao động {place}"
        return Issuer(
            named, f"LĐLĐ {place}", f"LĐLĐ {level(place)}", ("LIÊN ĐOÀN LAO ĐỘNG", place.upper()),
            ("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"),
        )  # fmt: skip
    if body == "hdtinh":
        named = f"Hội đồng Thi đua - Khen thưởng {place}"
        return Issuer(
            named, named, f"Hội đồng Thi đua - Khen thưởng {level(place)}",
            (f"UBND {place.upper()}", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG"), ("TM. HỘI ĐỒNG", "PHÓ CHỦ TỊCH"),
        )  # fmt: skip
    return Issuer(f"{body} {place}", f"{body} {place}", body, (f"UBND {place.upper()}", body.upper()), ("GIÁM ĐỐC",))


def signer(document: Document) -> str:
    """The person who signs what this issuer issues in this year."""
    return person(f"{document.body} {document.place} {document.issued and document.issued.year}")


def person(of: str) -> str:
    """A name drawn from a name."""
    dice = Dice(f"person {of}")
    return f"{dice.pick(FAMILIES)} {dice.pick(MIDDLES)} {dice.pick(GIVEN)}"


def _committee(chairman: bool, place: str) -> Issuer:
    head = ("ỦY BAN NHÂN DÂN", place.upper())
    if chairman:
        return Issuer(
            f"Chủ tịch Ủy ban nhân dân {place}", f"Chủ tịch UBND {place}", f"Chủ tịch UBND {level(place)}",
            head, ("CHỦ TỊCH",),
        )  # fmt: skip
    post = ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    return Issuer(f"Ủy ban nhân dân {place}", f"UBND {place}", f"UBND {level(place)}", head, post)
