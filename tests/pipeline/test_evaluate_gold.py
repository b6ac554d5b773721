"""Reading gold: the accepted shapes, and messages for the others."""

import json
from pathlib import Path
from typing import Any

import pytest

from pipeline.evaluate import GoldError, load_gold


def write(path: Path, *objects: Any) -> Path:
    path.write_text("\n".join(json.dumps(o, ensure_ascii=False) for o in objects), encoding="utf-8")
    return path


def test_a_line_judges_only_what_it_holds(tmp_path: Path) -> None:
    (page,) = load_gold(write(tmp_path / "g.jsonl", {"id": "a", "views": 3, "plans": [{"number": None}]}))
    assert page.scalars == {"views": 3}
    assert page.plans is not None
    assert page.plans[0].scalars == {"number": None}
    assert page.plans[0].lists == {}


def test_gold_without_plans_says_nothing_about_them(tmp_path: Path) -> None:
    said, unsaid = load_gold(write(tmp_path / "g.jsonl", {"id": "a", "plans": []}, {"id": "b"}))
    assert said.plans == ()
    assert unsaid.plans is None


def test_themes_and_agencies_in_both_shapes(tmp_path: Path) -> None:
    plan = {
        "themes": ["Bản làng sáng", {"text": "Đường hoa", "layer": "sub"}],
        "agencies": [{"name": "Sở Nội vụ"}, {"name": "Sở Y tế", "role": "lead"}],
        "references": [{"number": None, "doc_type": "Luật"}, {"number": "5/QĐ-TTg", "issued": None}],
    }
    (page,) = load_gold(write(tmp_path / "g.jsonl", {"id": "a", "plans": [plan]}))
    assert page.plans is not None
    lists = page.plans[0].lists
    assert [item.value for item in lists["themes"]] == ["Bản làng sáng", "Đường hoa"]
    assert [dict(item.details) for item in lists["agencies"]] == [{}, {"role": "lead"}]
    assert [(item.value, dict(item.details)) for item in lists["references"]] == [("5/QĐ-TTg", {"issued": None})]


def test_further_lists(tmp_path: Path) -> None:
    plan = {
        "awards": [{"name": "Bằng khen", "count": 3, "to": None}, {"name": "Giấy khen", "count": None}, "Cờ"],
        "quotas": [{"who": "mỗi xã", "what": "mô hình", "min": 1, "max": None}],
        "deadlines": [{"what": "gửi báo cáo", "date": "2030-11", "to": "Sở Nội vụ"}],
        "funding": ["ngân sách tỉnh"],
        "attachments": [{"name": "kh_12.pdf", "url": None}],
        "references": [{"number": "5/QĐ-TTg", "relation": "basis"}],
    }
    (page,) = load_gold(write(tmp_path / "g.jsonl", {"id": "a", "plans": [plan]}))
    assert page.plans is not None
    shown = {name: [(i.value, dict(i.details)) for i in items] for name, items in page.plans[0].lists.items()}
    assert shown == {
        "awards": [("Bằng khen", {"count": 3}), ("Giấy khen", {"count": None}), ("Cờ", {})],
        "quotas": [("mô hình", {"min": 1, "max": None})],
        "deadlines": [("gửi báo cáo", {"date": "2030-11"})],
        "funding": [("ngân sách tỉnh", {})],
        "attachments": [("kh_12.pdf", {})],
        "references": [("5/QĐ-TTg", {"relation": "basis"})],
    }
    assert page.unjudged == frozenset()


def test_folders_directly_below_are_parts(tmp_path: Path) -> None:
    for name in ("dev/a.json", "test/deep/b.json", "c.json"):
        (tmp_path / "gold" / name).parent.mkdir(parents=True, exist_ok=True)
        write(tmp_path / "gold" / name, {"id": name})
    (tmp_path / "gold" / "empty").mkdir()
    assert {page.id: page.part for page in load_gold(tmp_path / "gold")} == {
        "c.json": "gold",
        "dev/a.json": "dev",
        "test/deep/b.json": "test",
    }
    (of_one_part,) = load_gold(tmp_path / "gold" / "dev")
    (of_one_file,) = load_gold(tmp_path / "gold" / "dev" / "a.json")
    assert of_one_part.part == of_one_file.part == "dev"


def test_the_digest_is_of_the_values_not_of_layout_and_notes(tmp_path: Path) -> None:
    texts = [
        '{"id": "a", "title": "Tín"}',
        '{"title":"T\\u00edn",\n"id":"a","note":"x"}',
        '{"id": "a", "title": "Tin"}',
    ]
    digests = []
    for text in texts:
        (tmp_path / "g.json").write_text(text, encoding="utf-8")
        digests.append(load_gold(tmp_path / "g.json")[0].digest)
    assert digests[0] == digests[1] != digests[2]


@pytest.mark.parametrize(
    ("timeframe", "judged"),
    [
        ({"start": "2024", "end": None}, {"timeframe.start": "2024", "timeframe.end": None}),
        ({"end": "2024"}, {"timeframe.end": "2024"}),
        (None, {"timeframe.start": None, "timeframe.end": None}),
    ],
)
def test_timeframe(tmp_path: Path, timeframe: Any, judged: dict[str, Any]) -> None:
    (page,) = load_gold(write(tmp_path / "g.jsonl", {"id": "a", "plans": [{"timeframe": timeframe}]}))
    assert page.plans is not None
    assert page.plans[0].scalars == judged


def test_names_without_a_measure_are_told(tmp_path: Path) -> None:
    (page,) = load_gold(
        write(
            tmp_path / "g.jsonl",
            {"id": "a", "note": "x", "plans": [{"phases": [], "province_code": "1", "provnice": 1}]},
        )
    )
    assert page.unjudged == {"note", "plans.province_code", "plans.provnice"}


def test_a_folder_of_pretty_printed_files(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("b.json", "a.json", "sub/c.json"):
        (tmp_path / name).write_text(json.dumps({"id": name, "plans": []}, indent=2), encoding="utf-8-sig")
    (tmp_path / "README.md").write_text("no gold")
    assert [page.id for page in load_gold(tmp_path)] == ["a.json", "b.json", "sub/c.json"]


def test_line_separators_inside_a_string_end_no_line(tmp_path: Path) -> None:
    (page,) = load_gold(write(tmp_path / "g.jsonl", {"id": "a", "title": "một\u2028hai"}))
    assert page.scalars["title"] == "một\u2028hai"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", r"g\.jsonl:2: not JSON"),
        ("[]", r"g\.jsonl:2: gold: an object is wanted, not list"),
        ('{"kind": "article"}', r"g\.jsonl:2: id: "),
        ('{"id": " "}', r"g\.jsonl:2: id: "),
        ('{"id": "b", "kind": "artikel"}', r"g\.jsonl:2: kind: 'artikel'"),
        ('{"id": "b", "views": "1.200"}', r"g\.jsonl:2: views: "),
        ('{"id": "b", "plans": {}}', r"g\.jsonl:2: plans: a list is wanted"),
        ('{"id": "b", "plans": [{"number": 12}]}', r"g\.jsonl:2: plans\[0\]\.number: "),
        ('{"id": "b", "plans": [{}, {"themes": "x"}]}', r"g\.jsonl:2: plans\[1\]\.themes: a list is wanted"),
        ('{"id": "b", "plans": [{"agencies": [{"role": "lead"}]}]}', r"g\.jsonl:2: plans\[0\]\.agencies\[0\]\.name"),
        ('{"id": "b", "plans": [{"agencies": [{"name": "x", "role": "boss"}]}]}', r"agencies\[0\]\.role: 'boss'"),
        ('{"id": "b", "plans": [{"awards": [{"name": "x", "count": "3"}]}]}', r"awards\[0\]\.count: "),
        ('{"id": "b", "plans": [{"awards": [{"count": 3}]}]}', r"awards\[0\]\.name: a string is wanted"),
        ('{"id": "b", "plans": [{"quotas": [{"what": "x", "min": 1.5}]}]}', r"quotas\[0\]\.min: "),
        ('{"id": "b", "plans": [{"milestones": ["x", 3]}]}', r"milestones\[1\]: an object is wanted, not int"),
        ('{"id": "b", "plans": [{"references": [{"number": "1/KH", "relation": "x"}]}]}', r"relation: 'x'"),
        ('{"id": "b", "plans": [{"timeframe": "2024"}]}', r"plans\[0\]\.timeframe: an object is wanted"),
        ('{"id": "b", "plans": [{"timeframe": {"start": 2024}}]}', r"timeframe\.start: "),
        ('{"id": "a"}', r"g\.jsonl:2: id 'a' is judged already in .*g\.jsonl:1"),
    ],
)
def test_bad_gold_names_file_line_and_field(tmp_path: Path, line: str, message: str) -> None:
    path = tmp_path / "g.jsonl"
    path.write_text('{"id": "a"}\n' + line, encoding="utf-8")
    with pytest.raises(GoldError, match=message):
        load_gold(path)


def test_a_damaged_json_file_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    path.write_text('{\n  "id": "a",\n  "plans": [,]\n}', encoding="utf-8")
    with pytest.raises(GoldError, match=r"one\.json:3: not JSON"):
        load_gold(path)


def test_nothing_to_judge_by(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="no gold in it"):
        load_gold(tmp_path)
    with pytest.raises(GoldError, match="no such file or folder"):
        load_gold(tmp_path / "absent.jsonl")
    (tmp_path / "latin.jsonl").write_bytes(b'{"id": "\xe9"}')
    with pytest.raises(GoldError, match="cannot be read"):
        load_gold(tmp_path / "latin.jsonl")
