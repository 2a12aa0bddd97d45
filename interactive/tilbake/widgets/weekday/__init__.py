"""A weekday to plan, at each level: what is fixed, what one chooses, and what is left when the day goes another way."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields, Opened
from tilbake.widgets import field_links, reading
from tilbake.widgets.weekday import plan, seen
from tilbake.widgets.weekday.plan import EMPTY, Plan
from tilbake.words.language import N_, Language

TITLE = N_("Plan a weekday")
FALLBACK = "examples-weekday.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")


def start(options: Fields) -> Plan:
    """The day an author asked for; what is not given is a day at high security that goes as planned."""
    reading.known(options, EMPTY)
    return plan.read({**EMPTY, **options})


def step(state: Plan, action: Fields) -> Plan:
    """The plan with the fields that were changed. Errors: ``Refusal``."""
    reading.known(action, EMPTY)
    return plan.read({**plan.written(state), **action})


def view(state: Plan, words: Language) -> dict[str, Any]:
    """The form, the day drawn to scale, its rows with their rules, and the sum."""
    return seen.view(state, words)


def link(state: Plan) -> str:
    """The fields that are not as at first, such as ``place:remand;day:stay``."""
    return field_links.written(plan.written(state), EMPTY)


def from_link(text: str) -> Opened[Plan]:
    """The plan of a link; the fields from the first bad one on are dropped."""
    return field_links.opened(text, EMPTY, start)


def before(state: Plan) -> None:
    """A plan does not know which was made before it."""
    del state


def next_actions(state: Plan) -> Iterable[Fields]:
    """What the day can do to this plan next, one thing at a time; the plans themselves are too many to answer ahead."""
    fields = plan.written(state)
    workshop = ({**fields, "workshop": value} for value in plan.WORKSHOP if value != state.workshop)
    shuts = ({**fields, "shuts": value} for value in plan.SHUTS if value != state.shuts)
    return (*workshop, *shuts)
