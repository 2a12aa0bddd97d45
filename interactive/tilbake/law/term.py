"""The length of the sentence in days, and its thirds, half and end."""

from dataclasses import dataclass
from datetime import date, timedelta

from tilbake.law import credit
from tilbake.law.acts import PENAL, REGULATIONS
from tilbake.law.calendar import plus, share
from tilbake.law.judgment import Away, Sentence
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Decider, Reason, Ruling, because

SECTION = f"{REGULATIONS} § 3-2"
COVERED = because(f"{REGULATIONS} § 4-4", "remand-to-serving", "remand-covers-all")
"""The reason why nothing is left to decide when the credit covers the whole sentence."""


@dataclass(frozen=True)
class Term:
    """The sentence laid on the calendar. ``days`` is its whole length, credit and ``fine_days`` included."""

    nominal_start: date
    serving_starts: date
    days: int
    held_since: date
    law_of: date
    fine_days: int = 0
    away: tuple[Away, ...] = ()

    @property
    def end(self) -> date:
        """The day on which the whole sentence has been served."""
        return self.on(self.days)

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
        return self.shortened("probation-share")

    def shortened(self, threshold: str) -> int:
        """The share of the days to be served where probation shortens the sentence: never what stands for a fine."""
        return parameter(threshold, self.law_of).part(self.days - self.fine_days) + self.fine_days

    @property
    def release(self) -> date:
        """The expected day of release: the first ordinary day for probation, else the full term."""
        day = self.release_day
        return self.end if day is None else self.on(day)

    def on(self, day: int) -> date:
        """The date on which so many days from the nominal start have been served; time away does not count (§ 3-3)."""
        served = self.nominal_start + timedelta(days=day)
        for left, back in self.away:
            if served > left:
                served += back - left
        return served

    def inside(self, day: date) -> date:
        """The day, or the first one after it that is spent serving: the gates open for people who serve (§ 52)."""
        day = max(day, self.serving_starts)
        return next((back for left, back in self.away if left < day < back), day)

    def unbroken(self, since: date, *, months: int = 0, years: int = 0) -> date:
        """The day on which so long a time without a break has run; time away begins it anew."""
        met = plus(since, years=years, months=months)
        for left, back in self.away:
            if left < met:
                met = plus(back, years=years, months=months)
        return met


def of(sentence: Sentence) -> Term:
    """The sentence on the calendar, by the day count of this project (see ``calendar``)."""
    start = sentence.serving_starts - timedelta(days=credit.days(sentence))
    end = plus(start, months=sentence.total_months, days=sentence.total_days + sentence.fine_days)
    held_since = sentence.serving_starts - timedelta(days=sentence.remand_days)
    days = (end - start).days
    return Term(start, sentence.serving_starts, days, held_since, sentence.law_of, sentence.fine_days, sentence.away)


def decider(sentence: Sentence) -> Decider:
    """Who decides on steps, leave and release: the local level, above ten years the region.

    Source: Execution of Sentences Act § 6 second paragraph; fact ``decision-level-10y``.
    """
    return "region" if sentence.exceeds(parameter("region-above-months", sentence.law_of).value) else "local"


def milestones(sentence: Sentence, time: Term) -> tuple[Ruling, ...]:
    """Nominal start, one third, half, two thirds and full term, as dates and as days from the nominal start."""
    credited = credit.days(sentence)
    start = because(
        SECTION, "time-calculation", "nominal-start", serving_starts=time.serving_starts, credit_days=credited
    )
    return (
        Ruling("nominal-start", "counted", time.nominal_start, None, "must", "service", (start,)),
        _share(time, "one-third", 1, 3),
        _share(time, "half", 1, 2),
        _share(time, "two-thirds", 2, 3),
        _full_term(sentence, time),
    )


def _share(time: Term, name: str, parts: int, of_parts: int) -> Ruling:
    day = share(time.days, parts, of_parts)
    reason = because(
        SECTION, "time-calculation", name, start=time.nominal_start, days=time.days, served=day, date=time.on(day)
    )
    return Ruling(name, "counted", time.on(day), day, "must", "service", (reason,))


def _full_term(sentence: Sentence, time: Term) -> Ruling:
    unbroken = time.nominal_start + timedelta(days=time.days)
    numbers = {"start": time.nominal_start, "end": unbroken}
    reasons: tuple[Reason, ...] = (because(SECTION, "time-calculation", "length", **numbers, days=time.days),)
    if sentence.exceeds(parameter("prison-ceiling-years", sentence.law_of).value * 12):
        reasons = (*reasons, because(f"{PENAL} §§ 79, 101–109 and 132", "max-30", "above-21"))
    outcome = "already-served" if time.nothing_left else "counted"
    reasons = (*reasons, COVERED) if time.nothing_left else reasons
    return Ruling("full-term", outcome, time.end, time.days, "must", "service", reasons)


def spent(name: str, sentence: Sentence) -> Ruling:
    """The answer of any gate when the credit already covers the whole sentence."""
    return Ruling(name, "nothing-left", None, None, "may not", decider(sentence), (COVERED,))
