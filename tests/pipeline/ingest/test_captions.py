"""Captions, hidden elements, tabs and teasers: what of the content is none."""

import pytest

from pipeline.ingest import read_bytes

LEAD = "UBND huyện Quan Hóa vừa ban hành Kế hoạch số 5/KH-UBND ngày 11/3/2024 về trồng luồng ở các xã vùng cao."
REST = "Phòng Nông nghiệp chủ trì và các xã thực hiện xong việc trồng trước ngày 30/4/2024, báo cáo về huyện."
PAGE = (
    "<html><head><title>Trồng luồng ở Quan Hóa</title></head><body><h1>Trồng luồng ở Quan Hóa</h1>"
    "<div class='bai'><p>{lead}</p>{more}<p>{rest}</p></div></body></html>"
)


def lines(more: str) -> list[str]:
    reading = read_bytes(PAGE.format(lead=LEAD, rest=REST, more=more).encode())
    return [reading.text[line.start : line.end] for line in reading.lines]


def reasons(more: str) -> set[str]:
    return {cut.reason for cut in read_bytes(PAGE.format(lead=LEAD, rest=REST, more=more).encode()).cuts}


@pytest.mark.parametrize(
    "more",
    [
        "<p><img src=a.jpg></p><p><em>Bà con bản Sại mang giống lên đồi</em></p>",
        "<p><img src=a.jpg alt='Giống đã về bản.'></p><p>Giống đã về bản.</p>",
        "<p><img src=a.jpg><br>Lễ ra quân ở bản Sại</p>",
        "<table><tr><td><img src=a.jpg></td></tr><tr><td>Bà con trồng luồng. Ảnh: Hà Lan</td></tr></table>",
        "<figure><img src=a.jpg><figcaption>Đồi luồng bản Sại sau một tháng.</figcaption></figure>",
        "<div class='image_desc'>Đồi luồng bản Sại sau một tháng.</div>",
        "<div class='wp-caption-text'>Đồi luồng bản Sại sau một tháng.</div>",
    ],
)
def test_captions_are_cut(more: str) -> None:
    assert lines(more)[-2:] == [LEAD, REST]
    assert "caption" in reasons(more)


@pytest.mark.parametrize(
    "words",
    [
        "Bà con bản Sại mang giống lên đồi, mỗi hộ nhận một trăm gốc.",
        "1. Mục đích",
        "II. Nội dung thi đua",
        "Cụ thể như sau:",
        "ỦY BAN NHÂN DÂN HUYỆN",
        "- Trồng luồng trên đồi",
    ],
)
def test_what_follows_a_picture_and_is_no_caption_stays(words: str) -> None:
    assert words in lines(f"<p><img src=a.jpg></p><p>{words}</p>")


@pytest.mark.parametrize(
    "more",
    [
        "<p style='display:none'>{}</p>",
        "<p>Xã báo cáo hằng tuần. <span style='display: none'>{}</span></p>",
        "<div class='hidden d-none'>{}</div>",
        "<div hidden><p>{}</p></div>",
        "<div aria-hidden='true'><p>{}</p></div>",
    ],
)
def test_what_nobody_sees_is_cut(more: str) -> None:
    secret = "Kế hoạch số 77/KH-UBND của huyện bên về trồng quế đã hết hiệu lực từ năm ngoái."
    assert not any(secret in line for line in lines(more.format(secret)))
    assert "hidden element" in reasons(more.format(secret))


def test_a_tab_can_be_opened_but_not_that_of_related_documents() -> None:
    text = "Căn cứ Kế hoạch số 3/KH-UBND của tỉnh, các xã vùng cao đăng ký diện tích trồng mới với huyện."
    other = "Kế hoạch số 8/KH-UBND của huyện bên về trồng quế được ban hành từ năm trước và đã sửa một lần."
    more = (
        "<ul><li><a href='#nd'>Toàn văn</a></li><li><a href='#lq'>Văn bản liên quan</a></li></ul>"
        f"<div id='nd' class='tab-pane' style='display:none'><p>{text}</p></div>"
        f"<div id='lq' class='tab-pane' style='display:none'><p>{other}</p></div>"
    )
    assert text in lines(more)
    assert other not in lines(more)


def test_the_linked_headlines_of_a_list_stay_with_their_teasers() -> None:
    teaser = "<li><h3><a href='/{0}'>Xã số {0} ra quân</a></h3><span>{0}/03/2024</span><p>{1}</p></li>"
    more = "<ul>" + "".join(teaser.format(i, LEAD.replace("5/", f"{i}/")) for i in (2, 3, 4)) + "</ul>"
    assert {"Xã số 2 ra quân", "Xã số 3 ra quân", "Xã số 4 ra quân"} <= set(lines(more))


def test_noframes_is_read() -> None:
    body = f"<body><p>{LEAD}</p><p>{REST}</p></body>"
    page = f"<html><frameset rows='1,*'><frame src=a><noframes>{body}</noframes></frameset></html>"
    assert LEAD in read_bytes(page.encode()).text
