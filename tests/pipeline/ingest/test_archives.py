"""Zip, tar and packed files: what they hold is read as the files of a folder are."""

import gzip
import io
import os
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from archived import PACKERS, given, page, saved, tarred, unfolded, zipped

from pipeline.ingest.archives import Missing, members
from pipeline.ingest.sources import Source

FILES = {"tin/1.html": page(1), "tin/2.txt": page(2), "3": page(3)}
CONTENT_TYPES = b'<?xml version="1.0"?><Types/>'


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_the_pages_of_an_archive(pack, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    assert unfolded(saved(tmp_path, pack(FILES))) == {f"!{name}": data for name, data in FILES.items()}


@pytest.mark.parametrize("packer", PACKERS)
def test_packed_archives_and_packed_pages(packer: str, tmp_path: Path) -> None:
    pack = PACKERS[packer]
    assert unfolded(saved(tmp_path, pack(tarred(FILES)))) == {f"!{name}": data for name, data in FILES.items()}
    assert unfolded(saved(tmp_path, pack(page(4)), f"4.html.{packer}")) == {"": page(4)}
    twice = pack(page(5)) + pack(page(6))
    assert unfolded(saved(tmp_path, twice)) == {"": page(5) + page(6)}


def test_the_name_says_nothing(tmp_path: Path) -> None:
    assert unfolded(saved(tmp_path, zipped(FILES), "a.html")).keys() == {"!tin/1.html", "!tin/2.txt", "!3"}
    assert unfolded(saved(tmp_path, page(1), "a.zip")) == {"": page(1)}


@pytest.mark.parametrize("name", ["word/document.xml", "xl/workbook.xml"])
def test_a_word_document_is_a_page_wherever_it_is(name: str, tmp_path: Path) -> None:
    document = zipped({"anh.png": os.urandom(100_000), name: b"<x/>", "[Content_Types].xml": CONTENT_TYPES})
    assert unfolded(saved(tmp_path, document)) == {"": document}
    inner = zipped({"kh.txt": page(1), "sau.zip": zipped({"kh": document})})
    assert unfolded(saved(tmp_path, inner))["!sau.zip!kh"] == document


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_what_is_left_out_is_counted_as_in_folders(pack, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    files = {"a.jpg": b"x", "b/c.JPG": b"x", ".an/d.html": page(1), "e.sql.gz": b"x", "f.html": page(2)}
    assert unfolded(saved(tmp_path, pack(files))) == {"!f.html": page(2), "left": ".jpg 2, .sql.gz 1"}


def test_an_archive_without_pages_is_a_failure(tmp_path: Path) -> None:
    found = unfolded(saved(tmp_path, zipped({"a.jpg": b"x"})))
    assert found["left"] == ".jpg 1"
    assert "it holds no pages" in str(found["broken"])
    assert "it holds no pages" in str(unfolded(saved(tmp_path, zipped({})))["broken"])


def test_archives_in_archives_one_deep(tmp_path: Path) -> None:
    inner = gzip.compress(tarred({"a.txt": page(1), "b.txt.gz": gzip.compress(page(2))}))
    deep = zipped({"x.zip": zipped({"y.txt": page(3)})})
    found = unfolded(saved(tmp_path, zipped({"t.tgz": inner, "deep.zip": deep, "z.txt": page(4)})))
    assert found["!t.tgz!a.txt"] == page(1)
    assert found["!t.tgz!b.txt.gz"] == page(2)
    assert found["!deep.zip!x.zip"] == (
        "IngestError: archives and tables of pages are not read two archives deep; unpack the outer one first"
    )
    assert found["!z.txt"] == page(4)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1258"])
def test_names_in_old_encodings(encoding: str, tmp_path: Path) -> None:
    raw = "k\u00ea\u0301 hoa\u0323ch.txt" if encoding == "cp1258" else "kế hoạch.txt"
    placeholder = "x" * len(raw.encode(encoding))
    data = zipped({placeholder: page(1)}).replace(placeholder.encode(), raw.encode(encoding))
    assert unfolded(saved(tmp_path, data)) == {"!kế hoạch.txt": page(1)}


def test_names_that_would_harm_are_only_names(tmp_path: Path) -> None:
    names = ["../../etc/passwd.txt", "/etc/shadow.txt", "C:\\autoexec.txt", "..\\x.txt", "a\x1b[31m\nb.txt"]
    for pack in (zipped, tarred):
        found = unfolded(saved(tmp_path, pack({name: page(1) for name in names})))
        assert list(found) == [f"!{name}" for name in [*names[:4], "a?[31m?b.txt"]]
    assert [path.name for path in tmp_path.iterdir()] == ["kho"]


def test_a_name_with_halves_of_characters(tmp_path: Path) -> None:
    # 0x81 is no character of cp1258, and no byte of UTF-8 here.
    found = unfolded(saved(tmp_path, tarred({"xxx.txt": page(1)}).replace(b"xxx.txt", b"a\x81b.txt")))
    (error,) = found.values()  # the check sum of the header does not fit any more: it is no tar
    assert isinstance(error, bytes)
    named = io.BytesIO()
    with tarfile.open(fileobj=named, mode="w", encoding="utf-8", errors="surrogateescape") as archive:
        info = tarfile.TarInfo("a\udc81b.txt")
        info.size = len(page(1))
        archive.addfile(info, io.BytesIO(page(1)))
    assert unfolded(saved(tmp_path, named.getvalue())) == {"!a?b.txt": page(1)}


def test_links_and_devices_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_bytes(page(9))
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        for name, kind in (
            ("a", tarfile.SYMTYPE),
            ("b", tarfile.LNKTYPE),
            ("c", tarfile.CHRTYPE),
            ("d", tarfile.FIFOTYPE),
        ):
            info = tarfile.TarInfo(f"{name}.txt")
            info.type, info.linkname = kind, str(tmp_path / "secret.txt")
            archive.addfile(info)
    assert unfolded(saved(tmp_path, data.getvalue()))["left"] == "links and devices 4"
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive_:
        link = zipfile.ZipInfo("a.txt")
        link.external_attr = 0o120777 << 16
        archive_.writestr(link, str(tmp_path / "secret.txt"))
    assert unfolded(saved(tmp_path, data.getvalue()))["left"] == "links and devices 1"


def test_an_encrypted_member(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": page(1)}))
    for magic, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(magic) + at] |= 1
    assert unfolded(saved(tmp_path, bytes(data))) == {
        "!a.txt": "IngestError: it is encrypted; unpack the archive with its password first"
    }


def test_an_unknown_way_of_packing(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": page(1)}))
    for magic, at in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        data[data.index(magic) + at] = 97
    assert "packed in a way that cannot be read" in str(unfolded(saved(tmp_path, bytes(data)))["!a.txt"])


def test_a_member_with_a_wrong_check_sum(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": page(1), "b.txt": page(2)}))
    data[data.index(b"PK\x01\x02") + 16] ^= 0xFF
    data[data.index(b"PK\x03\x04") + 14] ^= 0xFF
    found = unfolded(saved(tmp_path, bytes(data)))
    assert "the data are damaged (Bad CRC-32" in str(found["!a.txt"])
    assert found["!b.txt"] == page(2)


@pytest.mark.parametrize("cut", [30, 200, -10])
def test_a_zip_without_its_end(cut: int, tmp_path: Path) -> None:
    assert "lost its list of members" in str(unfolded(saved(tmp_path, zipped(FILES)[:cut]))["broken"])


@pytest.mark.parametrize("packer", ["", *PACKERS])
def test_a_tar_that_breaks_off_is_read_to_there(packer: str, tmp_path: Path) -> None:
    files = {f"{i}.txt": os.urandom(30_000).hex().encode() for i in range(20)}
    whole = PACKERS[packer](tarred(files)) if packer else tarred(files)
    found = unfolded(saved(tmp_path, whole[: len(whole) // 2]))
    good = [name for name, data in found.items() if isinstance(data, bytes)]
    assert good == [f"!{i}.txt" for i in range(len(good))]
    assert len(good) >= (0 if packer == "bz2" else 5)  # bzip2 packs them in one block
    (*_, last) = found.values()
    assert "get it again" in str(last) or "get the file again" in str(last)


def test_a_tar_with_a_damaged_header(tmp_path: Path) -> None:
    data = bytearray(tarred(FILES))
    at = data.index(b"tin/2.txt")
    data[at + 148 : at + 156] = b"00000000"
    found = unfolded(saved(tmp_path, bytes(data)))
    assert found["!tin/1.html"] == page(1)
    assert "damaged here: no member begins where one should" in str(found["broken"])


def test_a_gzip_file_with_a_wrong_check_sum(tmp_path: Path) -> None:
    data = bytearray(gzip.compress(page(1)))
    data[-6] ^= 0xFF
    assert "CRC check failed" in str(unfolded(saved(tmp_path, bytes(data)))[""])


@pytest.mark.parametrize(
    ("magic", "said"),
    [(b"7z\xbc\xaf\x27\x1c", "7z archive"), (b"Rar!\x1a\x07", "RAR"), (b"filedesc://a 1", "ARC file")],
)
def test_archives_that_are_not_read(magic: bytes, said: str, tmp_path: Path) -> None:
    assert said in str(unfolded(saved(tmp_path, magic + bytes(100)))["broken"])
    inside = unfolded(saved(tmp_path, zipped({"x": magic + bytes(100)})))["!x"]
    assert str(inside).startswith("NotAPageError: this is a")


def test_one_member(tmp_path: Path) -> None:
    path = saved(tmp_path, zipped({"tin/1.html": page(1), "b!c.txt": page(2)}))
    assert unfolded(path, member="tin/1.html") == {"!tin/1.html": page(1)}
    assert unfolded(path, member="b!c.txt") == {"!b!c.txt": page(2)}
    (error,) = unfolded(path, member="khác.txt").values()
    assert str(error).endswith(f"has no such member; it begins with: {path}!tin/1.html; {path}!b!c.txt")


def test_from_a_stream(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for data in (zipped(FILES), gzip.compress(tarred(FILES))):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        found = [item.name for item in members(Source("stdin", None)) if not isinstance(item, Missing)]
        assert found == ["stdin!tin/1.html", "stdin!tin/2.txt", "stdin!3"]


def test_members_carry_the_archive_that_holds_them(tmp_path: Path) -> None:
    path = saved(tmp_path, zipped({"a": page(1), "b.zip": zipped({"c": page(2)})}))
    assert [member.archive for member in given(path)] == [str(path)] * 2
    assert [member.archive for member in given(saved(tmp_path, page(1)))] == [None]
