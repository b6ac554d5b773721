"""What belongs to a contest or a seminar that goes with a campaign, and not to the campaign itself."""

from __future__ import annotations

from extractors.themes.patterns import SIDE_EVENT
from pipeline.assemble.context import Context
from pipeline.assemble.own import Own


def of_side_event(ctx: Context, own: Own, position: int) -> bool:
    """Whether the words before a position in its sentence name such an event, and the document is not about one itself.

    Args:
        ctx: the page.
        own: the document.
        position: where the theme or the period in question begins, in characters.
    """
    floor, _ = ctx.sentence_at(position)
    event = SIDE_EVENT.search(ctx.folded[floor:position])
    if event is None or ctx.in_title(position):
        return False
    about = [ctx.sentence_at(own.span[0])] + ([(ctx.title.start, ctx.title.end)] if ctx.title else [])
    about += [(block.start, block.end) for block in ctx.layout.first_run("subject")]
    return not any(ctx.folded.find(event["event"], *span) >= 0 for span in about)
