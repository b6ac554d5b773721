"""How pages are written: document numbers, what is none, and which of them is the page's own."""

# One case a line, however long.
# ruff: noqa: E501

import pytest
from told import Gap, cases, check, check_page, official

from extractors.numbers.find import DocumentNumber, find_numbers


def number(value: DocumentNumber) -> str:
    """The number, and the type of its document."""
    return f"{value.number or '–'} {value.doc_type or '–'}"


FAMILIES = [
    ("State, individual act: number / type - body", "Sở đã nhận Kế hoạch số [87/KH-UBND] về tủ sách thôn bản.", "87/KH-UBND Kế hoạch"),
    ("State, individual act with a unit behind the body", "Kèm theo Quyết định số [412/QĐ-UBND-HC] về bến nước sạch.", "412/QĐ-UBND-HC Quyết định"),
    ("State, normative: the year inside", "Mức chi theo Nghị quyết số [14/2019/NQ-HĐND] của tỉnh.", "14/2019/NQ-HĐND Nghị quyết"),
    ("letter: no type abbreviation", "Xem Công văn số [2318/UBND-KGVX] về phòng đọc.", "2318/UBND-KGVX Công văn"),
    ("letter, short: number / body", "Xem Công văn số [318/SKHĐT] về phòng đọc.", "318/SKHĐT Công văn"),
    ("letter with CV, State", "Xem Công văn số [21/CV-CĐVP] về hội khỏe.", "21/CV-CĐVP Công văn"),
    ("letter with CV, Party", "Xem Công văn số [655-CV/BTGTU] về hội khỏe.", "655-CV/BTGTU Công văn"),
    ("Party: number - type / body", "Học tập Chỉ thị số [28-CT/TU] về giữ bản sắc.", "28-CT/TU Chỉ thị"),
    ("Youth Union, in the Party's form", "Theo Kế hoạch số [118-KH/TWĐTN-CTTN] về sân chơi hè.", "118-KH/TWĐTN-CTTN Kế hoạch"),
    ("mass organisation: the State's form, its own suffix", "Theo Hướng dẫn số [09/HD-CĐYT] về bếp ăn ca.", "09/HD-CĐYT Hướng dẫn"),
    ("joint: two bodies in the suffix", "Theo Kế hoạch số [904/KH-BTTTT-BGDĐT] về sách nói.", "904/KH-BTTTT-BGDĐT Kế hoạch"),
    ("joint: a joint type", "Theo số [05/2014/TTLT-BTC-BNV] về mức chi.", "05/2014/TTLT-BTC-BNV Thông tư liên tịch"),
    ("bare: no suffix", "Cán bộ xã thuộc lòng Nghị quyết số [36] về kinh tế biển.", "36 Nghị quyết"),
    ("bare, without số", "Cán bộ xã thuộc lòng Chỉ thị [40] về vốn chính sách.", "40 Chỉ thị"),
    ("bare, with a year", "Theo Nghị quyết số [115/2020] của Quốc hội, thành phố được thí điểm.", "115/2020 Nghị quyết"),
    ("historic: UB for UBND", "Bãi bỏ Quyết định số [88/2002/QĐ-UB] về lệ phí đò.", "88/2002/QĐ-UB Quyết định"),
    ("one digit after a nought", "Theo Chỉ thị số [02/CT-UBND] về lửa rẫy.", "02/CT-UBND Chỉ thị"),
    ("four digits of a common counter", "Theo Kế hoạch số [5127/KH-UBND] về lửa rẫy.", "5127/KH-UBND Kế hoạch"),
    ("a letter behind the digits", "Theo Nghị quyết số [30a/2008/NQ-CP] về huyện nghèo.", "30a/2008/NQ-CP Nghị quyết"),
    ("Party number in the State's form", "Theo Chỉ thị số [22/CT-TW] về quỹ khuyến học.", "22/CT-TW Chỉ thị"),
    ("State number in the Party's form", "Theo Nghị quyết số [07-NQ/CP] về quỹ khuyến học.", "07-NQ/CP Nghị quyết"),
]  # fmt: skip

NOISE = [
    ("no số: plan", "Tỉnh ban hành Kế hoạch [63/KH-UBND] về đường hoa.", "63/KH-UBND Kế hoạch"),
    ("no số: decision", "Tỉnh thực hiện Quyết định [899/QĐ-TTg] về đường hoa.", "899/QĐ-TTg Quyết định"),
    ("a comma before the date", "Kế hoạch số [63/KH-UBND], ngày 9/8/2023 về đường hoa.", "63/KH-UBND Kế hoạch"),
    ("blank before the slash", "Quyết định số [2044 /QĐ-UBND] về đường hoa.", "2044/QĐ-UBND Quyết định"),
    ("blank behind the slash", "Quyết định số [899/ QĐ-TTg] về đường hoa.", "899/QĐ-TTg Quyết định"),
    ("blanks round the dash", "Kế hoạch số [77 - KH/TU] về đường hoa.", "77-KH/TU Kế hoạch"),
    ("blank behind the dash", "Tờ trình số [51/TTr- UBND] về đường hoa.", "51/TTr-UBND Tờ trình"),
    ("blank for the dash", "Kế hoạch số [341 KH/TWĐTN] về đường hoa.", "341-KH/TWĐTN Kế hoạch"),
    ("en dash", "Công văn số [1177/BTP – PBGDPL] về đường hoa.", "1177/BTP-PBGDPL Công văn"),
    ("dot before the body", "Quyết định số [94/2000/QĐ.TTg] về đường hoa.", "94/2000/QĐ.TTg Quyết định"),
    ("double slash", "Quyết định số [899/QĐ/TTg] về đường hoa.", "899/QĐ-TTg Quyết định"),
    ("ampersand", "Công văn số [1409/SGD&ĐT-CTTT] về đường hoa.", "1409/SGD&ĐT-CTTT Công văn"),
    ("capitals", "THỰC HIỆN CHỈ THỊ SỐ [11/CT-TTG] VỀ ĐƯỜNG HOA", "11/CT-TTG Chỉ thị"),
    ("Đ lost by typing", "Nghị quyết số [19/NQ-HDND] về đường hoa.", "19/NQ-HDND Nghị quyết"),
    ("Đ lost by a PDF", "Quyết định số [2006/Q -TTg] ngày 9/8/2023.", "2006/QĐ-TTg Quyết định"),
    ("Đ lost by a .doc, Party", "Quyết định số [144-Q/TW] ngày 9/8/2023.", "144-QĐ/TW Quyết định"),
    ("Icelandic eth for Đ", "Quyết định số [2044/QÐ-UBND] về đường hoa.", "2044/QĐ-UBND Quyết định"),
    ("glued to the colon", "Số:[63/KH-UBND]", "63/KH-UBND Kế hoạch"),
    ("glued to the colon in running text", "Tỉnh ban hành Kế hoạch số:[63/KH-UBND] về đường hoa.", "63/KH-UBND Kế hoạch"),
    ("glued to a dot", "Số.[63/KH-UBND]", "63/KH-UBND Kế hoạch"),
    ("blanks round the dash before the unit", "Công văn số [2117/BVHTTDL - VHCS] ngày 9/8/2023", "2117/BVHTTDL-VHCS Công văn"),
    ("line break behind Số:", "Số:⏎[63/KH-UBND]⏎Phú Thọ, ngày 9 tháng 8 năm 2023", "63/KH-UBND Kế hoạch"),
    ("line break inside the suffix", "Số: [63/KH-⏎UBND]", "63/KH-UBND Kế hoạch"),
    ("pipes of a table", "| Số: | [63/KH-UBND] |", "63/KH-UBND Kế hoạch"),
    ("stars round the number", "Số: **[2318/UBND-TH]**", "2318/UBND-TH Công văn"),
    ("missing digits: the type is kept, no number is made up", "[Số:       /KH-UBND]⏎Phú Thọ, ngày    tháng 8 năm 2023", "– Kế hoạch"),
    ("dots for the digits", "Quyết định [số ..../QĐ-UBND] về đường hoa.", "– Quyết định"),
    ("glued to số", "Theo Thông báo số[72/TB-VPCP] về đường hoa.", "72/TB-VPCP Thông báo"),
    ("suffix CT in a decision: as printed, type from the noun", "Quyết định số [48/2006/CT-UBND] về đường hoa.", "48/2006/CT-UBND Quyết định"),
]  # fmt: skip

NO_NUMBER = [
    ("storm", "Bão số 5 và bão số 6 đổi hướng lên phía bắc."),
    ("congress", "Đại hội lần thứ XIV của Đảng bộ thị xã."),
    ("emulation cluster", "Cụm thi đua số 3 họp phiên cuối năm."),
    ("street number", "Hòm thư đặt ở số 27 phố Hàng Than."),
    ("telephone in a banner", "Đường dây nóng: 0210 3846 555; 0912.040.118"),
    ("counter of views", "Lượt xem: 1.406"),
    ("ratio", "Có 11/13 huyện và 7/9 tiêu chí về đích."),
    ("percentage", "Hơn 85% số hộ có bể nước."),
    ("square named after a day", "Mít tinh ở quảng trường 19-5 và Công viên 23/9."),
    ("school named after a day", "Trường Mầm non 8/3 nhận cờ."),
    ("file name", "Tệp đính kèm: 22_2016_TT_BNV.doc"),
    ("article id", "Bài viết 4410982, chuyên mục 17."),
]

# Damage: the digits survive what the letters do not.
DAMAGED = [
    ("vowels lost: the number is whole", "Trin khai K hoch s [63/KH-UBND] ngy 9/8/2023", "63/KH-UBND Kế hoạch"),
    ("question marks for letters with accents", "K? ho?ch s? [63/KH-UBND] ng?y 9/8/2023", "63/KH-UBND Kế hoạch"),
    ("letters with accents left out", "K hoch s [63/KH-UBND] ngy 9/8/2023", "63/KH-UBND Kế hoạch"),
    ("no diacritics at all", "Ke hoach so [63/KH-UBND] ngay 9/8/2023", "63/KH-UBND Kế hoạch"),
    ("digits that the scan made signs: no number", "[So: ^3/KH-UBND]", "– Kế hoạch", Gap("what is left of a number behind a sign is taken for all of it")),
]  # fmt: skip

CLEAN_ELSEWHERE = [
    ("Đ lost in the body, clean in the headline", "Quyết định số [1850/QĐ-TTg] về sách vùng cao⏎⏎QUY T NNH⏎⏎S : 1850/Q -TTg⏎⏎TH T NG CHÍNH PH⏎⏎Điều 1. Cấp sách cho các xã vùng cao.", None, "1850/QĐ-TTg"),
    ("no number in the text, one in the address: đ is d there", "Phú Thọ tặng sách cho bản xa⏎⏎UBND tỉnh vừa ban hành quyết định tặng sách cho các bản xa.", "https://phutho.gov.vn/quyet-dinh-so-530-qd-ubnd-ve-tang-sach.html", "530/QĐ-UBND"),
    ("the address drops đ altogether", "Phú Thọ tặng sách cho bản xa⏎⏎UBND tỉnh vừa ban hành kế hoạch phát động tặng sách.", "https://phutho.gov.vn/ke-hoach-so-63-kh-ubnd-phat-ong-tang-sach.html", "63/KH-UBND"),
]  # fmt: skip

# Which document is the page's own; "–" when none is.
OWN = [
    ("the letterhead, before the type line", official("Số: [63/KH-UBND]⏎⏎Phú Thọ, ngày 9 tháng 8 năm 2023", "KẾ HOẠCH⏎Thực hiện Chỉ thị số 11/CT-TTg về sách nói⏎⏎Căn cứ Quyết định số 899/QĐ-TTg;⏎⏎I. MỤC ĐÍCH⏎⏎Đưa sách nói tới bản."), "Kế hoạch 63/KH-UBND"),
    ("Số hiệu of a metadata table", "| Số hiệu | [63/KH-UBND] |⏎| Loại văn bản | Kế hoạch |⏎| Ngày ban hành | 09/08/2023 |⏎⏎KẾ HOẠCH⏎Đưa sách nói tới bản⏎⏎Căn cứ Quyết định số 899/QĐ-TTg;⏎⏎I. MỤC ĐÍCH⏎⏎Sách nói tới bản.⏎⏎Nơi nhận:⏎- Lưu: VT.", "Kế hoạch 63/KH-UBND"),
    ("beside the verb: vừa ban hành", "Căn cứ Quyết định số 899/QĐ-TTg, UBND tỉnh Phú Thọ vừa ban hành Kế hoạch số [63/KH-UBND] về sách nói.", "Kế hoạch 63/KH-UBND"),
    ("beside the verb: có", "UBND tỉnh Phú Thọ có Công văn số [2318/UBND-KGVX] gửi các trường về sách nói.", "Công văn 2318/UBND-KGVX"),
    ("beside the verb: đã ký ban hành", "Chủ tịch UBND tỉnh Phú Thọ đã ký ban hành Chỉ thị số [02/CT-UBND] về lửa rẫy.", "Chỉ thị 02/CT-UBND"),
    ("beside the verb: xây dựng", "UBND tỉnh Phú Thọ đã xây dựng Kế hoạch số [63/KH-UBND] đưa sách nói tới bản.", "Kế hoạch 63/KH-UBND"),
    ("beside the verb: phát hành", "UBND tỉnh Phú Thọ vừa phát hành Công văn số [2318/UBND-KGVX] gửi các trường về sách nói.", "Công văn 2318/UBND-KGVX"),
    ("no own number: tại", "Tại Nghị định số 73/2023/NĐ-CP có điều nói về khen người dám làm.", "–"),
    ("no own number: căn cứ", "Căn cứ Kế hoạch số 63/KH-UBND, thư viện tỉnh mua thêm sách nói.", "–"),
    ("no own number: thực hiện", "Thực hiện Kế hoạch số 63/KH-UBND, thư viện tỉnh mua thêm sách nói.", "–"),
    ("no own number: triển khai thực hiện", "Triển khai thực hiện Kế hoạch số 63/KH-UBND, thư viện tỉnh mua thêm sách nói.", "–"),
    ("no own number: theo", "Theo Kế hoạch số 63/KH-UBND, mỗi bản có một tủ sách nói.", "–"),
    ("no own number: trên cơ sở", "Trên cơ sở Kế hoạch số 63/KH-UBND, thư viện tỉnh mua thêm sách nói.", "–"),
    ("no own number: hưởng ứng", "Hưởng ứng Kế hoạch số 63/KH-UBND, học sinh góp hơn nghìn cuốn sách.", "–"),
    ("no own number: quy định tại", "Mức chi được quy định tại Nghị quyết số 14/2019/NQ-HĐND vẫn giữ như cũ.", "–"),
    ("no own number: sau", "Sau Chỉ thị số 02/CT-UBND, các rẫy không còn cháy lan.", "–"),
    ("no own number: the bracket that names another's", "Việc đọc sách được chú trọng (Chỉ thị số 11/CT-TTg của Thủ tướng Chính phủ).", "–"),
    ("not the replaced one", "UBND tỉnh Phú Thọ vừa ban hành Kế hoạch số [63/KH-UBND] thay thế Kế hoạch số 41/KH-UBND.", "Kế hoạch 63/KH-UBND"),
    ("not the amended one", "UBND tỉnh Phú Thọ vừa ban hành Quyết định số [530/QĐ-UBND] sửa đổi, bổ sung Quyết định số 88/QĐ-UBND.", "Quyết định 530/QĐ-UBND"),
    ("not what comes with it", "UBND tỉnh Phú Thọ vừa ban hành Kế hoạch số [63/KH-UBND], kèm theo Hướng dẫn số 09/HD-SVHTTDL.", "Kế hoạch 63/KH-UBND"),
    ("đó là nội dung tại", "Không đốt rẫy ngày gió⏎⏎Bà con chỉ đốt rẫy khi lặng gió và có người canh.⏎⏎Đó là nội dung tại Chỉ thị số [02/CT-UBND] của Chủ tịch UBND tỉnh Phú Thọ.", "Chỉ thị 02/CT-UBND"),
    ("trailing bracket", "Sách nói tới bản⏎⏎UBND tỉnh Phú Thọ vừa ban hành kế hoạch đưa sách nói tới bản.⏎⏎(Kế hoạch số [63/KH-UBND])", "Kế hoạch 63/KH-UBND"),
    ("trailing bracket with a comma and a date", "Không đốt rẫy⏎⏎UBND tỉnh Phú Thọ yêu cầu các xã canh lửa suốt mùa khô.⏎⏎(Công văn số [2318/UBND-NN], ngày 9/8/2023)", "Công văn 2318/UBND-NN"),
    ("trailing bracket with Nguồn", "Sách nói tới bản⏎⏎UBND tỉnh Phú Thọ vừa ban hành kế hoạch đưa sách nói tới bản.⏎⏎(Nguồn: Kế hoạch số [63/KH-UBND])", "Kế hoạch 63/KH-UBND"),
    ("nội dung chi tiết … xem tại đây", "Sách nói tới bản⏎⏎UBND tỉnh Phú Thọ vừa ban hành kế hoạch đưa sách nói tới bản.⏎⏎Nội dung chi tiết Kế hoạch số [63/KH-UBND] xem tại đây.", "Kế hoạch 63/KH-UBND"),
    ("two on the same day", "Ngày 9/8/2023, UBND tỉnh Phú Thọ ban hành Kế hoạch số [63/KH-UBND] về sách nói. Cùng ngày, UBND tỉnh ban hành Chỉ thị số [02/CT-UBND] về lửa rẫy.", "Kế hoạch 63/KH-UBND | Chỉ thị 02/CT-UBND"),
    ("never by frequency", "Thực hiện Chỉ thị số 11/CT-TTg, UBND tỉnh Phú Thọ vừa ban hành Kế hoạch số [63/KH-UBND]. Chỉ thị số 11/CT-TTg nêu rõ việc đọc. Các xã học tập Chỉ thị số 11/CT-TTg và niêm yết Chỉ thị số 11/CT-TTg.", "Kế hoạch 63/KH-UBND"),
]  # fmt: skip
CITED = [
    ("cited ones are kept with day and relation", "Thực hiện Chỉ thị số [11/CT-TTg] ngày 04/7/2023 của Thủ tướng Chính phủ, UBND tỉnh Phú Thọ vừa ban hành Kế hoạch số 63/KH-UBND thay thế Kế hoạch số [41/KH-UBND].", "implements 11/CT-TTg, 2023-07-04 | replaces 41/KH-UBND, –"),
]  # fmt: skip

TYPES = [
    ("plan, directive, decision, resolution", "các số [1/KH-SYT], [2/CT-SYT], [3/QĐ-SYT], [4/NQ-CP]", "1/KH-SYT Kế hoạch; 2/CT-SYT Chỉ thị; 3/QĐ-SYT Quyết định; 4/NQ-CP Nghị quyết"),
    ("programme of action, three ways", "các số [1/CTr-SYT], [2-CTHĐ/TU], [3-CTrHĐ/TU]", "1/CTr-SYT Chương trình; 2-CTHĐ/TU Chương trình hành động; 3-CTrHĐ/TU Chương trình hành động"),
    ("guidance, notice, letter, telegram", "các số [1/HD-SYT], [2/TB-SYT], [3/CV-SYT], [4/CĐ-TTg]", "1/HD-SYT Hướng dẫn; 2/TB-SYT Thông báo; 3/CV-SYT Công văn; 4/CĐ-TTg Công điện"),
    ("report, proposal, circular, decree, conclusion", "các số [1/BC-SYT], [2/TTr-SYT], [3/2021/TT-BNV], [4/2021/NĐ-CP], [5-KL/TU]", "1/BC-SYT Báo cáo; 2/TTr-SYT Tờ trình; 3/2021/TT-BNV Thông tư; 4/2021/NĐ-CP Nghị định; 5-KL/TU Kết luận"),
    ("joint resolution, rules, programme, plan, guidance", "các số [1/2021/NQLT-CP-BTC], [2/QCPH-SYT], [3/CTrPH-SYT], [4/KHLT-SYT], [5/HDLT-SYT]", "1/2021/NQLT-CP-BTC Nghị quyết liên tịch; 2/QCPH-SYT Quy chế phối hợp; 3/CTrPH-SYT Chương trình phối hợp; 4/KHLT-SYT Kế hoạch liên tịch; 5/HDLT-SYT Hướng dẫn liên tịch"),
    ("rare types", "các số [1/ĐA-UBND], [2/QC-UBND], [3-QĐi/TU], [4/GM-UBND], [5/TM-UBND], [6/LKG-UBND], [7/VBHN-BTC]", "1/ĐA-UBND Đề án; 2/QC-UBND Quy chế; 3-QĐi/TU Quy định; 4/GM-UBND Giấy mời; 5/TM-UBND Thư mời; 6/LKG-UBND Lời kêu gọi; 7/VBHN-BTC Văn bản hợp nhất"),
    ("law of the National Assembly", "theo Luật số [11/2022/QH15]", "11/2022/QH15 Luật"),
    ("CT that is a programme of the Party", "Chương trình hành động số [09-CT/TU]", "09-CT/TU Chương trình hành động"),
    ("CĐ that is a trade union", "Hướng dẫn số [09/HD-CĐN]", "09/HD-CĐN Hướng dẫn"),
    ("loose noun văn bản: the suffix tells", "văn bản số [2318/UBND-NN]", "2318/UBND-NN Công văn"),
    ("công văn hỏa tốc", "công văn hỏa tốc số [2318/UBND-NN]", "2318/UBND-NN Công văn"),
    ("công điện khẩn", "công điện khẩn số [08/CĐ-UBND]", "08/CĐ-UBND Công điện"),
    ("thông báo kết luận", "thông báo kết luận số [72/TB-UBND]", "72/TB-UBND Thông báo"),
    ("a decision that the page calls a plan: the noun wins", "kế hoạch số [530/QĐ-UBND]", "530/QĐ-UBND Kế hoạch"),
]  # fmt: skip

BODIES = [
    ("State, centre", "các số [1/QĐ-TTg], [2/NQ-CP], [3/TB-VPCP], [4/KH-BNV], [5/KH-BCA-C04], [6/KH-VKSTC], [7/KH-UBATGTQG]", 7),
    ("State, province", "các số [1/KH-HĐTĐKT], [2/KH-SNV], [3/KH-SGDĐT], [4/KH-SVHTTDL], [5/KH-SLĐTBXH], [6/KH-BCĐ], [7/KH-BTCKN]", 7),
    ("units behind the dash of a letter", "các số [1/UBND-NC], [2/UBND-TH], [3/UBND-KGVX], [4/UBND-KTN], [5/UBND-NN], [6/SNV-CCHC]", 6),
    ("Party", "các số [1-KH/TU], [2-KH/HU], [3-KH/ĐU], [4-KH/ĐUK], [5-HD/BTGTU], [6-HD/BTGDVTW], [7-NQ/ĐH]", 7),
    ("mass organisations", "các số [1/KH-LĐLĐ], [2/KH-HLHPN], [3/KH-HND], [4/KH-CCB], [5/HD-MTTQ-BTT], [6/ĐCT-TG], [7-KH/TĐTN]", 7),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "expected"), cases(FAMILIES, NOISE, DAMAGED, TYPES))
def test_number(marked: str, expected: str) -> None:
    check(find_numbers, number, marked, expected)


@pytest.mark.parametrize("text", cases(NO_NUMBER))
def test_no_number(text: str) -> None:
    check(find_numbers, number, text, "")


@pytest.mark.parametrize(("marked", "url", "expected"), cases(CLEAN_ELSEWHERE))
def test_clean_elsewhere(marked: str, url: str | None, expected: str) -> None:
    check_page("number", marked, expected, url=url)


@pytest.mark.parametrize(("marked", "expected"), cases(OWN))
def test_own_number(marked: str, expected: str) -> None:
    check_page("document", marked.replace("[", "").replace("]", ""), expected)
    check_page("number", marked, " | ".join(one.split()[-1] for one in expected.split(" | ")))


@pytest.mark.parametrize(("marked", "expected"), cases(CITED))
def test_cited(marked: str, expected: str) -> None:
    check_page("references", marked, expected)


@pytest.mark.parametrize(("marked", "count"), cases(BODIES))
def test_body_abbreviations(marked: str, count: int) -> None:
    """Each stands in a number that is read whole."""
    assert marked.count("[") == count
    numbers = [piece.split("]")[0] for piece in marked.split("[")[1:]]
    found = [m.value.number for m in find_numbers(marked.replace("[", "").replace("]", ""))]
    assert found == numbers
