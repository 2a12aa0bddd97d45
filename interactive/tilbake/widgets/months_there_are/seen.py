"""A course in words and as a line: what fits, what is left, and what it pays."""

from datetime import date, timedelta
from typing import Any

from tilbake.widgets.months_there_are import course
from tilbake.widgets.months_there_are.course import Course, Fit
from tilbake.words.language import N_, Language
from tilbake.words.rulings import shown, told

DAY_MONEY = 79
"""Kroner a day in 2023, alike for work, school and programmes; fact ``day-money-2023``. A newer rate was not found."""


def view(state: Course, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON."""
    found = course.rulings(state)
    fit = course.fit(state, found)
    summary = _summary(state, fit, words)
    in_words = [shown(ruling, words) for ruling in found]
    days = weekdays(state.first_lesson, min(state.last_lesson, fit.release))
    return {
        "rulings": [told(ruling, words) for ruling in found],
        "dated": sorted((r for r in in_words if r["date"]), key=lambda r: str(r["date"])),
        "undated": [r for r in in_words if not r["date"]],
        "line": _line(state, fit),
        "summary": summary,
        "announce": summary,
        "pay": words.say(
            N_("{days}: {sum} kroner. The bench in the workshop pays the same."),
            days=words.count("{n} weekday of school before release", "{n} weekdays of school before release", days),
            sum=DAY_MONEY * days,
        ),
    }


def weekdays(first: date, last: date) -> int:
    """The days from Monday to Friday from the first up to, and without, the last; holidays are not known here."""
    whole, rest = divmod(max(0, (last - first).days), 7)
    return whole * 5 + sum((first + timedelta(days=n)).weekday() < 5 for n in range(rest))


def _summary(state: Course, fit: Fit, words: Language) -> str:
    said = []
    if state.first_lesson >= fit.release:
        said.append(words.say(N_("The sentence can be over before the first lesson.")))
    elif state.last_lesson <= fit.release:
        said.append(words.say(N_("It fits: the course is over on {day}, inside."), day=state.last_lesson))
    else:
        said.append(
            words.say(
                N_("It does not fit: on {day}, the earliest release, {share} per cent of the course is done."),
                day=fit.release,
                share=100 * fit.inside // fit.whole,
            )
        )
    said.append(
        words.count(
            "The longest course that fits has {n} month.", "The longest course that fits has {n} months.", fit.longest
        )
    )
    if fit.outside_from and state.first_lesson < fit.release < state.last_lesson:
        said.append(words.say(N_("From {day} a school outside is possible, on day release."), day=fit.outside_from))
    return " ".join(said)


def _line(state: Course, fit: Fit) -> dict[str, Any]:
    last = max(state.last_lesson, fit.end)
    whole = (last - state.starts).days

    def at(day: date) -> float:
        return round(100 * (min(day, last) - state.starts).days / whole, 2)

    lessons = min(state.last_lesson, max(fit.release, state.first_lesson))
    return {
        "sentence": at(fit.end),
        "release": at(fit.release),
        "first": at(state.first_lesson),
        "inside": round(at(lessons) - at(state.first_lesson), 2),
        "left": at(lessons),
        "left_width": round(at(state.last_lesson) - at(lessons), 2),
    }
