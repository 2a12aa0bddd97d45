"""Who asks to come in, and for what: at which desk the question lands, what was found, and a letter to take along."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields
from tilbake.widgets import form_fields
from tilbake.widgets.form import Form
from tilbake.widgets.visit_request import request, seen
from tilbake.widgets.visit_request.request import HOMES, WANTS, WHO, Request
from tilbake.words.language import N_, Language

TITLE = N_("Whom do you ask?")
FALLBACK = "examples-visit-request.html"
FALLBACK_TEXT = N_("The same as plain text: worked examples")

EMPTY: Fields = {"who": "delegation", "want": "see", "home": "abroad", "people": "6"}
LABELS = {
    "who": N_("You are"),
    "want": N_("You ask to"),
    "home": N_("You ask from"),
    "people": N_("How many people"),
}

_form = Form(EMPTY, request.read, request.written)
"""A link: ``who:student;want:see``. A reader's own words are not in it."""
start, step, link, from_link, before = _form.start, _form.step, _form.link, _form.from_link, _form.before


def view(state: Request, words: Language) -> dict[str, Any]:
    """The form, the desk, what was found and what was not, and the letter."""
    fields = form_fields.shown(
        request.written(state),
        labels=LABELS,
        hints={},
        lists={"who": WHO, "want": WANTS, "home": HOMES},
        texts=(),
        words=words,
    )
    return {"fields": fields, **seen.view(state, words)}


def next_actions(state: Request) -> Iterable[Fields]:
    """By the first asker each other one, and by any of them each other thing; more would weigh on the page."""
    here = request.written(state)
    if state.want != EMPTY["want"]:
        return
    for name, choices in (("who", WHO), ("want", WANTS)):
        if name == "want" or state.who == EMPTY["who"]:
            yield from ({**here, name: choice} for choice in choices if choice != here[name])
