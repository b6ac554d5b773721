"""import pipeline: the Python API."""

import json
import logging
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

import pipeline
from pipeline.codec import RecordError, dumps
from pipeline.run.progress import Progress


def test_import_loads_nothing_heavy() -> None:
    heavy = ("spacy", "pandas", "numpy", "pyarrow", "bs4", "lxml", "click", "rich", "underthesea", "pipeline.api")
    code = f"import sys, pipeline; print(*(m for m in {heavy} if m in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


@pytest.mark.parametrize("name", [*pipeline.__all__, "__version__"])
def test_every_name_is_there(name: str) -> None:
    assert getattr(pipeline, name) is not None
    assert name in dir(pipeline)


def test_unknown_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'extrakt'"):
        _ = pipeline.extrakt  # type: ignore[attr-defined]


def test_extract(pages: Path) -> None:
    page = pipeline.extract(pages / "a.txt")
    assert page == pipeline.extract(str(pages / "a.txt"))
    assert page.plans[0].number == "158/KH-UBND"
    assert page.text is not None
    for evidence in page.evidence:
        if evidence.origin == "text":
            assert page.text[evidence.start : evidence.end] == evidence.text


@pytest.mark.parametrize("name", ["none.txt", "", "*.txt"])
def test_extract_wants_one_file(name: str, pages: Path) -> None:
    with pytest.raises(pipeline.IngestError, match=str(pages)):
        pipeline.extract(pages / name)


def test_extract_text_takes_what_the_caller_knows() -> None:
    text = "Ủy ban nhân dân tỉnh ban hành Kế hoạch số 31/KH-UBND phát động phong trào trồng cây phân tán ven đường."
    page = pipeline.extract_text(text, url="https://example.org/tin/7", title="Trồng cây", published="2019-02-14")
    assert (page.url, page.title, page.published) == ("https://example.org/tin/7", "Trồng cây", "2019-02-14")
    assert page.plans[0].number == "31/KH-UBND"


def test_extract_text_without_text() -> None:
    with pytest.raises(pipeline.IngestError, match="the text is empty"):
        pipeline.extract_text(" \n")


def test_extract_many_is_lazy_and_goes_on(pages: Path, caplog: pytest.LogCaptureFixture) -> None:
    (pages / "0.txt").write_bytes(b"MZ\x00")
    errors: list[tuple[str, str]] = []
    stream = pipeline.extract_many(pages, on_error=lambda name, reason: errors.append((name, reason)))
    assert errors == []
    assert next(stream).plans
    assert [name for name, _ in errors] == [str(pages / "0.txt")]
    assert len(list(stream)) == 2
    with caplog.at_level(logging.WARNING):
        assert len(list(pipeline.extract_many([pages / "0.txt", pages / "a.txt"]))) == 1
    assert f"{pages / '0.txt'}: the file is binary" in caplog.text


def test_extract_many_with_nothing_to_read(tmp_path: Path) -> None:
    with pytest.raises(pipeline.IngestError, match="holds no pages"):
        next(pipeline.extract_many(tmp_path))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nhân dân đồng tình.", [["Nhân dân", "đồng tình", "."]]),
        ("Nhân da\u0302n đồng tình.", [["Nhân dân", "đồng tình", "."]]),
        ("", []),
        ("\ud800", [["?"]]),
    ],
)
def test_segment(text: str, words: list[list[str]]) -> None:
    assert pipeline.segment(text).sentence_words() == words


@pytest.mark.slow
def test_segment_is_the_function_and_the_package() -> None:
    code = (
        "import pipeline; from pipeline.segment import Segmented; import pipeline.segment.words as words; "
        "from pipeline import segment; print(type(segment('nhân dân')) is Segmented, words.split_words('nhân dân'))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "True [(0, 8)]\n"


def test_build_and_open(pages: Path, tmp_path: Path) -> None:
    seen: list[Progress] = []
    summary = pipeline.build(pages, tmp_path / "registry", engine="serial", progress=seen.append)
    assert list(dict.fromkeys(progress.stage for progress in seen)) == ["listing", "inventory", "reading", "tables"]
    assert Progress("reading", 3, 3) in seen
    assert (summary.inputs, summary.pages, summary.plans, summary.failed) == (3, 3, 2, ())
    registry = pipeline.open_registry(summary.registry)
    assert list(registry.plans()["number"]) == ["402/KH-UBND", "158/KH-UBND"]
    assert list(registry.pages()["plans"]) == [1, 1, 0]
    assert set(registry.agencies()["role"]) >= {"lead", "coordinate"}
    assert [page.text is not None for page in registry.records()] == [True] * 3


def test_open_registry_names_what_is_none(pages: Path) -> None:
    with pytest.raises(pipeline.RegistryError, match=f"{pages}: this is no registry.*kehoach build"):
        pipeline.open_registry(pages)


def test_to_frame(pages: Path) -> None:
    records = list(pipeline.extract_many(pages))
    table = pipeline.to_frame(records)
    assert list(table["year"]) == [2023, 2022]
    assert table["year"].dtype == "Int64"
    assert table["lead"].tolist()[1] == ["Sở Nội vụ"]
    assert "Sở Nội vụ" in set(table.explode("agencies")["agencies"])
    pd.testing.assert_frame_equal(table, pipeline.to_frame(json.loads(dumps(page)) for page in records))


def test_to_frame_of_nothing_has_the_columns() -> None:
    table = pipeline.to_frame([])
    assert len(table) == 0
    assert {"number", "issued", "themes", "page_id"} <= set(table.columns)


def test_to_frame_refuses_other_things() -> None:
    with pytest.raises(RecordError, match="unknown field 'name'"):
        pipeline.to_frame([{"name": "x"}])


def test_blank() -> None:
    assert [token.text for token in pipeline.blank()("Kế hoạch 5/KH-UBND")] == ["Kế", "hoạch", "5/KH-UBND"]
