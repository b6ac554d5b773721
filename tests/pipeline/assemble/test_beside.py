"""Two documents in one article, and the headline over the lead that names the issuer."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

from composed import cases, page_of

HEAD = "Hai việc của mùa trồng rừng\n\n"
FIRST = "Ngày 14/3/2022, UBND tỉnh Sơn La ban hành kế hoạch về phát động phong trào thi đua “Nghìn vườn cam sạch” năm 2022.\n\n"
NUMBERED = "Ngày 14/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND về trồng rừng năm 2022.\n\n"
PROVINCE, PARTY, YOUTH = "Ủy ban nhân dân tỉnh Sơn La", "Ban Thường vụ Tỉnh ủy Sơn La", "Tỉnh đoàn Sơn La"

# A second announcement; number, day and issuer of each plan.
TWO = [
    ("tiếp đó, another day", f"{HEAD}{FIRST}Tiếp đó, ngày 18/3/2022, UBND tỉnh Sơn La ban hành kế hoạch về tổ chức Tết trồng cây.", [(None, "2022-03-14", PROVINCE), (None, "2022-03-18", PROVINCE)]),
    ("cùng thời gian này, another issuer", f"{HEAD}{NUMBERED}Cùng thời gian này, ngày 18/3/2022, Ban Thường vụ Tỉnh ủy Sơn La ban hành kế hoạch về giữ rừng đầu nguồn.", [("86/KH-UBND", "2022-03-14", PROVINCE), (None, "2022-03-18", PARTY)]),
    ("the first without a number", f"{HEAD}{FIRST}Tiếp đó, ngày 18/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch số 91/KH-UBND về trồng rừng.", [(None, "2022-03-14", PROVINCE), ("91/KH-UBND", "2022-03-18", PROVINCE)]),
    ("cùng với đó, another campaign", f"{HEAD}{FIRST}Cùng với đó, UBND tỉnh Sơn La cũng vừa ban hành kế hoạch phát động phong trào “Bản không khói lửa” năm 2022.", [(None, "2022-03-14", PROVINCE), (None, None, PROVINCE)]),
    ("a purpose between", f"{HEAD}{FIRST}Bên cạnh đó, nhằm giữ nguồn nước cho các bản vùng cao, ngày 18/3/2022, Tỉnh đoàn Sơn La đã ban hành kế hoạch về khơi suối.", [(None, "2022-03-14", PROVINCE), (None, "2022-03-18", YOUTH)]),
    ("cùng ngày, on the report of an event", f"{HEAD}Ngày 14/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND về tổ chức lễ hội hoa ban trên quảng trường lớn của thành phố, với sự góp mặt của các đoàn nghệ nhân từ mười hai huyện trong tỉnh. {'Mỗi huyện dựng một gian hàng. ' * 8}\n\nCùng ngày, UBND tỉnh Sơn La ban hành Kế hoạch số 87/KH-UBND về trồng ban.", [("86/KH-UBND", "2022-03-14", PROVINCE), ("87/KH-UBND", "2022-03-14", PROVINCE)]),
]  # fmt: skip

# One document, though it is spoken of twice.
ONE = [
    ("trước đó looks back", f"{HEAD}{NUMBERED}Trước đó, ngày 02/3/2022, Ban Thường vụ Tỉnh ủy Sơn La ban hành kế hoạch về giữ rừng đầu nguồn.", [("86/KH-UBND", "2022-03-14", PROVINCE)]),
    ("told again on the same day", f"{HEAD}{FIRST}Tiếp đó, ngày 14/3/2022, UBND tỉnh Sơn La ban hành kế hoạch với ba nhóm việc.", [(None, "2022-03-14", PROVINCE)]),
    ("told again without a day", f"{HEAD}{FIRST}Cùng với đó, UBND tỉnh Sơn La vừa ban hành kế hoạch, trong đó có ba nhóm việc.", [(None, "2022-03-14", PROVINCE)]),
    ("told again with its campaign", f"{HEAD}{FIRST}Cùng với đó, UBND tỉnh Sơn La vừa ban hành kế hoạch để phong trào “Nghìn vườn cam sạch” đến từng bản.", [(None, "2022-03-14", PROVINCE)]),
    ("its number again", f"{HEAD}{NUMBERED}Tiếp đó, ngày 15/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND đến các huyện.", [("86/KH-UBND", "2022-03-14", PROVINCE)]),
    ("many plans", f"{HEAD}{FIRST}Cùng với đó, UBND tỉnh Sơn La ban hành nhiều kế hoạch về giữ rừng trong năm 2022.", [(None, "2022-03-14", PROVINCE)]),
    ("a day in another sentence", f"{HEAD}{FIRST}Ngày 18/3/2022, UBND tỉnh Sơn La ban hành kế hoạch này đến các huyện.", [(None, "2022-03-14", PROVINCE)]),
]  # fmt: skip

LEAD = "vừa ban hành kế hoạch về thực hiện phong trào thi đua “Nghìn vườn cam sạch” giai đoạn 2022 - 2025."
SAYS = "thực hiện phong trào thi đua “Nghìn vườn cam sạch” giai đoạn 2022 - 2025"

# Headline and lead; issuer and subject.
OUTLINES = [
    ("the province stands for the Party", f"Sơn La ban hành kế hoạch trồng cam\n\nBan Thường vụ Tỉnh ủy Sơn La {LEAD}", PARTY, SAYS),
    ("the province stands for a union", f"Sơn La ban hành kế hoạch trồng cam\n\nLĐLĐ tỉnh Sơn La {LEAD}", "Liên đoàn Lao động tỉnh Sơn La", SAYS),
    ("tỉnh with its level word", f"Tỉnh Sơn La ban hành kế hoạch trồng cam\n\nHội LHPN tỉnh Sơn La {LEAD}", "Hội Liên hiệp Phụ nữ tỉnh Sơn La", SAYS),
    ("the Party in short", f"Tỉnh ủy Sơn La ban hành kế hoạch trồng cam\n\nBan Thường vụ Tỉnh ủy {LEAD}", PARTY, SAYS),
    ("a district", f"Mộc Châu ban hành kế hoạch trồng cam\n\nUBND huyện Mộc Châu {LEAD}", "Ủy ban nhân dân huyện Mộc Châu", SAYS),
    ("the lead tells of the level above", "Huyện Mộc Châu ban hành kế hoạch trồng cam\n\nUBND tỉnh Sơn La vừa ban hành kế hoạch trồng một triệu cây.", "Ủy ban nhân dân huyện Mộc Châu", "trồng cam"),
    ("no announcement below", "Tỉnh Sơn La ban hành kế hoạch trồng cam\n\nCác xã trồng cây trong tuần đầu xuân và chăm sóc đến khi khép tán.", PROVINCE, "trồng cam"),
]  # fmt: skip

TEASERS = """Chuyên mục trồng rừng
Sơn La ban hành kế hoạch trồng cam sạch (18/3/2022)
Ban Thường vụ Tỉnh ủy Sơn La vừa ban hành kế hoạch về phong trào “Nghìn vườn cam sạch” năm 2022... Xem tiếp
Khai mạc giải đua thuyền trên sông Đà (17/3/2022)
Mười sáu đội đua của các xã ven sông tranh tài trong hai ngày. Xem tiếp
Tập huấn kỹ thuật ghép cành cho các tổ vườn ươm (16/3/2022)
Lớp học kéo dài ba ngày tại vườn ươm của hợp tác xã. Xem tiếp"""


@cases("text plans", TWO + ONE)
def test_documents_beside(text: str, plans: list[tuple[str | None, str | None, str]]) -> None:
    page = page_of(text)
    assert [(plan.number, plan.issued, plan.issuer) for plan in page.plans] == plans


@cases("text issuer subject", OUTLINES)
def test_headline_over_its_lead(text: str, issuer: str, subject: str) -> None:
    page = page_of(text)
    assert [(plan.issuer, plan.subject) for plan in page.plans] == [(issuer, subject)]


def test_headline_of_a_teaser() -> None:
    (plan,) = page_of(TEASERS).plans
    assert (plan.issuer, plan.subject) == (PARTY, "phong trào “Nghìn vườn cam sạch” năm 2022")
