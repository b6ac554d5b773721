"""Which province a page's issuer belongs to, in the order of trust of the domain guide, and its names over time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from extractors.bodies.values import COMMITTEES, BodyName
from extractors.gazetteer import derived, load
from extractors.mentions import Mention
from extractors.numbers.slugs import slug_document
from extractors.provinces.find import find_places
from extractors.provinces.hosts import province_code_of_url
from extractors.provinces.values import Place
from pipeline.assemble.context import Context
from pipeline.letters import UPPER
from pipeline.segment.view import bare

MERGER = "2025-07-01"
_DATELINE = re.compile(r"\W{0,2}([A-Za-z0-9-]{3,40}(?:\.[a-z]{2,10}){1,2})\)?\s?[-–:]?\s")
_DATELINES = 4
_CAPITAL = "01"
# Not the capital of another country ("Thủ đô Viêng Chăn", "thủ đô của Lào").
_OF_CAPITAL = re.compile(rf"\b(?P<word>Thủ đô)(?! (?:[{UPPER}]|của|nước))")
_AT = re.compile(r"\b(?:tại|ở|ra|về)\s$")
_HUE, _HUE_RAISED = "46", "2025-01-01"  # a city of the rank of a province half a year before the others merged
_HEADLINE_DASHES = 4  # a part of an address with as many is a headline
_HOST = re.compile(r"\b[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){1,3}\b")
_ISSUES = re.compile(r" (?:ban hành|xây dựng|yêu cầu|đề nghị|chỉ đạo|thông báo)\b")
# Law portals list the documents of other provinces over the letterhead: "- 4 Kế hoạch 164/KH-UBND năm 2019 …".
_LISTED = re.compile(r"\W*\d{1,2}\s?[.)]? ?(?:Luật|Nghị|Quyết|Chỉ thị|Kế hoạch|Công|Thông|Hướng dẫn|Chương trình)")


# "BAN TỔ CHỨC ĐẠI HỘI … VIỆT NAM" over "TIỂU BAN …": boards of the country, whose papers are of no province.
_BOARDS = frozenset({"Ban Chỉ đạo", "Ban Tổ chức", "Ban Vận động", "Tiểu ban"})
_OF_COUNTRY = re.compile(r"(?!.*(?:CHỦ NGHĨA|CỘNG SẢN) VIỆT NAM).* VIỆT NAM\W*$")


@dataclass(frozen=True, slots=True)
class Territory:
    """A province's code with the evidence it was found by (position in the book)."""

    code: str
    evidence: int

    def name_at(self, issued: str | None) -> str:
        """The name at the time of issue: since 1 July 2025 that of the merged province, before it the old one."""
        gazetteer = load()
        old = gazetteer.provinces[self.code].name
        merged = self.name_2025
        since = _HUE_RAISED if self.code == _HUE else MERGER
        if issued is not None and len(issued) >= 7 and issued[:10] >= since[: len(issued)] and merged:
            return merged
        return old

    @property
    def name_2025(self) -> str | None:
        """The name since 1 July 2025."""
        gazetteer = load()
        new = gazetteer.crosswalk.get(self.code)
        return gazetteer.provinces_2025[new].name if new else None

    def kind_at(self, issued: str | None) -> str:
        """ "tỉnh" or "thành phố" at the time of issue."""
        gazetteer = load()
        name = self.name_at(issued)
        if name == gazetteer.provinces[self.code].name and not (issued and issued >= MERGER):
            return gazetteer.provinces[self.code].kind
        new = gazetteer.crosswalk.get(self.code)
        return gazetteer.provinces_2025[new].kind if new else gazetteer.provinces[self.code].kind


def find_territory(ctx: Context, issuer: Mention[BodyName] | None, field: str) -> Territory | None:
    """The province of the issuer.

    Args:
        ctx: the page.
        issuer: the issuing body, None when the page does not name one.
        field: path of the province in the record, for the evidence.
    """
    attached = _attached(ctx, issuer, field)
    if attached is not None:
        return attached
    # A commune or district may bear the name of another province ("xã Quảng Ninh" in Thanh Hóa).
    own_name = (
        issuer.value.place.name if issuer and issuer.value.place and issuer.value.place.level != "province" else None
    )
    places = [m for m in ctx.places if m.value.name != own_name or m.value.word == "tỉnh"]
    if _is_of_tinh(ctx) or _is_of_country(ctx, issuer):  # law portals put "Hà Nội, ngày …" where the place is not known
        places = [
            m for m in places if not _is_city(m.value) or ctx.kind_at(m.start) not in ("number_line", "place_date")
        ]
    for finder in (_letterhead, _address, _title, _host, _named_host, _paper, _site, _text_names, _slug):
        found = finder(ctx, places, field)
        if found is not None:
            return found
    return _of_capital(ctx, issuer, field)


def _of_capital(ctx: Context, issuer: Mention[BodyName] | None, field: str) -> Territory | None:
    """ "Liên đoàn Lao động Thành phố … các cấp Công đoàn Thủ đô": of a city that the page does not name."""
    if issuer is None or issuer.value.level_word != "thành phố" or issuer.value.place is not None:
        return None
    named = _OF_CAPITAL.search(ctx.text)
    return Territory(_CAPITAL, ctx.book.read(field, *named.span("word"), "province.capital")) if named else None


def _of(ctx: Context, mention: Mention[Place], field: str, rule: str) -> Territory | None:
    code = mention.value.code
    if code is None:
        return None
    return Territory(code, ctx.book.read(field, mention.start, mention.end, rule))


def _is_of_tinh(ctx: Context) -> bool:
    """ "UBND tỉnh ban hành Kế hoạch …": the committee that issues is no city's."""
    return ctx.layout.official and any(
        b.value.id in COMMITTEES
        and b.value.level_word == "tỉnh"
        and b.value.place is None
        and _ISSUES.match(ctx.folded, b.end)
        for b in ctx.bodies
    )


def _is_of_country(ctx: Context, issuer: Mention[BodyName] | None) -> bool:
    """Whether a board without a place stands below a line that ends in the name of the country."""
    if issuer is None or issuer.value.head not in _BOARDS:
        return False
    above = [b for b in ctx.layout.of("letterhead") if b.start < issuer.end]
    return any(_OF_COUNTRY.match(ctx.text, line.start, line.end) for line in above)


def _is_city(place: Place) -> bool:
    return place.level == "province" and place.code is not None and load().provinces[place.code].kind == "thành phố"


def _attached(ctx: Context, issuer: Mention[BodyName] | None, field: str) -> Territory | None:
    """A province behind the issuer's name, here or where the page names the same body again."""
    if issuer is None:
        return None
    same = [issuer] + [b for b in ctx.bodies if b.value.id == issuer.value.id and b.value.place is not None]
    for body in same:
        place = body.value.place
        if place is None or place.code is None:
            continue
        if body is not issuer and issuer.value.level_word not in (None, body.value.level_word, place.word):
            continue
        return Territory(place.code, ctx.book.read(field, body.start, body.end, "province.issuer"))
    place = issuer.value.place
    if place is not None and place.level in ("commune", "district"):
        _, end = ctx.sentence_at(issuer.start)
        for mention in ctx.places:
            if mention.value.level == "province" and issuer.end <= mention.start < min(end, issuer.end + 40):
                return _of(ctx, mention, field, "province.issuer")
    return None


def _letterhead(ctx: Context, places: Sequence[Mention[Place]], field: str) -> Territory | None:
    """The lines over the number, then the place beside the date."""
    for kinds in (("letterhead", "number_line", "metadata"), ("place_date",)):
        for block in ctx.layout.of(*kinds):
            if _LISTED.match(ctx.text, block.start, block.end):
                continue
            for mention in places:
                if block.start <= mention.start < block.end and mention.value.level != "commune":
                    found = _of(ctx, mention, field, f"province.{block.kind}")
                    if found:
                        return found
    return None


def _address(ctx: Context, _places: Sequence[Mention[Place]], field: str) -> Territory | None:
    """The province in the name of a document in the address ("…/ke-hoach-87-kh-ubnd-2031-trong-tre-ha-nam")."""
    url = ctx.reading.meta.url
    slug = slug_document(url) if url else None
    if slug is None or slug.province is None or url is None:
        return None
    return Territory(slug.province, ctx.book.told(field, "url", url, "province.url"))


def _title(ctx: Context, places: Sequence[Mention[Place]], field: str) -> Territory | None:
    if ctx.title is None:
        return None
    names = [m for m in places if ctx.in_title(m.end - 1) and m.value.level == "province" and m.value.code]
    codes = {m.value.code for m in names}
    return _of(ctx, names[0], field, "province.title") if len(codes) == 1 else None


def _host(ctx: Context, _places: Sequence[Mention[Place]], field: str) -> Territory | None:
    url = ctx.reading.meta.url
    code = province_code_of_url(url) if url else None
    if code is None or url is None:
        return None
    return Territory(code, ctx.book.told(field, "url", url, "province.host"))


def _named_host(ctx: Context, _places: Sequence[Mention[Place]], field: str) -> Territory | None:
    """An address printed in the source line or as dateline ("Nguồn: baoquangnam.vn", "(Baothanhhoa.vn) - …")."""
    for block in ctx.layout.of("paragraph")[:_DATELINES]:
        opening = _DATELINE.match(ctx.text, block.start)
        code = province_code_of_url(opening[1].lower()) if opening else None
        if code and opening:
            return Territory(code, ctx.book.read(field, *opening.span(1), "province.named_host"))
    for block in ctx.layout.of("source", "byline"):
        for match in _HOST.finditer(ctx.text, block.start, block.end):
            code = province_code_of_url(match.group())
            if code:
                return Territory(code, ctx.book.read(field, match.start(), match.end(), "province.named_host"))
    return None


def _paper(ctx: Context, places: Sequence[Mention[Place]], field: str) -> Territory | None:
    for mention in places:
        if mention.value.clue in ("dateline", "newspaper"):
            return _of(ctx, mention, field, f"province.{mention.value.clue}")
    return None


def _site(ctx: Context, _places: Sequence[Mention[Place]], field: str) -> Territory | None:
    """The province that the site names itself after, in the title of the page ("Hội Nông dân tỉnh Lạng Sơn")."""
    title = ctx.reading.meta.title or ""
    codes = {m.value.code for m in find_places(title) if m.value.level == "province" and m.value.code}
    if len(codes) != 1:
        return None
    return Territory(codes.pop() or "", ctx.book.told(field, "metadata", title, "province.site"))


def _slug(ctx: Context, _places: Sequence[Mention[Place]], field: str) -> Territory | None:
    """The province that the headline in the address opens with, or whose body it opens with.

    "…/ha-noi-tang-cuong-phong-dich/c/1540657.epi", "…/so-y-te-nghe-an-trien-khai-dot-cao-diem".
    """
    url = ctx.reading.meta.url
    for words in urlsplit(url or "").path.split("/"):
        opening = _headlines().match(words) if words.count("-") >= _HEADLINE_DASHES else None
        if url and opening:
            return Territory(_slugs()[opening["name"]], ctx.book.told(field, "url", url, "province.slug"))
    return None


@derived
def _slugs() -> dict[str, str]:
    """How addresses write the provinces, and their codes."""
    return {bare(p.name).replace(" ", "-"): code for code, p in load().provinces.items()}


@derived
def _headlines() -> re.Pattern[str]:
    """A headline in an address up to the province that it, or the body before it, is called after."""
    body = r"(?:so(?!-ket)(?:-[a-z]+){1,7}?|ubnd(?:-tinh)?|cong-an(?:-tinh)?|tinh(?:-uy|-doan)?)-"
    return re.compile(rf"(?:{body})?(?P<name>{'|'.join(_slugs())})-")


def _weight(ctx: Context, mention: Mention[Place]) -> int:
    """ "tỉnh Hà Tĩnh", "Công an tỉnh Hà Tĩnh" tell more than a name alone; a meeting "tại Hà Nội" tells nothing."""
    if mention.value.word == "tỉnh" or any(b.start < mention.start < b.end for b in ctx.bodies):
        return 3
    capital = mention.value.code == _CAPITAL and _AT.search(ctx.folded, max(0, mention.start - 4), mention.start)
    return 0 if capital else 1


def _text_names(ctx: Context, places: Sequence[Mention[Place]], field: str) -> Territory | None:
    """Names inside the text: provinces first, then districts; only when they agree."""
    for levels in (("province",), ("district",)):
        votes: Counter[str] = Counter()
        first: dict[str, Mention[Place]] = {}
        for mention in places:
            code = mention.value.code
            if (
                mention.value.level in levels
                and code
                and not (levels == ("district",) and mention.value.word is None and mention.value.clue != "seat")
            ):
                votes[code] += _weight(ctx, mention)
                first.setdefault(code, mention)
        if votes:
            (code, count), *others = votes.most_common(2)
            if not others or count > 2 * others[0][1]:
                return _of(ctx, first[code], field, f"province.{levels[0]}_name")
            return None
    return None
