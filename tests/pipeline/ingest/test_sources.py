"""Inputs: what a path, a pattern, a directory and ``-`` stand for."""

import io
import os
import sys
from pathlib import Path

import pytest

from pipeline.ingest.reading import IngestError
from pipeline.ingest.sources import LeftOut, Missing, Source, list_sources

FILES = (
    "b.html",
    "a.txt",
    "c.MD",
    "trang",
    "xa/d.htm",
    "xa/sau/e.aspx",
    "anh.jpg",
    "nhac.mp3",
    "van-ban.pdf",
    ".git/f.txt",
    "xa/.g.html",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in FILES:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return tmp_path


def names(folder: Path, *inputs: str) -> list[str]:
    found = []
    for source in list_sources(inputs):
        if isinstance(source, LeftOut):
            continue
        assert isinstance(source, Source), source
        found.append(str(Path(source.name).relative_to(folder)))
    return found


def test_a_directory_gives_its_pages_in_order(folder: Path) -> None:
    assert names(folder, str(folder)) == [
        "a.txt",
        "b.html",
        "c.MD",
        "trang",
        "van-ban.pdf",
        "xa/d.htm",
        "xa/sau/e.aspx",
    ]


def test_what_a_directory_holds_besides_pages_is_counted(folder: Path) -> None:
    (folder / "xa" / "h.JPG").write_bytes(b"x")
    left = [source for source in list_sources([str(folder)]) if isinstance(source, LeftOut)]
    assert left == [LeftOut(str(folder), ((".jpg", 2), (".mp3", 1)))]
    assert not [s for s in list_sources([str(folder / "xa" / "sau")]) if isinstance(s, LeftOut)]


def test_a_saved_address_keeps_its_query(folder: Path) -> None:
    (folder / "xa" / "tin.aspx?id=7").write_text("x", encoding="utf-8")
    assert names(folder, str(folder / "xa")) == ["xa/d.htm", "xa/sau/e.aspx", "xa/tin.aspx?id=7"]


def test_a_pipe_in_a_directory_is_no_page(folder: Path) -> None:
    """Reading one would wait for ever."""
    os.mkfifo(folder / "ong")
    assert "ong" not in names(folder, str(folder))


def test_a_hidden_directory_that_is_named_is_read(folder: Path) -> None:
    assert names(folder, str(folder / ".git")) == [".git/f.txt"]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*.html", ["b.html"]),
        ("?.*", ["a.txt", "b.html", "c.MD"]),
        ("**/*.htm*", ["b.html", "xa/d.htm"]),
        ("xa*", ["xa/d.htm", "xa/sau/e.aspx"]),
        ("*.pdf", ["van-ban.pdf"]),
    ],
)
def test_patterns(folder: Path, pattern: str, expected: list[str]) -> None:
    assert names(folder, str(folder / pattern)) == expected


def test_inputs_keep_their_order(folder: Path) -> None:
    assert names(folder, str(folder / "b.html"), str(folder / "xa"), str(folder / "a.txt")) == [
        "b.html",
        "xa/d.htm",
        "xa/sau/e.aspx",
        "a.txt",
    ]


def test_a_name_that_looks_like_a_pattern_is_a_file_first(folder: Path) -> None:
    (folder / "tin[1].html").write_text("x", encoding="utf-8")
    assert names(folder, str(folder / "tin[1].html")) == ["tin[1].html"]


@pytest.mark.parametrize(
    ("name", "said"),
    [("khong-co.html", "no such file"), ("*.docx", "no file fits this pattern"), ("anh", "holds no pages")],
)
def test_what_is_not_there_is_told(folder: Path, name: str, said: str) -> None:
    (folder / "anh").mkdir()
    (folder / "anh" / "x.png").write_bytes(b"x")
    (found,) = list_sources([str(folder / name)])
    assert isinstance(found, Missing)
    assert said in found.reason
    assert name in found.name


def test_a_missing_input_does_not_stop_the_others(folder: Path) -> None:
    found = list(list_sources([str(folder / "khong-co"), str(folder / "a.txt")]))
    assert [type(source) for source in found] == [Missing, Source]


def read(source: Source) -> bytes:
    with source.opened() as file:
        return file.read()


def test_reading(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (source,) = list_sources([str(folder / "a.txt")])
    assert isinstance(source, Source)
    assert read(source) == b"a.txt"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("thôn".encode())))
    (source,) = list_sources(["-"])
    assert isinstance(source, Source)
    assert (source.name, read(source)) == ("stdin", "thôn".encode())


def test_a_file_that_vanishes(folder: Path) -> None:
    (source,) = list_sources([str(folder / "a.txt")])
    assert isinstance(source, Source)
    (folder / "a.txt").unlink()
    with pytest.raises(IngestError, match=r"cannot be read .*check the path"):
        read(source)


def test_a_dangling_link_is_missing(folder: Path) -> None:
    (folder / "lien-ket.html").symlink_to(folder / "khong-co.html")
    (found,) = list_sources([str(folder / "lien-ket.html")])
    assert isinstance(found, Missing)
    in_folder = [s for s in list_sources([str(folder)]) if isinstance(s, Source) and s.name.endswith("lien-ket.html")]
    for source in in_folder:
        with pytest.raises(IngestError, match="cannot be read"):
            read(source)
