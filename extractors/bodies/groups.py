"""Find groups of bodies: "các sở, ban, ngành", "UBND các huyện, thị xã, thành phố", "Công an huyện, thị xã"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.bodies import group_patterns as g
from extractors.bodies import patterns as p
from extractors.bodies.values import COMMITTEES, BodyName, Group
from extractors.mentions import Mention
from pipeline.segment.view import fold

Bodies = Sequence[Mention[BodyName]]
_FORMS = (
    ("group.bare", g.BARE_GROUP),
    ("group.bare", g.BARE_HEADS),
    ("group.member", g.MEMBER),
    ("group.counted", g.COUNTED_GROUP),
    ("group.owned", g.COUNTED_OWNED),
    ("group.level", g.LEVEL_GROUP),
    ("group.each", g.GROUP),
    ("group.central", g.CENTRAL_GROUP),
    ("group.heads", g.HEADS_GROUP),
    ("group.heads", g.VILLAGE_GROUP),
    ("group.party", g.PARTY_GROUP),
)
_MAX_GROWTH = 4
# Organisations with units at the base.
_ORGANISED = ("Hội ", "Đoàn ", "Liên đoàn ")


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    officer: str | None
    rule: str


def find_groups(text: str, bodies: Bodies = ()) -> list[Mention[Group]]:
    """All groups of bodies of a text, in order.

    Args:
        text: NFC text.
        bodies: the named bodies of the text; a group ends before one that is listed with it.
    """
    folded = fold(text)
    starts = [body.start for body in bodies]
    groups: list[Mention[Group]] = []
    for found in sorted(_candidates(text, folded, bodies), key=lambda one: (one.start, -one.end)):
        if groups and found.start < groups[-1].end:
            continue
        if _is_part_of_name(found, starts, bodies):
            continue
        name = " ".join(text[found.start : found.end].split())
        owner = _owner(folded, found.start, bodies)
        unknown = None if owner else _unknown_owner(folded, found)
        if found.rule == "group.owned":
            unknown, owner = owner.start if owner else unknown, None
            if unknown is None:
                continue
        city = None if owner else _city_beside(folded, found, bodies)
        if owner:
            name = f"{owner.value.name} {name}"
        elif unknown is not None:
            name = " ".join(text[unknown : found.end].split())
        elif city:
            name = f"{city.value.full_name} và {name}"
        name = _spelt_out(name)
        start = unknown if unknown is not None else (owner or city or found).start
        if groups and start < groups[-1].end <= found.start:
            if groups[-1].rule == "group.members":  # "các thành viên Ban Chỉ đạo các cấp"
                words = _spelt_out(" ".join(text[groups[-1].start : found.end].split()))
                groups[-1] = replace(groups[-1], end=found.end, value=replace(groups[-1].value, name=words))
                continue
            groups[-1] = _cut(text, groups[-1], start)
        if not groups or start >= groups[-1].end:
            groups.append(Mention(start, found.end, Group(name, found.officer), found.rule))
    return groups


def _spelt_out(name: str) -> str:
    if g.ABBREVIATED.search(name):
        for abbreviation, full in g.SPELT_OUT:
            name = abbreviation.sub(full, name)
    return name


def _is_part_of_name(found: _Found, starts: Sequence[int], bodies: Bodies) -> bool:
    """ "Đảng ủy các cơ quan Đảng": the name of one body holds the plural."""
    index = bisect_right(starts, found.start) - 1
    if index < 0 or found.end > bodies[index].end:
        return False
    body = bodies[index]
    return body.start < found.start or (body.value.id is not None and " các " in body.value.name)


def drop_covered(bodies: Bodies, groups: Sequence[Mention[Group]]) -> list[Mention[BodyName]]:
    """The bodies that are not just a word inside a group ("UBND" in "UBND các huyện")."""
    group_at = {at: group.start for group in groups for at in range(group.start, group.end)}
    return [b for b in bodies if group_at.get(b.start, -1) != group_at.get(b.end - 1, -2)]


def _candidates(text: str, folded: str, bodies: Bodies) -> Iterator[_Found]:
    yield from _of_members(folded, bodies)
    yield from _of_levels(text, folded, bodies)
    yield from _of_plurals(folded, bodies)
    yield from _of_ranks(folded, bodies)
    named = {body.start for body in bodies if body.rule == "body.places"}
    inside = {at for body in bodies for at in range(body.start + 1, body.end)}
    for rule, form in _FORMS:
        for match in form.finditer(folded):
            if rule == "group.party" and match.start() in inside:
                continue  # "Liên đoàn Lao động tỉnh, Tỉnh đoàn": two bodies
            if match.start() in named:
                continue  # "UBND các huyện Mai Sơn, Sông Mã": bodies, each by its name
            said_once = rule == "group.party" and g.SAID_ONCE.match(folded, match.start(), match.end())
            end = match.end() if said_once else _before_body(folded, match.start(), match.end(), bodies)
            if end is None or _heads_names(folded, end):
                continue  # "các Sở: Nội vụ, Tài chính"
            if rule == "group.member" and text[match.start()].isupper() and g.SMALL_ONLY.match(folded, match.start()):
                continue  # "Đoàn Thanh niên": the name of one
            if rule == "group.level" and text[end + 1 : end + 2].isupper():
                continue  # "UBND xã, phường Minh Xuân"
            if end == match.end():
                end = _grown(text, folded, match.start(), end, bodies)
            yield _Found(match.start(), end, match["officer"] or None, rule)


def _of_members(folded: str, bodies: Bodies) -> Iterator[_Found]:
    """ "các thành viên Ban Chỉ đạo", "Thủ trưởng đơn vị thuộc Sở Y tế": a group that a body closes."""
    starts = {body.start: body for body in bodies}
    for match in g.MEMBERS.finditer(folded):
        if match.end() in starts:
            yield _Found(match.start(), starts[match.end()].end, match["officer"], "group.members")


def _of_levels(text: str, folded: str, bodies: Bodies) -> Iterator[_Found]:
    """The bodies of several levels ("Công an huyện, thị xã, thành phố") or of each unit of one ("UBND cấp xã")."""
    for body in bodies:
        base = (
            g.AT_BASE.match(folded, body.end)
            if body.value.name.startswith(_ORGANISED) and body.value.place is None
            else None
        )
        if base:
            yield _Found(body.start, base.end(), body.value.officer, "group.level")
        if body.value.place is not None or not g.LEVEL_END.search(folded, body.start, body.end):
            continue
        more = g.MORE_LEVELS.match(folded, body.end)
        end = more.end() if more else body.end
        below = folded.endswith(("cấp huyện", "cấp xã"), body.start, body.end)
        if (more or below) and not text[end + 1 : end + 2].isupper():
            yield _Found(body.start, end, body.value.officer, "group.level")


def _of_plurals(folded: str, bodies: Bodies) -> Iterator[_Found]:
    """ "các Phòng Giáo dục và Đào tạo": one name, many places; "các Phòng Nội vụ, Tư pháp" says a head once."""
    at = {body.start: i for i, body in enumerate(bodies)}
    for match in g.PLURAL.finditer(folded):
        i = at.get(match.end())
        if i is None or (i + 1 < len(bodies) and bodies[i + 1].value.by_ellipsis):
            continue
        levels = g.MORE_LEVELS.match(folded, bodies[i].end) if bodies[i].value.level_word else None
        if levels and bodies[i].value.place is None:  # "các Phòng Nội vụ huyện, thị xã"
            yield _Found(match.start(), levels.end(), match["officer"], "group.plural")
            continue
        if bodies[i].value.place is None and bodies[i].value.level_word is None:
            where = g.GROUP.match(folded, bodies[i].end + 1) or g.LOCAL.match(folded, bodies[i].end)
            end = _before_body(folded, where.start(), where.end(), bodies) if where else None
            yield _Found(match.start(), end or bodies[i].end, match["officer"], "group.plural")


def _of_ranks(folded: str, bodies: Bodies) -> Iterator[_Found]:
    """ "các cấp Hội Nông dân trong tỉnh": an organisation at each of its levels."""
    matches = list(g.RANKS.finditer(folded))
    starts = {body.start: body for body in bodies} if matches else {}
    for match in matches:
        body = starts.get(match.end())
        if body is not None and body.value.place is None and body.value.level_word is None:
            where = g.IN_PLACE.match(folded, body.end)
            yield _Found(match.start(), where.end() if where else body.end, None, "group.plural")


def _owner(folded: str, start: int, bodies: Bodies) -> Mention[BodyName] | None:
    """The body whose units the group is: "Liên đoàn Lao động các huyện, thành phố"."""
    at = bisect_left(bodies, start, key=lambda m: m.start) - 1
    body = bodies[at] if at >= 0 else None
    if body is None or body.end + 1 != start or folded[body.end] != " ":
        return None
    return body if body.value.place is None and body.value.level_word is None else None


def _cut(text: str, group: Mention[Group], at: int) -> Mention[Group]:
    """A group that took the head of the next one for a member, without it."""
    words = text[group.start : at].rstrip(" ,;")
    words = words.removesuffix(" và").rstrip(" ,;")
    name = group.value.name.removesuffix(" ".join(text[group.start + len(words) : group.end].split()))
    return replace(group, end=group.start + len(words), value=replace(group.value, name=name.rstrip(" ,;")))


def _unknown_owner(folded: str, found: _Found) -> int | None:
    """Where the name begins of a body that no table knows and whose units the group is ("Ban Điều hành các thôn")."""
    if found.officer or not g.OWNED.match(folded, found.start, found.end):
        return None
    near = max(0, found.start - g.MAX_OWNER)
    for match in reversed(list(g.OWNER_HEAD.finditer(folded, near, found.start))):
        words = folded[match.end() : found.start]
        if not g.OWNER_WORDS.fullmatch(words):
            return None
        if g.OWNER_STARTS.search(folded, max(0, match.start() - 12), match.start()):
            stops = any(p.NAME_STOP.match(folded, at) for at in _word_starts(folded, match.end() + 1, found.start))
            return None if stops else match.start()
    return None


def _word_starts(folded: str, start: int, end: int) -> list[int]:
    return [match.start() for match in g.WORD.finditer(folded, start, end)]


def _city_beside(folded: str, group: _Found, bodies: Bodies) -> Mention[BodyName] | None:
    """ "UBND thành phố Thủ Đức và các quận, huyện": the committee whose head the units behind it share."""
    if not g.UNITS_BESIDE.fullmatch(folded, group.start, group.end):
        return None
    at = bisect_left(bodies, group.start, key=lambda m: m.start) - 1
    body = bodies[at] if at >= 0 else None
    if body is None or body.value.id not in COMMITTEES or body.value.place is None:
        return None
    shares = body.value.place.level == "district" and folded[body.end : group.start] == " và "
    return body if shares else None


def _heads_names(folded: str, end: int) -> bool:
    """ "Giám đốc các Sở: Nội vụ, Tài chính": the words are the head of the names that follow, not a group."""
    return bool(re.match(r"\s?:", folded[end : end + 3])) and bool(
        re.search(r"\bcác\s(?:sở|bộ|ban|sở, (?:ban, )?ngành)$", folded[max(0, end - 22) : end])
    )


def _before_body(folded: str, start: int, end: int, bodies: Bodies) -> int | None:
    """Where a group ends that runs into the name of a body ("các địa phương, Sở Nội vụ"); None when nothing is left."""
    first = bisect_right(bodies, start, key=lambda m: m.start)
    for body in bodies[first : bisect_left(bodies, end, key=lambda m: m.start)]:
        joint = re.search(r"(?:\s?[,;-]|\svà|\shoặc)\s?$", folded[start : body.start])
        if joint and body.end <= end and g.PLACELESS.fullmatch(folded, body.start, body.end):
            continue  # "các Quận ủy, Huyện ủy": a member like the others
        if joint and g.HAS_GROUP.search(folded, start, start + joint.start()):
            return start + joint.start()
        if joint:
            continue  # "Bí thư, Chủ tịch UBND các tỉnh": what stands before is an officer, not a group
        if body.end > end and folded[body.start : body.start + 3] not in ("ubn", "ủy ", "hđn"):
            return None
    return end


def _grown(text: str, folded: str, start: int, end: int, bodies: Bodies) -> int:
    """Where a group ends whose words go on: proper names, attributes that no list holds, and further members."""
    for _ in range(_MAX_GROWTH):
        longer = _past_names(text, folded, end, bodies)
        if longer == end:
            longer = _past_attribute(folded, end)
        if longer == end:
            return end
        more = g.MORE_ITEMS.match(folded, longer)
        end = longer
        if more:
            end = _before_body(folded, start, more.end(), bodies) or longer
    return end


def _past_names(text: str, folded: str, end: int, bodies: Bodies) -> int:
    """ "các huyện Mai Sơn, Sông Mã và thị xã Mộc Châu": the units are named."""
    if not g.UNIT_NOUN.search(folded, max(0, end - 12), end):
        return end
    names = g.PROPER_NAMES.match(text, end)
    if not names:
        return end
    at = bisect_left(bodies, end, key=lambda m: m.start)
    if at < len(bodies) and bodies[at].start < names.end():
        kept = folded.rfind(",", end, bodies[at].start)
        return kept if kept > end else end
    return names.end()


def _past_attribute(folded: str, end: int) -> int:
    """ "các trường chuyên nghiệp", "các cấp hội phụ nữ": lower-case words up to a mark or a verb of duty."""
    if not g.TAILED_NOUN.search(folded, max(0, end - 24), end):
        return end
    at = end
    for _ in range(g.MAX_ATTRIBUTE_WORDS):
        word = g.ATTRIBUTE_WORD.match(folded, at)
        if (
            not word
            or p.NAME_STOP.match(folded, word.start("word"))
            or g.NOT_ATTRIBUTE.match(folded, word.start("word"))
        ):
            break
        at = word.end()
    closed = g.AFTER_ATTRIBUTE.match(folded, at) or p.DUTY_VERB.match(folded, at)
    return at if closed else end
