"""Words glued at old line ends are put apart, and nothing else is."""

from collections.abc import Callable

import pytest

from pipeline.ingest import read_text
from pipeline.ingest.glued import split_glued
from pipeline.textmap import MappedText

AssertLinear = Callable[[Callable[[int], str], Callable[[str], object]], None]

CASES = [
    ("pair", "Thủtrưởng các cơquan", "Thủ trưởng các cơ quan"),
    ("pair in small letters", "ban hành kếhoạch", "ban hành kế hoạch"),
    ("pair in capitals", "PHÊDUYỆT KẾHOẠCH", "PHÊ DUYỆT KẾ HOẠCH"),
    ("old place of the tone mark", "Uỷban nhân dân", "Uỷ ban nhân dân"),
    ("day", "ngày22 tháng3 năm2031", "ngày 22 tháng 3 năm 2031"),
    ("figure before its unit", "kỷ niệm 100năm", "kỷ niệm 100 năm"),
    ("name after a small word", "các thành viênBan Tổ chức", "các thành viên Ban Tổ chức"),
    ("name after theo", "kèm theoQuyết định", "kèm theo Quyết định"),
    ("day after a name", "Luật Tổ chức Chính phủngày 25", "Luật Tổ chức Chính phủ ngày 25"),
    ("day after a suffix", "số 70-TB/TWngày 06", "số 70-TB/TW ngày 06"),
    ("small words", "cácngày lễ, vềviệc", "các ngày lễ, về việc"),
    ("a stamp and the first word", "Môi trường - 16/06 16:30UBND huyện", "Môi trường - 16/06 16:30 UBND huyện"),
    ("the half of the day", "lúc 04:30PM, 07:15SA, 08:00GMT", "lúc 04:30PM, 07:15SA, 08:00GMT"),
    ("whole words stay", "các ngày lễ của Ủy ban nhân dân năm 2031", "các ngày lễ của Ủy ban nhân dân năm 2031"),
    ("other names stay", "Đắkđoa, VNeID, eOffice, TikTok", "Đắkđoa, VNeID, eOffice, TikTok"),
    ("file names stay", "File: KếHoạch.pdf, vb-kếhoạch-12", "File: KếHoạch.pdf, vb-kếhoạch-12"),
    ("addresses stay", "https://hanam.gov.vn/kếhoạch", "https://hanam.gov.vn/kếhoạch"),
]


# What is put apart only where the page shows that it lost its line breaks.
_LOST = "Ngày22 các cơquan "
LOST_BREAKS = [
    ("two syllables", "liênquan đến con vùnglũ", "liên quan đến con vùng lũ"),
    ("a capital", "Đồngchí Tổtrưởng", "Đồng chí Tổ trưởng"),
    ("two ways to read it", "trong cảnước", "trong cảnước"),
    ("one syllable", "nghiêng, thuyền, quả, Nguyễn", "nghiêng, thuyền, quả, Nguyễn"),
    ("no mark", "online, Kontum, Facebook", "online, Kontum, Facebook"),
    ("a comma", "các sở,ban, ngành; 3,5 ha", "các sở, ban, ngành; 3,5 ha"),
    ("files and addresses", "tệp kèmtheo.doc, /bảnđồ/x", "tệp kèmtheo.doc, /bảnđồ/x"),
]


@pytest.mark.parametrize(("glued", "apart"), [pytest.param(*row[1:], id=row[0]) for row in LOST_BREAKS])
def test_a_page_that_lost_its_line_breaks(glued: str, apart: str) -> None:
    assert split_glued(MappedText.of(glued)).text == glued
    assert split_glued(MappedText.of(_LOST + glued)).text == f"Ngày 22 các cơ quan {apart}"


@pytest.mark.parametrize(("glued", "apart"), [pytest.param(*row[1:], id=row[0]) for row in CASES])
def test_known_halves_are_put_apart(glued: str, apart: str) -> None:
    assert split_glued(MappedText.of(glued)).text == apart
    assert split_glued(MappedText.of(apart)).text == apart


def test_the_repair_is_named_and_places_in_the_source_hold() -> None:
    source = "Sở Nội vụ ban hành kếhoạch trồng tre ven các tuyến đường liên xã của tỉnh."
    reading = read_text(source)
    assert reading.repairs == ("glued",)
    at = reading.text.index("trồng tre")
    start, end = reading.mapped.source_span(at, at + 9)
    assert source[start:end] == "trồng tre"


@pytest.mark.parametrize("unit", ["kếhoạch", "ngày2", "các", "TWngày ", "2năm", "viênBan", "năm2 phốihợp ", "năm2 đ"])
def test_time_grows_with_the_text(unit: str, assert_linear: AssertLinear) -> None:
    assert_linear(lambda size: unit * (size // len(unit)), lambda text: split_glued(MappedText.of(text)))
