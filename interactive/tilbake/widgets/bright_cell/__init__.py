"""Four rooms, bright or modest, with a plan or without: which is ahead, on what, and who has measured it."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields
from tilbake.widgets import form_fields
from tilbake.widgets.bright_cell import seen
from tilbake.widgets.bright_cell.rooms import KINDS, Case, questions, read
from tilbake.widgets.form import Form
from tilbake.words.language import N_, Language

TITLE = N_("Four rooms")
FALLBACK = "examples-bright-cell.html"
FALLBACK_TEXT = N_("The same as plain tables: each question")
EMPTY: Fields = {"ask": "air", "guess": ""}
LABELS = {"ask": N_("Better at what?")}

_form = Form(EMPTY, read, Case._asdict)
"""At first: the air in the room, before a guess. A link: ``ask:crime;guess:plan``."""
start, link, from_link = _form.start, _form.link, _form.from_link


def step(state: Case, action: Fields) -> Case:
    """The question that the reader chose, or a guess. Another question asks for a guess of its own."""
    after = _form.step(state, action)
    if after.ask != state.ask and "guess" not in action:
        return after._replace(guess="")
    return after


def view(state: Case, words: Language) -> dict[str, Any]:
    """The form and the rooms; after a guess what is known of buildings, of plans and of neither."""
    fields = form_fields.shown(
        {"ask": state.ask},
        words,
        labels=LABELS,
        hints={},
        lists={"ask": {key: question.asks for key, question in questions().items()}},
        texts=(),
    )
    return {"fields": fields, **seen.view(state, words)}


def before(state: Case) -> Case | None:
    """Before the guess, the same question without it."""
    return state._replace(guess="") if state.guess else None


def next_actions(state: Case) -> Iterable[Fields]:
    """The guesses, or after one every other question."""
    if not state.guess:
        return tuple({"ask": state.ask, "guess": kind} for kind in KINDS)
    return tuple({"ask": key} for key in questions() if key != state.ask)
