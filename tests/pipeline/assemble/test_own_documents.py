"""Which documents are the page's own, and with which number (domain 1.5)."""

# One case a line, however long.
# ruff: noqa: E501

from composed import COMMITTEE, cases, letter, page_of

LONG = "Nhằm phát huy sức dân trong việc giữ rừng đầu nguồn, khơi dậy tinh thần tự nguyện của từng hộ, từng bản, đồng thời tạo chuyển biến về nhận thức của cán bộ, công chức, chiến sĩ lực lượng vũ trang và nhân dân các dân tộc, ngày 14/3/2022, UBND tỉnh Sơn La đã ban hành"  # fmt: skip

# The announcing verb and the number it governs.
ANNOUNCED = [
    ("vừa ban hành", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND về trồng rừng.", ["Kế hoạch 86/KH-UBND"]),
    ("ban hành, without số", "UBND tỉnh Sơn La ban hành Kế hoạch 86/KH-UBND về trồng rừng.", ["Kế hoạch 86/KH-UBND"]),
    ("ký ban hành", "Chủ tịch UBND tỉnh Sơn La đã ký ban hành Chỉ thị số 04/CT-UBND về giữ rừng.", ["Chỉ thị 04/CT-UBND"]),
    ("vừa có", "UBND tỉnh Sơn La vừa có Công văn số 815/UBND-KT về giữ rừng.", ["Công văn 815/UBND-KT"]),
    ("phát hành", "Sở Nội vụ tỉnh Sơn La đã phát hành Hướng dẫn số 240/HD-SNV về chấm điểm thi đua.", ["Hướng dẫn 240/HD-SNV"]),
    ("xây dựng", "UBND tỉnh Sơn La xây dựng Kế hoạch số 86/KH-UBND về trồng rừng.", ["Kế hoạch 86/KH-UBND"]),
    ("triển khai", "UBND tỉnh Sơn La triển khai Kế hoạch số 86/KH-UBND về trồng rừng.", ["Kế hoạch 86/KH-UBND"]),
    ("a comma before the date", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND, ngày 14/3/2022 về trồng rừng.", ["Kế hoạch 86/KH-UBND"]),
    ("passive", "Kế hoạch số 86/KH-UBND về trồng rừng vừa được UBND tỉnh Sơn La ban hành.", ["Kế hoạch 86/KH-UBND"]),
    ("passive with the number at the verb", "Kế hoạch số 86/KH-UBND vừa được UBND tỉnh Sơn La ban hành.", ["Kế hoạch 86/KH-UBND"]),
    ("the number last, after a base", "Thực hiện Quyết định số 777/QĐ-TTg của Thủ tướng Chính phủ, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND.", ["Kế hoạch 86/KH-UBND"]),
    ("the number last, after two bases", "Căn cứ Luật Lâm nghiệp số 16/2017/QH14; thực hiện Quyết định số 777/QĐ-TTg, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND.", ["Kế hoạch 86/KH-UBND"]),
    ("the base behind", "UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND thực hiện Quyết định số 777/QĐ-TTg của Thủ tướng Chính phủ.", ["Kế hoạch 86/KH-UBND"]),
    ("after a purpose clause of sixty words", f"{LONG} Kế hoạch số 86/KH-UBND về trồng rừng.", ["Kế hoạch 86/KH-UBND"]),
    ("the cited directive three times, its own once", "Thực hiện Chỉ thị số 31-CT/TU, Chỉ thị số 31-CT/TU nêu rõ việc giữ rừng, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND. Theo Chỉ thị số 31-CT/TU, các xã ký cam kết.", ["Kế hoạch 86/KH-UBND"]),
    ("a number inside the campaign's name", "UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND phát động phong trào thi đua “Thực hiện Nghị quyết số 21-NQ/TU”.", ["Kế hoạch 86/KH-UBND"]),
    ("văn bản", "UBND tỉnh Sơn La vừa có văn bản số 815/UBND-KT yêu cầu giữ rừng.", ["Công văn 815/UBND-KT"]),
    ("công văn hỏa tốc", "UBND tỉnh Sơn La vừa có công văn hỏa tốc số 815/UBND-KT về cháy rừng.", ["Công văn 815/UBND-KT"]),
    ("no number: vừa ban hành", "UBND tỉnh Sơn La vừa ban hành Kế hoạch trồng rừng năm 2022.", ["Kế hoạch -"]),
    ("no number, though a base has one", "Thực hiện Quyết định số 777/QĐ-TTg, UBND tỉnh Sơn La vừa ban hành Kế hoạch trồng rừng năm 2022.", ["Kế hoạch -"]),
    ("replaces another", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND thay thế Kế hoạch số 12/KH-UBND ngày 05/01/2020.", ["Kế hoạch 86/KH-UBND"]),
    ("amends another", "UBND tỉnh Sơn La vừa ban hành Quyết định số 530/QĐ-UBND sửa đổi, bổ sung Kế hoạch số 12/KH-UBND.", ["Quyết định 530/QĐ-UBND"]),
    ("replaces another, in a later sentence", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND. Kế hoạch này thay thế Kế hoạch số 12/KH-UBND.", ["Kế hoạch 86/KH-UBND"]),
    ("announced again in a later sentence", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND về trồng rừng. Kế hoạch số 86/KH-UBND nêu rõ ba việc.", ["Kế hoạch 86/KH-UBND"]),
    ("ra chỉ thị phát động", "Ngày 1-7, UBND tỉnh Sơn La ra chỉ thị phát động đợt thi đua trồng rừng.", ["Chỉ thị -"]),
    ("văn bản hướng dẫn: what the letter does", "Ban Tuyên giáo Tỉnh ủy Sơn La đã có văn bản hướng dẫn tuyên truyền ngày hội trồng rừng.", ["- -"]),
    ("đã tham mưu UBND tỉnh ban hành", "Sở Nội vụ đã tham mưu UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND ngày 14/3/2022 về trồng rừng.", ["Kế hoạch 86/KH-UBND"]),
    ("xây dựng with its number in brackets", "UBND tỉnh Sơn La xây dựng Kế hoạch tổ chức Tết trồng cây năm 2022 (Kế hoạch số 86/KH-UBND).", ["Kế hoạch 86/KH-UBND"]),
    ("xây dựng without a number", "UBND tỉnh Sơn La xây dựng Kế hoạch tổ chức Tết trồng cây năm 2022.", []),
    ("a province behind the body of a base", "Trên cơ sở Đề án trồng rừng của Thủ tướng Chính phủ, tỉnh Sơn La đã ban hành Kế hoạch số 86/KH-UBND ngày 14/3/2022.", ["Kế hoạch 86/KH-UBND"]),
    ("tổ chức phát động", "Ngày 14/3, Bộ Chỉ huy Quân sự tỉnh Sơn La tổ chức phát động đợt thi đua giữ rừng từ ngày 20/3 đến 30/5/2022.", ["- -"]),
    ("local documents under a central headline", "Công điện số 48/CĐ-TTg của Thủ tướng Chính phủ về cháy rừng\n\nNgày 14/3/2022, UBND tỉnh Sơn La đã ban hành Chỉ thị số 04/CT-UBND về giữ rừng.", ["Chỉ thị 04/CT-UBND"]),
    ("nhà trường speaks of itself", "Thực hiện Công văn số 187/PGDĐT ngày 06/4/2022, nhà trường đã xây dựng và ban hành kế hoạch tổ chức tuần lễ trồng cây.", ["Kế hoạch -"]),
    ("tiếp đó: another body's document", "Ngày 04/5/2022, Ban Tuyên giáo Tỉnh ủy Sơn La ban hành Kế hoạch số 214-KH/BTGTU tổ chức cuộc thi viết; tiếp đó, ngày 08/5/2022, Ban Tổ chức Cuộc thi ban hành Thể lệ số 01-TL/BTC.", ["Kế hoạch 214-KH/BTGTU", "Thể lệ 01-TL/BTC"]),
    ("one of months before is looked back on", "Ngày 22/9/2022, Ban Tổ chức cuộc thi tỉnh Sơn La có Thông báo số 47/TB-BTC kéo dài thời gian nhận bài. Ngày 20/5/2022, Ban Tổ chức cuộc thi đã ban hành Thể lệ số 12/TL-BTC.", ["Thông báo 47/TB-BTC"]),
    ("without a number in the lead, a guidance further down", "Liên đoàn Lao động tỉnh Sơn La vừa có Kế hoạch tổ chức tháng trồng cây. Ngày 16/3, Liên đoàn Lao động tỉnh cũng ban hành Hướng dẫn số 81/HD-LĐLĐ về khen thưởng.", ["Kế hoạch -", "Hướng dẫn 81/HD-LĐLĐ"]),
    ("a central decision, then its local plan", "Ngày 10/02/2022, Thủ tướng Chính phủ ban hành Quyết định số 777/QĐ-TTg. Ngày 14/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND.", ["Kế hoạch 86/KH-UBND"]),
    ("a central decision alone", "Thủ tướng Chính phủ vừa ban hành Quyết định số 777/QĐ-TTg phát động phong trào thi đua “Nhà ấm biên cương”.", ["Quyết định 777/QĐ-TTg"]),
    ("a decision of years before, then the plan", "Ngày 10/7/2015, Thủ tướng Chính phủ đã ban hành Quyết định số 777/QĐ-TTg lấy ngày 15/3 làm ngày trồng rừng. Hằng năm, các địa phương đều hưởng ứng. Ngày 14/3/2022, Bộ Công Thương ban hành Kế hoạch số 86/KH-BCT về trồng rừng.", ["Kế hoạch 86/KH-BCT"]),
    ("gửi thư kêu gọi đến", "Trước mùa cháy rừng, Ủy ban MTTQ Việt Nam tỉnh Sơn La gửi Thư kêu gọi đến các doanh nghiệp và nhân dân cùng giữ rừng.", ["Lời kêu gọi -"]),
    ("ra lời kêu gọi ủng hộ", "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Sơn La ra Lời kêu gọi ủng hộ các bản bị cháy rừng.", ["Lời kêu gọi -"]),
    ("the appeal of 1948 is history", "Ban Tuyên giáo Tỉnh ủy Sơn La kể lại ngày Bác Hồ ra Lời kêu gọi toàn quốc trồng cây.", []),
    ("đã khẩn trương ban hành", "Thực hiện Chỉ thị số 45-CT/TW, Ban Thường vụ Tỉnh ủy Sơn La đã khẩn trương ban hành Kế hoạch số 86-KH/TU về giữ rừng.", ["Kế hoạch 86-KH/TU"]),
    ("its name before its number", "Sở Nội vụ tỉnh Sơn La ban hành kế hoạch Thắp sáng bản xa số 120/KH - SNV.", ["Kế hoạch 120/KH-SNV"]),
    ("a bare number before what it asks", "Chủ tịch UBND tỉnh Sơn La vừa ký ban hành Chỉ thị 03 yêu cầu các huyện canh lửa rừng.", ["Chỉ thị 03"]),
    ("signed by two", "Chiều 14/3, Công an tỉnh Sơn La và Sở Nội vụ tỉnh Sơn La ký kết quy chế phối hợp giữ rừng.", ["Quy chế phối hợp -"]),
]  # fmt: skip

# Other places of the number: the headline, a trailing bracket, the sentence that says where all this stands.
ELSEWHERE = [
    ("what is told above stands in it", "Hạn chế ra khỏi rừng mùa khô\n\nNội dung nêu trên thể hiện trong Công điện số 05/CĐ-UBND về giữ rừng của Chủ tịch UBND tỉnh Sơn La.", ["Công điện 05/CĐ-UBND"]),
    ("Đó là nội dung tại", "Chủ động phòng cháy, chữa cháy rừng\n\nCác địa phương canh trực suốt mùa khô, không để lửa lan vào rừng đặc dụng.\n\nĐó là nội dung tại Chỉ thị số 04/CT-UBND của Chủ tịch UBND tỉnh Sơn La.", ["Chỉ thị 04/CT-UBND"]),
    ("Đây là yêu cầu … tại", "Chủ động phòng cháy, chữa cháy rừng\n\nĐây là yêu cầu của UBND tỉnh Sơn La tại Công văn số 815/UBND-KT gửi các huyện, thành phố.", ["Công văn 815/UBND-KT"]),
    ("bracket at the end", "Sơn La phát động trồng rừng\n\nUBND tỉnh Sơn La vừa ban hành kế hoạch phát động trồng một triệu cây trong năm nay.\n\n(Kế hoạch số 86/KH-UBND ngày 14/3/2022)", ["Kế hoạch 86/KH-UBND"]),
    ("Kèm theo in a bracket", "Sơn La phát động trồng rừng\n\nCác xã trồng cây trong tuần đầu xuân và chăm sóc đến khi khép tán.\n\n(Kèm theo: Công văn số 815/UBND-NN ngày 14/3/2022 của UBND tỉnh.pdf)", ["Công văn 815/UBND-NN"]),
    ("Nguồn in a bracket", "Sơn La phát động trồng rừng\n\nUBND tỉnh Sơn La vừa ban hành kế hoạch phát động trồng một triệu cây trong năm nay.\n\n(Nguồn Kế hoạch số 86/KH-UBND)", ["Kế hoạch 86/KH-UBND"]),
    ("Nội dung chi tiết … xem tại đây", "Sơn La phát động trồng rừng\n\nUBND tỉnh Sơn La vừa ban hành kế hoạch phát động trồng một triệu cây trong năm nay.\n\nNội dung chi tiết Kế hoạch số 86/KH-UBND xem tại đây.", ["Kế hoạch 86/KH-UBND"]),
    ("only in the headline", "Kế hoạch số 86/KH-UBND, ngày 14/3/2022 của UBND tỉnh Sơn La về trồng rừng\n\nTheo Kế hoạch, mỗi hộ trồng ít nhất hai mươi cây và chăm sóc đến khi khép tán.", ["Kế hoạch 86/KH-UBND"]),
    ("lead lost: Theo Kế hoạch", "Sơn La phát động trồng rừng\n\nTheo Kế hoạch, mỗi hộ trồng ít nhất hai mươi cây và chăm sóc đến khi khép tán.", ["Kế hoạch -"]),
    ("a review that is planned", "Tổng kết phong trào trồng rừng\n\nUBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND tổng kết phong trào trồng rừng.", ["Kế hoạch 86/KH-UBND"]),
    ("what is quoted is what was ordered", "Rừng mùa khô\n\n“Sở Y tế phối hợp với các huyện trực cấp cứu”. Đó là chỉ đạo của UBND tỉnh Sơn La đối với Sở Y tế.", ["- -"]),
    ("the headline launches, the text says who holds it", "Phát động cuộc vận động “Vườn nhà em xanh”\n\nNhằm vận động Nhân dân trồng rau sạch quanh nhà, Hội Nông dân tỉnh Sơn La đã tổ chức Cuộc vận động “Vườn nhà em xanh”.", ["- -"]),
    ("a launch without a document's name", "Sơn La phát động thi đua\n\nUBND tỉnh Sơn La vừa phát động phong trào thi đua “Nghìn vườn cam sạch” trong toàn tỉnh, kéo dài đến hết năm 2022.", ["- -"]),
    ("an order held in a letter", "Trồng rừng\n\nTại Công văn số 815/UBND-KT ngày 14/3/2022, UBND tỉnh Sơn La yêu cầu các huyện canh trực.", ["Công văn 815/UBND-KT"]),
    ("an order that follows another's letter", "Trồng rừng\n\nThực hiện Công văn số 815/BNN-KT ngày 14/3/2022, UBND tỉnh Sơn La yêu cầu các huyện canh trực.", ["- -"]),
    ("a launch behind long bases", "Sơn La phát động thi đua\n\nThực hiện Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ về việc phát động phong trào thi đua giữ rừng trong cả nước từ năm nay cho tới ngày hội của các dân tộc ở vùng cao; nghị quyết của Đảng bộ tỉnh về nghìn vườn cam sạch và của Hội đồng nhân dân tỉnh về đường bản, nước sạch, trường học và trạm y tế ở các xã vùng biên, UBND tỉnh Sơn La phát động phong trào thi đua trong toàn tỉnh.", ["- -"]),
    ("a contest that the headline launches", "Phát động cuộc thi ảnh “Nghìn vườn cam sạch”\n\nChào mừng ngày hội, Tỉnh đoàn Sơn La tổ chức cuộc thi ảnh về nghề trồng cam.", ["- -"]),
    ("an order to launch is the order of who gives it", "Trồng rừng\n\nUBND tỉnh Sơn La vừa đề nghị Tỉnh đoàn phát động phong trào thi đua “Nghìn vườn cam sạch” ở các xã.", ["- -"]),
    ("the sentence opens with the letter: Theo", "Dời ngày trồng rừng\n\nTheo Công văn số 815/UBND-KT ngày 14/3/2022, UBND tỉnh Sơn La điều chỉnh lịch trồng rừng ở ba huyện vùng cao.", ["Công văn 815/UBND-KT"]),
    ("Theo opens it, issued by a body with its place behind a comma", "Trồng rừng đầu nguồn\n\nTheo kế hoạch vừa được UBND huyện Mộc Châu, tỉnh Sơn La ban hành, phong trào kéo dài ba tháng.", ["Kế hoạch -"]),
    ("launched by its own letter, the suffix without the head", "Bến cảng sạch rác\n\nCục Hải quan tỉnh Sơn La phát động đợt thi đua dọn bến theo Kế hoạch số 815/KH-HQSL.", ["Kế hoạch 815/KH-HQSL"]),
    ("launched by its own letter, the suffix a short name", "Bến cảng sạch rác\n\nTổng công ty Muối Việt Nam (MVN) phát động đợt thi đua dọn bến theo Chỉ thị số 815/CT-MVN.", ["Chỉ thị 815/CT-MVN"]),
    ("launched by the letter of another", "Bến cảng sạch rác\n\nTổng công ty Muối Việt Nam (MVN) phát động đợt thi đua dọn bến theo Chỉ thị số 815/CT-BCT.", ["- -"]),
    ("Theo opens it, and the plan is told", "Trồng rừng đầu nguồn\n\nTheo Kế hoạch số 815/KH-UBND ngày 14/3/2022 của UBND tỉnh Sơn La, phong trào “Đồi xanh” được tổ chức đến hết năm 2025.", ["Kế hoạch 815/KH-UBND"]),
    ("Theo opens it, a deputy signed", "Trồng rừng đầu nguồn\n\nTheo Kế hoạch số 815/KH-UBND do Phó Chủ tịch UBND tỉnh Sơn La Lò Văn Ơn ký ban hành, đợt ra quân kéo dài ba tháng.", ["Kế hoạch 815/KH-UBND"]),
    ("Theo opens it, others have worked", "Trồng rừng đầu nguồn\n\nTheo Kế hoạch số 815/KH-UBND của UBND tỉnh Sơn La, đợt ra quân đã hoàn thành.", []),
    ("Theo opens it, another body acts", "Trồng rừng đầu nguồn\n\nTheo Kế hoạch số 815/KH-UBND của UBND tỉnh Sơn La, Huyện đoàn Mộc Châu đã trồng 2 ha.", []),
    ("the sentence opens with the letter: Tại, issued on a day", "Phun thuốc cho rừng keo\n\nTại Công văn số 92/UBND-NN, phát hành hôm 14/3, UBND huyện Mộc Châu chỉ đạo các xã phun thuốc trừ sâu cho rừng keo.", ["Công văn 92/UBND-NN"]),
    ("behind the address of the site", "Giữ rừng\n\nSonla.gov.vn: Theo văn bản số 73/UBND-NLN, UBND tỉnh Sơn La chỉ đạo các sở dọn cành khô ven rừng.", ["Công văn 73/UBND-NLN"]),
    ("a district by its letter, behind the name of the site", "(mocchau.gov.vn) Theo Công văn số 3517/UBND ngày 18/7/2022, UBND huyện đề nghị các đoàn thể dọn rừng keo, khơi suối.", ["Công văn 3517/UBND"]),
    ("a district does not act by the plan of the province", "Mộc Châu trồng rừng\n\nTheo Kế hoạch số 86/KH-UBND, UBND huyện Mộc Châu phát động phong trào thi đua trồng rừng ở các xã biên giới.", ["- -"]),
    ("a launch, its letter speaks further down", "Ngành Kiểm lâm thi đua giữ rừng\n\nSở Nội vụ tỉnh Sơn La vừa phát động đợt thi đua giữ rừng mùa khô trong toàn ngành.\n\nCông văn số 240/SNV-TĐKT nhấn mạnh, mỗi trạm canh trực đủ ba ca.", ["Công văn 240/SNV-TĐKT"]),
    ("a launch, the letter of another body speaks", "Ngành Kiểm lâm thi đua giữ rừng\n\nSở Nội vụ tỉnh Sơn La vừa phát động đợt thi đua giữ rừng mùa khô trong toàn ngành.\n\nCông văn số 77/SYT-VP nhấn mạnh, mỗi trạm có một túi thuốc.", ["- -"]),
    ("a launch by the plan that closes its sentence", "Hội thi đua\n\nBan Thường vụ Hội Liên hiệp Phụ nữ tỉnh Sơn La phát động đợt thi đua trồng chè từ nay đến hết năm theo Kế hoạch số 61/KH-BTV ban hành đầu tháng.", ["Kế hoạch 61/KH-BTV"]),
    ("chỉ đạo trên được nêu tại", "Giữ nước cho rừng\n\nCác huyện đóng cống sớm, trữ nước cho mùa khô.\n\nĐược biết, chỉ đạo trên được nêu tại văn bản số 815/UBND-KT của UBND tỉnh Sơn La về giữ nước, ký ngày 14/3/2022.", ["Công văn 815/UBND-KT"]),
    ("Tổng hợp từ văn bản", "Giữ nước cho rừng\n\nChủ tịch UBND tỉnh Sơn La vừa có công văn yêu cầu các huyện đóng cống sớm, trữ nước cho mùa khô.\n\nTổng hợp từ văn bản số 815/UBND-KT", ["Công văn 815/UBND-KT"]),
    ("văn bản số, signed by somebody", "Diệt muỗi\n\nUBND tỉnh Sơn La vừa có văn bản khẩn gửi các huyện về việc diệt muỗi.\n\nTheo văn bản số 815 do Phó Chủ tịch UBND tỉnh Lò Văn Bình ký ngày 14/3, các bản phun thuốc trong mười ngày.", ["- 815"]),
    ("a bare number before a date", "Giám đốc Công an tỉnh Sơn La vừa ký ban hành Kế hoạch số 1842 ngày 14-3-2022 phát động đợt thi đua giữ rừng.", ["Kế hoạch 1842"]),
    ("passive behind a dateline and Theo", "SL - Theo kế hoạch vừa được Ban Bí thư T.Ư Đoàn ban hành về tổ chức ngày hội trồng rừng, các đội hình ra quân trong tháng 5.", ["Kế hoạch -"]),
    ("do … mới ban hành, told on the way", "Trồng rừng\n\nHơn trăm đơn vị đã nhận được kế hoạch tổ chức tháng trồng rừng do Liên đoàn Lao động tỉnh Sơn La mới ban hành.", ["Kế hoạch -"]),
    ("an order without a document's name", "Siết phòng cháy rừng\n\nChủ tịch UBND tỉnh Sơn La vừa yêu cầu các huyện, thành phố canh trực suốt mùa khô.", ["- -"]),
    ("a letter without its head: đề nghị … như sau", "Giữ rừng mùa khô\n\nCăn cứ Công văn số 815/UBND-KT ngày 14/3/2022 của UBND tỉnh Sơn La về giữ rừng.\n\nSở Giáo dục và Đào tạo đề nghị thủ trưởng đơn vị thực hiện như sau:\n\nKể chuyện rừng cho học sinh vào giờ chào cờ.", ["- -"]),
    ("xin thông báo", "Đường đóng để trồng cây\n\nBan Quản lý rừng phòng hộ huyện Mộc Châu xin thông báo lịch trồng cây trên đèo đến bà con các bản.", ["Thông báo -"]),
    ("a campaign of the level above is launched here", "Thi kể chuyện rừng\n\nNgày 8/4/2022, Tỉnh đoàn Sơn La phát động hưởng ứng cuộc thi kể chuyện rừng xanh trong đoàn viên toàn tỉnh.", ["- -"]),
    ("a guidance that is no noun", "Ngày hội trồng rừng\n\nBan Thường trực Ủy ban MTTQ Việt Nam tỉnh Sơn La hướng dẫn việc tổ chức Ngày hội trồng rừng năm 2022 ở các bản vùng cao.", ["- -"]),
    ("theo hướng dẫn của", "Ngày hội trồng rừng\n\nTheo hướng dẫn của Ủy ban MTTQ tỉnh Sơn La, các địa phương tập trung tổ chức Ngày hội trồng rừng từ ngày 1 đến ngày 18/11.", ["Hướng dẫn -"]),
    ("the aim of the plan, its lead lost", "Ngành Kiểm lâm thi đua giữ rừng\n\nTheo đó, mục đích của Kế hoạch tổ chức phong trào thi đua giữ rừng giai đoạn 2021 - 2025 là nhằm giữ màu xanh cho núi đồi.\n\nSở Nội vụ tỉnh Sơn La yêu cầu mỗi xã trồng một vạn cây.", ["Kế hoạch -"]),
    ("the plan of a body sets a goal", "Thi đua giữ rừng\n\nKế hoạch triển khai thi đua giữ rừng của Sở Nội vụ tỉnh Sơn La đặt ra mục tiêu trồng một vạn cây.", ["Kế hoạch -"]),
    ("an order that ends in a colon", "Chống rét cho rừng\n\nTrước đợt rét, Chủ tịch UBND tỉnh Sơn La yêu cầu:\n\n1. Che chắn vườn ươm.", ["- -"]),
    ("a notice under its colon", "Treo đèn lồng dịp Tết\n\nNhân dịp Tết cổ truyền, UBND tỉnh Sơn La thông báo:\n\n1. Các cơ quan treo đèn lồng trước cổng.\n\n2. Các hộ dọn sạch ngõ xóm.", ["Thông báo -"]),
    ("the plan of the month that was launched", "Sáng 10/4, Ban Chỉ đạo an toàn bếp ăn huyện Mộc Châu phát động “Tháng bếp ăn sạch” năm 2022.\n\nTheo đó, các trường ký cam kết và mời phụ huynh cùng giám sát. Nhiều đội văn nghệ đã góp tiết mục về bữa cơm học đường, hơn ba trăm người diễu hành qua các phố chính của thị trấn, dừng lại ở cổng chợ và bến xe để phát tờ rơi, rồi trở về sân vận động trung tâm huyện.\n\nĐược biết, Ban Chỉ đạo an toàn bếp ăn huyện Mộc Châu đã ban hành Kế hoạch số 41/KH-BCĐ về “Tháng bếp ăn sạch” năm 2022.", ["Kế hoạch 41/KH-BCĐ"]),
    ("a clock of years later over the page", "Thứ năm, 12/02/2026 | 08:15 GMT+7\nNgày 14/3/2017, UBND tỉnh Sơn La đã ban hành Kế hoạch số 86/KH-UBND về mùa trồng rừng 2017.\nTheo kế hoạch, các xã trồng cây trong tuần đầu xuân năm 2017 và chăm sóc đến khi khép tán.", ["Kế hoạch 86/KH-UBND"]),
    ("a week in marks is launched", "Nước sạch về bản\n\nTỉnh đoàn Sơn La phát động “Tuần lễ nước sạch” từ ngày 01/3 đến ngày 08/3/2022 ở các bản vùng cao.", ["- -"]),
    ("what a committee directs, its letter in brackets", "Giữ rừng\n\nUBND tỉnh chỉ đạo tăng cường công tác giữ rừng mùa khô (Công văn số 815/UBND-KT, ngày 14/3/2022).\n\nCác cơ quan, đơn vị tăng cường tuần tra.", ["Công văn 815/UBND-KT"]),
    ("what an office passes on, its letter behind the cited one", "Giữ rừng\n\nVăn phòng UBND tỉnh truyền đạt ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh về Công điện số 98/CĐ-TTg của Thủ tướng Chính phủ (Công văn số 2519/VP-KT, ngày 8/6/2022).\n\nCác cơ quan, đơn vị tăng cường tuần tra.", ["Công văn 2519/VP-KT"]),
    ("what a department organises, the day in front", "Giữ rừng\n\nNgày 14/3/2022, Sở Nội vụ triển khai bình xét thi đua giữ rừng (Hướng dẫn số 240/HD-SNV).", ["Hướng dẫn 240/HD-SNV"]),
    ("an order under the headline of a notice", "Thông báo về việc treo đèn lồng\n\nNhân dịp Tết cổ truyền, UBND tỉnh Sơn La đề nghị các sở, ngành treo đèn lồng trước cổng.", ["Thông báo -"]),
    ("others are asked by a notice", "Treo đèn lồng\n\nTheo thông báo của UBND tỉnh Sơn La, các cơ quan, trường học được đề nghị treo đèn lồng từ ngày 18/1.", ["Thông báo -"]),
]  # fmt: skip

# One paragraph of a web page that outweighs the others must not drown them.
WEB = "<html><head><title>{}</title></head><body><div>{}</div></body></html>"
LEAD = (
    "<p>Ngày 14/3/2022, UBND tỉnh Sơn La đã ban hành Kế hoạch số 86/KH-UBND về trồng rừng nhằm phủ xanh đồi trọc.</p>"
)
REST = (
    f"<p>{'Theo đó, mỗi hộ sẽ trồng và chăm sóc hai mươi cây cho đến khi cây khép tán trên nương của mình. ' * 8}</p>"
)
HTML = [
    ("lead before a long paragraph", WEB.format("Sơn La trồng rừng", f"<h1>Sơn La trồng rừng</h1>{LEAD}{REST}"), ["Kế hoạch 86/KH-UBND"]),
    ("the same without a headline", WEB.format("Cổng", f"{LEAD}{REST}"), ["Kế hoạch 86/KH-UBND"]),
    ("the sentence of the number behind a long paragraph", WEB.format("Sơn La trồng rừng", f"<h1>Sơn La trồng rừng</h1>{REST}{LEAD}"), ["Kế hoạch 86/KH-UBND"]),
]  # fmt: skip

TWO = [
    ("cùng ngày", "Ngày 14/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND về trồng rừng. Cùng ngày, UBND tỉnh ban hành Công văn số 815/UBND-KT về phòng cháy rừng.", ["Kế hoạch 86/KH-UBND", "Công văn 815/UBND-KT"]),
    ("cũng trong ngày", "Ngày 14/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND về trồng rừng. Cũng trong ngày, Chủ tịch UBND tỉnh ký ban hành Chỉ thị số 04/CT-UBND về giữ rừng.", ["Kế hoạch 86/KH-UBND", "Chỉ thị 04/CT-UBND"]),
    ("joined by và", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND và Kế hoạch số 87/KH-UBND về trồng rừng.", ["Kế hoạch 86/KH-UBND", "Kế hoạch 87/KH-UBND"]),
    ("in another order: as they appear", "UBND tỉnh Sơn La ban hành Công văn số 815/UBND-KT về phòng cháy rừng. Cùng ngày, UBND tỉnh ban hành Kế hoạch số 86/KH-UBND.", ["Công văn 815/UBND-KT", "Kế hoạch 86/KH-UBND"]),
]  # fmt: skip

# Official texts: the letterhead beats everything below it.
OFFICIAL = [
    ("plan: number in the letterhead", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng năm 2022\n\nCăn cứ Luật Lâm nghiệp số 16/2017/QH14;\n\nUBND tỉnh ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), ["Kế hoạch 86/KH-UBND"]),
    ("the subject cites another document", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nThực hiện Quyết định số 777/QĐ-TTg ngày 10/02/2022 của Thủ tướng Chính phủ\n\nThực hiện Quyết định số 777/QĐ-TTg, UBND tỉnh ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), ["Kế hoạch 86/KH-UBND"]),
    ("a list of cited documents over the letterhead", "- 1Nghị định 64/2019/NĐ-CP về giữ rừng\n- 2Chỉ thị 18/CT-TTg năm 2021 về trồng cây\n" + letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng năm 2022\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), ["Kế hoạch 86/KH-UBND"]),
    ("blanks inside the number", letter(COMMITTEE.format(number="86 / KH - UBND"), "KẾ HOẠCH\nTrồng rừng năm 2022\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), ["Kế hoạch 86/KH-UBND"]),
    ("bold digits", letter(COMMITTEE.format(number="**86**/KH-UBND"), "KẾ HOẠCH\nTrồng rừng năm 2022\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), ["Kế hoạch 86/KH-UBND"]),
    ("no digits were filled in", letter(COMMITTEE.format(number="      /KH-UBND"), "KẾ HOẠCH\nTrồng rừng năm 2022\n\nCăn cứ Nghị quyết số 44/NQ-HĐND;\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), ["Kế hoạch -"]),
    ("decision that approves a plan", letter(COMMITTEE.format(number="530/QĐ-UBND"), "QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch trồng rừng\n\nCăn cứ Nghị quyết số 44/NQ-HĐND;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Kế hoạch trồng rừng."), ["Quyết định 530/QĐ-UBND"]),
    ("letter without a type line", letter(COMMITTEE.format(number="815/UBND-KT\nV/v phòng cháy, chữa cháy rừng"), "Kính gửi:\n- Các sở, ban, ngành;\n- UBND các huyện, thành phố.\n\nThực hiện Công điện số 20/CĐ-TTg, UBND tỉnh yêu cầu:\n\n1. Các huyện canh trực."), ["Công văn 815/UBND-KT"]),
    ("Party text", "TỈNH ỦY SƠN LA\n*\nSố 31-CT/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn La, ngày 07 tháng 4 năm 2021\n\nCHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề giữ rừng đầu nguồn\n\nThực hiện Chỉ thị số 13-CT/TW, Ban Thường vụ Tỉnh ủy yêu cầu:\n\n1- Các cấp ủy quán triệt.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLò Văn Bình", ["Chỉ thị 31-CT/TU"]),
    ("metadata table, letterhead cut off", "| Số hiệu | 86/KH-UBND |\n| Loại văn bản | Kế hoạch |\n| Nơi ban hành | Sơn La |\n| Ngày ban hành | 14/03/2022 |\n\nKẾ HOẠCH\nTrồng rừng năm 2022\n\nThực hiện Quyết định số 777/QĐ-TTg, UBND tỉnh ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc.\n\nNơi nhận:\n- Lưu: VT.", ["Kế hoạch 86/KH-UBND"]),
    ("without a letterhead, its first line names the Party", "Kế hoạch trồng cây mừng ngày thành lập Đảng\nThực hiện Chỉ thị số 02/CT-UBND ngày 05 tháng 01 năm 2022 của UBND thị xã về trồng cây đầu xuân; UBND xã Tân Lập xây dựng Kế hoạch trồng cây chào mừng 92 năm ngày thành lập Đảng Cộng sản Việt Nam trên địa bàn xã như sau:\nI. MỤC ĐÍCH\n- Phủ xanh đồi trọc quanh các bản.\n- Giữ nước cho mùa khô.", ["Kế hoạch -"]),
]  # fmt: skip

# Frames that disqualify a number, and pages of which no document is the own.
NONE = [
    ("căn cứ", "Căn cứ Kế hoạch số 86/KH-UBND, các xã đã trồng xong rừng phòng hộ."),
    ("thực hiện", "Thực hiện Kế hoạch số 86/KH-UBND, huyện Mộc Châu đã trồng xong rừng phòng hộ."),
    ("triển khai thực hiện", "Triển khai thực hiện Kế hoạch số 86/KH-UBND, huyện Mộc Châu đã trồng xong rừng phòng hộ."),
    ("theo", "Theo Quyết định số 777/QĐ-TTg, mỗi hộ nghèo được hỗ trợ cây giống."),
    ("trên cơ sở", "Trên cơ sở Nghị quyết số 44/NQ-HĐND, cây giống được cấp không thu tiền."),
    ("hưởng ứng", "Hưởng ứng Kế hoạch số 86/KH-UBND, đoàn viên huyện Mộc Châu trồng cây ven suối."),
    ("quy định tại", "Mức hỗ trợ quy định tại Nghị định số 61/2019/NĐ-CP được giữ nguyên."),
    ("sau", "Sau Kế hoạch số 86/KH-UBND, rừng ở Mộc Châu xanh trở lại."),
    ("theo, later in the text", "Cây giống về bản từ đầu tháng Ba. Theo Kế hoạch số 86/KH-UBND, mỗi hộ được cấp hai mươi cây."),
    ("an approval named in a base", "Thực hiện Quyết định số 777/QĐ-TTg ngày 10/02/2022 của Thủ tướng Chính phủ phê duyệt Đề án trồng rừng, các xã đã trồng hai trăm cây."),
    ("a draft", "Góp ý dự thảo kế hoạch trồng rừng\n\nSáng 14/3, Sở Nội vụ tỉnh Sơn La họp lấy ý kiến vào dự thảo Kế hoạch trồng rừng của UBND tỉnh."),
    ("to be issued", "Chuẩn bị trồng rừng\n\nUBND tỉnh Sơn La dự kiến ban hành Kế hoạch trồng rừng trong tháng tới."),
    ("a meeting", "Hội nghị bàn việc giữ rừng\n\nSáng 14/3, UBND tỉnh Sơn La tổ chức hội nghị đánh giá kết quả thực hiện Kế hoạch số 86/KH-UBND."),
    ("a review", "Sơ kết phong trào thi đua\n\nNgày 14/3, UBND tỉnh Sơn La tổ chức sơ kết phong trào thi đua “Nghìn vườn cam sạch” theo Kế hoạch số 86/KH-UBND."),
    ("an inspection", "Kiểm tra công tác giữ rừng\n\nĐoàn công tác của tỉnh Sơn La kiểm tra việc thực hiện Chỉ thị số 04/CT-UBND tại huyện Mộc Châu."),
    ("a ceremony", "Lễ trao thưởng\n\nUBND tỉnh Sơn La trao Bằng khen cho 12 tập thể theo Quyết định số 530/QĐ-UBND."),
    ("storm news", "Bão số 4 đổ bộ\n\nBão số 4 gây gió cấp 9, hơn 300 nhà tốc mái. Lực lượng chức năng đang dọn cây đổ trên quốc lộ 6."),
    ("told to others to issue", "Rừng phòng hộ còn 12 điểm nóng. Các huyện phải ban hành Kế hoạch trước ngày 30/4."),
    ("advice that people follow", "Uống nước đun sôi\n\nTheo hướng dẫn của Bộ Y tế, trẻ em cần uống đủ nước và rửa tay bằng xà phòng trước khi ăn."),
    ("a headline that tells what was done", "12 xã hoàn thành triển khai Kế hoạch trồng rừng\n\nĐến ngày 10/9, có 12 xã đã nhận đủ cây giống. Riêng Công an tỉnh Sơn La đã xây dựng kế hoạch trồng rừng và triển khai đến các đội."),
    ("a reply to deputies", "Đề nghị dọn vỉa hè\n\nĐại biểu HĐND huyện Mộc Châu đề nghị dọn vỉa hè. Nội dung trả lời của UBND huyện Mộc Châu như sau:\n\nUBND huyện thường xuyên chỉ đạo các phòng chuyên môn dọn vỉa hè. UBND huyện đã ban hành kế hoạch ra quân dọn vỉa hè hằng tuần."),
    ("in brackets stands what others carry out", "Đoàn viên Mộc Châu trồng cây theo chỉ đạo của tỉnh (Kế hoạch số 86/KH-UBND ngày 14/3/2022). Cây lên xanh."),
    ("a month launched in response to what others launched", "Tối 3-10, UBND thành phố Hà Nội phối hợp với Thành đoàn tổ chức phát động Tháng cao điểm “Bếp sạch”, hưởng ứng phong trào thi đua “Nước sạch” do Thủ tướng Chính phủ phát động và Tháng cao điểm “Bếp sạch” do Bộ Y tế phát động."),
    ("a directive of a year long ago", "Cập nhật: 14/3/2022\n\nSơn La giữ rừng\n\nCùng với các văn bản khác, Tỉnh ủy đã ban hành Chỉ thị 21 năm 2013 về giữ rừng đầu nguồn. Rừng nay xanh trở lại."),
    ("a movement held for years", "Vườn nhà em xanh\n\nNhiều năm nay, Hội Nông dân tỉnh Sơn La đã tổ chức Cuộc vận động “Vườn nhà em xanh” ở các bản vùng cao."),
    ("a month of all launched in the morning", "Sáng 14/4/2022, huyện Mộc Châu phát động “Tháng bếp ăn sạch” năm 2022. Hơn ba trăm người diễu hành."),
]  # fmt: skip


# What a plan cites: number, day, issuer and relation.
CITED = [
    ("implements", "Thực hiện Quyết định số 777/QĐ-TTg ngày 10/02/2022 của Thủ tướng Chính phủ, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND.", ["implements 777/QĐ-TTg 2022-02-10 Thủ tướng Chính phủ"]),
    ("replaces", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND thay thế Kế hoạch số 12/KH-UBND ngày 05/01/2020 của UBND tỉnh.", ["replaces 12/KH-UBND 2020-01-05 Ủy ban nhân dân tỉnh Sơn La"]),
    ("amends", "UBND tỉnh Sơn La vừa ban hành Quyết định số 530/QĐ-UBND sửa đổi, bổ sung Kế hoạch số 12/KH-UBND.", ["amends 12/KH-UBND - -"]),
    ("extends", "UBND tỉnh Sơn La vừa ban hành Công văn số 815/UBND-KT gia hạn thời gian thực hiện Kế hoạch số 12/KH-UBND.", ["extends 12/KH-UBND - -"]),
    ("forwards", "UBND tỉnh Sơn La vừa có Công văn số 815/UBND-KT sao gửi Công văn số 500/BNV-TĐKT của Bộ Nội vụ.", ["forwards 500/BNV-TĐKT - Bộ Nội vụ"]),
    ("basis", "Căn cứ Nghị quyết số 44/NQ-HĐND, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND.", ["basis 44/NQ-HĐND - -"]),
    ("twice: once, with the day of either", "Thực hiện Chỉ thị số 31-CT/TU, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND. Chỉ thị số 31-CT/TU ngày 07/4/2021 nêu rõ việc giữ rừng.", ["implements 31-CT/TU 2021-04-07 -"]),
    ("twice: the day says more than the year", "UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND thực hiện Chỉ thị số 31-CT/TU năm 2021. Chỉ thị số 31-CT/TU ngày 07/4/2021 nêu rõ việc giữ rừng.", ["implements 31-CT/TU 2021-04-07 -"]),
    ("bases in a section of their own", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng năm 2022\n\nI. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n\n1. Nghị quyết số 44/NQ-HĐND về giữ rừng.\n\nII. MỤC ĐÍCH\n\nPhủ xanh đồi trọc theo Quyết định số 12/QĐ-UBND."), ["basis 44/NQ-HĐND - -", "cites 12/QĐ-UBND - -"]),
    ("two", "Căn cứ Nghị quyết số 44/NQ-HĐND; thực hiện Chỉ thị số 31-CT/TU, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND.", ["basis 44/NQ-HĐND - -", "implements 31-CT/TU - -"]),
    ("its own number is none", "UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND. Theo Kế hoạch số 86/KH-UBND, mỗi hộ trồng hai mươi cây.", []),
    ("bases of an official text", letter(COMMITTEE.format(number="530/QĐ-UBND"), "QUYẾT ĐỊNH\nVề trồng rừng\n\nCăn cứ Luật Lâm nghiệp số 16/2017/QH14;\n\nTheo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 90/TTr-SNV ngày 01/3/2022.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Kế hoạch. Quyết định này thay thế Quyết định số 12/QĐ-UBND."), ["basis 16/2017/QH14 - Quốc hội", "basis 90/TTr-SNV 2022-03-01 Sở Nội vụ tỉnh Sơn La", "replaces 12/QĐ-UBND - -"]),
]  # fmt: skip


def cited(text: str) -> list[str]:
    """The references of the first plan, one line each."""
    return [f"{r.relation} {r.number} {r.issued or '-'} {r.issuer or '-'}" for r in page_of(text).plans[0].references]


@cases("text expected", CITED)
def test_cited(text: str, expected: list[str]) -> None:
    assert cited(text) == expected


def own(text: str) -> list[str]:
    """Type and number of the plans of a page."""
    return [f"{plan.doc_type or '-'} {plan.number or '-'}" for plan in page_of(text).plans]


@cases("text expected", ANNOUNCED)
def test_announced(text: str, expected: list[str]) -> None:
    assert own(text) == expected


@cases("text expected", ELSEWHERE)
def test_elsewhere_on_the_page(text: str, expected: list[str]) -> None:
    assert own(text) == expected


@cases("text expected", HTML)
def test_web_pages(text: str, expected: list[str]) -> None:
    assert own(text) == expected


@cases("text expected", TWO)
def test_two(text: str, expected: list[str]) -> None:
    assert own(text) == expected


@cases("text expected", OFFICIAL)
def test_official_texts(text: str, expected: list[str]) -> None:
    assert own(text) == expected


@cases("text", NONE)
def test_none(text: str) -> None:
    assert own(text) == []
