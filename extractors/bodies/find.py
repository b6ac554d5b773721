"""Find bodies and groups of bodies in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.bodies import patterns as p
from extractors.bodies.values import BodyName, Group
from extractors.mentions import Mention
from extractors.names import Name
from extractors.provinces.find import find_places
from extractors.provinces.values import Place
from pipeline.letters import UPPER
from pipeline.segment.view import fold

_LOOK_BACK = 40


def find_bodies(text: str, places: Sequence[Mention[Place]] | None = None) -> list[Mention[BodyName]]:
    """All named bodies of a text, in order, with the places that belong to them.

    Args:
        text: NFC text.
        places: the places of the text, if the caller has them.
    """
    folded = fold(text)
    places = find_places(text) if places is None else places
    by_start = {m.start: m for m in places}
    known = [
        _placed(folded, name.start, name.end, name.value, by_start)
        for name in p.body_finder().find(folded)
        if _is_name(text, name.start)
    ]
    found = _merge_nested(folded, known)
    found.extend(_ellipses(text, folded, found, by_start))
    taken = [(m.start, m.end) for m in found]
    for mention in _unknown(text, folded, by_start):
        inside = [m for m in found if mention.start <= m.start and m.end <= mention.end]
        if inside and inside[0].start == mention.start and mention.end - inside[0].end < 3:
            continue
        if any(start <= mention.start < end for start, end in taken):
            continue
        found = [m for m in found if m not in inside] + [mention]
    return sorted((_with_officer(folded, m) for m in found), key=lambda m: m.start)


def _is_name(text: str, start: int) -> bool:
    """Body names begin with a capital; "báo", "quốc hội" in the middle of a sentence do not name one."""
    if start and text[start - 1] in "-/":  # a part of a document number
        return False
    return text[start].isupper() or text[start : start + 4].lower() in ("ủy b", "uỷ b", "chủ ")


def _placed(folded: str, start: int, end: int, body: BodyName, places: dict[int, Mention[Place]]) -> Mention[BodyName]:
    """Attach the level word and the place right behind a body ("UBND tỉnh Đắk Lắk", "Công an tỉnh", "Tỉnh ủy Sơn La")."""
    at = end + 1 if folded[end : end + 1] == " " else end
    at += 2 if folded[at : at + 2] in ("| ", "- ") and folded[at + 2 : at + 7] in ("tỉnh ", "thành") else 0
    place = places.get(at) if at > end else None
    if place is not None and not (place.value.word is None and place.value.clue == "seat"):
        return Mention(start, place.end, body.with_place(place.value.word, place.value), "body.name")
    level = p.LEVEL_WORD.match(folded, end)
    if level and not level.group().startswith(","):
        return Mention(start, level.end(1), body.with_place(level[1], None), "body.name")
    return Mention(start, end, body, "body.name")


def _merge_nested(folded: str, found: list[Mention[BodyName]]) -> list[Mention[BodyName]]:
    """A body right behind another without a mark between is part of its name ("Ban Tuyên giáo Tỉnh ủy")."""
    merged: list[Mention[BodyName]] = []
    for mention in found:
        before = merged[-1] if merged else None
        if (
            before
            and folded[before.end : mention.start] == " "
            and before.value.place is None
            and _belongs(before.value, mention.value)
        ):
            parent = mention.value
            name = (
                f"{before.value.name} {parent.name}"
                if not before.value.name.endswith(parent.name)
                else before.value.name
            )
            value = BodyName(
                before.value.id,
                name,
                before.value.head,
                before.value.level,
                before.value.system,
                parent.level_word,
                parent.place,
            )
            merged[-1] = Mention(before.start, mention.end, value, "body.nested")
        else:
            merged.append(mention)
    return merged


def _belongs(child: BodyName, parent: BodyName) -> bool:
    return (
        child.level_word is None
        and child.head.lower()
        in (
            "ban",
            "văn phòng",
            "công đoàn",
            "ban thường vụ",
            "ban chấp hành",
            "báo",
            "đảng ủy",
            "trung tâm",
            "hội",
            "đoàn",
            "chánh văn phòng",
            "ủy ban",
            "đảng bộ",
            "cơ quan",
        )
        and parent.head.lower() not in ("sở", "phòng", "bộ", "báo", "đài", "hội", "chi cục", "cục")
        and not child.name.startswith(("Ủy ban nhân dân", "Hội đồng nhân dân"))
    )


def _ellipses(
    text: str, folded: str, found: list[Mention[BodyName]], places: dict[int, Mention[Place]]
) -> Iterator[Mention[BodyName]]:
    """Names whose head was said once: "Sở Nội vụ, Tài chính và Y tế", "các Sở: Nội vụ, Tài chính"."""
    taken = {m.start for m in found}
    seeds = [(m.end, m.value.head) for m in found if m.value.head and m.value.level_word is None]
    for match in re.finditer(
        r"\b(?:các|giám đốc|giám đốc các|hai|ba)\s(sở|bộ|ban|phòng|hội)(?:,\s?(?:ban,\s?)?ngành)?\s?(?::\s?|\s\(|\s)",
        folded,
    ):
        seeds.append((match.end(), match[1].capitalize()))
    for end, head in seeds:
        yield from _following(text, folded, end, head, taken, places)


def _following(
    text: str, folded: str, end: int, head: str, taken: set[int], places: dict[int, Mention[Place]]
) -> Iterator[Mention[BodyName]]:
    first = folded[end - 1 : end] in (" ", ":", "(") and True
    at = end
    while True:
        if not first:
            joint = p.ELLIPSIS_ITEM.match(folded, at)
            if not joint:
                return
            at = joint.end()
        first = False
        item = _longest_item(text, folded, at, head) if at not in taken else None
        if item is None:
            return
        size, body = item
        mention = _placed(folded, at, at + size, body, places)
        taken.add(at)
        yield Mention(mention.start, mention.end, _ellipsis(mention.value), "body.ellipsis")
        at = mention.end


def _ellipsis(value: BodyName) -> BodyName:
    return BodyName(
        value.id, value.name, value.head, value.level, value.system, value.level_word, value.place, None, True
    )


def _longest_item(text: str, folded: str, at: int, head: str) -> tuple[int, BodyName] | None:
    """The longest stretch from ``at`` that is a name of the table once the head is put before it."""
    if at >= len(text) or not text[at].isupper():
        return None
    table = p.body_table()
    best: tuple[int, BodyName] | None = None
    for match in re.compile(r"[\w&]+(?=\W|$)").finditer(folded, at, min(len(folded), at + 70)):
        body = table.get(f"{head.lower()} {folded[at : match.end()]}")
        if body:
            best = (match.end() - at, body)
    return best


def _unknown(text: str, folded: str, places: dict[int, Mention[Place]]) -> Iterator[Mention[BodyName]]:
    """Bodies that only their form gives away: a head word, a capitalised word, and what belongs to them."""
    known = {name.start: name for name in p.body_finder().find(folded)}
    done = 0
    for match in p.UNKNOWN_HEAD.finditer(text):
        if match.start() < done:
            continue
        end, place = _name_end(text, folded, match.end(), known, places)
        name = " ".join(text[match.start() : end].split())
        if len(name.split()) < 3 - (len(match["head"].split()) > 1) or name.isupper() or end <= match.end():
            continue
        done = end
        value = BodyName(None, name, match["head"], "any", "other")
        if place:
            yield Mention(match.start(), end, value, "body.form")
        else:
            placed = _placed(folded, match.start(), end, value, places)
            yield Mention(placed.start, placed.end, placed.value, "body.form")


def _name_end(
    text: str, folded: str, at: int, known: dict[int, Name[BodyName]], places: dict[int, Mention[Place]]
) -> tuple[int, bool]:
    """Where the name ends that goes on at ``at``; whether a place name closes it ("Công ty Cấp nước Sơn La")."""
    end, words = at, 0
    while words < p.MAX_NAME_WORDS:
        if at in known and words:  # "Ban Phong trào Tỉnh đoàn": the parent body closes the name
            return known[at].end, False
        if at in places and words and places[at].value.word is None:
            return places[at].end, True
        match = p.WORD.match(text, at)
        if not match or not _goes_on(text, folded, match, words):
            return end, False
        end, words = match.end(), words + 1
        gap = re.compile(rf" (?:- |và |& )?|, (?=[{UPPER}])").match(text, end)
        if not gap or (
            gap.group() != " "
            and (
                not text[gap.end() : gap.end() + 1].isupper()
                or p.UNKNOWN_HEAD.match(text, gap.end())
                or gap.group() == ", "
            )
        ):
            return end, False
        at = gap.end()
    return end, False


def _goes_on(text: str, folded: str, match: re.Match[str], words: int) -> bool:
    word = match.group()
    if words == 0:
        return word[0].isupper()
    return word[0].isupper() or not p.NAME_STOP.match(folded, match.start())


def _with_officer(folded: str, mention: Mention[BodyName]) -> Mention[BodyName]:
    match = p.OFFICER.search(folded, max(0, mention.start - _LOOK_BACK), mention.start)
    if not match or match["officer"].endswith("các"):
        return mention
    value = mention.value
    officer = BodyName(
        value.id,
        value.name,
        value.head,
        value.level,
        value.system,
        value.level_word,
        value.place,
        match["officer"],
        value.by_ellipsis,
    )
    return Mention(match.start(), mention.end, officer, mention.rule)


def find_groups(text: str, bodies: Sequence[Mention[BodyName]] = ()) -> list[Mention[Group]]:
    """All groups of bodies of a text, in order ("các sở, ban, ngành", "UBND các huyện, thị xã, thành phố").

    Args:
        text: NFC text.
        bodies: the named bodies of the text; a group ends before one that is listed with it.
    """
    folded = fold(text)
    matches = [(m, "group.bare") for m in p.BARE_GROUP.finditer(folded)] + [
        (m, "group.each") for m in p.GROUP.finditer(folded)
    ]
    found: list[Mention[Group]] = []
    for match, rule in sorted(matches, key=lambda pair: (pair[0].start(), -pair[0].end())):
        if found and match.start() < found[-1].end:
            continue
        end = _before_body(folded, match.start(), match.end(), bodies)
        if end is None:
            continue
        if _heads_names(folded, end):
            continue
        owner = _owner(folded, match.start(), bodies)
        start, end = owner.start if owner else match.start(), _with_proper_name(text, folded, end)
        name = " ".join(text[match.start() : end].split())
        if owner:
            name = f"{owner.value.name} {name}"
        for abbreviation, full in p.SPELT_OUT:
            name = abbreviation.sub(full, name)
        found.append(Mention(start, end, Group(name, match["officer"]), rule))
    return found


def _owner(folded: str, start: int, bodies: Sequence[Mention[BodyName]]) -> Mention[BodyName] | None:
    """The body whose units the group is: "Liên đoàn Lao động các huyện, thành phố"."""
    for body in bodies:
        if (
            body.end + 1 == start
            and folded[body.end] == " "
            and body.value.place is None
            and body.value.level_word is None
        ):
            return body
    return None


def _heads_names(folded: str, end: int) -> bool:
    """ "Giám đốc các Sở: Nội vụ, Tài chính": the words are the head of the names that follow, not a group."""
    return bool(re.match(r"\s?:", folded[end : end + 3])) and bool(
        re.search(r"\bcác\s(?:sở|bộ|ban|sở, (?:ban, )?ngành)$", folded[max(0, end - 22) : end])
    )


def _with_proper_name(text: str, folded: str, end: int) -> int:
    """ "các xã, phường, đặc khu Phú Quý": the only special zone of a province is named."""
    if not folded[:end].endswith("đặc khu"):
        return end
    match = re.match(rf" [{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*){{0,2}}", text[end : end + 40])
    return end + match.end() if match else end


def _before_body(folded: str, start: int, end: int, bodies: Sequence[Mention[BodyName]]) -> int | None:
    """Where a group ends that runs into the name of a body ("các địa phương, Sở Nội vụ"); None when nothing is left."""
    for body in bodies:
        if start < body.start < end and body.end > body.start:
            joint = re.search(r"(?:\s?[,;-]|\svà|\shoặc)\s?$", folded[start : body.start])
            if joint:
                return start + joint.start()
            if body.end > end and folded[body.start : body.start + 3] not in ("ubn", "ủy ", "hđn"):
                return None
    return end


def drop_covered(bodies: Sequence[Mention[BodyName]], groups: Sequence[Mention[Group]]) -> list[Mention[BodyName]]:
    """The bodies that are not just a word inside a group ("UBND" in "UBND các huyện")."""
    spans = [(g.start, g.end) for g in groups]
    return [b for b in bodies if not any(start <= b.start and b.end <= end for start, end in spans)]
