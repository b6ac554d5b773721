"""Find the files that a page offers: links to documents, and names of files in its text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from extractors.attachments import patterns as p
from extractors.attachments.values import FileName
from extractors.mentions import Mention, Taken
from pipeline.ingest.reading import Link


def find_attachments(text: str, links: Sequence[Link]) -> list[Mention[FileName]]:
    """The files that a text offers, in order.

    Args:
        text: NFC text.
        links: the links in it.
    """
    found = list(_linked(text, links))
    taken = Taken(len(text))
    for link in links:
        taken.take(link.start, link.end)
    rules = ((p.LABELLED, "attachment.labelled"), (p.WHOLE_LINE, "attachment.line"), (p.BARE, "attachment.named"))
    for pattern, rule in rules:
        for match in pattern.finditer(text):
            # A printed address is one piece: it stands for the file that it ends in.
            start, end = match.span(0 if rule == "attachment.named" else "name")
            if taken.is_free(start, end):
                taken.take(start, end)
                found.append(Mention(start, end, FileName(unquote(match["name"])), rule))
    for match in p.NAMED_BEHIND.finditer(text):
        if taken.is_free(*match.span()):
            taken.take(*match.span())
            found.append(Mention(*match.span("name"), FileName(match["name"].strip()), "attachment.labelled"))
    for match in p.OFFERED.finditer(text):
        span = match.span("whole" if match["whole"] else "name")
        if taken.is_free(*match.span()):
            found.append(Mention(*span, FileName(text[slice(*span)].strip()), "attachment.offered"))
    return sorted(found, key=lambda m: m.start)


def _linked(text: str, links: Sequence[Link]) -> Iterator[Mention[FileName]]:
    for link in links:
        words = " ".join(text[link.start : link.end].split())
        name = file_name(words, link.url)
        if name is not None:
            yield Mention(link.start, link.end, FileName(name, link.url), "attachment.link")


def file_name(words: str, url: str) -> str | None:
    """The name of the file that a link leads to: as its words print it, else as its address does; None: no file.

    Args:
        words: the words of the link.
        url: its address as printed.
    """
    if url.lower().startswith(("javascript:", "mailto:", "#")):
        return None
    if p.LINKED.search(words) and len(words) <= 160:
        return p.LABEL.sub("", words)
    match = p.PATH_NAME.search(url)
    return unquote(match["name"]) if match else None
