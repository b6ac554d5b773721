"""Numbers and issuers under which two ways of writing are one."""

from __future__ import annotations

import pytest

from pipeline.registry.identity.keys import issuer_keys, number_key, same_issuer


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("126/KH-UBND", "126/KH-UBND", True),
        ("05/CT-UBND", "5/CT-UBND", True),
        ("126/KH-UBND", "126/kh-ubnd", True),
        ("12/HD-HĐTĐKT", "12/HD-HDTDKT", True),  # Đ lost
        ("126-KH/TU", "126/KH-TU", True),  # a Party number in the writing of the State
        ("733/QĐ/TTg", "733/QĐ-TTg", True),
        ("31/2020/QĐ-UBND", "31/2021/QĐ-UBND", False),
        ("126/KH-UBND", "126/CT-UBND", False),
        ("126/KH-UBND", "1126/KH-UBND", False),
        ("126-KH/TU", "126/KH-UBND", False),
        ("30a/NQ-CP", "30/NQ-CP", False),
    ],
)
def test_numbers(one: str, other: str, same: bool) -> None:
    assert (number_key(one) == number_key(other)) is same


def test_no_number_has_no_key() -> None:
    assert number_key(None) == number_key(" / ") == ()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ủy ban nhân dân tỉnh Sơn La", "Uỷ ban Nhân dân tỉnh Sơn La", True),
        ("Chủ tịch Ủy ban nhân dân tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La", True),
        ("Ban Thường vụ Tỉnh ủy Sơn La", "Tỉnh ủy Sơn La", True),
        ("Ban Chấp hành Đảng bộ tỉnh Sơn La", "Ban Thường vụ Tỉnh ủy Sơn La", True),
        ("UBND tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La", True),
        ("Ủy ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh Sơn La", True),  # the place is left to the reader
        ("Sở Nội vụ tỉnh Sơn La; Liên đoàn Lao động tỉnh Sơn La", "Liên đoàn Lao động tỉnh Sơn La", True),
        ("Ủy ban nhân dân tỉnh Sơn La", "Ủy ban nhân dân tỉnh Lai Châu", False),
        ("Ủy ban nhân dân tỉnh Sơn La", "Hội đồng nhân dân tỉnh Sơn La", False),
        ("Ủy ban nhân dân huyện", "Ủy ban nhân dân huyện Mộc Châu", True),
        ("Ủy ban nhân dân huyện Mộc", "Ủy ban nhân dân huyện Mộc Châu", False),  # another name, not a shorter one
        ("Tỉnh ủy Sơn La", "Ủy ban nhân dân tỉnh Sơn La", False),
        ("Sở Y tế tỉnh Sơn La", "Sở Tài chính tỉnh Sơn La", False),
    ],
)
def test_issuers(one: str, other: str, same: bool) -> None:
    assert same_issuer(issuer_keys(one), issuer_keys(other)) is same
    assert same_issuer(issuer_keys(other), issuer_keys(one)) is same


def test_nobody_is_no_issuer() -> None:
    assert not same_issuer(issuer_keys(None), issuer_keys("Ủy ban nhân dân tỉnh Sơn La"))
