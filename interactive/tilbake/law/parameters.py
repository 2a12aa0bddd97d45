"""Dated thresholds: what a number was on a given day, with its section and its source.

They stand in ``thresholds/*.toml``, a file a subject. Each entry has a ``value`` in a ``unit`` (for a fraction also
``of``), the days ``from`` and ``to`` which it holds, its ``section``, the ``fact`` that is its source, the day on which
its text was ``checked``, and its ``status``: in force, repealed, or passed but not in force.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from tilbake import resources
from tilbake.law.calendar import share
from tilbake.law.ruling import Number, Reason, because

FOLDER = "law/thresholds"
NAMED = "law/named-days.toml"
NOT_DECIDED = date.max
"""Stands for the day, which nobody has set, from which what is passed will hold."""


@dataclass(frozen=True)
class Parameter:
    """A threshold as it held on one day. ``since`` is ``None`` where its start is not known or not decided."""

    value: int
    since: date | None
    section: str
    fact: str
    of: int = 1

    def since_when(self) -> Reason:
        """Since when the threshold has held, or that this is not known."""
        if self.since is None:
            return self.because("since-unknown")
        return self.because("since", since=self.since)

    def because(self, message: str, /, **numbers: Number) -> Reason:
        """A reason that rests on this threshold's own section and source."""
        return because(self.section, self.fact, message, **numbers)

    def part(self, days: int) -> int:
        """This fraction of so many days, rounded up: two thirds of 1,280 is 854."""
        return share(days, self.value, self.of)


@cache
def named_days() -> dict[str, date]:
    """The days whose law a reader can ask for, by id, in the order of the table."""
    return {entry["id"]: _day(entry["day"]) or NOT_DECIDED for entry in resources.table(NAMED)["named"]}


@cache
def entries() -> dict[str, list[dict[str, Any]]]:
    """Every threshold by its name, with its entries from the oldest to the newest, as the tables have them."""
    return {name: rows for path in resources.tables(FOLDER) for name, rows in resources.table(path).items()}


@cache
def find(name: str, day: date) -> Parameter | None:
    """The threshold on that day, or ``None`` where the facts give no number for it.

    Errors: ``LookupError`` when nothing at all is known for the day.
    """
    for entry in entries()[name]:
        if _first(entry) <= day <= _last(entry):
            if not isinstance(entry["value"], int):
                return None
            return Parameter(entry["value"], _day(entry["from"]), entry["section"], entry["fact"], entry.get("of", 1))
    raise LookupError(f"{name} is not known for {day}")


def parameter(name: str, day: date) -> Parameter:
    """The threshold of that name on that day. Errors: ``LookupError`` when no number is known for the day."""
    found = find(name, day)
    if found is None:
        raise LookupError(f"{name} has no number on {day}")
    return found


def changed(one: date, other: date) -> tuple[str, ...]:
    """The thresholds whose entries differ between two days, by name, in the order of the tables."""
    return tuple(name for name in entries() if _entry(name, one) != _entry(name, other))


def _entry(name: str, day: date) -> dict[str, Any] | None:
    return next((entry for entry in entries()[name] if _first(entry) <= day <= _last(entry)), None)


def _first(entry: dict[str, Any]) -> date:
    if entry["from"] == "unknown":
        return date.min
    return _day(entry["from"]) or NOT_DECIDED


def _last(entry: dict[str, Any]) -> date:
    return date.max if "to" not in entry else _day(entry["to"]) or date.fromordinal(NOT_DECIDED.toordinal() - 1)


def _day(text: str) -> date | None:
    return None if text in ("unknown", "not decided") else date.fromisoformat(text)
