"""Agencies in the forms in which pages of the genre give duties (domain 6.1-6.6): prose, lists, tables, letters."""

# One case a line, however long.
# ruff: noqa: E501

from composed import COMMITTEE, cases, letter, page_of

LEAD = "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND về trồng rừng."
MINISTRY = "Bộ Y tế vừa ban hành Kế hoạch số 86/KH-BYT về vệ sinh yêu nước."
PARTY = "Ban Thường vụ Tỉnh ủy Sơn La vừa ban hành Kế hoạch số 86-KH/TU về trồng rừng."
DISTRICT = "UBND huyện Mai Sơn (Sơn La) vừa ban hành Kế hoạch số 86/KH-UBND về trồng rừng."
DIGITAL = "UBND tỉnh Hòa Bình vừa ban hành Kế hoạch số 86/KH-UBND về chuyển đổi số."
UNION = "Liên đoàn Lao động tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-LĐLĐ về trồng rừng."

# Sentences of articles.
PROSE = [
    ("issuer assigns, colon", f"{LEAD} Theo đó, giao Sở Công Thương: rà soát nguồn hàng, bình ổn giá.", ["lead: Sở Công Thương"]),
    ("the officer who chairs", f"{LEAD} Chủ tịch UBND tỉnh giao Giám đốc Sở Xây dựng trực tiếp chỉ đạo việc làm đường.", ["lead: Sở Xây dựng"]),
    ("assigned to be the head", f"{LEAD} Sở Khoa học và Công nghệ được UBND tỉnh giao làm đầu mối theo dõi phong trào.", ["lead: Sở Khoa học và Công nghệ"]),
    ("a duty that belongs to a body", f"{LEAD} Việc thẩm định hồ sơ khen thưởng do Sở Nội vụ đảm nhiệm.", ["lead: Sở Nội vụ"]),
    ("chủ trì thực hiện by passive", f"{LEAD} Hội thi do Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với Tỉnh đoàn tổ chức.", ["lead: Sở Văn hóa, Thể thao và Du lịch", "coordinate: Tỉnh đoàn"]),
    ("standing body with a partner", f"{LEAD} Sở Nội vụ là cơ quan thường trực, phối hợp cùng Sở Tư pháp và Thanh tra tỉnh đôn đốc các nơi.", ["lead: Sở Nội vụ", "coordinate: Sở Tư pháp", "coordinate: Thanh tra tỉnh"]),
    ("who is asked to take part", f"{LEAD} UBND tỉnh mong muốn các doanh nghiệp, hợp tác xã hưởng ứng.", ["implement: các doanh nghiệp, hợp tác xã"], "a wish"),
    ("riêng", f"{LEAD} Riêng đối với Kho bạc Nhà nước tỉnh cần giải ngân kịp thời.", ["lead: Kho bạc Nhà nước tỉnh"]),
    ("đối với … thì", f"{LEAD} Đối với Sở Tài chính, khẩn trương thẩm định dự toán.", ["lead: Sở Tài chính"]),
    ("về phía", f"{LEAD} Về phía Công an tỉnh, tăng cường tuần tra trên các tuyến đường rừng.", ["lead: Công an tỉnh"]),
    ("an adverbial of time", f"{LEAD} Trước ngày 15/11/2022, Sở Tài chính hoàn thành việc thẩm định dự toán.", ["lead: Sở Tài chính"]),
    ("an adverbial of function", f"{LEAD} Theo chức năng, nhiệm vụ được giao, Chi cục Kiểm lâm lập danh sách chủ rừng.", ["lead: Chi cục Kiểm lâm"]),
    ("who must do it with a modal", f"{LEAD} Các địa phương cần hoàn thành trước mùa khô.", ["implement: Các địa phương"]),
    ("two bodies joined by cùng", f"{LEAD} Sở Y tế cùng Hội Chữ thập đỏ tỉnh tiếp nhận hàng cứu trợ.", ["lead: Sở Y tế", "coordinate: Hội Chữ thập đỏ tỉnh"]),
    ("the partners first", f"{LEAD} UBND tỉnh giao Sở Y tế, trong đó phối hợp chặt chẽ với Bảo hiểm xã hội tỉnh, rà soát thẻ bảo hiểm.", ["lead: Sở Y tế", "coordinate: Bảo hiểm xã hội tỉnh"]),
    ("the assignment behind a purpose", f"{LEAD} Để phong trào có hiệu quả, UBND tỉnh giao Sở Nội vụ theo dõi.", ["lead: Sở Nội vụ"]),
    ("the assignment behind a base", f"{LEAD} Căn cứ kế hoạch này, các sở, ngành và UBND các huyện, thành phố xây dựng kế hoạch của mình.", ["implement: các sở, ngành", "implement: Ủy ban nhân dân các huyện, thành phố"]),
    ("a letter said to require", "Ngày 12/5/2022, Chủ tịch UBND tỉnh Sơn La có Công văn số 815/UBND-KT yêu cầu Sở Nông nghiệp và Phát triển nông thôn chủ trì, phối hợp với Chi cục Kiểm lâm canh phòng cháy rừng.", ["lead: Sở Nông nghiệp và Phát triển nông thôn", "coordinate: Chi cục Kiểm lâm"]),
    ("a letter said to be sent", "Ngày 12/5/2022, UBND tỉnh Sơn La có Công văn số 815/UBND-KT gửi Sở Y tế, Công an tỉnh và UBND các huyện, thành phố về việc phòng dịch.", ["lead: Sở Y tế", "lead: Công an tỉnh", "implement: Ủy ban nhân dân các huyện, thành phố"]),
    ("a telegram to members", "Ngày 12/5/2022, Chủ tịch UBND tỉnh Sơn La có Công điện số 5/CĐ-UBND yêu cầu các thành viên Ban Chỉ huy Phòng thủ dân sự tỉnh; Chủ tịch UBND các xã, phường chủ động chống bão.", ["implement: các thành viên Ban Chỉ huy Phòng thủ dân sự tỉnh", "implement: Chủ tịch Ủy ban nhân dân các xã, phường"]),
    ("what a body is to be told", f"{LEAD} UBND tỉnh chỉ đạo Sở Giáo dục và Đào tạo đưa việc trồng cây vào nhà trường.", ["lead: Sở Giáo dục và Đào tạo"]),
    ("assigned as standing body", f"{LEAD} Giao Hội Nông dân tỉnh là cơ quan thường trực của phong trào.", ["lead: Hội Nông dân tỉnh"]),
    ("charged with", f"{LEAD} UBND tỉnh ủy quyền cho Sở Nội vụ ký hướng dẫn chấm điểm.", ["lead: Sở Nội vụ"]),
    ("told to know and carry out", f"{LEAD} Văn phòng UBND tỉnh thông báo để Sở Y tế, Công an tỉnh và UBND các huyện biết, thực hiện.", ["lead: Sở Y tế", "lead: Công an tỉnh", "implement: Ủy ban nhân dân các huyện"]),
    ("told, without để", f"{LEAD} Vậy xin thông báo các sở, ngành, các địa phương biết để tổ chức triển khai thực hiện.", ["implement: các sở, ngành", "implement: các địa phương"]),
    ("the standing board of a body", f"{LEAD} Thường trực Hội đồng Thi đua - Khen thưởng tỉnh chủ trì, phối hợp với Sở Nội vụ đôn đốc các nơi.", ["lead: Hội đồng Thi đua - Khen thưởng tỉnh", "coordinate: Sở Nội vụ"]),
    ("the standing office of a board", f"{LEAD} Giao Văn phòng Thường trực Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh và Thủ trưởng cơ quan, đơn vị có liên quan thực hiện.", ["lead: Văn phòng Thường trực Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh", "implement: Thủ trưởng cơ quan, đơn vị có liên quan"]),
    ("the union of the school", f"{LEAD} Công đoàn trường phối hợp với Đoàn Thanh niên trồng hoa.", ["lead: Công đoàn trường", "coordinate: Đoàn Thanh niên Cộng sản Hồ Chí Minh"]),
    ("units of a company", f"{LEAD} Giao các Điện lực trực thuộc tỉa cây dọc tuyến.", ["implement: các Điện lực trực thuộc"]),
]  # fmt: skip

# Heads said once, sub-units, appositions, officers.
LISTS = [
    ("heads said once, and joined by a dash", f"{LEAD} UBND tỉnh giao các Sở: Lao động - Thương binh và Xã hội, Tư pháp, Ngoại vụ rà soát.", ["lead: Sở Lao động - Thương binh và Xã hội", "lead: Sở Tư pháp", "lead: Sở Ngoại vụ"]),
    ("directors of departments", f"{LEAD} Giám đốc các Sở: Tư pháp, Tài chính, Xây dựng; Chánh Thanh tra tỉnh tổ chức thực hiện.", ["lead: Sở Tư pháp", "lead: Sở Tài chính", "lead: Sở Xây dựng", "lead: Thanh tra tỉnh"]),
    ("a head without các", f"{LEAD} Đề nghị Hội Nông dân, Cựu chiến binh, Liên hiệp Phụ nữ tỉnh vận động hội viên.", ["lead: Hội Nông dân", "lead: Hội Cựu chiến binh", "lead: Hội Liên hiệp Phụ nữ tỉnh"]),
    ("an office in brackets", f"{LEAD} Giao Chi cục Kiểm lâm (Hạt Kiểm lâm các huyện) tuần rừng.", ["lead: Chi cục Kiểm lâm"]),
    ("standing body in brackets", f"{LEAD} Giao Sở Xây dựng (cơ quan thường trực Ban An toàn giao thông tỉnh) đôn đốc.", ["lead: Sở Xây dựng"]),
    ("through a sub-unit", f"{LEAD} Các sở, ngành gửi báo cáo về Sở Nội vụ (qua Phòng Thi đua - Khen thưởng) trước ngày 30/11.", ["implement: Các sở, ngành"]),
    ("an apposition between commas", f"{LEAD} Giao Sở Nội vụ, cơ quan thường trực của Hội đồng Thi đua - Khen thưởng tỉnh, theo dõi.", ["lead: Sở Nội vụ"]),
    ("a comrade as head of a body", f"{LEAD} Giao đồng chí Giám đốc Sở Y tế chuẩn bị thuốc.", ["lead: Sở Y tế"]),
    ("command officers", f"{LEAD} Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh, Giám đốc Công an tỉnh huy động lực lượng.", ["lead: Bộ Chỉ huy Quân sự tỉnh", "lead: Công an tỉnh"]),
    ("newspaper, radio, portal", f"{LEAD} Đề nghị Báo Sơn La, Đài Phát thanh - Truyền hình tỉnh, Cổng Thông tin điện tử tỉnh đưa tin.", ["lead: Báo Sơn La", "lead: Đài Phát thanh - Truyền hình tỉnh", "lead: Cổng Thông tin điện tử tỉnh"]),
    ("a company", f"{LEAD} UBND tỉnh giao Công ty Điện lực Sơn La bảo đảm cấp điện.", ["lead: Công ty Điện lực Sơn La"]),
    ("named towns", f"{LEAD} UBND tỉnh yêu cầu UBND huyện Mai Sơn, UBND thành phố Sơn La giải phóng mặt bằng.", ["lead: Ủy ban nhân dân huyện Mai Sơn", "lead: Ủy ban nhân dân thành phố Sơn La"]),
    ("named districts after one head", f"{LEAD} UBND tỉnh giao UBND các huyện: Mai Sơn, Yên Châu, Mộc Châu lập phương án.", ["lead: Ủy ban nhân dân huyện Mai Sơn", "lead: Ủy ban nhân dân huyện Yên Châu", "lead: Ủy ban nhân dân huyện Mộc Châu"]),
    ("chairmen of named communes", f"{LEAD} Giao Chủ tịch UBND xã Chiềng Mung, Chủ tịch UBND xã Hát Lót phát quang đường biên.", ["lead: Ủy ban nhân dân xã Chiềng Mung", "lead: Ủy ban nhân dân xã Hát Lót"]),
    ("and other units", f"{LEAD} Giao Sở Tài chính, Kho bạc Nhà nước tỉnh cùng các đơn vị có liên quan bố trí kinh phí.", ["lead: Sở Tài chính", "lead: Kho bạc Nhà nước tỉnh", "coordinate: các đơn vị có liên quan"]),
]  # fmt: skip

# Groups of every wording.
GROUPS = [
    ("units under", f"{LEAD} UBND tỉnh yêu cầu các đơn vị sự nghiệp công lập thuộc tỉnh đăng ký thi đua.", ["implement: các đơn vị sự nghiệp công lập thuộc tỉnh"]),
    ("agencies of the Party and unions", f"{LEAD} UBND tỉnh đề nghị các ban Đảng, đoàn thể tỉnh quán triệt.", ["implement: các ban Đảng, đoàn thể tỉnh"]),
    ("clusters", f"{LEAD} UBND tỉnh giao các cụm, khối thi đua thuộc tỉnh ký giao ước.", ["implement: các cụm, khối thi đua thuộc tỉnh"]),
    ("professional bodies", f"{LEAD} UBND tỉnh đề nghị các tổ chức xã hội - nghề nghiệp vận động hội viên.", ["implement: các tổ chức xã hội - nghề nghiệp"]),
    ("press offices", f"{LEAD} UBND tỉnh đề nghị các cơ quan thông tấn, báo chí trên địa bàn tỉnh tuyên truyền.", ["implement: các cơ quan thông tấn, báo chí trên địa bàn tỉnh"]),
    ("reservoirs", f"{LEAD} UBND tỉnh yêu cầu các chủ hồ chứa thủy lợi, thủy điện vận hành đúng quy trình.", ["implement: các chủ hồ chứa thủy lợi, thủy điện"]),
    ("project boards", f"{LEAD} UBND tỉnh giao các Ban Quản lý dự án chuyên ngành đẩy nhanh tiến độ.", ["implement: các Ban Quản lý dự án chuyên ngành"]),
    ("districts without các", f"{LEAD} UBND tỉnh giao UBND cấp huyện, UBND cấp xã rà soát.", ["implement: Ủy ban nhân dân cấp huyện", "implement: Ủy ban nhân dân cấp xã"]),
    ("heads of central bodies in the province", f"{LEAD} UBND tỉnh đề nghị Thủ trưởng các cơ quan Trung ương trên địa bàn tỉnh phối hợp.", ["implement: Thủ trưởng các cơ quan Trung ương trên địa bàn tỉnh"]),
    ("related units", f"{LEAD} Các cơ quan, đơn vị có liên quan theo chức năng phối hợp thực hiện.", ["implement: Các cơ quan, đơn vị có liên quan"]),
    ("schools", f"{LEAD} UBND tỉnh yêu cầu các trường đại học, cao đẳng trên địa bàn trồng cây.", ["implement: các trường đại học, cao đẳng trên địa bàn"]),
    ("banks", f"{LEAD} UBND tỉnh đề nghị các ngân hàng thương mại giảm lãi suất.", ["implement: các ngân hàng thương mại"]),
    ("units of the armed forces", f"{LEAD} UBND tỉnh đề nghị các đơn vị lực lượng vũ trang giúp dân.", ["implement: các đơn vị lực lượng vũ trang"]),
    ("fronts of all levels", f"{LEAD} UBND tỉnh đề nghị Ủy ban MTTQ Việt Nam các cấp giám sát.", ["implement: Ủy ban Mặt trận Tổ quốc Việt Nam các cấp"]),
    ("phòng, ban", f"{DISTRICT} UBND huyện yêu cầu các phòng, ban, ngành, đoàn thể huyện đăng ký.", ["implement: các phòng, ban, ngành, đoàn thể huyện"]),
    ("divisions of one name in the districts", f"{LEAD} Sở yêu cầu các Phòng Giáo dục và Đào tạo huyện, thành phố phát động.", ["implement: các Phòng Giáo dục và Đào tạo huyện, thành phố"]),
    ("village committees", f"{DISTRICT} UBND huyện giao Ban quản lý các thôn, bản vận động nhân dân.", ["implement: Ban quản lý các thôn, bản"]),
    ("households and owners", f"{LEAD} UBND tỉnh yêu cầu các chủ rừng, chủ đầu tư ký cam kết.", ["implement: các chủ rừng, chủ đầu tư"]),
    ("units by number in brackets", f"{LEAD} Các xã biên giới (17 xã) phối hợp với các đồn biên phòng tuần tra.", ["implement: Các xã biên giới", "coordinate: các đồn biên phòng"]),
    ("cities and provinces", f"{MINISTRY} Bộ Y tế đề nghị Sở Y tế các tỉnh, thành phố trực thuộc Trung ương triển khai.", ["implement: Sở Y tế các tỉnh, thành phố trực thuộc Trung ương"]),
    ("hospitals", f"{MINISTRY} Bộ Y tế yêu cầu các bệnh viện, viện có giường trực thuộc Bộ tổ chức thực hiện.", ["implement: các bệnh viện, viện có giường trực thuộc Bộ"], "a clause as attribute"),
]  # fmt: skip

# Ministries, Party, unions.
SYSTEMS = [
    ("units of a ministry", f"{MINISTRY} Cục Y tế dự phòng chủ trì, phối hợp với Vụ Kế hoạch - Tài chính, Văn phòng Bộ hướng dẫn.", ["lead: Cục Y tế dự phòng", "coordinate: Vụ Kế hoạch - Tài chính", "coordinate: Văn phòng Bộ"]),
    ("heads of units of a ministry", f"{MINISTRY} Chánh Văn phòng Bộ, Vụ trưởng Vụ Pháp chế, Thủ trưởng các đơn vị thuộc Bộ chịu trách nhiệm thi hành.", ["lead: Văn phòng Bộ", "lead: Vụ Pháp chế", "implement: Thủ trưởng các đơn vị thuộc Bộ"]),
    ("other ministries", "Thủ tướng Chính phủ vừa ký Quyết định số 86/QĐ-TTg ban hành kế hoạch trồng rừng. Thủ tướng giao Bộ Nông nghiệp và Môi trường chủ trì, phối hợp với các bộ, ngành, địa phương; Ngân hàng Nhà nước Việt Nam cân đối tín dụng.", ["lead: Bộ Nông nghiệp và Môi trường", "coordinate: các bộ, ngành, địa phương", "lead: Ngân hàng Nhà nước Việt Nam"], "a semicolon in a list of partners may end it or not"),
    ("ministers listed once", "Thủ tướng Chính phủ vừa ký Công điện số 86/CĐ-TTg về phòng bão. Thủ tướng yêu cầu Bộ trưởng các Bộ: Công Thương, Xây dựng, Quốc phòng và Thống đốc Ngân hàng Nhà nước Việt Nam chủ động ứng phó.", ["lead: Bộ Công Thương", "lead: Bộ Xây dựng", "lead: Bộ Quốc phòng", "lead: Ngân hàng Nhà nước Việt Nam"]),
    ("Party: boards", f"{PARTY} Ban Thường vụ Tỉnh ủy giao Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì hướng dẫn; Ủy ban Kiểm tra Tỉnh ủy giám sát.", ["lead: Ban Tuyên giáo và Dân vận Tỉnh ủy", "lead: Ủy ban Kiểm tra Tỉnh ủy"]),
    ("Party: committees below", f"{PARTY} Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy tổ chức quán triệt.", ["implement: Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy"]),
    ("Party: committees of 2025", f"{PARTY} Đảng ủy UBND tỉnh lãnh đạo xây dựng kế hoạch; Đảng ủy các xã, phường tổ chức thực hiện.", ["lead: Đảng ủy Ủy ban nhân dân tỉnh", "implement: Đảng ủy các xã, phường"]),
    ("Party: group of the Council", f"{PARTY} Đảng ủy Hội đồng nhân dân tỉnh lãnh đạo giám sát việc thực hiện.", ["lead: Đảng ủy Hội đồng nhân dân tỉnh"]),
    ("unions above the base", f"{UNION} Các Công đoàn cấp trên trực tiếp cơ sở phổ biến kế hoạch đến đoàn viên.", ["implement: Các Công đoàn cấp trên trực tiếp cơ sở"]),
    ("unions, the district ones", f"{UNION} LĐLĐ các huyện, thành phố, Công đoàn ngành chỉ đạo công đoàn cơ sở phát động.", ["implement: Liên đoàn Lao động các huyện, thành phố, Công đoàn ngành"]),
    ("unions: a board of the office", f"{UNION} Ban Tuyên giáo - Nữ công Liên đoàn Lao động tỉnh tổng hợp kết quả.", ["lead: Ban Tuyên giáo - Nữ công Liên đoàn Lao động tỉnh"]),
    ("districts: offices", f"{DISTRICT} Giao phòng Nội vụ chủ trì, phối hợp với phòng Tài chính - Kế hoạch, Trung tâm Truyền thông - Văn hóa huyện thực hiện.", ["lead: Phòng Nội vụ", "coordinate: Phòng Tài chính - Kế hoạch", "coordinate: Trung tâm Truyền thông - Văn hóa huyện"]),
    ("communes of 2025: offices", "UBND phường Tô Hiệu (Sơn La) vừa ban hành Kế hoạch số 86/KH-UBND về trồng cây. Giao Phòng Văn hóa - Xã hội phường theo dõi; Trung tâm Phục vụ hành chính công phường hướng dẫn người dân.", ["lead: Phòng Văn hóa - Xã hội phường", "lead: Trung tâm Phục vụ hành chính công cấp xã"]),
    ("departments of 2025", f"{LEAD} Giao Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Dân tộc và Tôn giáo, Thuế tỉnh rà soát.", ["lead: Sở Nông nghiệp và Môi trường", "coordinate: Sở Dân tộc và Tôn giáo", "coordinate: Thuế tỉnh"]),
]  # fmt: skip

# A second look at all forms, in another province; its order is not that of the list.
MIXED = [
    ("passive, then lead", f"{DIGITAL} Sở Thông tin và Truyền thông được giao chủ trì, theo dõi, đôn đốc; định kỳ báo cáo UBND tỉnh.", ["lead: Sở Thông tin và Truyền thông"]),
    ("levels and branches", f"{DIGITAL} Các cấp, các ngành, địa phương đưa nội dung này vào kế hoạch hằng năm.", ["implement: Các cấp, các ngành, địa phương"]),
    ("persons in charge of groups", f"{DIGITAL} Chủ tịch UBND tỉnh Nguyễn Văn A yêu cầu người đứng đầu các sở, ngành chịu trách nhiệm về kết quả.", ["implement: người đứng đầu các sở, ngành"]),
    ("a centre under a department", f"{DIGITAL} Giao Trung tâm Công nghệ thông tin và Truyền thông (thuộc Sở Thông tin và Truyền thông) vận hành hệ thống.", ["lead: Trung tâm Công nghệ thông tin và Truyền thông"]),
    ("three forces", f"{DIGITAL} Ngoài ra, UBND tỉnh cũng giao Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh phối hợp bảo đảm an ninh.", ["lead: Công an tỉnh", "lead: Bộ Chỉ huy Quân sự tỉnh", "lead: Bộ Chỉ huy Bộ đội Biên phòng tỉnh"]),
    ("standing committees of Party committees", f"{DIGITAL} UBND tỉnh đề nghị Thường trực các huyện ủy, thành ủy quan tâm lãnh đạo.", ["implement: Thường trực các huyện ủy, thành ủy"]),
    ("telecoms", f"{DIGITAL} VNPT Hòa Bình, Viettel Hòa Bình bảo đảm đường truyền.", ["lead: VNPT Hòa Bình", "lead: Viettel Hòa Bình"]),
    ("unions of all levels", f"{DIGITAL} Hội Liên hiệp Phụ nữ, Đoàn Thanh niên, Hội Nông dân các cấp vận động hội viên cài đặt ứng dụng.", ["lead: Hội Liên hiệp Phụ nữ", "lead: Đoàn Thanh niên Cộng sản Hồ Chí Minh", "implement: Hội Nông dân các cấp"]),
    ("treasury", f"{DIGITAL} Sở Tài chính cân đối, bố trí kinh phí; Kho bạc Nhà nước hướng dẫn thanh toán, quyết toán.", ["lead: Sở Tài chính", "lead: Kho bạc Nhà nước"]),
    ("the past, by year", f"{DIGITAL} Để thực hiện, Kế hoạch đề ra 5 nhóm giải pháp. Năm 2023, các huyện đã hoàn thành 12 chỉ tiêu.", []),
    ("who is supported", f"{DIGITAL} Các doanh nghiệp nhỏ và vừa được hỗ trợ chữ ký số.", []),
    ("industrial zones", f"{DIGITAL} Ban Quản lý các khu công nghiệp tỉnh phổ biến đến doanh nghiệp trong khu.", ["lead: Ban Quản lý các khu công nghiệp tỉnh"]),
    ("contact point with a partner", f"{DIGITAL} UBND tỉnh giao Sở Công Thương làm cơ quan đầu mối, cùng Cục Quản lý thị trường kiểm tra.", ["lead: Sở Công Thương", "coordinate: Cục Quản lý thị trường"]),
    ("who is told by those that are told", f"{DIGITAL} Yêu cầu UBND cấp huyện chỉ đạo UBND cấp xã rà soát hộ nghèo.", ["implement: Ủy ban nhân dân cấp huyện"]),
    ("front, Party board, union", f"{DIGITAL} Đề nghị Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh, Ban Dân vận Tỉnh ủy, Liên đoàn Lao động tỉnh giám sát.", ["lead: Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "lead: Ban Dân vận Tỉnh ủy", "lead: Liên đoàn Lao động tỉnh"]),
    ("who pays", f"{DIGITAL} Kinh phí do Quỹ Thi đua, khen thưởng tỉnh chi trả.", []),
    ("a meeting", f"{DIGITAL} Tại hội nghị, Sở Nội vụ đã trình bày dự thảo, Sở Tài chính góp ý.", []),
    ("leaders of groups", f"{DIGITAL} UBND tỉnh yêu cầu lãnh đạo các sở, ban, ngành và địa phương nâng cao trách nhiệm nêu gương.", ["implement: lãnh đạo các sở, ban, ngành và địa phương"]),
    ("kinds of schools", f"{DIGITAL} Các trường mầm non, tiểu học, trung học cơ sở trên địa bàn tổ chức học trực tuyến.", ["implement: Các trường mầm non, tiểu học, trung học cơ sở trên địa bàn"]),
    ("the other districts", f"{DIGITAL} UBND tỉnh giao UBND thành phố Hòa Bình làm điểm; các huyện còn lại đăng ký.", ["lead: Ủy ban nhân dân thành phố Hòa Bình", "implement: các huyện còn lại"]),
    ("post", f"{DIGITAL} Bưu điện tỉnh hỗ trợ đưa nông sản lên sàn, Hợp tác xã các huyện cung cấp hàng.", ["lead: Bưu điện tỉnh"]),
    ("newspaper and station", f"{DIGITAL} Báo Hòa Bình và Đài PT-TH tỉnh xây dựng chuyên trang, chuyên mục.", ["lead: Báo Hòa Bình", "lead: Đài Phát thanh - Truyền hình tỉnh"]),
    ("councils of all levels", f"{DIGITAL} Hội đồng Thi đua - Khen thưởng các cấp xét chọn điển hình.", ["implement: Hội đồng Thi đua - Khen thưởng các cấp"], "a group with a verb that only the tagger knows"),
    ("office of delegation and council", f"{DIGITAL} Văn phòng Đoàn ĐBQH và HĐND tỉnh tham mưu giám sát.", ["lead: Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh"]),
    ("branches", f"{DIGITAL} UBND tỉnh vừa giao các ngành chức năng kiểm tra, xử lý vi phạm.", ["implement: các ngành chức năng"]),
    ("the Youth Union in full", f"{DIGITAL} Đoàn TNCS Hồ Chí Minh tỉnh thành lập đội tình nguyện số.", ["lead: Tỉnh đoàn"]),
    ("đối với … đề nghị", f"{DIGITAL} Đối với các cơ quan Trung ương đóng trên địa bàn, đề nghị phối hợp thực hiện.", ["implement: các cơ quan Trung ương đóng trên địa bàn"]),
    ("who reports each quarter", f"{DIGITAL} Hằng quý, UBND các huyện, thành phố gửi báo cáo về Sở Nội vụ để tổng hợp, trình UBND tỉnh.", ["implement: Ủy ban nhân dân các huyện, thành phố"]),
    ("hospital", f"{DIGITAL} Theo kế hoạch, Sở Y tế lắp đặt 20 máy; Bệnh viện Đa khoa tỉnh tiếp nhận và vận hành.", ["lead: Sở Y tế", "lead: Bệnh viện Đa khoa tỉnh"]),
    ("steering committee and groups", f"{DIGITAL} Ban Chỉ đạo chuyển đổi số tỉnh, các sở, ngành thường xuyên kiểm tra việc thực hiện.", ["lead: Ban Chỉ đạo chuyển đổi số tỉnh", "implement: các sở, ngành"]),
    ("who launched it long ago", f"{DIGITAL} Phong trào do Tỉnh đoàn phát động năm 2019 đã thu hút nhiều thanh niên.", []),
    ("who makes up a jury", f"{DIGITAL} Ban Tổ chức cuộc thi gồm Sở Nội vụ, Tỉnh đoàn và Báo Hòa Bình.", []),
    ("dykes", f"{DIGITAL} Giao cho Chi cục Thủy lợi, các Hạt quản lý đê, Công ty TNHH MTV Khai thác công trình thủy lợi trực 24/24 giờ.", ["lead: Chi cục Thủy lợi", "implement: các Hạt quản lý đê", "lead: Công ty TNHH MTV Khai thác công trình thủy lợi"], "a name that runs into an unknown verb"),
    ("justice", f"{DIGITAL} Thanh tra tỉnh, Viện Kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh phối hợp xử lý nghiêm.", ["lead: Thanh tra tỉnh", "lead: Viện kiểm sát nhân dân tỉnh", "lead: Tòa án nhân dân tỉnh"]),
    ("invited", f"{DIGITAL} Mời Tỉnh đoàn, Hội Cựu chiến binh tỉnh cùng vào cuộc.", ["lead: Tỉnh đoàn", "lead: Hội Cựu chiến binh tỉnh"], "an invitation"),
    ("giao cho behind the work", f"{DIGITAL} Việc tuyên truyền giao cho Sở Văn hóa, Thể thao và Du lịch, Sở Thông tin và Truyền thông và các cơ quan báo chí.", ["lead: Sở Văn hóa, Thể thao và Du lịch", "lead: Sở Thông tin và Truyền thông", "implement: các cơ quan báo chí"]),
    ("branches of central bodies", f"{DIGITAL} Cục Thuế, Cục Hải quan, Ngân hàng Nhà nước - Chi nhánh tỉnh đẩy mạnh thanh toán không dùng tiền mặt.", ["lead: Cục Thuế", "lead: Cục Hải quan", "lead: Ngân hàng Nhà nước"]),
    ("a letter on a base", "Thực hiện Công văn số 12/BNV-TĐKT ngày 01/3/2022 của Bộ Nội vụ, UBND tỉnh Hòa Bình có Công văn số 815/UBND-NC yêu cầu Sở Nội vụ chủ trì, phối hợp các sở, ban, ngành rà soát hồ sơ.", ["lead: Sở Nội vụ", "coordinate: các sở, ban, ngành"]),
    ("a ministry's letter", "Bộ Nội vụ vừa có văn bản số 12/BNV-TĐKT ngày 01/3/2022 đề nghị các bộ, ban, ngành, đoàn thể trung ương, UBND các tỉnh, thành phố trực thuộc Trung ương bình xét thi đua.", ["implement: các bộ, ban, ngành, đoàn thể trung ương", "implement: Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương"]),
    ("Youth Union", "Ban Thường vụ Tỉnh đoàn Hòa Bình vừa ban hành Kế hoạch số 86-KH/TĐTN-PT về tháng thanh niên. Các huyện, thành đoàn, đoàn trực thuộc xây dựng kế hoạch; Ban Phong trào Tỉnh đoàn tham mưu theo dõi.", ["implement: Các huyện, thành đoàn, đoàn trực thuộc", "lead: Ban Phong trào Tỉnh đoàn"]),
    ("education", "Sở Giáo dục và Đào tạo Hòa Bình vừa ban hành Kế hoạch số 86/KH-SGDĐT về dạy tốt, học tốt. Phòng Giáo dục và Đào tạo các huyện, thành phố chỉ đạo các trường; Văn phòng Sở tổng hợp; Công đoàn ngành phối hợp tuyên truyền.", ["implement: Phòng Giáo dục và Đào tạo các huyện, thành phố", "lead: Văn phòng Sở", "lead: Công đoàn ngành"], "a union named by its branch only"),
]  # fmt: skip

# Who is named and has nothing to do by this plan.
NOBODY = [
    ("quotas", f"{LEAD} Mỗi xã trồng 500 cây, mỗi trường học 50 cây."),
    ("the past", f"{LEAD} Những năm qua, các sở, ban, ngành đã tích cực hưởng ứng phong trào."),
    ("the past without đã", f"{LEAD} Năm 2021, Sở Nội vụ tham mưu tặng thưởng 30 tập thể."),
    ("purposes", f"{LEAD} Kế hoạch nhằm phát huy vai trò của các sở, ngành và UBND các huyện."),
    ("aims in a sentence", f"{LEAD} Mục tiêu là 100% cơ quan, đơn vị phát động phong trào."),
    ("who proposed", f"{LEAD} Kế hoạch được xây dựng theo đề nghị của Sở Nội vụ."),
    ("receivers of reports", f"{LEAD} Kết quả báo cáo về UBND tỉnh (qua Sở Nội vụ) trước ngày 30/11."),
    ("who rewards", f"{LEAD} Thủ tướng Chính phủ tặng Bằng khen cho các tập thể xuất sắc."),
    ("who signed", f"{LEAD} Kế hoạch do Phó Chủ tịch UBND tỉnh ký."),
    ("a ceremony", f"{LEAD} Dự lễ phát động có đại diện Sở Nội vụ, Tỉnh đoàn và các sở, ngành."),
    ("a quoted officer", f"{LEAD} Giám đốc Sở Nội vụ cho biết phong trào sẽ kéo dài ba năm."),
    ("a source", f"{LEAD} Theo Sở Y tế, toàn tỉnh còn 12 ổ dịch."),
    ("a document of another body", f"{LEAD} Kế hoạch thực hiện Công văn số 90/SNV-TĐKT của Sở Nội vụ."),
    ("competences of awards", f"{LEAD} Hội đồng Thi đua - Khen thưởng tỉnh xét, trình Chủ tịch UBND tỉnh tặng Bằng khen cho các cơ quan, đơn vị."),
    ("what the contest is for", f"{LEAD} Phong trào được phát động trong các cơ quan, đơn vị, doanh nghiệp trên địa bàn tỉnh."),
    ("who is the target", f"{LEAD} Đối tượng thi đua gồm các sở, ban, ngành và UBND các huyện."),
    ("told of a result", f"{LEAD} Văn phòng UBND tỉnh thông báo để Sở Y tế biết."),
    ("whoever puts it on the site", f"{LEAD} Phòng Văn hóa và Thông tin đăng tải Hướng dẫn số 12/HD-SNV của Sở Nội vụ."),
    ("whose responsibility an aim tells", f"{LEAD} Kế hoạch xác định những việc cần làm; trách nhiệm của các tổ chức, cá nhân trong việc giữ rừng theo quy định của pháp luật."),
]  # fmt: skip

HEAD = "KẾ HOẠCH\nTrồng rừng năm 2022\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc.\n\n"
# Official texts: numbered duties, run-in headings, articles, tables.
OFFICIAL = [
    ("roman, arabic, letters", f"{HEAD}III. TỔ CHỨC THỰC HIỆN\n\n1. Trách nhiệm của các cơ quan\n\na) Sở Nội vụ\n\n- Theo dõi chung.\n\nb) Sở Tài chính: Cân đối kinh phí.\n\n2. UBND các huyện, thành phố\n\n- Lập kế hoạch.", ["lead: Sở Nội vụ", "lead: Sở Tài chính", "implement: Ủy ban nhân dân các huyện, thành phố"]),
    ("headings of two bodies", f"{HEAD}III. PHÂN CÔNG NHIỆM VỤ\n\n1. Sở Tài chính, Sở Kế hoạch và Đầu tư\n\nBố trí vốn.\n\n2. Báo Sơn La; Đài Phát thanh - Truyền hình tỉnh\n\nMở chuyên mục.", ["lead: Sở Tài chính", "lead: Sở Kế hoạch và Đầu tư", "lead: Báo Sơn La", "lead: Đài Phát thanh - Truyền hình tỉnh"]),
    ("headings with a request", f"{HEAD}III. TỔ CHỨC THỰC HIỆN\n\n1. Đề nghị Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh\n\nVận động hội viên.\n\n2. Đề nghị Tòa án nhân dân tỉnh\n\nXét xử lưu động.", ["lead: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "implement: các tổ chức chính trị - xã hội tỉnh", "lead: Tòa án nhân dân tỉnh"]),
    ("headings in capitals", f"{HEAD}III. TỔ CHỨC THỰC HIỆN\n\n1. SỞ NỘI VỤ\n\n- Theo dõi chung.\n\n2. SỞ TÀI CHÍNH\n\n- Bố trí kinh phí.", ["lead: Sở Nội vụ", "lead: Sở Tài chính"]),
    ("numbers of two digits", f"{HEAD}III. TỔ CHỨC THỰC HIỆN\n\n3.1. Sở Y tế\n\n- Tập huấn.\n\n3.2. Các sở, ban, ngành tỉnh\n\n- Phổ biến kế hoạch.", ["lead: Sở Y tế", "implement: Các sở, ban, ngành tỉnh"]),
    ("the groups' heading and what follows", f"{HEAD}III. TỔ CHỨC THỰC HIỆN\n\n1. Các sở, ban, ngành, đoàn thể tỉnh; UBND các huyện, thành phố; các doanh nghiệp\n\n- Phát động thi đua.", ["implement: Các sở, ban, ngành, đoàn thể tỉnh", "implement: Ủy ban nhân dân các huyện, thành phố", "implement: các doanh nghiệp"]),
    ("who does it under an activity", f"{HEAD}II. NỘI DUNG\n\n1. Hội thi trồng cây\n\n- Thời gian: Tháng 5/2022.\n\n- Đơn vị chủ trì: Tỉnh đoàn.\n\n- Đơn vị phối hợp: Sở Nội vụ, các huyện đoàn.", ["lead: Tỉnh đoàn", "coordinate: Sở Nội vụ", "coordinate: các huyện đoàn"]),
    ("who does it, as bullets", f"{HEAD}II. NỘI DUNG\n\n1. Hội thi trồng cây\n\n* Đơn vị thực hiện:\n\n- Tỉnh đoàn.\n\n- Sở Nội vụ.\n\n* Kinh phí: 50 triệu đồng.", ["lead: Tỉnh đoàn", "lead: Sở Nội vụ"]),
    ("who does it, in brackets", f"{HEAD}II. NỘI DUNG\n\n1. Hội thi trồng cây (Tỉnh đoàn chủ trì).\n\n2. Tuyên truyền (giao Sở Thông tin và Truyền thông thực hiện).", ["lead: Tỉnh đoàn", "lead: Sở Thông tin và Truyền thông"]),
    ("cơ quan chủ trì, phối hợp in one line", f"{HEAD}II. NỘI DUNG\n\n1. Hội thi trồng cây\n\nCơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Tỉnh đoàn, Hội Nông dân tỉnh; thời gian: quý II.", ["lead: Sở Y tế", "coordinate: Tỉnh đoàn", "coordinate: Hội Nông dân tỉnh"]),
    ("the closing formula", f"{HEAD}III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ\n\n- Theo dõi chung.\n\nTrên đây là Kế hoạch trồng rừng, đề nghị các đơn vị triển khai thực hiện./.", ["lead: Sở Nội vụ"]),
    ("the closing formula of obstacles", f"{HEAD}III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ\n\n- Theo dõi chung.\n\nQuá trình thực hiện nếu có vướng mắc, các cơ quan, đơn vị phản ánh về Sở Nội vụ để tổng hợp./.", ["lead: Sở Nội vụ"]),
    ("execution clause of a ministry", "QUYẾT ĐỊNH\nVề trồng rừng\n\nCăn cứ Luật Lâm nghiệp;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Kế hoạch.\n\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\n\nĐiều 3. Chánh Văn phòng UBND tỉnh; Trưởng ban Ban Dân tộc; Giám đốc Kho bạc Nhà nước tỉnh; Thủ trưởng các cơ quan, đơn vị liên quan căn cứ Quyết định thi hành./.", ["lead: Văn phòng Ủy ban nhân dân tỉnh", "lead: Ban Dân tộc", "lead: Kho bạc Nhà nước tỉnh", "implement: Thủ trưởng các cơ quan, đơn vị liên quan"]),
    ("who the branches are stands behind their colon", "QUYẾT ĐỊNH\nVề trồng rừng\n\nCăn cứ Luật Lâm nghiệp;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Kế hoạch.\n\nĐiều 2. Thủ trưởng các ban, ngành: Công an tỉnh, Thanh tra tỉnh; Chủ tịch UBND các huyện chịu trách nhiệm thi hành Quyết định này.", ["lead: Công an tỉnh", "lead: Thanh tra tỉnh", "implement: Chủ tịch Ủy ban nhân dân các huyện"]),
    ("an article that assigns", "QUYẾT ĐỊNH\nVề trồng rừng\n\nCăn cứ Luật Lâm nghiệp;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Kế hoạch.\n\nĐiều 2. Giao Sở Tư pháp chủ trì, phối hợp với các sở, ngành liên quan theo dõi.", ["lead: Sở Tư pháp", "coordinate: các sở, ngành liên quan"]),
    ("Party text", "CHỈ THỊ\nVề giữ rừng\n\nRừng còn bị chặt phá.\n\nBan Thường vụ Tỉnh ủy yêu cầu:\n\n1- Các cấp ủy, tổ chức đảng quán triệt Chỉ thị.\n\n2- Ban Tổ chức Tỉnh ủy chủ trì kiểm tra.\n\nGiao Văn phòng Tỉnh ủy theo dõi.", ["implement: Các cấp ủy, tổ chức đảng", "lead: Ban Tổ chức Tỉnh ủy", "lead: Văn phòng Tỉnh ủy"]),
    ("the heads of the villages", f"{HEAD}III. TỔ CHỨC THỰC HIỆN\n\n1. Công an xã: tuần tra.\n\n2. Các ông (bà) trưởng thôn: phổ biến đến từng hộ.", ["lead: Công an xã", "implement: trưởng thôn"]),
]  # fmt: skip

TABLES = [
    ("lead, partner", "| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |\n|---|---|---|---|---|\n| 1 | Tập huấn | Sở Y tế | Sở Nội vụ, Sở Tài chính | Quý I |", ["lead: Sở Y tế", "coordinate: Sở Nội vụ", "coordinate: Sở Tài chính"]),
    ("who does it", "| TT | Công việc | Thời gian | Đơn vị thực hiện |\n|---|---|---|---|\n| 1 | Tập huấn | Quý I | Sở Y tế |\n| 2 | Trồng cây | Quý II | UBND các xã |", ["lead: Sở Y tế", "implement: Ủy ban nhân dân các xã"]),
    ("lead and partner in one cell", "| TT | Công việc | Phân công thực hiện |\n|---|---|---|\n| 1 | Tập huấn | Chủ trì: Sở Y tế; phối hợp: Sở Nội vụ |", ["lead: Sở Y tế", "coordinate: Sở Nội vụ"]),
    ("lead/partner under one head", "| TT | Công việc | Cơ quan thực hiện |  |\n|---|---|---|---|\n|  |  | Chủ trì | Phối hợp |\n| 1 | Tập huấn | Sở Y tế | Sở Nội vụ |", ["lead: Sở Y tế", "coordinate: Sở Nội vụ"]),
    ("the body first", "| Cơ quan, đơn vị | Nhiệm vụ | Thời hạn |\n|---|---|---|\n| Sở Y tế | Tập huấn | 30/6 |\n| Tỉnh đoàn | Trồng cây | 30/7 |", ["lead: Sở Y tế", "lead: Tỉnh đoàn"]),
    ("bare names of departments", "| TT | Nhiệm vụ | Sở chủ trì | Sở phối hợp |\n|---|---|---|---|\n| 1 | Tập huấn | Sở Y tế | Các sở, ngành liên quan |", ["lead: Sở Y tế", "coordinate: Các sở, ngành liên quan"]),
    ("a column of advice", "| TT | Nhiệm vụ | Cơ quan tham mưu | Sản phẩm |\n|---|---|---|---|\n| 1 | Tập huấn | Sở Y tế | Kế hoạch |", ["lead: Sở Y tế"]),
    ("a column of responsibility", "| TT | Nhiệm vụ | Trách nhiệm thực hiện | Ghi chú |\n|---|---|---|---|\n| 1 | Tập huấn | Sở Y tế | |", ["lead: Sở Y tế"]),
]  # fmt: skip

TELEGRAM = COMMITTEE.format(number="5/CĐ-UBND")
LETTER = COMMITTEE.format(number="815/UBND-KT\nV/v phòng cháy rừng")
# Letters and telegrams: whom they address.
LETTERS = [
    ("the addressees are asked without a name", LETTER, "Kính gửi:\n- Sở Nội vụ;\n- UBND các huyện, thành phố.\n\nThực hiện Chỉ thị số 3/CT-TTg ngày 01/3/2022 của Thủ tướng Chính phủ, UBND tỉnh có ý kiến như sau:\n\n1. Tăng cường tuần tra rừng.\n\n2. Báo cáo kết quả trước ngày 30/6/2022.", ["lead: Sở Nội vụ", "implement: Ủy ban nhân dân các huyện, thành phố"]),
    ("asked as the units", LETTER, "Kính gửi: Sở Y tế, Sở Tài chính.\n\nUBND tỉnh yêu cầu các đơn vị khẩn trương thực hiện:\n\n1. Mua sắm thuốc.\n\n2. Bố trí kinh phí.", ["lead: Sở Y tế", "lead: Sở Tài chính"]),
    ("what was drawn up with others before", LETTER, "Kính gửi: Sở Y tế.\n\nVăn phòng UBND tỉnh đã chủ trì, phối hợp với các cơ quan liên quan soạn dự thảo Quy chế.\n\nĐề nghị quý cơ quan có ý kiến trước ngày 30/6/2022.", ["lead: Sở Y tế"]),
    ("told and no more", LETTER, "Kính gửi: Sở Y tế.\n\nUBND tỉnh nhận được Tờ trình số 12/TTr-SYT của Sở Y tế. UBND tỉnh thông báo để biết.", []),
    ("asked by name: the addressees that are not named stay out", LETTER, "Kính gửi:\n- Sở Y tế;\n- Sở Tài chính.\n\nUBND tỉnh giao Sở Y tế chủ trì mua thuốc; Sở Tài chính bố trí kinh phí.", ["lead: Sở Y tế", "lead: Sở Tài chính"]),
    ("a single addressee asked without a name", LETTER, "Kính gửi: Sở Nông nghiệp và Phát triển nông thôn.\n\nXét Tờ trình số 12/TTr-SNN, UBND tỉnh giao chủ trì, phối hợp với Sở Tài chính lập dự toán trước ngày 30/6/2022.", ["lead: Sở Nông nghiệp và Phát triển nông thôn", "coordinate: Sở Tài chính"], "a paragraph that begins as a base and goes on to ask"),
    ("a telegram to officers", TELEGRAM, "CÔNG ĐIỆN\nVề việc phòng bão\n\nCHỦ TỊCH UBND TỈNH SƠN LA ĐIỆN:\n\n- Giám đốc các Sở: Xây dựng, Công Thương;\n- Chủ tịch UBND các xã, phường.\n\nBão số 3 đang vào bờ. Chủ tịch UBND tỉnh yêu cầu:\n\n1. Theo dõi chặt chẽ diễn biến của bão.\n\n2. Sở Công Thương vận hành hồ chứa an toàn.", ["lead: Sở Xây dựng", "lead: Sở Công Thương", "implement: Chủ tịch Ủy ban nhân dân các xã, phường"]),
    ("a telegram that names whom it asks", TELEGRAM, "CÔNG ĐIỆN\nVề việc phòng bão\n\nBão số 3 đang vào bờ. Chủ tịch UBND tỉnh yêu cầu:\n\n1. Chủ tịch UBND các xã, phường sơ tán dân.\n\n2. Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh huy động lực lượng.\n\n3. Giao Văn phòng UBND tỉnh theo dõi, đôn đốc.", ["implement: Chủ tịch Ủy ban nhân dân các xã, phường", "lead: Bộ Chỉ huy Quân sự tỉnh", "lead: Công an tỉnh", "lead: Văn phòng Ủy ban nhân dân tỉnh"]),
]  # fmt: skip

# What is due, and by when.
TASKS = [
    ("a deadline behind the duty", f"{LEAD} UBND tỉnh giao Sở Nội vụ tổng hợp kết quả trước ngày 15/11/2022.", ("tổng hợp kết quả trước ngày 15/11/2022.", "2022-11-15")),
    ("the next clause is another's", f"{LEAD} Sở Nội vụ tổng hợp; Sở Y tế báo cáo trước ngày 15/11/2022.", ("tổng hợp", None)),
    ("the next clause is a group's", f"{LEAD} Sở Nội vụ tổng hợp kết quả; các xã chấm điểm.", ("tổng hợp kết quả", None)),
    ("the next clause gives an order", f"{LEAD} UBND tỉnh giao Sở Nội vụ tổng hợp kết quả; đề nghị Tỉnh đoàn ra quân.", ("tổng hợp kết quả", None)),
    ("an order behind a comma", f"{LEAD} UBND tỉnh giao Sở Nội vụ tổng hợp kết quả, giao các xã chấm điểm.", ("tổng hợp kết quả", None)),
    ("a further clause behind a comma", f"{LEAD} UBND tỉnh giao Sở Nội vụ tổng hợp kết quả, Sở Y tế lo thuốc men.", ("tổng hợp kết quả", None)),
    ("its own next clause", f"{LEAD} UBND tỉnh giao Sở Nội vụ tổng hợp kết quả; phối hợp với Sở Y tế chấm điểm.", ("tổng hợp kết quả; phối hợp với Sở Y tế chấm điểm.", None)),
    ("the duty of a list", f"{LEAD} UBND tỉnh giao Sở Nội vụ, Sở Y tế hướng dẫn chấm điểm.", ("hướng dẫn chấm điểm.", None)),
    ("the duty behind a heading", f"{LEAD}\n\nPhân công nhiệm vụ:\n\n1. Sở Nội vụ: Hướng dẫn chấm điểm.", ("Hướng dẫn chấm điểm.", None)),
]  # fmt: skip


def agencies(text: str) -> list[str]:
    """The agencies of the first plan, one line each."""
    plans = page_of(text).plans
    assert plans, "no plan"
    return [f"{agency.role}: {agency.name}" for agency in plans[0].agencies]


def article(text: str) -> str:
    """An article of that text."""
    return f"Phong trào trồng rừng ở tỉnh Sơn La\n\n{text}"


@cases("text expected", PROSE)
def test_prose(text: str, expected: list[str]) -> None:
    assert agencies(article(text)) == expected


@cases("text expected", LISTS)
def test_lists(text: str, expected: list[str]) -> None:
    assert agencies(article(text)) == expected


@cases("text expected", GROUPS)
def test_groups(text: str, expected: list[str]) -> None:
    assert agencies(article(text)) == expected


@cases("text expected", SYSTEMS)
def test_ministries_party_and_unions(text: str, expected: list[str]) -> None:
    assert agencies(article(text)) == expected


@cases("text expected", MIXED)
def test_mixed(text: str, expected: list[str]) -> None:
    assert agencies(article(text)) == expected


@cases("text", NOBODY)
def test_nobody(text: str) -> None:
    assert agencies(article(text)) == []


@cases("text expected", OFFICIAL)
def test_official_texts(text: str, expected: list[str]) -> None:
    assert agencies(letter(COMMITTEE.format(number="86/KH-UBND"), text)) == expected


@cases("table expected", TABLES)
def test_tables(table: str, expected: list[str]) -> None:
    assert agencies(letter(COMMITTEE.format(number="86/KH-UBND"), f"{HEAD}{table}")) == expected


@cases("head text expected", LETTERS)
def test_letters(head: str, text: str, expected: list[str]) -> None:
    assert agencies(letter(head, text)) == expected


@cases("text expected", TASKS)
def test_tasks(text: str, expected: tuple[str, str | None]) -> None:
    agency = page_of(article(text)).plans[0].agencies[0]
    assert (agency.task, agency.deadline) == expected
