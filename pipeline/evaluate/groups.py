"""The groups that a page belongs to: part of the corpus, kind, province."""

from __future__ import annotations

from pipeline.evaluate.gold import GoldPage
from pipeline.evaluate.values import Scalar
from pipeline.model import Page

GROUPINGS = ("kind", "province")
NONE = "(none)"


def groups_of(gold: GoldPage, page: Page | None) -> dict[str, str]:
    """The group of a page in each grouping: by the gold where it judges the field, else by the output.

    Articles are told apart by their own kind ("article/report"), questions and answers are "qa". The province is that
    of the first plan that has one; "(none)" stands for a page without.
    """
    return {"part": gold.part, "kind": _kind(gold, page), "province": _province(gold, page)}


def _kind(gold: GoldPage, page: Page | None) -> str:
    kind = gold.scalars.get("kind", page.kind if page else None)
    of_article = gold.scalars.get("article_kind", page.article_kind if page else None)
    if kind != "article" or of_article is None:
        return str(kind or NONE)
    return "qa" if of_article == "qa" else f"article/{of_article}"


def _province(gold: GoldPage, page: Page | None) -> str:
    provinces: list[Scalar] = [plan.scalars["province"] for plan in gold.plans or () if "province" in plan.scalars]
    if not provinces and gold.plans != ():
        provinces = [plan.province for plan in page.plans] if page else []
    return str(next((province for province in provinces if province), NONE))
