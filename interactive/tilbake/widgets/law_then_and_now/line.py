"""The changes on a line of years. What has no date yet stands at its end."""

from datetime import date
from typing import Any

from tilbake.law.parameters import NOT_DECIDED
from tilbake.widgets import marks
from tilbake.widgets.law_then_and_now.compare import Change, begins
from tilbake.widgets.law_then_and_now.form import DAY_LABELS, State, day_of

FIRST, LAST = date(2020, 1, 1), date(2027, 1, 1)
"""The line runs over the years in which the facts know a change."""
UNDATED = 96.0
"""Where on the line a day stands that nobody has set."""


def drawn(state: State, changes: tuple[Change, ...]) -> dict[str, Any]:
    """The band between the two days, a mark for each change that is told, and the years."""
    older, newer = (_at(day_of(name)) for name in state.in_order)
    placed = marks.levels([(number, _at(begins(change.new))) for number, change in enumerate(changes, start=1)])
    return {
        "from": older,
        "width": round(newer - older, 2),
        "open": list(DAY_LABELS)[-1] in state.in_order,
        "undated": UNDATED,
        "marks": placed,
        "levels": max((mark["level"] for mark in placed), default=0),
        "years": [
            {"label": str(year), "at": _at(date(year, 1, 1))} for year in marks.years(FIRST, date(LAST.year - 1, 1, 1))
        ],
    }


def _at(day: date) -> float:
    if day == NOT_DECIDED:
        return UNDATED
    return round(90 * (day - FIRST).days / (LAST - FIRST).days, 2)
