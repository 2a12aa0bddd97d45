"""The named states: a need or a circumstance is in one of a few, and only these decide what can come next.

A person's vocabulary is the seven needs, the shared circumstances that the person's file names, and the person's own.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from tilbake import resources
from tilbake.people import person as people

TABLE = "walk/states.toml"

type States = tuple[str, ...]
"""One value for each state of the person's vocabulary, in its order."""


@dataclass(frozen=True)
class Value:
    """One value of a state: in two or three words, in a sentence, and whether it stands at the end (or neither).

    ``opened_by`` are rulings: the first that the person has must have come before the value is reached.
    """

    short: str
    text: str
    stands: bool | None
    opened_by: tuple[str, ...]


@dataclass(frozen=True)
class Duty:
    """Who should see to a need; ``section`` is empty where the source is no Act."""

    text: str
    section: str
    fact: str


@dataclass(frozen=True)
class State:
    """A need that the service maps, or a circumstance (``area`` is ``need`` or ``course``)."""

    key: str
    name: str
    area: str
    in_plan: bool
    duty: Duty | None
    values: Mapping[str, Value]


@dataclass(frozen=True)
class Condition:
    """Every part must hold: the state at that place has one of those values."""

    parts: tuple[tuple[int, frozenset[str]], ...]

    def holds(self, states: States) -> bool:
        """Whether every part holds."""
        return all(states[place] in values for place, values in self.parts)

    def touches(self, states: States) -> bool:
        """Whether at least one part holds."""
        return any(states[place] in values for place, values in self.parts)


@cache
def vocabulary(person: str) -> tuple[State, ...]:
    """Every state of a person's walk: needs, shared circumstances, the person's own."""
    who = people.find(person)
    more = {entry["key"]: entry for entry in who.own_states}
    shared = [
        _state(entry, more.pop(entry["key"], {}))
        for entry in resources.table(TABLE)["named"]
        if entry["area"] == "need" or entry["key"] in who.states
    ]
    return (*shared, *(_state(entry, {}) for entry in more.values()))


@cache
def places(person: str) -> dict[str, int]:
    """Each state's key and its place in ``States``."""
    return {state.key: place for place, state in enumerate(vocabulary(person))}


def condition(when: Mapping[str, list[str]], person: str) -> Condition | None:
    """A condition from a card's table, or ``None`` where this person's walk lacks one of its states."""
    at = places(person)
    if not when.keys() <= at.keys():
        return None
    return Condition(tuple((at[key], frozenset(values)) for key, values in when.items()))


def changed(states: States, changes: tuple[tuple[int, str], ...]) -> States:
    """The states after the changes."""
    if not changes:
        return states
    result = list(states)
    for place, value in changes:
        result[place] = value
    return tuple(result)


def _state(entry: Mapping[str, Any], more: Mapping[str, Any]) -> State:
    values = {**entry["values"], **more.get("values", {})}
    return State(
        entry["key"],
        entry["name"],
        entry["area"],
        entry["area"] == "need" or entry.get("in_plan", False),
        Duty(duty["text"], duty.get("section", ""), duty["fact"]) if (duty := entry.get("duty")) else None,
        {
            key: Value(value["short"], value["text"], value.get("stands"), tuple(value.get("opened_by", ())))
            for key, value in values.items()
        },
    )
