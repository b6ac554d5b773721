"""Labels of the contents of a campaign, on the folded view."""

from __future__ import annotations

import re

from extractors.listed import NUMBER

_KIND = r"(?:\s(?:chính|chủ yếu|trọng tâm|cụ thể|cơ bản|chủ đạo))"
_OF = (
    r"(?:\s(?:thi đua|pttđ|phong trào|đợt thi đua|đợt|hoạt động|phát động|hưởng ứng|cuộc vận động|tuyên truyền"
    r"|phối hợp|triển khai|thực hiện|của (?:(?:cả )?(?:các|hai|\d) đợt|phong trào|đợt thi đua|đợt|cuộc vận động"
    r"|kế hoạch|chương trình|chiến dịch)))"
)
_BESIDE = (
    r"(?:(?:,|\svà|\s-)\s(?:các\s)?(?:chỉ tiêu|tiêu chí|nhiệm vụ|giải pháp|hình thức|biện pháp|mục tiêu"
    r"|yêu cầu)(?:\s(?:thi đua|chủ yếu|trọng tâm|cụ thể|thực hiện|tổ chức|phấn đấu)){0,2})"
)
_INTRO = r"(?:\s(?:bao gồm|gồm có|gồm|là|như sau|sau đây|sau|tập trung(?: vào)?|xoay quanh))"
_COUNTED = rf"(?:\s{NUMBER}\s(?:nhóm\s)?(?:nội dung|việc|nhiệm vụ|vấn đề|hướng|lĩnh vực|mặt){_KIND}{{0,2}}(?:\ssau)?)"
# "II. NỘI DUNG THI ĐUA", "2. Nội dung:", "NỘI DUNG VÀ CHỈ TIÊU"; the whole line or up to its colon.
HEADING = re.compile(
    rf"(?:(?:mục tiêu|nhiệm vụ|chỉ tiêu)(?:,| và)\s)?(?:về |bổ sung (?:một số )?)?(?:các "
    rf"|những )?nội dung{_KIND}{{0,2}}{_OF}{{0,3}}{_BESIDE}{{0,3}}{_INTRO}{{0,3}}"
    rf"{_COUNTED}?(?: trong thời gian [^:.;]{{1,30}})?\s?(?::|[.]?$)"
)
# Running text of an article that counts the contents, or leads over to their list.
COUNTED = re.compile(
    rf"(?<![^\W_]){NUMBER}\s(?:nhóm\s)?nội dung(?:\s(?:lớn|thi đua|phong trào)|{_KIND}){{0,3}}(?![^\W_])"
)
NAMED = re.compile(
    rf"(?<![^\W_])nội dung{_KIND}{{0,2}}\s(?:thi đua|(?:của )?(?:các )?(?:phong trào|đợt|cuộc|chiến dịch"
    rf"|hoạt động)|tuyên truyền)"
    r"(?![^\W_])[^.;:\n]{0,120}?(?=:|\s(?:là|gồm|bao gồm)\s)"
)
LISTED = re.compile(
    rf"(?:đề ra|nêu|nêu rõ|xác định|tập trung(?: vào)?|gồm)\s(?:các"
    rf"|những)\snội dung{_KIND}{{1,2}}(?=(?:\ssau(?: đây)?)?\s?:)"
)
NUMBERED = re.compile(rf"{_INTRO}[^.;:\n]{{0,30}}?{_COUNTED}")
# Tasks and requirements are called contents too.
NOT_CONTENTS = re.compile(
    r"\b(?:yêu cầu|đề nghị|giao|chỉ đạo|quán triệt|bám sát|căn cứ|hướng dẫn|kinh phí|khen thưởng|báo cáo|kết luận"
    r"|cuộc họp|hội nghị|dự thảo|sửa đổi|bổ sung|luật|nghị định|thông tư|nghị quyết)\b"
)
ENDS_OPEN = re.compile(r":$|\s(?:sau|gồm|là)[.:]?$")
# Items under a heading "NỘI DUNG" that are parts of the plan.
NOT_A_CONTENT = re.compile(
    r"(?:chủ đề|đối tượng|phạm vi|thời gian|địa điểm|kinh phí|khen thưởng|hình thức khen thưởng|tổ chức thực hiện"
    r"|tiêu chí|tiêu chuẩn|mục đích|yêu cầu|nguồn lực|khẩu hiệu|tên gọi)(?:\s(?:thi đua|thực hiện|tổ chức"
    r"|phong trào))?\s?(?::|[,.;]|$|và )"
)
