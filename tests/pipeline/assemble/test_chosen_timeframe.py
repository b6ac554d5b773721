"""The plan's own period (domain 5): every form of the table, and what is never the period.

Shown as "start → end", then the anchor and the event that ends it.
"""

# One case a line, however long.
# ruff: noqa: E501

from composed import COMMITTEE, cases, letter, page_of

LEAD = "Ngày 14/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND phát động thi đua trồng rừng"

TABLE = [
    ("từ ngày … đến ngày …", "Thời gian thực hiện từ ngày 01/4/2022 đến ngày 30/9/2022.", "2022-04-01 → 2022-09-30"),
    ("đến hết ngày", "Thời gian thực hiện từ ngày 01/4/2022 đến hết ngày 30/9/2022.", "2022-04-01 → 2022-09-30"),
    ("first a day only", "Thời gian thực hiện từ ngày 5 đến 25/6/2022.", "2022-06-05 → 2022-06-25"),
    ("dashes inside, first without a year", "Thời gian thực hiện từ 01-4 đến 30-9-2022.", "2022-04-01 → 2022-09-30"),
    ("months", "Thời gian thực hiện từ tháng 4 đến tháng 9/2022.", "2022-04 → 2022-09"),
    ("months over the turn of the year", "Thời gian thực hiện từ tháng 10 đến tháng 3/2023.", "2022-10 → 2023-03"),
    ("over the turn of the month, year of the plan", "Thời gian thực hiện từ ngày 29 đến 5-10.", "2022-09-29 → 2022-10-05"),
    ("no year: that of issue", "Thời gian thực hiện từ ngày 05/7, đến ngày 20/8.", "2022-07-05 → 2022-08-20"),
    ("mixed precision", "Thời gian thực hiện từ tháng 5/2022 - 30/6/2023.", "2022-05 → 2023-06-30"),
    ("from issue", "Thời gian thực hiện từ ngày ban hành Kế hoạch đến hết ngày 30/9/2022.", "2022-03-14 → 2022-09-30 issue"),
    ("from the launch", "Đợt thi đua được thực hiện từ khi phát động đến hết ngày 30/9/2022.", "2022-03-14 → 2022-09-30 issue"),
    ("from now", "Thời gian thực hiện từ nay đến hết ngày 30/9/2022.", "2022-03-14 → 2022-09-30"),
    ("to an event", "Thời gian thi đua từ ngày 01/4/2022 đến khi kết thúc Đại hội thi đua yêu nước tỉnh.", "2022-04-01 → - (kết thúc Đại hội thi đua yêu nước tỉnh)"),
    ("to a success", "Thời gian thi đua từ ngày 01/4/2022 đến thành công Đại hội Đảng bộ tỉnh.", "2022-04-01 → - (thành công Đại hội Đảng bộ tỉnh)"),
    ("kéo dài đến hết ngày", "Đợt thi đua kéo dài đến hết ngày 30/9/2022.", "- → 2022-09-30"),
    ("a length from a day", "Đợt thi đua diễn ra trong 60 ngày đêm, kể từ 0 giờ ngày 01/4/2022.", "2022-04-01 → 2022-05-30"),
    ("a length in months from issue, to the month", "Thời gian thực hiện: 9 tháng kể từ ngày ban hành.", "2022-03-14 → 2022-12 issue"),
    ("a length with an explicit end", "Đợt thi đua diễn ra trong 30 ngày, từ ngày 01/4/2022 đến ngày 30/4/2022.", "2022-04-01 → 2022-04-30"),
    ("in brackets without years", "Thời gian thực hiện 60 ngày (05/10-04/12).", "2022-10-05 → 2022-12-04"),
    ("nested: the outer", "Thời gian thực hiện từ tháng 6 đến tháng 12/2022; trọng tâm từ ngày 01 đến 30/6.", "2022-06 → 2022-12"),
    ("phases: first to last", "Đợt I: từ ngày 01/4 đến ngày 30/5/2022; Đợt II: từ ngày 05/7 đến ngày 30/9/2022.", "2022-04-01 → 2022-09-30"),
    ("phases that fill the year say the year", "- Đợt I: từ 01/01/2022 đến 30/6/2022.\n- Đợt I1: từ 01/7/2022 đến 31/12/2022.", "2022 → 2022"),
    ("phases, the last from after a day", "- Đợt I: từ 01/4/2022 đến 30/6/2022.\n- Đợt II: từ sau 30/6/2022 đến 30/9/2022.", "2022-04-01 → 2022-09-30"),
    ("from now to a year, told", "Thời gian thực hiện từ nay đến hết năm 2025.", "2022-03-14 → 2025"),
    ("months with dots", "Chiến dịch diễn ra từ tháng 7 - 8.2022.", "2022-07 → 2022-08"),
    ("until a month with a dot", "Đợt thi đua kéo dài đến tháng 8.2022.", "- → 2022-08"),
    ("middle of the month: the year of issue", "Kế hoạch được thực hiện từ giữa tháng 4 đến giữa tháng 5.", "2022-04 → 2022-05"),
    ("one day", "Thời gian: ngày 27 tháng 3 năm 2022.", "2022-03-27 → 2022-03-27"),
    ("hours of one day", "Thời gian diễn ra: Từ 20 giờ 30 phút đến 21 giờ 30 phút Chủ nhật, ngày 27/3/2022.", "2022-03-27 → 2022-03-27"),
    ("one day without a year", "Thời gian: ngày 27/3.", "2022-03-27 → 2022-03-27"),
    ("a stage that is told", "Thời gian thực hiện: giai đoạn 2022 - 2025.", "2022 → 2025"),
    ("a year that is told", "Thời gian thực hiện: Năm 2022.", "2022 → 2022"),
    ("a school year that is told", "Thời gian thực hiện: năm học 2022 - 2023.", "2022 → 2023"),
    ("years that are told without a colon", "Thời gian thực hiện từ năm 2022-2025.", "2022 → 2025"),
    ("bare years that are told", "Thời gian thực hiện: 2022-2025.", "2022 → 2025"),
    ("a campaign all the year", "Phong trào diễn ra trong suốt năm 2022.", "2022 → 2022"),
    ("quarters in a row", "Thời gian thực hiện: Quý II, III năm 2022.", "2022-04 → 2022-09"),
    ("to a day before which it ends", "Thời gian thực hiện bắt đầu từ ngày 01/4/2022 và kết thúc trước ngày 30/9/2022.", "2022-04-01 → 2022-09-30"),
    ("a month with a name", "Tháng cao điểm từ 15/4 đến hết 15/5.", "2022-04-15 → 2022-05-15"),
    ("in force from signing", "Kế hoạch có hiệu lực từ ngày ký đến hết ngày 31/12/2025.", "2022-03-14 → 2025-12-31 issue"),
    ("numbered stages in bare years", "Giai đoạn 1: 2022 - 2023; Giai đoạn 2: 2024 - 2025.", "2022 → 2025"),
    ("from now to a congress", "Thời gian thi đua từ nay đến Đại hội Đảng bộ tỉnh lần thứ XVI.", "2022-03-14 → - (Đại hội Đảng bộ tỉnh lần thứ XVI)"),
    ("an extension moves the end", "Đợt thi đua diễn ra từ ngày 01/4/2022 đến ngày 30/6/2022. UBND tỉnh gia hạn thời gian thi đua đến hết ngày 30/9/2022.", "- → 2022-09-30"),
    ("the year of the theme", "Chủ đề năm học 2022 - 2023 là “Nối nhịp bờ vui”.", "2022 → 2023"),
    ("a ceremony is no period, the campaign's is", "Lễ phát động diễn ra từ ngày 10/4 đến ngày 20/4/2022. Theo kế hoạch này, từ ngày 01/4 đến ngày 30/9/2022, các xã trồng rừng.", "2022-04-01 → 2022-09-30"),
    ("diễn ra từ", "Đợt thi đua diễn ra từ ngày 01/4/2022 đến ngày 30/9/2022.", "2022-04-01 → 2022-09-30"),
    ("được triển khai từ", "Phong trào được triển khai từ ngày 01/4/2022 đến ngày 30/9/2022.", "2022-04-01 → 2022-09-30"),
]  # fmt: skip

# The period in the subject, when nothing better is said.
SUBJECT = [
    ("bases and issue in one sentence", letter(COMMITTEE.format(number="86/KH-UBND"), "Thực hiện nội dung Nghị quyết số 44-NQ/TW ngày 22/10/2018 về kinh tế vườn đến năm 2030, UBND tỉnh ban hành kế hoạch thực hiện giai đoạn 2021-2025 như sau:\n\n1. Phủ xanh đồi trọc."), "2021 → 2025"),
    ("a base with a period of its own before the issue", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng chè giai đoạn 2022 - 2024\n\nCăn cứ Kế hoạch số 54/KH-UBND ngày 29/11/2020 của UBND tỉnh xây dựng vườn chè giai đoạn 2021-2025; Nghị quyết số 03-NQ/TU ngày 15/6/2021 của Tỉnh ủy, UBND tỉnh xây dựng Kế hoạch thực hiện như sau:\n\n1. Phủ xanh đồi trọc."), "2022 → 2024"),
    ("năm YYYY", f"{LEAD} năm 2022.", "2022 → 2022"),
    ("a year, then a target", f"{LEAD} năm 2022, phấn đấu đến năm 2025 đạt 60%.", "2022 → 2022"),
    ("a year, then the day of a ceremony", f"{LEAD} năm 2022. Lễ ra quân: Thời gian: 8 giờ ngày 20/4/2022.", "2022 → 2022"),
    ("the second half of a year", f"{LEAD} trong 6 tháng cuối năm 2022.", "2022-07 → 2022-12"),
    ("next year", f"{LEAD} năm 2023.", "2023 → 2023"),
    ("giai đoạn", f"{LEAD} giai đoạn 2022 - 2025.", "2022 → 2025"),
    ("an en dash", f"{LEAD} giai đoạn 2022–2025.", "2022 → 2025"),
    ("N năm in brackets", f"{LEAD} 5 năm (2021 - 2025).", "2021 → 2025"),
    ("school year", f"{LEAD} năm học 2022 - 2023.", "2022 → 2023"),
    ("a year and a stage: the stage", f"{LEAD} năm 2022 và giai đoạn 2022 - 2025.", "2022 → 2025"),
    ("only an end", f"{LEAD} đến năm 2025.", "- → 2025"),
    ("only an end, with a horizon", f"{LEAD} đến năm 2025, định hướng đến năm 2030.", "- → 2025"),
    ("and the years to come", f"{LEAD} năm 2022 và những năm tới.", "2022 → -"),
    ("giai đoạn từ năm … đến năm …", f"{LEAD} giai đoạn từ năm 2022 đến năm 2025.", "2022 → 2025"),
    ("days without a year before the year of the subject", f"{LEAD.replace('Ngày 14/3/2022, ', '')} năm 2022. UBND tỉnh yêu cầu các xã tổ chức các hoạt động hưởng ứng từ ngày 29/4 đến ngày 06/5.", "2022-04-29 → 2022-05-06"),
    ("to organise a congress of a year", f"{LEAD.replace('phát động thi đua trồng rừng', 'tuyên truyền Đại hội thi đua yêu nước tỉnh lần thứ VI')} năm 2022.", "2022 → 2022"),
    ("a stage inside a slogan is none", f"{LEAD} với khẩu hiệu “Rừng xanh, bản ấm, vượt kế hoạch giai đoạn 2022 - 2025”.", "- → -"),
    ("a year inside a slogan leaves that of the subject", f"{LEAD} năm 2022 với chủ đề “Phủ xanh đồi trọc trước năm 2030”.", "2022 → 2022"),
    ("a period that was over at issue", f"{LEAD}, rút kinh nghiệm giai đoạn 2016 - 2020.", "- → -"),
    ("subject broken inside giai đoạn", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTRỒNG RỪNG PHÒNG HỘ TỈNH SƠN LA GIAI\nĐOẠN 2022 - 2025\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), "2022 → 2025"),
    ("subject broken at the dash", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTRỒNG RỪNG PHÒNG HỘ GIAI ĐOẠN 2022\n- 2025\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), "2022 → 2025"),
    ("subject broken before the end", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTRỒNG RỪNG PHÒNG HỘ ĐẾN\nNĂM 2028\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), "- → 2028"),
    ("subject from year to year", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTRỒNG RỪNG PHÒNG HỘ TỪ NĂM 2022 ĐẾN HẾT\nNĂM 2025\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), "2022 → 2025"),
    ("the period of what is supervised", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nGIÁM SÁT VIỆC TRỒNG RỪNG PHÒNG HỘ TỪ NĂM 2015 ĐẾN HẾT\nNĂM 2021\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), "- → -"),
    ("what the cited body issued", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng phòng hộ\n\nThực hiện Quyết định số 777/QĐ-TTg ngày 10/02/2022 của Thủ tướng Chính phủ ban hành Chương trình trồng rừng giai đoạn 2022 - 2026, UBND tỉnh ban hành Kế hoạch trồng rừng như sau:\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), "- → -"),
    ("what a cited document is about", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng phòng hộ\n\nThực hiện Nghị quyết số 12-NQ/TU ngày 10/02/2022 của Tỉnh ủy về xây dựng vùng rừng gỗ lớn đến năm 2030, UBND tỉnh ban hành Kế hoạch trồng rừng như sau:\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), "- → -"),
    ("the sentence that issues", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng phòng hộ\n\nThực hiện Quyết định số 777/QĐ-TTg ngày 10/02/2022 của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch trồng rừng giai đoạn 2022 - 2026 như sau:\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), "2022 → 2026"),
    ("a name that ends in its year", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\n“NĂM TRỒNG RỪNG - 2022”\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), "2022 → 2022"),
    ("Điều 1 says what is approved", letter(COMMITTEE.format(number="86/QĐ-UBND"), "QUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt Kế hoạch trồng rừng của tỉnh đến năm 2025.\n\nĐiều 2. Quyết định có hiệu lực kể từ ngày ký."), "- → 2025"),
    ("in the headline", f"Sơn La thi đua trồng rừng năm 2022\n\n{LEAD}.", "2022 → 2022"),
    ("a range beats the year of the subject", f"{LEAD} năm 2022. Thời gian thực hiện từ ngày 01/4/2022 đến ngày 30/9/2022.", "2022-04-01 → 2022-09-30"),
    ("subject of an official text", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng giai đoạn 2022 - 2025\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), "2022 → 2025"),
    ("heading THỜI GIAN", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng năm 2022\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc.\n\nIII. THỜI GIAN THỰC HIỆN\n\nTừ ngày 01/4/2022 đến hết ngày 30/9/2022."), "2022-04-01 → 2022-09-30"),
    ("festivals and their year", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND về tổ chức lễ hội trên địa bàn tỉnh năm 2022.", "2022 → 2022"),
]  # fmt: skip

NEVER = [
    ("nothing at all", "Mỗi hộ trồng hai mươi cây."),
    ("the socio-economic plan", "Thi đua gắn với kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025."),
    ("a term of office", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV, nhiệm kỳ 2020 - 2025, được cụ thể hóa."),
    ("the parent's stage", "Kế hoạch cụ thể hóa Chương trình mục tiêu quốc gia giai đoạn 2021 - 2025."),
    ("a previous stage", "Kết quả giai đoạn 2016 - 2020 cho thấy rừng đã xanh trở lại."),
    ("the years of a board", "Ban Chỉ đạo các ngày lễ lớn tỉnh giai đoạn 2021 - 2025 đã có hướng dẫn treo pa nô."),
    ("a goal", "Phấn đấu đến năm 2025 có 60% diện tích được phủ xanh."),
    ("an anniversary", "Thi đua chào mừng 60 năm Ngày thành lập lâm trường (01/4/1962 - 01/4/2022)."),
    ("a deadline", "Báo cáo gửi về Sở Nội vụ trước ngày 30/9/2022."),
    ("hanging flags", "Các hộ treo cờ từ ngày 01/9/2022 đến ngày 03/9/2022."),
    ("a milestone", "Tổng kết phong trào vào tháng 12/2022."),
    ("a council's session", "Kỳ họp Hội đồng nhân dân diễn ra từ ngày 06/7/2022 đến ngày 08/7/2022."),
    ("an event that begins", "Sự kiện bắt đầu từ 8h30 ngày 10/10/2022 tại quảng trường tỉnh."),
    ("a storm that comes", "Từ ngày 04/9 đến ngày 06/9/2022 bão có thể mạnh thêm."),
    ("a target year", "Tỉnh trồng rừng với đích năm 2025 có 60% diện tích được phủ xanh."),
    ("shares year by year", "Tỷ lệ che phủ năm 2025 là 60%, năm 2030 là 70%."),
    (
        "the aim of the campaign",
        "Theo đó, phong trào thi đua nhằm phủ xanh đồi trọc từ nay đến năm 2025 và những năm tiếp theo.",
    ),
    ("the day of a ceremony", "Lễ ra quân từ 8 giờ đến 11 giờ ngày 27/3/2022 tại Mộc Châu."),
    ("the day of a report", "Thời gian nộp báo cáo: ngày 15/12/2022."),
    ("a theme of another year that is followed", "Các đơn vị thực hiện tốt chủ đề thi đua năm 2021 “Nối nhịp bờ vui”."),
    ("a past period", "Từ năm 2016 đến năm 2020, toàn tỉnh đã trồng ba vạn héc-ta rừng."),
    ("a storm's number", "Rừng bị bão số 4 làm gãy đổ được trồng lại."),
    ("months of the moon", "Các lễ hội khác mở từ tháng 4 đến tháng 10 Âm lịch."),
]


def shown(text: str) -> str:
    """The period of the first plan."""
    plans = page_of(text).plans
    assert plans, "no plan"
    time = plans[0].timeframe
    words = f"{time.start or '-'} → {time.end or '-'}"
    return words + f" {time.anchor}" * bool(time.anchor) + f" ({time.end_event})" * bool(time.end_event)


@cases("text expected", [(name, f"{LEAD}. {text}", *rest) for name, text, *rest in TABLE])
def test_table(text: str, expected: str) -> None:
    assert shown(text) == expected


@cases("text expected", SUBJECT)
def test_subject(text: str, expected: str) -> None:
    assert shown(text) == expected


@cases("text", [(name, f"{LEAD}. {text}", *rest) for name, text, *rest in NEVER])
def test_never(text: str) -> None:
    assert shown(text) == "- → -"


def test_phases() -> None:
    text = f"{LEAD}. Đợt I: từ ngày 01/4 đến ngày 30/5/2022; Đợt II: từ ngày 05/7 đến ngày 30/9/2022."
    [plan] = page_of(text).plans
    assert [(p.name, p.start, p.end) for p in plan.phases] == [
        ("Đợt I", "2022-04-01", "2022-05-30"),
        ("Đợt II", "2022-07-05", "2022-09-30"),
    ]


def test_core_of_a_nested_period() -> None:
    [plan] = page_of(f"{LEAD}. Thời gian thực hiện từ tháng 6 đến tháng 12/2022; trọng tâm từ ngày 01 đến 30/6.").plans
    assert plan.timeframe.core is not None
    assert (plan.timeframe.core.start, plan.timeframe.core.end) == ("2022-06-01", "2022-06-30")


def test_deadline_and_milestone() -> None:
    """Steps and due dates stand in lists of their own."""
    [plan] = page_of(
        f"{LEAD}. Sơ kết phong trào vào tháng 9/2022. Các đơn vị gửi báo cáo về Sở Nội vụ trước ngày 15/12/2022."
    ).plans
    assert [(m.what, m.date) for m in plan.milestones] == [("Sơ kết", "2022-09")]
    assert [(d.date, d.to) for d in plan.deadlines] == [("2022-12-15", "Sở Nội vụ")]


DUE = [
    ("about", "Các huyện gửi báo cáo về Sở Nội vụ trước ngày 15/12/2022.", [("2022-12-15", "Sở Nội vụ")]),
    ("the recipient behind the date", "Trước ngày 15/12/2022, các huyện gửi báo cáo về Sở Nội vụ.", [("2022-12-15", "Sở Nội vụ")]),
    ("through another body", "Các huyện báo cáo kết quả về UBND tỉnh (qua Sở Nội vụ) trước ngày 15/12.", [("2022-12-15", "Ủy ban nhân dân tỉnh")]),
    ("with cho", "Các huyện nộp danh sách cho Sở Nội vụ chậm nhất ngày 15/12/2022.", [("2022-12-15", "Sở Nội vụ")]),
    ("to nobody", "Các huyện hoàn thành trước ngày 15/12/2022.", [("2022-12-15", None)]),
    ("every year: an article only mentions it", "Các huyện gửi báo cáo về Sở Nội vụ trước ngày 15/12 hằng năm.", []),
]  # fmt: skip


@cases("text expected", DUE)
def test_deadlines(text: str, expected: list[tuple[str, str | None]]) -> None:
    [plan] = page_of(f"{LEAD}. {text}").plans
    assert [(d.date, d.to) for d in plan.deadlines] == expected


def test_from_issue_when_the_issue_is_not_known() -> None:
    text = (
        "UBND tỉnh Sơn La vừa ban hành Kế hoạch thi đua. Thời gian thực hiện từ ngày ban hành đến hết ngày 30/9/2022."
    )
    [plan] = page_of(text).plans
    assert (plan.timeframe.start, plan.timeframe.end, plan.timeframe.anchor) == (None, "2022-09-30", "issue")


TASKS = [
    ("whom it goes to is no part", "Các huyện gửi số liệu về Sở Nội vụ trước ngày 15/12/2022.", ["gửi số liệu", "Sở Nội vụ"]),
    ("the last clause, without the doer", "Sở Tài chính rà soát dự toán, xây dựng kế hoạch riêng gửi Sở Nội vụ trước ngày 15/12/2022.", ["xây dựng kế hoạch riêng", "Sở Nội vụ"]),
]  # fmt: skip


@cases("text expected", TASKS)
def test_what_is_due(text: str, expected: list[str]) -> None:
    [plan] = page_of(f"{LEAD}. {text}").plans
    [deadline] = plan.deadlines
    what, to = expected
    assert deadline.what.endswith(what.removeprefix("gửi "))
    assert deadline.to == to
