"""The records that kehoach reads and writes: one JSON object per source page.

Every record is a frozen dataclass in the JSON shape of ``docs/schema.json``. Every field is always present; a value
that the page does not support is ``None`` (JSON null) or an empty tuple (JSON []). Dates are ISO 8601 strings, cut to
the precision that is printed ("2019-05-17", "2019-05", "2019"). Offsets count Unicode characters (code points).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

SCHEMA_VERSION = 1

Kind = Literal["article", "official_text", "list", "other"]
ArticleKind = Literal["announcement", "report", "qa"]
Level = Literal["central", "province", "district", "commune", "organisation"]
System = Literal["state", "party", "front", "armed_forces", "other"]
Role = Literal["lead", "coordinate", "implement"]
ROLES: tuple[Role, ...] = get_args(Role)
AgencyKind = Literal["body", "group"]
ThemeLayer = Literal["name", "theme", "sub"]
Relation = Literal["basis", "implements", "replaces", "amends", "extends", "forwards", "annexed", "cites"]
Origin = Literal["text", "url", "metadata", "filename", "gazetteer"]


@dataclass(frozen=True, slots=True)
class SourceRange:
    """Where a piece of evidence stands in the decoded source: characters [start, end)."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PageBox:
    """Where a piece of evidence stands in a paged source: page number from 1, box (x0, y0, x1, y1) in points."""

    page: int
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The place that one output value was read from or concluded from.

    ``field`` is a path into the record ("plans[0].agencies[2].name"). For origin "text", ``start`` and ``end`` are
    offsets into ``Page.text`` and ``text`` is exactly what stands there. ``inferred_from`` holds positions in the
    page's list of evidence. ``rule`` is the id of the rule that fired, ``confidence`` how likely the
    value is right, None where nobody ever judged such values.
    """

    field: str
    origin: Origin
    start: int | None = None
    end: int | None = None
    text: str | None = None
    source: SourceRange | PageBox | None = None
    inferred_from: tuple[int, ...] = ()
    rule: str = ""
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Theme:
    """A campaign name ("name"), the slogan of the plan ("theme") or the slogan of a part of it ("sub")."""

    text: str
    layer: ThemeLayer


@dataclass(frozen=True, slots=True)
class Occasion:
    """An anniversary or congress that a campaign celebrates; ``suspect`` when its dates contradict its years."""

    name: str
    since: str | None = None
    date: str | None = None
    suspect: bool = False


@dataclass(frozen=True, slots=True)
class Interval:
    """A period with ISO bounds of any precision, both inclusive."""

    start: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Timeframe:
    """The period of a plan. ``anchor`` is "issue" when the start is the day of issue; ``end_event`` names an event."""

    start: str | None = None
    end: str | None = None
    text: str | None = None
    anchor: Literal["issue"] | None = None
    end_event: str | None = None
    core: Interval | None = None


@dataclass(frozen=True, slots=True)
class Phase:
    """A named part of the timeframe (Đợt I, Giai đoạn 1)."""

    name: str
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Milestone:
    """A dated step (sơ kết, tổng kết)."""

    what: str
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """What is due (text), when (ISO), and to whom."""

    what: str
    date: str | None = None
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Agency:
    """A body or group that the issuer gives something to do; ``id`` is the gazetteer id of a known body."""

    id: str | None
    name: str
    kind: AgencyKind
    role: Role
    task: str | None = None
    deadline: str | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """A document that the plan cites."""

    number: str | None
    doc_type: str | None = None
    issued: str | None = None
    issuer: str | None = None
    relation: Relation = "cites"


@dataclass(frozen=True, slots=True)
class Award:
    """A reward: its name, how many, for whom."""

    name: str
    count: int | None = None
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Quota:
    """A required count: who has to deliver what, at least and at most."""

    who: str
    what: str
    min: int | None = None
    max: int | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that the page offers."""

    name: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """One issued document (kế hoạch, chỉ thị, công văn, quyết định ...) that a page announces or is."""

    number: str | None = None
    doc_type: str | None = None
    issued: str | None = None
    issued_not_after: str | None = None
    issuer: str | None = None
    issuer_level: Level | None = None
    system: System | None = None
    province: str | None = None
    province_code: str | None = None
    province_2025: str | None = None
    subject: str | None = None
    signer: str | None = None
    signer_position: str | None = None
    is_campaign: bool = False
    themes: tuple[Theme, ...] = ()
    occasions: tuple[Occasion, ...] = ()
    timeframe: Timeframe = Timeframe()
    phases: tuple[Phase, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    agencies: tuple[Agency, ...] = ()
    recipients: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    targets: tuple[str, ...] = ()
    contents: tuple[str, ...] = ()
    awards: tuple[Award, ...] = ()
    quotas: tuple[Quota, ...] = ()
    funding: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One source page: what it is, what it says of itself, the plans on it, and the evidence for each value.

    ``id`` is the SHA-256 of the source bytes. ``text`` is the NFC text that offsets of evidence refer to; it is None
    when it was not asked for.
    """

    id: str
    path: str | None = None
    url: str | None = None
    format: str | None = None
    captured: str | None = None
    kind: Kind = "other"
    article_kind: ArticleKind | None = None
    title: str | None = None
    published: str | None = None
    author: str | None = None
    outlet: str | None = None
    views: int | None = None
    repairs: tuple[str, ...] = ()
    ocr: bool = False
    plans: tuple[Plan, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    text: str | None = None
    schema_version: int = SCHEMA_VERSION
