"""Composed pages that several tests read, and the command as a function."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.cli import main

ARTICLE = """Bắc Kạn phát động phong trào mỗi bản một mô hình hay

14/03/2022 08:30

Ngày 10/3/2022, UBND tỉnh Bắc Kạn ban hành Kế hoạch số 158/KH-UBND phát động phong trào thi đua “Mỗi bản một mô hình \
hay, mỗi xã một việc tốt”. Phong trào diễn ra từ ngày 01/4/2022 đến ngày 30/11/2022.

Kế hoạch giao Sở Nội vụ chủ trì, phối hợp với Hội Nông dân tỉnh theo dõi, tổng hợp kết quả.
"""
HTML = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Phát động ra quân làm sạch kênh mương</title></head>
<body><ul><li><a href="/">Trang chủ</a></li><li><a href="/lien-he">Liên hệ</a></li></ul>
<h1>Phát động ra quân làm sạch kênh mương</h1><p>20/02/2023 15:10</p>
<p>Ngày 17/02/2023, Ủy ban nhân dân tỉnh Long An ban hành Kế hoạch số 402/KH-UBND về việc ra quân nạo vét, làm sạch kênh
mương nội đồng, vận động nhân dân giữ gìn dòng nước trong lành cho mùa vụ mới trên địa bàn toàn tỉnh.</p>
<p>Sở Nông nghiệp và Phát triển nông thôn chủ trì, phối hợp với các địa phương tổ chức thực hiện kế hoạch này.</p>
</body></html>
"""
NO_PLAN = """Thầy cô vùng cao đón năm học mới

06/09/2021 07:15

Sáng nay, hơn ba trăm học sinh bản Nà Lùng tới lớp trong tiếng trống trường. Các thầy cô đã dọn lại sân, sửa mái
tôn và chuẩn bị sách vở cho những em còn thiếu.
"""


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder with two pages that announce a plan and one that does not."""
    folder = tmp_path / "pages"
    (folder / "2023").mkdir(parents=True)
    (folder / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "b.txt").write_text(NO_PLAN, encoding="utf-8")
    (folder / "2023" / "c.html").write_text(HTML, encoding="utf-8")
    return folder


@pytest.fixture
def kehoach(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """The command, called with its arguments; a build does its work in this process unless told otherwise."""
    monkeypatch.setenv("KEHOACH_ENGINE", "serial")

    def run(*args: str | Path, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(main, [str(arg) for arg in args], input=stdin)

    return run
