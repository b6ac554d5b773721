"""How sure a value is: the share of right values among those that the same rule read on such pages of the gold.

``table.csv`` holds the counts, ``fit`` makes it, ``with_confidence`` puts the figures on the evidence of a page,
``at_least`` leaves the values out that are not sure enough. docs/explanation/confidence.md says what the figures mean.
"""

from pipeline.confidence.apply import confidences, value_confidence, with_confidence
from pipeline.confidence.fit import fit
from pipeline.confidence.sieve import at_least, check_threshold
from pipeline.confidence.table import Row, Table, shipped_table

__all__ = [
    "Row",
    "Table",
    "at_least",
    "check_threshold",
    "confidences",
    "fit",
    "shipped_table",
    "value_confidence",
    "with_confidence",
]
