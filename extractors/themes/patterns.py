"""Cues of campaign names, themes and slogans, on the folded view (domain: themes)."""

from __future__ import annotations

import re

from pipeline.letters import LOWER, UPPER
from pipeline.segment.cued import Cued

_BETWEEN = (
    r"(?:\s(?:năm (?:học )?[\d\s-]{4,12}|trong toàn (?:tỉnh|ngành)|trên địa bàn tỉnh|toàn tỉnh|của tỉnh"
    r"|đặc biệt|cao điểm|là|mang tên|với tên gọi|có tên(?: gọi)?|tên gọi|lấy tên|quốc gia))*"
)
# What a contest is held in.
_FORM = r"(?:viết|trực tuyến|tìm hiểu|sáng tác|ảnh|vẽ tranh|vẽ|video clip|video|clip|kể chuyện|thiết kế|thuyết trình)"
# The noun of a campaign right before its name.
NAME_CUE = re.compile(
    r"\b(?P<plural>các\s|những\s)?(?:phong trào(?:\sthi đua)?(?:\syêu nước)?|đợt(?:\sphát động)?\sthi đua"
    r"|đợt\s(?:cao điểm|hoạt động|ra quân|tuyên truyền|tình nguyện|quyên góp)|cuộc vận động"
    rf"|(?:cuộc thi|thi(?=\s{_FORM}))(?:\s{_FORM})*|thi đua giành"
    r"|hội thi|hội diễn|hội thao|liên hoan|diễn đàn|chiến dịch|tháng(?:\s"
    r"(?:hành động|cao điểm|thi đua))*|tuần lễ|tuần(?:\s(?:du lịch|văn hóa|phim))?|chương trình|ngày hội|lễ hội"
    r"|giải\s(?:báo chí(?:\s(?:viết )?về)?|chạy|bóng đá|thể thao)"
    r"|festival|lễ phát động|thi đua(?:\svà\stổ chức\s(?:tuyên truyền|hoạt động))?|phong trào toàn dân"
    r"|đợt sinh hoạt chính trị|năm|hưởng ứng|cao điểm|ngày đêm"
    r"|chuỗi\s(?:hoạt động|sự kiện|chương trình)|tết trồng cây|phát động|ra quân)"
    rf"{_BETWEEN}\s?[:,]?\s?$"
)
# The same with words between that say of what kind: "đợt thi đua ngắn ngày “…”", "chiến dịch truyền thông “…”".
FAR_NAME_CUE = re.compile(
    r"\b(?P<plural>các\s|những\s)?(?:phong trào(?:\sthi đua)?|đợt thi đua|cuộc vận động|chiến dịch"
    r"|đợt (?:cao điểm|hoạt động|tình nguyện|ra quân)|tháng (?:cao điểm|hành động)"
    r"|chương trình(?=\s(?:tình nguyện|hành động|thi đua))|hội thi|cuộc thi)"
    r"(?:\s(?!(?:thực hiện|gắn|với|đạt|theo|như|là|và|hoặc|của|do|tại|trong|đã|được|cho|từ|để|nhằm|về|sẽ|có|ở|đến"
    r"|qua|trên|khi|hưởng ứng|triển khai|nội dung|tiêu chí)\b)(?:[^\W\d_]{1,8}|\d{1,3})){1,6}\s?:?\s?$"
)
# "Mang tên “…”, đợt thi đua …": the noun stands behind.
CALLED_CUE = re.compile(r"\b(?:mang tên|với tên gọi|có tên gọi|có tên|lấy tên|tên gọi)\s?(?:là\s)?:?\s?$")
# A work, a road, a club that is called so.
CALLED_WORK = re.compile(
    r"\b(?:công trình|tuyến (?:đường|phố)|con đường|giải thưởng|câu lạc bộ|mô hình|quỹ|đội|biển|cuốn sách|ứng dụng"
    r"|bộ phim|văn bản|chuyên mục)\s(?:mang|lấy|có|với|tên)[^.;,\"]{0,12}\"?$"
)
# The label of a line or a cell, or a heading: "1. Tên phong trào: “…”", "I. TÊN GỌI".
_LABEL = r"(?:^|\n|\|)[\s*#+–-]{0,4}(?:(?:\d{1,2}(?:\.\d)?|[ivx]{1,4}|[a-h])\s?[.)]\s?)?"
_NAMED = r"(?:gọi|(?:của )?(?:phong trào|đợt|chiến dịch|cuộc vận động|cuộc thi|hội thi)(?: thi đua)?)"
LABEL_CUE = re.compile(rf"(?i:{_LABEL}tên {_NAMED}\s?[:|]?\s{{0,3}})$")
THEME_CUE = re.compile(
    r"\b(?:chủ đề|khẩu hiệu|phương châm|chủ điểm|thông điệp|tiêu đề|slogan)"
    r"(?:\s(?:chính|hành động|thi đua|của (?:phong trào|đợt thi đua|tháng|năm|đợt|chiến dịch|kế hoạch"
    r"|tuần lễ)(?:\s(?:thi đua|hành động))?|phong trào(?: thi đua)?|đợt thi đua|chung|xuyên suốt"
    r"|năm(?: \d{4})?|thực hiện|công tác năm|tuyên truyền|hoạt động|trọng tâm|được (?:xác định|lựa chọn"
    r"|chọn))(?:\s\d{4})?)*"
    r"\s?(?:\slà|\snhư sau)?\s?[:,|]?\s?(?:là\s?:?\s?)?$"
)
# The same with any words between, up to "là" or a colon: "Chủ đề Tháng Công nhân năm 2019 là “…”".
FAR_THEME_CUE = re.compile(
    r"\b(?:chủ đề|khẩu hiệu|chủ điểm|thông điệp|slogan)(?:\s(?!với\b|phong trào thi đua\b)[^\s.;:,\"]{1,14}){1,18}?"
    r"(?:\slà\s?:?|\s?:)\s?$"
)
# "Chủ đề Tháng hành động quốc gia về …, … năm 2019 “…”": a name that ends in its year or day needs no sign behind it.
NAMED_THEME_CUE = re.compile(
    r"\b(?:chủ đề|khẩu hiệu|chủ điểm|thông điệp)\s(?:(?:truyền thông|của|chính|hành động)\s)*(?:tháng|tuần lễ|ngày"
    r"|chiến dịch"
    r"|năm|đợt|phong trào)\b[^.;\":]{0,110}?(?:\b(?:19|20)\d\d)(?:\s?-\s?20\d\d)?\s?(?:là\s?:?|:|,)?\s?$"
)
# "“…” là chủ đề của Tháng hành động …": the cue stands behind.
_OF_CAMPAIGN = (
    r"(?:(?:được (?:lựa )?chọn\s)?(?:của|cho)\s(?:tháng|năm|tuần|đợt|phong trào|chiến dịch|kế hoạch|ngày|cuộc vận động"
    r"|cuộc thi)|năm|thi đua)\b"
)
_HOLDS = r"(?:(?:(?:được (?:chọn|lấy|xác định) )?(?:là|làm)|chính là)\s(?:chủ đề|khẩu hiệu|thông điệp))"
BEHIND_CUE = re.compile(rf"^[\"'\s]{{0,3}}{_HOLDS}\s(?:{_OF_CAMPAIGN}|hưởng ứng\b|hành động\b)")
# The type of an official text, whose subject is the name alone: "CHƯƠNG TRÌNH PHỐI HỢP" over "“…” giai đoạn …".
TYPE_ABOVE = re.compile(
    r"(?:^|\n)[\s*]{0,4}(?:(?:KẾ HOẠCH|CHƯƠNG TRÌNH)(?: PHỐI HỢP| HÀNH ĐỘNG| LIÊN TỊCH)?|PHONG TRÀO"
    r"|CUỘC VẬN ĐỘNG|THỂ LỆ)[\s*]{1,6}$"
)
# A motto that begins with a small letter ("phương châm “bốn tại chỗ”") is a way of working, not a theme.
WEAK_THEME = re.compile(r"\b(?:phương châm|thông điệp)\b")
# So is one that counts its parts: "4 tại chỗ", "3 sẵn sàng", "5K", "3 trước, 4 tại chỗ".
COUNTED_MOTTO = re.compile(
    r"^(?:\d{1,2}|hai|ba|bốn|năm)\s?(?:k|tại chỗ|sẵn sàng|trước|không|rõ|cùng|dám|tăng|giảm|bám|nhất|thật)"
    r"(?:,? (?:\d|hai|ba|bốn|và)|:|$)"
)
# A quotation that nobody closed ends where the clause goes on.
OPEN_END = re.compile(
    r",?\s(?:(?:nhằm|lập thành tích|với (?:chủ đề|khẩu hiệu|mục tiêu|các)|trên địa bàn|do\s[^.;]{3,60}\sphát động|được"
    r"|thời gian|từ ngày|thực hiện từ|chào mừng|hướng tới k[ỷỉ] niệm|k[ỷỉ] niệm \d)\b"
    r"|(?:năm|giai đoạn) (?:19|20)\d\d\b)"
)
# "(gọi tắt là phong trào “…”)": the same campaign again.
SHORT_FORM = re.compile(r"\b(?:gọi|viết) tắt\b[^.;()]{0,40}$")
# A day or month that gives the occasion, or that is taken part in: "nhân “Ngày hội …”".
OCCASION_BEFORE = re.compile(r"\b(?:nhân|dịp|k[ỷỉ] niệm|mừng|hướng tới|tại)\s\"?$")
# Launched by a central body, and only carried out here.
CENTRAL_LAUNCH = re.compile(
    r"[\"”\s]{0,3}(?:(?:năm|giai đoạn)\s[\d\s-]{4,11}\s)?(?:do\s(?:thủ tướng|chính phủ|hội đồng|trung ương|ủy ban|bộ"
    r"|ban)\b"
    r"[^,.;]{0,60}\bphát động\b|của\s(?:thủ tướng|chính phủ|trung ương|bộ chính trị|ban bí thư)\b)"
)
# What hangs in the streets are slogans of the day, not of the plan.
BANNER = re.compile(r"\b(?:băng rôn|biểu ngữ|pa nô|panô|áp phích|treo|căng)\b[^.;]{0,60}\bkhẩu hiệu\b[^.;]{0,20}$")
SUB_CUE = re.compile(
    r"\b(?:đối với (?:tập thể|cá nhân|cán bộ)[^.;]{0,60}|(?:nội dung|tiêu chí"
    r"|danh hiệu) thi đua[^.;]{0,30}|(?:cho|với) (?:tập thể|cá nhân)[^.;]{0,30})[:,\s]*$"
)
CONTINUES = re.compile(
    r"^[\"”»'’\s.,;)]*(?:(?:ở|tại|cho|trong|đối với)\s[^\".;,]{3,40}\s(?=và\s))?"
    r"(?:,|;|và|;\s?và|với|hoặc|\s-)?(?:\s(?:phong trào(?:\sthi đua)?|cuộc vận động|và))?\s?$"
)
# Words before a quotation that say it is no theme.
NOT_CUE = re.compile(
    r"\b(?:(?:thực hiện|phê duyệt|ban hành|theo|thuộc|nội dung)\s(?:các\s)?chương trình|chiến lược|lời kêu gọi"
    r"|danh hiệu|quỹ|ban vận động(?: quỹ)?|đề án|dự án|kế hoạch|chỉ thị|nghị quyết"
    r"|quyết định|luật|sách|bài viết|tác phẩm|câu nói|gia đình|công dân|mô hình|cán bộ"
    r"|với tinh thần|với quan điểm|với mục tiêu|quan điểm|tinh thần|tư tưởng|lời dạy|truyền thống|bài hát"
    r"|(?<!thi đua )chuyên đề|chuyên mục|trang|tiêu chí|huy hiệu|kỷ niệm chương|giải thưởng|hội nghị|tọa đàm|hội thảo"
    r"|triển lãm|bằng khen|cụm từ|thành|từ|khu dân cư|xã|thôn|đơn vị|cơ quan|tổ chức)\s?:?\s?$"
)
# Contents that are boilerplate, anniversaries or titles, whatever stands before.
NOT_THEME = re.compile(
    r"^(?:học tập và làm theo|đẩy mạnh học tập và làm theo|k[ỷỉ] niệm \d+|\d{1,3} năm ngày|lời kêu gọi"
    r"|gia đình (?:văn hóa|học tập|hiếu học)(?! - )|lao động tiên tiến|chiến sĩ thi đua|tập thể lao động"
    r"|bằng khen|công dân (?:học tập|ưu tú)"
    r"|dòng họ học tập|cộng đồng học tập|đơn vị học tập|khu dân cư|xem|tại đây|nhiệm kỳ"
    r"|uống nước nhớ nguồn|đền ơn đáp nghĩa|nói đi đôi|biết rõ|quyết tử|huân chương|anh hùng)\b"
)
HEADLINE_CUE = re.compile(
    r"^\s*(?:\([^()]{2,14}\)\s?[-–]?\s?)?(?:đó|đây)\s(?:chính\s)?là\s(?:khẩu hiệu|chủ đề|tên|slogan)\b"
)
# A side event: its theme or name is not the plan's.
SIDE_EVENT = re.compile(
    rf"\b(?P<event>cuộc thi|thi(?=\s{_FORM})|hội thi|hội diễn|hội thao|liên hoan|diễn đàn|giải|tọa đàm"
    r"|hội thảo|triển lãm|câu lạc bộ|gala)\b(?:[^.;]{0,70}|[^.;,]{0,140}\bvới chủ đề\s?\"?\s?)$"
)
ANNOUNCED_SIDE = re.compile(
    r"\b(?:(?:nhân )?dịp này|sẽ|cũng)\b[^.;]{0,20}\b(?:phát động|tổ chức|mở|triển khai)\b[^.;]{0,60}$"
)
# An item of the contents that is named: "2. Thi đua “…”: …", "3. Tổ chức hội thi “…” …".
ITEM = re.compile(
    r"^\W{0,3}(?:\d{1,2}|[a-z])\s?[.)]\s(?:(?:phát động|tổ chức|mở|tham gia|duy trì)\s)?(?:(?:học sinh|đoàn viên)\s)?"
    r"(?:phong trào|thi đua|đợt thi đua|cuộc thi|hội thi|thi|tuần lễ|chương trình|chiến dịch|ngày hội)"
    r"(?:\s[^\W\d_]{1,10}){0,3}\s\"?\s?$"
)
REVIEW_HEADING = re.compile(
    r"(?:phần\s)?(?:[ivx]{1,5}|[a-h]|\d)?[\s.)/:-]{0,4}(?:(?:đánh giá|khái quát|một số|thực hiện)\s)?"
    r"(?:tình hình|kết quả|thực trạng|đánh giá)\b"
)
# "với chủ đề Đoàn kết - Sáng tạo" without marks: from the capital to the end of the clause.
# A mark that closes it though none opened it ends it, too.
_UNTIL_CLAUSE_END = r"(?=[.;\n]|$|[”\"]\s?(?:[.;,\n]|$)|, (?:nhằm|với|từ|thời gian|kế hoạch|phong trào|ubnd|UBND))"
UNQUOTED = Cued(
    r"\b(?:(?:[Cc]hủ đề|[Kk]hẩu hiệu)(?:(?: (?:thi đua|hành động|năm|của (?:năm|đợt thi đua|phong trào)"
    r"|phong trào)(?: \d{4})?)*\s?(?:là|:|là:)?"
    r"|\s(?:truyền thông |của )?(?:[Tt]háng|[Tt]uần lễ|[Nn]gày|[Cc]hiến dịch|[Nn]ăm học)\s[^“”\"\n.;:]{2,100}:)"
    r"|(?:[Cc]hủ đề|[Kk]hẩu hiệu|[Tt]hông điệp|[Ss]logan)"
    r"(?:\s(?!với\b)[^\s“”\".;:,]{1,10}){0,8}?(?:\slà\s?:|\slà|\s?:))"
    rf"\s?(?P<text>[{UPPER}][^“”\"\n.;]{{12,220}}?){_UNTIL_CLAUSE_END}",
    printed=True,
)
# "Chủ đề thi đua là kỷ cương, sáng tạo, hiệu quả.": small letters need a list of three and the end of the sentence.
UNQUOTED_LIST = Cued(
    r"\b(?:[Cc]hủ đề|[Kk]hẩu hiệu)(?:\s[^\s“”\".;:,]{1,10}){0,6}?\slà\s?:?\s"
    rf"(?P<text>[{LOWER}][^“”\"\n.;:,]{{2,30}}(?:, [^“”\"\n.;:,]{{2,30}}){{1,5}}, [^“”\"\n.;:,]{{2,120}})"
    r"(?=[.\n]|$)",
    printed=True,
)
# "Với phương châm: Trà Vinh chung tay …": a motto needs its colon and its capital.
UNQUOTED_MOTTO = Cued(
    rf"\b[Vv]ới phương châm\s?(?:là\s?)?:\s?(?P<text>[{UPPER}][^“”\"\n.;]{{12,220}}?){_UNTIL_CLAUSE_END}", printed=True
)
# Under a heading of its own: "II. CHỦ ĐỀ THI ĐUA" and the theme on the next line.
UNDER_HEADING = Cued(
    rf"(?:^|\n)[\s*#]{{0,4}}(?:(?:\d{{1,2}}|[IVX]{{1,4}})\s?[.)]\s?)?(?:CHỦ ĐỀ|KHẨU HIỆU|Chủ đề|Khẩu hiệu)"
    rf"(?: (?:THI ĐUA|HÀNH ĐỘNG|NĂM \d{{4}}|CỦA \w{{1,10}}(?: \w{{1,10}})?|thi đua|hành động"
    rf"|năm \d{{4}})){{0,2}}\s?:?\**"
    rf"\s{{0,3}}\n\s{{0,3}}(?P<text>[{UPPER}][^“”\"\n:]{{11,220}}?)(?=\.?\s{{0,3}}(?:\n|$))",
    printed=True,
)
# "1. Tên phong trào thi đua: Giồng cát nở hoa."
UNQUOTED_LABEL = Cued(
    rf"(?i:{_LABEL}tên {_NAMED})\s?:\s?"
    rf"(?P<text>[{UPPER}][^“”\"\n.;:]{{6,160}})(?=[.;\n]|$)",
    printed=True,
)
# Slogans in a list of their own: "Một số khẩu hiệu:" and each on a line with its mark.
SLOGANS = Cued(
    r"(?:^|\n|[.!]\s)[\s*#]{0,4}(?:(?:\d{1,2}|[IVX]{1,4}|[a-h])\s?[.)]\s?|[-–+]\s)?"
    r"(?:(?i:một số|các|những|về|nội dung)\s)?"
    r"(?i:khẩu hiệu)(?:\s[^\s:;.\"“”]{1,12}){0,8}\s?:?[\s*]{0,3}\n",
    printed=True,
)
SLOGAN = re.compile(
    rf"\s{{0,6}}(?:[-–+•●*]|\d{{1,2}}\s?[.)]|[a-h]\))\s{{0,3}}[“\"]?"
    rf"(?P<text>[{UPPER}\d][^\n:]{{8,200}}?)[”\"]?[;.,]?\s{{0,3}}(?=\n|$)"
)
# In capitals, alone on its line, semicolons and all: "CHỦ ĐỀ: ĐOÀN KẾT; …".
UNQUOTED_CAPITALS = Cued(
    rf"(?:CHỦ ĐỀ|KHẨU HIỆU)(?: [{UPPER}\d ]{{2,40}})?\s?:\s?(?P<text>[{UPPER}][{UPPER}\d ,;–-]{{11,220}})(?=[.\n]|$)",
    printed=True,
)
# "… là chủ đề của Tháng hành động …" at the start of a line.
BEFORE_CUE = Cued(
    rf"(?:^|\n)[\s–-]{{0,4}}(?:\(?[{UPPER}]{{2,8}}\)? (?:[–-] )?)?"
    rf"(?P<text>[{UPPER}][^“”\"\n.;:]{{8,200}}?) (?:chính )?là (?:chủ đề|khẩu hiệu|thông điệp) "
    rf"(?i:{_OF_CAMPAIGN})",
    printed=True,
)
# Movements of the whole country, which plans and pages name without marks, too; a province says its own name in one.
_OF_COUNTRY = (
    rf"(?:Cả nước |(?:[{UPPER}][{LOWER}]{{1,6}}(?: - | )){{1,3}})"
    r"chung (?:sức xây dựng nông thôn mới|tay vì người nghèo)"
    r"(?:(?:,| -| –) [Kk]hông để ai bị bỏ lại phía sau)?"
    r"|Cả nước thi đua xây dựng xã hội học tập(?:, đẩy mạnh học tập suốt đời)?"
    r"|[Cc]án bộ, công chức, viên chức thi đua thực hiện văn hóa công sở"
    r"|[Nn]ông dân (?:thi đua )?sản xuất,? kinh doanh giỏi(?:, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững)?"
    r"|Toàn dân đoàn kết xây dựng (?:đời sống văn hóa|nông thôn mới, đô thị văn minh)|Toàn dân bảo vệ an ninh Tổ quốc"
    r"|Giỏi việc nước, đảm việc nhà|Lao động giỏi, lao động sáng tạo|Bình dân học vụ số"
    r"|Phụ nữ tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc"
)
# "phong trào thi đua Quyết thắng", "Ngày Chủ nhật xanh": only the capital tells the name.
PROPER = Cued(
    r"\b(?:[Pp]hong trào(?: [Tt]hi đua)?|[Cc]uộc vận động) "
    rf"(?P<text>(?:Quyết thắng|Dân vận khéo|Ba nhất|Hai tốt|Dạy tốt - Học tốt|Dạy tốt, học tốt|{_OF_COUNTRY}"
    rf"|Ngày (?:[Tt]hứ [Bb]ảy|[Cc]hủ nhật)(?:(?: [–-])? [{UPPER}{LOWER}]{{1,7}}){{1,5}}?"
    r"(?=[.,;\n”\"]|$| (?:năm|giai đoạn|trên|trong|tại"
    r"|với|nhằm|cho|từ|vào|và|để|của|do|ở|được|hằng|hàng|gắn)\b)"
    rf"|(?!Đoàn|Hội|Đội)[{UPPER}]\w{{1,6}}(?: - [{UPPER}]\w{{1,6}}){{1,4}})(?![^\W_]))",
    printed=True,
)
# "phát động phong trào thi đua Vườn cam sạch năm 2024": the capital alone shows where the name begins. A province or a
# body in its place begins with a capital too, but has another in its second syllable.
_SYLLABLE = rf"[{LOWER}]{{1,7}}"
_NO_NAME = r"(?:Đoàn|Hội|Đội|Đảng|Tháng|Tết|Xuân|Năm|Nhân|Lập|Thi đua|Công đoàn|Phòng|Toàn tỉnh)\b"
LAUNCHED_PROPER = Cued(
    r"\b[Pp]hát động (?:phong trào thi đua|phong trào|đợt thi đua|chiến dịch) "
    rf"(?P<text>(?!{_NO_NAME})[{UPPER}][{LOWER}]{{0,6}}(?: {_SYLLABLE}){{1,9}}?"
    rf"(?:(?:, {_SYLLABLE}(?: {_SYLLABLE}){{1,3}}?){{2,3}})?)"  # one comma ends the name, two or three are a slogan
    r"(?=[.,;\n]|$| (?:năm|giai đoạn|trên địa bàn|trong|với|nhằm|cho|từ|đến|tới|tại|ở|và|để|đợt)\b)",
    printed=True,
)
# "phong trào thi đua ĐOÀN KẾT - SÁNG TẠO trong công nhân": capitals among small letters.
IN_CAPITALS = Cued(
    r"\b(?:phong trào thi đua|phong trào|đợt thi đua|chiến dịch) "
    rf"(?P<text>[{UPPER}]{{2,8}}(?:(?:,| [-–])? [{UPPER}]{{2,8}}){{2,15}})(?![^\W_])",
    printed=True,
)
PARENT_BEFORE = re.compile(
    r"\b(?:nghị quyết|quyết định|chỉ thị|kế hoạch|công văn|hướng dẫn)\b[^.;]{0,200}?\b(?:của (?:thủ tướng"
    r"|chính phủ|trung ương|bộ|ban bí thư|bộ chính trị))[^.;]{0,120}$"
)
BACKGROUND = re.compile(
    r"(?<!mừng )(?<!hướng tới )(?<!tiến tới )(?<!tới thành công )\b(?:đại hội|nhiệm kỳ)\b[^.;,]{0,70}\blần thứ\s"
    r"[ivx\d]+\b[^.;]{0,40}$"
)
# The noun of the campaign may stand inside the marks: “Chiến dịch Quang Trung”.
SELF_NAMED = re.compile(
    r"^(?:chiến dịch|tháng (?!\d|trước|này|sau|tới)(?=(?:\D|\b20\d\d\b){5,90}$)"
    r"|ngày (?:hội|thứ|chủ nhật|ra quân|toàn dân|cuối tuần)"
    r"|tết trồng cây|tuần lễ|phong trào"
    r"|cuộc vận động|cuộc thi|đợt thi đua|năm\s(?!học|qua|nay|tới|mới|cũ)[^\W\d][^-]{3,60}\s-\s20\d)\s?\w"
)
# “Tháng trồng cây” và “Diễn đàn trồng cây”: what people meet for is no second name of the campaign.
MEETING = re.compile(r"(?:diễn đàn|hội thảo|tọa đàm|hội nghị|triển lãm|gala)\b")
SPAN_OF_TIME = re.compile(r"(?:tháng|tuần|ngày|năm)\b")
