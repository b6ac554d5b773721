"""One portal page: its row of the plan, what its template is given, and the gold of what a reader sees as its body."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from benchmarks.portals.around import Around, Teaser, script, slug, stamp, styles, view_state
from benchmarks.portals.articles import Article, Block
from benchmarks.portals.bodies import body_html, entities
from benchmarks.portals.dice import Dice
from benchmarks.portals.inserts import box, pictures

HOME = Path(__file__).parents[2] / "corpus" / "portals"
EXTENSIONS = {
    "nukeviet": ".html",
    "sharepoint": ".aspx",
    "dnn": ".aspx",
    "asp2005": ".asp",
    "newspaper": ".html",
    "drupal": "",
}
OWN_TEMPLATES = {"print", "frameset", "list"}


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the plan.

    Attributes:
        page: the system and a number, "nukeviet_01"; every third number is in the part ``test``, the rest in ``dev``.
        article: the start of the article's file name.
        office: who runs the site.
        host: its host name.
        style: how the body is marked up, a name in ``bodies.STYLES``.
        skin: which variant of the system's template is taken, 0 to 2.
        traps: what makes the page hard; the README of the corpus tells them.
    """

    page: str
    article: str
    office: str
    host: str
    style: str
    skin: int
    traps: frozenset[str]

    @property
    def template(self) -> str:
        """The system, "sharepoint_old" for "sharepoint_old_03"."""
        return self.page.rpartition("_")[0]

    @property
    def system(self) -> str:
        """The first word of the template's name, by which stamps and addresses are known."""
        return self.template.partition("_")[0]


def read_plan(path: Path) -> list[Row]:
    """The rows of the plan."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [
        Row(r["page"], r["article"], r["office"], r["host"], r["style"], int(r["skin"]), frozenset(r["traps"].split()))
        for r in rows
    ]


def part_of(page: str) -> str:
    """The part that a page belongs to, by its number."""
    return "test" if int(page.rpartition("_")[2]) % 3 == 0 else "dev"


class Portals:
    """Composes pages and their gold.

    Args:
        words: the vocabulary of what stands around the text.
        articles: all articles by name.
        templates: the folder of the templates.
    """

    def __init__(self, words: dict[str, Any], articles: dict[str, Article], templates: Path) -> None:
        self.words, self.articles = words, articles
        self.jinja = Environment(
            loader=FileSystemLoader(templates), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
            lstrip_blocks=True, keep_trailing_newline=True,
        )  # fmt: skip

    def compose(self, row: Row) -> tuple[str, str]:
        """The page and its gold."""
        dice = Dice(row.page)
        article = next(one for name, one in self.articles.items() if name.startswith(row.article))
        others = [other for other in self.articles.values() if other is not article]
        around = Around(self.words, dice, EXTENSIONS.get(row.system, ""))
        context = self._surroundings(row, around, others)
        context |= _article_parts(row, article, around, context["newer"][:3])
        context |= {"meta": _meta(row, article, context, dice)}
        kind = next(iter(row.traps & OWN_TEMPLATES), None)
        name = f"{row.template}_{kind}.html" if kind else f"{row.template}.html"
        return self.jinja.get_template(name).render(context), _gold(row, article, context)

    def _surroundings(self, row: Row, around: Around, others: list[Article]) -> dict[str, Any]:
        """All but the article and its metadata."""
        dice = around.dice
        menu = around.menu(dice.number(5, 13))
        length = 0 if "teasers" in row.traps else 160
        return {
            "page": row, "skin": row.skin, "traps": row.traps, "office": row.office, "host": row.host, "dice": dice,
            "menu": menu, "side": around.menu(dice.number(3, 6), units=False), "clock": "Chủ Nhật, 22/11/2026 09:14:32",
            "related": around.teasers(others, 8 if "teasers" in row.traps else 4, length),
            "newer": around.teasers(others, 5), "older": around.teasers(others, dice.number(5, 10), length),
            "hot": around.teasers(others, dice.number(5, 9), 90), "ticker": around.names("tickers", 4),
            "banner": dice.pick(self.words["banners"]), "notices": around.names("notices", 6), "poll": around.poll(),
            "comments": around.comments(12 if "comments" in row.traps else dice.number(0, 2)),
            "tags": around.names("tags", dice.number(2, 5)), "weather": around.names("weather", 4),
            "visits": [f"{dice.number(9, 180)}", f"{dice.number(800, 20000):,}".replace(",", "."), dice.digits(8)],
            "views": dice.number(20, 9000), "number": dice.digits(6), "css": styles(dice, dice.number(80, 350)),
            "js": [script(dice, dice.number(2500, 16000), menu if i == 0 else menu[:2]) for i in range(3)],
            "viewstate": view_state(dice, dice.number(8000, 40000)),
            "forgotten": body_html(dice.pick(others).blocks, "p", dice),
        }  # fmt: skip


def _article_parts(row: Row, article: Article, around: Around, offered: Sequence[Teaser]) -> dict[str, Any]:
    """Headline, stamp, byline, first paragraph if it stands apart, body, files and attributes."""
    dice = around.dice
    if article.published is None:
        raise ValueError(f"{article.name} cannot be a page: it has no time of publication")
    blocks = list(article.blocks)
    if "link" in row.traps:
        blocks.append(Block("paragraph", (f"Xem chi tiết {_named(article)} tại đây.",)))
    apart = "lead" in row.traps and blocks[0].kind == "paragraph"
    inserts = [] if "plain" in row.traps else pictures(row.style, around)
    if "inbox" in row.traps:
        inserts.append(box(row.style, offered))
    body = body_html(blocks[1:] if apart else blocks, row.style, dice, inserts)
    if "link" in row.traps:
        body = body.replace("tại đây.", f'<a href="/upload/{dice.digits(9)}.pdf">tại đây</a>.')
    forms = around.words["stamps"][row.system]
    return {
        "title": article.title,
        "blocks": blocks,
        "lead": blocks[0].cells[0] if apart else "",
        "body": entities(body) if "entities" in row.traps else body,
        "plain_body": " ".join(block.line for block in blocks),
        "stamp": stamp(article.published, forms[row.skin % len(forms)]),
        "byline": _byline(row, article),
        "url": f"https://{row.host}/{slug(article.title)}",
        "file": f"{slug(_named(article))[:40] or 'van-ban'}.pdf",
        "attributes": _attributes(article) if "attributes" in row.traps else [],
    }


def _named(article: Article) -> str:
    """The document that the article speaks of, as a link to it names it."""
    found = re.search(
        r"(Kế hoạch|Công văn|Chỉ thị|Quyết định|Hướng dẫn) số [\w/.-]+", " ".join(b.line for b in article.blocks)
    )
    return found.group() if found else "văn bản"


def _byline(row: Row, article: Article) -> str:
    if article.author is None:
        return ""
    forms = (article.author, f"Tin, ảnh: {article.author}", f"{article.author} - {row.office}")
    return forms[row.skin]


def _attributes(article: Article) -> list[tuple[str, str]]:
    """What a portal of documents says of a document in a table of its own."""
    head, last = article.blocks[0].line, article.blocks[-1].cells[-1]
    number = re.search(r"Số:? ([\w/-]+)", head)
    day = re.search(r"ngày (\d+) tháng (\d+) năm (\d+)", " ".join(block.line for block in article.blocks[:2]))
    return [
        ("Số ký hiệu", number.group(1) if number else ""),
        ("Ngày ban hành", "/".join(day.groups()) if day else ""),
        ("Người ký", last.split(" / ")[-1]),
        ("Trích yếu", article.title),
    ]


def _meta(row: Row, article: Article, context: dict[str, Any], dice: Dice) -> dict[str, str]:
    """What the head of the page says: right on half of the pages, else missing, of the site, or broken."""
    when = article.published or datetime(1, 1, 1)
    trouble = dice.pick(("", "", "", "site", "empty", "date", "broken"))
    told = {
        "title": row.office if trouble == "site" else article.title,
        "description": {"site": context["banner"], "empty": ""}.get(trouble, article.teaser[:200]),
        "published": "0001-01-01T00:00:00" if trouble == "date" else f"{when:%Y-%m-%dT%H:%M:%S}+07:00",
        "image": f"https://{row.host}/upload/{dice.digits(9)}.jpg",
    }
    linked = {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": told["title"],
        "datePublished": told["published"],
        "author": {"@type": "Person", "name": article.author or row.office},
        "publisher": {"@type": "Organization", "name": row.office}, "description": told["description"],
    }  # fmt: skip
    text = json.dumps(linked, ensure_ascii=False, indent=1)
    return told | {"jsonld": text[:-2] + ",\n}" if trouble == "broken" else text}


def _gold(row: Row, article: Article, context: dict[str, Any]) -> str:
    """The gold: a head with what stands apart from the body, then the body, one block a line."""
    if "list" in row.traps:
        lines = [text for teaser in context["older"] for text in (teaser.title, teaser.text)]
        return (
            "\n".join(["title: Thi đua - Khen thưởng", "published: ", "author: ", "stamp: ", "byline: ", "", *lines])
            + "\n"
        )
    rows = [" | ".join(pair) for pair in context["attributes"]]
    head = {
        "title": article.title,
        "published": f"{article.published:%Y-%m-%dT%H:%M:%S}+07:00",
        "author": article.author or "",
    }
    head |= {"stamp": context["stamp"], "byline": context["byline"]}
    lines = [f"{name}: {value}" for name, value in head.items()]
    return "\n".join([*lines, "", *rows, *(block.line for block in context["blocks"])]) + "\n"
