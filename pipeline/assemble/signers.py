"""Who signed: the name at the end of an official text, of a metadata table, or told by the article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from pipeline.assemble.context import Context
from pipeline.assemble.joint import joint_issuers
from pipeline.assemble.own import Own
from pipeline.assemble.posts import OFFICE_IN_CAPITALS, OFFICE_LINE, POSITION, spelt_position
from pipeline.assemble.signers_told import told_signer
from pipeline.ingest.bylines import is_full_name, is_person
from pipeline.letters import UPPER

_PERSON = rf"(?P<name>[{UPPER}][^\W\d_]*(?:\s[{UPPER}][^\W\d_]*){{1,4}})"
# Ranks, degrees and titles of honour before a name: "Đại tá", "PGS.TS.", "BSCKII.", "Nhà giáo ưu tú".
_DEGREE = r"(?:GS|PGS|TSKH|TS|ThS|[Tt]hạc sĩ|[Tt]iến sĩ|[Bb]ác sĩ|B[Ss]|BSCK|CKI|CK|DS|CN|KS|LS|NGƯT|NGND|TTƯT)"
_HONOUR = r"(?:Nhà giáo|Thầy thuốc|Nghệ sĩ|Nghệ nhân) (?:[Ưư]u tú|[Nn]hân dân)"
_RANK = (
    rf"(?:(?:Đại|Thượng|Trung|Thiếu)\s(?:tướng|tá|úy)\s|{_HONOUR},?\s"
    rf"|(?:{_DEGREE}\s?(?:I{{1,3}}|[12])?[.,]?\s?){{1,4}}\s?)?"
)
_SEAL = r"(?:[\s–-]{1,4}\(?(?:[Đđ]ã ký|ĐÃ KÝ)[^\n]{0,20})?"
_NAME = re.compile(rf"^[\W_]*{_RANK}{_PERSON}{_SEAL}[\W_]*$")
# Two columns on one line: the name stands behind an entry of the distribution list ("- Lưu: VT. Nguyễn An").
_NAME_AT_END = re.compile(rf"[.;|,]\W{{1,4}}{_PERSON}[\W_]*$")
_RULE = "signer.signature"
# Articles that print the end of the document: "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH: Lò Thị Én", or in lines below each other.
_SIGNED_BELOW = re.compile(
    rf"(?:K/?T|T/?M|TL)\s?\.\s?[{UPPER}][{UPPER} ]{{4,40}}[\s,–-]{{1,4}}{POSITION.pattern}"
    rf"\s{{0,3}}:?\s{{0,3}}{_RANK}{_PERSON}"
    r"(?=\s*(?:\n|$|[.|*(]))"
)
# The Central Committee's papers name the board alone: "T/M BAN BÍ THƯ", and below it who signed.
_IN_NAME_OF = re.compile(r"^[\W_]*T/M\s(?:BỘ CHÍNH TRỊ|BAN BÍ THƯ)", re.MULTILINE)
_METADATA_SIGNER = re.compile(r"người ký(?: duyệt)?\W{0,4}(?:\|\s)?(?P<name>[^|\n]{4,40})", re.IGNORECASE)
# Between the office and the name stand further offices and the note of the seal, each a short line.
_LINES_BETWEEN, _SHORT = 4, 60
_TWO_NAMES = re.compile(rf"^[\W_]*{_RANK}(?P<names>[{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*){{3,7}})[\W_]*$")
_LINE = re.compile(r"[^\n]*\S[^\n]*")


def find_signer(ctx: Context, own: Own, field: str) -> tuple[str | None, str | None]:
    """Name and position of the signer, from the signature, the metadata table or the announcing sentence."""
    if own.signer is not None or not ctx.layout.official:
        name, position = _of_article(ctx, own, field)
    else:
        name, position = _of_official(ctx, own, field)
    return (name, position) if name is not None else _at_end(ctx, own, field, position)


def _of_article(ctx: Context, own: Own, field: str) -> tuple[str | None, str | None]:
    if own.signer is None:
        signed = _SIGNED_BELOW.search(ctx.text, own.span[0])
        if signed is not None and not signed["name"].isupper():
            ctx.book.read(f"{field}.signer", *signed.span("name"), _RULE)
            ctx.book.read(f"{field}.signer_position", *signed.span("position"), "signer.announced")
            return signed["name"], spelt_position(signed["position"])
    return told_signer(ctx, own, field)


def _of_official(ctx: Context, own: Own, field: str) -> tuple[str | None, str | None]:
    position = None
    names: list[str] = []
    without_office = _IN_NAME_OF.search(ctx.text) is not None
    for block in ctx.layout.of("signature", "distribution"):
        words = ctx.text[block.start : block.end]
        match = next((m for m in POSITION.finditer(words) if not m["for"]), None)
        if match and position is None:
            first, last = block.start + match.start("position"), block.start + match.end("position")
            ctx.book.read(f"{field}.signer_position", first, last, _RULE)
            position = spelt_position(match["position"])
        signed = _signed(block.kind, words) if position is not None or without_office else None
        if signed:
            ctx.book.read(
                f"{field}.signer", block.start + signed.start("name"), block.start + signed.end("name"), _RULE
            )
            names.append(_spelt(signed["name"]))
            if not joint_issuers(ctx, own):
                break
    name = "; ".join(names) or None
    if name is None:
        match = _METADATA_SIGNER.search(ctx.text)
        if match and _NAME.match(match["name"].strip()):
            ctx.book.read(f"{field}.signer", match.start("name"), match.end("name"), "signer.metadata")
            name = match["name"].strip()
    return name, position


def _signed(kind: str, words: str) -> re.Match[str] | None:
    """The name that a line of the end holds, alone or in the right one of two columns."""
    signed = _NAME.match(words) if kind == "signature" else None
    if signed is None:
        signed = _NAME_AT_END.search(words)
        return signed if signed and is_full_name(signed["name"]) and not signed["name"].isupper() else None
    if signed["name"].isupper():  # an office is printed in capitals, too
        return signed if is_full_name(signed["name"].title()) and not POSITION.search(words) else None
    return signed


def _spelt(name: str) -> str:
    return name.title() if name.isupper() else name


def _at_end(ctx: Context, own: Own, field: str, known: str | None) -> tuple[str | None, str | None]:
    """A line that is an office, and a few short lines below it a full name: read wherever the layout puts them.

    Args:
        ctx: the page.
        own: the document.
        field: path of the plan, for the evidence.
        known: the office read before, which stays when no name is found.
    """
    lines = list(_LINE.finditer(ctx.text, 0 if ctx.layout.official else own.span[0]))
    for index, line in enumerate(lines):
        office = _office(line.group())
        if office is None:
            continue
        for below in _below(lines[index + 1 : index + 2 + _LINES_BETWEEN]):
            span = _name_in(below.group(), is_person if ctx.layout.official else is_full_name)
            if span is not None:
                start, end = below.start() + span[0], below.start() + span[1]
                ctx.book.read(f"{field}.signer", start, end, _RULE)
                first = line.start() + office.start("position")
                ctx.book.read(f"{field}.signer_position", first, line.start() + office.end("position"), _RULE)
                return _spelt(ctx.text[start:end]), spelt_position(office["position"])
    return None, known


def _below(lines: list[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The lines below an office as long as they may belong to its signature."""
    for line in lines:
        words = line.group().strip()
        if len(words) > _SHORT or words.endswith((";", ":", ",")):
            return
        yield line


def _name_in(words: str, is_name: Callable[[str], bool]) -> tuple[int, int] | None:
    """Where the name of a line stands, the left one of two who sign beside each other."""
    named = _NAME.match(words)
    sure = is_full_name if named and (named["name"].isupper() or len(named["name"].split()) < 3) else is_name
    if named and sure(_spelt(named["name"])) and not POSITION.search(named["name"].upper()):
        return named.span("name")
    two = _TWO_NAMES.match(words)
    parts = two["names"].split(" ") if two else []
    for at in range(2, len(parts) - 1):
        left, right = " ".join(parts[:at]), " ".join(parts[at:])
        if two and is_full_name(_spelt(left)) and is_full_name(_spelt(right)):
            return two.start("names"), two.start("names") + len(left)
    return None


def _office(words: str) -> re.Match[str] | None:
    """The office that a line holds: alone, or in capitals with what it is of or with that of another beside it."""
    alone = OFFICE_LINE.fullmatch(words)
    if alone is not None or not words.isupper() or len(words) > _SHORT:
        return alone
    first = OFFICE_IN_CAPITALS.match(words)
    return first if first and not words.endswith((".", ":")) else None
