"""The day count of this project: a teaching convention, since the official one is not known.

Years and months are added first, clamped to the month's end, then days. A fraction of a sentence is its length in
days times the fraction, rounded up, counted from the nominal start (fact base, "Rules for a rules-as-code engine").
"""

from calendar import monthrange
from datetime import date, timedelta


def plus(day: date, *, years: int = 0, months: int = 0, days: int = 0) -> date:
    """The day so many years, months and days later; negative amounts go back.

    Errors: ``ValueError`` beyond the calendar's years 1 to 9999.
    """
    month = day.year * 12 + (day.month - 1) + years * 12 + months
    year, month = divmod(month, 12)
    if not date.min.year <= year <= date.max.year:
        raise ValueError(f"year {year} is outside the calendar")
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last)) + timedelta(days=days)


def share(days: int, parts: int, of: int) -> int:
    """``parts`` of ``of`` equal parts of so many days, rounded up to whole days: two of three parts of 1,280 is 854."""
    return -(-days * parts // of)
