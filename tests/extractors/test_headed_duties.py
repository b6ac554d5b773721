"""Heads of duties that no table knows, below a heading that announces who does what."""

# One case a line, however long.
# ruff: noqa: E501

import pytest
from cases import cases

from extractors.mentions import mentions_of
from pipeline.ingest import read_text
from pipeline.run.engine import find_mentions
from pipeline.segment import doc_of

DUTIES = "V. PHÂN CÔNG NHIỆM VỤ\n"
HEADED = [
    ("a ward of a hospital", "- Khoa Hồi sức: chuẩn bị giường bệnh.", ["lead: Khoa Hồi sức"]),
    ("a name that holds verbs", "- Phòng Kiểm tra - Hỗ trợ người nộp thuế: lập danh sách.", ["lead: Phòng Kiểm tra - Hỗ trợ người nộp thuế"]),
    ("a name with a comma", "- Phòng Tổ chức, Hành chính và Quản trị: mua chậu cây.", ["lead: Phòng Tổ chức, Hành chính và Quản trị"]),
    ("several", "+ Khoa Nội, Khoa Ngoại: dọn buồng bệnh.", ["lead: Khoa Nội", "lead: Khoa Ngoại"]),
    ("the head of a school", "1. Ban giám hiệu: chỉ đạo chung.", ["lead: Ban giám hiệu"]),
    ("an officer of a school", "+ Tổng phụ trách Đội: theo dõi nền nếp.", ["lead: Tổng phụ trách Đội"]),
    ("teachers", "+ Giáo viên bộ môn: chấm bài dự thi.", ["implement: Giáo viên bộ môn"]),
    ("a group", "- Các khoa, phòng còn lại: dọn vệ sinh.", ["implement: Các khoa, phòng còn lại"]),
    ("a national park", "2. Vườn quốc gia Núi Xanh: đóng cửa rừng.", ["lead: Vườn quốc gia Núi Xanh"]),
    ("he who holds an office for a body", "- Khối trưởng: giữ nhịp.\n- Trưởng Khối (Sở Y tế): chủ trì điều hành.", ["lead: Sở Y tế"]),
    ("a partner", "- Đoàn trường: phối hợp trang trí hội trường.", ["coordinate: Đoàn trường"]),
]  # fmt: skip
NONE = [
    ("members of a board", DUTIES + "- Trưởng ban: ông Hà Quang Minh.\n- Phó Trưởng ban: bà Lê Thị Hoa."),
    ("a sum", DUTIES + "- Quỹ khen thưởng: 12 triệu đồng."),
    ("aims", "I. MỤC TIÊU\n- Khoa Hồi sức: đạt khoa xuất sắc."),
    ("a sentence", DUTIES + "- Trường hợp có vướng mắc: báo về nhà trường."),
    ("behind the section of money", DUTIES + "VI. KINH PHÍ\n- Khoa Hồi sức: theo dự toán."),
]


def read(text: str) -> list[str]:
    """The assignments of a page, one line each."""
    reading = read_text(f"KẾ HOẠCH\nDọn sân\n\nI. NỘI DUNG\nSân sạch, cây xanh.\n\n{text}\n")
    doc = doc_of(reading)
    find_mentions(doc)
    found = mentions_of(doc, "assignments")
    return [f"{m.value.role}: {getattr(m.value.agent, 'full_name', m.value.agent.name)}" for m in found]


@cases(HEADED)
def test_headed(text: str, expected: list[str]) -> None:
    assert read(DUTIES + text) == expected


@pytest.mark.parametrize("text", [text for _, text in NONE], ids=[name for name, _ in NONE])
def test_none(text: str) -> None:
    assert read(text) == []
