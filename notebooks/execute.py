"""Execute the notebooks of this folder and keep their outputs: ``make notebooks``, or ``execute.py NAME...``.

The kernel is the one of the environment that runs this. What changes from run to run (times, versions of the kernel) is
not kept, so that a notebook that gives the same is the same file.
"""

from __future__ import annotations

import os
import sys
import time
from base64 import b64decode, b64encode
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode
from PIL import Image

HERE = Path(__file__).parent
LIMIT = 300.0
_COLOURS = 64
_METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def execute(path: Path, seconds: float = LIMIT) -> NotebookNode:
    """Execute a notebook in its own folder.

    Args:
        path: the notebook; it is left as it is.
        seconds: wall time after which it is given up.

    Returns:
        The notebook with its outputs, without what changes from run to run.

    Raises:
        nbclient.exceptions.CellExecutionError: when a cell fails; the message has the cell and the error.
        TimeoutError: when it takes longer than ``seconds``.
    """
    notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    end = time.monotonic() + seconds
    client = NotebookClient(
        notebook,
        kernel_name="python3",
        record_timing=False,
        timeout_func=lambda _cell: max(int(end - time.monotonic()), 1),
        resources={"metadata": {"path": str(path.parent)}},
    )
    with TemporaryDirectory() as folder:
        if os.name == "posix":  # socket files that nobody else can read, instead of ports
            kernel: Any = client.create_kernel_manager()
            kernel.transport, kernel.ip = "ipc", str(Path(folder) / "kernel")
        client.execute()
    return steady(notebook)


def steady(notebook: NotebookNode) -> NotebookNode:
    """The notebook without what changes from run to run, its pictures small."""
    notebook.metadata = _METADATA
    for number, cell in enumerate(notebook.cells):
        cell.id = f"cell-{number}"
        cell.metadata = {}
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            if "image/png" in data:
                data["image/png"] = _small(data["image/png"])
    return notebook


def _small(png: str) -> str:
    """A picture in base64 with a palette of few colours, which is plenty for a plot and a third of the size."""
    out = BytesIO()
    with Image.open(BytesIO(b64decode(png))) as picture:
        picture.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE).save(out, format="png", optimize=True)
    return b64encode(out.getvalue()).decode()


def main(names: list[str]) -> None:
    """Execute the notebooks named, or all of this folder, and write them with their outputs."""
    paths: list[Path] = [Path(name) for name in names] or sorted(HERE.glob("*.ipynb"))
    for path in paths:
        begun = time.perf_counter()
        notebook: Any = execute(path)
        nbformat.write(notebook, path)  # type: ignore[no-untyped-call]
        print(f"{path.name}: {time.perf_counter() - begun:.0f} s, {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
