"""How pages of many kinds of bodies word the names, themes and slogans of their plans, and what they quote besides (domain 4).

Each case is a short page; expected are the themes of its first plan, with their layers.
"""

# One case a line, however long.
# ruff: noqa: E501

from composed import cases, letter, page_of

HEAD = """UBND TỈNH TRÀ VINH
SỞ NỘI VỤ
-------

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------

Số: 214/KH-SNV

Trà Vinh, ngày 08 tháng 4 năm 2021
"""


def official(body: str) -> str:
    """A plan of a department."""
    return letter(HEAD, body)


LEAD = "Ngày 08/4/2021, UBND tỉnh Trà Vinh ban hành Kế hoạch số 31/KH-UBND"

# The verb beside the cue, and words between the cue and the marks.
CUES = [
    ("mang chủ đề", f"{LEAD} phát động đợt thi đua mang chủ đề “Giồng cát nở hoa, lòng người rộng mở”.", ["theme: Giồng cát nở hoa, lòng người rộng mở"]),
    ("có khẩu hiệu là", f"{LEAD} phát động đợt thi đua có khẩu hiệu là “Nước ngọt về giồng, lúa vàng đầy bồ”.", ["theme: Nước ngọt về giồng, lúa vàng đầy bồ"]),
    ("chủ đề được chọn năm nay là", f"{LEAD} tổ chức Tháng hành động vì nguồn nước. Chủ đề được chọn năm nay là “Nước ngọt cho giồng cát”.", ["theme: Nước ngọt cho giồng cát"]),
    ("chủ đề của đợt thi đua lần này", f"{LEAD} phát động thi đua. Chủ đề của đợt thi đua lần này là: “Nước ngọt cho giồng cát”.", ["theme: Nước ngọt cho giồng cát"]),
    ("chủ đề cho cả năm", f"{LEAD} phát động thi đua năm 2021. UBND tỉnh xác định chủ đề cho cả năm là “Nước ngọt cho giồng cát”.", ["theme: Nước ngọt cho giồng cát"]),
    ("chọn A là chủ đề hưởng ứng", f"{LEAD} hưởng ứng tuần lễ nước sạch. Năm nay, tỉnh chọn “Nước ngọt cho giồng cát” là chủ đề hưởng ứng tuần lễ.", ["theme: Nước ngọt cho giồng cát"]),
    ("lấy A làm chủ đề", f"{LEAD} phát động thi đua năm 2021. Tỉnh lấy “Nước ngọt cho giồng cát” làm chủ đề thi đua.", ["theme: Nước ngọt cho giồng cát"]),
    ("A được chọn làm chủ đề", f"{LEAD} hưởng ứng tuần lễ nước sạch. “Nước ngọt cho giồng cát” được chọn làm chủ đề của Tuần lễ năm nay.", ["theme: Nước ngọt cho giồng cát"]),
    ("với khẩu hiệu hành động", f"{LEAD} phát động chiến dịch nạo vét kênh với khẩu hiệu hành động: “Kênh thông, nước chảy, ruộng đầy”.", ["theme: Kênh thông, nước chảy, ruộng đầy"]),
    ("với thông điệp chính", f"{LEAD} triển khai Tháng hành động vì nguồn nước với thông điệp chính “Mỗi giọt nước, một hạt vàng”.", ["theme: Mỗi giọt nước, một hạt vàng"]),
    ("cả tên và chủ đề trong một câu", f"{LEAD} phát động phong trào thi đua “Giồng cát nở hoa” giai đoạn 2021 - 2025 với chủ đề “Nước ngọt về giồng”.", ["name: Giồng cát nở hoa", "theme: Nước ngọt về giồng"]),
    ("đợt thi đua cao điểm lấy tên", f"{LEAD} phát động đợt thi đua cao điểm lấy tên là “Chín mươi ngày khơi dòng”.", ["name: Chín mươi ngày khơi dòng"]),
    ("đợt thi đua ngắn ngày", f"{LEAD} phát động đợt thi đua ngắn ngày “Chín mươi ngày khơi dòng”.", ["name: Chín mươi ngày khơi dòng"]),
    ("phong trào thi đua chuyên đề", f"{LEAD} phát động phong trào thi đua chuyên đề “Giồng cát nở hoa”.", ["name: Giồng cát nở hoa"]),
    ("phong trào thi đua xây dựng nông thôn mới with its name", f"{LEAD} phát động phong trào thi đua xây dựng nông thôn mới “Giồng cát nở hoa”.", ["name: Giồng cát nở hoa"]),
    ("đợt thi đua nước rút", f"{LEAD} phát động đợt thi đua nước rút “Chín mươi ngày khơi dòng”.", ["name: Chín mươi ngày khơi dòng"]),
    ("tháng cao điểm of something", f"{LEAD} mở tháng cao điểm ra quân “Khơi dòng kênh quê”.", ["name: Khơi dòng kênh quê"]),
    ("chương trình hành động with a name", f"{LEAD} phát động chương trình tình nguyện “Tiếp nước giồng khô”.", ["name: Tiếp nước giồng khô"]),
    ("cuộc vận động, then chủ đề năm", f"{LEAD} triển khai cuộc vận động “Nhà nhà trữ nước”, chủ đề năm 2021: “Mỗi hộ một lu”.", ["name: Nhà nhà trữ nước", "theme: Mỗi hộ một lu"]),
    ("chiến dịch truyền thông", f"{LEAD} tổ chức chiến dịch truyền thông “Giữ mạch nước ngầm”.", ["name: Giữ mạch nước ngầm"]),
    ("hai phong trào", f"{LEAD} phát động hai phong trào thi đua: “Giồng cát nở hoa” và “Kênh sạch, bờ xanh”.", ["name: Giồng cát nở hoa", "name: Kênh sạch, bờ xanh"]),
    ("behind a congress that is celebrated", f"{LEAD} phát động đợt thi đua chào mừng Đại hội đại biểu Đảng bộ tỉnh lần thứ XI với khẩu hiệu “Nước ngọt cho giồng cát”.", ["theme: Nước ngọt cho giồng cát"]),
    ("a festival with its name", f"{LEAD} tổ chức Lễ hội “Hương cau giồng cát” và Tuần Du lịch “Về miền giồng cát”.", ["name: Hương cau giồng cát", "name: Về miền giồng cát"]),
    ("launched far down in the text", f"{LEAD} về chống hạn.\n\n{'Mỗi ấp đào một ao. ' * 40}\n\nCác xã phát động “Ngày Chủ nhật khơi dòng” vào cuối tháng.", ["name: Ngày Chủ nhật khơi dòng"]),
    ("called far down in the text", f"{LEAD} về chống hạn.\n\n{'Mỗi ấp đào một ao. ' * 40}\n\nPhong trào mang tên “Giồng cát nở hoa” ở hai huyện ven biển và “Kênh sạch, bờ xanh” ở các huyện còn lại.", ["name: Giồng cát nở hoa", "name: Kênh sạch, bờ xanh"]),
    ("a month that is chosen", f"{LEAD} về chống hạn. Tháng 4 được chọn là “Tháng khơi dòng kênh quê”.", ["name: Tháng khơi dòng kênh quê"]),
    ("an activity of volunteers", f"{LEAD} mở đợt hoạt động tình nguyện “Áo xanh giữ nước”.", ["name: Áo xanh giữ nước"]),
    ("days and nights", f"{LEAD} phát động chiến dịch cao điểm 45 ngày đêm “Khơi dòng kênh quê”.", ["name: Khơi dòng kênh quê"]),
    ("a string of activities", f"{LEAD} tổ chức chuỗi hoạt động “Tết về giồng cát”.", ["name: Tết về giồng cát"]),
    ("the planting of trees", f"{LEAD} phát động Tết trồng cây “Mỗi nhà một gốc bần”.", ["name: Mỗi nhà một gốc bần"]),
    ("themes of two phases", f"{LEAD} phát động đợt thi đua. Giai đoạn 1 từ nay đến ngày 30/6/2021, với chủ đề “Khơi dòng”; giai đoạn 2 đến ngày 30/9/2021 với chủ đề “Giữ nước”.", ["theme: Khơi dòng", "theme: Giữ nước"]),
    ("a long name between the cue and là", f"{LEAD} lựa chọn chủ đề cho các hoạt động hưởng ứng Ngày giữ nguồn nước của người dân miền biển năm 2021 là: “Nước ngọt cho giồng cát”.", ["theme: Nước ngọt cho giồng cát"]),
]  # fmt: skip

# Marks of all kinds in running text.
MARKS = [
    ("straight", f'{LEAD} phát động phong trào thi đua "Giồng cát nở hoa" năm 2021.', ["name: Giồng cát nở hoa"]),
    ("mark on the wrong side, blank inside", f"{LEAD} phát động chiến dịch với chủ đề:” Giồng cát nở hoa”nhằm chống hạn.", ["theme: Giồng cát nở hoa"]),
    ("guillemets", f"{LEAD} phát động phong trào thi đua «Giồng cát nở hoa».", ["name: Giồng cát nở hoa"]),
    ("single marks in the text", f"{LEAD} phát động phong trào thi đua ‘Giồng cát nở hoa’ năm 2021.", ["name: Giồng cát nở hoa"]),
    ("single straight marks", f"{LEAD} phát động phong trào thi đua 'Giồng cát nở hoa' năm 2021.", ["name: Giồng cát nở hoa"]),
    ("single inside double", f"{LEAD} phát động phong trào thi đua “Giữ vững ‘bốn nhất’ trên giồng cát”.", ["name: Giữ vững ‘bốn nhất’ trên giồng cát"]),
    ("nested and closed once", f"{LEAD} phát động phong trào thi đua “Dân vận khéo “trên giồng cát”.", ["name: Dân vận khéo “trên giồng cát"]),
    ("entities of a saved page", f"{LEAD} phát động phong trào thi đua &quot;Giồng cát nở hoa&quot; năm 2021.", ["name: Giồng cát nở hoa"]),
    ("bold marks of markdown", f"{LEAD} phát động phong trào thi đua **“Giồng cát nở hoa”** năm 2021.", ["name: Giồng cát nở hoa"]),
    ("italics inside the marks", f"{LEAD} phát động phong trào thi đua “*Giồng cát nở hoa*” năm 2021.", ["name: Giồng cát nở hoa"]),
    ("broken over a line", f"{LEAD} với chủ đề “Nước ngọt về giồng,\nlúa vàng đầy bồ”.", ["theme: Nước ngọt về giồng, lúa vàng đầy bồ"]),
    ("full stop and closing mark", f"{LEAD} với chủ đề “Nước ngọt về giồng. Lúa vàng đầy bồ.” Mỗi xã đào một ao.", ["theme: Nước ngọt về giồng. Lúa vàng đầy bồ"]),
    ("an exclamation inside", f"{LEAD} với thông điệp “Hãy giữ lấy mạch nước!”.", ["theme: Hãy giữ lấy mạch nước!"]),
    ("three semicolons", f"{LEAD} với chủ đề “Khơi dòng; trữ nước; giữ vườn; no ấm”.", ["theme: Khơi dòng; trữ nước; giữ vườn; no ấm"]),
    ("dashes as a list", f"{LEAD} với phương châm “Kỷ cương - Sáng tạo - Nghĩa tình - Về đích”.", ["theme: Kỷ cương - Sáng tạo - Nghĩa tình - Về đích"]),
    ("a long name in single straight marks", f"{LEAD} phát động phong trào thi đua '{' '.join(['Giữ nước ngọt cho giồng cát và cho mỗi mảnh vườn'] * 5)}' năm 2021.", [f"name: {' '.join(['Giữ nước ngọt cho giồng cát và cho mỗi mảnh vườn'] * 5)}"]),
]  # fmt: skip

# Without marks.
BARE = [
    ("chủ đề with a colon at the end of a line", f"{LEAD} phát động thi đua.\nChủ đề thi đua: Nước ngọt về giồng, lúa vàng đầy bồ\nThời gian: năm 2021.", ["theme: Nước ngọt về giồng, lúa vàng đầy bồ"]),
    ("với phương châm:", f"{LEAD} về chống hạn. Với phương châm: Trà Vinh chung tay, giữ từng giọt nước.", ["theme: Trà Vinh chung tay, giữ từng giọt nước"]),
    ("thông điệp with words between", f"{LEAD} mở tháng cao điểm. Thông điệp của tỉnh năm nay là: Góp một gàu nước, xanh một vườn cam.", ["theme: Góp một gàu nước, xanh một vườn cam"]),
    ("a list in small letters", f"{LEAD} phát động thi đua. Chủ đề thi đua là tiết kiệm, sáng tạo, về đích.", ["theme: tiết kiệm, sáng tạo, về đích"]),
    ("open mark before an occasion", f"{LEAD} phát động phong trào thi đua “Giồng cát nở hoa, lập thành tích chào mừng Đại hội Đảng bộ huyện.", ["name: Giồng cát nở hoa"]),
    ("open mark before the year", f'{LEAD} phát động phong trào thi đua "Giồng cát nở hoa năm 2021.', ["name: Giồng cát nở hoa"]),
    ("khẩu hiệu thi đua là:", f"{LEAD} phát động thi đua. Khẩu hiệu thi đua là: Một giọt nước, một hạt vàng.", ["theme: Một giọt nước, một hạt vàng"]),
    ("named days without marks", f"{LEAD} phát động phong trào Ngày Chủ nhật xanh năm 2021.", ["name: Ngày Chủ nhật xanh"]),
    ("phong trào thi đua with capitals and a name known by its case", f"{LEAD} phát động phong trào thi đua Giồng cát nở hoa năm 2021.", ["name: Giồng cát nở hoa"]),
    ("chiến dịch and its name", f"{LEAD} phát động chiến dịch Khơi dòng kênh quê năm 2021.", ["name: Khơi dòng kênh quê"]),
    ("before its cue, behind the name of the paper", f"PNVN Giữ nguồn nước – Giữ mùa vàng là chủ đề được lựa chọn cho Ngày nước sạch năm 2021.\n\n{LEAD} về Ngày nước sạch năm 2021.", ["theme: Giữ nguồn nước – Giữ mùa vàng"]),
    ("only the closing mark", f"{LEAD} với chủ đề: Sông trong xanh, làng yên ả, phố sạch rác”. Các xã ra quân.", ["theme: Sông trong xanh, làng yên ả, phố sạch rác"]),
    ("a list whose last part is long", f"{LEAD}. Chủ đề thi đua là chủ động, sáng tạo, quyết tâm đưa nước ngọt về từng giồng cát trong mùa hạn.", ["theme: chủ động, sáng tạo, quyết tâm đưa nước ngọt về từng giồng cát trong mùa hạn"]),
]  # fmt: skip

# In headings and lists of official texts.
HEADINGS = [
    ("II. CHỦ ĐỀ and the words below in marks", official("KẾ HOẠCH\nPhát động phong trào thi đua năm 2021\n\nI. MỤC ĐÍCH\n\n1. Chống hạn.\n\nII. CHỦ ĐỀ\n\n“Nước ngọt về giồng, lúa vàng đầy bồ”\n\nIII. NỘI DUNG\n\n1. Đào ao."), ["theme: Nước ngọt về giồng, lúa vàng đầy bồ"]),
    ("II. CHỦ ĐỀ THI ĐUA and the words below without marks", official("KẾ HOẠCH\nPhát động phong trào thi đua năm 2021\n\nI. MỤC ĐÍCH\n\n1. Chống hạn.\n\nII. CHỦ ĐỀ THI ĐUA\n\nNước ngọt về giồng, lúa vàng đầy bồ.\n\nIII. NỘI DUNG\n\n1. Đào ao."), ["theme: Nước ngọt về giồng, lúa vàng đầy bồ"]),
    ("II. CHỦ ĐỀ: with the words in the heading", official("KẾ HOẠCH\nPhát động phong trào thi đua năm 2021\n\nI. MỤC ĐÍCH\n\n1. Chống hạn.\n\nII. CHỦ ĐỀ: “NƯỚC NGỌT VỀ GIỒNG, LÚA VÀNG ĐẦY BỒ”\n\nIII. NỘI DUNG\n\n1. Đào ao."), ["theme: NƯỚC NGỌT VỀ GIỒNG, LÚA VÀNG ĐẦY BỒ"]),
    ("TÊN PHONG TRÀO as a heading", official("KẾ HOẠCH\nPhát động phong trào thi đua năm 2021\n\nI. TÊN PHONG TRÀO\n\n“Giồng cát nở hoa”\n\nII. NỘI DUNG\n\n1. Đào ao."), ["name: Giồng cát nở hoa"]),
    ("1. Tên gọi:", official("KẾ HOẠCH\nPhát động đợt thi đua\n\nI. THÔNG TIN CHUNG\n\n1. Tên gọi: “Giồng cát nở hoa”.\n\n2. Chủ đề: “Nước ngọt về giồng”.\n\nII. NỘI DUNG\n\n1. Đào ao."), ["name: Giồng cát nở hoa", "theme: Nước ngọt về giồng"]),
    ("1. Tên phong trào thi đua without marks", official("KẾ HOẠCH\nPhát động đợt thi đua\n\nI. THÔNG TIN CHUNG\n\n1. Tên phong trào thi đua: Giồng cát nở hoa.\n\nII. NỘI DUNG\n\n1. Đào ao."), ["name: Giồng cát nở hoa"]),
    ("Khẩu hiệu as a bullet", official("KẾ HOẠCH\nPhát động đợt thi đua\n\nI. CHỦ ĐỀ, KHẨU HIỆU\n\n- Chủ đề: “Nước ngọt về giồng”.\n\n- Khẩu hiệu hành động: “Mỗi hộ một lu, mỗi ấp một ao”.\n\nII. NỘI DUNG\n\n1. Đào ao."), ["theme: Nước ngọt về giồng", "theme: Mỗi hộ một lu, mỗi ấp một ao"]),
    ("capitals in the subject, the same in small letters below", official("KẾ HOẠCH\nTỔ CHỨC PHONG TRÀO THI ĐUA “GIỒNG CÁT NỞ HOA”\nGIAI ĐOẠN 2021 - 2025\n\nSở Nội vụ ban hành Kế hoạch tổ chức phong trào thi đua “Giồng cát nở hoa” như sau:\n\nI. MỤC ĐÍCH\n\n1. Chống hạn."), ["name: GIỒNG CÁT NỞ HOA"]),
    ("theme in a table", official("KẾ HOẠCH\nPhát động đợt thi đua\n\n| Nội dung | Chi tiết |\n|---|---|\n| Chủ đề | “Nước ngọt về giồng” |\n| Thời gian | Năm 2021 |\n\nI. NỘI DUNG\n\n1. Đào ao."), ["theme: Nước ngọt về giồng"]),
    ("sub-themes for groups and persons", official("KẾ HOẠCH\nPhát động phong trào thi đua “Giồng cát nở hoa”\n\nI. NỘI DUNG\n\n1. Đối với tập thể: thi đua “Cơ quan trữ nước giỏi”.\n\n2. Đối với cá nhân: thi đua “Công chức sáng kiến”."), ["name: Giồng cát nở hoa", "sub: Cơ quan trữ nước giỏi", "sub: Công chức sáng kiến"]),
    ("phát động in a directive", "CHỈ THỊ\nVề việc phát động thi đua năm 2021\n\nChủ tịch UBND tỉnh Trà Vinh phát động phong trào thi đua với chủ đề: “Nước ngọt về giồng” với các nội dung sau:\n\n1. Đào ao.\n\nNơi nhận:\n- Lưu: VT.", ["theme: Nước ngọt về giồng"]),
]  # fmt: skip

# The headline.
LISTS = [
    ("capitals among small letters", f"{LEAD} tổ chức phong trào thi đua GIỮ NƯỚC - GIỮ GIỒNG trong đoàn viên giai đoạn 2021 - 2025.", ["name: GIỮ NƯỚC - GIỮ GIỒNG"]),
    ("slogans under bullets", f"{LEAD} về nước ngọt.\n\nMột số khẩu hiệu:\n- Giữ nước ngọt cho giồng cát;\n- Mỗi nhà một lu nước mưa.\n\nNguồn: Cổng tỉnh", ["theme: Giữ nước ngọt cho giồng cát", "theme: Mỗi nhà một lu nước mưa"]),
    ("slogans under numbers, behind a sentence", f"{LEAD} về nước ngọt. Khẩu hiệu tuyên truyền:\n\n1) Giữ nước ngọt cho giồng cát!\n\n2) Mỗi nhà một lu nước mưa!\n\nCác xã treo từ ngày 01/5.", ["theme: Giữ nước ngọt cho giồng cát!", "theme: Mỗi nhà một lu nước mưa!"]),
    ("slogans in marks", f"{LEAD} về nước ngọt.\n\nCác khẩu hiệu như sau:\n+ “Giữ nước ngọt cho giồng cát”;\n+ “Mỗi nhà một lu nước mưa”.", ["theme: Giữ nước ngọt cho giồng cát", "theme: Mỗi nhà một lu nước mưa"]),
    ("slogans in a part of their own", official("HƯỚNG DẪN\nTuyên truyền nước ngọt\n\nI. NỘI DUNG\n\n1. Chống hạn.\n\nII. KHẨU HIỆU TUYÊN TRUYỀN\n\n- Giữ nước ngọt cho giồng cát!\n- Mỗi nhà một lu nước mưa!"), ["theme: Giữ nước ngọt cho giồng cát!", "theme: Mỗi nhà một lu nước mưa!"]),
    ("a contest in an item", official("KẾ HOẠCH\nPhát động đợt thi đua “Nước ngọt về giồng”\n\nI. NỘI DUNG\n\n1. Tổ chức hội thi “Lu nước nhà em” trước ngày 30/5.\n2. Thi viết “Giếng làng tôi”: bài gửi về Sở.\n3. Thi ảnh “Mùa khô”: gửi qua mạng."), ["name: Nước ngọt về giồng", "name: Lu nước nhà em", "name: Giếng làng tôi", "name: Mùa khô"]),
    ("a week in an item", official("KẾ HOẠCH\nTháng nước sạch năm 2021\n\nI. NỘI DUNG\n\n1. Ngày Chủ nhật dọn kênh.\n2. Tuần lễ “Lu nước nhà em” từ 15/3 đến 21/3."), ["name: Lu nước nhà em"]),
    ("the name alone under the type", official("CHƯƠNG TRÌNH PHỐI HỢP\n“Giồng cát nở hoa” giai đoạn 2021 - 2026\n\nI. NỘI DUNG\n\n1. Đào ao."), ["name: Giồng cát nở hoa"]),
    ("a prize", "THỂ LỆ\nGiải báo chí viết về “Giồng cát nở hoa” năm 2021\n\nTrà Vinh, ngày 08 tháng 4 năm 2021\n\nI. ĐỐI TƯỢNG\n\n1. Nhà báo.\n\nNơi nhận:\n- Lưu: VT.", ["name: Giồng cát nở hoa"]),
    ("a subject line in marks", "UBND TỈNH TRÀ VINH\nSỞ NỘI VỤ\n\nSố: 214/SNV-TH\n“V/v kéo dài Cuộc thi viết “Giồng cát nở hoa””\n\nTrà Vinh, ngày 08 tháng 4 năm 2021\n\nKính gửi: Các phòng.\n\nSở kéo dài thời gian nhận bài.\n\nNơi nhận:\n- Lưu: VT.", ["name: Giồng cát nở hoa"]),
    ("two titles that name a movement", official("KẾ HOẠCH\nPhát động thi đua “Gia đình học tập - Dòng họ hiếu học” năm 2021\n\nI. NỘI DUNG\n\n1. Đọc sách."), ["name: Gia đình học tập - Dòng họ hiếu học"]),
    ("the headline is short for the name", f"Phát động phong trào thi đua “Chung tay giữ nước”\n\n{LEAD} phát động phong trào thi đua “Trà Vinh chung tay giữ nước”.", ["name: Trà Vinh chung tay giữ nước"]),
    ("the movement of the plan that is passed on", "UBND huyện Càng Long vừa có Công văn số 31/UBND-VX về nước ngọt. UBND huyện yêu cầu quán triệt Kế hoạch số 9/KH-UBND ngày 02/3/2021 của UBND tỉnh về phong trào “Giồng cát nở hoa” đến từng ấp.", ["name: Giồng cát nở hoa"]),
    ("a month and a forum", f"{LEAD}. Các xã phát động “Tháng giữ nước ngọt” và “Diễn đàn nước ngọt cấp xã” trong tuần đầu.", ["name: Tháng giữ nước ngọt"]),
]  # fmt: skip

HEADLINES = [
    ("the theme as headline, the lead names it", "“Nước ngọt về giồng, lúa vàng đầy bồ”\n\nĐây là chủ đề của phong trào thi đua năm 2021 do UBND tỉnh Trà Vinh phát động tại Kế hoạch số 31/KH-UBND ngày 08/4/2021.", ["theme: Nước ngọt về giồng, lúa vàng đầy bồ"]),
    ("a slogan without marks as headline", "Nước ngọt về giồng, lúa vàng đầy bồ\n\nĐó là chủ đề thi đua năm 2021 vừa được UBND tỉnh Trà Vinh phát động tại Kế hoạch số 31/KH-UBND ngày 08/4/2021.", ["theme: Nước ngọt về giồng, lúa vàng đầy bồ"]),
    ("body behind a dateline", "“Nước ngọt về giồng”\n\n(THTV) - Đó là khẩu hiệu của đợt thi đua mà UBND tỉnh Trà Vinh vừa phát động tại Kế hoạch số 31/KH-UBND.", ["theme: Nước ngọt về giồng"]),
    ("name only in the headline", f"Trà Vinh phát động phong trào “Giồng cát nở hoa”\n\n{LEAD} về chống hạn. Mỗi ấp đào một ao.", ["name: Giồng cát nở hoa"]),
    ("name open in the headline, closed in the lead", f"Trà Vinh phát động phong trào “Giồng cát nở hoa\n\n{LEAD} phát động phong trào thi đua “Giồng cát nở hoa”.", ["name: Giồng cát nở hoa"]),
]  # fmt: skip

# What is quoted and is none of the plan's.
NOT = [
    ("a contest that was won", "UBND tỉnh Trà Vinh ban hành Quyết định số 31/QĐ-UBND tặng Bằng khen cho 12 người đạt giải Cuộc thi viết “Giếng làng tôi”."),
    ("a saying about a month", f"Không để “tháng Chạp là tháng chơi”\n\n{LEAD} về nước ngọt."),
    ("a forum among the items", official("KẾ HOẠCH\nTháng nước sạch năm 2021\n\nI. NỘI DUNG\n\n1. Diễn đàn “Em nói về nước” tại các trường.")),
    ("the items of other headings", f"{LEAD} về nước ngọt.\n\nMột số chỉ tiêu:\n- Mỗi nhà một lu nước mưa;\n- Mỗi ấp một giếng khoan."),
    ("words about slogans", f"{LEAD} về nước ngọt. Khẩu hiệu do các xã tự chọn:\n\nCác xã treo khẩu hiệu từ ngày 01/5."),
    ("a supported scheme with its year", f"{LEAD} thực hiện Đề án “Trữ nước mùa mưa giai đoạn 2021 - 2025”."),
    ("a title for communes", f"{LEAD} xét công nhận danh hiệu “Xã nông thôn mới kiểu mẫu” năm 2021."),
    ("a model to be copied", f"{LEAD} về nhân rộng mô hình “Ao làng trữ nước” năm 2021."),
    ("a club", f"{LEAD} về chống hạn. Các xã lập câu lạc bộ “Phụ nữ giữ nước”."),
    ("a saying of the leader", f"{LEAD} về thi đua. Bác Hồ dạy: “Thi đua là yêu nước, yêu nước phải thi đua”."),
    ("an attitude", f"{LEAD} về chống hạn, với tinh thần “Chống hạn như chống giặc”."),
    ("words of distance", f"{LEAD} về chống hạn. Nhiều giồng cát đang “khát” nước ngọt."),
    ("criteria", f"{LEAD} về chống hạn. Các xã rà soát tiêu chí “Nước sạch” và “Nhà ở”."),
    ("a broadcaster's column", f"{LEAD} về chống hạn. Đài mở chuyên mục “Giữ nước mùa khô”."),
    ("a prize of the State", f"{LEAD} về khen thưởng. Các tập thể được tặng “Cờ thi đua của Chính phủ”."),
    ("a congress's theme", f"{LEAD} về thi đua. Đại hội Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020 - 2025 có chủ đề “Vững bước đi lên”."),
    ("parent movements carried out together", f"{LEAD} về chống hạn, gắn với phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” và cuộc vận động “Ngày vì người nghèo”."),
    ("a title of a book", f"{LEAD} về văn hóa đọc. Các trường giới thiệu cuốn sách “Dòng sông quê”."),
    ("the name of a dispatch", f"{LEAD} về thực hiện Nghị quyết “Về phát triển thủy lợi”."),
    ("a peace-time saying beside phương châm in small letters", f"{LEAD} về phòng, chống thiên tai theo phương châm “bốn tại chỗ”."),
    ("a counted motto", f"{LEAD} về phòng, chống thiên tai theo phương châm “4 tại chỗ”."),
    ("a counted motto that is spelt out", f"{LEAD} về chống hạn với phương châm “6 rõ: rõ người, rõ việc, rõ giờ”."),
    ("launched in an earlier year", f"{LEAD} về chống hạn. Năm 2019, tỉnh phát động phong trào “Kênh sạch, bờ xanh” và đạt kết quả tốt."),
    ("works with a name", f"{LEAD} về chống hạn. Những công trình lấy tên “Ao làng giữ nước” được gắn biển."),
    ("a club with a name", f"{LEAD} về chống hạn. Các xã lập câu lạc bộ mang tên “Bạn của nước”."),
    ("two counted mottos", f"{LEAD} về phòng, chống thiên tai với phương châm “3 trước, 4 tại chỗ”."),
    ("an occasion by its name", f"{LEAD} về chống cháy. Nhân “Ngày toàn dân giữ nước”, các xã mít tinh."),
    ("models in a movement", f"{LEAD} tổ chức cuộc thi viết về gương điển hình trong phong trào thi đua “Giồng cát nở hoa”."),
    ("merits in a movement", f"{LEAD} về khen thưởng các ấp có thành tích xuất sắc trong phong trào thi đua “Giồng cát nở hoa”."),
    ("the year's theme of the centre", f"{LEAD} về chống hạn. Trung ương Hội chọn chủ đề năm 2021 là “Năm giữ nước”."),
    ("a plan passed on", "UBND tỉnh Trà Vinh có Công văn số 31/UBND-TH ngày 08/4/2021 sao gửi Kế hoạch số 9/KH-HĐTĐKT của Hội đồng Thi đua - Khen thưởng Trung ương về phong trào thi đua “Cả nước giữ nước ngọt”."),
    ("a small theme of one word or two", f"{LEAD} về chống hạn. Chủ đề của buổi họp là nước."),
    ("a past movement", f"{LEAD} về chống hạn. Năm 2019, phong trào thi đua “Kênh sạch, bờ xanh” đã đạt kết quả tốt."),
    ("a movement praised in the review", official("KẾ HOẠCH\nChống hạn năm 2021\n\nI. ĐẶC ĐIỂM TÌNH HÌNH\n\nNăm 2020, phong trào thi đua “Kênh sạch, bờ xanh” lan rộng.\n\nII. NỘI DUNG\n\n1. Đào ao.")),
    ("a banner's words in the list of propaganda", official("KẾ HOẠCH\nChống hạn năm 2021\n\nI. NỘI DUNG\n\n1. Treo băng rôn, khẩu hiệu: “Nhiệt liệt hưởng ứng ngày ra quân”.")),
    ("among other movements", f"{LEAD} về nước ngọt. Tỉnh chỉ đạo các phong trào thi đua như: “Trà Vinh chung sức”; tích cực đồng hành cùng doanh nghiệp thực hiện phong trào “Doanh nhân với giồng cát”."),
    ("of the year that is over", f"Trong năm qua, các xã hưởng ứng “Ngày nước sạch miền duyên hải”.\n\n{LEAD} về nước ngọt."),
    ("a festival in whose time it is carried out", f"{LEAD} về nước ngọt. Các xã ra quân khơi dòng trong thời gian diễn ra lễ hội “Mùa cốm mới duyên hải”."),
    ("a movement of the Prime Minister in the reason", "Hưởng ứng phong trào thi đua “Cả nước chung sức vì biển xanh” của Thủ tướng Chính phủ, UBND tỉnh Trà Vinh ban hành Kế hoạch số 31/KH-UBND về nước ngọt."),
    ("the theme of a seminar far behind its name", f"{LEAD} về nước ngọt. Các hoạt động gồm hội thảo khoa học kỷ niệm 30 năm Ngày thành lập Hội Thủy lợi và Môi trường tỉnh Trà Vinh với chủ đề “Dòng kênh quê ta”."),
    ("a movement that the Prime Minister launched", f"{LEAD} về nước ngọt. Việc này nhằm hưởng ứng phát động của Thủ tướng Chính phủ về phong trào thi đua “Cả nước giữ nước ngọt”."),
]  # fmt: skip

# Other bodies, other places; whole leads.
BODIES = [
    ("a union's phases", "LĐLĐ tỉnh Bình Thuận vừa ban hành Kế hoạch số 44/KH-LĐLĐ phát động đợt thi đua cao điểm “Trăm ngày vững tay máy”. Giai đoạn 1 từ nay đến ngày 30/4/2023, với chủ đề “Vững tay máy”; giai đoạn 2 từ ngày 01/5/2023, với chủ đề “Ấm lòng thợ”.", ["name: Trăm ngày vững tay máy", "theme: Vững tay máy", "theme: Ấm lòng thợ"]),
    ("police: mang chủ đề", "Công an tỉnh Hà Nam vừa ban hành Kế hoạch số 12/KH-CAT-PX03 phát động đợt thi đua đặc biệt. Đợt thi đua đặc biệt này mang chủ đề “Rèn đức, luyện tài, gần dân, giữ yên Hà Nam”.", ["theme: Rèn đức, luyện tài, gần dân, giữ yên Hà Nam"]),
    ("youth: chiến dịch và chủ đề", "Ban Thường vụ Tỉnh đoàn Hưng Yên vừa ban hành Kế hoạch số 88-KH/TĐTN tổ chức Chiến dịch Thanh niên tình nguyện hè năm 2022 với chủ đề “Tuổi trẻ Hưng Yên xanh mùa nhãn”.", ["theme: Tuổi trẻ Hưng Yên xanh mùa nhãn"]),
    ("army: phong trào Thi đua Quyết thắng", "Bộ CHQS tỉnh Hưng Yên ban hành Kế hoạch số 301/KH-BCH triển khai phong trào Thi đua Quyết thắng năm 2022 với chủ đề “Chủ động, kỷ luật, lập công”.", ["name: Quyết thắng", "theme: Chủ động, kỷ luật, lập công"]),
    ("women: chủ đề năm", "Ban Thường vụ Hội LHPN tỉnh Bến Tre vừa ban hành Kế hoạch số 15/KH-BTV phát động thi đua năm 2021, chủ đề năm là “Phụ nữ xứ dừa khởi nghiệp xanh”.", ["theme: Phụ nữ xứ dừa khởi nghiệp xanh"]),
    ("school year's theme in single marks", "Sở Giáo dục và Đào tạo Bắc Giang ban hành Kế hoạch số 1502/KH-SGDĐT phát động thi đua năm học 2022 - 2023. Chủ đề năm học 2022 - 2023 là ‘Dạy thật, học vui’.", ["theme: Dạy thật, học vui"]),
    ("two movements of one union", "Công đoàn ngành Y tế tỉnh Phú Yên ban hành Kế hoạch số 20/KH-CĐYT phát động phong trào thi đua “Tận tâm từng ca trực” và “Sáng kiến nhỏ, lợi ích to” năm 2022.", ["name: Tận tâm từng ca trực", "name: Sáng kiến nhỏ, lợi ích to"]),
    ("directive: cụ thể hóa", "Chủ tịch UBND tỉnh Phú Yên vừa ký Chỉ thị số 03/CT-UBND phát động thi đua năm 2023 với chủ đề “Biển lớn, việc lớn, lòng dân lớn”.", ["theme: Biển lớn, việc lớn, lòng dân lớn"]),
    ("the local name beside the national one", "Thực hiện phong trào thi đua “Cả nước vì cơ sở” do Thủ tướng Chính phủ phát động, UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND phát động phong trào thi đua “Phú Yên vì cơ sở”.", ["name: Phú Yên vì cơ sở"]),
    ("a national movement carried out", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND triển khai phong trào thi đua “Cả nước vì cơ sở” trên địa bàn tỉnh giai đoạn 2021 - 2025.", ["name: Cả nước vì cơ sở"]),
    ("a month with its date pair inside", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND phát động đợt thi đua “Lập công dâng Đảng, mừng 90 năm Đảng bộ tỉnh (05/10/1930 - 05/10/2020)”.", ["name: Lập công dâng Đảng, mừng 90 năm Đảng bộ tỉnh (05/10/1930 - 05/10/2020)"]),
    ("numerals first", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND phát động đợt thi đua “90 ngày đêm xóa 1.200 nhà tạm”.", ["name: 90 ngày đêm xóa 1.200 nhà tạm"]),
    ("a name and its short form", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND phát động phong trào thi đua “Phú Yên chung tay vì học trò đảo xa” (gọi tắt là phong trào “Vì học trò”).", ["name: Phú Yên chung tay vì học trò đảo xa"]),
    ("the programme of a gala", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND về thi đua năm 2022. Chương trình nghệ thuật “Đêm đầm phá” mở ngày 19/5.", []),
    ("the words of a poster", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND về thi đua năm 2022. Các xã căng pa nô, áp phích mang khẩu hiệu “Toàn dân ra biển”.", []),
    ("title of a person", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND về xét tặng danh hiệu “Nghệ nhân ưu tú” năm 2022.", []),
    ("the theme of a conference", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND về thi đua năm 2022. Hội thảo với chủ đề “Biển và thanh niên” dự kiến mở vào tháng 6.", []),
    ("a national programme carried on", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND về thi đua năm 2022; tiếp tục thực hiện phong trào “Tết trồng cây đời đời nhớ ơn Bác Hồ”.", []),
    ("a slogan of the congress in the aim", "UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND về thi đua chào mừng Đại hội Đảng bộ tỉnh với phương châm của Đại hội là “Đoàn kết - Dân chủ - Kỷ cương - Phát triển”.", []),
    ("the words of a leader in the lead", "“Thi đua là gieo trồng, khen thưởng là thu hoạch”, Chủ tịch UBND tỉnh nói. UBND tỉnh Phú Yên vừa ban hành Kế hoạch số 61/KH-UBND về thi đua năm 2022.", []),
]  # fmt: skip


def themes(text: str) -> list[str]:
    """The themes of the first plan, one line each."""
    plans = page_of(text).plans
    assert plans, "no plan"
    return [f"{theme.layer}: {theme.text}" for theme in plans[0].themes]


@cases("text expected", CUES)
def test_cues(text: str, expected: list[str]) -> None:
    assert themes(text) == expected


@cases("text expected", MARKS)
def test_marks(text: str, expected: list[str]) -> None:
    assert themes(text) == expected


@cases("text expected", BARE)
def test_without_marks(text: str, expected: list[str]) -> None:
    assert themes(text) == expected


@cases("text expected", HEADINGS)
def test_headings(text: str, expected: list[str]) -> None:
    assert themes(text) == expected


@cases("text expected", BODIES)
def test_other_bodies(text: str, expected: list[str]) -> None:
    assert themes(text) == expected


@cases("text expected", LISTS)
def test_lists_and_items(text: str, expected: list[str]) -> None:
    assert themes(text) == expected


@cases("text expected", HEADLINES)
def test_headlines(text: str, expected: list[str]) -> None:
    assert themes(text) == expected


@cases("text", NOT)
def test_not_of_the_plan(text: str) -> None:
    assert themes(text) == []
