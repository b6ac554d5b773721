"""Tables of documents: one plan a row (domain: list pages)."""

# One case a line, however long.
# ruff: noqa: E501

from collections.abc import Callable

from composed import cases, page_of

from pipeline.ingest import read_text
from pipeline.run.engine import process

HEAD = "Văn bản mới ban hành\n\nVăn bản của UBND huyện Mộc Châu\n\nSố/Ký hiệu Ngày ban hành Trích yếu nội dung\n"
ABOUT = ("Kế hoạch trồng chè trên đất dốc", "V/v canh lửa rừng mùa khô", "Thông báo lịch nghỉ tết của cơ quan")
NUMBERS = ("142/KH-UBND", "98/UBND-NN", "37/TB-UBND")
PLAIN = "\n".join(
    f"{number} {day}/08/2021 {about} Còn hiệu lực"
    for number, day, about in zip(NUMBERS, (26, 20, 17), ABOUT, strict=True)
)
BARRED = "\n".join(
    f"| {i} | {number} | {day}/08/2021 | {about} | Tải về |"
    for i, (number, day, about) in enumerate(zip(NUMBERS, (26, 20, 17), ABOUT, strict=True), start=1)
)
DAY_FIRST = "\n".join(
    f"{day}/08/2021 | Số: {number} | {about}" for number, day, about in zip(NUMBERS, (26, 20, 17), ABOUT, strict=True)
)
TYPED = "STT | Số hiệu | Loại | Ngày ban hành | Trích yếu\n" + "\n".join(
    f"{i} | {number} | {kind} | {day}/08/2021 | {about}"
    for i, (number, kind, day, about) in enumerate(
        zip(NUMBERS, ("Kế hoạch", "Công văn", "Thông báo"), (26, 20, 17), ABOUT, strict=True), start=1
    )
)
CARDS = "\n\n".join(
    f"Số ký hiệu: {number}\nNgày ban hành: {day}/08/2021\nTrích yếu: {about}\nTải về"
    for number, day, about in zip(NUMBERS, (26, 20, 17), ABOUT, strict=True)
)
NAMES = "\n".join(
    f"{kind} số {number} ngày {day}/08/2021 của UBND huyện Mộc Châu về {about}"
    for number, kind, day, about in zip(
        NUMBERS,
        ("Kế hoạch", "Công văn", "Thông báo"),
        (26, 20, 17),
        ("trồng chè trên đất dốc", "canh lửa rừng mùa khô", "lịch nghỉ tết của cơ quan"),
        strict=True,
    )
)
PORTAL = "\n".join(
    f"{kind} {number} năm 2021 {about}\nBan hành: {day}/08/2021 | Hiệu lực: đã biết"
    for number, kind, day, about in zip(
        NUMBERS, ("Kế hoạch", "Công văn", "Thông báo"), (26, 20, 17), ABOUT, strict=True
    )
)
UNDATED = "Số, ký hiệu | Tên văn bản | Cơ quan tham mưu\n" + "\n".join(
    f"{number} | {about} | Phòng Nội vụ" for number, about in zip(NUMBERS, ABOUT, strict=True)
)
ROWS = ["Kế hoạch 142/KH-UBND 2021-08-26", "Công văn 98/UBND-NN 2021-08-20", "Thông báo 37/TB-UBND 2021-08-17"]

TABLES = [
    ("cells parted by blanks", HEAD + PLAIN, "list", ROWS),
    ("cells parted by bars", HEAD + BARRED, "list", ROWS),
    ("the day first", HEAD + DAY_FIRST, "list", ROWS),
    ("a cell of the type", "Văn bản của UBND huyện Mộc Châu\n\n" + TYPED, "list", ROWS),
    ("cards with labels", "Văn bản của UBND huyện Mộc Châu\n\n" + CARDS, "list", ROWS),
    ("nothing but names of documents", "Văn bản chỉ đạo\n\n" + NAMES, "list", ROWS),
    ("names with the day below", "Tìm thấy 245 văn bản\n\n" + PORTAL, "list", ROWS),
    ("cells without a day", "Văn bản của UBND huyện Mộc Châu\n\n" + UNDATED, "list", [f"{row[:-10]}None" for row in ROWS]),
    ("two rows are no table", HEAD + "\n".join(PLAIN.split("\n")[:2]), "list", []),
    ("numbers in sentences are no rows", "Canh lửa rừng mùa khô ở các xã vùng cao\n\n" + "\n".join(f"Các xã đã nhận {number} ngày {day}/08/2021 về việc canh lửa." for number, day in zip(NUMBERS, (26, 20, 17), strict=True)), "article", []),
    ("the bases of a text are no rows", "\n".join(f"Căn cứ Kế hoạch số {number} ngày {day}/08/2021 của UBND huyện;" for number, day in zip(NUMBERS, (26, 20, 17), strict=True)), "article", []),
]  # fmt: skip


@cases("text kind plans", TABLES)
def test_rows(text: str, kind: str, plans: list[str]) -> None:
    page = page_of(text)
    assert page.kind == kind
    assert [f"{p.doc_type} {p.number} {p.issued}" for p in page.plans] == plans


def test_what_rows_are_about_is_their_abstract() -> None:
    for text in (TYPED, CARDS, NAMES, UNDATED):
        plans = page_of("Văn bản của UBND huyện Mộc Châu\n\n" + text).plans
        assert [plan.subject.split()[-1] for plan in plans if plan.subject] == ["dốc", "khô", "quan"]


def test_the_body_over_the_table_issues() -> None:
    page = page_of(HEAD + PLAIN)
    assert {plan.issuer for plan in page.plans} == {"Ủy ban nhân dân huyện Mộc Châu"}


AssertLinear = Callable[[Callable[[int], str], Callable[[str], object]], None]

UNITS = [
    "| 1 | 142/KH-UBND | 26/08/2021 | ",
    "26/08/2021 142/KH-UBND\n",
    "Theo Công văn số 142/UBND-NN ngày 26/08/2021, UBND huyện Mộc Châu yêu cầu ",
    "Công văn số 142/SNV-TĐKT nhấn mạnh, theo ",
]


def test_time_grows_with_the_table(assert_linear: AssertLinear) -> None:
    for unit in UNITS:
        assert_linear(lambda size, unit=unit: HEAD + unit * (size // len(unit)), lambda text: process(read_text(text)))
