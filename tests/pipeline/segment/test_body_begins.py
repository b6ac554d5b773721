"""Where the body of an official text begins that has no blank line behind its subject."""

import pytest

from pipeline.segment.layout import lay_out_text

BODIES = {
    "its first item": "1. Thời gian: từ ngày 01/6/2022",
    "its first item with a letter": "a) Mục đích",
    "a whole sentence": "Thời gian qua, phong trào trồng tre ở các xã đã có nhiều chuyển biến rõ nét.",
}
TOP = "UBND TỈNH SƠN LA\nSố: 31/KH-UBND\nSơn La, ngày 14/3/2022\nKẾ HOẠCH\nVề phong trào trồng tre ở\nvùng cao\n"


@pytest.mark.parametrize("opening", BODIES.values(), ids=BODIES)
def test_the_body_begins_without_a_blank_line(opening: str) -> None:
    blocks = lay_out_text(f"{TOP}{opening}\n").blocks
    assert [block.kind for block in blocks if block.kind == "subject"] == ["subject"] * 2
    assert blocks[-1].kind not in ("subject", "letterhead")
