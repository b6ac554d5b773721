"""Verbs that assign, that mark a duty, and that bring in partners; on the folded view (domain: assigned agencies)."""

from __future__ import annotations

import re

from extractors.bodies.verbs import DUTY_VERBS, FIELD_VERBS
from pipeline.letters import LOWER, UPPER

# Persons may head the list: "yêu cầu cán bộ, đảng viên, các cơ quan, đơn vị …".
PERSONS = (
    r"(?:(?:toàn thể\s|các\s)?(?:(?:thành viên|ủy viên)(?:\s(?:ban|hội đồng))?(?:\s(?:chỉ đạo|tổ chức|chấp hành))?"
    r"|cán bộ|công chức|viên chức|đảng viên|đoàn viên|hội viên|học sinh|sinh viên"
    r"|người lao động|chiến sĩ|nhân dân)(?:,|\svà|,\svà)\s){0,8}"
)
# The issuer gives, asks or requires: the list of agents follows. A day may be glued to the verb ("2021đề nghị").
ASSIGN = re.compile(
    r"(?<!không )(?<![^\W\d_])(?:giao(?:\s(?:nhiệm vụ|trách nhiệm|đầu mối))?(?:\scho)?|phân công|ủy quyền(?:\scho)?"
    r"|yêu cầu|đề nghị|kêu gọi(?:, vận động)?|khuyến khích"
    r"|chỉ đạo|lưu ý)"
    r"\s?[:,]?\s(?:(?:đồng chí|toàn thể|lãnh đạo|cho|các|các đồng chí|(?:giám đốc |bộ trưởng )?các (?:sở|bộ|ban"
    r"|hội)\s?:?)\s)*"
    rf"{PERSONS}(?:các\s)?$"  # "yêu cầu các các đơn vị": a slip
)
PARTNER = re.compile(
    r"\bphối hợp\s?(?:có|gồm|là|:)\s$|\b(?:phối hợp|hiệp đồng|liên kết)(?:\s(?:chặt chẽ|tốt|đồng bộ"
    r"|thường xuyên))?(?:\s(?:với|cùng"
    r"|cùng với|và))?\s(?:(?:lãnh đạo|các (?:sở|bộ|ban|hội)\s?:?)\s)?$"
    # "người dân chung tay cùng chính quyền": who stands beside somebody makes him no partner of a task
    r"|(?<!đồng hành )(?<!tham gia )(?<!chung tay )(?<!chung sức )(?<!góp sức )(?<!sát cánh )(?<!chia sẻ )"
    r"\bcùng(?:\svới)?\s$"
)
# "Dự lễ có Chủ tịch UBND huyện cùng lãnh đạo các phòng", "Công điện gửi: Sở Y tế; Sở Nội vụ cùng Công an tỉnh": who
# came along, who got a copy.
_NO_ORDER = r"(?!\b(?:đề nghị|yêu cầu|chỉ đạo|giao|phân công|phối hợp)\b)"
CAME_ALONG = re.compile(
    r"\b(?:(?:(?:tham|đến|về|cùng|sự) dự|dự (?:buổi|cuộc|hội|lễ)|sự (?:tham gia|có mặt|chứng kiến))\b"
    rf"(?:{_NO_ORDER}[^;])*"
    r"|(?:công văn|công điện|văn bản|kế hoạch|chỉ thị|thông báo|thư)\b[^.;:]{0,90}?\bgửi\b"
    rf"(?:[^;:]{{0,9}}:(?:{_NO_ORDER}.)*|(?:{_NO_ORDER}[^;:])*))"
    r"\bcùng(?:\svới)?\s$"
)
# "đề nghị Hội Nông dân phối hợp vận động": who is to help with what others do is a partner.
HELPS = re.compile(
    r"(?: tỉnh| thành phố| huyện)?,? (?:(?:có trách nhiệm|tích cực|chủ động|quan tâm|thường xuyên) ){0,2}"
    r"phối hợp(?: trong)?,? (?!(?:có|gồm|là|với|cùng|và|giữa|tốt|liên ngành|chặt chẽ|các|những|thực hiện"
    r"|triển khai|ngân hàng|đoàn thanh niên|công an|quân đội|lực lượng|nhà trường|cơ quan|chính quyền|ngành|hội|phòng"
    r"|trường|trung tâm|bệnh viện|đơn vị)\b)"
    rf"(?=[{LOWER}])"
)
# The office that puts a document on the site: "Phòng Văn hóa đăng tải Hướng dẫn số …".
_REPUBLISHES = (
    r"(?:xin |trân trọng )?(?:đăng|giới thiệu) (?:tải )?(?:nội dung (?:chi tiết )?(?:của )?)?"
    r"(?:toàn văn|nguyên văn|kế hoạch|công văn"
    r"|(?:hướng dẫn|chỉ thị|quyết định|thông báo|chương trình|văn bản|thông tri|nghị quyết) số)"
    r"|(?:xin )?thông báo (?:để |đến |tới )?[^.;:]{3,160}? biết\b"  # the office that passes on what was decided
)
# What an agent at the head of a clause does when it is a duty.
DUTY = re.compile(
    r"^[\s,:]*(?:\([^()]{0,80}\)[\s,:]*)?(?:-\s[^-;.]{3,90}\s-\s?,?\s?)?"
    r"(?:(?:từ\s[^,;.:]{3,30}?\sđến\s[^,;.:]{3,30}?|trên địa bàn\s[^,;.:]{3,30}?"
    r"|trong\s(?:toàn\s)?(?:tỉnh|huyện|thành phố|ngành|hệ thống|khối|công ty)"
    r"|(?:của|thuộc)\s(?:sở|bộ|ban|cục|hội|công ty|tỉnh|huyện|thành phố)(?:\s[^,;.:]{3,40}?)?)\s)?"
    r"(?:-\schi nhánh(?:\s(?:tỉnh|thành phố))?\s)?(?:mỗi (?:nơi|đơn vị|địa phương|huyện|xã)\s)?"
    r"(?:-\s(?:là )?(?:cơ quan|đơn vị) (?:thường trực|chủ trì|đầu mối)\b|giao chỉ tiêu\b"
    r"|là (?:cơ quan|đơn vị|đầu mối|thành viên)|và (?=\w)"
    r"|được\s[^,;.:]{3,40}?\s(?:giao|phân công|ủy quyền)\b|được (?:mời|đề nghị|yêu cầu)\b|(?:làm )?đầu mối\b"
    r"|cùng phối hợp\b|có (?:văn bản|kế hoạch|giải pháp|biện pháp|phương án)\b"
    r"|được (?:giao|yêu cầu|phân công|đề nghị|chỉ định)\b|là (?:nơi|bộ phận|thường trực)\b|thường trực\b"
    r"|có (?:tin|bài|chương trình|trách nhiệm)\b"
    rf"|(?!{_REPUBLISHES}|đặt mục tiêu)"
    rf"(?:sẽ )?(?:{'|'.join(map(re.escape, (*DUTY_VERBS, *FIELD_VERBS)))})(?![^\W_]))"
)
# In the lists of an official text whatever a body is said to do is its duty, but for what it is, was or says.
DOES = re.compile(
    rf"^[\s,:]*(?:\([^()]{{0,80}}\)[\s,:]*)?(?=[{LOWER}])(?!(?:đã|đang|vừa|mới|được|bị|của|và|với|tại|trong|là|có"
    rf"|cho biết|nói"
    r"|phát biểu|khen|tặng|thưởng|trao|này|đó|trên|thuộc|ở|đạt|vẫn|cũng|nêu|cùng|hoặc|như|để|khi|mà|nào|qua|năm"
    r"|ngày|gồm|gửi về|chưa"
    r"|không)(?![^\W_]))"
)
# "biểu dương các tập thể, cá nhân tiêu biểu; các cá nhân có bài viết hay": who is to be praised.
PRAISES = re.compile(
    r"\b(?:biểu dương|tuyên dương|tôn vinh|khen thưởng)[^.;:\n]{0,40}\b(?:tập thể|cá nhân|gương|điển hình)\b"
    r"[^.;:\n]{0,120};\s(?:và\s)?$"
)
PRAISED = re.compile(r"các (?:tập thể|cá nhân|hộ|gia đình|tác giả|đơn vị|tổ chức|địa phương)[^.;]{0,60}?\s(?:có|đạt)\s")
# "Ban hành Kế hoạch nhằm chỉ đạo các cấp, các ngành …", among the aims: what a plan is made for.
AIMED = re.compile(r"\b(?:nhằm|để)\s[^.;:]{0,70}\bchỉ đạo\s$")
# "thống nhất trong công tác chỉ đạo các cấp": the leading as such.
LEADERSHIP = re.compile(r"\b(?:công tác|sự|việc|vai trò)\s(?:lãnh đạo(?:,|\svà)?\s)?chỉ đạo\s$")
NO_DUTIES = re.compile(
    r"mục đích|yêu cầu|mục tiêu|chỉ tiêu|quan điểm|đối tượng|nội dung thi đua|tiêu chí|tiêu chuẩn|khen thưởng|kết quả"
)
# "Đối tượng tham gia gồm: hộ dân; doanh nghiệp xây dựng": who takes part is no body that is told to build.
ENUMERATES = re.compile(
    r"\W*(?:\d{1,2}\.\s|[a-zđ]\)\s)?(?:[^:;.\n]{0,60}\b(?:đối tượng|thành phần|lực lượng|tham gia"
    r"|hưởng ứng)\b[^:;.\n]{0,60}"
    r"(?::|\s(?:gồm|là)\s)|(?:đối với )?(?:tập thể|cá nhân)\s?:)[^.\n]*;\s$"
)
# Other verbs behind a body are duties too, but for those by which it assigns, rewards, answers, states or is described.
NO_DUTY = re.compile(
    r"(?:đứng đầu|dẫn đầu|về đích|giao|yêu cầu|đề nghị|phân công|kêu gọi|cho (?:biết|rằng|hay)|trả lời|nhận (?:được"
    r"|định|thấy)|khẳng định"
    r"|nhấn mạnh|góp ý|trân trọng|cảm ơn|tặng|khen|trao|thưởng|dự kiến|có|được|bị|là|thuộc|đạt|quyết định|ra|ký"
    rf"|{_REPUBLISHES})(?![^\W_])"
)
# Marks and these adverbs never open a verb phrase of the tagger, which need not be asked.
NO_VERB = re.compile(r"\W|$|(?:vừa|đã|sẽ|mới|đang|cũng|vẫn|chưa)(?![^\W_])")
# An agent that assigns others is not the one assigned ("UBND tỉnh đề nghị Ủy ban MTTQ …").
ASSIGNS = re.compile(r"^\s(?:đã\s|vừa\s|cũng\s)?(?:đề nghị|phân công|yêu cầu|giao|chỉ đạo)(?:\scho)?\s?:?\s?")
UNKNOWN_MEMBER = re.compile(rf"(?:,|\s?và)\s(?:[{UPPER}][\w&]*)(?:\s[{UPPER}][\w&]*){{1,7}}")
# "mỗi xã trồng ít nhất 500 cây": how much each is to do.
AMOUNT = re.compile(r"[^.;]{0,70}?(?:\d|\b(?:ít nhất|tối thiểu|không quá|một|hai|ba|bốn|năm)(?![^\W_]))")
# Four kinds in one list are everybody, who is told to do something, not one unit with its quota.
EVERYBODY = re.compile(r"(?:[^,]{2,40}(?:,| và )){3}")
# Words that may stand between two agents of one list.
LIST_GAP = re.compile(
    r"^(?:\s\d{1,2}(?=\s?[,;]))?(?:[\s,;:/&-]|\bvà\b|\bhoặc\b|\bcác\b|\blãnh đạo\b|\bthủ trưởng\b"
    r"|\bgiám đốc\b|\bchủ tịch\b|\bcấp\b|\btỉnh\b|\bthành phố\b|\btoàn tỉnh\b|\bliên quan\b"
    r"|\bcó liên quan\b|\bđồng chí\b|\bnhư\b|\bgồm\b|\btrưởng\b|\bcông ty\b|\bsở\b|\bngành\b|\bban\b"
    r"|\bbáo\b|\bchi nhánh(?: tỉnh| thành phố)?\b|\b(?:trên địa bàn|thuộc)(?:\s(?:tỉnh|thành phố|huyện))?\b)*$"
)
# A member that nothing knows, between members that are known: ", Tuyên huấn Quân khu, ".
UNKNOWN_IN_LIST = re.compile(rf"\s?[,;]\s(?:và\s)?[{UPPER}][^,;:.()]{{3,60}}(?:[,;]\s(?:và\s)?|\s(?:và\s)?)$")
# The issuer's letter goes to bodies with a request: "có công văn gửi UBND các huyện đề nghị …".
SENT = re.compile(
    r"\b(?:công văn|công điện|văn bản|thông báo|thư|điện)[^.;:]{0,90}?\bgửi(?:\s(?:đến|tới"
    r"|cho))?(?:\s(?:các đồng chí|lãnh đạo))?\s$"
)
# "Văn phòng thông báo để Sở Y tế và các địa phương biết, thực hiện": whom a letter tells what was decided.
NOTIFIED = re.compile(r"\bthông báo(?:\s(?:để|tới|đến|cho))?\s(?:các đồng chí\s|lãnh đạo\s|thường trực\s)?$")
TO_CARRY_OUT = re.compile(
    r"[^.;:]{0,40}?\bbiết(?:,|\svà|\sđể|,\sđể)?\s(?:\w+\s){0,3}?(?:thực hiện|triển khai|phối hợp)\b"
    r"|\s(?:tổ chức |triển khai )?thực hiện\s(?:một số|các|những|tốt)\s(?:nội dung|nhiệm vụ|công việc)\b"
)
REQUEST = re.compile(r"[^.]{0,60}?\b(?:về|đề nghị|yêu cầu|chỉ đạo|v/v|nhằm)(?![^\W_])")
DUTY_INSIDE = re.compile(rf"(?<=\s)(?:{'|'.join(map(re.escape, DUTY_VERBS))})(?![^\W_])")
PARENTHESIS = re.compile(r"^\s?\([^()]{0,120}\)")
# A clause begins at the start of a sentence, after ";" or after words that lead over.
CLAUSE_START = re.compile(
    r"(?:^|;|:|\.\s|,?\s(?:đồng thời|trong đó|theo đó|ngoài ra|bên cạnh đó|riêng|và yêu cầu|trong khi"
    r"|còn),?|^\s*(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[ivx]+)\s?[.)/-]|^\s*[-+•*–])\s*(?:(?:trong đó|đồng thời"
    r"|riêng đối với|riêng|theo đó|ngoài ra|đối với|về phía|các đồng chí|lãnh đạo|toàn thể|thường trực)(?:,|:|\s)\s?)?$"
)
# "Cụm thi đua số 1 gồm Sở Y tế, Sở Nội vụ", "Ban Tổ chức gồm đại diện …": who belongs to a body is told nothing.
COMPOSED = re.compile(r"(?:\s(?:tỉnh|huyện|thành phố))?\s?(?:là\s)?(?:bao\s)?gồm\b")
FURTHER_CLAUSE = re.compile(r",\s(?:còn\s)?$")
ARTICLE = re.compile(r"^\W*điều\s\d{1,2}\s?[.:]\s?")
EXECUTE = re.compile(
    r"chịu trách nhiệm (?:thi hành|thực hiện)|căn cứ quyết định (?:thi hành|thực hiện)|(?:thi hành"
    r"|thực hiện) (?:quyết định|chỉ thị) này"
)
# "Cơ quan chủ trì là Sở Y tế", "Đơn vị thực hiện: UBND các xã".
NAMED_LEAD = re.compile(
    r"\b(?:cơ quan|đơn vị|đầu mối|bộ phận)(?:\s(?:chủ trì|thường trực|thực hiện|theo dõi|tổng hợp|đầu mối|giúp việc))*"
    r"(?:\s(?:của\s)?(?:ban chỉ đạo|ban tổ chức|hội đồng|phong trào|cuộc thi|hội thi|ban vận động)"
    r"(?:\s[^,;.:()]{3,40}?)?)?"
    r"\s?(?:là|gồm|:)\s$"
)
RESPONSIBILITY = "trách nhiệm của"
RESPONSIBLE = re.compile(rf"(?:^|[.:]\s)\W*(?:\d{{1,2}}(?:\.\d{{1,2}})*\s?[.)]?\s)?{RESPONSIBILITY}\s$")
# An adverbial opens the sentence: "Cũng theo kế hoạch, Sở Y tế …"; not a look back, nor what others report.
INTRO = re.compile(
    r"^\W*(?:\d{1,2}\s?[.)]\s)?(?:(?:cũng\s)?theo|cụ thể|cùng với|song song|bên cạnh|ngoài ra|trong|tại|về|đối với"
    r"|từ|trước|sau"
    r"|hằng|hàng|định kỳ|căn cứ|trên cơ sở|với|ngay|đến|khi|tùy|nhân dịp|vào|cuối|đầu|thứ \w+|riêng|(?:một"
    r"|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là)\b"
    r"(?:[^.;:]|(?<=\d)[.:](?=\d)){0,110},\s(?:lãnh đạo\s|các đồng chí\s)?$"
)
LOOKS_BACK = re.compile(
    r"\b(?:báo cáo|thống kê|thông tin|năm qua|thời gian qua|vừa qua|những năm|đã|từng|trước đó|trước đây)\b"
)
PURPOSE = re.compile(r"^\W*(?:để|nhằm)\b[^,]*$")
HEADING = re.compile(
    r"^(?![^%]*\d\s?%)[\W\d]*(?:[ivx]{1,5}\s?[.)/-]\s?|\d{1,2}(?:\.\d{1,2})*\s?[.)/-]?\s?|[a-zđ]\s?[.)/]\s?"
    r"|[-+*•]\s?)?(?:(?:đề nghị|giao|trách nhiệm của|đối với|nhiệm vụ của)\s)?"
    r"(?:(?:các )?(?:ông \(bà\)|ông, bà|ông/bà|đồng chí|đ/c)\s)?$"
)
TABLE_LEAD = re.compile(
    r"chủ trì|đơn vị thực hiện|cơ quan thực hiện|thực hiện chính|đầu mối|^\s*(?:cơ quan|đơn vị|cơ quan, đơn vị)\s*$"
    r"|(?:cơ quan|đơn vị|bộ phận) (?:được giao|chịu trách nhiệm|tham mưu|phụ trách|theo dõi)|phân công"
    r"|^\s*(?:trách nhiệm|phụ trách|(?:phân công )?trách nhiệm thực hiện)\s*$|^\s*(?:sở|đơn vị"
    r"|cơ quan),? (?:ban|ngành) (?:thực hiện|phụ trách)"
)
TABLE_PARTNER = re.compile(r"phối hợp")
# A cell may name both, each behind its word: "Chủ trì: Sở Y tế; phối hợp: Sở Nội vụ".
CELL_ROLE = re.compile(r"(?P<lead>chủ trì)|(?P<partner>phối hợp)")
# The head over two columns that the row below it names ("Trách nhiệm" over "Chủ trì | Phối hợp").
TABLE_SPAN = re.compile(r"trách nhiệm|phân công|thực hiện|cơ quan|đơn vị")
# "Hội thi do Sở Y tế chủ trì", "(Tỉnh đoàn thực hiện)": the duty is said behind its body, the work before it.
BY, BY_CHARS = re.compile(r"(?:\bdo|[(])\s?$"), 5
CHARGED = re.compile(
    r"\s?(?:chịu trách nhiệm|(?:làm |là (?:cơ quan|đơn vị) )?(?:chủ trì|đầu mối|phụ trách)|đảm nhiệm"
    r"|đảm trách)(?![^\W_])"
)
IN_BRACKETS = re.compile(r"\s?(?:chủ trì|phụ trách|(?:tổ chức )?thực hiện|đảm nhiệm)(?![^\W_])")
# "Công an tỉnh chỉ đạo các đơn vị": who is told by one that is told himself is not assigned by the issuer.
DIRECTED = re.compile(
    r"\s?[:,]?\s(?:(?:có trách nhiệm|thường xuyên|cần|tiếp tục|tăng cường|kịp thời|phối hợp|chủ động|căn cứ"
    r" [^,;.]{3,40},)\s){0,3}(?:lãnh đạo, )?(?:chỉ đạo|yêu cầu|giao"
    r"|phân công|hướng dẫn|đôn đốc)(?:, (?:hướng dẫn|đôn đốc|kiểm tra|giám sát)){0,3}(?:\scho)?\s(?:các\s)?"
)
ASKS_OTHERS = re.compile(r"\s(?:(?:vừa|đã|cũng)\s)?(?:yêu cầu|đề nghị)\s")
JOINED = re.compile(r"\s?,?\scùng(?:\svới)?\s")
# Who may not enter a contest is given nothing to do.
BARRED = re.compile(r"\s(?:không được|không)\s(?:tham gia|tham dự|dự thi|gửi bài|gửi tác phẩm)(?![^\W_])")
# What tells which members of a group are meant: "các bệnh viện khu vực", "các xã có rừng", "các đội của Đoàn".
ATTRIBUTE = re.compile(
    r"\s(?:khu vực|của|có|ngoài|giáp|ven)(?!\s(?:trách nhiệm|nhiệm vụ|kế hoạch|văn bản))"
    r"(?:\s(?!(?:đã|đang|vừa|bị|được|sẽ|là|và|để)(?![^\W_]))[^\W_]+){1,3}?"
    rf"(?=\s(?:{'|'.join(map(re.escape, DUTY_VERBS))})(?![^\W_])|:)"
)
# "các đơn vị", "mỗi cơ quan" point back to those that stand above; they are nobody by themselves.
BARE_UNITS = re.compile(
    r"(?:các|mỗi|từng)\s(?:cơ quan|đơn vị|tổ chức)(?:(?:,\s|\svà\s)(?:các )?(?:cơ quan|đơn vị|tổ chức)){0,3}"
)
DESCRIBED = re.compile(
    r"\s(?:tham gia(?!\s?[,.;])|thuộc|trực thuộc|trên(?=\s(?:địa bàn|toàn|cả))|trong|của|ở|tại|được (?:giao|phân công))"
    r"(?![^\W_])"
)
# Units that are named elsewhere: "Thủ trưởng các cơ quan nêu tại Điều 3".
BACK = re.compile(r"\s(?:đã |được |có )?(?:nêu|tên|quy định|ghi)(?:\s(?:tại|ở|trên|trong))(?![^\W_])")
# A sentence that asks units for nothing but to carry out what stands above.
UNITS = re.compile(
    r"(?:thủ trưởng )?các\s(?:cơ quan|đơn vị|địa phương|tổ chức)"
    r"(?:(?:,\s|\svà\s)(?:các )?(?:cơ quan|đơn vị|địa phương|tổ chức)){0,4}(?:\s(?:có )?liên quan|\strực thuộc)?"
)
CARRIES_OUT = re.compile(
    r"\s(?:(?:nghiêm túc|khẩn trương|tổ chức|triển khai|chủ động|căn cứ)\s){0,4}thực hiện"
    r"(?:\s(?:tốt|theo|nghiêm túc|hiệu quả|đúng|nội dung|các nội dung|kế hoạch|công văn|chỉ thị"
    r"|hướng dẫn|này|trên)){0,6}[\s./]*$"
)
FORMULA = re.compile(r"\W*(?:trên đây là|(?:trong )?quá trình (?:tổ chức |triển khai )?(?:thực hiện|triển khai))\b")
# Who is asked to reward is above the issuer: "đề nghị Chủ tịch nước tặng thưởng Huân chương".
REWARDS = re.compile(
    r"(?:\s(?:tỉnh|thành phố|huyện))?\s(?:(?:xem xét|quyết định|xét)(?:,\s|\s)){0,2}(?:tặng thưởng|trao tặng|truy tặng"
    r"|phong tặng|khen(?: thưởng)?|(?:tặng|trao)\s(?:\w+\s){0,2}(?:bằng khen|giấy khen|huân chương|cờ thi đua|danh hiệu"
    r"|kỷ niệm chương)|công nhận)(?![^\W_])"
)
ASKS = re.compile(r"\b(?:đề nghị|trình)\s$")
# "kinh phí đã giao cho các ngành": money is given, no work.
FUNDED = re.compile(r"\b(?:kinh phí|ngân sách|dự toán|nguồn vốn|nguồn chi)[^.;]{0,90}\b(?:đã|được) giao(?: cho)?\s$")
# Where papers are sent to: "gửi về theo địa chỉ: Cục Nhà giáo …".
ADDRESS = re.compile(r"\bđịa chỉ(?: sau)?\s?:?\s$")
# What opens a list of those who do the work.
OPENS_LIST = (
    "giao:", "yêu cầu:", "chỉ thị:", "giao nhiệm vụ:", "đề nghị:", "phân công:", "điện:",
    "đơn vị thực hiện:", "cơ quan thực hiện:", "đơn vị chủ trì:", "cơ quan chủ trì:",
)  # fmt: skip
# Telegrams name whom they go to in this way, and below what each is to do.
OPENS_TELEGRAM = "điện:"
