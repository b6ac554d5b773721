"""Bodies: issuers, names never split, heads said once, officers, abbreviations (domain guide 3.1, 6.3, 6.5, 6.6)."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marks import Gap, cases, check, grows_linearly, hostile, in_order

from extractors.bodies.find import find_bodies
from extractors.bodies.names import canonical_name
from extractors.bodies.values import BodyName
from extractors.gazetteer import Body, load


def show(value: BodyName) -> str:
    """The full name; in front of it the officer who stands for it."""
    return f"({value.officer}) {value.full_name}" if value.officer else value.full_name


ISSUERS = [
    ("UBND tỉnh", "[UBND tỉnh] ban hành", "Ủy ban nhân dân tỉnh"),
    ("with its abbreviation", "[Ủy ban nhân dân (UBND) tỉnh] họp", "Ủy ban nhân dân tỉnh"),
    ("with its abbreviation and place", "[Ủy ban nhân dân (UBND) tỉnh Hà Nam] họp", "Ủy ban nhân dân tỉnh Hà Nam"),
    ("old tone mark", "[Uỷ ban nhân dân tỉnh] họp", "Ủy ban nhân dân tỉnh"),
    ("title case", "[Ủy Ban Nhân Dân tỉnh Long An] họp", "Ủy ban nhân dân tỉnh Long An"),
    ("with province", "[UBND tỉnh Đắk Lắk] ban hành", "Ủy ban nhân dân tỉnh Đắk Lắk"),
    ("city", "[UBND thành phố Hải Phòng] ban hành", "Ủy ban nhân dân thành phố Hải Phòng"),
    ("city, TP", "[UBND TP Hải Phòng] ban hành", "Ủy ban nhân dân thành phố Hải Phòng"),
    ("city of Hồ Chí Minh", "[UBND TP.HCM] ban hành", "Ủy ban nhân dân thành phố Hồ Chí Minh"),
    ("Hồ Chí Minh written out", "[UBND thành phố Hồ Chí Minh] họp", "Ủy ban nhân dân thành phố Hồ Chí Minh"),
    ("TP alone", "[UBND TP] ban hành", "Ủy ban nhân dân thành phố"),
    ("header", "[ỦY BAN NHÂN DÂN⏎TỈNH LẠNG SƠN]", "Ủy ban nhân dân tỉnh Lạng Sơn"),
    ("header, first line torn", "[ỦY⏎BAN NHÂN DÂN TỈNH LẠNG SƠN]", "Ủy ban nhân dân tỉnh Lạng Sơn"),
    ("header, first letter lost", "[Y BAN NHÂN DÂN TỈNH LẠNG SƠN]", "Ủy ban nhân dân tỉnh Lạng Sơn"),
    ("chairman", "[Chủ tịch UBND tỉnh] chỉ thị", "Chủ tịch Ủy ban nhân dân tỉnh"),
    ("People's Council", "[HĐND tỉnh] thông qua", "Hội đồng nhân dân tỉnh"),
    ("standing board of the Party", "[Ban Thường vụ Tỉnh ủy] ban hành", "Ban Thường vụ Tỉnh ủy"),
    ("city committee", "[Ban Thường vụ Thành ủy] ban hành", "Ban Thường vụ Thành ủy"),
    ("Party committee with province", "[Tỉnh ủy Sơn La] ban hành", "Tỉnh ủy Sơn La"),
    ("executive committee", "[Ban Chấp hành Đảng bộ tỉnh] họp", "Ban Chấp hành Đảng bộ tỉnh"),
    ("board of another body", "[Ban Tuyên giáo Tỉnh ủy] hướng dẫn", "Ban Tuyên giáo Tỉnh ủy"),
    ("emulation council", "[Hội đồng Thi đua - Khen thưởng tỉnh] họp", "Hội đồng Thi đua - Khen thưởng tỉnh"),
    ("emulation council, district", "[Hội đồng Thi đua-Khen thưởng quận]", "Hội đồng Thi đua - Khen thưởng quận"),
    (
        "the command against disasters, with a dash",
        "[Ban Chỉ huy Phòng, chống thiên tai – Tìm kiếm cứu nạn và Phòng thủ dân sự tỉnh] trực",
        "Ban Chỉ huy phòng, chống thiên tai, tìm kiếm cứu nạn và phòng thủ dân sự tỉnh",
    ),
    (
        "a board of many occasions",
        "[Ban Chỉ đạo các ngày lễ lớn, sự kiện lịch sử tỉnh] giai đoạn 2021 - 2025 ban hành",
        "Ban Chỉ đạo các ngày lễ lớn, sự kiện lịch sử tỉnh",
    ),
    (
        "a board that gives work",
        "[Ban Chỉ đạo Quốc gia về phòng, chống lũ] giao [Bộ Y tế]",
        "Ban Chỉ đạo Quốc gia về phòng, chống lũ; Bộ Y tế",
    ),
    ("secretaries", "[Ban Tổ chức và Tổ Thư ký hội thi] được lập", "Ban Tổ chức và Tổ Thư ký hội thi"),
    ("organising board", "[Ban Tổ chức Lễ kỷ niệm] 120 năm", "Ban Tổ chức Lễ kỷ niệm"),
    (
        "quotation marks inside",
        "[Ban Vận động Quỹ “Vì người nghèo” tỉnh] họp",
        'Ban Vận động Quỹ "Vì người nghèo" tỉnh',
    ),
    ("traffic safety board", "[Ban An toàn giao thông tỉnh] họp", "Ban An toàn giao thông tỉnh"),
    (
        "alias that ends with its level",
        "[Ban An toàn giao thông tỉnh Sơn La] họp",
        "Ban An toàn giao thông tỉnh Sơn La",
    ),
    ("name that ends with its level", "[Công an tỉnh Sơn La] phối hợp", "Công an tỉnh Sơn La"),
    ("police", "[Công an tỉnh] phối hợp", "Công an tỉnh"),
    ("military command", "[Bộ Chỉ huy Quân sự tỉnh] phối hợp", "Bộ Chỉ huy Quân sự tỉnh"),
    ("labour federation", "[Liên đoàn Lao động tỉnh] phát động", "Liên đoàn Lao động tỉnh"),
    ("women's union", "[Ban Thường vụ Hội LHPN tỉnh] họp", "Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh"),
    ("Front", "[Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh]", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
    ("youth union", "[Tỉnh đoàn] phát động", "Tỉnh đoàn"),
    ("youth union in full", "[Đoàn TNCS Hồ Chí Minh tỉnh] họp", "Tỉnh đoàn"),
    ("association", "[Hội Luật gia tỉnh] họp", "Hội Luật gia tỉnh"),
    ("trade union of an office", "[Công đoàn Văn phòng UBND tỉnh] họp", "Công đoàn Văn phòng Ủy ban nhân dân tỉnh"),
    ("district", "[UBND huyện Na Hang] họp", "Ủy ban nhân dân huyện Na Hang"),
    ("provincial city", "[UBND thành phố Thanh Hóa] họp", "Ủy ban nhân dân thành phố Thanh Hóa"),
    ("commune", "[UBND xã Nà Lùng] họp", "Ủy ban nhân dân xã Nà Lùng"),
    ("Prime Minister", "[Thủ tướng Chính phủ] ký", "Thủ tướng Chính phủ"),
    ("Government Office", "[Văn phòng Chính phủ] thông báo", "Văn phòng Chính phủ"),
    (
        "newspaper and broadcaster",
        "[Báo Quảng Nam], [Đài PT-TH tỉnh]",
        "Báo Quảng Nam; Đài Phát thanh - Truyền hình tỉnh",
    ),
    ("joint issuers", "giữa [UBND tỉnh] và [Tỉnh đoàn]", "Ủy ban nhân dân tỉnh; Tỉnh đoàn"),
    ("form only", "[Công ty Cấp nước Sơn La] cam kết", "Công ty Cấp nước Sơn La"),
    (
        "steering committee by form",
        "[Ban Chỉ đạo phòng, chống đuối nước tỉnh]",
        "Ban Chỉ đạo phòng, chống đuối nước tỉnh",
    ),
    (
        "named by an anniversary",
        "giao [Văn phòng Ban Tổ chức kỷ niệm 700 năm Thuận Hóa] chủ trì",
        "Văn phòng Ban Tổ chức kỷ niệm 700 năm Thuận Hóa",
    ),
    (
        "office of a committee by form",
        "[Văn phòng Ban chỉ đạo chuyển đổi xanh] họp",
        "Văn phòng Ban chỉ đạo chuyển đổi xanh",
    ),
    ("not in the middle of a sentence", "báo chí, quốc hội, sở thích, hội họp, công an", ""),
    ("not a part of a number", "Công văn số 12/UBND-TH và 15/KH-UBND", ""),
]
# Names that hold commas, dashes and "và" are one body. Every spelling stands for the same.
ATOMIC = [
    ("Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa - Thể thao và Du lịch | Sở VHTTDL | Sở VH,TT&DL | Sở VH, TT&DL"),
    ("Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa Thể thao và Du lịch | SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH"),
    ("Sở Lao động - Thương binh và Xã hội", "Sở Lao động, Thương binh và Xã hội | Sở LĐ-TB&XH | Sở LĐTBXH"),
    ("Sở Lao động - Thương binh và Xã hội", "Sở Lao động – Thương binh và Xã hội | Sở Lao động-Thương binh và Xã hội"),
    ("Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT | Sở Nông nghiệp & PTNT | Sở Nông nghiệp và PTNT"),
    ("Sở Nông nghiệp và Môi trường", "Sở NN&MT | Sở Nông nghiệp & Môi trường"),
    ("Sở Giáo dục và Đào tạo", "Sở GD&ĐT | Sở GD-ĐT | Sở Giáo dục & Đào tạo | Sở Giáo dục - Đào tạo"),
    ("Sở Kế hoạch và Đầu tư", "Sở KH&ĐT | Sở Kế hoạch - Đầu tư"),
    ("Sở Thông tin và Truyền thông", "Sở TT&TT | Sở Thông tin truyền thông | Sở Thông tin & Truyền thông"),
    ("Sở Tài nguyên và Môi trường", "Sở TN&MT | Sở Tài nguyên & Môi trường"),
    ("Sở Khoa học và Công nghệ", "Sở KH&CN | Sở KHCN | Sở Khoa học - Công nghệ"),
    ("Sở Văn hóa và Thể thao", "Sở VH&TT | Sở VHTT | Sở Văn hoá và Thể thao"),
    ("Sở Dân tộc và Tôn giáo", "Sở DT&TG | Sở Dân tộc - Tôn giáo"),
    (
        "Ban Chỉ huy phòng, chống thiên tai, tìm kiếm cứu nạn và phòng thủ dân sự",
        "Ban Chỉ huy Phòng thủ dân sự - Phòng, chống thiên tai và Tìm kiếm cứu nạn"
        " | Ban Chỉ huy phòng chống thiên tai – tìm kiếm cứu nạn và phòng thủ dân sự",
    ),
    ("Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên", "Trung tâm GDNN- GDTX | Trung tâm GDNN -GDTX"),
    ("Hội đồng Thi đua - Khen thưởng", "Hội đồng Thi đua-Khen thưởng | Hội đồng Thi đua, Khen thưởng | Hội đồng TĐKT"),
    ("Đài Phát thanh - Truyền hình", "Đài Phát thanh và Truyền hình | Đài PT-TH | Đài PTTH"),
    ("Đài Phát thanh - Truyền hình", "Đài Phát thanh-Truyền hình"),
    ("Ban Tuyên giáo và Dân vận Tỉnh ủy", "Ban Tuyên giáo & Dân vận Tỉnh ủy"),
    ("Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn",
     "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn"),
    ("Ban Chỉ đạo công tác Dân số - Kế hoạch hóa gia đình", "Ban Chỉ đạo công tác Dân số – Kế hoạch hoá gia đình"),
    ("Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân", "Văn phòng Đoàn ĐBQH và HĐND"),
]  # fmt: skip
ATOMIC_ROWS = [(name, text) for name, texts in ATOMIC for text in dict.fromkeys([name, *texts.split(" | ")])]
# Names that go on behind a name that is known, or behind words that elsewhere are verbs.
LONGER = [
    ("an economic zone by its name", "[Ban Quản lý Khu kinh tế Vũng Áng] lo nước", "Ban Quản lý Khu kinh tế Vũng Áng"),
    ("the union of an office", "phối hợp với [Công đoàn Văn phòng] theo dõi", "Công đoàn Văn phòng"),
    ("the union of a trade", "giao [Công đoàn Dệt may Việt Nam] kiểm tra", "Công đoàn Dệt may Việt Nam"),
    ("the pioneers of a school", "[Liên đội trường THCS Na Sang A] phát động", "Liên đội Trường THCS Na Sang A"),
    ("a team", "giao [Đội Quản lý trật tự đô thị] rà lại", "Đội Quản lý trật tự đô thị"),
    ("a colon opens the duty", "[Phòng Nội vụ]: Tham mưu kế hoạch", "Phòng Nội vụ"),
    ("the union of the house", "[Hội Sinh viên trường] phát động", "Hội Sinh viên trường"),
    ("a verb in the name", "[Phòng Hậu cần - Quân lương] chủ trì", "Phòng Hậu cần - Quân lương"),
    ("a unit of the army", "[Tiểu đoàn Công binh] chủ trì", "Tiểu đoàn Công binh"),
    ("a group that competes, with a number", "[Cụm thi đua số 2 tỉnh Lào Cai] họp", "Cụm thi đua số 2 tỉnh Lào Cai"),
    ("a group that competes, named", "[Khối thi đua nhà máy Hà Nam] ban hành Kế hoạch", "Khối thi đua nhà máy Hà Nam"),
    ("a group that competes, of no place", "[Cụm thi đua các mỏ] ban hành Kế hoạch", "Cụm thi đua các mỏ"),
    ("a team with a number", "[Đội Quản lý thị trường số 4] theo dõi giá", "Đội Quản lý thị trường số 4"),
    ("a document behind a team", "[Đội Quản lý thị trường] số 4/QĐ", "Đội Quản lý thị trường"),
    ("a ministry's department", "[Vụ Thị trường trong nước] làm đầu mối", "Vụ Thị trường trong nước"),
    ("two tasks", "[Phòng Kiểm tra giám sát] rà soát", "Phòng Kiểm tra giám sát"),
    ("two tasks, a dash", "[Trung tâm Văn hóa - Truyền thông huyện] đưa tin", "Trung tâm Văn hóa - Truyền thông huyện"),
    ("a level of schools", "[Phòng Giáo dục Trung học]: xây dựng", "Phòng Giáo dục Trung học"),
    ("a region of two places", "[Chi cục Thuế khu vực Đầm Hà - Hải Hà] thu", "Chi cục Thuế khu vực Đầm Hà - Hải Hà"),
    ("a board of an association", "[Ban Tuyên giáo Tỉnh hội] làm tham mưu", "Ban Tuyên giáo Tỉnh hội"),
    ("a verb of the field ends a name", "[Đồn Biên phòng Ba Làng] cấm biển", "Đồn Biên phòng Ba Làng"),
    ("a ward of the level that is printed", "[Công an phường] giữ trật tự", "Công an phường"),
    ("no number of the next row", "[Công an phường]\n3 | Phòng", "Công an phường"),
]  # fmt: skip
LISTS = [
    ("two departments", "[Sở Nội vụ], [Sở Y tế]", "Sở Nội vụ; Sở Y tế"),
    ("atomic name in a list", "[Sở Văn hóa, Thể thao và Du lịch], [Sở Y tế] và [Sở Giáo dục và Đào tạo]",
     "Sở Văn hóa, Thể thao và Du lịch; Sở Y tế; Sở Giáo dục và Đào tạo"),
    ("head said once", "[Sở Nội vụ], [Tài chính], [Y tế] và [Công an tỉnh] phối hợp",
     "Sở Nội vụ; Sở Tài chính; Sở Y tế; Công an tỉnh"),
    ("two departments that are one elsewhere", "[Sở Giao thông vận tải], [Xây dựng], [Y tế] phối hợp",
     "Sở Giao thông vận tải; Sở Xây dựng; Sở Y tế"),
    ("one department of both", "[Sở Giao thông vận tải - Xây dựng] phối hợp", "Sở Giao thông vận tải - Xây dựng"),
    ("head said once, và", "[Sở Nội vụ] và [Tài chính] tham mưu", "Sở Nội vụ; Sở Tài chính"),
    ("head said once, atomic names", "[Sở Tài chính], [Nông nghiệp và Môi trường], [Văn hóa, Thể thao và Du lịch]",
     "Sở Tài chính; Sở Nông nghiệp và Môi trường; Sở Văn hóa, Thể thao và Du lịch"),
    ("các Sở:", "các Sở: [Nội vụ], [Tài chính], [Lao động - Thương binh và Xã hội]",
     "Sở Nội vụ; Sở Tài chính; Sở Lao động - Thương binh và Xã hội"),
    ("các Sở without colon", "các [Sở Y tế], [Nội vụ] phối hợp", "Sở Y tế; Sở Nội vụ"),
    ("Giám đốc các Sở:", "Giám đốc các Sở: [Y tế], [Công Thương]", "Sở Y tế; Sở Công Thương"),
    ("các Bộ:", "các Bộ: [Quốc phòng], [Công an], [Nông nghiệp và Môi trường], [Văn hóa, Thể thao và Du lịch]",
     "Bộ Quốc phòng; Bộ Công an; Bộ Nông nghiệp và Môi trường; Bộ Văn hóa, Thể thao và Du lịch"),
    ("ministries", "[Bộ Y tế], [Tài chính]", "Bộ Y tế; Bộ Tài chính"),
    ("association said once", "[Hội Nhà báo], [Cựu giáo chức tỉnh]", "Hội Nhà báo; Hội Cựu giáo chức tỉnh"),
    ("association repeated", "[Hội Nhà báo], [Hội Cựu giáo chức] và [Hội Nông dân]",
     "Hội Nhà báo; Hội Cựu giáo chức; Hội Nông dân"),
    ("four bodies joined by dashes", "[Tỉnh ủy] - [HĐND] - [UBND] - [UBMTTQ tỉnh]",
     "Tỉnh ủy; Hội đồng nhân dân; Ủy ban nhân dân; Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
    ("a word that is no department", "[Sở Nội vụ], Hà Nội và các em nhỏ", "Sở Nội vụ"),
    ("a common word", "[Sở Nội vụ], tài chính là việc chung", "Sở Nội vụ"),
    ("a person", "[Sở Nội vụ], đồng chí Nguyễn Văn An", "Sở Nội vụ"),
    ("police after departments", "[Sở Nội vụ], [Công an tỉnh], [Tài chính]", "Sở Nội vụ; Công an tỉnh; Sở Tài chính",
     Gap("the head is not carried on over a body of another kind")),
    ("sub-unit in brackets", "[Sở Nội vụ] ([Ban Thi đua - Khen thưởng]) chủ trì",
     "Sở Nội vụ; Ban Thi đua - Khen thưởng"),
    ("apposition", "[Sở Nội vụ] - cơ quan thường trực của [Hội đồng Thi đua - Khen thưởng tỉnh], chủ trì",
     "Sở Nội vụ; Hội đồng Thi đua - Khen thưởng tỉnh"),
    ("delegation and council", "[Đoàn ĐBQH và HĐND tỉnh]", "Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh",
     Gap("the guide lists it as one name; it is read as two bodies")),
    ("boards of the committee, heads said once", "[Ban Tuyên giáo], [Tổ chức], [Dân vận Tỉnh ủy]",
     "Ban Tuyên giáo; Ban Tổ chức; Ban Dân vận Tỉnh ủy", Gap("a parent said once for several boards")),
]  # fmt: skip
OFFICERS = [
    ("director", "[Giám đốc Sở Y tế] chịu trách nhiệm", "(giám đốc) Sở Y tế"),
    ("comrade director", "[đồng chí Giám đốc Sở Y tế]", "(đồng chí giám đốc) Sở Y tế"),
    ("leaders", "[lãnh đạo Sở Y tế] dự", "(lãnh đạo) Sở Y tế"),
    ("chief of office and director", "[Chánh Văn phòng UBND tỉnh], [Giám đốc Sở Nội vụ]",
     "(chánh) Văn phòng Ủy ban nhân dân tỉnh; (giám đốc) Sở Nội vụ"),
    ("secretary", "[Bí thư Tỉnh đoàn] phát biểu", "(bí thư) Tỉnh đoàn"),
]  # fmt: skip
ABBREVIATIONS = [
    ("UBND", "[UBND tỉnh]", "Ủy ban nhân dân tỉnh"),
    ("HĐND", "[HĐND tỉnh]", "Hội đồng nhân dân tỉnh"),
    (
        "a city glued to its short level word",
        "[UBND huyện Thủy Nguyên], TP.Hải Phòng vừa có văn bản",
        "Ủy ban nhân dân huyện Thủy Nguyên",
    ),
    ("a short level word is no name", "[UBND xã Đồng Du], H.Bình Lục vừa có văn bản", "Ủy ban nhân dân xã Đồng Du"),
    ("UBMTTQ", "[UBMTTQ tỉnh]", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
    ("MTTQVN", "[MTTQVN tỉnh]", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
    ("Ủy ban MTTQ Việt Nam", "[Ủy ban MTTQ Việt Nam tỉnh]", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
    ("UBTƯ MTTQ", "[UBTƯ MTTQ Việt Nam]", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"),
    ("LĐLĐ", "[LĐLĐ tỉnh]", "Liên đoàn Lao động tỉnh"),
    ("CĐCS", "[CĐCS]", "Công đoàn cơ sở"),
    ("LHPN", "[Hội LHPN tỉnh]", "Hội Liên hiệp Phụ nữ tỉnh"),
    ("HND", "[HND tỉnh]", "Hội Nông dân tỉnh"),
    ("CCB", "[Hội CCB tỉnh]", "Hội Cựu chiến binh tỉnh"),
    ("CHQS", "[Bộ CHQS tỉnh]", "Bộ Chỉ huy Quân sự tỉnh"),
    ("BCH of the soldiers of a province", "[BCH Quân sự tỉnh]", "Bộ Chỉ huy Quân sự tỉnh"),
    ("BCH of the soldiers of a district", "[BCH Quân sự huyện]", "Ban Chỉ huy Quân sự huyện"),
    ("BCH of the border guards", "[BCH Bộ đội biên phòng tỉnh]", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh"),
    ("BCH", "[BCH Đảng bộ tỉnh]", "Ban Chấp hành Đảng bộ tỉnh"),
    ("BTV", "[BTV Tỉnh đoàn]", "Ban Thường vụ Tỉnh đoàn"),
    ("BTC", "[BTC Lễ kỷ niệm]", "Ban Tổ chức Lễ kỷ niệm"),
    ("TĐKT", "[Ban TĐKT tỉnh]", "Ban Thi đua - Khen thưởng tỉnh"),
    ("BHXH", "[BHXH tỉnh]", "Bảo hiểm xã hội tỉnh"),
    ("TW", "[Ban Tổ chức TW]", "Ban Tổ chức Trung ương"),
    ("TƯ", "[Ban Tổ chức TƯ]", "Ban Tổ chức Trung ương"),
    ("T.Ư", "[Ban Tổ chức T.Ư]", "Ban Tổ chức Trung ương"),
    ("not bodies", "KT-XH, QP-AN, ANTT, TTATGT, ATTP, CCHC, TTHC, NTM, MTQG, DTTS, OCOP, BHYT, NLĐ, CBCCVC, GRDP", ""),
    ("not bodies either", "PTTĐ, TĐYN, ĐVTN, CNVCLĐ, QCDC, THTK, CLP, ĐBKK, XHCN, ĐMST, CĐS", ""),
]
# Bodies merged or renamed in 2025, and the one that took over.
SUCCESSORS = [
    ("Sở Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và Môi trường"),
    ("Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường"),
    ("Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ"),
    ("Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"),
    ("Sở Kế hoạch và Đầu tư", "Sở Tài chính"),
    ("Sở Giao thông vận tải", "Sở Xây dựng"),
    ("Ban Dân tộc", "Sở Dân tộc và Tôn giáo"),
    ("Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
    ("Ban Dân vận Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
    ("Cục Thuế", "Thuế tỉnh"),
    ("Sở Công nghiệp", "Sở Công Thương"),
]


@pytest.mark.parametrize(("marked", "expected"), cases(ISSUERS, LONGER, LISTS, OFFICERS, ABBREVIATIONS))
def test_body(marked: str, expected: str) -> None:
    check(find_bodies, show, marked, expected)


@pytest.mark.parametrize(("name", "text"), ATOMIC_ROWS, ids=[row[1] for row in ATOMIC_ROWS])
def test_name_is_never_split(name: str, text: str) -> None:
    assert canonical_name(text) == name
    check(find_bodies, show, f"giao [{text}] chủ trì", name)
    check(find_bodies, show, f"giao [Sở Y tế], [{text}] và [Tỉnh đoàn]", f"Sở Y tế; {name}; Tỉnh đoàn")


@pytest.mark.parametrize(("old", "new"), SUCCESSORS, ids=[row[0] for row in SUCCESSORS])
def test_successor(old: str, new: str) -> None:
    bodies = load().bodies
    (found,) = find_bodies(old)
    assert found.value.id is not None
    assert bodies[bodies[found.value.id].successor].name == new


def test_name_that_is_not_known_stays() -> None:
    assert canonical_name("Sở Trồng hoa") == "Sở Trồng hoa"


SO = st.sampled_from([b for b in load().bodies.values() if b.head == "Sở"])
BEFORE = st.sampled_from(["", "giao ", "Đề nghị ", "1. ", "UBND tỉnh giao ", "(", "“", "\n"])
AFTER = st.sampled_from(["", " chủ trì", ", ", ".", ")", "”", "\n", "; ", ":"])


@given(BEFORE, SO, AFTER, st.booleans())
def test_every_department_is_found_whole(before: str, body: Body, after: str, capitals: bool) -> None:
    name = body.name.upper() if capitals else body.name
    found = [m for m in find_bodies(before + name + after) if m.end > len(before)]
    assert [(m.start, m.end, m.value.id) for m in found] == [(len(before), len(before + name), body.id)]


PIECES = st.sampled_from(
    [
        "Sở ",
        "các Sở: ",
        "Nội vụ",
        "Tài chính",
        "UBND ",
        "tỉnh ",
        "Công an ",
        "và ",
        ", ",
        " - ",
        "(",
        ")",
        "UBND)",
        "Giám đốc ",
        "Ban ",
        "Tỉnh ủy",
        "Hội ",
        "Sơn La",
        "\n",
        "Văn phòng ",
        "chỉ đạo",
    ]
)


@settings(max_examples=300)
@given(st.text(max_size=60) | st.lists(PIECES, max_size=25).map("".join))
def test_any_text(text: str) -> None:
    in_order(text, find_bodies(text))


HOSTILE = [
    ("Sở", "Sở "),
    ("departments", "Sở Nội vụ, "),
    ("head said once", "Tài chính, ", "Sở Nội vụ, "),
    ("các Sở", "các Sở: "),
    ("unknown bodies", "Công ty Hoa Mai, "),
    ("heads", "Ban Hội Sở "),
    ("capital run", "UBNDTỈNH"),
    ("capital words", "UBND TỈNH "),
    ("capitalised words", "Hoa ", "Công ty "),
    ("officers", "Giám đốc "),
    ("brackets", "UBND ("),
    ("regions", "Kho bạc Nhà nước khu vực "),
    ("wards in cities", "UBND phường Hoa, thành phố "),
    ("names that go on in capitals", "TRƯỜNG ĐẠI HỌC "),
    ("all kinds", "UBND tỉnh, Sở Nội vụ, Tài chính, Công ty Hoa Mai, Ban Chỉ đạo phòng, chống lụt; "),
]


@pytest.mark.parametrize("pieces", hostile(HOSTILE))
def test_linear_time(pieces: tuple[str, ...]) -> None:
    grows_linearly(find_bodies, *pieces)
