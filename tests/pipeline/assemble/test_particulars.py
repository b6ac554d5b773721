"""The six particulars of a plan on whole pages: which document they belong to, and what is said once."""

# One case a line, however long.
# ruff: noqa: E501

import pytest
from composed import COMMITTEE, letter, page_of

from pipeline.model import Attachment, Award, Page, Quota

PLAN = letter(
    COMMITTEE.format(number="86/KH-UBND"),
    """KẾ HOẠCH
Phát động phong trào thi đua “Suối sạch bản xanh”

Căn cứ Luật Ngân sách nhà nước; các quy định về kinh phí từ ngân sách tỉnh;

I. MỤC ĐÍCH, YÊU CẦU

1. Giữ sạch nguồn nước của các bản.

II. ĐỐI TƯỢNG THI ĐUA

- Các bản, tiểu khu;
- Hộ gia đình ven suối.

III. NỘI DUNG THI ĐUA

1. Thu gom rác ven suối; mỗi bản có ít nhất 02 bể chứa.

2. Trồng tre giữ bờ.

IV. HÌNH THỨC KHEN THƯỞNG

Tặng Bằng khen cho 5 tập thể, 10 cá nhân.

V. KINH PHÍ

Từ ngân sách tỉnh và nguồn xã hội hóa.

VI. TỔ CHỨC THỰC HIỆN

1. Sở Nội vụ theo dõi, trình tặng Bằng khen.

2. Sở Tài chính bố trí kinh phí từ ngân sách tỉnh.""",
).replace("- Như trên;", "- Các tập thể được tặng Bằng khen;\n- Mỗi huyện 02 bản;")


@pytest.fixture(scope="module")
def plan_page() -> Page:
    return page_of(PLAN)


def test_a_plan(plan_page: Page) -> None:
    (plan,) = plan_page.plans
    assert plan.targets == ("Các bản, tiểu khu", "Hộ gia đình ven suối")
    assert plan.contents == ("Thu gom rác ven suối; mỗi bản có ít nhất 02 bể chứa", "Trồng tre giữ bờ")
    assert plan.awards == (Award("Bằng khen", 5, "tập thể"), Award("Bằng khen", 10, "cá nhân"))
    assert plan.quotas == (Quota("mỗi bản", "bể chứa", 2, None),)
    assert plan.funding == ("ngân sách tỉnh", "nguồn xã hội hóa")
    assert plan.attachments == ()


def test_each_has_evidence(plan_page: Page) -> None:
    (plan,) = plan_page.plans
    wanted = {
        f"plans[0].{name}[{i}]" for name in ("targets", "contents", "funding") for i in range(len(getattr(plan, name)))
    }
    wanted |= {f"plans[0].awards[{i}].{part}" for i in range(2) for part in ("name", "count", "to")}
    wanted |= {f"plans[0].quotas[0].{part}" for part in ("who", "what", "min")}
    found = {evidence.field: evidence for evidence in plan_page.evidence if evidence.field in wanted}
    assert set(found) == wanted
    assert plan_page.text is not None
    for evidence in found.values():
        assert evidence.start is not None
        assert plan_page.text[evidence.start : evidence.end] == evidence.text


TWO = """Hai văn bản về vệ sinh môi trường

Ngày 14/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND về thu gom rác. Mỗi bản có ít nhất 02 bể chứa rác.

Ngày 20/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch số 90/KH-UBND về trồng rừng. Huyện dẫn đầu được đề nghị tặng Cờ thi đua của tỉnh. File đính kèm: kh90.pdf"""


def test_each_document_has_its_own() -> None:
    first, second = page_of(TWO).plans
    assert (len(first.quotas), first.awards, first.attachments) == (1, (), ())
    assert second.quotas == ()
    assert second.awards == (Award("Cờ thi đua của tỉnh", None, "huyện"),)
    assert second.attachments == (Attachment("kh90.pdf"),)


ARTICLE = "<p>Ngày 14/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND về trồng rừng tại các xã và các bản.</p>"
FILES = [
    ("a link in the text", f"{ARTICLE}<p>Toàn văn xem <a href='/t/86.pdf'>tại đây</a>.</p>", [("86.pdf", "/t/86.pdf")]),
    ("said twice", f"{ARTICLE}<p>Xem <a href='/t/86.pdf'>tại đây</a>.</p><p>Tải về: <a href='/t/86.pdf'>86.pdf</a></p>", [("86.pdf", "/t/86.pdf")]),
    ("a box outside the text", f"<table><tr><td>Tệp đính kèm</td><td><a href='/t/86.pdf'>86.pdf</a></td></tr></table><div class='content'>{ARTICLE}{ARTICLE}</div>", [("86.pdf", "/t/86.pdf")]),
    ("links of other articles", f"{ARTICLE}<p>Toàn văn trên cổng tỉnh.</p><div class='tinlienquan'><a href='/t/9.pdf'>Tải về Kế hoạch số 9</a></div>", []),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), [case[1:] for case in FILES], ids=[case[0] for case in FILES])
def test_files(body: str, expected: list[tuple[str, str]]) -> None:
    page = page_of(f"<html><body>{body}</body></html>")
    assert [(a.name, a.url) for plan in page.plans for a in plan.attachments] == expected
    fields = {evidence.field for evidence in page.evidence}
    assert {f"plans[0].attachments[{i}].{part}" for i in range(len(expected)) for part in ("name", "url")} <= fields
