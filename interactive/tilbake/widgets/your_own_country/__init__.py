"""A worksheet for another country: who decides a feature there, and whether it needs money, law, or only staff."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields, Opened, Refusal
from tilbake.widgets import reading
from tilbake.widgets.your_own_country import seen, sheet
from tilbake.widgets.your_own_country.features import features
from tilbake.widgets.your_own_country.sheet import DECIDERS, NEEDS, Line, Sheet
from tilbake.words.language import N_, Language

TITLE = N_("Your own country")
FALLBACK = "examples-your-own-country.html"
FALLBACK_TEXT = N_("The same as plain text: worked examples")
FIRST = "room dates talk"
SHORT = 3
YES = ("yes",)


def start(options: Fields) -> Sheet:
    """The sheet an author asked for. Option: ``pick``, the keys of features with spaces between them."""
    reading.known(options, ("pick",))
    keys = options.get("pick", FIRST).split()
    for key in keys:
        reading.one_of({"pick": key}, "pick", tuple(features()))
    return sheet.picked(Sheet(()), frozenset(keys))


def step(state: Sheet, action: Fields) -> Sheet:
    """The sheet after the form was changed. A form comes whole: what it does not name is not ticked.

    Errors: ``Refusal`` for a sheet without a feature.
    """
    names = {f"{name}-{key}" for key in features() for name in ("pick", "who", *NEEDS)}
    reading.known(action, ("sheet", *sorted(names)))
    if "sheet" not in action:
        return state
    reading.one_of(action, "sheet", YES)
    keys = frozenset(key for key in features() if _ticked(action, f"pick-{key}"))
    if not keys:
        raise Refusal("sheet", N_("The sheet is empty. Pick at least one feature."))
    return Sheet(tuple(_line(line, action) for line in sheet.picked(state, keys).lines))


def view(state: Sheet, words: Language) -> dict[str, Any]:
    """The features, each line with what was found in Norway and elsewhere, the groups, and the sheet as text."""
    return seen.view(state, words)


def link(state: Sheet) -> str:
    """The lines, such as ``room-parliament-money.talk-staff``. A reader's own words are not in it."""
    return ".".join(sheet.written(line) for line in state.lines)


def from_link(text: str) -> Opened[Sheet]:
    """The sheet of a link, up to the first line that does not fit."""
    if not text:
        return Opened(start({}))
    lines: dict[str, Line] = {}
    pieces = text.split(".")
    for place, piece in enumerate(pieces):
        line = sheet.read(piece)
        if line is None or line.key in lines:
            dropped = ".".join(pieces[place:])
            return Opened(_in_order(lines) if lines else start({}), dropped)
        lines[line.key] = line
    return Opened(_in_order(lines))


def before(state: Sheet) -> None:
    """A sheet does not know what it was."""
    del state


def next_actions(state: Sheet) -> Iterable[Fields]:
    """One feature more, while the sheet is short; what is said about each is too much to answer ahead."""
    if len(state.lines) > SHORT:
        return ()
    chosen = {line.key for line in state.lines}
    return tuple({**sheet.form(state), f"pick-{key}": "yes"} for key in features() if key not in chosen)


def _ticked(action: Fields, name: str) -> bool:
    return name in action and reading.one_of(action, name, YES) in YES


def _line(line: Line, action: Fields) -> Line:
    """The line as the form says it; a feature that was picked just now has no fields yet."""
    if f"who-{line.key}" not in action:
        return line
    decides = reading.one_of(action, f"who-{line.key}", tuple(DECIDERS))
    return Line(line.key, decides, tuple(need for need in NEEDS if _ticked(action, f"{need}-{line.key}")))


def _in_order(lines: dict[str, Line]) -> Sheet:
    return Sheet(tuple(lines[key] for key in features() if key in lines))
