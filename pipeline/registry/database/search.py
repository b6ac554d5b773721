"""Search over the words of plans: number, type, issuer, subject, titles, themes, occasions, agencies, contents.

A question without any diacritics is looked for among words without them ("dak lak" finds Đắk Lắk and Dak Lak). One with
diacritics is looked for as it is written, and without them when that finds nothing.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from itertools import islice

from pipeline.letters import bare_letters

_PIECE = re.compile(r'"([^"]*)"?|([^\s"]+)')
_LETTER = re.compile(r"[^\W_]")
_MOST_CHARS, _MOST_PIECES = 10_000, 50


def find_plans(connection: sqlite3.Connection, text: str, limit: int) -> list[int]:
    """The plans that have all words of a question, those that they say most about first.

    Args:
        connection: to the database.
        text: the question, in any form: words between quotation marks stand side by side, signs mean nothing.
        limit: how many at most.

    Returns:
        Their rowids.
    """
    writable = text[:_MOST_CHARS].encode("utf-8", "replace").decode("utf-8")
    plain = unicodedata.normalize("NFC", writable).lower()
    bare = bare_letters(plain)
    found = _find(connection, "text", plain, limit) if bare != plain else []
    return found or _find(connection, "folded", bare, limit)


def _find(connection: sqlite3.Connection, column: str, text: str, limit: int) -> list[int]:
    phrases = _phrases(text)
    if not phrases:
        return []
    asked = f"{column} : ({' AND '.join(phrases)})"
    sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank, rowid LIMIT ?"
    return [row[0] for row in connection.execute(sql, (asked, max(limit, 0)))]


def _phrases(text: str) -> list[str]:
    """The pieces of a question as strings of the query language, in which nothing has a meaning of its own."""
    pieces = (quoted or word for quoted, word in _PIECE.findall(text.replace("\0", " ")))
    said = dict.fromkeys(piece for piece in pieces if _LETTER.search(piece))
    return [f'"{piece}"' for piece in islice(said, _MOST_PIECES)]
