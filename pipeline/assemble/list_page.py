"""Is the page a list of teasers or of documents, and where does each of its items begin?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from pipeline.assemble.context import Context, once_a_page
from pipeline.ingest.headline import is_headline
from pipeline.ingest.stamps import parse_stamp
from pipeline.letters import UPPER
from pipeline.segment import Block

_MIN_TEASERS, _MIN_HEADLINES = 3, 4
_LINK_CHARS = 30
# A line of a list that says when its document was issued or how long ago its article appeared.
_LISTED = re.compile(
    r"^\W*(?:ngày ban hành\s?:?\s?\d{1,2}[/-]\d{1,2}[/-]\d{4}|(?:[^\d\n]{2,30} - )?\d{1,2} (?:phút|giờ|ngày"
    r"|tuần|tháng|năm) trước"
    r"|[^\d\n]{2,30} - \d{1,2}/\d{1,2}/\d{4})\W*$",
    re.MULTILINE | re.IGNORECASE,
)
_ROW = re.compile(
    r"^(?=[^\n]*\d/[^\W\d])(?=[^\n]*\d{1,2}[/-]\d{1,2}[/-]\d{4})[^|\n]{1,60}\|[^|\n]{1,160}\|[^\n]{1,200}$",
    re.MULTILINE,
)
# The leads of several articles: each begins with the short name of the paper, or is cut short.
_DATELINE = re.compile(rf"^\(?([{UPPER}]{{2,8}}[^\s()]{{0,6}})\)?\s[-–]\s(?=\S)", re.MULTILINE)
_CUT_IN_BRACKETS = re.compile(r"\[(?:\.{3}|…)\]$", re.MULTILINE)
_CUT_SHORT = re.compile(r"(?:\.{3}|…)$")
# The link under each teaser, and the stamp glued to its first word ("09/02/2021, 06:20Bí thư …").
_MORE = re.compile(r"^\W*(?:(?:xem|đọc)(?: chi tiết| tiếp| thêm| toàn văn)?|chi tiết|tải về)\W*$", re.IGNORECASE)
# A teaser that ends in its link: "… trên địa bàn huyện... Xem tiếp".
_ENDS_IN_LINK = re.compile(r"[.…]\W{0,3}(?:xem|đọc) (?:chi tiết|tiếp|thêm)\W*$", re.IGNORECASE)
_STAMP_BEFORE = re.compile(r"^(\d{1,2}[/.-]\d{1,2}[/.-]\d{4},? \d{1,2}[:h]\d{2}\s?)\S")
# What a list calls itself: "Tag: …", "Kết quả tìm kiếm …", "23 kết quả", "#trồng rừng"; its address says it as well.
_NAMED = re.compile(
    r"^(?:#\s?\w|(?:tags?|thẻ|từ khóa|từ khoá|topic|chủ đề|chuyên mục|dòng sự kiện)\s?:\s?\S|kết quả tìm kiếm\b"
    r"|(?:tìm thấy|có) \d+ (?:kết quả|bài viết|văn bản)\b|\d+ kết quả\b|danh sách (?:tin|bài|văn bản)\b)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:/|-|news-)(?:p?tags?\d*|topics?|tu-khoa|tim-kiem|search)(?:[/.?-]|$)", re.IGNORECASE)
# "« Trước 1 2 3 … 14 Tiếp »", "Trang: 1 2 3 4", "Xem tiếp »" under a box of news.
_PAGER = re.compile(
    r"^\W*(?:(?:trang|trước|đầu|trang (?:trước|đầu|sau))\W*)*[1-9]\d{0,2}(?:[\s.…|,-]{1,6}[1-9]\d{0,3}){2,12}\W*"
    r"(?:(?:trang )?(?:sau|tiếp(?: theo)?|cuối)\W*)*$|^\W*xem tiếp\W*$",
    re.IGNORECASE,
)
_ITEM_MARK = re.compile(r"^(?:[-–+*•●»>▪]|\d{1,2}[.)])+\s*")
# "Thông cáo báo chí tuần 24/2022", "Tin chỉ đạo, điều hành": each item tells of its own document.
_DIGEST = re.compile(
    r"\bthông cáo báo chí\b|\bđiểm (?:tin|báo)\b|\b(?:tin|thông tin|văn bản) chỉ đạo,? điều hành\b|\btin vắn\b"
    r"|\b(?:tin|sự kiện|chỉ đạo|văn bản)[^.;\n]{0,30} nổi bật\b"
    r"|\b(?:những|các|một số) (?:văn bản|chỉ đạo)\b[^.;\n]{0,40} (?:mới|trong (?:tuần|tháng))\b"
)
_ENDS_SENTENCE = re.compile(r"[.…!;:\]]\W{0,2}$")
_HEADLINE_CHARS, _PROSE_CHARS, _NAME_LINES = 220, 60, 4


@once_a_page
def is_list(ctx: Context) -> bool:
    """Whether a page is a list: the marks of at least three items stand on it, or it calls itself one."""
    stamps = len(ctx.layout.of("stamp"))
    if stamps + len(ctx.stamped_blocks) + len(_LISTED.findall(ctx.text)) >= _MIN_TEASERS:
        return True
    datelines = Counter(match[1] for match in _DATELINE.finditer(ctx.text))
    if max(datelines.values(), default=0) >= _MIN_TEASERS or len(_CUT_IN_BRACKETS.findall(ctx.text)) >= _MIN_TEASERS:
        return True
    rows = [match.end() - match.start() for match in _ROW.finditer(ctx.text)] if "|" in ctx.text else []
    if len(rows) >= _MIN_TEASERS and sum(rows) > len(ctx.text) / 2:
        return True
    return not ctx.layout.official and _holds_items(ctx)


def _holds_items(ctx: Context) -> bool:
    lines = [words for _, words in _lines(ctx)]
    marked = sum(1 for words in lines if _MORE.match(words)), sum(1 for words in lines if _STAMP_BEFORE.match(words))
    if max(marked) >= _MIN_TEASERS:
        return True
    headed = {words for words in lines if is_headline(words)}
    headlines = sum(1 for words in lines if words in headed)
    prose = {words for words in lines if words not in headed and _is_prose(words)}
    cut_short = sum(1 for words in prose if _CUT_SHORT.search(words))
    if cut_short >= _MIN_TEASERS and 2 * cut_short >= len(prose):
        return True
    wrapped = any(words[0].islower() for words in lines)
    if headlines >= _MIN_HEADLINES and not prose and not wrapped and headlines * 2 >= len(lines):
        return True
    items = sum(1 for over, under in pairwise(lines) if over in headed and under in prose) or headlines
    if _is_at_tag(ctx.reading.meta.url):
        return items > 0 or len(prose) > 0
    if _calls_itself_list(ctx):
        return items > 0
    return items >= _MIN_TEASERS - 1 and _has_pager(ctx)


def _is_prose(words: str) -> bool:
    return len(words) > _PROSE_CHARS or _ENDS_SENTENCE.search(words) is not None


def _is_at_tag(url: str | None) -> bool:
    return url is not None and _ADDRESS.search(url) is not None


def _calls_itself_list(ctx: Context) -> bool:
    named = ctx.reading.lines[:_NAME_LINES]
    return any(_NAMED.match(ctx.text, line.start, line.end) for line in named)


def _has_pager(ctx: Context) -> bool:
    source = ctx.reading.source
    cut = (source[c.start : c.end] for c in ctx.reading.cuts if c.end - c.start < _HEADLINE_CHARS)
    return any(
        _PAGER.match(words.strip())
        for words in (*(ctx.text[line.start : line.end] for line in ctx.reading.lines), *cut)
    )


def _lines(ctx: Context) -> Iterator[tuple[Block, str]]:
    """The lines that can belong to items, without the marks before them."""
    for block in ctx.layout.of("title", "paragraph", "numbered", "bullet", "section"):
        words = _ITEM_MARK.sub("", ctx.text[block.start : block.end])
        if words:
            yield block, words


@once_a_page
def teaser_edges(ctx: Context) -> list[int]:
    """Where the teasers of a list or the items of a digest begin or end (characters); none on other pages."""
    if _DIGEST.search(ctx.folded, 0, _headline_end(ctx)):
        return [block.start for block in ctx.layout.of("paragraph", "numbered", "bullet")]
    if not is_list(ctx):
        return []
    blocks = ctx.layout.blocks
    under = dict(zip(blocks[1:], blocks, strict=False))
    stamps = ctx.layout.of("stamp")
    if len(stamps) + len(ctx.stamped_blocks) < _MIN_TEASERS:
        return _item_starts(ctx)
    headed = [stamp for stamp in stamps if stamp in under and _is_headline(ctx, under[stamp])]
    edges = [under[stamp].start if len(headed) * 2 > len(stamps) else stamp.start for stamp in stamps if stamp in under]
    linked = (below.start for below, over in under.items() if _ends_in_link(ctx, over))
    return [*edges, *(block.start for block in ctx.stamped_blocks), *linked]


def _ends_in_link(ctx: Context, block: Block) -> bool:
    return _ENDS_IN_LINK.search(ctx.text, max(block.start, block.end - _LINK_CHARS), block.end) is not None


def _item_starts(ctx: Context) -> list[int]:
    """Without stamps an item begins with its headline, or with a paragraph that stands under none."""
    starts, headed = [], False
    for block, words in _lines(ctx):
        if _MORE.match(words) or parse_stamp(words):
            continue
        headline = is_headline(words)
        if headline or not headed:
            starts.append(block.start)
        headed = headline
    return starts


def _headline_end(ctx: Context) -> int:
    return ctx.title.end if ctx.title else next((b.end for b in ctx.layout.blocks), 0)


def _is_headline(ctx: Context, block: Block) -> bool:
    """A line that a stamp can stand under: no sentence of a teaser."""
    return block.end - block.start < _HEADLINE_CHARS and not _ENDS_SENTENCE.search(ctx.text, block.start, block.end)
