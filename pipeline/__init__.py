"""Structure out of published Vietnamese plans, each value with its place in the source.

    import pipeline
    page = pipeline.extract("page.html")
    page.plans[0].number

The names below live in ``pipeline.api``, which is loaded with the first of them that is used: ``import pipeline`` alone
loads nothing else.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipeline.api import (
        BuildSummary,
        IngestError,
        Page,
        Plan,
        Registry,
        RegistryError,
        Segmented,
        blank,
        build,
        extract,
        extract_many,
        extract_text,
        open_registry,
        segment,
        to_frame,
        use_overlay,
    )

__all__ = [
    "BuildSummary",
    "IngestError",
    "Page",
    "Plan",
    "Registry",
    "RegistryError",
    "Segmented",
    "blank",
    "build",
    "extract",
    "extract_many",
    "extract_text",
    "open_registry",
    "segment",
    "to_frame",
    "use_overlay",
]


class _CallableModule(ModuleType):
    """The sub-package ``pipeline.segment``, which can be called as the function of that name."""

    def __call__(self, text: str) -> Segmented:
        return import_module("pipeline.api").segment(text)  # type: ignore[no-any-return]


class _Face(ModuleType):
    """This package. Python puts a sub-package into it under its name when it is imported, over any function."""

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "segment" and isinstance(value, ModuleType):
            value.__class__ = _CallableModule
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Face


def __getattr__(name: str) -> Any:
    if name == "segment":
        return import_module("pipeline.segment")
    if name == "plots":
        return import_module("pipeline.plots")
    if name == "__version__":
        return import_module("importlib.metadata").version("kehoach")
    if name in __all__:
        return getattr(import_module("pipeline.api"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, "__version__", "plots"})
