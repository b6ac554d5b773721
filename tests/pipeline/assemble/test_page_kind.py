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
    ("report of a draft, told by its headline", "Sở Nội vụ bàn Kế hoạch phát động phong trào thi đua giữ rừng\n\nChiều 14/3, lãnh đạo Sở nghe các phòng góp ý về dự thảo Kế hoạch phát động phong trào thi đua giữ rừng năm 2022.", "article", "report", 0),
    ("an order to draft is an order", "Sơn La giữ rừng\n\nChủ tịch UBND tỉnh Sơn La yêu cầu Sở Tài chính soạn dự thảo Nghị quyết về mức hỗ trợ người giữ rừng trước ngày 31/3.", "article", "announcement", 1),
    ("results of a campaign", "Kết quả phong trào thi đua giữ rừng năm 2021\n\nUBND huyện Mộc Châu ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2021 về giữ rừng; các bản đã họp dân bốn lần.", "article", "report", 0),
    ("what was done all year", "Tình hình giữ rừng quý I\n\nNgay từ đầu năm, Ban Chỉ đạo tỉnh Sơn La đã có kế hoạch giữ rừng và phân công người bám bản; trong quý xảy ra hai vụ cháy.", "article", "report", 0),
    ("what came of an order", "Nhân rộng tổ giữ rừng\n\nThực hiện Chỉ thị số 06 của Tỉnh ủy, Chủ tịch UBND tỉnh Sơn La đã chỉ đạo các huyện lập tổ giữ rừng.\n\nSau hơn một năm, toàn tỉnh có 420 tổ tự quản.", "article", "report", 0),
    ("news of a decree", "Điểm mới về khen thưởng\n\nChính phủ đã ban hành Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 quy định về khen thưởng.", "article", "report", 0),
    ("storm news", "Bão số 4 đổ bộ\n\nBão số 4 gây gió cấp 9, hơn 300 nhà tốc mái. Lực lượng chức năng đang dọn cây đổ trên quốc lộ 6.", "article", "report", 0),
    ("questions and answers", "Hỏi: Trồng rừng được hỗ trợ gì?\n\nTrả lời: Ngày 14/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND về hỗ trợ cây giống.", "article", "qa", 1),
    ("headline that asks what provisions say", "Trồng rừng được hỗ trợ những gì?\n\nTheo quy định tại Kế hoạch số 86/KH-UBND ngày 14/3/2022 của UBND tỉnh Sơn La, mỗi hộ được cấp cây giống.", "article", "qa", 1),
    ("news whose headline asks", "Trồng rừng được hỗ trợ những gì?\n\nNgày 14/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND về hỗ trợ cây giống.", "article", "announcement", 1),
    ("a comment whose headline asks", "Trồng rồi ai tưới?\n\nCây được trồng hàng loạt mỗi dịp xuân, băng rôn treo kín đường, còn người tưới thì chẳng thấy ai.", "article", "report", 0),
    ("official plan", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng năm 2022\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), "official_text", None, 1),
    ("official letter", letter(COMMITTEE.format(number="815/UBND-KT\nV/v giữ rừng"), "Kính gửi: Các sở, ban, ngành.\n\nMùa khô đã đến, rừng dễ cháy."), "official_text", None, 1),
    ("notice without letterhead", "THÔNG BÁO\nVề việc dọn cành khô ven rừng\n\nUBND xã Chiềng Hặc thông báo tới các bản:\n1. Dọn cành khô trước ngày 20/3/2022.\n2. Mỗi bản cử một tổ canh lửa.", "official_text", None, 1),
    ("telegram without letterhead", "Công điện số 05/CĐ-UBND của Chủ tịch UBND huyện về cháy rừng\n14/03/2022 20:17\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN MỘC CHÂU ĐIỆN:\n\n- Chủ tịch UBND các xã, thị trấn.\n\n1. Các xã canh lửa suốt đêm, dọn cành khô ven đường, chuẩn bị máy bơm và nhiên liệu.", "official_text", None, 1),
    ("draft that is put out for comments", letter("DỰ THẢO 2\n\n" + COMMITTEE.format(number="     /KH-UBND"), "KẾ HOẠCH\nTrồng rừng năm 2022\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), "official_text", None, 0),
    ("rules of a contest", "THỂ LỆ\nCuộc thi ảnh “Rừng trong mắt em”\n\nMộc Châu, ngày 14 tháng 3 năm 2022\n\nI. MỤC ĐÍCH\n\nKhơi dậy tình yêu rừng.\n\nNơi nhận:\n- Lưu: VT.", "official_text", None, 1),
    ("digest of the week", "Thông cáo báo chí tuần 11/2022\n\nI. KINH TẾ\n\n1. Ngày 14/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND về trồng rừng.\n\n2. Chủ tịch UBND tỉnh Sơn La ban hành Công điện số 05/CĐ-UBND về cháy rừng.\n\n3. Chiều 15/3, lãnh đạo tỉnh tiếp công dân.", "article", "announcement", 2),
    ("a page that is gone", "Báo Sơn La\n\nTrồng rừng đầu xuân...\n\nBài viết không tồn tại hoặc đã được gỡ bỏ. Xin bạn trở về trang đầu sau mười giây.", "other", None, 0),
    ("a letter without its head", "Kính gửi: Các bản, tiểu khu trong xã.\n\nUBND xã Chiềng Hặc đề nghị các bản canh lửa rừng mùa khô.\n\nTrân trọng!", "official_text", None, 1),
    ("a letter of a reader", "Kính gửi: Luật sư\n\nTôi trồng rừng từ năm 2015, nay muốn hỏi về tiền công chăm sóc và bảo vệ mà gia đình tôi còn được nhận.", "article", "report", 0),
    ("an open letter under its headline", "Thư ngỏ ủng hộ quỹ trồng rừng năm 2022\n\nKính gửi: Bà con xã Chiềng Hặc\n\nBan Vận động Quỹ “Trồng rừng” xã Chiềng Hặc kêu gọi bà con góp cây giống từ ngày 01/3 đến ngày 30/4/2022.", "official_text", None, 1),
    ("a plan that begins with its first section", "KẾ HOẠCH TRỒNG RỪNG CỦA TRƯỜNG TIỂU HỌC CHIỀNG HẶC\n\nĐăng ngày: 05/03/2022 09:20\n\nI. Mục đích\n- Phủ xanh đồi trọc.\nII. Thời gian\n- Từ ngày 07/3/2022 đến ngày 20/3/2022.", "official_text", None, 1),
    ("a plan under a masthead, headline and stamp", "HUYỆN ỦY YÊN CHÂU | TƯ LIỆU\n\nHướng dẫn trồng rừng đầu xuân năm 2022\n\n2.3.2022 - 16:27\n\nThực hiện Hướng dẫn số 52-HD/BTGTU ngày 02/02/2022 của Ban Tuyên giáo Tỉnh ủy Sơn La, Ban Tuyên giáo Huyện ủy hướng dẫn nội dung như sau:\n\nI- MỤC ĐÍCH\n\n1- Phủ xanh đồi trọc.", "official_text", None, 1),
    ("a plan that begins with its purpose", "I. MỤC ĐÍCH, YÊU CẦU\n- Phủ xanh đồi trọc ở các bản vùng cao trước mùa mưa.\nII. NỘI DUNG\n1. Ươm cây.", "official_text", None, 0),
    ("a lesson that begins with its goals", "I. MỤC TIÊU\n1. Kiến thức: kể tên năm loài cây rừng ngập mặn.\nII. CHUẨN BỊ\n1. Tranh ảnh.", "article", "report", 0),
    ("a decree without its letterhead", "NGHỊ ĐỊNH\nQUY ĐỊNH VIỆC GÂY GIỐNG CÂY\nRỪNG NGẬP MẶN\nCăn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm\n2017;\nTheo đề\nnghị của Bộ trưởng Bộ Xây dựng;\nChính phủ\nban hành Nghị định quy định việc gây giống cây rừng ngập mặn.\nĐiều 1. Phạm vi\nNghị định này nói về vườn ươm.", "official_text", None, 1),
    ("guidance in one sentence under no letterhead", "Căn cứ Công văn số 378/SGDĐT-GDTH ngày 31/8/2021 của Sở Giáo dục và Đào tạo về việc Hướng dẫn trồng cây ở trường học, Phòng Giáo dục và Đào tạo (GDĐT) Hướng dẫn các trường Tiểu học trên địa bàn trồng cây năm học 2021-2022 như sau:", "official_text", None, 1),
    ("days without power", "Lịch ngừng cấp điện huyện Mộc Châu từ ngày 10/6\n\nCác bản Áng, Nà Bó mất điện từ 6 giờ để sửa đường dây.", "other", None, 0),
    ("an appointment", "Nhân sự mới\n\nChủ tịch UBND tỉnh Sơn La vừa ký Quyết định số 815/QĐ-UBND bổ nhiệm Phó Giám đốc Sở Nội vụ.", "article", "report", 0),
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
    ("stamp glued to the headline", "Sơn La trồng rừng (14/03/2022)\n\nUBND tỉnh vừa ban hành Kế hoạch.", "Sơn La trồng rừng", "2022-03-14", None),
    ("a clock with ngày above the headline", "Thứ Hai, ngày 29/03/2024\nĐường dây nóng\n(0212) 3852 000 - 0912 000 111\nSơn La phát động trồng rừng đầu xuân trong toàn tỉnh\n\nUBND tỉnh vừa ban hành Kế hoạch.", "Sơn La phát động trồng rừng đầu xuân trong toàn tỉnh", None, None),
    ("buttons and names in English above the headline", "BỘ NỘI VỤ\n\nMINISTRY OF HOME AFFAIRS OF VIETNAM\n\nA- A+\n- +\n\nPhát động thi đua trồng rừng ở cơ quan Bộ\n\n14/03/2022 10:05\n\nBộ vừa ban hành Kế hoạch.", "Phát động thi đua trồng rừng ở cơ quan Bộ", "2022-03-14T10:05:00+07:00", None),
    ("the headline under the lead", "(SLO) - UBND tỉnh Sơn La vừa ban hành kế hoạch trồng một triệu cây rừng trong năm 2022.\n\nSơn La phát động trồng rừng đầu xuân\n\n14/03/2022 14:22\n\nMỗi hộ trồng hai mươi cây.", "Sơn La phát động trồng rừng đầu xuân", "2022-03-14T14:22:00+07:00", None),
    ("a section over the stamp", "Đất nước - Con người\n\n14/03/2022 - 19:21\n\nSơn La phát động trồng rừng đầu xuân\n\nUBND tỉnh vừa ban hành Kế hoạch.", "Sơn La phát động trồng rừng đầu xuân", "2022-03-14T19:21:00+07:00", None),
    ("the paper's short name before the stamp", "SLO - Thứ Hai, 14/03/2022 - 10:05\n\nSơn La phát động trồng rừng đầu xuân\n\nUBND tỉnh vừa ban hành Kế hoạch.", "Sơn La phát động trồng rừng đầu xuân", "2022-03-14T10:05:00+07:00", None),
    ("who put the page up beside the stamp", "Sơn La phát động trồng rừng đầu xuân\n\nĐăng lúc: Thứ hai - 14/03/2022 20:11 - Người đăng bài viết: Quản trị\n\nUBND tỉnh vừa ban hành Kế hoạch.", "Sơn La phát động trồng rừng đầu xuân", "2022-03-14T20:11:00+07:00", None),
    ("visits of the whole portal are no views", "Sơn La phát động trồng rừng đầu xuân\n\n14/03/2022 09:05\n\nUBND tỉnh vừa ban hành Kế hoạch.\n\nLượt truy cập: 1.208.334", "Sơn La phát động trồng rừng đầu xuân", "2022-03-14T09:05:00+07:00", None),
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
