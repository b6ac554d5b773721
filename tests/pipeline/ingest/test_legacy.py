"""Text in the codes of Vietnamese fonts is read as Vietnamese where that is certain, and never else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from old_codes import LETTERS, as_seen, in_code
from other_languages import OTHER_TEXTS

from pipeline.ingest import read_bytes, read_text
from pipeline.ingest.charmaps import charmaps
from pipeline.ingest.legacy import coded_letters, recognise
from pipeline.ingest.legacy.codes import codes
from pipeline.letters import LOWER, UPPER
from pipeline.textmap import MappedText

CODES = ["tcvn3", "vni", "viscii"]
BODY = (
    "Uỷ ban nhân dân tỉnh Tuyên Quang phát động phong trào thi đua trồng rừng, đắp đường, giữ suối sạch. "
    "Mỗi thôn chọn một việc, mỗi hộ góp một ngày công; cuối năm tổ chức họp dân để đánh giá kết quả."
)


def mended(text: str) -> tuple[str, str]:
    name, edits = coded_letters(text)
    return MappedText.of(text).edit(edits).text, name


def test_the_table_has_every_letter_once() -> None:
    assert len(LETTERS) == len(set(LETTERS)) == 134
    assert set("".join(LETTERS)) == set(LOWER[3:] + UPPER[3:])
    for code in codes():
        assert len(set(code.letters.values())) == (67 + 7 if code.name == "tcvn3" else 134) - (code.name == "viscii")


# The Õ of VISCII is the no-break space in text that was read as Latin-1.
@pytest.mark.parametrize(("code", "letter"), [(c, x) for c in CODES for x in LETTERS if (c, x) != ("viscii", "Õ")])
def test_every_letter_in_both_cases(code: str, letter: str) -> None:
    text = f"{BODY} {letter}{'NH' if letter.isupper() else 'nh'}"
    assert mended(as_seen(text, code)) == (text, code)


@pytest.mark.parametrize("letter", LETTERS)
def test_viscii_bytes(letter: str) -> None:
    table = charmaps()["viscii"]
    assert table[in_code(letter, "viscii")[0]] == letter
    assert sum(table.count(other) for other in LETTERS) == 134


@given(st.lists(st.sampled_from([*BODY.split(), "TỈNH", "ĐOÀN", "Đội", "Ý", "ở", "á"]), min_size=1, max_size=20))
def test_words_there_and_back(words: list[str]) -> None:
    line = " ".join(words)
    for code in ("vni", "viscii"):
        assert mended(as_seen(f"{BODY}\n{line}", code)) == (f"{BODY}\n{line}", code)
    assert mended(as_seen(f"{BODY}\n{line.lower()}", "tcvn3")) == (f"{BODY}\n{line.lower()}", "tcvn3")


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("UBND TØNH HOµ B×NH", "UBND TỈNH HOÀ BÌNH"),
        ("Uû BAN NH¢N D¢N", "UỶ BAN NHÂN DÂN"),
        ("uû ban nh©n d©n", "uỷ ban nhân dân"),
        ("Bé Y TÕ", "BỘ Y TẾ"),
        ("Bé Y tÕ", "Bộ Y tế"),
        ("Së Néi vô vµ TØNH §OµN", "Sở Nội vụ và TỈNH ĐOÀN"),
        ("Sè: 12/KH-UBND", "Số: 12/KH-UBND"),
        ("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
        ("Kç s­ Vâ §¨ng ¥n", "Kỗ sư Vừ Đăng Ơn".replace("Vừ", "Võ")),
        ("B¶n quyÒn © 2014", "Bản quyền © 2014"),
        ("<b>KÕ</b> <i class=x>HO¹CH</i>", "<b>KẾ</b> <i class=x>HOẠCH</i>"),
    ],
)
def test_capitals_of_tcvn3(line: str, read: str) -> None:
    text, _ = mended(f"{as_seen(BODY, 'tcvn3')}\n{line}")
    assert text.split("\n")[1] == read


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("UÛY BAN NHAÂN DAÂN", "ỦY BAN NHÂN DÂN"),
        ("Uûy ban nhaân daân", "Ủy ban nhân dân"),
        ("Oâng Ñoã Vaên YÙ", "Ông Đỗ Văn Ý"),
    ],
)
def test_capitals_of_vni(line: str, read: str) -> None:
    text, _ = mended(f"{as_seen(BODY, 'vni')}\n{line}")
    assert text.split("\n")[1] == read


@pytest.mark.parametrize("code", CODES)
def test_only_some_paragraphs(code: str) -> None:
    unicode_lines = [
        "Các bản vùng cao ra quân",
        "Là xã có má",
        "Café © 2019",
        "Tổ chức họp dân để đánh giá kết quả năm nay",
    ]
    source = "\n".join([unicode_lines[0], unicode_lines[1], as_seen(BODY, code), *unicode_lines[2:]])
    reading = read_text(source)
    assert reading.text.split("\n") == [*unicode_lines[:2], BODY, *unicode_lines[2:]]
    assert reading.repairs == (code,)
    assert reading.source == source


@pytest.mark.parametrize("text", [*OTHER_TEXTS, BODY, BODY.upper(), "", "µ", "® ¸ © µ ñ ö"])
def test_other_text_is_never_touched(text: str) -> None:
    assert recognise(text) is None
    assert recognise(f"<p>{text}</p>\n" * 3) is None


@pytest.mark.parametrize("code", CODES)
def test_every_word_leads_to_the_source(code: str) -> None:
    source = f"Trang chủ\n{as_seen(BODY, code)}"
    reading = read_text(source)
    at = reading.text.index(BODY)
    for word in BODY.split():
        at = reading.text.index(word, at)
        span = reading.source_of(at, at + len(word))
        assert source[span.start : span.end] == as_seen(word, code)


def page(body: str, title: str, author: str) -> str:
    return (
        f'<html><head><meta charset="utf-8"><title>{title}</title><meta name="author" content="{author}"></head>'
        f"<body><h1>{title}</h1><p><b>{body[:13]}</b>{body[13:]}</p></body></html>"
    )


@pytest.mark.parametrize("code", ["tcvn3", "vni"])
@pytest.mark.parametrize("entities", ["none", "decimal", "hexadecimal"])
def test_a_page_of_html_with_its_metadata(code: str, entities: str) -> None:
    texts = [as_seen(text, code) for text in (BODY, "Thi đua trồng rừng ở các bản", "Nguyễn Thị Thảo")]
    if entities != "none":
        sign = "&#{};" if entities == "decimal" else "&#x{:X};"
        texts = ["".join(c if c.isascii() else sign.format(ord(c)) for c in text) for text in texts]
    source = page(*texts)
    reading = read_bytes(source.encode())
    assert reading.text == f"Thi đua trồng rừng ở các bản\n{BODY}"
    assert (reading.meta.title, reading.meta.author) == ("Thi đua trồng rừng ở các bản", "Nguyễn Thị Thảo")
    assert reading.repairs == (code,)
    assert reading.source == source
    at = reading.text.index("tỉnh Tuyên")
    span = reading.source_of(at, at + 4)
    assert source[span.start : span.end].startswith("t")
    assert source[span.start : span.end].endswith("nh")


def test_a_text_pasted_into_a_portal_page() -> None:
    title = "Ra quân đắp đường ở các bản vùng cao"
    head = "<b>KÕ</b> <font face='.VnTime'>HO¹CH</font>"
    menu = '<div id="menu"><a href="/">Trang chủ</a> <a href="/gt">Giới thiệu</a></div>'
    source = (
        f"<html><head><title>{title}</title></head><body>{menu}<h1>{title}</h1><p>15/03/2008 08:30</p>"
        f"<p>{head}</p><p>{as_seen(BODY, 'tcvn3')}</p></body></html>"
    )
    reading = read_bytes(source.encode())
    assert reading.text == f"{title}\n15/03/2008 08:30\nKẾ HOẠCH\n{BODY}"
    assert reading.meta.title == title
    at = reading.text.index("HOẠCH")
    span = reading.source_of(at, at + 5)
    assert source[span.start : span.end] == "HO¹CH"
    assert all("menu" in cut.reason for cut in reading.cuts)


def test_named_entities() -> None:
    shown = as_seen(BODY, "tcvn3")
    for sign, name in (("\u00ad", "shy"), ("®", "reg"), ("µ", "micro"), ("é", "eacute"), ("«", "laquo"), ("©", "copy")):
        shown = shown.replace(sign, f"&{name};")
    reading = read_text(f"<html><body><p>{shown}</p></body></html>")
    assert (reading.text, reading.repairs) == (BODY, ("tcvn3",))


def test_with_the_other_repairs() -> None:
    reading = read_text(f"{as_seen(BODY, 'tcvn3')}\nÐoàn xa\u0303 h\u00adọp\u200b\n")
    assert reading.text.strip() == f"{BODY}\nĐoàn xã họp"
    assert reading.repairs == ("tcvn3", "invisible", "nfc", "eth")
