"""PDF to lines of text, by the places of its characters on the page."""

from pipeline.ingest.pdf.reader import read_pdf

__all__ = ["read_pdf"]
