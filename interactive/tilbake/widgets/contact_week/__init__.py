"""A week of letters, calls and visits at each level: what the rule gives, who controls it, its share of the week."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields, Opened
from tilbake.widgets import field_links, reading
from tilbake.widgets.contact_week import seen, week
from tilbake.widgets.contact_week.week import Week
from tilbake.words.language import N_, Language

TITLE = N_("A week, shared out")
FALLBACK = "examples-contact-week.html"
FALLBACK_TEXT = N_("The same as plain text: worked examples")


def start(options: Fields) -> Week:
    """The week an author asked for; what is not given is 30 minutes of calls for an adult at high security."""
    reading.known(options, week.EMPTY)
    return week.read({**week.EMPTY, **options})


def step(state: Week, action: Fields) -> Week:
    """The week with the fields that were changed."""
    return start({**week.written(state), **action})


def view(state: Week, words: Language) -> dict[str, Any]:
    """The form, the week to scale, and each channel with its rulings."""
    return seen.view(state, words)


def link(state: Week) -> str:
    """The fields that are not as at first, such as ``level:lower;child:30``."""
    return field_links.written(week.written(state), week.EMPTY)


def from_link(text: str) -> Opened[Week]:
    """The week of a link; the fields from the first bad one on are dropped."""
    return field_links.opened(text, week.EMPTY, start)


def before(state: Week) -> None:
    """A week does not know which was looked at before it."""
    del state


def next_actions(state: Week) -> Iterable[Fields]:
    """The same week at each other level; minutes cannot be counted."""
    return tuple({**week.written(state), "level": level} for level in week.LEVELS if level != state.level)
