"""Furniture in composed pages: what each line is, and what is cut for which reason."""

import pytest

from pipeline.ingest.bylines import split_byline, split_source
from pipeline.ingest.furniture import label_lines
from pipeline.ingest.headline import is_banner

TITLE = "Xã Tân Sơn phát động thi đua làm sạch nguồn nước"
LEAD = (
    "Ngày 4/3, Ủy ban nhân dân xã Tân Sơn phát động phong trào thi đua làm sạch nguồn nước trong các thôn, bản, "
    "trường học và cơ quan đóng trên địa bàn xã."
)
MORE = "Theo đó, mỗi thôn chọn ít nhất một con suối hoặc một giếng chung để dọn vệ sinh vào chiều thứ sáu hằng tuần."

KEEP = None
Expected = tuple[str, str, str | None]


def label(page: list[Expected], title: int | None = None, official: bool = False) -> list[Expected]:
    lines = [line for line, _, _ in page]
    labels = label_lines(lines, title, official)
    return [
        (line, "cut" if reason else role, reason)
        for line, role, reason in zip(lines, labels.roles, labels.reasons, strict=True)
    ]


def body(*lines: str) -> list[Expected]:
    return [(line, "body", KEEP) for line in lines]


ARTICLE: list[Expected] = [(TITLE, "title", KEEP), *body(LEAD, MORE)]

PAGES: dict[str, list[Expected]] = {
    "a plain article": ARTICLE,
    "a clock before the title, a stamp after it": [
        ("Thứ bảy, 09/03/2024", "cut", "page clock"),
        (TITLE, "title", KEEP),
        ("Thứ Tư, 06/03/2024, 08:15 (GMT+7)", "stamp", KEEP),
        *body(LEAD, MORE),
    ],
    "a clock with a time, a stamp after the title": [
        ("Thứ bảy, 09/03/2024 21:40:10", "cut", "page clock"),
        (TITLE, "title", KEEP),
        ("06/03/2024 | 08:15", "stamp", KEEP),
        *body(LEAD, MORE),
    ],
    "a bare date before the title and no stamp": [
        ("Thứ bảy, 09/03/2024", "cut", "page clock"),
        *ARTICLE,
    ],
    "a stamp before the title": [
        ("Đăng ngày: 06/03/2024 08:15:00", "stamp", KEEP),
        *ARTICLE,
    ],
    "breadcrumb": [
        ("Trang chủ > Tin tức > Nông thôn mới", "breadcrumb", KEEP),
        *ARTICLE,
    ],
    "breadcrumb with other marks": [
        ("Trang chủ » Tin tức » Sự kiện", "breadcrumb", KEEP),
        *ARTICLE,
    ],
    "breadcrumb without the home page": [
        ("Tin tức - Sự kiện > Nông thôn mới > Xã Tân Sơn phát động", "breadcrumb", KEEP),
        *ARTICLE,
    ],
    "banners before the title": [
        ("- Nhiệt liệt chào mừng Đại hội đại biểu Đảng bộ huyện!", "cut", "banner"),
        ("Toàn Đảng, toàn dân quyết tâm thi đua lập thành tích!", "cut", "banner"),
        *ARTICLE,
    ],
    "debris": [
        ("Skip to main content", "cut", "portal debris"),
        ("Đăng nhập", "cut", "portal debris"),
        ("A- A A+", "cut", "portal debris"),
        ("Cỡ chữ", "cut", "portal debris"),
        *ARTICLE,
        ("leftcenterrightdel", "cut", "portal debris"),
        ("{keywords}", "cut", "portal debris"),
        ("Email của bạn sẽ không được hiển thị công khai.", "cut", "portal debris"),
        ("0 Trả lời", "cut", "portal debris"),
    ],
    "counter and stamp": [
        (TITLE, "title", KEEP),
        ("Thứ Tư, 06-03-2024 / 08:15:00 Sáng", "stamp", KEEP),
        ("412 Lượt xem", "counter", KEEP),
        *body(LEAD, MORE),
    ],
    "counter at the end": [*ARTICLE, ("Lượt xem: 1.204", "counter", KEEP)],
    "byline at the end": [*ARTICLE, ("Lò Thị Mai - Phòng Văn hóa huyện", "byline", KEEP)],
    "byline of initials": [*ARTICLE, ("T.M (bt)", "byline", KEEP)],
    "source line": [*ARTICLE, ("Nguồn: Cổng thông tin điện tử xã Tân Sơn", "source", KEEP)],
    "author, photographer and source": [
        *ARTICLE,
        ("Tin, ảnh: Lò Mai", "source", KEEP),
        ("Theo: Báo tỉnh", "source", KEEP),
    ],
    "byline and source, empty lines between": [
        *ARTICLE,
        ("", "body", KEEP),
        ("Vừ A Dế", "byline", KEEP),
        ("", "body", KEEP),
        ("Nguồn: Đài truyền thanh huyện", "source", KEEP),
    ],
    "related block": [
        *ARTICLE,
        ("Tin liên quan", "cut", "related block"),
        ("Hội nghị tổng kết phong trào năm 2019 của huyện", "cut", "related block"),
        ("(12/01/2020)", "cut", "related block"),
    ],
    "byline before a related block": [
        *ARTICLE,
        ("Lò Thị Mai", "byline", KEEP),
        ("CÁC TIN KHÁC:", "cut", "related block"),
        ("Kế hoạch số 77/KH-UBND về trồng rừng", "cut", "related block"),
    ],
    "all at once": [
        ("Nhảy đến nội dung", "cut", "portal debris"),
        ("Thứ bảy, 09/03/2024", "cut", "page clock"),
        ("Trang chủ > Tin tức", "breadcrumb", KEEP),
        ("- Chào mừng 60 năm thành lập huyện!", "cut", "banner"),
        (TITLE, "title", KEEP),
        ("06/03/2024 08:15 Số lượt xem: 452", "stamp", KEEP),
        *body(LEAD, MORE),
        ("Lò Thị Mai", "byline", KEEP),
        ("Xem thêm", "cut", "related block"),
        ("Trang chủ", "cut", "related block"),
    ],
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
def test_pages(page: list[Expected]) -> None:
    assert label(page) == page


HEADINGS = """
Tin liên quan
TIN LIÊN QUAN
Tin liên quan:
Các tin khác
Các tin tức khác
Tin mới hơn
Tin đã đưa
Tin cùng chuyên mục
Tin nổi bật
Đừng bỏ lỡ
Xem thêm
Xem thêm:
Đọc nhiều nhất
Tin đọc nhiều
Các bài viết khác
Bài viết liên quan
Có thể bạn quan tâm
Bình luận (0)
Ý kiến bạn đọc
Văn bản liên quan
» Tin khác
Các tin cũ hơn
Các văn bản khác
Tin tức khác
""".strip().split("\n")


@pytest.mark.parametrize("heading", HEADINGS)
def test_headings_of_related_blocks(heading: str) -> None:
    page = [*ARTICLE, (heading, "cut", "related block"), ("Một tin cũ của xã bên", "cut", "related block")]
    assert label(page) == page


@pytest.mark.parametrize(
    "line",
    [
        "Tin liên quan đến bão được đăng trên cổng thông tin của huyện.",
        "Xem thêm Kế hoạch tại phụ lục.",
        "Các tin khác nhau về giá nước làm người dân lo lắng.",
        "Nguồn: nước suối, nước giếng và nước mưa; các thôn tự chọn nguồn dọn trước.",
        "Đăng ký thi đua gửi về Văn phòng xã.",
        "Trang chủ của xã đăng danh sách các thôn đạt chuẩn.",
    ],
)
def test_sentences_that_begin_like_furniture_stay(line: str) -> None:
    page = [*ARTICLE, *body(line, MORE)]
    assert label(page) == page


def test_a_related_heading_above_the_article_cuts_nothing() -> None:
    page = [("Tin mới", "cut", "anything"), *ARTICLE]
    labelled = label(page, title=1)
    assert labelled[1:] == ARTICLE


def test_a_picture_under_the_headline_said_again() -> None:
    told: Expected = ("Đội cồng chiêng xã tập luyện bên suối.", "cut", "caption")
    page = [*ARTICLE, *body(""), (TITLE, "cut", "caption"), told, *body("", MORE)]
    assert label(page) == page
    alone = [*ARTICLE, (TITLE, "cut", "caption"), *body(MORE)]
    assert label(alone) == alone


def test_a_known_title_is_taken() -> None:
    page = [("Tin trong xã", "body", KEEP), *ARTICLE]
    assert label(page, title=1) == page


def test_an_official_text_has_no_title_stamp_or_byline() -> None:
    lines = ["UBND XÃ TÂN SƠN", "Số: 41/KH-UBND", "15/03/2024", "KẾ HOẠCH", LEAD, "CHỦ TỊCH", "Lò Văn Hặc"]
    page = body(*lines)
    assert label(page, official=True) == page


@pytest.mark.parametrize("lines", [[], [""], ["", ""], [TITLE], ["Trang chủ"], ["12/03/2024"]])
def test_pages_of_next_to_nothing(lines: list[str]) -> None:
    labels = label_lines(lines, None, False)
    assert len(labels.roles) == len(labels.reasons) == len(lines)


@pytest.mark.parametrize(
    ("line", "banner"),
    [
        ("- Nhiệt liệt chào mừng 50 năm thành lập tỉnh!", True),
        ("Nhiệt liệt chào mừng 50 năm thành lập tỉnh!", True),
        ("Học tập và làm theo tấm gương người tốt, việc tốt!", True),
        ("- Năm học mới! Quyết tâm mới!", True),
        ("Thi đua là yêu nước, yêu nước phải thi đua", False),
        ("Xã Tân Sơn phát động thi đua!", False),
        ("- Sở Nội vụ theo dõi, tổng hợp!", False),
        (TITLE, False),
        ("", False),
    ],
)
def test_banners(line: str, banner: bool) -> None:
    assert is_banner(line) is banner


@pytest.mark.parametrize(
    ("line", "author", "outlet"),
    [
        ("Lò Thị Mai", "Lò Thị Mai", None),
        ("Đỗ Ánh", "Đỗ Ánh", None),
        ("(Vừ A Dế)", "Vừ A Dế", None),
        ("Lò Thị Mai - Phòng Văn hóa huyện", "Lò Thị Mai", "Phòng Văn hóa huyện"),
        ("Lò Mai – Trung tâm Truyền thông", "Lò Mai", "Trung tâm Truyền thông"),
        ("Trường Giang", "Trường Giang", None),
        ("Đoàn Thị Sen", "Đoàn Thị Sen", None),
        ("Mỹ Nhân - Trang Huỳnh", "Mỹ Nhân - Trang Huỳnh", None),
        ("Thành Nam - Ban Dân vận", "Thành Nam", "Ban Dân vận"),
        ("Trường Đại học Vinh", None, "Trường Đại học Vinh"),
        ("Đoàn Thanh Niên phường", None, "Đoàn Thanh Niên phường"),
        ("ĐOÀN PHƯƠNG LAN", "ĐOÀN PHƯƠNG LAN", None),
        ("Trường THPT Lê Lợi", None, "Trường THPT Lê Lợi"),
        ("T.M", "T.M", None),
        ("T.H(bt)", "T.H", None),
        ("BBT", None, "BBT"),
        ("B.B.T", None, "B.B.T"),
        ("Ban Biên tập", None, "Ban Biên tập"),
        ("Quỹ Bảo trợ trẻ em tỉnh", None, "Quỹ Bảo trợ trẻ em tỉnh"),
        ("Sở Nội vụ", None, "Sở Nội vụ"),
        ("Nơi nhận:", None, None),
        ("Sở Nội vụ chủ trì thực hiện kế hoạch này trong năm nay.", None, None),
        ("Trồng cây ven suối", None, None),
        ("Lò Thị Mai;", None, None),
        ("Mai - Đào - Trúc", None, None),
        ("", None, None),
        ("a", None, None),
        ("Lò " * 40, None, None),
        ("L.M.H – Cổng TTĐT huyện ngày 07/06/2031", "L.M.H", "Cổng TTĐT huyện"),
        ("QR Code", None, None),
    ],
)
def test_bylines(line: str, author: str | None, outlet: str | None) -> None:
    assert split_byline(line) == (author, outlet)


@pytest.mark.parametrize(
    ("line", "author", "outlet"),
    [
        ("Nguồn: Báo Hà Giang", None, "Báo Hà Giang"),
        ("Theo: hagiang.gov.vn", None, "hagiang.gov.vn"),
        ("Tin, ảnh: Lò Mai", "Lò Mai", None),
        ("Tác giả: Vừ A Dế", "Vừ A Dế", None),
        ("Tin bài: Lò Mai - Phòng Nội vụ", "Lò Mai", "Phòng Nội vụ"),
        ("Tin: Trung tâm Văn hóa", None, "Trung tâm Văn hóa"),
        ("Nguồn:", None, None),
    ],
)
def test_source_lines(line: str, author: str | None, outlet: str | None) -> None:
    assert split_source(line) == (author, outlet)


@pytest.mark.parametrize("name", ["Tin trong tỉnh", "UBND xã Nậm Búng", "TIN TỨC"])
def test_the_name_of_a_section_is_no_headline(name: str) -> None:
    rows = [
        (name, "breadcrumb", None),
        ("Xã Nậm Búng phát động thi đua trồng cây năm 2031", "body", None),
        ("Ngày 6/3/2031, xã Nậm Búng phát động phong trào thi đua trồng cây trong các thôn.", "body", None),
    ]
    lines = [line for line, _, _ in rows]
    labels = label_lines(lines, None, False)
    assert labels.roles[:2] == ["breadcrumb", "title"]


@pytest.mark.parametrize(
    "below",
    [
        "Ngày 6/3/2031, xã Nậm Búng phát động phong trào thi đua trồng cây trong các thôn.",
        "08/03/2031 09:20",
        "Thi đua trồng cây",
    ],
)
def test_a_short_headline_stays(below: str) -> None:
    labels = label_lines(["Thi đua trồng cây", below, "Các thôn đã trồng hai trăm cây bóng mát."], None, False)
    assert labels.roles[0] == "title"


def test_a_box_over_the_whole_text_does_not_end_the_page() -> None:
    menu = "Giới thiệu về xã, bộ máy, đoàn thể, văn bản, thủ tục và công khai của ủy ban nhân dân xã ở các thôn"
    long = f"{LEAD} {MORE}"
    lines = [
        menu,
        "Văn bản khác",
        "Kế hoạch 5/KH-UBND về trồng rau",
        TITLE,
        long,
        long,
        long,
        "Tin liên quan",
        "Tin cũ",
    ]
    reasons = label_lines(lines, None, False).reasons
    assert [lines[i] for i, reason in enumerate(reasons) if reason == "related block"] == ["Tin liên quan", "Tin cũ"]
