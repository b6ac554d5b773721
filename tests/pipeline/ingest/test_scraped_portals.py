"""Scraped text of portals: which line is the headline, when it was published, who wrote it, how often it was read."""

# One case a line, however long; the blanks of layouts are those of the pages.
# ruff: noqa: E501

from __future__ import annotations

from typing import Any

import pytest
from portal_stories import STORIES

from pipeline.ingest import read_text
from pipeline.model import Page
from pipeline.run.engine import process

Row = tuple[Any, ...]


def page_of(story: str, layout: str) -> Page:
    """The record of a page: a story in a layout with the places {title}, {lead}, {more} and {body}."""
    told = STORIES[story]
    return process(
        read_text(
            layout.replace("{title}", told.title)
            .replace("{body}", told.body)
            .replace("{lead}", told.lead)
            .replace("{more}", told.more)
        )
    )


def table(rows: list[Row]) -> list[Any]:
    """Rows of (name, story, layout, expected[, why it fails])."""
    return [
        pytest.param(*row[1:4], id=row[0], marks=[pytest.mark.xfail(strict=True, reason=row[4])] if row[4:] else [])
        for row in rows
    ]


# Over the headline: mastheads, owners, slogans, menus, clocks, section labels, paths.
HEADS: list[Row] = [
    ("masthead of three lines", "fields", "CỔNG THÔNG TIN ĐIỆN TỬ\nHUYỆN ĐỨC LINH\nTỈNH BÌNH THUẬN\n{title}\n{body}", None),
    ("party and government", "fields", "ĐẢNG BỘ VÀ CHÍNH QUYỀN HUYỆN ĐỨC LINH\nTIN TRONG HUYỆN\n{title}\n{body}", None),
    ("organ of the party", "health", "Báo Phú Yên Online\nCơ quan ngôn luận của Đảng bộ Đảng Cộng sản Việt Nam tỉnh Phú Yên\n{title}\n{body}", None),
    ("voice of the party", "health", "PHÚ YÊN ĐIỆN TỬ\nTiếng nói của Đảng bộ, chính quyền và nhân dân tỉnh Phú Yên\n{title}\n{body}", None),
    ("name with a slogan", "commune", "Trang thông tin điện tử xã Tam Hồng\nTam Hồng - Nơi đáng sống\n{title}\n{body}", None),
    ("welcome", "commune", "Chào mừng bạn đến với Trang thông tin điện tử xã Tam Hồng\n{title}\n{body}", None),
    ("welcome with honours", "office", "Chào mừng quý vị đến với Cổng thông tin điện tử Sở Xây dựng\nTin tức\n{title}\n{body}", None),
    ("slogan of values", "office", "KỶ CƯƠNG - TRÁCH NHIỆM - TẬN TÂM - PHỤC VỤ\n{title}\n{body}", None),
    ("slogan of study", "office", "Đẩy mạnh việc học theo Bác ở từng phòng, từng trạm, từng cán bộ!\n{title}\n{body}", None),
    ("menu down the page", "school", "Trang chủ\nGiới thiệu\nCơ cấu tổ chức\nTin tức\nVăn bản\nThư viện đề thi\nLiên hệ\n{title}\n{body}", None),
    ("menu with sub-items", "school", "Giới thiệu\nLịch sử hình thành\nTin tức - Sự kiện\nTin của phòng\nTin từ các trường\nCông khai\n{title}\n{body}", None),
    ("menu in a row", "school", "Giới thiệu | Tin tức | Văn bản | Thủ tục hành chính | Liên hệ\n{title}\n{body}", None),
    ("menu with dots", "school", "Trang chủ · Giới thiệu · Tin tức · Văn bản · Hỏi đáp\n{title}\n{body}", None),
    ("menu button", "office", "Menu\nTìm kiếm\n{title}\n{body}", None),
    ("clock of seconds", "office", "Thứ Hai, 23/11/2026 10:05:12 SA\n{title}\n{body}", None),
    ("today is", "office", "Hôm nay: Thứ hai, 23/11/2026\n{title}\n{body}", None),
    ("today, in words", "office", "Hôm nay, ngày 23 tháng 11 năm 2026\n{title}\n{body}", None),
    ("weather and clock", "health", "Phú Yên, 29°C\nThứ hai, 23/11/2026\n{title}\n{body}", None),
    ("address and telephone", "commune", "UBND xã Tam Hồng\nĐiện thoại: 0211.000.111 - Email: tamhong@example.vn\n{title}\n{body}", None),
    ("path with arrows", "fields", "Trang chủ → Tin tức → Môi trường\n{title}\n{body}", None),
    ("you are here", "fields", "Bạn đang ở: Trang chủ > Tin tức > Môi trường\n{title}\n{body}", None),
    ("you are here, with a colon", "fields", "Bạn đang ở đây: Tin tức - Sự kiện\n{title}\n{body}", None),
    ("path with the headline at its end", "fields", "Trang chủ / Tin tức / {title}\n{title}\n{body}", None),
    ("path of three", "fields", "Tin tức / Tin trong huyện / Môi trường\n{title}\n{body}", None),
    ("path with backslashes", "fields", "Tin tức - Sự kiện\\Tin trong huyện\n{title}\n{body}", None),
    ("path with a bar", "fields", "Trang chủ | Tin tức | Môi trường\n{title}\n{body}", None),
    ("details of the news", "fields", "Chi tiết tin tức\n{title}\n{body}", None),
    ("details of the article, capitals", "fields", "CHI TIẾT BÀI VIẾT\n{title}\n{body}", None),
    ("section of a paper", "health", "Chính trị\nXã hội\n{title}\n{body}", None),
    ("section with its sub-section", "health", "Thi đua - Khen thưởng\nGương điển hình tiên tiến\n{title}\n{body}", None),
    ("headline in capitals under a section in capitals", "union", "TIN HOẠT ĐỘNG\n{title}\n{body}", None),
    ("headline that begins with a body", "army", "Tin tức\n{title}\n{body}", None),
    ("headline of a commune without anything", "commune", "{title}\n{body}", None),
    ("headline of a body alone over the text", "army", "{title}\n{body}", None),
    ("headline with a colon", "office", "Hoạt động của Sở\n{title}\n{body}", None),
    ("headline twice", "school", "{title}\n{title}\n{body}", None),
    ("anchors of the page", "school", "Nhảy đến nội dung\nĐăng nhập\nEnglish\nTìm kiếm nâng cao\n{title}\n{body}", None),
    ("tools right under it", "school", "{title}\nĐọc bài viết\nXem với cỡ chữ : A- A A+\nTương phản\n{body}", None),
]  # fmt: skip


@pytest.mark.parametrize(("story", "layout", "_"), table(HEADS))
def test_the_headline(story: str, layout: str, _: None) -> None:
    page = page_of(story, layout)
    assert (page.title, page.published, page.author, page.outlet, page.views) == (
        STORIES[story].title, None, None, None, None,
    )  # fmt: skip


# Lines between headline and text: when, by whom, how often. Expected: (published, author, views).
UNDER: list[Row] = [
    ("NukeViet", "fields", "Thứ ba - 12/04/2022 15:20\nIn ra\nLưu bài viết này", ("2022-04-12T15:20:00+07:00", None, None)),
    ("Joomla, month in words of a number", "fields", "Thứ ba, 12 Tháng 4 2022 15:20", ("2022-04-12T15:20:00+07:00", None, None)),
    ("Joomla, details", "fields", "Chi tiết\nChuyên mục: Tin trong huyện\nĐược đăng: 12 Tháng 4 2022\nLượt xem: 455", ("2022-04-12", None, 455)),
    ("Joomla, author and counter", "fields", "Viết bởi Phan Văn Lượm\nNgày đăng: 12 Tháng 4 2022\nLượt truy cập: 455", ("2022-04-12", "Phan Văn Lượm", 455)),
    ("DotNetNuke", "fields", "12/04/2022 03:20:11 CH", ("2022-04-12T15:20:11+07:00", None, None)),
    ("WordPress in English", "fields", "April 12, 2022", ("2022-04-12", None, None)),
    ("WordPress, month in words", "fields", "12 Tháng Tư, 2022", ("2022-04-12", None, None)),
    ("WordPress, posted by", "fields", "Posted on 12/04/2022 by adminxa", ("2022-04-12", None, None)),
    ("zone in square brackets and tools", "fields", "Thứ 3, 12/04/2022 | 15:20:09 [GMT +7] A A", ("2022-04-12T15:20:09+07:00", None, None)),
    ("time and zone before the day", "fields", "15:20 GMT+7, Thứ Ba, 12/4/2022", ("2022-04-12T15:20:00+07:00", None, None)),
    ("day in words and a bar", "fields", "Thứ ba, ngày 12 tháng 4 năm 2022 | 15:20", ("2022-04-12T15:20:00+07:00", None, None)),
    ("counter, then sent", "fields", "Lượt xem: 7370 | Gửi lúc: 12/04/2022 15:20:27", ("2022-04-12T15:20:27+07:00", None, 7370)),
    ("reporter's dot", "fields", "PV•12/04/2022 15:20", ("2022-04-12T15:20:00+07:00", None, None)),
    ("author and stamp", "fields", "Trần Thị Mận - 12/04/2022 15:20", ("2022-04-12T15:20:00+07:00", "Trần Thị Mận", None)),
    ("author and stamp without a dash", "fields", "Trần Thị Mận 15:20 12/04/2022", ("2022-04-12T15:20:00+07:00", "Trần Thị Mận", None)),
    ("author with a bar", "fields", "Trần Thị Mận | 12/04/2022 15:20", ("2022-04-12T15:20:00+07:00", "Trần Thị Mận", None)),
    ("author with a label, stamp, counter", "fields", "Tác giả: Trần Thị Mận | 12/04/2022 15:20 | 320 lượt xem", ("2022-04-12T15:20:00+07:00", "Trần Thị Mận", 320)),
    ("author in a line of its own", "fields", "Trần Thị Mận\n12/04/2022 15:20", ("2022-04-12T15:20:00+07:00", "Trần Thị Mận", None)),
    ("author in capitals above the stamp", "fields", "ĐỨC MINH\nThứ Ba, 12/04/2022, 15:20", ("2022-04-12T15:20:00+07:00", "ĐỨC MINH", None)),
    ("posted by a person", "fields", "Đăng bởi: Trần Thị Mận - Ngày đăng: 12/04/2022", ("2022-04-12", "Trần Thị Mận", None)),
    ("posted by an account", "fields", "Đăng bởi: admin - Ngày đăng: 12/04/2022", ("2022-04-12", None, None)),
    ("views in English", "fields", "12/04/2022 - 15:20 - 320 views", ("2022-04-12T15:20:00+07:00", None, 320)),
    ("hits", "fields", "Ngày đăng: 12/04/2022\nHits: 320", ("2022-04-12", None, 320)),
    ("seen so many times", "fields", "Ngày đăng: 12/04/2022\nĐã xem 320 lần", ("2022-04-12", None, 320)),
    ("number of readers", "fields", "Ngày đăng: 12/04/2022\nSố người xem: 320", ("2022-04-12", None, 320)),
    ("readings before the word", "fields", "12/04/2022 15:20 - 1,320 lượt đọc", ("2022-04-12T15:20:00+07:00", None, 1320)),
    ("counter without a colon", "fields", "Cập nhật: 12/04/2022\nLượt đọc 320", ("2022-04-12", None, 320)),
    ("counter on the stamp's line with print", "fields", "15:20 12/04/2022 Lượt xem: 320 In bài viết", ("2022-04-12T15:20:00+07:00", None, 320)),
    ("counter and comments", "fields", "12/04/2022 15:20 | Lượt xem: 320 | Bình luận: 4", ("2022-04-12T15:20:00+07:00", None, 320)),
    ("posted, then changed", "fields", "Ngày tạo: 12/04/2022 15:20 | Ngày sửa: 14/04/2022 08:00", ("2022-04-12T15:20:00+07:00", None, None)),
    ("posted, changed below", "fields", "Ngày đăng: 12/04/2022 15:20\nCập nhật lần cuối: 14/04/2022 08:00", ("2022-04-12T15:20:00+07:00", None, None)),
    ("section in front", "fields", "Môi trường | 12/04/2022 15:20", ("2022-04-12T15:20:00+07:00", None, None)),
    ("date of the item", "fields", "Ngày phát hành: 12/04/2022", ("2022-04-12", None, None)),
    ("posting time in words", "fields", "Thời gian đăng tin: 12/04/2022 lúc 15 giờ 20 phút", ("2022-04-12T15:20:00+07:00", None, None)),
    ("at, with a dash", "fields", "Đăng lúc 15h20 - 12.04.2022", ("2022-04-12T15:20:00+07:00", None, None)),
    ("year first with slashes", "fields", "2022/04/12 15:20", ("2022-04-12T15:20:00+07:00", None, None)),
    ("short weekday with a dot", "fields", "T.3, 12/04/2022 - 15:20", ("2022-04-12T15:20:00+07:00", None, None)),
    ("no stamp, only how long ago", "fields", "2 giờ trước", (None, None, None)),
    ("caption right under it", "fields", "12/04/2022 15:20\nẢnh minh họa", ("2022-04-12T15:20:00+07:00", None, None)),
]  # fmt: skip


@pytest.mark.parametrize(("story", "under", "expected"), table(UNDER))
def test_between_headline_and_text(story: str, under: str, expected: tuple[str | None, str | None, int | None]) -> None:
    page = page_of(story, f"Tin tức » Môi trường\n{{title}}\n{under}\n{{body}}")
    assert (page.title, page.published, page.author, page.views) == (STORIES[story].title, *expected)


# Under the text. Expected: (author, outlet).
TAILS: list[Row] = [
    ("person", "school", "Đỗ Thị Thu Hường", ("Đỗ Thị Thu Hường", None)),
    ("person in capitals", "school", "THU HƯỜNG", ("THU HƯỜNG", None)),
    ("initials", "school", "T.H", ("T.H", None)),
    ("two persons", "school", "Thu Hường - Đức Cảnh", ("Thu Hường - Đức Cảnh", None)),
    ("two persons with and", "school", "Thu Hường và Đức Cảnh", ("Thu Hường và Đức Cảnh", None)),
    ("two persons with a comma", "school", "Thu Hường, Đức Cảnh", ("Thu Hường, Đức Cảnh", None)),
    ("person and office", "school", "Thu Hường - Văn phòng HĐND và UBND huyện", ("Thu Hường", "Văn phòng HĐND và UBND huyện")),
    ("person and office in brackets", "school", "Thu Hường (Trung tâm VHTT huyện)", ("Thu Hường", "Trung tâm VHTT huyện")),
    ("person and paper with a slash", "school", "Thu Hường/Báo Quảng Trị", ("Thu Hường", "Báo Quảng Trị")),
    ("person who compiled", "school", "Thu Hường (tổng hợp)", ("Thu Hường", None)),
    ("person who compiled, capital", "school", "Thu Hường (Tổng hợp)", ("Thu Hường", None)),
    ("contributor", "school", "CTV Thu Hường", ("Thu Hường", None)),
    ("done by", "school", "Thực hiện: Thu Hường", ("Thu Hường", None)),
    ("news and pictures", "school", "Tin và ảnh: Thu Hường", ("Thu Hường", None)),
    ("news, picture of two", "school", "Tin, ảnh: Thu Hường - Đức Cảnh", ("Thu Hường - Đức Cảnh", None)),
    ("article and picture", "school", "Bài & ảnh: Thu Hường", ("Thu Hường", None)),
    ("text and picture by two", "school", "Bài: Thu Hường; ảnh: Đức Cảnh", ("Thu Hường", None)),
    ("person with an academic title", "school", "ThS. Đỗ Thị Thu Hường", ("Đỗ Thị Thu Hường", None)),
    ("body", "school", "Trung tâm Văn hóa - Thông tin và Thể thao huyện", (None, "Trung tâm Văn hóa - Thông tin và Thể thao huyện")),
    ("body, short", "school", "HND huyện Vĩnh Linh", (None, "HND huyện Vĩnh Linh")),
    ("editors", "school", "Ban Biên tập", (None, "Ban Biên tập")),
    ("editors of a portal", "school", "BBT Cổng TTĐT huyện", (None, "BBT Cổng TTĐT huyện")),
    ("after a paper", "school", "Theo Báo Quảng Trị", (None, "Báo Quảng Trị")),
    ("after a site", "school", "Theo baoquangtri.vn", (None, "baoquangtri.vn")),
    ("source, a site", "school", "Nguồn: baoquangtri.vn", (None, "baoquangtri.vn")),
    ("source in brackets", "school", "(Theo TTXVN)", (None, "TTXVN")),
    ("author and source", "school", "Tác giả: Thu Hường\nNguồn tin: Phòng GD&ĐT Vĩnh Linh", ("Thu Hường", "Phòng GD&ĐT Vĩnh Linh")),
    ("author with a star", "school", "* Thu Hường", ("Thu Hường", None)),
    ("author with a dash", "school", "— Thu Hường —", ("Thu Hường", None)),
    ("author, then a tool bar", "school", "Thu Hường\nIn bài viết\nGửi email\nChia sẻ Facebook", ("Thu Hường", None)),
    ("author, then a file", "school", "Thu Hường\nFile đính kèm: kh57.pdf", ("Thu Hường", None)),
    ("file, then author", "school", "Tải về: kh57.pdf\nThu Hường", ("Thu Hường", None)),
    ("author, then keywords", "school", "Thu Hường\nTừ khóa: dạy tốt, học tốt, Vĩnh Linh", ("Thu Hường", None)),
    ("author on the last line of the text", "school", "Các trường gửi kết quả về Phòng trước ngày 30/5/2020./. Thu Hường", ("Thu Hường", None)),
    ("technician after the author", "school", "Thu Hường\nKỹ thuật: Nhật Minh", ("Thu Hường", None)),
    ("caption after the author", "school", "Thu Hường\nẢnh: Học sinh đọc sách dưới gốc bàng.", ("Thu Hường", None)),
    ("a caption is no author", "school", "Học sinh trường Vĩnh Thủy đọc sách.", (None, None)),
    ("a slogan is no author", "school", "Thi đua là yêu nước", (None, None)),
    ("a call is no outlet", "school", "Hội đồng thi đua huyện kêu gọi các trường cùng làm", (None, None)),
    ("counter and rating", "school", "Lượt xem: 12\nTổng số điểm của bài viết là: 5 trong 1 đánh giá\n1 2 3 4 5", (None, None)),
]  # fmt: skip


@pytest.mark.parametrize(("story", "tail", "expected"), table(TAILS))
def test_under_the_text(story: str, tail: str, expected: tuple[str | None, str | None]) -> None:
    page = page_of(story, f"{{title}}\nThứ Tư, 04/09/2019 08:10\n{{body}}\n{tail}")
    assert (page.title, page.author, page.outlet) == (STORIES[story].title, *expected)


# Where the page ends: what follows is of other articles, of readers, of the portal. Numbers there are traps.
TRAP = "Kế hoạch số 99/KH-UBND ngày 01/02/2021 của UBND tỉnh về một việc khác"
ENDS: list[Row] = [
    (heading, "fields", f"{heading}\n{TRAP}\nPhát động thi đua “Một việc khác” (02/02/2021)", None)
    for heading in (
        "Tin liên quan", "TIN LIÊN QUAN:", "Các bài viết khác", "Bài viết cùng chuyên mục:", "TIN KHÁC", "Tin cùng chuyên mục",
        "Các tin tiếp theo", "Các tin đã đưa", "Các tin đã đưa ngày:", "Tin đã đăng", "Các bài đã đăng", "Bài viết mới", "Bài viết mới nhất",
        "Tin xem nhiều", "Đọc nhiều nhất", "Xem nhiều trong tuần", "Những tin mới hơn", "Những tin cũ hơn", "Tin mới hơn:", "Cùng chủ đề",
        "Tin cùng chủ đề", "Bài liên quan", "Văn bản mới ban hành", "Văn bản mới", "VĂN BẢN CHỈ ĐẠO ĐIỀU HÀNH MỚI", "Thông báo mới", "Ý kiến bạn đọc (0)",
        "Ý kiến ()", "0 bình luận", "Bình luận (3)", "Gửi ý kiến của bạn", "Ý kiến của bạn", "Bạn cần đăng nhập để gửi bình luận", "Leave a Reply",
        "Trả lời Hủy", "Liên kết website", "Liên kết trang", "Thống kê truy cập", "Tin nổi bật", "Tin tiêu điểm", "Có thể bạn quan tâm",
        "Tin tức khác cùng chuyên mục", "[Trở về]",
    )
] + [
    ("site of a body", "fields", "Bản quyền thuộc UBND huyện Đức Linh\nGiấy phép số 99/GP-STTTT ngày 01/02/2021 do Sở Thông tin và Truyền thông tỉnh cấp", None),
    ("owner and editor", "fields", "Cơ quan chủ quản: UBND huyện Đức Linh\nGiấy phép thiết lập: Số 99/GP-TTĐT ngày 01/02/2021", None),
    ("responsible person", "fields", "Chịu trách nhiệm nội dung: Nguyễn Văn Bưởi\nGiấy phép xuất bản số 99/GP-STTTT", None),
    ("visitors", "fields", "Đang online: 12\nHôm nay: 1.204\nTổng lượt truy cập: 4.120.331", None),
]  # fmt: skip


@pytest.mark.parametrize(("story", "end", "_"), table(ENDS))
def test_the_end_of_the_page(story: str, end: str, _: None) -> None:
    page = page_of(story, f"{{title}}\n12/04/2022 15:20\n{{body}}\n{end}")
    (plan,) = page.plans
    assert (page.kind, page.views, plan.number, plan.themes, plan.references) == ("article", None, "88/KH-UBND", (), ())
