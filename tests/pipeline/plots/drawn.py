"""What a chart holds, for tests."""

from matplotlib.axes import Axes
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from pipeline.plots import Chart


def words(chart: Chart) -> list[str]:
    """All texts of a chart that are not empty."""
    return [text.get_text() for text in chart.findobj(Text) if isinstance(text, Text) and text.get_text()]


def ticks(axes: Axes) -> list[str]:
    """The names along the vertical axis, from above."""
    return [label.get_text() for label in axes.get_yticklabels()]


def grid(axes: Axes) -> tuple[list[str], list[str], list[list[int]]]:
    """Names of the rows, names of the columns, and the cells of a grid."""
    (picture,) = axes.images
    data = picture.get_array()
    assert data is not None
    return ticks(axes), [label.get_text() for label in axes.get_xticklabels()], data.filled(0).tolist()


def lengths(axes: Axes) -> list[float]:
    """The lengths of the bars, from above."""
    return [bar.get_width() for bar in axes.patches]  # type: ignore[attr-defined]


def overlaps(one: Bbox, other: Bbox) -> bool:
    """Whether two boxes share more than a hair."""
    return min(one.x1, other.x1) - max(one.x0, other.x0) > 0.5 and min(one.y1, other.y1) - max(one.y0, other.y0) > 0.5
