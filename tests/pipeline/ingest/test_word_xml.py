"""The events of XML stand where the source has them, in characters."""

import pytest

from pipeline.ingest.word.xml import walk


class Recorder:
    """Notes what each event says, and the source of it."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.seen: list[str] = []
        self.starts: list[int] = []

    def start(self, name: str, attributes: dict[str, str], at: int) -> None:  # noqa: ARG002 - a Handler
        self.starts.append(at)

    def end(self, name: str, at: int) -> None:  # noqa: ARG002 - a Handler
        self.seen.append(self.source[self.starts.pop() : at])

    def text(self, text: str, start: int, end: int) -> None:
        self.seen.append(f"{text}={self.source[start:end]}")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<a>ế</a>", ["ế=ế", "<a>ế</a>"]),
        ("<a><b/></a>", ["<b/>", "<a><b/></a>"]),
        ("<a><b/><b></b></a>", ["<b/>", "<b></b>", "<a><b/><b></b></a>"]),
        ("<ế x='/'></ế >", ["<ế x='/'></ế >"]),
        ("<a><!--/--><b /></a>\n", ["<b />", "<a><!--/--><b /></a>"]),
        ("<a>&amp;x&#7871;🌱y</a>", ["&=&amp;", "x=x", "ế=&#7871;", "🌱y=🌱y", "<a>&amp;x&#7871;🌱y</a>"]),
        ("<a>x\r\ny</a>", ["x=x", "\n=\r\n", "y=y", "<a>x\r\ny</a>"]),
        ("<a><![CDATA[&amp;]]></a>", ["&amp;=&amp;", "<a><![CDATA[&amp;]]></a>"]),
        ("<?xml version='1.0' encoding='utf-16'?><a>ế</a>", ["ế=ế", "<a>ế</a>"]),
    ],
)
def test_places(source: str, expected: list[str]) -> None:
    recorder = Recorder(source)
    walk(source, "it", recorder)
    assert recorder.seen == expected
