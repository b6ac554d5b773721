"""The reference of rules: every rule id of the code, an example from the sample corpus, and how often it was right.

``python -m docs.making.rules`` chooses anew the pages that the examples are taken from.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pipeline
from docs.making.markdown import code, table
from pipeline.confidence import Row, shipped_table
from pipeline.model import Evidence

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "corpus" / "pages" / "dev"
CHOSEN = Path(__file__).with_name("example_pages.txt")
_SHOWN = 90
_NO_RULES = re.compile(r".*\.(?:csv|spans|w|ư)")  # strings of the same form that are no ids


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule, or a family of rules that share their code.

    Attributes:
        name: its id; of a family with the part in braces that differs.
        where: the module that has it.
    """

    name: str
    where: str

    @property
    def pattern(self) -> re.Pattern[str]:
        """What its ids look like."""
        parts = re.split(r"\{.*?\}", self.name)
        return re.compile(r"\w+".join(map(re.escape, parts)))


_ABOVE = """# Rules

{rules} rules (`{{...}}` stands for words that nothing on the sample pages shows).

| column | holds |
| --- | --- |
| right | how many values with the rule were right, of those that the gold of the part `fit` of the sample corpus \
judges (`pipeline/confidence/table.csv`); a rule that others conclude from counts for the conclusions |
| precision | the share of right values |
| example | from a composed page, with the field that it stands for |

{never} rules were never judged, since nothing in that part shows them. Their confidence is that of their field \
([Confidence](../explanation/confidence.md)).
"""
Counts = dict[str, tuple[int, int]]  # by id: right, judged


@cache
def rules() -> tuple[Rule, ...]:
    """All rules of the code, sorted; families behind the rules of the same field that are written out."""
    found: dict[str, str] = {}
    for folder in ("extractors", "pipeline/assemble"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for name in _ids(ast.parse(path.read_text(encoding="utf-8"))):
                found.setdefault(name, str(path.relative_to(ROOT)))
    return tuple(Rule(name, where) for name, where in sorted(found.items()))


def _ids(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if re.fullmatch(r"\w+\.\w+", node.value) and not _NO_RULES.fullmatch(node.value):
                yield node.value
        elif isinstance(node, ast.JoinedStr):
            parts = [
                str(part.value) if isinstance(part, ast.Constant) else "{" + _last_name(part) + "}"
                for part in node.values
            ]
            if re.match(r"\w+\.\{", parts[0] + "".join(parts[1:2])):
                yield "".join(parts)


def _last_name(part: ast.expr) -> str:
    """What is put into an f-string, as a word: "spoken.frame" is "frame"."""
    written = ast.unparse(part.value) if isinstance(part, ast.FormattedValue) else ""
    return re.sub(r"\W.*", "", written.rpartition(".")[2]) or "kind"


def rule_of(name: str) -> Rule | None:
    """The rule, or the family, that an id of an output belongs to."""
    written = [rule for rule in rules() if rule.name == name]
    return next(iter(written or (rule for rule in rules() if rule.pattern.fullmatch(name))), None)


@dataclass(frozen=True, slots=True)
class Example:
    """What a rule read: the field and the words."""

    field: str
    words: str


def examples(pages: Iterable[Path]) -> dict[str, Example]:
    """The first example of each rule id on some pages, the shortest on its page."""
    found: dict[str, Example] = {}
    for page in pipeline.extract_many(list(pages)):
        on_page: dict[str, Example] = {}
        for evidence in page.evidence:
            example = Example(re.sub(r"\[\d+\]", "", evidence.field), _words(evidence, page.evidence))
            if evidence.rule not in on_page or 0 < len(example.words) < len(on_page[evidence.rule].words):
                on_page[evidence.rule] = example
        found = on_page | found
    return found


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


def rules_page() -> str:
    """The page on the rules."""
    found = examples(example_pages())
    judged = _judged()
    groups: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, where in _listed({*judged, *found}):
        groups[name.partition(".")[0]].append((name, where))
    listed = [name for members in groups.values() for name, _ in members]
    never = sum(name not in judged for name in listed)
    parts = [_ABOVE.format(rules=len(listed), never=never)]
    for group, members in groups.items():
        rows = [_row(name, where, judged, found.get(name)) for name, where in members]
        parts.append(f"## {group}\n\n{table(('rule', 'right', 'precision', 'example', 'code'), rows)}")
    return "\n".join(parts)


def _listed(seen: set[str]) -> Iterator[tuple[str, str]]:
    """The ids to list with the module of each: a family by its members that were seen, or as it is."""
    members = {name: rule_of(name) for name in sorted(seen)}
    for rule in rules():
        family = [name for name, of in members.items() if of == rule] if "{" in rule.name else []
        yield from ((name, rule.where) for name in family or [rule.name])


def _judged() -> Counts:
    """How many values of each id were right, and how many were judged; of its own values, else of conclusions."""
    own: Counts = {}
    through: Counts = {}
    for row in shipped_table().rows:
        _count(own, {row.sign.rule}, row)
        _count(through, set(row.sign.via.split("+")) - {row.sign.rule, ""}, row)
    return through | own


def _count(counts: Counts, names: set[str], row: Row) -> None:
    for name in names:
        right, fired = counts.get(name, (0, 0))
        counts[name] = (right + row.right, fired + row.fired)


def _row(name: str, where: str, judged: Counts, shown: Example | None) -> tuple[str, ...]:
    right, fired = judged.get(name, (0, 0))
    return (
        code(name),
        f"{right} of {fired}" if fired else "never judged",
        f"{right / fired:.2f}" if fired else "",
        f"{_cut(shown.words)} ({code(shown.field)})" if shown else "",
        code(where),
    )


def _cut(words: str) -> str:
    short = words if len(words) <= _SHOWN else words[: _SHOWN - 1].rstrip() + "…"
    return re.sub(r"([\\`*_{}\[\]<>#|])", r"\\\1", short)


if __name__ == "__main__":
    CHOSEN.write_text("\n".join(choose()) + "\n", encoding="utf-8")
