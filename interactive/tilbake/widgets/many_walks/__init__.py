"""Many walks at once with the real deck: the reader sets a policy and sees what it moves, person by person."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields, Opened
from tilbake.widgets import field_links, reading
from tilbake.widgets.many_walks import form, seen
from tilbake.widgets.many_walks.form import SLICE, Run
from tilbake.words.language import N_, Language

TITLE = N_("Many walks: this counts our cards, not Norway")
FALLBACK = "examples-many-walks.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")

GO, STOP, ON = "go", "stop", "on"


def start(options: Fields) -> Run:
    """The policy, seed and number of walks that an author asked for; what is not given is as at first."""
    reading.known(options, form.EMPTY)
    return form.read({**form.EMPTY, **options})


def step(state: Run, action: Fields) -> Run:
    """What the reader set, counted from the beginning; ``go`` is the next slice, ``stop`` and ``on`` end and resume.

    Another measure is only shown: it counts nothing again.
    """
    reading.known(action, (*form.EMPTY, GO, STOP, ON))
    if GO in action:
        return state._replace(done=min(state.rounds, state.done + SLICE))
    if STOP in action or ON in action:
        return state._replace(stopped=STOP in action and state.done < state.rounds)
    after = form.read({**form.written(state), "done": form.EMPTY["done"], "stopped": "", **action})
    if after._replace(show=state.show, done=state.done, stopped=state.stopped) == state:
        return state._replace(show=after.show)
    return after._replace(done=min(after.rounds, SLICE))


def view(state: Run, words: Language) -> dict[str, Any]:
    """The form, what the levers cannot move, the spread of one measure as a picture and of all as a table."""
    going = state.done < state.rounds and not state.stopped
    return {**seen.view(state, words), "going": going, "continue_with": {GO: "1"} if going else None}


def link(state: Run) -> str:
    """The fields that are not as at first, such as ``housing:arranged;seed:7``."""
    return field_links.written(form.written(state), form.EMPTY)


def from_link(text: str) -> Opened[Run]:
    """The policy of a link; the fields from the first bad one on are dropped."""
    return field_links.opened(text, form.EMPTY, start)


def before(state: Run) -> None:
    """A policy does not know which was counted before it."""
    del state


def next_actions(state: Run) -> Iterable[Fields]:
    """None: each policy is a count of its own, and too much to write into the page."""
    del state
    return ()
