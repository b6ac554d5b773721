"""Articles about documents: a headline and paragraphs, worded anew for every page."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from benchmarks.joins.wording import Said
from benchmarks.portals.dice import Dice

SENTENCES = Path(__file__).parent / "cast" / "articles.toml"
TELLING = ("le", "ketqua")  # kinds of pages that report no issuance
UNNUMBERED = ("khong", "ngay", "vua", "theo")
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


@cache
def sentences() -> dict[str, dict[str, list[str] | list[list[str]]]]:
    """All sentences, by part of an article and kind of page or form of document."""
    return tomllib.loads(SENTENCES.read_text(encoding="utf-8"))


def compose(said: Said, kind: str, published: date, dice: Dice, bare: bool = False) -> Article:
    """An article.

    Args:
        said: what can be said of the document.
        kind: of the page, a name of an opening; "soub" is "so" with the committee in the chairman's place,
            "sai" is "so" with a misprint in the number, "teaser" stops after the opening.
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
    if kind in UNNUMBERED and said.campaign.period.startswith("năm ") and dice.chance(0.5):
        fields["about"] = fields["about"].removesuffix(f" {said.campaign.period}")  # the stamp alone tells the year
    title = headline(fields, kind if kind in _LONG else said.document.form, dice)
    paragraphs = [_opening(said, kind, dice).format(**fields)]
    if kind == "teaser":
        return Article(title, (paragraphs[0].removesuffix(".") + "...",), canonical)
    paragraphs += [text.format(**fields) for text in _body(said, kind, paragraphs[0], fields["purpose"], dice)]
    if kind == "nguon":
        paragraphs.append(pick("closings", "nguon", dice).format(**fields))
    printed = None if kind in (*UNNUMBERED, *TELLING) else fields["digits"] if kind == "tran" else canonical
    return Article(title, tuple(paragraphs), printed)


def headline(fields: dict[str, str], form: str, dice: Dice) -> str:
    """A headline.

    Args:
        fields: of the document, as ``Said.fields`` gives them.
        form: what the document does, or a kind of page with headlines of its own.
        dice: draws the wording.
    """
    title = pick("headlines", form, dice).format(**fields)
    return title[:1].upper() + title[1:]


def announce(fields: dict[str, str], kind: str, dice: Dice) -> str:
    """One sentence that announces a document.

    Args:
        fields: of the document, as ``Said.fields`` gives them.
        kind: a name of an opening.
        dice: draws the wording.
    """
    return pick("openings", kind, dice).format(**fields)


def _opening(said: Said, kind: str, dice: Dice) -> str:
    plain = "so" if kind in ("soub", "sai", "teaser") else kind
    if plain == "so" and said.related is not None and said.document.form == "plan" and dice.chance(0.35):
        plain = "after"
    return pick("openings", plain, dice)


def _body(said: Said, kind: str, opening: str, purpose: str, dice: Dice) -> list[str]:
    """Unfilled paragraphs after the opening; short news leave some out."""
    form = kind if kind in _LONG else said.document.form
    texts = [dice.pick(choices) for choices in _choices(form)]
    if form == "plan":
        if not said.tasks:
            texts.pop()
        if purpose not in opening and dice.chance(0.7):
            texts.insert(0, pick("purposes", "any", dice))
        if len(texts) > 2 and dice.chance(0.3):
            texts.pop(dice.number(0, len(texts) - 1))
    if kind not in TELLING and dice.chance(0.5):
        texts.append(pick("closings", "any", dice))
    return texts


def _choices(form: str) -> list[list[str]]:
    return [[*map(str, choices)] for choices in sentences()["bodies"][form]]


def pick(part: str, name: str, dice: Dice) -> str:
    """One of the sentences of a part, unfilled."""
    return dice.pick([*map(str, sentences()[part][name])])


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
