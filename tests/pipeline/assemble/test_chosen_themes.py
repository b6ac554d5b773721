"""Which of the names and slogans on a page are those of its plan (domain 4), in order of appearance."""

# One case a line, however long.
# ruff: noqa: E501

from composed import COMMITTEE, cases, letter, page_of

LEAD = "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND"

OWN = [
    ("in the announcing sentence", f"{LEAD} phát động phong trào thi đua “Nghìn vườn cam sạch”.", ["name: Nghìn vườn cam sạch"]),
    ("name and theme", f"{LEAD} phát động đợt thi đua “Mùa vàng” với chủ đề “Nối nhịp bờ vui”.", ["name: Mùa vàng", "theme: Nối nhịp bờ vui"]),
    ("the theme in a later sentence", f"{LEAD} phát động thi đua. Đợt thi đua có chủ đề “Nối nhịp bờ vui”.", ["theme: Nối nhịp bờ vui"]),
    ("the headline has the name", f"Phát động phong trào thi đua “Nghìn vườn cam sạch”\n\n{LEAD} về trồng cam.", ["name: Nghìn vườn cam sạch"]),
    ("headline and lead: once", f"Phát động phong trào thi đua “Nghìn vườn cam sạch”\n\n{LEAD} phát động phong trào thi đua “Nghìn vườn cam sạch”.", ["name: Nghìn vườn cam sạch"]),
    ("capitals and small letters: once", f"PHÁT ĐỘNG PHONG TRÀO THI ĐUA “NGHÌN VƯỜN CAM SẠCH”\n\n{LEAD} phát động phong trào thi đua “Nghìn vườn cam sạch”.", ["name: NGHÌN VƯỜN CAM SẠCH"]),
    ("the headline is the theme", f"“Nối nhịp bờ vui, bước tới ngày mai”\n\nĐó là khẩu hiệu của {LEAD.replace('UBND tỉnh Sơn La vừa ban hành ', '')} vừa được UBND tỉnh Sơn La ban hành.", ["theme: Nối nhịp bờ vui, bước tới ngày mai"]),
    ("sub-themes", f"{LEAD} phát động phong trào thi đua “Mùa vàng”. Đối với tập thể: “Cơ quan sáng, xanh”; đối với cá nhân: “Công chức tận tụy”.", ["name: Mùa vàng", "sub: Cơ quan sáng, xanh", "sub: Công chức tận tụy"]),
    ("the local name of a national movement", "Thực hiện Quyết định số 777/QĐ-TTg của Thủ tướng Chính phủ, UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND phát động phong trào thi đua “Sơn La chung tay vì biên cương”.", ["name: Sơn La chung tay vì biên cương"]),
    ("subject of an official text", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTổ chức phong trào thi đua “Nghìn vườn cam sạch” năm 2022\n\nI. MỤC ĐÍCH\n\nTrồng cam sạch."), ["name: Nghìn vườn cam sạch"]),
    ("the theme of the month that is launched", f"{LEAD} triển khai Tháng hành động năm 2022. Chủ đề Tháng hành động năm 2022 “Nhà sạch, ngõ xanh”.", ["theme: Nhà sạch, ngõ xanh"]),
    ("the theme without marks, of a day", f"{LEAD} tuyên truyền Ngày Nước.\nChủ đề truyền thông Ngày Nước 22/3/2022: Giữ nguồn nước cho bản làng.", ["theme: Giữ nguồn nước cho bản làng"]),
    ("a forum", f"{LEAD} tổ chức diễn đàn “Em lên tiếng”.", ["name: Em lên tiếng"]),
    ("a contest with its theme", f"{LEAD} tổ chức cuộc thi “Em kể chuyện sông Lô” với chủ đề “Dòng sông quê em”.", ["name: Em kể chuyện sông Lô", "theme: Dòng sông quê em"]),
    ("launched by the issuer behind a cited document", "Thực hiện Công điện số 212/CĐ-TTg của Thủ tướng Chính phủ, UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND về bão. Thực hiện Công văn số 31/BNV-TH của Bộ Nội vụ, UBND tỉnh phát động đợt thi đua “Mười ngày thông đường”.", ["name: Mười ngày thông đường"]),
    ("an item of the contents", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nPhát động đợt thi đua “Mùa vàng”\n\nI. NỘI DUNG\n\n1. Thi đua chăm sóc vườn cam.\n\n2. Thi đua “Tổ cam sạch”: mỗi tổ một vườn mẫu."), ["name: Mùa vàng", "name: Tổ cam sạch"]),
    ("the same name in nearly the same words: once", f"{LEAD} phát động “Tháng hành động quốc gia về phòng, chống cháy rừng và bảo vệ muông thú”. Tỉnh phát động “Tháng hành động quốc gia phòng, chống cháy rừng và bảo vệ muông thú”.", ["name: Tháng hành động quốc gia về phòng, chống cháy rừng và bảo vệ muông thú"]),
    ("another's movement that it answers", f"{LEAD} phát động phong trào “Vườn nhà em”, hưởng ứng phong trào “Trái đất xanh” do Trung ương Hội phát động.", ["name: Vườn nhà em"]),
    ("the noun once before and once inside the marks", f"{LEAD} tổ chức Ngày hội “Sắc màu bản Mường”. Các xã hưởng ứng “Ngày hội Sắc màu bản Mường”.", ["name: Sắc màu bản Mường"]),
    ("a year that has a name", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH HÀNH ĐỘNG\n“NĂM ĐỌC SÁCH - 2022”\n\nI. MỤC ĐÍCH\n\nNhà nhà đọc sách."), ["name: NĂM ĐỌC SÁCH - 2022"]),
    ("the theme of a contest that the plan is about", f"{LEAD} tổ chức cuộc thi kể chuyện. Cuộc thi có chủ đề “Dòng sông quê em”.", ["theme: Dòng sông quê em"]),
    ("the theme of a contest that the headline names", f"Phát động cuộc thi kể chuyện sông quê\n\n{LEAD} về kể chuyện. Cuộc thi có chủ đề “Dòng sông quê em”.", ["theme: Dòng sông quê em"]),
    ("without marks", f"{LEAD} với chủ đề Nối nhịp bờ vui, bước tới ngày mai.", ["theme: Nối nhịp bờ vui, bước tới ngày mai"]),
    ("a theme with semicolons", f"{LEAD} với chủ đề “Rừng thêm xanh; suối thêm trong; người thêm no”.", ["theme: Rừng thêm xanh; suối thêm trong; người thêm no"]),
]  # fmt: skip

NOT_OWN = [
    ("no quotation", f"{LEAD} phát động phong trào thi đua yêu nước năm 2022."),
    ("the study drive", f"{LEAD} gắn với “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”."),
    ("the study drive as a movement", f"{LEAD}. Các đơn vị tiếp tục thực hiện phong trào “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”."),
    ("of the day that a contest is held for", f"{LEAD} tổ chức cuộc thi kể chuyện sông quê. Cuộc thi cũng là hoạt động thiết thực hưởng ứng Ngày Nước năm 2022 với chủ đề “Dòng sông quê em”."),
    ("a movement that is told about", f"{LEAD} về trồng cam. Các xã tuyên truyền về cuộc vận động “Ngày vì vườn cam”."),
    ("a contest among other things that are done", f"{LEAD} kỷ niệm Ngày thành lập tỉnh. Kế hoạch nêu rõ các hoạt động như trồng cây, treo cờ; tổ chức Cuộc thi “Sơn La tôi yêu”; dâng hương."),
    ("earlier movements", f"{LEAD} về trồng cam. Trước đó các phong trào “Vườn cam” và “Ao cá” đã lan rộng."),
    ("movements to be joined with", f"{LEAD} về trồng cam. Việc thi đua gắn với phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”."),
    ("the theme of the last congress", f"{LEAD} về trồng cam. Đại hội đại biểu Đảng bộ tỉnh lần thứ XV có chủ đề “Vững bước dưới cờ”."),
    ("the movement of a parent document", "Thực hiện Quyết định số 777/QĐ-TTg của Thủ tướng Chính phủ về phong trào thi đua “Nhà ấm biên cương”, UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND."),
    ("a title of honour", f"{LEAD} về việc xét tặng danh hiệu “Công dân Sơn La ưu tú”."),
    ("a fund", f"{LEAD} vận động ủng hộ Quỹ “Vì người nghèo”."),
    ("a scheme", f"{LEAD} thực hiện Đề án “Trồng một tỷ cây xanh”."),
    ("a programme in the subject", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTRIỂN KHAI THỰC HIỆN CHƯƠNG TRÌNH “ĐẨY MẠNH PHONG TRÀO TRỒNG CAM TRONG DÒNG HỌ” TRÊN ĐỊA BÀN TỈNH\n\nI. MỤC ĐÍCH\n\nTrồng cam.")),
    ("a past event in a review", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng cam năm 2022\n\nI. KẾT QUẢ ĐẠT ĐƯỢC NĂM 2021\n\nNgày 26/3/2021, Ngày hội cam đã mở với chủ đề “Cam ngọt bản xa”.")),
    ("the theme of an earlier year", f"Ngày 14/3/2022, {LEAD.replace('vừa', 'đã')} về trồng cam. Năm 2021, với chủ đề “Cam ngọt bản xa”, tỉnh đã trồng năm vạn cây."),
    ("a contest on the side", f"{LEAD} kỷ niệm ngày thành lập tỉnh. Dịp này, tỉnh sẽ phát động cuộc thi viết “Sơn La những chặng đường”."),
    ("the theme of a contest on the side", f"{LEAD} tổ chức Ngày Gia đình. Các xã tổ chức hội thi câu lạc bộ với chủ đề “Gia đình đầm ấm”."),
    ("a spirit", f"{LEAD} với tinh thần “Vượt nắng, thắng mưa”."),
    ("an anniversary", f"{LEAD} hưởng ứng “75 năm Ngày truyền thống”."),
]  # fmt: skip


def themes(text: str) -> list[str]:
    """The themes of the first plan, one line each."""
    plans = page_of(text).plans
    assert plans, "no plan"
    return [f"{theme.layer}: {theme.text}" for theme in plans[0].themes]


@cases("text expected", OWN)
def test_own(text: str, expected: list[str]) -> None:
    assert themes(text) == expected


@cases("text", NOT_OWN)
def test_not_own(text: str) -> None:
    assert themes(text) == []


CAMPAIGN = [
    ("thi đua", f"{LEAD} phát động thi đua năm 2022.", True),
    ("chiến dịch", f"{LEAD} mở chiến dịch làm sạch sông Đà.", True),
    ("only in the headline", f"Phát động phong trào trồng cam\n\n{LEAD} về trồng cam.", True),
    ("a plain plan", f"{LEAD} về kiểm kê rừng.", False),
    (
        "only in the subject, told later",
        "Theo kế hoạch vừa được UBND tỉnh Sơn La ban hành về tổ chức chiến dịch làm sạch sông Đà, mỗi xã ra quân hai ngày. UBND tỉnh yêu cầu Sở Nội vụ theo dõi.",
        True,
    ),
    ("a month with a name", f"{LEAD} về tổ chức Tháng Nhân đạo năm 2022.", True),
    ("a drive at its height", f"{LEAD} mở đợt cao điểm trấn áp tội phạm.", True),
    ("a theme is enough", f"{LEAD} về trồng cam với chủ đề “Nối nhịp bờ vui”.", True),
    ("turning out, in a notice", "UBND xã Chiềng Hặc vừa có Thông báo số 12/TB-UBND về ra quân dọn vườn cam.", True),
    (
        "a theme in an urgent order",
        LEAD.replace("Kế hoạch số 86/KH", "Công điện số 86/CĐ")
        + " về ứng phó bão với phương châm “Mỗi nhà một thuyền”.",
        False,
    ),
    ("a movement that pauses", f"{LEAD} về việc tạm dừng phong trào thi đua “Nghìn vườn cam sạch”.", False),
    ("rush hours", f"{LEAD} về cấm xe tải trong giờ cao điểm.", False),
    ("the height of a drought", f"{LEAD} về ứng phó đợt hạn, mặn cao điểm.", False),
    (
        "merits of others",
        f"{LEAD} về việc lấy ý kiến khen thưởng các bản có thành tích trong phong trào thi đua trồng cam.",
        False,
    ),
    ("a reward", f"{LEAD} về việc tặng Bằng khen cho các bản làm tốt phong trào trồng cam.", False),
]


@cases("text expected", CAMPAIGN)
def test_is_campaign(text: str, expected: bool) -> None:
    assert page_of(text).plans[0].is_campaign is expected


def test_the_banner_of_a_site_is_no_occasion() -> None:
    lead = "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND chào mừng 40 năm thành lập huyện."
    page = page_of(f"Hướng tới kỷ niệm 90 năm Ngày thành lập Đảng\n\n{lead}")
    assert [occasion.name for occasion in page.plans[0].occasions] == ["40 năm thành lập huyện"]


def test_names_end_before_numbers() -> None:
    page_of("Sơn La có Quỹ Hỗ trợ nông dân 24.500 triệu đồng, chào mừng Đại hội Hội nhiệm kỳ 2020 - 2025 16.200 cây.")
