"""The full name, level and system of an issuing body."""

from __future__ import annotations

import re

from extractors.bodies.patterns import CELLS
from extractors.bodies.values import COMMITTEES, BodyName
from extractors.gazetteer import load
from extractors.numbers.find import DocumentNumber
from extractors.provinces.values import Place
from pipeline.assemble.territory import Territory
from pipeline.letters import UPPER
from pipeline.model import Level, System

# Names that say "tỉnh", "thành" or "huyện" themselves: the place follows without a level word.
_SAYS_LEVEL = re.compile(r"(?:(?:Tỉnh|Thành|Huyện|Quận|Thị) ?(?:ủy|đoàn|hội)|Đảng bộ tỉnh|Đảng bộ thành phố)$")
_HAS_LEVEL = re.compile(r" (?:tỉnh|thành phố|huyện)$")
_COUNTRY_WORDS = frozenset({"trung ương", "cấp trung ương", "cấp quốc gia"})
_DISTRICT_WORDS = frozenset({"huyện", "quận", "thị xã", "tx", "tx."})
_COMMUNE_WORDS = frozenset({"xã", "phường", "thị trấn", "đặc khu"})
# "Trường Đại học Vinh", "Công ty Điện lực Hậu Giang": their names are proper ones, which no province is added to.
_WITH_PROPER_NAME = frozenset({"Trường", "Học viện", "Đại học", "Công ty", "Tổng công ty", "Tập đoàn", "Ngân hàng"})
_OF_PROPER_NAME = re.compile(rf"(?:{'|'.join(CELLS)}) (?:Trường|Học viện|Đại học|(?:Tổng )?[Cc]ông ty|Tập đoàn) \w")
# Branches of central bodies are named after their province without its level word: "Kho bạc Nhà nước Hà Nam".
_BRANCH = re.compile(r"^(?:Kho bạc|Ban Quản lý (?:các )?khu|Điện lực|Bưu điện|Viễn thông|VNPT)\b")
# A hospital called after a person or a place, and not after what it treats.
_NAMED_HOSPITAL = re.compile(
    r"Bệnh viện (?!Đa khoa|Phụ sản|Sản|Nhi\b|Mắt|Y |Tâm thần|Lao\b|Phổi|Da liễu|Phục hồi|Điều dưỡng|Ung bướu|Chỉnh hình"
    rf"|Răng|Tai\b|Nội tiết|Tim|Quân|Công an|Chấn thương|Truyền máu|Bệnh|Lão khoa)[{UPPER}]"
)
_OF_REGION = re.compile(r" (?:khu|khu vực|đoàn) [\dIVX]+$")
_TERRITORIAL = re.compile(
    r"(?:Ban|Tiểu ban) (?:Chỉ đạo|chỉ đạo|Tổ chức|tổ chức|Điều hành|điều hành)|Tổ công tác|Hội đồng"
)
# Whoever holds a contest of a territory names its place in its title, or leaves it to the page.
_PLACE_INSIDE = re.compile(
    rf"[“\"][^“”\"]*\b(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) [{UPPER}][^“”\"]*[”\"]$"
)
_OF_CONTEST = re.compile(r"Ban Tổ chức (?:[Cc]uộc thi|[Gg]iải|[Hh]ội thi|[Ll]iên hoan)\b")
# Bodies that no table knows, by what their names begin with.
_BY_NAME = (
    ("party", re.compile(r"(?:Ban Thường vụ |Ban Chấp hành )?(?:Đảng ủy|Đảng bộ|Chi bộ)\b")),
    (
        "front",
        re.compile(
            r"(?:Ban Thường vụ |Ban Chấp hành )?"
            r"(?:Công đoàn|Liên đoàn Lao động|Đoàn Thanh niên|Đoàn (?:trường|Trường|Khối|khối)|Chi đoàn|Ủy ban Hội"
            r"|Hội (?:Liên hiệp|LH|Nông dân|Cựu chiến binh|Sinh viên)|Ủy ban Mặt trận)"
        ),
    ),
    (
        "state",
        re.compile(r"(?:Trường|Học viện|Đại học|Bệnh viện|Trung tâm (?:Y tế|Văn hóa|Chính trị)|Viện|Phòng|Sở)\b"),
    ),
    (
        "armed_forces",
        re.compile(
            r"(?:Bộ Tư lệnh|Bộ Chỉ huy|Đồn [Bb]iên phòng|Đồn Công an|Hải đội|Hải đoàn|Lữ đoàn|Sư đoàn|Trung đoàn"
            r"|Quân đoàn|Binh đoàn|Quân chủng|Vùng Cảnh sát biển|Vùng \d|Phòng Cảnh sát|Trại giam)"
        ),
    ),
)
_SYSTEMS = {"state": "state", "party": "party", "front": "front", "armed_forces": "armed_forces"}


def full_issuer(body: BodyName, territory: Territory | None, issued: str | None) -> str:
    """The name with its place, abbreviations spelt out ("Ủy ban nhân dân tỉnh Đắk Lắk", "Tỉnh ủy Phú Yên").

    Args:
        body: the issuing body.
        territory: its province.
        issued: ISO date of issue, for the province's name at that time.
    """
    level = level_of(body)
    if level == "central" or (body.level == "central" and body.is_corporation):
        return body.name
    place = body.place
    if place is not None and place.level in ("district", "commune"):
        return _with_level_word(body, place).full_name
    if level in ("district", "commune") and place is None:
        return f"{body.name} {body.level_word}" if body.level_word else body.name
    of_title = body.name.endswith(("”", '"')) and _OF_CONTEST.match(body.name) and place is None and not body.level_word
    if territory is None or body.level == "organisation" or of_title:
        return body.full_name
    if (
        (
            body.head in _WITH_PROPER_NAME
            or _OF_PROPER_NAME.search(body.name)
            or _OF_REGION.search(body.name)
            or _NAMED_HOSPITAL.match(body.name)
        )
        and not body.level_word
        and not (body.place and body.place.word)
    ):
        return body.full_name
    if place is not None and place.word is None and not body.level_word and _BRANCH.match(body.name):
        return body.full_name
    name = territory.name_at(issued)
    if body.name.endswith(name):
        return body.name
    bare = _HAS_LEVEL.sub("", body.name)
    if _SAYS_LEVEL.search(body.name):
        return f"{body.name} {name}"
    return f"{bare} {territory.kind_at(issued)} {name}"


def _with_level_word(body: BodyName, place: Place) -> BodyName:
    """ "UBND Ba Chẽ": the committee of the district, whose level word the table of districts tells."""
    if body.id not in COMMITTEES or place.word is not None or body.level_word is not None:
        return body
    kinds = {d.kind for d in load().districts if d.name == place.name and place.code in (None, d.code)}
    kinds -= {"thị xã"} if "thành phố" in kinds else set()  # a town that has become a city
    return body.with_place(kinds.pop(), place) if len(kinds) == 1 else body


def level_of(body: BodyName) -> Level:
    """central, province, district, commune or organisation."""
    word = (body.level_word or (body.place.word if body.place else None) or "").strip()
    if body.place is not None and body.place.level in ("district", "commune"):
        return body.place.level
    if word in _DISTRICT_WORDS:
        return "district"
    if word in _COMMUNE_WORDS:
        return "commune"
    if body.is_enterprise or body.is_corporation:
        return "organisation"
    if body.level == "any" and word in _COUNTRY_WORDS:
        return "central"
    if body.level in ("central", "province", "district", "commune", "organisation"):
        return body.level  # type: ignore[return-value]
    if body.level == "any" and body.id is not None:
        return "province"
    if body.id is not None or body.place is not None or word:
        return "province"
    named = _PLACE_INSIDE.search(body.name)
    if named is not None:
        return "district" if named[1] in _DISTRICT_WORDS else "commune" if named[1] in _COMMUNE_WORDS else "province"
    return "province" if _OF_CONTEST.match(body.name) else "organisation"


def system_of(body: BodyName, number: DocumentNumber | None = None) -> System:
    """state, party, front, armed_forces or other.

    Args:
        body: the issuing body.
        number: its document's number, whose form tells the boards of the Party from those of the State.
    """
    system = _SYSTEMS.get(body.system, "other")
    if system == "other" and body.id is None:
        system = next((of_name for of_name, names in _BY_NAME if names.match(body.name)), system)
    if system == "other" and body.head in ("Hội", "Liên hiệp", "Liên minh"):
        system = "front"  # associations are mass organisations
    of_territory = body.level_word is not None or body.place is not None or body.level == "central"
    of_territory = of_territory or _PLACE_INSIDE.search(body.name) is not None
    if system == "other" and body.id is None and of_territory and _TERRITORIAL.match(body.name):
        system = "party" if number is not None and number.family == "party" else "state"
    return system  # type: ignore[return-value]
