"""What users write for a place, and what they are told when it is none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.place import PlaceError, is_address, look_up, place, telling
from pipeline.registry.parts import RegistryError
from pipeline.registry.store import registry_at


@pytest.mark.parametrize(
    ("written", "path"),
    [
        ("trang/tin.html", "trang/tin.html"),
        ("/kho/trang", "/kho/trang"),
        ("C:\\kho", "C:\\kho"),
        ("s3:/kho", "s3:/kho"),
        ("file:///kho/trang", "/kho/trang"),
        ("file://localhost/kho", "/kho"),
        ("file:///kho/b%C3%A0i%20vi%E1%BA%BFt", "/kho/bài viết"),
        ("local:///kho", "/kho"),
    ],
)
def test_local_places(written: str, path: str) -> None:
    assert place(written) == Path(path)


def test_local_places_load_no_library_of_stores() -> None:
    code = "import sys, pipeline.place as p; p.place('a/b'); print({'fsspec', 'upath', 's3fs'} & sys.modules.keys())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


@pytest.mark.parametrize("written", ["s3://kho/trang", "memory://kho", "S3://kho"])
def test_addresses(written: str) -> None:
    assert is_address(written)


def test_an_address_leads_on(memory: str) -> None:
    assert str(place(f"{memory}/a") / "b.txt") == f"{memory}/a/b.txt"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("s4://kho/trang", "addresses cannot begin with s4://"),
        ("s3://", "it names nothing in the store"),
        ("memory://", "it names nothing in the store"),
        ("https://vi-du.vn/tin.html", "pages are not fetched from the web; save it"),
    ],
)
def test_addresses_that_are_none(written: str, said: str) -> None:
    with pytest.raises(PlaceError, match=said) as told:
        place(written)
    assert str(told.value).startswith(written)


def test_a_library_that_is_missing_is_named_with_its_extra() -> None:
    code = "import sys; sys.modules['s3fs'] = None; import pipeline.place as p; p.place('s3://kho/trang')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    said = "s3://kho/trang: s3:// wants a library that is not installed: pip install 'kehoach[s3]'"
    assert done.stderr.splitlines()[-1] == f"pipeline.place.PlaceError: {said}"


def test_a_bucket_that_is_missing(s3: str) -> None:
    with pytest.raises(RegistryError, match=r"^s3://khong-co/so: there is no bucket khong-co"):
        registry_at("s3://khong-co/so")
    assert str(registry_at(f"{s3}/so")) == f"{s3}/so"


def test_credentials_that_are_missing(s3: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    for name in ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
        monkeypatch.setenv(name, str(tmp_path / "none"))
    monkeypatch.setattr("s3fs.S3FileSystem._cache", {})
    with pytest.raises(RegistryError, match=r"no credentials for this store were found.*AWS_ACCESS_KEY_ID"):
        registry_at(f"{s3}/so")


@pytest.mark.parametrize(
    ("error", "kind", "said"),
    [
        (FileNotFoundError("x"), FileNotFoundError, "there is nothing at this address"),
        (PermissionError("Access Denied"), PermissionError, "the store refuses this (Access Denied)"),
        (FileExistsError("x"), FileExistsError, "the store gives an error (x)"),
        (RuntimeError(), OSError, "the store gives an error (RuntimeError)"),
    ],
)
def test_errors_of_stores_become_one(error: Exception, kind: type[OSError], said: str, memory: str) -> None:
    path = place(memory)
    with pytest.raises(kind) as told, telling(path):
        raise error
    assert (told.value.filename, said in str(told.value.strerror)) == (memory, True)


def test_a_store_need_not_hold_the_path(remote: str) -> None:
    path = place(f"{remote}/chua/co")
    assert not isinstance(path, Path)
    assert look_up(path) is None
