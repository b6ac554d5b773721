"""Documents announced or cited (domain 1.5): the frame around them, and the date and issuer linked to them."""

# One case a line, however long.
# ruff: noqa: E501

import pytest
from cases import cases
from marks import grows_linearly, hostile

from extractors.dates.find import find_dates
from extractors.definitions.find import find_anaphors
from extractors.mentions import Mention, mentions_of
from extractors.numbers.find import find_numbers
from extractors.references.find import CitationFinder
from extractors.references.values import Citation
from pipeline.run.engine import extraction_pipeline
from pipeline.segment.sentences import split_sentences

# What the words around a document say: it is announced, the page is about it, its source, or how it is cited.
ANNOUNCED = [
    ("ban hành", "UBND tỉnh ban hành Kế hoạch số 312/KH-UBND về trồng rừng.", ["announce Kế hoạch 312/KH-UBND"]),
    ("vừa ban hành", "UBND tỉnh vừa ban hành Kế hoạch số 312/KH-UBND về trồng rừng.", ["announce Kế hoạch 312/KH-UBND"]),
    ("đã ký ban hành", "Chủ tịch UBND tỉnh đã ký ban hành Chỉ thị số 09/CT-UBND.", ["announce Chỉ thị 09/CT-UBND"]),
    ("mới ban hành, without số", "UBND tỉnh mới ban hành Kế hoạch 312/KH-UBND.", ["announce Kế hoạch 312/KH-UBND"]),
    ("vừa có", "UBND tỉnh vừa có Công văn số 1288/UBND-NC gửi các sở.", ["announce Công văn 1288/UBND-NC"]),
    ("có, with a number", "Sở Nội vụ có Công văn số 88/SNV-TĐKT gửi các phòng.", ["announce Công văn 88/SNV-TĐKT"]),
    ("phát hành", "Văn phòng UBND tỉnh phát hành Thông báo số 56/TB-VPUBND.", ["announce Thông báo 56/TB-VPUBND"]),
    ("phê duyệt", "UBND tỉnh phê duyệt Kế hoạch số 312/KH-UBND.", ["announce Kế hoạch 312/KH-UBND"]),
    ("ra", "Ban Thường vụ Tỉnh ủy ra Chỉ thị số 31-CT/TU.", ["announce Chỉ thị 31-CT/TU"]),
    ("gửi", "UBND tỉnh vừa gửi Công điện số 07/CĐ-UBND tới các huyện.", ["announce Công điện 07/CĐ-UBND"]),
    ("xây dựng", "UBND tỉnh đã xây dựng Kế hoạch số 312/KH-UBND.", ["announce Kế hoạch 312/KH-UBND"]),
    ("triển khai is announcing after đã", "UBND tỉnh đã triển khai Kế hoạch số 312/KH-UBND.", ["announce Kế hoạch 312/KH-UBND"]),
    ("passive behind", "Kế hoạch số 312/KH-UBND vừa được UBND tỉnh ban hành nhằm phủ xanh đồi trọc.", ["announce Kế hoạch 312/KH-UBND"]),
    ("passive, without a number", "Kế hoạch trồng rừng vừa được UBND tỉnh ban hành.", ["announce Kế hoạch - by Ủy ban nhân dân tỉnh"]),
    ("without a number", "UBND tỉnh vừa ban hành Kế hoạch trồng rừng năm 2023.", ["announce Kế hoạch -"]),
    ("văn bản has no type", "UBND tỉnh vừa ban hành văn bản chỉ đạo trồng rừng.", ["announce - -"]),
    ("văn bản with a number is a letter", "UBND tỉnh vừa có văn bản số 1288/UBND-NC.", ["announce Công văn 1288/UBND-NC"]),
    ("công điện khẩn", "UBND tỉnh vừa ban hành công điện khẩn số 07/CĐ-UBND.", ["announce Công điện 07/CĐ-UBND"]),
    ("after a purpose clause", "Nhằm giữ rừng, UBND tỉnh ban hành Kế hoạch số 312/KH-UBND.", ["announce Kế hoạch 312/KH-UBND"]),
    ("subject: Đó là nội dung tại", "Đó là nội dung tại Chỉ thị số 09/CT-UBND.", ["subject Chỉ thị 09/CT-UBND"]),
    ("subject: Đây là yêu cầu của", "Đây là yêu cầu của Chủ tịch UBND tỉnh tại Công văn số 1288/UBND-NC.", ["subject Công văn 1288/UBND-NC by Chủ tịch Ủy ban nhân dân tỉnh"]),
    ("subject: Đây cũng là một trong các nội dung … tại", "Đây cũng là một trong các nội dung về phòng cháy, giữ rừng được nêu tại Chỉ thị số 09/CT-UBND.", ["subject Chỉ thị 09/CT-UBND"]),
    ("source: in brackets", "(Kế hoạch số 312/KH-UBND)", ["source Kế hoạch 312/KH-UBND"]),
    ("source: Nguồn", "(Nguồn Kế hoạch số 312/KH-UBND)", ["source Kế hoạch 312/KH-UBND"]),
    ("source: Nguồn and whence", "(Nguồn: Từ Công văn số 312/SYT-VP)", ["source Công văn 312/SYT-VP"]),
    ("source: Nguồn with a colon", "(Nguồn: Kế hoạch số 312/KH-UBND)", ["source Kế hoạch 312/KH-UBND"]),
    ("source: Theo", "(Theo Kế hoạch số 312/KH-UBND)", ["source Kế hoạch 312/KH-UBND"]),
    ("what a programme rests on", "Tổng kết Chương trình trồng rừng giai đoạn 2017 - 2021 (theo Quyết định số 312/QĐ-UBND).", ["cites Quyết định 312/QĐ-UBND"]),
    ("source: Xem chi tiết", "Xem chi tiết Kế hoạch số 312/KH-UBND tại đây.", ["source Kế hoạch 312/KH-UBND"]),
    ("source: Nội dung chi tiết", "Nội dung chi tiết Kế hoạch số 312/KH-UBND xem tại đây.", ["source Kế hoạch 312/KH-UBND"]),
    ("source: File đính kèm", "File đính kèm: Kế hoạch số 312/KH-UBND", ["source Kế hoạch 312/KH-UBND"]),
]  # fmt: skip

# Verbs that announce nothing: somebody is to issue it, or it is not issued yet.
NOT_ANNOUNCED = [
    ("sẽ", "UBND tỉnh sẽ ban hành Kế hoạch trồng rừng."),
    ("dự kiến", "UBND tỉnh dự kiến ban hành Kế hoạch trồng rừng."),
    ("tham mưu", "Sở Nội vụ tham mưu UBND tỉnh ban hành Kế hoạch trồng rừng."),
    ("trình", "Sở Nội vụ trình UBND tỉnh ban hành Kế hoạch trồng rừng."),
    ("yêu cầu", "UBND tỉnh yêu cầu các huyện ban hành Kế hoạch trồng rừng."),
    ("giao", "UBND tỉnh giao Sở Nội vụ ban hành hướng dẫn chấm điểm."),
    ("cần", "Các địa phương cần ban hành kế hoạch cụ thể."),
    ("chưa", "Đến nay huyện chưa ban hành kế hoạch."),
    ("trước khi", "Trước khi ban hành Kế hoạch, Sở lấy ý kiến nhân dân."),
    ("dự thảo", "Hội nghị góp ý dự thảo Kế hoạch trồng rừng."),
    ("tổ chức, not ban hành", "UBND huyện tổ chức trồng rừng theo kế hoạch đã định."),
]

RELATIONS = [
    ("căn cứ", "Căn cứ Nghị quyết số 44/NQ-HĐND;", ["basis Nghị quyết 44/NQ-HĐND"]),
    ("trên cơ sở", "Trên cơ sở Nghị quyết số 44/NQ-HĐND, tỉnh giao chỉ tiêu.", ["basis Nghị quyết 44/NQ-HĐND"]),
    ("theo đề nghị … tại Tờ trình", "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 90/TTr-SNV;", ["basis Tờ trình 90/TTr-SNV by Sở Nội vụ"]),
    ("an office answers for its head", "Theo đề nghị của Thủ tướng Chính phủ tại Công văn số 61/VPCP-KGVX;", ["basis Công văn 61/VPCP-KGVX"]),
    ("a second base behind ;", "Căn cứ Chỉ thị số 18/CT-TTg; Công văn số 61/BNV-TĐKT về thi đua", ["basis Chỉ thị 18/CT-TTg", "basis Công văn 61/BNV-TĐKT"]),
    ("a second one behind ; to implement", "Thực hiện Chỉ thị số 18/CT-TTg; Kế hoạch số 15/KH-BCĐ, các xã đăng ký.", ["implements Chỉ thị 18/CT-TTg", "implements Kế hoạch 15/KH-BCĐ"]),
    ("a base that amends another", "Căn cứ Nghị định số 31/2031/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 12/2029/NĐ-CP;", ["basis Nghị định 31/2031/NĐ-CP", "basis Nghị định 12/2029/NĐ-CP"]),
    ("an approval in the name of a base", "Thực hiện Quyết định số 777/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Đề án trồng rừng, các đơn vị ra quân.", ["implements Quyết định 777/QĐ-TTg by Thủ tướng Chính phủ"]),
    ("thực hiện", "Thực hiện Quyết định số 777/QĐ-TTg, các xã đăng ký thi đua.", ["implements Quyết định 777/QĐ-TTg"]),
    ("triển khai thực hiện", "Triển khai thực hiện Chỉ thị số 18/CT-TTg trên địa bàn.", ["implements Chỉ thị 18/CT-TTg"]),
    ("theo", "Theo Quyết định số 777/QĐ-TTg, mức hỗ trợ là như nhau.", ["implements Quyết định 777/QĐ-TTg"]),
    ("hưởng ứng", "Hưởng ứng Kế hoạch số 15/KH-BCĐ, đoàn viên ra quân.", ["implements Kế hoạch 15/KH-BCĐ"]),
    ("cụ thể hóa", "nhằm cụ thể hóa Nghị quyết số 12-NQ/TU của Tỉnh ủy.", ["implements Nghị quyết 12-NQ/TU by Tỉnh ủy"]),
    ("thay thế", "Kế hoạch này thay thế Kế hoạch số 40/KH-UBND.", ["replaces Kế hoạch 40/KH-UBND"]),
    ("bãi bỏ", "Bãi bỏ Quyết định số 40/QĐ-UBND.", ["replaces Quyết định 40/QĐ-UBND"]),
    ("sửa đổi, bổ sung", "Sửa đổi, bổ sung một số nội dung của Kế hoạch số 40/KH-UBND.", ["amends Kế hoạch 40/KH-UBND"]),
    ("điều chỉnh", "điều chỉnh Kế hoạch số 40/KH-UBND cho sát thực tế.", ["amends Kế hoạch 40/KH-UBND"]),
    ("gia hạn", "gia hạn thời gian thực hiện Kế hoạch số 40/KH-UBND.", ["extends Kế hoạch 40/KH-UBND"]),
    ("kèm theo", "ban hành kèm theo Quyết định số 40/QĐ-UBND.", ["annexed Quyết định 40/QĐ-UBND"]),
    ("sao gửi", "Sao gửi Công văn số 500/BNV-TĐKT đến các đơn vị.", ["forwards Công văn 500/BNV-TĐKT"]),
    ("no frame", "Nội dung đã nêu ở Nghị định số 61/2019/NĐ-CP.", ["cites Nghị định 61/2019/NĐ-CP"]),
    ("sau", "Sau Chỉ thị số 18/CT-TTg, nhiều nơi đổi khác.", ["cites Chỉ thị 18/CT-TTg"]),
    ("quy định tại", "đối tượng quy định tại Nghị định số 61/2019/NĐ-CP", ["cites Nghị định 61/2019/NĐ-CP"]),
    ("two bases joined by và", "Căn cứ Nghị quyết số 44/NQ-HĐND và Nghị quyết số 45/NQ-HĐND;", ["basis Nghị quyết 44/NQ-HĐND", "basis Nghị quyết 45/NQ-HĐND"]),
    ("the base before the announcement", "Thực hiện Chỉ thị số 18/CT-TTg, UBND tỉnh ban hành Kế hoạch số 312/KH-UBND.", ["implements Chỉ thị 18/CT-TTg", "announce Kế hoạch 312/KH-UBND"]),
    ("the base behind the announcement", "UBND tỉnh ban hành Kế hoạch số 312/KH-UBND thực hiện Chỉ thị số 18/CT-TTg.", ["announce Kế hoạch 312/KH-UBND", "implements Chỉ thị 18/CT-TTg"]),
    ("what is announced replaces", "UBND tỉnh ban hành Kế hoạch số 312/KH-UBND thay thế Kế hoạch số 40/KH-UBND.", ["announce Kế hoạch 312/KH-UBND", "replaces Kế hoạch 40/KH-UBND"]),
]  # fmt: skip

# One relation for all members of a series; "in …" is the document in whose title this one stands.
SERIES = [
    ("commas and và", "Thực hiện Nghị quyết số 01/NQ-CP về ngân sách; Nghị quyết số 95/NQ-HĐND về thuế, Quyết định số 159/QĐ-UBND về phí và Kế hoạch số 15/KH-UBND, các xã thu đủ.", ["implements Nghị quyết 01/NQ-CP", "implements Nghị quyết 95/NQ-HĐND", "implements Quyết định 159/QĐ-UBND", "implements Kế hoạch 15/KH-UBND"]),
    ("over line breaks", "Căn cứ Nghị quyết số 44/NQ-HĐND về\ncây giống; Kế hoạch số 15/KH-UBND về trồng rừng\n2021-2025; Kế hoạch số 16/KH-UBND về giữ rừng;", ["basis Nghị quyết 44/NQ-HĐND", "basis Kế hoạch 15/KH-UBND", "basis Kế hoạch 16/KH-UBND"]),
    ("a list of lines", "Căn cứ Nghị quyết số 44/NQ-HĐND về cây giống;\nKế hoạch số 15/KH-UBND về trồng rừng;", ["basis Nghị quyết 44/NQ-HĐND", "basis Kế hoạch 15/KH-UBND"]),
    ("a list of items behind a colon", "Thực hiện các văn bản sau:\n- Chỉ thị số 18/CT-TTg;\n- Nghị quyết số 44/NQ-HĐND.", ["implements Chỉ thị 18/CT-TTg", "implements Nghị quyết 44/NQ-HĐND"]),
    ("far behind the verb", "Thực hiện Chỉ thị số 01-CT/TW, ngày 09/3/2021 của Bộ Chính trị về nghiên cứu, học tập, tuyên truyền và làm theo các nội dung của nghị quyết đại hội (sau đây viết tắt là Nghị quyết) và Kế hoạch số 28-KH/TU, đảng ủy mở lớp.", ["implements Chỉ thị 01-CT/TW 2021-03-09 by Bộ Chính trị", "implements Kế hoạch 28-KH/TU"]),
    ("another verb behind ;", "Căn cứ Hướng dẫn số 915/HD-SNV; thực hiện Quyết định số 95/QĐ-UBND; Kế hoạch số 15/KH-UBND, xã trồng cây.", ["basis Hướng dẫn 915/HD-SNV", "implements Quyết định 95/QĐ-UBND", "implements Kế hoạch 15/KH-UBND"]),
    ("another verb behind a comma", "Căn cứ Nghị quyết số 44/NQ-HĐND, thực hiện Quyết định số 95/QĐ-UBND, xã trồng cây.", ["basis Nghị quyết 44/NQ-HĐND", "implements Quyết định 95/QĐ-UBND"]),
    ("a proposal among the bases, over lines", "Căn cứ Nghị quyết số 44/NQ-HĐND; theo đề nghị của Giám đốc\nSở Nội vụ tại Tờ trình số 90/TTr-SNV ngày\n05/3/2022,", ["basis Nghị quyết 44/NQ-HĐND", "basis Tờ trình 90/TTr-SNV 2022-03-05 by Sở Nội vụ"]),
    ("said again in brackets", "Thực hiện Nghị định số 29/2012/NĐ-CP về viên chức (Nghị định số 29/2012/NĐ-CP), Thông tư số 36/2014/TT-BNV, trường mở lớp.", ["implements Nghị định 29/2012/NĐ-CP", "implements Nghị định 29/2012/NĐ-CP", "implements Thông tư 36/2014/TT-BNV"]),
    ("in the title of another", "Thực hiện Kế hoạch số 15/KH-BNV về việc triển khai Chỉ thị số 18/CT-TTg; Nghị quyết số 44/NQ-HĐND, xã trồng cây.", ["implements Kế hoạch 15/KH-BNV", "implements Chỉ thị 18/CT-TTg in 15/KH-BNV", "implements Nghị quyết 44/NQ-HĐND"]),
    ("in a title in capitals", "TRIỂN KHAI NGHỊ QUYẾT SỐ 76/NQ-CP CỦA\nCHÍNH PHỦ VỀ KẾ HOẠCH THỰC HIỆN NGHỊ QUYẾT SỐ 44/NQ-HĐND", ["implements Nghị quyết 76/NQ-CP by Chính phủ", "implements Nghị quyết 44/NQ-HĐND in 76/NQ-CP"]),
    ("a new subject ends the title", "Căn cứ Chỉ thị số 18/CT-TTg, UBND tỉnh triển khai thực hiện Nghị quyết số 44/NQ-HĐND.", ["basis Chỉ thị 18/CT-TTg", "basis Nghị quyết 44/NQ-HĐND"]),
]  # fmt: skip

# The verb is there, but says something else of the document.
OTHERWISE = [
    ("rules to be kept", "Các xã thực hiện đúng quy định tại Nghị định số 12/2023/NĐ-CP.", ["cites Nghị định 12/2023/NĐ-CP"]),
    ("what is done beside it", "trồng cây kết hợp với việc thực hiện Chỉ thị số 54-CT/TW.", ["cites Chỉ thị 54-CT/TW"]),
    ("a programme it goes with", "trồng cây gắn với chương trình nước sạch theo Quyết định số 84/QĐ-UBND.", ["cites Quyết định 84/QĐ-UBND"]),
    ("a letter that it follows", "Thực hiện Chỉ thị số 28/CT-TTg, tiếp theo Công văn số 45/UBND-NC, xã trồng cây.", ["implements Chỉ thị 28/CT-TTg", "cites Công văn 45/UBND-NC"]),
    ("the rest as another says", "Việc còn lại tiếp tục thực hiện theo Kế hoạch số 84/KH-UBND.", ["cites Kế hoạch 84/KH-UBND"]),
    ("qua n năm thực hiện", "Qua 5 năm thực hiện Chỉ thị số 54-CT/TW, rừng xanh hơn.", ["cites Chỉ thị 54-CT/TW"]),
    ("sau n năm triển khai thực hiện", "Sau hơn 5 năm triển khai thực hiện Chỉ thị số 54-CT/TW, rừng xanh hơn.", ["cites Chỉ thị 54-CT/TW"]),
    ("tổng kết … thực hiện", "Hội nghị tổng kết 10 năm thực hiện Chỉ thị số 54-CT/TW.", ["cites Chỉ thị 54-CT/TW"]),
    ("thay thế bởi", "Kế hoạch đã được thay thế bởi Quyết định số 366/QĐ-UBND.", ["cites Quyết định 366/QĐ-UBND"]),
    ("bị bãi bỏ bởi", "Kế hoạch bị bãi bỏ bởi Quyết định số 366/QĐ-UBND.", ["cites Quyết định 366/QĐ-UBND"]),
    ("thay thế bằng … này", "Kế hoạch số 40/KH-UBND về rừng được thay thế bằng Kế hoạch này.", ["replaces Kế hoạch 40/KH-UBND"]),
    ("hết hiệu lực kể từ ngày … này", "Quyết định số 40/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực.", ["replaces Quyết định 40/QĐ-UBND"]),
    ("đã công bố kèm theo", "Thêm 04 thủ tục đã công bố kèm theo Quyết định số 81/QĐ-UBND.", ["cites Quyết định 81/QĐ-UBND"]),
    ("bổ sung … đã công bố kèm theo", "Bổ sung thủ tục đã công bố kèm theo Quyết định số 81/QĐ-UBND.", ["cites Quyết định 81/QĐ-UBND"]),
    ("a base annexed to a decision", "Căn cứ Quy chế làm việc ban hành kèm theo Quyết định số 84/QĐ-UBND;", ["basis Quyết định 84/QĐ-UBND"]),
    ("what is annexed is amended", "Sửa đổi một số điều của Quy chế ban hành kèm theo Quyết định số 84/QĐ-UBND.", ["amends Quyết định 84/QĐ-UBND"]),
    ("chuyển đổi", "Thúc đẩy chuyển đổi số theo Quyết định số 84/QĐ-UBND.", ["cites Quyết định 84/QĐ-UBND"]),
    ("theo behind what is done", "Mức thưởng được chi theo Nghị định số 12/2023/NĐ-CP.", ["cites Nghị định 12/2023/NĐ-CP"]),
    ("theo behind what was begun", "Phong trào được phát động theo Kế hoạch số 84/KH-UBND.", ["cites Kế hoạch 84/KH-UBND"]),
    ("Theo opens the sentence", "Theo Kế hoạch số 84/KH-UBND của UBND tỉnh, huyện ra quân trồng rừng.", ["implements Kế hoạch 84/KH-UBND"]),
    ("theo opens the clause", "Ngày 5/6, theo Kế hoạch số 84/KH-UBND của UBND tỉnh, huyện ra quân trồng rừng.", ["implements Kế hoạch 84/KH-UBND"]),
    ("bổ sung kế hoạch thực hiện", "Rà soát, bổ sung kế hoạch thực hiện Chỉ thị số 28/CT-TTg.", ["implements Chỉ thị 28/CT-TTg"]),
    ("trên cơ sở thực hiện", "ban hành trên cơ sở thực hiện Chỉ thị số 48-CT/TW.", ["implements Chỉ thị 48-CT/TW"]),
    ("thực thi", "góp phần thực thi Chỉ thị số 34/CT-TTg và Chỉ thị số 10/CT-UBND.", ["implements Chỉ thị 34/CT-TTg", "implements Chỉ thị 10/CT-UBND"]),
    ("the verb of a cited document", "Thực hiện Quyết định số 777/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Kế hoạch số 15/KH-BNV.", ["implements Quyết định 777/QĐ-TTg by Thủ tướng Chính phủ", "implements Kế hoạch 15/KH-BNV in 777/QĐ-TTg"]),
    ("nêu trên", "Thực hiện Chỉ thị nêu trên, các xã trồng cây.", ["implements Chỉ thị -"]),
    ("này", "Căn cứ Kế hoạch này, các xã trồng cây.", []),
    ("nêu trên is not announced anew", "UBND tỉnh đã ban hành Kế hoạch nêu trên.", []),
]  # fmt: skip

LINKS = [
    ("ngày right behind", "Thực hiện Quyết định số 777/QĐ-TTg ngày 12/6/2020 của Thủ tướng Chính phủ,", ["implements Quyết định 777/QĐ-TTg 2020-06-12 by Thủ tướng Chính phủ"]),
    ("a comma between", "Thực hiện Quyết định số 777/QĐ-TTg, ngày 12/6/2020 của Thủ tướng Chính phủ,", ["implements Quyết định 777/QĐ-TTg 2020-06-12 by Thủ tướng Chính phủ"]),
    ("long form", "Căn cứ Nghị quyết số 44/NQ-HĐND ngày 09 tháng 12 năm 2020 của Hội đồng nhân dân tỉnh;", ["basis Nghị quyết 44/NQ-HĐND 2020-12-09 by Hội đồng nhân dân tỉnh"]),
    ("Party number with a comma", "Thực hiện Chỉ thị số 31-CT/TU, ngày 07/4/2021 của Ban Thường vụ Tỉnh ủy,", ["implements Chỉ thị 31-CT/TU 2021-04-07 by Ban Thường vụ Tỉnh ủy"]),
    ("issuer without a date", "Thực hiện Quyết định số 777/QĐ-TTg của Thủ tướng Chính phủ,", ["implements Quyết định 777/QĐ-TTg by Thủ tướng Chính phủ"]),
    ("no issuer without của", "Căn cứ Nghị quyết số 44/NQ-HĐND, UBND tỉnh giao chỉ tiêu.", ["basis Nghị quyết 44/NQ-HĐND"]),
    ("a date of something else", "Căn cứ Nghị quyết số 44/NQ-HĐND về việc phát động từ ngày 01/3/2021;", ["basis Nghị quyết 44/NQ-HĐND"]),
]  # fmt: skip


def read(text: str) -> list[str]:
    """The documents of a text, one line each: frame, type, number, date, issuer, what it stands in."""
    lines = []
    for mention in mentions_of(extraction_pipeline()(text), "references"):
        value = mention.value
        number = value.number.value.number if value.number else None
        words = [value.frame, value.doc_type or "-", number or "-"]
        words += [value.date.value.iso] if value.date else []
        words += [f"by {value.issuer.value.full_name}"] if value.issuer else []
        words += [f"in {value.inside.value.number}"] if value.inside else []
        lines.append(" ".join(words))
    return lines


@cases(ANNOUNCED)
def test_announced(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases([(name, text, [], *why) for name, text, *why in NOT_ANNOUNCED])
def test_not_announced(text: str, expected: list[str]) -> None:
    assert [line for line in read(text) if line.startswith("announce")] == expected


@cases(RELATIONS)
def test_relations(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(SERIES)
def test_series(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(OTHERWISE)
def test_verbs_that_say_something_else(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(LINKS)
def test_date_and_issuer(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def find(text: str) -> list[Mention[Citation]]:
    """The documents of a text, its numbers and dates alone being known."""
    sentences = split_sentences(text)
    return CitationFinder(text, sentences, find_numbers(text), find_dates(text), [], find_anaphors(text)).find()


HOSTILE = [
    ("series", "Kế hoạch số 12/KH-UBND; "),
    ("series of lines", "Kế hoạch số 12/KH-UBND;\n"),
    ("titles", "thực hiện Kế hoạch số 12/KH-UBND "),
    ("cues", "căn cứ theo thực hiện "),
    ("reviews", "qua sau tổng kết ", "thực hiện Chỉ thị số 18/CT-TTg"),
    ("open passages", "Thực hiện\n"),
    ("just issued", "Kế hoạch số 12/KH-UBND vừa ban hành của "),
    ("years past", "trong ba năm qua ", "UBND tỉnh ban hành Kế hoạch số 12/KH-UBND"),
    ("pointing", "Thực hiện Chỉ thị nêu trên "),
    ("one line", "số 12/KH-UBND "),
]


@pytest.mark.parametrize("pieces", hostile(HOSTILE))
def test_linear_time(pieces: tuple[str, ...]) -> None:
    grows_linearly(find, *pieces)
