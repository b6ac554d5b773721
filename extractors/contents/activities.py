"""Words that an item of a plan of action begins with, on the folded view: what is to be done, and who is to do it."""

from __future__ import annotations

import re

# One word or two, without those that follow from them ("nâng cao", "giữ vững": "nâng", "giữ").
_VERBS = (
    "ăn áp ấn ban bám bàn bao báo bảo bắt bãi biên biểu biết bình bóc bố bồi bổ bơm buộc bứt ca cai cài cải cạo cảnh"
    " cắm cắt cấp cấy cầm cân cập chào chăm chăn chặn chấm chấn chấp chẻ chế chiếm chiếu"
    " chỉnh chia cho chọn chống chúc chuẩn"
    " chuyển chung chủ chú chụp chữa chứng chắp cho co công cổ củng cung cùng cứu cử cưỡng dán dành dạy dâng dẹp di"
    " dẫn diệt diễn diễu dọn dỡ dời duy dùng dừng dựng dự đa đào đảm đánh đáp đạt đăng đắp đầu đấu đẩy đậy đền đề đi"
    " điều điểm đo đón đóng đôn đối đổi đồng độc đốt đọc đỡ đưa đuổi gắn gặp gặt ghi gia giao giảm giám gián giáo gieo"
    " giành giải giãn giới giúp giữ gìn gom gói góp gỡ gửi gương hái hạ hạn hẹn hiến hiện hoàn hòa học hỏi hỗ hội hợp"
    " hủy huấn huy hưởng hướng ích in kê kè kéo kẻ kết khai khám khánh khảo khắc khen khép kết khích khôi khởi khống"
    " khơi khoanh khuyến khử kiềm kiểm kiến kiên kiện kịp ký làm lan làng lát lau lập lắng lắp lặn lấp lấy lên liên lo"
    " loại lồng luân lưu luyện mang mít mở mời mua nạo nắm nâng nấu nêu ngăn ngầm nghiên nghiêm nghiệm ngừng nhân nhận"
    " nhập niêm nói nộp nối nuôi ổn ôn ôm phá phát phản phân phấn phê phòng phối phổ phơi phủ phun phụng phục quan quản"
    " quán quảng quét quy quyên quyết ra rà ràng rào rèn rút rửa sản sáng sàng san sắp sẵn se siết số soạn soát sơ sơn"
    " sử sửa sưu tái tải tạo tập tăng tát tặng tận tẩy thay thả tham tháo thanh thành thăm thắp thắt thẩm thi thiết"
    " theo thêm thống thông thu thuê thúc thử thực thường tích tiêm tiến tiếp tiết tiêu tìm tính tối tổ tỏ tôn"
    " tọa tôn trang tránh trao trả treo trích triển triệt triệu trình trồng tri trợ truy truyền trưng trực trục tu tuần"
    " tuyên tuyển từ tự tưởng tưới tư ủ ủng ưu ứng ứng vá vay vào vận vẽ vệ vét viếng viết vinh vươn vượt xanh xác xã"
    " xem xét xếp xóa xoay xây xung xúc xử xuất yên đưa"
)
# Kinds of events that stand for their being held, and what a demand begins with.
_NOUNS = (
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
    r"|kết quả|tồn tại|khó khăn|thuận lợi|nguyên nhân|hạn chế\s?(?:,|$)|sơ kết|khen thưởng|bằng khen|giấy khen"
    r"|cờ thi đua|giải (?:nhất|nhì|ba|khuyến khích|đặc biệt)|đối tượng"
    r"|kinh phí|ngân sách|nguồn|quỹ|tập thể|cá nhân|\d{1,4} (?:tập thể|cá nhân|giải)|báo cáo (?:kết quả|về|ubnd|ủy ban)"
    r"|tổng hợp|tham mưu|chủ trì|phối hợp|tiêu chí|mục (?:đích|tiêu)|phạm vi|chủ đề|khẩu hiệu)"
)
