"""The left column of a letterhead: a body below the body that it belongs to, lines in capitals that no table knows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.bodies.find import find_bodies
from extractors.bodies.patterns import CELLS, HEADS, body_finder, body_table
from extractors.bodies.values import ENTERPRISES, BodyName
from extractors.gazetteer import load
from extractors.mentions import Mention
from extractors.names import Name
from pipeline.assemble.context import Context
from pipeline.segment import Block
from pipeline.segment.view import fold, trim

_HEAD = re.compile(
    rf"(?P<head>(?:{'|'.join(sorted(HEADS.split('|'), key=len, reverse=True))}|bcđ)(?=\s[\w\"])|văn phòng$)"
)
# Boards are named after their task, which may hold the name of a body ("BAN VẬN ĐỘNG QUỸ “VÌ NGƯỜI NGHÈO”").
_TASKED = frozenset({"ban chỉ đạo", "bcđ", "ban tổ chức", "ban vận động", "ban điều hành", "tiểu ban", "tổ công tác"})
_SHORT_HEADS = {"bcđ": "ban chỉ đạo"}
# "BCH ĐOÀN TRƯỜNG THPT …": the youth of a school or company, whose name follows.
_YOUTH_CELL = re.compile(
    r"(?P<board>(?:bch|ban chấp hành)\s)?(?P<head>đoàn)\s"
    r"(?=(?P<whole>trường|học viện|công ty|tổng công ty|bệnh viện)\s\w)"
)
# "BCH HUYỆN THUẬN THÀNH", "BAN CHẤP HÀNH ĐOÀN TỈNH …": the committee of a union, whose name stands above or inside.
_LEVELS = r"tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn"
_LOCAL_COMMITTEE = re.compile(
    rf"(?:bch|ban chấp hành)\s(?P<youth>đoàn\s(?:tncs hồ chí minh\s)?)?(?P<head>(?:{_LEVELS})(?=\s\w))"
)
_EDGES = " *-–_|\n"
_YOUTH_HEAD = "đoàn"
_MAX_LINES = 3
_MAX_CHARS = 160
# What stands below the name of a committee is its board and no body of its own.
_BOARD = re.compile(r"ban (?:thường vụ|thường trực|chấp hành|bí thư)\W*$")
_MOTTO = re.compile(r"cộng h\wa|xã hội|hội chủ nghĩa|chủ nghĩa|độc lập|đảng cộng sản|đoàn tncs")
# Named after the body above: "Văn phòng Sở Nội vụ", "Ban Chỉ đạo 35 Tỉnh ủy".
_OFFICE = "Văn phòng"
_BOARDS = frozenset({"Ban Chỉ đạo", "Tiểu ban", "Tổ công tác"})
# Below a body of the country they are of the country, too: "BAN TUYÊN GIÁO TRUNG ƯƠNG" over "TẠP CHÍ TUYÊN GIÁO".
_OF_CENTRE = frozenset(
    {"Cục", "Tổng cục", "Vụ", "Viện", "Tạp chí", "Báo", "Trung tâm", "Thanh tra", "Nhà xuất bản", "Bệnh viện"}
)
_YOUTH = re.compile(r"\bđoàn tncs hồ chí minh\b")
# Heads of bodies with a proper name, each word of which begins with a capital.
_PROPER = frozenset({"trường", "học viện", "công ty", "tổng công ty", "tập đoàn", "bệnh viện", "viện", "ngân hàng"})
_COMPOUND = re.compile(
    r"\b(?:sư phạm|kỹ thuật|kinh tế|công nghiệp|công nghệ|nông nghiệp|lâm nghiệp|thủy lợi|giao thông|xây dựng|tài chính"
    r"|thương mại|du lịch|văn hóa|nghệ thuật|ngoại ngữ|khoa học|tự nhiên|xã hội|ngân hàng|điện lực|môi trường"
    r"|quốc dân|khoáng sản|hàng hải|mỹ thuật"
    r"|tài nguyên|dân tộc|nội trú|bán trú|tiểu học|mầm non|đại học|cao đẳng|trung cấp|cổ phần|thể thao|chính trị"
    r"|phụ sản|trung ương|tâm thần|da liễu|phục hồi|chức năng|ung bướu"
    r"|đa khoa|chuyên khoa|y học|cổ truyền|sản xuất|dịch vụ|đầu tư|phát triển|vận tải|may mặc|cao su|cấp nước)\b",
    re.IGNORECASE,
)
_REGION = re.compile(r"\bMiền(?= (?:Bắc|Trung|Nam|Đông|Tây)\b)")
_CONTESTS = frozenset({"cuộc", "giải", "hội", "liên", "lễ"})  # "Ban Tổ chức Cuộc thi …", "… Hội thi …"
_QUOTED = re.compile(r'"([^"]*)"')
# The first word of what they are for has a capital, too: "Cục Dự trữ nhà nước", "Trung tâm Dịch vụ việc làm".
_NAMED_BY_TASK = frozenset(
    {
        "cục", "vụ", "tổng cục", "chi cục", "phòng", "báo", "tạp chí", "trung tâm", "bảo tàng", "thư viện", "đài",
        "hội", "hiệp hội", "liên đoàn", "liên minh", "quỹ", "nhà xuất bản",
    }
)  # fmt: skip
# "CÔNG TY TNHH MTV CẤP NƯỚC", "TỔNG CÔNG TY CP DỆT MAY".
_SHARES, _LEGAL_FORM = re.compile(r"\bcp\b"), re.compile(r"\b(?:Tnhh|Mtv|Nn)\b")
_SMALL_WORDS = frozenset({"và", "các", "của", "về", "cho"})
# What stands over them in documents of the Youth Union is its own, though it reads like the Party's.
_OF_YOUTH = {
    "ban-chap-hanh-trung-uong-dang": "trung-uong-doan-thanh-nien-cong-san-ho-chi-minh",
    "ban-bi-thu": "ban-bi-thu-trung-uong-doan",
}
_COMMITTEE = "Ban chấp hành"
_UNIONS = {
    "tỉnh": "tinh-doan", "thành phố": "thanh-doan", "huyện": "huyen-doan", "quận": "quan-doan", "thị xã": "thi-doan",
}  # fmt: skip
_CENTRAL_COMMITTEE = "ban-chap-hanh-trung-uong-dang"


def bodies_of_column(ctx: Context, end: int) -> list[Mention[BodyName]]:
    """The bodies of a left column whose lines alternate with those of the motto, each over all the lines of its name.

    The lines of the motto stand between, or beside in another cell of a table.

    Args:
        ctx: the page.
        end: where the left column ends, in characters.
    """
    cells = [cell for b in ctx.layout.of("letterhead") if b.start < end for cell in _cells(ctx.text, b)]
    column = [cell for cell in cells if not _MOTTO.match(ctx.folded, cell[0])]
    if not column or not any(cell < column[-1] for cell in cells if cell not in column):
        return []
    text = "\n".join(ctx.text[start:stop] for start, stop in column)
    places = [at for start, stop in column for at in range(start, stop + 1)]
    return [replace(m, start=places[m.start], end=places[m.end - 1] + 1) for m in find_bodies(text)]


def _cells(text: str, line: Block) -> list[tuple[int, int]]:
    """The cells of a line: both columns stand in it where a table was flattened ("ỦY BAN NHÂN DÂN | CỘNG HÒA …")."""
    bars = [at for at in range(line.start, line.end) if text[at] == "|"]
    edges = zip([line.start, *(at + 1 for at in bars)], [*bars, line.end], strict=True)
    return [cell for edge in edges if (cell := trim(text, *edge, left="*"))[0] < cell[1]]


def bodies_in_capitals(ctx: Context, known: Sequence[Mention[BodyName]], end: int) -> list[Mention[BodyName]]:
    """The bodies of letterhead lines that begin with a head word and hold no known body.

    Args:
        ctx: the page.
        known: the bodies found in the letterhead.
        end: where the left column ends, in characters.
    """
    found: list[Mention[BodyName]] = []
    lines = [b for b in ctx.layout.of("letterhead") if b.start < end and not _MOTTO.match(ctx.folded, b.start)]
    for index, line in enumerate(lines):
        head = next(
            (
                m
                for heads in (_LOCAL_COMMITTEE, _HEAD, _YOUTH_CELL)
                if (m := heads.match(ctx.folded, line.start, line.end))
            ),
            None,
        )
        words = ctx.text[line.start : line.end]
        if (
            head is None
            or not words.isupper()
            or _BOARD.match(ctx.folded, line.start, line.end)
            or (_holds(known, line.start, line.end) and not _begins_a_name(ctx, known, line, head))
        ):
            continue
        outside = [b for b in known if b.start >= line.end] if head["head"] in _TASKED else known
        name = _lines_of_name(ctx, lines[index : index + _MAX_LINES], outside)
        if sum(part.end - part.start for part in name) <= _MAX_CHARS:
            found.append(_named(ctx, name, head["head"]))
    return found


def _lines_of_name(ctx: Context, lines: Sequence[Block], known: Sequence[Mention[BodyName]]) -> list[Block]:
    """The lines over which a name is broken."""
    name = [lines[0]]
    for line in lines[1:]:
        words = ctx.text[line.start : line.end]
        starts_anew = _HEAD.match(ctx.folded, line.start, line.end) or _holds(known, line.start, line.end)
        if starts_anew or not words.isupper() or _MOTTO.search(ctx.folded, line.start, line.end):
            break
        name.append(line)
    return name


def _holds(known: Sequence[Mention[BodyName]], start: int, end: int) -> bool:
    return any(start <= body.start < end or body.start <= start < body.end for body in known)


def _begins_a_name(ctx: Context, known: Sequence[Mention[BodyName]], line: Block, head: re.Match[str]) -> bool:
    """Whether a line that holds a known body is, as a whole, the name of another one."""
    if head["head"] == _YOUTH_HEAD or _goes_on(ctx, known, line):
        return True
    return head["head"] in _TASKED and not _holds(known, line.start, head.end())


def _goes_on(ctx: Context, known: Sequence[Mention[BodyName]], line: Block) -> bool:
    """ "ĐẢNG ỦY TRƯỜNG ĐẠI HỌC VINH": a cell of a body that the table does not know by its name."""
    inside = [body for body in known if line.start <= body.start < line.end]
    if len(inside) != 1 or not inside[0].value.name.endswith(CELLS) or inside[0].value.place is not None:
        return False
    return inside[0].value.level_word is None and _HEAD.match(ctx.folded, inside[0].end + 1, line.end) is not None


def _named(ctx: Context, lines: Sequence[Block], head: str) -> Mention[BodyName]:
    """The body with its name in small letters and the place that ends it."""
    start, end = lines[0].start, lines[-1].end
    place = next((p for p in ctx.places if start < p.start and p.end == end and p.value.word), None)
    stop = place.start if place else end
    folded = " ".join(ctx.folded[line.start : min(line.end, stop)] for line in lines if line.start < stop).strip()
    committee = _LOCAL_COMMITTEE.match(ctx.folded, start)
    if committee is not None and place is not None:
        value = BodyName(None, _COMMITTEE, "Ban", "any", "front").with_place(place.value.word, place.value)
        return Mention(start, end, _of_youth(value) if committee["youth"] else value, "body.capitals")
    cell = _YOUTH_CELL.match(folded)
    if cell is not None:
        board = "Ban Chấp hành Đoàn" if cell["board"] else "Đoàn"
        name = f"{board} {_in_words(folded[cell.end() :], cell['whole'])}"
        return Mention(start, end, BodyName(None, name, "Đoàn", "organisation", "front"), "body.capitals")
    row = _row(folded)
    system, level = (row.value.system, "any") if row is not None else ("other", "any")
    below = _HEAD.match(folded, len(row.value.name) + 1) if row is not None else None
    if below is not None and below["head"].capitalize() in ENTERPRISES:
        level = "organisation"
    name = _QUOTED.sub(r"“\1”", _as_in_text(ctx, folded) or _in_words(folded, head))
    name = name.replace("Tiểu Ban ", "Tiểu ban ", 1)
    value = BodyName(None, name, head.capitalize(), level, system)
    if place is not None:
        value = value.with_place(place.value.word, place.value)
    return Mention(start, end, value, "body.capitals")


def _as_in_text(ctx: Context, folded: str) -> str | None:
    """A name as running text prints it, with the capitals that it has there."""
    at = ctx.folded.find(folded)
    while at >= 0:
        printed = ctx.text[at : at + len(folded)]
        if not printed.isupper() and printed[0].isupper():
            return printed
        at = ctx.folded.find(folded, at + 1)
    return None


def _row(folded: str) -> Name[BodyName] | None:
    """The row of the table that a name begins with."""
    return next((name for name in body_finder().find(folded) if name.start == 0), None)


def _in_words(folded: str, head: str) -> str:
    """A name printed in capitals, as running text has it."""
    row = _row(folded)
    if row is not None:  # "Trường Đại học" and what tells it apart; a cell and its body
        rest = folded[row.end :].strip(_EDGES)
        below = _HEAD.match(rest) if row.value.name.endswith(CELLS) else None
        spelt = _in_words(rest, below["head"]) if below else _proper(rest)
        return f"{row.value.name} {spelt}".strip()
    if head in _TASKED:
        folded = _with_names(_SHORT_HEADS.get(head, head) + folded[len(head) :])
    words = folded.strip(_EDGES).replace("việt nam", "Việt Nam").split()
    if head in _PROPER:
        first = len(head.split())
        words[first:] = _proper(" ".join(words[first:])).split()
    elif head in _NAMED_BY_TASK and len(words) > len(head.split()):
        words[len(head.split())] = words[len(head.split())].capitalize()
    elif words[0] == "ban":  # "Ban Chỉ đạo …", "Ban Quản lý …"
        words[1] = words[1].capitalize()
        if words[1:3] == ["Tổ", "chức"] and words[3:] and words[3] in _CONTESTS:
            words[3] = words[3].capitalize()
    name = " ".join(words)
    return name[0].upper() + name[1:]


def _with_names(folded: str) -> str:
    """The task of a board with the capitals of the bodies and titles in it ("… Quỹ “Vì người nghèo”")."""
    for name in reversed(list(body_finder().find(folded))):
        row = name.value.name
        inside = row if fold(row) == folded[name.start : name.end] else folded[name.start : name.end].capitalize()
        folded = f"{folded[: name.start]}{inside}{folded[name.end :]}"
    return _QUOTED.sub(lambda title: f'"{title[1].strip().capitalize()}"', folded)


def _proper(words: str) -> str:
    """A proper name with the capitals of running text: of a compound only the first syllable has one."""
    words = _SHARES.sub("cổ phần", words)
    name = " ".join(word if word in _SMALL_WORDS else word.capitalize() for word in words.split())
    name = _LEGAL_FORM.sub(lambda form: form.group().upper(), name)
    return _REGION.sub("miền", _COMPOUND.sub(lambda found: found.group().capitalize(), name))


def below_parent(ctx: Context, issuer: BodyName, above: BodyName | None) -> BodyName:
    """The issuer with what the line above says of it: whose board it is, in which district it works.

    Args:
        ctx: the page.
        issuer: the last body of the column.
        above: the body over it, None when it stands alone.
    """
    if issuer.id in _OF_YOUTH and any(_YOUTH.search(ctx.folded, b.start, b.end) for b in _lines(ctx)):
        return BodyName.of(load().bodies[_OF_YOUTH[issuer.id]])
    if issuer.name == _COMMITTEE and any(_YOUTH.search(ctx.folded, b.start, b.end) for b in _lines(ctx)):
        return _of_youth(issuer)
    if issuer.name == _COMMITTEE and above is not None and above.system == "front":
        if above.id in _UNIONS.values():
            return _of_youth(issuer)
        return replace(above, level_word=issuer.level_word, place=issuer.place)
    of_school = issuer.head in (_YOUTH_HEAD.capitalize(), "Liên đội") and issuer.level == "organisation"
    if above is None or of_school or issuer.place is not None or issuer.level_word is not None:
        return issuer
    if issuer.name in CELLS and above.is_enterprise:  # "TỔNG CÔNG TY …" over "CÔNG ĐOÀN"
        return replace(issuer, id=None, name=f"{issuer.name} {above.name}", level="organisation")
    whole = "Trung ương" if above.id == _CENTRAL_COMMITTEE else above.name
    of_parent = body_table().get(fold(f"{issuer.name} {whole}"))
    if of_parent is not None:
        return of_parent.with_place(above.level_word, above.place)
    if issuer.name == _OFFICE or (issuer.head in _BOARDS and above.name.endswith(" ủy")):
        return replace(above, id=None, name=f"{issuer.name} {above.name}", head=issuer.head)
    if above.level == "central" and issuer.level == "any" and issuer.head in _OF_CENTRE:
        return replace(issuer, level="central")
    local = above.place is not None and above.place.level in ("district", "commune")
    if local and issuer.level != "central" and issuer.head.lower() not in _PROPER - {"bệnh viện"}:
        return replace(issuer, level_word=above.level_word, place=above.place)
    if issuer.id is None and issuer.head.lower() not in _PROPER and above.level in ("any", "province"):
        system = above.system if issuer.system == "other" else issuer.system
        word = above.level_word or (above.place.word if above.place else None)
        return replace(issuer, level_word=word, place=above.place, system=system)
    return issuer


def _of_youth(committee: BodyName) -> BodyName:
    """ "BAN CHẤP HÀNH TỈNH HÀ TĨNH" is the committee of the Youth Union of the province."""
    place = committee.place
    union = load().bodies.get(_UNIONS.get((place.word if place else None) or "", ""))
    if place is None or union is None:
        return committee
    named = replace(BodyName.of(union), id=None, name=f"Ban Chấp hành {union.name}")
    return named.with_place(None, replace(place, word=None))


def _lines(ctx: Context) -> list[Block]:
    return ctx.layout.of("letterhead", "number_line", "place_date")
