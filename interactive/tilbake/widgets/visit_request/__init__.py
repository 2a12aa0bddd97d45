"""Who asks to come in, and for what: at which desk the question lands, what was found, and a letter to take along."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields, Opened
from tilbake.widgets import field_links, form_fields, reading
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


def start(options: Fields) -> Request:
    """The request an author asked for; what is not given is a delegation of six from abroad that wants to see."""
    reading.known(options, EMPTY)
    return request.read({**EMPTY, **options})


def step(state: Request, action: Fields) -> Request:
    """The request with the fields that were changed."""
    return start({**request.written(state), **action})


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


def link(state: Request) -> str:
    """The fields that are not as at first, such as ``who:student;want:see``. A reader's words are not in it."""
    return field_links.written(request.written(state), EMPTY)


def from_link(text: str) -> Opened[Request]:
    """The request of a link; the fields from the first bad one on are dropped."""
    return field_links.opened(text, EMPTY, start)


def before(state: Request) -> None:
    """A request does not know which was looked at before it."""
    del state


def next_actions(state: Request) -> Iterable[Fields]:
    """By the first asker each other one, and by any of them each other thing; more would weigh on the page."""
    here = request.written(state)
    if state.want != EMPTY["want"]:
        return
    for name, choices in (("who", WHO), ("want", WANTS)):
        if name == "want" or state.who == EMPTY["who"]:
            yield from ({**here, name: choice} for choice in choices if choice != here[name])
