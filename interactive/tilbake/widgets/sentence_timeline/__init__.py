"""A sentence in, every dated gate out: with its section, its sum and who decides."""

from collections.abc import Iterable
from typing import Any

from tilbake.law import bounds
from tilbake.law.objection import Objection
from tilbake.law.sentence import rulings
from tilbake.widget import Fields, Opened, Refusal
from tilbake.widgets.sentence_timeline import form, line
from tilbake.widgets.sentence_timeline.form import State
from tilbake.words.language import N_, Language
from tilbake.words.rulings import objection_text, shown, told

TITLE = N_("Every date in one sentence")
FALLBACK = "examples.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")


def start(options: Fields) -> State:
    """The sentence an author asked for; what is not given is 0, and without any length it is six years."""
    length = {} if {"years", "months", "days"} & set(options) else {"years": "6"}
    return _checked({**form.EMPTY, **length}, options)


def step(state: State, action: Fields) -> State:
    """The sentence with the fields that the reader changed."""
    return _checked(form.written(state), action)


def view(state: State, words: Language) -> dict[str, Any]:
    """The form, the rulings in the order of their dates, and the line's geometry."""
    answers = rulings(state.sentence)
    by_id = {ruling.id: ruling for ruling in answers}
    in_words = [shown(ruling, words) for ruling in answers]
    summary = form.summary(state, words, by_id)
    return {
        "fields": form.shown(state, words),
        "rulings": [told(ruling, words) for ruling in answers],
        "dated": line.dated(in_words),
        "undated": [ruling for ruling in in_words if ruling["date"] is None],
        "line": line.drawn(state.sentence, answers, words),
        "summary": summary,
        "announce": summary,
    }


def link(state: State) -> str:
    """The fields that are not empty, such as ``years:6;serving_starts:2025-09-01``."""
    return ";".join(f"{name}:{value}" for name, value in form.written(state).items() if value != form.EMPTY[name])


def from_link(text: str) -> Opened[State]:
    """The sentence of a link; the fields from the first bad one on are dropped."""
    kept: dict[str, str] = {}
    pieces = text.split(";") if text else []
    good = start({})
    for number, piece in enumerate(pieces):
        name, _, value = piece.partition(":")
        if name in kept or name not in form.EMPTY:
            return Opened(good, ";".join(pieces[number:]))
        kept[name] = value
    try:
        return Opened(start(kept))
    except Refusal as refusal:
        # Leave out the field that is wrong and keep the rest where that makes a sentence.
        rest = {name: value for name, value in kept.items() if name != refusal.field}
        try:
            return Opened(start(rest), f"{refusal.field}:{kept.get(refusal.field, '')}")
        except Refusal:
            return Opened(good, text)


def before(state: State) -> None:
    """A calculator's state does not know what was typed before it."""
    del state


def next_actions(state: State) -> Iterable[Fields]:
    """What a reader types next cannot be counted."""
    del state
    return ()


def _checked(base: Fields, changes: Fields) -> State:
    for name in changes:
        if name not in form.EMPTY:
            raise Refusal(
                name, N_("There is no field “{name}” here. There are: {names}."), name=name, names=", ".join(form.EMPTY)
            )
    state = form.read({**base, **changes})
    wrong = bounds.objection(state.sentence)
    if wrong:
        raise _Objection(wrong)
    return state


class _Objection(Refusal):
    """The law's own objection, whose words stand with the other words of the law."""

    def __init__(self, wrong: Objection) -> None:
        super().__init__(wrong.field, wrong.reason.message)
        self.wrong = wrong

    def sentence(self, words: Language) -> str:
        return objection_text(self.wrong.reason, words)
