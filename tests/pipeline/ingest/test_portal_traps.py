"""What looks like a headline, a byline or a counter on portals and is none; captions; pages of other makes."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from pipeline.ingest import read_text
from pipeline.run.engine import process

LEAD = "Ngày 6/10/2020, UBND huyện Kim Bôi ban hành Kế hoạch số 205/KH-UBND về phong trào thi đua làm sạch suối Bôi."
MORE = "Các xã dọc suối chia đoạn cho từng xóm trông coi, mỗi tháng dọn một lần vào chiều chủ nhật."

# (name, text, title, published, author, outlet, views)
PAGES = [
    ("caption under the headline", f"Kim Bôi thi đua giữ sạch dòng suối\nBà con xóm Mớ Đá vớt rác trên suối Bôi\n{LEAD}\n{MORE}", "Kim Bôi thi đua giữ sạch dòng suối", None, None, None, None),
    ("caption in the text with its photographer", f"Kim Bôi thi đua giữ sạch dòng suối\n{LEAD}\nBà con vớt rác trên suối. Ảnh: Hà Giang\n{MORE}", "Kim Bôi thi đua giữ sạch dòng suối", None, None, None, None),
    ("headline of five words", f"Giữ sạch dòng suối Bôi\n07/10/2020 09:00\n{LEAD}\n{MORE}", "Giữ sạch dòng suối Bôi", "2020-10-07T09:00:00+07:00", None, None, None),
    ("headline of three words", f"Suối lại trong\n07/10/2020 09:00\n{LEAD}\n{MORE}", "Suối lại trong", "2020-10-07T09:00:00+07:00", None, None, None),
    ("headline that is a question", f"Vì sao suối Bôi trong trở lại?\n07/10/2020\n{LEAD}\n{MORE}", "Vì sao suối Bôi trong trở lại?", "2020-10-07", None, None, None),
    ("headline with a full stop", f"Kim Bôi thi đua giữ sạch dòng suối.\n07/10/2020\n{LEAD}\n{MORE}", "Kim Bôi thi đua giữ sạch dòng suối.", "2020-10-07", None, None, None),
    ("headline with a call", f"Hãy giữ sạch dòng suối quê mình!\n07/10/2020\n{LEAD}\n{MORE}", "Hãy giữ sạch dòng suối quê mình!", "2020-10-07", None, None, None),
    ("headline of a school", f"Trường Mầm non Hoa Ban đón nhận bằng công nhận chuẩn quốc gia\n07/10/2020\n{LEAD}\n{MORE}", "Trường Mầm non Hoa Ban đón nhận bằng công nhận chuẩn quốc gia", "2020-10-07", None, None, None),
    ("headline of the police", f"Công an xã Vĩnh Tiến làm căn cước tận nhà cho người già\n07/10/2020\n{LEAD}\n{MORE}", "Công an xã Vĩnh Tiến làm căn cước tận nhà cho người già", "2020-10-07", None, None, None),
    ("headline with a dash", f"Kim Bôi - một năm giữ suối\n07/10/2020\n{LEAD}\n{MORE}", "Kim Bôi - một năm giữ suối", "2020-10-07", None, None, None),
    ("headline in quotes", f"“Sạch từ nguồn, đẹp từ ngõ”\n07/10/2020\n{LEAD}\n{MORE}", "“Sạch từ nguồn, đẹp từ ngõ”", "2020-10-07", None, None, None),
    ("headline with a year", f"Kế hoạch giữ sạch suối Bôi năm 2020 của huyện Kim Bôi\n07/10/2020\n{LEAD}\n{MORE}", "Kế hoạch giữ sạch suối Bôi năm 2020 của huyện Kim Bôi", "2020-10-07", None, None, None),
    ("no headline", f"{LEAD}\n{MORE}", None, None, None, None, None),
    ("place and day is no stamp", f"Kim Bôi thi đua giữ sạch dòng suối\nKim Bôi, ngày 07 tháng 10 năm 2020\n{LEAD}\n{MORE}", "Kim Bôi thi đua giữ sạch dòng suối", None, None, None, None),
    ("counter of the whole site", f"Kim Bôi thi đua giữ sạch dòng suối\n07/10/2020\n{LEAD}\n{MORE}\nTổng lượt truy cập: 3.120.554\nTrực tuyến: 41", "Kim Bôi thi đua giữ sạch dòng suối", "2020-10-07", None, None, None),
    ("visitors of today over the page", f"Lượt truy cập hôm nay: 1.204\nKim Bôi thi đua giữ sạch dòng suối\n07/10/2020\n{LEAD}\n{MORE}", "Kim Bôi thi đua giữ sạch dòng suối", "2020-10-07", None, None, None),
    ("signer of the plan is no author", f"Kim Bôi thi đua giữ sạch dòng suối\n07/10/2020\n{LEAD}\n{MORE} Kế hoạch do Phó Chủ tịch UBND huyện Bùi Văn Dung ký.", "Kim Bôi thi đua giữ sạch dòng suối", "2020-10-07", None, None, None),
    ("a list of places is no byline", f"Kim Bôi thi đua giữ sạch dòng suối\n07/10/2020\n{LEAD}\n{MORE}\nHòa Bình", "Kim Bôi thi đua giữ sạch dòng suối", "2020-10-07", None, None, None),
    ("provinces are no authors", f"Kim Bôi thi đua giữ sạch dòng suối\n07/10/2020\n{LEAD}\n{MORE}\nSơn La, Hòa Bình", "Kim Bôi thi đua giữ sạch dòng suối", "2020-10-07", None, None, None),
    ("a section above the stamp is no author", f"Kim Bôi thi đua giữ sạch dòng suối\nKINH TẾ\n07/10/2020\n{LEAD}\n{MORE}", "Kim Bôi thi đua giữ sạch dòng suối", "2020-10-07", None, None, None),
    ("a place above the stamp is no author", f"Kim Bôi thi đua giữ sạch dòng suối\nHòa Bình 07/10/2020 09:00\n{LEAD}\n{MORE}", "Kim Bôi thi đua giữ sạch dòng suối", "2020-10-07T09:00:00+07:00", None, None, None),
    ("an item of the text begins like an end", f"Kim Bôi thi đua giữ sạch dòng suối\n07/10/2020\n{LEAD}\nBản quyền hình ảnh của cuộc thi thuộc ban tổ chức theo thể lệ.\n{MORE}\nBùi Thị Mến", "Kim Bôi thi đua giữ sạch dòng suối", "2020-10-07", "Bùi Thị Mến", None, None),
    ("ending in the name of a pen", f"Kim Bôi thi đua giữ sạch dòng suối\n07/10/2020\n{LEAD}\n{MORE}\nB.M", "Kim Bôi thi đua giữ sạch dòng suối", "2020-10-07", "B.M", None, None),
    ("author before the related block", f"Kim Bôi thi đua giữ sạch dòng suối\n07/10/2020\n{LEAD}\n{MORE}\nBùi Mến - Đài Truyền thanh huyện\nLượt xem: 1.031\nTin cùng chuyên mục", "Kim Bôi thi đua giữ sạch dòng suối", "2020-10-07", "Bùi Mến", "Đài Truyền thanh huyện", 1031),
    ("day before the hour with a dot", f"Kim Bôi thi đua giữ sạch dòng suối\n07.10.2020 • 09:00\n{LEAD}\n{MORE}", "Kim Bôi thi đua giữ sạch dòng suối", "2020-10-07T09:00:00+07:00", None, None, None),
    ("hour of the afternoon in words", f"Kim Bôi thi đua giữ sạch dòng suối\nThứ tư, ngày 07/10/2020 3:05 Chiều\n{LEAD}\n{MORE}", "Kim Bôi thi đua giữ sạch dòng suối", "2020-10-07T15:05:00+07:00", None, None, None),
    ("stamp under the text", f"Kim Bôi thi đua giữ sạch dòng suối\n{LEAD}\n{MORE}\nNgày đăng: 07/10/2020", "Kim Bôi thi đua giữ sạch dòng suối", "2020-10-07", None, None, None),
    ("code of the paper in front", f"Kim Bôi thi đua giữ sạch dòng suối\n07/10/2020\n(HBĐT) - {LEAD}\n{MORE}", "Kim Bôi thi đua giữ sạch dòng suối", "2020-10-07", None, None, None),
    ("subtitle over the headline", f"Hưởng ứng Ngày Nước thế giới:\nKim Bôi thi đua giữ sạch dòng suối\n07/10/2020\n{LEAD}\n{MORE}", "Kim Bôi thi đua giữ sạch dòng suối", "2020-10-07", None, None, None),
    ("menu of a school in capitals", f"TRANG CHỦ\nGIỚI THIỆU\nTIN TỨC\nTHƯ VIỆN\nLIÊN HỆ\nKim Bôi thi đua giữ sạch dòng suối\n07/10/2020\n{LEAD}\n{MORE}", "Kim Bôi thi đua giữ sạch dòng suối", "2020-10-07", None, None, None),
    ("menu and capitals headline", f"GIỚI THIỆU\nTIN TỨC\nVĂN BẢN\nKIM BÔI THI ĐUA GIỮ SẠCH DÒNG SUỐI\n07/10/2020\n{LEAD}\n{MORE}", "KIM BÔI THI ĐUA GIỮ SẠCH DÒNG SUỐI", "2020-10-07", None, None, None),
    ("headline of two lines in capitals", f"KIM BÔI THI ĐUA\nGIỮ SẠCH DÒNG SUỐI\n07/10/2020\n{LEAD}\n{MORE}", "KIM BÔI THI ĐUA\nGIỮ SẠCH DÒNG SUỐI", "2020-10-07", None, None, None, "only the first line of a headline of two lines is taken"),
    ("author with his post", f"Kim Bôi thi đua giữ sạch dòng suối\n07/10/2020\n{LEAD}\n{MORE}\nBùi Thị Mến, Phó Chủ tịch Hội LHPN huyện", "Kim Bôi thi đua giữ sạch dòng suối", "2020-10-07", "Bùi Thị Mến", None, None),
    ("author and photographer in brackets", f"Kim Bôi thi đua giữ sạch dòng suối\n07/10/2020\n{LEAD}\n{MORE}\nBùi Mến (Ảnh: Đức Lợi)", "Kim Bôi thi đua giữ sạch dòng suối", "2020-10-07", "Bùi Mến", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title", "published", "author", "outlet", "views"), [pytest.param(*row[1:7], id=row[0], marks=[pytest.mark.xfail(strict=True, reason=row[7])] if row[7:] else []) for row in PAGES])  # fmt: skip
def test_pages(text: str, title: str | None, published: str | None, author: str | None, outlet: str | None, views: int | None) -> None:  # fmt: skip
    page = process(read_text(text))
    assert (page.title, page.published, page.author, page.outlet, page.views) == (title, published, author, outlet, views)  # fmt: skip
