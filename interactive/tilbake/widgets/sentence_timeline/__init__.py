"""A sentence in, every dated gate out: with its section, its sum and who decides."""

from collections.abc import Iterable
from typing import Any

from tilbake.law import bounds, term
from tilbake.law.ruling import Decider, Ruling
from tilbake.law.sentence import rulings
from tilbake.widget import Fields, Opened
from tilbake.widgets import field_links, marks, reading
from tilbake.widgets.sentence_timeline import form, line
from tilbake.widgets.sentence_timeline.form import State
from tilbake.words.language import N_, Language
from tilbake.words.rulings import shown, told

TITLE = N_("Every date in one sentence")
FALLBACK = "examples-sentence-timeline.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")

WHO: dict[Decider, str] = {
    "local": N_("The prison or the probation office decides."),
    "region": N_("The region decides."),
    "court": N_("The court decides."),
}
FINAL = N_("The region decides, and nobody can appeal.")


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
    in_words = [_shown(ruling, words) for ruling in answers]
    time = term.of(state.sentence)
    summary = form.summary(state, words, by_id)
    typed = form.written(state)
    return {
        "fields": form.shown(state, words),
        "rulings": [told(ruling, words) for ruling in answers],
        "dated": line.marked(marks.dated(in_words), state.sentence, time, words),
        "undated": [ruling for ruling in in_words if ruling["date"] is None],
        "behind_the_fold": form.BEHIND_THE_FOLD,
        "more_used": any(typed[name] != form.EMPTY[name] for name in form.BEHIND_THE_FOLD),
        "line": line.drawn(time, answers, words),
        "summary": summary,
        "announce": summary,
    }


def link(state: State) -> str:
    """The fields that are not empty, such as ``years:6;serving_starts:2025-09-01``."""
    return field_links.written(form.written(state), form.EMPTY)


def from_link(text: str) -> Opened[State]:
    """The sentence of a link; a field that does not fit is dropped and the others stay."""
    return field_links.opened(text, form.EMPTY, start)


def before(state: State) -> None:
    """A calculator's state does not know what was typed before it."""
    del state


def next_actions(state: State) -> Iterable[Fields]:
    """What a reader types next cannot be counted."""
    del state
    return ()


def _shown(ruling: Ruling, words: Language) -> dict[str, Any]:
    """The ruling, with a word on who decides it where something is left to decide and not only to count."""
    row = shown(ruling, words)
    if ruling.decides != "service" and ruling.force != "may not":
        row["who"] = words.say(FINAL if ruling.complaint == "nobody" else WHO[ruling.decides])
    return row


def _checked(base: Fields, changes: Fields) -> State:
    reading.known(changes, form.EMPTY)
    state = form.read({**base, **changes})
    wrong = bounds.objection(state.sentence)
    if wrong:
        raise reading.Objected(wrong)
    return state
