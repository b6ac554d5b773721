"""The words on plots in English and Vietnamese."""

from __future__ import annotations

from typing import Any

from pipeline.registry.labels import Language

_PHRASES: dict[str, tuple[str, str]] = {
    "old": ("63 provinces before July 2025", "63 tỉnh, thành trước tháng 7/2025"),
    "new": ("34 provinces since July 2025", "34 tỉnh, thành từ tháng 7/2025"),
    "plans": ("plans", "số văn bản"),
    "of plans": ("{count} plans", "{count} văn bản"),
    "nothing": ("nothing to show", "không có dữ liệu"),
    "by province": ("Plans by province: {borders}", "Văn bản theo tỉnh, thành: {borders}"),
    "foreign": ("Not among them: {names}.", "Ngoài danh sách: {names}."),
    "without province": ("Without a province: {count}.", "Không rõ tỉnh, thành: {count}."),
    "by year": ("Plans by province and year of issue", "Văn bản theo tỉnh, thành và năm ban hành"),
    "without year": ("Without a year: {count}.", "Không rõ năm: {count}."),
    "periods": ("From start to end", "Thời gian thực hiện"),
    "without period": ("Without start and end: {count}.", "Không rõ bắt đầu và kết thúc: {count}."),
    "open": ("Arrows: the other bound is unknown.", "Mũi tên: không rõ mốc còn lại."),
    "latest": ("The latest {shown} of {count}.", "{shown} mục gần nhất trong {count}."),
    "central": ("central", "trung ương"),
    "province": ("province", "cấp tỉnh"),
    "district": ("district", "cấp huyện"),
    "commune": ("commune", "cấp xã"),
    "organisation": ("organisation", "tổ chức"),
    "unknown": ("unknown", "không rõ"),
    "words": ("Words of the themes", "Từ trong chủ đề"),
    "plans with it": ("plans whose themes have the word", "số văn bản có từ này trong chủ đề"),
    "most frequent": ("The {shown} most frequent of {count}.", "{shown} mục nhiều nhất trong {count}."),
    "roles": ("Agencies by role: plans", "Cơ quan theo vai trò: số văn bản"),
    "reliability": ("How many are right of the values that were so sure", "Tỷ lệ đúng theo độ tin cậy"),
    "confidence": ("confidence", "độ tin cậy"),
    "right": ("share of right values, with 95 % interval", "tỷ lệ giá trị đúng, khoảng tin cậy 95 %"),
    "perfect": ("right as often as sure", "đúng như độ tin cậy"),
    "count": ("{count} values", "{count} giá trị"),
    "missing": ("Share of plans whose field is null", "Tỷ lệ văn bản không có giá trị"),
}


def phrase(key: str, language: Language, **values: Any) -> str:
    """A phrase in a language, its blanks filled."""
    return _PHRASES[key][language == "vi"].format(**values)
