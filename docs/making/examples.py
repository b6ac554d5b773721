"""Examples of rules: what each read on pages of the sample corpus, and on composed texts for rules that need more.

``python -m docs.making.examples`` chooses anew the pages that the examples are taken from.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pipeline
from extractors.mentions import keys_on, mentions_of
from pipeline.assemble import Context
from pipeline.assemble.documents import find_own
from pipeline.ingest import read_text
from pipeline.ingest.reading import Reading
from pipeline.model import Evidence
from pipeline.run.engine import all_stages
from pipeline.run.pages import open_reading

PAGES = Path(__file__).parents[2] / "corpus" / "pages" / "dev"
CHOSEN = Path(__file__).with_name("example_pages.txt")
TEXTS = Path(__file__).with_name("example_texts.csv")


@dataclass(frozen=True, slots=True)
class Example:
    """What a rule read.

    Attributes:
        field: what the words stand for: a field of the record, or mentions that others conclude from ("groups").
        words: the words.
    """

    field: str
    words: str


def readings() -> Iterator[Reading]:
    """What examples are taken from: pages of the sample corpus, then composed texts (⏎ is a line break)."""
    yield from (open_reading(str(page)) for page in example_pages())
    with TEXTS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            text = row["text"].replace("⏎", "\n")
            yield read_text(text).with_meta(url=row["url"] or None, title=None, published=row["published"] or None)


def examples(sources: Iterable[Reading]) -> dict[str, Example]:
    """The first example of each rule id, the shortest on its page; values of records go before what leads to them."""
    read: dict[str, Example] = {}
    passed_on: dict[str, Example] = {}
    for reading in sources:
        ctx = Context.of(reading)
        read = _shortest(_of_record(all_stages(ctx).evidence)) | read
        passed_on = _shortest(_of_mentions(ctx)) | passed_on
    return passed_on | read


def _of_record(evidence: tuple[Evidence, ...]) -> Iterator[tuple[str, Example]]:
    for one in evidence:
        yield one.rule, Example(re.sub(r"\[\d+\]", "", one.field), _words(one, evidence))


def _of_mentions(ctx: Context) -> Iterator[tuple[str, Example]]:
    for own in find_own(ctx):
        # An official text is its own document at its first letter, one of an address nowhere on the page.
        place = own.span if own.span[1] - own.span[0] > 1 else own.type_span or (0, 0)
        words = ctx.text[slice(*place)] or ctx.reading.meta.url or ""
        yield own.rule, Example("plans", " ".join(words.split()))
    for key in keys_on(ctx.doc):
        for mention in mentions_of(ctx.doc, key):
            yield mention.rule, Example(key, " ".join(ctx.text[mention.start : mention.end].split()))


def _shortest(found: Iterable[tuple[str, Example]]) -> dict[str, Example]:
    shortest: dict[str, Example] = {}
    for rule, example in found:
        if example.words and (rule not in shortest or len(example.words) < len(shortest[rule].words)):
            shortest[rule] = example
    return shortest


def _words(evidence: Evidence, others: tuple[Evidence, ...]) -> str:
    """What stands at the place of evidence; of a conclusion, at those that it was concluded from."""
    if evidence.text:
        return " ".join(evidence.text.split())
    return " + ".join(" ".join((others[i].text or others[i].origin).split()) for i in evidence.inferred_from)


def example_pages() -> list[Path]:
    """The pages that examples are taken from."""
    return [PAGES / name for name in CHOSEN.read_text(encoding="utf-8").split()]


def choose() -> list[str]:
    """Few pages that show many rules: again and again the page that shows most of those not shown yet."""
    shown = {
        Path(page.path or "").name: {evidence.rule for evidence in page.evidence}
        for page in pipeline.extract_many(PAGES)
    }
    left, chosen = set().union(*shown.values()), []
    while left:
        best = max(sorted(shown), key=lambda name: len(shown[name] & left))
        chosen.append(best)
        left -= shown[best]
    return chosen


if __name__ == "__main__":
    CHOSEN.write_text("\n".join(choose()) + "\n", encoding="utf-8")
