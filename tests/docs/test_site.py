"""The site builds without warnings and without the network, and its pages load nothing from it."""

from __future__ import annotations

import re
import socket
from html.parser import HTMLParser
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

ROOT = Path(__file__).parents[2]
# What a browser fetches by itself; where a link leads to is the reader's choice.
FETCHED = {
    "href": {"link"},
    "src": {"script", "img", "iframe", "source", "video", "audio", "embed"},
    "data": {"object"},
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site; a warning is an error."""

    def refuse(*args: object) -> None:
        raise AssertionError(f"the network was asked for: {args[1:]}")

    folder = tmp_path_factory.mktemp("site")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(socket.socket, "connect", refuse)
        patched.setattr(socket, "getaddrinfo", refuse)
        patched.setenv("NO_MKDOCS_2_WARNING", "1")
        config = load_config(str(ROOT / "mkdocs.yml"), strict=True, site_dir=str(folder))
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
    return folder


class _Assets(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.classes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if tag in FETCHED.get(name, ()) and value:
                self.found.append(value)
            if name == "class" and value:
                self.classes |= set(value.split())


def test_pages_load_nothing_from_the_network(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 25
    for page in pages:
        parser = _Assets()
        parser.feed(page.read_text(encoding="utf-8"))
        assert parser.found
        assert not [asset for asset in parser.found if re.match(r"(?:https?:)?//", asset)], page
        assert "mermaid" not in parser.classes, f"{page}: the theme would load mermaid from the network"


def test_styles_load_nothing_from_the_network(site: Path) -> None:
    styles = sorted(site.rglob("*.css"))
    assert styles
    for style in styles:
        assert not re.findall(r"(?:url\(|@import)\s*['\"]?https?:[^)'\"]*", style.read_text(encoding="utf-8")), style


@pytest.mark.parametrize(("page", "language"), [("index.html", "en"), ("vi/index.html", "vi")])
def test_a_page_tells_its_language(site: Path, page: str, language: str) -> None:
    assert f'<html lang="{language}"' in (site / page).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("reference/commands.html", "kehoach extract"),
        ("reference/records.html", "issued_not_after"),
        ("reference/tables.html", "province_2025"),
        ("reference/rules.html", "number.state"),
        ("reference/python.html", "extract_text"),
        ("vi/index.html", "cơ quan ban hành"),
        ("how-to/extractor.html", "find_hotlines"),
    ],
)
def test_what_is_generated_is_there(site: Path, page: str, words: str) -> None:
    shown = re.sub(r"<(?!!)[^>]+>", "", (site / page).read_text(encoding="utf-8"))
    assert words in shown
    assert "<!-- " not in shown, "a place was not filled"
