"""One arrest and what followed it, as plain values."""

from datetime import date, datetime
from typing import Literal, NamedTuple

from tilbake.law.limits import AGES, MOST_MONTHS, STARTS
from tilbake.law.objection import Objection, no

type Ground = Literal["evasion", "tampering", "new-offence", "own-request", "sense-of-justice"]
GROUNDS: tuple[Ground, ...] = ("evasion", "tampering", "new-offence", "own-request", "sense-of-justice")
MOST_RENEWALS = 60


class Custody(NamedTuple):
    """An arrest by the hour, and the orders after it.

    Clock times are local and take no account of summer time. ``penalty_months`` is the most that the charge carries.
    ``ordered`` is the day of the first remand order and ``renewals`` how often it was renewed for as long as can be;
    ``isolated_from`` is the first day of complete isolation, ``isolation_renewals`` how often that order was renewed,
    and ``review_pointless`` whether the court found that a review after two weeks would be. ``isolated_days`` are the
    days in complete isolation so far. ``age`` is in years, ``None`` for an adult; ``law_of`` is the day whose law is
    asked for.
    """

    arrested: datetime
    law_of: date
    penalty_months: int = 72
    ground: Ground = "tampering"
    strong_suspicion: bool = False
    age: int | None = None
    ordered: date | None = None
    renewals: int = 0
    isolated_from: date | None = None
    isolation_renewals: int = 0
    review_pointless: bool = False
    isolated_days: int = 0
    released: datetime | None = None


def objection(custody: Custody) -> Objection | None:
    """The first thing that is wrong with the case, or ``None``. Bounds without a section are this project's own."""
    if not STARTS[0] <= custody.arrested.date() <= STARTS[1]:
        return no("arrested", "arrested-range", first=STARTS[0], last=STARTS[1])
    if not 0 <= custody.penalty_months <= MOST_MONTHS:
        return no("penalty_months", "penalty-range", most=MOST_MONTHS)
    if custody.ground not in GROUNDS:
        return no("ground", "ground-unknown")
    if custody.age is not None and not AGES[0] <= custody.age <= AGES[1]:
        return no("age", "age-range", least=AGES[0], most=AGES[1])
    for field in ("renewals", "isolation_renewals"):
        if not 0 <= getattr(custody, field) <= MOST_RENEWALS:
            return no(field, "renewals-range", most=MOST_RENEWALS)
    return _order(custody)


def _order(custody: Custody) -> Objection | None:
    arrested = custody.arrested
    for field in ("ordered", "isolated_from"):
        day = getattr(custody, field)
        if day is not None and not arrested.date() <= day <= STARTS[1]:
            return no(field, "not-before-arrest", arrested=arrested.date(), last=STARTS[1])
    if custody.released is not None and not arrested <= custody.released <= datetime(STARTS[1].year, 12, 31, 23, 59):
        return no("released", "not-before-arrest", arrested=arrested, last=STARTS[1])
    if custody.isolated_days < 0:
        return no("isolated_days", "isolated-below-zero")
    if custody.released is not None:
        held = (custody.released.date() - arrested.date()).days + 1
        if custody.isolated_days > held:
            return no("isolated_days", "isolated-more-than-held", isolated_days=custody.isolated_days, held=held)
    return None
