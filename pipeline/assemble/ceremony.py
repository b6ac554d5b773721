"""The ceremony of signing, told in front of its verb: "… tổ chức lễ ký kết Chương trình phối hợp"."""

from __future__ import annotations

import re

from pipeline.assemble.context import Context

_CEREMONY = re.compile(r"\b(?:(?:vừa|đã) )?(?:tổ chức|tiến hành) (?:(?:buổi|hội nghị) )?(?:lễ )?$")
_SIGNING, _CEREMONY_CHARS = "ký kết", 40


def act_begins(ctx: Context, verb: int) -> int:
    """Where the act of an announcing verb begins: at the verb, or at the words that tell of the ceremony of signing."""
    floor = max(0, verb - _CEREMONY_CHARS)
    held = _CEREMONY.search(ctx.folded[floor:verb]) if ctx.folded.startswith(_SIGNING, verb) else None
    return floor + held.start() if held else verb
