"""Counts that somebody has to deliver, and counts that nobody has to."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

import pytest
from cases import cases
from hypothesis import given
from hypothesis import strategies as st
from marks import grows_linearly, hostile

from extractors.mentions import mentions_of
from extractors.quotas.values import QuotaText
from pipeline.segment.tokenizer import blank

_NLP = blank()
for _key in ("numbers", "dates", "provinces", "definitions", "bodies", "quotas"):
    _NLP.add_pipe(f"kehoach_{_key}")

QUOTAS = [
    ("from - to", "Mỗi huyện đăng ký từ 01 đến 03 công trình để gắn biển.", ["Mỗi huyện: công trình 1-3"]),
    ("entries of a contest", "Mỗi phường có ít nhất 02 bài dự thi trước ngày 30/6.", ["Mỗi phường: bài dự thi 2-"]),
    ("a sign on it", "Mỗi quận đăng ký ít nhất 02 công trình gắn biển chào mừng.", ["Mỗi quận: công trình gắn biển chào mừng 2-"]),
    ("what they have to own", "Xã bố trí mỗi thôn 02 đoàn viên có máy tính.", ["mỗi thôn: đoàn viên có máy tính 2-2"]),
    ("with a dash", "Mỗi xã chọn 2 - 3 vườn mẫu.", ["Mỗi xã: vườn mẫu 2-3"]),
    ("at least", "Mỗi thôn xây dựng ít nhất 02 bể chứa rác.", ["Mỗi thôn: bể chứa rác 2-"]),
    ("at least, in words", "Phấn đấu mỗi bản có ít nhất một tủ sách.", ["mỗi bản: tủ sách 1-"]),
    ("and more", "Mỗi trường trồng 50 cây xanh trở lên.", ["Mỗi trường: cây xanh 50-"]),
    ("at most", "Mỗi cụm đề nghị không quá 2 tập thể, 4 cá nhân.", ["Mỗi cụm: tập thể -2", "Mỗi cụm: cá nhân -4"]),
    ("just so many", "Mỗi chi đoàn đảm nhận 01 tuyến đường.", ["Mỗi chi đoàn: tuyến đường 1-1"]),
    ("at once", "Mỗi khối 02 sáng kiến, mỗi cụm 3 sáng kiến.", ["Mỗi khối: sáng kiến 2-2", "mỗi cụm: sáng kiến 3-3"]),
    ("several who", "Mỗi xã, phường, thị trấn lựa chọn 1 đến 2 việc khó.", ["Mỗi xã, phường, thị trấn: việc khó 1-2"]),
    ("qualified who", "Mỗi xã biên giới duy trì ít nhất 3 tổ tuần tra.", ["Mỗi xã biên giới: tổ tuần tra 3-"]),
    ("who behind", "Lập tối thiểu 02 điểm thu gom tại mỗi ấp.", ["mỗi ấp: điểm thu gom 2-"]),
    ("who in the middle", "Làm xong tại mỗi buôn 01 sân bóng trước mùa mưa.", ["mỗi buôn: sân bóng 1-1"]),
    ("a list with a phrase inside", "Mỗi hội nhận ít nhất một vườn giữa làng, một ao.", ["Mỗi hội: vườn 1-", "Mỗi hội: ao 1-"]),
    ("a group with a bound", "Các xã xây dựng ít nhất 2 mô hình dân vận khéo.", ["Các xã: mô hình dân vận khéo 2-"]),
    ("two names of one thing", "Mỗi phường phải có 3 tin, bài về gương tốt.", ["Mỗi phường: tin, bài 3-3"]),
    ("several bodies", "Công an huyện, Huyện đoàn bố trí tối thiểu 20 chiến sĩ, 2 xe tải.", ["Công an huyện, Huyện đoàn: chiến sĩ 20-", "Công an huyện, Huyện đoàn: xe tải 2-"]),
    ("each year", "Các xã mỗi năm thành lập tối thiểu 2 tổ hợp tác.", ["Các xã: tổ hợp tác 2-"]),
    ("units of its own", "Mỗi bộ, ngành lựa chọn 2-3 đơn vị trực thuộc.", ["Mỗi bộ, ngành: đơn vị trực thuộc 2-3"]),
    ("any verb before a bound", "Mỗi chi hội vận động, cấp cho tối thiểu 4 nhà.", ["Mỗi chi hội: nhà 4-"]),
    ("a second verb", "Mỗi ấp đào 1 ao và lắp từ 2 đến 4 đèn.", ["Mỗi ấp: đèn 2-4"], "a verb that the list does not hold leads nowhere"),
    ("at once, in words", "Gắn biển 9 cầu, mỗi phường một hẻm đẹp.", ["mỗi phường: hẻm đẹp 1-1"]),
    ("a body before it", "Hội Chữ thập đỏ mỗi huyện mở tối thiểu 2 lớp.", ["Hội Chữ thập đỏ mỗi huyện: lớp 2-"]),
    ("thousands", "Mỗi huyện trồng 1.500 cây phân tán.", ["Mỗi huyện: cây phân tán 1500-1500"]),
    ("a thing that goes on", "Mỗi công đoàn cơ sở tổ chức ít nhất 01 cuộc đối thoại giữa chủ sử dụng lao động với người lao động.", ["Mỗi công đoàn cơ sở: cuộc đối thoại giữa chủ sử dụng lao động với người lao động 1-"]),
    ("one thing or another", "Mỗi chi đoàn xây dựng ít nhất 01 tủ sách hoặc sân chơi.", ["Mỗi chi đoàn: tủ sách hoặc sân chơi 1-"]),
    ("a thing with its makers", "Mỗi huyện hội có ít nhất 1 bến đò do hội viên tự quản.", ["Mỗi huyện hội: bến đò do hội viên tự quản 1-"]),
    ("with a qualification", "Mỗi đảng bộ chọn ít nhất 02 cách làm được nhân rộng.", ["Mỗi đảng bộ: cách làm được nhân rộng 2-"]),
    ("a number twice", "Mỗi xã xây dựng 02 (hai) đoạn đường hoa.", ["Mỗi xã: đoạn đường hoa 2-2"]),
    ("from upward", "Mỗi trạm y tế mở từ 03 lớp trở lên.", ["Mỗi trạm y tế: lớp 3-"]),
    ("not under", "Mỗi liên đội nuôi không dưới 20 con heo đất.", ["Mỗi liên đội: con heo đất 20-"]),
    ("per year behind", "Mỗi hợp tác xã kết nạp ít nhất 5 thành viên/năm.", ["Mỗi hợp tác xã: thành viên 5-"]),
    ("a body with a task", "Hội Phụ nữ tỉnh phấn đấu hỗ trợ ít nhất 15 mái ấm.", ["Hội Phụ nữ tỉnh: mái ấm 15-"]),
    ("every one of", "Từng thôn có ít nhất 01 tổ tự quản.", ["Từng thôn: tổ tự quản 1-"]),
    ("as large as that", "Mỗi hợp tác xã có từ 50 thành viên trở lên tổ chức ít nhất 02 lớp nghề.", ["Mỗi hợp tác xã: lớp nghề 2-"]),
    ("so many in it, a colon", "Công đoàn cơ sở có trên 200 đoàn viên: đăng ký không dưới 05 sáng kiến.", ["Công đoàn cơ sở có trên 200 đoàn viên: sáng kiến 5-"]),
    ("no unit, as written", "Mỗi điều dưỡng: 02 buổi kèm cặp.", ["Mỗi điều dưỡng: buổi kèm cặp 2-2"]),
    ("a body beside them", "Mỗi trường nhận 1 đoạn kè; Tỉnh đoàn huy động 150 tình nguyện viên.", ["Mỗi trường: đoạn kè 1-1", "Tỉnh đoàn: tình nguyện viên 150-150"]),
    ("a body with a colon beside them", "Mỗi khoa: 02 cải tiến. Công an huyện: 30 buổi tuần tra.", ["Mỗi khoa: cải tiến 2-2", "Công an huyện: buổi tuần tra 30-30"]),
    ("per level", "Cấp huyện đảm nhận ít nhất 02 công trình; cấp xã đảm nhận ít nhất 01 công trình.", ["Cấp huyện: công trình 2-", "cấp xã: công trình 1-"]),
    ("a person", "Mỗi đoàn viên trồng 01 cây xanh.", ["Mỗi đoàn viên: cây xanh 1-1"]),
    ("with an equals sign of a slogan", "Phấn đấu mỗi năm mỗi xã xóa 4 nhà tạm.", ["mỗi xã: nhà tạm 4-4"]),
    ("any noun with a bound", "Mỗi nông trường bình chọn từ 5 đến 10 công nhân xuất sắc.", ["Mỗi nông trường: công nhân xuất sắc 5-10"]),
    ("any noun that is asked", "Phấn đấu mỗi khách sạn nhận 02 lao động địa phương.", ["mỗi khách sạn: lao động địa phương 2-2"]),
    ("a nought is a demand", "Dọn sạch chợ; mỗi xóm, tổ dân phố có 01 tổ hỗ trợ công nghệ từ 05 đến 07 người.", ["mỗi xóm, tổ dân phố: tổ hỗ trợ công nghệ 1-1"]),
    ("a verb with lấy", "Mỗi ấp chọn lấy một việc khó để làm.", ["Mỗi ấp: việc khó 1-1"]),
    ("a thing with its name", "Mỗi công đoàn cấp trên xây ít nhất 1 nhà “Mái ấm thợ mỏ”.", ["Mỗi công đoàn cấp trên: nhà “Mái ấm thợ mỏ” 1-"]),
    ("staff", "Bố trí mỗi trạm tối thiểu 05 viên chức trực tiếp khám bệnh.", ["mỗi trạm: viên chức 5-"]),
    ("a measure of a thing", "Mỗi hộ dự trữ tối thiểu 01 tấn rơm khô.", ["Mỗi hộ: tấn rơm khô 1-"]),
    ("pieces of work", "Mỗi xã đăng ký ít nhất 02 công trình, mỗi phòng, ban 01 phần việc.", ["Mỗi xã: công trình 2-", "mỗi phòng, ban: phần việc 1-1"]),
    ("each month, of bodies", "Sở Y tế, Công an tỉnh mở chuyên mục, mỗi tháng có ít nhất 02 phóng sự về gương tốt.", ["Sở Y tế, Công an tỉnh: phóng sự 2-"]),
    ("one thing or so many of another", "Mỗi đội xây dựng ít nhất 01 mô hình hoặc 01 cách làm hay.", ["Mỗi đội: mô hình 1-"]),
    ("for each, behind a stroke", "Xây dựng ít nhất 01 công trình/chi đoàn, từ 2 đến 3 mô hình/xã.", ["chi đoàn: công trình 1-", "xã: mô hình 2-3"]),
    ("staff for a task", "Mỗi phòng cử 01 công chức làm đầu mối.", ["Mỗi phòng: công chức 1-1"]),
]  # fmt: skip

NONE = [
    ("a jury", "Ban Giám khảo cấp tỉnh sẽ chấm theo cụm và chọn 11 khu dân cư vào chung kết."),
    ("a share", "Mỗi xã có 100% thôn đạt chuẩn."),
    ("a rate of time", "Mỗi năm tổ chức ít nhất 4 phiên chợ."),
    ("money", "Mỗi hộ được vay 50 triệu đồng."),
    ("money given", "Mỗi hộ hỗ trợ 40 triệu đồng."),
    ("days", "Mỗi xã dành 2 ngày ra quân."),
    ("an average", "Bình quân mỗi xã có 17 tiêu chí."),
    ("a decimal", "Mỗi xã đạt 17,5 tiêu chí."),
    ("a look back", "Đến nay mỗi huyện đã có 3 nhà văn hóa."),
    ("the name of a campaign", "Phong trào “Mỗi xã có một sản phẩm” lan rộng."),
    ("a slogan without a verb", "mỗi người một việc, mỗi nhà một vườn"),
    ("a programme", "Chương trình mỗi xã một sản phẩm lan rộng."),
    ("a total", "Toàn tỉnh trồng 5.000 cây."),
    ("a group without a bound", "Các xã có 12 thôn."),
    ("how things are", "Mỗi huyện có 2 bệnh viện."),
    ("a date", "Mỗi huyện báo cáo trước ngày 15/6."),
    ("a date behind from", "Trưng bày tại Hội Nông dân tỉnh từ 15 đến 30/4."),
    ("words of a work", "Mỗi bài thi không quá 1.500 từ."),
    ("what a prize holds", "Mỗi giải thưởng gồm 01 giấy chứng nhận."),
    ("a story", "Mỗi nhà nuôi 3 con heo, tiền bán được mua xe."),
    ("what everybody is", "Mỗi người dân là một hướng dẫn viên."),
    ("papers", "Mỗi cơ quan gửi 02 bản đăng ký về Sở Nội vụ."),
    ("a rate without a bound", "Cả làng có 3 xe/hộ."),
    ("money for each", "Hỗ trợ ít nhất 40 triệu đồng/nhà, 5 triệu đồng/hộ."),
]


def show(quota: QuotaText) -> str:
    bounds = f"{'' if quota.least is None else quota.least}-{'' if quota.most is None else quota.most}"
    return f"{quota.who}: {quota.what} {bounds}"


def read(text: str) -> list[str]:
    found = mentions_of(_NLP(text), "quotas")
    for mention in found:
        value = mention.value
        for words, span in ((value.who, value.who_at), (value.what, value.what_at)):
            assert " ".join(text[slice(*span)].split()) == words
            assert mention.start <= span[0] < span[1] <= mention.end
    return [show(mention.value) for mention in found]


@cases(QUOTAS)
def test_quotas(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases([(name, text, []) for name, text in NONE])
def test_none(text: str, expected: list[str]) -> None:
    assert read(text) == expected


WORDS = [
    "mỗi",
    "Mỗi xã",
    "huyện",
    ",",
    "có",
    "ít nhất",
    "từ",
    "đến",
    "01",
    "2",
    "một",
    "công trình",
    "và",
    "tại",
    "%",
    "đồng",
    ".",
    ";",
    "\n",
    "“",
    "”",
    "các xã",
    "xây dựng",
]


@given(st.lists(st.sampled_from(WORDS), max_size=16).map(" ".join))
def test_any_words(text: str) -> None:
    read(text)


HOSTILE = [
    ("two sides", "mỗi xã có 1 cuộc giữa với "),
    ("of who", "mỗi xã trên 2 hộ "),
    ("numbers twice", "mỗi xã 02 (hai) "),
    ("who", "mỗi xã "),
    ("lists of who", "xã, ", "mỗi "),
    ("counts", "2 công trình và ", "mỗi xã có "),
    ("who and counts", "mỗi xã có 2 công trình, "),
    ("verbs", "có xây dựng và tổ chức ", "mỗi xã "),
    ("placed", "2 tổ tại mỗi xã, "),
    ("groups", "các xã xây dựng ít nhất "),
    ("strokes", "ít nhất 1 cầu/xã "),
    ("nouns of all kinds", "mỗi con trâu cày ruộng sâu "),
    ("names of things", "mỗi xã có ít nhất 1 nhà “"),
    ("quotes", "“mỗi xã có 2 tổ "),
]


@pytest.mark.parametrize("pieces", hostile(HOSTILE))
def test_linear_time(pieces: tuple[str, ...]) -> None:
    grows_linearly(_NLP, *pieces)
