"""Vocabulary of places: level words, names of provinces, districts, seats, newspapers, datelines."""

from __future__ import annotations

import re

from extractors.gazetteer import derived, load
from extractors.names import NameFinder, spellings
from extractors.provinces.values import Place, PlaceLevel
from pipeline.letters import LOWER, UPPER
from pipeline.segment.cued import Cued
from pipeline.segment.view import bare, fold

LEVEL_WORDS: dict[str, tuple[PlaceLevel, ...]] = {
    "tỉnh": ("province",),
    "thành phố": ("province", "district"),
    "tp.": ("province", "district"),
    "tp": ("province", "district"),
    "huyện": ("district",),
    "quận": ("district",),
    "thị xã": ("district",),
    "tx.": ("district",),
    "tx": ("district",),
    "xã": ("commune",),
    "phường": ("commune",),
    "thị trấn": ("commune",),
    "đặc khu": ("commune",),
}
LEVEL_WORD = re.compile(
    r"\b(tỉnh|thành phố|tp\.?|huyện|quận|thị xã|tx\.?|xã|phường|thị trấn|đặc khu|(?<![\w.])(?:h|q|p|tt)\.)\s?$"
)
# Papers shorten the level word before a name: "H.Tân Phước", "Q.Bình Thạnh".
SHORT_LEVELS = {"h.": "huyện", "q.": "quận", "p.": "phường", "x.": "xã", "tt.": "thị trấn"}
SHORT_UNIT = Cued(
    rf"(?<![\w.])((?:H|Q|P|X|TT)\.)([{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+){{1,2}})(?![^\W_])", printed=True
)
# A name that begins with its level word: "thành phố Hồ Chí Minh", "TP.HCM".
LEVEL_HEAD = re.compile(r"(thành phố|tp\.?)\s?(?=\S)")
# A unit that the gazetteer does not hold: a level word and the capitalised syllables after it.
UNIT = Cued(
    r"\b(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|Xã|Phường|Thị trấn|Đặc khu|Huyện|Quận|Thị xã"
    r"|XÃ|PHƯỜNG|THỊ TRẤN|HUYỆN|QUẬN|THỊ XÃ)"
    rf"(?: {{1,2}}|\n)(?!(?:Ủ[Yy]|U[Ỷỷ]|(?<=XÃ )HỘI|(?<=XÃ\n)HỘI|(?<=Xã )Hội(?! [{UPPER}]))\b)"
    rf"((?:[{UPPER}][^\W\d_]*)(?:[ ][{UPPER}][^\W\d_]*){{0,3}}|(?<= )\d{{1,2}}(?!\d|[/.,-]\d))",
    printed=True,
)
# "TRÊN ĐỊA BÀN HUYỆN GIAI ĐOẠN 2021 - 2025": in capitals the words before the years look like a name.
PERIOD_IN_CAPITALS = re.compile(r"(?:(?:ĐẾN|TỪ|TRONG) )?(?:GIAI ĐOẠN|NHIỆM KỲ|NĂM|THÁNG|QUÝ(?: [IV]{1,3})?)")
# Wards of 2025 with a dash in their names: the first part (folded) to what follows the dash and the province's code.
DASHED_UNITS = {
    "xuân hương": ("Đà Lạt", "68"), "cam ly": ("Đà Lạt", "68"), "lâm viên": ("Đà Lạt", "68"),
    "xuân trường": ("Đà Lạt", "68"), "lang biang": ("Đà Lạt", "68"), "văn miếu": ("Quốc Tử Giám", "01"),
}  # fmt: skip
BEHIND_DASH = re.compile(r"\s?[-–]\s?(Đà Lạt|Quốc Tử Giám)(?![^\W_])", re.IGNORECASE)
# "phường Tây Hoa Lư", "phường Nam Nha Trang": a part of a place that is known by itself.
PART_OF_UNIT = re.compile(r"(?:xã|phường|đặc khu|thị trấn)\s(?:Đông|Tây|Nam|Bắc|Trung|Tân)\s(?=\S)", re.IGNORECASE)
# "Sài Gòn" names newspapers and firms; a bare name in these surroundings is no place.
NOT_A_PLACE_BEFORE = re.compile(
    r"(?:tịch|tôn|quang|hiển|thành phố mang tên|tư tưởng|đạo đức|phong cách|bác|quảng trường|đường"
    r"|(?<!thành )phố|tnhcs|tncs"
    r"|lăng chủ tịch)\s$"
)
# Shorter ones are initials of ministries as well.
_SHORTEST_SLUG = 4


@derived
def province_finder() -> NameFinder[tuple[Place, ...]]:
    """All names of provinces and districts with what they can stand for, provinces first."""
    table: dict[str, list[Place]] = {}
    gazetteer = load()
    for code, province in gazetteer.provinces.items():
        for spelling in spellings(province.name):
            table.setdefault(spelling, []).append(Place(province.name, "province", code))
    for row in gazetteer.province_names:
        if row.kind not in ("variant", "seat", "newspaper"):
            continue
        name = gazetteer.provinces[row.code].name
        place = (
            Place(name, "province", row.code)
            if row.kind == "variant"
            else Place(row.text, "district", row.code, clue="seat")
            if row.kind == "seat"
            else Place(name, "province", row.code, clue="newspaper")
        )
        for spelling in spellings(row.text):
            table.setdefault(spelling, []).append(place)
    for district in gazetteer.districts:
        if not district.name.isdigit():
            table.setdefault(fold(district.name), []).append(Place(district.name, "district", district.code))
    return NameFinder({name: tuple(places) for name, places in table.items()})


@derived
def datelines() -> dict[str, str]:
    """Code of a paper at the head of an article ("NTO") to the province's code."""
    return {row.text: row.code for row in load().province_names if row.kind == "dateline"}


@derived
def dateline() -> re.Pattern[str]:
    """Such a code where an article begins ("(NTO) Ngày", "BDK.VN - Ngày")."""
    codes = sorted(map(re.escape, datelines()), key=len, reverse=True)
    return re.compile(rf"\s*(?P<open>\()?\s?(?P<code>{'|'.join(codes)})(?:\s?[-–)]|\.VN)")


@derived
def slugs() -> dict[str, str]:
    """Part of a host name ("quangnam") to the province's code."""
    gazetteer = load()
    return {row.text.lower(): row.code for row in gazetteer.province_names if row.kind == "slug"}


@derived
def district_slugs() -> dict[str, str]:
    """The name of a district as a host writes it ("hocmon") to its province's code, where one district bears it."""
    found: dict[str, set[str]] = {}
    for district in load().districts:
        found.setdefault(bare(district.name).replace(" ", ""), set()).add(district.code)
    return {slug: min(codes) for slug, codes in found.items() if len(codes) == 1 and len(slug) > _SHORTEST_SLUG}


@derived
def hosts() -> dict[str, str]:
    """Particular hosts ("baoapbac.vn") to the province's code."""
    return {row.text.lower(): row.code for row in load().province_names if row.kind == "host"}
