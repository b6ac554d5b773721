"""Document numbers: families, noise, and what is no number (domain guide 1.1, 1.2, 1.3, 1.6)."""

from __future__ import annotations

import pytest
from marks import Gap, cases, check

from extractors.numbers.find import DocumentNumber, find_numbers


def show(value: DocumentNumber) -> str:
    """Number, family and type; – for what is not known."""
    return f"{value.number or '–'}, {value.family}, {value.doc_type or '–'}"


# Every identifier is read in several sentences, beside the loose noun "văn bản" and beside no noun at all.
# The type comes from its own suffix, the segments are what follows the type.
FAMILIES = [
    # identifier, family, type, segments
    ("192/KH-UBND", "state", "Kế hoạch", "UBND"),
    ("01/CT-UBND", "state", "Chỉ thị", "UBND"),
    ("658/QĐ-UBND", "state", "Quyết định", "UBND"),
    ("1315/QĐ-TTg", "state", "Quyết định", "TTg"),
    ("134/TB-VPCP", "state", "Thông báo", "VPCP"),
    ("246/CĐ-TTg", "state", "Công điện", "TTg"),
    ("17/CTr-UBND", "state", "Chương trình", "UBND"),
    ("87/CTr-HĐTĐ", "state", "Chương trình", "HĐTĐ"),
    ("16/KH-HĐTĐKT", "state", "Kế hoạch", "HĐTĐKT"),
    ("34/KH-BCĐ", "state", "Kế hoạch", "BCĐ"),
    ("13/KH-BTC", "state", "Kế hoạch", "BTC"),
    ("67/KH-SVHTTDL", "state", "Kế hoạch", "SVHTTDL"),
    ("506/KH-UBATGTQG", "state", "Kế hoạch", "UBATGTQG"),
    ("18/BCTĐ-STP", "state", "Báo cáo thẩm định", "STP"),
    ("113/KH-BCA-C04", "state", "Kế hoạch", "BCA C04"),
    ("1602/QĐ-UBND-HC", "state", "Quyết định", "UBND HC"),
    ("4492/KH-UBND", "state", "Kế hoạch", "UBND"),
    ("02/NQ-HĐND", "state", "Nghị quyết", "HĐND"),
    ("128/NQ-CP", "state", "Nghị quyết", "CP"),
    ("30c/NQ-CP", "state", "Nghị quyết", "CP"),
    ("31/2020/QĐ-UBND", "state_year", "Quyết định", "UBND"),
    ("73/2023/NĐ-CP", "state_year", "Nghị định", "CP"),
    ("12/2019/TT-BNV", "state_year", "Thông tư", "BNV"),
    ("26/2008/NQ-HĐND", "state_year", "Nghị quyết", "HĐND"),
    ("30a/2008/NQ-CP", "state_year", "Nghị quyết", "CP"),
    ("43/2022/QH15", "state_year", "–", "QH15"),
    ("57/2024/UBTVQH15", "state_year", "–", "UBTVQH15"),
    ("4912/UBND-NC", "letter", "Công văn", "UBND NC"),
    ("238/UBND-KGVX", "letter", "Công văn", "UBND KGVX"),
    ("7019/UBND-TH", "letter", "Công văn", "UBND TH"),
    ("4486/UBND-KTN", "letter", "Công văn", "UBND KTN"),
    ("1651/UBND-VHKG", "letter", "Công văn", "UBND VHKG"),
    ("4735/BNV-BTĐKTTW", "letter", "Công văn", "BNV BTĐKTTW"),
    ("385/VKSTC-V16", "letter", "Công văn", "VKSTC V16"),
    ("4235/VP-KGVX", "letter", "Công văn", "VP KGVX"),
    ("1324/ĐCT-TG", "letter", "Công văn", "ĐCT TG"),
    ("2231/SNV-CCHC&PC", "letter", "Công văn", "SNV CCHC&PC"),
    ("64/CĐYT", "letter", "Công văn", "CĐYT"),
    ("126/SKHĐT", "letter", "Công văn", "SKHĐT"),
    ("746/GDTĐ", "letter", "Công văn", "GDTĐ"),
    ("248/PCTT", "letter", "Công văn", "PCTT"),
    ("357/PGDĐT", "letter", "Công văn", "PGDĐT"),
    ("08/CV-CĐVP", "state", "Công văn", "CĐVP"),
    ("1510-CV/BTGTU", "party", "Công văn", "BTGTU"),
    ("822-CV/BTGTU", "party", "Công văn", "BTGTU"),
    ("126-KH/TU", "party", "Kế hoạch", "TU"),
    ("35-CT/TU", "party", "Chỉ thị", "TU"),
    ("22-CT/TW", "party", "Chỉ thị", "TW"),
    ("02-CTr/TU", "party", "Chương trình", "TU"),
    ("147-CTHĐ/TU", "party", "Chương trình hành động", "TU"),
    ("153-KL/TU", "party", "Kết luận", "TU"),
    ("1934-TB/TU", "party", "Thông báo", "TU"),
    ("07-CĐ/TU", "party", "Công điện", "TU"),
    ("217-QĐ/TW", "party", "Quyết định", "TW"),
    ("96-HD/BTGTW", "party", "Hướng dẫn", "BTGTW"),
    ("27-HD/BTGDVTW", "party", "Hướng dẫn", "BTGDVTW"),
    ("03-CTr/ĐU", "party", "Chương trình", "ĐU"),
    ("94-HD/ĐUK", "party", "Hướng dẫn", "ĐUK"),
    ("11-NQ/ĐH", "party", "Nghị quyết", "ĐH"),
    ("02-KH/BCĐTW", "party", "Kế hoạch", "BCĐTW"),
    ("225-KH/TWĐTN-CTTN", "party", "Kế hoạch", "TWĐTN CTTN"),
    ("06/HD-CĐYT", "state", "Hướng dẫn", "CĐYT"),
    ("45/KH-LĐLĐ", "state", "Kế hoạch", "LĐLĐ"),
    ("12/KH-BTV", "state", "Kế hoạch", "BTV"),
    ("31/HD-MTTQ-BTT", "state", "Hướng dẫn", "MTTQ BTT"),
    ("19/2012/TTLT-BTC-BKH&ĐT-BTTTT", "state_year", "Thông tư liên tịch", "BTC BKH&ĐT BTTTT"),
    ("01/2023/NQLT-CP-ĐCTUBTƯMTTQVN", "state_year", "Nghị quyết liên tịch", "CP ĐCTUBTƯMTTQVN"),
    ("19/2008/NQLT/CP-UBTUMTTQVN", "state_year", "Nghị quyết liên tịch", "CP UBTUMTTQVN"),
    ("01/QCPH/UBND-UBMTTQ", "state", "Quy chế phối hợp", "UBND UBMTTQ"),
    ("3667/KH-BTTTT-BGDĐT", "state", "Kế hoạch", "BTTTT BGDĐT"),
    ("120/2003/QĐ-UB", "state_year", "Quyết định", "UB"),
    ("19/2001/CT/UB", "state_year", "Chỉ thị", "UB"),
    ("525/CV-KHĐT", "state", "Công văn", "KHĐT"),
    ("621/NQ-NS-TU", "state", "Nghị quyết", "NS TU"),
    # Writers mix the separators of State and Party.
    ("22/CT-TW", "state", "Chỉ thị", "TW"),
    ("59/NQ-TW", "state", "Nghị quyết", "TW"),
    ("03-NQ/CP", "party", "Nghị quyết", "CP"),
]
FRAMES = [
    "Ngày 05/6/2021, UBND tỉnh có văn bản số [{}] về việc vệ sinh đồng ruộng.",
    "Đơn vị đã nhận văn bản số: [{}], ngày 05/6/2021 của cấp trên.",
    "Toàn văn xem tại đây (văn bản số [{}]).",
    "Số: [{}]⏎An Giang, ngày 05 tháng 6 năm 2021",
    "Căn cứ văn bản số [{}]; căn cứ tình hình thực tế;",
    "số [{}]",
]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(("number", "family", "doc_type", "segments"), FAMILIES, ids=[row[0] for row in FAMILIES])
def test_family(number: str, family: str, doc_type: str, segments: str, frame: str) -> None:
    check(find_numbers, show, frame.format(number), f"{number}, {family}, {doc_type}")


@pytest.mark.parametrize(("number", "family", "doc_type", "segments"), FAMILIES, ids=[row[0] for row in FAMILIES])
def test_parts(number: str, family: str, doc_type: str, segments: str) -> None:
    (mention,) = find_numbers(f"văn bản số {number} ngày 05/6/2021")
    value = mention.value
    years = [int(part) for part in number.split("/") if family == "state_year" and len(part) == 4 and part.isdigit()]
    assert value.cued
    assert value.noun == "văn bản"
    assert " ".join(value.segments) == segments
    assert [value.year] == (years or [None])
    assert (value.abbreviation is None) == (family == "letter" or doc_type == "–")


BARE = [
    ("directive", "học tập và làm theo Chỉ thị [05] của Bộ Chính trị", "05, bare, Chỉ thị"),
    ("resolution", "thực hiện Nghị quyết số [57] về khoa học", "57, bare, Nghị quyết"),
    ("plan", "UBND tỉnh vừa ban hành Kế hoạch số [3731] về phát triển du lịch", "3731, bare, Kế hoạch"),
    ("letter", "theo Công văn số [148] của Sở Y tế", "148, bare, Công văn"),
    ("with year", "theo Nghị quyết số [202/2025] của Quốc hội", "202/2025, bare, Nghị quyết"),
    ("a loose noun, and what it is about", "Sở Y tế đã ban hành văn bản số [915] về việc trực Tết", "915, bare, –"),
    ("then date", "Kế hoạch số [88] ngày 12/3/2020 của UBND huyện", "88, bare, Kế hoạch"),
    ("end of sentence", "Toàn tỉnh tổng kết Nghị quyết số [19].", "19, bare, Nghị quyết"),
    ("loose noun gives nothing", "theo văn bản số 57 của huyện", ""),
    (
        "a loose noun that tells others what to do",
        "vừa ban hành văn bản khẩn số [2815] chỉ đạo các sở trực Tết",
        "2815, bare, –",
    ),
]
TYPES = [
    ("KH", "Kế hoạch"),
    ("CT", "Chỉ thị"),
    ("CTr", "Chương trình"),
    ("CTHĐ", "Chương trình hành động"),
    ("CTrHĐ", "Chương trình hành động"),
    ("QĐ", "Quyết định"),
    ("NQ", "Nghị quyết"),
    ("HD", "Hướng dẫn"),
    ("TB", "Thông báo"),
    ("CV", "Công văn"),
    ("CĐ", "Công điện"),
    ("BC", "Báo cáo"),
    ("TTr", "Tờ trình"),
    ("TT", "Thông tư"),
    ("TTLT", "Thông tư liên tịch"),
    ("NQLT", "Nghị quyết liên tịch"),
    ("QCPH", "Quy chế phối hợp"),
    ("CTPH", "Chương trình phối hợp"),
    ("CTrPH", "Chương trình phối hợp"),
    ("KHLT", "Kế hoạch liên tịch"),
    ("HDLT", "Hướng dẫn liên tịch"),
    ("HDLN", "Hướng dẫn liên ngành"),
    ("NĐ", "Nghị định"),
    ("KL", "Kết luận"),
    ("BCTĐ", "Báo cáo thẩm định"),
    ("VBHN", "Văn bản hợp nhất"),
    ("ĐA", "Đề án"),
    ("QC", "Quy chế"),
    ("QyĐ", "Quy định"),
    ("QĐi", "Quy định"),
    ("GM", "Giấy mời"),
    ("TM", "Thư mời"),
    ("LKG", "Lời kêu gọi"),
]


@pytest.mark.parametrize(("abbreviation", "doc_type"), TYPES, ids=[row[0] for row in TYPES])
def test_type_abbreviation(abbreviation: str, doc_type: str) -> None:
    check(
        find_numbers, show, f"gửi kèm số [15/{abbreviation}-UBND] để biết", f"15/{abbreviation}-UBND, state, {doc_type}"
    )
    check(find_numbers, show, f"gửi kèm số [15-{abbreviation}/TU] để biết", f"15-{abbreviation}/TU, party, {doc_type}")


# The noun beside the number says what the document is; "văn bản" leaves it to the suffix.
NOUNS = [
    ("noun and suffix agree", "ban hành Chỉ thị số [04/CT-UBND]", "04/CT-UBND, state, Chỉ thị"),
    ("Party CT as a programme", "Chương trình hành động số [01-CT/TU]", "01-CT/TU, party, Chương trình hành động"),
    ("decision called a plan", "duyệt kế hoạch số [210/QĐ-UBND]", "210/QĐ-UBND, state, Kế hoạch"),
    ("directive in a decision's clothes", "Quyết định số [55/2007/CT-UBND]", "55/2007/CT-UBND, state_year, Quyết định"),
    ("loose: văn bản", "ra văn bản số [2105/UBND-VX]", "2105/UBND-VX, letter, Công văn"),
    ("loose: văn bản with a type", "ra văn bản số [2105/KH-UBND]", "2105/KH-UBND, state, Kế hoạch"),
    ("letter, urgent", "gửi công văn hỏa tốc số [902/UBND-NN]", "902/UBND-NN, letter, Công văn"),
    ("telegram, urgent", "ban hành công điện khẩn số [06/CĐ-UBND]", "06/CĐ-UBND, state, Công điện"),
    ("notice of a conclusion", "ra thông báo kết luận số [71/TB-UBND]", "71/TB-UBND, state, Thông báo"),
    ("joint plan", "ký Kế hoạch liên tịch số [09/KHLT-SGDĐT-TĐ]", "09/KHLT-SGDĐT-TĐ, state, Kế hoạch liên tịch"),
    ("no noun", "(số [15/KH-UBND] ngày 3/2/2020)", "15/KH-UBND, state, Kế hoạch"),
    ("National Assembly law", "Luật số [06/2022/QH15] có hiệu lực", "06/2022/QH15, state_year, Luật"),
    ("a school's own short name", "Kế hoạch số [64/KH-THCSTrV] ngày 5/9/2022", "64/KH-THCSTrV, state, Kế hoạch"),
    ("a kindergarten's own short name", "Kế hoạch số [7/KH-MNHoS]", "7/KH-MNHoS, state, Kế hoạch"),
    ("glued words are no suffix", "Kế hoạch số [7/KH-UBND]Về việc", "7/KH-UBND, state, Kế hoạch"),
    ("abbreviations of nobody known", "gửi văn bản số [52-HLV/BPT]", "52-HLV/BPT, letter, Công văn"),
    ("a plan without số", "ban hành Kế hoạch [58] về trồng cây", "58, bare, Kế hoạch"),
    ("CĐ as a trade union", "Hướng dẫn số [06/HD-CĐYT]", "06/HD-CĐYT, state, Hướng dẫn"),
]
# One row for each line of the noise table.
NOISE = [
    ("no số: plan", "UBND tỉnh ban hành Kế hoạch [49/KH-UBND] về phòng dịch", "49/KH-UBND, state, Kế hoạch"),
    ("no số: directive", "theo Chỉ thị [16/CT-TTg]", "16/CT-TTg, state, Chỉ thị"),
    ("no số, blank after slash", "theo Quyết định [1315/ QĐ-TTg] ngày", "1315/QĐ-TTg, state, Quyết định"),
    ("comma before the date", "Kế hoạch số [77/KH-UBND], ngày 4/5/2022", "77/KH-UBND, state, Kế hoạch"),
    ("blank before slash", "Quyết định số [1196 /QĐ-UBND]", "1196/QĐ-UBND, state, Quyết định"),
    ("blanks round dash, Party", "Kế hoạch số [225 - KH/TWĐTN]", "225-KH/TWĐTN, party, Kế hoạch"),
    ("blank before dash, Party", "Hướng dẫn số [42 -HD/BTGTU]", "42-HD/BTGTU, party, Hướng dẫn"),
    ("blanks round dash, Party letter", "Công văn số [391 - CV/ĐU]", "391-CV/ĐU, party, Công văn"),
    ("blank after dash, proposal", "Tờ trình số [88/TTr- UBND]", "88/TTr-UBND, state, Tờ trình"),
    ("blank after dash, unit", "Công văn số [424/SGDĐT- CTTT]", "424/SGDĐT-CTTT, letter, Công văn"),
    ("blank after dash, body", "Kế hoạch số [13/KH- BTC] của Bộ Tài chính", "13/KH-BTC, state, Kế hoạch"),
    ("blank for dash", "Kế hoạch số [298 KH/TWĐTN] ngày", "298-KH/TWĐTN, party, Kế hoạch"),
    ("blank for dash before unit", "Công văn số [424/SGDĐT TĐKT] ngày", "424/SGDĐT-TĐKT, letter, Công văn"),
    ("en dash", "Công văn số [6902/ BTP – PBGDPL]", "6902/BTP-PBGDPL, letter, Công văn"),
    ("minus sign", "Kế hoạch số [15/KH−UBND]", "15/KH-UBND, state, Kế hoạch"),
    ("non-breaking hyphen", "Kế hoạch số [15/KH‑UBND]", "15/KH-UBND, state, Kế hoạch"),
    ("non-breaking blank", "Kế hoạch␣số␣[15/KH-UBND]␣ngày", "15/KH-UBND, state, Kế hoạch"),
    ("dot before body", "Công văn số [12/CĐ.UBND]", "12/CĐ.UBND, state, Công văn"),
    ("a full stop behind it", "theo Chỉ thị số [12-CT/TU]. UBND tỉnh ban hành", "12-CT/TU, party, Chỉ thị"),
    ("dot, with year", "Quyết định số [136/2001/QĐ.TTg]", "136/2001/QĐ.TTg, state_year, Quyết định"),
    ("double slash", "Quyết định số [733/QĐ/TTg]", "733/QĐ-TTg, state, Quyết định"),
    ("double slash with year", "Chỉ thị số [19/2001/CT/UB]", "19/2001/CT/UB, state_year, Chỉ thị"),
    ("ampersand in unit", "Công văn số [2231/SNV-CCHC&PC]", "2231/SNV-CCHC&PC, letter, Công văn"),
    ("ampersand in body", "Quyết định số [310/QĐ-BNN&PTNT]", "310/QĐ-BNN&PTNT, state, Quyết định"),
    ("ampersand, department", "Kế hoạch số [55/KH-SGD&ĐT]", "55/KH-SGD&ĐT, state, Kế hoạch"),
    ("capitals: TTG", "THEO CHỈ THỊ SỐ [16/CT-TTG]", "16/CT-TTG, state, Chỉ thị"),
    ("capitals: CTR", "CHƯƠNG TRÌNH SỐ [02-CTR/TU]", "02-CTR/TU, party, Chương trình"),
    ("small type", "Chương trình số [17/Ctr-UBND]", "17/Ctr-UBND, state, Chương trình"),
    ("Đ lost: HDND", "Nghị quyết số [08/NQ-HDND]", "08/NQ-HDND, state, Nghị quyết"),
    ("Đ lost: QD", "theo văn bản số [1470/QD-UBND]", "1470/QD-UBND, state, Quyết định"),
    ("Đ lost: HDTDKT", "Kế hoạch số [03/KH-HDTDKT]", "03/KH-HDTDKT, state, Kế hoạch"),
    ("Đ dropped by a PDF", "Quyết định số [1470/Q -TTg] ngày", "1470/QĐ-TTg, state, Quyết định"),
    ("Đ dropped by a .doc, Party", "Quyết định số [217-Q/TW] ngày", "217-QĐ/TW, party, Quyết định"),
    ("eth for Đ", "Quyết định số [658/QÐ-UBND]", "658/QĐ-UBND, state, Quyết định"),
    ("line break after Số:", "Số:⏎[402/KH-UBND]⏎Long An, ngày", "402/KH-UBND, state, Kế hoạch"),
    ("line break inside the suffix", "Số: [402/KH-⏎UBND]⏎Long An, ngày", "402/KH-UBND, state, Kế hoạch"),
    ("cells of a table", "| Số: [402/KH-UBND] | Long An, ngày |", "402/KH-UBND, state, Kế hoạch"),
    ("stars round the number", "Số: **[7019/UBND-TH]** V/v", "7019/UBND-TH, letter, Công văn"),
    ("glued to số", "theo số[53/TB-VPCP] ngày", "53/TB-VPCP, state, Thông báo"),
    ("glued to SỐ", "THÔNG BÁO SỐ[53/TB-VPCP]", "53/TB-VPCP, state, Thông báo"),
    ("in brackets", "(Kế hoạch số [66/KH-UBND])", "66/KH-UBND, state, Kế hoạch"),
    ("in quotation marks", "“Thực hiện Nghị quyết số [10-NQ/TU]”", "10-NQ/TU, party, Nghị quyết"),
    ("end of sentence", "theo Kế hoạch số [66/KH-UBND]. Sở Nội vụ", "66/KH-UBND, state, Kế hoạch"),
    ("before a dash and words", "Kế hoạch số [66/KH-UBND] - Sở Nội vụ", "66/KH-UBND, state, Kế hoạch"),
    ("dash before the number", "- [66/KH-UBND]: kế hoạch năm 2020", "66/KH-UBND, state, Kế hoạch"),
    ("two in a row", "số [1/QĐ-UBND] và [2/QĐ-UBND]", "1/QĐ-UBND, state, Quyết định; 2/QĐ-UBND, state, Quyết định"),
    ("two, semicolon", "số [26-NQ/TU]; số [27/KH-UBND]", "26-NQ/TU, party, Nghị quyết; 27/KH-UBND, state, Kế hoạch"),
    ("small o without mark", "Ke hoach so [15/KH-UBND]", "15/KH-UBND, state, Kế hoạch"),
    ("blanks after Số:", "Số:   [15/KH-UBND]", "15/KH-UBND, state, Kế hoạch"),
    ("V/v glued to the unit", "Số: [2597/VPCP-NC]V/v thả cá giống", "2597/VPCP-NC, letter, Công văn"),
    ("V/v glued to the body", "Số: [318/SVHTT]V/v trồng hoa", "318/SVHTT, letter, Công văn"),
    (
        "a unit behind a blank, and a label",
        "Số: [2865/GDĐT –KT&KĐCL]⏎Về: thả cá giống",
        "2865/GDĐT-KT&KĐCL, letter, Công văn",
    ),
    (
        "blank before a department in Roman figures",
        "Công văn số [2714/VPCP- V.II] ngày 5/5",
        "2714/VPCP-V.II, letter, Công văn",
    ),
    ("blanks around the dash before it", "Công văn số [2714/VPCP - V.I] của", "2714/VPCP-V.I, letter, Công văn"),
    (
        "what a letter is about is no department",
        "Số: [2714/VPCP-KTTH] - V/v trồng rừng",
        "2714/VPCP-KTTH, letter, Công văn",
    ),
]
# The digits are stamped by hand or lost: no number, but the type and body are kept.
BLANK = [
    ("blanks", "[Số:      /KH-UBND]⏎Hà Nam, ngày", "–, blank, Kế hoạch"),
    ("dots", "Quyết định [số ...../QĐ-UBND] ngày", "–, blank, Quyết định"),
    ("one dot", "Quyết định [số ./QĐ-UBND] ngày", "–, blank, Quyết định"),
    ("ellipsis sign", "Kế hoạch [số …/KH-UBND] ngày", "–, blank, Kế hoạch"),
    (
        "ố lost",
        "[S: /HDBX-CĐ] ngày",
        "–, blank, –",
        Gap("a blank number whose first part is neither a type nor a body"),
    ),
    ("Party", "[Số      -KH/TU]⏎ĐẢNG CỘNG SẢN VIỆT NAM", "–, blank, Kế hoạch"),
    ("letter", "[Số:       /UBND-TH]⏎V/v tăng cường", "–, blank, Công văn"),
]
NOT_A_NUMBER = [
    ("storm", "khắc phục hậu quả bão số 3 và bão số 9"),
    ("congress", "Đại hội lần thứ 13 và Đại hội XIII của Đảng"),
    ("emulation cluster", "các đơn vị trong cụm thi đua số 5"),
    ("street number", "trụ sở tại số 81 đường Trần Phú, phường Minh Xuân"),
    ("street number, comma", "Địa chỉ: số 12, phố Huế"),
    ("telephone, blanks", "Đường dây nóng: 0218 3909 192"),
    ("telephone, dots", "Liên hệ ban biên tập: 0326.050.977"),
    ("view counter", "2840 lượt xem, 15 bình luận"),
    ("per cent", "đạt 95,5% kế hoạch, tăng 12%"),
    ("ratio", "58/63 tỉnh, thành phố; 8/22 xã; 19/19 tiêu chí"),
    ("square named by a date", "mít tinh tại quảng trường 2-4 và Công viên 29-3"),
    ("square, slash", "lễ phát động ở Quảng trường 10/3"),
    ("school named by a date", "Trường Mầm non 1/6 tổ chức ra quân"),
    ("account number", "ủng hộ qua số tài khoản 3713.0.1058784"),
    ("file name", "tải tệp 18_2017_TT-BNV.pdf"),
    ("full date", "ngày 31/12/2020, sau khi họp"),
    ("date and capitals", "ngày 5/6/2020 UBND tỉnh họp"),
    ("day and month before capitals", "ngày 5/6 UBND tỉnh họp"),
    ("years", "giai đoạn 2021-2025, nhiệm kỳ 2020/2025"),
    ("range before a body", "từ năm 2021-UBND tỉnh"),
    ("school year", "năm học 2021-2022"),
    ("hours", "lúc 8h30/ngày, 17:13"),
    ("road", "quốc lộ 1A, tỉnh lộ 295B, đường số 7"),
    ("decisions counted", "đã ban hành 12 quyết định, 3 kế hoạch"),
    ("clause of a law", "khoản 2, Điều 15 của Luật"),
    ("kilometres per hour", "tốc độ 80 km/h, giá 15.000 đ/kg"),
    ("health protocol", "sốt trên 38/39 độ, thông điệp 5K"),
    ("programme by number", "Chương trình 135, Ban Chỉ đạo 389"),
    ("model", "xe tải 5-TẤN, điện 220V/50HZ"),
]


@pytest.mark.parametrize(("marked", "expected"), cases(BARE, NOUNS, NOISE, BLANK))
def test_number(marked: str, expected: str) -> None:
    check(find_numbers, show, marked, expected)


@pytest.mark.parametrize("text", cases(NOT_A_NUMBER))
def test_no_number(text: str) -> None:
    check(find_numbers, show, text, "")


def test_blank_number_keeps_type_and_body() -> None:
    (mention,) = find_numbers("Số:      /KH-HĐTĐKT")
    assert mention.value.number is None
    assert mention.value.abbreviation == "KH"
    assert mention.value.segments == ("HĐTĐKT",)


def test_number_in_the_name_of_a_movement() -> None:
    text = "phong trào “Thực hiện Nghị quyết số [10-NQ/TU] ngày 4/5/2021”"
    check(find_numbers, show, text, "10-NQ/TU, party, Nghị quyết")
