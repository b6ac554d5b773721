"""What a page is: an announcement, a report, questions and answers, an official text, a list; and its headline and stamp."""

# One case a line, however long.
# ruff: noqa: E501

from composed import COMMITTEE, cases, letter, page_of

TEASERS = "\n\n".join(
    f"{headline} ({day}/03/2022)\n\n{words}"
    for headline, day, words in (
        ("Trồng rừng ở Mộc Châu", 12, "UBND huyện Mộc Châu ra quân trồng rừng đầu xuân với hàng nghìn người dự."),
        ("Ngày hội sách", 13, "Học sinh hào hứng đọc sách dưới gốc ban nở trắng trời."),
        ("Thông xe cầu bản Hìn", 14, "Cây cầu mới nối hai bờ suối sau hai năm thi công."),
    )
)

KINDS = [
    ("announcement", "Sơn La trồng rừng\n\nUBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND về trồng rừng.", "article", "announcement", 1),
    ("announcement without a number", "Sơn La trồng rừng\n\nUBND tỉnh Sơn La vừa ban hành Kế hoạch trồng rừng năm 2022.", "article", "announcement", 1),
    ("report of a ceremony", "Lễ phát động Tết trồng cây\n\nSáng 14/3, tại huyện Mộc Châu, UBND tỉnh Sơn La tổ chức lễ phát động Tết trồng cây, hơn năm trăm người tham dự.", "article", "report", 0),
    ("report of a conference", "Hội nghị sơ kết phong trào thi đua\n\nSáng 14/3, UBND tỉnh Sơn La tổ chức hội nghị sơ kết hai năm thực hiện Kế hoạch số 86/KH-UBND.", "article", "report", 0),
    ("report of a draft", "Góp ý dự thảo kế hoạch trồng rừng\n\nSáng 14/3, Sở Nội vụ tỉnh Sơn La họp lấy ý kiến vào dự thảo Kế hoạch trồng rừng của UBND tỉnh.", "article", "report", 0),
    ("storm news", "Bão số 4 đổ bộ\n\nBão số 4 gây gió cấp 9, hơn 300 nhà tốc mái. Lực lượng chức năng đang dọn cây đổ trên quốc lộ 6.", "article", "report", 0),
    ("questions and answers", "Hỏi: Trồng rừng được hỗ trợ gì?\n\nTrả lời: Ngày 14/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND về hỗ trợ cây giống.", "article", "qa", 1),
    ("headline with a question mark", "Trồng rừng được hỗ trợ những gì?\n\nNgày 14/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND về hỗ trợ cây giống.", "article", "qa", 1),
    ("official plan", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng năm 2022\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), "official_text", None, 1),
    ("official letter", letter(COMMITTEE.format(number="815/UBND-KT\nV/v giữ rừng"), "Kính gửi: Các sở, ban, ngành.\n\nMùa khô đã đến, rừng dễ cháy."), "official_text", None, 1),
    ("list of teasers", f"Tin thi đua\n\n{TEASERS}", "list", None, 0),
]  # fmt: skip


@cases("text kind article_kind plans", KINDS)
def test_kind(text: str, kind: str, article_kind: str | None, plans: int) -> None:
    page = page_of(text)
    assert (page.kind, page.article_kind, len(page.plans)) == (kind, article_kind, plans)


PARTS = [
    ("headline", "Sơn La trồng rừng\n\nUBND tỉnh vừa ban hành Kế hoạch.", "Sơn La trồng rừng", None, None),
    ("no headline", "UBND tỉnh Sơn La vừa ban hành Kế hoạch trồng rừng.", None, None, None),
    ("stamp and counter", "Sơn La trồng rừng\n\nThứ Hai, 14/03/2022, 09:05\nLượt xem: 1.205\n\nUBND tỉnh vừa ban hành Kế hoạch.", "Sơn La trồng rừng", "2022-03-14T09:05:00+07:00", 1205),
    ("stamp glued to the headline", "Sơn La trồng rừng (14/03/2022)\n\nUBND tỉnh vừa ban hành Kế hoạch.", "Sơn La trồng rừng (14/03/2022)", "2022-03-14", None),
    ("a clock above the headline is no stamp", "Thứ Sáu, 29/03/2024\n\nSơn La trồng rừng\n\nUBND tỉnh vừa ban hành Kế hoạch.", "Sơn La trồng rừng", None, None),
    ("type and subject of an official text", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng năm 2022\n\nI. MỤC ĐÍCH\n\nPhủ xanh."), "KẾ HOẠCH Trồng rừng năm 2022", None, None),
]  # fmt: skip


@cases("text title published views", PARTS)
def test_headline_stamp_counter(text: str, title: str | None, published: str | None, views: int | None) -> None:
    page = page_of(text)
    assert (page.title, page.published, page.views) == (title, published, views)


def test_metadata_given_by_the_caller() -> None:
    page = page_of("UBND tỉnh vừa ban hành Kế hoạch trồng rừng.", "https://binhphuoc.gov.vn/1", "2022-03-14")
    assert (page.url, page.published, page.plans[0].province) == (
        "https://binhphuoc.gov.vn/1",
        "2022-03-14",
        "Bình Phước",
    )
