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
# "II. ĐỐI TƯỢNG THI ĐUA", "Đối tượng:", "Phạm vi, đối tượng thi đua"; the whole line or up to its colon.
HEADING = Cued(
    rf"(?:về |mở rộng |bổ sung )?(?:{_SCOPE}(?:,| và)\s)?"
    rf"(?:các )?đối tượng{_OF}{{0,2}}(?:(?:,| và)\s{_SCOPE})?{_INTRO}{{0,2}}"
    r"\s?(?::|[.]?$)"
)
# In running text: "Đối tượng thi đua là …".
SENTENCE = Cued(
    rf"(?:(?:theo đó|theo kế hoạch|ngoài ra|cụ thể),\s)?(?:về )?(?:các )?đối tượng{_OF}{{0,2}}"
    r"(?:\s(?:là|gồm|bao gồm|gồm có))\s?:?\s?"
)
_CAMPAIGN = (
    r"(?:phong trào|đợt thi đua|đợt cao điểm|thi đua|cuộc thi|hội thi|cuộc vận động|chiến dịch|tuần lễ|tháng hành động)"
)
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
_ALL = r"(?:(?:từng|toàn thể|tất cả|mọi)\s(?:các\s)?)"
_ANY = r"(?:(?:các|những|mọi|tất cả|toàn thể|tất cả các)\s)?"
# A paragraph that names people: an item of a list that lost its marks.
PEOPLE = re.compile(rf"{_ANY}{_PEOPLE}[^:]{{0,160}}$")
# Running text of an article, where no label tells it: what is launched among all of a kind, or meant for a kind.
AMONG = Cued(
    r"(?<![^\W_])(?:(?:phát động|triển khai|tổ chức|hưởng ứng)(?![^\W_])[^.;:\n]{0,140}?\s(?:đến|tới|trong|cho|với"
    r"|đối với)\s"
    rf"(?={_ALL}(?!hộ){_PEOPLE})"
    rf"|(?:phát động|triển khai|tổ chức)(?![^\W_])[^.;:\n]{{0,60}}?{_CAMPAIGN}(?![^\W_])[^.;:\n]{{0,120}}?\strong"
    rf"\s(?:khối\s)?(?={_ANY}(?!(?:cơ quan|đơn vị|tổ chức|hộ|lao động)(?![^\W_])){_PEOPLE}|\d{{1,3}} {_PEOPLE})"
    rf"|{_CAMPAIGN}(?![^\W_])[^.;:\n]{{0,140}}?\s(?:áp dụng|dành|phát động)\s(?:đối với|với|riêng cho"
    rf"|cho)\s(?={_ANY}{_PEOPLE})"
    rf"|(?P<call>(?:kêu gọi|hiệu triệu)\s(?:quý\s|toàn thể\s)?(?={_ANY}{_PEOPLE}|toàn (?:đảng|dân|quân|ngành))"
    r"(?=[^.;:\n]{2,200}?\s(?:hãy|ủng hộ|tham gia|hưởng ứng|chung tay|chung sức|thi đua|tích cực|đoàn kết|đăng ký)"
    r"(?![^\W_]))|phát động (?=toàn (?:đảng|dân|quân|thể|ngành|lực lượng)[^.;:\n]{2,120}?\s(?:thi đua|thực hiện"
    r"|hưởng ứng)(?![^\W_])))"
    rf"|(?P<with>với (?:các )?đối tượng(?:\s(?:tham gia|thi đua|áp dụng|dự thi))?|(?<=biết )đối tượng"
    r"\s(?:tham gia|thi đua|áp dụng|dự thi)(?:\s(?:phong trào|thi đua|cuộc thi))?)\s(?:là|gồm|bao gồm)\s(?:các\s)?"
    rf"|(?P<label>về đối tượng),[^.;:\n]{{0,60}}?\s(?:hướng (?:đến|tới)|gồm|là|áp dụng (?:cho|với|đối với)|dành cho)\s"
    rf"|{_CAMPAIGN} (?:này )?hướng (?:đến|tới) (?={_ANY}{_PEOPLE}))(?:toàn thể |tất cả |từng )?"
)
CAMPAIGN = re.compile(_CAMPAIGN)
AMONG_END = re.compile(
    r",?\s(?:từ (?:ngày|tháng|năm|nay|\d)|nhằm|để|với (?:chủ đề|khẩu hiệu|mục|nội dung|tên)|bắt đầu|kéo dài|diễn ra"
    r"|trong thời"
    r" gian|trong (?:năm|tháng|quý)|năm \d{4}|thời gian|gắn với|do|lấy|qua đó|góp phần|chào mừng|lập thành tích|kể từ"
    r"|phấn đấu"
    r"|hướng tới|tập trung|trước (?:ngày|\d)|theo|thi đua|hưởng ứng|tham gia|thực hiện|có|là|mang|sẽ|được"
    r"|ủng hộ|hãy|tích cực|tùy|chung tay|chung sức|đăng ký|cùng nhau|ra sức|phát huy|như sau|quyết tâm"
    r"|nêu cao)(?![^\W_])"
)
# "phát động phong trào … trong cán bộ, hội viên và nhân dân": said of every campaign, and of nobody in particular.
_ANYBODY = (
    r"(?:cán bộ|công chức|viên chức|công nhân|người lao động|lao động|cnvclđ|đảng viên|đoàn viên|hội viên|thanh niên"
    r"|thiếu nhi|phụ nữ|nông dân|quần chúng|nhân dân|tầng lớp|chiến sĩ|lực lượng vũ trang|cơ quan|đơn vị|tổ chức"
    r"|doanh nghiệp|công đoàn|đoàn thể|tập thể|cá nhân|người dân|cộng đồng|bà con|các cấp|ngành"
    r"|các|mọi|toàn thể|đông đảo)"
)
CROWD = re.compile(
    rf"{_ANYBODY}(?:(?:,|\svà)?\s{_ANYBODY}){{0,12}}(?:\s(?:(?:trên|ở|tại|trong|của)\s)?(?:địa bàn\s|toàn\s)?"
    r"(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|ngành|cơ quan|đơn vị|cả nước|toàn quốc|lực lượng|quân|đảng bộ"
    r"|trường|công ty))?"
)
NOT_AMONG = re.compile(
    r"\b(?:phổ biến|tuyên truyền|quán triệt|giải thưởng|giải|quà|học bổng|đã|sáng nay|kết quả|giúp|khen thưởng"
    r"|biểu dương"
    r"|tổng kết|sơ kết)\s[^.;:\n]{0,80}$"
)
# "… hướng tới các đối tượng sau đây:" at the end of a paragraph leads over to a list.
LEADS_OVER = Cued(r"[^.;:\n]{0,120}\b(?:các|những) đối tượng(?:\s(?:sau đây|sau|gồm|là)){1,2}\s?:$")
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
