"""The tables of names: complete, consistent, and extended or corrected by a user's own rows (domain guide 3.4, 6.6)."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from marks import cases

from extractors.bodies.find import find_bodies
from extractors.gazetteer import GazetteerError, load, read, use_overlay
from extractors.numbers.find import find_numbers
from extractors.provinces.find import find_places
from extractors.provinces.hosts import province_code_of_url
from pipeline.segment.view import fold

ALL = load()
OF_2004 = {code: p for code, p in ALL.provinces.items() if code.isdigit() and (p.valid_to or "2025") >= "2025"}
# The new province and the old ones that it was made of (Resolution 202/2025/QH15).
MERGED = [
    ("Tuyên Quang", "Hà Giang, Tuyên Quang"),
    ("Lào Cai", "Lào Cai, Yên Bái"),
    ("Thái Nguyên", "Bắc Kạn, Thái Nguyên"),
    ("Phú Thọ", "Hòa Bình, Phú Thọ, Vĩnh Phúc"),
    ("Bắc Ninh", "Bắc Giang, Bắc Ninh"),
    ("Hưng Yên", "Hưng Yên, Thái Bình"),
    ("Hải Phòng", "Hải Dương, Hải Phòng"),
    ("Ninh Bình", "Hà Nam, Nam Định, Ninh Bình"),
    ("Quảng Trị", "Quảng Bình, Quảng Trị"),
    ("Đà Nẵng", "Quảng Nam, Đà Nẵng"),
    ("Quảng Ngãi", "Kon Tum, Quảng Ngãi"),
    ("Gia Lai", "Bình Định, Gia Lai"),
    ("Khánh Hòa", "Khánh Hòa, Ninh Thuận"),
    ("Lâm Đồng", "Bình Thuận, Lâm Đồng, Đắk Nông"),
    ("Đắk Lắk", "Phú Yên, Đắk Lắk"),
    ("Hồ Chí Minh", "Bà Rịa - Vũng Tàu, Bình Dương, Hồ Chí Minh"),
    ("Đồng Nai", "Bình Phước, Đồng Nai"),
    ("Tây Ninh", "Long An, Tây Ninh"),
    ("Cần Thơ", "Cần Thơ, Hậu Giang, Sóc Trăng"),
    ("Vĩnh Long", "Bến Tre, Trà Vinh, Vĩnh Long"),
    ("Đồng Tháp", "Tiền Giang, Đồng Tháp"),
    ("Cà Mau", "Bạc Liêu, Cà Mau"),
    ("An Giang", "An Giang, Kiên Giang"),
    ("Huế", "Thừa Thiên Huế"),
    ("Hà Nội", "Hà Nội"),
    ("Cao Bằng", "Cao Bằng"),
    ("Điện Biên", "Điện Biên"),
    ("Hà Tĩnh", "Hà Tĩnh"),
    ("Lai Châu", "Lai Châu"),
    ("Lạng Sơn", "Lạng Sơn"),
    ("Nghệ An", "Nghệ An"),
    ("Quảng Ninh", "Quảng Ninh"),
    ("Sơn La", "Sơn La"),
    ("Thanh Hóa", "Thanh Hóa"),
]
HISTORIC = [
    "Hà Tây",
    "Hà Bắc",
    "Hải Hưng",
    "Nam Hà",
    "Vĩnh Phú",
    "Bắc Thái",
    "Quảng Nam - Đà Nẵng",
    "Sông Bé",
    "Minh Hải",
]


def test_provinces() -> None:
    assert len(OF_2004) == 63
    assert len({p.name for p in OF_2004.values()}) == 63
    assert len(ALL.provinces_2025) == 34
    assert sum(p.kind == "thành phố" for p in OF_2004.values()) == 5
    assert sum(p.kind == "thành phố" for p in ALL.provinces_2025.values()) == 6


@pytest.mark.parametrize("name", HISTORIC)
def test_historic_province(name: str) -> None:
    (province,) = [p for p in ALL.provinces.values() if p.name == name]
    assert "1997-01-01" <= province.valid_to <= "2008-08-01"


@pytest.mark.parametrize(("new", "old"), MERGED, ids=[row[0] for row in MERGED])
def test_merger_of_2025(new: str, old: str) -> None:
    (code,) = [p.code for p in ALL.provinces_2025.values() if p.name == new]
    parts = sorted(OF_2004[c].name for c, c_2025 in ALL.crosswalk.items() if c_2025 == code and c in OF_2004)
    assert parts == sorted(old.split(", "))


def test_crosswalk_is_total() -> None:
    assert len(MERGED) == 34
    assert set(OF_2004) <= set(ALL.crosswalk) <= set(ALL.provinces)
    assert set(ALL.crosswalk.values()) == set(ALL.provinces_2025)


def test_districts() -> None:
    units = {(d.name, d.code) for d in ALL.districts}
    assert 700 <= len(units) <= 800
    assert len(set(ALL.districts)) == len(ALL.districts)
    assert {d.code for d in ALL.districts} == set(OF_2004)
    assert min(Counter(code for _, code in units).values()) >= 6
    assert {d.kind for d in ALL.districts} == {"huyện", "quận", "thị xã", "thành phố"}


def test_bodies() -> None:
    assert len(ALL.bodies) > 500
    assert all(key == body.id and body.id.isascii() and body.name for key, body in ALL.bodies.items())
    assert {b.level for b in ALL.bodies.values()} == {"central", "province", "district", "commune", "any"}
    assert {b.system for b in ALL.bodies.values()} == {"state", "party", "front", "armed_forces", "other"}


def test_a_name_or_alias_stands_for_one_body() -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for body in ALL.bodies.values():
        for name in (body.name, *body.aliases):
            owners[fold(name)].add(body.id)
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


def test_successors_resolve_and_come_to_an_end() -> None:
    for body in ALL.bodies.values():
        seen = [body.id]
        while successor := ALL.bodies[seen[-1]].successor:
            assert successor in ALL.bodies, f"{seen[-1]} has the unknown successor {successor}"
            assert successor not in seen, f"{seen} leads back to {successor}"
            seen.append(successor)


def test_names_of_provinces() -> None:
    kinds = Counter((n.kind, n.text.lower()) for n in ALL.province_names)
    assert [key for key, times in kinds.items() if times > 1] == []
    assert {n.code for n in ALL.province_names} <= set(ALL.provinces)
    assert {n.code for n in ALL.province_names if n.kind == "slug"} >= set(OF_2004)


def test_document_types() -> None:
    names = [t.name for t in ALL.doc_types]
    assert len(names) == len(set(names)) > 50
    assert {t.system for t in ALL.doc_types} == {"both", "state", "party"}


FILES = ["provinces", "provinces_2025", "crosswalk", "province_names", "districts", "bodies", "doctypes"]


@pytest.mark.parametrize("name", FILES)
def test_files_are_nfc_with_plain_line_ends(name: str) -> None:
    content = (Path(load.__code__.co_filename).parent / f"{name}.csv").read_bytes()
    text = content.decode("utf-8")
    assert text == unicodedata.normalize("NFC", text)
    assert "\r" not in text
    assert "\ufeff" not in text


@pytest.fixture
def overlay(tmp_path: Path) -> Iterator[Path]:
    """A folder of a user's own rows; the packaged tables are back in force afterwards."""
    yield tmp_path
    use_overlay(None)


BODIES = "id,name,head,level,system,aliases,abbreviations,successor\n"


def test_rows_of_a_user_are_read_beside(overlay: Path) -> None:
    (overlay / "bodies.csv").write_text(f"{BODIES}so-trong-hoa,Sở Trồng hoa,Sở,province,state,Sở TH,STHO,\n", "utf-8")
    (overlay / "province_names.csv").write_text("text,code,kind\nbaohoa.vn,14,host\nXứ Hoa,14,variant\n", "utf-8")
    (overlay / "doctypes.csv").write_text("name,abbreviations,system,also\nHịch,HCH,both,hịch khẩn\n", "utf-8")
    use_overlay(overlay)
    assert [m.value.id for m in find_bodies("giao Sở Trồng hoa, Nội vụ")] == ["so-trong-hoa", "so-noi-vu"]
    assert [m.value.doc_type for m in find_numbers("số 12/HCH-STHO")] == ["Hịch"]
    assert [m.value.code for m in find_places("nhân dân tỉnh Xứ Hoa")] == ["14"]
    assert province_code_of_url("https://baohoa.vn/a") == "14"
    use_overlay(None)
    assert province_code_of_url("https://baohoa.vn/a") is None
    assert [m.value.code for m in find_places("nhân dân tỉnh Xứ Hoa")] == []


def test_rows_that_were_edited_are_read_again(overlay: Path) -> None:
    for name in ("Sở Trồng hoa", "Sở Trồng cây"):
        (overlay / "bodies.csv").write_text(f"{BODIES}so-moi,{name},Sở,province,state,,SM,\n", "utf-8")
        use_overlay(overlay)
        assert load().bodies["so-moi"].name == name


# table, rows, the key of the packaged row that they replace, its name now
REPLACED = [
    ("body", "bodies", f"{BODIES}so-noi-vu,Sở Việc trong,Sở,province,state,,,\n", "so-noi-vu", "Sở Việc trong"),
    ("province", "provinces", "code,name,kind,valid_from,valid_to\n14,Sơn Na,tỉnh,,\n", "14", "Sơn Na"),
    ("province of 2025", "provinces_2025", "code,name,kind,seat\n14,Sơn Na,tỉnh,A\n", "14", "Sơn Na"),
]


@pytest.mark.parametrize(("table", "rows", "key", "name"), cases(REPLACED))
def test_a_row_with_a_known_key_replaces(overlay: Path, table: str, rows: str, key: str, name: str) -> None:
    (overlay / f"{table}.csv").write_text(rows, "utf-8")
    tables = getattr(read(overlay), table)
    assert tables[key].name == name
    assert len(tables) == len(getattr(ALL, table))


def test_a_document_type_with_a_known_name_replaces(overlay: Path) -> None:
    (overlay / "doctypes.csv").write_text("name,abbreviations,system,also\nKế hoạch,KHO,both,\n", "utf-8")
    types = read(overlay).doc_types
    assert [t.abbreviations for t in types if t.name == "Kế hoạch"] == [("KHO",)]
    assert len(types) == len(ALL.doc_types)


def test_a_name_of_a_province_with_a_known_text_replaces(overlay: Path) -> None:
    (overlay / "province_names.csv").write_text("text,code,kind\nbaoapbac.vn,14,host\n", "utf-8")
    assert [n.code for n in read(overlay).province_names if n.text == "baoapbac.vn"] == ["14"]


# A row that cannot be used: file, content, what the message names.
BAD = [
    ("column missing", "bodies.csv", f"{BODIES}so-x,Sở X,Sở\n", "bodies.csv, line 2.*8 columns.*not 3"),
    ("column too many", "crosswalk.csv", "code,code_2025\n14,14,14\n", "crosswalk.csv, line 2.*2 columns.*not 3"),
    ("third line", "districts.csv", "name,kind,code\nA,huyện,14\nB,huyện\n", "districts.csv, line 3"),
    ("province unknown", "districts.csv", "name,kind,code\nHuyện X,huyện,ZZ\n", "ZZ"),
    ("province unknown: file and line", "districts.csv", "name,kind,code\nHuyện X,huyện,ZZ\n", "districts.csv, line 2"),
    ("not UTF-8", "districts.csv", "name,kind,code\nHuyện Ạ,huyện,14\n".encode("utf-16"), "districts.csv"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "content", "message"), cases(BAD))
def test_a_bad_row_is_named(overlay: Path, file: str, content: str | bytes, message: str) -> None:
    (overlay / file).write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(GazetteerError, match=message):
        use_overlay(overlay)
    assert load() == ALL


def test_overlay_that_is_no_folder(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match="not a directory"):
        use_overlay(tmp_path / "missing")


def test_overlay_with_a_mark_of_byte_order(overlay: Path) -> None:
    (overlay / "crosswalk.csv").write_text("\ufeffcode,code_2025\n14,14\n", "utf-8")
    assert read(overlay).crosswalk["14"] == "14"


def test_an_empty_line_is_no_row(overlay: Path) -> None:
    (overlay / "crosswalk.csv").write_text("code,code_2025\n14,14\n\n", "utf-8")
    assert read(overlay).crosswalk["14"] == "14"
