"""Values as people write them in one line: dates, true and false, lists."""

from __future__ import annotations

import re
import unicodedata

from pipeline.registry.corrections.dates_meant import dates_meant
from pipeline.registry.corrections.entry import IS_PLAN
from pipeline.registry.fields import FIELD_OF, FieldError, Value

_TRUE = frozenset("true 1 yes có đúng x".split())
_FALSE = frozenset("false 0 no không sai".split())
_ENTRY_END = re.compile(r"\s*;\s*")
_NOT_IN_LINE = ("Cc", "Zl", "Zp")
_GAP = "\x00{}\x00"


def value_of(field: str, written: str, now: Value = None) -> Value:
    """The value that somebody wrote for a field; whether the field takes it is another question.

    Args:
        field: its name, or IS_PLAN.
        written: "" for null; entries of lists are divided by ";".
        now: the value in force: an entry of it that has a ";" inside is recognised as one.

    Raises:
        FieldError: when it cannot be understood.
    """
    text = tidy(written)
    if field == IS_PLAN:
        return _is_plan(text)
    kind = FIELD_OF[field].kind if field in FIELD_OF else "text"
    if kind == "truth":
        return truth(field, text)
    if kind == "date":
        return next(iter(dates_meant(text, lambda: True)), text or None)  # in Vietnam the day comes first
    if kind == "texts":
        return entries(text, now if isinstance(now, list) else [])
    return text or None


def tidy(written: str) -> str:
    """A text in NFC, with line breaks of one kind and nothing around it.

    Raises:
        FieldError: when it holds what no file can keep.
    """
    if any("\ud800" <= letter <= "\udfff" for letter in written):
        raise FieldError("the value has letters that cannot be read; is the terminal set to UTF-8?")
    return unicodedata.normalize("NFC", written).replace("\r\n", "\n").strip()


def is_one_line(text: str) -> bool:
    """Whether a text has no line breaks and no other control characters."""
    return not any(unicodedata.category(letter) in _NOT_IN_LINE for letter in text)


def remark(written: str) -> str:
    """What somebody gives as a name or as a reason: one line, with nothing around it.

    Raises:
        FieldError: when it is empty, or not one line.
    """
    text = tidy(written)
    if not text:
        raise FieldError("it is empty")
    if not is_one_line(text):
        raise FieldError("write it in one line, without tabs and other control characters")
    return text


def truth(field: str, text: str) -> bool:
    """True or false, in English or Vietnamese.

    Raises:
        FieldError: when it is neither.
    """
    if text.casefold() in _TRUE:
        return True
    if text.casefold() in _FALSE:
        return False
    raise FieldError(f"{field} takes true or false, not {text!r}")


def _is_plan(text: str) -> bool:
    if text.casefold() not in ("none", "keep"):
        raise FieldError(f'{IS_PLAN} takes "none" (this is no plan) or "keep" (it is one after all), not {text!r}')
    return text.casefold() == "keep"


def entries(text: str, known: list[str]) -> list[str]:
    """The entries of a list that is written in one line.

    Args:
        text: entries divided by ";".
        known: entries of which some may have a ";" inside.
    """
    kept = sorted({entry for entry in known if ";" in entry}, key=len, reverse=True)
    for number, entry in enumerate(kept):
        text = text.replace(entry, _GAP.format(number))
    for_gap = {_GAP.format(number): entry for number, entry in enumerate(kept)}
    return [for_gap.get(part, part) for part in _ENTRY_END.split(text.strip()) if part]
