"""Rules for the portals that we know: where their pages have headline, stamp, author and body. The rules are data.

A portal is a YAML file in ``rules/`` (or in the folder ``portals/`` of the user's overlay, which is asked first)::

    name: nukeviet
    hosts: [example.gov.vn]          # these and the hosts below them, or
    marks: ['content="NukeViet']     # strings of the source, one of which tells the system
    title: [h1.title]                # selectors; the first that fits an element with text wins
    published: [.detail .time]
    author: [.author]
    lead: [.hometext]                # what stands before the body and belongs to it
    body: ["#news-bodyhtml"]         # all but the body may be missing; without one the text density decides
    cut: [.related, .tool]           # inside the body
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import yaml

from pipeline.ingest.html.elements import Element, Place, Tag, tag_of
from pipeline.ingest.html.selectors import Selector, SelectorError, keys_of

_HERE = Path(__file__).parent / "rules"
_PARTS = ("title", "published", "author", "lead", "body", "cut")
_LISTS = ("hosts", "marks", *_PARTS)
_MARKS_WITHIN = 40_000  # characters: the head and what follows it; a mark that stands deeper tells of something else
_SUFFIXES = (".yaml", ".yml")


class PortalError(ValueError):
    """A rule file that cannot be used; the message names it and what is wrong."""


class Rule(NamedTuple):
    """A selector, the part of the page that it chooses, and its rank among those of the part, the lowest first."""

    part: str
    rank: int
    selector: Selector


@dataclass(frozen=True, slots=True)
class Portal:
    """What is known of one portal or content system."""

    name: str
    hosts: tuple[str, ...]
    marks: tuple[str, ...]
    rules: tuple[Rule, ...]

    def made(self, source: str, host: str) -> bool:
        """Whether a page is of this portal: by the host of its address, else by marks of its source."""
        at_home = any(host == own or host.endswith(f".{own}") for own in self.hosts)
        return at_home or any(mark in source for mark in self.marks)

    def places_of(self, tag: Tag) -> Callable[[Element], tuple[Place, ...]] | None:
        """What the rules say of the elements that a tag opens; None for nothing, whatever stands around them."""
        rules = _rules_by_tag(self)(tag.words)

        def places(element: Element) -> tuple[Place, ...]:
            return tuple([Place(rule.part, rule.rank, element) for rule in rules if rule.selector.fits_above(element)])

        return places if rules else None


@lru_cache(maxsize=64)
def _rules_by_tag(portal: Portal) -> Callable[[str], tuple[Rule, ...]]:
    """The rules of a portal that a tag alone does not refute; its pages are full of the same tags."""
    by_key: dict[str, list[Rule]] = {}
    for rule in portal.rules:
        by_key.setdefault(rule.selector.key, []).append(rule)

    @lru_cache(maxsize=4096)
    def rules_of(words: str) -> tuple[Rule, ...]:
        tag = tag_of(words)
        named = (rule for key in keys_of(tag) for rule in by_key.get(key, ()))
        return tuple(rule for rule in named if rule.selector.fits_tag(tag))

    return rules_of


_overlay: Path | None = None


def use_portals(overlay: Path | None) -> None:
    """Ask the rules in ``overlay/portals`` before the packaged ones from now on; None for the packaged ones alone.

    Raises:
        PortalError: when a file cannot be used.
    """
    global _overlay  # noqa: PLW0603 - one setting of the process, made before the first page
    _portals.cache_clear()  # the files may have been edited since
    _portals(overlay)
    _overlay = overlay


def portal_of(source: str, url: str | None) -> Portal | None:
    """The portal that made a page, None for one that nobody described.

    Args:
        source: the decoded source.
        url: the address of the page, where it is known.
    """
    host = (urlsplit(url).hostname or "") if url else ""
    source = source[:_MARKS_WITHIN]
    return next((portal for portal in _portals(_overlay) if portal.made(source, host)), None)


@cache
def _portals(overlay: Path | None) -> tuple[Portal, ...]:
    folders = [overlay / "portals", _HERE] if overlay is not None else [_HERE]
    return tuple(portal for folder in folders for portal in _read_folder(folder))


def _read_folder(folder: Path) -> Iterator[Portal]:
    for path in sorted(folder.glob("*")) if folder.is_dir() else []:
        if path.suffix in _SUFFIXES:
            yield _read(path)


def _read(path: Path) -> Portal:
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise PortalError(f"{path}: this is no YAML in UTF-8 ({str(error).splitlines()[0]})") from error
    if not isinstance(data, dict):
        raise PortalError(f"{path}: a rule file holds keys: name, {', '.join(_LISTS)}")
    unknown = set(data) - {"name", *_LISTS}
    if unknown:
        keys = ", ".join(sorted(map(str, unknown)))
        raise PortalError(f"{path}: unknown: {keys}; the keys are name, {', '.join(_LISTS)}")
    values = {key: _strings(path, key, data.get(key)) for key in _LISTS}
    if not values["hosts"] and not values["marks"]:
        raise PortalError(f"{path}: give hosts or marks, else no page is known to be of this portal")
    try:
        rules = [Rule(part, i, Selector(words)) for part in _PARTS for i, words in enumerate(values[part])]
    except SelectorError as error:
        raise PortalError(f"{path}: {error}") from error
    return Portal(str(data.get("name", path.stem)), values["hosts"], values["marks"], tuple(rules))


def _strings(path: Path, key: str, value: Any) -> tuple[str, ...]:
    found = [] if value is None else value if isinstance(value, list) else [value]
    if not all(isinstance(item, str) and item for item in found):
        raise PortalError(f"{path}: {key}: a list of strings is wanted")
    return tuple(found)
