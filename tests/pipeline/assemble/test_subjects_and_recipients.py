"""What a document is about, and to whom a letter goes: layouts of portals, damage and fallbacks."""

# One case a line, however long.
# ruff: noqa: E501

from collections.abc import Callable

from pipeline.ingest import read_text
from pipeline.run.engine import process
from tests.pipeline.assemble.composed import COMMITTEE, cases, letter, page_of

AssertLinear = Callable[[Callable[[int], str], Callable[[str], object]], None]

PLAN = COMMITTEE.format(number="61/KH-UBND")
DECISION = COMMITTEE.format(number="61/QĐ-UBND")
LETTER = COMMITTEE.format(number="61/UBND-VX")
BASES = "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\nUBND tỉnh yêu cầu các xã trồng tre."

SUBJECTS = cases(
    "text subject",
    [
        ("goes on below a blank line", letter(PLAN, f"KẾ HOẠCH\n\nTrồng tre chắn sóng của Sở Nội vụ\n\ntại các xã ven sông năm 2022\n\n{BASES}"), "Trồng tre chắn sóng của Sở Nội vụ tại các xã ven sông năm 2022"),
        ("period below a blank line", letter(PLAN, f"KẾ HOẠCH\n\nTRỒNG TRE CHẮN SÓNG VEN SÔNG\n\nGIAI ĐOẠN 2022 - 2025\n\n{BASES}"), "TRỒNG TRE CHẮN SÓNG VEN SÔNG GIAI ĐOẠN 2022 - 2025"),
        ("number behind the type", letter(PLAN, f"KẾ HOẠCH 61/KH-UBND\n\nTrồng tre chắn sóng năm 2022\n\n{BASES}"), "Trồng tre chắn sóng năm 2022"),
        ("number under the type", letter(PLAN, f"KẾ HOẠCH\nSố 61/KH-UBND\n\nTrồng tre chắn sóng năm 2022\n\n{BASES}"), "Trồng tre chắn sóng năm 2022"),
        ("order below the subject", letter(DECISION, "QUYẾT ĐỊNH\nPHÊ DUYỆT KẾ HOẠCH TRỒNG TRE\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nQUYẾT ĐỊNH:\nĐiều 1. Cho trồng tre ven sông."), "PHÊ DUYỆT KẾ HOẠCH TRỒNG TRE"),
        ("issuer before the subject", letter(PLAN, f"KẾ HOẠCH\nCỦA ỦY BAN NHÂN DÂN TỈNH VỀ VIỆC TRỒNG TRE CHẮN SÓNG\n\n{BASES}"), "TRỒNG TRE CHẮN SÓNG"),
        ("about in capitals", letter(DECISION, f"QUYẾT ĐỊNH\nVỀ VIỆC TRỒNG TRE CHẮN SÓNG\n\n{BASES}"), "TRỒNG TRE CHẮN SÓNG"),
        ("approval in the first article", letter(DECISION, f"CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n{BASES}\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt Kế hoạch trồng tre chắn sóng đến năm 2030.\nĐiều 2. Sở Nội vụ thi hành."), "Phê duyệt Kế hoạch trồng tre chắn sóng đến năm 2030"),
        ("annexed in the first article", letter(DECISION, f"CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n{BASES}\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế trồng tre chắn sóng.\nĐiều 2. Sở Nội vụ thi hành."), "Quy chế trồng tre chắn sóng"),
        ("issuing sentence", letter(PLAN, f"{BASES}\nỦy ban nhân dân tỉnh ban hành Kế hoạch trồng 1.000 bụi tre chắn\nsóng đến năm 2025 như sau:\n1. Trồng tre."), "trồng 1.000 bụi tre chắn sóng đến năm 2025"),
        ("headline of a law portal", letter(f"Quyết định 61/QĐ-UBND năm 2022 về Quy chế trồng tre chắn sóng do tỉnh Sơn La ban hành\n\n{DECISION}", f"CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n{BASES}\nQUYẾT ĐỊNH:\nĐiều 1. Giao Sở Nội vụ theo dõi."), "Quy chế trồng tre chắn sóng"),
        ("announced with about", "Tre xanh\nUBND tỉnh Sơn La vừa ban hành Kế hoạch số 61/KH-UBND về trồng tre “Bờ xanh; sông sạch” năm 2022; các xã chọn giống.", "trồng tre “Bờ xanh; sông sạch” năm 2022"),
        ("announced with its verb", "Tre xanh\nUBND tỉnh Sơn La vừa ban hành Kế hoạch phát động phong trào thi đua trồng tre năm 2022, nhằm giữ đất ven sông.", "phát động phong trào thi đua trồng tre năm 2022"),
    ],
)  # fmt: skip


@SUBJECTS
def test_subjects(text: str, subject: str) -> None:
    (plan,) = page_of(text).plans
    assert plan.subject == subject


RECIPIENTS = cases(
    "head recipients",
    [
        ("items", "Kính gửi:\n- Các sở, ban, ngành tỉnh;\n- UBND các huyện, thành phố.", ["các sở, ban, ngành tỉnh", "Ủy ban nhân dân các huyện, thành phố"]),
        ("blank line and no bullet", "Kính gửi:\n\nSở Nội vụ", ["Sở Nội vụ"]),
        ("in cells", "Kính\ngửi:\n|\n- Các cơ sở giáo dục đại học và trường cao đẳng\ncông lập;\n- Sở Nội vụ.\n|", ["Các cơ sở giáo dục đại học và trường cao đẳng công lập", "Sở Nội vụ"]),
        ("on one line", "Kính gửi: Sở Nội vụ; UBND 12 phường; Hiệu trưởng các trường trung học phổ thông", ["Sở Nội vụ", "Ủy ban nhân dân 12 phường", "Hiệu trưởng các trường trung học phổ thông"]),
        ("names parted by commas", "Kính gửi: Sở Nội vụ, Sở Y tế và Công an tỉnh", ["Sở Nội vụ", "Sở Y tế", "Công an tỉnh"]),
        ("name with a dash", "Kính gửi: - Sở Lao động - Thương binh và Xã hội; - Sở Y tế.", ["Sở Lao động - Thương binh và Xã hội", "Sở Y tế"]),
    ],
)  # fmt: skip


@RECIPIENTS
def test_recipients(head: str, recipients: list[str]) -> None:
    (plan,) = page_of(letter(f"{LETTER}\nV/v trồng tre chắn sóng", f"{head}\n\n{BASES}")).plans
    found = [name[:1].lower() + name[1:] for name in plan.recipients]
    assert found == [name[:1].lower() + name[1:] for name in recipients]


HEADLESS = cases(
    "text kind doc_type subject",
    [
        ("bases and issuing sentence", "Thực hiện Kế hoạch số 9/KH-UBND ngày 02/3/2022 của Ủy ban nhân dân tỉnh Sơn La về\ntrồng tre, Ủy ban nhân dân thành phố ban hành Kế hoạch trồng tre chắn sóng năm\n2022 như sau:\n1. Chọn giống tre.\n2. Trồng tre.", "official_text", "Kế hoạch", "trồng tre chắn sóng năm 2022"),
        ("list of bases", "Căn cứ\n\n- Chỉ thị số 12-CT/TW ngày 02/3/2022 của Ban Bí thư;\n\nBan Tuyên giáo Trung ương hướng dẫn tuyên truyền ngày trồng tre năm 2022 như sau:\n\nI. MỤC ĐÍCH\n1. Giữ đất.", "official_text", "Hướng dẫn", "tuyên truyền ngày trồng tre năm 2022"),
        ("name of the document on top", "Kế hoạch Chương trình trồng tre tỉnh Sơn La năm 2022\n\nThực hiện Công văn số 9/UBND-VX ngày 02/3/2022, Sở Nội vụ xây dựng kế hoạch năm 2022 với các phần sau:\nPhần I\nKẾT QUẢ", "official_text", "Kế hoạch", "Chương trình trồng tre tỉnh Sơn La năm 2022"),
        ("article that tells", "Thực hiện Chỉ thị số 12-CT/TW, ngày 02/3/2022, UBND tỉnh Sơn La đã ban hành Kế hoạch số 61/KH-UBND với các nội dung như sau:\n- Trồng tre.", "article", "Kế hoạch", None),
    ],
)  # fmt: skip


@HEADLESS
def test_texts_that_begin_with_their_bases(text: str, kind: str, doc_type: str, subject: str | None) -> None:
    page = page_of(text)
    (plan,) = page.plans
    assert (page.kind, plan.doc_type, plan.subject) == (kind, doc_type, subject)


def test_bases_alone_name_no_document_of_the_page() -> None:
    text = "Nhằm đưa Nghị quyết số 28/NQ-CP ngày 01/3/2022 của Chính phủ\nvề tre vào cuộc sống của nhân dân.\n- Trồng tre.\n- Giữ tre.\n1. Sở Nội vụ trồng tre.\n2. Sở Y tế giữ tre."
    page = page_of(text)
    assert (page.kind, page.plans) == ("official_text", ())


def test_a_letterhead_under_a_lead_is_read() -> None:
    lead = "Quyết định số 61/QĐ-UBND: tre về lại bờ sông\n\nTheo Quyết định này, tỉnh trồng tre trên các bờ sông bị xói lở trong nhiều năm. Ban Biên tập đăng toàn văn.\n\n"
    (plan,) = page_of(
        letter(lead + DECISION, f"QUYẾT ĐỊNH\nVề việc trồng tre chắn sóng\n\n{BASES}\nQUYẾT ĐỊNH:\nĐiều 1. Trồng tre.")
    ).plans
    assert (plan.number, plan.issued, plan.subject) == ("61/QĐ-UBND", "2022-03-14", "trồng tre chắn sóng")


UNITS = ["ban hành Kế hoạch trồng tre ", "Kính gửi: - Sở; ", "hướng dẫn tre\n", "Căn cứ tre\n", "“tre; ", "BAN TRE\n"]


def test_time_grows_with_the_page(assert_linear: AssertLinear) -> None:
    for unit in UNITS:
        assert_linear(lambda size, unit=unit: PLAN + unit * (size // len(unit)), lambda text: process(read_text(text)))
