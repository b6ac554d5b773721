"""Names, occasions, subjects and issuers as they are compared."""

# One case a line, however long.

from __future__ import annotations

import pytest

from pipeline.registry.campaigns.nodes import CENTRE
from pipeline.registry.campaigns.territories import territory
from pipeline.registry.campaigns.wording import (
    folded,
    name_in_subject,
    name_key,
    occasion_key,
    place_of,
    same_name,
    same_occasion,
    same_subject,
    says_number,
    stated_years,
)
from pipeline.registry.identity.keys import issuer_keys, number_key


@pytest.mark.parametrize(
    ("issuer", "place"),
    [
        ("Ủy ban nhân dân tỉnh Sơn La", "son la"),
        ("Chủ tịch UBND thành phố Hải Phòng", "hai phong"),
        ("Ban Thường vụ Tỉnh ủy Sơn La", "son la"),
        ("Ban Tuyên giáo Thành ủy Đà Nẵng", "da nang"),
        ("Huyện ủy Mường La", "muong la"),
        ("Tỉnh đoàn Bà Rịa - Vũng Tàu", "ba ria vung tau"),
        ("Phòng Giáo dục và Đào tạo huyện Mường La", "muong la"),
        ("Sở Lao động - Thương binh và Xã hội tỉnh Sơn La", "son la"),
        ("Ban Quản lý các khu công nghiệp tỉnh Sơn La", "son la"),
        ("Ủy ban nhân dân thị xã Quảng Trị", "quang tri"),
        ("Ủy ban nhân dân tỉnh", ""),
        ("Bộ Y tế", ""),
    ],
)
def test_place_of_an_issuer(issuer: str, place: str) -> None:
    (key,) = issuer_keys(issuer)
    assert place_of(key) == place


@pytest.mark.parametrize(
    ("issuer", "expected"),
    [
        ("Thủ tướng Chính phủ", (CENTRE, 0)),
        ("Bộ trưởng Bộ Y tế", (CENTRE, 0)),
        ("Bộ Công an; Bộ Quốc phòng", (CENTRE, 0)),
        ("Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam", (CENTRE, 0)),
        ("Ủy ban nhân dân tỉnh Sơn La", ("14", 1)),
        ("Tỉnh ủy Sơn La", ("14", 1)),
        ("Sở Y tế thành phố Hải Phòng", ("31", 1)),
        ("Bộ Chỉ huy Quân sự tỉnh Sơn La", ("14", 1)),
        ("Ủy ban nhân dân tỉnh", (None, 1)),
        ("Ủy ban nhân dân huyện Quảng Ninh", (None, 2)),
        ("Ủy ban nhân dân thị xã Quảng Trị", (None, 2)),
        ("Ủy ban nhân dân xã Hòa Bình", (None, 3)),
        ("Sở Lao động - Thương binh và Xã hội tỉnh Sơn La", ("14", 1)),
        ("Trường Tiểu học Kim Đồng", (None, 5)),
    ],
)
def test_territory_of_a_cited_issuer(issuer: str, expected: tuple[str | None, int]) -> None:
    assert territory(issuer_keys(issuer)) == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Sơn La chung tay vì người nghèo", "Cả nước chung tay vì người nghèo", True),
        ("SƠN LA CHUNG TAY VÌ NGƯỜI NGHÈO NĂM 2024", "chung tay vì người nghèo", True),
        ("Nước sạch mọi nhà giai đoạn 2021 - 2025", "Nước sạch mọi nhà", True),
        ("Huyện Mường La chung tay vì người nghèo", "Chung tay vì người nghèo", True),
        ("Mỗi bản một tủ sách, mỗi nhà một người đọc", "Mỗi bản một tủ sách, mỗi nhà một người", True),
        ("Mỗi bản một tủ sách, mỗi nhà một người đọc", "Mỗi bản một tủ sáck, mỗi nhà một người đọc", True),
        ("90 ngày đêm về đích sớm", "60 ngày đêm về đích sớm", False),
        ("Sơn La xanh", "Mường La xanh", False),
        ("Nước sạch mọi nhà", "Nước sạch mọi bản", False),
    ],
)
def test_names(one: str, other: str, same: bool) -> None:
    places = ("muong la", "son la")
    assert same_name(name_key(one, places), name_key(other, places)) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("kỷ niệm 75 năm Ngày thành lập tỉnh Sơn La", "chào mừng 75 năm ngày thành lập tỉnh", True),
        ("75 năm Ngày thành lập tỉnh", "70 năm Ngày thành lập tỉnh", False),
        ("Đại hội Đảng bộ các cấp nhiệm kỳ 2025 - 2030", "Đại hội Đảng bộ các cấp nhiệm kỳ 2020 - 2025", False),
        ("Quốc khánh", "Quốc tang", False),
    ],
)
def test_occasions(one: str, other: str, same: bool) -> None:
    assert same_occasion(occasion_key(one, ["son la"]), occasion_key(other, ["son la"])) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("phát động thi đua làm thủy lợi mùa khô năm 2024", "triển khai đợt thi đua làm thủy lợi mùa khô", True),
        ("phát động phong trào thi đua yêu nước năm 2024", "tổ chức phong trào thi đua năm 2024", False),
        ("thi đua làm thủy lợi mùa khô", "thi đua làm đường mùa khô", False),
    ],
)
def test_subjects(one: str, other: str, same: bool) -> None:
    assert same_subject(folded(one), folded(other)) is same


@pytest.mark.parametrize(
    ("subject", "years"),
    [
        ("phát động thi đua năm 2024", (2024, 2024)),
        ("phong trào giai đoạn 2021 - 2025 và năm 2021", (2021, 2025)),
        ("thi đua năm học 2023-2024", (2023, 2024)),
        ("kỷ niệm 50 năm ngày giải phóng (1975 - 2025)", None),
        ("đại hội nhiệm kỳ 2025 - 2030", None),
    ],
)
def test_years_that_a_subject_states(subject: str, years: tuple[int, int] | None) -> None:
    assert stated_years(folded(subject)) == years


@pytest.mark.parametrize(
    ("number", "says"),
    [("88-KH/TU", True), ("8-KH/TU", False), ("88", False), ("88/KH-UBND", False), ("088/KH-TU", True)],
)
def test_a_subject_that_names_a_document(number: str, says: bool) -> None:
    assert says_number(folded("triển khai Kế hoạch số 88-KH/TU ngày 30/5/2024"), number_key(number)) is says


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("tổ chức Tháng hành động vì rừng đầu nguồn năm 2022 trong toàn tỉnh", "thang hanh dong vi rung dau nguon"),
        ("Phê duyệt Kế hoạch triển khai đợt cao điểm thu gom rác ven sông Đà", "dot cao diem thu gom rac ven song da"),
        (
            "về việc phát động chiến dịch 60 ngày làm sạch kênh mương trên địa bàn huyện",
            "chien dich 60 ngay lam sach kenh muong",
        ),
        ("phát động phong trào thi đua", ""),
        ("tổ chức hội nghị sơ kết công tác giữ rừng đầu nguồn", ""),
        ("ứng phó đợt rét đậm trên địa bàn tỉnh Sơn La", ""),
        ("thực hiện nhiệm vụ tháng 5 năm 2022 của ngành", ""),
    ],
)
def test_names_in_subjects(subject: str, name: str) -> None:
    assert name_in_subject(folded(subject), ("son la",)) == name
