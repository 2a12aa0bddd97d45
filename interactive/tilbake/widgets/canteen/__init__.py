"""A week's day money shared out: in days of work where no price is known, or by prices that the reader types."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields, Opened
from tilbake.widgets import field_links, reading
from tilbake.widgets.canteen import budget, seen
from tilbake.widgets.canteen.budget import PAID, Budget
from tilbake.words.language import N_, Language

TITLE = N_("A week’s money")
FALLBACK = "examples-canteen.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")


def start(options: Fields) -> Budget:
    """The week an author asked for; what is not given is five days of work at the rate of 2023, all handed out."""
    reading.known(options, budget.EMPTY)
    return budget.read({**budget.EMPTY, **options})


def step(state: Budget, action: Fields) -> Budget:
    """The week with the fields that were changed."""
    return start({**budget.written(state), **action})


def view(state: Budget, words: Language) -> dict[str, Any]:
    """The form, what is left, each thing in kroner and in days of this pay, and the rulings."""
    return seen.view(state, words)


def link(state: Budget) -> str:
    """The fields that are not as at first, such as ``paid:support;call:2``."""
    return field_links.written(budget.written(state), budget.EMPTY)


def from_link(text: str) -> Opened[Budget]:
    """The week of a link; the fields from the first bad one on are dropped."""
    return field_links.opened(text, budget.EMPTY, start)


def before(state: Budget) -> None:
    """A week does not know which was looked at before it."""
    del state


def next_actions(state: Budget) -> Iterable[Fields]:
    """The same week for each other group, and with the reaction or without it; what is typed cannot be counted."""
    fields = budget.written(state)
    other = {"none": "half", "half": "none"}[state.cut]
    groups = tuple({**fields, "paid": paid} for paid in PAID if paid != state.paid)
    return (*groups, {**fields, "cut": other})
