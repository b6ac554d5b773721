"""Verbs by which bodies are told what to do; they end the name of a body and mark a duty. On the folded view."""

from __future__ import annotations

DUTY_VERBS = (
    "cần|phải|tiếp tục|chủ động|kịp thời|thường xuyên|trực tiếp|tích cực|tập trung|theo|căn cứ|trên cơ sở"
    "|chịu trách nhiệm|có trách nhiệm"
    "|có nhiệm vụ|được giao|được phân công|chủ trì|phối hợp|tham mưu|hướng dẫn|theo dõi|đôn đốc|tổng hợp|chịu"
    "|chỉ đạo|tổ chức|xây dựng"
    "|thực hiện|triển khai|tuyên truyền|tăng cường|đẩy mạnh|bố trí|thẩm định|cân đối|rà soát|kiểm tra|báo cáo"
    "|lựa chọn|ban hành|phát động"
    "|vận động|quán triệt|cụ thể hóa|phát huy|nâng cao|đổi mới|quan tâm|tạo điều kiện|hỗ trợ|cấp|gửi|đăng ký"
    "|giám sát|lồng ghép|mở|đưa tin"
    "|phản ánh|biểu dương|phổ biến|cung cấp|huy động|ưu tiên|duy trì|bảo đảm|đảm bảo|khẩn trương|nghiêm túc|lập"
    "|trình|đề xuất|xem xét|xác định"
    "|phân công|cử|vào cuộc|đưa|khảo sát|kết nối|quản lý|giúp|giải quyết|sử dụng|phân bổ|hoàn thành|chuẩn bị|in ấn"
    "|xử lý|treo|dành|thông tin"
    "|niêm yết|công khai|đăng tải|bám sát|nhân rộng|hưởng ứng|tham gia|đề nghị|chấp hành|thành lập|định kỳ|trồng"
    "|ra quân|thu|mời|tập huấn"
    "|cập nhật|vận hành|số hóa|giữ|làm|nắm|đặt|tự|rút|bảo vệ|đánh giá|giới thiệu|trao đổi|thẩm tra|nghiên cứu"
    "|thanh tra|xúc tiến|thống nhất"
    "|thông báo|cổ động|sắp xếp|tính|cam kết|nhanh chóng|kiện toàn|bổ sung|tuyển chọn|bình xét|khen thưởng|trưng bày"
    "|sản xuất|tổng kết|sơ kết"
    "|chú trọng|gắn|ký|đẩy|tuần tra|lãnh đạo|họp|thi đua|cắm|dọn|nạo vét|khôi phục|vệ sinh|phân luồng|chăm sóc|lấy|chọn"
    "|kiểm soát|truyền thông|tăng thời lượng|ứng trực|đảm nhận|cấp phép|khảo sát|sẵn sàng|quyết định|dự trữ|kiểm đếm"
    "|tuyển|bảo trợ|bố trí|trồng|chấm|phổ cập|phủ|cử|nhân rộng|vận hành|điều tiết|lắp"
    "|đăng|viết|nộp|chia sẻ|tiếp nhận|tham dự|hoàn thiện|tìm hiểu|khắc phục"
).split("|")
# Further things that bodies are told to do: verbs of the field, which no name of a body holds.
FIELD_VERBS = (
    "xóa|giải tỏa|dẹp|phát quang|tổng kiểm tra|tổng vệ sinh|di dời|sơ tán|cấm|nghiêm cấm|gia cố|tu bổ|tu sửa"
    "|sửa chữa|sửa|bảo dưỡng|duy tu|trực ban|túc trực|canh gác|tuần tra|bình chọn|bầu chọn|chấm điểm|thăm hỏi|thăm"
    "|chăm lo|nhắc nhở|khuyến cáo|nhận đỡ đầu|đỡ đầu|giúp đỡ|ủng hộ|quyên góp|chi trả|giải ngân|thanh toán"
    "|quyết toán|thu gom|thu dọn|quét dọn|dọn dẹp|chỉnh trang|trang trí|vẽ|dựng|khơi thông|tháo dỡ|gỡ bỏ|bóc gỡ"
    "|cưỡng chế|xử phạt|truy vết|khoanh vùng|điều động|động viên|khích lệ|cổ vũ|soạn thảo|dàn dựng|tuyên dương"
    "|tôn vinh|nghiệm thu|kéo|chuẩn hóa|rà lại|đi đầu|gương mẫu|coi trọng|hạn chế|ngăn chặn|đấu tranh|trấn áp"
    "|truy quét|đối thoại|lắng nghe|giải đáp|xác minh|gìn giữ|tôn tạo|điều chỉnh|tính toán|suy tôn|kiến nghị"
    "|bắn pháo hoa|thắp|bình ổn|tiêu úng|neo|khuyến khích|đồng loạt|nỗ lực|phấn đấu|quyết tâm|kiên quyết|tuyệt đối"
    "|không để|không tổ chức|không được|lên phương án|lên kế hoạch|lên lịch|phân làn|kẻ vạch|xin ý kiến|đăng cai"
    "|tính điểm|bắt buộc|ghi hình|phát sóng|phát tin|phát thanh|làm tốt|chỉ định|xây mới|cải tạo|hoàn trả|nhân bản"
).split("|")
