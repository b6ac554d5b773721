"""Corrections on what was read: where they land, which one counts, and what a newer extraction says against them."""

from __future__ import annotations

from typing import Any

import pytest
from saying import PLAN, correction, source
from sighted import page_id

from pipeline.model import Agency, Evidence, Phase, Plan, Timeframe
from pipeline.registry.corrections.entry import Correction
from pipeline.registry.corrections.overlay import Corrections
from pipeline.registry.fields import FIELD_OF
from pipeline.registry.sightings import Sighting, SightingId


def sightings(*plans: Plan, name: str = "tin") -> list[Sighting]:
    return [Sighting(SightingId(page_id(name), at), "article", plan) for at, plan in enumerate(plans)]


def numbered(*numbers: str | None) -> list[Sighting]:
    return sightings(*(Plan(number=number) for number in numbers))


def applied(log: list[Correction], found: list[Sighting], field: str) -> list[Any]:
    return [FIELD_OF[field].read(sighting.plan) for sighting in Corrections(log).apply(found)]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("number", "127/KH-UBND"),
        ("number", None),
        ("issued", "2023-03"),
        ("issuer", "Ủy ban nhân dân huyện Mộc Châu, tỉnh Sơn La"),
        ("is_campaign", True),
        ("start", "2024"),
        ("timeframe", None),
        ("themes", ["Mỗi bản một vườn ươm", "Bản xanh"]),
        ("phases", ["Đợt II"]),
        ("lead", ["Sở Nội vụ", "Sở Nông nghiệp"]),
        ("references", []),
    ],
)
def test_a_corrected_field_has_its_value(field: str, value: Any) -> None:
    old = FIELD_OF[field].read(PLAN)
    (sighting,) = Corrections([correction(field, old, value)]).apply(sightings(PLAN))
    assert FIELD_OF[field].read(sighting.plan) == value
    assert sighting.corrected == {field}


def test_the_province_brings_its_code_and_its_new_name() -> None:
    (sighting,) = Corrections([correction("province", "Sơn La", "Bắc Kạn")]).apply(sightings(PLAN))
    assert (sighting.plan.province_code, sighting.plan.province_2025) == ("06", "Thái Nguyên")


def test_kept_entries_of_a_list_keep_all_that_is_known_of_them() -> None:
    (sighting,) = Corrections([correction("lead", ["Sở Nông nghiệp"], ["Sở Nông nghiệp", "Sở Y tế"])]).apply(
        sightings(PLAN)
    )
    assert sighting.plan.agencies[:2] == (PLAN.agencies[0], Agency(None, "Sở Y tế", "body", "lead"))


def test_other_pages_and_other_plans_are_left_alone() -> None:
    corrections = Corrections([correction("end", None, "2024")])
    other = sightings(PLAN, name="tin khác")
    assert corrections.apply(other) == other
    assert [s.corrected for s in corrections.apply(sightings(PLAN, Plan()))] == [{"end"}, frozenset()]
    assert corrections.apply([]) == []


def test_the_last_line_counts() -> None:
    log = [correction("end", None, "2024"), correction("end", "2024", "2025", source("tin", read=None))]
    assert applied(log, sightings(PLAN), "end") == ["2025"]
    assert applied(log[::-1], sightings(PLAN), "end") == ["2024"]


def test_a_later_line_about_one_source_leaves_the_others() -> None:
    both = correction("end", None, "2024", source("tin"), source("văn bản"))
    one = correction("end", "2024", "2025", source("văn bản"))
    assert applied([both, one], sightings(PLAN), "end") == ["2024"]
    assert applied([both, one], sightings(PLAN, name="văn bản"), "end") == ["2025"]


PLACES = [
    # numbers on the page now, anchor (position, number), where it lands
    (["126/KH-UBND"], (0, "126/KH-UBND"), 0),
    (["5/CT-UBND", "126/KH-UBND"], (0, "126/KH-UBND"), 1),
    (["126 / KH-UBND", "5/CT-UBND"], (1, "126/KH-UBND"), 0),
    (["126/KH-UBND", "126/KH-UBND"], (1, "126/KH-UBND"), 1),
    ([None, None], (1, None), 1),
    (["126/KH-UBND"], (0, None), 0),
    ([None], (0, "126/KH-UBND"), 0),
    (["7/QĐ-UBND"], (0, "126/KH-UBND"), 0),  # the only plan of the page, whose number was misread
    (["126/KH-UBND-NC", "5/CT-UBND"], (0, "126/KH-UBND"), 0),  # more of the same number is read
    (["7/QĐ-UBND", "5/CT-UBND"], (0, "126/KH-UBND"), None),  # rather nowhere than on another document
    (["126/KH-UBND"], (1, None), None),
    (["5/CT-UBND"], (1, "126/KH-UBND"), None),
    (["5/CT-UBND", "126/KH-UBND", "126/KH-UBND"], (0, "126/KH-UBND"), None),
]


@pytest.mark.parametrize(("numbers", "anchor", "where"), PLACES)
def test_where_a_correction_lands(numbers: list[str | None], anchor: tuple[int, str | None], where: int | None) -> None:
    corrections = Corrections([correction("end", None, "2024", source("tin", *anchor))])
    found = corrections.apply(numbered(*numbers))
    assert [at for at, sighting in enumerate(found) if sighting.corrected] == ([] if where is None else [where])
    assert len(corrections.unplaced) == (where is None)


RENEWED = [
    # what, numbers and end on the page saved again, its names, anchor's number and what it read, where it lands
    ("by its path", ["126/KH-UBND"], None, ("tin.html", None), ("126/KH-UBND", None), 0),
    ("by its URL", ["126/KH-UBND"], None, ("kho/4.html", "https://tin.example/1"), ("126/KH-UBND", None), 0),
    ("the number stands elsewhere", ["5/CT-UBND", "126/KH-UBND"], None, ("tin.html", None), ("126/KH-UBND", None), 1),
    ("another number under the old address", ["9/KH-UBND"], None, ("tin.html", None), ("126/KH-UBND", None), None),
    ("another page", ["126/KH-UBND"], None, ("khac.html", "https://tin.example/2"), ("126/KH-UBND", None), None),
    ("without names", ["126/KH-UBND"], None, (None, None), ("126/KH-UBND", None), None),
    ("no number, the same value", [None], "2023", ("tin.html", None), (None, "2023"), 0),
    ("no number, another value", [None], "2022", ("tin.html", None), (None, "2023"), None),
    ("no number then, one now", ["126/KH-UBND"], "2023", ("tin.html", None), (None, "2023"), None),
    ("no number, two plans", [None, None], "2023", ("tin.html", None), (None, "2023"), None),
]


@pytest.mark.parametrize(
    ("numbers", "end", "names", "anchor", "where"), [case[1:] for case in RENEWED], ids=[case[0] for case in RENEWED]
)
def test_a_page_saved_again_keeps_its_corrections(
    numbers: list[str | None],
    end: str | None,
    names: tuple[str | None, str | None],
    anchor: tuple[str | None, str | None],
    where: int | None,
) -> None:
    number, read = anchor
    told = source("tin", 0, number, read, path="tin.html", url="https://tin.example/1")
    corrections = Corrections([correction("end", read, "2024", told)])
    now = sightings(*(Plan(number=number, timeframe=Timeframe(end=end)) for number in numbers), name="tin lưu lại")
    found = corrections.apply(now, names)
    assert [at for at, sighting in enumerate(found) if sighting.corrected] == ([] if where is None else [where])
    assert len(corrections.unplaced) == (where is None)


def test_what_was_said_before_and_since_a_page_was_saved_again() -> None:
    log = [
        correction("start", None, "2023-01", source("tin", path="tin.html")),
        correction("end", None, "2024", source("tin", path="tin.html")),
        correction("end", None, "2025", source("tin lưu lại", path="tin.html")),
    ]
    (sighting,) = Corrections(log).apply(sightings(PLAN, name="tin lưu lại"), ("tin.html", None))
    assert (sighting.plan.timeframe.start, sighting.plan.timeframe.end) == ("2023-01", "2025")


def test_a_corrected_number_that_is_read_by_now_is_known() -> None:
    log = [
        correction("number", "12/KH", "126/KH-UBND", source("tin", 0, "12/KH", "12/KH")),
        correction("end", None, "2024", source("tin", 0, "12/KH")),
    ]
    assert applied(log, numbered("5/CT-UBND", "126/KH-UBND"), "end") == [None, "2024"]


def test_what_finds_no_page_is_told(caplog: pytest.LogCaptureFixture) -> None:
    corrections = Corrections([correction("end", None, "2024"), correction("start", None, "2023")])
    corrections.warn()
    assert "no plan on their pages any more: 2" in caplog.text
    caplog.clear()
    corrections.apply(sightings(PLAN))
    corrections.warn()
    assert caplog.text == ""


@pytest.mark.parametrize(
    ("value", "now", "conflict"),
    [
        ("2024-01-31", "2023-12-31", False),  # what was read then
        ("2024-01-31", "2024-01-31", False),  # the correction is read by now
        ("2024-01-31", "2024-02-01", True),
        ("2024-01-31", None, True),
        ("2023-12-31", "2023-12-31", False),  # it was confirmed
        ("2023-12-31", "2024-01-31", True),
    ],
)
def test_a_newer_extraction_may_disagree(value: str, now: str | None, conflict: bool) -> None:
    corrections = Corrections([correction("end", "2023-12-31", value)])
    (sighting,) = corrections.apply(sightings(Plan(timeframe=Timeframe(end=now))))
    assert sighting.plan.timeframe.end == value
    assert [told.is_conflict for told in corrections.applied] == [conflict]


def test_a_source_that_had_read_something_else_is_no_conflict() -> None:
    corrections = Corrections([correction("end", "2023-12-31", "2024-01-31", source("tin", read="2023-06"))])
    corrections.apply(sightings(Plan(timeframe=Timeframe(end="2023-06"))))
    assert [told.is_conflict for told in corrections.applied] == [False]


def test_this_is_no_plan_and_it_is_one_after_all() -> None:
    log = [correction("plan", True, False)]
    assert [s.plan.number for s in Corrections(log).apply(numbered("126/KH-UBND", "5/CT-UBND"))] == ["5/CT-UBND"]
    log.append(correction("plan", False, True, source("tin", read=True)))
    assert len(Corrections(log).apply(numbered("126/KH-UBND", "5/CT-UBND"))) == 2


def test_entries_that_no_text_makes_are_taken_out_as_far_as_they_are_there() -> None:
    log = [correction("phases", ["Đợt I (2023-03 - 2023-06)", "Đợt II"], ["Đợt I (2023-03 - 2023-06)"])]
    newer = Plan(number=PLAN.number, phases=(Phase("Đợt I", "2023-04"), Phase("Đợt II"), Phase("Đợt III")))
    assert applied(log, sightings(newer), "phases") == [["Đợt I (2023-04)", "Đợt III"]]


def test_a_page_that_knows_less_of_kept_entries_is_not_the_one_to_take_them_from() -> None:
    both = correction("lead", ["Sở Nông nghiệp", "Sở Y tế"], ["Sở Nông nghiệp"], source("tin"), source("văn bản"))
    corrections = Corrections([both])
    (knows,) = corrections.apply(sightings(PLAN))
    (does_not,) = corrections.apply(sightings(Plan(number=PLAN.number), name="văn bản"))
    assert (knows.corrected, does_not.corrected) == ({"lead"}, frozenset())


def test_the_evidence_of_a_value_goes_with_it() -> None:
    (read,) = sightings(PLAN)
    evidence = {name: Evidence(name, "text", 0, 1, "x") for name in ("number", "issued")}
    read = Sighting(read.id, read.rank, read.plan, evidence=evidence)
    log = [correction("number", PLAN.number, "1/KH-UBND"), correction("issued", PLAN.issued, PLAN.issued)]
    (sighting,) = Corrections(log).apply([read])
    assert list(sighting.evidence) == ["issued"]


def test_a_correction_has_the_last_word_over_sources_without_one() -> None:
    corrections = Corrections([correction("signer", "Nguyễn Văn A", None), correction("end", None, "2024")])
    (sighting,) = corrections.apply(sightings(PLAN))
    merged = Plan(number=PLAN.number, signer="Trần Thị B", timeframe=Timeframe(end="2023"))
    plan = corrections.settle(merged, [sighting.id, SightingId(page_id("tin mới"), 0)])
    assert (plan.signer, plan.timeframe.end) == (None, "2024")
    assert corrections.settle(merged, [SightingId(page_id("tin mới"), 0)]) == merged
