"""Pages in a store: listed as they are on a disk, read as streams, and what is told when they are not there."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

import pipeline
from pipeline.ingest.archives import Member, members
from pipeline.ingest.reading import IngestError
from pipeline.ingest.sources import LeftOut, Missing, Source, list_sources
from pipeline.ingest.stored import Stored
from pipeline.place import place

FILES = (
    *("b.html", "a.txt", "c.MD", "xa/d.htm", "xa-moi/k.txt", "xa/sau/e.aspx", "anh.jpg", ".an/f.txt", "xa/.g.html"),
    *("bài viết/tin 1.html", "tin#2.html"),
)
LISTED = ["a.txt", "b.html", "bài viết/tin 1.html", "c.MD", "tin#2.html", "xa/d.htm", "xa/sau/e.aspx", "xa-moi/k.txt"]
PAGE = "Ngày 7/2/2023, UBND tỉnh Long An ban hành Kế hoạch số 402/KH-UBND về việc ra quân nạo vét kênh mương nội đồng."


def fill(store: str, *names: str, text: str = "chữ") -> None:
    for name in names:
        path = place(f"{store}/{name}")
        if isinstance(path, Path):
            path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def names(store: str, *inputs: str) -> list[str]:
    found = [source for source in list_sources(inputs) if not isinstance(source, LeftOut)]
    assert all(isinstance(source, Source) for source in found), found
    return [source.name.removeprefix(f"{store}/") for source in found]


def read(source: object) -> bytes:
    assert isinstance(source, Source)
    with source.opened() as file:
        return file.read()


def test_a_folder_is_listed_as_on_a_disk(store: str) -> None:
    fill(store, *FILES)
    assert names(store, store) == LISTED
    assert names(store, f"{store}/") == LISTED
    assert [s for s in list_sources([store]) if isinstance(s, LeftOut)] == [LeftOut(store, ((".jpg", 1),))]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*.html", ["b.html", "tin#2.html"]),
        ("?.*", ["a.txt", "b.html", "c.MD"]),
        ("**/*.htm*", ["b.html", "bài viết/tin 1.html", "tin#2.html", "xa/d.htm"]),
        ("xa*", ["xa/d.htm", "xa/sau/e.aspx", "xa-moi/k.txt"]),
        ("[ab].*", ["a.txt", "b.html"]),
        (".an/*", [".an/f.txt"]),
        ("tin#2.html", ["tin#2.html"]),
    ],
)
def test_patterns(pattern: str, expected: list[str], store: str) -> None:
    fill(store, *FILES)
    assert names(store, f"{store}/{pattern}") == expected


def test_a_file_is_a_stream(store: str) -> None:
    fill(store, "tin.txt", text=PAGE)
    (source,) = list_sources([f"{store}/tin.txt"])
    assert isinstance(source, Source)
    with source.opened() as file:
        assert file.seekable()
        assert isinstance(file, io.BufferedReader)
        assert file.peek(10)[:5] == PAGE.encode()[:5]
        file.seek(-10, io.SEEK_END)
        assert file.read() == PAGE.encode()[-10:]


def test_a_source_travels_by_its_address(store: str) -> None:
    fill(store, "tin.txt", text=PAGE)
    (source,) = list_sources([f"{store}/tin.txt"])
    assert isinstance(source, Source)
    again = Source.at(source.name, source.address, source.member)
    assert (again.name, again.address, read(again)) == (source.name, source.address, PAGE.encode())


def test_a_stamp_changes_with_the_bytes(store: str) -> None:
    def stamps(*inputs: str) -> set[str]:
        return {source.stamp() for name in inputs for source in list_sources([name]) if isinstance(source, Source)}

    fill(store, "tin.txt", text="cũ rồi")
    old = stamps(f"{store}/tin.txt", store, f"{store}/*.txt")
    assert len(old) == 1
    fill(store, "tin.txt", text="mới tinh")
    assert not old & stamps(store)


def test_archives_and_their_members(store: str) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("x/b.txt", "x/a.txt"):
            archive.writestr(name, PAGE + name)
    place(f"{store}/kho.zip").write_bytes(packed.getvalue())
    (whole,) = list_sources([f"{store}/kho.zip"])
    assert isinstance(whole, Source)
    assert [m.name.removeprefix(f"{store}/") for m in members(whole)] == ["kho.zip!x/b.txt", "kho.zip!x/a.txt"]
    (one,) = list_sources([f"{store}/kho.zip!x/a.txt"])
    assert isinstance(one, Source)
    (member,) = members(one)
    assert isinstance(member, Member)
    assert member.read() == f"{PAGE}x/a.txt".encode()


def test_pages_of_a_store_are_extracted(store: str) -> None:
    fill(store, "2023/tin.txt", text=PAGE)
    (page,) = pipeline.extract_many(store)
    assert (page.path, [plan.number for plan in page.plans]) == (f"{store}/2023/tin.txt", ["402/KH-UBND"])
    assert pipeline.extract(f"{store}/2023/tin.txt").plans == page.plans


def test_an_empty_file_and_one_of_several_pieces(store: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.ingest.stored._BLOCK", 1000)
    data = bytes(range(256)) * 20
    for name, content in (("khong.txt", b""), ("dai.txt", data)):
        place(f"{store}/{name}").write_bytes(content)
        (source,) = list_sources([f"{store}/{name}"])
        assert read(source) == content
        assert isinstance(source, Source)
        with source.opened() as file:
            assert (file.seek(0, io.SEEK_END), file.seek(0)) == (len(content), 0)


def test_file_addresses_are_local_paths(tmp_path: Path) -> None:
    fill(str(tmp_path), "bài viết/tin.txt", text=PAGE)
    uri = tmp_path.as_uri()
    assert names(str(tmp_path), uri) == ["bài viết/tin.txt"]
    assert names(str(tmp_path), f"{uri}/*/*.txt") == ["bài viết/tin.txt"]
    written = (tmp_path / "bài viết" / "tin.txt").as_uri()
    (source,) = list_sources([written])
    assert isinstance(source, Source)
    assert (source.name, source.path) == (written, tmp_path / "bài viết" / "tin.txt")
    assert pipeline.extract(written).plans


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("khong-co.html", "there is no such file"),
        ("*.docx", "no file fits this pattern"),
        ("anh", "holds no pages"),
        ("a.txt!x", "a.txt has no such member"),
    ],
)
def test_what_is_not_there_is_told(name: str, said: str, remote: str) -> None:
    fill(remote, "a.txt", "anh/x.png")
    (found,) = list_sources([f"{remote}/{name}"])
    if isinstance(found, Source):
        (found,) = members(found)  # type: ignore[assignment]
    assert isinstance(found, Missing)
    assert said in found.reason


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("s4://kho/trang", "addresses cannot begin with s4://"),
        ("s3://khong-co/trang", "there is no bucket khong-co in the store"),
        ("s3://khong-co/*.html", "there is no bucket khong-co in the store"),
        ("https://vi-du.vn/tin.html", "pages are not fetched from the web"),
    ],
)
def test_addresses_that_lead_nowhere_do_not_stop_the_others(name: str, said: str, s3: str) -> None:
    fill(s3, "a.txt")
    missing, source = list_sources([name, f"{s3}/a.txt"])
    assert isinstance(missing, Missing)
    assert (missing.name, said in missing.reason) == (name, True)
    assert isinstance(source, Source)


def test_a_file_that_vanishes(remote: str) -> None:
    with pytest.raises(IngestError, match=r"cannot be read \(there is nothing at this address\)"):
        read(Source("tin", Stored(f"{remote}/tin.txt")))


def test_a_worker_without_the_library_says_so() -> None:
    with pytest.raises(IngestError, match="addresses cannot begin with s4://"):
        read(Source("tin", Stored("s4://kho/tin.txt")))
