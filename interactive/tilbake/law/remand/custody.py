"""One arrest and what followed it, as plain values."""

from datetime import date, datetime
from typing import Literal, NamedTuple

from tilbake.law.limits import AGES, LAST_MOMENT, MOST_MONTHS, STARTS
from tilbake.law.objection import Objection, no
from tilbake.law.parameters import parameter

type Ground = Literal["evasion", "tampering", "new-offence", "own-request", "sense-of-justice"]
GROUNDS: tuple[Ground, ...] = ("evasion", "tampering", "new-offence", "own-request", "sense-of-justice")
MOST_RENEWALS = 60


class Custody(NamedTuple):
    """An arrest by the hour, and the orders after it.

    Clock times are local and take no account of summer time. ``penalty_months`` is the most that the charge carries.
    ``ordered`` is the day of the first remand order and ``renewals`` how often it was renewed for as long as can be;
    ``isolated_from`` is the first day of complete isolation and ``isolation_extensions`` the length of each renewal of
    that order, in weeks: above two the court found that a review after two weeks would be pointless. ``isolated_days``
    are the days in complete isolation so far. ``age`` is in years, ``None`` for an adult; ``law_of`` is the day whose
    law is asked for.
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
    isolation_extensions: tuple[int, ...] = ()
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
    for field, times in (("renewals", custody.renewals), ("isolation_extensions", len(custody.isolation_extensions))):
        if not 0 <= times <= MOST_RENEWALS:
            return no(field, "renewals-range", most=MOST_RENEWALS)
    return _extensions(custody) or _order(custody)


def _extensions(custody: Custody) -> Objection | None:
    longest = parameter("isolation-extension-weeks", custody.law_of)
    if all(1 <= weeks <= longest.value for weeks in custody.isolation_extensions):
        return None
    return no("isolation_extensions", "extension-weeks-range", longest.section, longest.fact, most=longest.value)


def _order(custody: Custody) -> Objection | None:
    arrested = custody.arrested
    for field in ("ordered", "isolated_from"):
        day = getattr(custody, field)
        if day is not None and not arrested.date() <= day <= STARTS[1]:
            return no(field, "not-before-arrest", arrested=arrested.date(), last=STARTS[1])
    if custody.released is not None and not arrested <= custody.released <= LAST_MOMENT:
        return no("released", "not-before-arrest", arrested=arrested, last=STARTS[1])
    if custody.isolated_days < 0:
        return no("isolated_days", "isolated-below-zero")
    if custody.released is not None:
        held = (custody.released.date() - arrested.date()).days + 1
        if custody.isolated_days > held:
            return no("isolated_days", "isolated-more-than-held", isolated_days=custody.isolated_days, held=held)
    return None
