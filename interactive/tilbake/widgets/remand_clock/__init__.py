"""An arrest by the hour: when a court must see the person, how long an order lasts, and the credit that runs."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields, Refusal
from tilbake.widgets import reading
from tilbake.widgets.form import Form
from tilbake.widgets.remand_clock import arrest, seen, ticking
from tilbake.widgets.remand_clock.arrest import State
from tilbake.words.language import N_, Language

TITLE = N_("An arrest, hour by hour")
FALLBACK = "examples-remand-clock.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")

_form = Form(arrest.EMPTY, arrest.read, arrest.written)
"""A link: ``ordered:2026-03-03;renewals:1``."""
start, link, from_link, before = _form.start, _form.link, _form.from_link, _form.before


def step(state: State, action: Fields) -> State:
    """The clock moved on, an order made or ended (``choose``); another arrest begins at its own first hour."""
    fields = {name: value for name, value in action.items() if name != "choose"}
    reading.known(fields, arrest.EMPTY)
    written = arrest.written(state)
    typed = {name: fields.get(name, written[name]) for name in arrest.TYPED}
    fresh = arrest.read({**arrest.EMPTY, **typed})
    if any(arrest.written(fresh)[name] != written[name] for name in typed):
        return arrest.read({**arrest.EMPTY, **typed, **fields})
    changed = arrest.read({**written, **fields})
    if changed != state:
        return changed
    if "choose" not in action:
        return state
    if action["choose"] not in ticking.stands_open(state):
        raise Refusal("choose", N_("That does not stand open here. Choose something that does."))
    return ticking.onwards(state, action["choose"])


def view(state: State, words: Language) -> dict[str, Any]:
    """The clock, its line, what can be ordered now, what stays a right, and every limit with its "Why?"."""
    return seen.view(state, words)


def next_actions(state: State) -> Iterable[Fields]:
    """The four moves of the clock from the arrest itself; later steps are Python's."""
    if state.clock != state.custody.arrested or state.custody.ordered is not None or state.custody.released is not None:
        return ()
    fields = arrest.written(state)
    typed = {name: fields[name] for name in arrest.TYPED}
    typed["arrested"] = typed["arrested"].replace("T", " ")
    return tuple({**typed, "choose": key} for key in seen.MOVES)
