"""The spaCy factory ``kehoach_quotas``; needs bodies."""

from __future__ import annotations

from spacy.tokens import Doc

from extractors.mentions import Mention, mentions_of, register
from extractors.quotas.find import QuotaFinder
from extractors.quotas.values import QuotaText
from pipeline.segment import layout_of, sentences_of, text_of

KEY = "quotas"


def _find(doc: Doc) -> list[Mention[QuotaText]]:
    agents = [*mentions_of(doc, "bodies"), *mentions_of(doc, "groups")]
    return QuotaFinder(text_of(doc), sentences_of(doc), layout_of(doc), agents).find()


make_quotas = register(KEY, _find)
