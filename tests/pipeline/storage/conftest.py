"""Stores to test with: a local folder, memory, and a server on this machine that speaks as S3 does."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

_NUMBERS = count()


@pytest.fixture(scope="session")
def s3_server() -> Iterator[None]:
    """A server like S3 on a free port of the loopback, found by the variables that users set for theirs."""
    server = pytest.importorskip("moto.server", reason="no S3 server here: pip install 'moto[s3]' flask flask-cors")
    pytest.importorskip("s3fs", reason="no S3 client here: pip install 's3fs'")
    running = server.ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    running.start()
    host, port = running.get_host_and_port()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
        patch.setenv("AWS_ACCESS_KEY_ID", "khoa")
        patch.setenv("AWS_SECRET_ACCESS_KEY", "bi-mat")
        patch.setenv("AWS_DEFAULT_REGION", "us-east-1")
        patch.setenv("AWS_EC2_METADATA_DISABLED", "true")
        yield
    running.stop()


@pytest.fixture
def s3(s3_server: None) -> str:
    """The address of a new bucket."""
    s3fs = pytest.importorskip("s3fs")
    bucket = f"thu-{next(_NUMBERS)}"
    s3fs.S3FileSystem(use_listings_cache=False).mkdir(bucket)
    return f"s3://{bucket}"


@pytest.fixture
def memory() -> str:
    """An address in memory that no other test has."""
    return f"memory://thu-{next(_NUMBERS)}"


@pytest.fixture(params=["local", "memory", "s3"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Each kind of place in turn, as a user writes it."""
    return str(tmp_path) if request.param == "local" else request.getfixturevalue(request.param)


@pytest.fixture(params=["memory", "s3"])
def remote(request: pytest.FixtureRequest) -> str:
    """Each store that is no local folder."""
    return request.getfixturevalue(request.param)
