"""Stamps with labels, counters, bylines and sources as portals print them, in whole pages of composed text."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from pipeline.ingest import read_text
from pipeline.run.engine import process

TITLE = "Huyện Mai Sơn ban hành kế hoạch trồng cây đầu xuân năm 2023"
STORY = (
    "Ngày 3/2/2023, UBND huyện Mai Sơn ban hành Kế hoạch số 27/KH-UBND về tổ chức Tết trồng cây năm 2023 trên địa bàn "
    "huyện. Theo kế hoạch, mỗi xã trồng ít nhất 500 cây lát hoa dọc các tuyến đường liên bản.\n\n"
    "Phòng Nông nghiệp và Phát triển nông thôn huyện tổng hợp kết quả, báo cáo UBND huyện trước ngày 28/02/2023."
)
TIMED, DAY = "2023-02-06T14:32:00+07:00", "2023-02-06"

# What stands around the headline (#), then the stamp, the counter, the author and the outlet.
HEADS: list[tuple[str, str | None, int | None, str | None, str | None]] = [
    ("#\nHNDVN - 14:32 06/02/2023 | Tin hoạt động", TIMED, None, None, None),
    ("#\n06/02/2023 14:32:00   Văn phòng", TIMED, None, None, "Văn phòng"),
    ("#\nXã Chiềng Mung - 14:32 - 06/02/2023", TIMED, None, None, None),
    ("#\nThứ Hai, 06/02/2023 | 14:32 - Tin địa phương", TIMED, None, None, None),
    ("Tin trong huyện | 06/02/2023 | 14:32\n#", TIMED, None, None, None),
    ("Trang chủ   Chính trị - Xã hội\n14:32 | 06/02/2023 GMT+7\nSơn La:\n\n#\naa", TIMED, None, None, None),
    ("#\nĐăng bởi: Quản trị viên | 06/02/2023 | 14:32 | 217 lượt xem", TIMED, 217, None, None),
    ("#\n[Font: - +]   Lượt xem: 217\nNgày 06/02/2023", DAY, 217, None, None),
    ("#\nPhát hành: 06-02-2023 14:32 - Chuyên mục: Tin tức", TIMED, None, None, None),
    ("#\nCreated: 06/02/2023 14:32", TIMED, None, None, None),
    ("#\nHà Thị Lan\n06/02/2023 14:32", TIMED, None, "Hà Thị Lan", None),
    ("#\nLan Hà\nLan Hà\n06/02/2023 14:32 GMT+7", TIMED, None, "Lan Hà", None),
    ("#\nLan Hà", None, None, "Lan Hà", None),
    ("#\nTheo Báo Sơn La | 06/02/2023 14:32", TIMED, None, None, "Báo Sơn La"),
    ("#\nPosted on 06/02/2023 by Phòng Văn hóa và Thông tin", DAY, None, None, "Phòng Văn hóa và Thông tin"),
    ("#\nNgười đăng: Phòng Nội vụ   Ngày đăng: 06/02/2023   Lượt xem: 217", DAY, 217, None, "Phòng Nội vụ"),
    ("#\n06/02/2023\nTác giả: Phòng Nội vụ", DAY, None, None, "Phòng Nội vụ"),
    ("Xuất bản thông tin\n\nnull #\n\nChi tiết bài viết Tin tức\n\n#", None, None, None, None),
    # The programme of a day, and a place: no stamps, no authors.
    (
        "#\n\nHuyện chọn ba điểm để phát động đồng loạt trong toàn thể cán bộ, đoàn viên, hội viên và nhân dân các dân tộc, mỗi điểm trồng hai nghìn cây trong một buổi sáng.\n14:32 - 06/02/2023: Xã Chiềng Mung",
        None,
        None,
        None,
        None,
    ),
    ("#\nKhai mạc 14:32 06/02/2023", None, None, None, None),
    ("#\nMai Sơn", None, None, None, None),
    ("#\nNông nghiệp", None, None, None, None),
]


@pytest.mark.parametrize(("head", "published", "views", "author", "outlet"), HEADS, ids=[row[0] for row in HEADS])
def test_around_the_headline(
    head: str, published: str | None, views: int | None, author: str | None, outlet: str | None
) -> None:
    page = process(read_text(f"{head.replace('#', TITLE)}\n\n{STORY}"))
    assert (page.title, page.published, page.views) == (TITLE, published, views)
    assert (page.author, page.outlet) == (author, outlet)


# What stands under the text, then the author, the outlet and the counter.
TAILS: list[tuple[str, str | None, str | None, int | None]] = [
    ("N.T.K tổng hợp", "N.T.K", None, None),
    ("Nh.V", "Nh.V", None, None),
    ("Tin bài: Lò Văn Sơn - Công chức VHXH", "Lò Văn Sơn", None, None),
    ("Tác giả bài viết: H'Linh Niê", "H'Linh Niê", None, None),
    ("H'Linh Niê", "H'Linh Niê", None, None),
    ("Thanh Lò\n\nTags Mai Sơn, trồng cây, lát hoa, Tết trồng cây đầu xuân", "Thanh Lò", None, None),
    ("Thanh Lò\nTừ khóa:\nMai Sơn", "Thanh Lò", None, None),
    ("Thanh Lò\n\n>> Sơn La mưa lớn diện rộng\nMỚI - NÓNG", "Thanh Lò", None, None),
    ("Thanh Lò\n\nBẠN ĐỌC PHẢN HỒI", "Thanh Lò", None, None),
    ("Thanh Lò\n\nLiên quan\nMai Sơn thu hoạch mía", "Thanh Lò", None, None),
    ("Thanh Lò\n;\n.", "Thanh Lò", None, None),
    ("Thanh Lò - Ban Tuyên giáo\nLĐLĐ huyện Mai Sơn: kế hoạch Tháng Công nhân", "Thanh Lò", "Ban Tuyên giáo", None),
    ("(Đài Truyền thanh huyện đưa tin)", None, "Đài Truyền thanh huyện", None),
    ("Nguồn: https://baosonla.vn/trong-cay/tet-trong-cay-123.html", None, "baosonla.vn", None),
    ("Nguồn Sơn La Mới: http://www.sonlamoi.vn/trong-cay", None, "Sơn La Mới", None),
    ("Theo Sơn La Online", None, "Sơn La Online", None),
    ("T/h: Lệ Lò", "Lệ Lò", None, None),
    ("Lò Hà (Theo Báo Sơn La)", "Lò Hà", "Báo Sơn La", None),
    ("Lò Hà/baosonla.vn", "Lò Hà", "baosonla.vn", None),
    ("Lò Hà tổng hợp", "Lò Hà", None, None),
    ("Người đăng: Phòng Nội vụ | 217 lượt xem", None, "Phòng Nội vụ", 217),
    ("Categories: Thông báo | 217 views", None, None, 217),
    ("Số lượt người xem: 217", None, None, 217),
    ("Lượt xem:\n217", None, None, 217),
    ("BAN BIÊN TẬP", None, "BAN BIÊN TẬP", None),
    # Headings of blocks, the owner of the portal, who signed: nobody wrote.
    ("Thông tin liên hệ\nUBND huyện Mai Sơn, tỉnh Sơn La\nTiểu khu 5, thị trấn Hát Lót", None, None, None),
    ("TIN CÙNG MỤC", None, None, None),
    ("VIDEO CLIP", None, None, None),
    ("LIÊN KẾT NHANH", None, None, None),
    ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLò Văn Sơn", None, None, None),
    ("Tổng số lượt truy cập: 1.234.567\nĐang online: 12", None, None, None),
]


@pytest.mark.parametrize(("tail", "author", "outlet", "views"), TAILS, ids=[row[0] for row in TAILS])
def test_under_the_text(tail: str, author: str | None, outlet: str | None, views: int | None) -> None:
    page = process(read_text(f"{TITLE}\n06/02/2023 14:32\n\n{STORY}\n\n{tail}"))
    assert (page.title, page.published) == (TITLE, TIMED)
    assert (page.author, page.outlet, page.views) == (author, outlet, views)
