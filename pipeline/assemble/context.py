"""What the assemblers share: the page as read, its mentions, and the sentence around a place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property, wraps
from typing import Any, TypeVar

from spacy.tokens import Doc

from extractors.assignments.values import Assignment
from extractors.attachments.values import FileName
from extractors.awards.values import AwardText
from extractors.bodies.values import BodyName, Group
from extractors.dates.values import PartialDate, from_iso
from extractors.definitions.values import Anaphor, Definition
from extractors.mentions import Mention, mentions_of, within
from extractors.numbers.find import DocumentNumber
from extractors.occasions.values import OccasionText
from extractors.provinces.values import Place
from extractors.quotas.values import QuotaText
from extractors.references.values import Citation
from extractors.themes.values import ThemeText
from extractors.timeframes.values import Period
from pipeline.assemble.evidence import EvidenceBook
from pipeline.ingest.reading import Reading
from pipeline.ingest.stamps import bracket_stamp, parse_labelled, parse_stamp
from pipeline.segment import Block, Layout, doc_of, layout_of, sentences_of
from pipeline.segment.layout import BlockKind
from pipeline.segment.view import fold

T = TypeVar("T")


@dataclass(frozen=True)
class Context:
    """One page on its way from mentions to records."""

    doc: Doc
    reading: Reading
    book: EvidenceBook
    window: tuple[int, int] | None = None
    known: dict[Callable[[Context], Any], Any] = field(default_factory=dict)

    @classmethod
    def of(cls, reading: Reading) -> Context:
        """The context of a whole page, of which only the layout is known, with an empty book."""
        return cls(doc_of(reading), reading, EvidenceBook(reading))

    def narrowed(self, start: int, end: int) -> Context:
        """The same page seen through [start, end): a page with several documents is read piece by piece."""
        return replace(self, window=(start, end))

    @cached_property
    def text(self) -> str:
        """The text of the page."""
        return self.reading.text

    @cached_property
    def folded(self) -> str:
        """Its folded view."""
        return fold(self.reading.text)

    @cached_property
    def layout(self) -> Layout:
        """Its blocks."""
        return layout_of(self.doc)

    @cached_property
    def stamped_blocks(self) -> list[Block]:
        """The blocks that end in a stamp in brackets, as the teasers of a list do."""
        blocks = (b for b in self.layout.blocks if b.kind != "stamp")
        return [b for b in blocks if bracket_stamp(self.text[b.start : b.end]) is not None]

    @cached_property
    def sections(self) -> list[Block]:
        """The headings of its sections."""
        return self.layout.of("section")

    def _mentions(self, key: str) -> tuple[Mention[Any], ...]:
        found = mentions_of(self.doc, key)
        if self.window is None:
            return found
        return tuple(within(found, *self.window))

    @property
    def numbers(self) -> tuple[Mention[DocumentNumber], ...]:
        """Document numbers."""
        return self._mentions("numbers")

    @property
    def dates(self) -> tuple[Mention[PartialDate], ...]:
        """Dates."""
        return self._mentions("dates")

    @property
    def bodies(self) -> tuple[Mention[BodyName], ...]:
        """Named bodies."""
        return self._mentions("bodies")

    @property
    def groups(self) -> tuple[Mention[Group], ...]:
        """Groups of bodies."""
        return self._mentions("groups")

    @property
    def places(self) -> tuple[Mention[Place], ...]:
        """Provinces, districts, communes."""
        return self._mentions("provinces")

    @property
    def themes(self) -> tuple[Mention[ThemeText], ...]:
        """Themes."""
        return self._mentions("themes")

    @property
    def occasions(self) -> tuple[Mention[OccasionText], ...]:
        """Occasions."""
        return self._mentions("occasions")

    @property
    def periods(self) -> tuple[Mention[Period], ...]:
        """Periods, deadlines, milestones."""
        return self._mentions("timeframes")

    @property
    def citations(self) -> tuple[Mention[Citation], ...]:
        """Documents announced or cited."""
        return self._mentions("references")

    @property
    def definitions(self) -> tuple[Mention[Definition], ...]:
        """Short forms that the text defines."""
        return self._mentions("definitions")

    @cached_property
    def defined_numbers(self) -> frozenset[str | None]:
        """Numbers of documents that get a short form: "Nghị quyết số 28/NQ-CP … (sau đây gọi tắt là …)"."""
        spans = [(d.value.meaning[0], d.end) for d in self.definitions if d.value.kind == "document"]
        return frozenset(n.value.number for span in spans for n in within(self.numbers, *span))

    @property
    def anaphors(self) -> tuple[Mention[Anaphor], ...]:
        """Words that point to a document named elsewhere."""
        return self._mentions("anaphors")

    @property
    def assignments(self) -> tuple[Mention[Assignment], ...]:
        """Assignments."""
        return self._mentions("assignments")

    def words(self, key: str) -> tuple[Mention[str], ...]:
        """Mentions whose value is their words: targets, contents, funding."""
        return self._mentions(key)

    @property
    def awards(self) -> tuple[Mention[AwardText], ...]:
        """Awards."""
        return self._mentions("awards")

    @property
    def quotas(self) -> tuple[Mention[QuotaText], ...]:
        """Quotas."""
        return self._mentions("quotas")

    @property
    def attachments(self) -> tuple[Mention[FileName], ...]:
        """Files that the text offers."""
        return self._mentions("attachments")

    @cached_property
    def _sentences(self) -> list[tuple[int, int]]:
        return sentences_of(self.doc)

    def sentence_at(self, position: int) -> tuple[int, int]:
        """The sentence that holds a character: span [start, end)."""
        index = bisect_right(self._sentences, (position, len(self.text) + 1)) - 1
        return self._sentences[index] if index >= 0 else (0, len(self.text))

    def block_at(self, position: int) -> Block | None:
        """The layout block that holds a character."""
        return self.layout.at(position)

    def kind_at(self, position: int) -> BlockKind | None:
        """The kind of the layout block that holds a character."""
        block = self.layout.at(position)
        return block.kind if block is not None else None

    @cached_property
    def title(self) -> Block | None:
        """The headline, if the page has one."""
        blocks = self.layout.of("title")
        return blocks[0] if blocks else None

    def in_title(self, position: int) -> bool:
        """Whether a character stands in the headline."""
        return self.title is not None and self.title.start <= position < self.title.end

    @cached_property
    def published(self) -> str | None:
        """The page's publication stamp as ISO, from its text or its metadata."""
        for line in self.reading.lines:
            if line.role == "stamp":
                stamp = parse_labelled(self.text[line.start : line.end])
                if stamp:
                    return stamp.published
        if self.reading.meta.published is None and self.title is not None:
            glued = bracket_stamp(self.text[self.title.start : self.title.end])
            stamp = parse_stamp(glued) if glued else None
            return stamp.published if stamp else None
        return self.reading.meta.published

    @cached_property
    def published_date(self) -> PartialDate | None:
        """The day of publication."""
        return from_iso(self.published) if self.published else None


def once_a_page(ask: Callable[[Context], T]) -> Callable[[Context], T]:
    """Answer a question about the whole page once, whoever asks and through whatever window."""

    @wraps(ask)
    def answer(ctx: Context) -> T:
        if ask not in ctx.known:
            ctx.known[ask] = ask(ctx)
        found: T = ctx.known[ask]
        return found

    return answer
