"""Dated thresholds: what a number was on a given day, with its section and its source."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from tilbake import resources
from tilbake.law.ruling import Reason, because

TABLE = "law/parameters.toml"


@dataclass(frozen=True)
class Parameter:
    """A threshold as it held on one day. ``since`` is ``None`` where its start is not known."""

    value: int
    since: date | None
    section: str
    fact: str

    def since_when(self) -> Reason:
        """Since when the threshold has held, or that this is not known."""
        if self.since is None:
            return because(self.section, self.fact, "since-unknown")
        return because(self.section, self.fact, "since", since=self.since)


@cache
def named_days() -> dict[str, date]:
    """The days whose law a reader can ask for, by id, in the order of the table."""
    return {entry["id"]: date.fromisoformat(entry["day"]) for entry in resources.table(TABLE)["named"]}


@cache
def parameter(name: str, day: date) -> Parameter:
    """The threshold of that name on that day. Errors: ``LookupError`` when none is known for the day."""
    for entry in resources.table(TABLE)[name]:
        since = None if entry["from"] == "unknown" else date.fromisoformat(entry["from"])
        until = date.fromisoformat(entry["until"]) if "until" in entry else date.max
        if (since is None or since <= day) and day < until:
            return Parameter(entry["value"], since, entry["section"], entry["fact"])
    raise LookupError(f"{name} is not known for {day}")
