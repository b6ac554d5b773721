"""The occasions that a campaign celebrates."""

from __future__ import annotations

import re

from extractors.dates.values import PartialDate
from extractors.mentions import Mention
from extractors.occasions.values import OccasionText
from pipeline.assemble.cited import cited_before
from pipeline.assemble.context import Context
from pipeline.assemble.own import Own
from pipeline.assemble.themes import of_earlier_year
from pipeline.model import Occasion
from pipeline.segment.view import fold

_WORD = re.compile(r"\w+")
_FILLER = frozenset({"kỷ", "niệm", "ngày", "năm", "lần", "thứ"})
_CONGRESS, _CONGRESS_WORDS = "đại hội", 4
_NEAR_CHARS = 500
_NUMBERED = re.compile(r"\b(?:lần thứ|nhiệm kỳ|[ivx]{1,5})\b")
# A headline that is nothing but a greeting is the banner of the site.
_GREETING = re.compile(r"(?:nhiệt liệt\s)?(?:chào mừng|hướng tới|tiến tới|mừng)\s(?:kỷ niệm\s)?$")
_OPENING_CHARS = 25
_CITED = re.compile(r"\b(?:nghị quyết|văn kiện)\s(?:\w+\s){0,3}$")


def choose_occasions(ctx: Context, own: Own, field: str) -> list[Occasion]:
    """The occasions of the page in order, one entry each; a mention with dates beats one without."""
    chosen: list[Mention[OccasionText]] = []
    for mention in ctx.occasions:
        if ctx.kind_at(mention.start) in ("bases", "distribution", "signature"):
            continue
        of_cited = mention.rule == "occasion.congress" and cited_before(ctx, own, mention.start)
        if of_cited or _CITED.search(ctx.folded[max(0, mention.start - 40) : mention.start]):
            continue
        looks_back = of_earlier_year(own, ctx.folded[ctx.sentence_at(mention.start)[0] : mention.start])
        if looks_back or _is_banner(ctx, mention):
            continue
        if _is_elsewhere(ctx, own, mention) or _is_short_for_another(ctx, mention):
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
                _day(own, value.date),
                value.suspect,
            )
        )
    return occasions


def _day(own: Own, date: PartialDate | None) -> str | None:
    """The day as ISO; a day of the year is that of the year of the document."""
    year = own.date.value.year if own.date else None
    if date is not None and date.year is None and year is not None:
        date = PartialDate(year, date.month, date.day)
    return date.iso if date is not None and date.year is not None and date.is_valid else None


def _is_banner(ctx: Context, mention: Mention[OccasionText]) -> bool:
    if ctx.title is None or not ctx.in_title(mention.start):
        return False
    greeting = ctx.folded[ctx.title.start : mention.start]
    if mention.value.name[:2].lower() == "kỷ":
        greeting += "kỷ niệm "
    return bool(_GREETING.fullmatch(greeting)) and not ctx.text[mention.end : ctx.title.end].strip(" .!")


def _is_elsewhere(ctx: Context, own: Own, mention: Mention[OccasionText]) -> bool:
    """A kept day counts in the headline, the subject or beside the announcement; tasks name such days as dates."""
    if mention.rule != "occasion.kept_day":
        return False
    block = ctx.block_at(mention.start)
    if block is None or block.kind in ("title", "subject", "type_line"):
        return block is None
    if ctx.layout.official:
        # "Hưởng ứng Ngày Môi trường thế giới 05/6, UBND xã …" opens its sentence.
        return block.kind != "paragraph" or mention.start - ctx.sentence_at(mention.start)[0] > _OPENING_CHARS
    return abs(mention.start - own.span[0]) > _NEAR_CHARS


def _is_short_for_another(ctx: Context, mention: Mention[OccasionText]) -> bool:
    """A congress without number or term in the headline is the one that the text names in full."""
    if (
        mention.rule != "occasion.congress"
        or not ctx.in_title(mention.start)
        or _NUMBERED.search(fold(mention.value.name))
    ):
        return False
    return any(m.rule == "occasion.congress" and _NUMBERED.search(fold(m.value.name)) for m in ctx.occasions)


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

    if fold(new.name).startswith(_CONGRESS) and fold(old.name).startswith(_CONGRESS):
        return len(new.name) > len(old.name)
    return (
        (precision(new), len(new.name)) > (precision(old), len(old.name))
        if new.since is None and old.since is None and fold(new.name).startswith(fold(old.name))
        else precision(new) > precision(old)
    )
