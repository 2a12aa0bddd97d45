"""One measured figure, and the table of them all."""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median

from rich.table import Table

from building.progress import console


@dataclass(frozen=True)
class Figure:
    """A value, the bar it is held against, and what it was computed from.

    The bar is the most that the value should be, or the least where it says ``at_least``.
    """

    name: str
    value: float
    bar: float
    unit: str = ""
    details: Mapping[str, object] = field(default_factory=dict)
    at_least: bool = False

    @property
    def met(self) -> bool:
        """Whether the value is on the right side of the bar."""
        return self.value >= self.bar if self.at_least else self.value <= self.bar


def percentile_95(values: Sequence[float]) -> float:
    """The smallest value that at least 95 of 100 do not exceed."""
    return sorted(values)[math.ceil(0.95 * len(values)) - 1]


def middle(values: Sequence[float]) -> float:
    """The median, to one decimal."""
    return round(median(values), 1)


def report(figures: Sequence[Figure], written: Path) -> None:
    """Print the table, and write the same with its details as JSON."""
    table = Table("figure", "measured", "bar", "", "from")
    for figure in figures:
        mark = "" if figure.met else "[red]falls short[/red]"
        details = ", ".join(f"{name} {value}" for name, value in figure.details.items() if not isinstance(value, list))
        bar = ("at least " if figure.at_least else "") + _with_unit(figure.bar, figure)
        table.add_row(figure.name, _with_unit(figure.value, figure), bar, mark, details)
    console.print(table)
    written.parent.mkdir(parents=True, exist_ok=True)
    content = [{**asdict(figure), "met": figure.met} for figure in figures]
    written.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n")
    console.print(f"Written: {written}")


def _with_unit(value: float, figure: Figure) -> str:
    return f"{value:.2f} {figure.unit}".strip()
