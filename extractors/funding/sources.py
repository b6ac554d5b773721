"""Sources of money as they are named, on the folded view."""

from __future__ import annotations

from pipeline.segment.cued import Cued

_LEVEL = r"(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)"
MONEY = r"\d[\d.,]{0,14}\s(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)(?:\sđồng)?|đồng)"
# Words that go on the name of a source, up to the verb or the next source.
_NO_WORD = (
    r"(?:để|nhằm|vào|trao|tặng|mua|xây(?! dựng)|thưởng|và|với|trong|theo|được|do|từ|bố trí|bảo đảm|đảm bảo|là|có|sẽ"
    r"|phải|cần"
    r"|khoảng|dự kiến|tại|ở|hoặc|cùng|gồm|cũng|đã|chi(?! thường xuyên| sự nghiệp| trả)|cho|của|đạt|tổ chức|trích|giúp"
    r"|(?<!các )cấp(?! tỉnh| huyện| xã| quận| thành| thị| các| phường)|hỗ trợ(?! nông| phụ| trẻ| phát| doanh| thanh"
    r"| người| hội)"
    r"|tài trợ|ủng hộ|đóng góp|thực hiện|chăm lo|đối ứng|không|mỗi|nếu|khi|đang|về|nằm|qua|thông qua)"
)
_WORD = rf"(?!{_NO_WORD}(?![^\W_]))(?!{MONEY}|\d+(?:[.,/]\d|%))[^\W_]+"
_MORE = rf"(?:\s{_WORD}){{0,7}}"
_OWNED = (
    rf"(?:\scủa\s(?:các\s)?{_WORD}(?:\s{_WORD}){{0,5}}"
    r"(?:,\s(?:ngành|đơn vị|địa phương|xã|phường)(?![^\W_])){0,3})?"
)
_WHEN = r"(?:\s(?:hằng năm|hàng năm|năm \d{4}))?"
# "bố trí trong dự toán năm 2023 của các sở": what stands behind the verb belongs to the source.
_PROVIDED = (
    r"(?:\s(?:bố trí|bảo đảm|đảm bảo|cấp)\s(?=trong dự toán|theo phân cấp|hằng năm|hàng năm)"
    r"[^.;:()\n]{4,90}(?=[.;\n]|$))"
)
BUDGET = (
    rf"(?:(?:nguồn\s)?(?:dự phòng\s)?ngân sách\s(?:nhà nước|đảng|trung ương|địa phương|các cấp|hội"
    rf"|cấp\s{_LEVEL}(?:,\s(?:cấp\s)?{_LEVEL}){{0,3}}|(?:các\s)?{_LEVEL}(?:,\s{_LEVEL}){{0,3}})"
    rf"(?:\stheo phân cấp(?:(?:\sngân sách)?\shiện hành)?|\scác cấp)?{_WHEN}{_PROVIDED}?"
    rf"|ngân sách dự phòng(?:\s(?:cấp\s)?{_LEVEL})?|ngân sách chi (?:cho|thường xuyên|sự nghiệp)[^.;:()\n]{{2,60}}"
    rf"|ngân sách (?:sự nghiệp|tập trung){_MORE}|(?:nguồn\s)?dự phòng ngân sách)"
)
_HOLDER = (
    rf"(?:\s(?:của hội|của|cấp|các cấp|theo phân cấp|{_LEVEL}|ngành|cơ quan, đơn vị|các cơ quan, đơn vị, địa phương"
    r"|các cơ quan, đơn vị|cơ quan|đơn vị|địa phương|trung ương|hằng năm|hàng năm|hiện hành|năm \d{4}))"
)
FUND = (
    rf"quỹ (?:quốc gia về việc làm|thi đua(?:,?\s(?:-\s)?khen thưởng)?(?:\stập trung)?{_HOLDER}{{0,3}}"
    rf"|khen thưởng(?:,\s(?:quỹ\s)?phúc lợi)?{_MORE}"
    rf'{_OWNED}|"[^"\n]{{3,60}}"{_MORE}{_OWNED}'
    rf"|(?!đất|thời gian|nhà|lương|tiền lương|tín dụng|đạo|đen|này|trên)(?:phòng, chống\s)?{_WORD}{_MORE}{_OWNED})"
)
_GIVER = (
    r"(?:các\s)?(?:tổ chức|cá nhân|cơ quan|địa phương|doanh nghiệp|doanh nhân|công ty|nhân dân|người dân|dân"
    r"|cộng đồng|nhà hảo tâm|con em"
    r"|mạnh thường quân|nhà tài trợ|công đoàn|cán bộ|công chức|đoàn viên|hội viên|phụ huynh|hộ|gia đình|hợp tác xã"
    r"|đơn vị"
    r"|hội (?:khuyến học|chữ thập đỏ|doanh nghiệp|doanh nhân trẻ|nông dân|cựu chiến binh|từ thiện|đồng hương)"
    r"|nhà thầu|dòng họ|cựu sinh viên|cựu học sinh|chủ doanh nghiệp|chủ sử dụng lao động|người sử dụng lao động"
    r"|trung ương hội"
    r"|hội cha mẹ học sinh|cha mẹ học sinh|thành viên|chức sắc|đồng bào|ngân hàng|xã hội|unicef|undp|unfpa|who"
    r"|jica)(?![^\W_])"
)
_GIVERS = rf"{_GIVER}{_MORE}(?:(?:,|\svà)\s{_GIVER}{_MORE}){{0,3}}"
_GIFT = r"(?:đóng góp|tài trợ|viện trợ|ủng hộ|hỗ trợ|đối ứng)"
_QUALIFIED = r"(?:\s(?:hợp pháp khác|hợp pháp|tự nguyện|khác|ngày công|xã hội hóa))"
POOL = (
    r"(?:các\s)?nguồn\s(?!ngân sách|quỹ|nhân lực|gốc|nước|thải|tin|ô nhiễm|cung|lực\s(?:để|cho|thực hiện)|năng lượng)"
    rf"(?!\d|(?:vốn|lực|kinh phí|tài chính|tiền|thu|chi)(?!\s{_WORD}|\s(?:{_GIFT}|huy động|vận động|của)))"
    r"(?:(?:vốn|lực|kinh phí|tài chính|tiền|thu|chi)\s)?"
    rf"(?:(?:huy động|vận động|{_GIFT}|tài chính){_QUALIFIED}{{0,3}}|{_WORD}){_MORE}"
    rf"(?:\stừ\s{_GIVERS}|{_OWNED})(?:\s(?:đã|được)\s(?:giao|trích lại|để lại)"
    rf"(?:\scho (?:các\s)?{_WORD}(?:\s{_WORD}){{0,3}})?"
    rf"{_WHEN})?"
)
GIFT = (
    rf"(?:các khoản\s)?(?:{_GIFT}|huy động|vận động){_QUALIFIED}{{0,3}}\s(?:của|từ)\s{_GIVERS}"
    rf"|các khoản {_GIFT}{_QUALIFIED}{{0,3}}|huy động{_QUALIFIED}{{1,2}}|(?:vận động|huy động)\s{_GIVERS}(?:\s{_GIFT})?"
    rf"|{_GIVERS}\s(?:tự (?:bảo đảm|đảm bảo|cân đối|chi trả|túc|trang trải|lo|nguyện (?:chi trả|đóng góp))"
    r"|(?:chi trả|đài thọ)|hạch toán vào chi phí(?: sản xuất| kinh doanh| hoạt động){0,2})"
    rf"|{_GIVER}(?:,\scá nhân|(?:\s{_WORD}){{1,3}})? {_GIFT}(?: ngày công)?"
)
_SUM = (
    rf"(?:nguồn\s)?kinh phí (?:bảo đảm|đảm bảo|phục vụ)(?:\s{_WORD}){{2,9}}{_WHEN}"
    rf"|(?:(?:vốn|kinh phí|nguồn vốn)\s(?:của\s|từ\s)?)?(?:các\s)?chương trình mục tiêu quốc gia{_MORE}"
    rf"|(?:kinh phí )?sự nghiệp (?:môi trường|kinh tế|giáo dục|văn hóa|khoa học|y tế|đào tạo|thể thao"
    rf"|nông nghiệp){_WHEN}"
    r"|kinh phí (?:hoạt động|sự nghiệp|thường xuyên|chi thường xuyên|được giao|tự chủ|khoán|công đoàn|khuyến công"
    rf"|khuyến nông|thi đua,? khen thưởng){_MORE}{_OWNED}{_WHEN}"
    rf"|dự toán (?:được giao|đã giao){_WHEN}"
    rf"|dự toán (?:chi thường xuyên|ngân sách|kinh phí|chi)(?:\s(?:hằng năm|hàng năm|được giao|đã giao"
    rf"|năm \d{{4}}))?{_OWNED}"
    rf"|vốn (?:oda|vay|đối ứng|ngân hàng|tín dụng|sự nghiệp|lồng ghép|đầu tư công|trái phiếu){_MORE}"
)
OPEN = r"(?:nguồn\s)?xã hội hóa|(?:các )?nhà hảo tâm|tài chính công đoàn|(?:hội|đoàn|đảng) phí(?! cho)"
# What a measure is merged with: "lồng ghép trong Chương trình …" is a source of money too.
SCHEME = rf"(?:các\s)?(?:chương trình|đề án|dự án)(?:,\s(?:đề án|dự án|kế hoạch)){{0,2}}(?:\s{_WORD}){{0,12}}"
_AID = r"(?:tài trợ|viện trợ)(?:, (?:tài trợ|viện trợ))?(?:\shợp pháp)?"
# "đề nghị UBND xã hỗ trợ kinh phí": who is asked for money.
STATE = (
    r"(?:ubnd|ủy ban nhân dân|chính quyền)(?:\s(?:các\s)?(?:tỉnh|huyện|thành phố|thị xã|xã|phường|địa phương))?"
    r"(?:, (?:xã|phường|thị trấn|thị xã|thành phố)){0,3}\shỗ trợ(?:\smột phần)?\skinh phí"
)
SOURCE = Cued(
    rf"(?<![^\W_])(?:{BUDGET}|{POOL}|{OPEN}|{FUND}|{GIFT}|{_SUM}|{_AID}|(?P<state>{STATE})"
    rf"|(?P<scheme>{SCHEME}))(?![^\W_])"
)
