"""Who signed, as an article tells it: "Phó Chủ tịch UBND tỉnh Lò Văn Bình vừa ký …", "… do ông Lò Văn Bình ký"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.assemble.context import Context
from pipeline.assemble.own import Own
from pipeline.assemble.posts import POSITION_TOLD, spelt_position
from pipeline.ingest.bylines import is_full_name
from pipeline.letters import LOWER, UPPER
from pipeline.segment.view import fold

_PERSON = rf"(?P<name>[{UPPER}][{LOWER}]*(?:\s[{UPPER}][{LOWER}]*){{1,4}}(?![^\W_]))"
# How a person is called in front of the name: "Anh", "Đại tá", "Bác sĩ".
_CALLED = (
    r"(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|(?:[Tt]hiếu|[Tt]rung|[Tt]hượng|[Đđ]ại) (?:tá|tướng)|[Bb]ác sĩ|[Tt]hầy"
    r"(?: giáo)?|[Cc]ô(?: giáo)?|[Ll]uật sư|(?:[Tt]iến|[Tt]hạc) sĩ)"
)
_HE_SIGNS = re.compile(
    rf"{POSITION_TOLD.pattern}(?:\s[^.;:,\n“”\"\d]{{0,80}})?\s(?:(?:đã|vừa|mới|thay mặt|vừa thay mặt [^.;:,\n]{{2,40}})"
    r"\ský(?= (?:ban hành|kế hoạch|quyết định|chỉ thị|công văn|văn bản|công điện|hướng dẫn))"
    r"|ký(?= ban hành (?:kế hoạch|quyết định|chỉ thị|công văn|văn bản|công điện|hướng dẫn)))",
    re.IGNORECASE,
)
# A full stop inside an abbreviated place ("H.Tân Phước", "TP. Vinh") ends no clause.
_NO_MARK = rf"(?:[^.;:\n“”\"\d]|(?<=[{UPPER}])\.(?=\s?[{UPPER}]))"
_NAMED_BEFORE = re.compile(
    rf"{_CALLED}\s{_PERSON}\s?[,–-]\s{_NO_MARK}{{0,100}}?{POSITION_TOLD.pattern}"
    rf"{_NO_MARK}{{0,80}}?"
    r"\s(?:đã|vừa|mới|thay mặt)\s(?:\w+\s){0,6}?ký\b"
)
# "… do (đồng chí) Phó Chủ tịch UBND tỉnh Lò Văn Bình ký", "do ông Lò Văn Bình - Phó Chủ tịch UBND tỉnh, Trưởng Ban ký".
_DO_SIGN = re.compile(
    rf"\b(?:do|được)\s(?P<who>(?:(?:đồng chí|đ/c|[Ôô]ng|[Bb]à)\s)?(?:{_NO_MARK}{{0,90}}?\s)??{_PERSON}"
    rf"(?:\s?[,–-]\s(?P<after>{_NO_MARK}{{2,100}}?))?),?\s(?:(?:đã|vừa|mới)\s)?(?:thừa lệnh [^.;:\n]{{2,40}}? )?ký\b"
    r"(?! (?:kết|cam kết|giao ước|hợp đồng|duyệt thi))"
)
_DOCUMENT = re.compile(
    r"\b(?:kế hoạch|văn bản|chỉ thị|công văn|công điện|hướng dẫn|thông báo|quyết định|chương trình|lời kêu gọi)\b"
)
_BOARD_HEADS = ("Ban", "Tiểu ban", "Hội đồng")
_POST_CHARS = 90


def told_signer(ctx: Context, own: Own, field: str) -> tuple[str | None, str | None]:
    """Name and position of the signer that an article tells; only the position when it does not name the person.

    Args:
        ctx: the page.
        own: the document.
        field: path of the plan, for the evidence.
    """
    if own.signer is not None:
        ctx.book.read(f"{field}.signer", *own.signer, "signer.announced")
        return ctx.text[slice(*own.signer)], _position_before(ctx, own.signer[0], f"{field}.signer_position")
    start, end = ctx.sentence_at(own.span[0])
    named = _NAMED_BEFORE.search(ctx.text, start, end)
    if named and is_full_name(named["name"]):
        ctx.book.read(f"{field}.signer", *named.span("name"), "signer.announced")
        return named["name"], _told(ctx, named, f"{field}.signer_position")
    for found in _who_signs(ctx, own):
        span = _without_place(ctx, *found.span("name"))
        ctx.book.read(f"{field}.signer", *span, "signer.announced")
        return ctx.text[slice(*span)], _post_of(ctx, own, found, f"{field}.signer_position")
    return None, _told(ctx, _HE_SIGNS.search(ctx.text, start, end), f"{field}.signer_position")


def _who_signs(ctx: Context, own: Own) -> Iterator[re.Match[str]]:
    """The clauses "do … ký" behind the own document: in its sentence, or in one that names no other document."""
    if "ký" not in ctx.text:
        return
    number = own.number.value.number if own.number else None
    for found in _DO_SIGN.finditer(ctx.text):
        floor, end = ctx.sentence_at(found.start())
        if not is_full_name(ctx.text[slice(*_without_place(ctx, *found.span("name")))]) or not _DOCUMENT.search(
            ctx.folded, floor, found.start()
        ):
            continue
        others = [n for n in ctx.numbers if floor <= n.start < found.start() and number and n.value.number != number]
        if not others or floor <= own.span[0] < end:
            yield found


def _without_place(ctx: Context, start: int, end: int) -> tuple[int, int]:
    """Where a name begins behind the place of the office ("Chủ tịch UBND tỉnh Hà Nam Lò Văn Bình")."""
    spans = [(m.start, m.end) for m in ctx.places] + [(m.start, m.end) for m in ctx.bodies]
    ends = [last for first, last in spans if first <= start < last < end]
    return (max(ends) + 1, end) if ends else (start, end)


def _post_of(ctx: Context, own: Own, found: re.Match[str], field: str) -> str | None:
    """The post beside the name; of two that of the board that issues ("Phó Chủ tịch UBND tỉnh, Trưởng Ban")."""
    posts = list(POSITION_TOLD.finditer(ctx.text, *found.span("who")))
    of_board = own.issuer is not None and own.issuer.value.head in _BOARD_HEADS
    boards = [post for post in posts if fold(post["position"]).endswith("trưởng ban")] if of_board else []
    return _told(ctx, next(iter(boards or posts), None), field)


def _position_before(ctx: Context, name: int, field: str) -> str | None:
    """The post that stands before a name in the announcing sentence: "Phó Chủ tịch UBND tỉnh Lò Văn Bình"."""
    floor = max(ctx.sentence_at(name)[0], name - _POST_CHARS)
    match = max(POSITION_TOLD.finditer(ctx.text, floor, name), key=lambda m: m.start(), default=None)
    return _told(ctx, match, field)


def _told(ctx: Context, match: re.Match[str] | None, field: str) -> str | None:
    if match is None:
        return None
    ctx.book.read(field, match.start("position"), match.end("position"), "signer.announced")
    return spelt_position(match["position"])
