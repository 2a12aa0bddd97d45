"""A week of letters, calls and visits at each level: what the rule gives, who controls it, its share of the week."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields
from tilbake.widgets.contact_week import seen, week
from tilbake.widgets.contact_week.week import Week
from tilbake.widgets.form import Form
from tilbake.words.language import N_, Language

TITLE = N_("A week, shared out")
FALLBACK = "examples-contact-week.html"
FALLBACK_TEXT = N_("The same as plain text: worked examples")

_form = Form(week.EMPTY, week.read, week.written)
"""At first: 30 minutes of calls for an adult at high security. A link: ``level:lower;child:30``."""
start, step, link, from_link, before = _form.start, _form.step, _form.link, _form.from_link, _form.before


def view(state: Week, words: Language) -> dict[str, Any]:
    """The form, the week to scale, and each channel with its rulings."""
    return seen.view(state, words)


def next_actions(state: Week) -> Iterable[Fields]:
    """The same week at each other level; minutes cannot be counted."""
    return tuple({**week.written(state), "level": level} for level in week.LEVELS if level != state.level)
