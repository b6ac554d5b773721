"""Sources of money and the words around them, on the folded view."""

from __future__ import annotations

import re

_LEVEL = r"(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)"
_OWNER = (
    rf"(?:\s(?:của hội|của|cấp|các cấp|theo phân cấp|{_LEVEL}|cơ quan, đơn vị|các cơ quan, đơn vị, địa phương"
    rf"|các cơ quan, đơn vị"
    r"|cơ quan|đơn vị|địa phương|trung ương|hằng năm|hàng năm|hiện hành|năm \d{4}))"
)
BUDGET = (
    rf"(?:nguồn\s)?(?:dự phòng\s)?ngân sách\s(?:nhà nước|đảng|trung ương|địa phương|các cấp"
    rf"|cấp\s{_LEVEL}(?:,\s(?:cấp\s)?{_LEVEL}){{0,3}}|{_LEVEL}(?:,\s{_LEVEL}){{0,3}})(?:\s(?:theo phân cấp|các cấp"
    rf"|hằng năm|hàng năm|năm \d{{4}}))?"
)
REWARD_FUND = rf"quỹ thi đua(?:,?\s(?:-\s)?khen thưởng)?(?:\stập trung)?{_OWNER}{{0,3}}"
_OTHER = (
    r"xã hội hóa|huy động|vận động|tài trợ|(?:kinh phí )?sự nghiệp(?: (?:môi trường|kinh tế|giáo dục|văn hóa"
    r"|khoa học|y tế|đào tạo))?|đóng góp|hợp pháp khác|hợp pháp|chi thường xuyên|kinh phí thường xuyên"
    r"|kinh phí được giao|kinh phí hoạt động|kinh phí khuyến công|kinh phí khuyến nông"
    r"|kinh phí thi đua,? khen thưởng|kinh phí công đoàn|tài chính công đoàn|vốn lồng ghép|vốn đầu tư công|ủng hộ"
    r"|hỗ trợ|thu hợp pháp|tài chính hợp pháp"
)
POOL = (
    rf"(?:các\s)?nguồn(?:\s(?:vốn|lực|kinh phí|tài chính))?\s(?:{_OTHER})(?:\s(?:hợp pháp khác|hợp pháp|khác"
    rf"|xã hội hóa|xã hội|của (?:các )?(?:cơ quan, đơn vị|tổ chức, cá nhân|doanh nghiệp|nhân dân|cộng đồng|đơn vị"
    rf"|tỉnh|huyện)|hằng năm|hàng năm|từ xã hội)){{0,3}}"
)
NAMED_FUND = (
    r'quỹ\s(?:"[^"\n]{3,60}"|(?:hỗ trợ|phát triển|bảo vệ|khuyến học|đền ơn|phòng|bảo trợ|xã hội|thanh niên)'
    r"(?:\s(?!(?:tài trợ|hỗ trợ tiền|để|trao|tặng|và|chi|bảo đảm|đảm bảo|cho|theo|trong|với)(?![^\W_]))[^\W\d_]+){1,6})"
)
_GIVER = (
    r"(?:các\s)?(?:tổ chức, cá nhân|tổ chức|cá nhân|doanh nghiệp|nhân dân|người dân|dân|cộng đồng|nhà hảo tâm"
    r"|mạnh thường quân|nhà tài trợ|công đoàn cơ sở|cán bộ, công chức|đoàn viên|hội viên|unicef|undp|unfpa|who)"
)
OPEN = (
    r"(?:nguồn\s)?xã hội hóa|vốn (?:oda|vay)|(?:các )?nhà hảo tâm|tài chính công đoàn"
    r"|dự toán (?:chi thường xuyên|ngân sách|kinh phí)(?:\s(?:hằng năm|hàng năm|được giao|đã giao|năm \d{4}))?"
    r"(?: của (?:các )?(?:cơ quan, đơn vị|đơn vị|địa phương|sở, ngành))?"
    rf"|{_GIVER} (?:đóng góp|tài trợ|ủng hộ|hỗ trợ)(?: ngày công)?"
    rf"|(?:đóng góp|tài trợ|ủng hộ|hỗ trợ)(?: tự nguyện)? của {_GIVER}"
)
# Money of a scheme or task: "nguồn kinh phí Chương trình 135 đã giao năm 2016".
SCHEME = (
    r"nguồn (?:kinh phí|vốn) (?:đề án|chương trình|dự án|kế hoạch)(?:\s(?:mục tiêu quốc gia|[^\W\d_]{2,12}"
    r"|\d{1,4})){1,6}?(?:\s(?:đã|được) giao(?: năm \d{4})?|(?=[,.;)\n]|\svà\s|$))"
)
SOURCE = re.compile(rf"(?<![^\W_])(?:{REWARD_FUND}|{BUDGET}|{POOL}|{NAMED_FUND}|{SCHEME}|{OPEN})(?![^\W_])")
LEADING_POOL = re.compile(r"nguồn (?=ngân sách|quỹ)")
MONEY = r"\d[\d.,]{0,14}\s(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)(?:\sđồng)?|đồng)"
AMOUNT_BEFORE = re.compile(
    rf"(?P<amount>{MONEY})\s(?:(?:trích|lấy|chi|bố trí|hỗ trợ)\s)?(?:từ\s|trong\s)(?:các\s)?(?:nguồn\s)?$"
)
AMOUNT_BEHIND = re.compile(
    rf"(?:\s(?:bố trí|hỗ trợ|cấp|chi|là|đảm bảo|bảo đảm|khoảng|dự kiến)){{1,3}}\s{MONEY}|\s?:?\s{MONEY}|\s\({MONEY}\)"
)
# Outside the section on money: what makes a sentence tell where it comes from.
MONEY_TOLD = re.compile(r"\bkinh phí\b|\btổng vốn\b|\bnguồn (?:vốn|lực|tiền)\b|\btiền thưởng\b")
# "hỗ trợ 500 bể từ nguồn ngân sách tỉnh", "cân đối khen thưởng từ Quỹ …": drawn beyond doubt.
SPENT = re.compile(
    r"\b(?:hỗ trợ|trích|chi|cấp|bố trí|thưởng|cân đối|mua|xây dựng|đầu tư|tặng"
    r"|trao)\b[^.;:\n]{0,80}\stừ\s(?:(?:các\s)?nguồn\s)?$"
)
# "học bổng do Quỹ Bảo trợ trẻ em tỉnh tài trợ".
GIVEN_BY, GIVES = re.compile(r"\bdo\s$"), re.compile(r"\s(?:tài trợ|hỗ trợ|bảo đảm|đảm bảo|chi trả)(?![^\W_])")
DRAWN = re.compile(
    r"\b(?:từ|trích|do|bằng|sử dụng|lấy|chi|trong)\s(?:(?:từ|trong|các|nguồn|dự toán|kinh phí|chi)\s){0,3}$"
    r"|\b(?:trong đó|gồm|gồm có|bao gồm)\s?:?\s$|(?:,|\svà|;|\shoặc|\s-|^-)\s(?:(?:từ|các|một phần|huy động|kết hợp"
    r"|khuyến khích|vận động)\s){0,3}$"
)
ALSO = re.compile(r"\b(?:từ|bố trí trong|cân đối trong|nằm trong|trích|do|bằng|sử dụng|lấy|gồm)\b")
PROVIDES = re.compile(r"\s(?:bố trí|bảo đảm|đảm bảo|hỗ trợ|cấp|chi trả)\b")
NOT_A_SOURCE = re.compile(
    r"\b(?:ngoài|thu|thu chi|chi|dự toán thu|cân đối|nợ|vượt thu|nộp|vào|tiết kiệm|quản lý|sử dụng|chống lãng phí"
    r"|gây|vận động|xây dựng|ủng hộ|đóng góp)\s(?:nguồn\s|các nguồn\s)?$"
)
HEADING = re.compile(
    r"(?:về )?(?:dự toán |nguồn )?kinh phí(?:(?:,| và)\s(?:nguồn lực|chế độ|thời gian|cơ sở vật chất"
    r"|điều kiện bảo đảm))?(?:\s(?:thực hiện|tổ chức|khen thưởng|hoạt động|bảo đảm|đảm bảo|triển khai|phong trào"
    r"|thi đua|cuộc thi|kế hoạch)){0,4}\s?(?::|[.]?$)|(?:về )?(?:nguồn lực|khen thưởng|tiền thưởng)(?:,"
    r"| và)\s(?:nguồn )?kinh phí(?:\s(?:thực hiện|khen thưởng))?\s?(?::|[.]?$)"
)
NO_BLOCKS = frozenset({"bases", "distribution", "signature", "title", "stamp", "byline", "breadcrumb", "addressees"})
