"""A sentence, a wait and a course: the form, and the days that follow from it."""

from datetime import date, timedelta
from typing import NamedTuple

from tilbake.law import bounds, sentence
from tilbake.law.calendar import plus
from tilbake.law.judgment import Sentence
from tilbake.law.leave import asking
from tilbake.law.parameters import named_days
from tilbake.law.ruling import Ruling
from tilbake.widget import Fields, Refusal
from tilbake.widgets import reading
from tilbake.words.language import N_

EMPTY: Fields = {"months": "12", "days": "", "starts": "2026-08-17", "wait": "6", "course": "10"}
MOST_WEEKS, MOST_COURSE = 104, 60
DATES = ("day-release-from", "tag-from", "probation-earliest", "full-term")
"""The rulings of the sentence that a school must know."""


class Course(NamedTuple):
    """The sentence in months or days, when it starts, the weeks until the first lesson, the months of the course."""

    months: int
    days: int
    starts: date
    wait: int
    course: int

    @property
    def first_lesson(self) -> date:
        """The first day of teaching."""
        return self.starts + timedelta(weeks=self.wait)

    @property
    def last_lesson(self) -> date:
        """The day on which the course is over, wherever the person is then."""
        return plus(self.first_lesson, months=self.course)


class Fit(NamedTuple):
    """The days on which the course and the sentence part."""

    outside_from: date | None
    """The first possible day at a school outside (day release), where there is one."""
    release: date
    """The earliest release on probation, or the end where the sentence has none."""
    end: date
    inside: int
    """Days of the course before the earliest release."""
    whole: int
    """Days of the course."""
    longest: int
    """How many whole months of a course fit between the first lesson and the earliest release."""


def read(fields: Fields) -> Course:
    """The course of a complete set of fields. Errors: ``Refusal``."""
    found = Course(
        reading.number(fields, "months"),
        reading.number(fields, "days"),
        reading.day(fields, "starts"),
        reading.number(fields, "wait"),
        reading.number(fields, "course"),
    )
    if found.wait > MOST_WEEKS:
        raise Refusal("wait", N_("The wait goes to {most} weeks here."), most=MOST_WEEKS)
    if not 1 <= found.course <= MOST_COURSE:
        raise Refusal("course", N_("A course here has from 1 to {most} months."), most=MOST_COURSE)
    wrong = bounds.objection(served(found))
    if wrong:
        # The form has no field for years: what is said about them is said about the months.
        raise reading.Objected(wrong, {"years": "months", "serving_starts": "starts"}.get(wrong.field, wrong.field))
    return found


def written(course: Course) -> Fields:
    """The form's fields as text."""
    return {
        "months": str(course.months or ""),
        "days": str(course.days or ""),
        "starts": course.starts.isoformat(),
        "wait": str(course.wait),
        "course": str(course.course),
    }


def served(course: Course) -> Sentence:
    """The sentence as the law is asked about it."""
    return Sentence(
        years=course.months // 12,
        months=course.months % 12,
        days=course.days,
        serving_starts=course.starts,
        law_of=named_days()["today"],
    )


def rulings(course: Course) -> tuple[Ruling, ...]:
    """The dates of the sentence that a school must know, and how long day release for school may last."""
    found = tuple(ruling for ruling in sentence.rulings(served(course)) if ruling.id in DATES)
    day = outside_from(found)
    if day is None:
        return found
    until = asking.day_release_until(day, schooling=True, law_of=named_days()["today"])
    # A limit beyond the sentence's own end limits nothing.
    return (*found, until) if until.date and until.date < _end(found) else found


def outside_from(found: tuple[Ruling, ...]) -> date | None:
    """The first possible day of day release before the earliest release; ``None`` where there is none."""
    dates = {ruling.id: ruling.date for ruling in found}
    day = dates.get("day-release-from")
    return day if day is not None and day < _release(found) else None


def fit(course: Course, found: tuple[Ruling, ...]) -> Fit:
    """How the course lies in the sentence."""
    release, end = _release(found), _end(found)
    whole = (course.last_lesson - course.first_lesson).days
    inside = max(0, (min(course.last_lesson, release) - course.first_lesson).days)
    longest = 0
    while longest < MOST_COURSE and plus(course.first_lesson, months=longest + 1) <= release:
        longest += 1
    return Fit(outside_from(found), release, end, inside, whole, longest)


def _release(found: tuple[Ruling, ...]) -> date:
    return next((r.date for r in found if r.id == "probation-earliest" and r.date), None) or _end(found)


def _end(found: tuple[Ruling, ...]) -> date:
    day = next(r.date for r in found if r.id == "full-term")
    assert day is not None
    return day
