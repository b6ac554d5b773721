"""The engine: what it keeps from page to page."""

import pytest
from built import announcement

from pipeline.ingest import read_text
from pipeline.run import engine


def test_words_are_forgotten_and_records_stay_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [announcement(number) for number in range(30)]
    plain = [engine.process(read_text(text)) for text in texts]
    monkeypatch.setattr(engine, "_MOST_WORDS", 1)
    engine.extraction_pipeline.cache_clear()
    assert [engine.process(read_text(text)) for text in texts] == plain
    once = len(engine.extraction_pipeline().vocab.strings)
    engine.process(read_text(texts[0]))
    assert len(engine.extraction_pipeline().vocab.strings) <= once + 5
    assert engine.process(read_text(texts[0])) == plain[0]
