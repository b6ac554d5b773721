"""Wordings by which a text defines a short form, and words that point back."""

from __future__ import annotations

import re

from extractors.gazetteer import derived
from extractors.numbers.patterns import LOOSE_NOUNS, noun_names
from pipeline.segment.cued import Cued

_INTRO = (
    r"(?:(?:sau đây|dưới đây|từ đây|sau này)\s(?:được\s|xin\s)?(?:gọi|viết)(?:\s(?:tắt|chung|gọn))?"
    r"|(?:gọi|viết)\stắt)\s?(?:là|:)\s?:?\s?"
)
# "(sau đây gọi tắt là Ban Chỉ đạo)"; without brackets it ends at a comma: ", sau đây gọi là Hội đồng,".
DEFINITIONS = (
    Cued(rf"\s?\(\s?{_INTRO}[\"']?(?P<short>[^()\"';:]{{1,90}}?)[\"']?\s?\)"),
    Cued(rf",\s{_INTRO}[\"']?(?P<short>[^()\"';:,.]{{1,60}}?)[\"']?(?=[,.;])"),
)
# "Ủy ban Quốc gia phòng, chống AIDS … (Ủy ban Quốc gia)": the first words of a long name in bare brackets behind it.
BRACKETED = Cued(
    r"\s\(\s?(?P<short>(?:ủy ban|hội đồng|ban (?:chỉ đạo|tổ chức|vận động|điều hành|quản lý)|tổ công tác)"
    r"(?:\s[^\W\d_]{1,8}){0,2})\s?\)"
)
LOOK_BACK = 320
# The full form lies behind these.
CLAUSE_END = re.compile(r"[.;]\s")
# What heads the name of a body that texts shorten.
HEAD = re.compile(
    r"(?:ban|hội đồng|ủy ban|tiểu ban|tổ|hội|liên đoàn|liên hiệp|liên minh|đoàn|công đoàn|tỉnh đoàn|đảng ủy|đảng bộ"
    r"|tỉnh ủy|thành ủy|bộ|sở|cục|tổng cục|chi cục|vụ|phòng|văn phòng|trung tâm|viện|học viện|trường|bệnh viện|quỹ"
    r"|công ty|tổng công ty|tập đoàn|mặt trận|đài|báo)\b"
)
WORD = re.compile(r"[^\W_]+")
FILLERS = frozenset({"và", "của", "về", "các"})
_ABOVE = r"nêu trên|nói trên|kể trên|trên đây|trên|đó|ấy"


@derived
def document_noun() -> re.Pattern[str]:
    """A type noun at the begin of a short form."""
    return re.compile(rf"(?:{_nouns()})\b")


@derived
def anaphor() -> Cued:
    """ "kế hoạch này", "các chỉ thị nêu trên" (the plural points to no single document)."""
    return Cued(
        rf"(?<!\bcác )(?<!\bnhững )\b(?P<noun>{_nouns()})(?:\ssố\s\d{{1,6}})?\s(?:(?P<this>này)|(?P<above>{_ABOVE}))\b"
        r"(?!\s(?:địa bàn|cơ sở|phạm vi|toàn|cả))"
    )


def _nouns() -> str:
    return "|".join(map(re.escape, sorted({*noun_names(), *LOOSE_NOUNS}, key=len, reverse=True)))
