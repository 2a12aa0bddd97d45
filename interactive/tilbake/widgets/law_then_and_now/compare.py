"""The same case under the law of two days: which answers differ, which rest on other reasons, and what changed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from typing import Any, Literal, NamedTuple

from tilbake.law import contact, parameters
from tilbake.law.judgment import Sentence
from tilbake.law.order import at_once, exclusion
from tilbake.law.order.waiting import not_read, waits
from tilbake.law.remand import court
from tilbake.law.remand.custody import Custody
from tilbake.law.ruling import Ruling
from tilbake.law.sentence import rulings

type Kind = Literal["answer", "reasons", "unread", "same"]
NOON = time(12)
SINCE = ("since", "since-unknown")
"""Since when a rule has held is no reason of its own."""


class Pair(NamedTuple):
    """One question with its two answers, the older law's first, and how they differ."""

    kind: Kind
    old: Ruling
    new: Ruling

    @property
    def facts(self) -> set[str]:
        """The facts behind the two answers."""
        return {reason.fact for ruling in (self.old, self.new) for reason in ruling.reasons}


class Change(NamedTuple):
    """One number of the law that differs between the two days: its entries there, as the tables have them."""

    name: str
    old: dict[str, Any]
    new: dict[str, Any]


@lru_cache(maxsize=64)  # from one step to the next the case or one of the days is nearly always the same
def pairs(case: Sentence, older: date, newer: date) -> tuple[Pair, ...]:
    """Each question that at least one of the two days answers, in the order in which a sentence meets them."""
    old = {ruling.id: ruling for ruling in _answers(case, older)}
    new = {ruling.id: ruling for ruling in _answers(case, newer)}
    both = [*old, *(id_ for id_ in new if id_ not in old)]
    return tuple(_pair(old.get(id_), new.get(id_), newer) for id_ in both)


@cache
def changes(older: date, newer: date) -> tuple[Change, ...]:
    """The numbers of the law that differ between the two days, the oldest change first."""
    found = []
    for name in parameters.changed(older, newer):
        rows = parameters.entries()[name]
        found.append(Change(name, *(next(row for row in rows if _holds(row, day)) for day in (older, newer))))
    return tuple(sorted(found, key=lambda change: begins(change.new)))


def begins(row: dict[str, Any]) -> date:
    """The first day of an entry; where it is not known, before all others, where it is not decided, after them."""
    if row["from"] == "unknown":
        return date.min
    return parameters.NOT_DECIDED if row["from"] == "not decided" else date.fromisoformat(row["from"])


@lru_cache(maxsize=64)  # from one step to the next the case or one of the days is nearly always the same
def _answers(case: Sentence, day: date) -> tuple[Ruling, ...]:
    return tuple(_asked(case, day))


def _asked(case: Sentence, day: date) -> Iterator[Ruling]:
    yield from rulings(replace(case, law_of=day))
    yield contact.calls(contact.Contact(day, "high", case.age))
    noon = datetime.combine(case.serving_starts, NOON)
    if case.remand_days:
        yield court.home_with_tag(Custody(noon - timedelta(days=case.remand_days), day, age=case.age))
    yield at_once.immediate(noon, case.age, day)
    yield from exclusion.rulings(exclusion.Exclusion(day, noon, noon, age=case.age))


def _pair(old: Ruling | None, new: Ruling | None, newer: date) -> Pair:
    if old and not new:
        # The new Act moves the rule: what the law cannot answer without its wording was not read.
        assert waits(newer)
        new = not_read(old.id, old.decides, exclusion.NEW)
    assert new
    return Pair(_kind(old or new, new), old or new, new)


def _kind(old: Ruling, new: Ruling) -> Kind:
    if new.outcome == "not-read":
        return "unread"
    if replace(old, reasons=new.reasons) != new:
        return "answer"
    one, other = ([r for r in ruling.reasons if r.message not in SINCE] for ruling in (old, new))
    return "same" if one == other else "reasons"


def _holds(row: dict[str, Any], day: date) -> bool:
    if day == parameters.NOT_DECIDED:
        return "to" not in row
    return begins(row) <= day and (
        "to" not in row or row["to"] == "not decided" or date.fromisoformat(row["to"]) >= day
    )
