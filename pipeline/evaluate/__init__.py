"""Holding an output against gold: ``load_gold``, ``evaluate``, ``report``; floors and differences beside them.

How values are compared by soft matching:

* scalars exactly, after NFC, single blanks and one placement of tones (hòa for hoà); ``number`` without blanks,
  ``title`` without case and blanks, ``subject`` by the overlap of words;
* lists as ``values.LISTS`` says: by the overlap of words (F1 of the two multisets of at least 0.6) with their dates,
  bodies by canonical name, references by number;
* "agencies+role", "references+date" and the like are second measures of the same items, no part of the averages.

Strict matching asks besides for the same text after NFC, single blanks and lower case, without canonical names.

A value that is wrong counts as one false positive and one false negative; a value where the gold is null or empty is a
false positive and an invention. ``docs/explanation/evaluation.md`` has it all for users.
"""

from pipeline.evaluate.evaluation import Evaluation, Scores
from pipeline.evaluate.gold import GoldError, GoldPage, load_gold
from pipeline.evaluate.judge import evaluate
from pipeline.evaluate.naming import Canonical
from pipeline.evaluate.report import report
from pipeline.evaluate.scores import FieldError, FieldScore, PageScore

__all__ = [
    "Canonical",
    "Evaluation",
    "FieldError",
    "FieldScore",
    "GoldError",
    "GoldPage",
    "PageScore",
    "Scores",
    "evaluate",
    "load_gold",
    "report",
]
