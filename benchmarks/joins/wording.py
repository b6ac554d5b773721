"""What can be said of a document, as the fields that templates are filled with."""

from __future__ import annotations

from datetime import date

from benchmarks.joins.cast import Campaign, Cast, Document, Movement, pairs
from benchmarks.joins.issuers import Issuer, issuer, level, name
from benchmarks.portals.dice import Dice

MERGED = date(2025, 7, 1)  # the day from which there are no districts
NEW_OFFICES = date(2025, 3, 1)
OFFICES = {
    "Sở Kế hoạch và Đầu tư": "Sở Tài chính",
    "Sở Tài nguyên và Môi trường": "Sở Nông nghiệp và Môi trường",
    "Sở Thông tin và Truyền thông": "Sở Khoa học và Công nghệ",
    "Sở Lao động - Thương binh và Xã hội": "Sở Y tế",
}


def short_day(day: date, separator: str = "/") -> str:
    """ "12/3/2021", with a zero before a lone day: as most pages print it."""
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return separator.join((f"{day.day:02d}", month, str(day.year)))


def long_day(day: date) -> str:
    """ "12 tháng 3 năm 2021"."""
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"{day.day:02d} tháng {month} năm {day.year}"


def cite(document: Document, cast: Cast) -> str:
    """A document as others cite it: type, number, day, issuer."""
    by = issuer(document)
    return str(cast.phrases["cited"]).format(
        type=document.doc_type, number=document.number, by=by.bare if level(document.place) else by.full,
        day=f" ngày {short_day(document.issued)}" if document.issued else "",
    )  # fmt: skip


class Said:
    """What can be said of a composed document.

    Args:
        document: it.
        cast: of which it cites some.
    """

    def __init__(self, document: Document, cast: Cast) -> None:
        if document.campaign is None or document.campaign.movement is None or document.issued is None:
            raise ValueError(f"{document.key} is not composed: it has no movement or day")
        self.document, self.cast = document, cast
        self.campaign: Campaign = document.campaign
        self.movement: Movement = document.campaign.movement
        self.issued: date = document.issued
        self.issuer: Issuer = issuer(document)
        self.level = level(document.place)

    @property
    def party(self) -> bool:
        """Whether a Party body issued it."""
        return self.document.body == "btv"

    @property
    def of_province(self) -> bool:
        """Whether it is of the province's own level, not of a district or the centre."""
        return self.document.place == self.campaign.place and bool(self.campaign.place)

    @property
    def related(self) -> Document | None:
        """The document that it carries out, changes or reports on."""
        return next((self.cast.documents[key] for _, key in self.document.relations), None)

    @property
    def subject(self) -> str:
        """What stands after "về" or "về việc"."""
        document, movement = self.document, self.movement
        at_the_top = self.of_province or not self.level
        subjects: dict[str, str] = self.cast.phrases["subjects"]
        form = "plan" if document.form == "replacement" else document.form
        if form == "plan" and not self.level and document.doc_type == "Quyết định":
            form = "decision"
        where = subjects["where"].format(level=self.level) if self.level and not self.party else ""
        return subjects[form].format(
            title=movement.title, period=self.campaign.period, where=where, reference=self.reference,
            verb=movement.verb if at_the_top else "thực hiện",
            guide="" if document.doc_type == "Hướng dẫn" else "hướng dẫn ",
        )  # fmt: skip

    @property
    def reference(self) -> str:
        """The related document by type, number and day."""
        other = self.related
        if other is None or other.issued is None:
            return "kế hoạch đã ban hành"
        told = {"type": other.doc_type, "number": other.number, "day": short_day(other.issued)}
        return str(self.cast.phrases["reference"]).format(**told)

    @property
    def about(self) -> str:
        """The subject with the word before it."""
        loose = self.document.doc_type in ("Quyết định", "Công văn", "Công điện") or self.document.form == "amendment"
        return f"về việc {self.subject}" if loose else f"về {self.subject}"

    @property
    def groups(self) -> str:
        """Those who carry it out below the issuer."""
        if not self.level:
            return "UBND các tỉnh, thành phố trực thuộc Trung ương"
        if self.party:
            return (
                "Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc" if self.of_province else "Các chi, đảng bộ cơ sở"
            )
        if self.issuer.groups:
            return self.issuer.groups[0 if self.of_province else 1]
        if not self.of_province:
            return "UBND các xã, thị trấn" if self.issued < MERGED else "Các khu dân cư, tổ dân phố"
        return "UBND các huyện, thị xã, thành phố" if self.issued < MERGED else "UBND các xã, phường"

    @property
    def tasks(self) -> tuple[tuple[str, str], ...]:
        """Bodies and what they have to do."""
        others: dict[str, list[str]] = self.cast.phrases["tasks"]
        if not self.level:
            return pairs(others["centre"])
        if self.party:
            return pairs(others["party"]) if self.of_province else ()
        if self.issuer.groups and "organisation" in others:
            return pairs(others["organisation"])
        if not self.of_province:
            return pairs(others["district" if self.issued < MERGED else "ward"])
        renamed = OFFICES if self.issued >= NEW_OFFICES else {}
        return tuple((renamed.get(body, body), task) for body, task in self.movement.tasks)

    @property
    def end(self) -> date:
        """The last day, a year later for an extension."""
        end = self.campaign.end or self.issued
        return end.replace(year=end.year + 1) if self.document.form == "extension" else end

    def fields(self, dice: Dice, published: date) -> dict[str, str]:
        """Everything as strings.

        Args:
            dice: draws what differs from page to page.
            published: the day of the page.
        """
        document, campaign, movement = self.document, self.campaign, self.movement
        start, end = campaign.start or self.issued, campaign.end or self.issued
        contents = dice.some(movement.contents, 3)
        place = name(document.place) or "cả nước"
        separator = Dice(f"{document.key} {published}").pick(self.cast.phrases["separators"])
        return {
            "issuer": self.issuer.short, "bare": self.issuer.bare, "full": self.issuer.full, "place": place,
            "type": document.doc_type, "kind": document.doc_type.lower(), "number": document.number,
            "digits": document.number.partition("/")[0].partition("-")[0],
            "day": short_day(self.issued, separator), "day_month": f"{self.issued.day}{separator}{self.issued.month}",
            "about": self.about, "subject": self.subject, "title": movement.title, "short": movement.short,
            "short_up": movement.short[:1].upper() + movement.short[1:],
            "purpose": movement.purpose, "verb": movement.verb, "period": campaign.period,
            "theme": f" với chủ đề “{campaign.theme}”" if campaign.theme else "",
            "c1": _lower(contents[0]), "c2": _lower(contents[1]), "c3": _lower(contents[2]),
            "start": short_day(start), "end": short_day(end), "new_end": short_day(self.end),
            "reference": self.reference, "related": cite(self.related, self.cast) if self.related else "",
            "groups": self.groups, "groups_low": _lower(self.groups) if self.groups[:4] != "UBND" else self.groups,
            "tasks": "; ".join(f"{body} {task}" for body, task in self.tasks),
            "r1": movement.results[0], "r2": movement.results[1], "level": self.level or "cả nước",
            "published_day": f"{published.day}/{published.month}",
        }  # fmt: skip


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
