"""To whom a letter goes (Kính gửi)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.bodies.group_patterns import SPELT_OUT
from extractors.bodies.patterns import body_table
from extractors.bodies.values import BodyName, Group
from extractors.mentions import Mention
from pipeline.assemble.agencies import agency_name
from pipeline.assemble.context import Context
from pipeline.segment.view import fold, trim

Agent = Mention[BodyName] | Mention[Group]

_SALUTATION = re.compile(r"[\W_]*Kính\s*gửi\s*:?")
# An item ends at a semicolon, or where the next line begins with a bullet; other line breaks are wraps.
_ITEM_END = re.compile(r";|\n(?=\s*[-–—+*•])|(?<=[:.,])\s[-–+•]\s(?=[^\W\d_])|\n\s*\n")
_LINKS = re.compile(r"[\W_]|\b(?:và|tỉnh|thành phố|huyện)\b")
_MIN_CHARS = 4


def find_recipients(ctx: Context, territory_name: str | None, field: str) -> list[str]:
    """The addressees of a letter, one for each item of the list, abbreviations spelt out.

    Args:
        ctx: the page.
        territory_name: the issuer's province, which names of bodies do without.
        field: where the list stands in the record.
    """
    recipients: list[str] = []
    for start, end, name in _recipients(ctx, territory_name):
        if name not in recipients:
            ctx.book.read(f"{field}[{len(recipients)}]", start, end, "recipient.addressee")
            recipients.append(name)
    return recipients


def _recipients(ctx: Context, territory_name: str | None) -> Iterator[tuple[int, int, str]]:
    run = ctx.layout.of("addressees")
    if not run:
        return
    start, end = run[0].start, run[-1].end
    salutation = _SALUTATION.match(ctx.text, start, end)
    items = list(_items(ctx.text, salutation.end() if salutation else start, end))
    agents: list[Agent] = [*ctx.bodies, *ctx.groups]
    for a, b in items:
        inside = sorted((m for m in agents if a <= m.start and m.end <= b), key=lambda m: m.start)
        if inside and _is_a_list_of_names(ctx.text, a, b, inside, several=len(items) > 1):
            yield from ((m.start, m.end, _name(m, territory_name)) for m in inside)
        else:
            yield a, b, _spelt_out(ctx.text[a:b])


def _items(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for stop in [*(m.span() for m in _ITEM_END.finditer(text, start, end)), (end, end)]:
        a, b = trim(text, at, stop[0], "-–—+*•|: ", ".,;:/|_ ")
        if b - a >= _MIN_CHARS:
            yield a, b
        at = stop[1]


def _is_a_list_of_names(text: str, start: int, end: int, agents: list[Agent], several: bool) -> bool:
    """Whether an item is nothing but names; a group and its members in an item of a list are one addressee."""
    if several and len(agents) > 1 and any(isinstance(m.value, Group) for m in agents):
        return False
    rest, at = "", start
    for agent in agents:
        rest += text[at : agent.start] + " "
        at = max(at, agent.end)
    return not _LINKS.sub("", rest + text[at:end])


def _name(agent: Agent, territory_name: str | None) -> str:
    value = agent.value
    return value.name if isinstance(value, Group) else agency_name(value, territory_name)


def _spelt_out(words: str) -> str:
    """The words with abbreviations of bodies spelt out ("UBND 16 phường")."""
    for abbreviation, full in SPELT_OUT:
        words = abbreviation.sub(full, words)
    return " ".join(_full(word) for word in words.split())


def _full(word: str) -> str:
    bare = word.strip(".,;()")
    body = body_table().get(fold(bare)) if bare.isupper() and len(bare) > 2 else None
    return word.replace(bare, body.name) if body else word
