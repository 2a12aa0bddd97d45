"""What the court said, and what went before it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

type Offence = Literal["general", "sexual", "serious-violence"]
OFFENCES: tuple[Offence, ...] = ("general", "sexual", "serious-violence")


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """What the court said and what went before it.

    A sentence is in ``days`` up to 120 and in ``years`` and ``months`` above that (Penal Code § 31). Remand goes
    straight over into serving on ``serving_starts`` (regulations § 4-4); ``isolation_days`` are those of the
    ``remand_days`` that were complete isolation. ``age`` is in years on the day serving starts, where it is known;
    ``law_of`` is the day whose law is asked for.
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

    @property
    def total_months(self) -> int:
        """The years and months as months; 0 for a sentence set in days."""
        return self.years * 12 + self.months
