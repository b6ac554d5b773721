"""Kinds of pages on portals: announcements, reports, answers, lists, pages of the system, official texts under a headline."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

import pytest
from portal_stories import STORIES

from pipeline.ingest import read_text
from pipeline.run.engine import process

# (name, text, kind, article_kind)
KINDS = [
    ("announcement of a plan", STORIES["fields"].title + "\n12/04/2022\n" + STORIES["fields"].body, "article", "announcement"),
    ("announcement of a letter", STORIES["health"].title + "\n" + STORIES["health"].body, "article", "announcement"),
    ("report of a conference", STORIES["review"].title + "\n" + STORIES["review"].body, "article", "report"),
    ("report of help", STORIES["army"].title + "\n" + STORIES["army"].body, "article", "report"),
    ("portrait", "Người giữ nghề đan lờ ở cuối sông Trẹm\n05/06/2020 07:00\nBảy mươi tuổi, ông Tư Lành vẫn ngồi vót nan mỗi sáng bên hiên nhà ở xã Biển Bạch, huyện Thới Bình.\nMỗi chiếc lờ bán được ba chục ngàn, đủ tiền chợ cho hai ông bà.", "article", "report"),
    ("prizes of a contest", "Trao giải cuộc thi viết về người tốt, việc tốt\n20/11/2019\nChiều 19/11, Huyện đoàn Yên Mô tổ chức trao giải cuộc thi viết về người tốt, việc tốt cho mười hai tác giả.\nGiải Nhất thuộc về em Bùi Hà Vi, học sinh lớp 8.", "article", "report"),
    ("a visit", "Lãnh đạo tỉnh thăm các thầy cô giáo cũ\n20/11/2019\nNhân dịp 20/11, đoàn công tác của Tỉnh ủy Quảng Ngãi đến thăm, tặng hoa các thầy cô giáo nghỉ hưu ở xã Tịnh Khê.", "article", "report"),
    ("about to be issued", "Sắp có kế hoạch thi đua về chuyển đổi số\n03/02/2023\nSở Nội vụ tỉnh Kon Tum đang lấy ý kiến dự thảo kế hoạch thi đua về chuyển đổi số để trình UBND tỉnh trong tháng 3.", "article", "report"),
    ("question and answer", "Hộ nghèo được vay bao nhiêu để sửa nhà?\nHỏi: Nhà tôi thuộc diện hộ nghèo, muốn vay tiền sửa nhà thì hỏi ở đâu?\nTrả lời: Ông liên hệ Ban Giảm nghèo xã Phước Thuận để được hướng dẫn lập hồ sơ vay.", "article", "qa"),
    ("question with the name of its sender", "Thời hạn nộp báo cáo thi đua\nNgười gửi: Trần Văn Sáu\nCâu hỏi: Xã tôi phải nộp báo cáo thi đua cụm trước ngày nào?\nNội dung trả lời: Theo hướng dẫn của Phòng Nội vụ, báo cáo gửi trước ngày 10/11 hằng năm.", "article", "qa"),
    ("a reader asks", "Mức chi cho hội thi ở thôn\nBạn đọc Lê Thị Na (huyện Hàm Yên, tỉnh Tuyên Quang) hỏi: Thôn tôi tổ chức hội thi thì được chi bao nhiêu?\nVề vấn đề này, Sở Tài chính trả lời như sau: Mức chi do xã quyết định trong dự toán được giao.", "article", "qa"),
    ("citizens ask", "Trả lời kiến nghị của cử tri về đường vào bản\nCông dân hỏi: Bao giờ bản Nà Tấu có đường bê tông?\nTrả lời: UBND huyện đã bố trí vốn trong năm nay và giao xã vận động bà con góp ngày công.", "article", "qa"),
    ("list of documents", "VĂN BẢN CHỈ ĐẠO\nKế hoạch số 12/KH-UBND về trồng rừng\nNgày ban hành: 05/01/2022\nChỉ thị số 03/CT-UBND về phòng cháy\nNgày ban hành: 11/02/2022\nCông văn số 90/UBND-NC về an toàn giao thông\nNgày ban hành: 20/02/2022\nTrang 1 2 3 ... Cuối", "list", None),
    ("table of documents", "Số ký hiệu | Ngày ban hành | Trích yếu\n12/KH-UBND | 05/01/2022 | Kế hoạch trồng rừng\n03/CT-UBND | 11/02/2022 | Chỉ thị phòng cháy\n90/UBND-NC | 20/02/2022 | Về an toàn giao thông\n95/UBND-NC | 21/02/2022 | Về trực Tết", "list", None),
    ("teasers with the hour", "Chính trị\nXã Ea Bar mừng lúa mới\n09:41 21/01/2021\nBà con buôn Niêng làm lễ mừng lúa mới trong tiếng chiêng rộn rã.\nKhởi công cầu Sông Hinh\n08:15 20/01/2021\nCây cầu dài chín mươi mét nối hai xã vùng sâu.\nLớp học đêm ở Ea Trol\n19:02 19/01/2021\nBa thầy giáo trẻ thay nhau dạy chữ cho người lớn.", "list", None),
    ("teasers with views", "Tin hoạt động\nHội thi nấu ăn\n21/01/2021\n100 lượt xem\nMười đội dự thi nấu ăn.\nNgày hội hiến máu\n20/01/2021\n90 lượt xem\nHơn trăm người hiến máu.\nTập huấn phòng cháy\n19/01/2021\n80 lượt xem\nDân quân tập chữa cháy.", "list", None),
    ("teasers of how long ago", "Từ khóa: nông thôn mới\nĐường hoa ở Hòa Vang\n2 giờ trước\nDọc con đường là hoa mười giờ.\nChợ quê họp lại\n5 giờ trước\nPhiên chợ đầu tiên sau dịch đông vui.\nThôn không rác\n1 ngày trước\nMỗi nhà một hố ủ.", "list", None),
    ("login", "HỆ THỐNG QUẢN LÝ CÔNG VIỆC\nTên đăng nhập\nMật khẩu\nGhi nhớ đăng nhập\nQuên mật khẩu?\nVui lòng đăng nhập bằng tài khoản do Sở Thông tin và Truyền thông tỉnh Long An cấp để xem nội dung.", "other", None),
    ("page not found", "Không tìm thấy trang\nTrang bạn yêu cầu không tồn tại hoặc đã bị di chuyển. Xin vui lòng quay lại trang chủ hoặc dùng công cụ tìm kiếm của cổng thông tin.", "other", None),
    ("weather forecast", "Dự báo thời tiết ngày và đêm 14/10 tỉnh Quảng Bình\n14/10/2021 04:30\nVùng núi: có mưa rào và dông rải rác, nhiệt độ thấp nhất 21 độ, cao nhất 27 độ.\nVùng đồng bằng ven biển: mưa vừa, gió đông bắc cấp 4, cấp 5.", "other", None),
    ("invitation to quote", "Thư mời báo giá in sổ khám bệnh\n10/05/2023\nTrung tâm Y tế huyện Tân Hồng kính mời các nhà cung cấp có đủ năng lực gửi báo giá in sổ khám bệnh.\nThời hạn nhận báo giá: đến 17 giờ ngày 20/5/2023 tại phòng Kế hoạch.", "other", None),
    ("tender", "Thông báo mời thầu: Sửa chữa nhà văn hóa xã\n10/05/2023\nBên mời thầu: UBND xã Tân Hộ Cơ. Hồ sơ mời thầu phát hành đến 9 giờ ngày 25/5/2023; giá gói thầu 480 triệu đồng.", "other", None),
    ("work schedule", "Lịch công tác tuần 42 của Thường trực UBND huyện\nThứ hai: 8 giờ, Chủ tịch họp giao ban. 14 giờ, tiếp công dân.\nThứ ba: 7 giờ 30, Phó Chủ tịch kiểm tra đê. 14 giờ, họp ban quản lý dự án.\nThứ tư: 8 giờ, làm việc với xã Quỳnh Giao.", "other", None),
    ("recruitment", "Thông báo tuyển dụng viên chức năm 2023\n10/05/2023\nTrung tâm Y tế huyện Bắc Mê cần tuyển dụng 05 viên chức. Người dự tuyển nộp phiếu đăng ký dự tuyển tại phòng Tổ chức từ ngày 15/5/2023 đến ngày 15/6/2023.", "other", None),
    ("death notice", "Tin buồn\n10/05/2023\nThường trực Huyện ủy Bắc Mê và gia đình vô cùng thương tiếc báo tin: đồng chí Hoàng Văn Pao, nguyên Chủ tịch UBND xã, đã từ trần hồi 3 giờ ngày 9/5/2023.", "other", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "article_kind"), [pytest.param(*row[1:], id=row[0]) for row in KINDS])
def test_kind(text: str, kind: str, article_kind: str | None) -> None:
    page = process(read_text(text))
    assert (page.kind, page.article_kind) == (kind, article_kind)


LETTER = """ỦY BAN NHÂN DÂN
HUYỆN NA HANG
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 64/KH-UBND
Na Hang, ngày 09 tháng 3 năm 2020
KẾ HOẠCH
Phát động phong trào thi đua “Mỗi bản một đường hoa” năm 2020
Thực hiện Kế hoạch số 20/KH-UBND ngày 15/01/2020 của UBND tỉnh Tuyên Quang, UBND huyện ban hành kế hoạch như sau:
I. MỤC ĐÍCH
Làm đẹp đường vào bản, giữ nếp sống sạch sẽ.
II. NỘI DUNG
Mỗi bản trồng và chăm sóc một đường hoa.
Nơi nhận:
- Các xã, thị trấn;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Ma Văn Lẻ"""
HEADLINE = "Kế hoạch phát động phong trào thi đua trồng hoa của huyện Na Hang"
TYPED = "KẾ HOẠCH Phát động phong trào thi đua “Mỗi bản một đường hoa” năm 2020"
FOOT = "\nTin liên quan\nKế hoạch số 99/KH-UBND về một việc khác (01/02/2021)"

# (name, text, title, published, views)
OFFICIAL = [
    ("nothing over it", LETTER, TYPED, None, None),
    ("headline and stamp", f"{HEADLINE}\nĐăng ngày 11/03/2020 14:10\n{LETTER}", HEADLINE, "2020-03-11T14:10:00+07:00", None),
    ("stamp without an hour", f"{HEADLINE}\nNgày đăng: 11/03/2020\n{LETTER}", HEADLINE, "2020-03-11", None),
    ("path, headline, stamp, counter", f"Trang chủ » Văn bản » Kế hoạch\n{HEADLINE}\n11/03/2020 14:10 | Lượt xem: 75\n{LETTER}", HEADLINE, "2020-03-11T14:10:00+07:00", 75),
    ("masthead and headline", f"Cổng thông tin điện tử huyện Na Hang\n{HEADLINE}\n{LETTER}", HEADLINE, None, None),
    ("masthead only", f"Cổng thông tin điện tử huyện Na Hang\n{LETTER}", TYPED, None, None),
    ("menu only", f"Trang chủ\nGiới thiệu\nTin tức\nVăn bản\n{LETTER}", TYPED, None, None),
    ("clock only", f"Thứ hai, 23/11/2026\n{LETTER}", TYPED, None, None),
    ("law portal", f"Kế hoạch 64/KH-UBND năm 2020 phong trào thi đua “Mỗi bản một đường hoa” huyện Na Hang\nSố hiệu: 64/KH-UBND Loại văn bản: Kế hoạch\nNgày ban hành: 09/03/2020 Người ký: Ma Văn Lẻ\n{LETTER}", "Kế hoạch 64/KH-UBND năm 2020 phong trào thi đua “Mỗi bản một đường hoa” huyện Na Hang", None, None),
    ("fields, one a line", f"{HEADLINE}\nSố/Ký hiệu: 64/KH-UBND\nNgày ban hành: 09/03/2020\nCơ quan ban hành: UBND huyện\nTrích yếu: Phát động phong trào thi đua\n{LETTER}", HEADLINE, None, None),
    ("counter at the foot", f"{HEADLINE}\n{LETTER}\nLượt xem: 75\nTải về", HEADLINE, None, 75),
    ("related at the foot", f"{HEADLINE}\n{LETTER}{FOOT}", HEADLINE, None, None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "title", "published", "views"), [pytest.param(*row[1:], id=row[0]) for row in OFFICIAL]
)
def test_official_texts_on_portals(text: str, title: str, published: str | None, views: int | None) -> None:
    page = process(read_text(text))
    assert (page.kind, page.title, page.published, page.author, page.outlet, page.views) == (
        "official_text", title, published, None, None, views,
    )  # fmt: skip
    (plan,) = page.plans
    assert (plan.number, plan.issued, plan.signer) == ("64/KH-UBND", "2020-03-09", "Ma Văn Lẻ")
    assert [reference.number for reference in plan.references] == ["20/KH-UBND"]
