"""A week at one’s own table with the tag, laid by the reader; or the hours of a community sentence in its weeks."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields, Opened
from tilbake.widgets import field_links, reading
from tilbake.widgets.home_with_a_tag import seen, week
from tilbake.widgets.home_with_a_tag.week import EMPTY, Week
from tilbake.words.language import N_, Language

TITLE = N_("A week at your own table")
FALLBACK = "examples-home-with-a-tag.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")


def start(options: Fields) -> Week:
    """The week an author asked for; what is not given is a week with a job, where what is out was agreed."""
    reading.known(options, EMPTY)
    return week.read({**EMPTY, **options})


def step(state: Week, action: Fields) -> Week:
    """The week with the fields that were changed. Errors: ``Refusal``."""
    reading.known(action, EMPTY)
    return week.read({**week.written(state), **action})


def view(state: Week, words: Language) -> dict[str, Any]:
    """The form, the week drawn to scale, its rows with their rules, and what can follow."""
    return seen.view(state, words)


def link(state: Week) -> str:
    """The fields that are not as at first, such as ``shift:unasked;adult:withdraws``."""
    return field_links.written(week.written(state), EMPTY)


def from_link(text: str) -> Opened[Week]:
    """The week of a link; the fields from the first bad one on are dropped."""
    return field_links.opened(text, EMPTY, start)


def before(state: Week) -> None:
    """A week does not know which was laid before it."""
    del state


def next_actions(state: Week) -> Iterable[Fields]:
    """The other sentence, and three things that a week can do; the weeks themselves are too many to answer ahead."""
    changes: tuple[Fields, ...] = ({"mode": "hours"}, {"shift": "unasked"}, {"test": "alcohol"}, {"adult": "withdraws"})
    if state.mode == "hours":
        changes = ({"mode": "tag"},)
    asked = {name: value for name, value in week.written(state).items() if name in seen.asked(state)}
    return tuple({**asked, **change} for change in changes)
