"""How many days of leave a leave year gives: regulations § 3-30."""

from datetime import date
from typing import NamedTuple

from tilbake.law.acts import REGULATIONS
from tilbake.law.calendar import plus
from tilbake.law.objection import Objection, no
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Decider, Ruling, because, level_above

MOST_USED = 366


class LeaveYear(NamedTuple):
    """The first ordinary leave, the day that is asked about, and the days of leave since the year began."""

    law_of: date
    first_leave: date
    day: date
    used: int = 0
    special_case: bool = False
    decides: Decider = "local"


def objection(year: LeaveYear) -> Objection | None:
    """The first thing that is wrong, or ``None``."""
    if year.day < year.first_leave:
        return no("day", "before-first-leave", first=year.first_leave)
    if not 0 <= year.used <= MOST_USED:
        return no("used", "used-range", most=MOST_USED)
    return None


def left(year: LeaveYear) -> Ruling:
    """The days of leave left, and the day on which the next leave year begins. Source: fact ``leave-quota``."""
    ordinary, special = (parameter(name, year.law_of) for name in ("leave-days-a-year", "leave-days-a-year-special"))
    quota = special.value if year.special_case else ordinary.value
    next_year = next_year_begins(year)
    days, above = max(0, quota - year.used), level_above(year.decides)
    message = "quota-special" if year.special_case else "quota"
    reasons = (
        ordinary.because(message, quota=quota, used=year.used, next=next_year),
        because(f"{REGULATIONS} § 3-30", "leave-quota", "quota-beside"),
    )
    if not days:
        beyond = because(f"{REGULATIONS} § 3-31", "leave-time-advanced", "quota-beyond")
        return Ruling("leave-quota", "used-up", next_year, 0, "may", year.decides, (*reasons, beyond), complaint=above)
    return Ruling("leave-quota", "days-left", next_year, days, "may", year.decides, reasons, complaint=above)


def next_year_begins(year: LeaveYear) -> date:
    """The first anniversary of the first ordinary leave after the day."""
    years = 1
    while plus(year.first_leave, years=years) <= year.day:
        years += 1
    return plus(year.first_leave, years=years)
