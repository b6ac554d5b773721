"""Who issued (domain 3.1): expressions, the chairman and the committee, the signer, joint issuers, level and system."""

# One case a line, however long.
# ruff: noqa: E501

from composed import COMMITTEE, cases, letter, page_of

EXPRESSIONS = [
    ("UBND tỉnh X", "UBND tỉnh Yên Bái vừa ban hành Kế hoạch trồng rừng.", "Ủy ban nhân dân tỉnh Yên Bái"),
    ("Ủy ban nhân dân", "Ủy ban nhân dân tỉnh Yên Bái vừa ban hành Kế hoạch trồng rừng.", "Ủy ban nhân dân tỉnh Yên Bái"),
    ("Uỷ ban, old tone", "Uỷ ban nhân dân tỉnh Yên Bái vừa ban hành Kế hoạch trồng rừng.", "Ủy ban nhân dân tỉnh Yên Bái"),
    ("Ủy Ban Nhân Dân, capitals", "Ủy Ban Nhân Dân tỉnh Yên Bái vừa ban hành Kế hoạch trồng rừng.", "Ủy ban nhân dân tỉnh Yên Bái"),
    ("Ủy ban nhân dân (UBND) tỉnh", "Ủy ban nhân dân (UBND) tỉnh Yên Bái vừa ban hành Kế hoạch trồng rừng.", "Ủy ban nhân dân tỉnh Yên Bái"),
    ("UBND TP", "UBND TP Đà Nẵng vừa ban hành Kế hoạch trồng cây.", "Ủy ban nhân dân thành phố Đà Nẵng"),
    ("UBND TP.HCM", "UBND TP.HCM vừa ban hành Kế hoạch trồng cây.", "Ủy ban nhân dân thành phố Hồ Chí Minh"),
    ("UBND Thành phố", "UBND Thành phố Hà Nội vừa ban hành Kế hoạch trồng cây.", "Ủy ban nhân dân thành phố Hà Nội"),
    ("Tỉnh X", "Tỉnh Yên Bái vừa ban hành Kế hoạch trồng rừng.", "Ủy ban nhân dân tỉnh Yên Bái"),
    ("Tỉnh ủy", "Tỉnh ủy Yên Bái vừa ban hành Kế hoạch số 90-KH/TU.", "Tỉnh ủy Yên Bái"),
    ("Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Tỉnh ủy Yên Bái vừa ban hành Chỉ thị số 31-CT/TU.", "Ban Thường vụ Tỉnh ủy Yên Bái"),
    ("Thành ủy", "Thành ủy Hải Phòng vừa ban hành Kế hoạch số 90-KH/TU.", "Thành ủy Hải Phòng"),
    ("Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo Tỉnh ủy Yên Bái vừa ban hành Hướng dẫn số 40-HD/BTGTU.", "Ban Tuyên giáo Tỉnh ủy Yên Bái"),
    ("Sở", "Sở Nội vụ tỉnh Yên Bái vừa ban hành Hướng dẫn số 240/HD-SNV.", "Sở Nội vụ tỉnh Yên Bái"),
    ("Công an tỉnh", "Công an tỉnh Yên Bái vừa ban hành Kế hoạch số 55/KH-CAT.", "Công an tỉnh Yên Bái"),
    ("Bộ CHQS tỉnh", "Bộ CHQS tỉnh Yên Bái vừa ban hành Kế hoạch thi đua.", "Bộ Chỉ huy Quân sự tỉnh Yên Bái"),
    ("Liên đoàn Lao động tỉnh", "Liên đoàn Lao động tỉnh Yên Bái vừa ban hành Kế hoạch số 33/KH-LĐLĐ.", "Liên đoàn Lao động tỉnh Yên Bái"),
    ("LĐLĐ tỉnh", "LĐLĐ tỉnh Yên Bái vừa ban hành Kế hoạch số 33/KH-LĐLĐ.", "Liên đoàn Lao động tỉnh Yên Bái"),
    ("Tỉnh đoàn", "Tỉnh đoàn Yên Bái vừa ban hành Kế hoạch thi đua.", "Tỉnh đoàn Yên Bái"),
    ("Hội LHPN tỉnh", "Hội LHPN tỉnh Yên Bái vừa ban hành Kế hoạch thi đua.", "Hội Liên hiệp Phụ nữ tỉnh Yên Bái"),
    ("Hội Nông dân tỉnh", "Hội Nông dân tỉnh Yên Bái vừa ban hành Kế hoạch thi đua.", "Hội Nông dân tỉnh Yên Bái"),
    ("Ủy ban MTTQ Việt Nam tỉnh", "Ủy ban MTTQ Việt Nam tỉnh Yên Bái vừa ban hành Kế hoạch thi đua.", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Yên Bái"),
    ("BCH Trung ương Đoàn", "Ban Chấp hành Trung ương Đoàn vừa ban hành Kế hoạch số 16-KH/TWĐTN-TNNT.", "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh"),
    ("Hội đồng Thi đua - Khen thưởng tỉnh", "Hội đồng Thi đua - Khen thưởng tỉnh Yên Bái vừa ban hành Kế hoạch số 16/KH-HĐTĐKT.", "Hội đồng Thi đua - Khen thưởng tỉnh Yên Bái"),
    ("UBND huyện", "UBND huyện Văn Chấn, tỉnh Yên Bái vừa ban hành Kế hoạch trồng rừng.", "Ủy ban nhân dân huyện Văn Chấn"),
    ("UBND xã", "UBND xã Lương Thịnh, tỉnh Yên Bái vừa ban hành Kế hoạch trồng rừng.", "Ủy ban nhân dân xã Lương Thịnh"),
    ("Thủ tướng", "Thủ tướng Chính phủ vừa ban hành Quyết định số 777/QĐ-TTg.", "Thủ tướng Chính phủ"),
    ("Bộ", "Bộ Nội vụ vừa ban hành Kế hoạch số 10/KH-BNV.", "Bộ Nội vụ"),
    ("UBND tỉnh, the province elsewhere", "Yên Bái trồng rừng\n\nUBND tỉnh vừa ban hành Kế hoạch trồng rừng cho toàn tỉnh Yên Bái.", "Ủy ban nhân dân tỉnh Yên Bái"),
    ("of the passive", "Kế hoạch trồng rừng vừa được UBND tỉnh Yên Bái ban hành.", "Ủy ban nhân dân tỉnh Yên Bái"),
    ("named behind the number", "Đó là nội dung tại Kế hoạch số 86/KH-UBND của UBND tỉnh Yên Bái.", "Ủy ban nhân dân tỉnh Yên Bái"),
    ("a name that contains UBND tỉnh", "Công đoàn Văn phòng UBND tỉnh Yên Bái vừa ban hành Kế hoạch số 12/KH-CĐVP.", "Công đoàn Văn phòng Ủy ban nhân dân tỉnh Yên Bái"),
    ("presidium of a union", "Đoàn Chủ tịch Hội LHPN Việt Nam vừa ban hành Kế hoạch trồng rừng.", "Đoàn Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam"),
]  # fmt: skip

# The chairman only when the text says that he issued it, and then only directives, telegrams and what he heads.
CHAIRMAN = [
    ("directive by the chairman", "Chủ tịch UBND tỉnh Yên Bái vừa ban hành Chỉ thị số 04/CT-UBND.", "Chủ tịch Ủy ban nhân dân tỉnh Yên Bái"),
    ("telegram by the chairman", "Chủ tịch UBND tỉnh Yên Bái vừa ban hành Công điện số 07/CĐ-UBND.", "Chủ tịch Ủy ban nhân dân tỉnh Yên Bái"),
    ("directive by the committee", "UBND tỉnh Yên Bái vừa ban hành Chỉ thị số 04/CT-UBND.", "Ủy ban nhân dân tỉnh Yên Bái"),
    ("a plan that a vice chairman signed is the committee's", "Phó Chủ tịch UBND tỉnh Yên Bái Trần Huy Thông vừa ký ban hành Kế hoạch số 86/KH-UBND.", "Ủy ban nhân dân tỉnh Yên Bái"),
    ("a plan that the chairman signed is the committee's", "Chủ tịch UBND tỉnh Yên Bái Trần Huy Thông vừa ký ban hành Kế hoạch số 86/KH-UBND.", "Ủy ban nhân dân tỉnh Yên Bái"),
    ("decision under the committee's letterhead", letter(COMMITTEE.format(number="530/QĐ-UBND"), "QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\n\nỦY BAN NHÂN DÂN TỈNH SƠN LA\n\nCăn cứ Luật số 16/2017/QH14;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Kế hoạch."), "Ủy ban nhân dân tỉnh Sơn La"),
    ("decision that the chairman heads", letter(COMMITTEE.format(number="530/QĐ-UBND"), "QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA\n\nCăn cứ Luật số 16/2017/QH14;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Kế hoạch."), "Chủ tịch Ủy ban nhân dân tỉnh Sơn La"),
    ("directive in which the chairman orders", letter(COMMITTEE.format(number="04/CT-UBND"), "CHỈ THỊ\nVề việc giữ rừng\n\nThời gian qua, rừng còn bị chặt phá ở nhiều nơi.\n\nChủ tịch UBND tỉnh yêu cầu:\n\n1. Các sở giữ rừng."), "Chủ tịch Ủy ban nhân dân tỉnh Sơn La"),
    ("directive in which the committee orders", letter(COMMITTEE.format(number="04/CT-UBND"), "CHỈ THỊ\nVề việc giữ rừng\n\nThời gian qua, rừng còn bị chặt phá ở nhiều nơi.\n\nỦy ban nhân dân tỉnh yêu cầu:\n\n1. Các sở giữ rừng."), "Ủy ban nhân dân tỉnh Sơn La"),
    ("telegram whose letterhead lost the committee", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 07/CĐ-UBND | Sơn La, ngày 14 tháng 3 năm 2022 |\nCÔNG ĐIỆN\nVỀ VIỆC GIỮ RỪNG MÙA KHÔ\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:\n- Chủ tịch UBND các huyện;\n- Sở Nội vụ.\nRừng còn cháy ở nhiều nơi, các huyện canh trực.", "Chủ tịch Ủy ban nhân dân tỉnh Sơn La"),
    ("letter of a ministry without its letterhead", "Kính gửi: Sở Y tế các tỉnh, thành phố\n\nTheo ý kiến của các địa phương, tổ soạn thảo đã sửa bản dự thảo về vườn thuốc nam.\n\nBộ Y tế xin gửi bản dự thảo tới các sở và mong nhận được ý kiến trước ngày 15/6.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTL. BỘ TRƯỞNG\nVỤ TRƯỞNG", "Bộ Y tế"),
    ("pioneers of a school below their commune", letter("UBND XÃ NA SANG A | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nLiên đội trường THCS Na Sang A | Độc lập - Tự do - Hạnh phúc |\nSố: 16/KH-LĐ | Na Sang A, ngày 01 tháng 3 năm 2022 |", "KẾ HOẠCH\nTrồng cây\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc."), "Liên đội Trường Trung học cơ sở Na Sang A"),
    ("school whose line of the letterhead is glued", letter("PHÒNG GD-ĐT MỘC CHÂU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nTRƯỜNGMN BAN MAI | Độc lập - Tự do - Hạnh phúc |\nSố: 16/KH-MNBM | Mộc Châu, ngày 01 tháng 3 năm 2022 |", "KẾ HOẠCH\nTrồng cây\n\nCăn cứ Công văn số 44/PGDĐT ngày 01/02/2022 của Phòng Giáo dục và Đào tạo;\n\nTrường Mầm non Ban Mai xây dựng Kế hoạch trồng cây như sau:\n\n1. Mỗi lớp trồng hai cây."), "Trường Mầm non Ban Mai"),
    ("plan", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍCH\n\nPhủ xanh."), "Ủy ban nhân dân tỉnh Sơn La"),
]  # fmt: skip

SIGNERS = [
    ("an officer by his rank", "Đại tá Lò Văn Bình, Giám đốc Công an tỉnh Sơn La vừa ký Kế hoạch số 61/KH-CAT phát động thi đua giữ bình yên bản làng.", "Lò Văn Bình", "Giám đốc"),
    ("a young one by his calling", "Anh Lò Văn Bình, Phó Bí thư Thường trực Tỉnh đoàn Sơn La đã ký Kế hoạch số 61-KH/TĐTN phát động thi đua trồng tre.", "Lò Văn Bình", "Phó Bí thư Thường trực"),
    ("signs and issues", "Chiều 23-9, Chủ tịch UBND tỉnh Sơn La ký ban hành Chỉ thị số 14/CT-UBND phát động đợt thi đua trồng tre.", None, "Chủ tịch"),
    ("with the office", "Phó Chủ tịch UBND tỉnh Yên Bái Trần Huy Thông vừa ký ban hành Kế hoạch số 86/KH-UBND.", "Trần Huy Thông", "Phó Chủ tịch"),
    ("comma between", "Phó Chủ tịch UBND tỉnh Yên Bái, Trần Huy Thông vừa ký ban hành Kế hoạch số 86/KH-UBND.", "Trần Huy Thông", "Phó Chủ tịch"),
    ("nobody is named", "UBND tỉnh Yên Bái vừa ban hành Kế hoạch số 86/KH-UBND.", None, None),
    ("signature", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc, giữ nước đầu nguồn."), "Lò Văn Bình", "Chủ tịch"),
    ("signature for a minister", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc, giữ nước đầu nguồn.").replace("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG"), "Lò Văn Bình", "Thứ trưởng"),
    ("signature for the chairman", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc, giữ nước đầu nguồn.").replace("CHỦ TỊCH", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"), "Lò Văn Bình", "Phó Chủ tịch"),
]  # fmt: skip

LEVELS = [
    ("province", "UBND tỉnh Yên Bái vừa ban hành Kế hoạch trồng rừng.", "province", "state"),
    ("city of the centre", "UBND thành phố Cần Thơ vừa ban hành Kế hoạch trồng cây.", "province", "state"),
    ("department", "Sở Nội vụ tỉnh Yên Bái vừa ban hành Hướng dẫn số 240/HD-SNV.", "province", "state"),
    ("Party", "Tỉnh ủy Yên Bái vừa ban hành Kế hoạch số 90-KH/TU.", "province", "party"),
    ("Front", "Ủy ban MTTQ Việt Nam tỉnh Yên Bái vừa ban hành Kế hoạch thi đua.", "province", "front"),
    ("armed forces", "Công an tỉnh Yên Bái vừa ban hành Kế hoạch số 55/KH-CAT.", "province", "armed_forces"),
    ("union", "Liên đoàn Lao động tỉnh Yên Bái vừa ban hành Kế hoạch số 33/KH-LĐLĐ.", "province", "front"),
    ("centre", "Thủ tướng Chính phủ vừa ban hành Quyết định số 777/QĐ-TTg.", "central", "state"),
    ("ministry", "Bộ Nội vụ vừa ban hành Kế hoạch số 10/KH-BNV.", "central", "state"),
    ("district", "UBND huyện Văn Chấn, tỉnh Yên Bái vừa ban hành Kế hoạch trồng rừng.", "district", "state"),
    ("commune", "UBND xã Lương Thịnh, tỉnh Yên Bái vừa ban hành Kế hoạch trồng rừng.", "commune", "state"),
    ("provincial city", "UBND thành phố Lạng Sơn, tỉnh Lạng Sơn vừa ban hành Kế hoạch trồng cây.", "district", "state"),
]  # fmt: skip

JOINT = "HỘI NÔNG DÂN TỈNH SƠN LA\nHỘI LIÊN HIỆP PHỤ NỮ TỈNH SƠN LA\n-------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 05/KHLT-HND-TĐ\n\nSơn La, ngày 14 tháng 3 năm 2022\n\nKẾ HOẠCH LIÊN TỊCH\nTrồng rừng\n\nI. MỤC ĐÍCH\n\nPhủ xanh."  # fmt: skip
JOINTS = [
    ("two in the letterhead", JOINT, "Hội Nông dân tỉnh Sơn La; Hội Liên hiệp Phụ nữ tỉnh Sơn La"),
    ("two in the letterhead, one without a level word", JOINT.replace("HỘI LIÊN HIỆP PHỤ NỮ TỈNH SƠN LA", "TỈNH ĐOÀN SƠN LA"), "Hội Nông dân tỉnh Sơn La; Tỉnh đoàn Sơn La"),
    ("two before the verb", "Hội Nông dân tỉnh và Hội Liên hiệp Phụ nữ tỉnh Yên Bái vừa ban hành Kế hoạch phối hợp số 05/KHPH-HND-HLHPN.", "Hội Nông dân tỉnh Yên Bái; Hội Liên hiệp Phụ nữ tỉnh Yên Bái"),
    ("a joint suffix", "Liên ngành Sở Y tế - Sở Giáo dục và Đào tạo tỉnh Hà Nam vừa ban hành Kế hoạch số 210/KHLN-SYT-SGDĐT.", "Sở Y tế tỉnh Hà Nam; Sở Giáo dục và Đào tạo tỉnh Hà Nam"),
    ("two of one level in an article", "Ngày 12/6/2023, Sở Công Thương và Sở Nội vụ tỉnh Yên Bái đã ban hành Kế hoạch số 44/KH-SCT-SNV.", "Sở Công Thương tỉnh Yên Bái; Sở Nội vụ tỉnh Yên Bái"),
    ("a department and a district", "Mới đây, Sở Y tế tỉnh Yên Bái và UBND huyện Văn Chấn ban hành Kế hoạch trồng cây thuốc.", "Sở Y tế tỉnh Yên Bái; Ủy ban nhân dân huyện Văn Chấn"),
    ("two that hold the signing", "Ngày 14/3/2022, Hội Cựu chiến binh tỉnh Yên Bái phối hợp với Ban Dân tộc tỉnh tổ chức lễ ký kết Chương trình phối hợp về giữ bản sạch giai đoạn 2022-2026.", "Hội Cựu chiến binh tỉnh Yên Bái; Ban Dân tộc tỉnh Yên Bái"),
    ("a letter of two", "Ngày 14/3/2022, Sở Y tế tỉnh Yên Bái, cùng Ban Dân tộc tỉnh đã có công văn đề nghị các huyện tiêm phòng.", "Sở Y tế tỉnh Yên Bái; Ban Dân tộc tỉnh Yên Bái"),
    ("one body together with another", "Vừa qua, Tỉnh đoàn Yên Bái phối hợp với Công an tỉnh ban hành Kế hoạch giữ đường an toàn.", "Tỉnh đoàn Yên Bái; Công an tỉnh Yên Bái"),
    ("whose letter it is does not issue", "Theo chỉ đạo của Tỉnh ủy và UBND tỉnh, Sở Y tế tỉnh Yên Bái vừa ban hành Kế hoạch trồng cây thuốc.", "Sở Y tế tỉnh Yên Bái"),
    ("whom the plan serves does not issue", "Thực hiện Kế hoạch của UBND tỉnh, Sở Y tế tỉnh Yên Bái vừa ban hành Kế hoạch trồng cây thuốc.", "Sở Y tế tỉnh Yên Bái"),
]  # fmt: skip


def issuer(text: str) -> str | None:
    """The issuer of the first plan."""
    plans = page_of(text).plans
    assert plans, "no plan"
    return plans[0].issuer


@cases("text expected", EXPRESSIONS)
def test_expressions(text: str, expected: str) -> None:
    assert issuer(text) == expected


@cases("text expected", CHAIRMAN)
def test_chairman_or_committee(text: str, expected: str) -> None:
    assert issuer(text) == expected


@cases("text name position", SIGNERS)
def test_signer(text: str, name: str | None, position: str | None) -> None:
    [plan] = page_of(text).plans
    assert (plan.signer, plan.signer_position) == (name, position)


@cases("text level system", LEVELS)
def test_level_and_system(text: str, level: str, system: str) -> None:
    [plan] = page_of(text).plans
    assert (plan.issuer_level, plan.system) == (level, system)


@cases("text expected", JOINTS)
def test_joint(text: str, expected: str) -> None:
    assert issuer(text) == expected
