"""Preventive detention: the reader is the court, and sees that the frame can be extended and the minimum term not."""

from collections.abc import Iterable
from contextlib import suppress
from typing import Any, NamedTuple

from tilbake.law.preventive.detention import Detention
from tilbake.widget import Fields, Opened, Refusal
from tilbake.widgets import reading
from tilbake.widgets.preventive_detention import course, judgment, seen
from tilbake.words.language import N_, Language

TITLE = N_("Detention, hearing by hearing")
FALLBACK = "examples-preventive-detention.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")

ACTIONS = ("choose", "again")


class State(NamedTuple):
    """The judgment, the steps taken by this court, and those of the court before it where there were two."""

    judged: Detention
    taken: tuple[str, ...] = ()
    first: tuple[str, ...] = ()


def start(options: Fields) -> State:
    """The judgment an author asked for; without any option it is the worked example of the fact base."""
    reading.known(options, judgment.EMPTY)
    return State(judgment.read({**judgment.EMPTY, **(options or judgment.MODEL)}))


def step(state: State, action: Fields) -> State:
    """The next step (``choose``), a hearing decided again by another court (``again``, its number), or a new judgment.

    A new judgment has no hearings yet: of what was chosen only the guess stays.
    """
    fields = {name: value for name, value in action.items() if name not in ACTIONS}
    reading.known(fields, judgment.EMPTY)
    judged = judgment.read({**judgment.written(state.judged), **fields})
    if judged != state.judged:
        return State(judged, state.taken[:1])
    if "again" in action:
        return _again(state, action["again"])
    if "choose" in action:
        return _chosen(state, action["choose"])
    return state


def view(state: State, words: Language) -> dict[str, Any]:
    """The two bars, what the court has before it or has done, every date and the form."""
    here = course.replay(state.judged, state.taken)
    first = course.replay(state.judged, state.first) if state.first else None
    return seen.view(here, first, words) | {"fields": judgment.shown(state.judged, words)}


def link(state: State) -> str:
    """The judgment and the steps, such as ``f15-m9-r200.gf.su.qd.e5``; behind ``~`` the steps of the first court."""
    taken = ".".join((judgment.head(state.judged), *state.taken))
    return f"{taken}~{'.'.join(state.first)}" if state.first else taken


def from_link(text: str) -> Opened[State]:
    """The state of the link's valid beginning; the rest is named."""
    here, tilde, before_it = text.partition("~")
    head, *steps = here.split(".")
    judged = None
    with suppress(Refusal):
        judged = judgment.from_head(head)
    if judged is None:
        return Opened(start({}), text)
    taken = _longest(judged, steps)
    if len(taken) < len(steps):
        return Opened(State(judged, taken), ".".join(steps[len(taken) :]) + tilde + before_it)
    others = before_it.split(".") if before_it else []
    first = _longest(judged, others)
    return Opened(State(judged, taken, first), ".".join(others[len(first) :]))


def before(state: State) -> State | None:
    """The state one step back, ``None`` at the first."""
    return state._replace(taken=state.taken[:-1]) if state.taken else None


def next_actions(state: State) -> Iterable[Fields]:
    """The three guesses, with which everybody begins; later steps are Python's."""
    if state.taken:
        return ()
    return tuple({**judgment.written(state.judged), "choose": key} for key in course.BETS)


def _chosen(state: State, key: str) -> State:
    here = course.replay(state.judged, state.taken)
    if here.ended:
        raise Refusal("choose", N_("Nothing is left to decide. Undo, decide a hearing again, or start again."))
    if key not in course.stands_open(here):
        raise Refusal("choose", N_("That does not stand open here. Choose something that does."))
    return state._replace(taken=(*state.taken, key))


def _again(state: State, number: str) -> State:
    hearings = course.replay(state.judged, state.taken).hearings
    if number not in map(str, range(1, len(hearings) + 1)):
        raise Refusal("again", N_("There is no such hearing to decide again."))
    # The case and the hearing stay as they were; the questions, the papers and the decision are the other court's.
    return state._replace(taken=state.taken[: hearings[int(number) - 1].place + 1], first=state.taken)


def _longest(judged: Detention, steps: list[str]) -> tuple[str, ...]:
    """The longest beginning of the steps that stands open all the way."""
    here, taken = course.Course(judged), 0
    with suppress(ValueError):
        for key in steps:
            here = course.onwards(here, key)
            taken += 1
    return tuple(steps[:taken])
