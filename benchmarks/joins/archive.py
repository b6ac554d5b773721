"""All pages of the archive with what the gold says of them, in order of publication."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

from benchmarks.joins.articles import TELLING, Article, compose
from benchmarks.joins.cast import FIRST, Aside, Cast, Document, Told, load_cast
from benchmarks.joins.gatherings import gather
from benchmarks.joins.gold import NAME, Gold, GoldPage, GoldPlan, OnPage, read_gold, write_gold
from benchmarks.joins.issuers import issuer, person
from benchmarks.joins.officials import compose as compose_official
from benchmarks.joins.reprints import KINDS as REPRINTS
from benchmarks.joins.reprints import reprint
from benchmarks.joins.samples import load_sample, sample_page, short_news
from benchmarks.joins.shells import Outlet, official_html, official_text, outlets, page_html, page_text
from benchmarks.joins.wording import Said
from benchmarks.portals.dice import Dice

PAGES = "pages"
OFFICIALS = ("goc", "luat", "cong")
HTML = 0.55  # the share of articles that are HTML
BARE = 0.4  # of those on a site of the issuer's own place, the share that leave the place out
_LAW = Outlet("Kho văn bản địa phương", "khovanban.vn", "official")
_PASSED_ON = Outlet("Trang tin tổng hợp Đất Việt", "tintonghopdatviet.vn", "newspaper")


@dataclass(frozen=True, slots=True)
class Made:
    """A page before it has its file name.

    Attributes:
        name: what it is among the pages of the cast, "langson-nhatam-ke 3 in1".
        published: by which the pages are put in order.
        suffix: of the file.
        data: its bytes.
        plans: in order of appearance.
        cites: keys of documents that it only speaks of.
        reprint_of: ``name`` of the first print.
    """

    name: str
    published: date
    suffix: str
    data: bytes
    plans: tuple[OnPage, ...]
    cites: tuple[str, ...] = ()
    reprint_of: str | None = None


def write_archive(folder: Path, cast_name: str = FIRST) -> Gold:
    """Write pages and gold; what an earlier call wrote there is removed.

    Args:
        folder: where they go, in ``pages/`` and ``gold.json``.
        cast_name: who appears in it.

    Returns:
        The gold.

    Raises:
        FileExistsError: when ``pages/`` holds files that are no pages of the archive.
    """
    cast = load_cast(cast_name)
    made = sorted(compose_all(cast), key=lambda page: (page.published, page.name))
    files = {page.name: f"{at:04d}{page.suffix}" for at, page in enumerate(made, 1)}
    below = _emptied(folder)
    pages = {}
    for page in made:
        (below / files[page.name]).write_bytes(page.data)
        first = files[page.reprint_of] if page.reprint_of else None
        pages[files[page.name]] = GoldPage(sha256(page.data).hexdigest(), page.plans, page.cites, first)
    parents = {key: campaign.parent for key, campaign in cast.campaigns.items()}
    gold = Gold({key: _gold(document) for key, document in cast.documents.items()}, parents, pages)
    write_gold(gold, folder)
    return gold


def _emptied(folder: Path) -> Path:
    """The folder of the pages, without those of an earlier archive."""
    below = folder / PAGES
    if (folder / NAME).exists():
        for name in read_gold(folder).pages:
            (below / name).unlink(missing_ok=True)
    below.mkdir(parents=True, exist_ok=True)
    if foreign := sorted(path.name for path in below.iterdir()):
        raise FileExistsError(f"{below} holds other files ({foreign[0]}): take an empty folder")
    return below


def compose_all(cast: Cast) -> Iterator[Made]:
    """Every page of the archive.

    Args:
        cast: who appears in it.
    """
    for document in cast.documents.values():
        yield from _of_sample(document, cast) if document.sample else _of_document(document, cast)
    for gathering in cast.gatherings:
        text, suffix, plans = gather(gathering, cast)
        yield Made(gathering.key, gathering.published, suffix, text.encode(), plans)
    for aside in cast.asides:
        yield _of_aside(aside, cast)
    for name in cast.phrases["asides"]:
        path = sample_page(name)
        yield Made(f"aside {name}", date(2000, 1, 1), path.suffix, path.read_bytes(), ())


def _of_document(document: Document, cast: Cast) -> Iterator[Made]:
    if not document.pages:
        return
    said = Said(document, cast)
    related = tuple(key for _, key in document.relations)
    province = said.campaign.place
    first: tuple[str, Article] | None = None
    for at, told in enumerate(document.pages):
        name, published = f"{document.key} {at} {told.kind}", said.issued + timedelta(told.days)
        dice = Dice(name)
        if told.kind in OFFICIALS:
            suffix, text = _official(said, told.kind, dice)
            yield Made(name, published, suffix, text.encode(), (OnPage(document.key, document.number),), related)
            continue
        choices = outlets(document.place, province)
        if told.kind in REPRINTS:
            yield _reprint(name, told, first, published, document.key, related, cast)
            continue
        outlet, html = choices[at % len(choices)], dice.chance(HTML)
        at_home = html and (outlet is choices[0] or said.of_province)
        article = compose(said, told.kind, published, dice, bare=at_home and dice.chance(BARE))
        first = (name, article)
        suffix, text = _dressed(outlet, article, published, html, dice, cast)
        if told.kind in TELLING:
            yield Made(name, published, suffix, text.encode(), (), (document.key, *related))
        else:
            yield Made(name, published, suffix, text.encode(), (OnPage(document.key, article.number),), related)


def _of_aside(aside: Aside, cast: Cast) -> Made:
    article = Article(aside.title, aside.paragraphs, None)
    dice = Dice(f"aside {aside.key}")
    outlet = Outlet(aside.office, aside.host, dice.pick(("newspaper", "portal")))
    suffix, text = _dressed(outlet, article, aside.published, dice.chance(HTML), dice, cast)
    return Made(f"aside {aside.key}", aside.published, suffix, text.encode(), (), aside.cites)


def _of_sample(document: Document, cast: Cast) -> Iterator[Made]:
    sample = load_sample(document.sample)
    first: tuple[str, Article] | None = None
    for at, told in enumerate(document.pages):
        name, published = f"{document.key} {at} {told.kind}", sample.issued + timedelta(told.days)
        if told.kind == "sample":
            first = (name, Article(sample.title, sample.paragraphs, sample.number))
            yield Made(name, published, sample.suffix, sample.data, (OnPage(document.key, sample.number),))
        elif told.kind in REPRINTS:
            yield _reprint(name, told, first, published, document.key, (), cast)
        else:
            article = short_news(sample, told.kind, Dice(name), cast)
            suffix, text = _dressed(_PASSED_ON, article, published, True, Dice(name), cast)
            yield Made(name, published, suffix, text.encode(), (OnPage(document.key, article.number),))


def _official(said: Said, kind: str, dice: Dice) -> tuple[str, str]:
    official = compose_official(said, Dice(f"official {said.document.key}"))
    if kind == "goc":
        return ".txt", official_text(official, dice)
    outlet = _LAW if kind == "luat" else next(o for o in outlets("", said.campaign.place) if o.form == "portal")
    return ".html", official_html(outlet, official, said.issued, kind == "luat", dice, said.cast.shells)


def _reprint(
    name: str,
    told: Told,
    first: tuple[str, Article] | None,
    published: date,
    key: str,
    cites: tuple[str, ...],
    cast: Cast,
) -> Made:
    if first is None:
        raise ValueError(f"{name} comes before any article that it could repeat")
    dice = Dice(name)
    article = reprint(first[1], told.kind, dice, cast)
    suffix, text = _dressed(_PASSED_ON, article, published, dice.chance(HTML), dice, cast)
    return Made(name, published, suffix, text.encode(), (OnPage(key, article.number),), cites, first[0])


def _dressed(outlet: Outlet, article: Article, published: date, html: bool, dice: Dice, cast: Cast) -> tuple[str, str]:
    """An article as HTML or as scraped text."""
    author = person(f"{outlet.host} {dice.number(1, 6)}") if dice.chance(0.7) else ""
    told = (outlet, article.title, article.paragraphs, published, author, dice)
    return (".html", page_html(*told, cast.shells)) if html else (".txt", page_text(*told))


def _gold(document: Document) -> GoldPlan:
    campaign = document.campaign.key if document.campaign else None
    if document.sample:
        sample = load_sample(document.sample)
        return GoldPlan(sample.number, sample.doc_type, f"{sample.issued}", sample.issuer, campaign, "page")
    return GoldPlan(
        document.number, document.doc_type, f"{document.issued}", issuer(document).full, campaign,
        "page" if document.pages else "cited",
    )  # fmt: skip
