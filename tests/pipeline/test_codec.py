"""Records to JSON and back: nothing changes on the way, and what does not fit is refused by name."""

import json
import types
import typing
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline import model
from pipeline.codec import RecordError, dumps, from_json, json_schema, loads, to_json
from pipeline.model import Evidence, Page, PageBox, Plan, SourceRange, Theme, Timeframe

PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=8),
    int: st.integers(-(10**12), 10**12),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    type(None): st.none(),
}


def of_type(hint: Any) -> st.SearchStrategy[Any]:
    """Values of an annotated type; records get every field drawn from its annotation."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if hint in PLAIN:
        return PLAIN[hint]
    if origin is typing.Literal:
        return st.sampled_from(args)
    if origin in (typing.Union, types.UnionType):
        return st.one_of(*(of_type(choice) for choice in args))
    if origin is tuple and args[-1] is ...:
        return st.lists(of_type(args[0]), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*(of_type(item) for item in args))
    return st.builds(hint, **{name: of_type(field) for name, field in typing.get_type_hints(hint).items()})


RECORDS = [kind for kind in vars(model).values() if isinstance(kind, type) and is_dataclass(kind)]
PAGES = of_type(Page)
generous = settings(max_examples=40, suppress_health_check=list(HealthCheck))

FULL = Page(
    id="0" * 64,
    path="trang/một.html",
    views=280,
    kind="article",
    article_kind="announcement",
    plans=(
        Plan(number="41/KH-UBND", themes=(Theme("Bản làng sáng đèn", "name"),), timeframe=Timeframe(start="2031-02")),
    ),
    evidence=(
        Evidence("plans[0].number", "text", 3, 13, "41/KH-UBND", SourceRange(10, 25), (), "number.own", 0.97),
        Evidence("plans[0].issued", "text", source=PageBox(1, (0.0, 1.5, 20.0, 30.0)), inferred_from=(0,)),
    ),
    text="Số 41/KH-UBND",
)


# round trip


@generous
@given(PAGES)
def test_a_page_comes_back_as_it_was(page: Page) -> None:
    line = dumps(page)
    assert "\n" not in line
    assert loads(line) == page
    assert dumps(loads(line)) == line


@generous
@given(PAGES)
def test_a_line_is_what_json_makes_of_the_plain_values(page: Page) -> None:
    assert dumps(page) == json.dumps(to_json(page), ensure_ascii=False)


@pytest.mark.parametrize("figure", [0.1 + 0.2, 1e22, 5e-324, -0.0, 3.0, float("inf"), float("nan")])
def test_figures_are_written_as_json_writes_them(figure: float) -> None:
    page = Page(id="x", evidence=(Evidence("title", "metadata", source=PageBox(1, (figure, 0.0, 1.0, 2.0))),))
    assert dumps(page) == json.dumps(to_json(page), ensure_ascii=False)


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_every_record_comes_back_as_it_was(kind: type) -> None:
    @settings(max_examples=10, suppress_health_check=list(HealthCheck))
    @given(of_type(kind))
    def check(record: Any) -> None:
        data = json.loads(json.dumps(to_json(record)))
        assert set(data) == {f.name for f in fields(record)}
        assert from_json(kind, data) == record

    check()


def test_every_field_is_present_and_letters_are_kept() -> None:
    data = json.loads(dumps(Page(id="x")))
    assert set(data) == {f.name for f in fields(Page)}
    assert (data["title"], data["plans"], data["ocr"], data["schema_version"]) == (
        None,
        [],
        False,
        model.SCHEMA_VERSION,
    )
    assert "Bản làng sáng đèn" in dumps(FULL)


def test_missing_fields_take_their_defaults() -> None:
    assert loads('{"id": "x"}') == Page(id="x")
    assert loads('{"id": "x", "plans": [{"number": "5/KH-SNV"}]}') == Page(id="x", plans=(Plan(number="5/KH-SNV"),))


def test_a_place_is_a_range_or_a_box() -> None:
    first, second = loads(dumps(FULL)).evidence
    assert first.source == SourceRange(10, 25)
    assert second.source == PageBox(1, (0.0, 1.5, 20.0, 30.0))


def test_whole_numbers_are_good_enough_for_a_box_and_a_confidence() -> None:
    data = to_json(FULL)
    data["evidence"][0]["confidence"] = 1
    data["evidence"][1]["source"]["box"] = [0, 1, 2, 3]
    page = from_json(Page, data)
    assert isinstance(page.evidence[0].confidence, float)
    assert page.evidence[1].source == PageBox(1, (0.0, 1.0, 2.0, 3.0))


# what does not fit


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        (["id"], None, "page.id"),
        (["id"], 7, "page.id"),
        (["views"], "280", "page.views"),
        (["views"], 2.5, "page.views"),
        (["views"], True, "page.views"),
        (["ocr"], 1, "page.ocr"),
        (["kind"], "blog", "page.kind"),
        (["kind"], None, "page.kind"),
        (["kind"], ["article"], "page.kind"),
        (["article_kind"], "essay", "page.article_kind"),
        (["repairs"], "nfc", "page.repairs"),
        (["repairs"], ["nfc", 3], "page.repairs[1]"),
        (["repairs"], None, "page.repairs"),
        (["plans"], {}, "page.plans"),
        (["plans"], [None], "page.plans[0]"),
        (["plans", 0, "number"], 41, "page.plans[0].number"),
        (["plans", 0, "themes", 0, "layer"], "slogan", "page.plans[0].themes[0].layer"),
        (["plans", 0, "themes", 0], "Bản làng sáng đèn", "page.plans[0].themes[0]"),
        (["plans", 0, "timeframe"], None, "page.plans[0].timeframe"),
        (["plans", 0, "timeframe", "core"], [], "page.plans[0].timeframe.core"),
        (["plans", 0, "is_campaign"], "yes", "page.plans[0].is_campaign"),
        (["evidence", 0, "confidence"], "high", "page.evidence[0].confidence"),
        (["evidence", 0, "confidence"], True, "page.evidence[0].confidence"),
        (["evidence", 0, "inferred_from"], [True], "page.evidence[0].inferred_from[0]"),
        (["evidence", 0, "origin"], "guess", "page.evidence[0].origin"),
        (["evidence", 0, "source", "end"], "9", "page.evidence[0].source.end"),
        (["evidence", 1, "source", "box", 2], "9", "page.evidence[1].source.box[2]"),
        (["evidence", 0, "source"], 9, "page.evidence[0].source"),
        (["schema_version"], "1", "page.schema_version"),
    ],
)
def test_a_wrong_value_is_refused_and_named(path: list[Any], value: Any, named: str) -> None:
    data = json.loads(dumps(FULL))
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(RecordError) as caught:
        from_json(Page, data)
    assert str(caught.value).startswith(f"{named}:")


@pytest.mark.parametrize(
    ("path", "named", "field"),
    [
        ([], "page", "titel"),
        (["plans", 0], "page.plans[0]", "so"),
        (["plans", 0, "timeframe"], "page.plans[0].timeframe", "from"),
        (["evidence", 0, "source"], "page.evidence[0].source", "page"),
    ],
)
def test_an_unknown_field_is_refused_and_named(path: list[Any], named: str, field: str) -> None:
    data = json.loads(dumps(FULL))
    place = data
    for step in path:
        place = place[step]
    place[field] = "x"
    with pytest.raises(RecordError) as caught:
        from_json(Page, data)
    assert str(caught.value).startswith(f"{named}: ")
    assert field in str(caught.value)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("plans: []", "not JSON"),
        ("null", "page: an object is wanted"),
        ("[]", "page: an object is wanted"),
        ('"x"', "page: an object is wanted"),
        ("NaN", "page: an object is wanted"),
        ("{}", "id"),
        ('{"id": "x", "evidence": [{"field": "title"}]}', "origin"),
        ('{"id": "x", "evidence": [{"field": "title", "origin": "text", "source": {"start": 1}}]}', "end"),
        ('{"id": "x", "evidence": [{"field": "title", "origin": "text", "source": {}}]}', "start"),
    ],
)
def test_a_line_that_is_no_record(line: str, said: str) -> None:
    with pytest.raises(RecordError, match=said):
        loads(line)


@pytest.mark.parametrize("box", [[], [1.0], [1.0, 2.0, 3.0], [1.0, 2.0, 3.0, 4.0, 5.0]])
def test_a_box_has_four_sides(box: list[float]) -> None:
    data = json.loads(dumps(FULL))
    data["evidence"][1]["source"]["box"] = box
    with pytest.raises(RecordError, match=r"page\.evidence\[1\]\.source\.box"):
        from_json(Page, data)


@pytest.mark.parametrize(
    "line",
    ["[" * 100_000, '{"id": ' * 50_000, '{"id": "x", "views": ' + "9" * 5000 + "}"],
    ids=["lists", "objects", "digits"],
)
def test_hostile_json_is_refused_as_any_other(line: str) -> None:
    with pytest.raises(RecordError):
        loads(line)


# schema


def errors(schema: dict[str, Any], data: Any, root: dict[str, Any], where: str = "$") -> list[str]:
    """What a value breaks of the keywords that the schema uses; any other keyword is an error of the schema."""
    known = {"type", "enum", "anyOf", "$ref", "items", "minItems", "maxItems", "properties", "required"}
    known |= {"additionalProperties", "description", "title", "$schema", "$defs"}
    assert set(schema) <= known, set(schema) - known
    found: list[str] = []
    if "$ref" in schema:
        found += errors(root["$defs"][schema["$ref"].removeprefix("#/$defs/")], data, root, where)
    if "anyOf" in schema and all(errors(choice, data, root, where) for choice in schema["anyOf"]):
        found.append(f"{where}: nothing of anyOf")
    if "enum" in schema and data not in schema["enum"]:
        found.append(f"{where}: {data!r} is not in the enumeration")
    if "type" in schema and not of_json_type(schema["type"], data):
        return [*found, f"{where}: {data!r} is no {schema['type']}"]
    if isinstance(data, list):
        if not schema.get("minItems", 0) <= len(data) <= schema.get("maxItems", len(data)):
            found.append(f"{where}: {len(data)} items")
        for i, item in enumerate(data):
            found += errors(schema.get("items", {}), item, root, f"{where}[{i}]")
    if isinstance(data, dict) and "properties" in schema:
        found += [f"{where}: {name} is missing" for name in schema.get("required", []) if name not in data]
        for name, value in data.items():
            if name in schema["properties"]:
                found += errors(schema["properties"][name], value, root, f"{where}.{name}")
            elif schema.get("additionalProperties") is False:
                found.append(f"{where}: {name} is unknown")
    return found


def of_json_type(name: str, data: Any) -> bool:
    kinds: dict[str, Any] = {"string": str, "array": list, "object": dict, "null": type(None), "boolean": bool}
    if name in kinds:
        return isinstance(data, kinds[name])
    return isinstance(data, int if name == "integer" else int | float) and not isinstance(data, bool)


def test_the_schema_has_a_definition_for_each_reference_and_field() -> None:
    schema = json_schema()
    assert schema["$schema"].endswith("2020-12/schema")
    json.dumps(schema)
    assert set(schema["$defs"]) == {kind.__name__ for kind in RECORDS}
    for kind in RECORDS:
        definition = schema["$defs"][kind.__name__]
        assert list(definition["properties"]) == [f.name for f in fields(kind)]
        assert set(definition["required"]) <= set(definition["properties"])
        assert definition["description"]
        assert definition["additionalProperties"] is False


def test_the_schema_is_a_schema() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft202012Validator.check_schema(json_schema())


@generous
@given(PAGES)
def test_the_schema_accepts_what_is_written(page: Page) -> None:
    schema = json_schema()
    assert errors(schema, json.loads(dumps(page)), schema) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["id"], None),
        (["views"], "280"),
        (["views"], True),
        (["kind"], "blog"),
        (["article_kind"], "essay"),
        (["repairs"], [3]),
        (["titel"], "x"),
        (["plans", 0, "themes", 0, "layer"], "slogan"),
        (["evidence", 1, "source", "box"], [1.0, 2.0]),
        (["evidence", 0, "source"], {"start": 1}),
    ],
)
def test_the_schema_refuses_what_does_not_fit(path: list[Any], value: Any) -> None:
    schema = json_schema()
    data = json.loads(dumps(FULL))
    assert errors(schema, data, schema) == []
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert errors(schema, data, schema)


def test_records_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        FULL.title = "khác"  # type: ignore[misc]
    assert replace(FULL, title="khác").title == "khác"
