"""A registry in a store is the registry that it is in a folder."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pipeline.model import Page, Plan
from pipeline.place import place
from pipeline.registry.atomic import replacing
from pipeline.registry.copies import local_copy, working_ledger
from pipeline.registry.parts import RegistryError, read_parts, write_part
from pipeline.registry.store import is_registry, prepare, registry_at
from pipeline.registry.tables import has_tables, write_tables

PAGES = tuple(Page(str(i) * 64, path=f"tin-{i}.txt", text="chữ", plans=(Plan(number=f"{i}/KH-SNV"),)) for i in range(3))


def test_parts_and_tables(store: str) -> None:
    registry = registry_at(f"{store}/so/dang-ky")
    prepare(registry)
    write_part(registry / "parts" / "part-00001.parquet", PAGES[2:])
    write_part(registry / "parts" / "part-00000.parquet", PAGES[:2])
    assert tuple(read_parts(registry)) == PAGES
    write_tables(registry)
    lines = (registry / "pages.csv").read_bytes().decode("utf-8-sig").splitlines()
    assert [line.split(",")[1] for line in lines] == ["path", "tin-0.txt", "tin-1.txt", "tin-2.txt"]
    assert has_tables(registry)
    write_part(registry / "parts" / "part-00000.parquet", PAGES[:1])
    assert tuple(read_parts(registry)) == (PAGES[0], PAGES[2])


def test_what_others_put_is_seen(remote: str) -> None:
    registry, other = registry_at(f"{remote}/so"), registry_at(f"{remote}/so")
    assert list(read_parts(registry)) == []
    write_part(other / "parts" / "part-00000.parquet", PAGES)
    assert tuple(read_parts(registry)) == PAGES


def test_a_file_appears_when_it_is_whole(store: str) -> None:
    target = place(f"{store}/tep.txt")
    with replacing(target) as path:
        path.write_text("cũ", encoding="utf-8")
        assert not target.exists()
    with pytest.raises(KeyError), replacing(target) as path:  # noqa: PT012
        path.write_text("nửa", encoding="utf-8")
        raise KeyError
    assert target.read_text(encoding="utf-8") == "cũ"


def test_a_damaged_part_is_named(store: str) -> None:
    registry = registry_at(f"{store}/so")
    prepare(registry)
    (registry / "parts" / "part-00000.parquet").write_bytes(b"PAR1 no")
    with pytest.raises(RegistryError, match=r"part-00000\.parquet: this part is damaged"):
        list(read_parts(registry))


def test_other_files_are_left_alone(store: str) -> None:
    folder = registry_at(f"{store}/anh")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "bien.jpg").write_bytes(b"x")
    with pytest.raises(RegistryError, match="holds other files and no registry"):
        prepare(folder)
    with pytest.raises(RegistryError, match="this is a file"):
        prepare(registry_at(f"{store}/anh/bien.jpg"))


def test_the_lock_of_a_killed_run_is_no_other_file(store: str) -> None:
    folder = registry_at(f"{store}/so")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / ".lock").write_bytes(b"{}")
    prepare(folder)


def write(path: Path, value: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE IF NOT EXISTS t (x)")
        connection.execute("INSERT INTO t VALUES (?)", (value,))


def values(registry: str) -> list[str]:
    with local_copy(place(registry) / "ledger.sqlite") as path, closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT x FROM t")]


def test_a_ledger_is_saved_while_it_is_open(store: str) -> None:
    registry = registry_at(store)
    with working_ledger(registry / "ledger.sqlite") as ledger:
        write(ledger.path, "một")
        with closing(sqlite3.connect(ledger.path)) as connection:
            connection.execute("INSERT INTO t VALUES ('hai')")
            connection.commit()  # and stands in the write-ahead log, as long as this connection is open
            connection.execute("INSERT INTO t VALUES ('chưa')")
            ledger.save()
            assert values(store) == ["một", "hai"]
    assert is_registry(registry)
    with working_ledger(registry / "ledger.sqlite") as ledger:
        write(ledger.path, "ba")
    assert values(store) == ["một", "hai", "ba"]


def test_a_ledger_is_saved_every_so_often_and_at_the_end(remote: str) -> None:
    file = place(remote) / "ledger.sqlite"
    with pytest.raises(KeyError), working_ledger(file) as ledger:  # noqa: PT012
        ledger.save()
        assert not file.exists()
        for value in ("một", "hai"):
            write(ledger.path, value)
            ledger.save(every=60)
        assert values(remote) == ["một"]
        raise KeyError
    assert values(remote) == ["một", "hai"]


def test_a_copy_of_nothing(store: str) -> None:
    with pytest.raises(FileNotFoundError), local_copy(place(f"{store}/khong-co")) as path:
        path.read_bytes()
