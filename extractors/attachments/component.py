"""The spaCy factory ``kehoach_attachments``; the links of a page come with its layout."""

from __future__ import annotations

from extractors.attachments.find import find_attachments
from extractors.mentions import register
from pipeline.segment import links_of, text_of

KEY = "attachments"
make_attachments = register(KEY, lambda doc: find_attachments(text_of(doc), links_of(doc)))
