"""Groups of bodies, required as a whole (domain guide 6.4)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marks import Gap, cases, check, grows_linearly, hostile, in_order

from extractors.bodies.find import find_bodies
from extractors.bodies.groups import drop_covered, find_groups
from extractors.bodies.values import Group
from extractors.mentions import Mention


def find(text: str) -> Sequence[Mention[Group]]:
    """The groups, with the named bodies that bound them."""
    return find_groups(text, find_bodies(text))


def show(value: Group) -> str:
    """The wording with abbreviations spelt out."""
    return value.name


GROUPS = [
    ("a board that no table knows, in its places", "[Ban Tự quản các bản] họp dân", "Ban Tự quản các bản"),
    ("written small", "yêu cầu [hội người cao tuổi các xã, phường] lập danh sách",
     "hội người cao tuổi các xã, phường"),
    ("stations of the communes", "; [trạm khuyến nông các xã] trực", "trạm khuyến nông các xã"),
    ("ministries without các", "gửi: - [Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ];",
     "Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ"),
    ("towns said short", "yêu cầu [UBND huyện, thị, thành phố] treo cờ", "Ủy ban nhân dân huyện, thị, thành phố"),
    ("counted places", "5. [Trung tâm Y tế 04 huyện miền núi]: trực", "Trung tâm Y tế 04 huyện miền núi"),
    ("a board that directs groups", "ban chỉ đạo đôn đốc [các xã] rà soát", "các xã"),
    ("a contest of places", "mở hội thi [các xã] trong vùng", "các xã"),
    ("two boards, each in its places", "[Hội Nông dân các xã], [Ban khuyến học các dòng họ, trường học] rà soát",
     "Hội Nông dân các xã; Ban khuyến học các dòng họ, trường học"),
    ("counted units open a sentence", "Trời rét. [18 khu phố] đến từng nhà dân", "18 khu phố"),
    ("units counted as a result", "Cả huyện có 18 khu phố sạch", ""),
    ("chairmen of counted units", "giao [Chủ tịch UBND 9 phường] rà soát", "Chủ tịch Ủy ban nhân dân 9 phường"),
    ("offices of the field", "[các phòng nghiệp vụ] đăng ký", "các phòng nghiệp vụ"),
    ("counted units are told", "giao [9 xã, thị trấn] rà soát", "9 xã, thị trấn"),
    ("foremen", "[Quản đốc các phân xưởng] rà soát", "Quản đốc các phân xưởng"),
    ("heads of branch offices", "[Trưởng các phòng], [Chi cục trưởng các Chi cục Thuế] rà soát",
     "Trưởng các phòng; Chi cục trưởng các Chi cục Thuế"),
    ("the level said several times, the organisation once", "[Huyện, thị, thành đoàn, Đoàn trực thuộc] rà soát",
     "Huyện, thị, thành đoàn, Đoàn trực thuộc"),
    ("the same in capitals behind các", "[Các Huyện, Thành, Thị đoàn] rà soát", "Các Huyện, Thành, Thị đoàn"),
    ("each of them", "[mỗi huyện đoàn, thị đoàn] cử một đội", "mỗi huyện đoàn, thị đoàn"),
    ("Party committees of the districts", "[Các huyện ủy] rà soát", "Các huyện ủy"),
    ("a level word and another body", "Hội Nông dân tỉnh, Tỉnh đoàn rà soát", ""),
    ("units of a school", "[Các khoa, bộ môn, phòng] rà soát", "Các khoa, bộ môn, phòng"),
    ("sections of an office", "yêu cầu [các bộ phận] rà soát", "các bộ phận"),
    ("a bank beside a force", "Công an tỉnh phối hợp [ngân hàng] khóa thẻ", "ngân hàng"),
    ("a Youth Union by its name", "Sở Y tế và Đoàn Thanh niên rà soát", ""),
    ("the press beside committees", "yêu cầu [UBND các huyện], [báo, đài của tỉnh], Hội Nông dân tỉnh đưa tin",
     "Ủy ban nhân dân các huyện; báo, đài của tỉnh"),
    ("cells and blocs", "[các chi, đảng bộ cơ sở] quán triệt", "các chi, đảng bộ cơ sở"),
    ("divisions of a head office", "[các phòng chuyên môn, đơn vị trực thuộc Sở] rà soát",
     "các phòng chuyên môn, đơn vị trực thuộc Sở"),
    ("an abbreviation, many places", "[các LĐLĐ huyện, thành phố] rà soát", "các Liên đoàn Lao động huyện, thành phố"),
    ("heads of all departments", "[Giám đốc các sở, Thủ trưởng các ban, ngành cấp tỉnh] rà soát",
     "Giám đốc các sở, Thủ trưởng các ban, ngành cấp tỉnh"),
    ("units beside a city", "[UBND thành phố Thủ Đức và các quận, huyện] treo cờ",
     "Ủy ban nhân dân thành phố Thủ Đức và các quận, huyện"),
    ("village heads", "[Tổ trưởng tổ dân phố, trưởng thôn] lập danh sách", "Tổ trưởng tổ dân phố, trưởng thôn"),
    ("farms and factories", "[các nông trường, xí nghiệp, nhà máy] ký giao ước", "các nông trường, xí nghiệp, nhà máy"),
    ("one name, many places", "[các Cục Thuế địa phương] rà soát", "các Cục Thuế địa phương"),
    ("units of a head office", "[các Vụ, đơn vị thuộc Tổng cục] rà soát", "các Vụ, đơn vị thuộc Tổng cục"),
    ("at the base", "[Hội Chữ thập đỏ cơ sở] lập danh sách", "Hội Chữ thập đỏ cơ sở"),
    ("means, no base", "Hội Nông dân cơ sở vật chất", ""),
    ("a board with a quoted name", "[Ban Vận động Quỹ “Vì trẻ thơ” các huyện] chuyển tiền",
     "Ban Vận động Quỹ “Vì trẻ thơ” các huyện"),
    ("members of a bloc", "[các đơn vị thành viên khối thi đua] đăng ký", "các đơn vị thành viên khối thi đua"),
    ("concerned, without các", "phối hợp với [đơn vị, địa phương có liên quan] rà soát",
     "đơn vị, địa phương có liên quan"),
    ("departments", "yêu cầu [các sở, ban, ngành] triển khai", "các sở, ban, ngành"),
    ("departments and unions", "[các sở, ban, ngành, đoàn thể tỉnh]", "các sở, ban, ngành, đoàn thể tỉnh"),
    ("provincial level", "[các sở, ban, ngành cấp tỉnh]", "các sở, ban, ngành cấp tỉnh"),
    ("under the province", "[các sở, ban, ngành thuộc tỉnh]", "các sở, ban, ngành thuộc tỉnh"),
    ("with blanks for commas", "[các sở ngành, đoàn thể]", "các sở ngành, đoàn thể"),
    ("departments and localities", "[các sở, ngành, địa phương] căn cứ", "các sở, ngành, địa phương"),
    ("agencies and units", "[các cơ quan, đơn vị, địa phương]", "các cơ quan, đơn vị, địa phương"),
    ("heads of departments", "[Thủ trưởng các sở, ban, ngành] chịu", "Thủ trưởng các sở, ban, ngành"),
    ("districts, towns, cities", "[UBND các huyện, thị xã, thành phố]", "Ủy ban nhân dân các huyện, thị xã, thành phố"),
    ("districts, cities", "[UBND các huyện, thành phố]", "Ủy ban nhân dân các huyện, thành phố"),
    ("urban districts", "[UBND các quận, huyện]", "Ủy ban nhân dân các quận, huyện"),
    ("districts/cities", "[UBND các huyện/thành phố]", "Ủy ban nhân dân các huyện/thành phố"),
    ("in full", "[Ủy ban nhân dân các huyện, thành phố]", "Ủy ban nhân dân các huyện, thành phố"),
    ("without các", "[UBND huyện, thị xã, thành phố] bố trí", "Ủy ban nhân dân huyện, thị xã, thành phố"),
    ("chairmen", "[Chủ tịch UBND các huyện, thành phố]", "Chủ tịch Ủy ban nhân dân các huyện, thành phố"),
    ("communes", "[UBND các xã, phường, thị trấn]", "Ủy ban nhân dân các xã, phường, thị trấn"),
    ("communes without các", "[UBND xã, phường, thị trấn] rà soát", "Ủy ban nhân dân xã, phường, thị trấn"),
    ("communes since 2025", "[UBND các xã, phường, đặc khu]", "Ủy ban nhân dân các xã, phường, đặc khu"),
    ("communes since 2025, short", "[UBND các xã, phường] rà soát", "Ủy ban nhân dân các xã, phường"),
    ("the only special zone by name", "[các xã, phường, đặc khu Phú Quý]", "các xã, phường, đặc khu Phú Quý"),
    ("a ward by name is no group", "UBND xã, phường Minh Xuân", ""),
    ("clusters and blocs", "[các cụm, khối thi đua] ký kết", "các cụm, khối thi đua"),
    ("political organisations", "[các tổ chức chính trị - xã hội]", "các tổ chức chính trị - xã hội"),
    ("political organisations, no dash", "[các tổ chức chính trị xã hội] vận động", "các tổ chức chính trị xã hội"),
    ("an organisation at its levels", "[các cấp Hội Nông dân trong tỉnh] vận động", "các cấp Hội Nông dân trong tỉnh"),
    ("heads without các", "[Thủ trưởng cơ quan, đơn vị, địa phương] rà soát", "Thủ trưởng cơ quan, đơn vị, địa phương"),
    ("public offices", "[các cơ quan, đơn vị, công sở] treo cờ", "các cơ quan, đơn vị, công sở"),
    ("no commas", "[các sở ban ngành] báo cáo", "các sở ban ngành"),
    ("political organisations, tight dash", "[các tổ chức chính trị-xã hội tỉnh]", "các tổ chức chính trị-xã hội tỉnh"),
    ("mass organisations", "[các đoàn thể] vận động", "các đoàn thể"),
    ("central agencies in the province", "[các cơ quan Trung ương đóng trên địa bàn tỉnh]",
     "các cơ quan Trung ương đóng trên địa bàn tỉnh"),
    ("armed forces", "[các lực lượng vũ trang tỉnh]", "các lực lượng vũ trang tỉnh"),
    ("armed forces, short", "[các LLVT tỉnh]", "các lực lượng vũ trang tỉnh"),
    ("armed forces without các", "[lực lượng vũ trang] tham gia", "lực lượng vũ trang", Gap("said without các")),
    ("enterprises", "[các doanh nghiệp trên địa bàn]", "các doanh nghiệp trên địa bàn"),
    ("enterprises without các", "vận động [doanh nghiệp] tham gia", "doanh nghiệp", Gap("said without các")),
    ("press", "[các cơ quan báo chí] tuyên truyền", "các cơ quan báo chí"),
    ("service units", "[các đơn vị sự nghiệp] đăng ký", "các đơn vị sự nghiệp"),
    ("Party committees and authorities", "[cấp ủy, chính quyền các cấp]", "cấp ủy, chính quyền các cấp"),
    ("units of a union", "[Liên đoàn Lao động các huyện, thành phố]", "Liên đoàn Lao động các huyện, thành phố"),
    ("councils of all levels", "[Hội đồng Thi đua - Khen thưởng các cấp]", "Hội đồng Thi đua - Khen thưởng các cấp"),
    ("upper case", "[CÁC SỞ, BAN, NGÀNH]", "CÁC SỞ, BAN, NGÀNH"),
    ("two groups", "[các sở, ngành]; [UBND các huyện]", "các sở, ngành; Ủy ban nhân dân các huyện"),
    ("a body after the group", "[các địa phương], Sở Nội vụ", "các địa phương"),
    ("a body before the group", "Ban Dân tộc tỉnh và [các sở, ngành liên quan]", "các sở, ngành liên quan"),
    ("the Front before the group", "Ủy ban MTTQ Việt Nam tỉnh, [các đoàn thể]", "các đoàn thể"),
    ("line break", "[UBND các huyện,⏎thành phố]", "Ủy ban nhân dân các huyện, thành phố"),
    ("levels of a body without các", "[Công an huyện, thị xã, thành phố] rà soát", "Công an huyện, thị xã, thành phố"),
    ("levels of an officer's body", "[Viện trưởng VKSND tỉnh, thành phố] báo cáo",
     "Viện trưởng Viện kiểm sát nhân dân tỉnh, thành phố"),
    ("each unit of a level", "giao [UBND cấp xã] niêm yết", "Ủy ban nhân dân cấp xã"),
    ("the Youth Union of the province is no level", "Hội Nông dân tỉnh, Tỉnh đoàn ra quân", ""),
    ("Party committees without các", "[Bí thư Tỉnh ủy, thành ủy] chỉ đạo", "Bí thư Tỉnh ủy, thành ủy"),
    ("one name in many places, then one of its kind",
     "[các Trung tâm GDNN- GDTX các huyện], Trung tâm Y tế huyện Mèo Vạc trực", "các Trung tâm GDNN- GDTX các huyện"),
    ("offices that are members of a board", "yêu cầu [các cơ quan thành viên Ban Chỉ đạo 389 tỉnh] rà soát",
     "các cơ quan thành viên Ban Chỉ đạo 389 tỉnh"),
    ("members of a body in its places", "yêu cầu [các thành viên Ban Chỉ đạo hè các xã] đôn đốc",
     "các thành viên Ban Chỉ đạo hè các xã"),
    ("members of a body", "[các thành viên Ban Chỉ đạo tỉnh] đôn đốc", "các thành viên Ban Chỉ đạo tỉnh"),
    ("units of a body", "[Thủ trưởng đơn vị thuộc Sở Y tế] rà soát", "Thủ trưởng đơn vị thuộc Sở Y tế"),
    ("one name in many places", "[các Phòng GD&ĐT] phổ biến", "các Phòng Giáo dục và Đào tạo"),
    ("units by name", "[các huyện Sông Mã, Sốp Cộp và thị xã Mộc Châu] trồng rừng",
     "các huyện Sông Mã, Sốp Cộp và thị xã Mộc Châu"),
    ("units, some by name", "[các huyện, thành phố Phủ Lý, thị xã Duy Tiên] rà soát",
     "các huyện, thành phố Phủ Lý, thị xã Duy Tiên"),
    ("units by name, then a body", "[các huyện Mai Sơn, Yên Châu], Sở Nội vụ", "các huyện Mai Sơn, Yên Châu"),
    ("an attribute that no list holds", "[các trường chuyên nghiệp] hưởng ứng", "các trường chuyên nghiệp"),
    ("an attribute and where", "[các cấp hội phụ nữ trong tỉnh] triển khai", "các cấp hội phụ nữ trong tỉnh"),
    ("an attribute in capitals", "[các trường THPT], [các trung tâm GDNN-GDTX] đăng ký",
     "các trường THPT; các trung tâm GDNN-GDTX"),
    ("no attribute but a verb", "[các trường] góp ý cho dự thảo", "các trường"),
    ("a contest is no union", "[các huyện, thành phố] tổ chức hội thi", "các huyện, thành phố"),
    ("by sector", "[các cơ quan Trung ương tổ chức theo ngành dọc tại tỉnh]",
     "các cơ quan Trung ương tổ chức theo ngành dọc tại tỉnh"),
    ("cases, no schools", "đối với các trường hợp nặng, yêu cầu [các trường] báo cáo", "các trường"),
    ("all branches, all levels", "[Ban Chỉ huy Quân sự các ngành, các cấp] trực",
     "Ban Chỉ huy Quân sự các ngành, các cấp"),
    ("the Front of all levels", "[Mặt trận các cấp] vận động", "Mặt trận các cấp"),
    ("authorities of all levels", "[chính quyền địa phương các cấp] tuyên truyền", "chính quyền địa phương các cấp"),
    ("armed forces in a list", "[các đoàn thể], [lực lượng vũ trang] ra quân", "các đoàn thể; lực lượng vũ trang"),
    ("the head of names is no group", "các Sở: Y tế, Nội vụ", ""),
    ("a body is no group", "Ban Dân tộc tỉnh", ""),
    ("common words", "các em nhỏ, các bước, các nội dung", ""),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "expected"), cases(GROUPS))
def test_group(marked: str, expected: str) -> None:
    check(find, show, marked, expected)


def test_officer_of_a_group() -> None:
    (group,) = find("Thủ trưởng các sở, ban, ngành")
    assert group.value.officer == "thủ trưởng"


def test_a_body_inside_a_group_is_dropped() -> None:
    text = "UBND tỉnh giao UBND các huyện, Sở Y tế"
    bodies = find_bodies(text)
    kept = drop_covered(bodies, find_groups(text, bodies))
    assert [m.value.full_name for m in kept] == ["Ủy ban nhân dân tỉnh", "Sở Y tế"]


PIECES = st.sampled_from(
    [
        "các ",
        "sở",
        "ban",
        "ngành",
        "huyện",
        "thành phố",
        "xã",
        "phường",
        ", ",
        " và ",
        " - ",
        "/",
        "UBND ",
        "thủ trưởng ",
        ": ",
        "Sở Nội vụ",
        "đặc khu ",
        "Phú Quý",
        "chính quyền ",
        "các cấp",
        "tỉnh",
        "\n",
    ]
)


@settings(max_examples=300)
@given(st.text(max_size=60) | st.lists(PIECES, max_size=25).map("".join))
def test_any_text(text: str) -> None:
    bodies = find_bodies(text)
    groups = find_groups(text, bodies)
    in_order(text, groups)
    in_order(text, drop_covered(bodies, groups))
    assert all(a.end <= b.start for a, b in pairwise(groups))


HOSTILE = [
    ("departments", "các sở, ban, ngành, "),
    ("các", "các "),
    ("nouns", "sở, ban, ngành, "),
    ("nouns after các", "sở, ", "các "),
    ("qualifiers", "cấp tỉnh ", "các sở "),
    ("authorities", "chính quyền các cấp, "),
    ("districts", "UBND các huyện, "),
    ("activity", "có hoạt động ", "các doanh nghiệp "),
    ("special zones", "các đặc khu Phú Quý, "),
    ("reservoirs", "thủy lợi, thủy điện, ", "các chủ hồ chứa "),
    ("under a ministry", "thuộc Bộ ", "các đơn vị "),
    ("kinds of schools", "mầm non, tiểu học, ", "các trường "),
    ("with bodies", "Sở Nội vụ, các sở, ngành, Công an tỉnh; UBND các huyện; "),
]


@pytest.mark.parametrize("pieces", hostile(HOSTILE))
def test_linear_time(pieces: tuple[str, ...]) -> None:
    grows_linearly(find, *pieces)
