"""The engine: what it keeps from page to page."""

from built import announcement

from pipeline.ingest import read_text
from pipeline.run import engine


def test_no_word_of_a_page_is_kept() -> None:
    engine.warm_up()
    kept = len(engine.extraction_pipeline().vocab.strings)
    for number in range(30):
        assert engine.process(read_text(announcement(number))).plans
    assert len(engine.extraction_pipeline().vocab.strings) == kept
