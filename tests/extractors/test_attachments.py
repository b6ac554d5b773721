"""The files that a page offers: links, labels, names, and what is no file."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

from urllib.parse import unquote

import pytest
from cases import cases
from hypothesis import given
from hypothesis import strategies as st
from marks import grows_linearly, hostile

from extractors.attachments.find import find_attachments
from pipeline.ingest import read_text

NAMED = [
    ("behind a label", "File đính kèm: kh_45.pdf", ["kh_45.pdf"]),
    ("with blanks", "Tệp đính kèm: Kế hoạch số 45.docx", ["Kế hoạch số 45.docx"]),
    ("in brackets", "(Kèm theo: Công văn của huyện.pdf)", ["Công văn của huyện.pdf"]),
    ("in capitals", "Tải về: KH45.PDF", ["KH45.PDF"]),
    ("two names", "Tài liệu kèm theo: a45.pdf; b46.xlsx", ["a45.pdf", "b46.xlsx"]),
    ("alone in a line", "Nội dung chi tiết ở tệp.\n45_KH-UBND.signed.pdf", ["45_KH-UBND.signed.pdf"]),
    ("an archive", "Tải về: phu-luc.rar", ["phu-luc.rar"]),
    ("an address", "Xem https://cong.example/tep/kh45.pdf nhé", ["kh45.pdf"]),
    ("a label before a name with blanks", "Tải về: KH 45 trong rung.docx", ["KH 45 trong rung.docx"]),
    ("with a size", "File đính kèm: kh_45.pdf (1,2 MB)", ["kh_45.pdf"]),
    ("in a list", "Tệp đính kèm:\n- kh45.pdf\n- phuluc45.xlsx", ["kh45.pdf", "phuluc45.xlsx"]),
    ("download", "Download: KH45.signed.pdf", ["KH45.signed.pdf"]),
    ("see the file", "Xem chi tiết tại file: cv45.doc", ["cv45.doc"]),
    ("a line of its own with blanks", "Biểu mẫu:\nPhu luc cay giong.docx\nHết.", ["Phu luc cay giong.docx"]),
    ("a cell with blanks", "Tải về: kh45.pdf | Phu luc cay giong.docx", ["kh45.pdf", "Phu luc cay giong.docx"]),
    ("a sentence that ends in a name", "Mời các xã đọc mẫu ở tệp kh45.pdf", ["kh45.pdf"]),
]  # fmt: skip

LINKED = [
    ("markdown", "Xem [tại đây](/tep/kh45.pdf).", ["kh45.pdf </tep/kh45.pdf>"]),
    ("the printed name", "[Kế hoạch 45.pdf](/tep/9f3a.pdf)", ["Kế hoạch 45.pdf </tep/9f3a.pdf>"]),
    ("behind a question mark", "[Tải về](/tai?file=kh45.doc&id=3)", ["kh45.doc </tai?file=kh45.doc&id=3>"]),
    ("escaped", "[tại đây](/tep/k%E1%BA%BF%20ho%E1%BA%A1ch.pdf)", ["kế hoạch.pdf </tep/k%E1%BA%BF%20ho%E1%BA%A1ch.pdf>"]),
    ("a printed name over an odd address", "[kh45.pdf](/tai-tep/1188)", ["kh45.pdf </tai-tep/1188>"]),
    ("HTML", '<html><body><p>Huyện phát động thi đua trồng cây và làm đường cho các xã, xem <a href="/t/kh45.pdf">tại đây</a>.</p></body></html>', ["kh45.pdf </t/kh45.pdf>"]),
]  # fmt: skip

NONE = [
    ("letters by their kind alone", "(Xem nội dung Công văn tại đây)"),
    ("a list", "Xem danh sách tại đây."),
    ("no name", "Nội dung chi tiết xem tại đây."),
    ("a page", "Xem [tin khác](/tin/45.html)."),
    ("a picture", "Ảnh: [hoi-nghi.jpg](/anh/hoi-nghi.jpg)"),
    ("a label alone", "File đính kèm:"),
    ("an annex", "Nhiệm vụ theo Phụ lục đính kèm."),
    ("a domain", "Gửi về hộp thư vanban@so.example hoặc trang so.example."),
    ("a document number", "Kèm theo Quyết định số 45/QĐ-UBND."),
    ("a script", "[kh45.pdf](javascript:void)"),
    ("the end of a sentence", "Quyết định này có hiệu lực. Doc kỹ trước khi ký."),
]


def read(text: str) -> list[str]:
    reading = read_text(text)
    found = find_attachments(reading.text, reading.links)
    return [m.value.name + (f" <{m.value.url}>" if m.value.url else "") for m in found]


@cases(NAMED)
def test_named(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(LINKED)
def test_linked(text: str, expected: list[str]) -> None:
    assert read(text) == expected


# The text has lost its links, but says what they led to.
OFFERED = [
    ("the whole text", "Xem toàn văn Kế hoạch tại đây.", ["Kế hoạch"]),
    ("by its name", "Thể lệ cuộc thi vẽ xem tại đây.", ["Thể lệ cuộc thi vẽ"]),
    ("readers are invited", "Mời bạn đọc xem toàn văn Quy chế tại đây.", ["Quy chế"]),
    ("a document behind a label", "Tệp đính kèm: Kế hoạch số 45/KH-SYT", ["Kế hoạch số 45/KH-SYT"]),
    ("two in a line", "Hướng dẫn xem tại đây; Biểu mẫu tải về tại đây.", ["Hướng dẫn", "Biểu mẫu"]),
    ("a link that is there", "Xem toàn văn [Kế hoạch tại đây](/tep/kh45.pdf)", ["kh45.pdf </tep/kh45.pdf>"]),
    ("an address behind it", "Xem toàn văn Kế hoạch tại đây: https://cong.example/tep/kh45.pdf", ["kh45.pdf"]),
]


@cases(OFFERED)
def test_offered(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases([(name, text, []) for name, text in NONE])
def test_none(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@given(
    st.lists(
        st.sampled_from(["File đính kèm: ", "kh.pdf", " ", "\n", "a", ".doc", "https://", "/", "%", ";", "."]),
        max_size=14,
    ).map("".join)
)
def test_any_words(text: str) -> None:
    for mention in find_attachments(text, ()):
        assert unquote(text[mention.start : mention.end]).endswith(mention.value.name)


HOSTILE = [
    ("labels", "File đính kèm: "),
    ("names", "a.pdf "),
    ("one long name", "a", "File đính kèm: "),
    ("dots", "a.", "File đính kèm: "),
    ("addresses", "https://a/"),
    ("addresses in a row", "https://"),
    ("escapes", "%41"),
    ("words", "a b ", "File đính kèm: "),
]


@pytest.mark.parametrize("pieces", hostile(HOSTILE))
def test_linear_time(pieces: tuple[str, ...]) -> None:
    grows_linearly(lambda text: find_attachments(text, ()), *pieces)
