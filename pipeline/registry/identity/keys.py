"""Normal forms of document numbers and issuers under which two ways of writing them are one.

The forms of numbers are those of Decree 30/2020/NĐ-CP (State) and Guidance 36-HD/VPTW (Party).
"""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.gazetteer import derived, load
from pipeline.letters import bare_letters, bare_words

_COMMUNES = ("xa", "phuong", "thi tran", "dang uy xa", "dang uy phuong")
_LOCAL = re.compile(
    r"\b(dang uy xa|dang uy phuong|huyen uy|quan uy|thi uy|thi xa|thi tran|huyen|quan|xa|phuong) (?!hoi\b)(.+)$"
)

NumberKey = tuple[str, ...]

_PART = re.compile(r"[^\W_]+")
# The head of a body, or the few who lead it, act for the body: "Chủ tịch UBND", "Ban Thường vụ Tỉnh ủy".
_FOR_ITS_BODY = re.compile(
    r"(?:pho )?chu tich (?=uy ban|hoi dong)|(?:ban thuong vu|ban thuong truc|thuong truc|ban chap hanh) (?=\w)"
)
_SPELT = ((re.compile(r"\bubnd\b"), "uy ban nhan dan"), (re.compile(r"\bhdnd\b"), "hoi dong nhan dan"))
_PARTY_BODY = re.compile(r"dang bo (tinh|thanh pho|huyen|quan|thi xa|xa|phuong) ")
_COMMITTEE = {
    "tinh": "tinh uy",
    "thanh pho": "thanh uy",
    "huyen": "huyen uy",
    "quan": "quan uy",
    "thi xa": "thi uy",
    "xa": "dang uy xa",
    "phuong": "dang uy phuong",
}
_PLACELESS = re.compile(r".*\b(?:tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|tinh uy|thanh uy|huyen uy)")


@lru_cache(maxsize=65536)
def number_key(number: str | None) -> NumberKey:
    """The parts of a document number, folded, its serial without leading zeros; () when there is none.

    "05-KH/TU" and "5/KH-TU" are one: writers mix the separators of State and Party.

    Args:
        number: as printed, "126/KH-UBND"; a bare "126" has one part.
    """
    parts = _PART.findall(bare_letters(number or ""))
    return (parts[0].lstrip("0") or "0", *parts[1:]) if parts else ()


@lru_cache(maxsize=65536)
def issuer_keys(issuer: str | None) -> frozenset[str]:
    """The names of an issuer, folded, a chairman as his committee and a standing board as its Party committee.

    Args:
        issuer: full name with its place; joint issuers are joined by "; ".
    """
    return frozenset(_issuer_key(part) for part in (issuer or "").split(";") if part.strip())


def _issuer_key(name: str) -> str:
    key = bare_words(name)
    for pattern, spelt in _SPELT:
        key = pattern.sub(spelt, key)
    while match := _FOR_ITS_BODY.match(key):
        key = key[match.end() :]
    return _PARTY_BODY.sub(lambda match: f"{_COMMITTEE[match[1]]} ", key, count=1)


def same_issuer(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two issuers can be one: a name in common, or one is the other without its place."""
    return not one.isdisjoint(other) or any(_shortened(a, b) or _shortened(b, a) for a in one for b in other)


def _shortened(short: str, full: str) -> bool:
    """Whether a name stops where the place of the other begins: "uy ban nhan dan tinh"."""
    return full.startswith(f"{short} ") and has_no_place(short)


@lru_cache(maxsize=65536)
def has_no_place(key: str) -> bool:
    """Whether an issuer's key ends with the level of its place, without the place."""
    return _PLACELESS.fullmatch(key) is not None


@lru_cache(maxsize=65536)
def is_ambiguous(key: str) -> bool:
    """Whether several provinces have a body of this name: "uy ban nhan dan huyen chau thanh", any of a commune."""
    match = _LOCAL.search(key)
    return has_no_place(key) or (match is not None and (match[1] in _COMMUNES or match[2] in _shared_districts()))


@derived
def _shared_districts() -> frozenset[str]:
    """The names, folded, of districts that several provinces have or had."""
    codes: dict[str, set[str]] = {}
    for district in load().districts:
        codes.setdefault(bare_words(district.name), set()).add(district.code)
    return frozenset(name for name, found in codes.items() if len(found) > 1)
