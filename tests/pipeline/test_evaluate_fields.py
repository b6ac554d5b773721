"""The lists besides themes and agencies: what makes two of their items the same, by which measure."""

from typing import Any

import pytest

from pipeline.evaluate import Evaluation, evaluate
from pipeline.evaluate.gold import page_from_json
from pipeline.model import Attachment, Award, Deadline, Milestone, Page, Phase, Plan, Quota, Reference

Counts = tuple[int, int, int]


def judged(gold: dict[str, Any], plan: Plan) -> Evaluation:
    page = Page(id="0" * 64, path="a.html", plans=(plan,))
    return evaluate([page_from_json({"id": "a", "plans": [gold]}, "gold")], [page], canonical=str)


FIRST = {"name": "Đợt I", "start": "2031-01", "end": "2031-06"}
MEETING = {"what": "Tổng kết phong trào", "date": "2031-12"}
REPORT = {"what": "gửi báo cáo kết quả", "date": "2031-11-15", "to": "Sở Nội vụ"}
AWARD = {"name": "Bằng khen của Chủ tịch UBND tỉnh", "count": 10, "to": "tập thể"}
QUOTA = {"who": "mỗi xã", "what": "công trình chào mừng", "min": 1, "max": 2}


@pytest.mark.parametrize(
    ("field", "gold", "got", "counts"),
    [
        ("phases", FIRST, Phase("đợt I", "2031-01", "2031-06"), (1, 0, 0)),
        ("phases", FIRST, Phase("Đợt I", "2031-01", "2031-07"), (0, 1, 1)),
        ("phases", FIRST, Phase("Giai đoạn chuẩn bị", "2031-01", "2031-06"), (0, 1, 1)),
        ("milestones", MEETING, Milestone("tổng kết phong trào thi đua", "2031-12"), (1, 0, 0)),
        ("milestones", MEETING, Milestone("Tổng kết phong trào", "2031"), (0, 1, 1)),
        ("milestones", MEETING, Milestone("Sơ kết", "2031-12"), (0, 1, 1)),
        ("deadlines", REPORT, Deadline("gửi báo cáo", "2031-11-15"), (1, 0, 0)),
        ("deadlines", REPORT, Deadline("gửi báo cáo kết quả", None, "Sở Nội vụ"), (0, 1, 1)),
        ("targets", "Tập thể: các sở", "tập thể, các sở", (1, 0, 0)),
        ("targets", "Tập thể: các sở", "hộ gia đình", (0, 1, 1)),
        ("contents", "Đẩy mạnh chuyển đổi số", "Đẩy mạnh chuyển đổi số trong cơ quan", (1, 0, 0)),
        ("funding", "ngân sách tỉnh", "Ngân sách tỉnh.", (1, 0, 0)),
        ("funding", "ngân sách tỉnh", "nguồn xã hội hóa", (0, 1, 1)),
        ("attachments", {"name": "kh_12.pdf"}, Attachment("KH_12.pdf", "/kh_12.pdf"), (1, 0, 0)),
        ("attachments", {"name": "kế hoạch số 12.pdf"}, Attachment("kế hoạch số 13.pdf"), (0, 1, 1)),
        ("awards", AWARD, Award("Bằng khen Chủ tịch UBND tỉnh"), (1, 0, 0)),
        ("awards", AWARD, Award("Giấy khen"), (0, 1, 1)),
        ("awards+count", AWARD, Award("Bằng khen của Chủ tịch UBND tỉnh", 10), (1, 0, 0)),
        ("awards+count", AWARD, Award("Bằng khen của Chủ tịch UBND tỉnh", 20), (0, 1, 1)),
        ("quotas", QUOTA, Quota("xã", "công trình chào mừng"), (1, 0, 0)),
        ("quotas+range", QUOTA, Quota("xã", "công trình chào mừng", 1, 2), (1, 0, 0)),
        ("quotas+range", QUOTA, Quota("xã", "công trình chào mừng", 1, None), (0, 1, 1)),
        ("references+relation", {"number": "1/KH-UBND", "relation": "basis"}, Reference("1/KH-UBND"), (0, 1, 1)),
        (
            "references+relation",
            {"number": "1/KH-UBND", "relation": "basis"},
            Reference("1 /KH-UBND", relation="basis"),
            (1, 0, 0),
        ),
    ],
)
def test_one_item(field: str, gold: Any, got: Any, counts: Counts) -> None:
    name = field.split("+", maxsplit=1)[0]
    score = judged({name: [gold]}, Plan(**{name: (got,)})).field(field)
    assert (score.tp, score.fp, score.fn) == counts


@pytest.mark.parametrize(
    ("field", "gold", "got"),
    [
        (
            "awards+count",
            [{"name": "Bằng khen", "count": 10}, {"name": "Bằng khen", "count": 20}],
            (Award("Bằng khen", 20), Award("Bằng khen", 10)),
        ),
        (
            "quotas+range",
            [{"what": "mô hình", "min": 3, "max": None}, {"what": "mô hình", "min": 1, "max": 2}],
            (Quota("mỗi xã", "mô hình", 1, 2), Quota("mỗi huyện", "mô hình", 3, None)),
        ),
        (
            "phases",
            [{"name": "Giai đoạn 1", "start": "2031", "end": None}, {"name": "Giai đoạn 2", "start": "2032"}],
            (Phase("Giai đoạn 2", "2032"), Phase("Giai đoạn 1", "2031")),
        ),
    ],
)
def test_among_like_items_those_with_the_same_details_are_paired(field: str, gold: Any, got: Any) -> None:
    name = field.split("+", maxsplit=1)[0]
    score = judged({name: gold}, Plan(**{name: got})).field(field)
    assert (score.tp, score.fp, score.fn) == (2, 0, 0)


def test_second_measures_are_judged_where_the_gold_holds_them() -> None:
    plan = Plan(awards=(Award("Bằng khen", 3),), references=(Reference("1/KH-UBND", relation="basis"),))
    scores = judged({"awards": ["Bằng khen"], "references": [{"number": "1/KH-UBND", "issued": None}]}, plan).fields
    assert [score.field for score in scores if "+" in score.field] == ["references+date"]


def test_errors_show_numbers() -> None:
    plan = Plan(quotas=(Quota("mỗi xã", "mô hình", 0, None),))
    (error,) = judged({"quotas": [{"what": "mô hình", "min": 2, "max": 3}]}, plan).errors
    assert (error.field, error.gold, error.got) == ("quotas+range", "mô hình (2, 3)", "mô hình (0, null)")
