"""Tables of scraped pages: which they are, which columns hold what, and rows that are no pages."""

import csv
import datetime
import gzip
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from archived import given, page, saved, unfolded, zipped

from pipeline.ingest.archives import Columns, ColumnsError, Member
from pipeline.ingest.reading import IngestError

TEXTS = [page(n).decode() for n in (1, 2)]
ROWS = [
    {"url": "https://damha.example.vn/1", "text": TEXTS[0], "title": "Trồng cây", "date": "14/03/2021 08:30"},
    {"url": "https://damha.example.vn/2", "text": TEXTS[1], "title": "", "date": ""},
]


def as_csv(rows: Sequence[dict[str, Any]], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode(encoding)


def as_json_lines(rows: Sequence[dict[str, Any]]) -> bytes:
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode()


def as_parquet(rows: Sequence[dict[str, Any]]) -> bytes:
    file = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(list(rows)), file)
    return file.getvalue()


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
@pytest.mark.parametrize(
    "data",
    [
        as_csv(ROWS),
        as_csv(ROWS, ";"),
        as_csv(ROWS, "\t"),
        as_csv(ROWS, encoding="utf-8-sig"),
        as_csv(ROWS, "\t", encoding="utf-16"),
        as_json_lines(ROWS),
        b"\xef\xbb\xbf" + as_json_lines(ROWS) + b"\r\n\n",
        as_parquet(ROWS),
    ],
)
def test_a_table_whatever_its_name(data: bytes, pack: Any, tmp_path: Path) -> None:
    path = saved(tmp_path, pack(data))
    assert unfolded(path) == {"!row 1": page(1), "!row 2": page(2)}
    assert unfolded(path, member="row 2") == {"!row 2": page(2)}
    first, second = given(path)
    assert (first.url, first.title, first.published) == (ROWS[0]["url"], "Trồng cây", "14/03/2021 08:30")
    assert (second.url, second.title, second.published) == (ROWS[1]["url"], None, None)
    reading = first.reading(page(1), first.name)
    assert (reading.meta.title, reading.meta.published) == ("Trồng cây", "2021-03-14T08:30:00+07:00")


@pytest.mark.parametrize(
    "text",
    [
        "text, url\nabc",
        "STT\tNội dung\tNgày\n1\tTrồng rừng\t5/3\n",
        "Nội dung, url\n",
        "url,date\na,b\n",
        "text\nabc\n",
        "| text | url |\n|---|---|\n",
        "{ không phải JSON }",
        "[1] Chú thích",
    ],
)
def test_texts_that_begin_like_a_table_are_pages(text: str, tmp_path: Path) -> None:
    assert unfolded(saved(tmp_path, text.encode(), "trang.txt")) == {"": text.encode()}


@pytest.mark.parametrize(
    ("header", "picked"),
    [
        (
            ["Nội dung", "Đường dẫn", "Tiêu đề", "Ngày đăng"],
            ["Nội dung", None, "Đường dẫn", "Tiêu đề", "Ngày đăng", None],
        ),
        (["content", "link", "crawled_at"], ["content", None, "link", None, None, "crawled_at"]),
        (["raw_html", "text", "URL", "Date"], ["text", "raw_html", "URL", None, "Date", None]),
        (
            ["id", "source-url", "maintext", "date_publish"],
            ["maintext", None, "source-url", None, "date_publish", None],
        ),
    ],
)
def test_usual_names(header: list[str], picked: list[str | None]) -> None:
    found = Columns().pick(header)
    assert [found.get(key) for key in ("text", "html", "url", "title", "published", "captured")] == picked


def test_named_columns(tmp_path: Path) -> None:
    rows = [{"text": "bỏ", "bai": TEXTS[0], "noi": "https://a.vn/1", "ngay_dang": "2021-03-14"}]
    columns = Columns.parse("text=bai, url=noi")
    for pack in (as_csv, as_json_lines, as_parquet):
        assert unfolded(saved(tmp_path, pack(rows), "t.csv"), columns) == {"!row 1": page(1)}
        (error,) = unfolded(tmp_path / "t.csv", Columns.parse("text=body")).values()
        assert str(error).endswith("has no column body; it has: text, bai, noi, ngay_dang")


@pytest.mark.parametrize("written", ["text", "text=", "body=text", "text=a,", ""])
def test_columns_named_wrongly(written: str) -> None:
    with pytest.raises(ColumnsError, match="FIELD is one of html, text, url, title, published, captured"):
        Columns.parse(written)


def test_html_goes_before_text(tmp_path: Path) -> None:
    rows = [{"html": f"<p>{TEXTS[0]}</p>", "text": "x"}, {"html": " ", "text": TEXTS[1]}]
    path = saved(tmp_path, as_csv(rows))
    assert unfolded(path) == {"!row 1": f"<p>{TEXTS[0]}</p>".encode(), "!row 2": page(2)}


@pytest.mark.parametrize("pack", [as_csv, as_json_lines, as_parquet])
def test_a_row_without_text_is_set_aside(pack: Any, tmp_path: Path) -> None:
    rows = [{"text": " ", "url": "https://a.vn/1"}, {"text": None, "url": None}, {"text": TEXTS[0], "url": None}]
    found = unfolded(saved(tmp_path, pack(rows)))
    assert list(found.values()) == ["QuarantineError: the row holds no text"] * 2 + [page(1)]
    assert [member.url for member in given(tmp_path / "kho")] == ["https://a.vn/1", None, None]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        (
            "a.csv",
            as_csv([{"số": "1", "tên": "An"}]),
            "this CSV file is no table of pages as far as its columns tell: số, tên",
        ),
        ("a.tsv", b"\xc4\x91", "this CSV file is no table of pages"),
        ("a", as_json_lines([{"so": 1, "ten": "An"}]), "this JSON Lines file is no table of pages"),
        ("a", as_parquet([{"so": 1, "ten": "An"}]), "this Parquet file is no table of pages"),
        ("a", b'[{"text": "x"}]', "one list of JSON objects; write one object a line"),
        ("a", b'{"text":\n "x"}', "no JSON (Expecting value"),
        ("a", b'{"schema_version": 1, "plans": [], "evidence": []}', "records that kehoach made, not pages"),
        ("a", b'{"page": {"schema_version": 1, "plans": [], "evidence": []}}', "records that kehoach made, not pages"),
    ],
)
def test_what_is_no_table_of_pages(name: str, data: bytes, said: str, tmp_path: Path) -> None:
    assert said in str(unfolded(saved(tmp_path, data, name))["broken"])
    inside = unfolded(saved(tmp_path, zipped({name: data, "b.txt": page(1)})))
    assert str(inside[f"!{name}"]).startswith("NotAPageError: ")
    assert inside["!b.txt"] == page(1)


def test_the_message_names_the_option(tmp_path: Path) -> None:
    (error,) = unfolded(saved(tmp_path, as_csv([{f"cột {n}" * 20: "x" for n in range(50)}]), "a.csv")).values()
    assert "--columns text=NAME,url=NAME" in str(error)
    assert len(str(error)) < 1200


def test_bytes_that_are_no_utf8_cost_one_row(tmp_path: Path) -> None:
    lines = as_csv(ROWS).replace("Đầm Hà".encode(), b"\xff\xfe", 1)
    first, second = given(saved(tmp_path, lines))
    with pytest.raises(IngestError, match="the bytes are not utf-8"):
        first.reading(first.read(), None)
    assert second.read() == page(2)


@pytest.mark.parametrize(
    "bad", [b"no JSON", b'{"text": "x', b"[1]", b"3", b"[" * 100_000, b"\xff", b'{"text": 1e999999}']
)
def test_a_bad_line_costs_one_row(bad: bytes, tmp_path: Path) -> None:
    good = as_json_lines(ROWS[:1])
    found = unfolded(saved(tmp_path, good + b"\n" + bad + b"\n" + good))
    assert (found["!row 1"], found["!row 3"]) == (page(1), page(1))
    assert "Error: " in str(found["!row 2"])


def test_halves_of_characters(tmp_path: Path) -> None:
    path = saved(tmp_path, b'{"text": "Trang \\ud800 x", "url": "https://a.vn/\\udfff\\u0007"}')
    assert unfolded(path) == {"!row 1": b"Trang ? x"}
    assert [member.url for member in given(path)] == ["https://a.vn/??"]


def test_rows_of_other_lengths(tmp_path: Path) -> None:
    data = f"url,text\na\n\nb,{TEXTS[0].replace(',', ' ')},c,d\n".encode()
    found = unfolded(saved(tmp_path, data))
    assert list(found) == ["!row 1", "!row 2"]
    assert found["!row 2"] == TEXTS[0].replace(",", " ").encode()


def test_long_fields(tmp_path: Path) -> None:
    text = "\n".join(TEXTS * 5_000)
    for pack in (as_csv, as_json_lines, as_parquet):
        assert unfolded(saved(tmp_path, pack([{"text": text, "url": "a"}]))) == {"!row 1": text.encode()}


def test_an_open_quotation_mark_does_not_draw_in_all_the_rest(tmp_path: Path) -> None:
    data = as_csv(ROWS[:1]) + b'"open\n' + b"x,y\n" * 6_000_000
    found = unfolded(saved(tmp_path, data))
    assert found["!row 1"] == page(1)
    assert "is a quotation mark left open?" in str(found["broken"])


def test_a_line_that_is_too_long(tmp_path: Path) -> None:
    good = as_json_lines(ROWS[:1])
    found = unfolded(saved(tmp_path, good + b'\n{"text": "' + b"x" * 45_000_000 + b'"}\n' + good))
    assert "the line has more than 20,000,000 bytes" in str(found["!row 2"])
    assert (found["!row 1"], found["!row 3"]) == (page(1), page(1))


def test_parquet_of_other_types(tmp_path: Path) -> None:
    rows = [
        {"html": page(1), "url": 5, "date": datetime.date(2021, 3, 14), "crawled_at": datetime.datetime(2021, 4, 1, 9)}
    ]
    (member,) = given(saved(tmp_path, as_parquet(rows)))
    assert member.read() == page(1)
    assert (member.url, member.published, member.captured) == (None, "2021-03-14", "2021-04-01T09:00:00+07:00")


@pytest.mark.parametrize("cut", [3, 100, -6])
def test_a_damaged_parquet_file(cut: int, tmp_path: Path) -> None:
    (error,) = unfolded(saved(tmp_path, b"PAR1" + as_parquet(ROWS)[4:][:cut])).values()
    assert "the Parquet file is damaged" in str(error)


def test_a_part_of_a_registry_is_no_table_of_pages(tmp_path: Path) -> None:
    file = io.BytesIO()
    table = pa.table({"record": ["{}"], "url": ["a"]})
    pq.write_table(table.replace_schema_metadata({"kehoach_schema_version": "1"}), file)
    assert "a part of a registry" in str(unfolded(saved(tmp_path, file.getvalue()))["broken"])


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("14/03/2021 08:30", "2021-03-14T08:30:00+07:00"),
        ("2021-03-14", "2021-03-14"),
        ("2021-03-14T08:30:00Z", "2021-03-14T08:30:00+00:00"),
        ("2021-03-14 08:30:00", "2021-03-14T08:30:00+07:00"),
        ("03/04/2021", "2021-04-03"),
        ("hôm qua", None),
        ("1615686600", None),
        ("31/02/2021", None),
    ],
)
def test_days_as_crawlers_write_them(printed: str, iso: str | None) -> None:
    data = page(1)
    assert Member("a", bytes, published=printed).reading(data, None).meta.published == iso


CUT_OFF = "IngestError: the table breaks off within this row"


@pytest.mark.parametrize(
    ("name", "data", "rows"),
    [
        ("t.csv", b'url,text\na,"%s"\nb,"%s' % (page(1), page(2)[:40]), {"!row 1": page(1), "!row 2": None}),
        ("t.csv", b'url,text\na,"%s"\nb,"%s"' % (page(1), page(2)), {"!row 1": page(1), "!row 2": page(2)}),
        (
            "t.csv",
            b'url,text\na,%s\nb,6" %s' % (b"x" * 40, b"y" * 40),
            {"!row 1": b"x" * 40, "!row 2": b'6" ' + b"y" * 40},
        ),
        ("t.jsonl", b'{"text": "%s"}\n{"text": "%s' % (page(1), page(2)[:40]), {"!row 1": page(1), "!row 2": None}),
        ("t.jsonl", b'{"text": "%s"}\n{"text": "%s"}' % (page(1), page(2)), {"!row 1": page(1), "!row 2": page(2)}),
    ],
)
def test_a_table_that_breaks_off_within_a_row_says_so(
    tmp_path: Path, name: str, data: bytes, rows: dict[str, bytes | None]
) -> None:
    found = unfolded(saved(tmp_path, data, name))
    assert found.keys() == rows.keys()
    for row, wanted in rows.items():
        assert str(found[row]).startswith(CUT_OFF) if wanted is None else found[row] == wanted
