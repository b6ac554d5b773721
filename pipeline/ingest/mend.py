"""Text whose letters went wrong before it was saved: garbled UTF-8, codes of old fonts, letters lost.

The source of a page is mended before it is read, so that its body and what it says of itself are told like those of any
other; then all places are led back to the source as it stands. Of formats that are no text their lines are mended.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from pipeline.ingest.content import Content
from pipeline.ingest.legacy import coded_letters
from pipeline.ingest.links import Anchor
from pipeline.ingest.lost import lost_letters
from pipeline.ingest.mojibake import MOST_TIMES, garbled_letters
from pipeline.ingest.reading import Cut
from pipeline.textmap import Edit, MappedText

# Letters of the codes written as entities, those that clean pages hardly have.
_CODED_ENTITY = re.compile(
    r"&(?:micro|reg|shy|para|cedil|ntilde|ouml|oslash|iuml|szlig|#1[678]\d|#2[34]\d|#25[0-4]|#[xX][a-fA-F][0-9a-fA-F]);?"
)
_ENTITY = re.compile(r"&(?:#1[3-9]\d|#2[0-4]\d|#25[0-5]|#x[89a-f][0-9a-f]|[a-z]{3,6});?", re.IGNORECASE)
_LATIN = re.compile("[\u00a1-\u00ff\u0152-\u0178\u02c6\u02dc\u2013-\u203a€™ƒ]")


def read_mended(source: str, read: Callable[[str], Content]) -> Content:
    """Read a decoded source with its letters mended.

    Args:
        source: the decoded source.
        read: the reader of its format.

    Returns:
        The content, its places in ``source``.

    Raises:
        IngestError: when much of the text was lost.
    """
    (mended,), repairs = _mend([_without_entities(MappedText.of(source))])
    if not repairs:
        return read(source)
    if mended.text == source:
        return replace(read(source), repairs=repairs)
    content = read(mended.text)
    return replace(
        content,
        source=source,
        lines=[line.through(mended) for line in content.lines],
        cuts=[Cut(*mended.source_range(cut.start, cut.end), cut.reason) for cut in content.cuts],
        anchors=[
            Anchor(*mended.source_range(anchor.start, anchor.end), anchor.url, anchor.furniture)
            for anchor in content.anchors
        ],
        repairs=repairs,
    )


def mend_lines(content: Content) -> Content:
    """The content of a format that is no text, the letters of its lines and of what it says of itself mended.

    Raises:
        IngestError: when much of the text was lost.
    """
    told = {name: value for name in ("title", "author", "outlet") if (value := getattr(content.meta, name))}
    mended, repairs = _mend([*content.lines, *(MappedText.of(value) for value in told.values())])
    if not repairs:
        return content
    meta = dict(zip(told, (text.text for text in mended[len(content.lines) :]), strict=True))
    return replace(
        content,
        lines=mended[: len(content.lines)],
        meta=replace(content.meta, **meta),
        repairs=(*content.repairs, *repairs),
    )


def _mend(lines: Sequence[MappedText]) -> tuple[list[MappedText], tuple[str, ...]]:
    """The lines of one page mended, each judged in the light of all, and the names of the repairs."""
    repairs: list[str] = []
    mended = list(lines)
    text = _joined(mended)
    times = 0
    while times < MOST_TIMES and (edits := garbled_letters(text)):
        mended = _edited(mended, edits)
        text = _joined(mended)
        repairs.append("mojibake")
        times += 1
    code, edits = coded_letters(text)
    if edits:
        mended = _edited(mended, edits)
        text = _joined(mended)
        repairs.append(code)
    if lost_letters(text):
        repairs.append("lost")
    return mended, tuple(dict.fromkeys(repairs))


def _joined(lines: Sequence[MappedText]) -> str:
    return "\n".join(line.text for line in lines)


def _edited(lines: list[MappedText], edits: list[Edit]) -> list[MappedText]:
    """Each line with the edits of its part of the joined text."""
    edited, at, offset = [], 0, 0
    for line in lines:
        end = offset + len(line)
        first = at
        while at < len(edits) and edits[at].start < end:
            at += 1
        own = [Edit(edit.start - offset, edit.end - offset, edit.new) for edit in edits[first:at]]
        edited.append(line.edit(own) if own else line)
        offset = end + 1
    return edited


def _without_entities(text: MappedText) -> MappedText:
    """Letters of the codes that are written as entities, where such are met that clean pages hardly have."""
    if not _CODED_ENTITY.search(text.text):
        return text
    found = ((match, html.unescape(match.group())) for match in _ENTITY.finditer(text.text))
    return text.edit([Edit(*match.span(), sign) for match, sign in found if _LATIN.fullmatch(sign)])
