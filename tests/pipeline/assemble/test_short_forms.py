"""Bodies that a text names by a short form of its own: issuers, agencies and issuers of cited documents get the whole name."""

# One case a line, however long.
# ruff: noqa: E501

from composed import cases, page_of

PLAN = "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 312/KH-UBND về trồng rừng.\n\n"
COUNCIL = "Hội đồng Thi đua - Khen thưởng tỉnh"
CAMPAIGN = "Ban Chỉ đạo thực hiện phong trào “Cả tỉnh trồng cây” tỉnh"

AGENCIES = [
    ("a council", f"{COUNCIL} (sau đây gọi là Hội đồng) đã họp.\n\nUBND tỉnh giao Hội đồng tổng hợp kết quả.", [COUNCIL]),
    ("a committee with a long name", f"Tỉnh lập {CAMPAIGN} (sau đây gọi tắt là Ban Chỉ đạo).\n\nUBND tỉnh giao Ban Chỉ đạo tổng hợp kết quả.", [CAMPAIGN]),
    ("by its initials", f"Tỉnh lập {CAMPAIGN} (sau đây viết tắt là BCĐ).\n\nUBND tỉnh giao BCĐ tổng hợp kết quả.", [CAMPAIGN]),
    ("named in full and in short, once", f"UBND tỉnh giao {COUNCIL} (sau đây gọi là Hội đồng) tổng hợp kết quả; giao Hội đồng hướng dẫn chấm điểm.", [COUNCIL]),
    ("a short form before its definition says what it says", f"UBND tỉnh giao Hội đồng nhân dân tỉnh giám sát. {COUNCIL} (sau đây gọi là Hội đồng) đã họp.", ["Hội đồng nhân dân tỉnh"]),
]  # fmt: skip

ISSUERS = [
    ("beside the definition", f"{COUNCIL} Sơn La (sau đây gọi là Hội đồng) vừa ban hành Kế hoạch số 16/KH-HĐTĐKT.", f"{COUNCIL} Sơn La"),
    ("by the short form", f"Sáng 5/3, {COUNCIL} Sơn La (sau đây gọi là Hội đồng) họp. Hội đồng vừa ban hành Kế hoạch số 16/KH-HĐTĐKT.", f"{COUNCIL} Sơn La"),
    ("in bare brackets, by its first words", "Sáng 5/3, Ủy ban Quốc gia phòng, chống AIDS và phòng, chống tệ nạn ma túy, mại dâm (Ủy ban Quốc gia) họp tại Hà Nội. Ủy ban Quốc gia vừa ban hành Kế hoạch truyền thông tại Hà Nội.", "Ủy ban Quốc gia phòng, chống AIDS và phòng, chống tệ nạn ma túy, mại dâm"),
    ("other words in brackets define nothing", "Sáng 5/3, Ban Chỉ đạo trồng cây tỉnh Sơn La (Ban Tổ chức) họp. Ban Tổ chức Tỉnh ủy Sơn La vừa ban hành Hướng dẫn số 16-HD/BTCTU.", "Ban Tổ chức Tỉnh ủy Sơn La"),
]  # fmt: skip


@cases("text expected", AGENCIES)
def test_agencies(text: str, expected: list[str]) -> None:
    assert [agency.name for agency in page_of(PLAN + text).plans[0].agencies] == expected


@cases("text expected", ISSUERS)
def test_issuers(text: str, expected: str) -> None:
    assert [plan.issuer for plan in page_of(text).plans] == [expected]


def test_the_issuer_of_a_cited_document() -> None:
    text = f"Tỉnh lập {CAMPAIGN} (sau đây gọi tắt là Ban Chỉ đạo). Thực hiện Hướng dẫn số 15/HD-BCĐ ngày 02/3/2021 của Ban Chỉ đạo, các xã trồng cây."
    references = page_of(PLAN + text).plans[0].references
    assert [(r.number, r.issuer) for r in references] == [("15/HD-BCĐ", f"{CAMPAIGN} Sơn La")]
