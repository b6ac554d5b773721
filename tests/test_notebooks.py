"""The notebooks run, and are kept as they ran: executed from top to bottom, small, and the same on every machine."""

import json
import re
from base64 import b64decode, b64encode
from io import BytesIO
from pathlib import Path

import nbformat
import pytest
from nbclient.exceptions import CellExecutionError
from nbformat.v4 import new_code_cell, new_notebook, new_output
from PIL import Image

from notebooks.execute import execute, steady

FOLDER = Path(__file__).parents[1] / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
SECONDS = 300.0
MACHINE = re.compile(r"(?<![\w.:/])/(?:home|root|work|tmp|usr|Users|opt)/|[A-Z]:\\\\|0x[0-9a-f]{8,}")

each = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def test_there_are_notebooks() -> None:
    assert len(NOTEBOOKS) >= 2


@each
def test_it_is_kept_as_it_ran(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1)), "make notebooks"
    assert not [out for cell in code for out in cell.outputs if out.output_type == "error"]
    assert not [out for cell in code for out in cell.outputs if out.get("name") == "stderr"]
    assert json.dumps(steady(nbformat.from_dict(notebook))["metadata"]) == json.dumps(notebook.metadata)


@each
def test_it_is_small_and_tells_nothing_of_the_machine(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.encode()) < 300_000
    told = re.sub(r'"image/png": "[^"]*"', "", text)
    assert not MACHINE.findall(told)


@pytest.mark.slow
@each
def test_it_runs(path: Path) -> None:
    execute(path, SECONDS)


@pytest.fixture
def written(tmp_path: Path) -> Path:
    return tmp_path / "x.ipynb"


@pytest.mark.slow
def test_it_runs_in_its_own_folder_and_stays_as_it_is(written: Path) -> None:
    nbformat.write(new_notebook(cells=[new_code_cell("from pathlib import Path\nPath('x.ipynb').exists()")]), written)
    before = written.read_bytes()
    assert execute(written).cells[0].outputs[0]["data"]["text/plain"] == "True"
    assert written.read_bytes() == before


@pytest.mark.slow
def test_a_failing_cell_is_told(written: Path) -> None:
    nbformat.write(new_notebook(cells=[new_code_cell("1 / 0")]), written)
    with pytest.raises(CellExecutionError, match="ZeroDivisionError"):
        execute(written)


@pytest.mark.slow
def test_a_notebook_that_hangs_is_given_up(written: Path) -> None:
    nbformat.write(new_notebook(cells=[new_code_cell("import time\ntime.sleep(600)")]), written)
    with pytest.raises(TimeoutError):
        execute(written, seconds=6)


def test_what_changes_is_not_kept() -> None:
    picture = BytesIO()
    Image.effect_noise((120, 80), 50).convert("RGB").save(picture, format="png")
    png = b64encode(picture.getvalue()).decode()
    cell = new_code_cell("x", outputs=[new_output("display_data", {"image/png": png})])
    cell.metadata["execution"] = {"iopub.execute_input": "2024-05-06T07:08:09Z"}
    kept = steady(new_notebook(cells=[cell], metadata={"language_info": {"name": "python", "version": "3.11.0"}}))
    assert kept.metadata.language_info == {"name": "python"}
    assert (kept.cells[0].id, kept.cells[0].metadata) == ("cell-0", {})
    small = b64decode(kept.cells[0].outputs[0]["data"]["image/png"])
    assert len(small) < len(picture.getvalue())
    assert Image.open(BytesIO(small)).size == (120, 80)
