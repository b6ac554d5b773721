"""What stands around the text: menus, stamps, scripts, view states, comments, lists of other articles."""

from __future__ import annotations

import json
import re
import tomllib
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.portals.articles import Article
from benchmarks.portals.dice import Dice

WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")


def stamp(when: datetime, form: str) -> str:
    """A time in one of the forms that the vocabulary has for stamps."""
    number = "CN" if when.weekday() == 6 else str(when.weekday() + 2)
    return form.format(
        weekday=WEEKDAYS[when.weekday()],
        n=number,
        d=when.day,
        m=when.month,
        y=when.year,
        H=when.hour,
        h=when.hour % 12 or 12,
        M=when.minute,
        half="SA" if when.hour < 12 else "CH",
    )


def slug(text: str) -> str:
    """The text as addresses print it."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")[:80]


@dataclass(frozen=True, slots=True)
class Teaser:
    """Another article in a list: headline, address, time, first paragraph (perhaps cut), views."""

    title: str
    href: str
    day: str
    time: str
    text: str
    views: int


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a menu with those below it."""

    text: str
    href: str
    children: tuple[Entry, ...] = ()


class Around:
    """Draws what stands around the text of one page.

    Args:
        words: the vocabulary, as ``around.toml`` holds it.
        dice: what draws.
        extension: how addresses of the system end.
    """

    def __init__(self, words: dict[str, Any], dice: Dice, extension: str) -> None:
        self.words, self.dice, self.extension = words, dice, extension

    def names(self, key: str, count: int) -> list[str]:
        """So many entries of a vocabulary list."""
        known = self.words[key]
        return self.dice.some(known.split("|") if isinstance(known, str) else known, count)

    def menu(self, count: int, units: bool = True) -> list[Entry]:
        """So many top entries with all below them, one of them with the names of bodies."""
        entries = []
        for row in self.words["menu"][:count]:
            top, _, below = row.partition(": ")
            entries.append(Entry(top, self._address(top), tuple(Entry(n, self._address(n)) for n in below.split("|"))))
        if units:
            names = self.words["units"].split("|")
            entries.append(Entry("Đơn vị", "#", tuple(Entry(name, self._address(name)) for name in names)))
        return entries

    def teasers(self, articles: list[Article], count: int, length: int = 160) -> list[Teaser]:
        """Lists of other articles, their first paragraph cut after so many characters (0: whole)."""
        return [self._teaser(article, length) for article in self.dice.some(articles, count)]

    def _teaser(self, article: Article, length: int) -> Teaser:
        when = article.published or datetime(2019, 1, 1) + timedelta(minutes=self.dice.number(0, 3_000_000))
        text = article.teaser
        if length and len(text) > length:
            text = text[:length].rsplit(" ", 1)[0] + self.dice.pick(("...", "…", " [...]"))
        views = self.dice.number(12, 9000)
        return Teaser(article.title, self._address(article.title), f"{when:%d/%m/%Y}", f"{when:%H:%M}", text, views)

    def comments(self, count: int) -> list[dict[str, str]]:
        """Comments of readers with name and day."""
        said = self.names("comments", count)
        names = self.words["names"].split("|")
        return [
            {"name": self.dice.pick(names), "text": text, "ago": f"{self.dice.number(1, 23)} giờ trước"}
            for text in said
        ]

    def poll(self) -> list[str]:
        """A question with its answers."""
        return str(self.dice.pick(self.words["polls"])).split("|")

    def _address(self, text: str) -> str:
        return f"/{slug(text)}-{self.dice.digits(5)}{self.extension}"


def load_words(path: Path) -> dict[str, Any]:
    """The vocabulary of what stands around the text."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def view_state(dice: Dice, size: int) -> str:
    """What ASP.NET hides in its forms: base64 that repeats itself, about so many characters long."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    chunks = ["".join(dice.pick(letters) for _ in range(48)) for _ in range(24)]
    return "/wEPDwUK" + "".join(dice.pick(chunks) for _ in range(size // 48)) + "=="


def script(dice: Dice, size: int, entries: list[Entry]) -> str:
    """A script of about so many characters: settings, a menu as data, handlers."""
    data = [{"id": dice.number(100, 9999), "text": e.text, "url": e.href, "sub": len(e.children)} for e in entries]
    parts = ["var siteSettings = " + json.dumps({"lang": "vi", "menu": data, "debug": False}, ensure_ascii=False) + ";"]
    verbs, nouns = ("init", "toggle", "load", "resize", "bind"), ("Menu", "Slide", "Banner", "Tab", "Popup", "Search")
    while sum(map(len, parts)) < size:
        name = dice.pick(verbs) + dice.pick(nouns) + dice.digits(2)
        parts.append(
            f"function {name}(el, opts) {{\n  var $el = $(el), w = $(window).width();\n"
            f"  if (w < {dice.number(480, 1200)} && !$el.hasClass('is-{name.lower()}')) {{\n"
            f"    $el.addClass('is-{name.lower()}').find('ul > li').each(function (i) {{ $(this).data('pos', i); }});\n"
            f'    $el.append("<div class=\\"{name}\\">" + (opts.title || "Xem thêm") + "<\\/div>");\n  }}\n'
            f"  return $el.on('click', 'a.more', function (e) {{ e.preventDefault(); }});\n}}"
        )
    return "\n".join(parts)


def styles(dice: Dice, count: int) -> str:
    """So many rules of a style sheet."""
    parts = ("header", "menu", "content", "right", "footer", "news", "slider", "box", "title", "item")
    return "\n".join(
        f".{dice.pick(parts)}-{dice.pick(parts)}{dice.digits(1)} {{ margin: {dice.number(0, 30)}px auto; "
        f"width: {dice.number(10, 100)}%; color: #{dice.digits(6)}; }}"
        for _ in range(count)
    )
