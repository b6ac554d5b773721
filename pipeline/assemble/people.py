"""Who signed, who wrote, who published."""

from __future__ import annotations

import re

from pipeline.assemble.context import Context
from pipeline.assemble.issuing_body import joint_issuers
from pipeline.assemble.own import Own
from pipeline.ingest.bylines import is_person, people_in_stamp, split_byline, split_source
from pipeline.letters import UPPER

_PERSON = rf"(?P<name>[{UPPER}][^\W\d_]*(?:\s[{UPPER}][^\W\d_]*){{1,4}})"
_NAME = re.compile(rf"^[\W_]*{_PERSON}[\W_]*$")
# Two columns on one line: the name stands behind the last entry of the distribution list ("- Lưu: VT. Nguyễn An").
_NAME_AT_END = re.compile(rf"\bLưu\b.*[.;]\s{_PERSON}$")
_RULE = "signer.signature"
_SPLIT = {"byline": split_byline, "source": split_source, "stamp": people_in_stamp}
# The author behind the mark that ends an article ("... trong năm nay./. Hồng Vân").
_AFTER_END = re.compile(rf"\./\.\s?\(?([{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*){{1,4}})\W{{0,3}}$", re.MULTILINE)
_POSITION = re.compile(
    r"\b((?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|CỤC TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG PHÒNG"
    r"|THỦ TƯỚNG|CHỦ NHIỆM|CHỈ HUY TRƯỞNG)(?: THƯỜNG TRỰC)?)\b"
)
_METADATA_SIGNER = re.compile(r"người ký(?: duyệt)?\W{0,4}(?:\|\s)?(?P<name>[^|\n]{4,40})", re.IGNORECASE)


def find_signer(ctx: Context, own: Own, field: str) -> tuple[str | None, str | None]:
    """Name and position of the signer, from the signature, the metadata table or the announcing sentence."""
    if own.signer is not None:
        ctx.book.read(f"{field}.signer", *own.signer, "signer.announced")
        return ctx.text[slice(*own.signer)], None
    if not ctx.layout.official:
        return None, None
    position = None
    names: list[str] = []
    for block in ctx.layout.of("signature", "distribution"):
        words = ctx.text[block.start : block.end]
        match = _POSITION.search(words)
        if match and not names:
            ctx.book.read(f"{field}.signer_position", block.start + match.start(1), block.start + match.end(1), _RULE)
            position = _position(match[1])
        signed = (_NAME if block.kind == "signature" else _NAME_AT_END).search(words)
        if signed and position is not None and not signed["name"].isupper():
            ctx.book.read(
                f"{field}.signer", block.start + signed.start("name"), block.start + signed.end("name"), _RULE
            )
            names.append(signed["name"])
            if not joint_issuers(ctx, own):
                break
    name = "; ".join(names) or None
    if name is None:
        match = _METADATA_SIGNER.search(ctx.text)
        if match and _NAME.match(match["name"].strip()):
            ctx.book.read(f"{field}.signer", match.start("name"), match.end("name"), "signer.metadata")
            name = match["name"].strip()
    return name, position


def _position(capitals: str) -> str:
    """ "PHÓ BÍ THƯ THƯỜNG TRỰC" as it is written in running text: "Phó Bí thư Thường trực"."""
    words = re.sub(r"THƯỜNG TRỰC$", "Thường trực", capitals)
    head = "Phó " if words.startswith("PHÓ ") else ""
    noun, _, rest = words.removeprefix("PHÓ ").partition(" Thường trực")
    return head + noun.capitalize() + (" Thường trực" if words.endswith("Thường trực") else rest)


def find_author(ctx: Context) -> tuple[str | None, str | None]:
    """Author (a person) and outlet (a body) of an article, from its byline, its source line or its metadata."""
    author = outlet = None
    for line in sorted(ctx.reading.lines, key=lambda line: (line.role == "stamp", -line.start)):
        if line.role not in _SPLIT:
            continue
        words = ctx.text[line.start : line.end]
        if any(line.start <= n.start < line.end for n in ctx.numbers):
            continue  # the source is a document, not a paper
        person, body = _SPLIT[line.role](words)
        if person and author is None:
            at = ctx.text.find(person, line.start)
            ctx.book.read("author", at, at + len(person), "author.byline")
            author = person
        if body and outlet is None:
            at = ctx.text.find(body, line.start)
            ctx.book.read("outlet", at, at + len(body), "outlet.byline")
            outlet = body
    if author is None and not ctx.layout.official:
        signed = _AFTER_END.search(ctx.text)
        if signed and is_person(signed[1]):
            ctx.book.read("author", signed.start(1), signed.end(1), "author.last_line")
            author = signed[1]
    meta = ctx.reading.meta
    if meta.author and (author is None or (author.isupper() and meta.author.upper() == author)):
        ctx.book.told("author", "metadata", meta.author, "author.metadata")
        author = meta.author
    if outlet is None and meta.outlet:
        ctx.book.told("outlet", "metadata", meta.outlet, "outlet.metadata")
        outlet = meta.outlet
    return author, outlet
