"""Articles about documents: a headline and paragraphs, worded anew for every page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from benchmarks.joins.cast import Cast
from benchmarks.joins.wording import Said, short_day
from benchmarks.portals.dice import Dice

TELLING = ("le", "ketqua", "hop")  # kinds of pages that report no issuance
UNNUMBERED = ("khong", "ngay", "vua", "theo", "nho")
_PLAIN = dict.fromkeys(("soub", "sai", "saingay", "nham", "teaser"), "so") | {"nho": "vua"}  # whose opening they have
_LONG = ("theo", *TELLING)  # kinds with paragraphs of their own, whatever the document does


@dataclass(frozen=True, slots=True)
class Article:
    """What a page says.

    Attributes:
        title: the headline.
        paragraphs: of the text.
        number: of the document as the page prints it, blanks removed; None when it prints none.
    """

    title: str
    paragraphs: tuple[str, ...]
    number: str | None


def compose(said: Said, kind: str, published: date, dice: Dice, bare: bool = False) -> Article:
    """An article.

    Args:
        said: what can be said of the document.
        kind: of the page, a name of an opening; "soub" is "so" with the committee in the chairman's place,
            "sai" is "so" with a misprint in the number, "saingay" in the day, "nham" with another body for the issuer;
            "tit" prints the number in the headline alone; "teaser" and "nho", that without number, stop after the
            opening.
        published: the day of the page.
        dice: draws the wording.
        bare: whether the issuer goes without its place, as on sites of the place.
    """
    fields = said.fields(dice, published)
    if bare:
        fields["issuer"] = fields["bare"]
    number = canonical = said.document.number
    if kind == "sai":
        number = canonical = _misprinted(canonical)
    elif kind in ("so", "nguon", "ketqua"):
        number = _spelled(canonical, dice)
    fields["number"] = number
    if kind == "soub":
        fields["issuer"] = fields["issuer"].removeprefix("Chủ tịch ")
        fields["bare"] = fields["bare"].removeprefix("Chủ tịch ")
    elif kind == "nham":
        fields["issuer"], fields["bare"] = _mistaken(said)
    elif kind == "saingay":
        fields["day"] = short_day(_misdated(said.issued))
    if kind in UNNUMBERED and said.campaign.period.startswith("năm ") and dice.chance(0.5):
        fields["about"] = fields["about"].removesuffix(f" {said.campaign.period}")  # the stamp alone tells the year
    title = headline(fields, kind if kind in (*_LONG, "tit") else said.document.form, dice, said.cast)
    paragraphs = [_opening(said, kind, dice).format(**fields)]
    if kind in ("teaser", "nho"):
        return Article(title, (paragraphs[0].removesuffix(".") + "...",), canonical if kind == "teaser" else None)
    paragraphs += [text.format(**fields) for text in _body(said, kind, paragraphs[0], fields["purpose"], dice)]
    if kind == "nguon":
        paragraphs.append(pick("closings", "nguon", dice, said.cast).format(**fields))
    printed = None if kind in (*UNNUMBERED, *TELLING) else fields["digits"] if kind == "tran" else canonical
    return Article(title, tuple(paragraphs), printed)


def headline(fields: dict[str, str], form: str, dice: Dice, cast: Cast) -> str:
    """A headline.

    Args:
        fields: of the document, as ``Said.fields`` gives them.
        form: what the document does, or a kind of page with headlines of its own.
        dice: draws the wording.
        cast: whose sentences.
    """
    title = pick("headlines", form, dice, cast).format(**fields)
    return title[:1].upper() + title[1:]


def announce(fields: dict[str, str], kind: str, dice: Dice, cast: Cast) -> str:
    """One sentence that announces a document.

    Args:
        fields: of the document, as ``Said.fields`` gives them.
        kind: a name of an opening.
        dice: draws the wording.
        cast: whose sentences.
    """
    return pick("openings", kind, dice, cast).format(**fields)


def _opening(said: Said, kind: str, dice: Dice) -> str:
    plain = _PLAIN.get(kind, kind)
    if plain == "so" and said.related is not None and said.document.form == "plan" and dice.chance(0.35):
        plain = "after"
    return pick("openings", plain, dice, said.cast)


def _body(said: Said, kind: str, opening: str, purpose: str, dice: Dice) -> list[str]:
    """Unfilled paragraphs after the opening; short news leave some out."""
    form = kind if kind in _LONG else said.document.form
    texts = [dice.pick(choices) for choices in said.cast.articles["bodies"][form]]
    if form == "plan":
        if not said.tasks:
            texts.pop()
        if purpose not in opening and dice.chance(0.7):
            texts.insert(0, pick("purposes", "any", dice, said.cast))
        if len(texts) > 2 and dice.chance(0.3):
            texts.pop(dice.number(0, len(texts) - 1))
    if kind not in TELLING and dice.chance(0.5):
        texts.append(pick("closings", "any", dice, said.cast))
    return texts


def pick(part: str, name: str, dice: Dice, cast: Cast) -> str:
    """One of the sentences of a part, unfilled."""
    choices: list[Any] = cast.articles[part][name]
    return str(dice.pick(choices))


def _mistaken(said: Said) -> tuple[str, str]:
    """A body that a writer may take for the issuer, with its place and without."""
    committee = said.document.body in ("ubnd", "ctubnd")
    body = said.tasks[0][0] if committee else f"UBND {said.level}"
    return f"{body.removesuffix(f' {said.level}')} {said.document.place}", body


def _misdated(day: date) -> date:
    """The year before in the first weeks of a year, else the month before."""
    if day.month < 3:
        return day.replace(year=day.year - 1)
    return day.replace(month=day.month - 1, day=min(day.day, 28))


def _misprinted(number: str) -> str:
    """The last two digits changed round, or one more for a number that stays the same so."""
    digits = number[: next(i for i, sign in enumerate(number) if not sign.isdigit())]
    swapped = digits[:-2] + digits[:-3:-1]
    wrong = swapped if swapped != digits else str(int(digits) + 1)
    return wrong + number[len(digits) :]


def _spelled(number: str, dice: Dice) -> str:
    """The number as it is mostly, or with a blank that typists put in."""
    form = dice.number(1, 8)
    if form == 1:
        return number.replace("/", " /", 1)
    return number.replace("/", "/ ", 1) if form == 2 else number
