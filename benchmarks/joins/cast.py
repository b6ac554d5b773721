"""Who appears in the archive: movements, campaigns, documents, and the pages that tell of them, read from ``cast/``.

A cast is a folder there: "first", on which the rules of the package were made, and "second", which was held back.
"""

from __future__ import annotations

import csv
import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

HOME = Path(__file__).parent / "cast"
FIRST = "first"
CASTS = tuple(sorted(path.name for path in HOME.iterdir() if path.is_dir()))


@dataclass(frozen=True, slots=True)
class Movement:
    """What plans and articles say of a movement; the file says how the fields are meant."""

    title: str
    verb: str
    short: str
    purpose: str
    contents: tuple[str, ...]
    tasks: tuple[tuple[str, str], ...]
    results: tuple[str, ...]
    letter: str


@dataclass(frozen=True, slots=True)
class Campaign:
    """A movement in one province and period.

    Attributes:
        key: its name in the gold.
        movement: None for the campaign of a page of the corpus.
        place: "tỉnh Lạng Sơn"; empty at the centre.
        period: as titles print it, "giai đoạn 2024 - 2025".
        theme: of this year; may be empty.
        start: first day; None as for the movement.
        end: last day.
        parent: key of the national campaign; None without.
    """

    key: str
    movement: Movement | None
    place: str
    period: str
    theme: str
    start: date | None
    end: date | None
    parent: str | None


@dataclass(frozen=True, slots=True)
class Told:
    """A page to be written of a document: its kind, and how many days after the day of issue."""

    kind: str
    days: int


@dataclass(frozen=True, slots=True)
class Document:
    """A document.

    Attributes:
        key: its name in the gold.
        campaign: None for one that is only cited.
        form: what it does: plan, replacement, approval, letter, urging, guidance, extension, amendment, report,
            directive, telegram.
        sample: the page of the corpus that tells of it; empty for a composed document.
        doc_type: "Kế hoạch".
        number: "245/KH-UBND".
        issued: the day.
        body: ubnd, ctubnd (its chairman), btv (of the Party), a key of ``bodies.toml``, or the name of an office.
        place: where the issuer is: the province of the campaign unless the file says another.
        relations: pairs of a relation and the key of another document.
        pages: in the order in which they are written.
    """

    key: str
    campaign: Campaign | None
    form: str
    sample: str
    doc_type: str
    number: str
    issued: date | None
    body: str
    place: str
    relations: tuple[tuple[str, str], ...]
    pages: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Gathering:
    """A page on several documents: a list of teasers, or an article about two of them."""

    key: str
    form: str
    host: str
    office: str
    title: str
    published: date
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Aside:
    """A page that holds no plan, told word for word; ``cites`` are keys of documents that it speaks of."""

    key: str
    host: str
    office: str
    published: date
    title: str
    paragraphs: tuple[str, ...]
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cast:
    """All of them, by key, and the words that pages are made of.

    Attributes:
        campaigns: by key.
        documents: by key.
        gatherings: pages on several documents.
        asides: pages on none.
        articles: sentences of articles, by part and kind of page or form of document.
        officials: sentences of official texts, likewise.
        phrases: how documents are named, and the rest.
        shells: the folder with what stands around a text.
    """

    campaigns: dict[str, Campaign]
    documents: dict[str, Document]
    gatherings: tuple[Gathering, ...]
    asides: tuple[Aside, ...]
    articles: dict[str, Any]
    officials: dict[str, Any]
    phrases: dict[str, Any]
    shells: Path


def load_cast(name: str = FIRST) -> Cast:
    """Read the files.

    Args:
        name: of the cast, a folder of ``cast/``.

    Raises:
        FileNotFoundError: when there is no such cast.
        KeyError: when a file names what another does not hold.
    """
    home = HOME / name
    movements = {key: _movement(told) for key, told in _told(home / "movements.toml").items()}
    campaigns = {row["key"]: _campaign(row, movements) for row in _rows(home / "campaigns.csv")}
    documents = {row["key"]: _document(row, campaigns) for row in _rows(home / "documents.csv")}
    gatherings = tuple(
        Gathering(
            row["key"], row["form"], row["host"], row["office"], row["title"],
            date.fromisoformat(row["published"]), tuple(row["items"].split()),
        )
        for row in _rows(home / "lists.csv")
    )  # fmt: skip
    for key in (target for document in documents.values() for _, target in document.relations):
        documents[key]
    for key in (key for gathering in gatherings for key in gathering.items):
        documents[key]
    asides = tuple(_aside(key, told) for key, told in _told(home / "asides.toml").items())
    for key in (key for aside in asides for key in aside.cites):
        documents[key]
    articles, officials, phrases = (_told(home / f"{part}.toml") for part in ("articles", "officials", "phrases"))
    return Cast(campaigns, documents, gatherings, asides, articles, officials, phrases, home / "shells")


def pairs(lines: list[str]) -> tuple[tuple[str, str], ...]:
    """Lines of two parts: a body and its task, a headline and its text."""
    return tuple((first, second) for first, _, second in (line.partition("|") for line in lines))


def _told(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _movement(told: dict[str, Any]) -> Movement:
    texts = {name: str(told[name]) for name in ("title", "verb", "short", "purpose", "letter")}
    return Movement(
        **texts, contents=tuple(told["contents"]), tasks=pairs(told["tasks"]), results=tuple(told["results"])
    )


def _aside(key: str, told: dict[str, Any]) -> Aside:
    return Aside(
        key, told["host"], told["office"], told["published"], told["title"], tuple(told["paragraphs"]),
        tuple(told.get("cites", ())),
    )  # fmt: skip


def _campaign(row: dict[str, str], movements: dict[str, Movement]) -> Campaign:
    return Campaign(
        key=row["key"],
        movement=movements[row["movement"]] if row["movement"] else None,
        place=row["place"],
        period=row["period"],
        theme=row["theme"],
        start=_day(row["start"]),
        end=_day(row["end"]),
        parent=row["parent"] or None,
    )


def _document(row: dict[str, str], campaigns: dict[str, Campaign]) -> Document:
    campaign = campaigns[row["campaign"]] if row["campaign"] else None
    form, _, sample = row["form"].partition(":")
    pages = (page.partition("+") for page in row["pages"].split())
    return Document(
        key=row["key"],
        campaign=campaign,
        form=form,
        sample=sample,
        doc_type=row["type"],
        number=row["number"],
        issued=_day(row["issued"]),
        body=row["body"],
        place=row["place"] or (campaign.place if campaign else ""),
        relations=tuple((a, b) for a, _, b in (relation.partition(":") for relation in row["to"].split())),
        pages=tuple(Told(kind, int(days or 0)) for kind, _, days in pages),
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
