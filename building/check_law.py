"""Every threshold of the law is checked when the site is built: one sentence with its name and what is wrong.

The review rule: a text must have been read at most a year before the day that `law/named-days.toml` calls “today”.
Whoever reads a newer text of the law moves that day, and then hears of every threshold that was not read again. The
calendar of the machine has no part in it, so the same sources build the same site on any day.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from building.problem import Problem
from tilbake.evidence.fact import facts
from tilbake.law.calendar import plus
from tilbake.law.parameters import entries, named_days

REVIEW_YEARS = 1
STATUSES = ("in force", "passed, not in force", "repealed")
WITHOUT_NUMBER = ("none", "not found", "not read")
NEEDED = ("value", "unit", "from", "section", "fact", "checked", "status")
NOT_DECIDED = "not decided"


def check() -> None:
    """Stop the build at a threshold that cannot stand. Errors: ``Problem`` with every sentence, a line each."""
    found = list(problems(entries(), named_days()["today"]))
    if found:
        raise Problem("\n".join(found))


def problems(table: Mapping[str, Sequence[Mapping[str, Any]]], today: date) -> Iterator[str]:
    """Every sentence about what is wrong, each with the threshold's name."""
    for name, rows in table.items():
        found = [wrong for row in rows for wrong in _entry(row, today)] or list(_order(rows))
        yield from (f"The threshold {name}: {sentence}" for sentence in found)


def _entry(row: Mapping[str, Any], today: date) -> Iterator[str]:
    missing = [key for key in NEEDED if row.get(key, "") == ""]
    if missing:
        yield f"{' and '.join(missing)} must be given."
        return
    if row["fact"] not in facts():
        yield f"its source {row['fact']!r} is not in evidence/facts.toml."
    if not isinstance(row["value"], int) and row["value"] not in WITHOUT_NUMBER:
        yield f"value is {row['value']!r}; it must be a whole number or one of: {', '.join(WITHOUT_NUMBER)}."
    if row["status"] not in STATUSES:
        yield f"status is {row['status']!r}; it must be one of: {', '.join(STATUSES)}."
    try:
        checked = date.fromisoformat(row["checked"])
        status = _status(row, today)
    except ValueError as error:
        yield f"{error}; days are written as year-month-day."
        return
    if checked > today:
        yield f"checked is {checked}, after the day called today, {today}."
    if plus(checked, years=REVIEW_YEARS) < today:
        yield f"it was checked on {checked}, more than a year before {today}; read {row['section']} again."
    if row["status"] in STATUSES and row["status"] != status:
        yield f"status is {row['status']!r}, but by its days it is {status!r}."


def _status(row: Mapping[str, Any], today: date) -> str:
    if row["from"] == NOT_DECIDED:
        return "passed, not in force"
    if row["from"] != "unknown" and date.fromisoformat(row["from"]) > today:
        return "passed, not in force"
    to = row.get("to", NOT_DECIDED)
    return "in force" if to == NOT_DECIDED or date.fromisoformat(to) >= today else "repealed"


def _order(rows: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for earlier, later in pairwise(rows):
        if "to" not in earlier:
            yield "an older entry needs the last day on which it held (to)."
        elif NOT_DECIDED in (earlier["to"], later["from"]):
            if earlier["to"] != later["from"]:
                yield f"the entry to {earlier['to']} and the one from {later['from']} do not meet."
        elif plus(date.fromisoformat(earlier["to"]), days=1) != date.fromisoformat(later["from"]):
            yield f"the entry to {earlier['to']} and the one from {later['from']} do not meet."
    if "to" in rows[-1]:
        yield "the newest entry must have no last day; add what holds after it."
