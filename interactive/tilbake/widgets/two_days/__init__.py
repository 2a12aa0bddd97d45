"""A day outside beside a day inside, hour by hour: what a sentence takes and leaves, and which section says so."""

from collections.abc import Iterable
from typing import Any, cast

from tilbake.law.day import PLACES, Place
from tilbake.widget import Fields, Opened, Refusal
from tilbake.widgets import reading, word_links
from tilbake.widgets.two_days import day, seen
from tilbake.widgets.two_days.day import LENSES, Days, Lens
from tilbake.words.language import N_, Language

TITLE = N_("Two days, hour by hour")
FALLBACK = "examples-two-days.html"
FALLBACK_TEXT = N_("The same as plain tables: four places")
OPTIONS = ("place", "lens")
BOX = "has-"
"""Before the key of a row in the name of its box."""
YES = ("yes",)


def start(options: Fields) -> Days:
    """The days an author asked for: ``place`` and ``lens``. The day outside is the one of the page."""
    reading.known(options, OPTIONS)
    return _changed(Days(day.first()), options)


def step(state: Days, action: Fields) -> Days:
    """The days after the form was changed. A form comes whole: a box that it does not name is not ticked.

    Errors: ``Refusal`` for a day outside that holds nothing.
    """
    boxes = tuple(f"{BOX}{row.key}" for row in day.rows())
    reading.known(action, (*OPTIONS, "day", *boxes))
    changed = _changed(state, {name: value for name, value in action.items() if name in OPTIONS})
    if "day" not in action:
        return changed
    reading.one_of(action, "day", YES)
    ticked = {box for box in boxes if box in action and reading.one_of(action, box, YES)}
    if not ticked:
        raise Refusal(
            "day", N_("Your day outside is empty. Tick at least one thing; then it stands beside a day inside.")
        )
    return changed._replace(keys=day.in_order(frozenset(box.removeprefix(BOX) for box in ticked)))


def view(state: Days, words: Language) -> dict[str, Any]:
    """The form, the two days side by side, and the count of what is taken and what stays."""
    return seen.view(state, words)


def link(state: Days) -> str:
    """The place, the lens where it is not the law's, and the day where it is another: ``lower.found.room-work``."""
    other = ("-".join(state.keys),) if state.keys != day.first() else ()
    return ".".join((state.place, *((state.lens,) if state.lens != "law" else ()), *other))


def from_link(text: str) -> Opened[Days]:
    """The days of a link, up to the first word that does not fit."""
    return word_links.opened(text, Days(day.first()), _after)


def before(state: Days) -> None:
    """Two days do not know what was looked at before them."""
    del state


def next_actions(state: Days) -> Iterable[Fields]:
    """The same day in each other place, and the other lens. The days themselves are too many to answer ahead."""
    ticked = {"day": "yes", **{f"{BOX}{key}": "yes" for key in state.keys}}
    places = ({"place": place, "lens": state.lens, **ticked} for place in PLACES if place != state.place)
    lenses = ({"place": state.place, "lens": lens, **ticked} for lens in LENSES if lens != state.lens)
    return (*places, *lenses)


def _changed(state: Days, fields: Fields) -> Days:
    return state._replace(
        place=cast("Place", reading.one_of({"place": state.place, **fields}, "place", PLACES)),
        lens=cast("Lens", reading.one_of({"lens": state.lens, **fields}, "lens", LENSES)),
    )


def _after(state: Days, place: int, word: str) -> Days | None:
    """The days with the next word of their link, or ``None`` where that does not fit."""
    if place == 0:
        return state._replace(place=word) if word in PLACES else None
    if place == 1 and word in LENSES and word != "law":
        return state._replace(lens=cast("Lens", word))
    keys = tuple(word.split("-"))
    if state.keys == day.first() and keys != state.keys and keys == day.in_order(frozenset(keys)):
        return state._replace(keys=keys)
    return None
