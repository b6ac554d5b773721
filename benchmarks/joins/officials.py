"""Official texts: letterhead, subject, bases, body, recipients, signature."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.joins.issuers import name, signer
from benchmarks.joins.wording import Said, cite, long_day
from benchmarks.portals.dice import Dice

_STATE = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "---------------")
_SEATS = {"tỉnh Lâm Đồng": "Lâm Đồng", "": "Hà Nội", "phường Xuân Hương - Đà Lạt": "Xuân Hương - Đà Lạt"}
_LETTERS = ("Công văn",)
_BODIES = {
    "guidance": "letter",
    "urging": "letter",
    "telegram": "directive",
    "replacement": "plan",
}  # whose text serves


@dataclass(frozen=True, slots=True)
class Official:
    """An official text in its parts.

    Attributes:
        left: the lines of the left column of the letterhead, the number last.
        right: those of the right column, place and day last.
        head: type and subject; empty for letters.
        body: lines from the bases to "./.".
        recipients: lines under "Nơi nhận".
        sign: post and name.
        title: how a portal of documents names it.
        signer: the name.
    """

    left: tuple[str, ...]
    right: tuple[str, ...]
    head: tuple[str, ...]
    body: tuple[str, ...]
    recipients: tuple[str, ...]
    sign: tuple[str, ...]
    title: str
    signer: str


def compose(said: Said, dice: Dice) -> Official:
    """The official text of a document.

    Args:
        said: what can be said of it.
        dice: draws the contents that it dwells on.
    """
    document = said.document
    fields = _fields(said, dice)
    letter = document.doc_type in _LETTERS
    seat = _SEATS.get(document.place, name(document.place))
    left = [*said.issuer.head, *([] if said.party else ["-------"]), f"Số{'' if said.party else ':'} {document.number}"]
    if letter:
        left.append(f"V/v {said.subject}")
    head = () if letter else (document.doc_type.upper(), _capitals(said, fields))
    who = signer(document)
    return Official(
        left=tuple(left),
        right=(*_right(said), f"{seat}, ngày {long_day(said.issued)}"),
        head=head,
        body=tuple(_body(said, fields)),
        recipients=_recipients(said),
        sign=(*said.issuer.post, who),
        title=f"{document.doc_type} {document.number} năm {said.issued.year} {said.subject}",
        signer=who,
    )


def _fields(said: Said, dice: Dice) -> dict[str, str]:
    fields = said.fields(dice, said.issued)
    for field in ("purpose", "c1", "c2", "c3"):
        fields[f"{field}_up"] = fields[field][:1].upper() + fields[field][1:]
    full = said.issuer.full
    fields["issuer_full"] = full
    fields["bases"] = f"Thực hiện {fields['related']}, " if fields["related"] else ""
    fields["bases_low"] = f" và thực hiện {fields['related']}" if fields["related"] else ""
    fields["plan_subject"] = said.subject.removeprefix("ban hành Kế hoạch ")
    fields["replaced"] = "".join(
        f" và thay thế {cite(said.cast.documents[key], said.cast)}"
        for kind, key in said.document.relations
        if kind == "replaces"
    )
    fields["n"] = str(len(said.tasks) + 1)
    fields["award"] = (
        f"{said.issuer.bare} tặng Bằng khen"
        if said.of_province or not said.level
        else f"{said.issuer.bare} tặng Giấy khen"
    )
    return fields


def _right(said: Said) -> tuple[str, ...]:
    """The right column of the letterhead, above place and day."""
    return said.issuer.right or (("ĐẢNG CỘNG SẢN VIỆT NAM",) if said.party else _STATE)


def _capitals(said: Said, fields: dict[str, str]) -> str:
    """The subject as official texts print it under the type."""
    loose = said.document.doc_type == "Quyết định" or said.document.form == "amendment"
    return f"{'Về việc ' if loose else 'Về ' if said.document.form == 'directive' else ''}{fields['subject']}".upper()


def _body(said: Said, fields: dict[str, str]) -> list[str]:
    form = said.document.form
    if said.document.doc_type == "Quyết định":
        return _decision(said, fields)
    receivers = [f"Kính gửi: Các sở, ban, ngành; {fields['groups']}."] if said.document.doc_type in _LETTERS else []
    opening = str(said.cast.officials["opening"][_opening_of(said)]).format(**fields)
    body = _BODIES.get(form, form)
    lines: list[str] = []
    for line in said.cast.officials["bodies"][body]:
        if line == "{tasks}":
            first = 4 if body == "directive" else 1
            lines += [f"{at}. {body_of}: {task}." for at, (body_of, task) in enumerate(said.tasks, first)]
        else:
            number = len(said.tasks) + (4 if body == "directive" else 1)
            lines.append(line.format(**{**fields, "n": str(number)}))
    return [*receivers, opening, *lines]


def _opening_of(said: Said) -> str:
    form = said.document.form
    if said.document.doc_type == "Kế hoạch" and form in ("extension", "amendment"):
        return f"{form}_plan"
    if form == "plan":
        return "party" if said.party else "plan" if said.of_province else "district"
    return form


def _decision(said: Said, fields: dict[str, str]) -> list[str]:
    bases = ["Căn cứ Luật Tổ chức Chính phủ;" if not said.level else "Căn cứ Luật Tổ chức chính quyền địa phương;"]
    related = said.related
    if related is not None and ("replaces", related.key) not in said.document.relations:
        bases.append(f"Căn cứ {fields['related']};")
    bases.append("Theo đề nghị của Bộ trưởng Bộ Nội vụ," if not said.level else "Theo đề nghị của Giám đốc Sở Nội vụ,")
    kind = {"amendment": "changing_decision", "approval": "approval"}.get(said.document.form, "decision")
    lines = said.cast.officials["bodies"][kind]
    return [said.issuer.full.upper(), *bases, "QUYẾT ĐỊNH:", *(line.format(**fields) for line in lines)]


def _recipients(said: Said) -> tuple[str, ...]:
    if said.party:
        return ("- Các ban đảng, đảng ủy trực thuộc,", "- Lưu Văn phòng.")
    if not said.level:
        return ("- Các bộ, cơ quan ngang bộ;", "- UBND các tỉnh, thành phố;", "- Lưu: VT.")
    return ("- Như trên;", f"- TT. {'Tỉnh ủy' if said.of_province else 'cấp ủy'};", "- Lưu: VT.")
