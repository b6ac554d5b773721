"""When two wordings are one value: spelling, words, bodies, groups."""

import unicodedata

import pytest

from pipeline.evaluate.naming import Names, is_group, places_of
from pipeline.evaluate.values import Item, PlanValues
from pipeline.evaluate.wording import document_number, overlap, same_scalar, standard

KNOWN = {"SNV": "Sở Nội vụ", "HĐ TĐKT": "Hội đồng Thi đua - Khen thưởng"}


def canonical(name: str) -> str:
    return KNOWN.get(name, name)


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("hoà bình, khoẻ mạnh, uỷ ban, Uỷ, UỶ", "hòa bình, khỏe mạnh, ủy ban, Ủy, ỦY"),
        ("Hoàn, quý, quỳ, thuê, khuỷu, xoắn, loại", "Hoàn, quý, quỳ, thuê, khuỷu, xoắn, loại"),
        ("Quốc hội  khoá\u00a0XV\n", "Quốc hội khóa XV"),
        (unicodedata.normalize("NFD", "Thừa Thiên Huế, hoạ"), "Thừa Thiên Huế, họa"),
        ("\u00d0ắk Lắk", "Đắk Lắk"),
    ],
)
def test_standard(written: str, normal: str) -> None:
    assert standard(written) == normal


def test_document_number() -> None:
    assert document_number("15 /Q\u00d0- UBND") == "15/QĐ-UBND"


@pytest.mark.parametrize(
    ("one", "other", "f1"),
    [
        ("Đường hoa nông thôn", "đường hoa, nông thôn!", 1.0),
        ("xanh xanh sạch", "xanh sạch đẹp", 2 / 3),
        ("xanh", "đỏ", 0.0),
        ("", "", 0.0),
    ],
)
def test_overlap(one: str, other: str, f1: float) -> None:
    assert overlap(one, other) == pytest.approx(f1)


@pytest.mark.parametrize(
    ("name", "gold", "got", "same"),
    [
        ("title", "PHÁT ĐỘNG  thi đua", "Phát động thi đua", True),
        ("title", "Phát động thi đua", "Phát động phong trào thi đua", False),
        ("subject", "phát động thi đua năm 2031", "tổ chức phát động thi đua năm 2031", True),
        ("subject", "phát động thi đua năm 2031", "phòng, chống hạn hán mùa khô", False),
        ("issuer", "Uỷ ban nhân dân tỉnh Hoà Bình", "Ủy ban nhân dân tỉnh Hòa Bình", True),
        ("doc_type", "Kế hoạch", "kế hoạch", False),
        ("number", "7/KH-UBND", "7 /KH-UBND", True),
        ("number", "7/KH-UBND", "7/kh-ubnd", False),
        ("issued", "2031-05", "2031-05-02", False),
        ("views", 1200, 1200, True),
        ("is_campaign", False, True, False),
    ],
)
def test_scalars(name: str, gold: str | int, got: str | int, same: bool) -> None:
    assert same_scalar(name, gold, got) is same


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("các sở, ban, ngành", True),
        ("Mỗi thôn, bản", True),
        ("từng hộ gia đình", True),
        ("Thủ trưởng các đoàn thể", True),
        ("UBND các xã", True),
        ("Chủ tịch Ủy ban nhân dân các huyện", True),
        ("Ban Vì sự tiến bộ phụ nữ các sở", True),
        ("chính quyền các cấp", True),
        ("Sở Công Thương", False),
        ("Liên hiệp các tổ chức hữu nghị", False),
        ("Ban Quản lý các khu công nghiệp", False),
    ],
)
def test_is_group(name: str, group: bool) -> None:
    assert is_group(Item(name)) is group
    assert is_group(Item(name, {"kind": "group"}))


@pytest.mark.parametrize(
    ("gold", "got", "same"),
    [
        # bodies: canonical name; the level, with or without the issuer's place, is not judged
        ("Sở Nội vụ", "SNV", True),
        ("Sở Nội vụ", "sở nội vụ", True),
        ("Hội đồng Thi đua - Khen thưởng tỉnh", "HĐ TĐKT", True),
        ("Thanh tra tỉnh", "Thanh tra tỉnh Kon Tum", True),
        ("Đài Phát thanh - Truyền hình", "Đài Phát thanh - Truyền hình Kon Tum", True),
        ("Đài Phát thanh - Truyền hình", "Đài Phát thanh - Truyền hình tỉnh Gia Lai", False),
        ("Công an tỉnh", "Công an", True),
        ("Công an tỉnh", "Công an huyện", False),
        ("Báo Kon Tum", "Báo", False),
        ("Uỷ ban nhân dân thành phố", "UBND TP.", True),
        ("Sở Nội vụ", "Sở Ngoại vụ", False),
        ("Bảo hiểm xã hội tỉnh", "Bảo hiểm xã hội", True),
        # groups: words, without the tail that repeats the territory
        ("các sở, ban, ngành", "các sở, ban, ngành tỉnh Kon Tum", True),
        ("các doanh nghiệp", "Các doanh nghiệp đóng trên địa bàn tỉnh", True),
        ("Ủy ban nhân dân các huyện, thành phố", "UBND các huyện, thành phố", True),
        ("các hội", "các hội thuộc tỉnh Kon Tum", True),
        ("các hội", "các hội trên địa bàn tỉnh Gia Lai", False),
        ("Thủ trưởng các sở, ban, ngành", "thủ trưởng các sở, ngành", True),
        ("các sở, ban, ngành", "UBND các huyện, thị xã, thành phố", False),
        ("Sở Nội vụ", "các sở", False),
    ],
)
def test_agencies(gold: str, got: str, same: bool) -> None:
    assert Names(canonical, ("Kon Tum",)).same(Item(gold), Item(got)) is same


@pytest.mark.parametrize(
    ("name", "core"),
    [
        ("UBND các huyện, thành phố", "Ủy ban nhân dân các huyện, thành phố"),
        ("các huyện và thành phố", "các huyện và thành phố"),
        ("các đoàn thể cấp tỉnh", "các đoàn thể cấp tỉnh"),
        ("các đơn vị trong toàn tỉnh", "các đơn vị"),
        ("các trường toàn tỉnh", "các trường"),
        ("các xã", "các xã"),
    ],
)
def test_tail_of_a_group(name: str, core: str) -> None:
    assert Names(canonical).group(name) == core


@pytest.mark.parametrize(
    ("scalars", "places"),
    [
        ({"issuer": "Chủ tịch Ủy ban nhân dân tỉnh Kon Tum"}, ("Kon Tum",)),
        ({"issuer": "Ủy ban nhân dân huyện Sa Thầy", "province": "Kon Tum"}, ("Kon Tum", "Sa Thầy")),
        ({"issuer": "Hội Nông dân tỉnh Kon Tum; Tỉnh đoàn tỉnh Kon Tum"}, ("Kon Tum",)),
        ({"issuer": "Bảo hiểm xã hội Việt Nam"}, ()),
        ({"issuer": None}, ()),
    ],
)
def test_places(scalars: dict[str, str | None], places: tuple[str, ...]) -> None:
    assert places_of(None, PlanValues(scalars, {})) == places
