"""The words that themes are made of."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pandas as pd
from matplotlib.ticker import MaxNLocator

from pipeline.plots.bars import draw_bars
from pipeline.plots.columns import items, need
from pipeline.plots.figures import Chart, finish, new_chart, nothing
from pipeline.plots.wording import phrase
from pipeline.registry.labels import Language
from pipeline.segment import segment_text

# Nouns, names, verbs and adjectives: what a slogan is about, without "và", "của", "những" and signs.
_TELLING = frozenset({"N", "Np", "Ny", "V", "A"})


def theme_words(table: pd.DataFrame, *, most: int = 25, language: Language = "en") -> Chart:
    """Draw the most frequent words of themes; a word is one of the segmentation, of one syllable or more.

    Each theme that is not the same as another takes some milliseconds.

    Args:
        table: plans with the column ``themes``.
        most: how many words at most.
        language: of the words around the bars.

    Raises:
        ValueError: when the column is missing.
    """
    need(table, "themes")
    told = cache(telling_words)  # many plans carry one theme
    counts: Counter[str] = Counter()
    for value in table["themes"]:
        counts.update({word for theme in items(value) for word in told(theme)})
    shown = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:most]
    chart, axes = new_chart(6.5, 1.1 + max(0.22 * len(shown), 0.8), phrase("words", language))
    if not shown:
        nothing(axes, phrase("nothing", language))
        return finish(chart)
    draw_bars(axes, [word for word, _ in shown], [n for _, n in shown], [str(n) for _, n in shown])
    axes.set_xlabel(phrase("plans with it", language), fontsize=8)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    cut = len(shown) < len(counts)
    return finish(chart, phrase("most frequent", language, shown=len(shown), count=len(counts)) if cut else "")


def telling_words(theme: str) -> list[str]:
    """The nouns, names, verbs and adjectives of a theme, in lower case."""
    tagged = segment_text(theme).tagged()
    return [word.word.lower() for sentence in tagged for word in sentence if word.pos in _TELLING]
