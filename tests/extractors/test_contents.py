"""What a campaign consists of: headings, labels, enumerations of articles, and what looks like them."""

# One case a line, however long.
# ruff: noqa: E501

import pytest
from cases import cases
from hypothesis import given
from hypothesis import strategies as st
from listing import lists_of
from marks import grows_linearly, hostile

from extractors.contents.find import find_contents

SECTIONS = [
    ("numbered", "II. NỘI DUNG THI ĐUA\n1. Nạo vét kênh mương. Làm trong quý I.\n2. Trồng tre chắn sóng.\nIII. THỜI GIAN", ["Nạo vét kênh mương", "Trồng tre chắn sóng"]),
    ("bare heading", "II. NỘI DUNG\n1. Vá đường;\n2. Sửa cầu./.\nIII. THỜI GIAN", ["Vá đường", "Sửa cầu"]),
    ("first level only", "II. NỘI DUNG THI ĐUA\n1. Về kinh tế\n- Mở chợ phiên.\n- Làm kho lạnh.\n2. Về văn hóa\n- Lập đội chèo.\nIII. THỜI GIAN", ["Về kinh tế", "Về văn hóa"]),
    ("bullets", "II. NỘI DUNG PHONG TRÀO THI ĐUA\n- Dọn bãi rác;\n- Sơn tường rào.\nIII. THỜI GIAN", ["Dọn bãi rác", "Sơn tường rào"]),
    ("what to register", "2. Nội dung đăng ký\na) Giảm hàng lỗi.\nb) Tăng sáng kiến.\n3. Thời gian", ["Giảm hàng lỗi", "Tăng sáng kiến"]),
    ("what has to be done in a month", "2. Các việc cần làm trong Tháng\n2.1. Treo băng rôn.\n2.2. Thăm thợ ốm. Đi cùng bác sĩ.\n3. Kinh phí", ["Treo băng rôn", "Thăm thợ ốm"]),
    ("how it is done", "3. Cách làm:\n- Lập danh sách hộ nghèo.\n- Trao quà tận nhà.\n4. Thời hạn", ["Lập danh sách hộ nghèo", "Trao quà tận nhà"]),
    ("contents and goals", "II. NỘI DUNG VÀ CHỈ TIÊU\n1. Đào 30 giếng.\n2. Lắp 40 bồn.\nIII. KINH PHÍ", ["Đào 30 giếng", "Lắp 40 bồn"]),
    ("part of a heading", "II. CHỦ ĐỀ, NỘI DUNG\n1. Chủ đề: Làng sạch.\n2. Nội dung:\n- Quét đường;\n- Thu rác.\nIII. THỜI GIAN", ["Quét đường", "Thu rác"]),
    ("a heading inside the heading", "II. NỘI DUNG\n1. Đối tượng: Thợ mộc.\n2. Nội dung thi đua\na) Đóng bàn;\nb) Sửa ghế.\n3. Thời gian: Một năm.\nIII. KINH PHÍ", ["Đóng bàn", "Sửa ghế"]),
    ("other parts of the plan are none", "II. NỘI DUNG\n1. Thời gian: Một tháng.\n2. Hội thi cấy lúa.\n3. Đua thuyền.\nIII. KINH PHÍ", ["Hội thi cấy lúa", "Đua thuyền"]),
    ("a heading of an article", "Nội dung thi đua\n\nKế hoạch nêu hai nhóm việc:\n\n- Giữ rừng;\n- Giữ nước.\n\nThời gian thực hiện\n\n- Một năm.", ["Giữ rừng", "Giữ nước"]),
    ("a label with ordinals", "3. Nội dung thi đua: Một là, dệt thêm vải. Hai là, mở hai xưởng.\n4. Thời gian", ["dệt thêm vải", "mở hai xưởng"]),
    ("a label with semicolons", "Nội dung thi đua gồm: gặt nhanh; phơi khô; cất kỹ.", ["gặt nhanh", "phơi khô", "cất kỹ"]),
    ("wrapped lines", "II. NỘI DUNG THI ĐUA\n1. Củng cố các đoạn đê xung yếu, lát lại mặt đê và\ntrồng cỏ hai bên mái.\n2. Tuần đê.\nIII. THỜI GIAN", ["Củng cố các đoạn đê xung yếu, lát lại mặt đê và trồng cỏ hai bên mái", "Tuần đê"]),
    ("decimal numbers", "2. NỘI DUNG THI ĐUA\n2.1. Ươm giống.\n2.2. Ghép cành.\n3. THỜI GIAN", ["Ươm giống", "Ghép cành"]),
    ("numbers with a stroke", "II/ Nội dung thi đua\n1/ Xếp ải\n2/ Gieo mạ\nIII/ Tiến độ", ["Xếp ải", "Gieo mạ"]),
    ("another list behind it", "II. NỘI DUNG THI ĐUA\n1. Be bờ.\n2. Tát nước.\nCách làm như sau\n1. Ghi sổ.\n2. Báo xã.\nIII. KINH PHÍ", ["Be bờ", "Tát nước"]),
    ("an article that adds contents", "Điều 2. Bổ sung một số nội dung thi đua:\n1. Ủ phân.\n2. Phơi rơm.\nĐiều 3. Thi hành", ["Ủ phân", "Phơi rơm"]),
    ("Party numbers", "II- NỘI DUNG\n1- Thi đua thu hoạch chè.\n2- Thi đua sao chè.\nIII- TỔ CHỨC THỰC HIỆN", ["Thi đua thu hoạch chè", "Thi đua sao chè"]),
    ("words after the number", "III. NỘI DUNG THI ĐUA\n1. Thi đua giữ rừng: Mỗi bản một tổ tuần rừng.\n2. Thi đua giữ nước.\nIV. THỜI GIAN", ["Thi đua giữ rừng: Mỗi bản một tổ tuần rừng", "Thi đua giữ nước"]),
    ("ordinals of words", "Nội dung thi đua gồm: Một là, trồng ngô. Hai là, nuôi cá. Ba là, dệt vải.", ["trồng ngô", "nuôi cá", "dệt vải"]),
    ("contents and criteria", "II. NỘI DUNG, TIÊU CHÍ THI ĐUA\n1. Bể nước đầy.\n2. Chuồng trại xa nhà.\nIII. THỜI GIAN", ["Bể nước đầy", "Chuồng trại xa nhà"]),
    ("main tasks of a campaign", "II. NỘI DUNG TRỌNG TÂM\n1. Nạo vét suối.\n2. Kè bờ.\nIII. THỜI GIAN", ["Nạo vét suối", "Kè bờ"]),
    ("tasks of a plan", "III. NHIỆM VỤ TRỌNG TÂM\n1. Đắp đập.\n2. Khơi mương.\nIV. THỜI GIAN", ["Đắp đập", "Khơi mương"]),
    ("tasks and ways", "II. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU\n1. Mở lớp đêm.\n2. In sách chữ to.\nIII. KINH PHÍ", ["Mở lớp đêm", "In sách chữ to"]),
    ("activities of a plan", "II. CÁC HOẠT ĐỘNG\n1. Hội thi bắt vịt.\n2. Đêm hò khoan.\nIII. KINH PHÍ", ["Hội thi bắt vịt", "Đêm hò khoan"]),
    ("contents before tasks", "II. NỘI DUNG THI ĐUA\n1. Gặt sớm.\n2. Phơi kỹ.\nIII. CÁC NHIỆM VỤ CHỦ YẾU\n1. Họp dân.\n2. Chia tổ.", ["Gặt sớm", "Phơi kỹ"]),
    ("two groups", "3. Nội dung thi đua\na) Đối với chủ tàu\n- Gắn máy định vị.\n- Ghi nhật ký.\nb) Đối với cảng cá\n- Cân đúng.\n4. Thời gian", ["Gắn máy định vị", "Ghi nhật ký", "Cân đúng"]),
    ("a bare heading on tasks", "II. NHIỆM VỤ\n1. Lập tổ đổi công.\n2. Mở lớp đan lưới.\nIII. KINH PHÍ", ["Lập tổ đổi công", "Mở lớp đan lưới"]),
    ("aims and tasks", "II. CHỈ TIÊU, NHIỆM VỤ\n1. Lập tổ đổi công.\n2. Mở lớp đan lưới.\nIII. KINH PHÍ", ["Lập tổ đổi công", "Mở lớp đan lưới"]),
    ("tasks of the contest", "II. NHIỆM VỤ THI ĐUA\n1. Lập tổ đổi công.\n2. Mở lớp đan lưới.\nIII. KINH PHÍ", ["Lập tổ đổi công", "Mở lớp đan lưới"]),
    ("what is to be done at once", "2. Những việc cần làm ngay\n- Lập tổ đổi công.\n- Mở lớp đan lưới.\n3. Kinh phí", ["Lập tổ đổi công", "Mở lớp đan lưới"]),
    ("what pictures show", "Điều 3. Nội dung ảnh\n1. Chợ nổi.\n2. Nghề dệt chiếu.\nĐiều 4. Quy định", ["Chợ nổi", "Nghề dệt chiếu"]),
    ("a demand that leads over", "Hưởng ứng chiến dịch, UBND huyện yêu cầu các xã, thị trấn thực hiện tốt các nội dung sau:\n1. Khơi mương trước mùa lũ.\n2. Loài cây: đước, sú. Trồng thưa.\n3. Phòng Nội vụ theo dõi.\nNơi nhận:", ["Khơi mương trước mùa lũ", "Loài cây: đước, sú"]),
    ("launched with contents below", "Bộ phát động đợt thi đua “Gặt nhanh” với các nội dung:\n1. Thi đua gặt 20 ha mỗi ngày.\n2. Thi đua cày ải.\nGiao Vụ Kế hoạch theo dõi.", ["Thi đua gặt 20 ha mỗi ngày", "Thi đua cày ải"]),
    ("difficulties far before", "Để vượt khó khăn, phát huy kết quả đã có, Chi cục yêu cầu các trại chăn nuôi trong toàn tỉnh tập trung thi đua thực hiện các nhiệm vụ sau:\n- Ấp trứng sớm.\n- Tiêm đủ mũi.", ["Ấp trứng sớm", "Tiêm đủ mũi"]),
    ("a demand to carry out", "Phát động đợt thi đua, Công đoàn ngành đề nghị các tổ triển khai:\n1. Tổ chức tuần lễ áo bà ba.\n2. Chăm lo thợ nghèo.", ["Tổ chức tuần lễ áo bà ba", "Chăm lo thợ nghèo"]),
    ("an appeal", "Hội kêu gọi bà con góp sức để:\n- Xây 3 nhà;\n- Tặng 9 con dê.", ["Xây 3 nhà", "Tặng 9 con dê"]),
    ("groups below a lead", "Nhà trường phát động phong trào như sau:\nA. ĐỐI VỚI THẦY CÔ\n1. Mỗi khoa soạn 2 giáo trình.\n2. Ra vào lớp đúng giờ.\nB. ĐỐI VỚI TRÒ\n1. Tham gia câu lạc bộ.\n2. Không quay cóp.\nC. THỜI GIAN\nMột năm.", ["Mỗi khoa soạn 2 giáo trình", "Ra vào lớp đúng giờ", "Tham gia câu lạc bộ", "Không quay cóp"]),
    ("a movement with its contents", "Phong trào gồm các nội dung sau:\n- Khâu nón.\n- Đan gùi.", ["Khâu nón", "Đan gùi"]),
]  # fmt: skip

ARTICLES = [
    ("counted, with ordinals", "Phong trào có 3 nội dung thi đua: thứ nhất, bắt ốc; thứ hai, diệt chuột; thứ ba, be bờ.", ["bắt ốc", "diệt chuột", "be bờ"]),
    ("ordinals in sentences of their own", "Kế hoạch đề ra hai nội dung thi đua. Thứ nhất, giữ giống lúa cũ. Việc này giao từng thôn. Thứ hai, lập kho giống chung. Lễ phát động vào tháng 3.", ["giữ giống lúa cũ", "lập kho giống chung"]),
    ("ordinals in paragraphs", "Nội dung của phong trào gồm hai hướng chính.\nThứ nhất, làm thủy lợi nhỏ.\nThứ hai, làm đường lâm sinh.", ["làm thủy lợi nhỏ", "làm đường lâm sinh"]),
    ("numbers in brackets", "Đợt thi đua gồm 3 nội dung: (1) gieo mạ; (2) cấy dặm; (3) làm cỏ.", ["gieo mạ", "cấy dặm", "làm cỏ"]),
    ("counted groups with semicolons", "Nội dung thi đua xoay quanh ba nhóm việc: đan lưới; vá buồm; sửa máy.", ["đan lưới", "vá buồm", "sửa máy"]),
    ("a list below", "Các nội dung thi đua của đợt này là:\n- Làm nhà kho;\n- Làm sân phơi.", ["Làm nhà kho", "Làm sân phơi"]),
    ("a list behind the last sentence", "Đợt này kéo dài 9 ngày. Nội dung gồm:\nQuét chợ;\nSửa kè;\nVá đường.", ["Quét chợ", "Sửa kè", "Vá đường"]),
    ("a list below without bullets", "Nội dung tuyên truyền tập trung vào hai vấn đề:\nCách ủ phân;\nCách tưới nhỏ giọt.\nĐài huyện phát lúc 5 giờ.", ["Cách ủ phân", "Cách tưới nhỏ giọt"]),
    ("counted tasks", "Đợt thi đua tập trung vào 3 nhiệm vụ trọng tâm: đẩy nhanh tiến độ kè sông; dứt điểm hồ sơ tồn; trồng 500 cây sao.", ["đẩy nhanh tiến độ kè sông", "dứt điểm hồ sơ tồn", "trồng 500 cây sao"]),
    ("many activities such as", "Trong Tháng, các cấp Hội sẽ tổ chức nhiều hoạt động như: thăm mẹ liệt sĩ; tặng 40 xe đạp; khám mắt miễn phí.", ["thăm mẹ liệt sĩ", "tặng 40 xe đạp", "khám mắt miễn phí"]),
    ("without a colon", "Hội phát động hội viên thi đua bằng các việc làm thiết thực như trồng hoa ven đường; thu gom vỏ chai; nấu cháo từ thiện.", ["trồng hoa ven đường", "thu gom vỏ chai", "nấu cháo từ thiện"]),
    ("a colon behind the verb", "Nội dung chính của Kế hoạch tập trung vào việc: tuyên truyền luật mới; tập huấn cán bộ xã; in sổ tay hỏi đáp.", ["tuyên truyền luật mới", "tập huấn cán bộ xã", "in sổ tay hỏi đáp"]),
    ("as many as promised between commas", "Nội dung thi đua gồm 3 nhóm: phát triển chăn nuôi, xây dựng hợp tác xã, giữ vững giống quý.", ["phát triển chăn nuôi", "xây dựng hợp tác xã", "giữ vững giống quý"]),
    ("to compete, each", "Phong trào tập trung vào các nội dung: thi đua học tốt, thi đua dạy tốt, thi đua xây trường xanh.", ["thi đua học tốt", "thi đua dạy tốt", "thi đua xây trường xanh"]),
    ("short sentences", "Nghị quyết đề ra các nhiệm vụ, giải pháp: Nâng trình độ thợ. Mở rộng xưởng. Liên kết với chợ đầu mối.", ["Nâng trình độ thợ", "Mở rộng xưởng", "Liên kết với chợ đầu mối"]),
    ("demanded, to compete", "UBND tỉnh yêu cầu các địa phương thi đua thực hiện 3 nhiệm vụ sau:\n1. Giữ rừng đầu nguồn.\n2. Cấp nước sạch.\n3. Mở đường lâm sinh.", ["Giữ rừng đầu nguồn", "Cấp nước sạch", "Mở đường lâm sinh"]),
    ("ordinals in a list", "Chỉ thị nêu rõ 3 nhiệm vụ:\n- Thứ nhất, đổi mới cách phát động.\n- Thứ hai, chọn việc khó để làm.\n- Thứ ba, nêu gương người thật.", ["đổi mới cách phát động", "chọn việc khó để làm", "nêu gương người thật"]),
    ("numbers as words with a colon", "Phong trào có hai nội dung lớn.\nMột: Không rượu bia khi lái xe.\nHai: Không chở quá tải.", ["Không rượu bia khi lái xe", "Không chở quá tải"]),
    ("as many as promised, half of them deeds", "Kế hoạch xác định 4 nhiệm vụ, đó là: đào tạo nghề; vay vốn; nhà ở; y tế.", ["đào tạo nghề", "vay vốn", "nhà ở", "y tế"]),
    ("demanded main activities", "Hưởng ứng phong trào, Hội yêu cầu các huyện tổ chức 3 hoạt động trọng tâm: phiên chợ ghe; “Ngày hội lưới”; thăm thợ già.", ["phiên chợ ghe", "“Ngày hội lưới”", "thăm thợ già"]),
    ("the focus", "Trọng tâm là: nạo vét 12 km kênh; gia cố 3 cống; trồng tre dọc đê.", ["nạo vét 12 km kênh", "gia cố 3 cống", "trồng tre dọc đê"]),
    ("aims", "Chỉ tiêu đặt ra là giúp 200 lượt người. Trong đó: làm mới 8 nhà; tặng 20 con heo giống; tiếp nhận 90 đơn vị máu.", ["làm mới 8 nhà", "tặng 20 con heo giống", "tiếp nhận 90 đơn vị máu"]),
    ("as many as promised, the last behind và", "Đợt này gồm ba nhóm việc: mở lớp nghề, in sách tay và thăm thôn trên, thôn dưới.", ["mở lớp nghề", "in sách tay", "thăm thôn trên, thôn dưới"]),
    ("small roman numbers", "Nội dung trọng tâm gồm: (i) rà soát thủ tục; (ii) cắt giảm giấy tờ; (iii) công khai kết quả.", ["rà soát thủ tục", "cắt giảm giấy tờ", "công khai kết quả"]),
    ("lines that lost their bullets", "Nội dung thi đua:\nVớt lục bình trên kênh.\nTrồng dừa nước.\nThời gian: một tháng.", ["Vớt lục bình trên kênh", "Trồng dừa nước"]),
    ("lines behind a lead", "Theo đó, các xã tập trung thực hiện các nội dung sau:\nVớt lục bình.\nTrồng dừa nước.\nThả cá giống.\nPhòng Nội vụ theo dõi.", ["Vớt lục bình", "Trồng dừa nước", "Thả cá giống"]),
    ("bullets of another sign", "* Nội dung thi đua\n- Vớt lục bình;\n- Trồng dừa.\n* Đối tượng\n- Nông dân.", ["Vớt lục bình", "Trồng dừa"]),
]  # fmt: skip

NONE = [
    ("goals of an article", "Kế hoạch đề ra các chỉ tiêu: trồng 300 ha tre; xây dựng 9 vườn mẫu; giúp đỡ 40 hộ nghèo."),
    (
        "orders of a directive",
        "Chủ tịch UBND tỉnh yêu cầu các sở tập trung thực hiện các nội dung sau:\n1. Kiểm tra kho thuốc nổ.\n2. Siết chặt giờ giấc.\nNơi nhận:",
    ),
    (
        "tasks that a letter calls contents",
        "UBND tỉnh yêu cầu các huyện thực hiện tốt 2 nội dung: cắm biển báo; lập chốt gác.",
    ),
    ("a count that does not fit", "Phong trào có 5 nội dung thi đua: bắt ốc; diệt chuột; be bờ."),
    ("contents of awards", "IV. NỘI DUNG KHEN THƯỞNG\n1. Bằng khen.\n2. Giấy khen."),
    ("no ordinals", "Nội dung thi đua: vốn đầu tư là chính, thứ hai họp."),
    ("contents of a meeting", "Cuộc họp bàn 3 nội dung: vốn; đất; người."),
    ("a demand on the contents", "2. Yêu cầu\n- Nội dung thi đua phải rõ việc, rõ người."),
    (
        "with the following contents",
        "UBND huyện ban hành Kế hoạch với các nội dung sau:\nI. MỤC ĐÍCH\n1. Giữ nước.\n2. Giữ đất.",
    ),
    ("a section without items", "II. NỘI DUNG THI ĐUA\nTập trung làm đường, làm cầu và làm cống.\nIII. THỜI GIAN"),
    ("prose", "Về nội dung, các xã tập trung thi đua trồng dừa; đắp đê; nuôi tôm."),
    ("duties", "V. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ theo dõi.\n2. Sở Tài chính bố trí vốn."),
    ("only in the distribution", "Nơi nhận:\n- Như trên;\n- Lưu: VT."),
    (
        "duties of bodies",
        "Các nhiệm vụ được phân công như sau: Phòng Nội vụ theo dõi; Văn phòng tổng hợp; Công an bảo vệ.",
    ),
    ("what was done", "Kết quả, phong trào có nhiều việc làm hay như: xây 5 cầu; làm 3 km đường; tặng 40 bò."),
    ("what somebody says", "Phát biểu tại lễ, ông Bảy đề nghị các xã tập trung: sửa cầu; vá đường; dọn kênh."),
    ("papers of a file", "Hồ sơ gồm các nội dung: đơn đề nghị; báo cáo thành tích; biên bản họp."),
    (
        "a demand without a campaign",
        "Huyện yêu cầu các xã thực hiện các nhiệm vụ sau: rà soát hộ nghèo; kiểm tra cống; gửi số liệu.",
    ),
    (
        "phases",
        "Kế hoạch chia các giai đoạn với trọng tâm: giai đoạn 1 từ tháng 3; giai đoạn 2 từ tháng 6; giai đoạn 3 từ tháng 9.",
    ),
    ("aims without a colon", "Toàn xã phấn đấu thu 3 tỷ đồng; giảm 20 hộ nghèo; xây xong chợ."),
    (
        "duties under a heading",
        "III. NHIỆM VỤ CỤ THỂ\n1. Sở Y tế: tiêm phòng.\n2. Công an tỉnh: phân luồng.\nIV. KINH PHÍ",
    ),
    (
        "bodies charged one by one",
        "Ban An toàn giao thông yêu cầu các ngành thực hiện:\n1. Công an tỉnh tuần tra.\n2. Sở Y tế trực cấp cứu.",
    ),
    ("duties under a bare heading", "II. NHIỆM VỤ\n1. Phòng Văn hóa: làm băng rôn.\n2. Trạm Y tế: trực cấp cứu."),
    ("papers of a file in a list", "Hồ sơ khen thưởng gồm các nội dung sau:\n- Lập tờ trình.\n- Viết báo cáo."),
    ("whom it is for", "Các hoạt động hướng tới các đối tượng sau:\n- Thăm mẹ già.\n- Nuôi trẻ nhỏ."),
    ("letters that forward", "Phòng yêu cầu hiệu trưởng các trường:\n1. Phổ biến kế hoạch.\n2. Gửi số liệu."),
    ("phases", "II. NỘI DUNG\n- Năm 2024: Phát động, chọn điểm.\n- Năm 2026: Sơ kết.\nIII. KINH PHÍ"),
    ("questions of a page of answers", "Nội dung chính\n- Thi đua là gì?\n- Ai được khen thưởng?"),
    (
        "what an inspection looks at",
        "Đoàn kiểm tra tập trung vào các nội dung: công tác chỉ đạo; tổ chức thực hiện; tồn tại.",
    ),
    ("what a place has", "Xã có nhiều hoạt động ý nghĩa như: trao 20 suất quà; tặng 5 xe đạp; sửa 2 căn nhà."),
    (
        "what was done in two years",
        "Sau 2 năm, phong trào đã tập trung vào các nội dung: làm đường; xây cầu; trồng cây.",
    ),
    ("kinds of things", "Số liệu chia thành 3 nhóm: dữ liệu dùng ngay, dữ liệu phải đo, lập lại hồ sơ."),
    (
        "a label over running text",
        "Nội dung thi đua:\nTheo Kế hoạch, phong trào kéo dài một năm.\nPhòng Nội vụ theo dõi.",
    ),
]

OFFICIAL_ONLY_HEADINGS = "Tỉnh phát động đợt thi đua gồm 2 nội dung: (1) gieo mạ; (2) cấy dặm."


def read(text: str, official: bool = False) -> list[str]:
    found = find_contents(lists_of(text), official)
    for mention in found:
        assert " ".join(text[mention.start : mention.end].split()) == mention.value
    return [mention.value for mention in found]


@cases(SECTIONS)
def test_sections(text: str, expected: list[str]) -> None:
    assert read(text) == expected
    assert read(text, official=True) == expected


@cases(ARTICLES)
def test_articles(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases([(name, text, []) for name, text in NONE])
def test_none(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_sentences_of_official_texts_are_not_asked() -> None:
    assert read(OFFICIAL_ONLY_HEADINGS) == ["gieo mạ", "cấy dặm"]
    assert read(OFFICIAL_ONLY_HEADINGS, official=True) == []


WORDS = [
    "nội dung",
    "Nội dung thi đua",
    "5",
    "hai",
    "nhóm việc",
    "gồm",
    ":",
    ";",
    ".",
    "\n",
    "- ",
    "1. ",
    "II. ",
    "Thứ nhất,",
    "thứ hai,",
    "(1)",
    "(2)",
    "một là",
    "sửa cầu",
    "và",
]


@given(st.lists(st.sampled_from(WORDS), max_size=16).map(" ".join))
def test_any_words(text: str) -> None:
    read(text)


HOSTILE = [
    ("labels", "nội dung thi đua gồm: "),
    ("headings", "II. NỘI DUNG THI ĐUA\n"),
    ("headings with items", "1. Nội dung:\n- a\n"),
    ("counts", "5 nội dung thi đua "),
    ("ordinals", "thứ nhất, a; thứ hai, b; ", "Nội dung thi đua gồm: "),
    ("first ordinals", "Thứ nhất, a. ", "Nội dung thi đua gồm hai hướng chính. "),
    ("semicolons", "a; ", "Nội dung thi đua gồm: "),
    ("intros", "Nội dung của đợt thi đua là:\n"),
    ("kinds", "chính chủ yếu ", "nội dung "),
    ("leads", "các nhiệm vụ gồm: xây cầu; "),
    ("leads without a colon", "tập trung vào các việc "),
    ("sentences", "Các việc: Xây cầu. Làm đường. Mở chợ. "),
    ("tasks", "II. NHIỆM VỤ TRỌNG TÂM\n1. Xây cầu.\n"),
]


@pytest.mark.parametrize("pieces", hostile(HOSTILE))
def test_linear_time(pieces: tuple[str, ...]) -> None:
    grows_linearly(lambda text: find_contents(lists_of(text), False), *pieces)
