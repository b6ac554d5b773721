"""Patterns of the lines of a page: letterhead, subject, bases, sections, items, addressees, signature.

The forms are those of Decree 30/2020/NĐ-CP (before it Circular 01/2011/TT-BNV); of Party texts of Guidance 36-HD/VPTW.
"""

from __future__ import annotations

import re

from pipeline.letters import LOWER, UPPER

NATIONAL = re.compile(r"CỘNG\s+H[ÒO][AÀ]\s+X[ÃA]|ĐẢNG CỘNG SẢN VIỆT NAM|độc\s*lập\s*[-–]\s*tự\s*do", re.IGNORECASE)
NUMBER_LINE = re.compile(r"^[\W_]*(?:Số|SỐ)\s*:?\s*[\d\s.…_|]*[-/]")
PLACE_DATE = re.compile(
    r"^(?!(?:Thứ|Chủ nhật|Hôm nay)\b)[^.;:\n]{2,40}, ?(?:ngày|Ngày)\b[\d\s.…_]{0,12}(?:tháng|$)"
    r"|^\|?\s*[^.;:\n]{2,30}, ngày$"
)
HOUR = re.compile(r"^[\W_]*Hồi \d{1,2}\s?(?:giờ|h)\b")
PLACE_DATE_BESIDE = re.compile(r"\bngày\b.*\btháng\b")
ABOUT = re.compile(r"^[\W_]*(?:V/v|Về việc)\b[\s.:]*", re.IGNORECASE)
ADDRESSEES = re.compile(r"^[\W_]*Kính\s*(?:gửi\b\s*:?|$)", re.IGNORECASE)
SALUTATION_ALONE = re.compile(r"^[\W_]*(?:Kính)?\s*(?:gửi)?[\W_]*$", re.IGNORECASE)
TYPES = (
    "KẾ HOẠCH|CHỈ THỊ|QUYẾT ĐỊNH|NGHỊ QUYẾT|THÔNG BÁO|HƯỚNG DẪN|CÔNG ĐIỆN|CHƯƠNG TRÌNH|KẾT LUẬN|THÔNG TRI"
    "|QUY CHẾ|QUY ĐỊNH"
    "|TỜ TRÌNH|BÁO CÁO|ĐỀ ÁN|PHƯƠNG ÁN|LỜI KÊU GỌI|THƯ KÊU GỌI|THƯ NGỎ|THỂ LỆ|THÔNG TƯ|NGHỊ ĐỊNH"
)
TYPE_LINE = re.compile(
    rf"^[\W_]*((?:{TYPES})(?: (?:HÀNH ĐỘNG|PHỐI HỢP|LIÊN TỊCH|LIÊN NGÀNH|KHẨN|HỎA TỐC))?)\s*(?:\(\d\))?[\W_]*$"
)
TYPE_AND_SUBJECT = re.compile(
    rf"^[\W_]*((?:{TYPES})(?: (?:HÀNH ĐỘNG|PHỐI HỢP|LIÊN TỊCH|LIÊN NGÀNH|KHẨN|HỎA TỐC))?+)[\s:]+(?=\S)"
)
BASES = re.compile(
    r"^[\W_]*(?:Căn cứ|Thực hiện|Xét|Theo đề nghị|Tiếp theo|Triển khai|Để (?:triển khai|thực hiện)|Nhằm)\b"
)
BASE_HEADING = re.compile(r"^[\W_]*Căn cứ[\W_]*$")
LEGAL_BASE = re.compile(r"^[\W_]*(?:Căn cứ|Xét|Theo đề nghị)\b")
# The number repeated behind the type ("HƯỚNG DẪN 31-HD/BTGTW") is not what the document is about.
TYPE_AND_NUMBER = re.compile(
    rf"^[\W_]*((?:{TYPES}))\s(?:[Ss]ố\s?:?\s?|SỐ\s?:?\s?)?\d{{1,6}}\s?[-/]\s?[^\s{LOWER}][^\s]{{1,30}}[\W_]*$"
)
NUMBER_ALONE = re.compile(rf"[\W_]*(?:(?:Số|SỐ|số)\s?:?\s?)?\d{{1,6}}\s?[-/]\s?[^\s{LOWER}]\S{{1,30}}[\W_]*$")
GOES_ON_BELOW = re.compile(rf"[{LOWER}]|(?:GIAI ĐOẠN|NĂM \d|TRÊN|TRONG|TẠI|VÀ|CỦA|ĐẾN|CHO)\s")
GREETING = re.compile(r"^\W*(?:Kính (?:thưa|gửi)|Thưa (?:toàn|các|đồng|quý)|Hỡi)\b")
ENDS = re.compile(r"[.;:!?]$")
# "V/v" opens a subject and is no Roman five.
SECTION = re.compile(r"^(?!V/[vV])(?:(?:PHẦN|Phần|CHƯƠNG|Chương)\s+[IVX\d]+|[IVX]{1,5}\s?[.\-–/)]|[A-H]\s?[.)])\s*\S?")
ARTICLE = re.compile(r"^[\W_]*(?:Điều|ĐIỀU)\s+\d{1,2}\s?[.:]")
# What opens the body where no blank line parts it from the subject: its first item, or a whole sentence.
OPENS_BODY = re.compile(rf"^1\s?[.)]\s|^1\.1|^[aA1]\)\s|^[{UPPER}][{LOWER}][^.;,]{{4,60}}, [^.;]{{30,}}\.$")
NUMBERED = re.compile(
    r"^\(?\d{1,2}(?:\.\d{1,2}){0,3}\s?[.)/\-–]\s|^\d{1,2}\.\d{1,2}\.?\s|^[a-zđ]\s?[).]\s|^\(\d{1,2}\)"
)
BULLET = re.compile(r"^[-–—+*•●▪o]\s+\S|^[-–+•]\S")
DISTRIBUTION = re.compile(r"^[\W_]*(?:Nơi nhận|NƠI NHẬN)\b")
SIGNATURE = re.compile(
    rf"^[\W_]*(?:(?:TM|KT|TL|TUQ|Q)\s?[./]\s?[{UPPER}]|[TK]/[ML]\s?\.?\s?[{UPPER}]"
    r"|(?:(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|(?:TỔNG )?GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|THỦ TƯỚNG|HIỆU TRƯỞNG"
    r"|VIỆN TRƯỞNG|CHÁNH ÁN|CHÁNH THANH TRA|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|CHỈ HUY TRƯỞNG|TRƯỞNG CÔNG AN)"
    r"|BỘ TRƯỞNG|THỨ TRƯỞNG|TƯ LỆNH|CHÍNH ỦY|TỔNG BÍ THƯ|THƯỜNG TRỰC BAN BÍ THƯ)[\W_]*$"
    r"|\(?(?:đã ký|Đã ký|ĐÃ KÝ)\)?)"
)
# Law portals put a headline over the letterhead: "Quyết định 31/2020/QĐ-UBND về …".
PORTAL_HEADLINE = re.compile(
    r"^(?:Kế hoạch|Quyết định|Chỉ thị|Công văn|Hướng dẫn|Nghị quyết|Thông báo|Công điện|Chương trình|Quy định|Kết luận)"
    r"\s(?:số\s)?\d{1,6}\s?[/-]\S+.{15,}"
)
CAPITAL_HEADLINE = re.compile(rf"^(?:{TYPES})\s(?:SỐ\s)?\d{{1,6}}\s?[/-]\S+\s.{{8,}}")
HEADLINE_LINES = 3
NATIONAL_ALONE = re.compile(r"^[\W_]*(?:CỘNG\s+H[ÒO][AÀ]\s+X[ÃA]\s[^\n]{0,40}|ĐẢNG CỘNG SẢN VIỆT NAM)[\W_]*$")
LEAD_LINES, HEAD_LINES = 25, 5
# An office alone on a line signs, except over the bases, where it heads the document ("CHỦ TỊCH / ỦY BAN NHÂN DÂN").
OFFICE = re.compile(r"^[\W_]*(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|BÍ THƯ)[\W_]*$")
DUTY_LINE = re.compile(r"^[^\w\n]*(?:Căn cứ|Điều \d|ĐIỀU \d|[IVX]{1,4}\s?[.-]|\d{1,2}\s?[.)]|[-+•*]\s|.{80,})")
RULE = re.compile(r"^[\W_]+$")
CAPITAL_LINE = re.compile(rf"^[^{LOWER}]{{6,}}$")
SMALL_LETTERS = re.compile(rf"[{LOWER}]{{2}}")
# Decisions and directives repeat who issues them between the subject and the bases.
ISSUER_LINE = re.compile(
    r"^[\W_]*(?:(?:PHÓ )?CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|CHÁNH ÁN|THỦ TƯỚNG|[UỦ][ỶY] ?BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN"
    rf"|KH[ÓO][ÁA] [IVX]+)[^{LOWER}]*$"
)
ORDERS = re.compile(rf"^[^{LOWER}]{{8,90}}\b(?:ĐIỆN|điện|YÊU CẦU|CHỈ THỊ)\s?:\W*$")
GOES_ON = re.compile(r"(?:\b(?:CỦA|DO|VÀ|TẠI)|,)$")
SUBJECT_CHARS, BODY_CHARS = 20, 60
LINE_GAP = 3
