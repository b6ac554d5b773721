"""The words around sources of money, on the folded view."""

from __future__ import annotations

import re

from extractors.funding.sources import MONEY
from pipeline.segment.cued import Cued

LEADING_POOL = re.compile(r"nguồn (?=ngân sách|quỹ)")
AMOUNT_BEFORE = re.compile(
    rf"(?P<amount>{MONEY})\s(?:(?:trích|lấy|chi|bố trí|hỗ trợ)\s)?(?:từ\s|trong\s)(?:các\s)?(?:nguồn\s)?$"
)
AMOUNT_BEHIND = re.compile(
    rf"(?:\s(?:bố trí|hỗ trợ|cấp|chi|là|đảm bảo|bảo đảm|khoảng|dự kiến)){{1,3}}\s{MONEY}(?!/|\sđồng/)"
    rf"|\s?:?\s{MONEY}(?!/|\sđồng/)"
    rf"|\s\({MONEY}\)"
)
# Outside the section on money: what makes a sentence tell where it comes from.
MONEY_TOLD = Cued(
    r"\bkinh phí\b|\btổng vốn\b|\bnguồn (?:vốn|lực|tiền)\b|\btiền thưởng\b|\bmức thưởng\b"
    r"|\bchi phí (?:khen thưởng|tổ chức|thực hiện|cho|giải thưởng)\b"
)
# "hỗ trợ 500 bể từ nguồn ngân sách tỉnh", "cân đối khen thưởng từ Quỹ …": drawn beyond doubt.
SPENT = re.compile(
    r"\b(?:hỗ trợ|trích|chi|cấp|bố trí|thưởng|cân đối|mua|xây dựng|đầu tư|tặng|làm|sửa"
    r"|chăm lo|suất quà|trao|phân bổ|dành)\b(?:[^.;:\n]|(?<=\d)\.(?=\d)){0,80}\stừ\s(?:(?:các\s)?nguồn\s)?$"
)
# "trích Quỹ khuyến học tặng …", "sử dụng ngân sách dự phòng hỗ trợ …": used, and for what.
USED = re.compile(r"\b(?:trích|sử dụng|dùng|tham mưu)\s(?:(?:từ|các|nguồn)\s){0,2}$")
USES = re.compile(r"\s(?:để\s)?(?:hỗ trợ|mua|tặng|trao|chi|thưởng|khen thưởng|đầu tư|làm|xây|giúp|thăm)(?![^\W_])")
MERGED = re.compile(r"\blồng ghép\s(?:trong|từ|vào|với)\s(?:(?:các\s)?nguồn\s(?:vốn|kinh phí)\s(?:của\s)?)?$")
# "học bổng do Quỹ Bảo trợ trẻ em tỉnh tài trợ".
GIVEN_BY, GIVES = re.compile(r"\bdo\s$"), re.compile(r"\s(?:tài trợ|hỗ trợ|bảo đảm|đảm bảo|chi trả)(?![^\W_])")
DRAWN = re.compile(
    r"\b(?:từ|trích|do|bằng|sử dụng|lấy|chi|trong|kết hợp với|cùng với)\s(?:(?:từ|trong|các|nguồn|dự toán|kinh phí"
    r"|chi)\s){0,3}$"
    r"|\b(?:trong đó|gồm|gồm có|bao gồm)\s?:?\s$|(?:,|\svà|;|\shoặc|\scùng|\s-|^-)\s(?:(?:từ|các|một phần|còn lại"
    r"|phần còn lại|huy động|kết hợp"
    r"|khuyến khích|vận động)\s){0,3}$"
)
# "… quỹ khen thưởng (trích Quỹ Khuyến học)", "đề nghị UBND xã hỗ trợ kinh phí".
BRACKETED, REQUESTED = re.compile(r"\((?:trích|lấy|từ)\s(?:từ\s)?$"), re.compile(r"\b(?:đề nghị|tranh thủ|xin)\s$")
# "Ngoài ngân sách tỉnh …, kế hoạch huy động thêm Quỹ …": what is there, and what comes to it.
BESIDES = Cued(r"(?<![^\W_])ngoài\s(?=(?:nguồn\s)?(?:ngân sách|kinh phí|quỹ|dự toán|vốn|sự hỗ trợ|hỗ trợ)\s)")
MORE_MONEY = re.compile(r"\b(?:huy động|vận động|kêu gọi|tranh thủ|lồng ghép|sử dụng|trích)\b")
ALSO = re.compile(
    r"\b(?:còn lại|kết hợp với|từ|lồng ghép|bố trí trong|cân đối trong|nằm trong|trích|do|bằng|sử dụng|lấy|gồm)\b"
)
PROVIDES = re.compile(r"\s(?:bố trí|bảo đảm|đảm bảo|hỗ trợ|cấp|chi trả)\b")
NOT_A_SOURCE = re.compile(
    r"\b(?:ngoài|thu|thu chi|chi|dự toán thu|cân đối|nợ|vượt thu|nộp|vào|tiết kiệm|quản lý|sử dụng|chống lãng phí"
    r"|gây|vận động|xây dựng|ủng hộ|đóng góp)\s(?:nguồn\s|các nguồn\s)?$"
)
HEADING = Cued(
    r"(?:về )?nguồn lực(?:\s(?:thực hiện|tổ chức|triển khai|bảo đảm|đảm bảo)){0,2}\s?(?::|[.]?$)"
    r"|(?:về )?(?:dự toán |nguồn )?kinh phí(?:(?:,| và)\s(?:nguồn lực|chế độ|thời gian|cơ sở vật chất"
    r"|điều kiện bảo đảm))?(?:\s(?:thực hiện|tổ chức|khen thưởng|hoạt động|bảo đảm|đảm bảo|triển khai|phong trào"
    r"|thi đua|cuộc thi|kế hoạch|tháng hành động|đợt thi đua)){0,4}(?:\sdo|\stừ|\slà|\sgồm)?\s?(?::|[.]?$)"
    r"|nguồn tiền thưởng\s?(?::|[.]?$)"
    r"|(?:về )?(?:nguồn lực|khen thưởng|tiền thưởng)(?:,"
    r"| và)\s(?:nguồn )?kinh phí(?:\s(?:thực hiện|khen thưởng))?\s?(?::|[.]?$)"
)
NO_BLOCKS = frozenset({"bases", "distribution", "signature", "title", "stamp", "byline", "breadcrumb", "addressees"})
