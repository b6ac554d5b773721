"""Bodies whose head is said once for several named places: "UBND các huyện Mai Sơn, Sông Mã và thị xã Mộc Châu"."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from extractors.bodies.values import COMMITTEES, BodyName
from extractors.gazetteer import derived, load
from extractors.mentions import Mention
from extractors.provinces.patterns import LEVEL_WORDS
from extractors.provinces.values import Place
from pipeline.letters import LOWER, UPPER
from pipeline.segment.view import fold

_LOCAL = COMMITTEES | {"cong-an", "cong-an-huyen", "huyen-uy", "ban-chi-huy-quan-su"}
_LEVEL = r"huyện|quận|thị xã|thành phố|tp\.?|xã|phường|thị trấn|đặc khu"
# One level stands between the head and the names; "UBND các huyện, thành phố Phủ Lý" are all the units of a province.
_LEVELS = re.compile(rf"\scác\s(?P<word>{_LEVEL})\s?:? (?=\S)")
# "H.Lý Nhân": a level word cut short is no name.
_NAME = re.compile(
    rf"(?!\w{{1,2}}\.\w)[{UPPER}][^\W\d_]*(?:(?: [{UPPER}][^\W\d_]*){{1,3}}|(?![^\W_]| [{LOWER}]))|\d{{1,2}}(?![\d/.])"
)
_NEXT = re.compile(
    rf"(?:,\s(?:và\s)?|;\s|\svà\s)(?:(?:các\s)?(?P<word>{_LEVEL})(?:\s|(?<=\.)))?(?=[{UPPER}\d])", re.IGNORECASE
)
_MAX_NAMES = 20
_CITY = frozenset({"thành phố", "tp", "tp."})
_ABOVE_COMMUNE = _CITY | {"huyện", "quận", "thị xã"}


def find_by_places(text: str, folded: str, bodies: Sequence[Mention[BodyName]]) -> Iterator[Mention[BodyName]]:
    """One mention for each place; the first takes the head with it.

    Args:
        text: NFC text.
        folded: its folded view.
        bodies: the bodies found so far; a name that begins one of them ends the list.
    """
    starts = {body.start for body in bodies}
    for body in bodies:
        if body.value.id not in _LOCAL:
            continue
        levels = _LEVELS.match(folded, body.end) if body.value.place is None else None
        if levels and "\n\n" not in text[body.end : levels.end()]:
            yield from _named(text, body.start, levels.end(), levels["word"], body, starts)
        elif body.value.place is not None and body.value.place.level in ("district", "commune"):
            joint = _NEXT.match(text, body.end)
            if joint and not _holds(text, joint, body.value.place):
                word = fold(joint["word"] or body.value.place.word or "")
                first = joint.start("word") if joint["word"] else joint.end()
                yield from _named(text, first, joint.end(), word, body, starts)


def _holds(text: str, joint: re.Match[str], place: Place) -> bool:
    """ "UBND phường Bến Thành, thành phố …", "UBND quận Bình Tân, TP. Hồ Chí Minh": the next place holds the first."""
    word = fold(joint["word"] or "")
    if not joint.group().startswith(",") or word not in _ABOVE_COMMUNE:
        return False
    if place.level == "commune":
        return True
    return word in _CITY and any(text.startswith(name, joint.end()) for name in _cities())


@derived
def _cities() -> tuple[str, ...]:
    """Cities of the rank of a province."""
    names = (row.name for row in load().provinces.values() if row.kind == "thành phố")
    return (*names, "HCM", "Huế")


def _named(
    text: str, start: int, at: int, word: str, body: Mention[BodyName], starts: Container[int]
) -> Iterator[Mention[BodyName]]:
    for _ in range(_MAX_NAMES):
        name = _NAME.match(text, at)
        if not name or at in starts or word not in LEVEL_WORDS:
            return
        place = Place(name.group(), LEVEL_WORDS[word][-1], None, word, "unit")
        value = replace(body.value.with_place(word, place), by_ellipsis=start != body.start)
        yield Mention(start, name.end(), value, "body.places")
        joint = _NEXT.match(text, name.end())
        if not joint:
            return
        start = joint.start("word") if joint["word"] else joint.end()
        at, word = joint.end(), fold(joint["word"]) if joint["word"] else word
