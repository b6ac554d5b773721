"""Boards named after their task: "Ban Chỉ đạo cấp nước an toàn tỉnh Lào Cai", "Ban Tổ chức các ngày lễ lớn huyện …".

No table holds them all, and their tasks are written small with verbs inside: only the level word behind ends them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from extractors.bodies.values import BodyName
from extractors.mentions import Mention
from extractors.provinces.values import Place
from pipeline.segment.cued import Cued

_HEADS = {
    "ban chỉ đạo": "Ban Chỉ đạo", "bcđ": "Ban Chỉ đạo", "ban tổ chức": "Ban Tổ chức",
    "ban vận động": "Ban Vận động", "ban điều hành": "Ban Điều hành", "ban chỉ huy": "Ban Chỉ huy",
    "ban điều phối": "Ban Điều phối", "tổ công tác": "Tổ công tác", "hội đồng": "Hội đồng",
}  # fmt: skip
# What tells of the board, and is no part of its task; "hội đồng nhân dân" is no board.
_STOP = (
    r"(?:đã|vừa|mới|sẽ|đang|được|bị|do|của|tại|trên|cho|để|nhằm|với|theo|gửi|họp|ban hành|yêu cầu|đề nghị|thông báo"
    r"|phát động|triển khai|nhân dân|và (?:ủy|ban|các)|có|là|gồm|cấp (?:tỉnh|huyện|xã)|sở|các (?:sở|ban|cấp|huyện|xã)"
    r"|giao(?! (?:thông|dịch|lưu|ban|nhận)\b)|thành viên|phối hợp với|ngày \d|số \d)\b"
)
_QUOTED = r"[“\"][^“”\"\n]{3,90}[”\"]"
_WORD = rf"(?:{_QUOTED}|(?!{_STOP})[\w&/-]+)"
_LEVEL = (
    r"(?P<word>tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\b"
    r"(?! (?:ủy|đội|nhà|đoàn|hội|hóa|không)\b)"
)
_BOARD = Cued(
    rf"(?<![\w/-])(?P<head>{'|'.join(_HEADS)}) (?P<task>{_WORD}(?:,? {_WORD}){{0,18}}?) {_LEVEL}",
    re.IGNORECASE,
    printed=True,
)
# "Ban Chỉ đạo 138 của Chính phủ ban hành …", "Ban Điều hành Chương trình … Hà Nam xây dựng kế hoạch …": the words with
# which a board issues a document end its name, too.
_ISSUES = (
    r"(?:(?:đã|vừa|mới) )?(?:có |ký )?(?:ban hành|xây dựng|phát hành|thông qua)(?: và triển khai)?"
    r" (?:kế hoạch|công văn|hướng dẫn|thông báo|chương trình|văn bản|quyết định|công điện|chỉ thị|thể lệ)"
)
_ISSUING = Cued(
    rf"(?<![\w/-])(?P<head>{'|'.join(_HEADS)}) (?P<task>{_WORD}(?:,? {_WORD}){{0,18}}?)"
    rf"(?P<of> (?:của )?(?:chính phủ|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy))? {_ISSUES}\b",
    re.IGNORECASE,
    printed=True,
)
# Boards of the country name their task before or behind the word that says so.
_OF_COUNTRY = Cued(
    rf"(?<![\w/-])(?P<head>{'|'.join(_HEADS)})(?P<task>(?: {_WORD}(?:,? {_WORD}){{0,12}}?)?)"
    rf" (?P<level>trung ương|t\.ư|tw|quốc gia)(?!\w)(?P<about>(?: về {_WORD}(?:,? {_WORD}){{0,18}})?)",
    re.IGNORECASE,
    printed=True,
)
_ENDS = re.compile(
    r"[,.;:()\n]|$| (?:[–-] )?(?:đã|vừa|mới|sẽ|ban hành|yêu cầu|đề nghị|thông báo|phát động|họp|có|tổ chức|triển khai"
    r"|và|giao|kêu gọi|giai đoạn|năm|xây dựng|hướng dẫn)\b"
)
# Groups that compete with one another are bodies when they are counted: "Cụm thi đua số 4", "Khối thi đua II".
_COUNTED = Cued(
    r"(?<![\w/-])(?P<head>Cụm|Khối|CỤM|KHỐI) (?i:thi đua) (?P<count>(?:(?i:số) )?\d{1,3}|[IVX]{1,5})(?![\w./-])",
    printed=True,
)
# … or named, in front of the words with which they issue: "Khối thi đua các sở, ngành tỉnh Lào Cai ban hành kế hoạch".
_COMPETING = Cued(
    rf"(?<![\w/-])(?P<head>Cụm|Khối) thi đua (?P<task>(?!đã|vừa|mới|ban hành|được)\w+(?:,? (?:- )?\w+){{1,16}}?)"
    rf" (?i:{_ISSUES})\b",
    printed=True,
)
_SHORT = {
    "ATTP": "an toàn thực phẩm", "VSATTP": "vệ sinh an toàn thực phẩm", "ATGT": "an toàn giao thông",
    "CCHC": "cải cách hành chính", "CĐS": "chuyển đổi số", "NTM": "nông thôn mới", "MTQG": "mục tiêu quốc gia",
    "PCTT": "phòng, chống thiên tai", "TKCN": "tìm kiếm cứu nạn", "PTDS": "phòng thủ dân sự",
    "ANTQ": "an ninh Tổ quốc", "BCĐ": "Ban Chỉ đạo", "VSMT": "vệ sinh môi trường",
    "ATVSLĐ": "an toàn, vệ sinh lao động",
}  # fmt: skip
_ABBREVIATION = re.compile(rf"(?<!\w)(?:{'|'.join(_SHORT)})(?!\w)")


def find_boards(text: str, places: Mapping[int, Mention[Place]]) -> Iterator[Mention[BodyName]]:
    """The boards of a text whose task no table holds, with their place.

    Args:
        text: NFC text.
        places: the places of the text by where they begin.
    """
    done: set[int] = set()
    for match in _OF_COUNTRY.finditer(text):
        if text[match.start()].isupper() and not match.group().isupper() and (match["task"] or match["about"]):
            head = _HEADS[match["head"].lower()]
            level = "Quốc gia" if match["level"].lower() == "quốc gia" else "Trung ương"
            value = BodyName(None, f"{head}{match['task']} {level}{match['about']}", head, "central", "other")
            done.add(match.start())
            yield Mention(match.start(), match.end(), value, "body.board")
    for match in _COUNTED.finditer(text):
        place = places.get(match.end() + 1)
        named = place is not None and place.value.word is not None
        done.add(match.start())
        yield _competing(match, match.end(), place if named else None)
    for match in _COMPETING.finditer(text):
        if match.start() in done:
            continue
        start, end = match.span("task")
        place = _closing(places, start, end)
        yield _competing(match, place.start if place else end, place)
    for match in _BOARD.finditer(text):
        if not text[match.start()].isupper() or match["task"].isupper():
            continue
        place = places.get(match.start("word"))
        end = place.end if place is not None else match.end("word")
        if place is None and not _ENDS.match(text, end):
            continue
        value = _named(match["head"], match["task"])
        done.add(match.start())
        yield Mention(
            match.start(), end, value.with_place(match["word"].lower(), place.value if place else None), "body.board"
        )
    for match in _ISSUING.finditer(text):
        if match.start() not in done and text[match.start()].isupper() and not match["task"].isupper():
            yield _issuing(match, places)


def _competing(match: re.Match[str], end: int, place: Mention[Place] | None) -> Mention[BodyName]:
    """A group that competes, whose name ends at a position, with its place."""
    name = " ".join(match.string[match.start() : end].split())
    head = f"{match['head'].capitalize()} thi đua"
    name = f"{head}{name[len(head) :].replace('SỐ', 'số')}"
    value = BodyName(None, name, head, "any", "state")
    if place is None:
        return Mention(match.start(), end, value, "body.board")
    return Mention(match.start(), place.end, value.with_place(place.value.word, place.value), "body.board")


def _issuing(match: re.Match[str], places: Mapping[int, Mention[Place]]) -> Mention[BodyName]:
    """The board before the words with which it issues; the name of a place may end it without a level word."""
    start, end = match.span("task")
    if match["of"]:
        of_country = match["of"].lower().endswith("chính phủ")
        value = replace(_named(match["head"], match["task"] + match["of"]), level="central" if of_country else "any")
        return Mention(match.start(), match.end("of"), value, "body.board")
    place = _closing(places, start + 1, end)
    task = match.string[start : place.start].rstrip(" -,") if place is not None else match["task"]
    value = _named(match["head"], task)
    placed = value.with_place(place.value.word, place.value) if place is not None else value
    return Mention(match.start(), end, placed, "body.board")


def _closing(places: Mapping[int, Mention[Place]], start: int, end: int) -> Mention[Place] | None:
    """The place in [start, end) that ends with it."""
    return next((m for at in range(start, end) if (m := places.get(at)) is not None and m.end == end), None)


def _named(head: str, task: str) -> BodyName:
    """A board by its head and its task, abbreviations spelt out."""
    head = _HEADS[head.lower()]
    words = _ABBREVIATION.sub(lambda short: _SHORT[short.group()], " ".join(task.split()))
    return BodyName(None, f"{head} {words}", head, "any", "other")
