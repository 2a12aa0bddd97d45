"""What the court said, and what went before it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from tilbake.law.calendar import plus

type Offence = Literal["general", "sexual", "serious-violence"]
OFFENCES: tuple[Offence, ...] = ("general", "sexual", "serious-violence")


class Length(NamedTuple):
    """A further sentence that is served together with the first one: in days, or in years and months."""

    years: int = 0
    months: int = 0
    days: int = 0


class Away(NamedTuple):
    """Time that does not count: an interruption, or an escape. From the day of leaving to the day of coming back."""

    left: date
    back: date


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """What the court said and what went before it.

    A sentence is in ``days`` up to 120 and in ``years`` and ``months`` above that (Penal Code § 31). Remand goes
    straight over into serving on ``serving_starts`` (regulations § 4-4); ``isolation_days`` are those of the
    ``remand_days`` that were complete isolation. ``age`` is in years on the day serving starts, where it is known;
    ``law_of`` is the day whose law is asked for. Further sentences are ``added``, ``fine_days`` are imprisonment in
    default of a fine, and ``away`` are the times that do not count, in order.
    """

    years: int = 0
    months: int = 0
    days: int = 0
    remand_days: int = 0
    isolation_days: int = 0
    serving_starts: date
    age: int | None = None
    offence: Offence = "general"
    law_of: date
    added: tuple[Length, ...] = ()
    fine_days: int = 0
    away: tuple[Away, ...] = ()

    @property
    def total_months(self) -> int:
        """The years and months of all sentences together, as months; 0 when all are set in days."""
        return self.years * 12 + self.months + sum(more.years * 12 + more.months for more in self.added)

    @property
    def total_days(self) -> int:
        """The days of all sentences that are set in days, without those in default of a fine."""
        return self.days + sum(more.days for more in self.added)

    def exceeds(self, months: int) -> bool:
        """Whether the sentences together are longer than so many months, laid on the calendar from the first day."""
        return plus(self.serving_starts, months=months) < self._laid_out()

    def reaches(self, months: int) -> bool:
        """Whether the sentences together are at least so many months long."""
        return plus(self.serving_starts, months=months) <= self._laid_out()

    @property
    def months_begun(self) -> int:
        """The sentences together in months, a started month counted as one."""
        months = self.total_months
        while self.exceeds(months):
            months += 1
        return months

    def _laid_out(self) -> date:
        return plus(self.serving_starts, months=self.total_months, days=self.total_days)
