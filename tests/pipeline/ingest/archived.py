"""Archives composed in memory: zip, tar, WARC, and what is done to them."""

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import zstandard

from pipeline.ingest.archives import Columns, Member, members
from pipeline.ingest.reading import IngestError
from pipeline.ingest.sources import LeftOut, Missing, Source

PAGE = "Ngày {} tháng 3 năm 2021, UBND huyện Đầm Hà ban hành Kế hoạch số {}/KH-UBND về trồng cây ven biển.".format
PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gz": gzip.compress,
    "bz2": bz2.compress,
    "xz": lzma.compress,
    "zst": zstandard.compress,
}


def page(number: int) -> bytes:
    return PAGE(number % 28 + 1, number).encode()


def zipped(files: Mapping[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def tarred(files: Mapping[str, bytes]) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return data.getvalue()


def record(
    block: bytes,
    kind: str = "response",
    url: str = "https://damha.example.vn/tin/1.html",
    number: int = 1,
    **headers: str,
) -> bytes:
    """A record of a WARC file; underscores in the names of further headers stand for hyphens."""
    told = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:{number:032d}>",
        "WARC-Target-URI": url,
        "WARC-Date": "2021-03-09T05:06:07Z",
        "Content-Type": "application/http; msgtype=response" if kind in ("response", "revisit") else "text/html",
        **{name.replace("_", "-"): value for name, value in headers.items()},
        "Content-Length": str(len(block)),
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in told.items() if value)
    return f"WARC/1.0\r\n{lines}\r\n".encode() + block + b"\r\n\r\n"


def answer(body: bytes, status: str = "200 OK", kind: str = "text/html; charset=utf-8", **headers: str) -> bytes:
    """What a server answered."""
    told = {"Content-Type": kind, **{name.replace("_", "-"): value for name, value in headers.items()}}
    lines = "".join(f"{name}: {value}\r\n" for name, value in told.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def unfolded(path: Path, columns: Columns | None = None, member: str | None = None) -> dict[str, bytes | str]:
    """From the name of each page to its bytes, or to the reason why there are none; what was left out, under "left"."""
    found: dict[str, bytes | str] = {}
    for item in members(Source(f"{path}!{member}" if member else str(path), path, member), columns):
        name = item.name.removeprefix(str(path))
        assert name not in found or isinstance(item, Missing), name
        if isinstance(item, LeftOut):
            found[f"left{name}"] = ", ".join(f"{suffix} {number}" for suffix, number in item.suffixes)
        elif isinstance(item, Missing):
            found[f"broken{name}"] = item.reason
        else:
            found[name] = bytes_or_reason(item)
    return found


def bytes_or_reason(member: Member) -> bytes | str:
    try:
        return member.read()
    except IngestError as error:
        return f"{type(error).__name__}: {error}"


def saved(tmp_path: Path, data: bytes, name: str = "kho") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def given(path: Path) -> Iterable[Member]:
    return [item for item in members(Source(str(path), path)) if isinstance(item, Member)]
