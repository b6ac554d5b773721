"""What a plan says of itself beyond who, when and whom it charges: targets, contents, awards, quotas, funding."""

from __future__ import annotations

from typing import Literal

from extractors.awards.values import AwardText
from extractors.mentions import Mention
from pipeline.assemble.context import Context
from pipeline.model import Award, Quota
from pipeline.segment.view import fold


def choose_words(ctx: Context, key: Literal["targets", "contents", "funding"], field: str) -> list[str]:
    """The targets, contents or sources of money in order of appearance, each once, with evidence under ``field``[i]."""
    chosen: dict[str, str] = {}
    for mention in ctx.words(key):
        if fold(mention.value) not in chosen:
            ctx.book.read(f"{field}[{len(chosen)}]", mention.start, mention.end, mention.rule)
            chosen[fold(mention.value)] = mention.value
    return list(chosen.values())


def choose_awards(ctx: Context, field: str) -> list[Award]:
    """The rewards in order of appearance; one that says less than another of its name is left out."""
    awards: list[Award] = []
    for mention in ctx.awards:
        if any(_says_more(other, mention) for other in ctx.awards):
            continue
        value, path = mention.value, f"{field}[{len(awards)}]"
        ctx.book.read(f"{path}.name", mention.start, mention.end, mention.rule)
        for name, span in (("count", value.count_at), ("to", value.to_at)):
            if span is not None:
                ctx.book.read(f"{path}.{name}", *span, mention.rule)
        awards.append(Award(value.name, value.count, value.to))
    return awards


def _says_more(other: Mention[AwardText], mention: Mention[AwardText]) -> bool:
    """Whether another mention tells all that this one tells and more, or the same before it."""
    a, b = other.value, mention.value
    if other is mention or not fold(a.name).startswith(fold(b.name)):
        return False
    if b.count not in (None, a.count) or b.to not in (None, a.to):
        return False
    same = (fold(a.name), a.count, a.to) == (fold(b.name), b.count, b.to)
    return not same or _place(other) < _place(mention)


def _place(mention: Mention[AwardText]) -> tuple[int, int]:
    """Where a reward stands; several of one name are told apart by their recipients."""
    return mention.start, mention.value.to_at[0] if mention.value.to_at else 0


def choose_quotas(ctx: Context, field: str) -> list[Quota]:
    """The counts that somebody has to deliver, in order of appearance, each once."""
    quotas: list[Quota] = []
    for mention in ctx.quotas:
        value = mention.value
        quota = Quota(value.who, value.what, value.least, value.most)
        if quota in quotas:
            continue
        path = f"{field}[{len(quotas)}]"
        ctx.book.read(f"{path}.who", *value.who_at, mention.rule)
        ctx.book.read(f"{path}.what", *value.what_at, mention.rule)
        for name, bound in (("min", value.least), ("max", value.most)):
            if bound is not None:
                ctx.book.read(f"{path}.{name}", *value.count_at, mention.rule)
        quotas.append(quota)
    return quotas
