"""How the joining and storing of plans grows with their number, to a million.

Run from the root of the project: ``python -m benchmarks.plans WORK``. The parts of each registry are written first
(kept for the next time), with plans that are made up; then ``pipeline.registry.tables.write_tables`` runs in a process
of its own, and its time and memory are printed.
"""

from __future__ import annotations

import json
import random
import resource
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path
from time import perf_counter, process_time

import click
from rich.console import Console

from benchmarks.machine import machine
from benchmarks.tables import figure, table
from extractors.gazetteer import load
from pipeline.model import Agency, Evidence, Page, Plan, Reference, Theme, Timeframe
from pipeline.registry.database.schema import DATABASE
from pipeline.registry.parts import PARTS, part_path, write_part
from pipeline.registry.tables import write_tables

PART_PAGES = 20_000
GROWTH, GIGABYTES = 12.0, 8.0  # at most, from a tenth of the plans to all of them, and in memory
_FIRST_YEAR, _YEARS = 2008, 18
_VERBS = ("chung tay", "quyết tâm", "đẩy mạnh", "nâng cao", "giữ vững", "thi đua", "đoàn kết", "sáng tạo")
_THINGS = (
    *("xây dựng đường liên thôn", "trồng rừng đầu nguồn", "giảm thủ tục cho dân", "dạy chữ cho người lớn"),
    *("giữ sạch bờ kênh", "khám bệnh lưu động", "chuyển đổi số ở xã", "phòng cháy trong khu dân cư"),
)
_WHO = ("cán bộ, công chức", "đoàn viên, thanh niên", "nông dân", "công nhân lao động", "học sinh, giáo viên")


@dataclass(frozen=True, slots=True)
class Stored:
    """What it took to join and store plans.

    Attributes:
        pages: on which they are told.
        plans: how many there are after the joining.
        wall, cpu: seconds.
        peak_megabytes: the most memory of the process.
        disk_megabytes: of the database.
    """

    pages: int
    plans: int
    wall: float
    cpu: float
    peak_megabytes: float
    disk_megabytes: float


def made_up(plans: int, seed: int = 0) -> Iterator[Page]:
    """Pages that tell of so many plans, 1.4 pages a plan: official texts, articles, some without a number.

    Args:
        plans: how many.
        seed: another seed gives others.
    """
    provinces = list(load().provinces.values())
    districts: dict[str, list[str]] = {}
    for district in load().districts:
        districts.setdefault(district.code, []).append(f"{district.kind} {district.name}")
    for number in range(plans):
        chance = random.Random(f"{seed} {number}")
        plan = _plan(chance, number, provinces, districts)
        yield _page(f"{seed} {number}", plan, "official_text", None)
        for copy in range(chance.choice((0, 0, 0, 1, 1))):
            told = plan if chance.random() < 0.7 else replace(plan, number=None)
            yield _page(f"{seed} {number} {copy}", told, "article", f"{plan.issued}T08:00:00")


def _plan(chance: random.Random, number: int, provinces: list, districts: dict[str, list[str]]) -> Plan:  # type: ignore[type-arg]
    province = chance.choice(provinces)
    year = _FIRST_YEAR + number % _YEARS
    place = f"{province.kind} {province.name}"
    level, suffix, issuer = "province", "UBND", f"Ủy ban nhân dân {place}"
    if chance.random() < 0.5 and districts.get(province.code):
        level, issuer = "district", f"Ủy ban nhân dân {chance.choice(districts[province.code])}"
    elif chance.random() < 0.3:
        suffix, issuer = "SNV", f"Sở Nội vụ {place}"
    serial = chance.randint(1, 4500)
    issued = f"{year}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    theme = f"{chance.choice(_VERBS)} {chance.choice(_THINGS)} số {chance.randint(1, 3000)}"
    return Plan(
        number=f"{serial}/KH-{suffix}",
        doc_type="Kế hoạch",
        issued=issued,
        issuer=issuer,
        issuer_level=level,  # type: ignore[arg-type]
        system="state",
        province=province.name,
        province_code=province.code,
        province_2025=province.name,
        subject=f"phát động {theme} trong {chance.choice(_WHO)} năm {year}",
        is_campaign=True,
        themes=(Theme(theme, "theme"),),
        timeframe=Timeframe(str(year), f"{year}-12-31"),
        agencies=tuple(Agency(None, f"Sở {name} {place}", "body", "lead") for name in ("Nội vụ", "Tài chính")),
        references=(
            Reference(
                f"{chance.randint(1, 4500)}/KH-UBND", "Kế hoạch", str(year), f"Ủy ban nhân dân {place}", "implements"
            ),
        ),
        targets=(chance.choice(_WHO),),
        contents=tuple(f"{chance.choice(_VERBS)} {chance.choice(_THINGS)}" for _ in range(3)),
    )


def _page(name: str, plan: Plan, kind: str, published: str | None) -> Page:
    digest = sha256(name.encode()).hexdigest()
    values = {"number": plan.number, "issued": plan.issued, "issuer": plan.issuer}
    text = f"{plan.issuer} {plan.number or ''} {plan.subject} {name} {' '.join(plan.contents)}"
    evidence = tuple(
        Evidence(f"plans[0].{field}", "text", 0, len(value), value, confidence=0.95)
        for field, value in values.items()
        if value
    )
    return Page(
        digest,
        path=f"archive/{digest[:2]}/{digest}.html",
        format="html",
        kind=kind,  # type: ignore[arg-type]
        title=plan.subject,
        published=published,
        plans=(plan,),
        evidence=evidence,
        text=text,
    )


def prepare(registry: Path, plans: int) -> None:
    """Write the parts of a registry with so many plans, if they are not there yet."""
    if (registry / "ready").exists():
        return
    (registry / PARTS).mkdir(parents=True, exist_ok=True)
    held: list[Page] = []
    shard = 0
    for page in made_up(plans):
        held.append(page)
        if len(held) == PART_PAGES:
            write_part(part_path(registry, shard), held)
            shard, held = shard + 1, []
    write_part(part_path(registry, shard), held)
    (registry / "ready").touch()


def store(registry: Path) -> Stored:
    """Join and store the plans of a registry in this process."""
    wall, cpu = perf_counter(), process_time()
    write_tables(registry)
    wall, cpu = perf_counter() - wall, process_time() - cpu
    with sqlite3.connect(registry / DATABASE) as connection:
        pages, plans = (connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("pages", "plans"))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    return Stored(pages, plans, wall, cpu, peak, (registry / DATABASE).stat().st_size / 1e6)


@click.command()
@click.argument("work", type=click.Path(file_okay=False, path_type=Path))
@click.option("--sizes", default="100000,1000000", show_default=True, help="Plans of each registry, parted by commas.")
@click.option("--store", "only", type=click.Path(exists=True, path_type=Path), hidden=True)
def main(work: Path, sizes: str, only: Path | None) -> None:
    """Print what joining and storing so many plans takes."""
    if only is not None:
        print(json.dumps(asdict(store(only))))
        return
    console = Console(highlight=False)
    console.print(f"{machine()}\n")
    shown = table("plans made up", "pages", "plans joined", "wall s", "CPU s", "ms a plan", "peak MB", "disk MB")
    took: list[Stored] = []
    for size in map(int, sizes.split(",")):
        registry = work / f"plans-{size}"
        prepare(registry, size)
        command = [sys.executable, "-m", "benchmarks.plans", str(work), "--store", str(registry)]
        stored = Stored(**json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))
        took.append(stored)
        each = stored.wall / stored.plans * 1000
        cells = (stored.wall, stored.cpu, each, stored.peak_megabytes, stored.disk_megabytes)
        shown.add_row(f"{size:,}", f"{stored.pages:,}", f"{stored.plans:,}", *map(figure, cells))
    console.print(shown)
    if len(took) > 1:
        first, last = took[0], took[-1]
        console.print(
            f"from the first to the last {last.wall / first.wall:.1f} times the time, "
            f"{last.cpu / first.cpu:.1f} times the processor time, which other work lengthens less "
            f"(asked: below {GROWTH:.0f} for ten times), "
            f"peak {last.peak_megabytes / 1000:.1f} GB (asked: within {GIGABYTES:.0f})"
        )


if __name__ == "__main__":
    main()
