"""The occasions that a campaign celebrates."""

from __future__ import annotations

import re

from extractors.mentions import Mention
from extractors.occasions.values import OccasionText
from pipeline.assemble.cited import cited_before
from pipeline.assemble.context import Context
from pipeline.assemble.own import Own
from pipeline.model import Occasion
from pipeline.segment.view import fold

_WORD = re.compile(r"\w+")
_FILLER = frozenset({"kỷ", "niệm", "ngày", "năm", "lần", "thứ"})
_CONGRESS, _CONGRESS_WORDS = "đại hội", 4
_CITED = re.compile(r"\b(?:nghị quyết|văn kiện)\s(?:\w+\s){0,3}$")


def choose_occasions(ctx: Context, own: Own, field: str) -> list[Occasion]:
    """The occasions of the page in order, one entry each; a mention with dates beats one without."""
    chosen: list[Mention[OccasionText]] = []
    for mention in ctx.occasions:
        block = ctx.block_at(mention.start)
        if block is not None and block.kind in ("bases", "distribution", "signature"):
            continue
        of_cited = mention.rule == "occasion.congress" and cited_before(ctx, own, mention.start)
        if of_cited or _CITED.search(ctx.folded[max(0, mention.start - 40) : mention.start]):
            continue
        same = next((i for i, other in enumerate(chosen) if _same(mention.value, other.value)), None)
        if same is None:
            chosen.append(mention)
        elif _is_better(mention.value, chosen[same].value):
            chosen[same] = mention
    occasions = []
    for i, mention in enumerate(chosen):
        ctx.book.read(f"{field}[{i}].name", mention.start, mention.end, mention.rule)
        value = mention.value
        occasions.append(
            Occasion(
                value.name,
                value.since.iso if value.since else None,
                value.date.iso if value.date else None,
                value.suspect,
            )
        )
    return occasions


def _same(a: OccasionText, b: OccasionText) -> bool:
    """The same congress, named short and in full; the same anniversary: as many years and most words in common."""
    if fold(a.name).startswith(_CONGRESS) and fold(b.name).startswith(_CONGRESS):
        short, long = sorted((set(_WORD.findall(fold(x.name))) for x in (a, b)), key=len)
        return len(short) >= _CONGRESS_WORDS and short <= long
    numbers_a, numbers_b = re.findall(r"\d+", a.name), re.findall(r"\d+", b.name)
    if numbers_a and numbers_b and numbers_a[:1] != numbers_b[:1]:
        return False
    words_a, words_b = (set(_WORD.findall(fold(x.name))) - _FILLER for x in (a, b))
    if not words_a or not words_b:
        return False
    return len(words_a & words_b) / min(len(words_a), len(words_b)) >= 0.6 or (
        a.since is not None and a.since == b.since
    )


def _is_better(new: OccasionText, old: OccasionText) -> bool:
    def precision(value: OccasionText) -> int:
        return sum(part is not None for d in (value.since, value.date) if d for part in (d.year, d.month, d.day))

    return (
        (precision(new), len(new.name)) > (precision(old), len(old.name))
        if new.since is None and old.since is None and fold(new.name).startswith(fold(old.name))
        else precision(new) > precision(old)
    )
