"""Composed announcements, and the files that make up a dataset."""

from pathlib import Path

PLACES = (
    "Hà Giang",
    "Cà Mau",
    "Lai Châu",
    "Bến Tre",
    "Phú Yên",
    "Kon Tum",
    "Thái Bình",
    "Gia Lai",
    "Yên Bái",
    "Trà Vinh",
)


def announcement(number: int) -> str:
    """A page about a plan; each number gives another."""
    place = PLACES[number % len(PLACES)]
    day = f"{number % 27 + 1}/{number % 12 + 1}/{2001 + number % 20}"
    return (
        f"{place} trồng cây đầu xuân đợt {number}\n\n{day} 08:00\n\nNgày {day}, UBND tỉnh {place} ban hành Kế hoạch số"
        f" {number + 1}/KH-UBND về trồng cây phân tán. Sở Nội vụ chủ trì, phối hợp với các xã, phường thực hiện.\n"
    )


def dataset(registry: Path) -> dict[str, bytes]:
    """The files that make up the dataset."""
    files = (path for path in registry.rglob("*") if path.suffix in (".parquet", ".csv"))
    return {str(path.relative_to(registry)): path.read_bytes() for path in files}


def workers(parent: int) -> list[int]:
    """The processes that a process has started and that still run; wants /proc."""
    try:
        children = [(task / "children").read_text() for task in Path(f"/proc/{parent}/task").iterdir()]
    except OSError:
        return []
    return [int(pid) for line in children for pid in line.split()]
