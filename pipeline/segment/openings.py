"""The words that every match of a regular expression begins with, or holds, read off the parsed expression."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from sys import maxsize
from typing import Any

from pipeline.segment.view import fold

_parser: Any = import_module("re._parser")
_compiler: Any = import_module("re._compiler")
_op: Any = import_module("re._constants")
# Stand for any digit, and for one that neither a letter nor a digit stands before.
DIGIT, NUMBER = r"\d", r"\b\d"
_MAX_WORDS, _MAX_CHARS, _MAX_SET, _RARE = 100, 10, 10, 4
_ZERO_WIDTH = frozenset({_op.AT, _op.ASSERT, _op.ASSERT_NOT})
_REPEATS = frozenset({_op.MAX_REPEAT, _op.MIN_REPEAT, _op.POSSESSIVE_REPEAT})
# In the folded view the tone mark of these pairs may stand on the other vowel: it depends on what follows them.
_MOVES = re.compile(r"(?<!q)[ou](?:[àáảãạèéẻẽẹỳýỷỹỵ]|$)")
# How a stretch of a pattern begins: words after which it goes on, and words after which anything may come.
_Begins = tuple[set[str], set[str]]


@dataclass(frozen=True, slots=True)
class Openings:
    """The words of a pattern.

    ``leads``: its matches begin with one of them, else they hold one. ``reach``: how many characters
    a match that holds one may begin before it.
    """

    words: frozenset[str]
    leads: bool
    reach: int


def parse(pattern: str, flags: int = 0) -> Any:
    """Parse a pattern as ``re`` does."""
    return _parser.parse(pattern, flags)


def compiled(tree: Any) -> re.Pattern[str]:
    """The pattern that was parsed, without parsing it once more."""
    pattern: re.Pattern[str] = _compiler.compile(tree)
    return pattern


def openings(tree: Any, printed: bool = False) -> Openings:
    """Read the words of a pattern.

    Args:
        tree: the parsed pattern.
        printed: the words are wanted as they stand in the folded view of the text that it is matched on.

    Raises:
        ValueError: when there are no such words.
    """
    words = {DIGIT if word[:1].isdigit() else word for word in set[str]().union(*_begin(tree))}
    leads = "" not in words
    if not leads or min(map(len, words)) == 1:  # a comma says less than what stands behind it
        held = _held(tree)
        words, leads = (words, True) if leads and (not held or _rarity(held)[0] < _RARE) else (held, False)
    if printed:
        words = {word if word == DIGIT else _in_view(word) for word in words}
    if not words or "" in words:
        raise ValueError(f"no words begin or are held by all matches of {tree.state.str!r}")
    shortest = {word for word in words if not any(word != other and word.startswith(other) for other in words)}
    if leads and DIGIT in shortest and _stands_apart(tree):
        shortest = shortest - {DIGIT} | {NUMBER}
    # A word that is only looked ahead to may stand behind the match.
    reach = maxsize if "(?=" in tree.state.str else tree.getwidth()[1]
    return Openings(frozenset(shortest), leads, reach)


def _stands_apart(items: Iterable[tuple[Any, Any]]) -> bool:
    """Whether a pattern whose matches begin with a word begins with an assertion that refuses a letter before it."""
    for op, arg in items:
        if op == _op.AT and arg == _op.AT_BOUNDARY:
            return True
        if op == _op.ASSERT_NOT and arg[0] < 0 and _refuses_letters(arg[1]):
            return True
        if op not in _ZERO_WIDTH:
            return False
    return False


def _refuses_letters(behind: Sequence[tuple[Any, Any]]) -> bool:
    if len(behind) != 1 or behind[0][0] != _op.IN:
        return False
    parts = [tuple(part) for part in behind[0][1]]
    if parts[0] != (_op.NEGATE, None):
        return (_op.CATEGORY, _op.CATEGORY_WORD) in parts
    few = ((_op.CATEGORY, _op.CATEGORY_NOT_WORD), (_op.CATEGORY, _op.CATEGORY_SPACE))
    return all(part in few or (part[0] == _op.LITERAL and not chr(part[1]).isalnum()) for part in parts[1:])


def _in_view(word: str) -> str:
    """What surely stands in the folded view where a word is printed."""
    moves = _MOVES.search(word.lower())
    return fold(word[: moves.start()] if moves else word)


def _begin(items: Iterable[tuple[Any, Any]]) -> _Begins:
    opened, closed = {""}, set[str]()
    for op, arg in items:
        if op in _ZERO_WIDTH:
            continue
        on, off = _begin_one(op, arg)
        if len(opened) > 1 and len(opened) * (len(on) + len(off)) > _MAX_WORDS:
            break
        closed |= {_join(a, b) for a in opened for b in off}
        opened = {a + b for a in opened for b in on}
        closed |= {word for word in opened if len(word) >= _MAX_CHARS}
        opened = {word for word in opened if len(word) < _MAX_CHARS}
        if not opened:
            break
    return opened, closed


def _join(word: str, more: str) -> str:
    return word if word and more == DIGIT else word + more


def _begin_one(op: Any, arg: Any) -> _Begins:
    if op == _op.LITERAL:
        return {chr(arg)}, set()
    if op == _op.IN:
        return _set(arg)
    if op == _op.SUBPATTERN:
        return _begin(arg[-1])
    if op == _op.ATOMIC_GROUP:
        return _begin(arg)
    if op == _op.BRANCH:
        return _any_of(arg[1])
    if op == _op.GROUPREF_EXISTS:
        return _any_of((arg[1], arg[2] or ()))
    if op in _REPEATS:
        least, most, items = arg
        on, off = _begin(items)
        if most != 1:
            on, off = set(), on | off
        return (on | {""}, off) if least == 0 else (on, off)
    return set(), {""}


def _any_of(branches: Iterable[Iterable[tuple[Any, Any]]]) -> _Begins:
    begun = [_begin(branch) for branch in branches]
    return set().union(*(on for on, _ in begun)), set().union(*(off for _, off in begun))


def _set(arg: Sequence[tuple[Any, Any]]) -> _Begins:
    if [tuple(part) for part in arg] == [(_op.CATEGORY, _op.CATEGORY_DIGIT)]:
        return set(), {DIGIT}
    chars: set[str] = set()
    for op, value in arg:
        if op == _op.LITERAL:
            chars.add(chr(value))
        elif op == _op.RANGE and value[1] - value[0] < _MAX_SET:
            chars.update(map(chr, range(value[0], value[1] + 1)))
        else:
            return set(), {""}
    return (chars, set()) if len(chars) <= _MAX_SET else (set(), {""})


def _held(items: Sequence[tuple[Any, Any]]) -> set[str]:
    """The rarest words of which every match holds one; none when there are none."""
    found = [set().union(*_begin(items[i:])) for i in range(len(items)) if items[i][0] not in _ZERO_WIDTH]
    for op, arg in items:
        if op == _op.SUBPATTERN:
            found.append(_held(arg[-1]))
        elif op == _op.ATOMIC_GROUP:
            found.append(_held(arg))
        elif op == _op.ASSERT and arg[0] > 0:
            found += [_held(arg[1]), set().union(*_begin(arg[1]))]
        elif op in _REPEATS and arg[0]:
            found.append(_held(arg[2]))
        elif op == _op.BRANCH:
            branches = [_held(branch) for branch in arg[1]]
            found.append(set().union(*branches) if all(branches) else set())
    sure = [words for words in found if words and "" not in words and DIGIT not in words]
    return max(sure, key=_rarity, default=set())


def _rarity(words: set[str]) -> tuple[int, int]:
    return min(_RARE, *map(len, words)), -len(words)
