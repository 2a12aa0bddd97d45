"""One matter of health in prison: at whose desk it is decided, who else is asked, and what is left on the last day."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields
from tilbake.widgets import form_fields
from tilbake.widgets.form import Form
from tilbake.widgets.who_decides import desks, matter, seen
from tilbake.widgets.who_decides.matter import Case
from tilbake.words.language import N_, Language

TITLE = N_("At whose desk?")
FALLBACK = "examples-who-decides.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")

EMPTY: Fields = {"matter": "pain", "kind": "short", "guess": ""}
LABELS = {"matter": N_("The matter"), "kind": N_("The person")}

_form = Form(EMPTY, matter.read, Case._asdict)
"""At first: a pain, in a sentence of up to ten years. A link: ``matter:pause;kind:long;guess:region``."""
start, link, from_link = _form.start, _form.link, _form.from_link


def step(state: Case, action: Fields) -> Case:
    """The case that the reader chose, or a guess. Another matter asks for a guess of its own."""
    after = _form.step(state, action)
    if after.matter != state.matter and "guess" not in action:
        return after._replace(guess="")
    return after


def view(state: Case, words: Language) -> dict[str, Any]:
    """The form, the desks with who employs whom; after a guess what each desk does in this matter."""
    fields = form_fields.shown(
        {"matter": state.matter, "kind": state.kind},
        labels=LABELS,
        hints={},
        lists={"matter": matter.MATTERS, "kind": matter.KINDS},
        texts=(),
        words=words,
    )
    return {"fields": fields, **seen.view(state, words)}


def before(state: Case) -> Case | None:
    """Before the guess, the same case without it."""
    return state._replace(guess="") if state.guess else None


def next_actions(state: Case) -> Iterable[Fields]:
    """The guesses; after one, the same matter for each other person, and every other matter."""
    here = {"matter": state.matter, "kind": state.kind}
    if not state.guess:
        return tuple({**here, "guess": desk} for desk in desks.DESKS)
    kinds = tuple({**here, "kind": kind} for kind in matter.KINDS if kind != state.kind)
    return (*kinds, *({**here, "matter": one} for one in matter.MATTERS if one != state.matter))
