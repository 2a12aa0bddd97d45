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
DONE = "done"
"""How many rounds the page shows, with each action: the link does not say it."""


def start(options: Fields) -> Run:
    """The policy, seed and number of walks that an author asked for; what is not given is as at first."""
    reading.known(options, form.EMPTY)
    return form.read({**form.EMPTY, **options})


def step(state: Run, action: Fields) -> Run:
    """What the reader set, counted from the beginning; ``go`` is the next slice, ``stop`` and ``on`` end and resume.

    What is only shown differently, or added from a study, counts nothing again.
    """
    reading.known(action, (*form.EMPTY, GO, STOP, ON, DONE))
    fields = {name: text for name, text in action.items() if name in form.EMPTY}
    done = min(state.until, max(state.done, reading.number({DONE: "", **action}, DONE)))
    if GO in action:
        return state._replace(done=_further(state, done))
    if STOP in action:
        return state._replace(until=done, done=done)
    if ON in action:
        return state._replace(until=state.total, done=done)
    after = form.read({**form.written(state), "until": "", **fields})
    if (after.policy, after.seed, after.rounds) != (state.policy, state.seed, state.rounds):
        return after
    if after.tornado != state.tornado:
        return after._replace(done=min(done, state.rounds))
    return after._replace(until=state.until, done=done)


def view(state: Run, words: Language) -> dict[str, Any]:
    """The form, what the levers cannot move, the spread of one measure as a picture and of all as a table."""
    onwards = {GO: "1", DONE: str(state.done)} if state.done < state.until else None
    return {**seen.view(state, words), "continue_with": onwards}


def link(state: Run) -> str:
    """The fields that are not as at first, such as ``housing:arranged;seed:7``."""
    return field_links.written(form.written(state), form.EMPTY)


def from_link(text: str) -> Opened[Run]:
    """The policy of a link; a field that does not fit is dropped and the others stay."""
    return field_links.opened(text, form.EMPTY, start)


def before(state: Run) -> None:
    """A policy does not know which was counted before it."""
    del state


def next_actions(state: Run) -> Iterable[Fields]:
    """None: each policy is a count of its own, and too much to write into the page."""
    del state
    return ()


def _further(state: Run, done: int) -> int:
    """How far the next slice goes: not past the end of the walks, whose tables are shown before the tornado begins."""
    end = state.rounds if done < state.rounds else state.until
    return min(state.until, end, done + SLICE)
