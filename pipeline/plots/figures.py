"""The figure that all plots are drawn on, and what they share: colours, notes, how nothing looks."""

from __future__ import annotations

from io import BytesIO

try:
    import matplotlib as mpl
    from matplotlib.axes import Axes
    from matplotlib.colors import Colormap
    from matplotlib.figure import Figure
    from matplotlib.text import Text
except ImportError as error:
    raise ImportError("plots want the extra 'plots': pip install 'kehoach[plots]'") from error

# The font comes with matplotlib and has all Vietnamese letters.
FONT = "DejaVu Sans"
# Okabe and Ito's colours, which the colour-blind can tell apart.
BLUE, ORANGE, GREEN, PURPLE, SKY, GREY = "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#999999"
EMPTY = "#eeeeee"
_DPI = 100


class Chart(Figure):
    """A matplotlib figure that notebooks show by themselves, apart from pyplot, which would show it a second time."""

    def _repr_png_(self) -> bytes:
        out = BytesIO()
        self.savefig(out, format="png", dpi=_DPI)
        return out.getvalue()


def new_chart(width: float, height: float, title: str) -> tuple[Chart, Axes]:
    """An empty chart with one pair of axes.

    Args:
        width: in inches.
        height: in inches.
        title: stands above the axes.
    """
    chart = Chart(figsize=(width, height), layout="constrained", facecolor="white")
    chart.get_layout_engine().set(w_pad=0.08, h_pad=0.08)  # type: ignore[union-attr, call-arg]
    axes = chart.subplots()
    axes.set_title(title, loc="left", fontsize=11)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    return chart, axes


def finish(chart: Chart, note: str = "") -> Chart:
    """Write a note below what was drawn, and set all words in the font that has their letters."""
    if note:
        chart.supxlabel(note, x=0.01, ha="left", fontsize=8, color="#555555")
    for text in chart.findobj(Text):
        text.set_fontfamily(FONT)
    return chart


def nothing(axes: Axes, words: str) -> None:
    """Say on empty axes that there is nothing to draw."""
    axes.set_axis_off()
    axes.text(0.5, 0.5, words, ha="center", va="center", transform=axes.transAxes, color="#555555", fontsize=11)


def sequential() -> Colormap:
    """Light to dark, in an order that prints in grey too."""
    return mpl.colormaps["YlGnBu"]


def letters_on(colour: tuple[float, float, float, float]) -> str:
    """Black or white, whichever can be read on a colour."""
    red, green, blue, _ = colour
    return "black" if 0.299 * red + 0.587 * green + 0.114 * blue > 0.5 else "white"


def shorten(words: str, length: int) -> str:
    """The words in one line, cut to so many characters."""
    line = " ".join(words.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"
