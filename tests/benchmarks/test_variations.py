"""Generated archives: the same for the same seed, every page different, values exchanged alike throughout a page."""

import gzip
import re
from collections import Counter
from itertools import islice
from pathlib import Path

import pytest
from click.testing import CliRunner

from benchmarks.portals.dice import Dice
from benchmarks.variations.__main__ import main
from benchmarks.variations.bases import load_bases
from benchmarks.variations.pages import Mix, Variations
from benchmarks.variations.slots import PROVINCES, Slot, cut_html, cut_text
from benchmarks.variations.swaps import Swaps
from benchmarks.variations.write import write_files, write_warcs
from pipeline.ingest import read_bytes
from pipeline.ingest.archives import Member, members
from pipeline.ingest.sources import Source, list_sources
from pipeline.run.engine import process


@pytest.fixture(scope="module")
def variations() -> Variations:
    return Variations(seed=5, mix=Mix(portal=0.05))


def slots(text: str) -> list[Slot]:
    return [part for part in cut_text(text) if isinstance(part, Slot)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ngày 05 tháng 3 năm 2019", [("date", "05 tháng 3 năm 2019")]),
        ("từ 15/3/2019 đến 2019-12-30", [("date", "15/3/2019"), ("iso", "2019-12-30")]),
        ("Kế hoạch số 158/KH-UBND", [("number", "158")]),
        ("giai đoạn 2021 - 2025", [("year", "2021"), ("year", "2025")]),
        ("tỉnh Lai Châu, TỈNH LAI CHÂU", [("province", "Lai Châu"), ("PROVINCE", "LAI CHÂU")]),
        ("giao Sở Y tế báo cáo", [("body", "Sở Y tế")]),
        ("huyện Tam Đường", [("district", "huyện Tam Đường")]),
        ("đồng chí Trần Văn Sáng, Bí thư", [("person", "Trần Văn Sáng")]),
        ("trồng 512.000 cây, đạt 104,5%", [("count", "512.000"), ("count", "104,5")]),
        ("90 ngày đêm, Điều 5", []),
    ],
)
def test_values_are_found(text: str, found: list[tuple[str, str]]) -> None:
    assert [tuple(slot) for slot in slots(text)] == found


def test_of_markup_only_metadata_is_exchanged() -> None:
    page = '<meta content="2019-05-07"><p class="x2019" id="2020">Năm 2021</p><script>var y = 2022;</script>&#1234;'
    assert [tuple(part) for part in cut_html(page) if isinstance(part, Slot)] == [
        ("iso", "2019-05-07"),
        ("year", "2021"),
    ]
    assert "".join(part if isinstance(part, str) else part.value for part in cut_html(page)) == page  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("kind", "value", "form"),
    [
        ("date", "05/3/2019", r"(0[1-9]|1\d|2[0-8])/3/20\d\d"),
        ("date", "02/9/1945", r"02/9/1945"),
        ("date", "19/5/2020", r"19/5/20\d\d"),
        ("iso", "2019-03-05", r"20\d\d-03-\d\d"),
        ("time", "7:05", r"7:[0-5]\d"),
        ("count", "1.050.000,5", r"[1-9]\.\d50\.000,[1-9]|[1-9]\.0[1-9]\d\.000,[1-9]|[1-9]\.0\d0\.000,[1-9]"),
        ("number", "07", r"0[1-9]"),
    ],
)
def test_what_stands_for_a_value_has_its_form(kind: str, value: str, form: str) -> None:
    for seed in range(50):
        assert re.fullmatch(form, Swaps(Dice(str(seed)), 2020).of(Slot(kind, value)))


def test_years_move_together_and_not_into_the_future() -> None:
    for seed in range(50):
        swaps = Swaps(Dice(str(seed)), 2025)
        first, last = (int(swaps.of(Slot("year", year))) for year in ("2021", "2025"))
        assert last - first == 4
        assert last <= 2026


def test_different_places_stay_different() -> None:
    swaps = Swaps(Dice("a"), 2020)
    assert len({swaps.of(Slot("province", name)) for name in PROVINCES}) == len(PROVINCES)
    assert swaps.of(Slot("PROVINCE", "LAI CHÂU")) == swaps.of(Slot("province", "Lai Châu")).upper()


def test_every_page_is_different(variations: Variations) -> None:
    pages = list(variations.pages(2_000))
    assert len({page.data for page in pages}) == 2_000
    # Not by the number at the foot alone: hardly any two have the same words otherwise.
    bare = {re.sub(rb"M\xc3\xa3 b\xc3\xa0i: \d+", b"", page.data) for page in pages}
    assert len(bare) > 1_995


def test_a_page_depends_on_seed_and_number_alone(variations: Variations) -> None:
    again = Variations(5, variations.mix, variations.bases)
    assert list(again.pages(3, first=40)) == [variations.page(number) for number in (40, 41, 42)]
    assert Variations(6, variations.mix, variations.bases).page(40).data != variations.page(40).data


def test_the_mix_is_kept(variations: Variations) -> None:
    mix = Mix(portal=0.2, html=0.3, unrelated=0.5, duplicates=0.25)
    pages = list(Variations(1, mix, variations.bases).pages(1_000))
    assert len({page.data for page in pages}) == pytest.approx(750, abs=50)
    assert sum(len(page.data) > 30_000 for page in pages) == pytest.approx(200, abs=50)
    assert Counter(page.suffix for page in pages)[".html"] == pytest.approx(440, abs=60)
    assert len({page.url for page in pages}) == 1_000


def test_only_development_pages_are_read(tmp_path: Path) -> None:
    (tmp_path / "pages" / "dev").mkdir(parents=True)
    (tmp_path / "pages" / "test").mkdir()
    (tmp_path / "portals" / "pages").mkdir(parents=True)
    (tmp_path / "pages" / "dev" / "a.txt").write_text("Tin\n\nXã trồng cây.", encoding="utf-8")
    (tmp_path / "pages" / "test" / "b.txt").write_text("Khác", encoding="utf-8")
    (tmp_path / "portals" / "pages" / "drupal_03.html").write_text("<p>Khác</p>", encoding="utf-8")
    bases = load_bases(tmp_path)
    assert (len(bases.texts), len(bases.pages), len(bases.portals)) == (1, 1, 0)


def test_plans_are_found_in_variations_and_none_in_other_matters(variations: Variations) -> None:
    plans = {}
    for unrelated in (0.0, 1.0):
        pages = Variations(2, Mix(portal=0, unrelated=unrelated), variations.bases).pages(60)
        plans[unrelated] = sum(bool(process(read_bytes(page.data)).plans) for page in pages)
    assert plans[0.0] > 25
    assert plans[1.0] == 0


def test_files_and_records_hold_the_same_pages(variations: Variations, tmp_path: Path) -> None:
    write_files(variations.pages(30), tmp_path / "files")
    write_warcs(variations.pages(30), tmp_path / "warc", records=12)
    files = [path.read_bytes() for path in sorted((tmp_path / "files").rglob("*.*"))]
    assert [path.name for path in sorted((tmp_path / "warc").iterdir())] == [
        f"crawl-0000{number}.warc.gz" for number in range(3)
    ]
    records = [
        (member.url, member.read())
        for source in list_sources([str(tmp_path / "warc")])
        if isinstance(source, Source)
        for member in members(source)
        if isinstance(member, Member)
    ]
    assert [data for _, data in records] == files
    assert records[7][0] == variations.page(7).url


def test_folders_hold_a_thousand_at_most(variations: Variations, tmp_path: Path) -> None:
    write_files(variations.pages(4, first=998), tmp_path)
    assert {folder.name: len(list(folder.iterdir())) for folder in tmp_path.iterdir()} == {"00000": 2, "00001": 2}


def test_each_record_is_a_member_of_gzip(variations: Variations, tmp_path: Path) -> None:
    write_warcs(variations.pages(5), tmp_path)
    data = (tmp_path / "crawl-00000.warc.gz").read_bytes()
    assert data.count(b"\x1f\x8b\x08\x00\x00\x00\x00\x00") == 6
    assert gzip.decompress(data).count(b"WARC/1.1\r\n") == 6


def test_pages_stream(variations: Variations) -> None:
    assert len(list(islice(variations.pages(10**9), 2))) == 2


def test_the_command_writes_and_tells(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, [str(tmp_path / "out"), "--pages", "3", "--as", "warc", "--seed", "7"])
    assert (result.exit_code, result.stderr[:8]) == (0, "3 pages,")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["crawl-00000.warc.gz"]
