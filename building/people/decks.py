"""Which cards stand in how many persons' decks."""

from collections.abc import Mapping
from functools import cache

from tilbake.people import person as people
from tilbake.walk.loading import tables


@cache
def holders() -> Mapping[str, tuple[str, ...]]:
    """For each card there is, the persons whose deck has it."""
    decks = {name: {entry.card for entry in people.find(name).deck} for name in people.in_order()}
    return {code: tuple(name for name, codes in decks.items() if code in codes) for code in tables()}


def in_none() -> list[str]:
    """The cards that nobody has."""
    return sorted(code for code, names in holders().items() if not names)


def shared(name: str) -> int:
    """How many of a person's cards somebody else has as well."""
    return sum(name in names and len(names) > 1 for names in holders().values())
