"""The reference of rules: every rule id of the code, an example, and how often it was right."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from docs.making.examples import Example, examples, readings
from docs.making.markdown import code, table
from pipeline.confidence import Row, shipped_table

ROOT = Path(__file__).parents[2]
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

{rules} rules (`{{...}}` stands for words that no example shows).

| column | holds |
| --- | --- |
| right | how many values with the rule were right, of those that the gold of the part `fit` of the sample corpus \
judges (`pipeline/confidence/table.csv`); a rule that others conclude from counts for the conclusions |
| precision | the share of right values |
| example | from a composed text, with the field that it stands for, or the mentions (`groups`) that other rules \
conclude from |

{never} rules were never judged: no value in that part stands on them by name. Some only lead to others, such as \
those of `group` and `own`; the rest is rare. The confidence of a value on such a rule is that of its field \
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


def rules_page() -> str:
    """The page on the rules."""
    found = examples(readings())
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
    """The ids to list with the module of each: a family by its members that were seen, or as it is.

    A family whose ids are all listed by another rule of its form (``own.{frame}`` beside ``own.subject``) is left out.
    """
    members = {name: rule_of(name) for name in sorted(seen)}
    listed = {rule.name for rule in rules() if "{" not in rule.name} | set(members)
    for rule in rules():
        family = [name for name, of in members.items() if of == rule] if "{" in rule.name else []
        if family or not any(rule.pattern.fullmatch(name) for name in listed - {rule.name}):
            yield from ((name, rule.where) for name in family or [rule.name])
        elif "{" not in rule.name:
            yield rule.name, rule.where


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
    shown = re.sub(r"([\\`*_{}\[\]>#])", r"\\\1", short)  # bars are the table's to mask
    return shown.replace("<", "&lt;")
