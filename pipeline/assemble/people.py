"""Who wrote and who published."""

from __future__ import annotations

import re

from pipeline.assemble.context import Context
from pipeline.ingest.bylines import is_person, people_in_stamp, split_byline, split_source
from pipeline.letters import UPPER

_SPLIT = {"byline": split_byline, "source": split_source, "stamp": people_in_stamp}
# The author behind the mark that ends an article ("... trong năm nay./. Hồng Vân").
_AFTER_END = re.compile(rf"\./\.\s?\(?([{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*){{1,4}})\W{{0,3}}$", re.MULTILINE)


def find_author(ctx: Context) -> tuple[str | None, str | None]:
    """Author (a person) and outlet (a body) of an article, from its byline, its source line or its metadata.

    Under an official text only the lines count that say who put it on the portal.
    """
    author = outlet = None
    for line in sorted(ctx.reading.lines, key=lambda line: (line.role == "stamp", -line.start)):
        if line.role not in _SPLIT:
            continue
        words = ctx.text[line.start : line.end]
        if any(line.start <= n.start < line.end for n in ctx.numbers):
            continue  # the source is a document, not a paper
        person, body = _SPLIT[line.role](words)
        if person and author is None:
            at = ctx.text.find(person, line.start)
            ctx.book.read("author", at, at + len(person), "author.byline")
            author = person
        if body and outlet is None:
            at = ctx.text.find(body, line.start)
            ctx.book.read("outlet", at, at + len(body), "outlet.byline")
            outlet = body
    if author is None and not ctx.layout.official:
        signed = _AFTER_END.search(ctx.text)
        if signed and is_person(signed[1]):
            ctx.book.read("author", signed.start(1), signed.end(1), "author.last_line")
            author = signed[1]
    meta = ctx.reading.meta
    if ctx.layout.official:
        return author, outlet  # what a portal says of its page is not said of a document
    if meta.author and (author is None or (author.isupper() and meta.author.upper() == author)):
        ctx.book.told("author", "metadata", meta.author, "author.metadata")
        author = meta.author
    if outlet is None and meta.outlet:
        ctx.book.told("outlet", "metadata", meta.outlet, "outlet.metadata")
        outlet = meta.outlet
    return author, outlet
