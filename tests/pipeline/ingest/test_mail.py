"""Mails and pages that a browser saved as one file: which part is read, what is told of it, what is left out."""

import base64
import quopri
from email.message import EmailMessage

import pytest
from word_files import cp1258

from pipeline.ingest import IngestError, Reading, read_bytes

URL = "https://muonglo.vidu.vn/ke-hoach-27"
LEAD = "Ngày 6/3/2031, Ủy ban nhân dân huyện Mường Lò ban hành Kế hoạch số 27/KH-UBND về trồng cây bóng mát."
PAGE = (
    f"<html><head><title>Mường Lò trồng cây</title></head><body><h1>Mường Lò trồng cây</h1><p>{LEAD}</p></body></html>"
)


HEAD = f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {URL}\r\nDate: Thu, 8 Mar 2031 08:15:00 +0700\r\n"
MIME = "MIME-Version: 1.0\r\n"
BARE = b"MIME-Version: 1.0\r\nSubject: a\r\n"


def saved(
    page: bytes = PAGE.encode(),
    head: str = HEAD,
    kind: str = "Content-Type: text/html",
    encoding: str = "quoted-printable",
    more: str = "",
) -> bytes:
    """A saved page as browsers write it."""
    coded = quopri.encodestring(page) if encoding == "quoted-printable" else base64.encodebytes(page)
    return (
        (
            f'{head}{MIME}Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----x"\r\n\r\n'
            f"------x\r\n{kind}\r\nContent-ID: <frame-1>\r\nContent-Transfer-Encoding: {encoding}\r\n"
            f"Content-Location: {URL}#a\r\n\r\n"
        ).encode()
        + coded
        + f"\r\n------x{more}\r\nContent-Type: text/css\r\n\r\np {{}}\r\n------x--\r\n".encode()
    )


def mail(**headers: str) -> EmailMessage:
    message = EmailMessage()
    for name, value in {"From": "a@vidu.vn", "To": "b@vidu.vn", "Message-ID": "<1@vidu.vn>", **headers}.items():
        message[name] = value
    return message


def words(reading: Reading) -> list[str]:
    return [reading.text[line.start : line.end] for line in reading.lines]


@pytest.mark.parametrize(
    "data",
    [
        saved(),
        saved(encoding="base64"),
        saved(kind="Content-Type: text/html; charset=utf-8"),
        saved(cp1258(PAGE), kind='Content-Type: text/html; charset="windows-1258"'),
        saved(cp1258(PAGE.replace("<head>", '<head><meta charset="windows-1258">'))),
        b"\r\n" + saved(),
    ],
    ids=["quoted-printable", "base64", "charset", "charset of 1258", "charset of the page", "empty line"],
)
def test_a_saved_page_reads_like_the_page(data: bytes) -> None:
    reading = read_bytes(data)
    assert reading.format == "mht"
    assert words(reading) == ["Mường Lò trồng cây", LEAD]
    assert reading.first("title") is not None
    assert (reading.meta.url, reading.captured) == (URL, "2031-03-08T08:15:00+07:00")
    assert reading.meta.published is None
    at = reading.text.index("27/KH-UBND")
    assert reading.source[slice(*reading.mapped.source_span(at, at + 10))] == "27/KH-UBND"


def test_the_part_that_is_named_is_the_page_and_frames_are_cut() -> None:
    frame = (
        f"\r\nContent-Type: text/html\r\nContent-ID: <main>\r\n\r\n<p>{LEAD}</p>\r\n------x"
        "\r\nContent-Type: image/png\r\n\r\nx\r\n------x"
    )
    data = saved(more=frame).replace(b'type="text/html"', b'type="text/html"; start="<main>"')
    reading = read_bytes(data)
    assert words(reading) == [LEAD]
    end = len(reading.source)
    assert [(cut.start, cut.end, cut.reason) for cut in reading.cuts] == [(end, end, f"part: {URL}#a")]


def test_a_mail() -> None:
    message = mail(
        From="Nguyễn Thị Nụ <nu@vidu.vn>", Subject="Kế hoạch trồng cây", Date="Thu, 8 Mar 2031 08:15:00 +0700"
    )
    message.set_content("Kính gửi các xã")
    message.add_alternative(f"<p>{LEAD}</p>", subtype="html")
    message.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="Kế hoạch 27.pdf")
    reading = read_bytes(bytes(message))
    assert reading.format == "eml"
    assert words(reading) == [LEAD]
    meta = reading.meta
    assert (meta.title, meta.author, meta.published, meta.url) == (
        "Kế hoạch trồng cây", "Nguyễn Thị Nụ", "2031-03-08T08:15:00+07:00", None,
    )  # fmt: skip
    assert reading.captured is None
    assert [cut.reason for cut in reading.cuts] == ["attachment: Kế hoạch 27.pdf"]


def test_what_the_page_says_of_its_publication_beats_the_day_of_the_mail() -> None:
    message = mail(Date="Thu, 8 Mar 2031 08:15:00 +0700")
    page = PAGE.replace("<head>", '<head><meta property="article:published_time" content="2031-03-06">')
    message.set_content(page, subtype="html")
    assert read_bytes(bytes(message)).meta.published == "2031-03-06"


def test_a_mail_of_text_alone() -> None:
    message = mail(Date="nonsense")
    message.set_content(f"{LEAD}\n", charset="utf-8", cte="base64")
    reading = read_bytes(bytes(message))
    assert (words(reading), reading.meta.published) == ([LEAD], None)
    assert reading.source == f"{LEAD}\n"


def test_headers_with_bare_bytes_and_broken_words() -> None:
    data = saved(
        head="From: <Saved>\r\nSubject: Kế hoạch =?x?q?a?= =?uế-8?q?b?=\r\nSnapshot-Content-Location: https://vidu.vn/kế\r\n"
    )
    page = data.replace(b"=?x?q?a?=", b"").replace(quopri.encodestring(b"<title>"), b"<b>")
    assert read_bytes(page).meta.url == "https://vidu.vn/kế"
    assert read_bytes(data).captured is None


@pytest.mark.parametrize(
    "text",
    [
        "Chủ đề: trồng cây\nNgày: 6/3/2031\n\nBài viết",
        "From: Mường Lò\nSubject: a\n\nBài viết về trồng cây",
        "Date: 6/3/2031\n\n<p>Bài viết về trồng cây</p>",
        "Bài viết\nMIME-Version: 1.0\nContent-Type: text/html\n\n",
    ],
)
def test_other_texts_are_no_mails(text: str) -> None:
    assert read_bytes(text.encode()).format in ("text", "html")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (BARE + b"Content-Type: image/png\r\n\r\nabc", "holds no text, only attachments"),
        (BARE + b"Content-Type: text/html\r\n\r\n", "the file is empty"),
        (BARE + b"Content-Type: text/html;" + b"a;" * 9000 + b"\r\n\r\na", "endless headers"),
        (BARE + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" * 60, "too many messages in one another"),
        (BARE + b"Content-Type: text/html; charset=utf-8\r\n\r\n<p>\xff\xff", "the bytes are not utf-8"),
    ],
)
def test_reasons(data: bytes, message: str) -> None:
    with pytest.raises(IngestError) as caught:
        read_bytes(data)
    assert message in str(caught.value)
