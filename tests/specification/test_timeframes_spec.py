"""How pages are written: the period of a plan, its phases, steps and deadlines, and periods of something else."""

# One case a line, however long.
# ruff: noqa: E501

import pytest
from told import NUMBER, Gap, cases, check_page, official

LEAD = "Ngày 10/5/2022, UBND tỉnh Hà Giang ban hành Kế hoạch số 118/KH-UBND phát động thi đua làm đường bản"
TIME = f"{LEAD}. Thời gian thực hiện"

PERIODS = [
    ("từ ngày … đến ngày …", f"{TIME} [từ ngày 15/5/2022 đến ngày 20/11/2022].", "2022-05-15 → 2022-11-20"),
    ("đến hết ngày", f"{TIME} [từ ngày 15/5/2022 đến hết ngày 20/11/2022].", "2022-05-15 → 2022-11-20"),
    ("first limit shorter: a day", f"{TIME} [từ ngày 3 đến 28/6/2022].", "2022-06-03 → 2022-06-28"),
    ("first limit shorter: day and month", f"{TIME} [từ 15-5 đến 20-11-2022].", "2022-05-15 → 2022-11-20"),
    ("first limit shorter: a month", f"{TIME} [từ tháng 5 đến tháng 11/2022].", "2022-05 → 2022-11"),
    ("first limit shorter: D1 - D2/M", f"{TIME}: [từ 3 - 28/6].", "2022-06-03 → 2022-06-28"),
    ("start month later than end month: the year before", f"{TIME} [từ tháng 11 đến tháng 2/2023].", "2022-11 → 2023-02"),
    ("day later than day: the month before", f"{TIME} [từ ngày 27 đến 4-7].", "2022-06-27 → 2022-07-04"),
    ("no year at all, with a comma", f"{TIME} [từ ngày 15/5, đến ngày 20/11].", "2022-05-15 → 2022-11-20"),
    ("mixed precision", f"{TIME} [từ tháng 6/2022 - 31/5/2023].", "2022-06 → 2023-05-31"),
    ("from the day of issue", f"{TIME} [từ ngày ban hành Kế hoạch đến hết ngày 20/11/2022].", "2022-05-10 → 2022-11-20"),
    ("from signing", f"{TIME} [từ ngày ký đến hết ngày 20/11/2022].", "2022-05-10 → 2022-11-20"),
    ("from the launch", f"{TIME} từ khi phát động đến hết ngày 20/11/2022.", "2022-05-10 → 2022-11-20"),
    ("from issue, the day unknown", "UBND tỉnh Hà Giang vừa ban hành Kế hoạch thi đua làm đường bản. Thời gian thực hiện từ ngày ban hành đến hết ngày 20/11/2022.", "– → 2022-11-20"),
    ("từ nay đến hết", f"{TIME} [từ nay đến hết ngày 20/11/2022].", "2022-05-10 → 2022-11-20"),
    ("từ nay đến a year", f"{TIME} [từ nay đến hết năm 2024].", "2022-05-10 → 2024"),
    ("to an event", f"{TIME} từ ngày 15/5/2022 đến khi kết thúc Đại hội Thể dục thể thao tỉnh.", "2022-05-15 → –, kết thúc Đại hội Thể dục thể thao tỉnh"),
    ("to the success of an event", f"{TIME} từ ngày 15/5/2022 đến thành công Đại hội Đoàn tỉnh.", "2022-05-15 → –, thành công Đại hội Đoàn tỉnh"),
    ("kéo dài đến hết ngày", f"{LEAD}. Đợt thi đua kéo dài [đến hết ngày 20/11/2022].", "– → 2022-11-20"),
    ("N months from a month", f"{LEAD}. Đợt thi đua diễn ra trong 3 tháng, từ tháng 6/2022.", "2022-06 → 2022-08"),
    ("N days from a day", f"{LEAD}. Đợt thi đua diễn ra trong 30 ngày kể từ ngày 01/6/2022.", "2022-06-01 → 2022-06-30"),
    ("N days from an hour", f"{LEAD}. Đợt thi đua kéo dài 15 ngày kể từ 0 giờ ngày 01/6/2022.", "2022-06-01 → 2022-06-15"),
    ("cao điểm N ngày đêm from a day", f"{LEAD}. Đợt cao điểm 60 ngày đêm bắt đầu từ ngày 01/6/2022.", "2022-06-01 → 2022-07-30"),
    ("range in brackets", f"{TIME} 31 ngày (15/5-14/6).", "2022-05-15 → 2022-06-14"),
    ("trong năm", f"{LEAD} trong năm 2022.", "2022 → 2022"),
    ("năm of the headline", f"Hà Giang thi đua làm đường bản năm 2022⏎⏎{LEAD}.", "2022 → 2022"),
    ("school year", f"{LEAD} trong năm học 2022 - 2023.", "2022 → 2023"),
    ("giai đoạn", f"{LEAD} giai đoạn 2022 - 2025.", "2022 → 2025"),
    ("giai đoạn, en dash", f"{LEAD} giai đoạn 2022–2025.", "2022 → 2025"),
    ("5 năm in brackets", f"{LEAD} 5 năm (2021 - 2025).", "2021 → 2025"),
    ("từ năm … đến năm …", f"{LEAD} từ năm 2022 đến năm 2025.", "2022 → 2025"),
    ("nhiệm kỳ is never the period", f"{LEAD}, chào mừng Đại hội Đoàn tỉnh nhiệm kỳ 2022 - 2027.", "– → –"),
    ("a year and a stage: the outer", f"{LEAD} năm 2022 và giai đoạn 2022 - 2025.", "2022 → 2025"),
    ("only an end", f"{LEAD} đến năm 2025.", "– → 2025"),
    ("an end with a horizon", f"{LEAD} đến năm 2025, tầm nhìn đến năm 2035.", "– → 2025"),
    ("từ nay đến năm … và những năm tiếp theo", f"{TIME} từ nay đến năm 2025 và những năm tiếp theo.", "2022-05-10 → –", Gap("the years that follow do not leave the end open")),
    ("a quarter", f"{TIME}: quý III/2022.", "2022-07 → 2022-09"),
    ("half a year", f"{LEAD} 6 tháng cuối năm 2022.", "2022-07 → 2022-12"),
    ("one month", f"{TIME}: tháng 6/2022.", "2022-06 → 2022-06"),
    ("middle of a month", f"{TIME} từ giữa tháng 6 đến giữa tháng 7/2022.", "2022-06 → 2022-07"),
    ("phases: first to last", f"{LEAD}. Đợt I: từ ngày 15/5 đến ngày 30/6/2022; Đợt II: từ ngày 01/8 đến ngày 20/11/2022.", "2022-05-15 → 2022-11-20"),
    ("nested: the outer", f"{TIME} từ tháng 6 đến tháng 11/2022; trọng tâm từ ngày 01 đến 31/8.", "2022-06 → 2022-11"),
    ("a named month with printed days", f"{LEAD}. Tháng cao điểm từ ngày 01/6 đến ngày 30/6.", "2022-06-01 → 2022-06-30"),
    ("a named month without days", f"{LEAD} trong Tháng Thanh niên.", "– → –"),
    ("first ten days of a month", f"{TIME} từ thượng tuần tháng 6 đến thượng tuần tháng 7/2022.", "2022-06 → 2022-07"),
    ("N weeks from a day", f"{LEAD}. Đợt thi đua diễn ra trong 2 tuần, từ ngày 01/6/2022.", "2022-06-01 → 2022-06-14"),
    ("a day of the lunar month is no day", f"{LEAD} mừng Giỗ Tổ 10/3 âm lịch.", "– → –"),
    ("a lunar day is kept as words", f"{LEAD}. Thi đua kéo dài đến mùng 6 Tết.", "– → –"),
    ("thời gian từ", f"{LEAD}. Thời gian [từ ngày 15/5/2022 đến ngày 20/11/2022].", "2022-05-15 → 2022-11-20"),
    ("thời gian từ nay", f"{LEAD}. Thời gian [từ nay đến hết tháng 11/2022].", "2022-05-10 → 2022-11"),
    ("thời gian tập trung", f"{LEAD}. Thời gian tập trung [trong tháng 6/2022].", "2022-06 → 2022-06"),
    ("thời gian tuyên truyền", f"{LEAD}. Thời gian tuyên truyền [từ 15/5 đến 30/6/2022].", "2022-05-15 → 2022-06-30"),
    ("thời gian, to an event of somebody", f"{LEAD}. Thời gian từ tháng 6/2022 đến khi huyện khánh thành cầu.", "2022-06 → –, huyện khánh thành cầu"),
    ("đồng loạt ra quân từ", f"{LEAD}. Các xã được yêu cầu đồng loạt ra quân [từ ngày 1 đến 30-6-2022].", "2022-06-01 → 2022-06-30"),
    ("tổ chức đồng loạt từ", f"{LEAD}. Các hội tổ chức đồng loạt [từ ngày 1/6 đến ngày 30/6], mỗi hội một đoạn đường.", "2022-06-01 → 2022-06-30"),
    ("phong trào triển khai từ a month", f"{LEAD}. Phong trào triển khai [từ tháng 6/2022], tổng kết trong tháng 12/2022.", "2022-06 → –"),
    ("được các địa phương triển khai", f"{LEAD}. Đợt ra quân sẽ được các địa phương triển khai [từ ngày 20/5 - 27/5].", "2022-05-20 → 2022-05-27"),
    ("phong trào thực hiện trong cả năm", f"{LEAD}. Phong trào thực hiện trong cả năm 2022.", "2022 → 2022"),
    ("days counted before brackets", f"{LEAD}. Cụ thể, 50 ngày đêm thi đua ([từ 20/5 đến 08/7/2022]).", "2022-05-20 → 2022-07-08"),
    ("months of a year", f"{LEAD} 9 tháng cuối năm 2022.", "2022-04 → 2022-12"),
    ("the rest of a year", f"{LEAD} trong 7 tháng còn lại của năm 2022.", "2022-06 → 2022-12"),
    ("from a school year on", f"{LEAD} từ năm học 2022 - 2023.", "2022 → –"),
    ("a letter takes effect", "Ngày 10/5/2022, UBND tỉnh Hà Giang ban hành Công văn số 905/UBND-NC về cấm xe tải qua cầu. Công văn có hiệu lực từ 0 giờ ngày 12/ 5/ 2022 cho đến khi có thông báo mới.", "2022-05-12 → –, có thông báo mới"),
    ("a year behind the name of a feast", "Hà Giang tổ chức Lễ hội Khèn 2022⏎⏎UBND tỉnh Hà Giang vừa ban hành Kế hoạch tổ chức Lễ hội Khèn 2022. Sự kiện diễn ra [từ ngày 26 đến 28/4].", "2022-04-26 → 2022-04-28"),
    ("a summer", "Tuổi trẻ Hà Giang vào Hè 2022⏎⏎Tỉnh đoàn Hà Giang vừa ban hành Kế hoạch chiến dịch Hè 2022. Các hoạt động diễn ra [từ 1/6 đến 15/8].", "2022-06-01 → 2022-08-15"),
    ("the year of a named year", "Hà Giang mở Năm Du lịch sạch 2022⏎⏎UBND tỉnh Hà Giang vừa ban hành Kế hoạch Năm Du lịch sạch 2022.", "2022 → 2022"),
    ("years told above the phases", f"{TIME}: [từ năm 2022 đến năm 2024].⏎- Đợt 1: từ tháng 6/2022 đến tháng 6/2023⏎- Đợt 2: từ tháng 7/2023 đến tháng 10/2024.", "2022 → 2024"),
    ("the first phase begins with the launch", f"{LEAD}. Đợt 1 từ khi phát động đến hết tháng 6/2022; Đợt 2 từ 01/7/2022 đến 15/11/2022.", "– → 2022-11-15"),
    ("phases called cao điểm", f"{LEAD}. Cao điểm 1 từ 15/5 đến 30/6/2022; cao điểm 2 từ 01/7 đến 30/8/2022.", "2022-05-15 → 2022-08-30"),
    ("the years behind the theme that is launched", "UBND tỉnh Hà Giang phát động phong trào thi đua “Đường bản sáng” giai đoạn 2022 - 2024.⏎⏎(Kế hoạch số 118/KH-UBND ngày 10/5/2022)", "2022 → 2024"),
    ("own number before the year of the subject", "Ngày 10/5/2022, Tỉnh ủy Hà Giang ban hành Nghị quyết số 14-NQ/TU về làm đường bản đến năm 2025.", "– → 2025"),
    ("from the issue of guidelines", f"{TIME}: [Từ ngày ban hành hướng dẫn đến hết tháng 6/2022], cao điểm từ 20/5 đến 05/6/2022.", "2022-05-10 → 2022-06"),
    ("a letter about flags", "Ngày 10/5/2022, UBND tỉnh Hà Giang ban hành Công văn số 905/UBND-NC về việc treo cờ Tổ quốc. Theo đó, thời gian treo cờ [từ ngày 18/5 đến hết ngày 20/5/2022].", "2022-05-18 → 2022-05-20"),
    ("a length of one month from its first day", f"{LEAD}. Đợt thi đua diễn ra trong 01 tháng, bắt đầu từ ngày 01/6/2022.", "2022-06-01 → 2022-06"),
    ("launched for two months", f"{LEAD} trong tháng 6 và 7/2022.", "2022-06 → 2022-07"),
    ("to the end of this year", f"{LEAD}. Phong trào diễn ra từ nay đến hết năm.", "2022-05-10 → 2022"),
    ("from a month to the end of its year", f"{TIME} từ tháng 6/2022 đến cuối năm.", "2022-06 → 2022"),
    ("opened and closed", f"{LEAD}. Chiến dịch mở màn ngày 20/5 và kết thúc ngày 20/6/2022.", "2022-05-20 → 2022-06-20"),
    ("activities over a whole year", f"{LEAD}. Các hoạt động kéo dài suốt năm 2022.", "2022 → 2022"),
    ("a spring by its lunar name: the year that is printed", f"{LEAD} mừng Xuân Quý Mão năm 2023.", "2023 → 2023"),
]  # fmt: skip
OTHER_FIELDS = [
    ("core of a nested period", "core", f"{TIME} từ tháng 6 đến tháng 11/2022; trọng tâm từ ngày 01 đến 31/8.", "2022-08-01 → 2022-08-31"),
    ("phases, Roman", "phases", f"{LEAD}. Đợt I: từ ngày 15/5 đến ngày 30/6/2022; Đợt II: từ ngày 01/8 đến ngày 20/11/2022.", "Đợt I 2022-05-15 → 2022-06-30 | Đợt II 2022-08-01 → 2022-11-20"),
    ("phases, Arabic", "phases", f"{LEAD}. Giai đoạn 1 từ tháng 6/2022 đến tháng 8/2022, giai đoạn 2 từ tháng 9/2022 đến tháng 11/2022.", "Giai đoạn 1 2022-06 → 2022-08 | Giai đoạn 2 2022-09 → 2022-11"),
    ("a phase with a typing error", "phases", f"{LEAD}.⏎- Đợt I: từ 15/5/2022 đến 30/6/2022.⏎- Đợt I1: từ 01/8/2022 đến 20/11/2022.", "Đợt I 2022-05-15 → 2022-06-30 | Đợt I1 2022-08-01 → 2022-11-20"),
    ("a phase that is open in front", "phases", f"{LEAD}.⏎- Đợt I: từ 15/5/2022 đến 30/6/2022.⏎- Đợt II: từ sau 30/6/2022 đến 20/11/2022.", "Đợt I 2022-05-15 → 2022-06-30 | Đợt II 2022-06-30 → 2022-11-20"),
    ("milestone: interim review", "milestones", f"{LEAD}. Sơ kết phong trào vào tháng 8/2022.", "Sơ kết 2022-08"),
    ("milestone: final review, in a quarter", "milestones", f"{LEAD}. Tổng kết phong trào vào quý IV/2022.", "Tổng kết 2022"),
    ("phases called cao điểm", "phases", f"{LEAD}. Cao điểm 1 từ 15/5 đến 30/6/2022; cao điểm 2 từ 01/7 đến 30/8/2022.", "Cao điểm 1 2022-05-15 → 2022-06-30 | Cao điểm 2 2022-07-01 → 2022-08-30"),
    ("a phase of one year", "phases", f"{LEAD}. Đợt 1: từ ngày 01/6/2022 đến ngày 31/12/2022; Đợt 2: năm 2023.", "Đợt 1 2022-06-01 → 2022-12-31 | Đợt 2 2023 → 2023"),
    ("milestone: launch", "milestones", f"{LEAD}. Các xã phát động trong tháng 6/2022.", "phát động 2022-06"),
    ("deadline: trước ngày", "deadlines", f"{LEAD}. Các huyện gửi kết quả về Sở Giao thông vận tải trước ngày 25/11/2022.", "2022-11-25 Sở Giao thông vận tải"),
    ("deadline: chậm nhất", "deadlines", f"{LEAD}. Các huyện nộp hồ sơ cho Sở Nội vụ chậm nhất ngày 25/11/2022.", "2022-11-25 Sở Nội vụ"),
    ("deadline: hạn cuối", "deadlines", f"{LEAD}. Hạn cuối gửi hồ sơ về Sở Nội vụ là ngày 25/11/2022.", "2022-11-25 Sở Nội vụ", Gap("hạn cuối before the thing that is due")),
    ("milestone: xét khen thưởng", "milestones", f"{LEAD}. Bình xét trong tháng 11/2022.", "bình xét 2022-11", Gap("judging alone is not read as a step")),
    ("deadline: hoàn thành trước ngày", "deadlines", f"{LEAD}. Các xã hoàn thành trước ngày 25/11.", "2022-11-25 –"),
]  # fmt: skip

# Periods of something else.
TRAPS = [
    ("the parent programme", f"{LEAD}, cụ thể hóa Chương trình mục tiêu quốc gia giai đoạn 2021 - 2025.", "– → –", Gap("a parent's period behind the subject is taken for the plan's")),
    ("the previous stage", f"Giai đoạn 2016 - 2020 tỉnh đã làm ba trăm cây số đường. {LEAD} giai đoạn 2022 - 2025.", "2022 → 2025"),
    ("the five-year plan", f"{LEAD}, góp sức cho kế hoạch 5 năm 2021 - 2025 của tỉnh.", "– → –", Gap("the period of the five-year plan behind the subject is taken for the plan's")),
    ("a term of office", f"{LEAD} theo Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ 2020 - 2025.", "– → –"),
    ("an anniversary", f"{LEAD}, mừng 130 năm Ngày thành lập tỉnh (20/8/1891 - 20/8/2021).", "– → –"),
    ("a goal", f"{LEAD}. Phấn đấu đến năm 2025 có 80% đường bản được cứng hóa.", "– → –"),
    ("flags on the side", f"{LEAD}. Các hộ treo cờ từ ngày 19/8 đến ngày 02/9/2022.", "– → –"),
    ("a period inside a body's name", f"{LEAD}. Giao Ban Chỉ đạo các ngày lễ lớn giai đoạn 2023 - 2025 theo dõi.", "– → –"),
    ("a look back", f"{LEAD}. Trong thời gian từ năm 2016 đến năm 2020, tỉnh đã làm ba trăm cây số.", "– → –"),
    ("a forecast", f"{LEAD}. Từ ngày 14 đến 20/5, mưa lớn có thể gây sạt lở.", "– → –"),
    ("salt in the rivers", f"{LEAD}. Từ ngày 14 đến 20/5, ranh mặn có khả năng vào sâu 50 km.", "– → –"),
    ("prices", f"{LEAD}. Từ tháng 1 đến tháng 3/2022, giá xi măng tăng mạnh.", "– → –"),
    ("when entries are taken", f"{LEAD}. Thời gian nhận hồ sơ từ ngày 20/5 đến ngày 30/5/2022.", "– → –"),
    ("a body's days that open a sentence", f"{LEAD}. Từ ngày 01/6 đến ngày 05/6/2022, Công an tỉnh kiểm tra các bến phà.", "– → –"),
    ("a course", f"{LEAD}. Lớp tập huấn diễn ra từ ngày 15 đến 17/7/2022.", "– → –"),
    ("a fair", f"{LEAD}. Hội chợ diễn ra từ ngày 15 đến 17/7/2022.", "– → –"),
    ("a day of a ceremony in the line above", f"{LEAD}.⏎⏎1. Lễ phát động⏎⏎- Thời gian: 07 giờ 30 ngày 20/5/2022.", "– → –"),
    ("months of a table's column", f"{LEAD}.⏎⏎| Nội dung | Thời gian |⏎|---|---|⏎| Tập huấn | Tháng 6/2022 |⏎| Kiểm tra | Tháng 9/2022 |", "– → –"),
    ("a holiday", f"{LEAD}. Thời gian nghỉ lễ từ ngày 30/4 đến hết ngày 03/5/2022.", "– → –"),
    ("what a body does inside the year", f"{LEAD} năm 2022. Công an tỉnh mở đợt cao điểm xử lý xe quá tải từ 15/6 đến 15/7/2022.", "2022 → 2022"),
    ("what a body is given to do inside the year", f"{LEAD} năm 2022. Giao Sở Y tế tổ chức tuần lễ cao điểm từ 20/6 đến 27/6/2022.", "2022 → 2022"),
    ("turning out begins one day", f"{LEAD} năm 2022. Các xã ra quân từ tuần thứ hai của tháng 6.", "2022 → 2022"),
    ("a contest that began before the issue", "Ngày 10/5/2022, UBND tỉnh Hà Giang ban hành Kế hoạch số 71/KH-UBND tổ chức cuộc thi viết về đường bản. Cuộc thi diễn ra từ ngày 01/5/2022 đến ngày 30/6/2022.", "2022-05-01 → 2022-06-30"),
    ("an extension moves the end", "Ngày 10/5/2022, UBND tỉnh Hà Giang ban hành Công văn số 905/UBND-NC gia hạn thời gian thi đua làm đường bản đến hết ngày 30/6/2022.", "– → 2022-06-30"),
    ("a slip of the year is reported as printed", f"{TIME} từ ngày 15/5/2021 đến ngày 20/11/2021.", "2021-05-15 → 2021-11-20"),
]  # fmt: skip
TITLE = official(
    NUMBER,
    "KẾ HOẠCH⏎Làm đường bản năm 2023⏎⏎I. MỤC ĐÍCH⏎⏎Đường tới từng ngõ.{}",
)
RULE = [
    ("1 beside thời gian thực hiện", f"{LEAD} năm 2022. {TIME.split('. ')[1]} từ ngày 15/5/2022 đến ngày 20/11/2022.", "2022-05-15 → 2022-11-20"),
    ("1 beside được triển khai từ", f"{LEAD} năm 2022. Phong trào được triển khai từ ngày 15/5/2022 đến ngày 20/11/2022.", "2022-05-15 → 2022-11-20"),
    ("1 beside diễn ra từ", f"{LEAD} năm 2022. Đợt thi đua diễn ra từ ngày 15/5/2022 đến ngày 20/11/2022.", "2022-05-15 → 2022-11-20"),
    ("1 below a heading", TITLE.replace("{}", "⏎⏎II. THỜI GIAN THỰC HIỆN⏎⏎Từ ngày 15/8/2023 đến ngày 20/11/2023."), "2023-08-15 → 2023-11-20"),
    ("2 the period of the title", TITLE.replace("{}", "").replace("năm 2023⏎⏎I.", "giai đoạn 2023 - 2026⏎⏎I."), "2023 → 2026"),
    ("3 the year of the title", TITLE.replace("{}", ""), "2023 → 2023"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "expected"), cases(PERIODS, TRAPS, RULE))
def test_period(marked: str, expected: str) -> None:
    check_page("timeframe", marked, expected)


@pytest.mark.parametrize(("field", "text", "expected"), cases(OTHER_FIELDS))
def test_parts(field: str, text: str, expected: str) -> None:
    check_page(field, text, expected)
