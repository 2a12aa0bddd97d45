"""The length of the sentence in days, and its thirds, half and end."""

from dataclasses import dataclass
from datetime import date, timedelta

from tilbake.law import credit
from tilbake.law.acts import PENAL, REGULATIONS
from tilbake.law.calendar import plus, share
from tilbake.law.judgment import Sentence
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Decider, Reason, Ruling, because

SECTION = f"{REGULATIONS} § 3-2"
COVERED = because(f"{REGULATIONS} § 4-4", "remand-to-serving", "remand-covers-all")
"""The reason why nothing is left to decide when the credit covers the whole sentence."""


@dataclass(frozen=True)
class Term:
    """The sentence laid on the calendar."""

    nominal_start: date
    serving_starts: date
    end: date
    held_since: date
    law_of: date

    @property
    def days(self) -> int:
        """The whole sentence in days, credit included."""
        return (self.end - self.nominal_start).days

    @property
    def nothing_left(self) -> bool:
        """Whether the credit already covers the whole sentence."""
        return self.end <= self.serving_starts

    @property
    def release_day(self) -> int | None:
        """The first day, from the nominal start, on which release on probation is possible for ordinary reasons.

        Two thirds and at least 60 days, with at least 14 days left (Execution of Sentences Act § 42 first paragraph;
        facts ``release-two-thirds``, ``release-14-days-left``). ``None`` where too little would be left.
        """
        day = max(self.ordinary_share, parameter("probation-least-served-days", self.law_of).value)
        return day if self.days - day >= parameter("probation-least-left-days", self.law_of).value else None

    @property
    def ordinary_share(self) -> int:
        """The share of the days, two thirds, that must be served before ordinary release on probation."""
        return parameter("probation-share", self.law_of).part(self.days)

    @property
    def release(self) -> date:
        """The expected day of release: the first ordinary day for probation, else the full term."""
        day = self.release_day
        return self.end if day is None else self.on(day)

    def on(self, day: int) -> date:
        """The date so many days after the nominal start."""
        return self.nominal_start + timedelta(days=day)

    def inside(self, day: date) -> date:
        """The day, but not before serving starts: the gates of the Act open for people who serve (§ 52)."""
        return max(day, self.serving_starts)


def of(sentence: Sentence) -> Term:
    """The sentence on the calendar, by the day count of this project (see ``calendar``)."""
    start = sentence.serving_starts - timedelta(days=credit.days(sentence))
    end = plus(start, years=sentence.years, months=sentence.months, days=sentence.days)
    held_since = sentence.serving_starts - timedelta(days=sentence.remand_days)
    return Term(start, sentence.serving_starts, end, held_since, sentence.law_of)


def decider(sentence: Sentence) -> Decider:
    """Who decides on steps, leave and release: the local level, above ten years the region.

    Source: Execution of Sentences Act § 6 second paragraph; fact ``decision-level-10y``.
    """
    return "region" if sentence.total_months > parameter("region-above-months", sentence.law_of).value else "local"


def milestones(sentence: Sentence, time: Term) -> tuple[Ruling, ...]:
    """Nominal start, one third, half, two thirds and full term, as dates and as days from the nominal start."""
    credited = credit.days(sentence)
    start = because(
        SECTION, "time-calculation", "nominal-start", serving_starts=time.serving_starts, credit_days=credited
    )
    length = because(SECTION, "time-calculation", "length", start=time.nominal_start, end=time.end, days=time.days)
    return (
        Ruling("nominal-start", "counted", time.nominal_start, None, "must", "service", (start,)),
        _share(time, "one-third", 1, 3),
        _share(time, "half", 1, 2),
        _share(time, "two-thirds", 2, 3),
        _full_term(sentence, time, (length,)),
    )


def _share(time: Term, name: str, parts: int, of_parts: int) -> Ruling:
    day = share(time.days, parts, of_parts)
    reason = because(
        SECTION, "time-calculation", name, start=time.nominal_start, days=time.days, served=day, date=time.on(day)
    )
    return Ruling(name, "counted", time.on(day), day, "must", "service", (reason,))


def _full_term(sentence: Sentence, time: Term, reasons: tuple[Reason, ...]) -> Ruling:
    if sentence.total_months > parameter("prison-ceiling-years", sentence.law_of).value * 12:
        reasons = (*reasons, because(f"{PENAL} §§ 79, 101–109 and 132", "max-30", "above-21"))
    if time.nothing_left:
        return Ruling("full-term", "already-served", time.end, time.days, "must", "service", (*reasons, COVERED))
    return Ruling("full-term", "counted", time.end, time.days, "must", "service", reasons)


def spent(name: str, sentence: Sentence) -> Ruling:
    """The answer of any gate when the credit already covers the whole sentence."""
    return Ruling(name, "nothing-left", None, None, "may not", decider(sentence), (COVERED,))
