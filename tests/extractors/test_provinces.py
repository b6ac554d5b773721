"""Places: levels, spelling variants, traps of equal names, datelines, newspapers (domain guide 3.2, 3.3)."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marks import cases, check, grows_linearly, hostile, in_order

from extractors.gazetteer import Province, load
from extractors.provinces.find import find_places
from extractors.provinces.values import Place


def show(value: Place) -> str:
    """Name, level, GSO code of the province (before July 2025; – if unknown)."""
    return f"{value.name}, {value.level}, {value.code or '–'}"


LEVELS = [
    ("province", "UBND [tỉnh Đắk Lắk] ban hành", "Đắk Lắk, province, 66"),
    ("province in capitals", "ỦY BAN NHÂN DÂN⏎[TỈNH ĐẮK LẮK]", "Đắk Lắk, province, 66"),
    ("province, level word and name on two lines", "ỦY BAN NHÂN DÂN [TỈNH⏎LẠNG SƠN]", "Lạng Sơn, province, 20"),
    ("name on two lines", "UBND [tỉnh Kiên⏎Giang]", "Kiên Giang, province, 91"),
    ("province alone", "Báo [Quảng Nam] đưa tin", "Quảng Nam, province, 49"),
    ("headline metonymy", "[Sơn La] ban hành kế hoạch thi đua", "Sơn La, province, 14"),
    ("after Tỉnh ủy", "Tỉnh ủy [Sơn La]", "Sơn La, province, 14"),
    ("centrally-run city", "UBND [thành phố Hà Nội]", "Hà Nội, province, 01"),
    ("centrally-run city, TP", "UBND [TP Hải Phòng]", "Hải Phòng, province, 31"),
    ("centrally-run city, TP.", "UBND [TP. Cần Thơ]", "Cần Thơ, province, 92"),
    ("centrally-run city, TP. without blank", "UBND [TP.Đà Nẵng]", "Đà Nẵng, province, 48"),
    ("city Huế, provincial until 2025", "UBND [thành phố Huế]", "Huế, district, 46"),
    ("district", "UBND [huyện Krông Pắc]", "Krông Pắc, district, 66"),
    ("town", "UBND [thị xã Sông Cầu]", "Sông Cầu, district, 54"),
    ("urban district", "UBND [quận Hoàn Kiếm]", "Hoàn Kiếm, district, 01"),
    ("urban district with a number", "UBND [quận 10]", "10, district, 79"),
    ("district not in the table", "UBND [huyện Sao Hỏa]", "Sao Hỏa, district, –"),
    ("commune with a letter", "UBND [xã Đông Hưng A]", "Đông Hưng A, commune, –"),
    ("commune", "UBND [xã Nà Lùng]", "Nà Lùng, commune, –"),
    ("ward", "UBND [phường Minh Xuân]", "Minh Xuân, commune, –"),
    ("township", "UBND [thị trấn Na Hang]", "Na Hang, commune, –"),
    ("special zone of 2025", "UBND [đặc khu Phú Quý]", "Phú Quý, commune, 60"),
    (
        "district and province",
        "[huyện Na Hang], [tỉnh Tuyên Quang]",
        "Na Hang, district, 08; Tuyên Quang, province, 08",
    ),
    ("provinces listed", "các [tỉnh Hà Giang], [Cao Bằng]", "Hà Giang, province, 02; Cao Bằng, province, 04"),
    ("historic province", "[tỉnh Hà Tây] (cũ)", "Hà Tây, province, 28"),
]
SAME_NAMES = [
    ("provincial city Thanh Hóa", "UBND [thành phố Thanh Hóa]", "Thanh Hóa, district, 38"),
    ("provincial city Lạng Sơn", "UBND [thành phố Lạng Sơn]", "Lạng Sơn, district, 20"),
    ("provincial city Bắc Kạn", "UBND [TP Bắc Kạn]", "Bắc Kạn, district, 06"),
    ("provincial city Hội An", "UBND [thành phố Hội An]", "Hội An, district, 49"),
    ("provincial city Nha Trang", "UBND [TP. Nha Trang]", "Nha Trang, district, 56"),
    ("provincial city Lào Cai", "UBND [thành phố Lào Cai]", "Lào Cai, district, 10"),
    ("province Lào Cai", "UBND [tỉnh Lào Cai]", "Lào Cai, province, 10"),
    ("district Quảng Ninh is in Quảng Bình", "UBND [huyện Quảng Ninh]", "Quảng Ninh, district, 44"),
    ("commune Quảng Ninh of 2025", "UBND [xã Quảng Ninh]", "Quảng Ninh, commune, –"),
    ("a ward with a dash in its name", "UBND [phường Cam Ly - Đà Lạt] ban hành", "Cam Ly - Đà Lạt, commune, 68"),
    ("in capitals, a long dash", "[PHƯỜNG VĂN MIẾU – QUỐC TỬ GIÁM]", "Văn Miếu - Quốc Tử Giám, commune, 01"),
    (
        "a ward, a dash and its city",
        "[phường Ka Long] - [Móng Cái]",
        "Ka Long, commune, –; Móng Cái, district, 22",
    ),
    ("a lake, no ward", "hồ Xuân Hương - [Đà Lạt]", "Đà Lạt, district, 68"),
    ("a name of ten districts", "[Châu Thành], ngày 9 tháng 1 năm 2025", "Châu Thành, district, –"),
    ("a name of one district", "[Mỏ Cày Nam], ngày 9 tháng 1 năm 2025", "Mỏ Cày Nam, district, 83"),
    ("no name in capitals: a period", "TRÊN ĐỊA BÀN HUYỆN GIAI ĐOẠN 2021 - 2025", ""),
    ("no name in capitals: a year", "TRÊN ĐỊA BÀN XÃ NĂM 2023", ""),
    ("a township that begins like a year", "TRÊN ĐỊA BÀN [THỊ TRẤN NĂM CĂN]", "Năm Căn, commune, –"),
    ("province Quảng Ninh", "UBND [tỉnh Quảng Ninh]", "Quảng Ninh, province, 22"),
    ("commune Hòa Bình", "UBND [xã Hòa Bình]", "Hòa Bình, commune, –"),
    ("ward Thanh Bình", "UBND [phường Thanh Bình]", "Thanh Bình, commune, –"),
    ("Bắc Giang", "[tỉnh Bắc Giang]", "Bắc Giang, province, 24"),
    ("Bắc Ninh", "[tỉnh Bắc Ninh]", "Bắc Ninh, province, 27"),
    ("Quảng Bình", "[tỉnh Quảng Bình]", "Quảng Bình, province, 44"),
    ("Quảng Nam", "[tỉnh Quảng Nam]", "Quảng Nam, province, 49"),
    ("Quảng Ngãi", "[tỉnh Quảng Ngãi]", "Quảng Ngãi, province, 51"),
    ("Quảng Trị", "[tỉnh Quảng Trị]", "Quảng Trị, province, 45"),
    ("Hà Giang", "[tỉnh Hà Giang]", "Hà Giang, province, 02"),
    ("Hà Nam", "[tỉnh Hà Nam]", "Hà Nam, province, 35"),
    ("Hà Tĩnh", "[tỉnh Hà Tĩnh]", "Hà Tĩnh, province, 42"),
    ("Việt Nam is no province", "Ủy ban MTTQ Việt Nam tỉnh", ""),
    ("the person Hồ Chí Minh", "Chủ tịch Hồ Chí Minh và Bác Hồ", ""),
    ("the person, his office broken off by a line", "TỊCH HỒ CHÍ MINH RA LỜI KÊU GỌI", ""),
    ("to honour is no town", "BIỂU DƯƠNG, TÔN VINH CÁC ĐIỂN HÌNH; quang Vinh", ""),
    ("the youth union's name", "Đoàn TNCS Hồ Chí Minh", ""),
    ("his thought, morals, style", "tư tưởng, đạo đức, phong cách Hồ Chí Minh", ""),
    ("a common word in small letters", "đời sống hòa bình, thái bình, an giang", ""),
    ("a square", "tại Quảng trường Hồ Chí Minh", ""),
    ("a street", "số 81 đường Hà Giang", ""),
]
# Spelling variants are one province.
VARIANTS = [
    ("Đắk Lắk", "66", "Đăk Lăk | Đắc Lắc | Đăk Lắk | Dak Lak | Đaklak | ĐẮK LẮK"),
    ("Đắk Nông", "67", "Đăk Nông | Đắc Nông | ĐẮK NÔNG"),
    ("Kon Tum", "62", "Kontum | KON TUM"),
    ("Thanh Hóa", "38", "Thanh Hoá | THANH HOÁ | THANH HÓA"),
    ("Khánh Hòa", "56", "Khánh Hoà | KHÁNH HOÀ"),
    ("Hòa Bình", "17", "Hoà Bình | HOÀ BÌNH"),
    ("Bà Rịa - Vũng Tàu", "77", "Bà Rịa – Vũng Tàu | Bà Rịa-Vũng Tàu | Bà Rịa Vũng Tàu | BR-VT | BÀ RỊA – VŨNG TÀU"),
    ("Thừa Thiên Huế", "46", "Thừa Thiên-Huế | Thừa Thiên - Huế | TT-Huế | TT Huế | THỪA THIÊN HUẾ"),
    ("Bắc Kạn", "06", "Bắc Cạn | BẮC KẠN"),
]
VARIANT_ROWS = [(name, code, text) for name, code, texts in VARIANTS for text in [name, *texts.split(" | ")]]
HO_CHI_MINH = ["TP Hồ Chí Minh", "TP. Hồ Chí Minh", "TP.Hồ Chí Minh", "thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh",
               "TP.HCM", "TP HCM", "TPHCM", "Tp. HCM", "THÀNH PHỐ HỒ CHÍ MINH"]  # fmt: skip
CLUES = [
    ("seat: Vinh", "[Vinh], ngày 5 tháng 6 năm 2015", "Vinh, district, 40"),
    ("seat: Phan Rang-Tháp Chàm", "[Phan Rang-Tháp Chàm], ngày 5", "Phan Rang - Tháp Chàm, district, 58"),
    ("seat: Buôn Ma Thuột", "45 năm Chiến thắng [Buôn Ma Thuột]", "Buôn Ma Thuột, district, 66"),
    ("paper: Ấp Bắc", "[Báo Ấp Bắc] đưa tin", "Tiền Giang, province, 82"),
    ("paper: Đồng Khởi", "[Báo Đồng Khởi] đưa tin", "Bến Tre, province, 83"),
    ("paper: Huế ngày nay", "[Báo Huế ngày nay] đưa tin", "Thừa Thiên Huế, province, 46"),
    ("paper: Hà Nội mới", "[Báo Hà Nội mới] đưa tin", "Hà Nội, province, 01"),
    ("paper: Báo ảnh Đất Mũi", "[Báo ảnh Đất Mũi] đưa tin", "Cà Mau, province, 96"),
]
# Codes that papers put before an article; code, province.
DATELINES = [
    ("(NTO) Ngày 5/6", "NTO", "58"),
    ("(CMO) Ngày 5/6", "CMO", "96"),
    ("BDK - Ngày 5/6", "BDK", "83"),
    ("BDK.VN - Ngày 5/6", "BDK", "83"),
    ("(QNO) - Ngày 5/6", "QNO", "49"),
    ("(GLO)- Ngày 5/6", "GLO", "64"),
    ("(ABO) Ngày 5/6", "ABO", "82"),
    ("(BTNO) - Ngày 5/6", "BTNO", "72"),
    ("(BBNĐT)- Ngày 5/6", "BBNĐT", "27"),
    ("TNĐT- Ngày 5/6", "TNĐT", "19"),
    ("(TTV) - Ngày 5/6", "TTV", "08"),
    ("TQĐT - Ngày 5/6", "TQĐT", "08"),
    ("YBĐT - Ngày 5/6", "YBĐT", "15"),
    ("ĐBP - Ngày 5/6", "ĐBP", "11"),
    ("BHG - Ngày 5/6", "BHG", "02"),
    ("(QT) - Ngày 5/6", "QT", "45"),
    ("(CT) - Ngày 5/6", "CT", "92"),
    ("(ĐN) - Ngày 5/6", "ĐN", "75"),
    ("HNP - Ngày 5/6", "HNP", "01"),
    ("(HNM) - Ngày 5/6", "HNM", "01"),
    ("(HCM CityWeb) - Ngày 5/6", "HCM CityWeb", "79"),
    ("(VOH) - Ngày 5/6", "VOH", "79"),
    ("Phát động thi đua\n05/6/2020\n(NTO) Ngày 5/6", "NTO", "58"),
]
NATIONAL = ["(CLO) Ngày 5/6", "(PLVN) - Ngày 5/6", "TPO - Ngày 5/6", "(NLĐO) - Ngày 5/6", "VOV.VN - Ngày 5/6",
            "TTTĐ - Ngày 5/6", "(LĐTĐ) Ngày 5/6", "Sau khi họp (NTO) kết luận", "QT họp ngày 5/6"]  # fmt: skip


@pytest.mark.parametrize(("marked", "expected"), cases(LEVELS, SAME_NAMES, CLUES))
def test_place(marked: str, expected: str) -> None:
    check(find_places, show, marked, expected)


@pytest.mark.parametrize(("name", "code", "text"), VARIANT_ROWS)
def test_spelling(name: str, code: str, text: str) -> None:
    check(find_places, show, f"UBND [tỉnh {text}] ban hành", f"{name}, province, {code}")


@pytest.mark.parametrize("text", HO_CHI_MINH)
def test_spelling_of_ho_chi_minh_city(text: str) -> None:
    check(find_places, show, f"UBND [{text}] ban hành", "Hồ Chí Minh, province, 79")


@pytest.mark.parametrize(("text", "code", "province"), DATELINES, ids=[row[0] for row in DATELINES])
def test_dateline(text: str, code: str, province: str) -> None:
    (found,) = find_places(text)
    assert (text[found.start : found.end], found.value.code, found.value.clue) == (code, province, "dateline")


@pytest.mark.parametrize("text", NATIONAL)
def test_dateline_of_a_national_paper(text: str) -> None:
    assert find_places(text) == []


def test_a_dateline_and_a_later_place() -> None:
    found = find_places("(NTO) Ngày 5/6, UBND huyện Ninh Hải")
    assert [(m.value.clue, m.value.code) for m in found] == [("dateline", "58"), ("name", "58")]


PROVINCES = st.sampled_from([p for p in load().provinces.values() if p.kind == "tỉnh"])
BEFORE = st.sampled_from(["", "UBND ", "Công an ", "Ngày 5/6/2020, Tỉnh ủy (", "nhân dân\n", "“"])
AFTER = st.sampled_from(["", " ban hành", ", ngày 5/6/2020", ".", ")", "”", "\nSố: 1/KH-UBND", "; ", " và "])


@given(BEFORE, PROVINCES, AFTER, st.booleans())
def test_every_province_is_found_whole(before: str, province: Province, after: str, capitals: bool) -> None:
    name = f"tỉnh {province.name}".upper() if capitals else f"tỉnh {province.name}"
    (found,) = find_places(before + name + after)
    assert (found.start, found.end) == (len(before), len(before + name))
    assert found.value.level == "province"
    assert found.value.name == province.name


PIECES = st.sampled_from(
    ["tỉnh ", "thành phố ", "TP.", "huyện ", "Hà ", "Nội", "Quảng ", "Ninh", "Đắk Lắk", "xã ", "\n", "(NTO)", ", "]
)


@settings(max_examples=300)
@given(st.text(max_size=60) | st.lists(PIECES, max_size=25).map("".join))
def test_any_text(text: str) -> None:
    in_order(text, find_places(text))


HOSTILE = [
    ("provinces", "tỉnh Đắk Lắk, "),
    ("level words", "tỉnh "),
    ("level words in capitals", "XÃ "),
    ("capitalised syllables", "Hà "),
    ("communes", "xã Nà Lùng, "),
    ("unknown districts", "Huyện Sao Hỏa "),
    ("capital run", "HANOI"),
    ("lines", "(NTO\n"),
    ("blanks", " ", "tỉnh"),
    ("letters", "a", "xã A"),
    ("all kinds", "tỉnh Đắk Lắk, xã Nà Lùng, Vinh; "),
]


@pytest.mark.parametrize("pieces", hostile(HOSTILE))
def test_linear_time(pieces: tuple[str, ...]) -> None:
    grows_linearly(find_places, *pieces)
