"""Names of rewards, who receives them, and the words that promise them, on the folded view (Law 06/2022/QH15)."""

from __future__ import annotations

import re

_QUOTED = r'(?:\s"[^"\n]{2,80}")'
NAME = re.compile(
    rf"(?<![^\W_])(?:bằng khen|giấy khen|cờ thi đua|cờ{_QUOTED}"
    rf"|huân chương [^\W\d_]+(?: [^\W\d_]+)?(?: hạng (?:nhất|nhì|ba))?|kỷ niệm chương{_QUOTED}?|huy hiệu{_QUOTED}"
    rf"|bằng lao động sáng tạo|giấy chứng nhận|công trình phúc lợi|khen thưởng cấp nhà nước"
    r"|giải (?:đặc biệt|nhất|nhì|ba|tư|khuyến khích|phụ|tập thể|chuyên đề|a|b|c)(?! (?:tập thể|cá nhân) và))(?![^\W_])"
)
PRIZE = re.compile(r"giải ")
# Whose reward it is: the body follows; a level alone ("Cờ thi đua của tỉnh") is a giver too.
OF = re.compile(r"\scủa\s(?:đồng chí\s)?")
LEVEL = re.compile(
    r"(?:cấp (?:tỉnh|huyện|xã|bộ)|tỉnh|thành phố|huyện|chính phủ|bộ, ngành|cấp có thẩm quyền"
    r"|các cấp)(?![^\W_])(?! (?:ủy|đoàn|hội|liên))"
)
COUNT_BEFORE = re.compile(r"(?<![\w/.,-])(?P<n>\d{1,4})\s$")
_MANY = r"(?:(?:từ \d{1,3} (?:đến|-) \d{1,3}|không quá|tối đa|tối thiểu|ít nhất|khoảng|trên|từng|mỗi)\s)?"
WHO = (
    r"(?:tập thể|cá nhân|hộ gia đình|hộ kinh doanh|hội viên|đảng viên|tổ chức đảng|trường học|chi bộ|chi hội"
    r"|gia đình|hộ|doanh nghiệp|doanh nhân|hợp tác xã|nhóm tác giả|tác giả|thí sinh|khu dân cư|cơ quan|đơn vị"
    r"|địa phương|tổ chức|công đoàn cơ sở|đoàn viên|công nhân|học sinh|giáo viên"
    r"|(?:thôn|bản|ấp|buôn|khóm|xã|phường)(?:, (?:bản|ấp|khóm|làng|buôn|khu phố|tổ dân phố|phường|thị trấn)){1,3}"
    r"|thôn|bản|ấp|buôn|khu phố|tổ dân phố|xã|phường|huyện|đội|người)"
)
# One recipient of a list: "10 tập thể", "các cá nhân tiêu biểu".
RECIPIENT = re.compile(
    rf"{_MANY}(?:(?P<n>\d{{1,4}})\s)?(?:(?:các|những)\s)?(?P<to>{WHO})(?![^\W_])(?P<rest>\s(?:tiêu biểu|xuất sắc"
    rf"|điển hình))?"
)
# What stands between a reward and its recipients, and between two recipients.
LEADS_TO = re.compile(
    r"\s?(?:\((?:tặng|trao|dành)\s|(?:tặng|trao|dành)\s)?\s?(?:cho|đối với|:)\s|\skèm [^.;:\n]{1,70}? cho\s"
    r"|\s(?=(?:không quá |từ )?\d)"
)
GAP = re.compile(
    r"(?:\s(?:khi|lúc|dịp|trong)\s(?:sơ kết|tổng kết|bế mạc|phát động|đợt \w+))?(?:\s?[,;]\s(?:và\s)?|\svà\s)"
)
NEXT_NAME = re.compile(r"(?:\s?,\s|\svà\s)(?:(?:tặng|trao)\s)?(?=bằng|giấy|cờ|huân|kỷ niệm chương|huy hiệu)")
# "15 tập thể và 30 cá nhân … được Chủ tịch UBND tỉnh tặng Bằng khen".
RECEIVES = re.compile(
    r"(?:,|[^.;:\n]{0,90}?\s(?:được|để|sẽ|đề nghị|tiêu biểu,|xuất sắc,))\s(?:[^.;:\n\d]{0,60}\s)?"
    r"(?:tặng|trao|cấp|thưởng|nhận|xét tặng|khen thưởng)(?:\sthưởng)?\s$"
)
# "12 tập thể được tặng Bằng khen" tells what was given, unless a word says that it is to come.
TO_COME = re.compile(r"\b(?:dự kiến|sẽ|chọn|đề nghị|xét|phấn đấu|đề xuất|tham mưu|hằng năm|hàng năm|mỗi năm)\b")
# The words that make a reward a promise of the plan, and those that tell of rewards given, or of the rules of giving.
PROMISE = re.compile(
    r"\b(?:tặng|trao|cấp(?! [^\W\d_]+ ủy)|thưởng|khen thưởng|biểu dương|cơ cấu giải|giải thưởng|hình thức khen"
    r"|đề nghị|xét|xem xét|dự kiến)\b"
)
PAST = re.compile(r"\b(?:đã|dịp này|vinh dự|vừa được|từng được|đón nhận|lễ trao|tại (?:hội nghị|buổi lễ|lễ))\b")
CONFERRED = re.compile(
    r"\b(?:vì (?:đã )?(?:có|đạt|lập)|vì những|theo quyết định (?:số )?\d|thủ tục (?:đề nghị|xét|tặng|khen)|mẫu"
    r"|quy định về|quy chế|điều kiện xét)\b"
)
NO_BLOCKS = frozenset({"bases", "distribution", "signature", "title", "stamp", "byline", "breadcrumb", "addressees"})
HEADING = re.compile(
    r"(?:về )?(?:các )?(?:(?:hình thức|nội dung|số lượng|cơ cấu|mức|tiêu chuẩn|đối tượng|công tác|chế độ|sơ kết"
    r"|tổng kết)(?:,| và|,? -)?\s){0,4}(?:khen thưởng|giải thưởng|giải|khen thưởng và kinh phí"
    r"|khen thưởng phong trào thi đua)(?:\s(?:thi đua|phong trào|cuộc thi|tập thể|cá nhân)){0,2}\s?(?::|[.]?$)"
)
