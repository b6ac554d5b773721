"""Holding an output against gold: ``load_gold``, ``evaluate``, ``report``.

How values are compared:

* scalars exactly, after NFC, single blanks and one placement of tones (hòa for hoà); ``number`` without blanks,
  ``title`` without case and blanks, ``subject`` by the overlap of words;
* themes, occasions and groups of agencies by the overlap of words (F1 of the two multisets of at least 0.6),
  occasions with their dates too; bodies by canonical name, references by number;
* "agencies+role" and "references+date" are second measures of the same items and no part of the averages.

A value that is wrong counts as one false positive and one false negative; a value where the gold is null or empty is a
false positive and an invention.
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
