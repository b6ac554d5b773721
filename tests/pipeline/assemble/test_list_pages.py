"""Lists of teasers and of documents: told from articles, one plan a teaser that announces one (domain: list pages)."""

# One case a line, however long.
# ruff: noqa: E501

from collections.abc import Callable

import pytest
from composed import cases, page_of

from pipeline.ingest import read_text
from pipeline.run.engine import process

PLAN = "UBND huyện Mai Sơn vừa ban hành Kế hoạch số 18/KH-UBND về trồng cây ban quanh hồ"
NEWS = (
    "Nông dân Cò Nòi được mùa mía tím",
    "Mở lớp dạy bơi cho trẻ em ven suối",
    "Khai trương phiên chợ nông sản đầu năm",
)
WORDS = (
    "Mỗi héc-ta thu gần tám mươi tấn, giá bán cao hơn vụ trước",
    "Hơn hai trăm em được dạy miễn phí suốt mùa hè này",
    "Bốn mươi gian hàng bày bán sản vật của mười hai xã",
)


def teasers(line: Callable[[str, str], str]) -> str:
    """Three teasers of news and, in their midst, one of the plan."""
    items = [*zip(NEWS, WORDS, strict=True)]
    items.insert(1, ("Mai Sơn phát động trồng cây ban", PLAN))
    return "\n\n".join(line(*item) for item in items)


MORE = teasers(lambda head, words: f"{head}\n{words}.\nXem chi tiết")
GLUED = teasers(lambda head, words: f"{head}\n09/02/2021, 06:20{words}.")
CUT = teasers(lambda head, words: f"{head}\n{words}...")
PLAIN = teasers(lambda head, words: f"{head}\n{words}.")
HEADS = "\n".join((*NEWS, "UBND huyện Mai Sơn ban hành Kế hoạch số 18/KH-UBND về trồng cây ban"))

LISTS = [
    ("a link under each", f"Tin trong huyện\n\n{MORE}", None, "list", ["18/KH-UBND"]),
    ("stamps glued to the text", f"Tin trong huyện\n\n{GLUED}", None, "list", ["18/KH-UBND"]),
    ("texts that are cut short", f"Tin trong huyện\n\n{CUT}", None, "list", ["18/KH-UBND"]),
    ("nothing but headlines", f"Tin trong huyện\n\n{HEADS}", None, "list", ["18/KH-UBND"]),
    ("a pager below", f"Tin trong huyện\n\n{PLAIN}\n\n« Trước 1 2 3 4 Tiếp »", None, "list", ["18/KH-UBND"]),
    ("a tag by its name", f"Tag: trồng cây\n\n{PLAIN}", None, "list", ["18/KH-UBND"]),
    ("results of a search", f"Kết quả tìm kiếm cho từ khóa “trồng cây”\nTìm thấy 48 kết quả\n\n{PLAIN}", None, "list", ["18/KH-UBND"]),
    ("a tag by its address", PLAIN, "https://baosonla.vn/tag/trong-cay", "list", ["18/KH-UBND"]),
    ("the address of an article", f"Mai Sơn phát động trồng cây ban\n\n{PLAN}.", "https://baosonla.vn/xa-hoi/trong-cay-123.html", "article", ["18/KH-UBND"]),
    ("a sentence that wraps is no row of headlines", "Mai Sơn phát động trồng cây ban\n\nNgày 5/3/2021, các thôn bản trong toàn huyện\nđã cùng nhau đào hố và ươm cây giống ở\nven hồ Tiền Phong để kịp vụ xuân năm nay\nvới hơn năm nghìn cây ban và cây mận hậu", None, "article", []),
    ("days of anniversaries are no pager", "HƯỚNG DẪN trồng cây ban quanh hồ Tiền Phong\n(21/9/2002- 21/9/2022)\nMỗi thôn nhận chăm sóc một đoạn bờ hồ dài chừng ba trăm mét.\nCây chết phải được trồng lại trước mùa khô năm sau.", None, "article", []),
    ("a tag whose leads have no headlines", "Mai Sơn: Đồi trọc thay áo mới Phong trào trồng cây ban tại Mai Sơn đã lan ra khắp các bản.\nYên Châu: Bảy phần mười hộ có vườn ươm Huyện Yên Châu ước có bảy phần mười số hộ tự ươm cây giống.", "https://baosonla.vn/tags/trong-cay-88.tag", "list", []),
    ("a tag with one lead", "Sáng 5/3, huyện Mai Sơn tổ chức hội nghị trồng cây ban với sự tham gia của hơn một trăm đại biểu từ các bản trong huyện.", "https://baosonla.vn/mai-son/tag/cay-ban", "list", []),
]  # fmt: skip


@cases("text url kind numbers", LISTS)
def test_lists(text: str, url: str | None, kind: str, numbers: list[str]) -> None:
    page = page_of(text, url)
    assert (page.kind, [plan.number for plan in page.plans]) == (kind, numbers)


def test_each_item_of_a_digest_tells_of_its_own_document() -> None:
    page = page_of(
        "Những văn bản chỉ đạo mới về trồng cây\n\n1. UBND huyện Mai Sơn ban hành Kế hoạch số 18/KH-UBND ngày 14/3/2022 về trồng cây ban.\n\n"
        "2. Phòng Nội vụ huyện Mai Sơn có Công văn số 40/PNV-TĐ ngày 15/3/2022 về đăng ký thi đua."
    )
    assert [(plan.number, plan.issued) for plan in page.plans] == [
        ("18/KH-UBND", "2022-03-14"),
        ("40/PNV-TĐ", "2022-03-15"),
    ]


def test_far_teasers_may_announce_without_a_number() -> None:
    news = "\n\n".join(f"{head}\n{words}.\nXem chi tiết" for head, words in zip(NEWS * 6, WORDS * 6, strict=True))
    page = page_of(
        f"Tin trong huyện\n\n{news}\n\nMai Sơn giữ rừng\nUBND huyện Mai Sơn vừa ban hành kế hoạch giữ rừng mùa khô."
    )
    assert [(plan.doc_type, plan.issuer) for plan in page.plans] == [("Kế hoạch", "Ủy ban nhân dân huyện Mai Sơn")]


LINKED = """Tin trong huyện
Nông dân Cò Nòi được mùa mía tím (18/3/2022)
Mỗi héc-ta thu gần tám mươi tấn, giá bán cao hơn vụ trước. Xem tiếp
Mở lớp dạy bơi cho trẻ em ven suối (17/3/2022)
Hơn hai trăm em được dạy miễn phí suốt mùa hè này. Xem tiếp
Khai trương phiên chợ nông sản đầu năm (16/3/2022)
Bốn mươi gian hàng bày bán sản vật của mười hai xã. Xem tiếp
"""
# Teasers without a headline of their own below those that have one; number and issuer of each plan.
OF_TEASERS = [
    ("one number of two districts", "Ngày 15/3/2022, UBND huyện Mai Sơn ban hành Kế hoạch số 45/KH-UBND về trồng cây ban... Xem tiếp\nNgày 14/3/2022, UBND huyện Yên Châu ban hành Kế hoạch số 45/KH-UBND về trồng cây xoài... Xem tiếp", [("45/KH-UBND", "Ủy ban nhân dân huyện Mai Sơn"), ("45/KH-UBND", "Ủy ban nhân dân huyện Yên Châu")]),
    ("without a number beside one with it", "UBND huyện Mai Sơn vừa ban hành kế hoạch về trồng cây ban... Đọc tiếp\nNgày 14/3/2022, UBND huyện Mai Sơn ban hành Kế hoạch số 45/KH-UBND về giữ rừng... Đọc tiếp", [(None, "Ủy ban nhân dân huyện Mai Sơn"), ("45/KH-UBND", "Ủy ban nhân dân huyện Mai Sơn")]),
    ("a decision and what it brings out", "Phó Thủ tướng Trần Văn An vừa ký Quyết định số 45/QĐ-TTg ban hành Kế hoạch trồng cây ban... Xem tiếp", [("45/QĐ-TTg", "Thủ tướng Chính phủ")]),
    ("one document in two places of a teaser", "Ngày 15/3/2022, UBND huyện Mai Sơn ban hành Kế hoạch số 45/KH-UBND về trồng cây ban.\nKế hoạch số 45/KH-UBND do UBND huyện ban hành nêu ba việc... Xem tiếp", [("45/KH-UBND", "Ủy ban nhân dân huyện Mai Sơn")]),
]  # fmt: skip


@cases("items plans", OF_TEASERS)
def test_each_teaser_tells_of_its_own_document(items: str, plans: list[tuple[str | None, str]]) -> None:
    assert [(plan.number, plan.issuer) for plan in page_of(LINKED + items).plans] == plans


AssertLinear = Callable[[Callable[[int], str], Callable[[str], object]], None]


@pytest.mark.parametrize(
    "unit",
    [
        "Nông dân được mùa mía tím\n",
        f"{WORDS[0]}...\n",
        "Số ký hiệu: 18/KH-UBND\n",
        "Kế hoạch số 18/KH-UBND trồng cây ban\n",
        "1 2 3 ",
    ],
)
def test_time_grows_with_the_list(unit: str, assert_linear: AssertLinear) -> None:
    assert_linear(lambda size: unit * (size // len(unit)), lambda text: process(read_text(text)))
