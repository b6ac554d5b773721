"""Who signed, who wrote, who published."""

from __future__ import annotations

import re

from pipeline.assemble.context import Context
from pipeline.assemble.issuing_body import joint_issuers
from pipeline.assemble.own import Own
from pipeline.ingest.bylines import is_full_name, is_person, people_in_stamp, split_byline, split_source
from pipeline.letters import UPPER

_PERSON = rf"(?P<name>[{UPPER}][^\W\d_]*(?:\s[{UPPER}][^\W\d_]*){{1,4}})"
# Ranks and degrees before a name: "Đại tá", "PGS.TS.", "BSCKII.".
_RANK = (
    r"(?:(?:Đại|Thượng|Trung|Thiếu)\s(?:tướng|tá|úy)\s|(?:(?:GS|PGS|TS|ThS|BS|BSCK|CN|KS)(?:I{1,3})?\.?\s?){1,3}\s?)?"
)
_NAME = re.compile(rf"^[\W_]*{_RANK}{_PERSON}[\W_]*$")
# Two columns on one line: the name stands behind an entry of the distribution list ("- Lưu: VT. Nguyễn An").
_NAME_AT_END = re.compile(rf"[.;|,]\W{{1,4}}{_PERSON}[\W_]*$")
_RULE = "signer.signature"
_SPLIT = {"byline": split_byline, "source": split_source, "stamp": people_in_stamp}
# The author behind the mark that ends an article ("... trong năm nay./. Hồng Vân").
_AFTER_END = re.compile(rf"\./\.\s?\(?([{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*){{1,4}})\W{{0,3}}$", re.MULTILINE)
_POSTS = (
    "Phó Thủ tướng Chính phủ|Thủ tướng Chính phủ|Phó Thủ tướng|Thủ tướng|Chủ tịch|Tổng Bí thư|Bí thư|Tổng Giám đốc"
    "|Giám đốc|Chánh Văn phòng|Chánh Thanh tra|Chánh án|Trưởng ban"
    "|Tổng Cục trưởng|Chi cục trưởng|Cục trưởng|Vụ trưởng|Bộ trưởng|Thứ trưởng|Trưởng phòng|Hiệu trưởng|Viện trưởng"
    "|Chủ nhiệm|Chỉ huy trưởng|Tư lệnh|Chính ủy|Trưởng đoàn|Tổng Thư ký|Tổng Biên tập|Trưởng Công an"
)
_POST = {post.upper(): post for post in _POSTS.split("|")}
_RANKED = {"THƯỜNG TRỰC": "Thường trực", "THỨ NHẤT": "thứ nhất"}
_POSITION = re.compile(
    rf"(?<![^\W_])(?<!BAN )(?P<for>(?:K/?T|T/?L|T/?M|TUQ)\s?\.?\s)?(?P<position>(?:PHÓ )?(?:{_POSTS.upper()})"
    r"(?: (?:THƯỜNG TRỰC|THỨ NHẤT))?)(?![^\W_])"
)
# Articles: "Phó Chủ tịch UBND tỉnh Lò Văn Bình (vừa) ký ban hành …".
_POSITION_TOLD = re.compile(
    rf"(?<![^\W_])(?P<position>(?:Phó )?(?:{_POSTS})(?: (?:[Tt]hường trực|thứ nhất))?)(?![^\W_])"
)
_HE_SIGNS = re.compile(
    rf"{_POSITION_TOLD.pattern}(?:\s[^.;:,\n“”\"\d]{{0,80}})?\s(?:đã|vừa|mới|thay mặt|vừa thay mặt [^.;:,\n]{{2,40}})\s"
    r"ký(?= (?:ban hành|kế hoạch|quyết định|chỉ thị|công văn|văn bản|công điện|hướng dẫn))",
    re.IGNORECASE,
)
_NO_MARK = r"[^.;:\n“”\"\d]"
_NAMED_BEFORE = re.compile(
    rf"(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à)\s{_PERSON}\s?[,–-]\s{_NO_MARK}{{0,100}}?{_POSITION_TOLD.pattern}"
    rf"{_NO_MARK}{{0,80}}?"
    r"\s(?:đã|vừa|mới|thay mặt)\s(?:\w+\s){0,6}?ký\b"
)
_BY = re.compile(r"\bdo\s(?:đồng chí\s)?[^.;:,\d]{0,24}$")
_THEN_SIGNED = re.compile(rf",?\s{_PERSON},?\s(?:đã\s|vừa\s)?ký\b")
# Articles that print the end of the document: "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH: Lò Thị Én", or in lines below each other.
_SIGNED_BELOW = re.compile(
    rf"(?:K/?T|T/?M|TL)\s?\.\s?[{UPPER}][{UPPER} ]{{4,40}}[\s,–-]{{1,4}}{_POSITION.pattern}"
    rf"\s{{0,3}}:?\s{{0,3}}{_RANK}{_PERSON}"
    r"(?=\s*(?:\n|$|[.|*(]))"
)
# The same without the words before the office: a line that is an office, and the name on the next.
_SIGNED_ALONE = re.compile(rf"^[\W_]{{0,4}}{_POSITION.pattern}[ \t]*\n\s*{_RANK}{_PERSON}[ \t]*$", re.MULTILINE)
# The Central Committee's papers name the board alone: "T/M BAN BÍ THƯ", and below it who signed.
_IN_NAME_OF = re.compile(r"^[\W_]*T/M\s(?:BỘ CHÍNH TRỊ|BAN BÍ THƯ)", re.MULTILINE)
_POST_CHARS = 90
_METADATA_SIGNER = re.compile(r"người ký(?: duyệt)?\W{0,4}(?:\|\s)?(?P<name>[^|\n]{4,40})", re.IGNORECASE)


def find_signer(ctx: Context, own: Own, field: str) -> tuple[str | None, str | None]:
    """Name and position of the signer, from the signature, the metadata table or the announcing sentence."""
    if own.signer is not None:
        ctx.book.read(f"{field}.signer", *own.signer, "signer.announced")
        return ctx.text[slice(*own.signer)], _position_before(ctx, own.signer[0], f"{field}.signer_position")
    if not ctx.layout.official:
        signed = _SIGNED_BELOW.search(ctx.text, own.span[0]) or _signed_alone(ctx, own.span[0])
        if signed is None or signed["name"].isupper():
            return _signs_in_sentence(ctx, own, field)
        ctx.book.read(f"{field}.signer", signed.start("name"), signed.end("name"), _RULE)
        return signed["name"], _told(ctx, signed, f"{field}.signer_position")
    position = None
    names: list[str] = []
    without_office = _IN_NAME_OF.search(ctx.text) is not None
    for block in ctx.layout.of("signature", "distribution"):
        words = ctx.text[block.start : block.end]
        match = next((m for m in _POSITION.finditer(words) if not m["for"]), None)
        if match and position is None:
            first, last = block.start + match.start("position"), block.start + match.end("position")
            ctx.book.read(f"{field}.signer_position", first, last, _RULE)
            position = _position(match["position"])
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


def _signed_alone(ctx: Context, start: int) -> re.Match[str] | None:
    found = _SIGNED_ALONE.search(ctx.text, start)
    return found if found and is_full_name(found["name"]) else None


def _signed(kind: str, words: str) -> re.Match[str] | None:
    """The name that a line of the end holds, alone or in the right one of two columns."""
    signed = _NAME.match(words) if kind == "signature" else None
    if signed is None:
        signed = _NAME_AT_END.search(words)
        return signed if signed and is_full_name(signed["name"]) and not signed["name"].isupper() else None
    if signed["name"].isupper():  # an office is printed in capitals, too
        return signed if is_full_name(signed["name"].title()) and not _POSITION.search(words) else None
    return signed


def _spelt(name: str) -> str:
    return name.title() if name.isupper() else name


def _position(capitals: str) -> str:
    """ "PHÓ BÍ THƯ THƯỜNG TRỰC" as it is written in running text: "Phó Bí thư Thường trực"."""
    words = capitals.upper()
    head = "" if words in _POST or not words.startswith("PHÓ ") else "Phó "
    words = words.removeprefix(head.upper())
    tail = next((end for end in _RANKED if words.endswith(end)), "")
    return head + _POST[words.removesuffix(tail).strip()] + (f" {_RANKED[tail]}" if tail else "")


def _position_before(ctx: Context, name: int, field: str) -> str | None:
    """The post that stands before a name in the announcing sentence: "Phó Chủ tịch UBND tỉnh Lò Văn Bình"."""
    floor = max(ctx.sentence_at(name)[0], name - _POST_CHARS)
    match = max(_POSITION_TOLD.finditer(ctx.text, floor, name), key=lambda m: m.start(), default=None)
    return _told(ctx, match, field)


def _signs_in_sentence(ctx: Context, own: Own, field: str) -> tuple[str | None, str | None]:
    """ "Đồng chí Lò Văn Bình, Phó Chủ tịch UBND tỉnh vừa ký …", "… do Phó Chủ tịch UBND tỉnh Lò Văn Bình ký"."""
    start, end = ctx.sentence_at(own.span[0])
    found = _NAMED_BEFORE.search(ctx.text, start, end)
    if found and is_full_name(found["name"]):
        ctx.book.read(f"{field}.signer", *found.span("name"), "signer.announced")
        return found["name"], _told(ctx, found, f"{field}.signer_position")
    for body in ctx.bodies:
        if not start <= body.start < end or not _BY.search(ctx.folded, max(start, body.start - 40), body.start):
            continue
        signed = _THEN_SIGNED.match(ctx.text, body.end)
        if signed:
            ctx.book.read(f"{field}.signer", *signed.span("name"), "signer.announced")
            return signed["name"], _position_before(ctx, signed.start("name"), f"{field}.signer_position")
    return None, _position_told(ctx, own, f"{field}.signer_position")


def _position_told(ctx: Context, own: Own, field: str) -> str | None:
    """ "Giám đốc Kho bạc Nhà nước … đã ký kế hoạch": who signs, by office only."""
    start, end = ctx.sentence_at(own.span[0])
    return _told(ctx, _HE_SIGNS.search(ctx.text, start, end), field)


def _told(ctx: Context, match: re.Match[str] | None, field: str) -> str | None:
    if match is None:
        return None
    ctx.book.read(field, match.start("position"), match.end("position"), "signer.announced")
    return _position(match["position"])


def find_author(ctx: Context) -> tuple[str | None, str | None]:
    """Author (a person) and outlet (a body) of an article, from its byline, its source line or its metadata.

    Under an official text only the lines count that say who put it on the portal.
    """
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
    if ctx.layout.official:
        return author, outlet  # what a portal says of its page is not said of a document
    if meta.author and (author is None or (author.isupper() and meta.author.upper() == author)):
        ctx.book.told("author", "metadata", meta.author, "author.metadata")
        author = meta.author
    if outlet is None and meta.outlet:
        ctx.book.told("outlet", "metadata", meta.outlet, "outlet.metadata")
        outlet = meta.outlet
    return author, outlet
