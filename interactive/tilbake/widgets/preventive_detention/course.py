"""The course of hearings after a judgment, as steps of two signs: who brings a case, what is asked, what is decided.

Pure: a judgment and steps in, the situation out. A step that does not stand open ends a course with ``ValueError``.

Two conventions of this widget, for the calendar alone: a suit is heard on the last day for it, and each decision is
final on its own day.
"""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from tilbake.law.calendar import plus
from tilbake.law.parameters import parameter
from tilbake.law.preventive import frame, steps
from tilbake.law.preventive.detention import MOST_EXTENSIONS, Detention

type Kind = Literal["suit", "application"]
type Ended = Literal["", "frame", "probation"]

BETS = ("gf", "gm", "gb")
"""A guess at what a court can make longer: the frame, the minimum term, or both."""
CASES = ("pa", "su", "no")
"""Who brings a case: the person applies, the prosecutor sues, or nobody does."""
QUESTIONS: dict[Kind, tuple[str, ...]] = {
    "suit": ("qd", "qp", "qt", "qw"),
    "application": ("qd", "qc", "qm", "qw"),
}
PAPERS = ("rr", "rx", "rl", "rh", "rw")
MOST_HEARINGS = 24
"""How many hearings a course may have: this project's own bound."""


class Hearing(NamedTuple):
    """One hearing: what was asked and read, and when decided, for how many years; 0 where none were given.

    ``place`` is how many steps came before it, and ``frame_ends`` the end of the frame after it.
    """

    kind: Kind
    day: date
    place: int
    asked: tuple[str, ...] = ()
    read: tuple[str, ...] = ()
    decision: str = ""
    frame_ends: date = date.min

    @property
    def years(self) -> int:
        """The years that the decision gave, of the frame or of probation."""
        return int(self.decision[1:] or "0")


class Course(NamedTuple):
    """Where a course stands: the judgment with what later courts added, and the hearing that is open, if one is.

    ``taken`` is how many steps there were, and ``last`` the last of them.
    """

    detention: Detention
    bet: str = ""
    hearings: tuple[Hearing, ...] = ()
    now: Hearing | None = None
    ended: Ended = ""
    taken: int = 0
    last: str = ""


def replay(judged: Detention, taken: Sequence[str]) -> Course:
    """The course after these steps. Errors: ``ValueError`` at a step that does not stand open."""
    course = Course(judged)
    for key in taken:
        course = onwards(course, key)
    return course


@lru_cache(maxsize=1024)  # a step replays its whole course, and all of it but the last step was there before
def onwards(course: Course, key: str) -> Course:
    """The course after one more step. Errors: ``ValueError`` where it does not stand open."""
    if key not in stands_open(course):
        raise ValueError(f"{key} does not stand open here")
    course = course._replace(taken=course.taken + 1, last=key)
    if not course.bet:
        return course._replace(bet=key)
    if course.now is None:
        return _brought(course, key)
    if key[0] == "q":
        return course._replace(now=course.now._replace(asked=(*course.now.asked, key)))
    if key[0] == "r":
        return course._replace(now=course.now._replace(read=(*course.now.read, key)))
    return _decided(course, course.now, key)


def stands_open(course: Course) -> tuple[str, ...]:
    """The steps that can be taken now, in the order in which they are shown."""
    if course.ended:
        return ()
    if not course.bet:
        return BETS
    if course.now is None:
        return tuple(key for key in CASES if key == "no" or not shut(course, key))
    left = [key for key in QUESTIONS[course.now.kind] if key not in course.now.asked]
    left += [key for key in PAPERS if key not in course.now.read]
    return (*left, *(key for key in decisions(course) if not shut(course, key)))


def decisions(course: Course) -> tuple[str, ...]:
    """The decisions of the open hearing: ``e`` extends by so many years, ``d`` grants probation for so many."""
    assert course.now is not None
    law_of = course.detention.law_of
    longest = parameter("extension-years", law_of).value
    least, most = (parameter(f"detention-probation-{end}-years", law_of).value for end in ("least", "most"))
    probation = tuple(f"d{years}" for years in range(least, most + 1))
    if course.now.kind == "suit":
        return (*(f"e{years}" for years in range(longest, -1, -1)), *probation)
    return ("d0", *probation)


def shut(course: Course, key: str) -> str:
    """Why a step is barred, as a message id of ``saying``; empty when it is open."""
    detention = course.detention
    if key == "pa":
        if len(course.hearings) >= MOST_HEARINGS:
            return "enough-hearings"
        return "" if application_day(detention) < detention.frame_ends else "frame-ends-first"
    if key == "su":
        return _no_suit(course)
    if key[0] == "d" and key != "d0":
        assert course.now is not None
        if course.now.day < detention.minimum_ends:
            return "minimum-runs"
        return "" if course.now.day >= application_day(detention) else "within-the-year"
    return ""


def suit_day(detention: Detention) -> date:
    """The last day for a suit for more time: Penal Code § 43."""
    day = frame.extension_suit_by(detention).date
    assert day is not None
    return day


def application_day(detention: Detention) -> date:
    """The first day for an application for probation: Penal Code § 44."""
    day = steps.application_from(detention).date
    assert day is not None
    return day


def _no_suit(course: Course) -> str:
    last = course.detention.last_final
    if last is not None and suit_day(course.detention) < last:
        return "suit-too-late"
    if len(course.detention.extensions) >= MOST_EXTENSIONS or len(course.hearings) >= MOST_HEARINGS:
        return "enough-hearings"
    return ""


def _brought(course: Course, key: str) -> Course:
    if key == "no":
        return course._replace(ended="frame")
    place = course.taken - 1
    if key == "su":
        return course._replace(now=Hearing("suit", suit_day(course.detention), place))
    return course._replace(now=Hearing("application", application_day(course.detention), place))


def _decided(course: Course, hearing: Hearing, key: str) -> Course:
    detention = course.detention._replace(last_final=hearing.day)
    years = int(key[1:])
    if key[0] == "e" and years:
        detention = detention._replace(extensions=(*detention.extensions, years))
    ended: Ended = "frame" if key == "e0" else "probation" if key[0] == "d" and years else ""
    done = hearing._replace(decision=key, frame_ends=detention.frame_ends)
    return course._replace(detention=detention, hearings=(*course.hearings, done), now=None, ended=ended)


def probation_ends(hearing: Hearing) -> date:
    """The last day of the probation that a hearing granted."""
    return plus(hearing.day, years=hearing.years)
