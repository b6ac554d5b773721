"""Which errors of the pipeline are wrong use (exit code 2); all others are failures of an input or defects."""

from __future__ import annotations

from extractors.gazetteer import GazetteerError
from pipeline.evaluate import GoldError
from pipeline.evaluate.baseline import BaselineError
from pipeline.ingest import IngestError
from pipeline.ingest.html.portals import PortalError
from pipeline.registry.parts import RegistryError
from pipeline.registry.sheets import MissingExtraError
from pipeline.run.engines import EngineError
from pipeline.run.outcomes import describe_defect
from pipeline.run.pages import NothingToReadError

__all__ = ["WRONG_USE", "IngestError", "describe_defect"]

WRONG_USE = (
    NothingToReadError,
    GoldError,
    BaselineError,
    GazetteerError,
    PortalError,
    RegistryError,
    EngineError,
    MissingExtraError,
)
