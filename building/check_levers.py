"""The levers of many walks are checked when the site is built: one sentence with the line and what is wrong."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path as File
from typing import Any

from building import one_file
from building.places import PACKAGE
from building.shapes import Found, Listed, Shape, Text, Whole
from tilbake.people import person as people
from tilbake.walk.deck import Deck, deck
from tilbake.widgets.many_walks import one, sliders

TABLE = PACKAGE / sliders.TABLE
LISTS = {
    "plan": ("everyone", "without"),
    "officers": ("present", "absent"),
    "housing": ("arranged", "not-arranged"),
    "tag": ("early", "late"),
    "staff": ("hours",),
}
"""Each lever's lists of choices."""
APART = ("plan", "officers", "housing", "tag")
"""The levers whose two lists are opposites."""
AS_BEFORE = ("refused", "extended")
"""Places of a deck that change no wall: whoever comes there stays at the level that was."""


@cache
def choices() -> frozenset[str]:
    """Every choice of every deck: its card's permanent code, and its own permanent key."""
    return frozenset(
        f"{card.code}-{choice.key}" for whole in _decks() for card in whole.cards for choice in card.choices
    )


@cache
def _decks() -> tuple[Deck, ...]:
    return tuple(deck(name, "long") for name in people.in_order())


@cache
def _cards() -> frozenset[str]:
    return frozenset(card.code for whole in _decks() for card in whole.cards)


@cache
def _states() -> dict[str, frozenset[str]]:
    """The values of every state of every person, by the state's key."""
    found: dict[str, set[str]] = {}
    for whole in _decks():
        for state in whole.vocabulary:
            found.setdefault(state.key, set()).update(state.values)
    return {key: frozenset(values) for key, values in found.items()}


CHOICES = Listed(Text(choices), 1)
SLIDER = Shape({"at": Whole(), "least": Whole(), "most": Whole(), "step": Whole(1)}, {})
SHAPE = Shape(
    {
        **{lever: Shape(dict.fromkeys(names, CHOICES), {}) for lever, names in LISTS.items() if lever != "staff"},
        "staff": Shape({"hours": CHOICES}, {}),
        "slider": Shape(dict.fromkeys(("followed", "missing", "long", "left_open"), SLIDER), {}),
        "places": Shape(
            dict.fromkeys((*one.LEVELS, "waiting", one.OUT), Listed(Text(lambda: sorted(_states()["place"])), 1)), {}
        ),
        "counted": Shape(
            {
                **dict.fromkeys(("needs", "contact"), Listed(Text(lambda: sorted(_states())), 1)),
                "breaches": Listed(Text(_cards), 1),
            },
            {},
        ),
    },
    {},
)


def check() -> None:
    """Stop the build at a name that no deck has. Errors: ``Problem`` with every sentence, a line each."""
    one_file.stop_at(problems())


def problems(path: File = TABLE) -> list[str]:
    """Every sentence about what is wrong, each with its line."""
    return one_file.problems(path, f"{path.parent.name}/{path.name}", SHAPE, _together)


def _together(table: dict[str, Any]) -> Iterator[Found]:
    for name, lists in table.items():
        for key, entries in lists.items():
            for place, entry in enumerate(entries if isinstance(entries, list) else ()):
                if entry in entries[:place]:
                    yield (name, key, place), f"{entry!r} stands in {key} twice."
    for lever in APART:
        one_end, other = LISTS[lever]
        for place, choice in enumerate(table[lever][other]):
            if choice in table[lever][one_end]:
                yield (lever, other, place), f"{choice!r} is in {one_end} as well; the lever cannot stand at both ends."
    for name, slider in table["slider"].items():
        at, least, most, step = (slider[field] for field in ("at", "least", "most", "step"))
        if not least <= at <= most or (at - least) % step or (most - least) % step:
            yield ("slider", name, "at"), f"{name} stands at {at}, which is no step of {step} from {least} to {most}."
    yield from _levels(table["places"])


def _levels(levels: dict[str, list[str]]) -> Iterator[Found]:
    level_of: dict[str, str] = {}
    for level, places in levels.items():
        for number, place in enumerate(places):
            if level_of.setdefault(place, level) != level:
                yield ("places", level, number), f"{place!r} is in {level_of[place]} as well; a place has one level."
    for place in sorted(_states()["place"] - level_of.keys() - set(AS_BEFORE)):
        yield ("places",), f"The place {place!r} has no level; write it into one of {', '.join(levels)}."
