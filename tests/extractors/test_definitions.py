"""Short forms that a text defines ("sau đây gọi tắt là …"), the bodies they name later, and words that point back."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marks import cases, check, grows_linearly, hostile, in_order

from extractors.bodies.defined import with_definitions
from extractors.bodies.find import find_bodies
from extractors.bodies.values import BodyName
from extractors.definitions.find import find_anaphors, find_definitions
from extractors.definitions.values import Anaphor
from extractors.mentions import Mention

COMMITTEE = "Ban Chỉ đạo thực hiện phong trào trồng cây tỉnh"

# The short form is marked; expected: what kind it is, and its full form.
DEFINITIONS = [
    ("sau đây gọi tắt là", "Ban Chỉ đạo trồng cây tỉnh (sau đây gọi tắt là [Ban Chỉ đạo]) họp.", "body Ban Chỉ đạo trồng cây tỉnh"),
    ("sau đây viết tắt là", "Ban Chỉ đạo trồng cây tỉnh (sau đây viết tắt là [Ban Chỉ đạo]) họp.", "body Ban Chỉ đạo trồng cây tỉnh"),
    ("sau đây gọi là", "Hội đồng Thi đua - Khen thưởng tỉnh (sau đây gọi là [Hội đồng]) họp.", "body Hội đồng Thi đua - Khen thưởng tỉnh"),
    ("sau đây được gọi tắt là", "Trung tâm Giống cây tỉnh (sau đây được gọi tắt là [Trung tâm]) họp.", "body Trung tâm Giống cây tỉnh"),
    ("dưới đây gọi chung là", "Trung tâm Giống cây tỉnh (dưới đây gọi chung là [Trung tâm]) họp.", "body Trung tâm Giống cây tỉnh"),
    ("gọi tắt là", "Ban Tổ chức hội thi trồng cây (gọi tắt là [Ban Tổ chức]) họp.", "body Ban Tổ chức hội thi trồng cây"),
    ("viết tắt with a colon", "Ban Tổ chức hội thi trồng cây (viết tắt: [BTC]) họp.", "body Ban Tổ chức hội thi trồng cây"),
    ("quoted", "Ban Chỉ đạo trồng cây tỉnh (sau đây gọi tắt là “[Ban Chỉ đạo]”) họp.", "body Ban Chỉ đạo trồng cây tỉnh"),
    ("between commas", "Ban Chỉ đạo trồng cây tỉnh, sau đây gọi tắt là [Ban Chỉ đạo], họp.", "body Ban Chỉ đạo trồng cây tỉnh"),
    ("over a line break", "Ban Chỉ đạo trồng cây tỉnh (sau đây⏎gọi tắt là [Ban Chỉ⏎đạo]) họp.", "body Ban Chỉ đạo trồng cây tỉnh"),
    ("initials", "Ban Chỉ đạo trồng cây tỉnh (sau đây gọi tắt là [BCĐ]) họp.", "body Ban Chỉ đạo trồng cây tỉnh"),
    ("initials pass over và", "Hội Rừng và Đất tỉnh (sau đây gọi tắt là [HRĐ]) họp.", "body Hội Rừng và Đất tỉnh"),
    ("the nearest one of that name", "Ban Thường vụ giao Ban Chỉ đạo trồng cây tỉnh (gọi tắt là [Ban Chỉ đạo]) việc này.", "body Ban Chỉ đạo trồng cây tỉnh"),
    ("a level word in the short form", "Ban Chỉ đạo trồng cây thành phố (sau đây gọi tắt là [Ban Chỉ đạo thành phố]) họp.", "body Ban Chỉ đạo trồng cây thành phố"),
    ("a document", "Chỉ thị số 31-CT/TU ngày 07/4/2021 của Tỉnh ủy (sau đây gọi tắt là [Chỉ thị 31])", "document Chỉ thị số 31-CT/TU ngày 07/4/2021 của Tỉnh ủy"),
    ("the number decides", "Nghị quyết số 28/NQ-CP thực hiện Nghị quyết số 22-NQ/TW (gọi tắt là [Nghị quyết số 28/NQ-CP])", "document Nghị quyết số 28/NQ-CP thực hiện Nghị quyết số 22-NQ/TW"),
    ("a document without number", "Kế hoạch trồng rừng (sau đây gọi tắt là [Kế hoạch])", "document Kế hoạch trồng rừng"),
    ("a campaign is neither", "phong trào thi đua trồng cây (sau đây gọi tắt là Phong trào)", ""),
    ("a group is neither", "các sở, ban, ngành (sau đây gọi chung là các đơn vị)", ""),
    ("nothing in front", "Rừng xanh (sau đây gọi tắt là Ban Chỉ đạo)", ""),
    ("the full form ends at a sentence", "Ban Chỉ đạo họp. Rừng xanh (sau đây gọi tắt là Ban Chỉ đạo)", ""),
    ("other brackets", "Ban Chỉ đạo trồng cây tỉnh (Ban Tổ chức) họp.", ""),
    ("its first words in bare brackets", "Ban Chỉ đạo trồng cây tỉnh ([Ban Chỉ đạo]) họp.", "body Ban Chỉ đạo trồng cây tỉnh"),
]  # fmt: skip

DEFINED = f"{COMMITTEE} (sau đây gọi tắt là Ban Chỉ đạo) họp. "
FULL = f"{COMMITTEE}"

# Bodies behind a definition; expected: their full names.
SHORT_FORMS = [
    ("a bare head", "Giao [Ban Chỉ đạo] tổng hợp.", FULL),
    ("twice", "[Ban Chỉ đạo] giao; [Ban Chỉ đạo] họp.", f"{FULL}; {FULL}"),
    ("over a line break", "Giao [Ban Chỉ⏎đạo] tổng hợp.", FULL),
    ("the one of the districts is another", "Giao [Ban Chỉ đạo cấp huyện] tổng hợp.", "Ban Chỉ đạo cấp huyện"),
    ("the plural is not the one defined", "Giao các [Ban Chỉ đạo] tổng hợp.", "Ban Chỉ đạo"),
    ("a longer name is another", "Giao [Ban Chỉ đạo 389] tổng hợp.", "Ban Chỉ đạo 389"),
    ("small letters name none", "Thành lập ban chỉ đạo.", ""),
]  # fmt: skip

ANAPHORS = [
    ("này", "[Kế hoạch này] có hiệu lực.", "this Kế hoạch"),
    ("này, small", "Thực hiện [kế hoạch này].", "this Kế hoạch"),
    ("nêu trên", "Thực hiện [Chỉ thị nêu trên].", "above Chỉ thị"),
    ("nói trên, with a number", "Thực hiện [Quyết định số 15 nói trên].", "above Quyết định"),
    ("văn bản", "Theo [Văn bản trên],", "above -"),
    ("trên địa bàn", "Thực hiện Kế hoạch trên địa bàn tỉnh.", ""),
    ("any plan", "có chương trình đó", ""),
    ("the plural", "các Kế hoạch này", ""),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "expected"), cases(DEFINITIONS))
def test_definitions(marked: str, expected: str) -> None:
    text = marked.replace("[", "").replace("]", "").replace("⏎", "\n")
    check(find_definitions, lambda d: f"{d.kind} {' '.join(text[slice(*d.meaning)].split())}", marked, expected)


def bodies_behind(text: str) -> list[Mention[BodyName]]:
    """The bodies of a text that goes on behind a definition, their places reckoned from its begin."""
    whole = DEFINED + text
    bodies = with_definitions(whole, find_bodies(whole), find_definitions(whole))
    return [
        Mention(b.start - len(DEFINED), b.end - len(DEFINED), b.value, b.rule)
        for b in bodies
        if b.start >= len(DEFINED)
    ]


@pytest.mark.parametrize(("marked", "expected"), cases(SHORT_FORMS))
def test_bodies_named_by_their_short_form(marked: str, expected: str) -> None:
    check(bodies_behind, lambda body: body.full_name, marked, expected)


def test_the_place_of_the_full_form() -> None:
    text = "Ban Chỉ đạo trồng cây tỉnh Hà Nam (sau đây gọi tắt là Ban Chỉ đạo). Ban Chỉ đạo họp."
    bodies = with_definitions(text, find_bodies(text), find_definitions(text))
    assert {(b.value.name, b.value.place and b.value.place.name) for b in bodies} == {
        ("Ban Chỉ đạo trồng cây", "Hà Nam")
    }


@pytest.mark.parametrize(("marked", "expected"), cases(ANAPHORS))
def test_words_that_point_back(marked: str, expected: str) -> None:
    def show(anaphor: Anaphor) -> str:
        return f"{anaphor.points} {anaphor.doc_type or '-'}"

    check(find_anaphors, show, marked, expected)


PIECES = st.sampled_from(
    ["Ban Chỉ đạo", " (sau đây gọi tắt là ", "BCĐ", ")", ", ", ". ", "Kế hoạch", " số 28", " này", "\n", "“", "tỉnh "]
)


@given(st.text(max_size=60) | st.lists(PIECES, max_size=20).map("".join))
def test_any_text(text: str) -> None:
    in_order(text, find_definitions(text))
    in_order(text, find_anaphors(text))
    in_order(text, with_definitions(text, find_bodies(text), find_definitions(text)))


HOSTILE = [
    ("definitions", "Ban Chỉ đạo X (gọi tắt là Ban Chỉ đạo) "),
    ("open brackets", "(sau đây gọi tắt là "),
    ("commas", ", sau đây gọi tắt là Ban"),
    ("blanks", " ", "(sau đây gọi tắt là"),
    ("capitals", "B", "(gọi tắt là "),
    ("words before", "Ban Chỉ đạo ", "(gọi tắt là BCĐ) "),
    ("nouns", "kế hoạch số 5 "),
    ("pointing", "Kế hoạch này "),
]


@pytest.mark.parametrize("pieces", hostile(HOSTILE))
def test_linear_time(pieces: tuple[str, ...]) -> None:
    grows_linearly(lambda text: (find_definitions(text), find_anaphors(text)), *pieces)


def test_linear_time_of_short_forms() -> None:
    def find(text: str) -> list[Mention[BodyName]]:
        return with_definitions(text, find_bodies(text), find_definitions(text))

    grows_linearly(find, "Ban Chỉ đạo trồng cây (gọi tắt là Ban Chỉ đạo). ")
