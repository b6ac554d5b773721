"""The peer: what somebody writes in an afternoon with bs4, underthesea, dateparser and some regular expressions.

It was written with the development pages in sight and does the obvious thing for each field: the number after "Số:" or
after "ban hành", the first place, the bodies of a fixed list and the organisations that underthesea finds.
"""

from __future__ import annotations

import hashlib
import itertools
import re
import unicodedata
from collections.abc import Iterator

from bs4 import BeautifulSoup
from dateparser.search import search_dates
from underthesea import ner, sent_tokenize

from pipeline.model import Agency, Occasion, Page, Plan, Reference, Role, Theme, Timeframe

MAX_CHARACTERS = 20_000  # named entities are slow; what comes later on a page is not read

TYPES = {"KH": "Kế hoạch", "CT": "Chỉ thị", "QĐ": "Quyết định", "HD": "Hướng dẫn", "TB": "Thông báo"}
TYPES |= {"CĐ": "Công điện", "NQ": "Nghị quyết", "TT": "Thông tư", "NĐ": "Nghị định", "CV": "Công văn"}
TYPE = "|".join(TYPES.values())
CAPITAL = "[A-ZĐ" + "".join(c for c in map(chr, range(0xC0, 0x1EFA)) if c.isupper()) + "]"
NAME = rf"{CAPITAL}\w+(?:[ -]+{CAPITAL}\w*){{0,3}}"
NUMBER = r"\d{1,5} ?(?:/\d{4})?[/-] ?[A-ZĐ]{2,}[A-ZĐa-z&]*(?:[/-] ?[A-ZĐ][A-ZĐa-z&]+){0,3}"
OWN = re.compile(rf"^Số: ?({NUMBER})|(?:ban hành|ký|có) [^.\n]{{0,60}}?(?:{TYPE})(?: số)? ({NUMBER})", re.M)
DAY = r"\d{1,2} tháng \d{1,2} năm \d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4}"
PLACE = re.compile(rf"(?:[Tt]ỉnh|TỈNH|[Tt]hành phố|TP\.?) ({NAME})")
ISSUER = re.compile(
    r"((?:Chủ tịch )?(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố|huyện|xã)|(?:Ban Thường vụ )?Tỉnh ủy"
    rf"|Liên đoàn Lao động tỉnh)(?: ({NAME}))?"
)
HEADER = re.compile(r"^\W*(?:ỦY BAN NHÂN DÂN|UBND)\s+(?:\W*(TỈNH|THÀNH PHỐ|HUYỆN) )([^\W\d]+(?: [^\W\d]+){0,2})", re.M)
BODY = re.compile(
    r"Sở (?:Nội vụ|Tài chính|Tư pháp|Y tế|Xây dựng|Công Thương|Giáo dục và Đào tạo|Kế hoạch và Đầu tư|Du lịch"
    r"|Thông tin và Truyền thông|Tài nguyên và Môi trường|Nông nghiệp và Phát triển nông thôn|Giao thông vận tải"
    r"|Nông nghiệp và Môi trường|Khoa học và Công nghệ|Lao động - Thương binh và Xã hội|Văn hóa, Thể thao và Du lịch)"
    rf"|Công an tỉnh|Tỉnh đoàn|Báo {NAME}|(?:Hội Nông dân|Hội Cựu chiến binh|Hội Liên hiệp Phụ nữ|Liên đoàn Lao động"
    r"|Đài Phát thanh (?:-|và) Truyền hình|Ủy ban Mặt trận Tổ quốc Việt Nam|Bộ Chỉ huy Quân sự)(?: tỉnh)?"
)
GROUP = re.compile(
    r"(?:Thủ trưởng )?[Cc]ác (?:sở|ban|cơ quan|đơn vị|địa phương)(?:(?:, | và )[a-zđà-ỹ]+(?: [a-zđà-ỹ]+)?){0,4}"
    r"|(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân) các (?:huyện|xã)(?:, thị xã)?(?:,? (?:và )?thành phố)?"
)
THEME = re.compile(r"(?:phong trào(?: thi đua)?|chủ đề|thi đua)[^.“\"]{0,40}[“\"]([^”\"]{5,200})[”\"]", re.IGNORECASE)
OCCASION = re.compile(r"(?:kỷ niệm )?(\d+ năm [^();.“]{5,80}?) ?\(([\d/]+) ?[-–] ?([\d/]+)\)")
SUBJECT = re.compile(r"(?:V/v|[Vv]ề việc|\bvề) ([^.;\n]{10,250})")
CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?")
PERIOD = re.compile(rf"[Tt]ừ (?:ngày )?({DAY}) đến (?:hết )?(?:ngày )?({DAY})")
SIGNER = re.compile(rf"(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ)\W+({NAME})\W*$|Người ký:?\s+({NAME})", re.M)
RECIPIENTS = re.compile(r"Kính gửi:((?:\s*[-+] [^\n]+)+|[^\n]+)")


def read(data: bytes, path: str) -> Page:
    """The record of a page."""
    soup = BeautifulSoup(data, "html.parser")
    for furniture in soup(["script", "style", "nav", "footer", "aside"]):
        furniture.decompose()
    html = soup.find(["p", "div", "td"]) is not None
    text = unicodedata.normalize("NFC", soup.get_text("\n") if html else data.decode("utf-8-sig", "replace"))
    text = re.sub(r"[ \t\r\xa0]+", " ", text).strip()[:MAX_CHARACTERS]
    lines = [line.strip(" #*|_") for line in text.split("\n") if line.strip(" #*|_")]
    official = "Độc lập" in text and "Hạnh phúc" in text
    announces = official or re.search(rf"(?:ban hành|ký) [^.]{{0,60}}(?:{TYPE})", text) is not None
    views = re.search(r"[Ll]ượt (?:xem|đọc):? ([\d.]+)", text)
    author = next((line for line in reversed(lines) if re.fullmatch(NAME, line) and not line.isupper()), None)
    return Page(
        id=hashlib.sha256(data).hexdigest(),
        path=path,
        kind="official_text" if official else "article",
        article_kind=None if official else "announcement" if announces else "report",
        title=_title(soup, lines, official=official),
        published=None if official else _stamp(lines[:15]),
        author=None if official else author,
        views=int(views[1].replace(".", "")) if views else None,
        plans=(_plan(text, official=official),) if announces else (),
    )


def _title(soup: BeautifulSoup, lines: list[str], *, official: bool) -> str | None:
    """The first heading; in an official text the line of the type and the one after it."""
    head = soup.find("h1") or soup.find("title")
    if head:
        return head.get_text(" ", strip=True)
    typed = (f"{one} {two}" for one, two in itertools.pairwise(lines) if one in TYPE.upper().split("|"))
    return next(typed, None) if official else lines[0] if lines else None


def _stamp(lines: list[str]) -> str | None:
    """The first day among the first lines, with the time beside it."""
    line = next((line for line in lines if re.search(DAY, line)), "")
    day, clock = _day(line), CLOCK.search(line)
    return f"{day}T{clock[0]:0>5}{':00' if clock[0].count(':') == 1 else ''}+07:00" if day and clock else day


def _plan(text: str, *, official: bool) -> Plan:
    own, header = OWN.search(text), HEADER.search(text) if official else None
    number = (own[1] or own[2]).replace(" ", "") if own else None
    around = text[max(own.start() - 200, 0) : own.end() + 40] if own and not official else text[:3000]
    issuer, place, period, signer = (p.search(text) for p in (ISSUER, PLACE, PERIOD, SIGNER))
    subject = SUBJECT.search(text, own.end() if own else 0)
    province = (header[2] if header else place[1] if place else "").title() or None
    name = f"{issuer[1]} {issuer[2] or province}".replace("UBND", "Ủy ban nhân dân") if issuer else None
    recipients = RECIPIENTS.search(text)
    others = dict.fromkeys(other.replace(" ", "") for other in re.findall(rf"\b{NUMBER}", text))
    return Plan(
        number=number,
        doc_type=_type(number),
        issued=next((_day(day) for day in re.findall(rf"ngày ({DAY})", around, re.IGNORECASE)), None),
        issuer=f"Ủy ban nhân dân {header[1].lower()} {province}" if header else name,
        province=province,
        subject=subject[1] if subject else None,
        signer=(signer[1] or signer[2]) if signer and official else None,
        is_campaign="thi đua" in text.lower(),
        themes=tuple(Theme(theme, "name") for theme in dict.fromkeys(THEME.findall(text))),
        occasions=tuple(Occasion(m[1], _day(m[2]), _day(m[3])) for m in OCCASION.finditer(text)),
        timeframe=Timeframe(_day(period[1]), _day(period[2])) if period else Timeframe(),
        agencies=tuple(_agencies(text)),
        recipients=tuple(re.findall(r"[^-+;.|\s][^;.|\n]+", recipients[1])) if recipients else (),
        references=tuple(_reference(other, text) for other in others if other != number),
    )


def _type(number: str | None) -> str | None:
    parts = re.split(r"[/-]", number.upper()) if number else []
    return next((TYPES[part] for part in parts if part in TYPES), "Công văn" if parts else None)


def _day(text: str) -> str | None:
    """The first full day of a text, as dateparser reads it."""
    day = re.search(DAY, text)
    found = search_dates(day[0], languages=["vi"], settings={"STRICT_PARSING": True}) if day else None
    return found[0][1].strftime("%Y-%m-%d") if found else None


def _reference(number: str, text: str) -> Reference:
    day = re.search(rf"{re.escape(number)},? ngày ({DAY})", text)
    return Reference(number, _type(number), _day(day[1]) if day else None)


def _agencies(text: str) -> Iterator[Agency]:
    seen = set()
    for sentence in sent_tokenize(text):
        names = {*_organisations(sentence), *BODY.findall(sentence), *GROUP.findall(sentence)}
        for name in sorted(names, key=sentence.find):
            place = sentence.find(name)
            role = _role(name, sentence[:place], sentence[place + len(name) :])
            if role and name not in seen:
                seen.add(name)
                yield Agency(None, name, "group" if GROUP.match(name) else "body", role)


def _role(name: str, before: str, after: str) -> Role | None:
    """Of a body or group that has something to do in its sentence; None for one that is only named."""
    if "phối hợp" in before:
        return "coordinate"
    if GROUP.match(name):
        return "implement"
    told = re.search(r"[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị", before) or re.search(r"^:|chủ trì|hướng dẫn", after[:60])
    return "lead" if told else None


def _organisations(sentence: str) -> Iterator[str]:
    """The organisations that underthesea finds, as it writes them."""
    words: list[str] = []
    for word, _, _, tag in [*ner(sentence), ("", "", "", "O")]:
        if words and tag != "I-ORG":
            yield " ".join(words)
            words = []
        if tag.endswith("-ORG"):
            words.append(word)
