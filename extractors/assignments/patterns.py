"""Verbs that assign, that mark a duty, and that bring in partners; on the folded view (domain: assigned agencies)."""

from __future__ import annotations

import re

# The issuer gives, asks or requires: the list of agents follows.
ASSIGN = re.compile(
    r"\b(?:giao(?:\snhiệm vụ)?(?:\scho)?|phân công|ủy quyền(?:\scho)?|yêu cầu|đề nghị|kêu gọi|khuyến khích|chỉ đạo|trân trọng đề nghị|có trách nhiệm giao|lưu ý)"
    r"\s?:?\s(?:(?:đồng chí|toàn thể|lãnh đạo|cho|các đồng chí)\s)*$"
)
PARTNER = re.compile(r"\b(?:phối hợp|hiệp đồng|liên kết)(?:\s(?:chặt chẽ|tốt|đồng bộ|thường xuyên))?(?:\s(?:với|cùng|cùng với|và))?\s(?:lãnh đạo\s)?$|\bcùng(?:\svới)?\s$")
# What an agent at the head of a clause does when it is a duty.
DUTY = re.compile(
    r"^[\s,:]*(?:\([^()]{0,80}\)[\s,:]*)?(?:-\s[^-;.]{3,90}\s-\s?,?\s?)?(?:(?:cần|phải|tiếp tục|chủ động|kịp thời|thường xuyên|trực tiếp|tích cực|tập trung|theo|căn cứ|trên cơ sở|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|được giao|được phân công|và)\b"
    r"|là (?:cơ quan|đơn vị|đầu mối|thành viên)|chủ trì|phối hợp|tham mưu|hướng dẫn|theo dõi|đôn đốc|tổng hợp|chịu|chỉ đạo|tổ chức|xây dựng|thực hiện|triển khai|tuyên truyền|tăng cường|đẩy mạnh|bố trí|thẩm định|cân đối|rà soát|kiểm tra|báo cáo|lựa chọn"
    r"|ban hành|phát động|vận động|quán triệt|cụ thể hóa|phát huy|nâng cao|đổi mới|quan tâm|tạo điều kiện|hỗ trợ|cấp|gửi|đăng ký|giám sát|lồng ghép|mở|đưa tin|phản ánh|biểu dương|phổ biến|cung cấp|huy động|ưu tiên|duy trì|bảo đảm|đảm bảo|khẩn trương|nghiêm túc|lập|trình"
    r"|đề xuất|xem xét|xác định|phân công|cử|vào cuộc|đưa|khảo sát|kết nối|quản lý|giúp|giải quyết|sử dụng|phân bổ|hoàn thành|chuẩn bị|in ấn|xử lý|treo|dành|thông tin|niêm yết|công khai|đăng tải|bám sát|nhân rộng|hưởng ứng|tham gia|đề nghị|chấp hành|thành lập|định kỳ|trồng|ra quân|thu|mời|tập huấn|cập nhật|vận hành|số hóa|giữ|làm|nắm|đặt|tự|rút|bảo vệ|đánh giá|giới thiệu|trao đổi|thẩm tra|nghiên cứu|thanh tra|xúc tiến|thống nhất|thông báo|cổ động|sắp xếp|tính|đôn|cam kết|nhanh chóng|kiện toàn|bổ sung|tuyển chọn|bình xét|khen thưởng|chịu|thường trực|trưng bày|sản xuất|tổng kết|sơ kết|chú trọng|gắn|ký|tổng|đẩy|rút)(?![^\W_])"
)
# Words that may stand between two agents of one list.
LIST_GAP = re.compile(
    r"^(?:[\s,;:/&-]|\bvà\b|\bhoặc\b|\bcùng\b|\bcùng với\b|\bvới\b|\bcác\b|\blãnh đạo\b|\bthủ trưởng\b|\bgiám đốc\b|\bchủ tịch\b|\bcấp\b|\btỉnh\b|\bthành phố\b|\btoàn tỉnh\b|\bliên quan\b|\bcó liên quan\b|\bđồng chí\b|\bnhư\b|\bgồm\b|\btrưởng\b|\bcông ty\b|\bsở\b|\bngành\b|\bban\b|\bbáo\b|\b(?:trên địa bàn|thuộc)(?:\s(?:tỉnh|thành phố|huyện))?\b)*$"
)
PARENTHESIS = re.compile(r"^\s?\([^()]{0,120}\)")
# A clause begins at the start of a sentence, after ";" or after words that lead over.
CLAUSE_START = re.compile(
    r"(?:^|;|:|\.\s|,?\s(?:đồng thời|trong đó|theo đó|ngoài ra|bên cạnh đó|riêng|và yêu cầu),?|^\s*(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[ivx]+)\s?[.)]|^\s*[-+•*–])\s*(?:(?:trong đó|đồng thời|riêng|theo đó|ngoài ra|đối với|các đồng chí|lãnh đạo|toàn thể)(?:,|:|\s)\s?)?$"
)
ARTICLE = re.compile(r"^\W*điều\s\d{1,2}\s?[.:]\s?")
EXECUTE = re.compile(r"chịu trách nhiệm (?:thi hành|thực hiện)|căn cứ quyết định (?:thi hành|thực hiện)|(?:thi hành|thực hiện) (?:quyết định|chỉ thị) này")
HEADING = re.compile(r"^[\W\d]*(?:[ivx]{1,5}\s?[.)-]\s?|\d{1,2}(?:\.\d{1,2})*\s?[.)-]?\s?|[a-zđ]\s?[.)]\s?|[-+*•]\s?)?(?:(?:đề nghị|giao|trách nhiệm của|đối với|nhiệm vụ của)\s)?$")
TABLE_LEAD = re.compile(r"chủ trì|đơn vị thực hiện|cơ quan thực hiện|thực hiện chính|đầu mối")
TABLE_PARTNER = re.compile(r"phối hợp")
# Mentions that receive, not act: "tham mưu UBND tỉnh", "báo cáo Thường trực Tỉnh ủy", "gửi về Sở Nội vụ".
OBJECT = re.compile(
    r"\b(?:tham mưu|tham mưu cho|trình|báo cáo|gửi|về|gửi về|qua|cho|đến|tới|của|thuộc|tại|giúp|do|bởi|được|với|theo đề nghị của|xin ý kiến|trực thuộc|trong|ở|từ)\s(?:lãnh đạo\s|thường trực\s)?$"
)
