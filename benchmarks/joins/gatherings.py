"""Pages on several documents: lists of teasers, and articles that tell of two."""

from __future__ import annotations

from datetime import date

from benchmarks.joins.articles import announce, headline
from benchmarks.joins.cast import Cast, Gathering, pairs
from benchmarks.joins.gold import OnPage
from benchmarks.joins.shells import Outlet, list_html, page_html
from benchmarks.joins.wording import Said
from benchmarks.portals.dice import Dice

_TEASERS = ("so", "ngayso", "khong", "vua")
_NUMBERED = ("so", "ngayso")


def gather(gathering: Gathering, cast: Cast) -> tuple[str, str, tuple[OnPage, ...]]:
    """The page.

    Args:
        gathering: what it is on.
        cast: where the documents are.

    Returns:
        Its text, the suffix of its file, its plans in order of appearance.
    """
    dice = Dice(gathering.key)
    saids = [Said(cast.documents[key], cast) for key in gathering.items]
    outlet = Outlet(gathering.office, gathering.host, "newspaper")
    if gathering.form == "list":
        return _list(gathering, outlet, saids, cast, dice)
    return _digest(gathering, outlet, saids, cast, dice)


def _list(
    gathering: Gathering, outlet: Outlet, saids: list[Said], cast: Cast, dice: Dice
) -> tuple[str, str, tuple[OnPage, ...]]:
    """Teasers of the documents among those of other matters, the latest first."""
    days = [said.issued for said in saids]
    entries: list[tuple[date, str, str, OnPage | None]] = [
        (dice.pick(days), title, text, None)
        for title, text in dice.some(pairs(cast.phrases["gatherings"]["others"]), 4)
    ]
    for said in saids:
        kind = dice.pick(_TEASERS)
        fields = said.fields(dice, gathering.published)
        text = announce(fields, kind, dice, cast).removesuffix(".") + "..."
        on_page = OnPage(said.document.key, said.document.number if kind in _NUMBERED else None)
        entries.append((said.issued, headline(fields, said.document.form, dice, cast), text, on_page))
    entries.sort(key=lambda entry: entry[0], reverse=True)
    items = [{"title": title, "stamp": f"{day:%d/%m/%Y}", "text": text} for day, title, text, _ in entries]
    plans = tuple(on_page for *_, on_page in entries if on_page)
    return list_html(outlet, gathering.title, items, cast.shells), ".html", plans


def _digest(
    gathering: Gathering, outlet: Outlet, saids: list[Said], cast: Cast, dice: Dice
) -> tuple[str, str, tuple[OnPage, ...]]:
    words = cast.phrases["gatherings"]
    paragraphs, plans = [], []
    for at, said in enumerate(sorted(saids, key=lambda said: said.issued)):
        kind = dice.pick(("so", "khong"))
        fields = said.fields(dice, gathering.published)
        named = fields["kind"] if kind == "khong" else f"{fields['type']} số {fields['number']}"
        opening = words["opening"].format(**fields, named=named)
        before = dice.pick(words["between"]) if at else ""
        paragraphs.append(before + opening if before else opening[0].upper() + opening[1:])
        paragraphs.append(words["body"].format(**fields))
        plans.append(OnPage(said.document.key, said.document.number if kind == "so" else None))
    page = page_html(outlet, gathering.title, tuple(paragraphs), gathering.published, "", dice, cast.shells)
    return page, ".html", tuple(plans)
