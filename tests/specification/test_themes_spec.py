"""How pages are written: names of campaigns, their themes and slogans, and quoted words that are neither."""

# One case a line, however long.
# ruff: noqa: E501

import pytest
from told import NUMBER, cases, check_page, official

LEAD = "UBND tỉnh Bến Tre vừa ban hành Kế hoạch số 96/KH-UBND"

CUES = [
    ("phong trào thi đua", f"{LEAD} phát động phong trào thi đua “[Xóm dừa không rác]”.", "name Xóm dừa không rác"),
    ("với chủ đề", f"{LEAD} phát động thi đua với chủ đề “[Dừa xanh, lòng sáng]”.", "theme Dừa xanh, lòng sáng"),
    ("cuộc thi", f"{LEAD} tổ chức cuộc thi “[Em vẽ dòng Ba Lai]”.", "name Em vẽ dòng Ba Lai"),
    ("đợt thi đua", f"{LEAD} phát động đợt thi đua “[Chín mươi ngày mở đường]”.", "name Chín mươi ngày mở đường"),
    ("đợt thi đua đặc biệt", f"{LEAD} phát động đợt thi đua đặc biệt “[Chín mươi ngày mở đường]”.", "name Chín mươi ngày mở đường"),
    ("đợt thi đua cao điểm", f"{LEAD} phát động đợt thi đua cao điểm “[Chín mươi ngày mở đường]”.", "name Chín mươi ngày mở đường"),
    ("cuộc vận động", f"{LEAD} phát động cuộc vận động “[Một nhà một lu nước]”.", "name Một nhà một lu nước"),
    ("chương trình", f"{LEAD} phát động chương trình “[Đò đưa sách tới cồn]”.", "name Đò đưa sách tới cồn"),
    ("chiến dịch", f"{LEAD} mở chiến dịch “[Kênh thông hè này]”.", "name Kênh thông hè này"),
    ("tháng", f"{LEAD} mở tháng “[Vì con nước ngọt]”.", "name Vì con nước ngọt"),
    ("tuần lễ", f"{LEAD} mở tuần lễ “[Sách xuôi dòng]”.", "name Sách xuôi dòng"),
    ("chủ đề … là:", f"{LEAD} phát động thi đua. Chủ đề thi đua là: “[Dừa xanh, lòng sáng]”.", "theme Dừa xanh, lòng sáng"),
    ("có chủ đề", f"{LEAD} phát động thi đua. Đợt thi đua có chủ đề “[Dừa xanh, lòng sáng]”.", "theme Dừa xanh, lòng sáng"),
    ("phương châm", f"{LEAD} phát động thi đua với phương châm “[Tới từng cồn, gõ từng nhà]”.", "theme Tới từng cồn, gõ từng nhà"),
    ("tinh thần is no theme", f"{LEAD} phát động thi đua với tinh thần “Nắng không nghỉ, mưa không lùi”.", "–"),
    ("mục tiêu is no theme", f"{LEAD} phát động thi đua với mục tiêu “Không nhà nào thiếu nước”.", "–"),
    ("khẩu hiệu", f'{LEAD} phát động thi đua với khẩu hiệu "[Dừa xanh, lòng sáng]".', "theme Dừa xanh, lòng sáng"),
    ("mang tên", f"{LEAD} mở chiến dịch mang tên “[Kênh thông hè này]”.", "name Kênh thông hè này"),
    ("chủ điểm", f"{LEAD} phát động thi đua theo chủ điểm “[Dừa xanh, lòng sáng]”.", "theme Dừa xanh, lòng sáng"),
    ("inverse: the headline is the theme", "“[Dừa xanh, lòng sáng, cồn bãi no ấm]”⏎⏎Đó là chủ đề của Kế hoạch thi đua vừa được UBND tỉnh Bến Tre ban hành.", "theme Dừa xanh, lòng sáng, cồn bãi no ấm"),
    ("inverse, headline without marks", "Dừa xanh, lòng sáng, cồn bãi no ấm⏎⏎Đó là khẩu hiệu của phong trào thi đua tại Kế hoạch số 96/KH-UBND vừa được UBND tỉnh Bến Tre ban hành.", "theme Dừa xanh, lòng sáng, cồn bãi no ấm"),
]  # fmt: skip

LAYERS = [
    ("the name is localised inside the marks", f"{LEAD} phát động phong trào thi đua “[Bến Tre chung lòng giữ nước ngọt]”.", "name Bến Tre chung lòng giữ nước ngọt"),
    ("name and theme", f"{LEAD} phát động đợt thi đua “[Chín mươi ngày mở đường]” với chủ đề “[Dừa xanh, lòng sáng]”.", "name Chín mươi ngày mở đường | theme Dừa xanh, lòng sáng"),
    ("for groups and for persons", f"{LEAD} phát động phong trào thi đua “[Xóm dừa không rác]”. Đối với tập thể: “[Tổ dừa sạch]”; đối với cá nhân: “[Người giữ bến]”.", "name Xóm dừa không rác | sub Tổ dừa sạch | sub Người giữ bến"),
]  # fmt: skip

LONG = "Người người giữ nước ngọt, nhà nhà trữ nước mưa, xóm xóm đắp đập nhỏ, trường học dạy quý từng gàu nước, trạm xá lo nước lành cho người ốm, bến chợ không xả rác xuống sông, vườn dừa tưới nhỏ giọt, ao tôm trả lại dòng sông nước sạch như thuở ban đầu"
SHAPES = [
    ("a theme of fifty words", f"{LEAD} phát động thi đua với chủ đề “[{LONG}]”.", f"theme {LONG}"),
    ("no marks: Ngày …", f"{LEAD} phát động phong trào [Ngày thứ Bảy vét kênh].", "name Ngày thứ Bảy vét kênh"),
    ("no marks: Quyết thắng", f"{LEAD} phát động phong trào thi đua [Quyết thắng] trong lực lượng vũ trang.", "name Quyết thắng"),
    ("capitals in the title, small letters in the body: once", f"PHÁT ĐỘNG PHONG TRÀO THI ĐUA “[XÓM DỪA KHÔNG RÁC]”⏎⏎{LEAD} phát động phong trào thi đua “Xóm dừa không rác”.", "name XÓM DỪA KHÔNG RÁC"),
    ("semicolons inside", f"{LEAD} phát động thi đua với chủ đề “[Kênh thông; đường sáng; bến sạch; vườn sum suê]”.", "theme Kênh thông; đường sáng; bến sạch; vườn sum suê"),
    ("dashes inside", f"{LEAD} phát động thi đua với chủ đề “[Gọn - Sạch - Lành - Bền - Vui]”.", "theme Gọn - Sạch - Lành - Bền - Vui"),
    ("a colon inside", f"{LEAD} phát động thi đua với chủ đề “[Ba cùng: cùng đắp đập, cùng trữ nước, cùng chia sẻ]”.", "theme Ba cùng: cùng đắp đập, cùng trữ nước, cùng chia sẻ"),
    ("a pair of dates inside", f"{LEAD} phát động phong trào thi đua “[Đắp đập lập công mừng 65 năm Đồng Khởi (17/01/1960 - 17/01/2025)]”.", "name Đắp đập lập công mừng 65 năm Đồng Khởi (17/01/1960 - 17/01/2025)"),
    ("a quotation inside", f"{LEAD} phát động phong trào thi đua “[Giữ bến “ba sạch” bên sông Ba Lai]”.", "name Giữ bến “ba sạch” bên sông Ba Lai"),
    ("a period inside", f"{LEAD} phát động phong trào thi đua “[Xóm dừa không rác giai đoạn 2024-2028]”.", "name Xóm dừa không rác giai đoạn 2024-2028"),
    ("a document number inside", f"{LEAD} phát động phong trào thi đua “[Làm tốt Nghị quyết số 09-NQ/TU]”.", "name Làm tốt Nghị quyết số 09-NQ/TU"),
    ("a numeral first", f"{LEAD} phát động phong trào thi đua “[200 ngày đêm ngăn mặn]”.", "name 200 ngày đêm ngăn mặn"),
    ("numerals as a pattern", f"{LEAD} phát động phong trào thi đua “[2 giữ, 3 giúp]”.", "name 2 giữ, 3 giúp"),
    ("the words behind the marks stay out", f"{LEAD} phát động phong trào thi đua “[Xóm dừa không rác]” trên các cồn và dọc sông Ba Lai.", "name Xóm dừa không rác"),
    ("blanks inside the marks", f"{LEAD} phát động phong trào thi đua “ [Xóm dừa không rác] ”.", "name Xóm dừa không rác"),
    ("a comma inside the closing mark", f"{LEAD} phát động phong trào thi đua “[Xóm dừa không rác],” từ nay tới Tết.", "name Xóm dừa không rác"),
    ("a full stop inside the closing mark", f"{LEAD} phát động thi đua với chủ đề “[Dừa xanh, lòng sáng].”", "theme Dừa xanh, lòng sáng"),
]  # fmt: skip

# The marks round one and the same name.
MARKS = [
    ("curly", "“Xóm dừa không rác”"),
    ("straight", '"Xóm dừa không rác"'),
    ("curly, then straight", '“Xóm dừa không rác"'),
    ("closing marks on both sides", "”Xóm dừa không rác”"),
    ("opening marks on both sides", "“Xóm dừa không rác“"),
    ("single", "‘Xóm dừa không rác’"),
    ("doubled apostrophes", "''Xóm dừa không rác''"),
    ("doubled single mark, then a curly one", "‘‘Xóm dừa không rác”"),
]  # fmt: skip
UNUSUAL = [
    ("no closing mark: to the end of the paragraph", f"{LEAD} phát động phong trào thi đua “[Xóm dừa không rác]⏎⏎Các xã ký cam kết ngay trong tháng này.", "name Xóm dừa không rác"),
    ("entity in a web page", f"<html><body><h1>Giữ bến sạch</h1><p>{LEAD} phát động phong trào thi đua &quot;Xóm dừa không rác&quot; tới từng ấp trong toàn tỉnh.</p></body></html>", "name Xóm dừa không rác"),
    ("straight inside straight", f'{LEAD} phát động phong trào thi đua "[Giữ bến "ba sạch" bên sông Ba Lai]".', 'name Giữ bến "ba sạch" bên sông Ba Lai'),
]  # fmt: skip

NOT_THEMES = [
    ("an appeal", f"{LEAD} kỷ niệm ngày ra “Lời kêu gọi thi đua ái quốc”."),
    ("an anniversary", f"{LEAD} về hoạt động “Kỷ niệm 65 năm Ngày Đồng Khởi”."),
    ("a title of honour", f"{LEAD} về xét tặng danh hiệu “Công dân Đồng Khởi ưu tú”."),
    ("a title of a family", f"{LEAD} về xét công nhận “Gia đình học tập”."),
    ("a fund", f"{LEAD} vận động ủng hộ Quỹ “Vì người nghèo”."),
    ("the study drive", f"{LEAD} gắn với “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”."),
    ("a leader's saying", f"{LEAD} về vận động quần chúng. Bác từng dặn: “Dân liệu cũng xong”."),
    ("earlier movements", f"{LEAD} về nước ngọt. Trước đây các phong trào “Giếng làng” và “Lu nước nghĩa tình” đã lan rộng."),
    ("the theme of an earlier congress", f"{LEAD} về nước ngọt. Đại hội Đảng bộ tỉnh lần thứ X có chủ đề “Vững tay chèo”."),
    ("a scheme", f"{LEAD} thực hiện Đề án “Trữ ngọt vùng cồn”."),
    ("a plan by its name", f"{LEAD} thực hiện Kế hoạch “Bồi dưỡng thợ đắp đập”."),
    ("a banner of the site", f"“Nhiệt liệt chào mừng Đại hội”⏎⏎Giữ nước ngọt⏎⏎{LEAD} về nước ngọt."),
    ("a journalist's word", f"{LEAD} về nước ngọt. Những con kênh “chết” nay đã chảy lại."),
    ("the format of a meeting", f"{LEAD} về tổ chức Hội nghị “Gương sáng vùng cồn”."),
    ("a closing mark that closes nothing", f"{LEAD} về giữ nước ngọt” tới từng ấp."),
    ("a descriptive name has no title", f"{LEAD} phát động phong trào thi đua yêu nước năm 2024."),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "expected"), cases(CUES, LAYERS, SHAPES, UNUSUAL))
def test_themes(marked: str, expected: str) -> None:
    check_page("themes", marked, expected)


@pytest.mark.parametrize("quoted", cases(MARKS))
def test_marks(quoted: str) -> None:
    check_page("themes", f"{LEAD} phát động phong trào thi đua {quoted} tới từng ấp.", "name Xóm dừa không rác")


@pytest.mark.parametrize("text", cases(NOT_THEMES))
def test_no_theme(text: str) -> None:
    check_page("themes", text, "–")


def test_subject_of_an_official_text() -> None:
    text = official(
        NUMBER,
        "KẾ HOẠCH⏎Tổ chức phong trào thi đua “[Xóm cọ không rác]”⏎⏎I. MỤC ĐÍCH⏎⏎Xóm sạch.",
    )
    check_page("themes", text, "name Xóm cọ không rác")
