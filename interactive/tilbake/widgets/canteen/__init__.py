"""A week's day money shared out: in days of work where no price is known, or by prices that the reader types."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields
from tilbake.widgets.canteen import budget, seen
from tilbake.widgets.canteen.budget import PAID, Budget
from tilbake.widgets.form import Form
from tilbake.words.language import N_, Language

TITLE = N_("A week’s money")
FALLBACK = "examples-canteen.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")

_form = Form(budget.EMPTY, budget.read, budget.written)
"""At first: five days of work at the rate of 2023, all handed out. A link: ``paid:support;call:2``."""
start, step, link, from_link, before = _form.start, _form.step, _form.link, _form.from_link, _form.before


def view(state: Budget, words: Language) -> dict[str, Any]:
    """The form, what is left, each thing in kroner and in days of this pay, and the rulings."""
    return seen.view(state, words)


def next_actions(state: Budget) -> Iterable[Fields]:
    """The same week for each other group, and with the reaction or without it; what is typed cannot be counted."""
    fields = budget.written(state)
    other = {"none": "half", "half": "none"}[state.cut]
    groups = tuple({**fields, "paid": paid} for paid in PAID if paid != state.paid)
    return (*groups, {**fields, "cut": other})
