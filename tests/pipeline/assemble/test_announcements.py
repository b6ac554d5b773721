"""The breadth of announcing: verbs, voices, who signs, where the number stands; and pages that announce nothing.

Grouped by the grammar of the sentence, across provinces, levels and years.
"""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

from composed import cases, page_of

ACTIVE = [
    ("ra right behind the body", "UBND tỉnh Nam Định ra kế hoạch trồng phi lao năm 2023.", ["Kế hoạch -"]),
    ("a minister signs a decision", "Bộ trưởng Bộ Giáo dục và Đào tạo vừa ký Quyết định số 1290/QĐ-BGDĐT ban hành Kế hoạch trồng cây học đường.", ["Quyết định 1290/QĐ-BGDĐT"]),
    ("a minister signs a decision without number", "Bộ trưởng Bộ Công Thương Lê Minh Tâm đã ký Quyết định về việc ban hành Kế hoạch tiết kiệm điện mùa khô.", ["Quyết định -"]),
    ("a director of police signs", "Giám đốc Công an tỉnh Long An vừa ký ban hành Kế hoạch số 312/KH-CAT-PV01 về đợt cao điểm giữ yên phố chợ.", ["Kế hoạch 312/KH-CAT-PV01"]),
    ("a deputy prime minister signs", "Phó Thủ tướng Chính phủ Đặng Văn Khoa đã ký Quyết định số 1502/QĐ-TTg phê duyệt Kế hoạch làm sạch biển.", ["Quyết định 1502/QĐ-TTg"]),
    ("a rector signs", "Hiệu trưởng Trường Đại học Tây Bắc vừa ký Quyết định số 2299/QĐ-ĐHTB phát động thi đua dạy tốt.", ["Quyết định 2299/QĐ-ĐHTB"]),
    ("the head of a steering committee signs", "Trưởng Ban Chỉ đạo 35 tỉnh Bắc Kạn vừa ký ban hành Kế hoạch số 19-KH/BCĐ35 về thông tin cơ sở.", ["Kế hoạch 19-KH/BCĐ35"]),
    ("thống nhất ban hành", "UBND tỉnh Cà Mau đã thống nhất ban hành Kế hoạch số 58/KH-UBND về dọn rác kênh rạch.", ["Kế hoạch 58/KH-UBND"]),
    ("xây dựng và ban hành", "Nhằm ngăn hàng giả dịp Tết, Ban Chỉ đạo 389 tỉnh Quảng Ninh đã xây dựng và ban hành Kế hoạch số 19/KH-BCĐ389.", ["Kế hoạch 19/KH-BCĐ389"]),
    ("chính thức phát hành", "Tổng cục Thuế chính thức phát hành Công văn số 3190/TCT-TTr về thi đua nước rút.", ["Công văn 3190/TCT-TTr"]),
    ("ra a directive", "UBND thành phố Cần Thơ vừa ra Chỉ thị số 09/CT-UBND về phố sông không rác.", ["Chỉ thị 09/CT-UBND"]),
    ("có, after a day", "Ngày 5/6/2023, Sở Công Thương tỉnh Bắc Giang có Công văn số 1431/SCT-QLTM về việc mở tuần hàng vải thiều.", ["Công văn 1431/SCT-QLTM"]),
    ("gửi … đến", "UBND tỉnh Long An đã gửi Công văn số 3302/UBND-VHXH đến các sở, ngành về việc giữ sạch chợ quê.", ["Công văn 3302/UBND-VHXH"]),
    ("công điện khẩn", "Chủ tịch UBND tỉnh Lào Cai vừa có Công điện khẩn số 08/CĐ-UBND gửi các huyện ven suối.", ["Công điện 08/CĐ-UBND"]),
    ("văn bản chỉ đạo số", "Mới đây, UBND tỉnh Đắk Nông có Văn bản chỉ đạo số 511/UBND-KT về chống cháy rừng khộp.", ["Công văn 511/UBND-KT"]),
    ("a loose letter", "Sở Giáo dục và Đào tạo tỉnh Khánh Hòa vừa có văn bản gửi các phòng giáo dục về việc đọc sách mùa hè.", ["- -"]),
    ("an urgent letter that a director signs", "Giám đốc Sở Y tế tỉnh Quảng Trị đã ký văn bản hỏa tốc đề nghị các bệnh viện trực đủ quân số.", ["- -"]),
    ("a bare number", "UBND tỉnh Trà Vinh vừa ban hành Kế hoạch số 61 về trồng dừa ven đê.", ["Kế hoạch 61"]),
    ("phê duyệt … tại", "UBND tỉnh Hậu Giang vừa phê duyệt Kế hoạch trồng tràm tại Quyết định số 640/QĐ-UBND.", ["Quyết định 640/QĐ-UBND"]),
    ("a launch held in a plan", "UBND tỉnh Ninh Bình vừa phát động phong trào thi đua “Làng sạch bên đê” tại Kế hoạch số 33/KH-UBND.", ["Kế hoạch 33/KH-UBND"]),
    ("an appeal", "Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam vừa ra Lời kêu gọi ủng hộ đồng bào vùng lũ.", ["Lời kêu gọi -"]),
    ("rules of a contest", "Ban Tổ chức cuộc thi vừa ban hành Thể lệ cuộc thi vẽ tranh về rừng.", ["Thể lệ -"]),
    ("a notice that passes on a conclusion", "Văn phòng Chính phủ vừa ban hành Thông báo số 120/TB-VPCP kết luận của Phó Thủ tướng về trồng rừng.", ["Thông báo 120/TB-VPCP"]),
    ("the standing members of the Party", "Thường trực Tỉnh ủy Cà Mau vừa có Công văn số 1120-CV/TU về việc giữ rừng ngập mặn.", ["Công văn 1120-CV/TU"]),
    ("a council's resolution", "HĐND thành phố Hải Phòng vừa ban hành Nghị quyết số 21/NQ-HĐND về trồng cây phố cảng.", ["Nghị quyết 21/NQ-HĐND"]),
    ("a commune of 2025", "UBND xã Hòa Tiến (thành phố Đà Nẵng) vừa ban hành Kế hoạch số 44/KH-UBND về tuyến đường hoa.", ["Kế hoạch 44/KH-UBND"]),
    ("a slip in the noun", "Ngày 5/3/2019, Đảng ủy Khối Doanh nghiệp tỉnh Hà Giang đã ban hành Kế hoạc số 21- KH/ĐUK về việc trồng chè.", ["Kế hoạch 21-KH/ĐUK"]),
    ("a letter that opens with its order", "Tại công văn số 503, Bộ Y tế yêu cầu các đơn vị trực thuộc dọn vệ sinh.", ["Công văn 503"]),
    ("an order behind the letters of the centre", "Sở Y tế phòng cúm\n\nNgày 14/2/2017, Bộ Y tế có Công văn số 398/BYT-DP về phòng cúm; Ban Tuyên giáo Trung ương có Hướng dẫn số 22-HD/BTGTW; Sở Y tế tỉnh Bắc Kạn đề nghị các bệnh viện trực đủ ca.", ["- -"]),
    ("the aim of a plan with its number", "Mục đích của Kế hoạch số 525/KH-BYT nhằm giữ sạch nguồn nước.", ["Kế hoạch 525/KH-BYT"]),
    ("the Party of a ward", "Đảng ủy phường Ba Đình (Hà Nội) vừa ban hành Nghị quyết số 03-NQ/ĐU về phố không rác.", ["Nghị quyết 03-NQ/ĐU"]),
    ("a company's directive", "Tập đoàn Điện lực Việt Nam vừa ban hành Chỉ thị số 1870/CT-EVN về thi đua mùa khô.", ["Chỉ thị 1870/CT-EVN"]),
    ("a comrade between body and verb", "Ngày 14/3/2023, thay mặt Ban Thường vụ Tỉnh ủy Phú Yên, đồng chí Cao Thị Hoa, Phó Bí thư Thường trực Tỉnh ủy đã ký ban hành Kế hoạch số 100-KH/TU.", ["Kế hoạch 100-KH/TU"]),
    ("a plan drawn up, as the headline says", "Kế hoạch trồng chè\n\nNhằm phủ xanh đồi trọc, Hội Nông dân tỉnh Lai Châu xây dựng kế hoạch trồng chè cho hội viên.", ["Kế hoạch -"]),
    ("a letter that replies to voters", "Trả lời kiến nghị của cử tri huyện Sốp Cộp\n\nUBND tỉnh Sơn La vừa ban hành Công văn số 915/UBND-TH trả lời cử tri.", ["Công văn 915/UBND-TH"]),
    ("a province without level word", "Quảng Ngãi vừa ban hành Kế hoạch số 90/KH-UBND về trồng quế.", ["Kế hoạch 90/KH-UBND"]),
    ("a district stands for its committee", "Huyện Mèo Vạc, tỉnh Hà Giang vừa ban hành Kế hoạch trồng hoa ven đường.", ["Kế hoạch -"]),
    ("a notice that the headline names", "Thông báo của UBND tỉnh Điện Biên về việc treo cờ Tổ quốc dịp lễ hội hoa ban\n\nCác sở, ban, ngành và hộ dân treo cờ Tổ quốc từ ngày 12 đến ngày 14/3/2021.", ["Thông báo -"]),
    ("rules whose holder the lead tells", "Thể lệ Cuộc thi vẽ tranh “Rừng trong mắt em”\n\nThực hiện Kế hoạch số 61/KH-UBND của UBND tỉnh, Sở Tư pháp tỉnh Lai Châu tổ chức cuộc thi vẽ tranh “Rừng trong mắt em”. Toàn văn thể lệ như dưới đây.", ["Thể lệ -"]),
    ("carried out by the body of a place in a place", "UBND phường Tô Hiệu, thành phố Sơn La triển khai Kế hoạch số 14/KH-UBND về phong trào thi đua làm sạch suối.", ["Kế hoạch 14/KH-UBND"]),
    ("issued and carried out in one breath", "UBND huyện Mai Sơn (Sơn La) đã ban hành và triển khai Kế hoạch số 14/KH-UBND về nước sạch bản.", ["Kế hoạch 14/KH-UBND"]),
    ("drawn up, issued and organised", "UBND huyện Mai Sơn (Sơn La) đã xây dựng, ban hành và tổ chức thực hiện Kế hoạch số 14/KH-UBND về nước sạch bản.", ["Kế hoạch 14/KH-UBND"]),
    ("drawn up and carried out", "Ban Chỉ đạo nước sạch tỉnh Sơn La đã xây dựng và triển khai thực hiện Kế hoạch số 14/KH-BCĐ về nước sạch bản.", ["Kế hoạch 14/KH-BCĐ"]),
    ("issued, then spread", "Mới đây, Sở Y tế tỉnh Sơn La đã ban hành, đồng thời quán triệt Hướng dẫn số 14/HD-SYT về nước sạch bản.", ["Hướng dẫn 14/HD-SYT"]),
]  # fmt: skip

BEHIND = [
    ("a plan that passed opens a page on a feast", "Nậm Có mở Lễ hội đua thuyền\n\nNgày 6/4/2025, UBND xã Nậm Có thông qua kế hoạch về tổ chức Lễ hội đua thuyền năm 2025.", ["Kế hoạch -"]),
    ("được … ký ngày", "Kế hoạch số 44/KH-UBND được UBND tỉnh Nam Định ký ngày 05/3/2023 về trồng phi lao.", ["Kế hoạch 44/KH-UBND"]),
    ("tại văn bản …, behind an occasion", "Nhân dịp khai hội, tại Công văn số 2210/UBND-VX, UBND tỉnh Bình Thuận yêu cầu Sở Y tế giữ đủ thuốc.", ["Công văn 2210/UBND-VX"]),
    ("of another, behind an occasion", "Thực hiện ý kiến của Thủ tướng, tại Công điện số 77/CĐ-TTg, UBND tỉnh Bình Thuận yêu cầu Sở Y tế giữ đủ thuốc.", ["- -"]),
    ("tại văn bản … vừa ban hành", "Tại Công văn số 2210/UBND-VX vừa ban hành, UBND tỉnh Bình Thuận yêu cầu Sở Y tế giữ đủ thuốc.", ["Công văn 2210/UBND-VX"]),
    ("theo … vừa được ban hành", "Theo Kế hoạch số 77/KH-UBND vừa được UBND tỉnh Kon Tum ban hành, mỗi làng trồng một vườn sâm.", ["Kế hoạch 77/KH-UBND"]),
    ("theo … của … vừa ban hành", "Theo Kế hoạch số 71/KH-UBND của UBND tỉnh Sóc Trăng vừa ban hành, mỗi ấp giữ một đoạn kênh.", ["Kế hoạch 71/KH-UBND"]),
    ("theo … mới ban hành của", "Theo Kế hoạch số 71/KH-UBND mới ban hành của UBND tỉnh Sóc Trăng, mỗi ấp giữ một đoạn kênh.", ["Kế hoạch 71/KH-UBND"]),
    ("do … vừa ký", "Quyết định số 1502/QĐ-TTg do Phó Thủ tướng Chính phủ Đặng Văn Khoa vừa ký ban hành nêu rõ ba việc.", ["Quyết định 1502/QĐ-TTg"]),
    ("do … ký nêu rõ", "Công văn số 918/UBND-NC do Phó Chủ tịch UBND tỉnh Đắk Nông Trần Văn Bích ký nêu rõ: các xã trực cháy rừng.", ["Công văn 918/UBND-NC"]),
    ("the plan speaks", "Kế hoạch số 45/KH-UBND của UBND tỉnh Hòa Bình đặt mục tiêu mỗi xóm một vườn mẫu.", ["Kế hoạch 45/KH-UBND"]),
    ("the plan aims", "Kế hoạch số 45/KH-UBND ngày 02/02/2021 của UBND tỉnh Hòa Bình nhằm giúp mỗi xóm có một vườn mẫu.", ["Kế hoạch 45/KH-UBND"]),
    ("được nêu trong … do … vừa ban hành", "Trồng rừng\n\nMỗi hộ trồng hai mươi cây.\n\nNội dung này được nêu trong Kế hoạch số 150/KH-UBND do UBND tỉnh Vĩnh Phúc vừa ban hành.", ["Kế hoạch 150/KH-UBND"]),
    ("đây là mục tiêu đặt ra trong", "Trồng rừng\n\nMỗi hộ trồng hai mươi cây.\n\nĐây là mục tiêu được đặt ra trong Kế hoạch số 150/KH-UBND của UBND tỉnh Vĩnh Phúc.", ["Kế hoạch 150/KH-UBND"]),
    ("đó là chỉ đạo trong", "Canh đê mùa lũ\n\nCác huyện trực đủ người.\n\nĐó là chỉ đạo của Chủ tịch UBND tỉnh Lào Cai trong Công điện số 08/CĐ-UBND.", ["Công điện 08/CĐ-UBND"]),
    ("số in brackets behind the plan", "UBND tỉnh Nam Định vừa ban hành Kế hoạch trồng cây năm 2024 (số 18/KH-UBND, ngày 22/01/2024).", ["Kế hoạch 18/KH-UBND"]),
    ("ban hành theo quyết định", "Kế hoạch trồng tràm vừa được UBND tỉnh Hậu Giang ban hành tại Quyết định số 640/QĐ-UBND.", ["Quyết định 640/QĐ-UBND"]),
    ("phê duyệt, passive", "Kế hoạch trồng tràm năm 2023 vừa được UBND tỉnh Hậu Giang phê duyệt.", ["Kế hoạch -"]),
    ("passive, the officer signs", "Kế hoạch số 27/KH-UBND về trồng cây vừa được Chủ tịch UBND thành phố Đà Nẵng ký ban hành.", ["Kế hoạch 27/KH-UBND"]),
    ("toàn văn … tải về", "Trồng cây\n\nUBND tỉnh Tây Ninh vừa ban hành kế hoạch trồng cây năm 2023.\n\nToàn văn Kế hoạch số 33/KH-UBND: tải về", ["Kế hoạch 33/KH-UBND"]),
    ("the headline names the body, the lead the number", "UBND tỉnh Điện Biên: Ban hành Kế hoạch trồng ban\n\nThực hiện Nghị quyết số 15/NQ-HĐND, ngày 4/5/2021, UBND tỉnh Điện Biên đã ban hành Kế hoạch số 1203/KH-UBND về trồng hoa ban.", ["Kế hoạch 1203/KH-UBND"]),
    ("after the parent was issued", "Ngay sau khi UBND tỉnh Thái Bình ban hành Kế hoạch số 11/KH-UBND, UBND huyện Kiến Xương đã ban hành Kế hoạch số 45/KH-UBND về vụ đông.", ["Kế hoạch 45/KH-UBND"]),
    ("after the local plan, its parent", "UBND huyện Đức Trọng, tỉnh Lâm Đồng vừa ban hành Kế hoạch số 210/KH-UBND triển khai Kế hoạch số 1450/KH-UBND của UBND tỉnh.", ["Kế hoạch 210/KH-UBND"]),
    ("a place approves", "Kế hoạch đưa nước sạch về bản năm 2022 vừa được tỉnh Sơn La phê duyệt.", ["Kế hoạch -"]),
    ("whose it is stands before the verb", "Mới đây, kế hoạch đưa nước sạch về bản của UBND tỉnh Sơn La đã được ban hành với ba mục tiêu.", ["Kế hoạch -"]),
    ("just issued, and who acts upon it", "Theo kế hoạch vừa được ban hành, UBND tỉnh Sơn La đặt mục tiêu đưa nước sạch về 40 bản.", ["Kế hoạch -"]),
    ("in the plan just issued", "Tại kế hoạch đưa nước sạch về bản vừa ban hành, UBND tỉnh Sơn La giao Sở Xây dựng khảo sát nguồn nước.", ["Kế hoạch -"]),
]  # fmt: skip

# A page that tells of work done, of a gathering, of what is not issued yet.
NOTHING = [
    ("will bring out a plan", "Trồng phi lao\n\nUBND tỉnh Nam Định sẽ ra kế hoạch trồng phi lao."),
    ("comments are asked for", "Lấy ý kiến về thi đua\n\nBộ Nội vụ đang lấy ý kiến góp ý đối với dự thảo Kế hoạch tổ chức phong trào thi đua ngành."),
    ("a draft is put up", "Xây dựng quy định mới\n\nBộ Tài chính đang dự thảo Thông tư về quỹ thi đua, dự kiến ban hành trong quý III."),
    ("from when it was issued", "Vườn xanh ở Lạc Dương\n\nTừ khi UBND tỉnh Lâm Đồng ban hành Kế hoạch số 12/KH-UBND, nhiều hộ ở Lạc Dương đã có vườn mẫu."),
    ("years after it was issued", "Vườn xanh ở Lạc Dương\n\nBốn năm sau ngày UBND tỉnh Lâm Đồng ban hành Kế hoạch số 12/KH-UBND, vườn mẫu đã có ở mọi thôn."),
    ("after the Party's resolution", "Bản mới\n\nSau khi Tỉnh ủy Lai Châu ban hành Nghị quyết số 09-NQ/TU, huyện Than Uyên đã làm xong 20 km đường bản."),
    ("a portrait", "Người giữ rừng\n\nHưởng ứng phong trào do Hội Phụ nữ xã phát động, chị Lò Thị Mai trồng hai trăm cây quanh suối."),
    ("a count of documents", "Kết quả sáu tháng\n\nSáu tháng đầu năm, Công an tỉnh Gia Lai đã ban hành 25 kế hoạch, 40 công văn để giữ yên địa bàn."),
    ("a conference rolls the plan out", "Hội nghị triển khai\n\nSáng 6/4, UBND tỉnh Phú Thọ tổ chức hội nghị triển khai Kế hoạch số 50/KH-UBND về chuyển đổi số."),
    ("a review with its plan told", "Tổng kết chiến dịch hè\n\nChiều 9/8, Tỉnh đoàn Bạc Liêu tổ chức tổng kết chiến dịch hè. Trước đó, Tỉnh đoàn đã ban hành Kế hoạch số 88-KH/TĐTN."),
    ("an inspection that lists plans", "Kiểm tra tại Tủa Chùa\n\nNgày 8/9, đoàn kiểm tra của tỉnh làm việc với UBND huyện Tủa Chùa. Báo cáo với đoàn, huyện đã ban hành Kế hoạch số 15/KH-UBND."),
    ("a ceremony", "Lễ ra quân\n\nSáng 2/3, tại quảng trường thành phố Vinh, Công an tỉnh Nghệ An tổ chức lễ ra quân giữ trật tự phố phường."),
    ("will issue", "Chuẩn bị hè\n\nTỉnh đoàn Bến Tre sẽ ban hành Kế hoạch chiến dịch hè trong tháng 5."),
    ("a plan that is talked about under a headline that says it passed", "UBND thị xã Dĩ An thông qua kế hoạch làm sạch kênh\n\nKênh Ba Bò được nạo vét vào tháng 9.\n\nUBND thị xã họp bàn kế hoạch nạo vét."),
    ("a plan read out at the meeting that the page reports", "Chuyển đổi số ở Nậm Có\n\nSáng 6/4/2025, UBND xã Nậm Có tổ chức hội nghị triển khai chuyển đổi số.\n\nVăn phòng UBND xã Nậm Có thông qua Kế hoạch chuyển đổi số năm 2025."),
    ("what stands behind the paragraph of an event", "Ra quân\n\nHôm 23/5, Tỉnh đoàn Bến Tre tổ chức lễ ra quân dọn bờ biển.\n\nThủ tướng Chính phủ ban hành Quyết định số 1676/QĐ-TTg phê duyệt Đề án biển sạch."),
    ("what two bodies hold together", "Xe loa về bản\n\nPhòng Văn hóa huyện Yên Lập phối hợp với Trung tâm Điện ảnh tỉnh tổ chức đợt chiếu phim lưu động.\n\nTheo kế hoạch, từ 01/4 đến hết 15/4, đội chiếu phim đến mọi bản."),
    ("a study of the resolution", "Học tập nghị quyết\n\nNgày 3/3, Đảng ủy phường Tân An tổ chức học tập, quán triệt Nghị quyết số 05-NQ/TU."),
    ("an achievement by a plan", "Đường mới về bản\n\nThực hiện Kế hoạch số 210/KH-UBND của UBND huyện Bắc Hà, nhân dân đã hiến 3 ha đất mở đường."),
    ("work of years past", "Kết quả ba năm\n\nTrong 3 năm qua, UBND huyện Nghi Lộc đã ban hành Kế hoạch số 11/KH-UBND, chỉ đạo các xã trồng 500 ha rừng."),
    ("issued in a year, told until now", "Một năm nhìn lại\n\nNăm 2020, Tỉnh ủy Hòa Bình ban hành Chỉ thị số 40-CT/TU. Đến nay, mọi xã có nhà văn hóa."),
    ("many documents, none named", "Tin vắn\n\nHội LHPN tỉnh Hà Tĩnh đã ban hành nhiều kế hoạch, hướng dẫn các cấp hội làm vườn mẫu."),
    ("not yet issued", "Dự án mới\n\nUBND tỉnh Lâm Đồng đã có chủ trương cho lập quy hoạch, song chưa ban hành Kế hoạch sử dụng đất."),
    ("a reply to voters", "Trả lời kiến nghị của cử tri huyện Sốp Cộp\n\nUBND tỉnh Sơn La đã ban hành Kế hoạch số 61/KH-UBND ngày 4/5/2021 để sửa đường bản."),
    ("voters ask", "Cử tri huyện Sốp Cộp kiến nghị sửa đường bản\n\nUBND tỉnh Sơn La đã ban hành Kế hoạch số 61/KH-UBND ngày 4/5/2021 để sửa đường bản."),
    ("a plan drawn up under another headline", "Bản mới ở Sốp Cộp\n\nUBND huyện Sốp Cộp xây dựng kế hoạch trồng rừng, dân bản làm theo."),
    ("a question on a document to come", "Chờ kế hoạch mới\n\nNgười dân mong UBND tỉnh Bắc Ninh sớm ban hành Kế hoạch dời xưởng ra khỏi làng."),
    ("a notice of an office about its hours", "Thông báo của Chi cục Thuế về lịch nghỉ Tết\n\nChi cục nghỉ từ ngày 12 đến ngày 14/2/2021, người dân nộp tờ khai qua mạng."),
    ("rules of a contest that nobody is said to hold", "Thể lệ cuộc thi vẽ tranh\n\nMỗi em gửi một bức tranh khổ A3, ghi rõ tên và lớp ở mặt sau."),
]  # fmt: skip


def own(text: str) -> list[str]:
    """Type and number of the plans of a page."""
    return [f"{plan.doc_type or '-'} {plan.number or '-'}" for plan in page_of(text).plans]


@cases("text expected", ACTIVE)
def test_the_issuer_governs_the_verb(text: str, expected: list[str]) -> None:
    assert own(text) == expected


@cases("text expected", BEHIND)
def test_the_verb_stands_behind(text: str, expected: list[str]) -> None:
    assert own(text) == expected


@cases("text", NOTHING)
def test_nothing_is_announced(text: str) -> None:
    assert own(text) == []
