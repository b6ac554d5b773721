"""The picture of the architecture, from the imports of the code: ``python -m docs.making.architecture`` writes it."""

from __future__ import annotations

import ast
import tomllib
from collections import defaultdict
from html import escape
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PICTURE = ROOT / "docs" / "pictures" / "architecture.svg"
_FIELDS = "extractors.(fields)"  # the extractors of single fields, which all stand in one layer, are one box
_LEAST_OF_FIELDS = 5
_WIDE, _HIGH, _GAP, _STEP, _MARGIN = 190, 44, 24, 68, 14
_STYLE = (
    ".stage{fill:#e0f2f1;stroke:#00796b} .field{fill:#fff8e1;stroke:#b28704} .paper{fill:#fff} "
    "text{font:13px sans-serif;fill:#222;text-anchor:middle;dominant-baseline:central} "
    ".more{font-size:10.5px;fill:#555} "
    "path{fill:none;stroke:#607d8b;stroke-width:1.3;marker-end:url(#tip)}"
)


class Box(NamedTuple):
    """A package in the picture: its name, its row from the top and its place in the row."""

    name: str
    row: int
    x: float

    @property
    def y(self) -> float:
        """Its upper edge."""
        return _MARGIN + self.row * _STEP


def layers() -> list[list[str]]:
    """The layers of the contract in pyproject.toml, from the top; above them what the contract leaves out."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contract = next(c for c in project["tool"]["importlinter"]["contracts"] if c["type"] == "layers")
    rows = [[name.strip() for name in layer.split("|")] for layer in contract["layers"]]
    merged = [[_FIELDS] if _is_fields(row) else row for row in rows]
    return [["pipeline.api"], *merged]


def _is_fields(row: list[str]) -> bool:
    return len(row) > _LEAST_OF_FIELDS and all(name.startswith("extractors.") for name in row)


def imports() -> dict[str, set[str]]:
    """Which box imports which, as the code is written."""
    boxes = {name for row in layers() for name in row}
    found: dict[str, set[str]] = defaultdict(set)
    for package in ("pipeline", "extractors"):
        for path in sorted((ROOT / package).rglob("*.py")):
            module = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
            source = _box_of(module, boxes)
            if source is None:
                continue
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                for name in _imported(node):
                    target = _box_of(name, boxes)
                    if target is not None and target != source:
                        found[source].add(target)
    return found


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [name.name for name in node.names]
    if isinstance(node, ast.ImportFrom) and node.module:
        # "from extractors import gazetteer": the module is what is named
        return [f"{node.module}.{name.name}" for name in node.names]
    return []


def _box_of(module: str, boxes: set[str]) -> str | None:
    name = ".".join(module.split(".")[:2])
    if name in boxes:
        return name
    return _FIELDS if name.startswith("extractors.") and (ROOT / name.replace(".", "/")).is_dir() else None


def reduced(found: dict[str, set[str]]) -> list[tuple[str, str]]:
    """The imports that do not follow from others, sorted."""

    def reach(start: str) -> set[str]:
        seen: set[str] = set()
        left = [start]
        while left:
            for target in found.get(left.pop(), ()):
                if target not in seen:
                    seen.add(target)
                    left.append(target)
        return seen

    return sorted(
        (source, target)
        for source, targets in found.items()
        for target in targets
        if not any(target in reach(other) for other in targets - {target})
    )


def picture() -> str:
    """The picture as SVG, the same for the same imports."""
    rows = layers()
    width = max(len(row) for row in rows) * (_WIDE + _GAP) + 2 * _MARGIN
    boxes = {
        name: Box(name, r, width / 2 + (i - (len(row) - 1) / 2) * (_WIDE + _GAP) - _WIDE / 2)
        for r, row in enumerate(rows)
        for i, name in enumerate(row)
    }
    near: list[str] = []
    far: dict[str, list[str]] = defaultdict(list)
    for source, target in reduced(imports()):
        if boxes[target].row == boxes[source].row + 1:
            near.append(_arrow(boxes[source], boxes[target]))
        else:
            far[source].append(target.partition(".")[2])
    high = 2 * _MARGIN + (len(rows) - 1) * _STEP + _HIGH
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {high:.0f}" role="img" '
        'aria-label="Packages and their imports">',
        f"<style>{_STYLE}</style>",
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        '<polygon points="0,1 8,4 0,7" fill="#607d8b"/></marker></defs>',
        f'<rect class="paper" width="{width:.0f}" height="{high:.0f}"/>',
        *near,
        *(_drawn(box, far[name]) for name, box in boxes.items()),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _arrow(source: Box, target: Box) -> str:
    """A line from below one box to above another in the next row."""
    x1, y1, x2, y2 = source.x + _WIDE / 2, source.y + _HIGH, target.x + _WIDE / 2, target.y - 1
    middle = (y1 + y2) / 2
    return f'<path d="M{x1:.0f},{y1:.0f} C{x1:.0f},{middle:.0f} {x2:.0f},{middle:.0f} {x2:.0f},{y2:.0f}"/>'


def _drawn(box: Box, further: list[str]) -> str:
    """A box with its name, and below it what it imports from farther down."""
    kind = "field" if box.name.startswith("extractors") else "stage"
    middle = box.x + _WIDE / 2
    name = f'<text x="{middle:.0f}" y="{box.y + (14 if further else _HIGH / 2):.0f}">{escape(box.name)}</text>'
    more = f'<text class="more" x="{middle:.0f}" y="{box.y + 31:.0f}">↓ {", ".join(further)}</text>' if further else ""
    return f'<rect class="{kind}" x="{box.x:.0f}" y="{box.y:.0f}" width="{_WIDE}" height="{_HIGH}" rx="5"/>{name}{more}'


if __name__ == "__main__":
    PICTURE.write_text(picture(), encoding="utf-8")
