"""The gold of the archive as a file: which plans a page tells of, and what belongs together."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

NAME = "gold.json"


@dataclass(frozen=True, slots=True)
class GoldPlan:
    """A document; ``known`` is "cited" for one that no page announces."""

    number: str
    doc_type: str
    issued: str
    issuer: str
    campaign: str | None
    known: Literal["page", "cited"]


@dataclass(frozen=True, slots=True)
class OnPage:
    """A plan on a page; ``number`` as printed there, None without."""

    key: str
    number: str | None


@dataclass(frozen=True, slots=True)
class GoldPage:
    """A page.

    Attributes:
        id: the SHA-256 of its bytes.
        plans: in order of appearance.
        cites: keys of documents that it only speaks of.
        reprint_of: the file whose text it repeats.
    """

    id: str
    plans: tuple[OnPage, ...]
    cites: tuple[str, ...] = ()
    reprint_of: str | None = None


@dataclass(frozen=True, slots=True)
class Gold:
    """All of it; the package's docstring says the convention.

    Attributes:
        plans: by key.
        parents: campaign to its parent, None without.
        pages: by file name.
    """

    plans: dict[str, GoldPlan]
    parents: dict[str, str | None]
    pages: dict[str, GoldPage]


def write_gold(gold: Gold, folder: Path) -> None:
    """Write it beside the pages.

    Args:
        gold: what to write.
        folder: of the archive.
    """
    told = {
        "plans": {key: asdict(plan) for key, plan in sorted(gold.plans.items())},
        "campaigns": {key: {"parent": parent} for key, parent in sorted(gold.parents.items())},
        "pages": {name: asdict(page) for name, page in sorted(gold.pages.items())},
    }
    (folder / NAME).write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


def read_gold(folder: Path) -> Gold:
    """Read what ``write_gold`` wrote.

    Args:
        folder: of the archive.

    Raises:
        FileNotFoundError: when there is no archive there.
    """
    path = folder / NAME
    if not path.exists():
        raise FileNotFoundError(
            f"{path} is missing: write the archive first, with `python -m benchmarks.joins {folder}`"
        )
    told = json.loads(path.read_text(encoding="utf-8"))
    return Gold(
        plans={key: GoldPlan(**plan) for key, plan in told["plans"].items()},
        parents={key: campaign["parent"] for key, campaign in told["campaigns"].items()},
        pages={
            name: GoldPage(
                page["id"], tuple(OnPage(**plan) for plan in page["plans"]), tuple(page["cites"]), page["reprint_of"]
            )
            for name, page in told["pages"].items()
        },
    )  # fmt: skip
