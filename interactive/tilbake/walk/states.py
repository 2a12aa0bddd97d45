"""The named states: a need or a circumstance is in one of a few, and only these decide what can come next."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from tilbake import resources

TABLE = "walk/states.toml"

type States = tuple[str, ...]
"""One value for each state of the vocabulary, in its order."""


@dataclass(frozen=True)
class Value:
    """One value of a state: in two or three words, in a sentence, and whether it stands at the end (or neither)."""

    short: str
    text: str
    stands: bool | None


@dataclass(frozen=True)
class State:
    """A need that the service maps, or a circumstance (``area`` is ``need`` or ``course``)."""

    key: str
    name: str
    area: str
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
def vocabulary() -> tuple[State, ...]:
    """Every state, in the order of the table."""
    return tuple(
        State(
            entry["key"],
            entry["name"],
            entry["area"],
            {key: Value(value["short"], value["text"], value.get("stands")) for key, value in entry["values"].items()},
        )
        for entry in resources.table(TABLE)["named"]
    )


@cache
def places() -> dict[str, int]:
    """Each state's key and its place in ``States``."""
    return {state.key: place for place, state in enumerate(vocabulary())}


def condition(when: Mapping[str, list[str]]) -> Condition:
    """A condition from a card's table. Errors: ``KeyError`` for a state that the vocabulary lacks."""
    return Condition(tuple((places()[key], frozenset(values)) for key, values in when.items()))


def changed(states: States, changes: tuple[tuple[int, str], ...]) -> States:
    """The states after the changes."""
    if not changes:
        return states
    result = list(states)
    for place, value in changes:
        result[place] = value
    return tuple(result)
