"""Text in the codes of Vietnamese fonts from before Unicode: TCVN3 (.VnTime), VNI (VNI-Times), VISCII.

Such a page shows Latin letters and signs ("Uû ban nh©n d©n") and means Vietnamese ones. ``codes`` has the tables,
``recognise`` says which stretches of a text are certainly in a code, ``capitals`` which words of TCVN3 are in capitals.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.ingest.legacy.capitals import capital_words
from pipeline.ingest.legacy.codes import Code
from pipeline.ingest.legacy.recognise import recognise
from pipeline.textmap import Edit

__all__ = ["coded_letters", "recognise"]


def coded_letters(text: str) -> tuple[str, list[Edit]]:
    """The letters of the stretches that are certainly in one of the codes, each with what it means.

    Args:
        text: text of any language; of HTML with or without its tags, letters not written as entities.

    Returns:
        The name of the code and the edits; "" and none when the text is in no code for certain.
    """
    found = recognise(text)
    if found is None:
        return "", []
    code, spans = found
    return code.name, [edit for start, end in spans for edit in _edits(code, text, start, end)]


def _edits(code: Code, text: str, start: int, end: int) -> Iterator[Edit]:
    raised = capital_words(code, text, start, end) if code.lacks_capitals else frozenset()
    for word in code.word.finditer(text, start, end):
        if code.is_lone_sign(word.group()):
            continue
        for match in code.pattern.finditer(text, *word.span()):
            letter = code.letters[match.group()]
            letter = letter.upper() if word.start() in raised else letter
            if letter != match.group():
                yield Edit(match.start(), match.end(), letter)
