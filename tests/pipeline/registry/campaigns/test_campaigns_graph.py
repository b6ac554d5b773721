"""Which document a citation means."""

from __future__ import annotations

import pytest
from composed_plans import cites, committee, plan, plan_id, registry

from pipeline.model import Plan, Reference

SON_LA, LAI_CHAU = committee("tỉnh Sơn La"), committee("tỉnh Lai Châu")
PARTY = "Ban Thường vụ Tỉnh ủy Sơn La"
MUONG_LA = committee("huyện Mường La")


def citing(*references: Reference, issuer: str = MUONG_LA, issued: str = "2024-05-20") -> Plan:
    return plan("15/KH-UBND", issued, issuer, *references, province="Sơn La")


def target(known: dict[str, Plan], source: Plan) -> list[str]:
    """The keys of the documents that a plan cites; "?" for one that no page tells of."""
    with registry({**known, "citing": source}) as connection:
        keys = {plan_id(key): key for key in known}
        rows = connection.execute("SELECT document_id FROM citations ORDER BY position")
        return [keys.get(document, "?") for (document,) in rows]


KNOWN = {
    "state": plan("71/KH-UBND", "2024-03-02", SON_LA, province="Sơn La"),
    "party": plan("71-KH/TU", "2024-02-10", PARTY, province="Sơn La"),
    "chairman": plan("03/CT-UBND", "2024-01-15", f"Chủ tịch {SON_LA}", province="Sơn La", doc_type="Chỉ thị"),
    "late": plan("80/KH-UBND", None, SON_LA, province="Sơn La", issued_not_after="2024-04-30"),
    "centre": plan("466/QĐ-TTg", "2023-05-03", "Thủ tướng Chính phủ", doc_type="Quyết định"),
    "away": plan("72/KH-UBND", "2024-03-02", LAI_CHAU, province="Lai Châu"),
}
CASES = [
    (cites("implements", "71/KH-UBND", "2024-03-02", SON_LA), "state"),
    (cites("implements", "071/KH-UBND", "2024", SON_LA), "state"),
    (cites("implements", "71/KHUBND", "2024-03-12", committee("tỉnh")), "state"),
    (cites("implements", "71/KH-UBND", "2024-03-02"), "state"),
    (cites("implements", "71/KH-UBND", "2024-03-12"), "?"),
    (cites("implements", "71/KH-UBND", "2023-03-02", SON_LA), "?"),
    (cites("implements", "71/KH-UBND", "2024-03-02", LAI_CHAU), "?"),
    (cites("implements", "71/KH-UBND", "2024-03-02", MUONG_LA), "?"),
    (cites("implements", "71/KH-UBND", None, SON_LA), "?"),
    (cites("implements", "71", "2024-03-02", SON_LA), "state"),
    (cites("implements", "71", "2024-03-02", "Tỉnh ủy Sơn La"), "party"),
    (cites("implements", "71/KH-TU", "2024-02-10", "Tỉnh ủy"), "party"),
    (cites("implements", "71-KH/TU", "2024-11-10", PARTY), "?"),
    (cites("basis", "03/CT-UBND", "2024-01-15", SON_LA), "chairman"),
    (cites("implements", "80/KH-UBND", "2024-04-12", SON_LA), "late"),
    (cites("implements", "80/KH-UBND", "2024-08-12", SON_LA), "?"),
    (cites("implements", "466/QĐ-TTg", "2023-05-03", "Thủ tướng Chính phủ"), "centre"),
    (cites("implements", "72/KH-UBND", "2024-03-02", SON_LA), "?"),
    (cites("implements", "72/KH-UBND", "2024-03-02"), "?"),
    (cites("cites", None, "2024-03-02", SON_LA), "?"),
]


@pytest.mark.parametrize(("reference", "expected"), CASES)
def test_a_citation_means_the_plan_that_agrees(reference: Reference, expected: str) -> None:
    assert target(KNOWN, citing(reference)) == [expected]


def cited_documents(*sources: Plan) -> list[tuple[str, ...]]:
    with registry({f"k{at}": source for at, source in enumerate(sources)}) as connection:
        return connection.execute(
            "SELECT number, doc_type, issued, issuer, province FROM documents WHERE known = 'cited' ORDER BY 1, 3"
        ).fetchall()


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        (cites("basis", "12-KH/TU", "2024-02-10", PARTY), cites("implements", "12/KH-TU", "2024", "Tỉnh ủy"), 1),
        (cites("basis", "12-KH/TU", "2024-02-10", PARTY), cites("implements", "12-KH/TU", "2024-02-10"), 1),
        (cites("basis", "12-KH/TU", "2024-02-10", PARTY), cites("implements", "12-KH/TU", None, PARTY), 1),
        (cites("basis", "12-KH/TU", "2020-02-10", PARTY), cites("implements", "12-KH/TU", None, PARTY), 2),
        (cites("basis", "12-KH/TU", "2024-02-10", PARTY), cites("implements", "12-KH/TU", "2020-12-10", PARTY), 2),
        (cites("basis", "9/KH-UBND", "2024-02-10", SON_LA), cites("basis", "9/KH-UBND", "2024-02-10", LAI_CHAU), 2),
        (cites("basis", "9/KH-UBND", "2024-02-10", SON_LA), cites("basis", "9/KH-UBND", "2024-02-10", MUONG_LA), 2),
        (cites("basis", "35-CT/TW", "2024-06-14", "Bộ Chính trị"), cites("basis", "35-CT/TW", None, "Bộ Chính trị"), 1),
        (
            cites("basis", "35-CT/TW", "2019-05-30", "Bộ Chính trị"),
            cites("basis", "35-CT/TW", "2024-06-14", "Bộ Chính trị"),
            2,
        ),
        (cites("basis", None, None, SON_LA), cites("basis", None, None, SON_LA), 2),
    ],
)
def test_who_cites_the_same_document_shares_its_node(one: Reference, other: Reference, count: int) -> None:
    assert len(cited_documents(citing(one), citing(other, issuer=committee("huyện Yên Châu")))) == count


def test_a_cited_document_has_what_is_said_of_it() -> None:
    short, full = (
        cites("basis", "12-KH/TU", "2024", PARTY, doc_type=None),
        cites("basis", "12-KH/TU", "2024-02-10", PARTY),
    )
    assert cited_documents(citing(short), citing(full)) == [("12-KH/TU", "Kế hoạch", "2024-02-10", PARTY, "Sơn La")]


def test_the_same_ward_of_two_districts_is_two() -> None:
    ward = cites("implements", "44/KH-UBND", "2024-02-10", committee("phường"))
    one, other = (citing(ward, issuer=committee(f"phường {name}")) for name in ("Chiềng Lề", "Tô Hiệu"))
    assert len(cited_documents(one, other)) == 2
