"""Where the task of a body ends: in front of the clause that gives the next one its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.assignments.patterns import PERSONS
from extractors.assignments.values import Assignment
from extractors.mentions import Mention

_REACH = 120
# "…; giao Giám đốc Sở Y tế", "…, đề nghị Tỉnh đoàn": the words in front of who is told next.
_NEXT = re.compile(
    r"(?:;|,(?=\s(?:giao|yêu cầu|đề nghị)\s))(?:\s(?:đồng thời|và|riêng|còn)\b)?,?"
    r"(?:\s(?:giao(?:\scho)?|phân công|yêu cầu|đề nghị|chỉ đạo|kêu gọi))?\s(?:(?:các đồng chí|đồng chí|lãnh đạo)\s)*"
    rf"{PERSONS}$"
)
_FURTHER = re.compile(r",\s(?:còn\s)?$")


def end_tasks(folded: str, found: Sequence[Mention[Assignment]]) -> list[Mention[Assignment]]:
    """Assignments whose tasks end where the next one begins.

    Args:
        folded: the folded text.
        found: assignments of sentences, in order, whose tasks reach to the end of their sentence.
    """
    ended: list[Mention[Assignment]] = []
    following = len(folded)
    for mention in reversed(found):
        task = mention.value.task
        if task is not None and task[0] < following < task[1]:
            mention = replace(mention, value=replace(mention.value, task=(task[0], following)))  # noqa: PLW2901
        ended.append(mention)
        before = folded[max(0, mention.start - _REACH) : mention.start]
        opens = (_FURTHER if mention.rule == "assign.further" else _NEXT).search(before)
        if opens:
            following = mention.start - len(before) + opens.start()
    return ended[::-1]
