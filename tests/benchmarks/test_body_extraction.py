"""How the body extraction is judged: by words, the same for all readers. No library of the extra is needed."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.body import (
    Page,
    difference,
    errors,
    f1,
    judge,
    load_pages,
    main_table,
    read_gold,
    scores,
    system_table,
    without,
    words,
)
from benchmarks.readers import Read, all_text, kehoach

GOLD = """title: Xã Nà Sáy dọn khe nước
published: 2023-03-08T08:00:00+07:00
author: Lò Dọn
stamp: Thứ Tư, 08/03/2023
byline: Tin, ảnh: Lò Dọn

Sáng nay, xã Nà Sáy ra quân dọn hai khe nước.
- Bản Hới lo khe trên
1 | Bản Co | khe dưới
"""
PAGE = read_gold("vnpt_01", b"<p>Trang</p>", GOLD)
BODY = "Sáng nay, xã Nà Sáy ra quân dọn hai khe nước.\nBản Hới lo khe trên\n1 Bản Co khe dưới"


@pytest.mark.parametrize(
    ("got", "wanted", "score"),
    [
        ("một hai ba", "một hai ba", 1.0),
        ("Một  hai, ba!", "một HAI ba", 1.0),
        ("", "", 1.0),
        ("một", "", 0.0),
        ("", "một", 0.0),
        ("một hai", "một ba", 0.5),
        ("một một", "một", 2 / 3),
        ("re\u0301t", "rét", 1.0),
    ],
)
def test_words_are_compared_as_a_multiset(got: str, wanted: str, score: float) -> None:
    assert f1(words(got), words(wanted)) == pytest.approx(score)


def test_the_head_of_the_gold_stands_apart() -> None:
    assert PAGE.title == "Xã Nà Sáy dọn khe nước"
    assert PAGE.apart == ("Thứ Tư, 08/03/2023", "Tin, ảnh: Lò Dọn", "Lò Dọn")
    assert PAGE.body.splitlines()[0].startswith("Sáng nay")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a\nThứ Tư, 08/03/2023\nb", "a\nb"),
        ("a\n  thứ tư 08/03/2023 |\nb", "a\nb"),
        ("a\nThứ Tư, 08/03/2023 14:00\nb", "a\nThứ Tư, 08/03/2023 14:00\nb"),
        ("a\n\nb", "a\n\nb"),
    ],
)
def test_lines_that_stand_apart_are_left_out_of_every_text(text: str, left: str) -> None:
    assert without(text, ["Thứ Tư, 08/03/2023"]) == left


@pytest.mark.parametrize(
    "read",
    [
        Read(PAGE.title, BODY),
        Read(None, f"{PAGE.title}\n{BODY}"),
        Read(PAGE.title, f"{PAGE.title}\nThứ Tư, 08/03/2023\n{BODY}\nTin, ảnh: Lò Dọn"),
    ],
    ids=["headline told apart", "headline in the text", "both, stamp and byline too"],
)
def test_readers_may_give_the_headline_either_way(read: Read) -> None:
    assert scores(read, PAGE) == (1.0, 1.0)


def test_a_headline_that_nobody_gives_is_missed() -> None:
    alone, headed = scores(Read(None, BODY), PAGE)
    assert alone == 1.0
    assert 0.8 < headed < 1.0


def test_what_was_lost_and_kept() -> None:
    got = "Sáng nay xã ra quân.\nCác tin khác: Xã bên họp dân"
    lost, kept = difference(got, "Sáng nay xã ra quân.\nDân góp hai trăm công.")
    assert lost == ["Dân góp hai trăm công."]
    assert kept == ["Các tin khác: Xã bên họp dân"]


def test_errors_name_pages_that_are_not_right() -> None:
    told = errors(lambda _: Read(None, BODY + "\n" + "Đọc nhiều nhất " * 100), [PAGE], length=40)
    assert told.startswith("## vnpt_01 (0.")
    assert "- kept: Đọc nhiều nhất" in told
    assert "(300 words)" in told
    assert errors(lambda _: Read(None, BODY), [PAGE]) == ""


def test_readers_at_hand_read_bytes() -> None:
    page = "<html><body><h1>Xã họp</h1><p>Ngày 5/3, UBND xã ban hành kế hoạch dọn khe nước.</p></body></html>".encode()
    assert "dọn khe nước" in kehoach(page).text
    assert "dọn khe nước" in all_text(page).text
    assert kehoach(b"\x00\x01\x02") == Read(None, "")


def test_tables_have_a_row_for_each_reader_and_system() -> None:
    pages = [PAGE, Page("vnpt_03", PAGE.data, PAGE.title, PAGE.apart, PAGE.body)]
    found = {"whole": judge(lambda _: Read(None, BODY), pages), "none": judge(lambda _: Read(None, ""), pages)}
    assert main_table(found, {"whole": 10.0, "none": 20.0}).row_count == 2
    assert list(system_table(found, "dev").columns[0].cells) == ["vnpt"]


def test_pages_are_loaded_with_their_gold(tmp_path: Path) -> None:
    for folder, name, text in (("pages", "dnn_01.html", "<p>Trang</p>"), ("gold", "dnn_01.txt", GOLD)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(text, encoding="utf-8")
    (page,) = load_pages(tmp_path)
    assert (page.name, page.data, page.title) == ("dnn_01", b"<p>Trang</p>", PAGE.title)
