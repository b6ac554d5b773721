"""Pages of the sample corpus in the archive, as they are, and short news made from them; development part only."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup

from benchmarks.joins.articles import Article, announce, pick
from benchmarks.joins.cast import Cast
from benchmarks.portals.dice import Dice

CORPUS = Path(__file__).parents[2] / "corpus"
_MARKDOWN = re.compile(r"\*\*|^[#*-]+ ?")
_PARAGRAPH = 90  # a shorter line may be a caption, a stamp or a headline of something else


@dataclass(frozen=True, slots=True)
class Sample:
    """A development page that tells of one document.

    Attributes:
        data: its bytes.
        suffix: of its file.
        title: its headline.
        paragraphs: its long lines.
        number: of the document, as printed.
        doc_type: of the document.
        issued: the day.
        issuer: in full.
        subject: of the document.
    """

    data: bytes
    suffix: str
    title: str
    paragraphs: tuple[str, ...]
    number: str
    doc_type: str
    issued: date
    issuer: str
    subject: str


def sample_page(name: str, corpus: Path = CORPUS) -> Path:
    """The file of a development page.

    Args:
        name: without suffix.
        corpus: the sample corpus.

    Raises:
        FileNotFoundError: when there is none of this name.
    """
    found = sorted((corpus / "pages" / "dev").glob(f"{name}.*"))
    if not found:
        raise FileNotFoundError(f"the sample corpus has no development page {name}")
    return found[0]


def load_sample(name: str, corpus: Path = CORPUS) -> Sample:
    """A development page and what its gold says.

    Args:
        name: without suffix.
        corpus: the sample corpus.

    Raises:
        ValueError: when its gold has not one plan with number, day, issuer and subject.
    """
    path = sample_page(name, corpus)
    gold: dict[str, Any] = json.loads((corpus / "gold" / "dev" / f"{name}.json").read_text(encoding="utf-8"))
    if len(gold["plans"]) != 1:
        raise ValueError(f"{name} has {len(gold['plans'])} plans: take a page with one")
    plan = gold["plans"][0]
    told = {field: plan.get(field) for field in ("number", "doc_type", "issued", "issuer", "subject")}
    missing = [field for field, value in told.items() if not value]
    if missing:
        raise ValueError(f"the gold of {name} has no {', '.join(missing)}")
    data = path.read_bytes()
    paragraphs = tuple(line for line in _paragraphs(data, path.suffix) if line != gold["title"])
    issued = date.fromisoformat(told.pop("issued"))
    return Sample(data, path.suffix, gold["title"], paragraphs, issued=issued, **told)


def short_news(sample: Sample, kind: str, dice: Dice, cast: Cast) -> Article:
    """Two sentences on the document of a sample.

    Args:
        sample: it.
        kind: "tin" with the number, "tin0" without.
        dice: draws the wording.
        cast: whose sentences.
    """
    loose = sample.doc_type in ("Quyết định", "Công văn")
    issuer = sample.issuer.replace("Ủy ban nhân dân", "UBND")
    fields = {
        "issuer": issuer, "bare": issuer, "type": sample.doc_type, "kind": sample.doc_type.lower(),
        "number": sample.number, "day": f"{sample.issued:%d/%m/%Y}",
        "about": f"về việc {sample.subject}" if loose else f"về {sample.subject}",
    }  # fmt: skip
    told = (announce(fields, kind, dice, cast), pick("closings", "any", dice, cast).format(**fields))
    return Article(f"{issuer}: Văn bản mới", told, sample.number if kind == "tin" else None)


def _paragraphs(data: bytes, suffix: str) -> tuple[str, ...]:
    text = data.decode("utf-8-sig")
    if suffix == ".html":
        lines = [node.get_text(" ", strip=True) for node in BeautifulSoup(text, "html.parser").find_all("p")]
    else:
        lines = [_MARKDOWN.sub("", line).strip() for line in text.splitlines()]
    return tuple(line for line in lines if len(line) >= _PARAGRAPH and "http" not in line)
