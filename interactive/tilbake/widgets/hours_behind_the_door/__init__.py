"""A door that is shut: who ordered it, which clocks run, who must look by when, and what was found in practice."""

from collections.abc import Iterable
from typing import Any

from tilbake.law.ruling import Ruling
from tilbake.widget import Fields, Opened, Refusal
from tilbake.widgets import field_links, reading
from tilbake.widgets.hours_behind_the_door import clocks, door, found
from tilbake.widgets.hours_behind_the_door.clocks import Clock
from tilbake.widgets.hours_behind_the_door.door import Door
from tilbake.words.language import N_, Language
from tilbake.words.rulings import outcome_text, role_text, ruling_title, shown, told

TITLE = N_("Hours behind the door")
FALLBACK = "examples-hours-behind-the-door.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")

NEXT, FROM_THE_START = "next", "start"
WINDING = {
    "1": N_("One hour later"),
    "24": N_("One day later"),
    NEXT: N_("To the next clock"),
    FROM_THE_START: N_("Back to the beginning"),
}

ASKED = N_("The door is shut. When must somebody outside the prison look at it, or the door be opened again?")


def start(options: Fields) -> Door:
    """The door an author asked for; what is not given is a full exclusion that begins one evening."""
    reading.known(options, door.EMPTY)
    return door.read({**door.EMPTY, **options})


def step(state: Door, action: Fields) -> Door:
    """The door that the reader chose, its clocks wound on (``wind``), or a guess. A guess about another door is old."""
    reading.known(action, (*door.EMPTY, "wind"))
    fields = {name: value for name, value in action.items() if name != "wind"}
    after = door.read({**door.written(state), "guess": state.guess, **fields})
    if state.guess and (after.kind, after.age, after.law_of) != (state.kind, state.age, state.law_of):
        after = after._replace(guess=door.SEEN)
    return _wound(after, action["wind"]) if "wind" in action else after


def view(state: Door, words: Language) -> dict[str, Any]:
    """The form; a guess to make first; then the line, the clocks, what holds all the time, and what was found."""
    answers = door.rulings(state)
    running = clocks.of(answers, state)
    fields = door.shown(state, words)
    view: dict[str, Any] = {
        "fields": fields[:3],
        "more": fields[3:],
        "more_used": state.age is not None or state.law_of != "today",
        "open": _open(state),
        "asked": words.say(ASKED),
        "guesses": [{"value": key, "label": words.say(label)} for key, label in door.GUESSES.items()],
        "rulings": [told(ruling, words) for ruling in answers],
    }
    if not _open(state):
        return view | {"announce": view["asked"]}
    summary = _summary(state, answers, running, words)
    return view | {
        "summary": summary,
        "announce": summary,
        "winding": [{"value": key, "label": words.say(label)} for key, label in _winding(state, running).items()],
        "line": clocks.drawn(running, state, words) if running or not answers else None,
        "clocks": clocks.rows(running, state, words),
        "throughout": [shown(ruling, words) for ruling in answers if ruling.date is None],
        "found": found.told(state.kind, words),
    }


def link(state: Door) -> str:
    """The fields that are not as at first, such as ``kind:cell;begins:2026-03-02T20:40;hours:24``."""
    return field_links.written({**door.written(state), "guess": state.guess}, door.EMPTY).replace(" ", "T")


def from_link(text: str) -> Opened[Door]:
    """The door of a link; a field that does not fit is dropped and the others stay."""
    return field_links.opened(text, door.EMPTY, start)


def before(state: Door) -> Door | None:
    """Before the guess, the same door without it."""
    return state._replace(guess="", hours=0) if state.guess else None


def next_actions(state: Door) -> Iterable[Fields]:
    """The guesses; how the clocks are wound cannot be counted."""
    if _open(state):
        return ()
    return tuple({**door.written(state), "guess": guess} for guess in door.GUESSES)


def _open(state: Door) -> bool:
    # About the Act whose wording was not read there is nothing to guess.
    return bool(state.guess) or state.law_of != "today"


def _wound(state: Door, wind: str) -> Door:
    running = clocks.of(door.rulings(state), state)
    if wind not in WINDING:
        raise Refusal("hours", N_("The clocks cannot be wound like that. Choose one of the buttons."))
    if wind == FROM_THE_START:
        return state._replace(hours=0)
    ahead = clocks.upcoming(running, state)
    if wind != NEXT:
        hours = state.hours + int(wind)
    else:
        hours = state.hours if ahead is None else (ahead.moment - state.begins) // clocks.HOUR
    return door.read({**door.written(state), "guess": state.guess, "hours": str(hours)})


def _winding(state: Door, running: tuple[Clock, ...]) -> dict[str, str]:
    possible = dict(WINDING)
    if clocks.upcoming(running, state) is None:
        possible.pop(NEXT)
    return possible


def _summary(state: Door, answers: tuple[Ruling, ...], running: tuple[Clock, ...], words: Language) -> str:
    """Who ordered it, how long it has lasted and what comes next, in a few short sentences."""
    if answers and answers[0].force == "may not":
        title, outcome = ruling_title(answers[0].id, words), outcome_text(answers[0], words)
        return words.say(N_("{title}: {outcome}."), title=title, outcome=outcome)
    said = _guessed(state, running, words)
    unread = any(ruling.outcome == "not-read" for ruling in answers)
    if answers and not unread:
        said.append(words.say(N_("It is ordered by: {who}."), who=role_text(answers[0].decides, words)))
    if state.hours:
        said.append(words.say(N_("{long} so far."), long=clocks.duration(state.now - state.begins, words)))
    ahead = clocks.upcoming(running, state)
    if ahead:
        what = ruling_title(ahead.ruling.id, words)
        long = clocks.duration(ahead.moment - state.now, words)
        said.append(words.say(N_("The next clock: {what}, in {long}."), what=what, long=long))
    elif unread:
        said.append(words.say(N_("The Act moves these rules. Its wording was not read, so no clock can be given.")))
    elif answers:
        said.append(words.say(N_("Every clock has run out.")))
    else:
        said.append(words.say(N_("Nobody decided it, so no clock runs: no reasons, no checks, no appeal.")))
    return " ".join(said)


def _guessed(state: Door, running: tuple[Clock, ...], words: Language) -> list[str]:
    """The guess beside what is so, as long as the clocks stand at the beginning."""
    if state.guess not in door.GUESSES or state.hours:
        return []
    first = running[0].moment - state.begins if running else None
    right = "never" if first is None else f"h{first // clocks.HOUR}"
    guess = words.say(door.GUESSES[state.guess])
    if state.guess == right:
        return [words.say(N_("Your guess: {guess}. So it is."), guess=guess)]
    return [words.say(N_("Your guess: {guess}. It is another time."), guess=guess)]
