"""The document that a web address names."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.gazetteer import load
from extractors.numbers.slugs import SlugDocument, slug_document

CASES = [
    # address, type, number, year, province
    ("https://luat.vn/vb/quyet-dinh-61-qd-ubnd-2031-trong-tre-ha-nam-565622.html", "Quyết định", "61/QĐ-UBND", 2031, "Hà Nam"),
    ("https://luat.vn/ke-hoach-87-kh-ubnd-2031-trong-tre-ho-chi-minh-541465.html", "Kế hoạch", "87/KH-UBND", 2031, "Hồ Chí Minh"),
    ("luat.vn/a/ke-hoach-54kh-ubnd-nam-2031-ve-trong-tre-tinh-lang-son-1153913.html", "Kế hoạch", "54/KH-UBND", 2031, "Lạng Sơn"),
    ("https://luat.vn/chi-thi-05-ct-ttg-nam-2031-trong-tre-123456.aspx", "Chỉ thị", "05/CT-TTg", 2031, None),
    ("https://luat.vn/quyet-dinh-12-2031-qd-ubnd-quy-dinh-trong-tre-tinh-hoa-binh-99999.html", "Quyết định", "12/2031/QĐ-UBND", 2031, "Hòa Bình"),
    ("https://luat.vn/chi-thi-so-07-ct-tu-ve-trong-tre-8812.html", "Chỉ thị", "07-CT/TU", None, None),
    ("https://luat.vn/cong-van-318-vpcp-qhqt-cua-van-phong-chinh-phu-ve-trong-tre.aspx", "Công văn", "318/VPCP-QHQT", None, None),
    ("https://luat.vn/cong-van-318-ubnd-vx-2031-trong-tre-yen-bai-4711.html", "Công văn", "318/UBND-VX", 2031, "Yên Bái"),
    ("https://luat.vn/ke-hoach-so-12-kh-xyzw-trong-tre.html", "Kế hoạch", None, None, None),
    ("https://luat.vn/cong-van-1499-ldtbxh-te-2031-trong-tre.aspx", "Công văn", None, None, None),
    ("https://luat.vn/huong-dan-16-hd-btgtw-tuyen-truyen-nam-2031.html", "Hướng dẫn", "16-HD/BTGTW", None, None),
    ("https://luat.vn/quyet-dinh-61-qd-ubnd-ban-hanh-tinh-hoa-binh-nam-2031-p110299.htm", "Quyết định", "61/QĐ-UBND", 2031, "Hòa Bình"),
    ("https://luat.vn/ke-hoach-88-kh-ubnd-chuong-trinh-nghi-su-2045.html", "Kế hoạch", "88/KH-UBND", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("url", "doc_type", "number", "year", "province"), CASES)
def test_a_slug_names_a_document(
    url: str, doc_type: str, number: str | None, year: int | None, province: str | None
) -> None:
    found = slug_document(url)
    assert found is not None
    name = load().provinces[found.province].name if found.province else None
    assert (found.doc_type, found.number, found.year, name) == (doc_type, number, year, province)


@pytest.mark.parametrize(
    "url",
    [
        "https://hanam.gov.vn/tin/phat-dong-thi-dua-12-kh-ubnd.html",
        "https://hanam.gov.vn/ke-hoach-trong-tre-nam-2031.html",
        "https://hanam.gov.vn/quyet-dinh-61-trong-tre.html",
        "https://hanam.gov.vn/chi-thi-2031-moi.html",
        "https://hanam.gov.vn/",
        "http://[",
        "",
    ],
)
def test_other_addresses_name_none(url: str) -> None:
    assert slug_document(url) is None


@given(st.text(max_size=200))
def test_any_text_is_answered(text: str) -> None:
    assert isinstance(slug_document(f"https://luat.vn/ke-hoach-{text}"), SlugDocument | None)
