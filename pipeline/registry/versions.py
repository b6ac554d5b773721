"""The state of a plan in a few letters, by which an edited table tells what it was made from."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256

from pipeline.model import Plan
from pipeline.registry.fields import FIELDS, Value

_DIGITS = 12


def plan_version(plan: Plan) -> str:
    """Twelve hex digits that change when a value of the plan's fields does.

    Args:
        plan: its merged values, corrections included.
    """
    return values_version(field.read(plan) for field in FIELDS)


def values_version(values: Iterable[Value]) -> str:
    """The same of the values of all fields, in the order of ``FIELDS``."""
    return sha256(json.dumps(list(values), ensure_ascii=False).encode()).hexdigest()[:_DIGITS]
