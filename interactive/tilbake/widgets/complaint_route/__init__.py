"""From one decision to those who hear a complaint about it, by when, whether it waits, and who looks from outside."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields
from tilbake.widgets import form_fields
from tilbake.widgets.complaint_route import decision, seen
from tilbake.widgets.complaint_route.decision import Case
from tilbake.widgets.form import Form
from tilbake.words.language import N_, Language

TITLE = N_("Who hears it?")
FALLBACK = "examples-complaint-route.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")

EMPTY: Fields = {"decision": "leave", "kind": "short", "told": "2026-03-02 14:00"}
LABELS = {
    "decision": N_("What happened"),
    "kind": N_("The sentence"),
    "told": N_("Told on"),
}
HINTS = {"told": N_("year-month-day hour:minute")}

_form = Form(EMPTY, decision.read, decision.written)
"""At first: a refused leave, in a sentence of up to ten years."""
start, step, from_link, before = _form.start, _form.step, _form.from_link, _form.before


def view(state: Case, words: Language) -> dict[str, Any]:
    """The form, and the doors with what each does in this matter."""
    fields = form_fields.shown(
        decision.written(state),
        labels=LABELS,
        hints=HINTS,
        lists={"decision": {key: row.label for key, row in decision.DECISIONS.items()}, "kind": decision.KINDS},
        texts=("told",),
        words=words,
    )
    return {"fields": fields, **seen.view(state, words)}


def link(state: Case) -> str:
    """The fields that are not as at first, such as ``decision:day-money;told:2026-05-04T09:30``."""
    return _form.link(state).replace(" ", "T")


def next_actions(state: Case) -> Iterable[Fields]:
    """From the first matter every other one; the other length of sentence, where who decides can hang on it."""
    here = decision.written(state)
    found = []
    if decision.DECISIONS[state.decision].step:
        found += [{**here, "kind": kind} for kind in decision.KINDS if kind != state.kind]
    if here == EMPTY:
        found += [{**here, "decision": one} for one in decision.DECISIONS if one != state.decision]
    return tuple(found)
