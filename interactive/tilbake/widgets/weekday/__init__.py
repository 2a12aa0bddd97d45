"""A weekday to plan, at each level: what is fixed, what one chooses, and what is left when the day goes another way."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields
from tilbake.widgets.form import Form
from tilbake.widgets.weekday import plan, seen
from tilbake.widgets.weekday.plan import Plan
from tilbake.words.language import N_, Language

TITLE = N_("Plan a weekday")
FALLBACK = "examples-weekday.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")

_form = Form(plan.EMPTY, plan.read, plan.written)
"""At first: a day at high security that goes as planned. A link: ``place:remand;day:stay``."""
start, step, link, from_link, before = _form.start, _form.step, _form.link, _form.from_link, _form.before


def view(state: Plan, words: Language) -> dict[str, Any]:
    """The form, the day drawn to scale, its rows with their rules, and the sum."""
    return seen.view(state, words)


def next_actions(state: Plan) -> Iterable[Fields]:
    """What the day can do to this plan next, one thing at a time; the plans themselves are too many to answer ahead."""
    fields = plan.written(state)
    workshop = ({**fields, "workshop": value} for value in plan.WORKSHOP if value != state.workshop)
    shuts = ({**fields, "shuts": value} for value in plan.SHUTS if value != state.shuts)
    return (*workshop, *shuts)
