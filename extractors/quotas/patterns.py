"""Words of quotas, on the folded view: who, how many, what."""

from __future__ import annotations

import re

from pipeline.segment.cued import Cued

_ONE = (
    r"(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quận|tỉnh|cơ quan|đơn vị|địa phương|bộ|thôn|bản|ấp|khóm"
    r"|khu phố|khu dân cư|buôn|làng|tổ dân phố|sở|ngành|ban|doanh nghiệp|trường học|trường|chi hội|chi đoàn|chi bộ"
    r"|đoàn cơ sở|công đoàn cơ sở|công đoàn|hội|tổ chức|cụm thi đua|khối thi đua|cụm|khối|cấp ủy|đảng bộ"
    r"|huyện đoàn|xã đoàn|đoàn thể|hội viên|đoàn viên|đảng viên|cán bộ|công chức|viên chức|cá nhân|tập thể"
    r"|hộ gia đình|hộ|gia đình|lớp|phòng|liên đội|hợp tác xã|thành đoàn|thị|xóm|bộ phận|đồn|lđlđ|lãnh đạo|cơ sở"
    r"|liên đoàn|thành viên|người dân|giáo viên|học sinh|nhà trường|khu vực|điểm trường|đội"
    r"|khoa|câu lạc bộ|trạm|văn phòng|tổ|cấp)"
)
# Words that say more about who it is, up to the verb or the count.
_NO_WORD = (
    r"(?:phải|cần|sẽ|được|đều|nên|đã|tự|ít nhất|tối (?:thiểu|đa)|không|từ|là|có|một|hai|ba|bốn|năm|sáu|bảy|tám"
    r"|chín|mười"
    r"|phấn đấu|chọn|lựa chọn|xây|đăng ký|giới thiệu|nhận|đảm nhận|thực hiện|hoàn thành|tổ chức|thành lập|hỗ trợ|giúp"
    r"|duy trì|trồng|cử|đề (?:nghị|xuất)|vận động|triển khai|phát (?:triển|động|hiện)|gửi|bình (?:chọn|xét)|đạt|làm|nộp"
    r"|tham gia|tặng|góp|lắp|ủng hộ|cung cấp|hình thành|kích hoạt|trực tiếp|cấp phép|bố trí|mỗi|và|để|trong|khi"
    r"|trước|sau"
    r"|hằng|hàng|xóa|sửa|giúp đỡ|đỡ đầu|kết nạp|nuôi|mở rộng|quyên góp|dành|trích|lập|mở|viết|cùng|ra|dự trữ|trang bị"
    r"|treo|quét|gom|khám|tiêm|đào|sơn|vẽ|tiếp nhận|bình chọn|khen|khen thưởng|biểu dương|thưởng)"
)
# Whoever else it is has to be bound expressly, or to be asked by a verb: "mỗi người một việc" is a slogan.
_ANY = (
    r"(?P<any>(?!(?:năm|tháng|tuần|ngày|quý|lần|đợt|khi|giờ|buổi|kỳ|phút|giai đoạn|nơi|bên|loại|nội dung|chuyên đề|bài"
    r"|chỉ tiêu|tiêu chí|lĩnh vực|vụ|vòng|suất|người một|nhà một|phiên|cuộc|chuyến|mét|ha|km)(?![^\W_]))[^\W\d_]{2,})"
)
# "cấp huyện 5 hộ", but not "Ban Giám khảo cấp tỉnh chọn 5 bài": juries owe nothing.
_LEVEL = r"(?<!giám khảo )(?<!ban tổ chức )(?<!hội thi )(?<!cuộc thi )(?=cấp (?:tỉnh|huyện|xã|cơ sở)(?![^\W_]))"
WHO = Cued(
    rf"(?<![^\W_])(?:(?:mỗi (?!năm)|từng |{_LEVEL}){_ONE}(?![^\W_])|mỗi {_ANY})"
    rf"(?:(?:\s?,\s|/|\svà\s|\shoặc\s){_ONE}(?![^\W_])){{0,7}}(?![^\W_])"
    rf"(?:(?:\s|,\s(?=thpt)|,\s(?=(?:thôn|xã|tổ dân phố|thị trấn|thị xã"
    rf"|thành phố)(?![^\W_])))(?!{_NO_WORD}(?![^\W_]))[^\W\d_]+(?![^\W_])){{0,6}}"
)
_NUMBERS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
WORDS = {word: n for n, word in enumerate(_NUMBERS, start=1)}
_N = rf"(?:\d{{1,3}}(?:\.\d{{3}})?(?![\d.,/]*\d|\s?%)|(?:{'|'.join(_NUMBERS)})(?![^\W_]))"
# "ít nhất 02", "từ 01 đến 02", "1-2", "không quá 5".
COUNT = Cued(
    rf"(?<![^\s(])(?:(?P<least>ít nhất|tối thiểu|không dưới|từ)\s(?:là\s|có\s)?|(?P<most>không quá|tối đa"
    rf"|nhiều nhất)\s(?:là\s)?)?(?P<a>{_N})(?:\s\((?:\d{{1,3}}|[^\W\d_]{{2,5}}(?:\s[^\W\d_]{{2,5}}){{0,3}})\))?"
    rf"(?:\s?(?:-|đến|tới|hoặc)\s?(?P<b>{_N}))?(?P<up>\strở lên)?\s(?=\"?[^\W\d_])"
)
# "mỗi xóm có 01 tổ": a nought in front is how demands are written.
WRITTEN = re.compile(r"0\d")
# Between who and how many: the verb that asks for it.
DUTY = re.compile(
    r"\s?(?::|,)?\s?[^.;:\n\d%]{0,70}?(?<![^\W_])(?:có|chọn|lựa chọn|xây dựng|đăng ký|giới thiệu|nhận|đảm nhận"
    r"|thực hiện|hoàn thành|tổ chức|thành lập|hỗ trợ|giúp đỡ|giúp|duy trì|trồng|cử|đề xuất|vận động|triển khai"
    r"|phát triển|đề nghị|gửi|bình chọn|phấn đấu|đạt|làm|ít nhất|tối thiểu|sáng tác|nộp|tham gia|tặng|thăm|xóa|dự trữ"
    r"|treo|quét|gom|khám|tiêm|đào|sơn|vẽ|phát|kết nạp|tiếp nhận|bình xét|viết"
    r"|sửa chữa|nhân rộng|ra mắt|phát hiện|bồi dưỡng|khởi công|khánh thành|huy động|đỡ đầu|bố trí|góp|ủng hộ"
    r"|cung cấp|hình thành|lắp|sửa|xây mới|kiểm tra|lập|mở)(?:\s(?:được|mới|thêm|cho|lấy|ra"
    r"|và\s[^\W\d_]+\s?[^\W\d_]*))?\s$"
)
# With an express bound anything of the clause may stand between.
BOUND_DUTY = re.compile(r"\s?[^.;:\n\d%]{0,70}\s$")
PROGRAMME = re.compile(r"(?:chương trình|phong trào|đề án|cuộc vận động|mô hình|chủ đề)\s$")
AT_ONCE = re.compile(r"\s?(?::|,)?\s$")
# What is counted ends where the clause goes on.
# "công trình, phần việc", "tin, bài": two names of one thing.
_PAIR = (
    r"(?:công trình|phần việc|mô hình|việc khó|tin|cán bộ|lĩnh vực|đề tài|sáng kiến|sản phẩm|việc làm"
    r"|chi), (?:công trình"
    r"|phần việc|việc tồn đọng|sản phẩm|bài|chiến sĩ|công việc|điển hình|giải pháp|sáng kiến|cách làm|mô hình"
    r"|đảng bộ)(?![^\W_])"
)
_INSIDE = r"[^.,;:()\n\"“”|%\d]"
_NAMED = r'(?P<name>(?<=\s)"[^"\n]{2,60}")?'
WHAT = re.compile(rf"(?:{_PAIR}{_INSIDE}{{0,80}}|[^\W\d_]{_INSIDE}{{1,80}}){_NAMED}")
# "cuộc đối thoại giữa chủ với thợ": two sides belong to it.
BETWEEN = re.compile(rf"{_INSIDE}{{2,40}}\sgiữa\s{_INSIDE}{{2,50}}?\s(?:với|và)\s")
QUOTED = re.compile(r'"(?P<what>[^"\n]{3,60})"')
# "có diện tích trên 200 ha": a number that says who, not how many.
OF_WHO = re.compile(r"\s(?:trên|dưới|hơn|từ)\s$")
# "có từ 300 lao động trở lên đăng ký …": the clause goes on with what they have to do.
HAS = re.compile(r"(?:^|\s)(?:có|quản lý|sử dụng)\s$")
UP_AND_ON = re.compile(r"[^.;:,\n\d]{2,40}?\strở lên,?\s(?=[^\W\d_])|[^.;:,\n\d]{2,40}?\strở lên\s?:\s")
QUALIFIED_DUTY = re.compile(r"[^.;:\n%]{0,90}\s$")
WHAT_END = re.compile(
    r"/(?:năm|tháng|quý|tuần|học kỳ)|\s(?:để|nhằm|trong|theo|tại|ở|cho|trước|sau|vào"
    r"|được(?! (?:công nhận|nhân rộng|xếp hạng|cấp chứng nhận))"
    r"|do(?!(?: [^\W\d_]+){1,4} (?:tự quản|làm chủ|đảm nhận|quản lý))|từ|(?<!biển )chào mừng"
    r"|lập thành tích"
    r"|gắn(?! biển)|phục vụ|khởi công|khánh thành|và|đạt|hoạt động|đi vào|trên|với|có(?! (?:máy|điện thoại|tay nghề"
    r"|chuyên môn|trình độ))|là|như|về|đến|giữa|nếu|khi"
    r"|đồng thời|hoàn thành|lên|(?<!trực )thuộc|của|mỗi|trở lên|tham gia|đăng ký|(?<!bài )dự thi|cùng|mang|làm lợi"
    r"|chịu|thật"
    r"|giúp|đề nghị|đã|bằng|kể cả|ra|(?:trực tiếp|thường trực)(?= [^\W\d_])|làm (?:đầu mối|nhiệm vụ|công tác)"
    r"|tiếp nhận|phụ trách|hoặc(?=\s?$))(?![^\W_])"
)
# Money, time and measures of rates are no things to deliver.
NO_THING = re.compile(
    r"(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|phần trăm|phút|giờ(?! (?:học|dạy))|ngày(?! (?:lương|công|chủ nhật))|tuần(?! lễ)"
    r"|tháng|năm|quý"
    r"|lần|lượt|điểm(?=\s?(?:$|[.,;)/])|\s(?:trở|để|trong|trên|cho))|tuổi|bậc|(?:kg|tấn|m2|mét)(?!\s[^\W\d_])"
    r"|phần(?! việc| quà)|số|đến|tới|trở|và|hoặc|ca bệnh|bản (?:đăng ký|báo cáo|kế hoạch)|hồ sơ (?:đăng|đề)"
    r"|cách(?! làm)|bên|trong|nửa|nhiệm kỳ|giai đoạn|đợt|kỳ|cấp|thứ)(?![^\W_])"
)
QUOTE = re.compile('"')
UP = re.compile(r"\strở lên(?![^\W_])")
NEXT = re.compile(r"\s?(?:,|và|,\svà)\s")
# A second verb opens a count of its own: "… thành lập 3 đội, nhận 1 công trình".
NEXT_VERB = re.compile(
    r"(?:\s[^.,;:\n\d\"]{1,50}?)?\s?(?:,|,?\svà)\s(?:nhận|lắp|sửa|xây|trồng|làm|tổ chức|thành lập|chọn|giúp|góp|mở|tặng"
    r"|đăng ký|xây dựng|cử|vận động)(?:\s(?:mới|thêm|được))?\s"
)
# The same behind a phrase: "… ít nhất một cuộc đối thoại giữa chủ và thợ, một bữa cơm …".
NEXT_BEHIND = re.compile(r"\s[^.,;:\n\d\"]{1,70}?(?:,|,?\svà)\s")
# "… 01 công trình tại mỗi xã": the count stands first.
PLACED = re.compile(r"\s(?:tại|ở|cho)\s(?=mỗi )")
# "… ít nhất 01 công trình/chi đoàn": so many for each.
PER = Cued(rf"/(?P<who>{_ONE}(?:, {_ONE}){{0,3}})(?![^\W_/])")
# Averages and looks back are no demands.
NOT_ASKED = re.compile(
    r"\b(?:bình quân|trung bình|hiện có|hiện nay|đã|năm qua|trước đây|vừa qua|được hỗ trợ|được thưởng)\b"
)
AND = re.compile(r"\s?(?:,|và|,\svà)\s")
# "Mỗi huyện có 2 bệnh viện" tells how things are, unless a word of demand stands by.
JUST_HAS = re.compile(r"(?:^|\s)có\s$")
DEMAND = re.compile(r"\b(?:phấn đấu|bảo đảm|đảm bảo|phải|cần|sẽ|yêu cầu|đăng ký|chỉ tiêu|mục tiêu)\b")
# "Công đoàn cơ sở có trên 200 đoàn viên: đăng ký …": how large they are says who, too.
SIZED = re.compile(
    r"\s(?:có|sử dụng) (?:từ|trên|dưới|hơn)\s\d[\d.]{0,6}\s(?:[^\W\d_]+\s){0,3}[^\W\d_]+?(?:\strở lên)?"
    r"(?=\s?[:,]|\s(?:phải|đăng ký|tổ chức|có|phấn đấu)(?![^\W_]))"
)
# Beside the quotas of others: "… mỗi xã 2 điểm; Tỉnh đoàn huy động 150 đoàn viên", "Phòng Y tế: 500 phiếu".
AT_WORK = re.compile(
    r"\s?:\s|\s(?:(?:phải|cần|sẽ|phấn đấu)\s)?(?:huy động|vận động|hướng dẫn|trồng|xóa|hỗ trợ|giúp đỡ|giúp|xây dựng|xây"
    r"|sửa|đảm nhận|nhận|lắp|tổ chức|mở|thành lập|thực hiện|vệ sinh|khám|nuôi|thu gom|phát triển|duy trì)"
    r"(?:\s(?:được|mới|thêm))?\s"
)
OF_MANY = re.compile(
    r"\s(?:[^.;:\n\d]{0,60}?,\s)?mỗi (?:tuần|tháng|quý|năm)\s(?:[^\W\d_]+\s){0,4}$|\s?:?\s(?!(?:trước|sau|trong|cách"
    r"|kể|từ|là|có)\s)(?!(?:[^\W\d_]+\s){0,5}(?:tặng|khen|trao|thưởng)\s)(?:[^\W\d_]+\s){0,6}$"
)
