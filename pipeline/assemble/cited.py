"""Whose words these are: a document cited before them in their sentence, or the page's own."""

from __future__ import annotations

from extractors.mentions import Mention
from extractors.references.values import Citation
from pipeline.assemble.context import Context
from pipeline.assemble.own import Own


def cited_before(ctx: Context, own: Own, position: int) -> Mention[Citation] | None:
    """The document of another that governs the words at a position, None when they are the own document's.

    Of the numbered documents named before the position in its sentence the last one governs ("Thực hiện Quyết định số
    …, UBND tỉnh ban hành Kế hoạch số … phát động phong trào “…”": the plan). A number left blank is a document too. An
    own document without a number stands where it is announced.
    """
    floor = _clause_start(ctx, position)
    before = [c for c in ctx.citations if floor <= c.start < position and c.value.number is not None]
    if not before:
        return None
    last = before[-1]
    if own.number is not None and _number(last) == own.number.value.number:
        return None
    announced_behind = last.end <= own.span[0] < position
    return None if announced_behind else last


def _clause_start(ctx: Context, position: int) -> int:
    """The start of the sentence, or of the subject, however its lines are broken."""
    run = ctx.layout.first_run("subject")
    inside = bool(run) and run[0].start <= position < run[-1].end
    return run[0].start if inside else ctx.sentence_at(position)[0]


def _number(citation: Mention[Citation]) -> str | None:
    return citation.value.number.value.number if citation.value.number else None
