"""Which document governs the words at a place: "[…]" marks the place, the number of the governing document is expected.

The plan of these pages is 86/KH-UBND, or has no number ("vừa ban hành Kế hoạch").
"""

# One case a line, however long.
# ruff: noqa: E501

from composed import cases

from pipeline.assemble.cited import cited_before
from pipeline.assemble.context import Context
from pipeline.assemble.documents import find_own
from pipeline.ingest import read_text
from pipeline.run.engine import find_mentions

ISSUED = "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND"
PARENT = "Thực hiện Quyết định số 777/QĐ-TTg của Thủ tướng Chính phủ"

GOVERNED = [
    ("nothing cited", f"{ISSUED} phát động phong trào [“Mùa vàng”].", None),
    ("another before the announcement", f"{PARENT} về phong trào [“Mùa vàng”], {ISSUED}.", "777/QĐ-TTg"),
    ("another first, the own one last", f"{PARENT}, {ISSUED} phát động phong trào [“Mùa vàng”].", None),
    ("the own one first, another behind it", f"{ISSUED} thực hiện Quyết định số 777/QĐ-TTg về phong trào [“Mùa vàng”].", "777/QĐ-TTg"),
    ("another in the sentence before", f"{PARENT}, các xã trồng rừng. {ISSUED} phát động phong trào [“Mùa vàng”].", None),
    ("an own document without a number", f"{PARENT}, UBND tỉnh Sơn La vừa ban hành Kế hoạch phát động phong trào [“Mùa vàng”].", None),
    ("a law has no number", f"{ISSUED} thực hiện Luật Lâm nghiệp, phát động phong trào [“Mùa vàng”].", None),
]  # fmt: skip


@cases("marked expected", GOVERNED)
def test_governing_document(marked: str, expected: str | None) -> None:
    place = marked.index("[")
    reading = read_text(marked.replace("[", "").replace("]", ""))
    ctx = Context.of(reading)
    find_mentions(ctx.doc)
    [own] = find_own(ctx)
    found = cited_before(ctx, own, place)
    number = found.value.number if found else None
    assert (number.value.number if number else None) == expected
