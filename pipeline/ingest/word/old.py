"""Office files of before 2007 (.doc and its kin), which are OLE containers: Word's go through a converter.

LibreOffice comes first: what it makes has all that a .docx has. antiword takes milliseconds where LibreOffice takes
seconds, but loses the automatic numbers of lists; it serves where LibreOffice is not installed, or fails.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from pipeline.ingest.content import Content
from pipeline.ingest.reading import IngestError
from pipeline.ingest.word import read_docx
from pipeline.ingest.word.docbook import read_docbook

TIME_LIMIT: Final = 90
"""Seconds that a converter may take."""
_LOCKED = "the file is locked with a password; open it, save it without one, and read that"
# What a container is, by the name of a stream in it, in the order in which one may hold another.
_OTHERS = (
    ("__substg1.0_", "this is an Outlook message (.msg), not a page; save it as .eml"),
    ("EncryptedPackage", _LOCKED),
    ("WordDocument", ""),
    ("Workbook", "this is an old Excel file (.xls), not a text; save its text as .docx, or leave it out"),
    ("Book", "this is an old Excel file (.xls), not a text; save its text as .docx, or leave it out"),
    ("PowerPoint Document", "these are old PowerPoint slides (.ppt), not a text; save their text as .docx"),
)
# A profile of its own for each run: no macros, and nothing is fetched for a picture or template that is only linked to.
_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks"
 oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution"
 oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""


def read_doc(data: bytes) -> Content:
    """Read a Word file of before 2007 through LibreOffice or antiword.

    The source is what the converter made of it; ``repairs`` names the converter.

    Args:
        data: the bytes of an OLE container.

    Raises:
        IngestError: when it is no Word file, is locked, no converter is installed, or none could read it.
    """
    _refuse_others(data)
    failed: list[str] = []
    for program, convert in _CONVERTERS.items():
        path = shutil.which(program)
        if path is None:
            continue
        with tempfile.TemporaryDirectory(prefix="kehoach-") as folder:
            file = Path(folder) / "page.doc"
            file.write_bytes(data)
            try:
                return convert(path, file)
            except IngestError as error:
                failed.append(f"{program}: {error}")
    if failed:
        raise IngestError(f"the old Word file cannot be read ({'; '.join(failed)}); save it as .docx")
    raise IngestError(
        "this is an old Word file (.doc), which wants a converter: install LibreOffice (its writer) or antiword, so "
        "that the command soffice or antiword is found; or save the file as .docx"
    )


def _refuse_others(data: bytes) -> None:
    for stream, message in _OTHERS:
        if stream.encode("utf-16-le") in data:
            if message:
                raise IngestError(message)
            return
    raise IngestError("this is an old Office file of a kind that is not read; save it as .docx or as text")


def _with_libreoffice(program: str, file: Path) -> Content:
    profile = file.parent / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_PROFILE, encoding="utf-8")
    _, said = _run([program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore",
                 "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(file.parent), str(file)])  # fmt: skip
    converted = file.with_suffix(".docx")
    if not converted.exists():
        raise IngestError(_last_line(said) or "no output")
    return replace(read_docx(converted.read_bytes()), format="doc", repairs=("converted:libreoffice",))


def _with_antiword(program: str, file: Path) -> Content:
    output, said = _run([program, "-x", "db", str(file)])
    if b"<book" not in output:
        raise IngestError(_last_line(said) or "no output")
    return replace(read_docbook(output.decode("utf-8", "replace")), repairs=("converted:antiword",))


_CONVERTERS: dict[str, Callable[[str, Path], Content]] = {"soffice": _with_libreoffice, "antiword": _with_antiword}


def _run(command: list[str]) -> tuple[bytes, bytes]:
    """The output of a converter, and its messages; it is ended with all that it has started when it takes too long."""
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    try:
        return process.communicate(timeout=TIME_LIMIT)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise IngestError(f"it took more than {TIME_LIMIT} seconds") from None


def _last_line(said: bytes) -> str:
    lines = said.decode("utf-8", "replace").split("\n")
    return next((line.strip()[:200] for line in reversed(lines) if line.strip()), "")
