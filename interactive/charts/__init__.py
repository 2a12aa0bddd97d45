"""The charts: a folder each, with its words, its numbers and its drawing in `chart.py`.

They are drawn when the site is built and never travel to the page's Python.
"""

from importlib import import_module
from pathlib import Path

from charts.shape import Chart

FOLDER = Path(__file__).parent


def names() -> list[str]:
    """Every chart by the name that an author writes, such as `sentence-lengths`."""
    return sorted(file.parent.name.replace("_", "-") for file in FOLDER.glob("*/chart.py"))


def find(name: str) -> Chart:
    """The chart of one of these names. Errors: ``Unread``."""
    chart: Chart = import_module(f"charts.{name.replace('-', '_')}.chart").chart()
    return chart
