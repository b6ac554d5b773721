"""A period in the sentence that issues the document: "… UBND tỉnh ban hành Kế hoạch … giai đoạn 2021-2025 như sau:"."""

from __future__ import annotations

import re

from extractors.mentions import Mention
from extractors.timeframes.values import Period
from pipeline.assemble.context import Context
from pipeline.segment import Block

# What an official text says that it issues: not what it is about ("về ban hành", "việc xây dựng").
_ISSUES = re.compile(r"(?<!về )(?<!việc )\b(?:ban hành|xây dựng|hướng dẫn)\s")
_AS_FOLLOWS = re.compile(r"\bsau(?: đây)?\s?:?$")


def issued_here(ctx: Context, mention: Mention[Period]) -> int | None:
    """Where the verb stands that issues in the sentence of a period, when the sentence ends in "như sau:"."""
    floor, end = ctx.sentence_at(mention.start)
    if not _AS_FOLLOWS.search(ctx.folded, max(floor, end - 20), end):
        return None
    verbs = (match.start() for match in _ISSUES.finditer(ctx.folded, floor, mention.start))
    own = [verb for verb in verbs if not _of_its_issuer(ctx, verb)]
    return own[-1] if own else None


def _of_its_issuer(ctx: Context, verb: int) -> bool:
    """ "Nghị quyết số … của Chính phủ ban hành Chương trình …": what the body of a cited document issued with it."""
    body = next((b for b in ctx.bodies if b.end + 1 == verb), None)
    return body is not None and ctx.folded.endswith("của ", 0, body.start)


def closes_bases(ctx: Context, block: Block, mention: Mention[Period]) -> bool:
    """ "Thực hiện Nghị quyết …, UBND tỉnh ban hành Kế hoạch … giai đoạn 2021-2025 như sau:": bases and issue in one."""
    verb = issued_here(ctx, mention) if block.kind == "bases" else None
    return verb is not None and ";" not in ctx.text[mention.end : ctx.sentence_at(mention.start)[1]]
