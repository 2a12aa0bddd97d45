"""The same case under the law of two named days: which answers differ, why, and what stayed."""

from collections.abc import Iterable
from typing import Any

from tilbake.law import bounds
from tilbake.widget import Fields, Opened
from tilbake.widgets import field_links, reading
from tilbake.widgets.law_then_and_now import compare, form, line, saying
from tilbake.widgets.law_then_and_now.form import State
from tilbake.widgets.sentence_timeline.form import EMPTY as TIME_LINE
from tilbake.words.language import N_, Language
from tilbake.words.rulings import told

TITLE = N_("The law then and now")
FALLBACK = "examples-law-then-and-now.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")

ASKED = N_("The same person, the same days; only the law is another one. {n} questions. How many get another answer?")


def start(options: Fields) -> State:
    """The case and the days that an author asked for; what is not given is the first ready case, or 0 in one's own."""
    own = set(options) & set(form.NUMBERS)
    base = {**form.EMPTY, "then": form.FIRST["then"], "now": form.FIRST["now"]}
    if own and options.get("person", form.OWN) == form.OWN:
        return _checked({**base, **options, "person": form.OWN}, options)
    return _checked(base, {"person": form.FIRST["person"], **options})


def step(state: State, action: Fields) -> State:
    """The state after what the reader chose. Where the case or a day is another one, an old guess says nothing more."""
    before = {**form.written(state), "guess": state.guess}
    after = _checked(before, action)
    if state.guess and after._replace(guess=state.guess) != state:
        return after._replace(guess=form.SEEN)
    return after


def view(state: State, words: Language) -> dict[str, Any]:
    """The form, the guess to make first, and then the comparison."""
    pairs = saying.compared(state)
    older, newer = state.in_order
    of_law = ((older, "old"), (newer, "new"))
    fields = form.shown(state, words)
    view: dict[str, Any] = {
        "fields": fields[:3],
        "numbers": fields[3:],
        "own": state.person == form.OWN,
        "asked": words.say(ASKED, n=len(pairs)),
        "guesses": [{"value": key, "label": words.say(label)} for key, label in form.GUESSES.items()],
        "open": bool(state.guess),
        "rulings": [
            {**told(getattr(pair, side), words), "law_of": name, "differs": pair.kind}
            for name, side in of_law
            for pair in pairs
        ],
    }
    if not state.guess:
        return view | {"announce": view["asked"]}
    found, unread = saying.read_and_not(compare.changes(form.day_of(older), form.day_of(newer)))
    summary = saying.summary(pairs, words)
    guessed = saying.guessed(state, pairs, words)
    old_name, new_name = saying.named(state, words)
    return view | {
        "old_name": old_name,
        "new_name": new_name,
        "guessed": guessed,
        "summary": summary,
        "tables": saying.tables(pairs, words),
        "same": saying.same(pairs, words),
        "changes": saying.changes(found, pairs, words),
        "moved": saying.moved(unread, words),
        "line": line.drawn(state, found),
        "time_line": field_links.written(form.numbers(state.case), TIME_LINE),
        "announce": f"{guessed} {summary}".strip(),
    }


def link(state: State) -> str:
    """The case by its key, or its numbers; then the two days and the guess: ``person:two-years;then:…;now:…``."""
    fields = form.written(state)
    if state.person != form.OWN:
        fields |= form.NUMBERS
    days = {name: fields.pop(name) for name in ("then", "now")}
    return field_links.written({**fields, **days, "guess": state.guess}, form.EMPTY)


def from_link(text: str) -> Opened[State]:
    """The state of a link; a field that does not fit is dropped and the others stay."""
    return field_links.opened(text, form.EMPTY, start)


def before(state: State) -> State | None:
    """Before the guess, the same case without it."""
    return state._replace(guess="") if state.guess else None


def next_actions(state: State) -> Iterable[Fields]:
    """The guesses at the first pair; what is chosen after that cannot be counted."""
    if state.guess:
        return ()
    return tuple({**form.written(state), "guess": guess} for guess in form.GUESSES)


def _checked(base: Fields, changes: Fields) -> State:
    reading.known(changes, form.EMPTY)
    fields = {**base, **changes}
    person = fields["person"].strip()
    if person in form.PERSONS:
        chosen = {**form.NUMBERS, **form.PERSONS[person][1]}
        if person == base["person"] and any(fields[name].strip() != chosen[name] for name in chosen):
            # The reader changed a number of a ready case: from here on it is a case of their own.
            fields["person"] = form.OWN
        else:
            fields |= chosen
    state = form.read(fields)
    wrong = bounds.objection(state.case)
    if wrong:
        raise reading.Objected(wrong)
    return state
