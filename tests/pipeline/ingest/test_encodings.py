"""One plan in every encoding of Vietnamese gives one record, and every value leads back to its place in the source."""

from pathlib import Path

import pytest
from old_codes import for_windows_1258, in_code

from pipeline import extract
from pipeline.model import Page

TITLE = "Kế hoạch phát động phong trào thi đua “Sạch bản, xanh đồi”"
LINES = [
    "ỦY BAN NHÂN DÂN",
    "TỈNH YÊN BÁI",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 87/KH-UBND",
    "Yên Bái, ngày 14 tháng 3 năm 2007",
    "KẾ HOẠCH",
    "Về việc phát động phong trào thi đua “Sạch bản, xanh đồi” trên địa bàn tỉnh",
    "Thực hiện chủ trương của tỉnh về bảo vệ rừng đầu nguồn, Ủy ban nhân dân tỉnh xây dựng kế hoạch phát động "
    "phong trào thi đua “Sạch bản, xanh đồi” như sau:",
    "1. Thời gian thực hiện: từ ngày 01/4/2007 đến ngày 30/9/2007.",
    "2. Sở Nông nghiệp và Phát triển nông thôn chủ trì, phối hợp với Tỉnh Đoàn hướng dẫn các huyện trồng quế, trồng "
    "sơn tra dọc đường vào bản; những bản khó khăn được hỗ trợ cây giống.",
    "3. Các huyện, thị xã, thành phố tổ chức lễ ra quân, mỗi xã làm một đoạn đường, dựng một vườn ươm.",
    "TM. ỦY BAN NHÂN DÂN",
    "KT. CHỦ TỊCH",
    "PHÓ CHỦ TỊCH",
    "Hoàng Thị Hảo",
]
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1258", "tcvn3", "vni", "viscii"]
FIELDS = "number doc_type issued issuer province system is_campaign signer".split()


def in_encoding(text: str, encoding: str) -> bytes:
    """The text as it was typed then: TCVN3 has no toned capitals, VISCII no curly quotation marks."""
    if encoding == "tcvn3":
        return in_code(text.replace("Ủy", "Uỷ"), encoding)
    if encoding == "vni":
        return in_code(text, encoding)
    if encoding == "viscii":
        return in_code(text.replace("“", '"').replace("”", '"'), encoding)
    if encoding == "windows-1258":
        return for_windows_1258(text).encode("windows-1258")
    return text.encode(encoding)


def as_html(charset: str | None) -> str:
    head = f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">' if charset else ""
    body = "\n".join(f"<p>{line}</p>" for line in LINES)
    return f"<html><head>{head}<title>{TITLE}</title></head><body>\n{body}\n</body></html>\n"


def read(data: bytes, folder: Path) -> Page:
    path = folder / "page"
    path.write_bytes(data)
    return extract(path)


def told(page: Page) -> dict[str, object]:
    (plan,) = page.plans
    values: dict[str, object] = {name: getattr(plan, name) for name in FIELDS}
    values["themes"] = [(theme.text, theme.layer) for theme in plan.themes]
    values["span"] = (plan.timeframe.start, plan.timeframe.end) if plan.timeframe else None
    values["agencies"] = [(agency.name, agency.role) for agency in plan.agencies]
    return values


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("form", ["text", "html", "html declared", "html declared wrong"])
def test_one_record(encoding: str, form: str, tmp_path: Path) -> None:
    declared = {"tcvn3": "x-user-defined", "vni": "iso-8859-1"}.get(encoding, encoding.removesuffix("-sig"))
    source = {
        "text": "\n".join(LINES),
        "html": as_html(None),
        "html declared": as_html(declared),
        "html declared wrong": as_html("windows-1252" if encoding == "windows-1258" else "utf-8"),
    }[form]
    clean = source if form == "text" else as_html(None)
    expected = told(read(clean.encode(), tmp_path))
    assert expected["number"] == "87/KH-UBND"
    assert expected["province"] == "Yên Bái"
    assert expected["themes"]
    assert told(read(in_encoding(source, encoding), tmp_path)) == expected
