"""A week at one’s own table with the tag, laid by the reader; or the hours of a community sentence in its weeks."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields
from tilbake.widgets.form import Form
from tilbake.widgets.home_with_a_tag import seen, week
from tilbake.widgets.home_with_a_tag.week import Week
from tilbake.words.language import N_, Language

TITLE = N_("A week at your own table")
FALLBACK = "examples-home-with-a-tag.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")

_form = Form(week.EMPTY, week.read, week.written)
"""At first: a week with a job, where what is out was agreed. A link: ``shift:unasked;adult:withdraws``."""
start, step, link, from_link, before = _form.start, _form.step, _form.link, _form.from_link, _form.before


def view(state: Week, words: Language) -> dict[str, Any]:
    """The form, the week drawn to scale, its rows with their rules, and what can follow."""
    return seen.view(state, words)


def next_actions(state: Week) -> Iterable[Fields]:
    """The other sentence, and three things that a week can do; the weeks themselves are too many to answer ahead."""
    changes: tuple[Fields, ...] = ({"mode": "hours"}, {"shift": "unasked"}, {"test": "alcohol"}, {"adult": "withdraws"})
    if state.mode == "hours":
        changes = ({"mode": "tag"},)
    asked = {name: value for name, value in week.written(state).items() if name in seen.asked(state)}
    return tuple({**asked, **change} for change in changes)
