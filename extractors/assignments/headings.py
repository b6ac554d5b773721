"""Heads of duties that no table knows: "- Khoa Dược: …" below "Phân công", read whole, whatever their names hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.assignments import patterns as p
from extractors.assignments.values import Assignment
from extractors.bodies.group_patterns import GROUP
from extractors.bodies.patterns import HEADS
from extractors.bodies.values import BodyName, Group
from extractors.bodies.verbs import DUTY_VERBS, FIELD_VERBS
from extractors.mentions import Mention
from pipeline.letters import LOWER
from pipeline.segment.layout import Block

Agent = Mention[BodyName] | Mention[Group]
RULE = "assign.headed"
_ITEMS = frozenset({"numbered", "bullet"})
_MARK = r"[\W_]{0,4}(?:(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2}|[a-hđ])\s?[.)/-]\s*)?[-+•*–]?\s*"
# A heading below which each item says who does what.
_DUTIES = re.compile(
    rf"{_MARK}(?:phân công(?! \w+ chủ trì)|tổ chức thực hiện|trách nhiệm (?:thực hiện|tổ chức|của các)"
    r"|nhiệm vụ của các)[^:;]{0,60}:?\s*$"
)
_OVER = re.compile(rf"{_MARK}(?:kinh phí|khen thưởng|chế độ|thời gian|nguồn|thi đua|công tác (?:khen|sơ kết))")
_HEAD = re.compile(rf"{_MARK}(?P<who>[^:.|]{{3,170}}?)\s?(?P<end>:\s|$)")
_BODIES = (
    HEADS + "|khoa|tổ|bộ phận|bộ môn|ban giám hiệu|liên đội|chi đoàn|chi hội|vườn quốc gia|htx|hợp tác xã|đoàn"
    "|thường trực|mặt trận|cụm|chi bộ|khuyến nông|khuyến học|nhà trường|điện lực"
)
_PEOPLE = (
    "trưởng|phó trưởng|tổng phụ trách|giáo viên|cán bộ|công chức|nhân viên|quản đốc|đội trưởng|tổ trưởng|bí thư"
    "|hiệu trưởng|phó hiệu trưởng|giám đốc|phó giám đốc|kế toán|chánh|thủ trưởng|chủ tịch|phó chủ tịch"
)
_GROUPS = "các|mỗi|từng|toàn thể"
_FIRST = "|".join(sorted((*_BODIES.split("|"), *_PEOPLE.split("|")), key=len, reverse=True))
_NO_HEAD = (
    r"(?!(?:trường hợp|hội (?:nghị|thi|thảo|họp|diễn|chợ|trại)|tổ chức|phòng,? (?:chống|ngừa)|ban hành|báo cáo"
    r"|khối (?:lượng|trưởng)|đội (?:ngũ|hình)|đoàn (?:kết|kiểm tra|viên)|quỹ (?:khen|thi đua)|giải)(?![^\W_]))"
)
_STARTS = re.compile(rf"{_NO_HEAD}(?:{_FIRST}|(?=(?:{_GROUPS})\s){GROUP.pattern})(?![^\W_])")
_ALONE = re.compile(r"(?:văn phòng|liên đội|công đoàn|thư viện|ban giám hiệu|kế toán|nhà trường|đoàn thanh niên)$")
_JOINT = re.compile(r"[,;]\s(?:và\s)?|\svà\s")
_PLURAL = re.compile(rf"(?:{_GROUPS})\s")
_GROUP = re.compile(rf"(?:{_GROUPS}|giáo viên|cán bộ|công chức|nhân viên)\s|.*\s(?:các|\d{{1,3}})\s")
# What a name never holds, so that the words are a sentence, a list of people or a date.
_NO_NAME = re.compile(
    r"(?:chủ trì|phối hợp|tham mưu|thực hiện|triển khai|có trách nhiệm|hướng dẫn|chỉ đạo|tiếp tục|cần|phải|được|đã"
    r"|căn cứ|như sau|gồm|là|vào|ngày|từ|đến|nhằm|để|không|nộp(?! thuế)|gửi|tham gia|đề nghị|giao|yêu cầu)(?![^\W_])"
)
_WORD = re.compile(r"[^\W_]+")
_VERB = re.compile(rf"(?<= )(?:{'|'.join(map(re.escape, (*DUTY_VERBS, *FIELD_VERBS)))})(?![^\W_])")
_BRACKET = re.compile(r"\s?\((?P<who>[^()]{2,80})\)$")
_PERSON = re.compile(rf"(?:{_PEOPLE})(?![^\W_])")
# Between two names that are known, and in front of the first.
_BETWEEN = re.compile(r"(?:[\s,;]|và|tỉnh|thành phố|huyện|xã|các|đồng chí|thủ trưởng|lãnh đạo|giám đốc|trưởng){1,8}")
# Behind the colon stand a duty, not the name of him who holds the office, nor a number.
_DUTY = re.compile(rf"(?!(?:ông|bà|đồng chí|đ/c|thầy|cô|anh|chị|gồm|không)(?![^\W_]))[{LOWER}]", re.IGNORECASE)
_REST = re.compile(
    r"[\s()]*(?:(?:(?:của|thuộc|trực thuộc)\s)?(?:cấp )?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)"
    r"|(?:có )?liên quan|trên địa bàn.*|\(.*\)|còn lại|khác)?[\s().,;]*$"
)


def find_headed(
    text: str, folded: str, blocks: Sequence[Block], agents: Sequence[Agent]
) -> Iterator[Mention[Assignment]]:
    """Those who head the duties below a heading that announces them, when what is known of them is not all.

    Args:
        text: NFC text.
        folded: its folded view.
        blocks: the blocks of the page in order.
        agents: the bodies and groups of the text in order.
    """
    in_duties = False
    for i, block in enumerate(blocks):
        words = folded[block.start : block.end]
        if len(words) < 100 and _DUTIES.match(words):
            in_duties = True
        elif block.kind in ("section", "signature", "distribution", "article") or _OVER.match(words):
            in_duties = False
        elif in_duties and block.kind in _ITEMS:
            yield from _of_item(text, folded, block, blocks[i + 1] if i + 1 < len(blocks) else None, agents)


def _of_item(
    text: str, folded: str, block: Block, below: Block | None, agents: Sequence[Agent]
) -> Iterator[Mention[Assignment]]:
    head = _HEAD.match(folded, block.start, block.end)
    if not head or not _heads(text, head, below):
        return
    start, end = head.span("who")
    if not head["end"].startswith(":") and _VERB.search(text, start, end):
        return
    parts = list(_parts(text, folded, start, end))
    if not all(_is_name(text, folded, *part) for part in parts):
        return
    task = (head.end(), block.end if head.end() < block.end or below is None else below.end)
    for start, stop in parts:
        end = stop
        inside = [agent for agent in agents if agent.start < stop and agent.end > start]
        bracket = _BRACKET.search(folded, start, end)
        if bracket:
            within = [agent for agent in inside if agent.start == bracket.start("who") and agent.end <= bracket.end()]
            if within and _PERSON.match(folded, start):  # "Trưởng Khối (Sở Y tế): …"
                yield Mention(within[0].start, within[0].end, Assignment(within[0].value, "lead", task), RULE)
                continue
            end = bracket.start()
        if not _is_known(folded, start, end, inside):
            yield Mention(start, end, _assignment(text, folded, start, end, task), RULE)


def _heads(text: str, head: re.Match[str], below: Block | None) -> bool:
    """Whether a duty follows: behind the colon, or in the next line when the name stands alone in its own."""
    if head["end"].startswith(":"):
        return head.end() < head.endpos and _DUTY.match(text, head.end()) is not None
    alone = below is not None and below.kind in ("bullet", "paragraph") and len(head["who"]) < 120
    return alone and not text.endswith((";", ".", ","), head.start("who"), head.end("who"))


def _parts(text: str, folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The names of a list; what begins with no head of a name goes on the one before it."""
    at = start
    of_group = _PLURAL.match(folded, start, end) is not None
    for joint in _JOINT.finditer(folded, start, end):
        follows = _STARTS.match(folded, joint.end(), end) is not None
        if follows and (text[joint.end()].isupper() or not of_group):
            yield at, joint.start()
            at = joint.end()
            of_group = _PLURAL.match(folded, at, end) is not None
    yield at, end


def _is_name(text: str, folded: str, start: int, end: int) -> bool:
    first = _STARTS.match(folded, start, end)
    is_head = first is not None and first.end() == end and not _PLURAL.match(folded, start)
    if first is None or (is_head and not _ALONE.match(folded, start, end)):
        return False
    return not any(
        text[word.start()].islower() and _NO_NAME.match(folded, word.start(), end)
        for word in _WORD.finditer(folded, first.end(), end)
    )


def _is_known(folded: str, start: int, end: int, agents: Sequence[Agent]) -> bool:
    """Whether a body or group is read there that is the whole of it, but for a level or where it stands."""
    at = start
    for agent in agents:
        if agent.end <= at:
            continue
        if agent.start > at and not _BETWEEN.fullmatch(folded, at, agent.start):
            return False
        at = agent.end
    return at > start and _REST.match(folded[at:end]) is not None


def _assignment(text: str, folded: str, start: int, end: int, task: tuple[int, int]) -> Assignment:
    name = " ".join(text[start:end].split())
    if _GROUP.match(folded, start, end):
        return Assignment(Group(name), "implement", task)
    partner = p.HELPS.match(" " + text[task[0] : task[1]]) is not None
    head = _STARTS.match(folded, start, end)
    body = BodyName(None, name[0].upper() + name[1:], head.group().capitalize() if head else "", "any", "other")
    return Assignment(body, "coordinate" if partner else "lead", task)
