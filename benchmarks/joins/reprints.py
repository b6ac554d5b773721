"""Reprints: the text of another page under another byline, cut, or with another headline."""

from __future__ import annotations

from benchmarks.joins.articles import Article, pick
from benchmarks.joins.cast import Cast
from benchmarks.portals.dice import Dice

KINDS = ("in1", "in2", "in3", "in4")


def reprint(article: Article, kind: str, dice: Dice, cast: Cast) -> Article:
    """What another outlet makes of an article.

    Args:
        article: the first print.
        kind: "in1" the whole text, "in2" its first paragraphs, "in3" another headline and one paragraph less,
            "in4" another headline and a footer.
        dice: draws the rest.
        cast: whose headlines and footers.

    Raises:
        KeyError: for a kind that is none.
    """
    paragraphs, title = article.paragraphs, article.title
    if kind == "in1":
        return article
    if kind == "in2":
        paragraphs = paragraphs[: max(1, len(paragraphs) // 2)]
    elif kind == "in3":
        title = pick("headlines", "reprint", dice, cast).format(title=title)
        paragraphs = paragraphs[:-1] if len(paragraphs) > 2 else paragraphs
    elif kind == "in4":
        title = pick("headlines", "reprint", dice, cast).format(title=title)
        paragraphs = (*paragraphs, pick("closings", "reprint", dice, cast))
    else:
        raise KeyError(f"no kind of reprint: {kind}")
    return Article(title, paragraphs, article.number if prints((title, *paragraphs), article.number) else None)


def prints(paragraphs: tuple[str, ...], number: str | None) -> bool:
    """Whether a number stands in a text, blanks left out."""
    return number is not None and number in "".join("".join(paragraphs).split())
