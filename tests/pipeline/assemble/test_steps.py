"""What is due when and to whom, dated steps and named parts of the period, on the pages that print them.

A specification by example: a sentence of a plan, and the values that the plan gets from it. "what | date | to"; a part
that is not printed is "-".
"""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

import pytest
from composed import COMMITTEE, cases, letter, page_of

from pipeline.model import Plan

# Reports, lists, plans and registrations that somebody hands in: a noun before or behind the verb of sending.
HANDED_IN = [
    ("sent to a body before a day", "Các xã gửi báo cáo kết quả về Phòng Nội vụ trước ngày 25/11/2022.", "báo cáo kết quả | 2022-11-25 | Phòng Nội vụ"),
    ("the day first", "Trước ngày 15/5/2022, các đơn vị gửi danh sách đăng ký về Sở Nội vụ.", "danh sách đăng ký | 2022-05-15 | Sở Nội vụ"),
    ("the day in brackets", "Các huyện, thành phố gửi kế hoạch triển khai về Sở Y tế (trước ngày 10/4/2022).", "kế hoạch triển khai | 2022-04-10 | Sở Y tế"),
    ("in brackets with the body", "Các trường gửi bản đăng ký (qua Sở Giáo dục và Đào tạo) trước ngày 20/9/2022.", "bản đăng ký | 2022-09-20 | Sở Giáo dục và Đào tạo"),
    ("through an office", "Báo cáo kết quả về UBND tỉnh (qua Sở Tư pháp) trước ngày 05/12/2022 để theo dõi.", "Báo cáo kết quả | 2022-12-05 | Ủy ban nhân dân tỉnh"),
    ("at the latest", "Hồ sơ đề nghị khen thưởng gửi về Ban Tổ chức chậm nhất ngày 30/10/2022.", "Hồ sơ đề nghị khen thưởng | 2022-10-30 | Ban Tổ chức", "the name of the body swallows chậm nhất"),
    ("at the latest is", "Bài dự thi gửi về Tỉnh đoàn, chậm nhất là ngày 12/8/2022.", "Bài dự thi | 2022-08-12 | Tỉnh đoàn"),
    ("a time limit with a colon", "Gửi đề cương chi tiết về Sở Công Thương. Thời hạn: trước ngày 18/6/2022.", "đề cương chi tiết | 2022-06-18 | Sở Công Thương"),
    ("long date", "Các cơ quan gửi báo cáo tổng kết về Sở Nội vụ trước ngày 10 tháng 12 năm 2022.", "báo cáo tổng kết | 2022-12-10 | Sở Nội vụ"),
    ("a day without a year", "Các xã gửi báo cáo sơ kết về Huyện ủy trước ngày 20/6.", "báo cáo sơ kết | 2022-06-20 | Huyện ủy"),
    ("a month", "Các hội gửi số liệu khảo sát về Hội Nông dân tỉnh trong tháng 6/2022.", "số liệu khảo sát | 2022-06 | Hội Nông dân tỉnh"),
    ("two reports", "Báo cáo 6 tháng gửi Sở Tài chính trước ngày 15/6/2022, báo cáo năm trước ngày 15/11/2022.", "Báo cáo 6 tháng | 2022-06-15 | Sở Tài chính; báo cáo năm | 2022-11-15 | Sở Tài chính"),
    ("sent for a purpose", "Đề nghị các đơn vị báo cáo kết quả thực hiện về Sở Xây dựng trước ngày 28/10/2022 để tổng hợp, báo cáo UBND tỉnh.", "báo cáo kết quả thực hiện | 2022-10-28 | Sở Xây dựng"),
    ("heads of many", "Yêu cầu Thủ trưởng các sở, ban, ngành báo cáo kết quả thực hiện về UBND tỉnh (qua Sở Nội vụ) trước ngày 20/11/2022.", "báo cáo kết quả thực hiện | 2022-11-20 | Ủy ban nhân dân tỉnh"),
    ("two reports under a label", "Thời gian gửi báo cáo: Báo cáo sơ kết trước ngày 15/6/2022; báo cáo tổng kết trước ngày 30/11/2022.", "Báo cáo sơ kết | 2022-06-15 | -; báo cáo tổng kết | 2022-11-30 | -"),
    ("completed before a day", "Đề nghị Công an huyện cung cấp số liệu cháy nổ, hoàn tất trước 20/8/2022.", "cung cấp số liệu cháy nổ | 2022-08-20 | -"),
    ("sent to those below", "Phòng Nội vụ xây dựng biểu mẫu, gửi cơ sở trước ngày 28/4/2022.", "xây dựng biểu mẫu | 2022-04-28 | -"),
    ("together with others", "Các huyện phối hợp với công an cùng cấp thực hiện và báo cáo sơ kết trước ngày 15/6/2022 về Sở Nội vụ.", "báo cáo sơ kết | 2022-06-15 | Sở Nội vụ"),
    ("on paper and by mail", "Bản đăng ký thi đua gửi về Phòng Tổ chức cán bộ trước ngày 15/3/2022 bằng văn bản và thư điện tử.", "Bản đăng ký thi đua | 2022-03-15 | Phòng Tổ chức cán bộ"),
    ("đến a body", "Đề nghị Hội Nông dân tỉnh gửi danh sách hộ sản xuất giỏi đến Sở Công Thương trong tháng 5/2022 để xét chọn.", "danh sách hộ sản xuất giỏi | 2022-05 | Sở Công Thương"),
    ("several papers", "Yêu cầu các xã gửi danh sách, hồ sơ, bản đăng ký về Phòng Nội vụ chậm nhất ngày 30/6/2022.", "danh sách, hồ sơ, bản đăng ký | 2022-06-30 | Phòng Nội vụ"),
    ("several things to register", "Các đơn vị đăng ký công trình, phần việc gửi Sở Nội vụ trước ngày 15/5/2022.", "đăng ký công trình, phần việc | 2022-05-15 | Sở Nội vụ"),
    ("works are no handing in", "Mỗi khu phố đăng ký ít nhất 01 công trình, gửi về Phòng Nội vụ trước ngày 30/5/2022.", "đăng ký ít nhất 01 công trình | 2022-05-30 | Phòng Nội vụ"),
    ("registered by somebody unknown", "Mỗi đảng bộ, chi bộ cơ sở đăng ký từ 1 đến 2 sản phẩm, phần việc, gửi về Phòng Nội vụ trước ngày 10-5-2022.", "đăng ký từ 1 đến 2 sản phẩm, phần việc | 2022-05-10 | Phòng Nội vụ"),
    ("a report behind another that has its receiver", "Các xã báo cáo tiến độ vào thứ Sáu hằng tuần về Sở Y tế, báo cáo kết quả đợt 1 trước 05/5/2022.", "báo cáo kết quả đợt 1 | 2022-05-05 | Sở Y tế"),
    ("a label before the day", "Hạn nộp bài dự thi: 30/9/2022.", "bài dự thi | 2022-09-30 | -"),
    ("a time limit of handing in", "Thời hạn gửi báo cáo: trước ngày 15/12/2022.", "báo cáo | 2022-12-15 | -"),
    ("the last day for entries", "Hạn cuối nhận bài dự thi là ngày 15/8/2022.", "nhận bài dự thi | 2022-08-15 | -"),
    ("how long entries are taken", "Thời gian nhận tác phẩm dự thi: từ ngày ban hành đến hết ngày 30/9/2022.", "nhận tác phẩm dự thi | 2022-09-30 | -"),
    ("taken until an hour", "Trung tâm Văn hóa tỉnh tiếp nhận hồ sơ đến 17 giờ ngày 20/7/2022.", "tiếp nhận hồ sơ | 2022-07-20 | -"),
    ("several receivers", "Kết quả gửi về bộ phận thường trực, Sở Nội vụ trước ngày 20/12/2022.", "gửi kết quả | 2022-12-20 | Sở Nội vụ"),
    ("a receiver without a name of its own", "Các cụm thi đua gửi văn bản đăng ký (theo mẫu đính kèm) về Thường trực Hội đồng trước ngày 30/4/2022.", "văn bản đăng ký | 2022-04-30 | -"),
    ("papers behind another clause", "Mỗi huyện được giới thiệu không quá 5 người, hồ sơ gửi về Sở Nội vụ trước ngày 05/6/2022.", "gửi hồ sơ | 2022-06-05 | Sở Nội vụ"),
    ("a list alone", "Mỗi phường chọn 3 tuyến phố, gửi danh mục về Sở Xây dựng trước ngày 10/6/2022.", "gửi danh mục | 2022-06-10 | Sở Xây dựng"),
    ("handed to somebody", "Các thôn lập sổ ghi tên người góp, nộp về Mặt trận xã trước ngày 20/11/2022.", "lập sổ ghi tên người góp | 2022-11-20 | -"),
    ("sent to all", "Phòng Nghiệp vụ Y lập lịch các đoàn, gửi các đơn vị trước ngày 06/9/2022.", "lập lịch các đoàn | 2022-09-06 | -"),
    ("taken longer", "Thời gian nhận tác phẩm trước đây đến hết ngày 30/6/2022; nay kéo dài thời gian nhận tác phẩm đến 17 giờ ngày 30/9/2022.", "nhận tác phẩm | 2022-09-30 | -"),
    ("handed in at", "Hồ sơ gồm 02 bộ, nộp tại Sở Y tế trước ngày 15/9/2022.", "Hồ sơ gồm 02 bộ | 2022-09-15 | Sở Y tế"),
    ("who is sent it by hour", "Số liệu ra quân báo cáo về Sở Tài nguyên và Môi trường trước 16 giờ 00 ngày 06/6/2022.", "Số liệu ra quân | 2022-06-06 | Sở Tài nguyên và Môi trường"),
]  # fmt: skip

# Things to be done by a day: the words of the task, without who does it.
DONE = [
    ("a letter of a list", "a) Tổ chức tập huấn cho tổ trưởng, tổ phó trước ngày 28/5/2022.", "Tổ chức tập huấn cho tổ trưởng, tổ phó | 2022-05-28 | -"),
    ("two things of one verb", "Sở Nội vụ xây dựng bộ tiêu chí, bảng điểm xong trước ngày 25/9/2022.", "xây dựng bộ tiêu chí, bảng điểm | 2022-09-25 | -"),
    ("things of the second verb", "Sở Giao thông vận tải rà soát biển báo, kiểm tra cọc tiêu, gương cầu xong trước ngày 11/6/2022.", "kiểm tra cọc tiêu, gương cầu | 2022-06-11 | -"),
    ("made and handed on", "Hội Nông dân tỉnh biên soạn 10.000 tờ rơi, cấp phát cho các xã trước ngày 10/11/2022.", "biên soạn 10.000 tờ rơi, cấp phát cho các xã | 2022-11-10 | -"),
    ("made and submitted", "Sở Xây dựng xây dựng bộ tiêu chí ngõ xanh, trình ban hành trong quý III/2022.", "xây dựng bộ tiêu chí ngõ xanh, trình ban hành | 2022 | -"),
    ("submitted behind a semicolon", "Sở Xây dựng xây dựng đề án thu gom; trình UBND tỉnh trước ngày 31/5/2022.", "xây dựng đề án thu gom | 2022-05-31 | Ủy ban nhân dân tỉnh"),
    ("finished behind a semicolon", "Rà soát các điểm ngập; hoàn thành trước ngày 16/5/2022.", "Rà soát các điểm ngập | 2022-05-16 | -"),
    ("pupils are not born", "Các trường ký cam kết với phụ huynh, học sinh trước ngày 31/10/2022.", "ký cam kết với phụ huynh, học sinh | 2022-10-31 | -"),
    ("works are not submitted", "Công trình xuất sắc được gắn biển trong tháng 8/2022.", ""),
    ("what is done", "Tỉnh đã hoàn thành 5 cây cầu trước ngày 31/12/2022.", ""),
    ("what was due before the plan", "Các huyện hoàn thành kiểm kê trước ngày 31/12/2020.", ""),
    ("finished before", "Công an tỉnh hoàn thành rà soát hộ khẩu trước ngày 30/6/2022.", "rà soát hộ khẩu | 2022-06-30 | -"),
    ("task, then finished", "Sở Giao thông vận tải sửa 12 cầu treo, hoàn thành trước ngày 31/8/2022.", "sửa 12 cầu treo | 2022-08-31 | -"),
    ("the day first", "Trước ngày 01/5/2022, Sở Văn hóa, Thể thao và Du lịch ban hành bộ tiêu chí bản sạch.", "ban hành bộ tiêu chí bản sạch | 2022-05-01 | -"),
    ("somebody is asked", "Giao Sở Tài chính trình phương án phân bổ trước ngày 20/4/2022.", "trình phương án phân bổ | 2022-04-20 | -"),
    ("a group is asked", "UBND các huyện xây dựng kế hoạch riêng trước ngày 05/4/2022.", "xây dựng kế hoạch riêng | 2022-04-05 | -"),
    ("in a quarter", "Sở Khoa học và Công nghệ ban hành hướng dẫn kỹ thuật trong quý II/2022.", "ban hành hướng dẫn kỹ thuật | 2022 | -"),
    ("within a month", "Sở Nội vụ xây dựng hướng dẫn chấm điểm, hoàn thành trong tháng 5/2022.", "xây dựng hướng dẫn chấm điểm | 2022-05 | -"),
    ("a label", "1. Thành lập tổ công tác liên ngành. Thời gian hoàn thành: Trước ngày 15/4/2022.", "Thành lập tổ công tác liên ngành | 2022-04-15 | -"),
    ("a label in brackets", "- Khảo sát các điểm sạt lở (hoàn thành trước ngày 25/4/2022).", "Khảo sát các điểm sạt lở | 2022-04-25 | -"),
    ("the whole of a day", "Các xã ký cam kết với hộ dân xong trước ngày 10/5/2022.", "ký cam kết với hộ dân | 2022-05-10 | -"),
    ("no later than", "Sở Y tế cấp thẻ khám bệnh không muộn hơn ngày 20/5/2022.", "cấp thẻ khám bệnh | 2022-05-20 | -"),
    ("two in a row", "Việc rà soát hoàn thành trong tháng 4/2022, công bố kết quả chậm nhất ngày 10/5/2022.", "Việc rà soát | 2022-04 | -; công bố kết quả | 2022-05-10 | -"),
    ("at the latest on", "Công an tỉnh cấp căn cước cho học sinh lớp 12, hoàn thành chậm nhất vào ngày 31/5/2022.", "cấp căn cước cho học sinh lớp 12 | 2022-05-31 | -"),
    ("a clause that its day opens", "Sở Nội vụ chủ trì Phong trào; trước ngày 15/3/2022 ban hành hướng dẫn chấm điểm.", "ban hành hướng dẫn chấm điểm | 2022-03-15 | -"),
    ("signed within a quarter", "Các cụm thi đua ký giao ước thi đua trong quý II/2022.", "ký giao ước thi đua | 2022 | -"),
    ("done within", "Hội Khuyến học các huyện phát động xong trong tháng 5/2022.", "phát động | 2022-05 | -"),
    ("seen to by somebody", "Sở Nội vụ chỉ đạo công đoàn bộ phận ký giao ước trước 30/5/2022.", "ký giao ước | 2022-05-30 | -"),
    ("the day first, and who finishes it", "Đến hết ngày 31/8/2022, toàn tỉnh hoàn thành sửa chữa 230 căn nhà.", "sửa chữa 230 căn nhà | 2022-08-31 | -"),
    ("finished already by a day", "Đến hết ngày 30/4/2022, toàn tỉnh đã hoàn thành 230 căn nhà.", ""),
    ("for whom it is done", "Công an tỉnh tập trung thu nhận hồ sơ cấp căn cước cho 100% công dân đủ điều kiện đang có mặt trên địa bàn xong trước ngày 30/6/2022.", "thu nhận hồ sơ cấp căn cước | 2022-06-30 | -"),
    ("must", "Các chủ đầu tư phải bàn giao mặt bằng trước ngày 30/9/2022.", "bàn giao mặt bằng | 2022-09-30 | -"),
]  # fmt: skip

# Dates that give nobody a task.
NOTHING_DUE = [
    ("every year without a day of this year", "Định kỳ trước ngày 15/12 hằng năm, các sở gửi báo cáo năm về Sở Nội vụ."),
    ("every year, said before the task", "Hằng năm, các huyện lập danh sách gửi Sở Nội vụ trước ngày 31 tháng 10."),
    ("every month", "Các huyện báo cáo tiến độ về Sở Y tế trước ngày 20 hằng tháng."),
    ("since before", "Từ trước ngày 30/4/2022 nhiều cơ quan đã trực."),
    ("born before", "Người sinh trước ngày 01/01/1960 được cấp thẻ."),
    ("finished already", "Trước đó, ngày 02/3/2022, Sở Y tế đã hoàn thành việc khảo sát."),
    ("laws", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"),
    ("a bad record", "Các công trình khởi công trước ngày 01/01/2020 được xét chuyển tiếp."),
]  # fmt: skip

# A table of tasks: what, who, when.
TABLES = [
    ("when in the last column", "| TT | Nội dung công việc | Đơn vị chủ trì | Thời gian hoàn thành |\n|---|---|---|---|\n| 1 | Lập danh sách hộ nghèo | Sở Nội vụ | Trước ngày 15/4/2022 |\n| 2 | In sổ tay hỏi đáp | Sở Tư pháp | Tháng 6/2022 |", "Lập danh sách hộ nghèo | 2022-04-15 | -; In sổ tay hỏi đáp | 2022-06 | -"),
    ("deadline first", "| STT | Nhiệm vụ | Thời hạn | Cơ quan thực hiện |\n|---|---|---|---|\n| 1 | Khơi thông cống rãnh | 30/4/2022 | Sở Xây dựng |\n| 2 | Dán nhãn thùng rác | 20/5/2022 | Sở Công Thương |", "Khơi thông cống rãnh | 2022-04-30 | -; Dán nhãn thùng rác | 2022-05-20 | -"),
]  # fmt: skip

# Steps with a date: launch, half-way and final review, days of action.
STEPS = [
    ("a list of dates, the day first", "II. MỐC THỜI GIAN\n- 06/01/2022: lễ ra mắt tại sân đình\n- 20/02/2022: chấm vòng một\n- Tháng 12/2022: công bố kết quả", "lễ ra mắt | 2022-01-06; chấm vòng một | 2022-02-20; công bố kết quả | 2022-12"),
    ("a list of dates, the step first", "3. Các mốc chính\n+ Họp bình chọn: tháng 9/2022\n+ Hạn nộp hồ sơ: 31/8/2022\n+ Trao giải: ngày 20/11/2022", "Họp bình chọn | 2022-09; Trao giải | 2022-11-20"),
    ("dates in one sentence", "Hai mốc được xác định: thi chéo giữa các xã trong tháng 7/2022; gặp mặt người thợ vào ngày 06/12/2022.", "thi chéo giữa các xã | 2022-07; gặp mặt người thợ | 2022-12-06"),
    ("dates in one sentence, the day first", "Các mốc kiểm đếm: ngày 30/9/2022 xong nền đường; trong tháng 12/2022 thông xe.", "xong nền đường | 2022-09-30; thông xe | 2022-12"),
    ("a schedule", "Lịch trình:\n- Khởi động: 01/3/2022.\n- Xây dựng kế hoạch: tháng 3/2022.\n- Bế mạc: 30/9/2022.", "Khởi động | 2022-03-01; Bế mạc | 2022-09-30"),
    ("a look in the middle", "Đánh giá giữa kỳ trong tháng 6/2022; kiểm tra chéo vào tháng 8/2022.", "Đánh giá giữa kỳ | 2022-06; kiểm tra chéo | 2022-08"),
    ("judged before a day", "Các trường chấm giải trước ngày 20/10/2022.", ""),
    ("review and rewards", "Tổng kết, khen thưởng trong tháng 7/2022.", "Tổng kết | 2022-07"),
    ("review of a leg, days with a dash", "Sơ kết chặng 2 vào ngày 30-11-2022, tổng kết trong tháng 1-2023.", "Sơ kết chặng 2 | 2022-11-30; tổng kết | 2023-01"),
    ("a conference held in a month", "Khen thưởng tại hội nghị tổng kết, tổ chức trong tháng 01/2023.", "hội nghị tổng kết | 2023-01"),
    ("a meeting of the districts", "Lễ mít tinh cấp huyện diễn ra vào sáng 1-6-2022 tại sân vận động.", "Lễ mít tinh | 2022-06-01"),
    ("words before the colon", "Lễ phát động cấp tỉnh: 07 giờ ngày 22/5/2022 tại bến phà.", "Lễ phát động | 2022-05-22"),
    ("an hour of the morning", "Lễ phát động diễn ra vào 8h sáng ngày 22/5/2022.", "Lễ phát động | 2022-05-22"),
    ("a launch that opens its sentence", "Phát động đồng loạt ngày 08/5/2022; sơ kết tháng 8/2022.", "Phát động | 2022-05-08; sơ kết | 2022-08"),
    ("steps with their months in brackets", "Khen thưởng khi sơ kết (tháng 12/2022) và tổng kết (quý IV/2023).", "sơ kết | 2022-12; tổng kết | 2023"),
    ("from hour to hour", "Lễ phát động cấp tỉnh diễn ra từ 7 giờ 30 đến 9 giờ, ngày 17/5/2022 tại bến phà.", "Lễ phát động | 2022-05-17"),
    ("in a lesson", "Liên đội phát động toàn trường vào tiết chào cờ 16/5.", "phát động | 2022-05-16"),
    ("launched and signed", "Các cụm thi đua phát động, ký kết giao ước thi đua trong tháng 5.", "phát động, ký kết giao ước thi đua | 2022-05"),
    ("an opening ceremony", "Lễ khởi động được tổ chức ngày 28/5 tại bến phà.", "Lễ khởi động | 2022-05-28"),
    ("prizes", "- Trao giải, khai mạc triển lãm: ngày 24/8/2022.", "Trao giải, khai mạc triển lãm | 2022-08-24"),
    ("in the middle of a year", "Sơ kết vào giữa năm 2023.", "Sơ kết | 2023"),
    ("two years in a row", "Huyện tổ chức sơ kết vào năm 2023, tổng kết năm 2025.", "sơ kết | 2023; tổng kết | 2025"),
    ("recruits are handed over", "Lễ giao quân tổ chức vào tháng 02/2023.", "Lễ giao quân | 2023-02"),
    ("first week of a month", "UBND các xã phát động trong tuần đầu tháng 5/2022.", "phát động | 2022-05"),
    ("the month first, with who does it", "Theo dự kiến, tháng 5/2022 tỉnh sơ kết, tháng 12/2022 tổng kết phong trào.", "sơ kết | 2022-05; tổng kết | 2022-12"),
    ("the year first", "Năm 2022 tổ chức sơ kết; năm 2023 tổng kết.", "sơ kết | 2022; tổng kết | 2023"),
    ("every year", "Sơ kết hằng năm trước ngày 30/11.", ""),
    ("what is prepared by a day", "Phòng Nội vụ tổng hợp, tham mưu tổng kết trước ngày 15/12/2022.", ""),
    ("a phase that ends", "Đợt 1 từ ngày ra quân đến 30/6/2022.", ""),
    ("a line above its day", "1. Lễ phát động\n\n- Thời gian: 07 giờ 30 ngày 20/4/2022.\n\n- Địa điểm: Quảng trường.", "Lễ phát động | 2022-04-20"),
    ("a line above its stretch of time", "1. Ra quân\n\n- Thời gian: ngày 20/4 - 25/4/2022.", ""),
    ("how long a campaign lasts", "Các xã phát động đợt thi đua trong tháng 5/2022.", ""),
    ("months in a row", "UBND các xã phát động trong tháng 5 và tháng 6/2022.", ""),
    ("review in a quarter", "Sơ kết Phong trào vào quý II/2023, tổng kết vào quý IV/2025.", "Sơ kết | 2023; tổng kết | 2025"),
    ("review in a year", "Tổ chức sơ kết năm 2023 và tổng kết vào cuối năm 2025.", "sơ kết | 2023; tổng kết | 2025"),
    ("review in a month, line by line", "- Sơ kết: tháng 12/2022.\n- Tổng kết: tháng 12/2025.", "Sơ kết | 2022-12; Tổng kết | 2025-12"),
    ("launched in a month", "Lễ phát động tổ chức trong tháng 4/2022.", "Lễ phát động | 2022-04"),
    ("launched on a day", "- Ngày 26/3/2022: Lễ phát động Phong trào.", "Lễ phát động | 2022-03-26"),
    ("labelled time", "Lễ ra quân: Thời gian: ngày 02/4/2022.", "Lễ ra quân | 2022-04-02"),
    ("a day of action", "Tổ chức ra quân đồng loạt vào sáng ngày 16/4/2022.", "ra quân đồng loạt | 2022-04-16"),
    ("a conference", "Hội nghị tổng kết dự kiến tổ chức vào tháng 11/2022.", "Hội nghị tổng kết | 2022-11"),
    ("planned", "Dự kiến hội nghị sơ kết tổ chức vào ngày 10/7/2022.", "hội nghị sơ kết | 2022-07-10"),
    ("before a month ends", "Tổng kết Phong trào trước ngày 20/12/2022.", "Tổng kết | 2022-12-20"),
    ("after so many months", "Sơ kết 06 tháng vào tháng 6/2022; tổng kết năm vào tháng 12/2022.", "Sơ kết 06 tháng | 2022-06; tổng kết | 2022-12"),
    ("after so many years", "Tiến hành sơ kết 02 năm (2022 - 2023) vào quý IV năm 2023.", "sơ kết 02 năm | 2023"),
    ("at an hour", "Lễ phát động dự kiến diễn ra lúc 7 giờ 30 ngày 10/4/2022 tại quảng trường.", "Lễ phát động | 2022-04-10"),
    ("the month first", "Tháng 10/2022: Tổ chức Hội nghị tổng kết, biểu dương.", "Hội nghị tổng kết | 2022-10"),
    ("the time of a launch", "Thời gian tổ chức lễ phát động: Tháng 4 năm 2022.", "lễ phát động | 2022-04"),
    ("a final", "Chung kết hội thi diễn ra vào ngày 20/8/2022.", "Chung kết | 2022-08-20"),
    ("a review of half a year that was", "Hội nghị sơ kết 6 tháng đầu năm 2021 đã đánh giá kết quả.", ""),
    ("a launch that was", "Phong trào phát động ngày 19/5/1990 đã lan rộng.", ""),
    ("a review of another thing", "Báo cáo tổng kết năm 2021 của Sở đã nêu hạn chế.", ""),
]  # fmt: skip

# Parts of the period.
PHASES = [
    ("clauses that begin with their time", "Từ 15/1 đến 15/2/2022: nạo vét kênh; từ 16/2 đến 30/4/2022: canh cống, đo mặn; từ 01/5 đến 31/5/2022: rút kinh nghiệm.", "Nạo vét kênh | 2022-01-15 | 2022-02-15; Canh cống, đo mặn | 2022-02-16 | 2022-04-30; Rút kinh nghiệm | 2022-05-01 | 2022-05-31"),
    ("months, one without từ", "- Tháng 3/2022: phát động, đăng ký.\n- Tháng 4 đến tháng 10/2022: làm vườn mẫu.\n- Tháng 11/2022: bình chọn.", "Phát động, đăng ký | 2022-03 | 2022-03; Làm vườn mẫu | 2022-04 | 2022-10; Bình chọn | 2022-11 | 2022-11"),
    ("lines that begin with their time", "4. Tiến độ\n- Từ 01/3 đến 15/3/2022: quán triệt, ký giao ước.\n- Từ 16/3 đến 15/7/2022: thi đua, chấm điểm.\n- Từ 16/7 đến 28/7/2022: bình chọn.\n5. Kinh phí", "Quán triệt, ký giao ước | 2022-03-01 | 2022-03-15; Thi đua, chấm điểm | 2022-03-16 | 2022-07-15; Bình chọn | 2022-07-16 | 2022-07-28"),
    ("lines that end with their time", "3. Thời gian\n- Chụp ảnh: từ ngày 10/5/2022 đến ngày 28/6/2022.\n- Chấm ảnh: từ ngày 06/7/2022 đến ngày 15/7/2022.", "Chụp ảnh | 2022-05-10 | 2022-06-28; Chấm ảnh | 2022-07-06 | 2022-07-15"),
    ("named by what is done", "Giai đoạn chuẩn bị từ tháng 3/2022 đến tháng 4/2022; giai đoạn thực hiện từ tháng 5/2022 đến tháng 9/2022; giai đoạn đánh giá, công nhận: quý IV/2022.", "Giai đoạn chuẩn bị | 2022-03 | 2022-04; Giai đoạn thực hiện | 2022-05 | 2022-09; Giai đoạn đánh giá, công nhận | 2022-10 | 2022-12"),
    ("one line alone", "- Từ 01/3 đến 15/3/2022: ký giao ước.\n- Các xã tổ chức thực hiện.", ""),
    ("two rounds in lines", "Thời gian thực hiện:\n- Đợt 1: Từ ngày 01/4/2022 đến ngày 30/6/2022.\n- Đợt 2: Từ ngày 01/7/2022 đến ngày 30/11/2022.", "Đợt 1 | 2022-04-01 | 2022-06-30; Đợt 2 | 2022-07-01 | 2022-11-30"),
    ("two rounds in brackets", "Phong trào chia hai đợt: Đợt I (từ 20/3/2022 đến 19/5/2022) và Đợt II (từ 20/5/2022 đến 02/9/2022).", "Đợt I | 2022-03-20 | 2022-05-19; Đợt II | 2022-05-20 | 2022-09-02"),
    ("years", "Thời gian: Giai đoạn 1: 2022 - 2023; Giai đoạn 2: 2024 - 2025.", "Giai đoạn 1 | 2022 | 2023; Giai đoạn 2 | 2024 | 2025"),
    ("months", "- Giai đoạn I: từ tháng 4/2022 đến tháng 12/2022.\n- Giai đoạn II: từ tháng 01/2023 đến tháng 12/2024.", "Giai đoạn I | 2022-04 | 2022-12; Giai đoạn II | 2023-01 | 2024-12"),
    ("peaks", "Đợt cao điểm 1: từ ngày 01/5/2022 đến ngày 31/5/2022; đợt cao điểm 2: từ ngày 01/10/2022 đến ngày 31/10/2022.", "Đợt cao điểm 1 | 2022-05-01 | 2022-05-31; Đợt cao điểm 2 | 2022-10-01 | 2022-10-31"),
    ("a colon and no từ", "Đợt 1: 15/4 - 30/6/2022.\n- Đợt 2: 01/7 - 30/11/2022.", "Đợt 1 | 2022-04-15 | 2022-06-30; Đợt 2 | 2022-07-01 | 2022-11-30"),
    ("peaks by number", "Cao điểm lần 1 từ 15/4 đến 30/4/2022; cao điểm lần 2 từ 01/9 đến 30/9/2022.", "Cao điểm lần 1 | 2022-04-15 | 2022-04-30; Cao điểm lần 2 | 2022-09-01 | 2022-09-30"),
    ("first and later", "Đợt đầu từ 15/4 đến 30/6/2022, đợt sau từ 01/7 đến 30/11/2022.", "Đợt đầu | 2022-04-15 | 2022-06-30; Đợt sau | 2022-07-01 | 2022-11-30"),
    ("legs with names", "Đợt thi đua chia thành hai chặng: chặng khởi động (từ 20/4 đến 30/5/2022), chặng tăng tốc (từ 01/6 đến 30/8/2022).", "Chặng khởi động | 2022-04-20 | 2022-05-30; Chặng tăng tốc | 2022-06-01 | 2022-08-30"),
    ("stages with names, a month", "- Giai đoạn chuẩn bị: từ 20/4 đến 30/5/2022.\n- Giai đoạn thực hiện: từ 01/6 đến 30/8/2022.\n- Giai đoạn tổng kết: tháng 9/2022.", "Giai đoạn chuẩn bị | 2022-04-20 | 2022-05-30; Giai đoạn thực hiện | 2022-06-01 | 2022-08-30; Giai đoạn tổng kết | 2022-09 | 2022-09"),
    ("a stage of carrying out", "Trong giai đoạn thực hiện từ năm 2016 đến năm 2020, tỉnh đã làm 20 km.", ""),
    ("money of two stages", "Vốn giai đoạn 1 là 50 tỷ đồng, giai đoạn 2 là 70 tỷ đồng.", ""),
    ("ordinals in words", "Giai đoạn một từ ngày 15/3/2022 đến ngày 15/6/2022, giai đoạn hai từ ngày 16/6/2022 đến ngày 15/12/2022.", "Giai đoạn một | 2022-03-15 | 2022-06-15; Giai đoạn hai | 2022-06-16 | 2022-12-15"),
    ("with a title", "Giai đoạn 1 (Chuẩn bị): từ ngày 15/3/2022 đến ngày 31/3/2022.\nGiai đoạn 2 (Ra quân): từ ngày 01/4/2022 đến ngày 30/6/2022.", "Giai đoạn 1 | 2022-03-15 | 2022-03-31; Giai đoạn 2 | 2022-04-01 | 2022-06-30"),
    ("not its own parts", "Chương trình mục tiêu quốc gia giai đoạn 1: 2010 - 2015 đã tổng kết.", ""),
]  # fmt: skip

# Who signed, and as what: the last lines of an official text.
SIGNED = [
    ("for the chairman", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nQuàng Thị Mai", "Quàng Thị Mai | Phó Chủ tịch"),
    ("with a seal note", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n[Ký tên, đóng dấu]\n\nVì Văn Sáng", "Vì Văn Sáng | Phó Chủ tịch"),
    ("a standing deputy", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH THƯỜNG TRỰC\n\nCầm Bá Tiến", "Cầm Bá Tiến | Phó Chủ tịch Thường trực"),
    ("a director", "GIÁM ĐỐC\n\nTòng Thị Hoa", "Tòng Thị Hoa | Giám đốc"),
    ("for the director", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐèo Văn Phúc", "Đèo Văn Phúc | Phó Giám đốc"),
    ("head of an office", "TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nHà Thị Xuân", "Hà Thị Xuân | Chánh Văn phòng"),
    ("mass organisation", "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nLường Văn Thanh", "Lường Văn Thanh | Chủ tịch"),
    ("party secretary", "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\nSa Thị Nhung", "Sa Thị Nhung | Phó Bí thư Thường trực"),
    ("a head of a committee who holds another post", "TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\n\nPHÓ CHỦ TỊCH UBND TỈNH\nBạc Cầm Khuyên", "Bạc Cầm Khuyên | Trưởng Ban"),
    ("with a rank", "CHỈ HUY TRƯỞNG\n\nĐại tá Lò Văn Pản", "Lò Văn Pản | Chỉ huy trưởng"),
    ("in a line of a distribution list", "- Lưu: VT. | KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLò Thị Én", "Lò Thị Én | Phó Chủ tịch"),
    ("a minister", "BỘ TRƯỞNG\n\nNguyễn Hữu Khải", "Nguyễn Hữu Khải | Bộ trưởng"),
    ("small letters", "TM. ủy ban nhân dân\nChủ tịch\n\nCầm Văn Lả", "Cầm Văn Lả | Chủ tịch"),
    ("the head of the organisers", "TRƯỞNG BAN TỔ CHỨC\nPHÓ GIÁM ĐỐC SỞ\nTòng Thị Hoa", "Tòng Thị Hoa | Trưởng Ban Tổ chức"),
    ("the police of a district", "TRƯỞNG CÔNG AN HUYỆN\nThượng tá Lò Văn Pản", "Lò Văn Pản | Trưởng Công an huyện"),
    ("a cluster", "TRƯỞNG CỤM THI ĐUA SỐ 4\nGIÁM ĐỐC SỞ Y TẾ\nLò Văn Pản", "Lò Văn Pản | Trưởng Cụm thi đua số 4"),
    ("acting", "QUYỀN HIỆU TRƯỞNG\n\nTS. Lò Văn Pản", "Lò Văn Pản | Hiệu trưởng"),
    ("the office with its body", "GIÁM ĐỐC SỞ Y TẾ\n\nBSCKII. Lò Văn Pản", "Lò Văn Pản | Giám đốc"),
    ("the note behind the name", "CHỦ TỊCH\nLò Văn Pản - đã ký", "Lò Văn Pản | Chủ tịch"),
    ("a title of honour", "CHỦ TỊCH\nNhà giáo nhân dân Lò Văn Pản", "Lò Văn Pản | Chủ tịch"),
    ("two beside each other", "GIÁM ĐỐC CHỦ TỊCH CÔNG ĐOÀN\nLò Văn Pản Hà Thị Xuân", "Lò Văn Pản | Giám đốc"),
]  # fmt: skip


def plan_of(sentence: str, end: str | None = None) -> Plan:
    body = f"KẾ HOẠCH\nTriển khai phong trào thi đua “Suối sạch bản xanh”\n\nI. MỤC ĐÍCH\n\nGiữ sạch nguồn nước của các bản.\n\nII. TỔ CHỨC THỰC HIỆN\n\n{sentence}"
    text = letter(COMMITTEE.format(number="86/KH-UBND"), body)
    if end is not None:
        text = text.replace("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Bình", end)
    (plan,) = page_of(text).plans
    return plan


def row(*parts: str | None) -> str:
    return " | ".join(part or "-" for part in parts)


@cases("text expected", HANDED_IN + DONE + TABLES)
def test_deadlines(text: str, expected: str) -> None:
    assert "; ".join(row(d.what, d.date, d.to) for d in plan_of(text).deadlines) == expected


@cases("text", NOTHING_DUE)
def test_nothing_is_due(text: str) -> None:
    plan = plan_of(text)
    assert (plan.deadlines, plan.milestones) == ((), ())


@cases("text expected", STEPS)
def test_milestones(text: str, expected: str) -> None:
    assert "; ".join(row(m.what, m.date) for m in plan_of(text).milestones) == expected


@cases("text expected", PHASES)
def test_phases(text: str, expected: str) -> None:
    assert "; ".join(row(p.name, p.start, p.end) for p in plan_of(text).phases) == expected


@cases("end expected", SIGNED)
def test_signers(end: str, expected: str) -> None:
    plan = plan_of("Các xã thực hiện.", end)
    assert row(plan.signer, plan.signer_position) == expected


@pytest.mark.parametrize("sentence", ["Các xã thực hiện.", "Sở Nội vụ theo dõi."])
def test_plain_words_date_nothing(sentence: str) -> None:
    plan = plan_of(sentence)
    assert (plan.deadlines, plan.milestones, plan.phases) == ((), (), ())


@pytest.mark.parametrize(
    ("issued", "due"),
    [("10 tháng 12", "2023-06-15"), ("14 tháng 3", "2022-06-15"), ("20 tháng 6", "2022-06-15")],
)
def test_a_day_before_that_of_a_late_issue_is_of_the_next_year(issued: str, due: str) -> None:
    head = COMMITTEE.format(number="86/KH-UBND").replace("14 tháng 3", issued)
    body = (
        "KẾ HOẠCH\nTrồng tre chắn sóng\n\nI. TỔ CHỨC THỰC HIỆN\n\nCác xã gửi báo cáo về Phòng Nội vụ trước ngày 15/6."
    )
    (plan,) = page_of(letter(head, body)).plans
    assert [deadline.date for deadline in plan.deadlines] == [due]
