"""What a run changes in the ledger, each change a transaction."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from pipeline.registry.ledger import transaction

MISSING = "missing"
_INCOMPLETE = "incomplete"  # the stamp of a source of which less can be read than before
_PAGES_A_SHARD = (16, 1000)  # few enough that little is lost with a worker, enough that a part is no crumb
_SHARDS = 64  # that a small run is cut into at most, so that all cores have work
_BYTES_A_SHARD = 64_000_000

# The inputs that this run named, and of these the ones that no shard holds yet.
_OF_RUN = "source IN (SELECT id FROM sources WHERE run = :run)"
_LOOSE = "status = 'pending' AND shard IS NULL"


class Listed(NamedTuple):
    """A source: what tells it from others, its name and path as bytes, the one member wanted, stamp of its bytes."""

    key: bytes
    name: bytes
    path: bytes
    member: str | None
    stamp: str


class SourceRow(NamedTuple):
    """A source that is to be read: its number in the ledger, where it lies, and the stamp of its bytes."""

    id: int
    name: bytes
    path: bytes
    member: str | None
    stamp: str


class ShardRow(NamedTuple):
    """A page of a shard."""

    source: int
    ordinal: int
    name: str


class LedgerChanges:
    """The ledger as a run writes it.

    Args:
        connection: of the ledger, by ``create_or_open``.
        version: what makes records in this run (the code, and the options that change records).
    """

    def __init__(self, connection: sqlite3.Connection, version: str) -> None:
        self._db = connection
        self.version = version
        self.run = 0

    def begin(self, sources: Iterable[Listed], missing: Iterable[tuple[Listed, str]]) -> None:
        """Begin a run: take down what it lists.

        Args:
            sources: in the order in which they are to be read.
            missing: inputs that name nothing, with the reason.
        """
        upsert = """INSERT INTO sources (key, name, path, member, stamp, run) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET path = excluded.path, stamp = excluded.stamp, run = excluded.run"""
        with transaction(self._db) as db:
            self.run = int(db.execute("INSERT INTO runs (started) VALUES (?) RETURNING id", (_now(),)).fetchone()[0])
            db.executemany(upsert, ((*source, self.run) for source in sources))
            for listed, reason in missing:
                db.execute(upsert, (*listed._replace(stamp=MISSING), self.run))
                db.execute("UPDATE sources SET read_stamp = stamp WHERE key = ?", (listed.key,))
                source = db.execute("SELECT id FROM sources WHERE key = ?", (listed.key,)).fetchone()[0]
                printed = listed.name.decode("utf-8", "replace")
                self._upsert(db, [(source, 0, printed, "failed", None, 0, reason, None, None)])

    def restore(self, parts: Collection[int]) -> int:
        """Have pages read again whose records are gone with their part.

        Args:
            parts: the shards whose parts are there.

        Returns:
            How many pages these are.
        """
        shards = [row[0] for row in self._db.execute("SELECT id FROM shards WHERE state != 'planned'")]
        gone = [(shard,) for shard in shards if shard not in parts]
        with transaction(self._db) as db:
            done = db.executemany(
                "UPDATE inputs SET status = 'pending', shard = NULL WHERE shard = ? AND status = 'done'", gone
            )
            return max(done.rowcount, 0)

    def forget(self, *, failed: bool, outdated: bool) -> int:
        """Have inputs of this run tried again.

        Args:
            failed: those that failed.
            outdated: those that another version of the code, or other options, dealt with.

        Returns:
            How many are outdated, whether they are tried again or not.
        """
        old = f"{_OF_RUN} AND status IN ('done', 'failed', 'quarantined') AND code_version IS NOT :version"
        chosen = [
            clause for clause, wanted in ((f"{_OF_RUN} AND status = 'failed'", failed), (old, outdated)) if wanted
        ]
        values = {"run": self.run, "version": self.version, "missing": MISSING}
        with transaction(self._db) as db:
            count = int(
                db.execute(f"SELECT count(*) FROM inputs WHERE {old} AND sha256 NOT NULL", values).fetchone()[0]
            )
            for which in chosen:
                db.execute(
                    f"UPDATE shards SET state = 'stale' WHERE state = 'done' AND id IN (SELECT shard FROM inputs"
                    f" WHERE {which} AND status = 'done')",
                    values,
                )
                # What could not even be read is looked for again; of the rest the bytes are known.
                db.execute(
                    f"UPDATE sources SET read_stamp = NULL WHERE stamp != :missing AND id IN (SELECT source FROM inputs"
                    f" WHERE {which} AND sha256 IS NULL)",
                    values,
                )
                db.execute(
                    f"UPDATE inputs SET earlier = iif(status = 'done', shard, NULL), status = 'pending', shard = NULL,"
                    f" reason = NULL WHERE {which} AND sha256 NOT NULL",
                    values,
                )
        return count

    def unread(self) -> list[SourceRow]:
        """The sources of this run that are new or have changed."""
        rows = self._db.execute(
            "SELECT id, name, path, member, stamp FROM sources WHERE run = ? AND read_stamp IS NOT stamp ORDER BY id",
            (self.run,),
        )
        return [SourceRow(*row) for row in rows]

    def take(self, found: Iterable[tuple[int, Sequence[Sequence[object]], int | None]]) -> None:
        """Take down pages of sources; what is known of them with the same bytes stays.

        The records of pages that can no longer be read stay too (a disk or a store may be away for a while), and the
        source is gone through again in the next run.

        Args:
            found: the number of a source; ordinal, name, status, sha256, size, reason, duplicate_of and url of pages;
                and how many pages it holds, when these are its last.
        """
        found = list(found)
        with transaction(self._db) as db:
            known = {source for source, _, _ in found if self._was_read(db, source)}
            for source, items, _ in found:
                if source in known:
                    self._compare(db, source, items)
            self._upsert(db, ((source, *item) for source, items, _ in found for item in items))
            whole = [(source, count) for source, _, count in found if count is not None]
            for source, count in whole:
                self._cut_off(db, source, count)
            db.executemany("UPDATE sources SET read_stamp = stamp WHERE id = ?", ((source,) for source, _ in whole))

    def _was_read(self, db: sqlite3.Connection, source: int) -> bool:
        return bool(db.execute("SELECT read_stamp NOT NULL FROM sources WHERE id = ?", (source,)).fetchone()[0])

    def _compare(self, db: sqlite3.Connection, source: int, items: Sequence[Sequence[object]]) -> None:
        """Pages of a source that has changed: of which of them are the records out of date, and which are lost?"""
        db.executemany(
            "UPDATE shards SET state = 'stale' WHERE state = 'done' AND id IN (SELECT shard FROM inputs"
            " WHERE source = ? AND ordinal = ? AND status = 'done' AND (name IS NOT ? OR sha256 IS NOT ?))",
            ((source, ordinal, name, sha256) for ordinal, name, status, sha256, *_ in items if status != "failed"),
        )
        db.executemany(
            "UPDATE sources SET stamp = ? WHERE id = ? AND EXISTS"
            " (SELECT 1 FROM inputs WHERE source = ? AND ordinal = ? AND status = 'done')",
            ((_INCOMPLETE, source, source, ordinal) for ordinal, _, status, *_ in items if status == "failed"),
        )

    def _cut_off(self, db: sqlite3.Connection, source: int, count: int) -> None:
        """A source holds so many pages: those behind are gone, unless less of it can be read than before."""
        gone = "FROM inputs WHERE source = ? AND ordinal >= ?"
        stamp = db.execute("SELECT stamp FROM sources WHERE id = ?", (source,)).fetchone()[0]
        if stamp != _INCOMPLETE and db.execute(f"SELECT 1 {gone} LIMIT 1", (source, count)).fetchone():
            db.execute(
                f"UPDATE shards SET state = 'stale' WHERE state = 'done' AND id IN (SELECT shard {gone})",
                (source, count),
            )
            db.execute(f"DELETE {gone}", (source, count))

    def _upsert(self, db: sqlite3.Connection, items: Iterable[Sequence[object]]) -> None:
        now = _now()
        names = ("name", "status", "sha256", "size", "reason", "duplicate_of", "url")
        again = (*names, "code_version", "finished")
        db.executemany(
            f"""INSERT INTO inputs (source, ordinal, {", ".join(names)}, code_version, finished, attempts)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (source, ordinal) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in again)},
                shard = NULL, earlier = NULL, seconds = 0, kind = NULL, plans = NULL,
                attempts = attempts + (excluded.sha256 IS NULL)
            WHERE iif(excluded.status = 'failed', status != 'done',
                excluded.sha256 IS NULL OR excluded.sha256 IS NOT sha256 OR excluded.name IS NOT name)""",
            ((*item, self.version, now, int(item[4] is None)) for item in items),
        )

    def settle(self, *, redo: bool) -> None:
        """Find out which pages have the bytes of another; the one that was listed first is the one that is read.

        Args:
            redo: whether records of another version are made again, also where this run names their page by a twin.
        """
        orphans = """FROM inputs AS page WHERE status = 'duplicate' AND sha256 NOT NULL AND NOT EXISTS
            (SELECT 1 FROM inputs AS other WHERE other.sha256 = page.sha256 AND other.status != 'duplicate')"""
        with transaction(self._db) as db:
            # They are read in this run, whichever run named them: the record of the page was another's.
            db.execute(f"UPDATE sources SET run = ? WHERE id IN (SELECT source {orphans})", (self.run,))
            db.execute(
                "UPDATE inputs SET status = 'pending', duplicate_of = NULL"
                f" WHERE (source, ordinal) IN (SELECT source, ordinal {orphans})"
            )
            db.execute(
                f"""UPDATE inputs SET status = 'duplicate', duplicate_of = found.first, attempts = 0
                FROM (SELECT source, ordinal, row_number() OVER same AS n, first_value(name) OVER same AS first
                    FROM inputs WHERE status != 'duplicate'
                    AND sha256 IN (SELECT sha256 FROM inputs WHERE {_LOOSE})
                    WINDOW same AS (PARTITION BY sha256 ORDER BY ({_LOOSE}), source, ordinal)) AS found
                WHERE found.n > 1 AND inputs.source = found.source AND inputs.ordinal = found.ordinal
                AND inputs.status = 'pending' AND inputs.shard IS NULL"""
            )
            if redo:
                self._swap_twins(db)

    def _swap_twins(self, db: sqlite3.Connection) -> None:
        """Outdated records of pages that this run names by a twin only: the twin is read, and its record is theirs."""
        twins = db.execute(
            f"""SELECT min(twin.source), twin.ordinal, twin.name, page.source, page.ordinal, page.shard
            FROM inputs AS twin JOIN inputs AS page USING (sha256)
            WHERE twin.status = 'duplicate' AND twin.{_OF_RUN} AND page.status = 'done'
            AND page.code_version IS NOT :version AND NOT page.{_OF_RUN} GROUP BY sha256""",
            {"run": self.run, "version": self.version},
        ).fetchall()
        for source, ordinal, name, other, other_ordinal, shard in twins:
            db.execute("UPDATE shards SET state = 'stale' WHERE id = ? AND state = 'done'", (shard,))
            db.execute(
                "UPDATE inputs SET status = 'duplicate', duplicate_of = ?, shard = NULL"
                " WHERE source = ? AND ordinal = ?",
                (name, other, other_ordinal),
            )
            db.execute(
                "UPDATE inputs SET status = 'pending', duplicate_of = NULL, earlier = ?"
                " WHERE source = ? AND ordinal = ?",
                (shard, source, ordinal),
            )

    def plan(self, limit: int | None, seed: int | None) -> None:
        """Group the pages that are to be read into shards, in the order in which they were listed.

        Args:
            limit: at most so many pages, those of shards that an earlier run did not finish among them.
            seed: which pages a limit takes: a sample that the seed determines; None: the first.
        """
        db = self._db
        if limit is not None:
            waiting = db.execute("SELECT count(*) FROM inputs WHERE status = 'pending' AND shard NOT NULL").fetchone()[
                0
            ]
            limit = max(limit - waiting, 0)
        db.create_function("drawn", 1, lambda sha256: hashlib.sha256(f"{seed}{sha256}".encode()).hexdigest())
        order = "drawn(sha256), source, ordinal" if seed is not None and limit is not None else "source, ordinal"
        chosen = f"SELECT source, ordinal, size FROM inputs WHERE {_OF_RUN} AND {_LOOSE} ORDER BY {order} LIMIT :limit"
        values = {"run": self.run, "limit": -1 if limit is None else limit}
        with transaction(db):
            rows = db.execute(f"SELECT * FROM ({chosen}) ORDER BY source, ordinal", values).fetchall()
            smallest, largest = _PAGES_A_SHARD
            pages = min(max(-(-len(rows) // _SHARDS), smallest), largest)
            shard, held, held_bytes = 0, pages, 0
            for source, ordinal, size in rows:
                if held >= pages or held_bytes + size > _BYTES_A_SHARD:
                    shard = db.execute("INSERT INTO shards (state) VALUES ('planned') RETURNING id").fetchone()[0]
                    held, held_bytes = 0, 0
                held, held_bytes = held + 1, held_bytes + size
                db.execute("UPDATE inputs SET shard = ? WHERE source = ? AND ordinal = ?", (shard, source, ordinal))

    def planned(self) -> list[int]:
        """The shards that are to be done."""
        return [row[0] for row in self._db.execute("SELECT id FROM shards WHERE state = 'planned' ORDER BY id")]

    def planned_pages(self) -> int:
        """How many pages are in them."""
        query = "SELECT count(*) FROM inputs JOIN shards ON shards.id = shard WHERE state = 'planned'"
        return int(self._db.execute(query).fetchone()[0])

    def shard(self, shard: int) -> tuple[list[ShardRow], dict[int, SourceRow]]:
        """The pages of a shard in order, and their sources by number."""
        pages = [
            ShardRow(*row)
            for row in self._db.execute(
                "SELECT source, ordinal, name FROM inputs WHERE shard = ? ORDER BY source, ordinal", (shard,)
            )
        ]
        sources = self._db.execute(
            "SELECT id, name, path, member, stamp FROM sources WHERE id IN (SELECT source FROM inputs WHERE shard = ?)",
            (shard,),
        )
        return pages, {row[0]: SourceRow(*row) for row in sources}

    def finish(self, shard: int, done: Iterable[tuple[ShardRow, Sequence[object]]]) -> None:
        """A shard is done and its part written.

        A page that was to be read again and cannot be keeps the record that it has.

        Args:
            shard: its number.
            done: each page with its status, sha256, reason, seconds, kind and number of plans.
        """
        now = _now()
        with transaction(self._db) as db:
            for page, (status, sha256, *told) in done:
                where = (page.source, page.ordinal)
                if status == "failed" and sha256 is None:
                    db.execute(
                        "UPDATE inputs SET status = 'done', shard = earlier, earlier = NULL"
                        " WHERE source = ? AND ordinal = ? AND earlier NOT NULL",
                        where,
                    )
                db.execute(
                    """UPDATE inputs SET status = ?, sha256 = coalesce(?, sha256), reason = ?, seconds = ?, kind = ?,
                    plans = ?, attempts = attempts + 1, code_version = ?, finished = ?, earlier = NULL
                    WHERE source = ? AND ordinal = ? AND status = 'pending'""",
                    (status, sha256, *told, self.version, now, *where),
                )
            db.execute("UPDATE shards SET state = 'done' WHERE id = ?", (shard,))

    def stale(self) -> dict[int, set[str]]:
        """The shards that hold records which are no longer theirs, each with the hashes of those that are."""
        shards = [row[0] for row in self._db.execute("SELECT id FROM shards WHERE state = 'stale' ORDER BY id")]
        query = "SELECT sha256 FROM inputs WHERE (shard = :shard AND status = 'done') OR earlier = :shard"
        return {shard: {row[0] for row in self._db.execute(query, {"shard": shard})} for shard in shards}

    def thinned(self, shard: int, *, empty: bool) -> None:
        """The part of a stale shard holds its own records only, or is no more."""
        with transaction(self._db) as db:
            if empty:
                db.execute("UPDATE inputs SET shard = NULL WHERE shard = ?", (shard,))
                db.execute("DELETE FROM shards WHERE id = ?", (shard,))
            else:
                db.execute("UPDATE shards SET state = 'done' WHERE id = ?", (shard,))

    def waiting(self) -> int:
        """How many inputs are still to be read, whichever run named them."""
        return int(self._db.execute("SELECT count(*) FROM inputs WHERE status = 'pending'").fetchone()[0])

    def end(self, report: str) -> None:
        """The run has ended, with this report (JSON)."""
        with transaction(self._db) as db:
            db.execute("UPDATE runs SET finished = ?, report = ? WHERE id = ?", (_now(), report, self.run))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
