"""The files that a page offers with a document."""

from __future__ import annotations

from extractors.attachments.find import file_name
from pipeline.assemble.context import Context
from pipeline.model import Attachment


def choose_attachments(ctx: Context, is_last: bool, field: str) -> list[Attachment]:
    """The files that the text offers, then those of a box outside it, each once.

    Args:
        ctx: the stretch of the page that belongs to the document.
        is_last: it is the last document of the page, which the boxes outside the text are counted to.
        field: path of the attachments in the record.
    """
    found: list[Attachment] = []
    for mention in ctx.attachments:
        attachment = Attachment(mention.value.name, mention.value.url)
        if not _has(found, attachment):
            path = f"{field}[{len(found)}]"
            source = ctx.book.read(f"{path}.name", mention.start, mention.end, mention.rule)
            if attachment.url is not None:
                ctx.book.concluded(f"{path}.url", [source], mention.rule)
            found.append(attachment)
    for offer in ctx.reading.offers if is_last else ():
        name = file_name(offer.words, offer.url)
        if name is not None and not _has(found, Attachment(name, offer.url)):
            path = f"{field}[{len(found)}]"
            ctx.book.offered(f"{path}.name", offer, "attachment.box")
            ctx.book.offered(f"{path}.url", offer, "attachment.box")
            found.append(Attachment(name, offer.url))
    return found


def _has(found: list[Attachment], new: Attachment) -> bool:
    return any(new.url == old.url if new.url and old.url else new.name == old.name for old in found)
