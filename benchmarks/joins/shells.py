"""What stands around a text: pages of newspapers and portals as HTML, and as text that was scraped from them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from benchmarks.joins.issuers import level, name
from benchmarks.joins.officials import Official
from benchmarks.portals.around import slug
from benchmarks.portals.dice import Dice

_OTHERS = (
    "Giao ban công tác tuyên truyền tháng", "Lịch cắt điện trong tuần", "Thông báo tuyển dụng viên chức",
    "Giải bóng chuyền truyền thống ngành", "Gặp mặt các thế hệ cán bộ hưu trí", "Dự báo thời tiết ba ngày tới",
)  # fmt: skip
_WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who publishes.

    Attributes:
        office: "Báo Lạng Sơn".
        host: "baolangson.vn".
        form: name of the shell, "newspaper" or "portal".
    """

    office: str
    host: str
    form: str


def outlets(place: str, province: str) -> tuple[Outlet, ...]:
    """Who writes about a place.

    Args:
        place: "huyện Bắc Sơn"; empty for the centre.
        province: "tỉnh Lạng Sơn"; empty for the centre.
    """
    if not province:
        return (
            Outlet("Báo Tin tức Thi đua", "tintucthidua.vn", "newspaper"),
            Outlet("Cổng Thông tin điện tử Chính phủ", "congthongtinchinhphu.vn", "portal"),
            Outlet("Tạp chí Tổ chức và Phong trào", "tochucphongtrao.vn", "newspaper"),
        )
    host = slug(name(province)).replace("-", "")
    own = (
        Outlet(f"Báo {name(province)}", f"bao{host}.vn", "newspaper"),
        Outlet(f"Cổng thông tin điện tử {province}", f"{host}.gov.vn", "portal"),
        Outlet(f"Sở Nội vụ {province}", f"sonoivu.{host}.gov.vn", "portal"),
    )
    if level(place) in ("tỉnh", ""):
        return own
    local = f"{slug(name(place)).replace('-', '')}.{host}.gov.vn"
    return (Outlet(f"Trang thông tin điện tử {place}", local, "portal"), own[0])


def page_html(
    outlet: Outlet, title: str, paragraphs: tuple[str, ...], published: date, author: str, dice: Dice, shells: Path
) -> str:
    """An article as a page.

    Args:
        outlet: who publishes it.
        title: the headline.
        paragraphs: of the text.
        published: the day.
        author: the byline; may be empty.
        dice: draws the time and what stands around.
        shells: the folder of templates.
    """
    clock = f"{dice.number(6, 19):02d}:{dice.number(0, 59):02d}"
    stamp = f"{published:%d/%m/%Y} {clock}"
    if outlet.form == "newspaper":
        stamp = f"{_WEEKDAYS[published.weekday()]}, {published:%d/%m/%Y}, {clock} (GMT+7)"
    return _render(
        shells, f"{outlet.form}.html",
        title=title, office=outlet.office, url=_address(outlet, title, dice), stamp=stamp,
        iso=f"{published:%Y-%m-%d}T{clock}:00+07:00", paragraphs=paragraphs, author=author,
        others=dice.some(_OTHERS, 3), views=dice.number(20, 4000),
    )  # fmt: skip


def page_text(outlet: Outlet, title: str, paragraphs: tuple[str, ...], published: date, author: str, dice: Dice) -> str:
    """An article as scraped text; arguments as for ``page_html``."""
    day = f"{published:%d/%m/%Y}"
    head = (
        [title, "", f"{day} {dice.number(6, 19):02d}:{dice.number(0, 59):02d}"],
        [outlet.office, f"{_WEEKDAYS[published.weekday()]}, {day}", "", title],
        ["---", f"url: https://{outlet.host}/{slug(title)}", "---", title, "", f"Cập nhật: {day}"],
        [title],
    )[dice.number(0, 3)]
    lines = [*head, *(line for paragraph in paragraphs for line in ("", paragraph))]
    return "\n".join([*lines, *(["", author] if author else [])]) + "\n"


def official_html(outlet: Outlet, official: Official, issued: date, metadata: bool, dice: Dice, shells: Path) -> str:
    """An official text as a page.

    Args:
        outlet: who publishes it.
        official: the text.
        issued: the day of issue.
        metadata: whether a table of metadata stands above, as on portals of documents.
        dice: draws the address.
        shells: the folder of templates.
    """
    number = next(line for line in official.left if line.startswith("Số")).removeprefix("Số").strip(": ")
    attributes = [
        ("Số ký hiệu", number), ("Ngày ban hành", f"{issued:%d/%m/%Y}"),
        ("Loại văn bản", official.title.partition(f" {number}")[0]), ("Người ký", official.signer),
    ]  # fmt: skip
    return _render(
        shells, "official.html", official=official, office=outlet.office, url=_address(outlet, official.title, dice),
        attributes=attributes if metadata else [],
    )  # fmt: skip


def official_text(official: Official, dice: Dice) -> str:
    """An official text as text: its columns one under the other, or side by side between pipes."""
    side_by_side = dice.chance(0.4)
    pairs = zip_longest(official.left, official.right, fillvalue="")
    head = [f"{a} | {b} |" for a, b in pairs] if side_by_side else [*official.left, *official.right]
    lines = [*head, "", *official.head, *official.body, "", "Nơi nhận:", *official.recipients, "", *official.sign]
    return "\n".join(lines) + "\n"


def list_html(outlet: Outlet, title: str, items: list[dict[str, str]], shells: Path) -> str:
    """A page of teasers.

    Args:
        outlet: who publishes it.
        title: of the list.
        items: title, stamp and text of each.
        shells: the folder of templates.
    """
    return _render(
        shells, "list.html", title=title, office=outlet.office, url=f"https://{outlet.host}/{slug(title)}", items=items
    )


def _address(outlet: Outlet, title: str, dice: Dice) -> str:
    return f"https://{outlet.host}/{slug(title)[:60].strip('-')}-{dice.digits(5)}.html"


def _render(shells: Path, shell: str, **context: Any) -> str:
    return _templates(shells).get_template(shell).render(context)


@cache
def _templates(shells: Path) -> Environment:
    return Environment(
        loader=FileSystemLoader(shells), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True, keep_trailing_newline=True,
    )  # fmt: skip
