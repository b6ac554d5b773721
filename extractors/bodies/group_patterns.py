"""Vocabulary of groups of bodies, required as a whole (domain guide 6.4); on the folded view."""

from __future__ import annotations

import re

from extractors.bodies.verbs import DUTY_VERBS
from pipeline.letters import UPPER
from pipeline.segment.cued import Cued

_NOUNS = (
    "sở|ban|bộ|ngành|đoàn thể|cơ quan|cơ quan ngang bộ|đơn vị|địa phương|huyện|thị xã|thành phố|quận|tỉnh|xã|phường"
    "|thị trấn|đặc khu|doanh nghiệp"
    "|hội|thành|thị|báo|đài|đoàn|chi nhánh|thôn|khu dân cư|tổ chức|tổ chức đoàn thể|tổ chức hội|tổ chức đảng"
    "|tổ chức chính trị|tổ chức kinh tế"
    "|tổ chức xã hội|tổ chức xã hội - nghề nghiệp|tổ chức xã hội nghề nghiệp|tổ chức tôn giáo"
    "|tổ chức chính trị - xã hội|tổ chức chính trị-xã hội|tổ chức chính trị xã hội|tổ chức thành viên|cụm"
    "|khối|khối thi đua|cụm thi đua|trường học|trường|nhà trường"
    "|bệnh viện|hợp tác xã|cấp ủy|cấp|chính quyền|lực lượng vũ trang|llvt|cơ sở|chi cục|công ty|hiệp hội"
    "|hội quần chúng|cơ sở giáo dục|khu phố|ấp"
    "|tổ dân phố|chủ đầu tư|nhà thầu|tập đoàn|tổng công ty|cục|vụ|viện|phòng|ban quản lý dự án|ban quản lý"
    "|trung tâm|mặt trận"
    "|công đoàn|công đoàn ngành|công đoàn cơ sở|công đoàn cấp trên trực tiếp cơ sở|chi hội"
    "|ban đảng|đảng ủy|huyện ủy|thị ủy|thành ủy|quận ủy|tỉnh ủy|đảng bộ|chi bộ|huyện đoàn|thành đoàn|thị đoàn"
    "|đoàn trực thuộc|thành viên|đoàn cơ sở|đảng ủy trực thuộc"
    "|công sở|cơ quan báo chí|báo chí|cơ quan thông tấn báo chí|cơ quan thông tấn|cơ quan báo|nhà máy|chủ rừng|chủ hồ"
    "|chủ hồ chứa|hồ chứa|ngân hàng|đồn|đồn biên phòng|trạm|đại học|cao đẳng|học viện|mầm non|tiểu học|trung học cơ sở"
    "|trung học phổ thông|thcs|thpt|doanh nghiệp nhỏ và vừa|hạt|hạt kiểm lâm|hạt quản lý đê|bản|buôn|làng|xóm|tổ|"
    "lực lượng|cơ quan chuyên môn|nghiệp đoàn"
    "|gia đình|cá nhân|tổ chức, cá nhân|nông trường|lâm trường|xí nghiệp|phân xưởng|chi đoàn|liên đội|cơ sở đoàn"
    "|khoa|bộ môn|bộ phận|tổ chuyên môn|điểm trường|tòa|hộ dân|ban chuyên môn|phòng chuyên môn"
    "|cơ sở hội|cơ sở y tế|cơ sở lưu trú|cơ sở thờ tự|cơ sở tôn giáo|dòng họ|hộ gia đình|hộ kinh doanh|đội"
    "|chi, đảng bộ|tổ đại biểu|tổ công nghệ số cộng đồng|tổ công nghệ số"
    "|khối phố|trạm y tế|câu lạc bộ|đài truyền thanh|tổ chức tín dụng|đại lý|ban khuyến học"
).split("|")
_NOUN = rf"(?:{'|'.join(re.escape(noun) for noun in sorted(_NOUNS, key=len, reverse=True))})(?![^\W_]|\strưởng)"
# "thuộc Bộ" by itself, not the beginning of a name ("thuộc Sở Y tế").
_ALONE = rf"(?=\s?[,.;:()]|\s*$|\s(?:và|có|{'|'.join(map(re.escape, DUTY_VERBS))})(?![^\W_]))"
_QUALIFIER = (
    r"(?:\s(?:(?:thuộc|trực thuộc|thuộc, trực thuộc|thuộc và trực thuộc|của)"
    r" (?:bộ|sở|ngành|tổng cục|cục|tổng công ty|công ty"
    rf"|tập đoàn|ban|trường|khối|cơ quan|văn phòng|công an tỉnh|hội|liên đoàn){_ALONE}"
    r"|báo chí|trung ương|đảng|nhà nước|chuyên môn|hành chính|sự nghiệp"
    r"|(?:(?<=quan )|(?<=vị )|(?<=ngành )|(?<=lực lượng )|(?<=chí ))thông tin tuyên truyền|thông tin đại chúng"
    r"|(?:(?<=ban )|(?<=biểu ))(?:của )?(?:hđnd|hội đồng nhân dân)(?:\s(?:quận|thị xã|xã|phường))?"
    r"|(?<=quan )thông tin|truyền thông|trực thuộc|có liên quan|liên quan"
    r"|cấp tỉnh|cấp huyện|cấp xã|cấp cơ sở|cấp thành phố|thành phố|tp\.?|tỉnh|huyện|trung ương"
    r"|của tỉnh|của thành phố|của tp\.?"
    r"|của huyện|của mặt trận|của mttq|thuộc tỉnh|thuộc ubnd tỉnh|thuộc ủy ban nhân dân tỉnh|thuộc huyện"
    r"|thuộc thành phố"
    r"|thuộc chính phủ"
    r"|thuộc, trực thuộc(?: ubnd tỉnh)?|trong tỉnh|trong toàn tỉnh|trong cả nước|toàn tỉnh|toàn thành phố"
    r"|trên toàn tỉnh|trên địa bàn(?: (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường))?|tại địa phương|địa phương"
    r"|cơ sở|(?<=phòng )nghiệp vụ|(?<=đơn vị )nghiệp vụ"
    r"|đứng chân trên địa bàn(?: tỉnh)?|đóng trên địa bàn(?: (?:tỉnh|thành phố|huyện))?"
    r"|(?<=khối )thi đua|(?<=cụm )thi đua"
    r"|(?:trung ương )?(?:được )?tổ chức theo ngành dọc(?: (?:tại|trên địa bàn|của) tỉnh)?|ngành dọc|nhân dân|đoàn thể"
    r"|quần chúng|các cấp|vũ trang|kinh tế|(?<=quan )tham mưu(?:, giúp việc)?|quản lý|công lập|ngoài công lập"
    r"|giáo dục(?: và đào tạo)?"
    r"|chính trị\s?-\s?xã hội|chính trị(?: xã hội)?|xã hội\s?-\s?nghề nghiệp|viễn thông"
    r"|(?:vùng )?(?:ven biển|biên giới|miền núi|vùng cao|hải đảo|bãi ngang|đặc biệt khó khăn|trọng điểm)"
    r"|trực thuộc (?:tỉnh ủy|thành ủy|huyện ủy|trung ương|sở)|thuộc (?:tỉnh ủy|thành ủy|huyện ủy)|và tương đương"
    r"|khối (?:cơ quan|doanh nghiệp)|sản xuất|kinh doanh|có hoạt động [^,.;]{3,40}|xã hội|nghề nghiệp"
    r"|kinh tế\s?-\s?xã hội|còn lại|khác|chức năng|thương mại|chính sách"
    r"|(?:quản lý )?(?:hồ chứa )?thủy (?:lợi|điện)(?:(?:, | và )thủy (?:lợi|điện))?|quản lý hồ chứa))"
)
# Verbs that begin like the noun of a group ("báo cáo", "ban hành", "thành lập").
_NO_NOUN = (
    r"(?!(?:báo cáo|ban (?:hành|chỉ đạo|tổ chức|vận động|điều hành)|thành lập|xã hội"
    r"|phòng, chống|phòng chống|phòng ngừa|đoàn kết|bộ máy|đài thọ|thị sát"
    r"|khoa học|bộ phận(?=\s(?:cán bộ|nhân dân|người))|hội (?:họp|thi|nghị|thảo|diễn|chợ|trại|thao|đàm)"
    r"|tổ chức(?! (?:chính trị|xã hội|đảng|đoàn thể|hội(?! thi| nghị| thảo| diễn)|tôn giáo|kinh tế"
    r"|thành viên|cá nhân)))"
    r"(?![^\W_]))"
)
_ITEM = rf"{_NOUN}(?:\s{_NO_NOUN}{_NOUN}(?![^\W_])){{0,2}}{_QUALIFIER}{{0,4}}"
# The armed forces and the press are a group of their own beside the others.
_JOIN = r"(?:\s?,\s?(?:và\s)?|\s?-\s?|\s?/\s?|\svà\s|\shoặc\s)(?!lực lượng vũ trang|llvt|báo, đài)"
# "các cấp, các ngành, địa phương" says "các" twice and is one group; elsewhere a new "các" begins a new group.
_LEVELS = (
    r"các\scấp(?:\s(?:ủy(?: đảng)?|chính quyền|công đoàn|hội|đoàn|bộ đoàn|bộ hội)(?![^\W_]))?"
    rf"(?:{_JOIN}các\s(?:ngành|đoàn thể|địa phương)\b)?"
    r"|các\sngành, các\scấp(?! (?:ủy|chính quyền)\b)"
)
GROUP = Cued(
    rf"\b(?:(?P<officer>(?:bí thư, chủ tịch|bí thư|thủ trưởng|người đứng đầu|giám đốc|chủ tịch|lãnh đạo|cấp ủy"
    rf"|trưởng|hiệu trưởng|bộ trưởng|chánh|chánh án|chánh văn phòng|viện trưởng|cục trưởng|chi cục trưởng|vụ trưởng"
    rf"|quản đốc|tổng giám đốc|đội trưởng|tổ trưởng|trạm trưởng|đồn trưởng|chỉ huy trưởng|chủ nhiệm|tổng biên tập"
    rf"|trưởng ban|trưởng phòng|trưởng khoa|hạt trưởng|phó chủ tịch|phó bí thư|phó giám đốc)"
    rf"(?:\s(?:cấp ủy|các cấp ủy))?)\s)?"
    rf"(?:(?P<body>ubnd|ủy ban nhân dân|mttq|mặt trận|ủy ban mttq|ban thường vụ|ban chấp hành|đảng ủy|hđnd"
    rf"|hội đồng nhân dân"
    rf"|ban an toàn giao thông|phòng nội vụ|công an|công đoàn|cđ|ban chỉ đạo|ban quản lý|ban vận động|hội|viện kiểm sát"
    rf"|tòa án|sở|chi hội|ban công tác mặt trận|văn phòng|thường trực|ban khuyến học|khối dân vận|trạm y tế"
    rf"|(?:ban vận động|ban chỉ đạo|quỹ)\s(?:quỹ\s)?[“\"][^”\"\n]{{3,40}}[”\"])\s)?"
    rf"(?:{_LEVELS}|(?:các|mỗi|từng|toàn thể các)\s(?!trường hợp\b){_ITEM})(?:{_JOIN}{_ITEM}){{0,8}}(?![^\W_])"
)
# "UBND 7 huyện biên giới", "đề nghị 12 xã, thị trấn"; at the head of a clause the number alone opens a group.
_COUNTED_UNIT = (
    r"(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|thôn|bản|ấp|buôn|khu phố|khối phố|khu dân cư|tổ dân phố"
    r"|chi bộ|đảng bộ|chi, đảng bộ|chi hội|chi đoàn|công đoàn cơ sở|đơn vị trực thuộc|huyện ủy|tỉnh|trường học|sở)"
)
COUNTED_GROUP = Cued(
    r"\b(?:(?P<officer>chủ tịch)\s(?=ubnd|ủy ban))?"
    r"(?:(?:ubnd|ủy ban nhân dân)\s|(?:(?<=\.\s)|(?<=giao )|(?<=giao cho )|(?<=yêu cầu )"
    rf"|(?<=đề nghị )|(?<=chỉ đạo )|(?<=gửi ))(?=\d{{1,3}}\s{_COUNTED_UNIT}(?![^\W_])))"
    rf"\d{{1,3}}\s{_ITEM}(?:{_JOIN}{_ITEM}){{0,4}}(?: biên giới| ven biển| miền núi)?"
)
# Groups said without "các": "chính quyền các cấp, các ngành, địa phương".
BARE_GROUP = Cued(
    rf"(?<!các\s)(?<!mỗi\s)(?<!từng\s)\b(?:(?P<officer>thủ trưởng|người đứng đầu"
    rf"|lãnh đạo)\s)?(?:cấp ủy(?:, (?:tổ chức đảng, )?chính quyền)?(?: đảng)?(?:, chính quyền)?|chính quyền"
    rf"|tổ chức đảng|đoàn thể|sở, (?:ban, )?ngành)"
    rf"(?:\s(?:(?:địa phương\s)?{_LEVELS}|cấp tỉnh|địa phương))?(?:{_JOIN}{_ITEM}){{0,6}}(?![^\W_])"
)
# "Thủ trưởng cơ quan, đơn vị, địa phương", without "các".
BARE_HEADS = Cued(
    rf"\b(?P<officer>thủ trưởng|người đứng đầu)\s(?=(?:cơ quan|đơn vị)\s?,){_ITEM}(?:{_JOIN}{_ITEM}){{1,6}}(?![^\W_])"
)
# "Trung tâm Y tế 06 huyện miền núi": the units that a body in front of them stands in.
COUNTED_OWNED = Cued(
    rf"\b(?P<officer>)(?<=[^\W\d_]\s)\d{{1,3}}\s(?!tỉnh)(?={_COUNTED_UNIT}(?![^\W_])){_ITEM}(?:{_JOIN}{_ITEM}){{0,3}}"
    r"(?: biên giới| ven biển| miền núi)?"
)
# Members of a list that are said without "các": "…, lực lượng vũ trang và doanh nghiệp".
MEMBER = Cued(
    r"(?P<officer>)(?:(?<=, )|(?<=; )|(?<=và )|(?<=với )|(?<=đề nghị )|(?<=yêu cầu )|(?<=giao )"
    r"|(?<=phối hợp )|(?<=chỉ đạo ))"
    rf"(?:thủ trưởng (?=cơ quan|đơn vị|sở))?"
    rf"(?:lực lượng vũ trang|doanh nghiệp|hợp tác xã|cơ quan báo chí|báo, đài|đơn vị liên quan|công đoàn ngành"
    r"|cơ quan chuyên môn|phòng, ban chuyên môn|lực lượng chức năng|ngành chức năng"
    r"|chính quyền địa phương|ngân hàng|công đoàn bộ phận|(?:đoàn thanh niên|hội phụ nữ)(?!\s(?:các|xã|phường)\b)"
    r"|công đoàn cấp trên(?: trực tiếp(?: cơ sở)?)?"
    r"|(?:cơ quan|đơn vị|địa phương|sở|bộ)(?:, (?:ban|ngành|đơn vị|địa phương|tổ chức|cá nhân)){0,4}"
    r" (?:có )?liên quan)(?![^\W_])"
    rf"{_QUALIFIER}{{0,3}}(?:{_JOIN}{_ITEM}){{0,6}}(?![^\W_])"
)
SMALL_ONLY = re.compile(r"(?:đoàn thanh niên|hội phụ nữ|công đoàn|ngân hàng)(?![^\W_])")
# The committees of two or three levels, said without "các": "UBND huyện, thị xã, thành phố".
_BELOW = (
    r"(?:huyện|thị xã|thị(?! (?:xã|trấn))|thành phố|quận|xã|phường|thị trấn|đặc khu|tỉnh)(?![^\W_]| (?:ủy|đoàn|đội)\b)"
)
LEVEL_GROUP = Cued(rf"(?:\b(?P<officer>chủ tịch)\s)?\b(?:ubnd|ủy ban nhân dân)\s{_BELOW}(?:{_JOIN}{_BELOW}){{1,4}}")
# "Giám đốc các sở, Thủ trưởng các ban, ngành cấp tỉnh": the heads of all departments, said at one go.
HEADS_GROUP = Cued(
    rf"\b(?P<officer>giám đốc)\s(?:các\s)?sở,?\s(?:và\s)?(?:thủ trưởng|trưởng|người đứng đầu|lãnh đạo)\s(?:các\s)?"
    rf"{_ITEM}(?:{_JOIN}{_ITEM}){{0,6}}(?![^\W_])"
)
# "Tổ trưởng tổ dân phố, trưởng thôn": the heads of the units below the commune.
_VILLAGE = (
    r"(?:trưởng|tổ trưởng|bí thư chi bộ)\s(?:các\s)?(?:tổ dân phố|khu phố|khối phố|khu dân cư|thôn|bản|ấp|xóm|buôn|tổ)"
)
VILLAGE_GROUP = Cued(rf"\b(?P<officer>){_VILLAGE}(?:(?:,|\svà|,\svà)\s(?:{_VILLAGE}|{_ITEM})){{0,4}}(?![^\W_])")
# The heads of the central bodies, as the orders of the Prime Minister list them.
CENTRAL_GROUP = Cued(
    r"(?:\b(?:các\s)?(?P<officer>bộ trưởng),\s(?:các\s)?thủ trưởng\s(?:các\s)?|(?<!các )\bbộ,\s(?:các\s)?)"
    r"cơ quan ngang bộ(?:,\s(?:và\s)?(?:thủ trưởng\s)?(?:các\s)?cơ quan thuộc chính phủ)?(?![^\W_])"
)
# The Party committees below a level, said without "các": "Bí thư Tỉnh ủy, thành ủy", "huyện ủy, thị ủy, thành ủy".
_PARTY = r"(?:tỉnh|thành|huyện|thị|quận|đảng)\sủy(?![^\W_])"
# Those of the Youth Union and other organisations; the provincial one is a body of its own.
_YOUTH = r"(?:(?:thành|huyện|thị|quận)\s?(?:đoàn|hội)|đoàn (?:trực thuộc|cơ sở))(?![^\W_])"
# "huyện, thành, thị đoàn", "các huyện, thành Hội": the organisation is said once, behind the last level.
_LEVELS_OF = (
    r"(?:tỉnh|thành|huyện|thị|quận)(?:(?:,\s|,?\svà\s|-)(?:tỉnh|thành|huyện|thị|quận)){1,3}\s(?:ủy|đoàn|hội)(?![^\W_])"
)
_EACH_PARTY = r"(?:(?:các|mỗi|từng)\s)?"
SAID_ONCE = re.compile(_EACH_PARTY + _LEVELS_OF)
PARTY_GROUP = Cued(
    rf"\b(?:(?P<officer>bí thư|phó bí thư)\s)?(?:(?:ban thường vụ|thường trực|ban tuyên giáo|ban dân vận)\s)?"
    rf"(?:{_EACH_PARTY}(?:{_LEVELS_OF}(?:{_JOIN}(?:{_PARTY}|{_YOUTH})){{0,5}}|{_PARTY}(?:{_JOIN}{_PARTY}){{1,5}}"
    rf"|{_YOUTH}(?:{_JOIN}{_YOUTH}){{1,5}})"
    rf"|(?:các|mỗi|từng)\s(?:huyện|thị|quận)\s(?:ủy|đoàn|hội)(?![^\W_]))"
    rf"(?:\s(?:trực thuộc(?:\s(?:tỉnh|tỉnh ủy|thành ủy|tỉnh đoàn|thành đoàn|trung ương))?))?"
)
# Units of the base of an organisation ("Hội Chữ thập đỏ cơ sở"), not its means ("cơ sở vật chất").
AT_BASE = re.compile(r"\scơ sở(?![^\W_]|\s(?:vật chất|hạ tầng|dữ liệu|pháp lý|đó|này))")
# What a body closes: "các thành viên Ban Chỉ đạo", "Thủ trưởng đơn vị thuộc Sở Y tế".
MEMBERS = Cued(
    r"\b(?:(?P<officer>thủ trưởng|giám đốc|lãnh đạo|trưởng)\s)?(?:các\s)?"
    r"(?:(?:(?:cơ quan|đơn vị|sở, ngành|ngành)\s)?thành viên|ủy viên"
    r"|(?:cơ quan|đơn vị|phòng|ban|phòng, ban|cơ quan, đơn vị|đơn vị, phòng|phòng, đơn vị)(?:\schuyên môn)?"
    r"\s(?:thuộc|trực thuộc|thuộc, trực thuộc))\s(?:của\s)?"
)
# Units of one name in many places: "các Phòng Giáo dục và Đào tạo".
PLURAL = Cued(
    r"\b(?:(?P<officer>thủ trưởng|giám đốc|lãnh đạo|trưởng|hiệu trưởng|cục trưởng|chi cục trưởng"
    r"|đội trưởng|đồn trưởng"
    r"|hạt trưởng|trạm trưởng|chánh án|viện trưởng|chủ tịch)\s)?các\s"
    r"(?=(?:phòng|trường|trung tâm|chi cục|hạt|đồn|công đoàn|đảng ủy|huyện đoàn|trạm|bệnh viện|công ty"
    r"|ban quản lý|ngân hàng|hiệp hội|quỹ|cục|vụ|sở|đội|kho bạc|chi nhánh|liên đoàn|lđlđ|trạm|điện lực|bưu điện"
    r"|xí nghiệp|nhà máy|phân xưởng)(?![^\W_]))"
)
# An organisation at each of its levels: "các cấp Hội Nông dân trong tỉnh".
RANKS = Cued(r"\bcác cấp (?:bộ )?(?=(?:hội|đoàn|liên đoàn|công đoàn)\s)")
IN_PLACE = re.compile(r"\s(?:trong|trên địa bàn)\s(?:toàn\s)?(?:tỉnh|thành phố|huyện)(?![^\W_])")
LOCAL = re.compile(r"\s(?:địa phương|cơ sở|trực thuộc|thành viên|trên địa bàn)(?![^\W_])")
# The units that stand beside a city of their own rank.
UNITS_BESIDE = re.compile(
    r"các (?:quận|huyện|thị xã|xã|phường)(?:(?:,\s|\svà\s|\s?-\s?)(?:quận|huyện|thị xã|thành phố)){0,3}"
)
# In front of the units it stands in, a body that no table knows or that is written small: "ban điều hành các thôn".
OWNER_HEAD = re.compile(
    r"(?<![^\W_])(?:(?:trưởng )?ban|hội|trung tâm|trạm|đài|liên đoàn|chi cục|phòng|tổ|đội|hạt|chi hội|chi đoàn"
    r"|công đoàn|đoàn thanh niên|hợp tác xã|trường|mặt trận|văn phòng|câu lạc bộ|quỹ|nghiệp đoàn|viện kiểm sát"
    r"|tòa án)(?!\s(?:hành|hợp|ngừa|chống|cháy|họp|thi|nghị|thảo|diễn|chức|ngũ|bị|trợ|tránh|dịch|nhập|trực)(?![^\W_]))"
    r"(?=\s)"
)
# The words between the head and the units, and the units.
OWNER_WORDS = re.compile(r"(?:\s[^\W\d_]+){1,6}\s")
OWNED = re.compile(
    r"(?:các|\d{1,3})\s(?:cấp|tỉnh|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|thôn|bản|ấp|buôn|làng|xóm|khu phố"
    r"|khối phố|khu dân cư|tổ dân phố|trường|đơn vị|cơ quan|huyện ủy|tỉnh ủy|địa phương|doanh nghiệp|khu kinh tế"
    r"|khu công nghiệp|dòng họ|chi bộ)(?![^\W_])"
)
WORD = re.compile(r"[^\W_]+")
OWNER_STARTS = re.compile(
    r"(?:^|[\n.;:,]\s{0,3}|[-–+•*]\s|\d[.)]\s|\b(?:giao|giao cho|yêu cầu|đề nghị|với|cùng|chỉ đạo|và|là|phối hợp"
    r"|do)\s)$"
)
MAX_OWNER = 60
LEVEL_END = re.compile(r"\s(?:cấp\s)?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)$")
# Behind a body with its level: the further levels at which it stands ("Công an huyện, thị xã, thành phố").
MORE_LEVELS = re.compile(rf"(?:{_JOIN}(?:cấp\s)?{_BELOW}){{1,4}}(?:\strực thuộc trung ương)?(?![^\W_])")
# Party committees of a level and unions, which a list of groups holds without a place.
PLACELESS = re.compile(r"(?:huyện|quận|thị|thành|đảng) ủy|công đoàn")
MORE_ITEMS = re.compile(rf"{_QUALIFIER}{{0,3}}(?:{_JOIN}{_ITEM}){{0,8}}(?![^\W_])")
# Units of the territory may be named one by one.
UNIT_NOUN = re.compile(r"\b(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu|tỉnh)$")
_NAME = rf"[{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*){{0,3}}"
_UNIT = r"(?:(?:huyện|thị xã|thành phố|tp\.?|TP\.?|quận|xã|phường|thị trấn|đặc khu)\s)?"
PROPER_NAMES = re.compile(rf"(?::(?= {_NAME},\s[{UPPER}]))? {_NAME}(?:(?:,\s(?:và\s)?|\svà\s){_UNIT}{_NAME}){{0,14}}")
# Nouns whose attributes no list can hold, the attributes, and what they end before.
TAILED_NOUN = re.compile(
    r"\b(?:trường|đại học|cao đẳng|trung tâm|cấp hội|hội|doanh nghiệp|tổ chức|công ty|hợp tác xã"
    r"|bệnh viện|cơ quan|cơ sở|chi nhánh"
    r"|đơn vị|hiệp hội|viện|báo chí|lực lượng|đoàn thể|thành viên|trường học|cấp ủy|công đoàn)$"
)
MAX_ATTRIBUTE_WORDS = 5
ATTRIBUTE_WORD = re.compile(r" (?P<word>thờ tự|trật tự|tư tưởng|công lập|dân lập|[^\W\d_][\w&]*(?:-[\w&]+)*)(?![/\w])")
NOT_ATTRIBUTE = re.compile(r"(?:phòng,? chống|và|hoặc|bằng|theo|như|về|bị|góp ý|đóng góp|nêu)(?![^\W_])")
AFTER_ATTRIBUTE = re.compile(
    r"\s?(?:[,;.:)]|$)|\s(?:và|trên địa bàn|thuộc|trực thuộc|trong tỉnh|trong toàn tỉnh|của tỉnh|của thành phố"
    r"|đóng trên|đứng chân|tại địa phương|không|cần|phải|có trách nhiệm|được (?:giao|yêu cầu))(?![^\W_])"
)
HAS_GROUP = re.compile(
    r"\b(?:các|mỗi|từng|chính quyền|cấp ủy|đoàn thể|tổ chức đảng|sở, |báo, đài|doanh nghiệp|lực lượng vũ trang)"
)
SPELT_OUT = (
    (re.compile(r"\bUBND\b", re.IGNORECASE), "Ủy ban nhân dân"),
    (re.compile(r"\bHĐND\b", re.IGNORECASE), "Hội đồng nhân dân"),
    (re.compile(r"\bMTTQ\b", re.IGNORECASE), "Mặt trận Tổ quốc"),
    (re.compile(r"\bLLVT\b", re.IGNORECASE), "lực lượng vũ trang"),
    (re.compile(r"\bVKSND\b", re.IGNORECASE), "Viện kiểm sát nhân dân"),
    (re.compile(r"\bTAND\b", re.IGNORECASE), "Tòa án nhân dân"),
    (re.compile(r"\bLĐLĐ\b", re.IGNORECASE), "Liên đoàn Lao động"),
    (re.compile(r"\bLHPN\b", re.IGNORECASE), "Liên hiệp Phụ nữ"),
    (re.compile(r"\bCCB\b", re.IGNORECASE), "Cựu chiến binh"),
    (re.compile(r"\bGD\s?[&-]\s?ĐT\b", re.IGNORECASE), "Giáo dục và Đào tạo"),
)
ABBREVIATED = re.compile("|".join(abbreviation.pattern for abbreviation, _ in SPELT_OUT), re.IGNORECASE)
