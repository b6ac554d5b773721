"""Vocabulary of periods, on the folded view (domain: timeframes)."""

from __future__ import annotations

import re

from pipeline.segment.cued import Cued

_YEAR = r"(?P<y>(?:19|20)\d\d)(?!\d)"
_HOUR = r"(?:(?:\d{1,2}\s?(?:giờ|h|g)(?:\s?\d{2}(?:\s?phút|['’])?)?|ca\s(?:[1-4]|i{1,3})),?\s(?:ngày\s)?)?"
_CLOCK = r"\d{1,2}\s?(?:giờ|h|g)(?:\s?\d{2}(?:\s?phút|['’])?)?"
_WEEKDAY = r"(?:(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),?\s)?"
_LEAD = rf"(?:hết\s)?{_HOUR}(?:(?:sáng|chiều|tối|đêm)\s)?{_WEEKDAY}(?:hết\s)?(?:ngày\s)?"
# Which part of a month: "giữa tháng 6", "thượng tuần tháng 6", "tuần đầu tháng 6", "tuần thứ hai của tháng 6".
_PART = (
    r"(?:(?:tuần\s)?(?:đầu|cuối|giữa)\s|(?:thượng|trung|hạ)\stuần\s|nửa\s(?:đầu|cuối)\s"
    r"|tuần\sthứ\s(?:nhất|hai|ba|tư|[1-4])\s(?:của\s)?)?"
)
_ISSUE = (
    r"(?:khi\s|ngày\s|thời điểm\s)?(?:(?:kế hoạch|chỉ thị|quyết định|văn bản)\s)?(?:được\s)?(?:ngày\s)?(?:ban hành"
    r"|ký ban hành|ký|phát động|có hiệu lực|(?:ra\s)?thông báo)"
    r"(?:\s(?:kế hoạch|chỉ thị|quyết định|văn bản|hướng dẫn|công văn|thông báo"
    r"|chương trình|đề án)(?:\snày)?"
    r"|\sphong trào(?:\sthi đua)?|\sđợt thi đua)?(?:\scho)?"
)
# One end of a range, tried in this order at one position.
BOUNDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("long", rf"{_LEAD}(?P<d>\d{{1,2}})\stháng\s(?P<m>\d{{1,2}})(?:,?\snăm\s|\s?[/.-]\s?){_YEAR}"),
        ("day", rf"{_LEAD}(?P<d>\d{{1,2}})\s?(?P<s>[/.-])\s?(?P<m>\d{{1,2}})\s?(?P=s)\s?{_YEAR}"),
        ("day", rf"{_LEAD}(?P<d>\d{{1,2}})\s?[/.-]\s?(?P<m>\d{{1,2}})(?:\s?[/.-]\s?|\snăm\s){_YEAR}"),
        ("quarter", rf"(?:hết\s)?quý\s(?P<q>iv|iii|ii|i|[1-4])(?:\s?[/-]\s?|\snăm\s){_YEAR}"),
        ("quarter", r"(?:hết\s)?quý\s(?P<q>iv|iii|ii|i|[1-4])(?!\w|\s?[/-]\s?\d)(?P<y>)"),
        ("month", rf"(?:hết\s)?{_PART}tháng\s(?P<m>\d{{1,2}})(?:\s?[/.-]\s?|,?\snăm\s){_YEAR}"),
        ("month", rf"(?:hết\s)?(?P<m>0?[1-9]|1[0-2])\s?[/.-]\s?{_YEAR}"),
        ("long_no_year", r"(?:hết\s)?ngày\s(?P<d>\d{1,2})\stháng\s(?P<m>\d{1,2})(?!\d)"),
        ("month_no_year", rf"(?:hết\s)?{_PART}tháng\s(?P<m>\d{{1,2}})(?![\d/])"),
        (
            "day_no_year",
            rf"{_LEAD}(?P<d>\d{{1,2}})\s?[/.-]\s?(?P<m>\d{{1,2}})"
            r"(?!\d|\s?[/.]\s?\d|\s?-\s?\d(?!\d?\s?[/.]\s?\d))",  # "12/3-30/4" begins on 12 March
        ),
        ("day", rf"{_ISSUE}\s\(?(?:ngày\s)?(?P<d>\d{{1,2}})[/.-](?P<m>\d{{1,2}})[/.-]{_YEAR}\)?"),
        ("issue", _ISSUE),
        ("launch", r"(?:khi|ngày|lễ|thời điểm)\s(?:ra quân|khởi động|khai mạc)\b"),
        ("now", r"(?:nay|bây giờ)\b"),
        ("year", rf"(?:hết\s)?(?:cuối\s|đầu\s|giữa\s)?(?:năm\s)?{_YEAR}(?!\s?[/-]\s?\d)"),
        ("this_year", r"(?:(?:hết|cuối)\s)?năm(?:\s(?:nay|này))?(?=\s?[.,;)\n]|$)"),
        (
            "day_only",
            rf"{_LEAD}(?P<d>\d{{1,2}})(?![\d%/.,]|\s?(?:năm|tháng|tuần|ngày|tỷ|triệu|đồng|công trình|giờ|%|km|ha"
            rf"|người))",
        ),
    )
)
# What a line or a cell says before it gives the time: "Thời gian thực hiện:", "| Thời gian |".
_TIME_LABEL = r"thời gian(?:\s[^\s.;:,|]{1,12}){0,9}\s?[:|]\s?"
_PHASE_LABEL = r"(?:đợt|giai đoạn|chặng|bước|cao điểm|học kỳ)\s(?:i{1,3}|iv|v|\d)\s?:\s"
# A label is a beginning without any "từ" ("Thời gian: 15/4 - 30/6/2021"), but only for a range.
FROM = Cued(
    r"\b(?:(?:(?:mở màn|khai mạc|khởi động)(?:\s(?:vào|lúc|từ))?"
    r"(?=\s(?:ngày|\d)[^.;\n]{3,30}\b(?:kết thúc|bế mạc)\b)"
    r"|kể từ|bắt đầu từ|tính từ|từ|bắt đầu(?:\s(?:vào|lúc))?(?:\s?:)?(?=\s(?:ngày|\d)))"
    rf"\s(?:sau\s)?(?:0\s?(?:giờ|h)(?:\s?00)?(?:\sphút)?,?\s)?|(?P<label>{_TIME_LABEL}|{_PHASE_LABEL})(?=ngày|thứ|tháng|quý|năm|\d))"
)
OPENS = ("bắt đầu", "mở màn", "khai mạc", "khởi động")
TO = re.compile(
    r"(?:\s\((?:thứ\s\w{2,4}|chủ nhật)\))?\s?[,.;]?\s?(?:-\s(?=kết thúc))?(?:và\s)?"
    r"(?:(?:(?:kéo dài|kết thúc)\s)?(?:cho đến|đến|tới|-)|(?:kết thúc|bế mạc)(?:\s(?:vào|trước|trong)|\s?:)?)"
    r"\s?(?:khi\s)?"
    r"(?:cuối\s)?(?=\S)"
)
# "… đến khi hết hạn mặn": whatever the event is.
UNTIL_EVENT = re.compile(r"\s?,?\s?(?:cho\s)?đến\s(?:khi|lúc)\s(?P<event>[^\W\d][^.;,\n]{3,120})")
EVENT = re.compile(
    r"\s?,?\s?(?:cho\s)?đến\s(?:khi\s|hết\skhi\s|hết\s|thời điểm\s|ngày\s)?(?P<event>(?:tổ chức |kết thúc "
    r"|thành công |diễn ra |khai mạc |bế mạc |hoàn thành |đại hội|hội nghị)[^.;,\n]{3,120})"
)
STAGE = Cued(
    r"\b(?:(?P<word>giai đoạn|\d{1,2} năm|thời kỳ)\s\(?)(?:từ\s)?(?:năm\s)?(?P<a>(?:19|20)\d\d)\s?(?:-"
    r"|đến|/)\s?(?:năm\s)?(?P<b>(?:19|20)\d\d)(?!\d)"
)
# "năm 2016 và giai đoạn 2017 - 2020": the stage goes on from the year.
YEAR_BEFORE_STAGE = re.compile(r"\bnăm\s(?P<y>20\d\d)\svà\s(?:cả\s)?$")
YEARS = Cued(
    r"\b(?:từ\s)?năm\s(?P<a>(?:19|20)\d\d)(?:\s?(?:-|đến|tới)\s?|,\s|\svà\s)(?:hết\s)?(?:năm\s)?(?P<b>(?:19|20)\d\d)(?!\d)"
)
# "Đợt 2: năm 2022", "giai đoạn 1 (trong năm 2022)": a phase of one year.
YEAR_OF_PHASE = Cued(
    r"\b(?:giai đoạn|đợt|chặng|bước|cao điểm)\s(?:i{1,3}|iv|v|\d)\s?[:(]\s?(?:trong\s|cả\s)?(?P<a>năm\s(?P<b>20\d\d))"
    r"(?!\d|\s?[-/]\s?\d|\s(?:-|đến)\s)"
)
# "Giai đoạn 1: 2022 - 2023", "giai đoạn 2 (2024 - 2025)", "Thời gian thực hiện: 2022 - 2025".
BARE_YEARS = Cued(
    r"\b(?:(?:giai đoạn|đợt)\s(?:i{1,3}|iv|v|\d)\s?[:(]"
    r"|(?:hội thi|cuộc thi|giải thưởng|giải)\s[^.;:()\n]{2,80}\slần thứ\s[ivxl\d]{1,6},?\s\("
    r"|thời gian(?:\s[^\s.;:,]{1,12}){0,5}\s?:)\s?(?:từ\s)?(?:năm\s)?"
    r"(?P<a>20\d\d)\s?(?:-|đến)\s?(?:năm\s)?(?P<b>20\d\d)(?!\d)"
)
SCHOOL_YEAR = Cued(r"\bnăm học\s(?P<a>(?:19|20)\d\d)(?:\s?[-/]\s?|\s)(?P<b>(?:19|20)\d\d)(?!\d)")
# "bảo vệ rừng mùa khô 2023 - 2024", "vụ đông xuân năm 2023-2024": a season that two years share.
SEASON = Cued(
    r"\b(?:mùa (?:khô|mưa|đông)|niên vụ|(?:đông|hè)[ -]?xuân|vụ (?:đông|mùa))\s(?:năm\s)?"
    r"(?P<a>20\d\d)\s?[-/]\s?(?P<b>20\d\d)(?!\d)"
)
# "đến năm 2030, định hướng đến năm 2045": the second year is an outlook, no goal of the plan.
GOAL = Cued(r"\b(?<!định hướng )(?<!tầm nhìn )(?:đến|tới)\s(?:hết\s|cuối\s)?năm\s(?P<y>20\d\d)(?!\d|\s?[-/]\s?\d)")
YEAR = Cued(
    r"\b(?<!đến )(?<!tới )(?<!hết )(?<!từ )(?<!(?<!tháng )cuối )(?<!(?<!tháng )đầu )(?<!trước )(?<!với )(?<!sau )"
    r"(?:trong\s)?năm\s(?P<y>(?:19"
    r"|20)\d\d)(?!\d|\s?[-/]\s?\d)"
)
# The year of a day or a month is no period of its own ("ngày 29 tháng 10 năm 2013").
OF_DATE = re.compile(r"\b(?:tháng\s\d{1,2}|\d[/.-]\d{1,2}),?\s$")
# Words that say how long the years of the period go on: "năm 2024 và những năm tiếp theo".
GOES_ON = re.compile(r"\svà\s(?:các\s|những\s)?năm\s(?:tiếp theo|kế tiếp|sau|tới)\b")
# A name that ends in its year: "Năm an toàn giao thông - 2012", "chiến dịch Hè 2018", "Lễ hội Hoa Lư 2026".
NAMED_YEAR = Cued(
    r"\bnăm\s(?=[^\W\d])[^\".;:()\n]{3,60}\s-\s(?P<y>20\d\d)(?=\")"
    r"|\b(?:năm|tháng|tuần lễ|ngày hội|mùa|hè|xuân|tết|lễ hội|festival|hội chợ|chiến dịch|hội thi|cuộc thi)\b"
    r"(?:\s[^\W\d_]+){0,10}?\s(?<!năm\s)(?<!đến\s)(?<!từ\s)(?<!tới\s)(?<!số\s)(?<!với\s)(?<!trước\s)"
    r"(?P<bare>20\d\d)(?=\"?\s?(?:$|[,.;?!\n]|\s(?:trên|tại|của|với|ở|nhằm|và|có|được|từ)\b))",
    re.MULTILINE,
)
# "gia hạn thời gian thực hiện … đến hết ngày …": a notice that moves the end.
EXTENSION = Cued(
    r"\b(?:thời điểm|thời gian|thời hạn|ngày) kết thúc(?:\s[^\s.;:,]{1,12}){0,8}?\s(?:chuyển|lùi|dời|điều chỉnh"
    r"|thay đổi)\stừ\s[^.;,]{4,30}?\s(?:sang|thành|đến)\s"
    r"|\b(?:gia hạn|kéo dài|lùi|dời)(?:\sthêm)?\s(?:thời gian|thời hạn)(?=\s(?:thực hiện|triển khai|tổ chức|thi đua"
    r"|phát động|cao điểm|kết thúc|nhận bài|nhận tác phẩm|dự thi|tham gia|của|đợt|phong trào|chiến dịch"
    r"|cuộc thi|cho đến|đến)\b)"
    r"(?:(?!\b(?:đến|từ)\b)[^.;\n]){0,160}?\s(?:cho\s)?đến\s"
)
# "ngày     tháng 10 năm 2020": the month of a date line whose day was to be filled in by hand.
BLANK_DAY = re.compile(r"\bngày[\s.…_]{1,30}$")
# One day, and the hours of one day.
# So is a day on which flags fly ("treo cờ Tổ quốc trong ngày 19/5/2021"), and a stage ("Đợt 1: ngày 21/4/2021").
_PART_OF_DAY = r"(?:sáng|chiều|tối)"
ONE_DAY = Cued(
    r"(?:\bthời gian(?:, địa điểm)?(?:\s[^\s.;:,]{1,12}){0,9}\s?:\s?(?:dự kiến\s)?(?:vào\s)?(?:lúc\s|hồi\s)?"
    rf"(?:(?:buổi\s)?{_PART_OF_DAY},?\s)?(?:\d{{1,2}}\s?(?:giờ|h|g)(?:\s?\d{{2}})?(?:\s?phút)?(?:\s{_PART_OF_DAY})?,\s)?"
    r"|\btreo (?:quốc kỳ|cờ)[^.;:\n\d]{0,90}?\s(?:trong|vào)\s|\bđợt (?:\d|i{1,3})\s?:\s)"
    r"(?=(?:ngày|thứ|chủ nhật|\d{1,2}\s?(?:giờ|h))\b)"
)
HOURS = Cued(rf"\btừ\s{_CLOCK}\s?(?:đến|-)\s?{_CLOCK},?\s(?:(?:của|trong)\s)?(?=(?:ngày|thứ|chủ nhật)\b)")
# Days in a row: "các ngày 12, 13 tháng 6", "hai ngày 12 và 13/6", "trong 3 ngày 12-14/6".
DAYS_ROW = Cued(
    r"\b(?:trong\s)?(?<!thứ )(?:các|hai|ba|bốn|(?:0?[2-9]|10))\sngày,?\s(?:từ\s)?(?P<d1>\d{1,2})(?:,\s\d{1,2}){0,8}"
    r"(?:\s?-\s?|,\s|\s(?:và|đến)\s(?:ngày\s)?)(?=\d{1,2}(?:\s?[/.-]\s?|\stháng\s)\d)"
)
# "(dự kiến tháng 8/2020)": when the event is to be that ends a period.
EXPECTED = re.compile(r"\(dự kiến:?\s(?:vào\s|trong\s|là\s|khoảng\s){0,2}")
# "sau đó duy trì … đến hết tháng 9": a campaign goes on behind its peak or its first day.
CONTINUED = Cued(r"\bduy trì(?:\s[^\s.;:,]{1,12}){0,8}?\s(?:cho\s)?(?:đến|tới)\s")
UNTIL = Cued(
    r"\b(?:kéo dài|diễn ra|thực hiện|được thực hiện|triển khai|tổ chức|gia hạn|kết thúc"
    r"|hoàn thành|(?P<label>thời gian(?:\s[^\s.;:,|]{1,12}){0,9}\s?[:|])|đợt (?:i{1,3}|\d)\s?:?)"
    r"(?:\s(?:cho|thực hiện|thời gian))?"
    r"\s(?:đến|tới|vào|trước)\s"
)
BRACKETS = Cued(
    r"\(\s?(?:từ\s)?(?:ngày\s)?(?P<d1>\d{1,2})[/.](?P<m1>\d{1,2})(?:[/.](?P<y1>20\d\d))?\s?(?:-"
    r"|đến)\s?(?:ngày\s)?(?P<d2>\d{1,2})[/.](?P<m2>\d{1,2})(?:[/.](?P<y>20\d\d))?\s?\)"
)
DURATION = Cued(
    r"\b(?<!sau )(?:trong\s)?(?:thời gian\s|vòng\s|thời hạn\s)?(?P<n>\d{1,3})\s(?P<unit>ngày(?:\sđêm"
    r"|,\sđêm)?|tháng|tuần|năm)(?:\sthi đua)?,?\s(?:\(?tính\s|bắt đầu\s)?(?:kể\s)?từ\s(?:0\s?(?:giờ"
    r"|h)\s?(?:00\s?)?(?:phút\s)?)?"
)
# "quý II, III năm 2022", "tháng 5 và tháng 6/2022", "tháng 6, 7, 8 năm 2024".
SEVERAL = Cued(
    r"\b(?:quý\s(?P<q1>iv|iii|ii|i|[1-4])(?:\s?-\s?|,\s|\svà\s)(?:quý\s)?(?P<q2>iv|iii|ii|i|[1-4])"
    r"|tháng:?\s(?P<m1>\d{1,2})(?:,\s(?:tháng\s)?\d{1,2})*?(?:\s?-\s?|,\s|\svà\s)(?:tháng\s)?(?P<m2>\d{1,2}))(?:\s?/\s?|\snăm\s)(?P<y>20\d\d)(?!\d)"
)
SINGLE = Cued(
    r"\b(?:trong\s|vào\s)?(?:(?P<quarter>quý\s(?P<q>iv|iii|ii|i|[1-4])(?:\s?[/-]\s?"
    r"|\snăm\s)(?P<y1>20\d\d))|(?P<month>(?<!\d )tháng\s(?P<m>\d{1,2})(?:\s?[/-]\s?|\snăm\s)(?P<y2>20\d\d))"
    r"|(?P<part>(?P<n>0?[1-9])\stháng\s(?P<h>đầu|cuối|còn lại(?:\scủa)?)\snăm\s(?P<y3>20\d\d)))"
)
MONTHS = Cued(
    r"\b(?:trong|vào)\s(?:các\s|\d\s)?tháng:?\s(?P<m1>\d{1,2})"
    r"(?:(?:,\s\d{1,2})*?(?:\s?-\s?|,\s|\svà\s)(?:tháng\s)?(?P<m2>\d{1,2}))?(?![^\W_]|\s?[/.,-]\s?\d|\s(?:năm|và)\b)"
)
_OF_TIME = (
    r"(?:thực hiện|tổ chức|thi đua|phát động|triển khai|cao điểm|diễn ra|hoạt động|của|đợt|phong trào|tiến hành|là|từ"
    r"|tập trung|tuyên truyền|hưởng ứng|ra quân|vận động|áp dụng|dự kiến|kéo dài|bắt đầu|cụ thể|bắn)"
)
_CAMPAIGN = r"(?:đợt|phong trào|chiến dịch|cuộc thi)"
_LENGTH = r"\d{1,3}\s(?:ngày|tuần|tháng)"
# Words before a period that say that it is the time of the campaign.
STRONG_CUE = re.compile(
    rf"\b(?:thời gian(?:\s{_OF_TIME})|thời gian\s?:|thời gian\s$|thời gian:\s?(?:\w+\s){{0,2}}$|diễn ra\s"
    r"|(?:được|sẽ)(?:\s[^\W\d_]+){0,5}?\s(?:triển khai|thực hiện|phát động|tổ chức|tiến hành)(?:\s\w+){0,4}"
    r"(?:\s(?:trên|tại)(?:\s[^\W\d_]+){2,9})?\s?$"
    r"|(?:đồng loạt|ra quân)(?:\s[^\W\d_]+){0,4}\s$"
    rf"|{_CAMPAIGN}(?:\s\w+){{0,8}}\s(?:bắt đầu|kéo dài|được\s\w+(?:\s\w+)?)\s$"
    rf"|(?:{_CAMPAIGN}|tháng|ngày hội|tuần lễ|hội thi)\b[^.;]{{0,120}}"
    r"\b(?:bắt đầu|kéo dài|diễn ra|thực hiện|tổ chức|triển khai|phát động)\s$"
    rf"|\b(?:phát động|mở|triển khai|ra quân)\s(?:{_CAMPAIGN}|tháng cao điểm)\b[^.;]{{0,110}}$"
    r"|(?:các )?hoạt động hưởng ứng\s(?:diễn ra\s)?$"
    r"|(?:đợt thi đua|đợt cao điểm|phong trào|chiến dịch|tuần lễ)\b[^.;:]{0,80}:\s$"
    r"|(?:tháng|đợt|tuần lễ)\s(?:[^\W\d_]+\s){0,2}(?:cao điểm|hành động|thi đua)\b[^.;,:]{0,60}$"
    r"|\b(?<!lễ )phát động\s(?:[^.;\n]{1,90}\s)?(?:thi đua|phong trào|đợt|chiến dịch|cuộc vận động"
    r"|cuộc thi)\b[^.;]{0,110}$"
    r"|(?:tuần lễ|tháng|ngày hội|chiến dịch|đợt)\b[^.;,:()\n]{0,90}\(\s?$"
    r"|tạm (?:ngừng|ngưng|dừng)\b[^.;\n]{0,150}$"
    r"|\btắt (?:đèn|điện|bớt|các thiết bị|toàn bộ|hệ thống)\b[^.;\n]{0,170}$"
    rf"|(?:trong|đợt|chiến dịch|cao điểm|kéo dài|thi đua)\s[^.;,()\d]{{0,30}}{_LENGTH}[^.;,()\d]{{0,30}}\(?\s?$"
    rf"|{_LENGTH}(?:\sđêm)?\s(?:thi đua|cao điểm|ra quân|hành động)[^.;,()\d]{{0,30}}\(\s?$"
    r"|(?:kế hoạch|chỉ thị|công văn|công điện|thông báo|hướng dẫn)(?:\snày)?\scó hiệu lực\s(?:thi hành\s)?$)"
)
# "Với chủ đề “…”, từ ngày 1/5 - 11/6, đợt thi đua gồm …": the campaign stands behind its time.
CAMPAIGN_BEHIND = re.compile(
    r",\s(?:đợt (?:thi đua|cao điểm)|chiến dịch|phong trào thi đua|tháng (?:cao điểm|hành động))\b"
)
# "ra quân từ tuần thứ hai của tháng 3": when a step begins, and not how long the campaign lasts.
TURN_OUT = re.compile(r"\bra quân(?:\s[^\W\d_]+){0,4}\s$")
# What has a time of its own inside a campaign: ceremonies, sessions, conferences, the handing in of reports.
OTHER_EVENT = re.compile(
    r"(?:^|[,:;.\n]\s?)(?:\W{0,3})(?:tổ chức\s)?"
    r"(?:lễ(?!\s(?:hội|tết))|buổi lễ|kỳ họp|phiên họp|hội nghị|hội thảo|cuộc họp"
    r"|sự kiện(?!\s(?:lịch sử|chính trị|quan trọng|trọng đại|lớn|nổi bật|do|này|trên|sẽ|được|dự kiến|diễn ra"
    r"|chính thức|năm nay)\b)|đêm"
    r"|thời gian (?:treo|đăng ký|nộp|gửi|bình xét|xét|báo cáo|họp|kiểm tra"
    r"|tổ chức (?:lễ|hội nghị|sơ kết|tổng kết)))\b[^.;:]{0,90}(?:\s|:\s?)(?:thời gian\s?:\s?)?$"
)
# "với đích năm 2025", "giám sát việc … từ năm … đến năm …": targets, and the years of what is looked into.
NOT_PLANNED = re.compile(
    r"\b(?:với đích|phấn đấu(?! hoàn thành)|giám sát (?:chuyên đề|việc)|quyết toán)\b[^.;\n]{0,150}$"
)
# Surroundings in which a period belongs to something else: terms of office, events, results, side actions.
NOT_OWN = re.compile(
    r"\b(?:bão số \d+|kỳ họp|phiên họp|hội nghị (?:tổng kết|biểu dương)|lễ hội|vinh danh|đại hội|nhiệm kỳ"
    r"|nghị quyết (?:đại hội|hội nghị|số)|quyết định số|chỉ thị số|treo cờ|kết quả|đã (?:đạt|hoàn thành|thực hiện)"
    r"|tổng kết (?:\w+\s){0,6}|sơ kết (?:\w+\s){0,6}|trung hạn|luật số|theo luật"
    r"|thành tích[^,;.]{0,60})\b[^.;\n]{0,70}$"
)
# A programme or plan that a campaign serves: in the subject its period is the campaign's too, elsewhere it is not.
OF_PROGRAMME = re.compile(
    r"\b(?:kế hoạch (?:phát triển )?(?:kinh tế|kt)|kế hoạch 5 năm|kế hoạch 05 năm|chiến lược|quy hoạch|đề án|dự án"
    r"|chương trình mục tiêu|mục tiêu quốc gia|các chỉ tiêu|mục tiêu|nhiệm vụ phát triển)\b[^.;\n]{0,70}$"
)
# "năm 2020 là 50%", "đến năm 2025 có ít nhất 3 xã": what is to be reached then.
TARGET = re.compile(
    r"\s?,?\s(?:(?:đạt|còn|giảm|tăng|có (?:ít nhất|trên|hơn|tối thiểu|khoảng))\s(?:[^\s.;\d]{1,9}\s){0,5}\d"
    r"|(?:là|có)\s(?:[^\s.;\d]{1,9}\s){0,3}\d+(?:[.,]\d+)?\s?%)"
)
# The year of a congress closes its name.
CONGRESS_YEAR = re.compile(r"\bđại hội\b[^.;\n]{0,120}\blần thứ\s[ivx\d]+,?\s$")
PHASE = re.compile(
    r"\b(?P<name>(?:đợt|giai đoạn|chặng|bước|cao điểm)\s(?:cao điểm\s|thi đua\s)?(?:(?:thứ|lần)\s)?"
    r"(?:i{1,3}|iv|v|i1|l|\d|một|nhất|hai|ba|tư|bốn|đầu|sau|cuối)|học kỳ\s(?:i{1,2}|[12])"
    r"|(?:đợt|giai đoạn|chặng|bước)\s(?:chuẩn bị|khởi động|tăng tốc|bứt phá|nước rút|về đích|thực hiện|triển khai"
    r"|hoàn thiện|tổng kết|thí điểm|làm điểm|nhân rộng|mở rộng|đánh giá|công nhận|bình xét|rà soát|khảo sát|kết thúc"
    r"|duy trì|phát động)(?:(?:,| và)\s[^\W\d_]+(?:\s[^\W\d_]+){0,2}?)?"
    r"(?=\s?[:(][^.;\n]{0,20}$|\s(?:(?:kéo dài|diễn ra|bắt đầu|sẽ|là)\s){0,2}$))\b(?=[^.;\n]{0,60}$)"
)
CORE = re.compile(
    r"\b(?:trọng tâm|(?<!tháng )(?<!đợt )(?<!đua )(?<!gian )cao điểm|(?<!gian )tập trung)\b[^.;\n]{0,30}$"
)
# "đợt tuyên truyền cao điểm": the peak is the campaign itself.
# "Thời gian tổ chức Ngày hội tập trung trong khoảng từ …": so is what the whole time is crowded into.
NAMED_PEAK = re.compile(
    r"\b(?:đợt|tháng|tuần lễ|chiến dịch)\s(?:[^\W\d_]+\s){1,3}cao điểm\b[^.;\n]{0,30}$"
    r"|\bthời gian (?:tổ chức|thực hiện|triển khai)(?:\s[^\W\d_]+){1,8}\stập trung\b[^.;\n]{0,30}$"
)
# Weather and water, whose time is that of a forecast.
WEATHER = re.compile(
    r"\b(?:bão|áp thấp|triều cường|nước dâng|mưa (?:to|lớn|lũ)|lũ|không khí lạnh|rét|nắng nóng|xâm nhập mặn|hạn mặn"
    r"|đợt mặn)\b[^.;\n]{0,70}$"
)
# Months of the moon are none of the calendar's ("từ tháng 4 đến tháng 10 Âm lịch").
LUNAR = re.compile(r"\s\(?(?:âm lịch|al\b)")
# A day that comes back is no one date ("trước ngày 15/12 hằng năm").
EVERY = re.compile(r"\s(?:hằng|hàng|mỗi)\s(?:năm|quý|tháng|tuần)\b")
EVERY_BEFORE = re.compile(r"\b(?:(?:hằng|hàng|mỗi)\snăm|định kỳ)\b[^.;\n]{0,120}$")
_DUTIES = (
    r"(?:gửi|ban hành|(?<!công )(?<!chương )(?<!quy )(?<!tiến )(?<!lộ )(?<!quá )trình"
    r"|hoàn thiện|hoàn thành|rà soát|nộp|tham mưu|báo cáo|bàn giao|xây dựng"
    r"|biên soạn|thành lập|kiện toàn|khảo sát|công bố|phê duyệt|đăng ký|ký (?:kết )?(?:giao ước|cam kết))"
)
DEADLINE = Cued(
    r"\b(?:(?:chậm nhất|muộn nhất)(?:\slà)?(?:\s(?:vào|trước|đến))?|(?<!chậm nhất )(?<!muộn nhất )trước"
    r"|hạn (?:cuối|chót|nộp|gửi)(?P<what>(?:\s(?!được\b|gia\b)[^\W\d_]{1,8}){0,6}?)(?:\s?:)?"
    r"|không (?:quá|muộn hơn)|xong (?:trước|trong|vào)"
    r"|thời hạn(?:\s\w+){0,4}\s(?:là|trước|đến))\s(?=(?:ngày|tháng|\d|hết|quý|\d{1,2}\s?giờ))"
)
# A month or a quarter is a deadline where a duty stands before it: "ban hành hướng dẫn trong quý II/2022".
DEADLINE_WITHIN = Cued(
    rf"\b{_DUTIES}\b(?:(?!\b(?:phong trào|(?<!giao ước )thi đua|phát động|chiến dịch|cao điểm|đã|kết quả)\b)"
    r"[^.;:\n\d]){0,90}?\s"
    r"(?P<within>(?:ngay\s)?trong\s)(?=(?:quý|tháng)\s)"
)
# "tiếp nhận bài dự thi đến hết ngày …", "Thời gian nhận bài: từ ngày … đến hết ngày …".
RECEIVED = Cued(
    r"\b(?P<what>(?:tiếp )?nhận (?:bài|tác phẩm|hồ sơ|sản phẩm|ảnh|video|tin, bài)(?:\s[^\W\d_]{1,12}){0,6}?)"
    r"(?:\s\([^()\n]{3,60}\))?(?:\s?:)?\s(?:(?:(?:bắt đầu |kể )?từ\s[^.;:\n]{3,50}?\s)?(?:cho )?(?:đến|tới)"
    r"|(?:bắt đầu |kể )?từ\s(?:ngày\s)?\d[\d/.]{2,9}\s-)\s(?=(?:hết\s)?(?:ngày|tháng|quý|\d))"
)
TAKEN = re.compile(r"\b(?P<what>nhận (?:bài|tác phẩm|hồ sơ|sản phẩm|ảnh|video)(?:\s(?:dự thi|tham gia))?)\b")
# "Đến hết ngày …, toàn tỉnh hoàn thành …".
DUE_FIRST = Cued(r"(?:(?:^|[.;:\n-])\s?(?:phấn đấu\s)?)đến\s(?=(?:hết\s)?(?:ngày|tháng)\s\d)")
FINISHES = re.compile(r",?\s(?:(?!đã\b)[^\W\d_]+,?\s){0,8}?(?:hoàn thành|hoàn tất)\s")
# What somebody did before a day is no task: "sinh trước ngày …", "khởi công trước ngày …".
NOT_DUE = re.compile(
    r"\b(?:từ|(?<!học )(?<!vệ )sinh|khởi công|tuyển dụng|nghỉ hưu|nhập ngũ|cư trú|tham gia|có hiệu lực)\s$"
)
# Steps of a campaign: launches, days of action, reviews.
_STEP = (
    r"(?:lễ (?:phát động|khởi động|ra quân|xuất quân|giao quân|mít tinh|tổng kết|sơ kết|trao giải|trao thưởng"
    r"|khai mạc|bế mạc|khánh thành|ra mắt|hưởng ứng|tưởng niệm|công bố|tuyên dương|biểu dương|tôn vinh"
    r"|ký (?:kết|cam kết|giao ước))(?: và trao giải)?"
    r"|hội nghị (?:sơ kết|tổng kết|biểu dương|tôn vinh|phát động)|ra quân(?: đồng loạt)?|sơ kết|tổng kết|chung kết"
    r"|(?<!\blễ )mít tinh|(?<!\blễ )trao (?:giải|thưởng)|chấm (?:sơ khảo|chung khảo|chung kết|giải)|vòng (?:sơ khảo"
    r"|chung khảo|chung kết|bán kết)|kiểm tra chéo|đánh giá giữa (?:kỳ|giai đoạn|đợt)"
    r"|(?<!\bvà )phát động)"
)
# What goes with a step on its day: "phát động, ký kết giao ước thi đua", "trao giải, khai mạc triển lãm".
_AND_STEP = (
    r"(?:(?:,| và| -) (?:ký (?:kết |cam kết )?giao ước(?: thi đua)?|trao giải(?: thưởng)?"
    r"|khai mạc (?:triển lãm|trưng bày|hội thi)))?"
)
_OF_STEP = (
    r"(?:\s(?:giữa (?:nhiệm )?kỳ|(?:giai đoạn|đợt|chặng|bước)\s(?:[ivx]{1,4}|\d)"
    r"|\d{1,2} (?:năm|tháng))(?![^\W_]))?"
)
_CALENDAR = (
    rf"(?=(?:hết\s)?(?:ngày\s\d|{_PART}(?:tháng\s\d|quý\s|năm\s20)|\d{{1,2}}\s?(?:giờ|h|/|[.-]\s?\d)"
    r"|(?:thứ|chủ nhật)\s))"
)
# Words between a step and its day; behind "từ … đến …" stands a stretch of time, behind "hằng năm" no one day.
_GAP_WORD = r"(?!(?:đến|tới|từ|hằng|hàng|mỗi|kể)\b|(?:ngày|tháng)\s\d)[^\W\d_]{1,12}"
# "Lễ phát động: 8 giờ ngày 27/4/2018", "tổng kết Phong trào vào quý IV/2025", "sơ kết quý III/2022".
MILESTONE = Cued(
    rf"(?<!báo cáo )(?<!giai đoạn )(?<!đợt )(?<!đã )(?<!sau )(?<!từng )\b(?P<what>{_STEP}{_OF_STEP}{_AND_STEP})"
    rf"(?P<gap>(?:\s{_GAP_WORD}){{0,3}}?\s?:\s(?:{_GAP_WORD}\s){{0,4}}?|\s?:\s?|(?:\s{_GAP_WORD}){{0,3}}?\s\(\s?"
    rf"|(?:\s\(20\d\d\s?-\s?20\d\d\))?(?:,?\s{_GAP_WORD}){{0,8}}?(?:,(?=\s(?:vào|trong|dự kiến|thời gian)\b))?\s)"
    rf"(?P<by>(?:(?:thời gian|dự kiến|tổ chức|được tổ chức|diễn ra)\s?:?\s){{0,3}}?"
    rf"(?:(?:vào|trong|trước|dự kiến)\s){{0,2}}?(?:(?:buổi|tiết|giờ|ngày)\s(?:{_GAP_WORD}\s){{1,3}}?)?(?:lúc\s)?"
    rf"(?:từ\s{_CLOCK}\s(?:đến|-)\s{_CLOCK},?\s)?(?:sáng\s|chiều\s|tối\s)?){_CALENDAR}"
)
# "- Ngày 26/3/2022: Lễ phát động", "tháng 11 tổ chức lễ tưởng niệm …".
DATED_STEP = re.compile(
    r"\s?[:,]?\s(?:(?:bộ|tỉnh|huyện|xã|thành phố|thị xã|quận|phường|ngành|hội|sẽ|tiến hành|tổ chức|diễn ra)\s){0,3}"
    rf"(?P<what>(?:lễ|hội nghị) (?:tưởng niệm|biểu dương|tôn vinh|công bố|hưởng ứng)(?:\s[^\W\d_]+){{0,12}}"
    rf"|{_STEP}{_OF_STEP})"
)
STEP_DATE = Cued(
    r"(?:(?:^|[;.\n])\s?(?:[-+•*]\s?)?(?:vào\s|trong\s)?|,\s)(?=(?:sáng\s|chiều\s)?(?:ngày|tháng|quý|năm)\s)"
)
# "hằng năm sơ kết …", "tham mưu tổng kết trước ngày …": what comes back, and what somebody has to prepare by a day.
NOT_STEP = re.compile(r"\b(?:(?:hằng|hàng|mỗi)\snăm|từ (?:ngày|khi|lễ))\s(?:tổ chức\s|tiến hành\s)?$")
PREPARED = re.compile(r"\b(?:tham mưu|báo cáo|tổng hợp|xây dựng|chuẩn bị)\s(?:tổ chức\s|việc\s)?$")
# A step that opens its sentence has no doer but the plan: "Phát động đồng loạt ngày 08/11".
OPENS_CLAUSE = re.compile(r"(?:^|[.;:+*•\n-])\s{0,3}$")
# A step in a line of its own, and its time in the line below: "1. Lễ phát động", "- Thời gian: 7 giờ 30 ngày 20/4".
_BULLET = r"(?:(?:\d{1,2}|[a-zđ])[.)]){0,3}"
STEP_LINE = re.compile(rf"[\s*+•-]{{0,4}}{_BULLET}[\s*]{{0,3}}(?:tổ chức\s)?(?P<what>{_STEP})[^.;]{{0,70}}")
TIME_LINE = re.compile(
    rf"[\s*+•-]{{0,6}}{_BULLET}[\s*]{{0,3}}thời gian(?:\s[^\W\d_]{{1,12}}){{0,4}}\s?:\**\s(?:vào\s|lúc\s)?(?=\S)"
)
# "sơ kết vào năm 2023, tổng kết năm 2025": the second year is told as the first.
AFTER_STEP = re.compile(r"\bsơ kết[^.;\n]{0,25}\bnăm\s20\d\d(?:,|\svà|,\svà)\s$")
# "phát động xong trong tháng 4": what somebody has to have done.
DONE_BY = re.compile(r"\bxong\b")
# Before a day these are tasks, not steps.
DONE_BY_THEN = re.compile(r"(?:.*\b)?phát động|chấm|vòng|kiểm tra|đánh giá")
# A bare year says when a step comes only behind these words; "tổng kết năm 2021" names what is looked back on.
EDGE_OF_YEAR = re.compile(r"(?:cuối|đầu|giữa)\s")
LAUNCH = re.compile(r"\b(?:vào|trong|dự kiến|lúc)\b")
# "ra quân 8/3 - 26/3": a stretch of time.
STRETCH = re.compile(r"\s?(?:-|đến|tới|(?<=\d)\svà)\s?(?:ngày\s|tháng\s)?\d")
# "phát động đợt thi đua trong tháng 5": the campaign lasts as long; "phát động trong tháng 5": its first day is then.
CAMPAIGN_GAP = re.compile(r"\s(?:thi đua|(?:các )?đợt|chiến dịch|tháng|tuần lễ)\b")
YEAR_BEFORE = re.compile(r"\btổ chức\s$")
QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
# What opens an item of a list of times, or the last clause of one: "- ", "2) ", "b. ", "và ".
ITEM = re.compile(r"[\s*+•–-]{0,6}(?:(?:\d{1,2}|[a-zđ])[.)]\s)?(?:và\s)?")
