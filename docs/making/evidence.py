"""The picture of a page with its values marked: ``python -m docs.making.evidence`` writes it, with Chromium.

The page is what ``kehoach show --original`` makes of a page of the sample corpus.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from pipeline.display.original import original_page
from pipeline.run.engine import process
from pipeline.run.pages import open_reading

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "corpus" / "pages" / "dev" / "019_gialai_100_ngay_du_lieu_dat_dai.html"
PICTURE = ROOT / "docs" / "pictures" / "evidence.png"
_SIZE = (860, 585)
_COLOURS = 64  # keep it small
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_QUIET = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-background-networking")


def marked_page() -> str:
    """The page with its values marked, as HTML."""
    reading = open_reading(str(PAGE))
    return original_page(reading, process(reading), "en")


def photograph(browser: str, picture: Path) -> None:
    """Take a picture of the marked page.

    Args:
        browser: the program, Chromium or one like it.
        picture: the PNG file to write.
    """
    with tempfile.TemporaryDirectory() as folder:
        page, shot = Path(folder) / "marked.html", Path(folder) / "shot.png"
        page.write_text(marked_page(), encoding="utf-8")
        size = f"--window-size={_SIZE[0]},{_SIZE[1]}"
        options = [*_QUIET, size, f"--user-data-dir={folder}/profile", f"--screenshot={shot}"]
        subprocess.run([browser, *options, page.as_uri()], check=True, capture_output=True, timeout=120)
        with Image.open(shot) as image:
            image.convert("RGB").quantize(_COLOURS).save(picture, optimize=True)


if __name__ == "__main__":
    found = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if found is None:
        sys.exit(f"a browser is wanted for the picture: install {_BROWSERS[0]} (Debian: apt-get install chromium)")
    photograph(found, PICTURE)
