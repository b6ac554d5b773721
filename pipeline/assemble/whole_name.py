"""Boards that an article names in short, under the whole name that the page gives them elsewhere."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.bodies.values import BodyName
from pipeline.assemble.context import Context
from pipeline.letters import LOWER
from pipeline.segment.view import fold

# "Ban Tổ chức Cuộc thi" of the contest whose title the page prints: "Cuộc thi viết “…”".
_OF_CONTEST = re.compile(r"^Ban Tổ chức ([Cc]uộc thi|[Hh]ội thi|[Gg]iải|[Ll]iên hoan)$")
_CONTEST = re.compile(
    r"\b(?P<kind>[Cc]uộc thi|[Hh]ội thi|[Gg]iải|[Ll]iên hoan)"
    rf" (?P<title>(?:[{LOWER}]{{1,8}} ){{0,4}}[“\"][^“”\"\n]{{3,140}}[”\"])"
)
_OF_ANY_CONTEST = "ban tổ chức"
_BARE_BOARDS = frozenset({"ban chỉ đạo", "ban tổ chức", "ban vận động", "ban điều hành", "tổ công tác"})


def in_full(ctx: Context, body: BodyName) -> BodyName:
    """ "Ban Chỉ đạo", "Ban Tổ chức" under the only whole name of such a board on the page, or of its contest.

    Args:
        ctx: the page.
        body: the issuing body as named.
    """
    contest = _OF_CONTEST.search(body.name) if body.id is None and body.place is None else None
    if contest is not None and not ctx.layout.official:
        titles = {
            " ".join(m["title"].split()) for m in _CONTEST.finditer(ctx.text) if fold(m["kind"]) == fold(contest[1])
        }
        return replace(body, name=f"{body.name} {titles.pop()}") if len(titles) == 1 else body
    if body.id is not None or body.place is not None or fold(body.name) not in _BARE_BOARDS:
        return body
    whole = {b.value for b in ctx.bodies if fold(b.value.name).startswith(f"{fold(body.name)} ")}
    if not whole and fold(body.name) == _OF_ANY_CONTEST:
        named = {f"{m['kind'].capitalize()} {' '.join(m['title'].split())}" for m in _CONTEST.finditer(ctx.text)}
        return replace(body, name=f"{body.name} {named.pop()}") if len(named) == 1 else body
    return whole.pop() if len({value.full_name for value in whole}) == 1 else body
