"""The tables that people get to see, as data frames and as files: their columns, and where each value comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

from pipeline.model import AgencyKind, ArticleKind, Level, Plan, Relation, Role, System
from pipeline.model import Kind as PageKind
from pipeline.registry.fields import FIELDS
from pipeline.registry.labels import Language, label, value_label
from pipeline.registry.rows import Row
from pipeline.registry.versions import plan_version

Kind = Literal["text", "category", "link", "date", "time", "count", "share", "truth", "texts"]

# Texts of which there are few different ones.
_CATEGORIES = {"doc_type", "issuer_level", "system", "province", "province_code", "province_2025"}
_CHOICES = {"issuer_level": get_args(Level), "system": get_args(System)}
_BEST = "FROM sources WHERE plan_id = plans.id ORDER BY source_rank, published IS NULL, published, page_id LIMIT 1"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes:
        name: as in files and frames.
        kind: of its values: "texts" are lists of strings, "date" is ISO of reduced precision, "time" a date or a point
            in time, "share" a number from 0 to 1, "category" and "link" are texts.
        about: what it holds, for readers of tables.
        sql: the expression that gives it; "" where it is read from the record of the plan.
        read: what reads it from there.
        choices: the values that there can be; () for any.
    """

    name: str
    kind: Kind
    about: str
    sql: str = ""
    read: Callable[[Plan], Any] | None = None
    choices: tuple[str, ...] = ()

    def heading(self, language: Language) -> str:
        """What stands above it."""
        return label(self.name, language)


@dataclass(frozen=True, slots=True)
class Table:
    """A table.

    Attributes:
        name: of it, and of its file without the suffix.
        about: what a row is.
        source: what SQL reads it from; the order of its first table is the order of the rows.
        key: the columns that tell rows apart; () where none do.
        links: columns that hold the ids of rows of another table, by name.
        of_plan: whether a row belongs to one plan, which ``source`` has by the name ``plans``.
        columns: from left to right.
    """

    name: str
    about: str
    source: str
    key: tuple[str, ...]
    links: dict[str, str]
    of_plan: bool
    columns: tuple[Column, ...]

    def in_language(self, rows: Iterable[Row], language: Language) -> Iterable[Row]:
        """Rows whose truth values and values from a few are as people of a language read them."""
        chosen = [column.name for column in self.columns if column.choices or column.kind == "truth"]
        if language == "en":
            return rows
        return (row | {name: value_label(row[name], language) for name in chosen} for row in rows)

    def column(self, name: str) -> Column:
        """The column of a name.

        Raises:
            KeyError: when there is none.
        """
        return next(column for column in self.columns if column.name == name)


def _columns_of_fields() -> tuple[Column, ...]:
    columns = []
    for item in FIELDS:
        kind: Kind = "count" if item.kind == "year" else item.kind
        kind = "category" if item.name in _CATEGORIES else kind
        listed = item.kind == "texts"
        sql, read = ("", item.read) if listed else (f'plans."{item.name}"', None)
        columns.append(Column(item.name, kind, item.about, sql, read, _CHOICES.get(item.name, ())))
    return tuple(columns)


_OF_FIELDS = _columns_of_fields()


def _of_plan(*names: str) -> tuple[Column, ...]:
    """Columns that say of which plan a row is."""
    fields = {column.name: column for column in _OF_FIELDS}
    first = Column("plan_id", "text", "id of the plan", "plans.id")
    return (first, *(replace(fields[name], about=f"of the plan: {fields[name].about}") for name in names))


PLANS = Table(
    "plans",
    "one row per plan: a document that one page or several pages tell of, with its merged values",
    "plans",
    ("id",),
    {"campaign_id": "campaigns"},
    True,
    (
        Column("id", "text", "id of the plan", "plans.id"),
        Column(
            "campaign_id",
            "text",
            "id of the campaign that it belongs to",
            "(SELECT campaign_id FROM documents WHERE documents.id = plans.id)",
        ),
        Column("version", "text", "12 hex digits that change when a value of the plan does", "", plan_version),
        *_OF_FIELDS,
        Column("published_first", "time", "when the first page about it appeared", "plans.published_first"),
        Column("title", "text", "headline of the page that tells of it best", f"(SELECT title {_BEST})"),
        Column("url", "link", "address of that page", f"(SELECT url {_BEST})"),
        Column("path", "text", "file of that page", f"(SELECT path {_BEST})"),
        Column("sources", "count", "number of pages that tell of it", "plans.sources"),
        Column("confidence", "share", "the least of number, date of issue and issuer", "plans.confidence"),
        Column(
            "conflicts",
            "count",
            "number of rows in conflicts",
            "(SELECT count(*) FROM conflicts WHERE conflicts.plan_id = plans.id)",
        ),
        Column(
            "corrected",
            "texts",
            "fields whose values somebody has corrected",
            "(SELECT json_group_array(field) FROM"
            " (SELECT DISTINCT field FROM applied WHERE applied.plan_id = plans.id ORDER BY field))",
        ),
    ),
)
CAMPAIGNS = Table(
    "campaigns",
    "one row per campaign: the documents that carry one movement within one province, or at the centre",
    "campaigns",
    ("id",),
    {"parent_id": "campaigns"},
    False,
    (
        Column("id", "text", "id of the campaign", "id"),
        Column("name", "text", "its name", "name"),
        Column("theme", "text", "its slogan", "theme"),
        Column("occasion", "text", "anniversary or congress that it celebrates", "occasion"),
        Column("province", "category", "name of the province at the time of issue", "province"),
        Column("province_code", "category", "statistical code of the province before July 2025", "province_code"),
        Column("province_2025", "category", "name of the province since 1 July 2025", "province_2025"),
        Column(
            "level",
            "category",
            "highest level of its documents: central, province ...",
            "level",
            choices=get_args(Level),
        ),
        Column("start", "date", "first day of its timeframe", '"start"'),
        Column("end", "date", "last day of its timeframe", '"end"'),
        Column("announced", "date", "when it was announced", "announced"),
        Column("parent_id", "text", "id of the campaign that it carries out", "parent_id"),
        Column("plans", "count", "number of its plans", "plans"),
        Column("pages", "count", "number of pages about it", "pages"),
    ),
)
AGENCIES = Table(
    "agencies",
    "one row per body or group that a plan gives something to do",
    "agencies JOIN plans ON plans.id = agencies.plan_id",
    ("plan_id", "position"),
    {"plan_id": "plans"},
    True,
    (
        *_of_plan("number", "issued", "year", "issuer", "province", "province_2025"),
        Column("position", "count", "place in the plan's list, from 0", "agencies.position"),
        Column("agency", "text", "its name", "agencies.name"),
        Column("agency_id", "category", "id in the gazetteer, where it is a known body", "agencies.agency_id"),
        Column("kind", "category", "body or group", "agencies.kind", choices=get_args(AgencyKind)),
        Column("role", "category", "lead, coordinate or implement", "agencies.role", choices=get_args(Role)),
        Column("task", "text", "what it has to do", "agencies.task"),
        Column("deadline", "date", "by when", "agencies.deadline"),
    ),
)
REFERENCES = Table(
    "references",
    "one row per document that a plan cites; the edges of the graph of documents",
    "citations JOIN plans ON plans.id = citations.plan_id JOIN documents ON documents.id = citations.document_id",
    ("plan_id", "position"),
    {"plan_id": "plans"},
    True,
    (
        *_of_plan("number", "issued", "year", "issuer", "province"),
        Column("position", "count", "place in the plan's list, from 0", "citations.position"),
        Column(
            "relation",
            "category",
            "basis, implements, replaces, amends, extends, forwards, annexed or cites",
            "citations.relation",
            choices=get_args(Relation),
        ),
        Column("document_id", "text", "id of the cited document: p-... is a plan", "citations.document_id"),
        Column(
            "known",
            "category",
            "page: a page tells of it; cited: it is only cited",
            "documents.known",
            choices=("page", "cited"),
        ),
        Column("cited_number", "text", "its number as the plan cites it", "citations.number"),
        Column("cited_type", "category", "its type as the plan cites it", "citations.doc_type"),
        Column("cited_issued", "date", "its date of issue as the plan cites it", "citations.issued"),
        Column("cited_issuer", "text", "its issuer as the plan cites it", "citations.issuer"),
    ),
)
PAGES = Table(
    "pages",
    "one row per page that was read",
    "pages",
    ("id",),
    {"reprint_of": "pages"},
    False,
    (
        Column("id", "text", "SHA-256 of the page's bytes", "id"),
        Column("path", "text", "its file, or member of an archive", "path"),
        Column("url", "link", "its address", "url"),
        Column("format", "category", "html, text, docx, pdf ...", "format"),
        Column("kind", "category", "article, official_text, list or other", "kind", choices=get_args(PageKind)),
        Column(
            "article_kind",
            "category",
            "of an article: announcement, report or qa",
            "article_kind",
            choices=get_args(ArticleKind),
        ),
        Column("title", "text", "its headline", "title"),
        Column("published", "time", "when it appeared, local time as printed", "published"),
        Column("author", "text", "who wrote it", "author"),
        Column("outlet", "category", "where it appeared", "outlet"),
        Column("views", "count", "its counter", "views"),
        Column("captured", "time", "when it was saved", "captured"),
        Column("reprint_of", "text", "id of the page that it is a near-duplicate of", "reprint_of"),
        Column("plans", "count", "number of plans on it", "(SELECT count(*) FROM sightings WHERE page_id = pages.id)"),
        Column(
            "plan_ids",
            "texts",
            "ids of the plans on it",
            "(SELECT json_group_array(plan_id) FROM"
            " (SELECT plan_id FROM sightings WHERE page_id = pages.id ORDER BY position))",
        ),
    ),
)


def _side(side: str, span: str, which: str) -> tuple[Column, ...]:
    """One of the two values of a conflict, with its evidence."""
    page = f"conflicts.{side}page_id"
    return (
        Column(f"{side}value", "text", f"{which} value", f"conflicts.{side}value"),
        Column(f"{side}page_id", "text", f"page that tells the {which} value; empty for a correction", page),
        Column(f"{side}url", "link", "address of that page", f"(SELECT url FROM pages WHERE id = {page})"),
        Column(f"{side}position", "count", "position of the plan on that page, from 0", f"conflicts.{side}position"),
        Column(f"{span}start", "count", "where its evidence begins in the page's text", f'conflicts."{side}start"'),
        Column(f"{span}end", "count", "where its evidence ends", f'conflicts."{side}end"'),
        Column(f"{side}text", "text", "the words of its evidence", f"conflicts.{side}text"),
    )


CONFLICTS = Table(
    "conflicts",
    "one row per field of a plan and pair of values that disagree",
    "conflicts JOIN plans ON plans.id = conflicts.plan_id",
    (),
    {"plan_id": "plans", "page_id": "pages", "other_page_id": "pages"},
    True,
    (
        *_of_plan("number", "issued", "issuer"),
        Column("field", "category", "the field", "conflicts.field"),
        Column(
            "kind",
            "category",
            "sources: two pages disagree; correction: a correction and a newer extraction do",
            "conflicts.kind",
            choices=("sources", "correction"),
        ),
        *_side("", "text_", "chosen"),
        *_side("other_", "other_", "other"),
    ),
)
TABLES: dict[str, Table] = {table.name: table for table in (PLANS, CAMPAIGNS, AGENCIES, REFERENCES, PAGES, CONFLICTS)}
