"""A course laid into the months that a sentence has: what fits inside, what is left outside, and what it pays."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields
from tilbake.widgets import form_fields
from tilbake.widgets.form import Form
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

_form = Form(EMPTY, course.read, course.written)
"""At first: ten months of school in a year’s sentence. A link: ``months:24;course:6``."""
step, link, from_link, before = _form.step, _form.link, _form.from_link, _form.before


def start(options: Fields) -> Course:
    """The course an author asked for. A sentence given in days has no months besides."""
    length = {"months": ""} if "days" in options and "months" not in options else {}
    return _form.start({**length, **options})


def view(state: Course, words: Language) -> dict[str, Any]:
    """The form, the line, what fits, the rulings in the order of their dates, and the money."""
    fields = form_fields.shown(
        course.written(state), labels=LABELS, hints=HINTS, lists={}, texts=("starts",), words=words
    )
    return {"fields": fields, **seen.view(state, words)}


def next_actions(state: Course) -> Iterable[Fields]:
    """What is typed cannot be counted."""
    del state
    return ()
