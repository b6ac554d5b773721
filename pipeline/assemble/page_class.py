"""Is the page a list of teasers, or a question with its answer? Asked before its documents are chosen."""

from __future__ import annotations

import re

from pipeline.assemble.context import Context
from pipeline.ingest.stamps import bracket_stamp

_MIN_TEASERS = 3
_QUESTION = re.compile(
    r"^(?:hỏi|câu hỏi|xin hỏi|bạn đọc hỏi)\b|\?\s*$|\bhỏi\s?[-–]\s?đáp\b|\bhỏi đáp\b|\bthế nào\?|\bra sao\?"
)
_QUESTION_LINE = re.compile(r"^\W*(?:hỏi|câu hỏi|trả lời|đáp)\s?:", re.MULTILINE)


def is_list(ctx: Context) -> bool:
    """Several teasers: at least three lines are stamps or end in a stamp in brackets."""
    stamps = len(ctx.layout.of("stamp"))
    glued = sum(bracket_stamp(ctx.text[b.start : b.end]) is not None for b in ctx.layout.blocks)
    return stamps + glued >= _MIN_TEASERS


def is_question(ctx: Context) -> bool:
    """A question with its answer: the headline asks, or lines are marked as question and answer."""
    title = ctx.folded[ctx.title.start : ctx.title.end] if ctx.title else ""
    return bool(_QUESTION.search(title)) or len(_QUESTION_LINE.findall(ctx.text.lower())) >= 2
