"""Every value of a plan stands on evidence, and every piece of evidence stands where it says."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

import html
import re
import unicodedata
from functools import cache
from pathlib import Path

import pytest
from composed import COMMITTEE, letter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from records import stands, value_at, values

from pipeline.assemble import Context
from pipeline.confidence import with_confidence
from pipeline.ingest import IngestError, Reading, read_bytes, read_text
from pipeline.model import Page, SourceRange
from pipeline.run.engine import all_stages, process

CORPUS = Path(__file__).parents[3] / "corpus" / "pages"
PAGES = sorted(page for page in CORPUS.rglob("*") if page.is_file())
COMPOSED = {
    "announcement": "Sơn La trồng rừng\n\nThứ Hai, 14/03/2022, 09:05\n\nNgày 12/3, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND về trồng rừng với chủ đề “Rừng thêm xanh” chào mừng 60 năm Ngày thành lập lâm trường (01/4/1962 - 01/4/2022), thay thế Kế hoạch số 12/KH-UBND ngày 05/01/2020 của UBND tỉnh.\n\nThời gian thực hiện: Đợt I: từ ngày 01/4 đến ngày 30/5/2022; Đợt II: từ ngày 05/7 đến ngày 30/9/2022. Sơ kết vào tháng 6/2022.\n\nUBND tỉnh giao Sở Nội vụ chủ trì, phối hợp với các sở, ngành hướng dẫn; gửi báo cáo về Sở Nội vụ trước ngày 15/12/2022.\n\nLò Thị Ban",
    "official plan": letter(COMMITTEE.format(number="**86**/KH-UBND"), "KẾ HOẠCH\nTrồng rừng năm 2022\n\nCăn cứ Luật Lâm nghiệp số 16/2017/QH14;\n\nI. MỤC ĐÍCH\n\nPhủ xanh.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ\n\n- Hướng dẫn."),
    "letter": letter(COMMITTEE.format(number="815/UBND-KT\nV/v phòng cháy rừng"), "Kính gửi:\n- Sở Nội vụ;\n- UBND các huyện, thành phố.\n\nMùa khô đã đến, rừng dễ cháy."),
    "two documents": "Ngày 14/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND về trồng rừng năm 2022. Cùng ngày, UBND tỉnh ban hành Công văn số 815/UBND-KT về phòng cháy rừng, giao Công an tỉnh chủ trì.",
    "launch": "Sơn La thi đua\n\nUBND tỉnh Sơn La vừa phát động phong trào thi đua “Nghìn vườn cam sạch” đến hết năm 2022.",
    "decomposed": unicodedata.normalize("NFD", "Ngày 14/3/2022, UBND tỉnh Thừa Thiên Huế ban hành Kế hoạch số 86/KH-UBND về trồng rừng."),
    "eth for Đ": "Ngày 14/3/2022, UBND tỉnh Ðồng Nai ban hành Quyết định số 530/QÐ-UBND về phong trào thi đua “Ðất sạch”.",
    "entities and tags": "<html><head><title>S&#417;n La tr&#7891;ng r&#7915;ng</title></head><body><h1>S&#417;n La tr&#7891;ng r&#7915;ng</h1><p>Ng&agrave;y <b>14</b>/3/2022, UBND t&#7881;nh <i>S&#417;n</i> La&nbsp;ban h&agrave;nh K&#7871; ho&#7841;ch s&#7889; <b>86/KH</b>-UBND v&#7873; vi&#7879;c ph&aacute;t &#273;&#7897;ng phong tr&agrave;o thi &#273;ua &quot;R&#7915;ng th&ecirc;m xanh&quot;.</p><p>UBND t&#7881;nh giao S&#7903;<br>N&#7897;i v&#7909; h&#432;&#7899;ng d&#7851;n phong tr&agrave;o n&agrave;y tr&ecirc;n to&agrave;n t&#7881;nh.</p></body></html>",
    "markdown": "# Sơn La trồng rừng\n\nNgày **14/3/2022**, [UBND tỉnh Sơn La](https://sonla.gov.vn) ban hành **Kế hoạch số 86/KH-UBND** về *trồng rừng* năm 2022\\.",
    "address and stamp from outside": "Ngày 14/3, UBND tỉnh vừa ban hành Kế hoạch số 86/KH-UBND về trồng rừng.",
}  # fmt: skip

_TAG = re.compile(r"<[^<>]*>")
_LINK = re.compile(r"\]\([^()\n]*\)")


def words(text: str) -> str:
    """The letters and digits of a text, as every format writes them."""
    text = unicodedata.normalize("NFC", html.unescape(_TAG.sub(" ", _LINK.sub(" ", text.replace(r"\r\n", " ")))))
    return "".join(re.findall(r"[^\W_]+", text.replace("Ð", "Đ").replace("ð", "đ")))


@cache
def read(name: str) -> tuple[Reading, Page]:
    """A page of the corpus (by its path there) or a composed one (by key), and its record."""
    if name in COMPOSED:
        reading = read_text(COMPOSED[name])
        if name.startswith("address"):
            reading = reading.with_meta(url="https://sonla.gov.vn/tin/1", published="2022-03-18")
    else:
        reading = read_bytes((CORPUS / name).read_bytes())
    return reading, process(reading)


def check_evidence(reading: Reading, page: Page) -> None:
    """Texts, source ranges and positions of all evidence of a page."""
    assert page.text is not None
    for position, evidence in enumerate(page.evidence):
        assert all(0 <= source < position for source in evidence.inferred_from), evidence
        if evidence.start is None or evidence.end is None:
            assert evidence.origin != "text", evidence
            continue
        assert page.text[evidence.start : evidence.end] == evidence.text, evidence
        assert evidence.text, evidence
        assert isinstance(evidence.source, SourceRange)
        source = reading.source[evidence.source.start : evidence.source.end]
        assert words(source) == words(evidence.text), (evidence, source)


NAMES = [*COMPOSED, *(page.relative_to(CORPUS).as_posix() for page in PAGES)]


def test_there_are_pages() -> None:
    assert PAGES
    assert all(read(name)[1].plans for name in COMPOSED)


@pytest.mark.parametrize("name", NAMES)
def test_evidence_stands_where_it_says(name: str) -> None:
    check_evidence(*read(name))


@pytest.mark.parametrize("name", NAMES)
def test_every_value_stands_on_evidence(name: str) -> None:
    _, page = read(name)
    for i, plan in enumerate(page.plans):
        without = [path for path in values(plan, f"plans[{i}]") if not stands(path, page.evidence)]
        assert [path for path in without if not path.endswith(".issued_not_after")] == []
        assert plan.issued_not_after is None or any(e.field == "published" for e in page.evidence)


@pytest.mark.parametrize("name", NAMES)
def test_every_piece_of_evidence_leads_to_a_value(name: str) -> None:
    _, page = read(name)
    assert [e.field for e in page.evidence if not values(value_at(page, e.field), e.field)] == []


@pytest.mark.parametrize("name", NAMES)
def test_what_the_page_says_of_itself_stands_on_evidence(name: str) -> None:
    _, page = read(name)
    known = {e.field for e in page.evidence}
    assert {f for f in ("title", "published", "author", "outlet", "views") if getattr(page, f) is not None} <= known


@pytest.mark.parametrize("name", NAMES)
def test_a_printed_value_is_what_its_evidence_says(name: str) -> None:
    """Number, subject, themes and signer are printed: their words are the words of their evidence."""
    _, page = read(name)
    for i, plan in enumerate(page.plans):
        printed = {f"plans[{i}].{f}": getattr(plan, f) for f in ("number", "subject", "signer")}
        printed |= {f"plans[{i}].themes[{k}].text": theme.text for k, theme in enumerate(plan.themes)}
        for path, value in printed.items():
            if value is not None:
                texts = [e.text or "" for e in page.evidence if e.field == path]
                for part in value.split("; ") if path.endswith("signer") else [value]:
                    assert any(words(part).lower() in words(text).lower() for text in texts), (path, value, texts)


@pytest.mark.parametrize("name", NAMES)
def test_agencies_stand_where_they_are_named(name: str) -> None:
    """Roles and names of one agency refer to one place; a task stands behind it."""
    _, page = read(name)
    for evidence in page.evidence:
        if evidence.field.endswith(".role"):
            assert evidence.inferred_from, evidence


FRAGMENTS = [
    *COMPOSED.values(),
    "Ngày 31/2/2022, ", "ngày 14/3, ", "Hôm qua (14/3), ", "UBND tỉnh Sơn La ", "Chủ tịch UBND tỉnh ", "Tỉnh ", "vừa ban hành ", "ký ban hành ", "được ", "phê duyệt ", "Kế hoạch ", "số 86/KH-UBND", "số /KH-UBND", "Số:      /QĐ-UBND", " ngày ", "KẾ HOẠCH\n", "QUYẾT ĐỊNH:\n", "Điều 3. ",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n", "Độc lập - Tự do - Hạnh phúc\n", "Kính gửi:\n", "Nơi nhận:\n", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n", "- ", "1. ", "IV. TỔ CHỨC THỰC HIỆN\n", "| Chủ trì | Phối hợp |\n", "| Sở Nội vụ | Sở Y tế |\n", "phong trào thi đua ", "chủ đề ", "“", "”", '"', "''", "(", ")", ";", ":", ".", ", ", "\n", "\n\n", " ",
    "từ ngày 29 đến 5-10 ", "từ tháng 12 đến tháng 2/2023 ", "giai đoạn 2021 - 2025 ", "kéo dài đến ", "trong 999 tháng kể từ ngày ban hành ", "60 ngày đêm kể từ ngày 31/12/2099 ", "Đợt I: ", "Đợt II: ", "trước ngày 30/9 ", "sơ kết vào tháng 9/2022 ", "60 năm Ngày thành lập (29/2/1962 - 29/2/2022) ", "giao ", "yêu cầu ", "phối hợp với ", "các sở, ban, ngành ", "Giám đốc các Sở: Nội vụ, Tài chính ", "Thứ Hai, 14/03/2022, 09:05\n", "Lượt xem: 12\n", "Hỏi: ", "Trả lời: ", "Tin liên quan\n", "Nguồn: Báo Sơn La\n", "(Kế hoạch số 86/KH-UBND)\n", "Đó là nội dung tại ", "thay thế ", "Căn cứ ", "Cùng ngày, ",
    "<p>", "</p>", "<html><body>", "&quot;", "&nbsp;", "&#417;", "**", "# ", "\u0301", "\u00ad", "\ud800", "\x00", "İ", "ẞ", "\u2028", "Ð",
]  # fmt: skip


@pytest.mark.filterwarnings("ignore:the tokenizer cannot carry:UserWarning")
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=14).map("".join))
def test_any_page_of_the_genre(text: str) -> None:
    """Whatever is put together from pieces of such pages gives a record, and its evidence stands where it says."""
    try:
        reading = read_text(text)
    except IngestError:
        return
    page = process(reading)
    assert page == with_confidence(all_stages(Context.of(reading)))  # what is put aside loses nothing
    assert page.text is not None
    for position, evidence in enumerate(page.evidence):
        assert all(0 <= source < position for source in evidence.inferred_from)
        if evidence.start is not None and evidence.end is not None:
            assert page.text[evidence.start : evidence.end] == evidence.text


@pytest.mark.filterwarnings("ignore:the tokenizer cannot carry:UserWarning")
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=14).map("".join))
def test_the_evidence_of_any_page_leads_to_values(text: str) -> None:
    try:
        page = process(read_text(text))
    except IngestError:
        return
    assert [e.field for e in page.evidence if not values(value_at(page, e.field), e.field)] == []


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    try:
        reading = read_text(text)
    except IngestError:
        return
    assert process(reading) == with_confidence(all_stages(Context.of(reading)))
