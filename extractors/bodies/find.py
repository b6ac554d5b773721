"""Find bodies and groups of bodies in a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from extractors.bodies import patterns as p
from extractors.bodies.boards import find_boards
from extractors.bodies.by_places import find_by_places
from extractors.bodies.values import CHAIRMAN, COMMITTEE, BodyName
from extractors.mentions import Mention, positions
from extractors.names import Name
from extractors.provinces.find import CITY_CODES, find_places
from extractors.provinces.values import Place
from pipeline.segment.view import fold

_PRESIDIUM = "đoàn chủ tịch"
_LOOK_BACK = 40
_OF = " của "
_ABBREVIATED = re.compile(r"\b[A-ZĐƯ&.]{2,}")


def find_bodies(text: str, places: Sequence[Mention[Place]] | None = None) -> list[Mention[BodyName]]:
    """All named bodies of a text, in order, with the places that belong to them.

    Args:
        text: NFC text.
        places: the places of the text, if the caller has them.
    """
    folded = fold(text)
    places = find_places(text) if places is None else places
    by_start = {m.start: m for m in places}
    names = list(p.body_finder().find(folded))
    known = [
        _placed(folded, name.start, name.end, name.value, by_start) for name in names if _is_name(text, name.start)
    ]
    known = [m for m in _none_inside(known) if not _goes_on_by_name(text, m)]
    found = _merge_nested(text, folded, known)
    elliptic = list(_ellipses(text, folded, found, by_start))
    starts = {m.start for m in elliptic}  # "các Bộ: Quốc phòng, Công an": the ministry, not the provincial police
    found = [m for m in found if m.start not in starts] + elliptic
    found = [m for m in found if not _goes_on_by_name(text, m)]
    taken = positions(found)
    unknown = [m for m in _unknown(text, folded, by_start, names, found) if m.start not in taken]
    longer = positions(unknown)
    found = [m for m in found if m.start not in longer or m.end - 1 not in longer] + unknown
    found = _merge_nested(text, folded, sorted(found, key=lambda m: m.start), _is_cell)
    found = _with_boards(found, find_boards(text, by_start))
    distributed = list(find_by_places(text, folded, sorted(found, key=lambda m: m.start)))
    taken = positions(distributed)
    found = [m for m in found if m.start not in taken] + distributed
    return sorted((_with_officer(folded, _of_two_places(text, m)) for m in found), key=lambda m: m.start)


def _with_boards(found: Sequence[Mention[BodyName]], boards: Iterable[Mention[BodyName]]) -> list[Mention[BodyName]]:
    """The bodies with the boards that are named after their task; what a board's name holds is no body of its own."""
    boards = list(boards)
    grown = {m.start for m in boards if m.value.id is None and p.FURTHER_OCCASIONS.search(m.value.name)}
    found = [m for m in found if m.start not in grown]
    tabled = positions(m for m in found if m.value.id is not None)
    begun = positions(found, 1)
    new = [m for m in boards if m.start not in tabled and m.start not in begun]
    inside = positions(new)
    return [m for m in found if m.start not in inside] + new


def _goes_on_by_name(text: str, mention: Mention[BodyName]) -> bool:
    """ "Phòng Giáo dục Trung học", "Đồn Biên phòng Dương Đông": the row of the table is only the head of the name."""
    value = mention.value
    if value.place is not None or value.level_word is not None:
        return False
    if value.head in p.NAMED_TWICE and p.DOUBLE_NAME.match(text, mention.end):
        return True
    if value.name in p.NAMED_BY_PLACE and p.NAMED_BEHIND.match(text, mention.end):
        return True
    if value.head not in p.NAMED_FURTHER:
        return False
    in_capitals = text[mention.start : mention.end].isupper() and p.FURTHER_IN_CAPITALS.match(text, mention.end)
    return bool(in_capitals) or p.FURTHER_NAME.match(text, mention.end) is not None


def _of_two_places(text: str, mention: Mention[BodyName]) -> Mention[BodyName]:
    """ "Chi cục Thuế khu vực Đầm Hà - Hải Hà": both places are part of the name."""
    other = (
        p.TWO_PLACES.match(text, mention.end)
        if mention.value.place and mention.value.name.endswith("khu vực")
        else None
    )
    if other is None:
        return mention
    name = " ".join(f"{mention.value.full_name}{other.group()}".split())
    return Mention(
        mention.start,
        other.end(),
        replace(mention.value, id=None, name=name, place=None, level_word=None),
        mention.rule,
    )


def _none_inside(mentions: Iterable[Mention[BodyName]]) -> list[Mention[BodyName]]:
    """Without those that begin inside the one before ("Ủy ban nhân dân (UBND) tỉnh" is one)."""
    kept: list[Mention[BodyName]] = []
    for mention in mentions:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _is_name(text: str, start: int) -> bool:
    """Body names begin with a capital; "báo", "quốc hội" in the middle of a sentence do not name one."""
    if start > 1 and text[start - 1] in "-/" and text[start - 2] not in ' )”"':  # a part of a document number
        return False
    if p.LEADER.match(text, start):
        return False
    if text[max(0, start - 5) : start].lower() in ("tiểu ", "tổng "):  # a part of "Tiểu ban …", "Tổng công ty …"
        return False
    if text[start].isupper() or text[start : start + 4].lower() in ("ủy b", "uỷ b", "chủ "):
        return True
    return bool(p.SMALL_HEAD.match(text, start))


def _placed(folded: str, start: int, end: int, body: BodyName, places: dict[int, Mention[Place]]) -> Mention[BodyName]:
    """Attach the level word and the place right behind a body ("UBND tỉnh Đắk Lắk", "Hội Nông dân tỉnh")."""
    end = _past_abbreviation(folded, end, body)
    region = p.REGION.match(folded, end) if p.NUMBERED.search(folded, start, end) else None
    if region:
        return Mention(start, region.end(), replace(body, name=f"{body.name} {region[1].upper()}"), "body.region")
    number = p.UNIT_NUMBER.match(folded, end) if p.NUMBERED_UNIT.match(folded, start) else None
    if number:
        return Mention(start, number.end(), replace(body, name=f"{body.name} số {number[1]}"), "body.region")
    own = p.OWN_LEVEL.search(folded, start, end)
    if own:  # the name or alias itself ends with the level word: "Công an tỉnh", "Ban Dân tộc tỉnh"
        return _placed_by_own_level(folded, start, end, own, body, places)
    at = end + 1 if folded[end : end + 1] == " " else end
    at += 2 if folded[at : at + 2] in ("| ", "- ") and folded[at + 2 : at + 7] in ("tỉnh ", "thành") else 0
    place = places.get(at) if at > end else None
    of_city = p.SAYS_CITY.search(body.name) is not None
    if place is not None and (of_city or not (place.value.word is None and place.value.clue == "seat")):
        value = _as_city(place.value) if of_city else place.value
        return Mention(start, place.end, body.with_place(value.word, value), "body.name")
    if body.name in p.HOUSE_CELLS and (house := p.OF_HOUSE.match(folded, end)):
        of_house = replace(body, id=None, name=f"{body.name} {house[1]}", level="organisation")
        return Mention(start, house.end(), of_house, "body.name")
    level = p.LEVEL_WORD.match(folded, end)
    if level and not level.group().startswith(","):
        return Mention(start, level.end(1), body.with_place(level[1], None), "body.name")
    return Mention(start, end, body, "body.name")


def _as_city(place: Place) -> Place:
    """ "Thành ủy Hải Dương" is the committee of the city in the province of this name."""
    of_province = place.level == "province" and place.code is not None and place.code not in CITY_CODES
    return replace(place, level="district") if of_province else place


def _past_abbreviation(folded: str, end: int, body: BodyName) -> int:
    """Where a name ends that has its own abbreviation in brackets behind it ("Ủy ban nhân dân (UBND) tỉnh")."""
    match = p.IN_BRACKETS.match(folded, end)
    same = p.body_table().get(match[1]) if match else None
    of_chairman = body.id == CHAIRMAN and same is not None and same.id == COMMITTEE
    return match.end() if match and same and (same.id == body.id or of_chairman) else end


def _placed_by_own_level(
    folded: str, start: int, end: int, own: re.Match[str], body: BodyName, places: dict[int, Mention[Place]]
) -> Mention[BodyName]:
    place = places.get(own.start(1))
    stem = p.body_table().get(folded[start : own.start()])
    in_name = p.OWN_LEVEL.search(body.name)
    if in_name and in_name[1] != own[1] and not body.name.endswith(f"cấp {in_name[1]}"):
        # "Đảng ủy phường" is what the table calls "Đảng ủy xã".
        body = replace(body, name=f"{body.name[: in_name.start()]} {own[1]}")
    word = own[1] if stem and stem.id == body.id and not in_name else None
    if place is not None and place.end > end:
        return Mention(start, place.end, body.with_place(word, place.value), "body.name")
    return Mention(start, end, body.with_place(word, None), "body.name")


def _merge_nested(
    text: str, folded: str, found: list[Mention[BodyName]], belongs: Callable[[BodyName, BodyName], bool] | None = None
) -> list[Mention[BodyName]]:
    """A body right behind another without a mark between is part of its name ("Ban Tuyên giáo Tỉnh ủy")."""
    belongs = belongs or _belongs
    merged: list[Mention[BodyName]] = []
    for mention in found:
        before = merged[-1] if merged else None
        if (
            before
            and _is_beside(folded[before.end : mention.start], before.value, mention.value)
            and before.value.place is None
            and not _is_stacked(text, before, mention)
            and belongs(before.value, mention.value)
        ):
            printed = folded[before.start : before.end]
            below = _below(before.value, mention.value, printed)
            if folded[before.end : mention.start] == _OF:
                below = replace(
                    below, name=f"{before.value.name} của {mention.value.name}", id=None, level=mention.value.level
                )
            merged[-1] = Mention(before.start, mention.end, below, "body.nested")
        else:
            merged.append(mention)
    return merged


def _is_beside(gap: str, child: BodyName, parent: BodyName) -> bool:
    """Nothing but a blank between two names, or the abbreviation of a cell ("Công đoàn (CĐ) Tổng công ty …").

    "Ban Chỉ đạo 138 của Chính phủ": a board is of whoever set it up.
    """
    if gap == _OF:
        return child.head == "Ban Chỉ đạo" and (parent.name == "Chính phủ" or parent.name.endswith(" ủy"))
    return gap == " " or (child.name.endswith(p.CELLS) and p.SHORT_OF_CELL.fullmatch(gap) is not None)


def _below(child: BodyName, parent: BodyName, printed: str) -> BodyName:
    """The child with its parent's name and place; what belongs to an organisation is of no territory."""
    name = "Đoàn Thanh niên" if printed == "đoàn thanh niên" else child.name
    name = name if name.endswith(parent.name) else f"{name} {parent.name}"
    of_parent = _is_cell(child, parent) and parent.level != "any"
    level = "organisation" if parent.is_enterprise else parent.level if of_parent else child.level
    return replace(child, name=name, level=level, level_word=parent.level_word, place=parent.place)


def _is_cell(child: BodyName, _parent: BodyName) -> bool:
    """Bodies of every kind have a Party cell, a union and a portal."""
    return child.place is None and child.level_word is None and child.name.endswith(p.CELLS)


def _is_stacked(text: str, upper: Mention[BodyName], lower: Mention[BodyName]) -> bool:
    """Two lines of a letterhead, the body above and the one below it."""
    return text[upper.end] == "\n" and text[upper.start : lower.end].isupper()


def _belongs(child: BodyName, parent: BodyName) -> bool:
    if child.head == "Phòng":  # "Phòng Cảnh sát giao thông Công an tỉnh"
        return child.name.startswith("Phòng Cảnh sát") and parent.name.startswith("Công an")
    return _is_cell(child, parent) or (
        child.level_word is None
        and child.head.lower() in p.BELOW_PARENT
        and parent.head.lower() not in ("sở", "phòng", "bộ", "báo", "đài", "hội", "chi cục", "cục")
        and not child.name.startswith(("Ủy ban nhân dân", "Hội đồng nhân dân"))
    )


def _ellipses(
    text: str, folded: str, found: list[Mention[BodyName]], places: dict[int, Mention[Place]]
) -> Iterator[Mention[BodyName]]:
    """Names whose head was said once: "Sở Nội vụ, Tài chính và Y tế", "các Sở: Nội vụ, Tài chính"."""
    ends = {m.start: m.end for m in found}
    ends |= dict.fromkeys(positions(found, 1), len(text) + 1)
    seeds = [(m.end, m.value.head, True) for m in found if m.value.head and m.value.level_word is None]
    seeds += [(match.end(), match[1].capitalize(), False) for match in p.SAID_ONCE.finditer(folded)]
    for at, head, after_name in seeds:
        yield from _following(text, folded, at, head, after_name, ends, places)


def _following(
    text: str,
    folded: str,
    at: int,
    head: str,
    after_name: bool,
    ends: dict[int, int],
    places: dict[int, Mention[Place]],
) -> Iterator[Mention[BodyName]]:
    """The names that go on at ``at``; ``ends`` says where what is already found there ends (a longer one stays)."""
    while True:
        joint = p.ELLIPSIS_ITEM.match(folded, at)
        if after_name and not joint:
            return
        at, after_name = joint.end() if joint and after_name else at, True
        item = _longest_item(text, folded, at, head)
        if item is None or at + item[0] < ends.get(at, 0):
            return
        mention = _placed(folded, at, at + item[0], item[1], places)
        ends[at] = len(text) + 1
        yield Mention(mention.start, mention.end, replace(mention.value, by_ellipsis=True), "body.ellipsis")
        at = mention.end


def _longest_item(text: str, folded: str, at: int, head: str) -> tuple[int, BodyName] | None:
    """The longest stretch from ``at`` that is a name of the table once the head is put before it."""
    if at >= len(text) or not text[at].isupper():
        return None
    table = p.body_table()
    best: tuple[int, BodyName] | None = None
    for match in p.WORD_END.finditer(folded, at, min(len(folded), at + 70)):
        body = table.get(f"{head.lower()} {folded[at : match.end()]}")
        if body:
            best = (match.end() - at, body)
    return best


def _unknown(
    text: str,
    folded: str,
    places: dict[int, Mention[Place]],
    names: Sequence[Name[BodyName]],
    found: Sequence[Mention[BodyName]],
) -> Iterator[Mention[BodyName]]:
    """Bodies that only their form gives away: a head word, a capitalised word, and what belongs to them."""
    known = {name.start: name for name in names}
    printed = {
        at: text[at : name.end] if text[at].isupper() else name.value.name  # "Ban Chấp hành công đoàn"
        for at, name in known.items()
    }
    for m in found:
        known[m.start] = Name(m.start, m.end, m.value)
        if m.rule == "body.nested" or _ABBREVIATED.search(printed.get(m.start, "")):
            printed[m.start] = m.value.name
    closing = {name.end: at for at, name in known.items()}
    cells = positions(m for m in found if _is_cell(m.value, m.value))
    done = 0
    for match in p.UNKNOWN_HEAD.finditer(text):
        if match.start() < done or match.start() in cells:  # what follows a cell is a body of its own
            continue
        end, place = _name_end(text, folded, match.end(), known, places)
        parent = closing.get(end, match.start())
        of_parent = parent > match.start()
        name = text[match.start() : parent] + printed.get(parent, "") if of_parent else text[match.start() : end]
        name = " ".join(name.split())
        if len(name.split()) < 3 - (len(match["head"].split()) > 1) or name.isupper() or end <= match.end():
            continue
        if place is not None and not of_parent and fold(name).endswith(fold(place.value.name)):
            name = f"{name[: -len(place.value.name)]}{place.value.name}"  # "… Thái nguyên"
        done = end
        value = BodyName(None, name[0].upper() + name[1:], match["head"].capitalize(), "any", "other")
        if of_parent:  # a body of the Youth Union is the Front's as it is
            above = known[parent].value
            value = replace(value, level=above.level, system=above.system)
            value = value.with_place(above.level_word, above.place)
        if place is not None or value.place or value.level_word:
            yield Mention(match.start(), end, value, "body.form")
        else:
            placed = _placed(folded, match.start(), end, value, places)
            yield Mention(placed.start, placed.end, placed.value, "body.form")


def _name_end(
    text: str, folded: str, at: int, known: dict[int, Name[BodyName]], places: dict[int, Mention[Place]]
) -> tuple[int, Mention[Place] | None]:
    """Where the name ends that goes on at ``at``; the place whose name closes it ("Công ty Cấp nước Sơn La")."""
    end, words, dashed = at, 0, False
    while words < p.MAX_NAME_WORDS:
        if (
            at in known and words
        ):  # "Ban Phong trào Tỉnh đoàn": the parent body closes the name, one behind a dash does not
            return (end if dashed else known[at].end), None
        if at in places and words and places[at].value.word is None:
            return places[at].end, places[at]
        match = p.WORD.match(text, at)
        if not match or not _goes_on(folded, match, words) or p.CUT_NUMBER.match(text, match.start()):
            return end, None
        end, words = match.end(), words + 1
        gap = p.NAME_GAP.match(text, end)
        if not gap:
            return end, None
        if gap.group() == " và " and (small := p.SMALL_TAIL.match(text, end)):
            return small.end("tail"), None  # "Viện Sức khỏe nghề nghiệp và môi trường"
        if gap.group() != " " and (
            not text[gap.end() : gap.end() + 1].isupper()
            or p.UNKNOWN_HEAD.match(text, gap.end())
            or gap.group() == ", "
        ):
            return end, None
        at, dashed = gap.end(), "-" in gap.group()
    return end, None


def _goes_on(folded: str, match: re.Match[str], words: int) -> bool:
    word = match.group()
    if words == 0:
        return word[0].isupper()
    return word[0].isupper() or " " in word or not p.NAME_STOP.match(folded, match.start())


def _with_officer(folded: str, mention: Mention[BodyName]) -> Mention[BodyName]:
    match = p.OFFICER.search(folded, max(0, mention.start - _LOOK_BACK), mention.start)
    if not match or match["officer"].endswith("các"):
        return mention
    value = mention.value
    if folded.endswith(_PRESIDIUM, 0, match.end("officer")) and value.system == "front":
        start = match.end("officer") - len(_PRESIDIUM)
        return Mention(start, mention.end, value, mention.rule)  # a board, and not the chairman
    if value.name.startswith("Thường trực ") and match["officer"].endswith(("bí thư", "chủ tịch")):
        body = p.body_table().get(fold(value.name.removeprefix("Thường trực ")))
        value = replace(body, level_word=value.level_word, place=value.place) if body else value
    return Mention(match.start(), mention.end, replace(value, officer=match["officer"]), mention.rule)
