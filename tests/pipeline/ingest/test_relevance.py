"""Error pages, log-in walls and other languages are quarantined; pages of ours pass."""

from pathlib import Path

import pytest

from pipeline.ingest import read_bytes
from pipeline.ingest.reading import QuarantineError

CORPUS = Path(__file__).parents[3] / "corpus"
PLAN = "UBND huyện Mường Lát vừa ban hành Kế hoạch số 12/KH-UBND về trồng luồng, giao Phòng Nội vụ theo dõi."


def page(title: str, body: str) -> bytes:
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{body}</body></html>".encode()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (page("404 - Not Found", "<p>The resource you are looking for has been removed.</p>"), "error page"),
        (page("Lỗi 404", "<p>Không tìm thấy trang bạn yêu cầu. Mời bạn quay về trang chủ.</p>"), "error page"),
        (page("Thông báo", "<p>Bài viết này không tồn tại hoặc đã bị gỡ khỏi cổng.</p>"), "error page"),
        (page("Runtime Error", "<p>Server Error in '/' Application.</p>"), "error page"),
        (page("Cổng thông tin", "<p>Hệ thống hiện đang bảo trì, mời quay lại sau 22 giờ.</p>"), "error page"),
        (page("503 Service Unavailable", "<p>Please try again.</p>"), "error page"),
        (page("Đăng nhập", "<p>Tên đăng nhập</p><p>Mật khẩu</p><p>Quên mật khẩu?</p>"), "log-in page"),
        (("The province launched its planting season with a short meeting. " * 8).encode(), "not Vietnamese"),
        (("Le comité de la région a lancé la saison des récoltes à l\u2019été. " * 8).encode(), "not Vietnamese"),
        (("Uy ban nhan dan huyen phat dong phong trao trong cay tren dia ban. " * 8).encode(), "without its marks"),
        ("Комитет объявил о начале весенней посадки деревьев в провинции. ".encode() * 8, "not Vietnamese"),
    ],
)
def test_what_is_no_page_of_ours_is_quarantined(data: bytes, said: str) -> None:
    with pytest.raises(QuarantineError, match=said):
        read_bytes(data)


@pytest.mark.parametrize(
    "data",
    [
        page("Trồng luồng", f"<p>{PLAN}</p>"),
        page("Trồng luồng", f"<p>{PLAN}</p><p>Đăng nhập để bình luận. Mật khẩu gồm 8 ký tự.</p>"),
        page("Khắc phục lỗi 404", f"<p>{PLAN} Kế hoạch nêu cách sửa trang không tồn tại.</p>"),
        page("Trang tin", "<p>Khu du lịch không còn nhận khách.</p>"),
        b"Short note in English.",
        ("The Ministry wrote to donors. " * 6 + PLAN * 3).encode(),
    ],
)
def test_pages_of_ours_pass(data: bytes) -> None:
    assert read_bytes(data).text


@pytest.mark.parametrize("path", sorted((CORPUS / "quarantine").iterdir()), ids=lambda path: path.stem)
def test_the_sample_of_pages_for_quarantine(path: Path) -> None:
    with pytest.raises(QuarantineError):
        read_bytes(path.read_bytes())


@pytest.mark.parametrize("part", ["dev", "fit", "test"])
def test_no_page_of_the_corpus_is_quarantined(part: str) -> None:
    for path in sorted((CORPUS / "pages" / part).iterdir()):
        assert read_bytes(path.read_bytes()).text
