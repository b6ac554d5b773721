"""Words that an item of a plan of action begins with, on the folded view: what is to be done, and who is to do it."""

from __future__ import annotations

import re

# One word or two, without those that follow from them ("nâng cao", "giữ vững": "nâng", "giữ").
_VERBS = (
    "bao biên biết biểu buộc bàn bám báo bãi bình bóc bón bơi bơm bảo bắt bố bồi bổ bứng bứt ca cai canh che chia"
    " chiếm chiếu cho chung chuyển chuẩn chào chú chúc chăm chăn chạy chấm chấn chấp chắp chằng chặn chẻ chế"
    " chỉnh chọn chống chốt chở chụp chủ chứng chữa co cung cuốc cài cân câu cùng cưỡng cạo cải cảnh cấp cấy cầm"
    " cập cắm cắt cổ củng cứu cử di diễn diễu diệt duy dành dán dâng dùng dạy dẫn dập dẹp dệt dọn dời dỡ dừng"
    " dựng ghi ghép gia giao gieo giành giám gián giáo giãn giúp giải giảm giảng giới giữ gom gác gánh gìn gói"
    " góp gương gắn gặp gặt gỡ gửi hiến hoàn huy huấn hái hát hòa hướng hưởng hạ hạn hẹn học hỏi hốt hỗ hợp hủy"
    " in khai khen khoanh khuyên khuyến khám khánh khép khích khôi khơi khảo khắc khống khởi khử kiên kiến kiềm"
    " kiểm kiện kè kéo kê ký kẻ kết kịp lan lau liên lo loại luyện luân làm làng lái lát lên lưu lấp lấy lập lắng"
    " lắp lặn lồng lợp mang may mua mít múa mặc mời mở neo nghiêm nghiên nghiền nghiệm ngâm ngăn ngầm ngừng nhúng"
    " nhận nhập nhắc nhổ niêm nuôi nâng nêu nói nạo nấu nắm nối nộp phun phá phát phân phê phòng phơi phản phấn"
    " phối phổ phục phụng phủ quan quy quyên quyết quán quét quản quảng ra rà ràng rào rèn rút rải rọi rửa san se"
    " siết soi soạn sàng sáng sơ sơn sưu sản sấy sắp sẵn số sử sửa tham thay thi thiết thu thuê tháo thêm"
    " thêu thông thúc thăm thường thả thẩm thắp thắt thống thử thực tiêm tiêu tiến tiếp tiết trang trao treo tri"
    " triển triệt triệu truy truyền tránh trát trình trích trưng trả trồng trợ trục trực tu tuyên tuyển tuần tuốt"
    " tái tát tìm tích tôn tăng tư tưới tưởng tạo tải tẩy tận tập tặng tỉa tọa tỏ tối tự vay vinh viếng viết vun"
    " vào vá vác vét vươn vượt vận vẽ vệ vớt xanh xay xem xoay xung xuất xác xây xét xóa xúc xếp xới xử yên áp"
    " ích ôm ôn ăn đa đan đeo đi điều điểm đo đong đuổi đào đánh đáp đón đóng đôn đăng đưa đạt đảm đấu đầu đẩy"
    " đậy đắp đếm đề đền đọc đối đốt đổ đổi độc đội đỡ ưu ươm ấn ổn ủ ủng ứng"
)
# Verbs of two words, kinds of events that stand for their being held, and what a demand begins with.
_NOUNS = (
    "ban hành|công khai|công bố|công nhận|tổ chức|đồng hành|đồng bộ|đồng loạt|dự thi|dự báo|dự trữ|dự phòng|nhân rộng"
    "|nhân giống|thanh (?:tra|toán|lý|quyết|khoản)"
    "|hiện đại|hiện thực|xã hội hóa|thành lập|từ chối|từng bước|theo dõi|hội nhập|soát|tính toán|"
    "lễ|ngày hội|hội thi|hội thảo|hội nghị|hội chợ|hội trại|hội diễn|hội thao|cuộc thi|giải|liên hoan|phong trào"
    "|mô hình|chiến dịch|tuần lễ|phiên|triển lãm|diễn đàn|chương trình|công trình|công tác|mỗi|từng|100%|100 %|ít nhất"
    "|tối thiểu|không|tình nguyện|các hoạt động|hoạt động|đợt|về|nói không|tổng (?:vệ sinh|rà soát|kiểm tra|dọn|kết"
    "|điều tra)"
)
ACTIVITY = re.compile(rf"(?:(?:và|cùng)\s)?(?:(?:{'|'.join(_VERBS.split())})\s|(?:{_NOUNS})(?![^\W_]))")
# Who is to do it, when, what it costs and what it brings: duties, phases, funds and rewards stand in lists too.
OTHER = re.compile(
    r"(?:và\s)?(?:giao (?:cho|các|sở|ubnd|ủy ban|phòng|ban|công an|văn phòng|hội|đoàn)\s|yêu cầu|đề nghị"
    r"|(?:giám đốc|thủ trưởng|chủ tịch|trưởng|chánh|hiệu trưởng|bí thư|người đứng đầu)\s"
    r"|(?:các\s)?(?:sở|bộ|cục|vụ|ủy ban|ubnd|ubmttq|mttq|mặt trận|hđnd|công an|ban (?!hành)|phòng (?!,|chống|ngừa|cháy"
    r"|trừ|tránh|dịch|bệnh|thủ)|chi cục|trung tâm|văn phòng|trường|nhà trường|báo (?!cáo|hiếu|đáp|ơn|tin)|đài|tỉnh đoàn"
    r"|huyện đoàn|thành đoàn|đoàn (?!kết)|hội (?!thi|thảo|nghị|chợ|trại|diễn|thao|nhập|họp|thoại|đàm)|liên đoàn"
    r"|công đoàn|công ty|tập đoàn|tổng công ty|huyện|thành phố|xã,|xã |phường|thôn|bản|đơn vị|cơ quan|địa phương"
    r"|doanh nghiệp"
    r"|ngành|lực lượng|cấp (?:ủy|huyện|xã|tỉnh)|bộ chỉ huy|bộ đội|bộ tư lệnh|bảo hiểm xã hội|kho bạc|ngân hàng|bưu điện"
    r"|điện lực|chi bộ|đảng)"
    r"|(?:giai đoạn|chặng|đợt|bước|cao điểm|vòng|tuần|tháng|quý|năm|ngày) (?:\d|[ivx]{1,4}(?![^\W_])|một|hai|ba|đầu"
    r"|thứ)|từ (?:ngày|tháng|năm|nay|khi|quý|\d)|đến (?:ngày|tháng|năm|hết|nay|\d)|trước (?:ngày|\d)|thời gian|địa điểm"
    r"|kết thúc|dự kiến|phát biểu|thực hiện (?:chỉ thị|kế hoạch|quyết định|công văn|nghị quyết) (?:số|của)|kết quả"
    r"|tồn tại|khó khăn|thuận lợi|nguyên nhân|hạn chế\s?(?:,|$)|sơ kết|khen thưởng|bằng khen|giấy khen"
    r"|cờ thi đua|giải (?:nhất|nhì|ba|khuyến khích|đặc biệt)|đối tượng"
    r"|kinh phí|ngân sách|nguồn|quỹ|tập thể|cá nhân|\d{1,4} (?:tập thể|cá nhân|giải)|báo cáo (?:kết quả|về|ubnd|ủy ban)"
    r"|tổng hợp|tham mưu|chủ trì|phối hợp|tiêu chí|mục (?:đích|tiêu)|phạm vi|chủ đề|khẩu hiệu)"
)
