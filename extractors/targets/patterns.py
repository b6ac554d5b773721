"""Labels of the addressees of a campaign, on the folded view."""

from __future__ import annotations

import re

_OF = (
    r"(?:\s(?:thi đua|tham gia(?: (?:phong trào|thi đua|cuộc thi|dự thi|đợt thi đua|cuộc vận động|thực hiện))*"
    r"|áp dụng|dự thi|thực hiện|hưởng ứng|phát động|triển khai|vận động|tuyên truyền|của (?:phong trào|đợt thi đua"
    r"|cuộc vận động|kế hoạch|cuộc thi|chương trình)(?: thi đua)?))"
)
_SCOPE = r"phạm vi(?:\s(?:áp dụng|thi đua|tham gia|thực hiện|triển khai))?"
_INTRO = r"(?:\s(?:bao gồm|gồm có|gồm|là|như sau|sau đây|cụ thể))"
# "II. ĐỐI TƯỢNG THI ĐUA", "Đối tượng:", "Phạm vi, đối tượng thi đua"; the whole line or up to its colon.
HEADING = re.compile(
    rf"(?:về )?(?:{_SCOPE}(?:,| và)\s)?(?:các )?đối tượng{_OF}{{0,2}}(?:(?:,| và)\s{_SCOPE})?{_INTRO}{{0,2}}"
    r"\s?(?::|[.]?$)"
)
# In running text: "Đối tượng thi đua là …".
SENTENCE = re.compile(
    rf"(?:(?:theo đó|theo kế hoạch|ngoài ra|cụ thể),\s)?(?:về )?(?:các )?đối tượng{_OF}{{1,2}}"
    r"(?:\s(?:là|gồm|bao gồm|gồm có))\s?:?\s?"
)
# "… hướng tới các đối tượng sau đây:" at the end of a paragraph leads over to a list.
LEADS_OVER = re.compile(r"[^.;:\n]{0,120}\b(?:các|những) đối tượng(?:\s(?:sau đây|sau|gồm|là)){1,2}\s?:$")
APPLIES = re.compile(
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
