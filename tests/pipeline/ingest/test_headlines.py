"""Headlines under mottoes and mastheads, over letterheads, and the names of lists, in composed pages."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from pipeline.ingest import read_text
from pipeline.run.engine import process

TITLE = "Huyện Mai Sơn ban hành kế hoạch trồng cây đầu xuân năm 2023"
STORY = (
    "Ngày 3/2/2023, UBND huyện Mai Sơn ban hành Kế hoạch số 27/KH-UBND về tổ chức Tết trồng cây năm 2023 trên địa bàn "
    "huyện. Theo kế hoạch, mỗi xã trồng ít nhất 500 cây lát hoa dọc các tuyến đường liên bản."
)

MOTTOES = [
    "Phát huy truyền thống anh hùng, xây dựng Mai Sơn giàu đẹp, văn minh",
    "KỶ NIỆM 48 NĂM NGÀY GIẢI PHÓNG MIỀN NAM, THỐNG NHẤT ĐẤT NƯỚC (30/4/1975 - 30/4/2023)",
    "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
    "Hướng tới Đại hội Đảng bộ huyện lần thứ XXI\n-A A +A",
    "Mừng Đảng quang vinh, mừng xuân Quý Mão 2023",
    "Quyết tâm xây dựng huyện đạt chuẩn nông thôn mới vào năm 2025",
]


@pytest.mark.parametrize("stamp", ["", "06/02/2023 14:32\n\n"])
@pytest.mark.parametrize("motto", MOTTOES)
def test_a_motto_over_a_headline_is_none(motto: str, stamp: str) -> None:
    assert process(read_text(f"Nhảy đến nội dung\n{motto}\n\n{TITLE}\n{stamp}\n{STORY}")).title == TITLE


NEWS_LIKE_MOTTOES = [
    "Phát huy vai trò người có uy tín trong phong trào trồng cây ở Mai Sơn",
    "Hướng tới Tết trồng cây năm 2023 ở các bản vùng cao Mai Sơn",
    "Quyết tâm phủ xanh đồi trọc ở các xã vùng cao Mai Sơn",
]


@pytest.mark.parametrize("title", NEWS_LIKE_MOTTOES)
@pytest.mark.parametrize("under", ["06/02/2023 14:32\n", "", "Bài 2: Những người giữ rừng trên đỉnh Phiêng Cằm\n"])
def test_a_headline_that_begins_like_a_motto(title: str, under: str) -> None:
    assert process(read_text(f"{title}\n{under}\n{STORY}")).title == title


LETTER = (
    "Kính gửi: Các phòng, ban, đơn vị thuộc huyện.\n\nCăn cứ Kế hoạch số 15/KH-UBND ngày 10/01/2023 của UBND tỉnh về trồng "
    "cây;\nCăn cứ tình hình của huyện,\nUBND huyện xây dựng kế hoạch như sau:\n1. Trồng 500 cây lát hoa.\n2. Thời gian: "
    "tháng 02 năm 2023.\nNơi nhận:\n- Như trên.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Sơn"
)
HEAD = "Số: 27/KH-UBND\nMai Sơn, ngày 03 tháng 02 năm 2023\n\n"
OFFICIAL = [
    (
        "masthead, menu, stamp",
        f"SỞ Y TẾ SƠN LA\nBỆNH VIỆN ĐA KHOA MAI SƠN\nTrang nhất Giới thiệu Tin tức\n\nKế hoạch trồng cây đầu xuân năm 2023\nThứ hai - 06/02/2023 14:32\n\n{HEAD}{LETTER}",
        "Kế hoạch trồng cây đầu xuân năm 2023",
    ),
    (
        "address and clock on top",
        f"www.maison.example.vn | Thứ tư, 15/01/2025\n\nKế hoạch trồng cây đầu xuân năm 2023\n\nĐăng lúc 14:32 06/02/2023 — lượt đọc: 203\n\n{HEAD}{LETTER}",
        "Kế hoạch trồng cây đầu xuân năm 2023",
    ),
    (
        "headline in capitals",
        f"CÔNG TY LÂM NGHIỆP MAI SƠN\n\nPHÁT ĐỘNG THI ĐUA “MỖI NGƯỜI MỘT CÂY XANH”\n06/02/2023 14:32:20 Văn phòng\n\n{LETTER}",
        "PHÁT ĐỘNG THI ĐUA “MỖI NGƯỜI MỘT CÂY XANH”",
    ),
    (
        "call with a stamp of the day",
        f"Lời kêu gọi tham gia trồng cây đầu xuân năm 2023\n\nCập nhật: 06/02/2023 | In bài\n\nHỘI CỰU CHIẾN BINH\nHUYỆN MAI SƠN\n\nLỜI KÊU GỌI\n{LETTER}",
        "Lời kêu gọi tham gia trồng cây đầu xuân năm 2023",
    ),
    (
        "draft for comments",
        f"CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN MAI SƠN\nLấy ý kiến dự thảo Kế hoạch trồng cây đầu xuân năm 2023\n\nNgày bắt đầu: 06/02/2023 Số ý kiến: 0\n\nỦY BAN NHÂN DÂN\nHUYỆN MAI SƠN\nDỰ THẢO\n\nKẾ HOẠCH\nTrồng cây đầu xuân\n\n{LETTER}",
        "Lấy ý kiến dự thảo Kế hoạch trồng cây đầu xuân năm 2023",
    ),
    (
        "the document's own subject over the stamp",
        f"THÔNG BÁO\nVề việc phát động trồng cây đầu xuân năm 2023\n\n06/02/2023 14:32\n\n{LETTER}",
        "THÔNG BÁO Về việc phát động trồng cây đầu xuân năm 2023",
    ),
    (
        "rules issued with a plan",
        f"SỞ VĂN HÓA SƠN LA\n{HEAD}THỂ LỆ\nCUỘC THI VIẾT VỀ RỪNG\n(Ban hành kèm theo Kế hoạch số 27/KH-SVH ngày 03/02/2023 của Sở Văn hóa)\n\n{LETTER}",
        "THỂ LỆ CUỘC THI VIẾT VỀ RỪNG",
    ),
]


@pytest.mark.parametrize(("page", "title"), [row[1:] for row in OFFICIAL], ids=[row[0] for row in OFFICIAL])
def test_titles_of_official_texts(page: str, title: str) -> None:
    assert process(read_text(page)).title == title


POSTED = [
    (
        "day under the subject",
        f"THƯ NGỎ\nVề việc vận động trồng cây đầu xuân năm 2023\n\n06/02/2023\n\n{LETTER}",
        "2023-02-06",
        None,
    ),
    (
        "day with dashes under the name",
        f"Công văn số 27/UBND-NN ngày 03/02/2023 của UBND huyện về việc trồng cây đầu xuân\n\n06-02-2023\n\n{LETTER}",
        "2023-02-06",
        None,
    ),
    (
        "day in a table of properties",
        f"Kế hoạch trồng cây đầu xuân năm 2023\nNgày ban hành\n03/02/2023\n\n{HEAD}{LETTER}",
        None,
        None,
    ),
    (
        "source below the signature",
        f"{HEAD}KẾ HOẠCH\nTrồng cây đầu xuân\n\n{LETTER}\n\n(Nguồn: Trung tâm Công báo tỉnh)",
        None,
        "Trung tâm Công báo tỉnh",
    ),
    (
        "who posted it",
        f"{HEAD}KẾ HOẠCH\nTrồng cây đầu xuân\n\n{LETTER}\n\nNgười đăng: Phòng Nội vụ | 158 lượt xem",
        None,
        "Phòng Nội vụ",
    ),
    ("a source of money", f"{HEAD}KẾ HOẠCH\nTrồng cây đầu xuân\n\n{LETTER}\n\nNguồn: ngân sách huyện", None, None),
]


@pytest.mark.parametrize(("page", "published", "outlet"), [row[1:] for row in POSTED], ids=[row[0] for row in POSTED])
def test_official_texts_on_portals(page: str, published: str | None, outlet: str | None) -> None:
    read = process(read_text(page))
    assert (read.kind, read.published, read.outlet) == ("official_text", published, outlet)


def teasers(stamp: str, lead: str = "", end: str = "") -> str:
    heads = [
        "Phiêng Cằm trồng hai nghìn cây lát hoa",
        "Cò Nòi ra quân đắp đường liên bản",
        "Hát Lót mở phiên chợ nông sản đầu năm",
    ]
    return "\n\n".join(
        f"{head}\n{stamp}{lead}Bà con các bản góp công, góp giống trong buổi sáng đầu xuân{end}" for head in heads
    )


LISTS = [
    (
        "a tag",
        f"Tag: trồng cây đầu xuân\n\nTrang chủ / Tag\n\n{teasers('06/02/2023 14:32' + chr(10))}",
        "Tag: trồng cây đầu xuân",
    ),
    ("a section", f"Nông nghiệp - Nông thôn\n\n{teasers('(06/02/2023)' + chr(10))}", "Nông nghiệp - Nông thôn"),
    (
        "a body with a number of the page",
        f"# Huyện ủy Mai Sơn\n\nTrang 7\n\n{teasers('06/02/2023 14:32' + chr(10))}",
        "Huyện ủy Mai Sơn",
    ),
    ("a path, leads cut short", f"Trang chủ » Dân vận khéo\n\n{teasers('', end=' [...]')}", "Dân vận khéo"),
    (
        "a tag, leads of one paper",
        f"trồng cây đầu xuân\nTheo dõi\n\n{teasers('', lead='SLĐT - ')}",
        "trồng cây đầu xuân",
    ),
]


@pytest.mark.parametrize(("page", "title"), [row[1:] for row in LISTS], ids=[row[0] for row in LISTS])
def test_names_of_lists(page: str, title: str) -> None:
    read = process(read_text(page))
    assert (read.kind, read.title) == ("list", title)


def test_a_question_is_no_headline() -> None:
    text = (
        "Bà Lò Thị Sa hỏi: Ai được phát động phong trào thi đua trong phạm vi một huyện?\nBan Biên tập xin trả lời bà như sau:\n"
        "Theo quy định, Chủ tịch UBND huyện phát động phong trào thi đua trong phạm vi quản lý của mình."
    )
    page = process(read_text(text))
    assert (page.title, page.article_kind) == (None, "qa")


LOST_HEADLINES = [
    ("a numbered heading", "1. Đối tượng tham gia hội thi\nHọc sinh các trường trong xã Nậm Búng.\n2. Cách tham gia\nMỗi em gửi một bức vẽ về rừng."),
    ("a heading with a roman number", "II. NỘI DUNG THI ĐUA CHUNG CỦA CÁC THÔN\nCác thôn trồng cây bên đường, dọn vệ sinh nhà văn hóa và làm hàng rào quanh vườn ban."),
    ("a caption", "Bà con bản Pom trồng ban - Ảnh minh họa |\nBên cạnh đó, các thôn của xã Nậm Búng còn dọn đường, khơi mương và làm hàng rào quanh vườn ban mới trồng."),
]  # fmt: skip


@pytest.mark.parametrize("text", [row[1] for row in LOST_HEADLINES], ids=[row[0] for row in LOST_HEADLINES])
def test_a_page_that_lost_its_headline_has_none(text: str) -> None:
    assert process(read_text(text)).title is None
