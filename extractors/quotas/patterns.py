"""Words of quotas, on the folded view: who, how many, what."""

from __future__ import annotations

import re

_ONE = (
    r"(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quận|tỉnh|cơ quan|đơn vị|địa phương|bộ|thôn|bản|ấp|khóm"
    r"|khu phố"
    r"|khu dân cư|buôn|làng|tổ dân phố|sở|ngành|ban|doanh nghiệp|trường học|trường|chi hội|chi đoàn|chi bộ|đoàn cơ sở"
    r"|công đoàn cơ sở|công đoàn|hội|tổ chức|cụm thi đua|khối thi đua|cụm|khối|cấp ủy|đảng bộ|huyện đoàn|xã đoàn"
    r"|đoàn thể"
    r"|hội viên|đoàn viên|đảng viên|cán bộ|công chức|viên chức|cá nhân|tập thể|hộ gia đình|hộ|gia đình|lớp|phòng"
    r"|liên đội"
    r"|hợp tác xã|cấp)"
)
_QUALIFIED = (
    r"(?:\s(?:cấp huyện|cấp xã|cấp tỉnh|ven biển|biên giới|miền núi|vùng cao|nông thôn|trực thuộc|thành viên|thi đua"
    r"|trên địa bàn(?: (?:tỉnh|huyện|thành phố|xã))?|khu vực [^\W\d_]{2,8}(?: [^\W\d_]{2,8})?|thuộc tỉnh|cơ sở))"
)
WHO = re.compile(
    rf"(?<![^\W_])mỗi {_ONE}(?:(?:\s?,\s|/|\svà\s|\shoặc\s){_ONE}(?![^\W_])){{0,7}}(?![^\W_]){_QUALIFIED}{{0,2}}"
)
_NUMBERS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
WORDS = {word: n for n, word in enumerate(_NUMBERS, start=1)}
_N = rf"(?:\d{{1,3}}(?:\.\d{{3}})?(?![\d.,/]*\d|\s?%)|(?:{'|'.join(_NUMBERS)})(?![^\W_]))"
# "ít nhất 02", "từ 01 đến 02", "1-2", "không quá 5".
COUNT = re.compile(
    rf"(?<![^\s(])(?:(?P<least>ít nhất|tối thiểu|không dưới|từ)\s(?:là\s|có\s)?|(?P<most>không quá|tối đa"
    rf"|nhiều nhất)\s(?:là\s)?)?"
    rf"(?P<a>{_N})(?:\s?(?:-|đến|tới|hoặc)\s?(?P<b>{_N}))?(?P<up>\strở lên)?\s(?=[^\W\d_])"
)
# Between who and how many: the verb that asks for it.
DUTY = re.compile(
    r"\s?(?::|,)?\s?[^.;:\n\d%]{0,70}?(?<![^\W_])(?:có|chọn|lựa chọn|xây dựng|đăng ký|giới thiệu|nhận|đảm nhận"
    r"|thực hiện|hoàn thành"
    r"|tổ chức|thành lập|hỗ trợ|giúp đỡ|giúp|duy trì|trồng|cử|đề xuất|vận động|triển khai|phát triển|đề nghị|gửi"
    r"|bình chọn"
    r"|phấn đấu|đạt|làm|ít nhất|tối thiểu|sáng tác|nộp|tham gia|tặng|thăm|xóa|sửa chữa|nhân rộng|ra mắt|phát hiện"
    r"|bồi dưỡng"
    r"|khởi công|khánh thành|huy động|đỡ đầu|bố trí)(?:\s(?:được|mới|thêm|cho|và\s[^\W\d_]+\s?[^\W\d_]*))?\s$"
)
AT_ONCE = re.compile(r"\s?(?::|,)?\s$")
# What is counted ends where the clause goes on.
# "công trình, phần việc", "tin, bài": two names of one thing.
_PAIR = (
    r"(?:công trình|phần việc|mô hình|tin|cán bộ|lĩnh vực|đề tài|sáng kiến|sản phẩm|việc làm), (?:công trình"
    r"|phần việc|sản phẩm"
    r"|bài|chiến sĩ|công việc|điển hình|giải pháp|sáng kiến|cách làm|mô hình)(?![^\W_])"
)
_INSIDE = r"[^.,;:()\n\"“”|%\d]"
WHAT = re.compile(rf"{_PAIR}{_INSIDE}{{0,80}}|[^\W\d_]{_INSIDE}{{1,80}}")
WHAT_END = re.compile(
    r"/(?:năm|tháng|quý|tuần)|\s(?:để|nhằm|trong|theo|tại|ở|cho|trước|sau|vào|được|do|từ|chào mừng|lập thành tích"
    r"|gắn|phục vụ|khởi công"
    r"|khánh thành"
    r"|hoặc|và|đạt|hoạt động|đi vào|trên|với|có|là|như|về|đến|giữa|nếu|khi|đồng thời|hoàn thành|lên"
    r"|(?<!trực )thuộc|của|mỗi"
    r"|trở lên"
    r"|tham gia|đăng ký|dự thi|cùng|mang|làm lợi|thật|giúp|đề nghị|đã|bằng|kể cả|ra)(?![^\W_])"
)
# Money, time and measures of rates are no things to deliver.
NO_THING = re.compile(
    r"(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|phần trăm|phút|giờ|ngày|tuần|tháng|năm|quý|lần|lượt|điểm(?!\s(?:thu|sinh|bán"
    r"|sáng|tập|du|trường|vui|cấp|tuyên|đọc))|tuổi|bậc|kg|tấn|m2|mét"
    r"|phần|số|cách|bên|trong|nửa|nhiệm kỳ|giai đoạn|đợt|kỳ|cấp|thứ)(?![^\W_])"
)
QUOTE = re.compile('"')
UP = re.compile(r"\strở lên(?![^\W_])")
NEXT = re.compile(r"\s?(?:,|và|,\svà)\s")
# The same behind a phrase: "… ít nhất một cuộc đối thoại giữa chủ và thợ, một bữa cơm …".
NEXT_BEHIND = re.compile(r"\s[^.,;:\n\d\"]{1,70}?(?:,|,?\svà)\s")
# "… 01 công trình tại mỗi xã": the count stands first.
PLACED = re.compile(r"\s(?:tại|ở|cho)\s(?=mỗi )")
# Averages and looks back are no demands.
NOT_ASKED = re.compile(
    r"\b(?:bình quân|trung bình|hiện có|hiện nay|đã|năm qua|trước đây|vừa qua|được hỗ trợ|được thưởng)\b"
)
AND = re.compile(r"\s?(?:,|;|và|,\svà)\s")
# "Mỗi huyện có 2 bệnh viện" tells how things are, unless a word of demand stands by.
JUST_HAS = re.compile(r"(?:^|\s)có\s$")
DEMAND = re.compile(r"\b(?:phấn đấu|bảo đảm|đảm bảo|phải|cần|sẽ|yêu cầu|đăng ký|chỉ tiêu|mục tiêu)\b")
OF_MANY = re.compile(
    r"\s(?:(?:mỗi|hằng|hàng) (?:năm|tháng|quý|tuần)\s)?(?:(?:phấn đấu|đăng ký|chọn|lựa chọn|xây dựng|có|tổ chức"
    r"|hoàn thành|thực hiện|duy trì|giới thiệu|thành lập"
    r"|bố trí|nhận|đỡ đầu)\s){1,3}$"
)
