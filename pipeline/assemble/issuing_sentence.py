"""The sentence with which an official text issues itself: "… Ủy ban nhân dân tỉnh ban hành Kế hoạch … như sau:"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.bodies.values import BodyName
from extractors.mentions import Mention
from extractors.numbers.patterns import noun_names
from pipeline.assemble.context import Context
from pipeline.segment.view import fold

# A full stop inside a number ("1.000 ngày") ends no clause; law portals wrap the sentence anywhere.
_WORDS = r"(?:[^.;:\n]|\.(?=\d)|\n(?!\n))"
ISSUES = re.compile(
    r"(?<!đã )(?<!vừa )(?<!mới )\b(?:(?:ban\shành|xây\sdựng)\s"
    r"(?P<noun>[Kk]ế\shoạch|[Cc]hương\strình|[Hh]ướng\sdẫn|[Cc]hỉ\sthị)"
    rf"|(?P<verb>hướng\sdẫn|thông\sbáo))\s(?!số\s)(?P<subject>{_WORDS}{{0,400}}?),?\s?"
    r"(?:với\scác\s|gồm\scác\s|theo\scác\s|cụ\sthể\s)?"
    r"(?:như\ssau|cụ\sthể|(?:nội\sdung|phần)(?:\s(?:chính|cụ\sthể))?(?:\snhư)?\ssau)\s?:"
)
# "Ban Thường vụ Đảng ủy Trường ban hành …": the organisation is named by its kind alone.
_BETWEEN = re.compile(
    r"(?:\s(?:Nhà trường|Trường|Học viện|Bệnh viện|Công ty|Tổng công ty|Tập đoàn))?[\s,]*(?:thống\snhất\s)?"
)


@dataclass(frozen=True, slots=True)
class Issuing:
    """The sentence: type of the document and its place, the place of its subject, the body that issues it."""

    doc_type: str | None
    noun: tuple[int, int]
    subject: tuple[int, int]
    issuer: Mention[BodyName] | None


def find_issuing(ctx: Context, doc_type: str | None = None) -> Issuing | None:
    """The first sentence that issues a document of this type (of any, when it is None)."""
    for match in ISSUES.finditer(ctx.text):
        group = "noun" if match["noun"] else "verb"
        found = noun_names().get(fold(" ".join(match[group].split())))
        if doc_type in (None, found):
            return Issuing(found, match.span(group), match.span("subject"), _body_before(ctx, match.start()))
    return None


def _body_before(ctx: Context, position: int) -> Mention[BodyName] | None:
    for body in reversed([body for body in ctx.bodies if body.end <= position]):
        return body if _BETWEEN.fullmatch(ctx.text, body.end, position) else None
    return None
