"""Two tracks on one time line: the case, and what the person harmed is told and can claim."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields
from tilbake.widgets import reading
from tilbake.widgets.form import Form
from tilbake.widgets.two_tracks import case, seen
from tilbake.widgets.two_tracks.case import GRANTED, State
from tilbake.words.language import N_, Language

TITLE = N_("Two tracks")
FALLBACK = "examples-two-tracks.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")

_form = Form(case.EMPTY, case.read, case.written)
"""At first: a sentence of three years for serious violence. A link: ``crime:burglary;granted:leave.release``."""
start, link, from_link, before = _form.start, _form.link, _form.from_link, _form.before


def step(state: State, action: Fields) -> State:
    """The case with the fields that were changed, and with one step granted or taken back (``turn``)."""
    fields = {name: value for name, value in action.items() if name != "turn"}
    after = start({**case.written(state), **fields})
    return after.turned(reading.one_of(action, "turn", GRANTED)) if "turn" in action else after


def view(state: State, words: Language) -> dict[str, Any]:
    """The form, both tracks as a drawing and as a table, and what has no date."""
    return seen.view(state, words)


def next_actions(state: State) -> Iterable[Fields]:
    """Each step granted or taken back; what is typed cannot be counted."""
    typed = {name: value for name, value in case.written(state).items() if name in case.LABELS}
    return tuple({**typed, "turn": event} for event in GRANTED)
