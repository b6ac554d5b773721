"""Who appears in the archive: movements, campaigns, documents, and the pages that tell of them, read from ``cast/``."""

from __future__ import annotations

import csv
import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

HOME = Path(__file__).parent / "cast"


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
        form: what it does: plan, letter, guidance, extension, amendment, report, directive, telegram.
        sample: the page of the corpus that tells of it; empty for a composed document.
        doc_type: "Kế hoạch".
        number: "245/KH-UBND".
        issued: the day.
        body: the key of the issuer in ``issuers.BODIES``, or the name of an office.
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
class Cast:
    """All of them, by key."""

    campaigns: dict[str, Campaign]
    documents: dict[str, Document]
    gatherings: tuple[Gathering, ...]


def load_cast(home: Path = HOME) -> Cast:
    """Read the files.

    Args:
        home: the folder.

    Raises:
        KeyError: when a file names what another does not hold.
    """
    movements = {
        key: _movement(told) for key, told in tomllib.loads((home / "movements.toml").read_text("utf-8")).items()
    }
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
    return Cast(campaigns, documents, gatherings)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _movement(told: dict[str, object]) -> Movement:
    texts = {name: str(told[name]) for name in ("title", "verb", "short", "purpose", "letter")}
    tasks = tuple((body, task) for body, _, task in (line.partition("|") for line in _strings(told["tasks"])))
    return Movement(**texts, contents=_strings(told["contents"]), tasks=tasks, results=_strings(told["results"]))


def _strings(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else ()


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
