"""Plain text and markdown to lines."""

from __future__ import annotations

import re

from pipeline.ingest.clean import LINE_END
from pipeline.textmap import Edit, MappedText

# Markdown marks: emphasis around words or digits, heading marks, quote marks, backslash escapes. Underscores stay:
# they are also blanks in forms and parts of file names. A star that separates the header of Party texts goes as well.
_MARKDOWN = re.compile(r"\*{1,3}|^#{1,6}[ \t]+|^>[ \t]?|`{1,3}", re.MULTILINE)
_LINK = re.compile(r"!?\[([^\]\n]{0,300})\]\((?:[^()\n]{0,500})\)")
_TABLE_RULE = re.compile(r"^[ \t|:-]*+$(?<=[|:-])", re.MULTILINE)
# The outer bars of a table row; the bars between cells stay.
_TABLE_EDGE = re.compile(r"^[ \t]*\|[ \t]?|[ \t]?\|[ \t]*(?=\r?$)", re.MULTILINE)
_BREAK = re.compile(r"<br\s?/?>", re.IGNORECASE)
_ESCAPE = re.compile(r"\\(?=[*_.#|()\[\]\\-])")


def strip_markdown(text: MappedText) -> MappedText:
    """Take the marks of markdown out and leave the words."""
    text = text.sub(LINE_END, "\n")
    text = text.sub(_BREAK, "\n")
    text = text.sub(_ESCAPE, "")
    text = _unwrap_links(text)
    text = text.sub(_TABLE_RULE, "")
    text = text.sub(_TABLE_EDGE, "")
    return text.sub(_MARKDOWN, "")


def _unwrap_links(text: MappedText) -> MappedText:
    edits = []
    for m in _LINK.finditer(text.text):
        edits.append(Edit(m.start(), m.start(1), ""))
        edits.append(Edit(m.end(1), m.end(), ""))
    return text.edit(edits) if edits else text
