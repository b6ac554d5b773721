"""What only the address of a page says of its document: number, type, year, province."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

from composed import COMMITTEE, cases, letter, page_of

PORTAL = "https://luat.vn/van-ban/{}-541465.html"
HEADLESS = "Thực hiện Nghị định số 61/2018/NĐ-CP của Chính phủ, Ủy ban nhân dân {} ban hành Kế hoạch triển khai như sau:\n\nI. MỤC ĐÍCH, YÊU CẦU\n\nLàm nhanh việc của dân.\n\nII. TỔ CHỨC THỰC HIỆN\n\nCác sở làm xong trong năm.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT."
BARE = "Giữ rừng đầu nguồn là việc của mọi nhà.\n\n- Các xã giữ rừng phòng hộ.\n\n- Các huyện cấp cây giống."

CASES = [
    ("a text whose letterhead was cut off", HEADLESS.format("thành phố"), "ke-hoach-1576-kh-ubnd-2019-lam-nhanh-viec-cua-dan-ho-chi-minh", "1576/KH-UBND", "Kế hoạch", "2019", "Ủy ban nhân dân thành phố Hồ Chí Minh", "Hồ Chí Minh"),
    ("a part of a text that names nobody", BARE, "quyet-dinh-1161-qd-ubnd-2023-giu-rung-dau-nguon-binh-dinh", "1161/QĐ-UBND", "Quyết định", "2023", "Ủy ban nhân dân tỉnh Bình Định", "Bình Định"),
    ("a directive of the centre", BARE, "chi-thi-18-ct-ttg-2021-giu-rung-dau-nguon", "18/CT-TTg", "Chỉ thị", "2021", "Thủ tướng Chính phủ", None),
    ("the page prints its number", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍCH\n\nPhủ xanh."), "ke-hoach-86-kh-ubnd-2022-trong-rung-son-la", "86/KH-UBND", "Kế hoạch", "2022-03-14", "Ủy ban nhân dân tỉnh Sơn La", "Sơn La"),
    ("the page prints another number", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍCH\n\nPhủ xanh."), "ke-hoach-87-kh-ubnd-2022-trong-rung-son-la", "86/KH-UBND", "Kế hoạch", "2022-03-14", "Ủy ban nhân dân tỉnh Sơn La", "Sơn La"),
    ("the address names another type", "UBND tỉnh Sơn La vừa ban hành Kế hoạch trồng rừng.", "quyet-dinh-87-qd-ubnd-2022-trong-rung-son-la", None, "Kế hoạch", None, "Ủy ban nhân dân tỉnh Sơn La", "Sơn La"),
    ("an announcement without number", "UBND tỉnh Sơn La vừa ban hành Kế hoạch trồng rừng.", "ke-hoach-87-kh-ubnd-2022-trong-rung-son-la", "87/KH-UBND", "Kế hoạch", "2022", "Ủy ban nhân dân tỉnh Sơn La", "Sơn La"),
]  # fmt: skip


@cases("text slug number doc_type issued issuer province", CASES)
def test_the_address_fills_gaps(
    text: str,
    slug: str,
    number: str | None,
    doc_type: str,
    issued: str | None,
    issuer: str,
    province: str | None,
) -> None:
    [plan] = page_of(text, PORTAL.format(slug)).plans
    read = (plan.number, plan.doc_type, plan.issued, plan.issuer, plan.province)
    assert read == (number, doc_type, issued, issuer, province)


def test_the_evidence_is_the_address() -> None:
    url = PORTAL.format("quyet-dinh-1161-qd-ubnd-2023-giu-rung-dau-nguon-binh-dinh")
    page = page_of(BARE, url)
    told = {e.field: (e.origin, e.text) for e in page.evidence if not e.inferred_from}
    for field in ("number", "doc_type", "issued", "issuer", "province"):
        assert told[f"plans[0].{field}"] == ("url", url)


@cases("text slug", [
    ("a list of teasers", "Kế hoạch trồng rừng\n\n14/03/2022 09:00\n\nKế hoạch giữ đê\n\n15/03/2022 09:00\n\nKế hoạch nuôi cá\n\n16/03/2022 09:00", "ke-hoach-87-kh-ubnd-2022-trong-rung-son-la"),
    ("an address without a number", BARE, "ke-hoach-giu-rung-nam-2022"),
])  # fmt: skip
def test_no_document(text: str, slug: str) -> None:
    assert page_of(text, PORTAL.format(slug)).plans == ()
