"""One matter of health in prison: at whose desk it is decided, who else is asked, and what is left on the last day."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields, Opened
from tilbake.widgets import field_links, form_fields, reading
from tilbake.widgets.who_decides import desks, matter, seen
from tilbake.widgets.who_decides.matter import Case
from tilbake.words.language import N_, Language

TITLE = N_("At whose desk?")
FALLBACK = "examples-who-decides.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")

EMPTY: Fields = {"matter": "pain", "kind": "short", "guess": ""}
LABELS = {"matter": N_("The matter"), "kind": N_("The person")}


def start(options: Fields) -> Case:
    """The case an author asked for; what is not given is a pain, in a sentence of up to ten years."""
    reading.known(options, EMPTY)
    return matter.read({**EMPTY, **options})


def step(state: Case, action: Fields) -> Case:
    """The case that the reader chose, or a guess. Another matter asks for a guess of its own."""
    reading.known(action, EMPTY)
    after = matter.read({**state._asdict(), **action})
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


def link(state: Case) -> str:
    """The fields that are not as at first, such as ``matter:pause;kind:long;guess:region``."""
    return field_links.written(state._asdict(), EMPTY)


def from_link(text: str) -> Opened[Case]:
    """The case of a link; the fields from the first bad one on are dropped."""
    return field_links.opened(text, EMPTY, start)


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
