"""Find campaign names, themes and sub-themes in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.mentions import Mention
from extractors.themes import patterns as p
from extractors.themes.quotes import Quote, find_quotes
from extractors.themes.values import ThemeText
from pipeline.model import ThemeLayer
from pipeline.segment.cued import Cued
from pipeline.segment.view import fold, trim

_LOOK_BACK, _LOOK_BEHIND = 160, 40
_MIN_CHARS, _MAX_WORDS, _LIST_CHARS = 5, 95, 50
_MIN_SLOGAN_WORDS = 4
_EDGE = ",.;:–-"


_UNQUOTED: tuple[tuple[str, ThemeLayer, Cued], ...] = (
    ("theme.unquoted", "theme", p.UNQUOTED),
    ("theme.unquoted_list", "theme", p.UNQUOTED_LIST),
    ("theme.capitals", "theme", p.UNQUOTED_CAPITALS),
    ("theme.before_cue", "theme", p.BEFORE_CUE),
    ("theme.motto", "theme", p.UNQUOTED_MOTTO),
    ("theme.under_heading", "theme", p.UNDER_HEADING),
    ("theme.label", "name", p.UNQUOTED_LABEL),
    ("theme.proper", "name", p.PROPER),
    ("theme.in_capitals", "name", p.IN_CAPITALS),
    ("theme.launched", "name", p.LAUNCHED_PROPER),
)


def find_themes(text: str) -> list[Mention[ThemeText]]:
    """All campaign names, themes and sub-themes of a text, in order.

    Args:
        text: NFC text.
    """
    folded = fold(text)
    found = list(_slogans(text))
    listed = [(m.start, m.end) for m in found]
    found += (m for m in _quoted(text, folded) if not any(m.start < end and start < m.end for start, end in listed))
    for rule, layer, pattern in _UNQUOTED:
        for match in pattern.finditer(text):
            if not any(m.start < match.end() and match.start() < m.end for m in found):
                found.extend(_mention(text, match.start("text"), match.end("text"), layer, rule, quoted=False))
    return sorted(found, key=lambda m: m.start)


def _slogans(text: str) -> Iterator[Mention[ThemeText]]:
    """Slogans that stand in a list under "Một số khẩu hiệu:", one a line."""
    for heading in p.SLOGANS.finditer(text):
        at = heading.end()
        while line := p.SLOGAN.match(text, at):
            if len(line["text"].split()) < _MIN_SLOGAN_WORDS:
                break
            yield from _mention(text, line.start("text"), line.end("text"), "theme", "theme.slogans", quoted=False)
            at = line.end()


def _quoted(text: str, folded: str) -> Iterator[Mention[ThemeText]]:
    previous: tuple[Quote, ThemeLayer, bool] | None = None
    for quote in find_quotes(text):
        before = folded[max(0, quote.open - _LOOK_BACK) : quote.open]
        layer, rule, plural = _layer(before, text[quote.start : quote.end].strip())
        if quote.closed and p.LABEL_CUE.search(text, max(0, quote.open - _LOOK_BEHIND), quote.open):
            layer, rule, plural = "name", "theme.label", False
        if layer is None and quote.closed and p.TYPE_ABOVE.search(text, max(0, quote.open - _LOOK_BEHIND), quote.open):
            layer, rule = "name", "theme.type_above"
        if layer is None and quote.closed and _is_self_named(before, text[quote.start : quote.end].lstrip()):
            layer, rule = "name", "theme.self_named"
        if layer is None and quote.closed and p.BEHIND_CUE.match(folded[quote.end : quote.end + _LOOK_BEHIND]):
            layer, rule = "theme", "theme.behind_cue"
        if layer is None and previous is not None and quote.closed:
            between = folded[previous[0].end : quote.open]
            if (
                len(between) < _LIST_CHARS
                and p.CONTINUES.match(between)
                and not p.MEETING.match(fold(text[quote.start : quote.end]))
            ):
                layer, rule, plural = previous[1], "theme.list", previous[2]
        if layer is None or (not quote.closed and rule == "theme.list"):
            previous = None
            continue
        open_end = None if quote.closed else p.OPEN_END.search(folded, quote.start + _MIN_CHARS, quote.end)
        end = open_end.start() if open_end else quote.end
        mentions = list(_mention(text, quote.start, end, layer, rule, plural))
        previous = (quote, layer, plural) if mentions else None
        yield from mentions


def _is_self_named(before: str, words: str) -> bool:
    """ "“Chiến dịch Quang Trung”"; "“tháng Giêng là tháng ăn chơi”" is a saying."""
    if p.OCCASION_BEFORE.search(before) or (words[:1].islower() and p.SPAN_OF_TIME.match(words)):
        return False
    return p.SELF_NAMED.match(fold(words)) is not None


def _layer(before: str, words: str) -> tuple[ThemeLayer | None, str, bool]:
    theme, first = p.THEME_CUE.search(before), words[:1]
    if p.BANNER.search(before) or p.SHORT_FORM.search(before):
        return None, "", False
    if theme and p.WEAK_THEME.search(theme.group()) and (words[:1].islower() or p.COUNTED_MOTTO.match(words.lower())):
        return None, "", False
    if theme:
        return "theme", "theme.cue", False
    if not first.islower() and (p.FAR_THEME_CUE.search(before) or p.NAMED_THEME_CUE.search(before)):
        return "theme", "theme.far_cue", False
    if p.SUB_CUE.search(before):
        return "sub", "theme.sub", False
    if p.CALLED_CUE.search(before) and not p.CALLED_WORK.search(before):
        return "name", "theme.called", False
    if p.NOT_CUE.search(before):
        return None, "", False
    if p.OCCASION_BEFORE.search(before) and words.lower().startswith("ngày "):
        return None, "", False
    name = p.NAME_CUE.search(before) or (None if first.islower() else p.FAR_NAME_CUE.search(before))
    if name:
        return "name", "theme.name", bool(name["plural"])
    return None, "", False


def _mention(
    text: str, start: int, end: int, layer: ThemeLayer, rule: str, plural: bool = False, quoted: bool = True
) -> Iterator[Mention[ThemeText]]:
    start, end = trim(text, start, end, _EDGE, _EDGE)
    words = " ".join(text[start:end].split())
    if len(words) < _MIN_CHARS or len(words.split()) > _MAX_WORDS or p.NOT_THEME.match(fold(words)):
        return
    if not re.search(r"[^\W\d_]{2}", words):
        return
    yield Mention(start, end, ThemeText(words, layer, plural, quoted), rule)
