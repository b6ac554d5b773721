"""Plans out of batches of pages: by pandas alone, and by Spark where it is."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from pipeline.ingest.reading import NotAPageError
from pipeline.spark import COLUMNS, PLANS_SCHEMA, plans_in_pandas
from tests.pipeline.conftest import ARTICLE, HTML, NO_PLAN

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

ROWS: list[dict[str, Any]] = [
    {"path": "a.txt", "url": "https://tin.vi-du.vn/a", "html": None, "text": ARTICLE},
    {"path": "b.txt", "url": None, "html": None, "text": NO_PLAN},
    {"path": None, "url": "https://tin.vi-du.vn/c", "html": HTML, "text": "chữ của menu"},
    {"path": "d.txt", "url": None, "html": None, "text": " "},
    {"path": "e.bin", "url": None, "html": None, "text": "\x7fELF\x02\x01\x01" + "\0" * 200},
]
EXPECTED = [
    ("a.txt", "done", "158/KH-UBND"),
    ("b.txt", "done", None),
    ("https://tin.vi-du.vn/c", "done", "402/KH-UBND"),
    ("d.txt", "quarantined", None),
    ("e.bin", "quarantined", None),
]


def told(rows: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    return [tuple(None if pd.isna(row[name]) else row[name] for name in ("path", "status", "number")) for row in rows]


def run(*batches: pd.DataFrame, **options: Any) -> list[dict[str, Any]]:
    tables = list(plans_in_pandas(iter(batches), **options))
    assert all(tuple(table.columns) == COLUMNS for table in tables)
    assert len(tables) == len(batches)
    return [row for table in tables for row in table.to_dict("records")]


def test_batches_become_rows_and_none_is_lost() -> None:
    rows = run(pd.DataFrame(ROWS[:2]), pd.DataFrame(ROWS[2:]))
    assert told(rows) == EXPECTED
    assert rows[0]["lead"] == ["Sở Nội vụ"]
    assert [bool(isinstance(row["reason"], str)) for row in rows] == [False, False, False, True, True]
    assert rows[3]["reason"] == "the row holds no text"
    assert (rows[0]["year"], rows[0]["plan"]) == (2022, 0)


def test_pages_as_bytes() -> None:
    table = pd.DataFrame({"path": ["c.html"], "html": [HTML.encode()]})
    assert told(run(table)) == [("c.html", "done", "402/KH-UBND")]


def test_columns_that_are_named() -> None:
    table = pd.DataFrame({"ma": [1], "than": [ARTICLE], "lien_ket": ["https://tin.vi-du.vn/a"]})
    rows = run(table, columns={"text": "than", "url": "lien_ket"})
    assert told(rows) == [("https://tin.vi-du.vn/a", "done", "158/KH-UBND")]
    with pytest.raises(NotAPageError, match="no table of pages as far as its columns tell: ma, than, lien_ket"):
        run(table)


def test_a_page_without_any_name_has_the_number_of_its_row() -> None:
    assert [row["path"] for row in run(pd.DataFrame({"text": [NO_PLAN, " "]}))] == [
        "DataFrame!row 1",
        "DataFrame!row 2",
    ]


def test_an_empty_batch() -> None:
    assert run(pd.DataFrame({"text": []})) == []


def test_unsure_values_are_left_out() -> None:
    assert told(run(pd.DataFrame(ROWS[:1]), min_confidence=1.0))[0][:2] == ("a.txt", "done")
    with pytest.raises(ValueError, match="2"):
        run(pd.DataFrame(ROWS[:1]), min_confidence=2)


def test_the_schema_has_the_columns() -> None:
    assert tuple(re.findall(r"`(\w+)` (?:string|bigint|boolean|array<string>)(?:, |$)", PLANS_SCHEMA)) == COLUMNS


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    sql = pytest.importorskip("pyspark.sql", reason="pyspark is not installed: pip install 'kehoach[spark-test]'")
    if "JAVA_HOME" not in os.environ and shutil.which("java") is None:
        pytest.skip("there is no Java here, which Spark wants")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        session = (
            sql.SparkSession.builder.master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.memory", "512m")
            .config("spark.sql.execution.arrow.maxRecordsPerBatch", "2")
            .getOrCreate()
        )
        yield session
        session.stop()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")
def test_spark(spark: SparkSession) -> None:
    pages = spark.createDataFrame(
        [tuple(row.values()) for row in ROWS], "path string, url string, html string, text string"
    ).repartition(2)
    plans = pages.mapInPandas(partial(plans_in_pandas, page_seconds=60), PLANS_SCHEMA)
    rows = sorted((row.asDict() for row in plans.collect()), key=lambda row: row["path"])
    assert told(rows) == sorted(EXPECTED)
    by_hand = {row["path"]: row for row in run(pd.DataFrame(ROWS))}
    for row in rows:
        for name, value in row.items():
            expected = by_hand[row["path"]][name]
            assert value == (expected if isinstance(expected, list) or not pd.isna(expected) else None), name
