"""Who has what to do: one entry a body or group, with its strongest role."""

from __future__ import annotations

import re

from extractors.assignments.values import Assignment
from extractors.bodies.values import CHAIRMAN, COMMITTEE, COMMITTEES, BodyName, Group
from extractors.gazetteer import load
from extractors.mentions import Mention
from pipeline.assemble.addressees import asked_addressees
from pipeline.assemble.context import Context
from pipeline.assemble.issuer import level_of
from pipeline.assemble.issuing_body import body_of_suffix
from pipeline.assemble.own import Own
from pipeline.model import Agency, Role
from pipeline.segment.view import fold

_RANK: dict[Role, int] = {"lead": 0, "coordinate": 1, "implement": 2}
# Bodies above or beside the issuer, which it reports to and does not assign.
_SUPERIORS = frozenset(
    "chinh-phu thu-tuong-chinh-phu bo-chinh-tri ban-bi-thu quoc-hoi uy-ban-thuong-vu-quoc-hoi "
    "ban-chap-hanh-trung-uong-dang"
    " ban-chap-hanh-dang-bo-tinh ban-thuong-vu-tinh-uy ban-thuong-vu-thanh-uy tinh-uy thanh-uy "
    "thuong-truc-tinh-uy".split()
)
_KEEPS_PLACE = (
    "Báo",
    "Đài",
    "Công ty",
    "Cung",
    "Trường",
    "Bệnh viện",
    "Tạp chí",
    "Tòa soạn",
    "Ngân hàng",
    "Đại học",
    "Viettel",
    "VNPT",
    "MobiFone",
    "Hiệp hội",
    "Điện lực",
)
# The province of a central issuer: none, so that the bodies of every province are told apart by theirs.
_NOWHERE = ""
_MINISTRY, _BELOW = "Bộ", frozenset({"province", "district", "commune"})
# The chairman of a district or commune stands for its committee.
_LOCAL = frozenset({"district", "commune"})
# "nâng cao nhận thức và trách nhiệm của các cấp ủy, MTTQ, …": whom a purpose is about, nobody who is told.
_AUDIENCE = re.compile(
    r"\b(?:nâng cao|chuyển biến|tăng cường|đề cao|phát huy|khơi dậy)\b[^.;:]{0,60}?"
    r"\b(?:nhận thức|trách nhiệm|vai trò|ý thức)\b(?:\s(?:và|về|,)[^.;:,]{0,40}?)?\s(?:lãnh đạo\s)?của\s"
    r"(?:(?!\b(?:giao|yêu cầu|đề nghị|chủ trì|phối hợp|chỉ đạo)\b)[^.;:])*$"
)
_AUDIENCE_CHARS = 220
# "Hằng năm, Bộ đã phối hợp với các bộ, ngành …": what was done before, or is done anyway.
_DONE = re.compile(
    r"\b(?:năm|tháng|quý|thời gian) (?:vừa )?qua\b[^.;]*\bđã\b[^.;]*$|^\W*(?:hằng|hàng) năm,[^.;]*$"
    r"|\b(?:hằng|hàng) năm\b[^.;]*\bđã\b[^.;]*$|\bđã chủ trì,?(?: và)? phối hợp[^.;]*$"
)
_WORD = re.compile(r"\w+")
# Households and persons are no bodies; beside offices they are members of a group.
_HOUSEHOLDS = re.compile(
    r"(?:các|mỗi|từng) (?:hộ|hộ gia đình|hộ dân|hộ kinh doanh|gia đình|cá nhân)(?: (?:và|,) cá nhân)?"
)
# The items of a telegram; one that is headed by who is to act names him among its first words.
_FIRST_LEVEL = re.compile(r"\d{1,2}\s?[.)]\s")
_HEADED = 60
_TAIL = re.compile(
    r"\s(?:trên địa bàn(?: (?:tỉnh|thành phố|huyện))?|thuộc tỉnh|trong tỉnh|trong toàn tỉnh|toàn tỉnh"
    r"|của tỉnh|cấp tỉnh|tỉnh|thuộc ubnd tỉnh|đóng trên địa bàn(?: tỉnh)?|liên quan|có liên quan)$"
)
_LEVEL_BEHIND = re.compile(r"\s(?:tỉnh|thành phố|huyện|cấp tỉnh)$")
_FILLER = frozenset({"các", "và", "mỗi", "từng", "thủ", "trưởng", "chủ", "tịch", "lãnh", "đạo", "toàn", "thể"})

# A body goes by its name and by its id with the name; a group by its words.
_Names = frozenset[str | tuple[str, str] | frozenset[str]]


def choose_agencies(ctx: Context, own: Own, territory_name: str | None, field: str) -> list[Agency]:
    """The agencies of an own document in order of appearance, with evidence under ``field``[i]."""
    if territory_name is None and own.issuer is not None and level_of(own.issuer.value) == "central":
        territory_name = _NOWHERE
    chosen: list[tuple[Mention[Assignment], Agency, _Names]] = []
    addressees = asked_addressees(ctx, own)
    assigned = [m for m in _without_idle(ctx) if not addressees or m.value.role == "coordinate"]
    for mention in (*addressees, *assigned):
        agency = _agency(ctx, own, mention, territory_name)
        if agency is None:
            continue
        names = _names(agency)
        same = next((i for i, (_, _, others) in enumerate(chosen) if not names.isdisjoint(others)), None)
        if same is None:
            chosen.append((mention, agency, names))
        elif _RANK[agency.role] < _RANK[chosen[same][1].role]:
            chosen[same] = (mention, agency, names)
    agencies = []
    for i, (mention, agency, _) in enumerate(chosen):
        evidence = ctx.book.read(f"{field}[{i}].name", mention.start, mention.end, mention.rule)
        ctx.book.concluded(f"{field}[{i}].role", [evidence], mention.rule)
        task = mention.value.task
        if task and agency.task:
            begin = ctx.text.find(agency.task[:20], task[0])
            if begin >= 0:
                ctx.book.read(f"{field}[{i}].task", begin, max(begin + 1, min(task[1], len(ctx.text))), mention.rule)
        agencies.append(agency)
    return agencies


def _without_idle(ctx: Context) -> list[Mention[Assignment]]:
    """The assignments without those that a telegram merely goes to, when each of its items says who is to act."""
    told = [m for m in ctx.assignments if m.rule != "assign.telegram"]
    if len(told) == len(ctx.assignments) or all(m.value.role == "coordinate" for m in told):
        return list(ctx.assignments)
    starts = [m.start for m in told]
    items = [b for b in ctx.layout.of("numbered") if _FIRST_LEVEL.match(ctx.text, b.start)]
    by_name = bool(items) and all(
        any(b.start <= start < min(b.end, b.start + _HEADED) for start in starts) for b in items
    )
    return told if by_name else list(ctx.assignments)


def _agency(ctx: Context, own: Own, mention: Mention[Assignment], territory_name: str | None) -> Agency | None:
    agent, role = mention.value.agent, mention.value.role
    if mention.rule == "assign.sent" and not _in_announcement(ctx, own, mention.start):
        return None  # another body's letter
    floor = ctx.sentence_at(mention.start)[0]
    if _AUDIENCE.search(ctx.folded, max(floor, mention.start - _AUDIENCE_CHARS), mention.start):
        return None
    if _DONE.search(ctx.folded[floor : mention.start]):
        return None
    task = _task(ctx, mention.value.task)
    deadline = _deadline(ctx, mention.value.task)
    if isinstance(agent, BodyName) and agent.id == CHAIRMAN and agent.place and agent.place.level in _LOCAL:
        agent = BodyName.of(load().bodies[COMMITTEE]).with_place(agent.level_word, agent.place)
    if isinstance(agent, Group):
        if _HOUSEHOLDS.fullmatch(fold(agent.name)):
            return None
        return Agency(None, agent.name, "group", role, task, deadline)
    if _is_issuer(agent, own) or (role != "coordinate" and (agent.id in _SUPERIORS or _is_above(agent, own))):
        return None
    return Agency(agent.id, agency_name(agent, territory_name), "body", role, task, deadline)


def _in_announcement(ctx: Context, own: Own, position: int) -> bool:
    start, end = ctx.sentence_at(position)
    return start <= own.span[0] < end


def _is_above(agent: BodyName, own: Own) -> bool:
    """A ministry is given nothing to do by a body of a province or below."""
    issuer = own.issuer.value if own.issuer else None
    return issuer is not None and agent.head == _MINISTRY and agent.level == "central" and level_of(issuer) in _BELOW


def _task(ctx: Context, span: tuple[int, int] | None) -> str | None:
    if span is None:
        return None
    words = " ".join(ctx.text[slice(*span)].split()).lstrip(" ,:;.").strip()
    return words or None


def _deadline(ctx: Context, span: tuple[int, int] | None) -> str | None:
    """The first day that the task must be done before, when it is printed with its year."""
    if span is None:
        return None
    dates = (p.value.end for p in ctx.periods if p.value.kind == "deadline" and span[0] <= p.start < span[1])
    return next((date.iso for date in dates if date is not None), None)


def _is_issuer(agent: BodyName, own: Own) -> bool:
    issuer = own.issuer.value if own.issuer else None
    if issuer is None:
        meant = body_of_suffix(own)
        return (agent.id in COMMITTEES or (meant is not None and agent.id == meant.id)) and agent.place is None
    if agent.id in COMMITTEES and issuer.id in COMMITTEES:
        return level_of(agent) == level_of(issuer) or (agent.level_word is None and agent.place is None)
    same = agent.id == issuer.id if agent.id is not None else agent.name == issuer.name
    return same and (agent.place == issuer.place or agent.place is None or issuer.place is None)


def agency_name(body: BodyName, territory_name: str | None) -> str:
    """The canonical name, without the province unless it belongs to the name ("Báo Quảng Nam")."""
    place = body.place
    if place is not None and place.level == "province" and not body.name.startswith(_KEEPS_PLACE):
        return body.name if territory_name in (None, place.name) else body.full_name
    return body.full_name


def _names(agency: Agency) -> _Names:
    """What an agency goes by: two with one name in common are the same."""
    folded = fold(agency.name)
    if agency.kind == "group":
        words = _group_words(folded)
        return frozenset({words}) if words else frozenset()
    return frozenset({folded} if agency.id is None else {folded, (agency.id, _LEVEL_BEHIND.sub("", folded))})


def _group_words(folded: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_TAIL.sub("", folded))) - _FILLER
