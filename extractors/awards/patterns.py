"""Names of rewards, who receives them, and the words that promise them, on the folded view (Law 06/2022/QH15)."""

from __future__ import annotations

import re

from pipeline.segment.cued import Cued

_MONEY = r"\d[\d.,]{0,14}\s(?:nghìn|ngàn|triệu|tỷ|tỉ)(?:\sđồng)?"
_QUOTED = r'(?:\s"[^"\n]{2,80}")'
_HOW_MANY = r"(?:không quá|tối đa|tối thiểu|ít nhất|khoảng|trên|từng|mỗi|từ \d{1,3} (?:đến|-) \d{1,3})"
NAME = Cued(
    rf"(?<![^\W_])(?:bằng khen|giấy khen|thư khen|giấy biểu dương|cờ thi đua|cờ luân lưu|cờ{_QUOTED}"
    rf"|(?:(?<=được )|(?<=sẽ )|(?<=: )|(?<=, ))thưởng {_MONEY}(?:/[^\W\d_]{{2,10}})?|thưởng nóng(?: {_MONEY})?"
    r"|cờ(?= cho \d)"
    r"|khen thưởng(?= (?:không quá |tối đa |khoảng )?\d{1,3} (?:tập thể|cá nhân|đơn vị|hộ|gia đình|thôn|ấp|bản|xã"
    r"|phường"
    r"|người|chi bộ|chi hội|hội viên|đoàn viên)(?![^\W_])(?![^.;\n]{0,90}(?:bằng|giấy) khen))"
    rf"|huân chương [^\W\d_]+(?: [^\W\d_]+)?(?: hạng (?:nhất|nhì|ba))?|kỷ niệm chương{_QUOTED}?|huy hiệu{_QUOTED}"
    rf"|bằng lao động sáng tạo|giấy chứng nhận|công trình phúc lợi|khen thưởng cấp nhà nước"
    r"|giải (?:đặc biệt|nhất|nhì|ba|tư|khuyến khích|phụ|tập thể(?!\s?:\s?(?:\d{1,2}|một|hai|ba) (?:giải )?nh)"
    r"|chuyên đề|a|b|c)(?! (?:tập thể"
    r"|cá nhân) và))(?![^\W_])"
)
PRIZE = re.compile(r"giải ")
SUM = re.compile(r"thưởng (?:nóng )?\d")
# "… tổng kết tháng 12, khen thưởng 3 ấp": a promise by itself.
PLAIN = re.compile(r"khen thưởng ")
EACH = re.compile(r"\bmỗi\s")
# Whose reward it is: the body follows; a level alone ("Cờ thi đua của tỉnh") is a giver too.
OF = re.compile(r"\scủa\s(?:đồng chí\s)?")
LEVEL = re.compile(
    r"(?:bộ trưởng(?! bộ)|cấp (?:tỉnh|huyện|xã|bộ)|tỉnh|thành phố|huyện|chính phủ|bộ, ngành|cấp có thẩm quyền"
    r"|các cấp)(?![^\W_])(?! (?:ủy|đoàn|hội|liên))"
)
COUNT_BEFORE = re.compile(r"(?<![\w/.,-])(?P<n>\d{1,4})\s$")
PRIZES_BEFORE = re.compile(r"(?<![\w/.,-])(?P<n>\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s$")
# "Giải Nhất: 01 giải", "Giải Ba (03 giải)".
COUNT_BEHIND = re.compile(r"\s?[:(]\s?(?P<n>\d{1,3})\sgiải(?![^\W_])")
_MANY = rf"(?:{_HOW_MANY}\s)?"
_PLACE = (
    r"(?:thôn|bản|ấp|buôn|khóm|làng|xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|khu phố|tổ dân phố|sở|ban|ngành"
    r"|cơ quan|đơn vị|địa phương|khối|cụm)"
)
WHO = (
    r"(?:tập thể|cá nhân|hộ gia đình|hộ kinh doanh|hội viên|đảng viên|tổ chức đảng|trường học|chi bộ|chi hội"
    r"|gia đình|hộ|doanh nghiệp|doanh nhân|hợp tác xã|nhóm tác giả|tác giả|thí sinh|khu dân cư|cơ quan|đơn vị"
    r"|địa phương|tổ chức|công đoàn cơ sở|đoàn viên|công nhân|học sinh|giáo viên"
    rf"|{_PLACE}(?:, {_PLACE}){{1,4}}"
    r"|thôn|bản|ấp|buôn|khu phố|tổ dân phố|xã|phường|huyện|đội|người)"
)
# With a count before them these are recipients beyond doubt.
_COUNTED = (
    r"(?:cán bộ(?:, (?:hội viên|công chức|viên chức|đoàn viên|chiến sĩ|người lao động)){1,3}|dòng họ|mô hình"
    r"|câu lạc bộ|tổ|nhóm|khối|cụm|chi đoàn|liên đội|thanh niên|phụ nữ|nông dân|chiến sĩ|cán bộ"
    r"|công chức"
    r"|viên chức|nông trường|phòng|trạm|lớp|trường|nhà trường|cơ sở|phân xưởng|công trình|sáng kiến|tác phẩm|nghệ nhân"
    r"|thợ(?: (?:lò|mỏ|giỏi|máy|xây))?|kỹ sư|bác sĩ|điều dưỡng|vận động viên|nhà thầu|gói thầu|đội thi công"
    r"|ngư dân|chủ tàu|già làng|người lao động|nhà giáo|sinh viên|điển hình|gương|cánh đồng|vườn|ban|đoàn cơ sở)"
)
# One recipient of a list: "10 tập thể", "các cá nhân tiêu biểu".
RECIPIENT = re.compile(
    rf"{_MANY}(?:(?P<n>\d{{1,4}})\s)?(?:(?:các|những)\s)?(?P<to>{WHO}"
    rf"|(?<=\d\s){_COUNTED})(?![^\W_])(?P<rest>\s(?:tiêu biểu|xuất sắc"
    rf"|điển hình))?"
)
# Behind "cho" whatever is counted receives.
ANY_RECIPIENT = re.compile(
    rf"{_MANY}(?P<n>\d{{1,4}})\s(?P<to>(?!triệu|tỷ|nghìn|đồng|năm|tháng|ngày|lần|đợt|giải|bằng|giấy|cờ|suất|phần|căn"
    rf"|km|ha|tấn|lượt|chiếc)[^\W\d_]+"
    r"(?:\s(?!tiêu biểu|xuất sắc|dẫn đầu|có|đạt|và|được|trong|cho|khi|của|ở|tại|mỗi|là)[^\W\d_]+){0,2})"
)
_AT = r"(?:sơ kết|tổng kết|bế mạc|phát động|đợt \w{1,4}|giai đoạn \w{1,4}|năm \d{4})"
RECEIVER = re.compile(rf"(?<![^\W_])(?:{WHO}|{_COUNTED})(?![^\W_])[^.;:\n]{{0,90}}$")
# What stands between a reward and its recipients, and between two recipients.
LEADS_TO = re.compile(
    rf"\s?(?:\((?:tặng|trao|dành)\s|(?:tặng|trao|dành)\s)?\s?(?:cho|đối với|:)\s(?:{_AT}\s?:?\s(?:cho\s)?)?"
    r"|,?\s(?:kèm|trị giá) [^.;:\n]{1,70}? cho\s"
    rf"|\s(?=(?:{_HOW_MANY} |từ )?\d)"
    r"|\s(?:sẽ\s)?(?:được\s)?(?:(?:đề nghị|xét|dự kiến|xem xét)\s)?(?:tặng|trao|dành)\s(?:cho\s)?(?=\D{0,12}\d|các "
    r"|những )"
    rf"|[^.;:()\n]{{0,60}}\s\((?:(?:mỗi|từng) [^()\n\d]{{1,20}}\s)?(?:gồm\s|cho\s)?(?=(?:{_HOW_MANY} |từ )?\d)"
)
GAP = re.compile(
    rf"(?:\s(?:khi|lúc|dịp|trong)\s{_AT})?(?:(?:\s(?!tặng|trao|được|đề nghị)[^\W\d_]+){{0,5}}(?:,|;"
    rf"|\svà)\s(?=(?:{_HOW_MANY}\s)?\d)"
    rf"|\s?[,;]\s(?:và\s)?|\svà\s)(?:{_AT}\s?:?\s(?:cho\s)?)?"
)
NEXT_NAME = re.compile(r"(?:\s?,\s|\svà\s)(?:(?:tặng|trao)\s)?(?=bằng|giấy|cờ|huân|kỷ niệm chương|huy hiệu)")
# "Giấy khen kèm công trình phúc lợi": both for the same.
WITH_IT = re.compile(r"\s(?:kèm|kèm theo|cùng|và thưởng)\s")
# "15 tập thể và 30 cá nhân … được Chủ tịch UBND tỉnh tặng Bằng khen".
RECEIVES = re.compile(
    r"(?:,|[^.;:\n]{0,90}?\s(?:được|để|sẽ|đề nghị|trình|tiêu biểu|xuất sắc|nổi bật"
    r"|dẫn đầu|đứng đầu|đầu tiên|về nhất),?)\s(?:[^.;:\n\d]{0,60}\s)?(?:tặng|trao|cấp|thưởng|nhận|xét tặng"
    r"|khen thưởng)(?:\sthưởng)?\s$|\s(?:được )?(?:tặng|nhận)\s$|\s\(\s?$"
)
# "12 tập thể được tặng Bằng khen" tells what was given, unless a word says that it is to come.
TO_COME = re.compile(
    r"\b(?:dự kiến|sẽ|chọn|đề nghị|xét|phấn đấu|đề xuất|tham mưu|hằng năm|hàng năm|mỗi năm"
    r"|(?:kết thúc|cuối|khi tổng kết|tổng kết) (?:năm|đợt|mỗi|phong trào|giai đoạn|cuộc|chiến dịch|tháng|hội thi))\b"
)
BEHIND = re.compile(
    r"\s(?:sẽ\s)?(?:được\s)?(?:đề nghị|xét|dự kiến|sẽ|xem xét)\s(?:được\s)?(?:tặng|trao|dành)(?![^\W_])"
)
# The words that make a reward a promise of the plan, and those that tell of rewards given, or of the rules of giving.
PROMISE = re.compile(
    r"\b(?:tặng|trao|cấp(?! [^\W\d_]+ ủy)|thưởng|khen thưởng|biểu dương|cơ cấu giải|giải thưởng|hình thức khen"
    r"|đề nghị|xét|xem xét|dự kiến)\b"
)
PAST = re.compile(
    r"\b(?:đã|dịp này(?!,?\s[^.;:,\n]{0,40}\b(?:sẽ|dự kiến)\b)|vinh dự|vừa được|từng được|đón nhận|lễ trao"
    r"|tại (?:hội nghị|buổi lễ|lễ)"
    r"|đại hội bầu|không (?:xét|khen|đề nghị|tặng)|kèm theo (?=bằng|giấy)|(?:sáng|chiều|tối|hôm) (?:nay|qua"
    r"|\d{1,2}[-/.]\d))\b"
)
CONFERRED = re.compile(
    r"\b(?:vì (?:đã )?(?:có|đạt|lập)|vì những|theo quyết định (?:số )?\d|thủ tục (?:đề nghị|xét|tặng|khen)|mẫu"
    r"|lấy ý kiến|lập hồ sơ|hồ sơ trình|trường hợp đề nghị|quy định về|quy chế|điều kiện xét)\b"
)
# "… ban hành Quyết định số 1/QĐ-UBND tặng Bằng khen cho 3 tập thể": the document itself rewards.
DECIDED = re.compile(
    r"\b(?:ban hành|ký)\s(?:các\s)?quyết định(?:\s(?:số\s)?[\w/-]{3,30})?(?:,?\s(?:ngày"
    r"|về)\s[^.;:\n]{0,40}?)?\s(?:tặng|trao tặng"
    r"|tặng thưởng)\s$"
)
# Under a picture stands what was given.
CAPTION = re.compile(r"\s?(?:\|\s?)?\(?ảnh(?: minh họa)?\s?[:.]")
NO_BLOCKS = frozenset({"bases", "distribution", "signature", "title", "stamp", "byline", "breadcrumb", "addressees"})
HEADING = Cued(
    r"(?:về )?(?:các )?(?:(?:hình thức|nội dung|số lượng|cơ cấu|mức|tiêu chuẩn|đối tượng|công tác|chế độ|sơ kết"
    r"|tổng kết|đánh giá|tôn vinh|biểu dương|bình xét|xét)(?:,| và|,? -)?\s){0,4}(?:khen thưởng|giải thưởng|giải"
    r"|khen thưởng và kinh phí"
    r"|khen thưởng phong trào thi đua|phần thưởng|biểu dương|tôn vinh|vinh danh)(?:\s(?:thi đua|phong trào|cuộc thi"
    r"|tập thể|cá nhân)){0,2}\s?(?::|[.]?$)"
)
