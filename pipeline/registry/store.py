"""A registry on disk or in a store: made ready by ``prepare``, read through ``Registry``."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.model import Page
from pipeline.place import Place, PlaceError, look_up, place, telling
from pipeline.registry.campaigns import Campaign, read_campaign
from pipeline.registry.copies import local_copy
from pipeline.registry.database.frames import read_frame
from pipeline.registry.database.read import Reader, open_database
from pipeline.registry.database.search import find_plans
from pipeline.registry.database.tables import TABLES
from pipeline.registry.evidence import PageEvidence, read_evidence
from pipeline.registry.ledger import LEDGER, Entry, entries
from pipeline.registry.lock import HOLDER, LOCK
from pipeline.registry.parts import PARTS, RegistryError, read_parts

if TYPE_CHECKING:
    import pandas as pd

    from pipeline.registry.corrections.entry import Correction
    from pipeline.registry.fields import Value
    from pipeline.registry.judgements import Judgement, Of, Verdict


class Registry:
    """A registry that ``build`` made. Nothing is read before it is asked for.

    Args:
        path: its folder.

    Raises:
        RegistryError: when the folder is no registry.
    """

    def __init__(self, path: Place) -> None:
        if not is_registry(path):
            raise RegistryError(f"{path}: this is no registry (it holds no {LEDGER}); make one with `kehoach build`")
        self.path = path

    def __repr__(self) -> str:
        return f"Registry({str(self.path)!r})"

    def records(self) -> Iterator[Page]:
        """The records with their texts, one at a time."""
        return read_parts(self.path)

    def ledger(self) -> list[Entry]:
        """What became of each input, in the order in which they were listed."""
        with local_copy(self.path / LEDGER) as file:
            return list(entries(file))

    def plans(self, columns: Sequence[str] | None = None) -> pd.DataFrame:
        """One row per plan, with its merged values.

        This and the next five read a table anew each time, and of it no more than the columns that are asked for. Dates
        are three columns: ``issued`` is the first day, ``issued_precision`` says whether year, month or day are known
        of it, ``issued_text`` is ISO as it was known. Texts of which there are few different ones are categories,
        whole numbers and truth values know null, and lists are lists (see ``DataFrame.explode``).

        Args:
            columns: names of columns of the frame; None for all.

        Raises:
            ValueError: when there is no such column; the message names those that there are.
            RegistryError: when the registry has no tables yet, or they cannot be read.
        """
        return self._frame("plans", columns)

    def campaigns(self, columns: Sequence[str] | None = None) -> pd.DataFrame:
        """One row per campaign; ``campaign_id`` of ``plans`` leads here.

        Args:
            columns: names of the columns to read; None for all.
        """
        return self._frame("campaigns", columns)

    def agencies(self, columns: Sequence[str] | None = None) -> pd.DataFrame:
        """One row per agency of a plan; ``plan_id`` leads to the row of ``plans``.

        Args:
            columns: names of the columns to read; None for all.
        """
        return self._frame("agencies", columns)

    def references(self, columns: Sequence[str] | None = None) -> pd.DataFrame:
        """One row per document that a plan cites.

        Args:
            columns: names of the columns to read; None for all.
        """
        return self._frame("references", columns)

    def pages(self, columns: Sequence[str] | None = None) -> pd.DataFrame:
        """One row per page; ``plan_ids`` are the plans that it tells of.

        Args:
            columns: names of the columns to read; None for all.
        """
        return self._frame("pages", columns)

    def conflicts(self, columns: Sequence[str] | None = None) -> pd.DataFrame:
        """One row per field of a plan and pair of values that disagree.

        Args:
            columns: names of the columns to read; None for all.
        """
        return self._frame("conflicts", columns)

    def search(self, text: str, limit: int = 20, columns: Sequence[str] | None = None) -> pd.DataFrame:
        """The plans that have all these words in number, issuer, subject, headlines, themes, agencies or contents.

        Args:
            text: words; those between quotation marks stand side by side. Without any diacritics they are looked for
                without ("dak lak" finds Đắk Lắk); with diacritics as they are written, and when that finds nothing,
                without.
            limit: how many plans at most.
            columns: as in ``plans``.

        Returns:
            Rows as of ``plans``, those that say most about it first.

        Raises:
            TypeError: when ``text`` is no text.
        """
        if not isinstance(text, str):
            raise TypeError(f"search looks for words: text is a str, not {type(text).__name__}")
        with open_database(self.path) as connection:
            found = find_plans(connection, text, limit)
            return read_frame(Reader(connection), TABLES["plans"], columns, found)

    def campaign(self, campaign_id: str) -> Campaign:
        """A campaign with its members, phases, awards and agencies.

        Args:
            campaign_id: its id, as in the column ``id`` of ``campaigns``.

        Raises:
            RegistryError: when there is none with this id.
        """
        with open_database(self.path) as connection:
            return read_campaign(connection, campaign_id)

    def evidence(self, plan_id: str, field: str) -> list[PageEvidence]:
        """Where the pages of a plan tell a field, the best source first; the parts that hold the pages are read.

        Args:
            plan_id: the plan.
            field: a column of ``plans`` that pages tell, such as ``number``, ``start``, ``themes`` or ``lead``.

        Raises:
            RegistryError: when there is no such plan.
            ValueError: when there is no such field.
        """
        with open_database(self.path) as connection:
            return read_evidence(connection, self.path, plan_id, field)

    def correct(
        self, plan: str, field: str, value: Value | Sequence[str], *, by: str, note: str | None = None
    ) -> Correction:
        """Give a field of a plan another value, or confirm the one that it has. It outlives every build.

        The tables are made anew, which takes about two milliseconds a plan; for many corrections at once there is
        ``kehoach correct --from`` an edited table.

        Args:
            plan: its id, the beginning of one, its number where no other plan has it, or one sighting of it ("PAGE#0").
            field: a column of ``plans`` that is read from pages, such as ``number``, ``end``, ``themes`` or ``lead``;
                "plan" with False says that this is no plan.
            value: a text, an ISO date, True or False, a list of texts; None for nothing. A text is read as on the
                command line: "17/5/2024" is a date, and ";" divides the entries of a list.
            by: who says so.
            note: why.

        Returns:
            The correction, as it stands in ``corrections.jsonl``.

        Raises:
            FieldError: when the field does not take the value; a ValueError, whose message says what it takes.
            RegistryError: when there is no such plan, or another run holds the registry.
            OSError: when it cannot be written.
        """
        from pipeline.registry.saying import say_value  # noqa: PLC0415 - slow to load

        return say_value(self.path, plan, field, value, by=by, note=note)

    def judge(
        self, a: str, b: str, verdict: Verdict, *, by: str, note: str | None = None, of: Of = "plan"
    ) -> Judgement:
        """Say whether two are one plan, or belong to one campaign: before all rules, and for every build to come.

        Args:
            a: a plan, as in ``correct``.
            b: the other.
            verdict: "same" joins them, "different" keeps them apart, "unsure" takes back what was said of them.
            by: who says so.
            note: why.
            of: "plan", or "campaign".

        Returns:
            The judgement, as it stands in ``judgements.jsonl``.

        Raises:
            ValueError: when the verdict is another.
            RegistryError: when there is no such plan, they are one already, or another run holds the registry.
            OSError: when it cannot be written.
        """
        from pipeline.registry.saying import say_joined  # noqa: PLC0415 - slow to load

        return say_joined(self.path, a, b, verdict, of=of, by=by, note=note)

    def _frame(self, table: str, columns: Sequence[str] | None) -> pd.DataFrame:
        with open_database(self.path) as connection:
            return read_frame(Reader(connection), TABLES[table], columns)


def registry_at(written: str | os.PathLike[str]) -> Place:
    """The folder that a user named for a registry, which need not be there yet.

    Args:
        written: a local path, or an address in a store (s3://bucket/folder).

    Raises:
        RegistryError: when the address cannot be used, or the store does not answer or has no such bucket.
    """
    try:
        folder = place(written)
        if not isinstance(folder, Path):
            look_up(folder)
    except PlaceError as error:
        raise RegistryError(str(error)) from error
    except OSError as error:
        raise RegistryError(f"{error.filename}: {error.strerror}") from error
    return folder


def is_registry(path: Place) -> bool:
    """Whether a folder holds a registry."""
    try:
        return (path / LEDGER).is_file()
    except OSError:
        return False


def prepare(path: Place) -> None:
    """Make the folder of a registry, or take the registry that is there.

    Raises:
        RegistryError: when something else is in the way.
    """
    if path.exists() and not path.is_dir():
        raise RegistryError(f"{path}: this is a file; name a folder for the registry")
    if path.is_dir() and _holds_others(path) and not is_registry(path) and not (path / PARTS).is_dir():
        raise RegistryError(f"{path}: the folder holds other files and no registry; name a new or empty folder")
    with telling(path):
        (path / PARTS).mkdir(parents=True, exist_ok=True)


def _holds_others(path: Place) -> bool:
    """Whether a folder holds anything but the lock of a run, which may have been killed before it wrote more."""
    return any(item.name not in (LOCK, HOLDER) for item in path.iterdir())
