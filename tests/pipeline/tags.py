"""What a piece of HTML for notebooks is made of, for tests that hold it to what may be in it."""

from html.parser import HTMLParser

HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
ALLOWED = {"div", "b", "i", "table", "thead", "tbody", "tr", "th", "td", "span", "mark", "small", "br"}


class Tags(HTMLParser):
    """The tags of a piece of HTML, the names of their attributes, and its words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.tips: list[str] = []
        self.words = ""
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.tips += [value for name, value in attrs if name == "title" and value]
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data + " "
