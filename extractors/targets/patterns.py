"""Labels of the addressees of a campaign, on the folded view."""

from __future__ import annotations

import re

from pipeline.segment.cued import Cued

_OF = (
    r"(?:\s(?:thi đua|tham gia(?: (?:phong trào|thi đua|cuộc thi|dự thi|đợt thi đua|cuộc vận động|thực hiện))*"
    r"|áp dụng|dự thi|dự giải|tham dự(?: giải| cuộc thi)?|phục vụ|thực hiện|hưởng ứng|phát động|triển khai|vận động"
    r"|tuyên truyền|truyền thông|hướng tới|hướng đến"
    r"|tiếp cận|của (?:phong trào|đợt thi đua"
    r"|cuộc vận động|kế hoạch|cuộc thi|chương trình)(?: thi đua)?))"
)
_SCOPE = r"phạm vi(?:\s(?:áp dụng|thi đua|tham gia|thực hiện|triển khai))?"
_INTRO = r"(?:\s(?:bao gồm|gồm có|gồm|là|như sau|sau đây|cụ thể))"
_CAMPAIGN = r"(?:phong trào|đợt thi đua|đợt|cuộc thi|hội thi|cuộc vận động|chiến dịch|chương trình|giải)"
_JOINS = rf"(?:tham gia|dự thi|thi đua|hưởng ứng)(?:\s(?:thi đua|dự thi|{_CAMPAIGN}(?:\sthi đua)?))?"
# Who takes part, in other words; "thành phần tham dự" come to a ceremony.
_WHO_JOINS = (
    rf"(?:thành phần|lực lượng|đơn vị|những người|người|ai|những ai|thí sinh)\s(?:(?:có thể|được|sẽ)\s)?{_JOINS}"
)
# "II. ĐỐI TƯỢNG THI ĐUA", "Đối tượng:", "Phạm vi, đối tượng thi đua"; the whole line or up to its colon.
HEADING = Cued(
    rf"(?:về |mở rộng |bổ sung )?(?:{_SCOPE}(?:,| và)\s)?"
    rf"(?:(?:các )?đối tượng{_OF}{{0,2}}|{_WHO_JOINS})(?:(?:,| và)\s{_SCOPE})?{_INTRO}{{0,2}}"
    r"\s?(?::|[.?]?$)"
)
_OPENS = r"(?:(?:theo đó|theo kế hoạch|ngoài ra|cụ thể),\s)?"
_FOR = r"(?:có sự tham gia của|(?:được\s)?(?:dành|mở) (?:riêng )?cho)"
# In running text: "Đối tượng thi đua là …", "Tham gia phong trào là …".
SENTENCE = Cued(
    rf"{_OPENS}(?:(?:về )?(?:các )?đối tượng{_OF}{{0,2}}\s(?:là|gồm|bao gồm|gồm có)\s?:?\s?"
    rf"|(?:tham gia|dự)\s(?:thi đua|{_CAMPAIGN}(?:\sthi đua)?)\s(?:là|gồm|bao gồm|gồm có)\s)"
)
# "Phong trào dành cho …; …": an enumeration; else the sentence may go on about something else.
ENUMERATED = Cued(rf"{_OPENS}{_CAMPAIGN}(?:\sthi đua)?(?:\snày)?\s{_FOR}\s")
_PEOPLE = (
    r"(?:cán bộ|công chức|viên chức|người lao động|lao động|công nhân|đoàn viên|hội viên|đảng viên|thanh niên|thiếu nhi"
    r"|thiếu niên|nhà máy|xí nghiệp|nông trường|bệnh viện|bà con|kiều bào|tầng lớp nhân dân|cộng đồng|học sinh"
    r"|sinh viên|học viên|giáo viên|nhà giáo|chiến sĩ|quân nhân|trẻ em|phụ nữ|nông dân|ngư dân"
    r"|công dân"
    r"|người dân|nhân dân|người cao tuổi|doanh nghiệp|doanh nhân|hợp tác xã|hộ|tiểu thương|tập thể|cá nhân|cơ quan"
    r"|đơn vị"
    r"|cơ sở|trường|nhà trường|lực lượng|nhà báo|phóng viên|văn nghệ sĩ|tổ chức|chủ tàu)(?![^\W_])"
)
_PEOPLE += r"(?!\s(?:[^\W_]+\s)?(?:này|trên|nói trên)(?![^\W_]))"
_ANY = r"(?:(?:các|những|mọi|tất cả|toàn thể|tất cả các)\s)?"
# A paragraph that names people: an item of a list that lost its marks.
PEOPLE = re.compile(rf"{_ANY}{_PEOPLE}[^:]{{0,160}}$")
# Inside a sentence that says more: "…, với các đối tượng là chủ tàu; thuyền viên", "Về đối tượng, phong trào gồm …".
# What is launched "trong hội viên", brought "đến toàn thể cán bộ" or calls upon "bà con" tells no addressees:
# that is said of every campaign.
INSIDE = Cued(
    r"(?<![^\W_])(?:với (?:các )?đối tượng(?:\s(?:tham gia|thi đua|áp dụng|dự thi))?\s(?:là|gồm|bao gồm)\s(?:các\s)?"
    r"|(?<=biết )đối tượng\s(?:tham gia|thi đua|áp dụng|dự thi)(?:\s(?:phong trào|thi đua|cuộc thi))?"
    r"\s(?:là|gồm|bao gồm)\s(?:các\s)?"
    r"|về đối tượng,[^.;:\n]{0,60}?\s(?:hướng (?:đến|tới)|gồm|là|áp dụng (?:cho|với|đối với)|dành cho)\s)"
    r"(?:toàn thể |tất cả |từng )?"
)
INSIDE_END = re.compile(
    r",?\s(?:từ (?:ngày|tháng|năm|nay|\d)|nhằm|để|với (?:chủ đề|khẩu hiệu|mục|nội dung|tên)|bắt đầu|kéo dài|diễn ra"
    r"|trong thời"
    r" gian|trong (?:năm|tháng|quý)|năm \d{4}|thời gian|gắn với|do|lấy|qua đó|góp phần|chào mừng|lập thành tích|kể từ"
    r"|phấn đấu"
    r"|hướng tới|tập trung|trước (?:ngày|\d)|theo|thi đua|hưởng ứng|tham gia|thực hiện|có|là|mang|sẽ|được"
    r"|ủng hộ|hãy|tích cực|tùy|chung tay|chung sức|đăng ký|cùng nhau|ra sức|phát huy|như sau|quyết tâm"
    r"|nêu cao)(?![^\W_])"
)
# "… hướng tới các đối tượng sau đây:" at the end of a paragraph leads over to a list.
LEADS_OVER = Cued(
    r"[^.;:\n]{0,120}\b(?:các|những) đối tượng(?:\s(?:sau đây|sau|gồm|là)){1,2}\s?:$"
    rf"|{_CAMPAIGN}(?:\sthi đua)?(?:\snày)?\s{_FOR}\s?:$"
)
# "… Ban Chỉ đạo kêu gọi:" over a list of people.
CALLS = Cued(r"[^.;:\n]{0,400}\b(?:kêu gọi|hiệu triệu|gửi lời kêu gọi (?:đến|tới))\s?:$")
APPLIES = Cued(
    r"(?:[^.;\n]{0,200}[,:]\s)?(?:kế hoạch|phong trào|cuộc vận động|quy định|quyết định)(?: này)? áp dụng (?:cho"
    r"|đối với)\s?:"
)
# "Tập thể:", "Đối với cá nhân:": a label over several addressees.
GROUP = re.compile(r"(?:(?:đối với|về)\s)?(?:các\s)?(?:tập thể|cá nhân|hộ gia đình|tổ chức|gia đình)(?:\sgồm)?\s?:\s?")
GROUP_ALONE = re.compile(r"(?:(?:đối với|về)\s)?(?:các\s)?(?:tập thể|cá nhân|hộ gia đình)(?:\sgồm)?\s?:?$")
CALLED = re.compile(r"\s?\(\s?(?:sau đây )?(?:gọi|viết) (?:chung|tắt)[^()]{0,160}\)\s?$")
NOT_A_TARGET = re.compile(
    r"(?:phạm vi|thời gian|địa điểm|tiêu chí|tiêu chuẩn|không thuộc|không áp dụng|trừ |ngoại trừ|lưu ý|hình thức"
    r"|nội dung|số lượng|điều kiện)\b|[^;]{0,160}\bkhông (?:được|thuộc|áp dụng|tham gia)\b"
)
