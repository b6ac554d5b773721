"""The province that a web address points to (domain guide 3.2, 3.3). Names are those before July 2025."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.gazetteer import load
from extractors.provinces.hosts import province_code_of_url

ADDRESSES = [
    # address, province
    ("https://daklak.gov.vn/thi-dua", "Đắk Lắk"),
    ("https://cangio.gov.vn/tin", "Hồ Chí Minh"),
    ("http://www.quangnam.gov.vn/", "Quảng Nam"),
    ("https://snv.hanam.gov.vn/tin-tuc/1", "Hà Nam"),
    ("https://mttq.sonla.gov.vn", "Sơn La"),
    ("https://thiduakhenthuong.langson.gov.vn/page", "Lạng Sơn"),
    ("https://thcsnguyendu.binhphuoc.edu.vn", "Bình Phước"),
    ("https://nghean.dcs.vn/vi-vn/", "Nghệ An"),
    ("https://tinhuybinhthuan.vn/tin", "Bình Thuận"),
    ("https://thanhuyhaiphong.vn", "Hải Phòng"),
    ("https://baoquangnam.vn/a.html", "Quảng Nam"),
    ("https://baohagiang.vn/a", "Hà Giang"),
    ("https://baoninhbinh.org.vn/a", "Ninh Bình"),
    ("https://baogialai.com.vn/a", "Gia Lai"),
    ("https://baothainguyen.vn:443/a?b=1", "Thái Nguyên"),
    ("https://bacninhtv.vn/a", "Bắc Ninh"),
    ("https://thainguyentv.vn/a", "Thái Nguyên"),
    ("https://congan.hoabinh.gov.vn/a", "Hòa Bình"),
    ("https://tinhdoanlaocai.vn", "Lào Cai"),
    ("https://daklakff.vn/tin", "Đắk Lắk"),
    ("https://hatinh24h.vn/tin", "Hà Tĩnh"),
    ("baocamau.vn/chinh-tri/a.html", "Cà Mau"),
    ("hatinh.gov.vn", "Hà Tĩnh"),
    # District portals point to their province.
    ("https://backancity.gov.vn/", "Bắc Kạn"),
    ("http://thanhphohungyen.gov.vn/", "Hưng Yên"),
    ("https://thanhbinh.dongthap.gov.vn", "Đồng Tháp"),
    ("https://quangninh.quangbinh.gov.vn/tin", "Quảng Bình"),
    # Redirected in 2025: the host, not the history of the place, is what is read.
    ("https://songcau.daklak.gov.vn", "Đắk Lắk"),
    ("https://phamsumanh.haiphong.gov.vn", "Hải Phòng"),
    ("https://nongthonmoituyenquang.gov.vn/", "Tuyên Quang"),
    # Papers and broadcasters without the name of the province.
    ("https://baoapbac.vn/a", "Tiền Giang"),
    ("https://www.baodongkhoi.vn/a", "Bến Tre"),
    ("https://huengaynay.vn/a", "Thừa Thiên Huế"),
    ("https://photayninh.vn/a", "Tây Ninh"),
    ("https://qrt.vn/a", "Quảng Nam"),
    ("https://thvl.vn/a", "Vĩnh Long"),
    ("https://thhp.vn/a", "Hải Phòng"),
    ("https://thanhphohaiphong.gov.vn/a", "Hải Phòng"),
    ("https://xanhx.vn/a", "Quảng Trị"),
    ("https://baoanhdatmui.vn/a", "Cà Mau"),
    ("https://hanoimoi.vn/a", "Hà Nội"),
    ("https://kinhtedothi.vn/a", "Hà Nội"),
    ("https://hcmcpv.org.vn/a", "Hồ Chí Minh"),
    ("https://tphcm.gov.vn/a", "Hồ Chí Minh"),
]
NATIONAL = [
    "https://chinhphu.vn/a", "https://baochinhphu.vn/a", "https://xaydungchinhsach.chinhphu.vn/a", "https://moc.gov.vn/",
    "https://moha.gov.vn", "https://nhandan.vn/a", "https://www.vietnam.vn/a", "https://vov.vn/a", "https://vov4.vov.vn/",
    "https://vtv.vn/a", "https://dangcongsan.vn/a", "https://hochiminh.vn/a", "https://tienphong.vn", "https://nld.com.vn",
    "https://thuvienphapluat.vn/van-ban/a", "https://luatvietnam.vn/a", "https://hethongphapluat.com/a",
    "https://dangnhaphi88.com/tinh-binh-phuoc", "https://daibieunhandan.vn/a", "https://baodantoc.vn/a",
    "https://congdoan.vn/a", "https://doanthanhnien.vn", "https://123docz.net/a", "https://laodong.vn/a",
    "https://example.com/ha-giang", "https://baodautu.vn", "https://plo.vn", "file:///data/hanam.html", "",
]  # fmt: skip


@pytest.mark.parametrize(("url", "province"), ADDRESSES, ids=[row[0] for row in ADDRESSES])
def test_host_of_a_province(url: str, province: str) -> None:
    code = province_code_of_url(url)
    assert code is not None
    assert load().provinces[code].name == province


@pytest.mark.parametrize("url", NATIONAL)
def test_host_without_a_province(url: str) -> None:
    assert province_code_of_url(url) is None


LABEL = st.from_regex(r"[a-z][a-z0-9-]{0,20}", fullmatch=True)


@given(
    st.lists(LABEL, max_size=5).map(".".join), st.sampled_from(["", "http://", "https://", "//"]), st.text(max_size=20)
)
def test_any_address(host: str, scheme: str, rest: str) -> None:
    code = province_code_of_url(f"{scheme}{host}/{rest}")
    assert code is None or code in load().provinces


@given(st.text(max_size=60))
def test_any_text(text: str) -> None:
    code = province_code_of_url(text)
    assert code is None or code in load().provinces
