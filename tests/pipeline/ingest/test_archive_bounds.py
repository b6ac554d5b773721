"""Archives made to do harm, and archives larger than memory: what they cost is bounded."""

import gzip
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from archived import answer, bytes_or_reason, record, saved, tarred, unfolded, zipped

from pipeline.ingest.archives import Member, Missing, members, streams
from pipeline.ingest.sources import Source

ZEROS = bytes(1_000_000)


@pytest.fixture
def less(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundredth of what archives may unpack to whatever their size."""
    monkeypatch.setattr(streams, "_FREE", 1_000_000)


def test_a_page_that_unpacks_to_too_much(tmp_path: Path) -> None:
    said = "IngestError: it has more than 20,000,000 bytes, the limit for a page; split it or leave it out"
    assert unfolded(saved(tmp_path, gzip.compress(ZEROS * 21))) == {"": said}
    assert unfolded(saved(tmp_path, zipped({"a.txt": ZEROS * 21, "b.txt": b"x"}))) == {"!a.txt": said, "!b.txt": b"x"}


@pytest.mark.usefixtures("less")
@pytest.mark.parametrize("deep", [False, True])
def test_an_archive_that_unpacks_to_too_much_in_all(deep: bool, tmp_path: Path) -> None:
    files = {f"{n}.txt": ZEROS for n in range(60)}
    data = zipped({"a.zip": zipped(files), "b.txt": b"x"}) if deep else zipped(files)
    found = unfolded(saved(tmp_path, data))
    assert "unpacks to more than 500 times its size" in str(found["broken"])
    assert "!b.txt" not in found
    assert len(found) < 60


@pytest.mark.usefixtures("less")
def test_a_stream_that_unpacks_to_too_much(tmp_path: Path) -> None:
    data = gzip.compress(tarred({"a.txt": b"x", "b.jpg": ZEROS * 60, "c.txt": b"x"}))
    found = unfolded(saved(tmp_path, data))
    assert found["!a.txt"] == b"x"
    assert "unpacks to more than 500 times its size" in str(found["broken"])


def test_too_many_members(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "MAX_MEMBERS", 3)
    found = unfolded(saved(tmp_path, zipped({f"{n}.txt": b"x" for n in range(5)})))
    assert list(found) == ["!0.txt", "!1.txt", "!2.txt", "broken"]
    assert "it has more than 3 members" in str(found["broken"])


def test_a_zip_in_an_archive_is_held_in_memory_up_to_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "MAX_IN_MEMORY", 100)
    found = unfolded(saved(tmp_path, tarred({"a.zip": zipped({"b.txt": b"x" * 500})})))
    assert "cannot be read as it comes in" in str(found["!a.zip"])


@pytest.mark.usefixtures("less")
def test_members_that_lie_one_over_the_other(tmp_path: Path) -> None:
    data = zipped({"a.txt": ZEROS})
    start = data.index(b"PK\x01\x02")
    entry, end = data[start : data.rindex(b"PK\x05\x06")], bytearray(data[data.rindex(b"PK\x05\x06") :])
    end[8:12] = (500).to_bytes(2, "little") * 2
    end[12:16] = (500 * len(entry)).to_bytes(4, "little")
    found = list(members(Source("a", saved(tmp_path, data[:start] + entry * 500 + end))))
    read = [member for member in found if isinstance(member, Member)]
    assert sum(isinstance(bytes_or_reason(member), bytes) for member in read) < 60
    # Later versions of Python refuse such members by themselves.
    last = found[-1].reason if isinstance(found[-1], Missing) else bytes_or_reason(found[-1])
    assert "it unpacks to more than 500 times its size" in str(last) or "Overlapped entries" in str(last)


@pytest.mark.slow
@pytest.mark.parametrize("pack", [zipped, tarred])
def test_a_hundred_thousand_empty_members(pack: Callable[[dict[str, bytes]], bytes], tmp_path: Path) -> None:
    path = saved(tmp_path, pack({f"{n}.txt": b"" for n in range(100_000)}))
    found = [item for item in members(Source("a", path)) if isinstance(item, Member)]
    assert len(found) == 100_000


def csv_of(size: int) -> Iterator[bytes]:
    yield b"url,text\n"
    for n in range(size // 3000):
        yield b"https://a.vn/%d,%s\n" % (n, b"x" * 3000)


def json_lines_of(size: int) -> Iterator[bytes]:
    for n in range(size // 3000):
        yield b'{"url": "https://a.vn/%d", "text": "%s"}\n' % (n, b"x" * 3000)


def warc_of(size: int) -> Iterator[bytes]:
    for n in range(size // 3000):
        yield record(answer(b"x" * 3000), number=n)


def tar_of(size: int) -> Iterator[bytes]:
    one = tarred({"a.txt": b"x" * 3000})[: 512 + 3072]  # without the blocks that end it
    for _ in range(size // 3000):
        yield one
    yield bytes(10240)


@pytest.mark.slow
@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("make", [csv_of, json_lines_of, warc_of, tar_of])
def test_memory_does_not_grow_with_the_input(
    make: Callable[[int], Iterator[bytes]], packed: bool, tmp_path: Path
) -> None:
    path = tmp_path / "a"
    with gzip.open(path, "wb", 1) if packed else path.open("wb") as file:
        for piece in make(12_000_000):
            file.write(piece)
    tracemalloc.start()
    try:
        count = 0
        for item in members(Source("a", path)):
            assert isinstance(item, Member), item
            count += len(item.read()) == 3000
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == 4_000
    assert peak < 3_000_000
