"""The years that a board is set up for, which are not those of what it issues."""

from __future__ import annotations

import re

from extractors.mentions import Mention
from extractors.timeframes.values import Period
from pipeline.assemble.context import Context

_YEARS = frozenset({"stage", "year"})
# What the board does, behind its name and its years.
_ACTS = re.compile(
    r"\s(?:(?:vừa|đã|mới)\s)?(?:có|ký|ban hành|xây dựng|phát hành|yêu cầu|đề nghị|thông báo|hướng dẫn)\s"
)


def is_of_body(ctx: Context, period: Mention[Period]) -> bool:
    """ "Ban Chỉ đạo các ngày lễ lớn tỉnh giai đoạn 2021 - 2025 ban hành …": the period ends the name of a body."""
    behind_body = period.value.kind in _YEARS and any(body.end + 1 == period.start for body in ctx.bodies)
    return behind_body and _ACTS.match(ctx.folded, period.end) is not None
