"""Quotation marks as pages set them (domain 4.4): what stands inside, whatever the marks."""

# One case a line, however long.
# ruff: noqa: E501

from cases import cases
from hypothesis import given
from hypothesis import strategies as st

from extractors.themes.quotes import find_quotes

# Every pair of marks that is met, then marks that lie inside, then what is no quotation.
CLOSED = [
    ("curly pair “ ”", "phong trào “Đồi chè xanh” năm nay", ["Đồi chè xanh"]),
    ('straight pair " "', 'phong trào "Đồi chè xanh" năm nay', ["Đồi chè xanh"]),
    ('opened curly, closed straight “ "', 'phong trào “Đồi chè xanh" năm nay', ["Đồi chè xanh"]),
    ("closing marks twice ” ”", "phong trào ”Đồi chè xanh” năm nay", ["Đồi chè xanh"]),
    ('opened with a closing mark, closed straight ” "', 'phong trào ”Đồi chè xanh" năm nay', ["Đồi chè xanh"]),
    ("opening marks twice “ “", "phong trào “Đồi chè xanh“ năm nay", ["Đồi chè xanh"]),
    ("doubled apostrophes '' ''", "phong trào ''Đồi chè xanh'' năm nay", ["Đồi chè xanh"]),
    ("doubled single opening ‘‘ ”", "phong trào ‘‘Đồi chè xanh” năm nay", ["Đồi chè xanh"]),
    ("doubled single pair ‘‘ ’’", "phong trào ‘‘Đồi chè xanh’’ năm nay", ["Đồi chè xanh"]),
    ("low opening mark „ ”", "phong trào „Đồi chè xanh” năm nay", ["Đồi chè xanh"]),
    ("guillemets « »", "phong trào «Đồi chè xanh» năm nay", ["Đồi chè xanh"]),
    ("double primes ″ ″", "phong trào ″Đồi chè xanh″ năm nay", ["Đồi chè xanh"]),
    ("wide straight marks", "phong trào ＂Đồi chè xanh＂ năm nay", ["Đồi chè xanh"]),
    ("single pair of a headline ‘ ’", "Phát động phong trào ‘Đồi chè xanh’ năm nay", ["Đồi chè xanh"]),
    ("blanks inside the marks", "phong trào “ Đồi chè xanh ” năm nay", [" Đồi chè xanh "]),
    ("blanks inside straight marks", 'phong trào " Đồi chè xanh " năm nay', [" Đồi chè xanh "]),
    ("comma inside the closing mark", "phong trào “Đồi chè xanh,” rồi thôi", ["Đồi chè xanh,"]),
    ("glued to the word before", "phong trào“Đồi chè xanh” năm nay", ["Đồi chè xanh"]),
    ("after a colon without a blank", "chủ đề:“Đồi chè xanh”", ["Đồi chè xanh"]),
    ("after a bracket", "(“Đồi chè xanh”)", ["Đồi chè xanh"]),
    ("at the start of the text", "“Đồi chè xanh” là tên gọi", ["Đồi chè xanh"]),
    ("two in a sentence", "phong trào “Đồi chè xanh” và “Suối trong”", ["Đồi chè xanh", "Suối trong"]),
    ("two straight in a sentence", 'phong trào "Đồi chè xanh" và "Suối trong"', ["Đồi chè xanh", "Suối trong"]),
    ("curly inside curly", "phong trào “Bản em “sáng, xanh, sạch” cùng cả nước” năm nay", ["Bản em “sáng, xanh, sạch” cùng cả nước"]),
    ("straight inside curly", 'phong trào “Bản em "sáng, xanh, sạch" cùng cả nước” năm nay', ['Bản em "sáng, xanh, sạch" cùng cả nước']),
    ("straight inside straight", 'phong trào "Bản em "sáng, xanh, sạch" cùng cả nước" năm nay', ['Bản em "sáng, xanh, sạch" cùng cả nước']),
    ("semicolons inside", "chủ đề “Trồng rừng; giữ nước; làm giàu”", ["Trồng rừng; giữ nước; làm giàu"]),
    ("full stop inside", "chủ đề “Trồng rừng. Giữ nước” của năm", ["Trồng rừng. Giữ nước"]),
    ("dashes inside", "chủ đề “Trồng rừng - Giữ nước – Làm giàu”", ["Trồng rừng - Giữ nước – Làm giàu"]),
    ("brackets with dates inside", "“Mừng 30 năm Ngày tái lập (1/1/1997 - 1/1/2027)” là tên", ["Mừng 30 năm Ngày tái lập (1/1/1997 - 1/1/2027)"]),
    ("wrapped over a line", "phong trào “Đồi chè\nxanh” năm nay", ["Đồi chè\nxanh"]),
    ("no mark at all", "phong trào Đồi chè xanh năm nay", []),
    ("one apostrophe is none", "bản H'Mông và Ba'na", []),
    ("inches are none", "màn hình 55″ ở nhà văn hóa", []),
]  # fmt: skip

# No closing mark (headlines, captions): up to the end of the sentence, at the latest the paragraph.
OPEN = [
    ("open to the end of a headline", "Phát động phong trào “Đồi chè xanh", ["Đồi chè xanh"]),
    ("open to the full stop", "Phát động phong trào “Đồi chè xanh. Lễ ra quân đông vui", ["Đồi chè xanh"]),
    ("open to the line break", "phong trào “Đồi chè xanh\nNgười dân hưởng ứng", ["Đồi chè xanh"]),
    (
        "the next paragraph is not asked for a mark",
        "phong trào “Đồi chè xanh\n\nNgày mới “Suối trong”",
        ["Đồi chè xanh"],
    ),
]


@cases(CLOSED)
def test_closed(text: str, expected: list[str]) -> None:
    assert [text[q.start : q.end] for q in find_quotes(text) if q.closed] == expected


@cases(OPEN)
def test_left_open(text: str, expected: list[str]) -> None:
    assert [text[q.start : q.end] for q in find_quotes(text) if not q.closed] == expected


@given(st.text(alphabet="“”\"'‘’„«» \nabĐồ.,;:(", max_size=80))
def test_any_marks(text: str) -> None:
    """Quotations lie in the text in order, apart from each other, with the opening mark before the words."""
    at = 0
    for quote in find_quotes(text):
        assert at <= quote.open < quote.start <= quote.end <= len(text)
        at = quote.end
