"""UTF-8 that was read as something else is read as what it was, every letter at its place; other text stays."""

import unicodedata

import pytest
from old_codes import LETTERS
from other_languages import OTHER_TEXTS

from pipeline.ingest import IngestError, read_bytes, read_text
from pipeline.ingest.charmaps import charmaps
from pipeline.ingest.mojibake import garbled_letters

TEXT = (
    "Ủy ban nhân dân tỉnh Sơn La ban hành Kế hoạch số 61/KH-UBND phát động phong trào “Đường sạch, bản đẹp”.\n"
    "Mỗi xã chọn một đoạn đường để trồng hoa, quét dọn và giữ gìn quanh năm – bắt đầu từ Ý Tý, Ít Ong."
)


def garbled(text: str, encoding: str = "windows-1252", times: int = 1) -> str:
    table = charmaps()["windows-1252"] if encoding == "windows-1252" else "".join(map(chr, range(256)))
    for _ in range(times):
        text = "".join(table[byte] for byte in text.encode())
    return text


@pytest.mark.parametrize("encoding", ["windows-1252", "latin-1"])
@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_whole_page(encoding: str, times: int, form: str) -> None:
    source = garbled(unicodedata.normalize(form, TEXT), encoding, times)
    reading = read_text(source)
    assert reading.text == TEXT
    assert reading.source == source
    assert reading.repairs == (("mojibake",) if form == "NFC" else ("mojibake", "nfc"))


@pytest.mark.parametrize("letter", LETTERS)
def test_every_letter_keeps_its_place(letter: str) -> None:
    source = f"Đầu {garbled(TEXT)} {garbled(f'x{letter}x')}."
    reading = read_text(source)
    at = reading.text.index(f"x{letter}x") + 1
    span = reading.source_of(at, at + 1)
    assert source[span.start : span.end] == garbled(letter)


def test_a_part_of_a_page() -> None:
    title, body = TEXT.split("\n")
    reading = read_text(f"XÃ\u00a0HỘI HÓA, «Quá»\n{garbled(title)}\n{body}")
    assert reading.text == f"XÃ HỘI HÓA, «Quá»\n{TEXT}"


def test_metadata_and_body_of_html() -> None:
    lines = TEXT.split("\n")
    source = (
        f'<html><head><meta charset="utf-8"><title>{lines[0]}</title><meta name="author" content="Nguyễn Thị Mỵ">'
        f"</head><body><h1>{lines[0]}</h1><p>{lines[1]}</p></body></html>"
    )
    reading = read_bytes(garbled(source).encode())
    assert reading.text == TEXT
    assert reading.meta == read_bytes(source.encode()).meta
    assert reading.meta.author == "Nguyễn Thị Mỵ"


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("lÃ  má»™t", "là một"),
        ("lÃ má»™t", "là một"),
        ("hÃ ng cÃ¢y", "hàng cây"),
        ("nÃ y", "này"),
        ("VÃ  cÃ¢y", "Và cây"),
    ],
)
def test_a_no_break_space_that_became_a_plain_one(printed: str, read: str) -> None:
    assert read_text(f"{garbled(TEXT)} {printed}.").text == f"{TEXT} {read}."


@pytest.mark.parametrize("text", [*OTHER_TEXTS, TEXT, TEXT.upper(), "XÃ\u00a0HỘI VÀ XÃ\u00a0BẢN, XÃ\u00a0"])
def test_other_text_stays(text: str) -> None:
    assert garbled_letters(text) == []


def test_french_is_not_ours_to_mend() -> None:
    assert garbled_letters(garbled("Les élèves ont planté des arbres près de la forêt, à côté du marché.")) == []


# letters that are gone


def test_a_page_that_lost_many_letters_is_refused() -> None:
    text = "Ủy ban nhân dân tỉnh phát động phong trào thi đua trồng rừng, làm đường và giữ suối sạch. " * 3
    with pytest.raises(IngestError, match=r"garbled.*save the page anew"):
        read_bytes(text.encode("utf-8").decode("cp1252", "replace").encode("utf-8"))
    assert read_bytes(text.encode("utf-8")).text == text.strip()


@pytest.mark.parametrize(
    "lost",
    [
        lambda text: text.replace("ạ", "\ufffd").replace("ế", "\ufffd"),
        lambda text: text.encode("cp1252", "replace").decode("cp1252"),
    ],
    ids=["replacement characters", "question marks"],
)
def test_other_ways_to_lose_them(lost) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(IngestError, match=r"garbled.*save the page anew"):
        read_text(lost(TEXT))


def test_a_page_that_lost_few_is_kept_and_says_so() -> None:
    reading = read_text(f"{TEXT}\n" * 5 + "Thôn B\ufffdn Lầu cũng tham gia.")
    assert reading.repairs == ("lost",)
    assert "B\ufffdn Lầu" in reading.text


def test_garbled_text_that_lost_few_letters() -> None:
    reading = read_text(garbled(f"{TEXT}\n" * 5) + "Thá»? cáº¥p xÃ£.")
    assert reading.repairs == ("mojibake", "lost")


@pytest.mark.parametrize(
    "text", ["Vì sao? Ai làm? Khi nào?", "http://vd.vn/tin?so=5 và /a?b", "Có ... không?\n" * 50, "«Nhà lá», «cá»."]
)
def test_questions_are_no_loss(text: str) -> None:
    assert read_text(f"{TEXT}\n{text}").repairs == ()
