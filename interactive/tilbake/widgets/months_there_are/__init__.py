"""A course laid into the months that a sentence has: what fits inside, what is left outside, and what it pays."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields, Opened
from tilbake.widgets import field_links, form_fields, reading
from tilbake.widgets.months_there_are import course, seen
from tilbake.widgets.months_there_are.course import EMPTY, Course
from tilbake.words.language import N_, Language

TITLE = N_("The months there are")
FALLBACK = "examples-months-there-are.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")
LABELS = {
    "months": N_("Sentence, months"),
    "days": N_("Sentence, days"),
    "starts": N_("Serving starts"),
    "wait": N_("Weeks until the first lesson"),
    "course": N_("The course, months"),
}
HINTS = {
    "months": N_("above four months"),
    "days": N_("only for up to 120"),
    "starts": N_("year-month-day"),
    "wait": N_("a guess of yours"),
    "course": N_("of teaching"),
}


def start(options: Fields) -> Course:
    """The course an author asked for; what is not given is ten months of school in a year’s sentence."""
    reading.known(options, EMPTY)
    length = {"months": ""} if "days" in options and "months" not in options else {}
    return course.read({**EMPTY, **length, **options})


def step(state: Course, action: Fields) -> Course:
    """The course with the fields that the reader changed."""
    reading.known(action, EMPTY)
    return course.read({**course.written(state), **action})


def view(state: Course, words: Language) -> dict[str, Any]:
    """The form, the line, what fits, the rulings in the order of their dates, and the money."""
    fields = form_fields.shown(
        course.written(state), labels=LABELS, hints=HINTS, lists={}, texts=("starts",), words=words
    )
    return {"fields": fields, **seen.view(state, words)}


def link(state: Course) -> str:
    """The fields that are not as at first, such as ``months:24;course:6``."""
    return field_links.written(course.written(state), EMPTY)


def from_link(text: str) -> Opened[Course]:
    """The course of a link; the fields from the first bad one on are dropped."""
    return field_links.opened(text, EMPTY, lambda fields: course.read({**EMPTY, **fields}))


def before(state: Course) -> None:
    """A form does not know what was typed before."""
    del state


def next_actions(state: Course) -> Iterable[Fields]:
    """What is typed cannot be counted."""
    del state
    return ()
