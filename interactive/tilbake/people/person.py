"""A fictional person: who was harmed, what is needed, what the court said. Invented, ordinary, treated with respect."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from tilbake import resources
from tilbake.people.court import Court, court
from tilbake.people.court import days as days_of

FOLDER = "people"
ONES_OWN = ("name", "harmed", "age")
"""Fields of the person that cards may write in braces, beside those under ``[words]``."""


class Again(NamedTuple):
    """A fork worth trying again: its card's code, the choice that was not taken ("" for any), and why."""

    card: str
    choice: str
    text: str


class Entry(NamedTuple):
    """A card of the deck as this person has it; ``None`` and "" keep what the card itself says."""

    card: str
    due: Mapping[str, Any] | None
    stage: str
    default: str


@dataclass(frozen=True, eq=False)
class Person:
    """One person, as the TOML file gives them. ``place`` is the person's in the list of all.

    ``harmed`` is what the person harmed is called. ``short`` are the cards of the short walk and ``long`` those of the
    long one alone. ``words`` are what cards write in braces; ``own_states`` are the states that this walk adds.
    """

    id: str
    place: int
    name: str
    harm: str
    harmed: str
    age: int
    strengths: tuple[str, ...]
    outside: str
    offer: str
    content: str
    seed: str
    deck: tuple[Entry, ...]
    short: tuple[str, ...]
    long: tuple[str, ...]
    court: Court
    days: Mapping[str, date]
    states: Mapping[str, str]
    own_states: tuple[Mapping[str, Any], ...]
    words: Mapping[str, str]
    again: tuple[Again, ...]
    unknown: tuple[str, ...]
    questions: tuple[str, ...]
    heads: Mapping[str, str]


def names() -> list[str]:
    """The ids of the persons there are, in alphabetical order."""
    return [path.rpartition("/")[2].removesuffix(".toml") for path in resources.tables(FOLDER)]


def in_order() -> list[str]:
    """The ids of the persons there are, as their files ask: by ``place``, then by name."""
    return sorted(names(), key=lambda name: (find(name).place, name))


@lru_cache(maxsize=64)
def find(name: str) -> Person:
    """The person of that id. Errors: ``LookupError`` with one sentence that lists who there is."""
    if name not in names():
        raise LookupError(f"There is no person named {name!r}. There are: {', '.join(names())}.")
    data = resources.table(f"{FOLDER}/{name}.toml")
    said = court(data)
    own_days = {key: date.fromisoformat(day) for key, day in data.get("days", {}).items()}
    return Person(
        id=name,
        place=data.get("place", 99),
        name=data["name"],
        harm=data["harm"],
        harmed=data["harmed"],
        age=data["age"],
        strengths=tuple(data["strengths"]),
        outside=data["outside"],
        offer=data["offer"],
        content=data.get("content", ""),
        seed=data["seed"],
        deck=tuple(
            Entry(entry["card"], entry.get("due"), entry.get("stage", ""), entry.get("default", ""))
            for entry in data["deck"]
        ),
        short=tuple(data["short"]),
        long=tuple(data.get("long", ())),
        court=said,
        days={**days_of(said), **own_days},
        states=data["states"],
        own_states=tuple(data.get("state", ())),
        words={**{key: str(data[key]) for key in ONES_OWN}, **data["words"]},
        again=tuple(Again(entry["card"], entry.get("choice", ""), entry["text"]) for entry in data["again"]),
        unknown=tuple(data["unknown"]),
        questions=tuple(data.get("questions", ())),
        heads=data.get("heads", {}),
    )
