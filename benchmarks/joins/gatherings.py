"""Pages on several documents: lists of teasers, and articles that tell of two."""

from __future__ import annotations

from benchmarks.joins.articles import announce, headline
from benchmarks.joins.cast import Cast, Gathering
from benchmarks.joins.gold import OnPage
from benchmarks.joins.shells import Outlet, list_html, page_html
from benchmarks.joins.wording import Said
from benchmarks.portals.dice import Dice

_TEASERS = ("so", "ngayso", "khong", "vua")
_NUMBERED = ("so", "ngayso")
_BETWEEN = ("Cùng thời gian này, ", "Tiếp đó, ")


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
        return _list(gathering, outlet, saids, dice)
    return _digest(gathering, outlet, saids, dice)


def _list(gathering: Gathering, outlet: Outlet, saids: list[Said], dice: Dice) -> tuple[str, str, tuple[OnPage, ...]]:
    items, plans = [], []
    for said in sorted(saids, key=lambda said: said.issued, reverse=True):
        kind = dice.pick(_TEASERS)
        fields = said.fields(dice, gathering.published)
        title = headline(fields, said.document.form, dice)
        text = announce(fields, kind, dice).removesuffix(".") + "..."
        items.append({"title": title, "stamp": f"{said.issued:%d/%m/%Y}", "text": text})
        plans.append(OnPage(said.document.key, said.document.number if kind in _NUMBERED else None))
    return list_html(outlet, gathering.title, items), ".html", tuple(plans)


def _digest(gathering: Gathering, outlet: Outlet, saids: list[Said], dice: Dice) -> tuple[str, str, tuple[OnPage, ...]]:
    paragraphs, plans = [], []
    for at, said in enumerate(sorted(saids, key=lambda said: said.issued)):
        kind = dice.pick(("so", "khong"))
        fields = said.fields(dice, gathering.published)
        named = fields["kind"] if kind == "khong" else f"{fields['type']} số {fields['number']}"
        opening = f"ngày {fields['day']}, {fields['issuer']} ban hành {named} {fields['about']}."
        before = dice.pick(_BETWEEN) if at else ""
        paragraphs.append(before + opening if before else opening[0].upper() + opening[1:])
        paragraphs.append(
            f"Nội dung gồm: {fields['c1']}; {fields['c2']}. Thời gian thực hiện từ ngày {fields['start']}."
        )
        plans.append(OnPage(said.document.key, said.document.number if kind == "so" else None))
    page = page_html(outlet, gathering.title, tuple(paragraphs), gathering.published, "", dice)
    return page, ".html", tuple(plans)
