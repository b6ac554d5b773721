"""How pages of many kinds of bodies word the time of their campaigns and the day of issue (domain 5 and 2)."""

# One case a line, however long.
# ruff: noqa: E501

from composed import cases, letter, page_of

LEAD = "Ngày 08/4/2021, UBND tỉnh Trà Vinh ban hành Kế hoạch số 31/KH-UBND về chống hạn"
HEAD = """ỦY BAN NHÂN DÂN
TỈNH TRÀ VINH
-------

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------

Số: 31/KH-UBND

Trà Vinh, ngày 08 tháng 4 năm 2021
"""


def official(body: str) -> str:
    """A plan of the committee."""
    return letter(HEAD, body)


# Wordings of a first and a last day.
RANGES = [
    ("trong thời gian từ … đến", "Trong thời gian từ ngày 15/4/2021 đến hết ngày 30/6/2021, các xã ra quân.", "2021-04-15 → 2021-06-30"),
    ("trong khoảng thời gian từ", "Chiến dịch diễn ra trong khoảng thời gian từ 15/4 đến 30/6/2021.", "2021-04-15 → 2021-06-30"),
    ("được tính từ … và kết thúc", "Thời gian thi đua được tính từ ngày 15/4/2021 và kết thúc ngày 30/6/2021.", "2021-04-15 → 2021-06-30"),
    ("bắt đầu … kết thúc as two sentences' parts", "Đợt thi đua bắt đầu ngày 15/4/2021, kết thúc ngày 30/6/2021.", "2021-04-15 → 2021-06-30"),
    ("Bắt đầu: … Kết thúc: …", "Thời gian thi đua:\n- Bắt đầu: ngày 15/4/2021.\n- Kết thúc: ngày 30/6/2021.", "2021-04-15 → 2021-06-30", "the two ends stand in paragraphs of their own"),
    ("a dash in short days", "Thời gian thực hiện: 15/4 - 30/6/2021.", "2021-04-15 → 2021-06-30"),
    ("ngày … đến ngày without từ", "Thời gian thực hiện: Ngày 15/4/2021 đến ngày 30/6/2021.", "2021-04-15 → 2021-06-30"),
    ("with weekdays", "Thời gian thực hiện: từ thứ Năm, ngày 15/4/2021 đến thứ Tư, ngày 30/6/2021.", "2021-04-15 → 2021-06-30"),
    ("weekdays in brackets", "Thời gian thực hiện: từ ngày 15/4/2021 (thứ Năm) đến ngày 30/6/2021 (thứ Tư).", "2021-04-15 → 2021-06-30"),
    ("with hours", "Chiến dịch diễn ra từ 9h00 ngày 15/4/2021 đến 24h00 ngày 30/6/2021.", "2021-04-15 → 2021-06-30"),
    ("hours in the long form", "Chiến dịch bắt đầu từ 08 giờ 00 phút ngày 15/4/2021 và kết thúc vào 17 giờ 00 phút ngày 30/6/2021.", "2021-04-15 → 2021-06-30"),
    ("long form, the first without a year", "Thời gian thực hiện từ ngày 15 tháng 4 đến ngày 30 tháng 6 năm 2021.", "2021-04-15 → 2021-06-30"),
    ("from the beginning of a month", "Thời gian thực hiện từ đầu tháng 5 đến cuối tháng 9/2021.", "2021-05 → 2021-09"),
    ("months with a dash", "Thời gian: tháng 5 - tháng 9/2021.", "2021-05 → 2021-09"),
    ("months in digits", "Thời gian thực hiện từ 5/2021 đến 9/2021.", "2021-05 → 2021-09"),
    ("tháng in the first only", "Thời gian thực hiện từ tháng 5 - 9/2021.", "2021-05 → 2021-09"),
    ("quarters", "Thời gian thực hiện từ quý II/2021 đến hết quý IV/2021.", "2021-04 → 2021-12"),
    ("quarter to quarter, one year", "Thời gian thực hiện từ quý II đến quý IV năm 2021.", "2021-04 → 2021-12"),
    ("a month to the end of a year", "Thời gian thực hiện từ tháng 5/2021 đến hết năm 2022.", "2021-05 → 2022"),
    ("phong trào được thực hiện từ năm", "Phong trào thi đua được thực hiện từ năm 2021 đến hết năm 2025.", "2021 → 2025"),
    ("kéo dài từ", "Đợt thi đua kéo dài từ 15/4 đến 30/6/2021.", "2021-04-15 → 2021-06-30"),
    ("có thể kéo dài behind the range", "Các hoạt động hưởng ứng diễn ra từ ngày 15/4 đến ngày 15/5/2021, có thể kéo dài đến ngày 05/6/2021.", "2021-04-15 → 2021-05-15"),
    ("tổ chức phát động và hưởng ứng", "Thời gian tổ chức phát động và hưởng ứng: Từ ngày 15/4 đến ngày 15/5.", "2021-04-15 → 2021-05-15"),
    ("triển khai tháng hành động được diễn ra", "Thời gian triển khai tháng hành động được diễn ra: Từ ngày 01/6/2021 đến 30/6/2021.", "2021-06-01 → 2021-06-30"),
    ("thời gian phát động thi đua bắt đầu", "Thời gian phát động thi đua bắt đầu từ ngày 15/4/2021 đến 30/6/2021.", "2021-04-15 → 2021-06-30"),
    ("phát động từ", "Phong trào được phát động từ ngày 15/4/2021 đến ngày 30/6/2021.", "2021-04-15 → 2021-06-30"),
    ("sẽ diễn ra in the middle of its sentence", "Tháng hành động sẽ diễn ra trên toàn tỉnh từ ngày 15/4 đến hết ngày 15/5/2021.", "2021-04-15 → 2021-05-15"),
    ("a middle without a verb", "Chiến dịch ra quân chống hạn năm nay: từ 15/4 đến 15/5/2021.", "2021-04-15 → 2021-05-15"),
    ("over the new year, short first", "Thời gian thực hiện từ ngày 15/11 đến ngày 15/01/2022.", "2021-11-15 → 2022-01-15"),
    ("over the new year, year in the first only", "Thời gian thực hiện từ ngày 15/11/2021 đến ngày 15/01.", "2021-11-15 → 2022-01-15"),
    ("three phases of a special drive", "Đợt 1 từ ngày 15/4 đến 30/5/2021. Đợt 2 từ ngày 01/6 đến 31/8/2021. Đợt 3 từ 01/9 đến 30/11/2021.", "2021-04-15 → 2021-11-30"),
    ("phases named in words", "Đợt thi đua chia làm hai giai đoạn: Giai đoạn một từ tháng 4/2021 đến tháng 6/2021; giai đoạn hai từ tháng 7/2021 đến tháng 12/2021.", "2021-04 → 2021-12"),
    ("behind the theme, before the campaign", "Với chủ đề “Nước ngọt về giồng”, từ ngày 15/4 - 30/6/2021, đợt thi đua đặc biệt gồm ba nội dung.", "2021-04-15 → 2021-06-30"),
    ("a whole time that is crowded into days", "Thời gian tổ chức Ngày hội tập trung trong khoảng từ ngày 15/4 đến hết ngày 30/6/2021.", "2021-04-15 → 2021-06-30"),
    ("days joined by a dash, without a year", "Đợt thi đua diễn ra từ ngày 15.4-30.6.", "2021-04-15 → 2021-06-30"),
    ("days joined by a dash and a stroke", "Đợt thi đua diễn ra từ 15/4-30/6.", "2021-04-15 → 2021-06-30"),
    ("two stretches in one breath", "Đợt thi đua diễn ra từ ngày 15/4/2021 đến hết ngày 20/4/2021 và từ ngày 28/6/2021 đến hết ngày 30/6/2021.", "2021-04-15 → 2021-06-30"),
    ("days of the week", "Thời gian thi đua: từ thứ Bảy ngày 30-8-2021 đến hết thứ Ba ngày 2-9-2021.", "2021-08-30 → 2021-09-02"),
    ("three stretches without names", "\n\nThời gian thi đua: Được chia làm 03 giai đoạn, cụ thể như sau:\n- Từ ngày 15/4/2021 đến hết ngày 29/4/2021: đắp bờ.\n- Từ ngày 30/4/2021 đến hết ngày 13/5/2021: thả giống.\n- Từ ngày 15/5/2021 đến hết ngày 30/6/2021: thu hoạch.", "2021-04-15 → 2021-06-30"),
    ("được tổ chức … trên địa bàn with a name", "Tháng hành động được tổ chức triển khai trên địa bàn thành phố và các huyện ven sông từ ngày 15/4/2021 đến hết ngày 15/5/2021.", "2021-04-15 → 2021-05-15"),
    ("sẽ diễn ra tại many places", "Các hoạt động sẽ được tổ chức tại tất cả các xã, phường trên toàn tỉnh. Chiến dịch được phát động trên phạm vi toàn tỉnh từ ngày 15/4 đến ngày 15/5/2021.", "2021-04-15 → 2021-05-15"),
    ("phases of another plan that are over", "Thời gian thực hiện: từ năm 2021 đến năm 2024. Giai đoạn I (2013-2016) của đề án đào được 3 hồ; giai đoạn II từ năm 2017 đến năm 2020 đào được 2 hồ.", "2021 → 2024"),
    ("two stages, the first of a day", "Thời gian thực hiện:\n\n- Đợt 1: Ngày 21/4/2021, các xã đầu nguồn.\n\n- Đợt 2: Từ ngày 30/4/2021 đến hết ngày 01/5/2021.", "2021-04-21 → 2021-05-01"),
    ("a day with its clock and a comma", "Thời gian: vào lúc 7 giờ 00, ngày 18/4/2021 (Chủ nhật).", "2021-04-18 → 2021-04-18"),
    ("a day that is foreseen", "Thời gian: Dự kiến ngày 18/4/2021.", "2021-04-18 → 2021-04-18"),
    ("the morning of a day, with the place", "Thời gian, địa điểm: Sáng ngày 18/4/2021, tại bờ kênh.", "2021-04-18 → 2021-04-18"),
]  # fmt: skip

# Lengths, anchors and open ends.
OPEN = [
    ("kể từ ngày ký ban hành đến hết", "Thời gian thực hiện: Kể từ ngày ký ban hành đến hết ngày 31/12/2021.", "2021-04-08 → 2021-12-31 issue"),
    ("từ ngày Kế hoạch được ban hành", "Thời gian thực hiện từ ngày Kế hoạch được ban hành đến hết tháng 12/2021.", "2021-04-08 → 2021-12 issue"),
    ("từ thời điểm phát động", "Đợt thi đua diễn ra từ thời điểm phát động đến ngày 30/9/2021.", "2021-04-08 → 2021-09-30 issue"),
    ("từ nay đến hết năm", "Thời gian thực hiện: Từ nay đến hết năm 2021.", "2021-04-08 → 2021"),
    ("từ nay cho đến cuối năm", "Đợt thi đua được tổ chức từ nay cho đến cuối năm 2021.", "2021-04-08 → 2021"),
    ("bắt đầu từ only", "Thời gian thực hiện bắt đầu từ ngày 15/4/2021.", "2021-04-15 → -"),
    ("kể từ ngày only", "Thời gian thực hiện: kể từ ngày 15/4/2021.", "2021-04-15 → -"),
    ("until new instructions", "Thời gian thực hiện từ ngày 15/4/2021 cho đến khi có thông báo mới.", "2021-04-15 → - (có thông báo mới)"),
    ("until the drought ends", "Thời gian thực hiện từ ngày 15/4/2021 đến khi hết hạn mặn.", "2021-04-15 → - (hết hạn mặn)"),
    ("N ngày đêm from a day", "Đợt thi đua 45 ngày đêm, bắt đầu từ ngày 15/4/2021.", "2021-04-15 → 2021-05-29"),
    ("trong vòng N ngày", "Chiến dịch diễn ra trong vòng 30 ngày kể từ ngày 15/4/2021.", "2021-04-15 → 2021-05-14"),
    ("thời hạn N tháng", "Thời gian thực hiện là 06 tháng kể từ ngày 15/4/2021.", "2021-04-15 → 2021-10"),
    ("đến hết ngày with thời gian", "Thời gian thực hiện: đến hết ngày 31/12/2021.", "- → 2021-12-31"),
    ("thực hiện đến hết năm", "Thời gian thực hiện: đến hết năm 2025.", "- → 2025"),
]  # fmt: skip

# Notices that move the end of a contest or a campaign.
MOVED = [
    ("lùi thời gian nhận tác phẩm", "Ban Tổ chức thông báo lùi thời gian nhận tác phẩm dự thi đến hết ngày 15/12/2021.", "- → 2021-12-15"),
    ("gia hạn with an hour", "Hạn gửi bài được gia hạn đến 10h00 ngày 30/6/2021.", "- → 2021-06-30"),
    ("lùi thời hạn kết thúc", "UBND tỉnh quyết định lùi thời hạn kết thúc đợt thi đua đến ngày 31/8/2021.", "- → 2021-08-31"),
    ("thêm N tháng is no end", "Đợt thi đua từ ngày 15/4/2021 đến ngày 30/6/2021 được gia hạn thêm 01 tháng.", "2021-04-15 → 2021-06-30"),
    ("the start told with the move", "Đợt thi đua bắt đầu từ ngày 15/4/2021 theo kế hoạch cũ, thời điểm kết thúc chuyển từ ngày 30/6/2021 sang ngày 31/8/2021.", "2021-04-15 → 2021-08-31"),
    ("gia hạn thời gian tổ chức cuộc thi", "Nay gia hạn thời gian tổ chức Cuộc thi đến ngày 20/11/2021.", "- → 2021-11-20"),
]  # fmt: skip

# Years, school years, quarters of the subject and under headings.
SPANS = [
    ("two years in a row", "UBND tỉnh ban hành Kế hoạch số 86/KH-UBND về trồng đước chắn sóng năm 2021, 2022.", "2021 → 2022"),
    ("years of the purpose", "Để hoàn thành nhiệm vụ năm 2020 - 2021 và chào mừng ngày truyền thống của ngành, UBND tỉnh Trà Vinh vừa phát động đợt thi đua trồng đước ở các xã ven biển với chủ đề “Giữ đất, giữ rừng”.", "- → -"),
    ("years of the aim", "Ngày 5/3/2021, UBND tỉnh Trà Vinh ban hành Chỉ thị số 04/CT-UBND về giữ rừng đước nhằm hoàn thành nhiệm vụ năm 2021.", "- → -"),
    ("days of a congress in its honour", "Trồng đước chào mừng Đại hội Công đoàn\n\nĐại hội Công đoàn tỉnh diễn ra từ ngày 24 đến ngày 26/9/2021.\n\nUBND tỉnh Trà Vinh vừa ban hành Kế hoạch số 86/KH-UBND về trồng đước.", "- → -"),
    ("the rounds of a contest", f"{LEAD}, tổ chức cuộc thi “Giồng cát nở hoa”. Cuộc thi qua hai vòng: Vòng sơ khảo, các xã gửi bài về huyện, thời gian từ 04/3/2021 đến 15/4/2021. Vòng chung khảo, huyện chấm bài, thời gian từ 16/4/2021 đến 13/5/2021.", "2021-03-04 → 2021-05-13"),
    ("days of leave", f"{LEAD} và nghỉ lễ. Công chức được nghỉ lễ từ thứ Bảy ngày 30-8-2021 đến hết thứ Ba ngày 2-9-2021.", "2021-08-30 → 2021-09-02"),
    ("school year told", f"{LEAD}. Thời gian thi đua: Năm học 2021-2022.", "2021 → 2022"),
    ("school year that is reviewed", official("KẾ HOẠCH\nHướng dẫn tổng kết thi đua năm học 2021 - 2022\n\nI. MỤC ĐÍCH\n\nHọc tốt."), "2021 → 2022"),
    ("school year in the subject", official("KẾ HOẠCH\nPhát động phong trào thi đua năm học 2021 - 2022\n\nI. MỤC ĐÍCH\n\nHọc tốt."), "2021 → 2022"),
    ("a peak of a movement of years", "UBND tỉnh Bình Thuận vừa ban hành Kế hoạch số 44/KH-UBND phát động phong trào trồng rừng giai đoạn 2022 - 2025. Đợt cao điểm trồng rừng được tổ chức từ ngày 20/5 đến ngày 10/6/2022.", "2022 → 2025"),
    ("a peak outside those years", "UBND tỉnh Bình Thuận vừa ban hành Kế hoạch số 44/KH-UBND sơ kết phong trào trồng rừng giai đoạn 2016 - 2020. Đợt cao điểm thực hiện từ ngày 20/5/2022 đến ngày 10/6/2022.", "2022-05-20 → 2022-06-10"),
    ("a peak that the plan is about", "UBND tỉnh Bình Thuận vừa ban hành Kế hoạch số 44/KH-UBND mở đợt cao điểm trồng rừng giai đoạn 2022 - 2025. Đợt cao điểm diễn ra từ ngày 20/5/2022 đến ngày 10/6/2022.", "2022-05-20 → 2022-06-10"),
    ("a month in the subject", official("KẾ HOẠCH\nPhát động Tháng cao điểm chống hạn tháng 5/2021\n\nI. MỤC ĐÍCH\n\nTrữ nước."), "2021-05 → 2021-05"),
    ("a quarter in the subject", official("KẾ HOẠCH\nPhát động đợt thi đua quý III năm 2021\n\nI. MỤC ĐÍCH\n\nTrữ nước."), "2021-07 → 2021-09"),
    ("half a year in the subject", official("KẾ HOẠCH\nPhát động đợt thi đua 6 tháng cuối năm 2021\n\nI. MỤC ĐÍCH\n\nTrữ nước."), "2021-07 → 2021-12"),
    ("last months of a year", f"{LEAD} những tháng cuối năm 2021.", "2021 → 2021"),
    ("heading with its years below", official("KẾ HOẠCH\nPhát động phong trào thi đua\n\nI. MỤC ĐÍCH\n\nTrữ nước.\n\nIII. THỜI GIAN THỰC HIỆN\n\nGiai đoạn 2021 - 2025."), "2021 → 2025"),
    ("heading with a year below", official("KẾ HOẠCH\nPhát động phong trào thi đua\n\nI. MỤC ĐÍCH\n\nTrữ nước.\n\nIII. THỜI GIAN\n\nTrong năm 2021."), "2021 → 2021"),
    ("THỜI GIAN VÀ ĐỊA ĐIỂM", official("KẾ HOẠCH\nTổ chức Ngày hội nước sạch\n\nI. MỤC ĐÍCH\n\nTrữ nước.\n\nII. THỜI GIAN, ĐỊA ĐIỂM\n\n1. Thời gian: 02 ngày, từ ngày 15/5 đến ngày 16/5/2021.\n\n2. Địa điểm: Quảng trường tỉnh."), "2021-05-15 → 2021-05-16"),
    ("TIẾN ĐỘ THỰC HIỆN", official("KẾ HOẠCH\nPhát động phong trào thi đua\n\nI. MỤC ĐÍCH\n\nTrữ nước.\n\nIII. TIẾN ĐỘ THỰC HIỆN\n\nPhong trào được triển khai từ năm 2021 đến năm 2025, chia làm 2 giai đoạn."), "2021 → 2025"),
    ("two stages under a heading", official("KẾ HOẠCH\nPhát động phong trào thi đua\n\nI. MỤC ĐÍCH\n\nTrữ nước.\n\nIII. TIẾN ĐỘ\n\n- Giai đoạn 1 (2021 - 2023): trữ nước.\n\n- Giai đoạn 2 (2024 - 2025): giữ vườn."), "2021 → 2025"),
    ("in a table", official("KẾ HOẠCH\nPhát động phong trào thi đua\n\n| Nội dung | Chi tiết |\n|---|---|\n| Thời gian thực hiện | Từ 15/4/2021 đến 30/6/2021 |\n\nI. MỤC ĐÍCH\n\nTrữ nước."), "2021-04-15 → 2021-06-30"),
    ("the year of a month of action", f"{LEAD.replace('về chống hạn', 'triển khai Tháng hành động vì nguồn nước năm 2021 trên địa bàn tỉnh')}.", "2021 → 2021"),
    ("hằng năm after a range is no year", f"{LEAD}. Tuần lễ được tổ chức từ ngày 29/4 đến ngày 06/5 hằng năm.", "- → -"),
    ("the days of the contest that the plan is about", f"{LEAD.replace('về chống hạn', 'tổ chức cuộc thi vẽ về nguồn nước')}. Cuộc thi diễn ra từ 9h00 ngày 15/4/2021 đến 24h00 ngày 30/6/2021.", "2021-04-15 → 2021-06-30"),
    ("a side event's days", f"{LEAD} năm 2021. Hội thi nấu ăn diễn ra từ ngày 10/5 đến ngày 12/5/2021.", "2021 → 2021"),
    ("the days of treo cờ", f"{LEAD} năm 2021. Thời gian treo băng rôn: từ ngày 10/5 đến ngày 12/5/2021.", "2021 → 2021"),
    ("the days of registration", f"{LEAD} năm 2021. Thời gian đăng ký: từ ngày 10/4 đến ngày 20/4/2021.", "2021 → 2021"),
    ("the period that marks are given for", f"{LEAD} năm 2021. Thời điểm tính thành tích từ ngày 01/01/2016 đến ngày 31/12/2020.", "2021 → 2021"),
]  # fmt: skip

# The day of issue.
ISSUED = [
    ("hôm nay with its date in brackets", "Hôm nay (08/4), UBND tỉnh Trà Vinh ban hành Kế hoạch chống hạn.", "2021-04-08", "2021-04-08"),
    ("chiều", "Chiều 8/4, UBND tỉnh Trà Vinh ban hành Kế hoạch chống hạn.", "2021-04-09", "2021-04-08"),
    ("chiều ngày", "Chiều ngày 8/4, Chủ tịch UBND tỉnh Trà Vinh đã ký ban hành Chỉ thị số 05/CT-UBND.", "2021-04-09", "2021-04-08"),
    ("hôm D/M", "Hôm 8/4, UBND tỉnh Trà Vinh ban hành Kế hoạch chống hạn.", "2021-04-09", "2021-04-08"),
    ("hôm qua without a date", "Hôm qua, UBND tỉnh Trà Vinh ban hành Kế hoạch chống hạn.", "2021-04-09", "2021-04-08"),
    ("hôm nay without a date", "Hôm nay, UBND tỉnh Trà Vinh ban hành Kế hoạch chống hạn.", "2021-04-08", "2021-04-08"),
    ("sáng nay without a date", "Sáng nay, UBND tỉnh Trà Vinh ban hành Kế hoạch chống hạn.", "2021-04-08", "2021-04-08"),
    ("a weekday and a date", "Thứ Năm (8/4), UBND tỉnh Trà Vinh ban hành Kế hoạch chống hạn.", "2021-04-09", "2021-04-08"),
    ("in a bracket behind the number", "UBND tỉnh Trà Vinh ban hành Kế hoạch số 31/KH-UBND (ngày 08/4/2021) về chống hạn.", None, "2021-04-08"),
    ("ký ngày", "UBND tỉnh Trà Vinh ban hành Kế hoạch số 31/KH-UBND, ký ngày 08/4/2021, về chống hạn.", None, "2021-04-08"),
    ("ban hành hôm", "UBND tỉnh Trà Vinh vừa ban hành hôm 8/4 Kế hoạch chống hạn.", "2021-04-09", "2021-04-08", "a day between the verb and the document hides the announcement"),
    ("vào ngày", "Vào ngày 08/4/2021, UBND tỉnh Trà Vinh đã ban hành Kế hoạch chống hạn.", None, "2021-04-08"),
    ("trong ngày", "Trong ngày 08/4/2021, UBND tỉnh Trà Vinh đã ban hành Kế hoạch chống hạn.", None, "2021-04-08"),
    ("ngày D tháng M vừa qua", "Ngày 8 tháng 4 vừa qua, UBND tỉnh Trà Vinh ban hành Kế hoạch chống hạn.", "2021-04-20", "2021-04-08"),
    ("D-M", "Ngày 8-4, UBND tỉnh Trà Vinh có Kế hoạch số 31/KH-UBND.", "2021-04-09", "2021-04-08"),
    ("only the month", "Tháng 4/2021, UBND tỉnh Trà Vinh ban hành Kế hoạch số 31/KH-UBND.", "2021-06-09", "2021-04"),
    ("trước đó", "Trước đó, ngày 08/4/2021, UBND tỉnh Trà Vinh đã ban hành Kế hoạch số 31/KH-UBND về chống hạn.", "2021-06-09", "2021-04-08", "what was issued before is told as background"),
    ("date of what is replaced", "UBND tỉnh Trà Vinh vừa ban hành Kế hoạch số 31/KH-UBND, thay thế Kế hoạch số 12/KH-UBND ngày 05/01/2021.", "2021-04-09", None),
    ("date when it takes effect", "UBND tỉnh Trà Vinh vừa ban hành Quyết định số 31/QĐ-UBND về thi đua, có hiệu lực từ ngày 20/4/2021.", "2021-04-09", None),
    ("the day of the meeting", "Tại cuộc họp ngày 05/4/2021, lãnh đạo tỉnh đã bàn chống hạn. UBND tỉnh Trà Vinh vừa ban hành Kế hoạch số 31/KH-UBND.", "2021-04-09", None),
    ("mới đây in a month", "Mới đây, UBND tỉnh Trà Vinh vừa ban hành Kế hoạch số 31/KH-UBND.", "2021-04-09", None),
]  # fmt: skip

# Other bodies, other places; whole leads.
BODIES = [
    ("a union's phases with their themes", "LĐLĐ tỉnh Bình Thuận vừa ban hành Kế hoạch số 44/KH-LĐLĐ phát động đợt thi đua cao điểm. Giai đoạn 1 từ ngày 01/3/2023 đến ngày 30/4/2023, với chủ đề “Vững tay máy”; giai đoạn 2 từ ngày 01/5/2023 đến ngày 28/7/2023, với chủ đề “Ấm lòng thợ”.", "2023-03-01 → 2023-07-28"),
    ("police: tính từ, ba đợt", "Công an tỉnh Hà Nam ban hành Kế hoạch số 12/KH-CAT-PX03 phát động đợt thi đua đặc biệt. Tính từ ngày 01/8/2017 đến ngày 11/6/2018, toàn lực lượng mở ba đợt thi đua.", "2017-08-01 → 2018-06-11"),
    ("youth: dự kiến", "Ban Thường vụ Tỉnh đoàn Hưng Yên vừa ban hành Kế hoạch số 88-KH/TĐTN tổ chức chiến dịch hè. Dự kiến, chiến dịch diễn ra từ ngày 05/6 đến ngày 10/8/2022 tại 30 xã.", "2022-06-05 → 2022-08-10"),
    ("school: cả năm học chia hai đợt", "Sở Giáo dục và Đào tạo Bắc Giang ban hành Kế hoạch số 1502/KH-SGDĐT phát động thi đua năm học 2022 - 2023. Đợt 1 từ tháng 9/2022 đến tháng 12/2022; đợt 2 từ tháng 01/2023 đến tháng 5/2023.", "2022-09 → 2023-05"),
    ("district: from the launch to a congress", "UBND huyện Gò Quao (Kiên Giang) ban hành Kế hoạch số 70/KH-UBND ngày 02/3/2020 phát động thi đua. Đợt thi đua diễn ra từ ngày phát động đến khi kết thúc Đại hội Đảng bộ huyện.", "2020-03-02 → - issue (kết thúc Đại hội Đảng bộ huyện)"),
    ("a commune's twenty days", "UBND phường Nhơn Bình (tỉnh Gia Lai) ban hành Kế hoạch số 09/KH-UBND ngày 05/8/2025 mở đợt cao điểm 20 ngày đêm, từ ngày 10/8/2025.", "2025-08-10 → 2025-08-29"),
    ("ministry: a stage in the announcing sentence", "Bộ Công Thương vừa ban hành Kế hoạch số 512/KH-BCT triển khai phong trào thi đua “Hàng Việt lên kệ” giai đoạn 2023 - 2027.", "2023 → 2027"),
    ("a year and a stage that follows it", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND phát động thi đua năm 2016 và giai đoạn 2017 - 2020.", "2016 → 2020"),
    ("in force from a day in brackets", "UBND tỉnh Phú Yên ban hành Kế hoạch số 61/KH-UBND về làm đường. Kế hoạch được thực hiện từ ngày có hiệu lực (18/7/2018) đến hết ngày 31/12/2020.", "2018-07-18 → 2020-12-31"),
    ("the end is moved from a day to a day", "Hội Nông dân tỉnh Phú Yên ban hành Thông báo số 96-TB/HNDT về việc gia hạn đợt thi đua. Thời điểm kết thúc chuyển từ ngày 20/12/2023 sang ngày 28/02/2024.", "- → 2024-02-28"),
    ("only years of the parent", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND về làm đường. Kế hoạch nhằm hoàn thành Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 - 2025.", "- → -"),
    ("a sum by a year", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND về làm đường. Đến năm 2025, toàn tỉnh có 90% đường thôn được cứng hóa.", "- → -"),
    ("the years of a term", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND về thi đua chào mừng đại hội Đảng các cấp nhiệm kỳ 2020 - 2025.", "- → -"),
    ("a past campaign's time", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND về làm đường. Trước đó, từ ngày 01/5 đến ngày 30/9/2021, tỉnh đã tổ chức một đợt thi đua tương tự.", "- → -"),
    ("when the dossier is due", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND về làm đường. Hồ sơ khen thưởng gửi về Sở Nội vụ từ ngày 01/11 đến ngày 15/11/2022.", "- → -"),
    ("the time of an inspection", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND về làm đường năm 2022. Thời gian kiểm tra: từ ngày 10/10 đến ngày 20/10/2022.", "2022 → 2022"),
    ("a day of a ceremony with its hour", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND phát động thi đua năm 2022. Lễ phát động bắt đầu từ 7 giờ 30 ngày 19/5/2022.", "2022 → 2022"),
    ("an exhibition in the campaign", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND phát động thi đua năm 2022. Triển lãm ảnh diễn ra từ ngày 15/5 đến ngày 19/5/2022.", "2022 → 2022"),
    ("reward at the end", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND phát động thi đua năm 2022. Thời gian khen thưởng: tháng 12/2022.", "2022 → 2022"),
    ("numbers of households like months", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND về làm đường, hỗ trợ từ 10 đến 12 hộ mỗi thôn.", "- → -"),
    ("a day on which flags fly", "UBND thành phố Cần Thơ ban hành Thông báo số 12/TB-UBND ngày 12/5/2021 về treo cờ Tổ quốc mừng ngày bầu cử. Theo đó, các cơ quan và hộ dân treo cờ Tổ quốc trong ngày 23/5/2021.", "2021-05-23 → 2021-05-23"),
    ("the hours of one evening, with its weekday", "Ngày 02/3/2021, UBND tỉnh Trà Vinh ban hành Kế hoạch số 31/KH-UBND về đêm tiết kiệm điện. Theo đó, các cơ quan tắt đèn trang trí trong 01 giờ, từ 20 giờ 30 phút đến 21 giờ 30 phút thứ bảy, ngày 27/3/2021.", "2021-03-27 → 2021-03-27"),
    ("hours with a mark of minutes", "Ngày 02/3/2021, UBND tỉnh Trà Vinh ban hành Kế hoạch số 31/KH-UBND về đêm tiết kiệm điện. Chiến dịch diễn ra từ 20h30’ đến 21h30’ Thứ Bảy ngày 27/3/2021.", "2021-03-27 → 2021-03-27"),
]  # fmt: skip


def period(text: str) -> str:
    """The period of the first plan."""
    plans = page_of(text).plans
    assert plans, "no plan"
    time = plans[0].timeframe
    words = f"{time.start or '-'} → {time.end or '-'}"
    return words + f" {time.anchor}" * bool(time.anchor) + f" ({time.end_event})" * bool(time.end_event)


@cases("text expected", [(name, f"{LEAD}. {text}", *rest) for name, text, *rest in RANGES])
def test_ranges(text: str, expected: str) -> None:
    assert period(text) == expected


HEADLINES = [
    ("a feast without a plan", "Xã Long Đức chăm lo cho bà con đón Tết Quý Mão năm 2023", "- → -"),
    ("a plan", "Xã Long Đức triển khai kế hoạch trữ nước năm 2023", "2023 → 2023"),
]


@cases("headline expected", HEADLINES)
def test_headlines(headline: str, expected: str) -> None:
    text = f"{headline}\n\n20/12/2022 08:15\n\nUBND xã Long Đức vừa ban hành kế hoạch giao các ấp đắp 3 đập."
    assert period(text) == expected


@cases("text expected", [(name, f"{LEAD}. {text}", *rest) for name, text, *rest in OPEN])
def test_open_and_lengths(text: str, expected: str) -> None:
    assert period(text) == expected


@cases("text expected", [(name, f"{LEAD}. {text}", *rest) for name, text, *rest in MOVED])
def test_moved(text: str, expected: str) -> None:
    assert period(text) == expected


@cases("text expected", SPANS)
def test_spans(text: str, expected: str) -> None:
    assert period(text) == expected


@cases("text expected", BODIES)
def test_other_bodies(text: str, expected: str) -> None:
    assert period(text) == expected


@cases("text published expected", ISSUED)
def test_issued(text: str, published: str | None, expected: str | None) -> None:
    plans = page_of(text, None, published).plans
    assert plans, "no plan"
    assert plans[0].issued == expected
