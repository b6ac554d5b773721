"""Lines of formats that are no text are mended too, in the light of all of them, and what they say of themselves."""

import pytest
from old_codes import as_seen

from pipeline.ingest.content import Content
from pipeline.ingest.links import Anchor
from pipeline.ingest.mend import mend_lines, read_mended
from pipeline.ingest.reading import Cut, Metadata
from pipeline.textmap import MappedText

BODY = "Mỗi thôn chọn một việc, mỗi hộ góp một ngày công để đắp đường, giữ suối sạch."


def content(*lines: str, **told: str) -> Content:
    source = "\n".join(lines)
    mapped, at = [], 0
    for line in lines:
        mapped.append(MappedText.of(source, at, at + len(line)))
        at += len(line) + 1
    return Content("docx", source, mapped, meta=Metadata(**told), repairs=("nfc",))


@pytest.mark.parametrize("code", ["tcvn3", "vni"])
def test_lines_and_metadata(code: str) -> None:
    lines = ["Trang bìa", as_seen("Họp", code), as_seen(BODY, code), "", as_seen("Đội", code)]
    mended = mend_lines(content(*lines, title=as_seen("Họp dân", code), published="2007-03-14"))
    assert [line.text for line in mended.lines] == ["Trang bìa", "Họp", BODY, "", "Đội"]
    assert mended.meta == Metadata(title="Họp dân", published="2007-03-14")
    assert mended.repairs == ("nfc", code)
    assert mended.source == "\n".join(lines)
    at = mended.source.rindex("\n") + 1
    assert mended.lines[4].source_span(0, 1)[0] == at
    assert mended.lines[4].source_span(2, 3)[1] == len(mended.source)


def test_clean_lines_stay_the_same_object() -> None:
    clean = content("Trang bìa", BODY)
    assert mend_lines(clean) is clean


def test_all_places_lead_to_the_source_as_it_stands() -> None:
    source = f"{as_seen(BODY, 'vni')} [{as_seen('tải về', 'vni')}]"

    def read(text: str) -> Content:
        opened, end = text.index("["), len(text)
        return Content(
            "text", text, [MappedText.of(text)], cuts=[Cut(opened, end, "x")], anchors=[Anchor(opened, end, "a.pdf")]
        )

    mended = read_mended(source, read)
    opened = source.index("[")
    assert mended.source == source
    assert mended.cuts == [Cut(opened, len(source), "x")]
    assert mended.anchors == [Anchor(opened, len(source), "a.pdf")]
