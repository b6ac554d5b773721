"""Archives, crawls and tables through the commands and the API: what becomes of each page that they hold."""

import csv
import gzip
import io
import json
import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from archived import answer, record, zipped
from click.testing import Result

import pipeline

Run = Callable[..., Result]

ARTICLE = """<html><head><title>Ra quân diệt lăng quăng</title></head><body><h1>Ra quân diệt lăng quăng</h1>
<p>{stamp}</p>
<p>Ngày 6/5/2021, UBND tỉnh Bến Tre ban hành Kế hoạch số {number}/KH-UBND về ra quân diệt lăng quăng, phòng chống sốt \
xuất huyết trên địa bàn tỉnh. Sở Y tế chủ trì, phối hợp với các huyện, thành phố tổ chức thực hiện kế hoạch này.</p>
</body></html>"""


def article(number: int, stamp: str = "08/05/2021 07:30") -> bytes:
    return ARTICLE.format(number=number, stamp=stamp).encode()


def numbers(output: str) -> list[str]:
    return [plan["number"] for line in output.splitlines() for plan in json.loads(line)["plans"]]


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    path = tmp_path / "crawl.warc"
    digest = "sha1:LZQNK6Z5ZJHHRV6Z5M3ZKQYVQYVQYVQY"
    url = "https://bentre.example.vn/tin/{}.html"
    path.write_bytes(
        record(answer(article(1, stamp="")), number=1, url=url.format(1), WARC_Payload_Digest=digest)
        + record(answer(article(1, stamp="")), number=2, url=url.format(2), WARC_Payload_Digest=digest)
        + record(b"", "revisit", number=3, WARC_Refers_To="<urn:uuid:0>")
        + record(answer(b"<p>gone</p>", "404 Not Found"), number=4, url=url.format(4))
        + record(answer(b"", "200 OK"), number=5)
        + record(answer(b"\x89PNG\r\n\x1a\n" + bytes(9)), number=6)
        + record(answer(b"x", kind="image/gif"), number=7)
        + record(answer(article(8)), number=8)
    )
    return path


def test_a_crawl(crawl: Path, tmp_path: Path, kehoach: Run) -> None:
    result = kehoach("build", crawl, "-o", tmp_path / "registry")
    assert result.exit_code == 0
    assert "8 inputs: 2 pages with 2 plans, 2 seen before, 3 quarantined" not in result.stdout
    assert "7 inputs: 2 pages with 2 plans, 2 seen before, 3 quarantined" in result.stdout
    assert f"note: {crawl}: left out, no pages by name or type: image/gif (1)" in result.stderr
    for reason in ("1 HTTP status 404, not 200", "1 the file is empty", "1 this is a picture"):
        assert reason in result.stderr
    registry = pipeline.open_registry(tmp_path / "registry")
    urn = f"{crawl}!urn:uuid:{{:032d}}".format
    assert [(e.name, e.status, e.duplicate_of, e.url) for e in registry.ledger()][:4] == [
        (urn(1), "done", None, "https://bentre.example.vn/tin/1.html"),
        (urn(2), "duplicate", urn(1), "https://bentre.example.vn/tin/2.html"),
        (urn(3), "duplicate", "urn:uuid:0", "https://damha.example.vn/tin/1.html"),
        (urn(4), "quarantined", None, "https://bentre.example.vn/tin/4.html"),
    ]
    page = next(iter(registry.records()))
    assert (page.path, page.url) == (urn(1), "https://bentre.example.vn/tin/1.html")
    assert (page.captured, page.published) == ("2021-03-09T05:06:07Z", None)
    assert page.plans[0].issued == "2021-05-06"


def test_extract_names_what_was_set_aside_when_asked(crawl: Path, kehoach: Run) -> None:
    result = kehoach("extract", crawl)
    assert (result.exit_code, numbers(result.stdout)) == (0, ["1/KH-UBND", "8/KH-UBND"])
    assert "note: 2 met before" in result.stderr
    assert "note: 3 quarantined" in result.stderr
    assert "urn:uuid" not in result.stderr
    result = kehoach("extract", crawl, "--quarantined")
    assert f"{crawl}!urn:uuid:{4:032d}: quarantined: HTTP status 404, not 200" in result.stderr


def test_what_breaks_is_a_failure_and_the_others_go_on(crawl: Path, tmp_path: Path, kehoach: Run) -> None:
    (tmp_path / "cut.warc").write_bytes(crawl.read_bytes()[:-100])
    (tmp_path / "z.zip").write_bytes(zipped({"bad.txt": b"\xff\xfeK\xd8", "good.html": article(3), "a.png": b"x"}))
    result = kehoach("extract", tmp_path / "cut.warc", tmp_path / "z.zip")
    assert result.exit_code == 1
    assert numbers(result.stdout) == ["1/KH-UBND", "3/KH-UBND"]
    assert f"{tmp_path / 'cut.warc'}!urn:uuid:{8:032d}: the WARC file breaks off here" in result.stderr
    assert f"{tmp_path / 'z.zip'}!bad.txt: the bytes are not utf-16" in result.stderr


def test_archives_in_a_folder_are_read_and_tables_are_not(crawl: Path, tmp_path: Path, kehoach: Run) -> None:
    (tmp_path / "z.zip").write_bytes(zipped({"tin/x.html": article(3), "b.csv": b"so,ten\n1,An\n"}))
    (tmp_path / "t.csv").write_bytes(b"so,ten\n1,An\n")
    result = kehoach("extract", tmp_path, "--quarantined")
    assert (result.exit_code, numbers(result.stdout)) == (0, ["1/KH-UBND", "8/KH-UBND", "3/KH-UBND"])
    assert (
        f"{tmp_path}: tables left out: .csv (1); a table (CSV, JSON Lines, Parquet) is read only when you name the file"
        in result.stderr
    )
    assert "z.zip!b.csv: quarantined: this CSV file is no table of pages" in result.stderr
    assert kehoach("extract", tmp_path / "t.csv").exit_code == 1


def test_same_pages_in_an_archive_and_beside_it_are_kept_once(tmp_path: Path, kehoach: Run) -> None:
    (tmp_path / "a.html").write_bytes(article(1))
    (tmp_path / "b.zip").write_bytes(zipped({"x.html": article(1), "y.html": article(2)}))
    kehoach("build", tmp_path, "-o", tmp_path / "registry")
    ledger = pipeline.open_registry(tmp_path / "registry").ledger()
    assert [entry.status for entry in ledger] == ["done", "duplicate", "done"]
    assert ledger[1].duplicate_of == str(tmp_path / "a.html")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerows(
        [
            ["than_bai", "link", "ten_bai", "luc"],
            [article(5, stamp="").decode(), "https://bentre.example.vn/5", "Diệt lăng quăng", "09/05/2021 10:00"],
            ["", "https://bentre.example.vn/6", "Trống", ""],
        ]
    )
    path = tmp_path / "pages.csv"
    path.write_text(file.getvalue(), encoding="utf-8")
    return path


def test_named_columns(table: Path, tmp_path: Path, kehoach: Run) -> None:
    result = kehoach("extract", table)
    assert result.exit_code == 1
    assert "no table of pages as far as its columns tell: than_bai, link, ten_bai, luc" in result.stderr
    option = "--columns=text=than_bai,title=ten_bai,published=luc"
    result = kehoach("extract", table, option)
    assert result.exit_code == 0
    record_ = json.loads(result.stdout)
    assert record_["path"] == f"{table}!row 1"
    assert (record_["url"], record_["published"]) == ("https://bentre.example.vn/5", "2021-05-09T10:00:00+07:00")
    assert kehoach("build", table, option, "-o", tmp_path / "registry").exit_code == 0
    result = kehoach("extract", table, "--columns", "body=text")
    assert result.exit_code == 2
    assert "FIELD is one of" in result.stderr


def test_own_records_are_told_apart(crawl: Path, tmp_path: Path, kehoach: Run) -> None:
    for options in ([], ["--words"]):
        kehoach("extract", crawl, "-o", tmp_path / "records.jsonl", *options)
        result = kehoach("extract", tmp_path / "records.jsonl")
        assert result.exit_code == 1
        assert "these are records that kehoach made, not pages" in result.stderr


@pytest.mark.parametrize("command", ["show", "ingest", "segment"])
def test_one_member_by_its_printed_name(command: str, tmp_path: Path, kehoach: Run) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({f"tin/{n}.html": article(n) for n in range(1, 9)}))
    result = kehoach(command, f"{path}!tin/3.html")
    assert result.exit_code == 0
    assert "3/KH-UBND" in result.stdout.replace(" ", "")
    assert numbers(kehoach("extract", f"{path}!tin/3.html", f"{path}!tin/5.html").stdout) == ["3/KH-UBND", "5/KH-UBND"]
    result = kehoach(command, path)
    assert result.exit_code == 2
    assert f"{path}: this is an archive with many pages, and one is wanted here: {path}!tin/1.html; " in result.stderr
    assert "tin/6.html" not in result.stderr
    result = kehoach(command, f"{path}!tin/9.html")
    assert result.exit_code == 1
    assert "has no such member; it begins with: " in result.stderr


def test_a_packed_page_is_a_page(tmp_path: Path, kehoach: Run) -> None:
    (tmp_path / "x.html.gz").write_bytes(gzip.compress(article(4)))
    assert "4/KH-UBND" in kehoach("show", tmp_path / "x.html.gz").stdout
    assert pipeline.extract(tmp_path / "x.html.gz").path == str(tmp_path / "x.html.gz")


def test_standard_input(crawl: Path, kehoach: Run) -> None:
    result = kehoach("extract", "-", stdin=crawl.read_bytes())
    assert numbers(result.stdout) == ["1/KH-UBND", "8/KH-UBND"]


def test_the_api(crawl: Path, table: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    columns = {"text": "than_bai", "url": "link"}
    errors: list[tuple[str, str]] = []
    with caplog.at_level(logging.INFO):
        pages = list(pipeline.extract_many([crawl, table], lambda *told: errors.append(told), columns=columns))
    assert [page.plans[0].number for page in pages] == ["1/KH-UBND", "8/KH-UBND", "5/KH-UBND"]
    assert errors == []
    assert "quarantined: HTTP status 404, not 200" in caplog.text
    summary = pipeline.build([crawl, table], tmp_path / "registry", columns=columns)
    assert (summary.inputs, summary.pages, summary.duplicates, len(summary.quarantined)) == (9, 3, 2, 4)
    with pytest.raises(pipeline.IngestError, match=r"use `kehoach extract` or pipeline\.extract_many"):
        pipeline.extract(crawl)
    assert pipeline.extract(f"{crawl}!urn:uuid:{8:032d}").plans[0].number == "8/KH-UBND"
    with pytest.raises(ValueError, match="FIELD is one of"):
        next(pipeline.extract_many(table, columns={"body": "text"}))


def test_a_defect_in_an_archive_stops_nothing(
    crawl: Path, tmp_path: Path, kehoach: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "z.html").write_bytes(article(2))
    monkeypatch.setattr("pipeline.ingest.archives.read_warc", lambda *_: 1 / 0)
    result = kehoach("extract", crawl, tmp_path / "z.html")
    assert (result.exit_code, numbers(result.stdout)) == (1, ["2/KH-UBND"])
    assert f"{crawl}: ZeroDivisionError: division by zero; this is a defect of kehoach" in result.stderr
