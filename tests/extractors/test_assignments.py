"""Who has what to do (domain 6.1-6.4): roles, lists, ellipsis, headings, decision articles, tables."""

# One case a line, however long.
# ruff: noqa: E501

import pytest
from cases import cases
from marks import grows_linearly, hostile

from extractors.assignments.find import AssignmentFinder
from extractors.bodies.find import find_bodies
from extractors.bodies.groups import drop_covered, find_groups
from extractors.mentions import mentions_of
from pipeline.ingest import read_text
from pipeline.run.engine import extraction_pipeline
from pipeline.segment import Phrase, doc_of
from pipeline.segment.layout import Block, Layout

VERBS = [
    ("which members of the group", "Các trạm y tế khu vực biên giới trực cấp cứu.", ["implement: Các trạm y tế"]),
    ("what the units have", "Yêu cầu Sở Y tế rà soát; các xã có bến đò bố trí phao.", ["lead: Sở Y tế", "implement: các xã"]),
    ("who may not enter", "Các đơn vị giúp việc Ban Giám khảo không được dự thi.", []),
    ("working with a kind of body leads", "Đề nghị Công an tỉnh phối hợp ngân hàng khóa thẻ.", ["lead: Công an tỉnh", "coordinate: ngân hàng"]),
    ("everybody, each with a number", "1. Mỗi xã, phường, cơ quan, đơn vị lựa chọn 02 việc để làm.", ["implement: Mỗi xã, phường, cơ quan, đơn vị"]),
    ("a date with dots in front", "Từ đầu tháng 2 đến 15.4.2016, các cấp hội được yêu cầu rà soát.", ["implement: các cấp hội"]),
    ("told through one that is told", "Giao Sở Y tế phối hợp chỉ đạo các trạm y tế trực.", ["lead: Sở Y tế"]),
    ("giao", "UBND tỉnh giao Sở Nội vụ theo dõi phong trào.", ["lead: Sở Nội vụ"]),
    ("giao cho", "UBND tỉnh giao cho Sở Nội vụ theo dõi phong trào.", ["lead: Sở Nội vụ"]),
    ("giao … chủ trì", "UBND tỉnh giao Sở Nội vụ chủ trì tham mưu khen thưởng.", ["lead: Sở Nội vụ"]),
    ("phân công", "Ban Thường vụ phân công Ban Tuyên giáo Tỉnh ủy hướng dẫn.", ["lead: Ban Tuyên giáo Tỉnh ủy"]),
    ("yêu cầu", "Chủ tịch UBND tỉnh yêu cầu Sở Y tế bảo đảm thuốc men.", ["lead: Sở Y tế"]),
    ("các twice", "Kế hoạch yêu cầu các các sở, ngành phải coi là trọng tâm.", ["implement: các sở, ngành"]),
    ("đề nghị", "UBND tỉnh đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động nhân dân.", ["lead: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"]),
    ("được giao", "Sở Nội vụ được giao theo dõi, tổng hợp kết quả.", ["lead: Sở Nội vụ"]),
    ("chủ trì", "Sở Nội vụ chủ trì tham mưu khen thưởng.", ["lead: Sở Nội vụ"]),
    ("là cơ quan thường trực", "Sở Nội vụ là cơ quan thường trực của phong trào.", ["lead: Sở Nội vụ"]),
    ("chịu trách nhiệm", "Sở Tài chính chịu trách nhiệm bố trí kinh phí.", ["lead: Sở Tài chính"]),
    ("có trách nhiệm", "Sở Tài chính có trách nhiệm bố trí kinh phí.", ["lead: Sở Tài chính"]),
    ("tham mưu", "Sở Nội vụ tham mưu UBND tỉnh khen thưởng.", ["lead: Sở Nội vụ"]),
    ("hướng dẫn, đôn đốc", "Sở Nội vụ hướng dẫn, đôn đốc các địa phương.", ["lead: Sở Nội vụ"]),
    ("tuyên truyền", "Báo Lâm Đồng tuyên truyền gương tốt.", ["lead: Báo Lâm Đồng"]),
    ("phối hợp với", "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thẩm định.", ["lead: Sở Nội vụ", "coordinate: Sở Tài chính"]),
    ("phối hợp without với", "Sở Nội vụ chủ trì, phối hợp Sở Tài chính thẩm định.", ["lead: Sở Nội vụ", "coordinate: Sở Tài chính"]),
    ("phối hợp cùng", "Sở Nội vụ phối hợp cùng Sở Tài chính thẩm định.", ["lead: Sở Nội vụ", "coordinate: Sở Tài chính"]),
    ("cùng với", "Sở Nội vụ cùng với Sở Tài chính thẩm định.", ["lead: Sở Nội vụ", "coordinate: Sở Tài chính"]),
    ("who stands beside the people is no partner", "Người dân chung tay, góp sức cùng chính quyền địa phương giữ rừng.", []),
    ("leading as such", "Kế hoạch tạo sự thống nhất trong công tác lãnh đạo, chỉ đạo các cấp, các ngành trồng rừng.", []),
    ("who belongs to a group", "Trong đó, Cụm thi đua số 1 gồm các sở của hai tỉnh: Hà Nam, Nam Định.", []),
    ("called upon and moved", "Hội Nông dân tỉnh kêu gọi, vận động các doanh nghiệp trồng rừng.", ["implement: các doanh nghiệp"]),
    ("the units above", "Yêu cầu các đơn vị trên hoàn thiện báo cáo.", []),
    ("the units on the spot", "Yêu cầu các đơn vị trên địa bàn trồng rừng.", ["implement: các đơn vị trên địa bàn"]),
    ("who is to be praised", "Hội thi nhằm biểu dương kịp thời các tập thể, cá nhân giỏi; các cá nhân có bài viết hay.", []),
    ("cùng, behind a report that is sent", "Công văn gửi Sở Y tế; Sở Y tế cùng Công an tỉnh thẩm định.", ["lead: Sở Y tế", "coordinate: Công an tỉnh"]),
    ("cùng", "Tỉnh đoàn cùng Hội Nông dân tỉnh ra quân.", ["lead: Tỉnh đoàn", "coordinate: Hội Nông dân tỉnh"]),
    ("a group after phối hợp", "Sở Nội vụ chủ trì, phối hợp với các sở, ngành liên quan thẩm định.", ["lead: Sở Nội vụ", "coordinate: các sở, ngành liên quan"]),
    ("bodies and a group after phối hợp", "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan thẩm định.", ["lead: Sở Nội vụ", "coordinate: Sở Tài chính", "coordinate: các đơn vị liên quan"]),
    ("a group", "UBND tỉnh yêu cầu các sở, ban, ngành đăng ký thi đua.", ["implement: các sở, ban, ngành"]),
    ("a group of local committees", "UBND tỉnh giao UBND các huyện, thị xã, thành phố tổ chức phát động.", ["implement: Ủy ban nhân dân các huyện, thị xã, thành phố"]),
    ("the officers of groups", "Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thành phố tổ chức phát động.", ["implement: Thủ trưởng các sở, ban, ngành", "implement: Chủ tịch Ủy ban nhân dân các huyện, thành phố"]),
    ("communes since 2025", "UBND các xã, phường, đặc khu triển khai đến khu dân cư.", ["implement: Ủy ban nhân dân các xã, phường, đặc khu"]),
    ("báo cáo after a group is a verb", "Các sở, ban, ngành báo cáo kết quả.", ["implement: Các sở, ban, ngành"]),
    ("ban hành after a group is a verb", "Các sở, ngành ban hành kế hoạch của đơn vị mình.", ["implement: Các sở, ngành"]),
    ("thành lập after a group is a verb", "Các huyện thành lập tổ giúp việc.", ["implement: Các huyện"]),
    ("phòng, chống after a group", "UBND các xã phòng, chống cháy rừng.", ["implement: Ủy ban nhân dân các xã"], "the first word of phòng, chống is taken into the group"),
    ("kêu gọi", "UBND tỉnh kêu gọi các doanh nghiệp trồng rừng.", ["implement: các doanh nghiệp"]),
    ("an officer stands for the body", "UBND tỉnh yêu cầu Giám đốc Sở Y tế rà soát thuốc men.", ["lead: Sở Y tế"]),
    ("a sub-unit in brackets stays with its parent", "UBND tỉnh giao Sở Nội vụ (Ban Thi đua - Khen thưởng) hướng dẫn.", ["lead: Sở Nội vụ"]),
    ("a letter with a request", "Bộ Y tế có công điện gửi UBND các tỉnh, thành phố đề nghị chỉ đạo phòng dịch.", ["implement: Ủy ban nhân dân các tỉnh, thành phố"]),
    ("a letter of thanks asks nothing", "Bộ Y tế có thư gửi Sở Y tế.", []),
    ("a verb of no list", "Sở Y tế dự trữ thuốc men cho mùa lũ.", ["lead: Sở Y tế"]),
    ("a verb of no list, after a list", "Sở Y tế, Công an tỉnh trực gác tại các bến đò.", ["lead: Sở Y tế", "lead: Công an tỉnh"]),
    ("a verb of no duty", "Sở Y tế cho biết đã nhận được thuốc men.", []),
    ("no verb", "Sở Y tế từ lâu là nơi nhân dân gửi gắm.", []),
    ("a verb of the field", "Công an huyện giải tỏa chợ tạm; Đội Quản lý trật tự đô thị tháo dỡ mái che.", ["lead: Công an huyện", "lead: Đội Quản lý trật tự đô thị"]),
    ("a verb that the tagger joins to the name", "Sở Giao thông vận tải xóa ba điểm đen trên quốc lộ.", ["lead: Sở Giao thông vận tải"]),
    ("who is to be the place of work", "Khối Dân vận phường, xã là nơi theo dõi mô hình.", ["implement: Khối Dân vận phường, xã"]),
    ("the parent between body and duty", "Phòng Chính trị tư tưởng của Sở làm đầu mối theo dõi.", ["lead: Phòng Chính trị tư tưởng"]),
    ("where the group works", "Các cấp công đoàn trong tỉnh làm tốt việc chăm lo Tết.", ["implement: Các cấp công đoàn"]),
    ("behind a slogan", "Với khẩu hiệu “Bản sáng”, Tỉnh đoàn ra quân lắp đèn.", ["lead: Tỉnh đoàn"]),
    ("given the responsibility", "UBND tỉnh giao trách nhiệm cho Sở Y tế tổng hợp kết quả.", ["lead: Sở Y tế"]),
    ("the head of a force", "Giao Trưởng Công an huyện, Trưởng phòng Quản lý đô thị ra quân.", ["lead: Công an huyện", "lead: Phòng Quản lý đô thị"]),
    ("all take part", "Sở Y tế chủ trì phun thuốc; các sở, ngành phối hợp thực hiện.", ["lead: Sở Y tế", "implement: các sở, ngành"]),
    ("asked to help", "UBND tỉnh đề nghị Hội Nông dân tỉnh phối hợp vận động hội viên.", ["coordinate: Hội Nông dân tỉnh"]),
    ("asked to help, several", "Đề nghị Tỉnh đoàn, Hội Cựu chiến binh tỉnh phối hợp, thăm hỏi gia đình chính sách.", ["coordinate: Tỉnh đoàn", "coordinate: Hội Cựu chiến binh tỉnh"]),
    ("helping him who leads", "Sở Y tế chủ trì phun thuốc; Công an tỉnh, Báo Lâm Đồng phối hợp đưa tin.", ["lead: Sở Y tế", "coordinate: Công an tỉnh", "coordinate: Báo Lâm Đồng"]),
    ("helping each other", "Công an tỉnh, Thanh tra tỉnh phối hợp xử lý nghiêm.", ["lead: Công an tỉnh", "lead: Thanh tra tỉnh"]),
    ("who works with a partner leads", "Đề nghị Hội Nông dân tỉnh phối hợp với Sở Y tế vận động hội viên.", ["lead: Hội Nông dân tỉnh", "coordinate: Sở Y tế"]),
    ("a further clause behind a comma", "Sở Y tế lo thuốc men cho bến đò, Công an tỉnh giữ trật tự.", ["lead: Sở Y tế", "lead: Công an tỉnh"]),
    ("the standing body of a board", "Cơ quan thường trực Ban Chỉ đạo là Sở Y tế.", ["lead: Sở Y tế"]),
    ("each of the members", "Từng đoàn thể có văn bản vận động hội viên.", ["implement: Từng đoàn thể"]),
    ("a quota within the duty", "4. UBND các xã: mỗi thôn treo tối thiểu 03 băng rôn.", ["implement: Ủy ban nhân dân các xã"]),
    ("after a semicolon", "Sở Nội vụ chủ trì hướng dẫn; Sở Tài chính bố trí kinh phí.", ["lead: Sở Nội vụ", "lead: Sở Tài chính"]),
    ("after đồng thời", "Sở Nội vụ hướng dẫn, đồng thời đề nghị Tỉnh đoàn ra quân.", ["lead: Sở Nội vụ", "lead: Tỉnh đoàn"]),
]  # fmt: skip

# Lists: heads said once, names that hold commas (domain 6.3).
LISTS = [
    ("two names", "UBND tỉnh giao Sở Nội vụ, Sở Y tế theo dõi.", ["lead: Sở Nội vụ", "lead: Sở Y tế"]),
    ("the head said once", "UBND tỉnh giao Sở Nội vụ, Tài chính, Y tế theo dõi.", ["lead: Sở Nội vụ", "lead: Sở Tài chính", "lead: Sở Y tế"]),
    ("the head said once, then another body", "UBND tỉnh giao Sở Nội vụ, Tài chính và Công an tỉnh theo dõi.", ["lead: Sở Nội vụ", "lead: Sở Tài chính", "lead: Công an tỉnh"]),
    ("các Sở: with a colon", "UBND tỉnh giao các Sở: Nội vụ, Tài chính, Y tế theo dõi.", ["lead: Sở Nội vụ", "lead: Sở Tài chính", "lead: Sở Y tế"]),
    ("a name with comma and và", "UBND tỉnh giao Sở Văn hóa, Thể thao và Du lịch, Sở Y tế theo dõi.", ["lead: Sở Văn hóa, Thể thao và Du lịch", "lead: Sở Y tế"]),
    ("a name with comma inside an ellipsis", "UBND tỉnh giao các Sở: Nội vụ, Văn hóa, Thể thao và Du lịch, Y tế theo dõi.", ["lead: Sở Nội vụ", "lead: Sở Văn hóa, Thể thao và Du lịch", "lead: Sở Y tế"]),
    ("a name with a dash", "UBND tỉnh giao Sở Lao động - Thương binh và Xã hội, Sở Y tế theo dõi.", ["lead: Sở Lao động - Thương binh và Xã hội", "lead: Sở Y tế"]),
    ("a name with và", "UBND tỉnh giao Sở Nông nghiệp và Môi trường và Sở Y tế theo dõi.", ["lead: Sở Nông nghiệp và Môi trường", "lead: Sở Y tế"]),
    ("abbreviations", "UBND tỉnh giao Sở VHTTDL, Sở GD&ĐT theo dõi.", ["lead: Sở Văn hóa, Thể thao và Du lịch", "lead: Sở Giáo dục và Đào tạo"]),
    ("newspaper and broadcaster", "Đề nghị Báo Lâm Đồng, Đài Phát thanh và Truyền hình tỉnh mở chuyên mục.", ["lead: Báo Lâm Đồng", "lead: Đài Phát thanh - Truyền hình tỉnh"]),
    ("ministries", "giao các Bộ: Quốc phòng, Công an, Nội vụ theo dõi.", ["lead: Bộ Quốc phòng", "lead: Bộ Công an", "lead: Bộ Nội vụ"]),
    ("a member that nothing knows", "UBND tỉnh giao Sở Y tế, Cảng vụ Đường thủy nội địa khu vực II, Công an tỉnh theo dõi.", ["lead: Sở Y tế", "lead: Cảng vụ Đường thủy nội địa khu vực II", "lead: Công an tỉnh"]),
    ("a small head inside a sentence", "UBND huyện giao phòng Tài chính - Kế hoạch cân đối kinh phí.", ["lead: Phòng Tài chính - Kế hoạch"]),
    ("bodies, then a group", "UBND tỉnh giao Sở Nội vụ, Sở Y tế và các đơn vị liên quan theo dõi.", ["lead: Sở Nội vụ", "lead: Sở Y tế", "implement: các đơn vị liên quan"]),
]  # fmt: skip

# Forms of official texts (domain 6.2).
FORMS = [
    ("numbered headings", "IV. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ\n\n- Hướng dẫn chấm điểm.\n\n2. Sở Tài chính\n\n- Bố trí kinh phí.", ["lead: Sở Nội vụ", "lead: Sở Tài chính"]),
    ("numbered headings with a colon", "1. Sở Nội vụ: Hướng dẫn chấm điểm.\n2. UBND các huyện, thành phố: Tổ chức phát động.", ["lead: Sở Nội vụ", "implement: Ủy ban nhân dân các huyện, thành phố"]),
    ("numbered, giao and đề nghị", "1. Giao Sở Nội vụ: hướng dẫn chấm điểm;\n2. Đề nghị Tỉnh đoàn: ra quân trồng rừng.", ["lead: Sở Nội vụ", "lead: Tỉnh đoàn"]),
    ("numbered duties in prose", "1. Sở Nội vụ chủ trì hướng dẫn.\n2. Các sở, ban, ngành đăng ký thi đua.", ["lead: Sở Nội vụ", "implement: Các sở, ban, ngành"]),
    ("run-in headings after giao cho:", "Theo đó, UBND tỉnh giao cho:\n\nSở Nội vụ: Hướng dẫn chấm điểm.\n\nSở Tài chính: Bố trí kinh phí.", ["lead: Sở Nội vụ", "lead: Sở Tài chính"]),
    ("bullets", "- Sở Nội vụ: hướng dẫn chấm điểm;\n- Sở Tài chính: bố trí kinh phí.", ["lead: Sở Nội vụ", "lead: Sở Tài chính"]),
    ("execution clause", "Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Nội vụ, Tài chính; Chủ tịch UBND các huyện, thành phố chịu trách nhiệm thi hành Quyết định này.", ["lead: Văn phòng Ủy ban nhân dân tỉnh", "lead: Sở Nội vụ", "lead: Sở Tài chính", "implement: Chủ tịch Ủy ban nhân dân các huyện, thành phố"]),
]  # fmt: skip

TABLES = [
    ("table of leads and partners", "STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian\n1 | Chấm điểm | Sở Nội vụ | Sở Tài chính | Quý I\n2 | Ra quân | Tỉnh đoàn | Các sở, ngành | Quý II", ["lead: Sở Nội vụ", "coordinate: Sở Tài chính", "lead: Tỉnh đoàn", "coordinate: Các sở, ngành"]),
    ("a table in pipes", "| Nội dung | Đơn vị chủ trì | Đơn vị phối hợp |\n|---|---|---|\n| Chấm điểm | Sở Nội vụ | Sở Tài chính; Tỉnh đoàn |", ["lead: Sở Nội vụ", "coordinate: Sở Tài chính", "coordinate: Tỉnh đoàn"]),
    ("a table without such columns", "| Huyện | Báo cáo tại |\n| Mai Sơn | Sở Nội vụ |", []),
]  # fmt: skip

NONE = [
    ("who belongs to a cluster", "Trong đó, Cụm thi đua số 1 gồm Sở Y tế, Sở Nội vụ và Công an tỉnh: ba đơn vị."),
    ("who belongs to a board", "Ban Tổ chức gồm đại diện Sở Y tế, Sở Nội vụ."),
    ("who came along", "Dự lễ ra quân có Chủ tịch UBND huyện cùng lãnh đạo các phòng, ban."),
    ("who got a copy, too", "Công văn được gửi đến Sở Y tế cùng Công an tỉnh."),
    ("who got a telegram, too", "Công điện gửi: Chủ tịch UBND các huyện; Giám đốc Sở Y tế cùng Công an tỉnh."),
    ("a share of them as a goal", "- 100% các cơ quan, đơn vị, địa phương triển khai lắp bể nước."),
    ("where letters are sent to", "Góp ý gửi theo địa chỉ: Cục Quản lý Khoa học, số 12 phố Hạ, trước tháng 6."),
    ("who takes part", "Đối tượng tham gia gồm: đoàn viên; doanh nghiệp xây dựng."),
    ("who comes first", "Tỉnh sẽ tặng Bằng khen cho 3 tập thể; doanh nghiệp đứng đầu nhận Cờ thi đua."),
    (
        "Nơi nhận",
        "KẾ HOẠCH\n\nTrồng rừng năm 2022\n\nCăn cứ Luật Lâm nghiệp;\n\nTrồng rừng ở xã.\n\nNơi nhận:\n- Sở Nội vụ;\n- Các sở, ban, ngành;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
    ),
    ("who is told of", "Đoàn viên đến thăm Sở Nội vụ hôm qua."),
    ("who receives reports", "Báo cáo gửi về Sở Nội vụ trước ngày 15/12."),
    ("who proposed", "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 90/TTr-SNV."),
    ("who is asked to reward", "Hội đồng đề nghị Chủ tịch nước tặng thưởng Huân chương cho xã."),
    ("several asked to reward", "Kết thúc đợt, đề nghị Bộ Công an, UBND tỉnh tặng Bằng khen cho đơn vị dẫn đầu."),
    ("who speaks in a headline", "Trưởng Ban Dân tộc: Đường bản phải sáng như đường phố."),
    ("who gets money", "Kinh phí lấy từ dự toán năm 2021 đã giao cho các ngành."),
    ("who publishes the text", "Phòng Cải cách hành chính giới thiệu toàn văn Kế hoạch."),
    ("a quota", "Mỗi thôn trồng ít nhất 300 cây."),
    ("a body of the past", "Năm ngoái Sở Nội vụ được tặng Bằng khen."),
]


HOSTILE = [
    ("units", "các cơ quan, đơn vị, tổ chức, "),
    ("units after a formula", "các đơn vị và ", "Trên đây là Kế hoạch, đề nghị "),
    ("joined by cùng", "Sở Nội vụ cùng Sở Y tế "),
    ("came along", "Về dự có Sở Y tế cùng ", "Công văn gửi Sở Y tế cùng "),
    ("told and telling", "Các huyện chỉ đạo các xã "),
    ("charged behind the work", "do Sở Y tế "),
    ("in brackets", "(Sở Y tế "),
    ("carried out", "các đơn vị triển khai thực hiện "),
]


def read(text: str, as_page: bool = False) -> list[str]:
    """The assignments of a text, one line each; as a page, its lines have roles (table rows)."""
    nlp, lines = extraction_pipeline(), []
    doc = nlp.make_doc(text)
    if as_page:
        reading = read_text(f"Phân công nhiệm vụ\n\nBảng dưới đây ghi việc của từng nơi.\n\n{text}")
        doc = doc_of(reading)
    for mention in mentions_of(nlp(doc), "assignments"):
        agent = mention.value.agent
        lines.append(f"{mention.value.role}: {getattr(agent, 'full_name', agent.name)}")
    return lines


@cases(VERBS)
def test_roles(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(LISTS)
def test_lists(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(FORMS)
def test_forms_of_official_texts(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(TABLES)
def test_tables(text: str, expected: list[str]) -> None:
    assert read(text, as_page=True) == expected


@cases([(name, text, [], *why) for name, text, *why in NONE])
def test_none(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize("pieces", hostile(HOSTILE))
def test_linear_time(pieces: tuple[str, ...]) -> None:
    grows_linearly(assignments, *pieces)


def _no_phrases(_start: int, _end: int) -> list[Phrase]:
    return []


def assignments(text: str) -> object:
    """The assignments of one long sentence, without a pipeline."""
    bodies = find_bodies(text)
    groups = find_groups(text, bodies)
    layout = Layout(False, (Block("paragraph", 0, len(text)),))
    kept = drop_covered(bodies, groups)
    return AssignmentFinder(text, [(0, len(text))], layout, kept, groups, _no_phrases).find()
