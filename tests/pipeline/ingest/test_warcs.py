"""WARC files: which records are pages, what is known of them, and where a file breaks."""

import gzip
import zlib
from pathlib import Path

import brotli
import pytest
import zstandard
from archived import PACKERS, answer, given, page, record, saved, unfolded, zipped

from pipeline.ingest.reading import IngestError


def urn(number: int) -> str:
    return f"!urn:uuid:{number:032d}"


RECORDS = [record(answer(page(n)), number=n, url=f"https://damha.example.vn/{n}") for n in range(1, 4)]


@pytest.mark.parametrize("packer", ["", *PACKERS])
@pytest.mark.parametrize("each", [True, False])
def test_answers(packer: str, each: bool, tmp_path: Path) -> None:
    pack = PACKERS.get(packer, bytes)
    data = b"".join(map(pack, RECORDS)) if each else pack(b"".join(RECORDS))
    path = saved(tmp_path, data)
    assert unfolded(path) == {urn(n): page(n) for n in range(1, 4)}
    assert [(m.url, m.captured, m.published) for m in given(path)] == [
        (f"https://damha.example.vn/{n}", "2021-03-09T05:06:07Z", None) for n in range(1, 4)
    ]


def test_the_day_of_capture_is_no_other_day(tmp_path: Path) -> None:
    (member,) = given(saved(tmp_path, RECORDS[0]))
    data = next(iter(unfolded(tmp_path / "kho").values()))
    assert isinstance(data, bytes)
    reading = member.reading(data, member.name)
    assert (reading.captured, reading.meta.published, reading.meta.url) == (
        "2021-03-09T05:06:07Z",
        None,
        "https://damha.example.vn/1",
    )


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({"Content_Encoding": "gzip"}, gzip.compress(page(1))),
        ({"Content_Encoding": "gzip"}, page(1)),
        ({"Content_Encoding": "br"}, brotli.compress(page(1))),
        ({"Content_Encoding": "deflate"}, zlib.compress(page(1))),
        ({"Content_Encoding": "deflate"}, zlib.compress(page(1))[2:-4]),
        ({"Content_Encoding": "zstd"}, zstandard.compress(page(1))),
        ({"Transfer_Encoding": "chunked"}, b"%x\r\n%s\r\n0\r\n\r\n" % (len(page(1)), page(1))),
        ({"Transfer_Encoding": "chunked"}, page(1)),
    ],
)
def test_contents_as_they_were_sent(headers: dict[str, str], body: bytes, tmp_path: Path) -> None:
    assert unfolded(saved(tmp_path, record(answer(body, **headers)))) == {urn(1): page(1)}


def test_a_damaged_content_costs_one_record(tmp_path: Path) -> None:
    bad = record(answer(b"\x1f\x8b\x08 no", Content_Encoding="gzip"), number=7)
    found = unfolded(saved(tmp_path, bad + RECORDS[0]))
    assert str(found[urn(7)]).startswith("IngestError: its content is damaged")
    assert found[urn(1)] == page(1)


@pytest.mark.parametrize("status", ["404 Not Found", "301 Moved Permanently", "503 Busy", "xyz"])
def test_other_answers_are_set_aside(status: str, tmp_path: Path) -> None:
    (reason,) = unfolded(saved(tmp_path, record(answer(page(1), status)))).values()
    number = status[:3] if status[:3].isdigit() else "unknown"
    assert reason == f"QuarantineError: HTTP status {number}, not 200"


def test_records_of_other_kinds(tmp_path: Path) -> None:
    data = b"".join(
        [
            record(b"software: x\r\n", "warcinfo", url="", Content_Type="application/warc-fields"),
            record(b"GET / HTTP/1.1\r\n\r\n", "request"),
            record(page(1), "resource", number=1, Content_Type="text/html"),
            record(page(2), "conversion", number=2, Content_Type="text/plain"),
            record(b"damha 60 A", "response", url="dns:damha", Content_Type="text/dns"),
            record(answer(b"\x89PNG", kind="image/png"), number=5),
            record(answer(b"\x89PNG", kind="image/png"), number=6),
            record(answer(b"%PDF-1.4", kind="application/pdf"), number=7),
            record(b"x", "metadata", Content_Type="application/warc-fields"),
            record(b"x", "cua-rieng"),
        ]
    )
    assert unfolded(saved(tmp_path, data)) == {
        urn(1): page(1),
        urn(2): page(2),
        urn(7): b"%PDF-1.4",
        "left": "image/png 2, text/dns 1",
    }


def test_repeated_pages_are_known_by_their_digest(tmp_path: Path) -> None:
    digest = "sha1:B2LTWWPUOYAH7UIPQ7ZUPQ4VMBSVC36A"
    data = record(answer(page(1)), number=1, WARC_Payload_Digest=digest)
    data += record(b"", "revisit", number=2, WARC_Payload_Digest=digest, WARC_Refers_To="<urn:uuid:9>")
    data += record(b"", "revisit", number=3, WARC_Payload_Digest=digest)
    found = given(saved(tmp_path, data))
    assert [(m.digest, m.repeats) for m in found] == [
        (digest, None),
        (digest, "urn:uuid:9"),
        (digest, "an earlier capture"),
    ]


def test_headers_that_would_harm(tmp_path: Path) -> None:
    data = record(answer(page(1)), url="https://a.vn/\x1b[31m").replace(b"<urn:uuid:", b"<\x1b\xff:")
    ((name, content),) = unfolded(saved(tmp_path, data)).items()
    assert content == page(1)
    assert name.isprintable()
    (member,) = given(tmp_path / "kho")
    assert (member.url or "").isprintable()
    (member,) = given(saved(tmp_path, record(answer(page(1)), WARC_Date="hôm qua")))
    assert member.captured is None


@pytest.mark.parametrize("packer", ["", "gz", "zst"])
def test_a_file_that_breaks_off_is_read_to_there(packer: str, tmp_path: Path) -> None:
    records = [PACKERS.get(packer, bytes)(one) for one in RECORDS]
    whole = b"".join(records)
    second, third = len(records[0]), len(records[0]) + len(records[1])
    for cut in (second + 5, second + len(records[1]) // 2, third - 6, third + 8, third + 150, len(whole) - 20):
        found = unfolded(saved(tmp_path, whole[:cut]))
        good = [name for name, data in found.items() if isinstance(data, bytes)]
        assert good == [urn(n) for n in range(1, len(good) + 1)], cut
        assert len(good) - (cut >= third) in (1, 2 - (cut != third - 6)), cut  # a check sum may be all that is lost
        assert any("break" in str(reason) or "damaged" in str(reason) for reason in found.values()), cut


def test_a_picture_that_breaks_off(tmp_path: Path) -> None:
    data = RECORDS[0] + record(answer(bytes(1000), kind="image/png"))[:-500]
    assert unfolded(saved(tmp_path, data)) == {
        urn(1): page(1),
        "left": "image/png 1",
        "broken": "the WARC file breaks off here; get it again",
    }


def test_rubbish_between_records(tmp_path: Path) -> None:
    found = unfolded(saved(tmp_path, RECORDS[0] + b"RUBBISH\r\n\r\n" * 20 + RECORDS[1]))
    assert found[urn(1)] == page(1)
    assert "the WARC file is damaged here" in str(found["broken"])


@pytest.mark.parametrize("length", ["99999999999999", "-5", "many", "20000001"])
def test_lengths_that_lie(length: str, tmp_path: Path) -> None:
    lying = RECORDS[1].replace(b"Content-Length: ", f"Content-Length: {length}\r\nX-Length: ".encode())
    found = unfolded(saved(tmp_path, RECORDS[0] + lying))
    assert found[urn(1)] == page(1)
    assert len(found) > 1
    assert not any(isinstance(data, bytes) for name, data in found.items() if name != urn(1))


def test_in_a_zip(tmp_path: Path) -> None:
    path = saved(tmp_path, zipped({"crawl.warc.gz": gzip.compress(b"".join(RECORDS))}))
    assert unfolded(path, member=f"crawl.warc.gz{urn(2)}") == {f"!crawl.warc.gz{urn(2)}": page(2)}


@pytest.mark.parametrize("what", ["fastwarc.warc", "zstandard"])
def test_without_the_extra(what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, what, None)
    data = RECORDS[0] if "warc" in what else zstandard.compress(page(1))
    found = unfolded(saved(tmp_path, data))
    assert "wants the extra 'warc': pip install 'kehoach[warc]'" in str(found["broken"])


def test_content_that_unpacks_to_too_much(tmp_path: Path) -> None:
    body = gzip.compress(bytes(30_000_000))
    (reason,) = unfolded(saved(tmp_path, record(answer(body, Content_Encoding="gzip")))).values()
    assert IngestError.__name__ in str(reason)
    assert "the limit for a page" in str(reason)
