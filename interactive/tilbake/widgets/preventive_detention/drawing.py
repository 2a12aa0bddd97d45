"""Two bars on one line: the frame, which courts can make longer, and the minimum term, which they cannot."""

from datetime import date
from typing import Any

from tilbake.law.calendar import plus
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Ruling
from tilbake.widgets import marks
from tilbake.widgets.preventive_detention.course import Course, probation_ends
from tilbake.words.language import N_, Language

STEP = 10
"""The line is so many years long or a multiple of it, so that one extension seldom changes its scale."""


def drawn(course: Course, first: Course | None, rulings: tuple[Ruling, ...], words: Language) -> dict[str, Any]:
    """Places in per cent of the line. ``first`` is the course that another court took, where there are two."""
    detention = course.detention
    start = detention.nominal_start
    longest = max(other.detention.frame_ends for other in (course, first) if other is not None)
    room = plus(longest, years=parameter("extension-years", detention.law_of).value)
    last = plus(start, years=-(-(room.year - start.year) // STEP) * STEP)

    def at(day: date) -> float:
        return round(100 * (min(max(day, start), last) - start).days / (last - start).days, 2)

    def part(kind: str, since: date, until: date) -> dict[str, Any]:
        return {"kind": kind, "from": at(since), "width": round(at(until) - at(since), 2)}

    days = sorted({ruling.date for ruling in rulings if ruling.date})
    placed = marks.levels([(number, at(day)) for number, day in enumerate(days, start=1)])
    kinds = {
        "remand": words.say(N_("Held before")),
        "inside": words.say(N_("First frame")),
        "extension": words.say(N_("Added by a court")),
        "room": words.say(N_("What the next judgment could add")),
        "probation": words.say(N_("Probation")),
        "minimum": words.say(N_("Minimum term")),
    }
    frame = _frame(course, part)
    minimum = [part("minimum", start, detention.minimum_ends)] if detention.total_minimum_months else []
    before = [] if first is None else [p for p in _frame(first, part) if p["kind"] != "room"]
    seen = {p["kind"] for p in (*frame, *minimum, *before)}
    return {
        "frame": frame,
        "minimum": minimum,
        "first": before,
        "marks": placed,
        "levels": max(mark["level"] for mark in placed) + 1,
        "years": [{"label": str(year), "at": at(date(year, 1, 1))} for year in marks.years(start, last)],
        "legend": [{"kind": kind, "label": label} for kind, label in kinds.items() if kind in seen],
        "title": _title(course, words),
    }


def _frame(course: Course, part: Any) -> list[dict[str, Any]]:
    """The first frame and what each court added, to where the course ended; then probation, or room for more.

    The room is shown only once the reader has guessed.
    """
    detention = course.detention
    start, serving = detention.nominal_start, detention.serving_starts
    free = course.hearings[-1] if course.ended == "probation" else None
    until = free.day if free else detention.frame_ends
    ends = plus(start, years=detention.frame_years)
    parts = [part("remand", start, min(serving, until)), part("inside", serving, min(ends, until))]
    years = detention.frame_years
    for added in detention.extensions:
        since, years = ends, years + added
        ends = plus(start, years=years)
        parts.append(part("extension", since, min(ends, until)))
    if free:
        parts.append(part("probation", free.day, probation_ends(free)))
    elif course.bet and not course.ended:
        more = parameter("extension-years", detention.law_of).value
        parts.append(part("room", ends, plus(start, years=years + more)))
    return [p for p in parts if p["width"] > 0]


def _title(course: Course, words: Language) -> str:
    detention = course.detention
    frame = words.say(
        N_("The frame as a bar from {start} to {end}."), start=detention.nominal_start, end=detention.frame_ends
    )
    if not detention.total_minimum_months:
        return words.say(N_("{frame} There is no minimum term. The table below says the same."), frame=frame)
    return words.say(
        N_("{frame} The minimum term as a bar below it, to {date}. The table below says the same."),
        frame=frame,
        date=detention.minimum_ends,
    )
