"""Labels of the contents of a campaign, on the folded view."""

from __future__ import annotations

import re

from extractors.listed import NUMBER
from pipeline.segment.cued import Cued

_KIND = r"(?:\s(?:chính|chủ yếu|trọng tâm|cụ thể|cơ bản|chủ đạo))"
_OF = (
    r"(?:\s(?:thi đua|pttđ|phong trào|đợt thi đua|đợt|hoạt động|phát động|hưởng ứng|cuộc vận động|tuyên truyền"
    r"|truyền thông|tác phẩm|ảnh|bài viết|bài dự thi|bài thi|dự thi|cuộc thi|thi|hội thi|phối hợp|triển khai"
    r"|thực hiện|tổ chức|công việc|đăng ký|ra quân|tháng hành động|chiến dịch"
    r"|của (?:(?:cả )?(?:các|hai|\d) đợt|phong trào|đợt thi đua|đợt|cuộc vận động|kế hoạch|chương trình|chiến dịch)))"
)
_BESIDE = (
    r"(?:(?:,|\svà|\s-)\s(?:các\s)?(?:chỉ tiêu|tiêu chí|nhiệm vụ|giải pháp|hình thức|biện pháp|mục tiêu"
    r"|yêu cầu)(?:\s(?:thi đua|chủ yếu|trọng tâm|cụ thể|thực hiện|tổ chức|phấn đấu)){0,2})"
)
_INTRO = r"(?:\s(?:bao gồm|gồm có|gồm|là|như sau|sau đây|sau|tập trung(?: vào)?|xoay quanh))"
_COUNTED = rf"(?:\s{NUMBER}\s(?:nhóm\s)?(?:nội dung|việc|nhiệm vụ|vấn đề|hướng|lĩnh vực|mặt){_KIND}{{0,2}}(?:\ssau)?)"
# "II. NỘI DUNG THI ĐUA", "2. Nội dung:", "NỘI DUNG VÀ CHỈ TIÊU"; the whole line or up to its colon.
HEADING = Cued(
    rf"(?:(?:mục tiêu|nhiệm vụ|chỉ tiêu)(?:,| và)\s)?(?:(?:phong trào|đợt|cuộc vận động|chiến dịch|tháng)\s"
    rf"[^.:;]{{0,40}}(?<![^\W_])(?:gồm|với|có|tập trung|tập trung vào|thực hiện)\s)?(?:về "
    rf"|bổ sung (?:một số )?)?(?:các "
    rf"|những )?nội dung{_KIND}{{0,2}}{_OF}{{0,3}}{_KIND}{{0,2}}{_BESIDE}{{0,3}}{_INTRO}{{0,3}}"
    rf"{_COUNTED}?(?: trong thời gian [^:.;]{{1,30}})?\s?(?::|[.]?$)"
)
# "III. NHIỆM VỤ TRỌNG TÂM", "CÁC HOẠT ĐỘNG": what a plan without a heading on contents calls them.
TASKS = Cued(
    rf"(?:về )?(?:(?:một số |các |những )(?:nhiệm vụ|hoạt động|giải pháp|việc|công việc|phần việc)"
    rf"|(?:nhiệm vụ|hoạt động|công việc)(?={_KIND}|,|\s(?:và|thi đua)\s)){_KIND}{{0,2}}{_OF}{{0,3}}"
    r"(?:\s(?:cần (?:làm|thực hiện|tập trung)|phải làm))?(?:\strong (?:tháng|đợt|năm|tuần lễ"
    r"|chiến dịch)(?:\sthi đua)?)?"
    rf"{_KIND}{{0,2}}(?:(?:,|\svà|\s-)\s(?:các\s)?(?:giải pháp|nhiệm vụ|biện pháp|hoạt động)"
    rf"(?:{_KIND}|\s(?:thực hiện|triển khai)){{0,2}})?{_INTRO}{{0,2}}\s?(?::|[.]?$)"
)
_BARE = (
    r"(?:nhiệm vụ|hoạt động|giải pháp|công việc|phần việc|việc làm|việc (?:cần|phải) làm(?: ngay)?|cách làm"
    r"|cách (?:thức )?thực hiện)"
)
BARE_TASKS = Cued(
    rf"(?:(?:các )?(?:chỉ tiêu|mục tiêu|phương hướng|yêu cầu|tiêu chí)(?:(?:,| và)\s(?:chỉ tiêu|mục tiêu))?(?:,"
    rf"| và)\s)?(?:các |những )?"
    rf"{_BARE}(?:{_OF}|{_KIND}){{0,3}}(?:(?:,|\svà|\s-)\s(?:các\s)?(?:nhiệm vụ|giải pháp|biện pháp|hoạt động|phân công)"
    rf"(?:{_OF}|{_KIND}){{0,2}})?\s?[.:]?$|nội dung (?:công việc|hoạt động|thực hiện)\s?[.:]?$"
)
# "a) Đối với doanh nghiệp": a label over contents of several groups.
GROUP = re.compile(r"(?:đối với|với|khối)\s[^:.;]{2,80}:?$")
# Running text of an article that counts the contents, or leads over to their list.
COUNTED = Cued(rf"(?<![^\W_]){NUMBER}\s(?:nhóm\s)?nội dung(?:\s(?:lớn|thi đua|phong trào)|{_KIND}){{0,3}}(?![^\W_])")
NAMED = Cued(
    rf"(?<![^\W_])nội dung{_KIND}{{0,2}}\s(?:thi đua|(?:của )?(?:các )?(?:phong trào|đợt|cuộc|chiến dịch"
    rf"|hoạt động)|tuyên truyền)"
    r"(?![^\W_])[^.;:\n]{0,120}?(?=:|\s(?:là|gồm|bao gồm)\s)"
)
LISTED = Cued(
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
_TASK = (
    r"(?:nội dung|nhiệm vụ|việc làm|phần việc|công việc|đầu việc|việc|hoạt động|giải pháp|trọng tâm|hướng|mặt|mũi"
    r"|lĩnh vực|khâu|vấn đề|tiêu chí|nhóm việc|nhóm)"
)
_GAP = r"(?![^\W_])[^.;:\n]{0,90}?"
_LINK = r"(?::|\s(?:gồm có|bao gồm|gồm|là|như|cụ thể là|tập trung vào|hướng vào|hướng tới|xoay quanh)(?:\s?:)?)(?:\s|$)"
PROMISED = Cued(rf"(?<![^\W_]){NUMBER}\s(?:nhóm\s|phần\s)?{_TASK}(?![^\W_])")
# What leads over to things to do: "tập trung vào bốn việc: ...", "cùng các việc làm cụ thể, như ..."; words that
# tell of aims as often need a colon.
LEADS = (
    Cued(
        rf"(?<![^\W_])(?:(?:các|những|nhóm|số|nhiều|loạt)\s{_TASK}|{PROMISED.pattern}|nội dung"
        rf"|trọng tâm(?= (?:là|gồm)\s)){_GAP}{_LINK}"
    ),
    Cued(
        rf"(?<![^\W_])(?:tập trung|hướng|xoay quanh|ưu tiên|chú trọng|thi đua|trọng tâm|trong đó"
        rf"|cụ thể|phấn đấu){_GAP}:(?:\s|$)"
    ),
)
# The rest of what leads over ("tập trung vào | việc:"), and lists that commas set apart.
TO_COLON = re.compile(r"[^.,;:\n]{0,60}:\s")
NEXT_DEED = re.compile(r",?\svà\s|,\s")
COMPETE = re.compile(r"(?:và\s)?thi đua\s")
ORDINAL = re.compile(r"(?:thứ nhất|một là|một:)[\s,:]")
# Orders to somebody, unless it is to compete, and lists of other things.
DEMANDED = Cued(
    r"\bhồ sơ(?: đề nghị| dự thi)? (?:gồm|bao gồm)\b"
    r"|\b(?:yêu cầu|đề nghị|giao|chỉ đạo|kiến nghị|phân công|đề xuất|lưu ý)\b(?!.{0,300}\b(?:thi đua|tập trung"
    r"|nội dung thi đua|(?:hoạt động|nhiệm vụ|nội dung|phần việc) (?:chính|trọng tâm|chủ yếu|cụ thể|thiết thực))\b)"
    r"|\b(?:căn cứ|kinh phí|khen thưởng|kết luận|cuộc họp|hội nghị|dự thảo|sửa đổi|luật|nghị định"
    r"|thông tư|kết quả|năm qua|vừa qua)\b"
    r"|\bđã (?!ban hành|ký|phát động|có (?:kế hoạch|văn bản|công văn|chỉ thị)|xây dựng kế hoạch|đề ra|xác định"
    r"|thống nhất"
    r"|yêu cầu|hướng dẫn|triển khai kế hoạch)|(?<!sẽ )\bcó nhiều\b|\b(?:đoàn (?:kiểm tra|giám sát)|thảo luận)\b"
    r"|\b(?:phát biểu|ông|bà|đồng chí)\b.{0,200}\b(?:đề nghị|yêu cầu|mong|nhấn mạnh|chỉ đạo)\b"
)
# "… yêu cầu các xã thực hiện tốt các nội dung sau:", "kêu gọi bà con ủng hộ để:": what leads over to a list of demands.
CALLED_TASKS = re.compile(rf"(?<![^\W_]){_TASK}(?![^\W_])[^.;:\n]{{0,60}}:$")
ASKS = re.compile(
    r"(?<![^\W_])(?:(?:thi đua|kêu gọi|phát động|vận động|hưởng ứng)(?![^\W_])[^:\n]{0,300}"
    r"|(?:yêu cầu|đề nghị)(?![^\W_])[^:\n]{0,300}(?<![^\W_])(?:triển khai|thực hiện|tổ chức|tập trung)(?![^\W_])"
    r"[^:;\n]{0,60}):$"
)
NOT_ASKED = re.compile(
    r"\b(?:hồ sơ|thành phần|báo cáo|khen thưởng|kinh phí|căn cứ|kết luận|kết quả|tồn tại|hạn chế|khó khăn|dự thảo"
    r"|nguyên nhân|tiêu chuẩn|điều kiện|đối tượng|đã)\b"
)
# A directive or letter demands things too: they are contents where they are those of a campaign.
ORDERED = re.compile(r"(?<![^\W_])(?:yêu cầu|đề nghị|giao|chỉ đạo)(?![^\W_])")
CAMPAIGN = re.compile(
    r"(?<![^\W_])(?:thi đua|phát động|kêu gọi|hiệu triệu|phong trào|chiến dịch|đợt cao điểm|ra quân|cuộc thi|tuần lễ"
    r"|tháng (?:công nhân|thanh niên|hành động|cao điểm|nhân đạo|an toàn))(?![^\W_])"
)
# Items under a heading "NỘI DUNG" that are parts of the plan.
NOT_A_CONTENT = re.compile(
    r"(?:chủ đề|đối tượng|phạm vi|thời gian|địa điểm|kinh phí|khen thưởng|hình thức khen thưởng|tổ chức thực hiện"
    r"|tiêu chí|tiêu chuẩn|mục đích|yêu cầu|nguồn lực|khẩu hiệu|tên gọi)(?:\s(?:thi đua|thực hiện|tổ chức"
    r"|phong trào))?\s?(?::|[,.;]|$|và )"
    r"|(?:năm \d{4}|giai đoạn [\wđ]{1,4}|đợt \w{1,4}|bước \w{1,4}|quý \w{1,4})(?:\s\([^()]{1,40}\))?\s?[:,]"
    r"|[^?]{0,300}\?$|giao (?:cho|các|sở|phòng|ubnd|ủy ban|văn phòng|công an|hội|đoàn|công đoàn"
    r"|ban (?!hằng|hàng|định kỳ|tuần|tháng|quý|với))\s"
)
