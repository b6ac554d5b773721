"""What is put aside before the costly stages: pages that can hold no plan, and nothing of their record is lost."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from composed import cases

from extractors.gazetteer import load
from pipeline.assemble import Context, assemble_without_plans, may_hold_plan
from pipeline.ingest import QuarantineError, read_bytes, read_text
from pipeline.ingest.reading import Reading
from pipeline.run.engine import all_stages

ROOT = Path(__file__).parents[3]
SHARED = ROOT.parent / "shared"
HEAD = "Chuyện ở xóm Đồi\n\n14/03/2022 08:30\n\n"

# Words on a page and what they are a trace of.
TRACES = [
    ("number", "Người dân làm theo Kế hoạch số 158/KH-UBND."),
    ("number without type", "Thông tin nêu trong văn bản số 12/SNV-TĐKT."),
    ("number of the Party", "Chi bộ bàn cách làm theo Chỉ thị 05-CT/TW."),
    ("number without suffix", "Bà con đã học Nghị quyết số 57."),
    ("blank number", "Số:      /KH-UBND là chỗ để trống."),
    ("number glued to its word", "Xem Công văn số53/UBND-VX."),
    ("number in the byline", "Nguồn: Kế hoạch 70/KH-SGDĐT"),
    ("number with blanks", "Kế hoạch số 158 / KH - UBND nêu rõ."),
    ("issued", "UBND huyện ban hành kế hoạch làm đường."),
    ("just issued", "Sở vừa có văn bản về việc đó."),
    ("approved", "Tỉnh phê duyệt đề án trồng rừng."),
    ("passive", "Kế hoạch trồng rừng được UBND tỉnh phê duyệt."),
    ("in capitals", "UBND TỈNH YÊN BÁI BAN HÀNH KẾ HOẠCH LÀM ĐƯỜNG"),
    ("old spelling", "Ủy ban nhân dân xã ban hành chương trình hoà giải."),
    ("launched", "Hội Nông dân tỉnh phát động phong trào làm đường."),
    ("opened", "Công an tỉnh mở đợt cao điểm."),
    ("held", "Hội Nông dân tỉnh đã tổ chức cuộc vận động trồng rau."),
    ("launched by", "Phong trào sạch làng do Hội Phụ nữ xã phát động."),
    ("required", "Sở Y tế yêu cầu các trạm y tế trực đêm."),
    ("handed to", "UBND huyện giao Phòng Nội vụ theo dõi."),
    ("handed to a press agency", "Chính phủ giao Thông tấn xã Việt Nam đưa tin."),
    ("directed", "Bí thư Tỉnh ủy chỉ đạo: các xã khẩn trương."),
    ("opinion", "Sở Nội vụ có ý kiến như sau: đồng ý."),
    ("lead that was lost", "Theo đó, kế hoạch đặt mục tiêu trồng mười nghìn cây."),
    ("plan of a body", "Theo kế hoạch của Tỉnh đoàn, mỗi xã có một đội."),
    ("as follows", "Huyện xây dựng kế hoạch trồng cây, cụ thể: mỗi xã một vườn."),
    ("asked just now", "Đây là yêu cầu vừa được Sở Y tế gửi các huyện."),
]  # fmt: skip

# News that hold no plan, whatever bodies and places they name.
IDLE = [
    ("weather", "Dự báo thời tiết ngày mai\n\n02/12/2021 17:05\n\nBắc Bộ có mưa nhỏ, đêm trời rét. Nhiệt độ thấp nhất 13 độ, vùng núi có nơi dưới 9 độ. Gió đông bắc cấp 3."),
    ("football", "Đội khách thắng muộn\n\n05/06/2022 21:40\n\nTrận đấu tối 5/6 trên sân Lạch Tray kết thúc với tỉ số 2-1. Ban huấn luyện hài lòng, đội trưởng ghi hai bàn ở phút 70 và 88."),
    ("prices", "Giá cà phê sáng nay\n\n11/10/2023 07:12\n\nTại Đắk Lắk, cà phê nhân xô được mua với giá 65.300 đồng/kg, tăng 400 đồng so với hôm qua. Ở Lâm Đồng là 64.900 đồng/kg."),
    ("accident", "Xe khách lật trên đèo\n\n19/08/2020 13:20\n\nSáng 19/8, xe khách 29 chỗ lật ở đèo Bảo Lộc. Công an huyện có mặt, đưa người bị thương vào Bệnh viện đa khoa tỉnh Lâm Đồng."),
    ("craft", "Lão nông làm nhà sàn mini\n\n22/04/2019 09:00\n\nÔng Lò Văn Ơn ở bản Bó, xã Chiềng An làm được hơn hai trăm nhà sàn nhỏ. Ủy ban nhân dân xã và Hội Nông dân thường đưa khách tới thăm."),
    ("school", "Cô giáo mang đàn lên bản\n\n30/09/2021 10:10\n\nLớp học của cô Sùng Thị Dua có 24 em. Cô dạy hát, dạy chữ, cuối tuần đi từng nhà gọi các em tới lớp."),
    ("words that only look like it", "Một ngày ở cảng\n\n17/05/2022 06:45\n\nGiao thông vào cảng thuận lợi, các quyết định nhanh. Tàu 24/7, lịch ngày 12/5 - 15/5, số 7 là cầu dài nhất. Họ lên kế hoạch từ sớm."),
    ("visit", "Đoàn khách thăm làng gốm\n\n08/03/2023 15:30\n\nSáng 8/3, Phó Chủ tịch UBND huyện đón đoàn khách. Hai bên giao lưu, nghe giới thiệu về chương trình du lịch của làng."),
]  # fmt: skip


def assert_nothing_is_lost(reading: Reading) -> bool:
    """Check that a page that is put aside has the same record as the whole way; whether it was put aside."""
    ctx = Context.of(reading)
    if may_hold_plan(ctx):
        return False
    in_full = all_stages(Context.of(reading))
    assert in_full.plans == ()
    assert assemble_without_plans(ctx) == in_full
    return True


@cases("words", TRACES)
@pytest.mark.parametrize("form", [str, lambda words: unicodedata.normalize("NFD", words)], ids=["NFC", "NFD"])
def test_a_trace_of_a_plan_keeps_a_page(words: str, form: type[str]) -> None:
    assert may_hold_plan(Context.of(read_text(form(HEAD + words))))


@cases("text", IDLE)
def test_other_news_are_put_aside_and_lose_nothing(text: str) -> None:
    assert assert_nothing_is_lost(read_text(text))
    assert assert_nothing_is_lost(read_text(text).with_meta(author="Vi Thị Mây", outlet="Báo Sơn La"))


def test_an_address_that_names_a_document_keeps_its_page() -> None:
    reading = read_text(IDLE[0][1])
    assert may_hold_plan(
        Context.of(reading.with_meta(url="https://luat.example/ke-hoach-87-kh-ubnd-2031-trong-tre.html"))
    )
    assert not may_hold_plan(Context.of(reading.with_meta(url="https://bao.example/ke-hoach-cuoi-tuan-87.html")))


def test_no_body_begins_with_a_word_that_no_order_goes_to() -> None:
    names = {name for body in load().bodies.values() for name in (body.name, *body.aliases)}
    lost = [
        name
        for name in sorted(names)
        if not may_hold_plan(Context.of(read_text(f"{HEAD}Ngày 5/3, UBND tỉnh giao {name} làm.")))
    ]
    assert lost == []


def readable(paths: list[Path]) -> Iterator[Reading]:
    """The pages among the files."""
    for path in paths:
        try:
            yield read_bytes(path.read_bytes(), str(path))
        except QuarantineError:
            continue


@pytest.mark.parametrize("folder", ["pages", "portals/pages", "portals/articles", "quarantine"])
def test_nothing_of_the_corpus_is_lost(folder: str) -> None:
    paths = sorted(p for p in (ROOT / "corpus" / folder).rglob("*.*") if p.name != "README.md")
    aside = sum(assert_nothing_is_lost(reading) for reading in readable(paths))
    assert aside < len(paths) / 5  # the corpus is one of plans


@pytest.mark.parametrize("folder", ["seeds", "data/official_pdf"])
def test_nothing_of_the_seeds_is_lost(folder: str) -> None:
    paths = sorted((SHARED / folder).glob("*.*"))
    if not paths:
        pytest.skip(f"../shared/{folder} is not on this machine")
    assert sum(assert_nothing_is_lost(reading) for reading in readable(paths)) == 0


def test_most_of_a_newspaper_is_put_aside() -> None:
    treebank = SHARED / "data" / "vi_vtb-ud-dev.conllu"
    if not treebank.exists():
        pytest.skip(f"../shared/data/{treebank.name} is not on this machine")
    lines = treebank.read_text(encoding="utf-8").splitlines()
    sentences = [line.removeprefix("# text = ") for line in lines if line.startswith("# text = ")]
    pages = [read_text("\n\n".join(sentences[i : i + 15])) for i in range(0, len(sentences), 15)]
    aside = sum(assert_nothing_is_lost(page) for page in pages)
    assert aside > 0.7 * len(pages)
