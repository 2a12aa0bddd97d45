"""What a chart is: a finding, rows of numbers that facts carry, and a drawing of them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

type Drawing = Callable[[Chart, int], dict[str, Any]]
"""A chart’s specification in Vega-Lite for a width in pixels."""


@dataclass(frozen=True)
class Row:
    """One mark and one line of the table.

    ``low`` and ``high`` are the ends of what is drawn; a single number has no ``low``. ``shown`` is
    the number in words, ``about`` the place, the year and who or what was counted, ``facts`` the ids of the facts that
    say so.
    """

    label: str
    high: float
    shown: str
    about: str
    facts: tuple[str, ...]
    low: float | None = None
    tone: str = "fjord"
    group: str = ""


@dataclass(frozen=True)
class Chart:
    """A chart before it is drawn. ``title`` is the finding, ``measure`` what the numbers count.

    ``description`` says in words what a reader sees, ``catch`` what the numbers cannot say. ``ends`` are the two ends
    of the scale in the numbers' own unit, ``ticks`` those that are written below it.
    """

    title: str
    measure: str
    description: str
    catch: str
    rows: tuple[Row, ...]
    draw: Drawing
    ends: tuple[float, float]
    ticks: tuple[tuple[float, str], ...] = ()
    also: tuple[str, ...] = field(default=())
    """Facts that the words rest on and no row does."""

    def facts(self) -> list[str]:
        """The facts behind the chart, each once, in the order of the rows."""
        return list(dict.fromkeys([*(fact for row in self.rows for fact in row.facts), *self.also]))


def count(n: float) -> str:
    """A whole number with commas, as in 2,981."""
    return f"{n:,.0f}"


def share(n: float) -> str:
    """Per cent without decimals that are nought, as in 28.7 % or 26 %."""
    return f"{n:.1f}".removesuffix(".0") + "\N{NO-BREAK SPACE}%"
