"""A unit of eighteen, drawn from above: the reader places the officers' hours and sees what is known in time."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields, Opened, Refusal
from tilbake.widgets import field_links, reading
from tilbake.widgets.unit_shift import hours, seen
from tilbake.widgets.unit_shift.hours import Hours
from tilbake.widgets.unit_shift.numbers import number, posts
from tilbake.words.language import N_, Language

TITLE = N_("A week on the unit")
FALLBACK = "examples-unit-shift.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")

MORE, LESS, DO = "more", "less", "do"
DOES = {
    "fewer": N_("One officer fewer"),
    "locks": N_("Only locks left"),
    "first": N_("As at first"),
    "week": N_("Another week"),
}


def start(options: Fields) -> Hours:
    """The hours an author asked for; what is not given is as in ``numbers.toml``."""
    reading.known(options, hours.empty())
    return hours.read({**hours.empty(), **options})


def step(state: Hours, action: Fields) -> Hours:
    """The hours that were typed, one hour ``more`` or ``less`` at a post, or what one of the buttons does.

    A guess about other hours is old: only that there was one is kept.
    """
    reading.known(action, (*hours.empty(), MORE, LESS, DO))
    after = _after(state, action)
    if state.guess and after._replace(guess="") != state._replace(guess=""):
        return after._replace(guess=hours.SEEN)
    return after


def view(state: Hours, words: Language) -> dict[str, Any]:
    """The form and the plan; a guess to make first; then the week, twelve weeks, and what was built in."""
    return seen.view(state, _possible(state), words)


def link(state: Hours) -> str:
    """The fields that are not as at first, such as ``officers:2;table:6;week:3``."""
    return field_links.written(hours.written(state), hours.empty())


def from_link(text: str) -> Opened[Hours]:
    """The hours of a link; a field that does not fit is dropped and the others stay."""
    return field_links.opened(text, hours.empty(), start)


def before(state: Hours) -> Hours | None:
    """Before the guess, the same hours without it."""
    return state._replace(guess="") if state.guess else None


def next_actions(state: Hours) -> Iterable[Fields]:
    """The guesses. What follows is quick to ask for, and too much to write into the page."""
    if state.guess:
        return ()
    return tuple({**hours.written(state), "guess": guess} for guess in hours.GUESSES)


def _after(state: Hours, action: Fields) -> Hours:
    typed = {name: text for name, text in action.items() if name not in (MORE, LESS, DO)}
    fields = {**hours.written(state), **typed}
    if {**fields, "officers": ""} == {**hours.written(state), "officers": ""}:
        # Fewer officers chosen from the list, and nothing else: their hours go as the button takes them.
        fields = hours.written(_with(state, reading.one_of(fields, "officers", hours.OFFICERS)))
    after = hours.read(fields)
    for name, by in ((MORE, 1), (LESS, -1)):
        if name in action:
            return _moved(after, reading.one_of(action, name, [post.key for post in posts()]), by)
    return _done(after, reading.one_of(action, DO, DOES)) if DO in action else after


def _with(state: Hours, officers: str) -> Hours:
    while state.officers > int(officers):
        state = hours.one_fewer(state)
    return state._replace(officers=int(officers))


def _possible(state: Hours) -> dict[str, str]:
    """What the buttons do, without those that would change nothing."""
    return {
        key: text
        for key, text in DOES.items()
        if not (key == "fewer" and state.officers == 1) and _done(state, key) != state
    }


def _moved(state: Hours, key: str, by: int) -> Hours:
    if by > 0 and not state.free:
        raise Refusal(key, N_("Every hour is placed. Take one away somewhere else first."))
    if by < 0 and not state.at(key):
        raise Refusal(key, N_("There is no hour here to take away."))
    placed = (spent + by * (post.key == key) for post, spent in zip(posts(), state.placed, strict=True))
    return state._replace(placed=tuple(placed))


def _done(state: Hours, what: str) -> Hours:
    if what == "fewer":
        return hours.one_fewer(state)
    if what == "locks":
        return hours.only_locks(state)
    if what == "first":
        return hours.usual(state)
    return state._replace(week=state.week % number("weeks") + 1)
