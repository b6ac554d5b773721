"""What stands over a headline and under an article: mastheads, menus, clocks, captions, tags."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from pipeline.ingest import read_text
from pipeline.run.engine import process

LEAD = "Ngày 5/3/2021, UBND tỉnh Hà Nam ban hành Kế hoạch số 61/KH-UBND về trồng tre chắn sóng năm 2021. "
STORY = LEAD + "Các xã ven sông chọn giống tre hợp với đất bãi và trồng xong trước mùa mưa bão."
TITLE = "Hà Nam phát động thi đua trồng tre chắn sóng"

HEADS = [
    ("name of the paper", "Báo Hà Nam điện tử"),
    ("owner and menu", "TỈNH ĐOÀN HÀ NAM\nTRANG THÔNG TIN ĐIỆN TỬ\nĐăng nhập | Sơ đồ cổng | RSS"),
    ("clock with a place", "Hà Nam, Thứ Sáu, ngày 12 tháng 3 năm 2021"),
    ("clock with a hotline", "Báo Hà Nam điện tử\nChủ Nhật, 22/11/2026 - Hotline: 0226.111.222"),
    ("a hotline that offers help", "Đường dây nóng hỗ trợ   1900 12 34 56"),
    ("a note of the player", "Your browser does not support the audio element."),
    ("address", "Sở Nội vụ tỉnh Hà Nam\nTầng 4, nhà 6T2, khu hành chính\nTin hoạt động"),
    ("organ of", "Tre Xanh Online - Cơ quan của Đảng bộ tỉnh Hà Nam"),
    ("path with a slash", "Tin hoạt động / Thi đua khen thưởng"),
    ("path with double arrows", "Tin hoạt động >> Thi đua"),
    ("path with guillemets", "Tin tức » Thi đua"),
    ("label with a dash", "Thi đua - khen thưởng"),
]


@pytest.mark.parametrize("head", [pytest.param(row[1], id=row[0]) for row in HEADS])
def test_the_headline_stands_below(head: str) -> None:
    page = process(read_text(f"{head}\n{TITLE}\n07:16 06/03/2021\n{STORY}"))
    assert (page.title, page.published) == (TITLE, "2021-03-06T07:16:00+07:00")


STAMPS = [
    ("clock on top", f"11:51, Ngày 21/10/2022\n{TITLE}\n12/03/2021 7:09 CH. 127 lượt xem", "2021-03-12T19:09:00+07:00"),
    ("frozen banner", f"Thứ Hai, 01/01/2018\n{TITLE}\nĐăng ngày 12/03/2021", "2021-03-12"),
    ("two clocks", f"Thứ Hai, 05/04/2021\n08:00 05/04/2021\n{TITLE}\nCập nhật: 12/03/2021 09:05", "2021-03-12T09:05:00+07:00"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "published"), [pytest.param(*row[1:], id=row[0]) for row in STAMPS])
def test_a_clock_loses_to_a_stamp(head: str, published: str) -> None:
    page = process(read_text(f"{head}\n{STORY}"))
    assert (page.title, page.published) == (TITLE, published)


def test_the_date_of_a_wrapped_sentence_is_no_stamp() -> None:
    text = "Sở Y tế tỉnh Hà Nam vừa ban hành Chỉ thị số\n08/CT-SYT\nngày 02 tháng 3 năm 2021\nvề tiêm chủng cho trẻ em ven sông."
    page = process(read_text(text))
    assert (page.title, page.published, page.plans[0].number) == (None, None, "08/CT-SYT")


TAILS = [
    ("tags", "Nguyễn Văn Tre\nTừ khóa: tre, thi đua", ("Nguyễn Văn Tre", None)),
    ("caption", "Bài, ảnh: Trần Thị Trúc\n[Ảnh] Bờ sông mùa nước.", ("Trần Thị Trúc", None)),
    ("heading of tags", "Nguyễn Văn Tre\nTAGS", ("Nguyễn Văn Tre", None)),
    ("share bar", "Nguyễn Văn Tre\nClick để đánh giá bài viết\nThích 12 Chia sẻ", ("Nguyễn Văn Tre", None)),
    ("source in brackets", "(Nguồn: Sở Nội vụ tỉnh Hà Nam)", (None, "Sở Nội vụ tỉnh Hà Nam")),
]


@pytest.mark.parametrize(("tail", "expected"), [pytest.param(*row[1:], id=row[0]) for row in TAILS])
def test_bylines_above_the_furniture_of_the_end(tail: str, expected: tuple[str | None, str | None]) -> None:
    page = process(read_text(f"{TITLE}\n07:16 06/03/2021\n{STORY}\n{tail}"))
    assert (page.author, page.outlet) == expected
