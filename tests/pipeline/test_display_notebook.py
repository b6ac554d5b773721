"""How pages and plans show themselves in notebooks."""

import re

import pytest

import pipeline
from pipeline.display.notebook import page_html, plan_html
from pipeline.model import Agency, Attachment, Evidence, Page, Plan, Theme, Timeframe
from tests.pipeline.tags import ALLOWED, HOSTILE, Tags

TEXT = "Số 7/KH-SNV <b>của</b> Sở Nội vụ & bạn"


def at(field: str, words: str, rule: str = "rule.x", confidence: float | None = None, *of: int) -> Evidence:
    start = TEXT.index(words)
    return Evidence(field, "text", start, start + len(words), words, None, of, rule, confidence)


def test_the_records_carry_it() -> None:
    page = pipeline.extract_text("UBND tỉnh Sơn La ban hành Kế hoạch số 9/KH-UBND ngày 2/3/2024 về trồng nhãn.")
    assert page._repr_html_() == page_html(page)  # type: ignore[attr-defined]
    assert page.plans[0]._repr_html_() == plan_html(page.plans[0])  # type: ignore[attr-defined]
    assert "9/KH-UBND" in Tags(page_html(page)).words


def test_values_are_marked_with_label_and_tooltip() -> None:
    evidence = (
        at("plans[0].number", "7/KH-SNV", "number.state", 0.914),
        at("plans[0].issuer", "Sở Nội vụ", "body.name", 0.9),
        at("plans[0].system", "Sở Nội vụ", "issuer.body", None, 1),
    )
    shown = page_html(Page("0", text=TEXT, plans=(Plan(),), evidence=evidence))
    assert re.search(r"<mark[^>]*>7/KH-SNV <small[^>]*><i>number</i></small></mark>", shown)
    assert Tags(shown).tips == [
        "plans[0].number: read by number.state, 91% sure",
        "plans[0].issuer: read by body.name, 90% sure\nplans[0].system: concluded by issuer.body, never judged",
    ]
    assert "cơ quan ban hành" in shown


def test_a_tooltip_tells_what_a_longer_value_hides() -> None:
    evidence = (at("plans[0].number", "7/KH-SNV"), at("plans[0].subject", "7/KH-SNV <b>của</b>"))
    (tip,) = Tags(page_html(Page("0", text=TEXT, plans=(Plan(),), evidence=evidence))).tips
    assert [line.split(":")[0] for line in tip.split("\n")] == ["plans[0].subject", "plans[0].number"]


def test_the_text_stands_as_it_is() -> None:
    shown = page_html(Page("0", text=TEXT, evidence=(at("title", "của"),)))
    assert "Số 7/KH-SNV &lt;b&gt;" in shown
    assert shown.endswith("&lt;/b&gt; Sở Nội vụ &amp; bạn</div></div>")


@pytest.mark.parametrize("field", ["title", "path", "url", "author", "outlet", "published", "text"])
def test_a_hostile_page_injects_nothing(field: str) -> None:
    evidence = (Evidence("title", "text", 0, 5, HOSTILE[:5], rule=HOSTILE),)
    found = Tags(page_html(Page("0", **{"text": HOSTILE, "evidence": evidence, field: HOSTILE})))  # type: ignore[arg-type]
    assert found.names <= ALLOWED
    assert found.attributes <= {"style", "title"}
    assert not found.open
    assert "alert(1)" in found.words


PLANS = [
    Plan(number=HOSTILE),
    Plan(issuer=HOSTILE, province=HOSTILE, signer=HOSTILE),
    Plan(themes=(Theme(HOSTILE, "name"),), agencies=(Agency(None, HOSTILE, "body", "lead"),)),
    Plan(timeframe=Timeframe(start=HOSTILE), attachments=(Attachment("x", HOSTILE),)),
]


@pytest.mark.parametrize("plan", PLANS)
def test_a_hostile_plan_injects_nothing(plan: Plan) -> None:
    for shown in (plan_html(plan), page_html(Page("0", text="", plans=(plan,)))):
        assert Tags(shown).names <= ALLOWED
        assert Tags(shown).attributes <= {"style", "title"}
    assert "<script>" in Tags(plan_html(plan)).words


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (Page("0"), "the record is without its text"),
        (Page("0", text="Nắng."), "no plan on this page"),
        (Page("0", kind="article", article_kind="qa", views=12), "article, question and answer · 12 views"),
        (Page("0", plans=(Plan(province="Long An", province_2025="Tây Ninh"),)), "Long An → Tây Ninh"),
        (Page("0", text=TEXT, plans=(Plan(),) * 2, evidence=(at("plans[1].number", "7/KH-SNV"),)), "number 2"),
    ],
)
def test_what_is_said(page: Page, said: str) -> None:
    assert said in Tags(page_html(page)).words


def test_what_is_null_is_named_once() -> None:
    words = Tags(plan_html(Plan(number="7/KH-SNV"))).words
    assert "số ký hiệu 7/KH-SNV" in " ".join(words.split())
    null = words.split("null")[1]
    assert "signer" in null
    assert "number" not in null
