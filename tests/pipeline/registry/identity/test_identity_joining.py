"""Many sightings at once: choices that pairs cannot make, human judgements, and the order that must not matter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hypothesis import given
from hypothesis import strategies as st
from sighted import SON_LA, page_id, sighting

from pipeline.registry.identity.clusters import Clusters
from pipeline.registry.identity.joining import Joining, join_sightings
from pipeline.registry.identity.traits import Traits, traits_of
from pipeline.registry.judgements import Judgement, Verdict
from pipeline.registry.sightings import Sighting, SightingId

LA = {"province": "Sơn La", "issuer_level": "province", "system": "state"}
TREES = {"themes": ("Mỗi người một cây xanh",), "subject": "phát động trồng cây trên các tuyến đường mới"}
TEXT = " ".join(f"đoạn{i} nói về việc trồng rừng" for i in range(60))
OFFICIAL = sighting("văn bản", "126/KH-UBND", "2023-03-05", SON_LA, rank="official", **LA, **TREES)
ARTICLE = sighting("tin", "126/KH-UBND", "2023-03-05", SON_LA, **LA)
UNNUMBERED = sighting("bài", None, "2023-03-05", SON_LA, **LA, **TREES)
OTHER = sighting("khác", "127/KH-UBND", "2023-03-05", SON_LA, **LA, **TREES)
LATER = sighting("năm sau", "126/KH-UBND", "2024-03-05", SON_LA, **LA, **TREES)


def groups(sightings: Sequence[Sighting], judgements: Iterable[Judgement] = ()) -> list[list[str]]:
    """The pages of each plan, by the names of the tests."""
    names = {page_id(name): name for name in ("văn bản", "tin", "bài", "khác", "năm sau", "chép", "gốc")}
    joining = join_sightings([traits_of(item) for item in sightings], judgements)
    return sorted(sorted(names[sightings[i].id.page] for i in group) for group in joining.groups)


def judged(verdict: Verdict, a: str, b: str) -> Judgement:
    return Judgement(
        verdict, "plan", SightingId(page_id(a), 0), SightingId(page_id(b), 0), "Lan", "2026-01-05T08:00:00Z"
    )


def test_official_text_article_and_page_without_a_number_are_one() -> None:
    assert groups([OFFICIAL, ARTICLE, UNNUMBERED, LATER]) == [["bài", "tin", "văn bản"], ["năm sau"]]


def test_a_page_that_fits_two_documents_is_joined_to_neither() -> None:
    assert groups([OFFICIAL, OTHER, UNNUMBERED]) == [["bài"], ["khác"], ["văn bản"]]


def test_a_number_without_a_date_between_two_years_is_joined_to_neither() -> None:
    early = sighting("văn bản", "126/KH-UBND", "2022-12-20", SON_LA, **LA)
    late = sighting("khác", "126/KH-UBND", "2023-01-15", SON_LA, **LA)
    page = sighting("tin", "126/KH-UBND", None, SON_LA, published="2023-01-20", **LA)
    assert groups([early, page]) == [["tin", "văn bản"]]
    assert groups([early, late, page]) == [["khác"], ["tin"], ["văn bản"]]


def test_weak_joins_do_not_bring_two_documents_together() -> None:
    copy = sighting("chép", None, None, None, text=TEXT, published="2023-03-09")
    first = sighting("văn bản", "126/KH-UBND", "2023-03-05", SON_LA, text=TEXT, published="2023-03-08", **LA)
    second = sighting("khác", "88/KH-UBND", "2023-03-05", SON_LA, text=TEXT, published="2023-03-08", **LA)
    assert sorted(map(len, groups([first, second, copy]))) in ([1, 2], [1, 1, 1])


def test_one_page_with_a_wrong_day_does_not_keep_others_away() -> None:
    misread = sighting("chép", "126/KH-UBND", "2023-03-25", SON_LA, **LA, **TREES)
    official = sighting("văn bản", "126/KH-UBND", "2023-03-05", SON_LA, **LA, **TREES)
    article = sighting("tin", "126/KH-UBND", "2023-03-05", SON_LA, **LA, **TREES)
    assert groups([official, article, misread, UNNUMBERED]) == [["bài", "chép", "tin", "văn bản"]]
    # Where no more speaks for it than against it, the page stays alone.
    assert groups([official, misread, UNNUMBERED]) == [["bài"], ["chép", "văn bản"]]


FESTIVAL = {"start": "2023-02-01", "end": "2023-02-20"}


def test_a_document_of_january_that_is_given_the_year_before() -> None:
    subject = "tổ chức ngày hội hiến máu năm 2023"
    right = sighting("văn bản", "19/KH-UBND", "2023-01-09", SON_LA, subject=subject, **LA, **FESTIVAL)
    slip = sighting("tin", "19/KH-UBND", "2022-01-09", SON_LA, subject=subject, **LA, **FESTIVAL)
    last = sighting("khác", "19/KH-UBND", "2022-01-17", SON_LA, subject="tổ chức ngày hội hiến máu năm 2022", **LA)
    assert groups([right, slip, last]) == [["khác"], ["tin", "văn bản"]]


def test_the_same_number_and_day_of_two_years_are_two_documents() -> None:
    here = sighting("văn bản", "19/KH-UBND", "2023-01-09", SON_LA, subject="tổ chức ngày hội hiến máu", **LA)
    there = sighting("năm sau", "19/KH-UBND", "2024-01-09", SON_LA, subject="tổ chức ngày hội hiến máu", **LA)
    assert groups([here, there]) == [["năm sau"], ["văn bản"]]


def test_reprints_name_the_first_page() -> None:
    first = sighting("gốc", "126/KH-UBND", "2023-03-05", SON_LA, text=TEXT, published="2023-03-06", **LA)
    copy = sighting("chép", "126/KH-UBND", "2023-03-05", SON_LA, text=f"{TEXT} lược", published="2023-03-07", **LA)
    other = sighting("tin", "126/KH-UBND", "2023-03-05", SON_LA, text="một bài khác hẳn viết theo lối riêng", **LA)
    joining = join_sightings([traits_of(item) for item in (copy, other, first)])
    assert joining.reprints == {page_id("chép"): page_id("gốc")}


def test_people_have_the_last_word() -> None:
    pages = [OFFICIAL, ARTICLE, LATER]
    assert groups(pages, [judged("different", "văn bản", "tin")]) == [["năm sau"], ["tin"], ["văn bản"]]
    # What was joined to the one and to the other comes along.
    assert groups(pages, [judged("same", "tin", "năm sau")]) == [["năm sau", "tin", "văn bản"]]
    assert groups(pages, [judged("unsure", "văn bản", "tin")]) == [["năm sau"], ["tin", "văn bản"]]
    taken_back = [judged("different", "văn bản", "tin"), judged("same", "văn bản", "tin")]
    assert groups(pages, taken_back) == [["năm sau"], ["tin", "văn bản"]]


def test_different_blocks_joins_that_lead_around() -> None:
    apart = [judged("different", "văn bản", "bài")]
    assert ["bài", "văn bản"] not in groups([OFFICIAL, ARTICLE, UNNUMBERED], apart)
    assert all(not {"bài", "văn bản"} <= set(group) for group in groups([OFFICIAL, ARTICLE, UNNUMBERED], apart))


def test_judgements_that_contradict_each_other_are_told() -> None:
    said = [judged("same", "văn bản", "tin"), judged("same", "tin", "khác"), judged("different", "văn bản", "khác")]
    joining = join_sightings([traits_of(item) for item in (OFFICIAL, ARTICLE, OTHER)], said)
    assert [judgement for judgement, _ in joining.blocked] == [said[1]]


def test_every_join_has_its_reason() -> None:
    joining = join_sightings([traits_of(item) for item in (OFFICIAL, ARTICLE, UNNUMBERED)])
    reasons = [join for joins in joining.joins.values() for join in joins]
    assert [join.rule for join in reasons] == ["number-issuer-year", "issuer-day-theme"]
    assert "126/kh/ubnd" in reasons[0].detail


_PAGES = st.lists(
    st.builds(
        lambda name, number, year, day, issuer, theme: traits_of(
            sighting(
                f"{name}",
                number,
                year and f"{year}-03-{day:02}",
                issuer,
                themes=(theme,),
                subject="phát động phong trào thi đua giữa các đơn vị",
                province="Sơn La",
            )
        ),
        st.integers(0, 10**6),
        st.sampled_from([None, "1/KH-UBND", "2/KH-UBND", "2"]),
        st.sampled_from([None, "2022", "2023"]),
        st.integers(1, 3),
        st.sampled_from([None, SON_LA, f"Chủ tịch {SON_LA}", "Sở Nội vụ tỉnh Sơn La"]),
        st.sampled_from(["Thi đua về đích sớm trong năm", "Sạch làng tốt ruộng đẹp đường"]),
    ),
    max_size=12,
    unique_by=lambda traits: traits.id,
)


def sets(joining: Joining, sightings: Sequence[Traits]) -> set[frozenset[SightingId]]:
    return {frozenset(sightings[i].id for i in group) for group in joining.groups}


@given(_PAGES)
def test_each_sighting_is_in_one_group_and_numbers_do_not_mix(sightings: list[Traits]) -> None:
    joining = join_sightings(sightings)
    assert sorted(i for group in joining.groups for i in group) == list(range(len(sightings)))
    for group in joining.groups:
        full = {sightings[i].number for i in group if sightings[i].has_full_number}
        years = {sightings[i].year for i in group if sightings[i].year}
        assert len(full) <= 1
        assert len(years) <= 1


@given(_PAGES, st.randoms(use_true_random=False))
def test_groups_of_numbered_pages_do_not_depend_on_the_order(sightings: list[Traits], random: object) -> None:
    numbered = [traits for traits in sightings if traits.has_full_number and traits.year and traits.issuers]
    turned = sorted(numbered, key=lambda traits: traits.id)
    assert sets(join_sightings(numbered), numbered) == sets(join_sightings(turned), turned)


@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=30),
    st.sets(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=5),
)
def test_clusters_never_bring_a_forbidden_pair_together(
    joins: list[tuple[int, int]], apart: set[tuple[int, int]]
) -> None:
    forbidden = [(a, b) for a, b in apart if a != b]
    clusters = Clusters(10, forbidden)
    for a, b in joins:
        clusters.join(a, b)
    assert all(clusters.root(a) != clusters.root(b) for a, b in forbidden)
    assert sorted(i for root in {clusters.root(n) for n in range(10)} for i in clusters.members(root)) == list(
        range(10)
    )
