"""What a document is about, and to whom a letter goes: layouts of portals, damage and fallbacks."""

# One case a line, however long.
# ruff: noqa: E501

from collections.abc import Callable

from pipeline.ingest import read_text
from pipeline.run.engine import process
from tests.pipeline.assemble.composed import COMMITTEE, cases, letter, page_of

AssertLinear = Callable[[Callable[[int], str], Callable[[str], object]], None]

PLAN = COMMITTEE.format(number="61/KH-UBND")
DECISION = COMMITTEE.format(number="61/QĐ-UBND")
LETTER = COMMITTEE.format(number="61/UBND-VX")
BASES = "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\nUBND tỉnh yêu cầu các xã trồng tre."

SUBJECTS = cases(
    "text subject",
    [
        ("words that only lead over are cut", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 61/KH-UBND về trồng tre chắn sóng năm 2022, cụ thể:\n- Trồng tre ở các bờ sông.", "trồng tre chắn sóng năm 2022"),
        ("goes on below a blank line", letter(PLAN, f"KẾ HOẠCH\n\nTrồng tre chắn sóng của Sở Nội vụ\n\ntại các xã ven sông năm 2022\n\n{BASES}"), "Trồng tre chắn sóng của Sở Nội vụ tại các xã ven sông năm 2022"),
        ("period below a blank line", letter(PLAN, f"KẾ HOẠCH\n\nTRỒNG TRE CHẮN SÓNG VEN SÔNG\n\nGIAI ĐOẠN 2022 - 2025\n\n{BASES}"), "TRỒNG TRE CHẮN SÓNG VEN SÔNG GIAI ĐOẠN 2022 - 2025"),
        ("number behind the type", letter(PLAN, f"KẾ HOẠCH 61/KH-UBND\n\nTrồng tre chắn sóng năm 2022\n\n{BASES}"), "Trồng tre chắn sóng năm 2022"),
        ("number under the type", letter(PLAN, f"KẾ HOẠCH\nSố 61/KH-UBND\n\nTrồng tre chắn sóng năm 2022\n\n{BASES}"), "Trồng tre chắn sóng năm 2022"),
        ("order below the subject", letter(DECISION, "QUYẾT ĐỊNH\nPHÊ DUYỆT KẾ HOẠCH TRỒNG TRE\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nQUYẾT ĐỊNH:\nĐiều 1. Cho trồng tre ven sông."), "PHÊ DUYỆT KẾ HOẠCH TRỒNG TRE"),
        ("issuer before the subject", letter(PLAN, f"KẾ HOẠCH\nCỦA ỦY BAN NHÂN DÂN TỈNH VỀ VIỆC TRỒNG TRE CHẮN SÓNG\n\n{BASES}"), "TRỒNG TRE CHẮN SÓNG"),
        ("issuer before about", letter(PLAN, f"KẾ HOẠCH\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề trồng tre chắn sóng ven sông\n\n{BASES}"), "trồng tre chắn sóng ven sông"),
        ("VỀ in capitals", letter(PLAN, f"KẾ HOẠCH\nVỀ CÔNG TÁC TRỒNG TRE CHẮN SÓNG\n\n{BASES}"), "CÔNG TÁC TRỒNG TRE CHẮN SÓNG"),
        ("about in capitals", letter(DECISION, f"QUYẾT ĐỊNH\nVỀ VIỆC TRỒNG TRE CHẮN SÓNG\n\n{BASES}"), "TRỒNG TRE CHẮN SÓNG"),
        ("approval in the first article", letter(DECISION, f"CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n{BASES}\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt Kế hoạch trồng tre chắn sóng đến năm 2030.\nĐiều 2. Sở Nội vụ thi hành."), "Phê duyệt Kế hoạch trồng tre chắn sóng đến năm 2030"),
        ("annexed in the first article", letter(DECISION, f"CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n{BASES}\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế trồng tre chắn sóng.\nĐiều 2. Sở Nội vụ thi hành."), "Quy chế trồng tre chắn sóng"),
        ("issuing sentence", letter(PLAN, f"{BASES}\nỦy ban nhân dân tỉnh ban hành Kế hoạch trồng 1.000 bụi tre chắn\nsóng đến năm 2025 như sau:\n1. Trồng tre."), "trồng 1.000 bụi tre chắn sóng đến năm 2025"),
        ("headline of a law portal", letter(f"Quyết định 61/QĐ-UBND năm 2022 về Quy chế trồng tre chắn sóng do tỉnh Sơn La ban hành\n\n{DECISION}", f"CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n{BASES}\nQUYẾT ĐỊNH:\nĐiều 1. Giao Sở Nội vụ theo dõi."), "Quy chế trồng tre chắn sóng"),
        ("annexed to a decision", letter(PLAN, f"THỂ LỆ\nCUỘC THI ẢNH “TRE XANH” NĂM 2022\n(Ban hành kèm theo Quyết định số 9/QĐ-UBND ngày 02/3/2022 của UBND tỉnh)\n\n{BASES}"), "CUỘC THI ẢNH “TRE XANH” NĂM 2022"),
        ("headline of the portal over the letterhead", "Kế hoạch Tháng trồng tre chắn sóng năm 2022\n\nĐăng lúc 10:11 19/04/2022\n\n" + PLAN + f"\n{BASES}\n1. Trồng tre.\n\nNơi nhận:\n- Lưu: VT.", "Tháng trồng tre chắn sóng năm 2022"),
        ("an appeal greets before it says more", "Lời kêu gọi trồng tre chắn sóng năm 2022\n\n" + PLAN + "\nLỜI KÊU GỌI\n\nKính thưa đồng bào các dân tộc trong tỉnh!\n\nSông lở đã nhiều năm. Mỗi nhà hãy trồng một bụi tre.\n\nNơi nhận:\n- Lưu: VT.", "trồng tre chắn sóng năm 2022"),
        ("announced with about", "Tre xanh\nUBND tỉnh Sơn La vừa ban hành Kế hoạch số 61/KH-UBND về trồng tre “Bờ xanh; sông sạch” năm 2022; các xã chọn giống.", "trồng tre “Bờ xanh; sông sạch” năm 2022"),
        ("announced with its verb", "Tre xanh\nUBND tỉnh Sơn La vừa ban hành Kế hoạch phát động phong trào thi đua trồng tre năm 2022, nhằm giữ đất ven sông.", "phát động phong trào thi đua trồng tre năm 2022"),
    ],
)  # fmt: skip


@SUBJECTS
def test_subjects(text: str, subject: str) -> None:
    (plan,) = page_of(text).plans
    assert plan.subject == subject


TOLD = cases(
    "text subject",
    [
        ("before the body that issued it, and more behind", "Bám sát kế hoạch về trồng tre chắn sóng do UBND tỉnh Sơn La vừa ban hành, nhiều xã đã lên lịch ra đồng.", "trồng tre chắn sóng"),
        ("issuer behind the number", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 61/KH-UBND ngày 05/3/2022 của UBND tỉnh về trồng tre chắn sóng.", "trồng tre chắn sóng"),
        ("number in brackets", "UBND tỉnh Sơn La vừa ban hành Kế hoạch (số 61/KH-UBND, ngày 05/3/2022) về việc trồng tre chắn sóng.", "trồng tre chắn sóng"),
        ("number that cannot be read", "Công an tỉnh Sơn La vừa ban hành Kế hoạch số 1061 ngày 05-3-2022 mở đợt ra quân trồng tre.", "mở đợt ra quân trồng tre"),
        ("number in brackets at the end", "UBND tỉnh Sơn La vừa ban hành Kế hoạch trồng tre chắn sóng trên địa bàn tỉnh (Kế hoạch số 61/KH-UBND ngày 05/3/2022).", "trồng tre chắn sóng trên địa bàn tỉnh"),
        ("launch and number in brackets", "Hội Nông dân tỉnh Sơn La phát động đợt thi đua “Vạn bụi tre” (theo Kế hoạch số 61-KH/HNDT ngày 5/3/2022).", "phát động đợt thi đua “Vạn bụi tre”"),
        ("verb with a capital", "Hội Nông dân tỉnh Sơn La vừa xây dựng Kế hoạch Tổ chức Tháng trồng tre năm 2022.", "Tổ chức Tháng trồng tre năm 2022"),
        ("in marks", "UBND tỉnh Sơn La ban hành Kế hoạch số 61/KH-UBND “Về trồng tre “Bờ xanh” năm 2022”; các xã chọn giống.", "trồng tre “Bờ xanh” năm 2022"),
        ("what is asked of groups", "UBND tỉnh Sơn La vừa có văn bản chỉ đạo các sở, ban, ngành; UBND các huyện, thành phố tăng cường trồng tre chắn sóng.", "tăng cường trồng tre chắn sóng"),
        ("what is asked of a body", "UBND tỉnh Sơn La vừa có công văn yêu cầu Sở Nội vụ, UBND các xã, phường khẩn trương trồng tre chắn sóng, giao Sở Y tế theo dõi.", "khẩn trương trồng tre chắn sóng"),
        ("addressees with a semicolon", "Chủ tịch UBND tỉnh Sơn La ký văn bản khẩn gửi Giám đốc các sở; Chủ tịch UBND các huyện yêu cầu tập trung trồng tre chắn sóng.", "tập trung trồng tre chắn sóng"),
        ("addressees with a semicolon, then about", "UBND tỉnh Sơn La có Công văn số 61/UBND-NN gửi các sở, ngành; UBND các huyện về việc trồng tre chắn sóng.", "trồng tre chắn sóng"),
        ("chỉ đạo về việc", "UBND tỉnh Sơn La vừa có văn bản số 61/UBND-NN chỉ đạo về việc trồng tre chắn sóng.", "trồng tre chắn sóng"),
        ("nouns that sound like orders", "Tỉnh ủy Sơn La vừa ban hành Chỉ thị số 61-CT/TU về tăng cường lãnh đạo, chỉ đạo công tác trồng tre.", "tăng cường lãnh đạo, chỉ đạo công tác trồng tre"),
        ("plan of no number named in a later paragraph", "Theo kế hoạch, mỗi xã trồng một vạn cây từ ngày 05/3/2022.\n\nUBND tỉnh Sơn La có kế hoạch trồng tre chắn sóng trên địa bàn.", "trồng tre chắn sóng trên địa bàn"),
        ("just issued", "Theo kế hoạch vừa được UBND tỉnh Sơn La ban hành về trồng tre chắn sóng, mỗi xã trồng một vạn cây. UBND tỉnh yêu cầu Sở Nội vụ theo dõi.", "trồng tre chắn sóng"),
        ("headline in pieces", "Chỉ thị số 61/CT-UBND ngày 05/3/2022 của Chủ tịch UBND tỉnh Sơn La\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA\n\nVề trồng tre chắn sóng trên địa bàn tỉnh\n\nBờ sông sạt lở nhiều năm nay.", "trồng tre chắn sóng trên địa bàn tỉnh"),
        ("label of a line", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 61/KH-UBND ngày 05/03/2022.\n\nTrích yếu: Về việc trồng tre chắn sóng ven sông\nNgười ký: Hà Văn Minh", "trồng tre chắn sóng ven sông"),
        ("who carries it out stays out", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 61/KH-UBND về trồng tre chắn sóng do Sở Nội vụ chủ trì.", "trồng tre chắn sóng"),
        ("purpose stays out", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 61/KH-UBND về trồng tre chắn sóng nhằm giữ đất ven sông.", "trồng tre chắn sóng"),
        ("parts that are counted stay out", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 61/KH-UBND về trồng tre chắn sóng với 3 phần việc: chọn giống, trồng và giữ.", "trồng tre chắn sóng"),
        ("where it was launched stays out", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 61/KH-UBND về kéo dài đợt trồng tre được phát động tại Kế hoạch số 9/KH-UBND.", "kéo dài đợt trồng tre"),
        ("a campaign of no name with its theme", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 61/KH-UBND phát động đợt thi đua đặc biệt với chủ đề “Bờ xanh, sông sạch” nhằm giữ đất.", "phát động đợt thi đua đặc biệt với chủ đề “Bờ xanh, sông sạch”"),
        ("a campaign with its field", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 61/KH-UBND phát động thi đua trồng tre với chủ đề “Bờ xanh, sông sạch”.", "phát động thi đua trồng tre"),
        ("who signed it", "Hội Nông dân tỉnh Sơn La vừa có Công văn số 61-CV/HNDT do Phó Chủ tịch Hà Văn Minh ký, phát động đợt thi đua trồng tre chắn sóng.", "phát động đợt thi đua trồng tre chắn sóng"),
        ("who signed it, then about", "Hội Nông dân tỉnh Sơn La vừa có Công văn số 61-CV/HNDT do ông Hà Văn Minh - Chủ tịch Hội ký ngày 05/3/2022 về trồng tre chắn sóng.", "trồng tre chắn sóng"),
        ("what a letter touches on", "Chủ tịch UBND tỉnh Sơn La vừa có công văn gửi thủ trưởng các ngành, lãnh đạo các địa phương ven sông, đề cập việc duy trì phong trào trồng tre.", "duy trì phong trào trồng tre"),
        ("what a letter has to do with", "UBND tỉnh Sơn La vừa có Công văn số 61/UBND-NN liên quan đến việc trồng tre chắn sóng.", "trồng tre chắn sóng"),
        ("at a letter, asked of others", "Tại Công văn số 61/UBND-NN, phát hành hôm 05/3, UBND huyện Mộc Châu chỉ đạo các phòng, ban và UBND các xã, thị trấn tổ chức trồng tre chắn sóng.", "tổ chức trồng tre chắn sóng"),
        ("to whom it goes", "Hội Nông dân tỉnh Sơn La vừa gửi Công văn số 61-CV/HNDT đến các cấp hội về trồng tre chắn sóng.", "trồng tre chắn sóng"),
        ("asked of two", "Sở Nội vụ tỉnh Sơn La vừa có văn bản chỉ đạo các đơn vị trực thuộc; đề nghị Phòng Nội vụ các huyện tuyên truyền trồng tre chắn sóng.", "tuyên truyền trồng tre chắn sóng"),
        ("before who issued it", "Hơn trăm công đoàn cơ sở đã nhận được kế hoạch tổ chức Tháng trồng tre năm 2022 (từ ngày 15/4 đến 31/5) do Liên đoàn Lao động tỉnh Sơn La vừa ban hành.", "tổ chức Tháng trồng tre năm 2022"),
        ("a clause that only goes on", "Theo Kế hoạch vừa được UBND tỉnh Sơn La ban hành (gọi tắt là Kế hoạch), đến cuối năm 2023, mỗi xã trồng một vạn bụi tre.", None),
        ("the occasion is a clause of its own", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 61/KH-UBND trồng một vạn cây tre, thiết thực chào mừng Tết Độc lập.", "trồng một vạn cây tre"),
        ("an aim is no subject", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 61/KH-UBND với mục tiêu mỗi xã trồng một vạn cây tre.", None),
        ("what follows from it is no subject", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 61/KH-UBND, theo đó mỗi xã trồng một vạn cây tre.", None),
        ("the plan that others have to make", "UBND tỉnh Sơn La yêu cầu các sở, ngành xây dựng kế hoạch trồng tre chắn sóng trước ngày 10/3/2022.", None),
        ("an earlier plan", "UBND tỉnh Sơn La yêu cầu Sở Nội vụ, các xã dựng nhà rông. Trước đó, UBND tỉnh đã ban hành kế hoạch trồng tre.", None),
        ("a task that a list tells", "Sở Nội vụ tỉnh Sơn La có văn bản yêu cầu các đơn vị trực thuộc triển khai thực hiện một số nội dung sau: trồng tre; giữ tre.", None),
        ("a list behind a colon", "UBND tỉnh Sơn La vừa có văn bản số 61/UBND-NN đề nghị các cơ quan, đơn vị: đẩy mạnh trồng tre; chọn giống.", None),
    ],
)  # fmt: skip


@TOLD
def test_subjects_told_in_running_text(text: str, subject: str | None) -> None:
    plan = page_of(f"Tre xanh\n\n{text}").plans[0]
    assert plan.subject == subject


HEADLINES = cases(
    "text subject",
    [
        ("the lead goes on from it", "Tăng cường trồng tre chắn sóng mùa mưa\n\nĐó là yêu cầu của Chủ tịch UBND tỉnh Sơn La tại Chỉ thị số 61/CT-UBND vừa được ban hành.", "Tăng cường trồng tre chắn sóng mùa mưa"),
        ("it is the name of the document", "KẾ HOẠCH THÁNG TRỒNG TRE CHẮN SÓNG NĂM 2022\n\n[ 24-08-2022 09:20 ]\n\nBan An toàn giao thông tỉnh Sơn La vừa có Kế hoạch số 61/KH-BATGT. Toàn văn:\n\nI. MỤC ĐÍCH\nGiữ đất.", "THÁNG TRỒNG TRE CHẮN SÓNG NĂM 2022"),
        ("it is another's", "Bờ sông lại xanh\n\nUBND tỉnh Sơn La vừa ban hành Kế hoạch số 61/KH-UBND. Mỗi xã trồng một vạn cây tre.", None),
        ("it holds the number alone", "Kế hoạch số 61/KH-UBND của tỉnh\n\nUBND tỉnh Sơn La vừa ban hành Kế hoạch số 61/KH-UBND. Mỗi xã trồng một vạn cây tre.", None),
    ],
)  # fmt: skip


@HEADLINES
def test_subjects_of_headlines(text: str, subject: str | None) -> None:
    assert page_of(text).plans[0].subject == subject


ROWS = """Văn bản của UBND huyện Mộc Châu

Số/ Ký hiệu Ngày ban hành Trích yếu Hiệu lực
61/KH-UBND 26/03/2022 Kế hoạch phát động phong trào trồng tre chắn sóng Còn hiệu lực
62/UBND-NN 20/03/2022 V/v trồng tre quanh bản Còn hiệu lực
63/TB-UBND 17/03/2022 Thông báo lịch trồng tre năm 2022 Hết hiệu lực
64/QĐ-UBND 12/03/2022 Về việc công nhận làng tre xanh Còn hiệu lực
"""


def test_subjects_of_rows() -> None:
    assert [plan.subject for plan in page_of(ROWS).plans] == [
        "phát động phong trào trồng tre chắn sóng",
        "trồng tre quanh bản",
        "lịch trồng tre năm 2022",
        "công nhận làng tre xanh",
    ]


RECIPIENTS = cases(
    "head recipients",
    [
        ("items", "Kính gửi:\n- Các sở, ban, ngành tỉnh;\n- UBND các huyện, thành phố.", ["các sở, ban, ngành tỉnh", "Ủy ban nhân dân các huyện, thành phố"]),
        ("blank line and no bullet", "Kính gửi:\n\nSở Nội vụ", ["Sở Nội vụ"]),
        ("in cells", "Kính\ngửi:\n|\n- Các cơ sở giáo dục đại học và trường cao đẳng\ncông lập;\n- Sở Nội vụ.\n|", ["Các cơ sở giáo dục đại học và trường cao đẳng công lập", "Sở Nội vụ"]),
        ("on one line", "Kính gửi: Sở Nội vụ; UBND 12 phường; Hiệu trưởng các trường trung học phổ thông", ["Sở Nội vụ", "Ủy ban nhân dân 12 phường", "Hiệu trưởng các trường trung học phổ thông"]),
        ("names parted by commas", "Kính gửi: Sở Nội vụ, Sở Y tế và Công an tỉnh", ["Sở Nội vụ", "Sở Y tế", "Công an tỉnh"]),
        ("name with a dash", "Kính gửi: - Sở Lao động - Thương binh và Xã hội; - Sở Y tế.", ["Sở Lao động - Thương binh và Xã hội", "Sở Y tế"]),
    ],
)  # fmt: skip


@RECIPIENTS
def test_recipients(head: str, recipients: list[str]) -> None:
    (plan,) = page_of(letter(f"{LETTER}\nV/v trồng tre chắn sóng", f"{head}\n\n{BASES}")).plans
    found = [name[:1].lower() + name[1:] for name in plan.recipients]
    assert found == [name[:1].lower() + name[1:] for name in recipients]


HEADLESS = cases(
    "text kind doc_type subject",
    [
        ("bases and issuing sentence", "Thực hiện Kế hoạch số 9/KH-UBND ngày 02/3/2022 của Ủy ban nhân dân tỉnh Sơn La về\ntrồng tre, Ủy ban nhân dân thành phố ban hành Kế hoạch trồng tre chắn sóng năm\n2022 như sau:\n1. Chọn giống tre.\n2. Trồng tre.", "official_text", "Kế hoạch", "trồng tre chắn sóng năm 2022"),
        ("list of bases", "Căn cứ\n\n- Chỉ thị số 12-CT/TW ngày 02/3/2022 của Ban Bí thư;\n\nBan Tuyên giáo Trung ương hướng dẫn tuyên truyền ngày trồng tre năm 2022 như sau:\n\nI. MỤC ĐÍCH\n1. Giữ đất.", "official_text", "Hướng dẫn", "tuyên truyền ngày trồng tre năm 2022"),
        ("name of the document on top", "Kế hoạch Chương trình trồng tre tỉnh Sơn La năm 2022\n\nThực hiện Công văn số 9/UBND-VX ngày 02/3/2022, Sở Nội vụ xây dựng kế hoạch năm 2022 với các phần sau:\nPhần I\nKẾT QUẢ", "official_text", "Kế hoạch", "Chương trình trồng tre tỉnh Sơn La năm 2022"),
        ("article that tells", "Thực hiện Chỉ thị số 12-CT/TW, ngày 02/3/2022, UBND tỉnh Sơn La đã ban hành Kế hoạch số 61/KH-UBND với các nội dung như sau:\n- Trồng tre.", "article", "Kế hoạch", None),
    ],
)  # fmt: skip


@HEADLESS
def test_texts_that_begin_with_their_bases(text: str, kind: str, doc_type: str, subject: str | None) -> None:
    page = page_of(text)
    (plan,) = page.plans
    assert (page.kind, plan.doc_type, plan.subject) == (kind, doc_type, subject)


def test_bases_alone_name_no_document_of_the_page() -> None:
    text = "Nhằm đưa Nghị quyết số 28/NQ-CP ngày 01/3/2022 của Chính phủ\nvề tre vào cuộc sống của nhân dân.\n- Trồng tre.\n- Giữ tre.\n1. Sở Nội vụ trồng tre.\n2. Sở Y tế giữ tre."
    page = page_of(text)
    assert (page.kind, page.plans) == ("official_text", ())


def test_a_letterhead_under_a_lead_is_read() -> None:
    lead = "Quyết định số 61/QĐ-UBND: tre về lại bờ sông\n\nTheo Quyết định này, tỉnh trồng tre trên các bờ sông bị xói lở trong nhiều năm. Ban Biên tập đăng toàn văn.\n\n"
    (plan,) = page_of(
        letter(lead + DECISION, f"QUYẾT ĐỊNH\nVề việc trồng tre chắn sóng\n\n{BASES}\nQUYẾT ĐỊNH:\nĐiều 1. Trồng tre.")
    ).plans
    assert (plan.number, plan.issued, plan.subject) == ("61/QĐ-UBND", "2022-03-14", "trồng tre chắn sóng")


UNITS = [
    "ban hành Kế hoạch trồng tre ",
    "Kế hoạch số 6 (tre), ngày 1/2 ",
    "gửi về (",
    "yêu cầu các sở; ",
    "Kính gửi: - Sở; ",
    "hướng dẫn tre\n",
    "Căn cứ tre\n",
    "“tre; ",
    "BAN TRE\n",
]


def test_time_grows_with_the_page(assert_linear: AssertLinear) -> None:
    for unit in UNITS:
        assert_linear(lambda size, unit=unit: PLAN + unit * (size // len(unit)), lambda text: process(read_text(text)))
