"""What the words before a period say of it."""

from __future__ import annotations

from typing import Any

from extractors.timeframes import patterns as p

_LOOK_BACK = 160
_PHASE_BACK = 80


def before(folded: str, start: int) -> str:
    """The words before a place, as far as they may tell of it."""
    return folded[max(0, start - _LOOK_BACK) : start]


def said_before(folded: str, start: int) -> dict[str, Any]:
    """What the words before a period say of it: that it is the campaign's own, or a phase of it."""
    words = before(folded, start)
    clause = words[max(words.rfind("; "), words.rfind(". ")) + 1 :]
    phases = p.PHASE.findall(clause, max(0, len(clause) - _PHASE_BACK))
    core = p.CORE.search(clause) and not p.NAMED_PEAK.search(clause)
    name = phases[-1] if phases else "core" if core else None
    other = bool(p.OTHER_EVENT.search(clause))
    return {
        "cue": bool(p.STRONG_CUE.search(clause)) and not other,
        "phase": name,
        "suspect": other or bool(p.NOT_OWN.search(clause) or p.NOT_PLANNED.search(clause)),
        "of_programme": bool(p.OF_PROGRAMME.search(clause)),
    }
