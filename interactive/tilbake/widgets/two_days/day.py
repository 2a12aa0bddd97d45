"""The day outside that a reader chose, the place inside beside it, and what they are called."""

from functools import cache
from typing import Literal, NamedTuple

from tilbake import resources
from tilbake.law.day import Place
from tilbake.words.language import N_

TABLE = "widgets/two_days/hours.toml"
type Lens = Literal["law", "found"]
LENSES: dict[Lens, str] = {
    "law": N_("as the law says"),
    "found": N_("and as it was found"),
}
PLACE_NAMES: dict[Place, str] = {
    "high": N_("High security, sentenced"),
    "lower": N_("Lower security, sentenced"),
    "transitional": N_("Halfway house, sentenced"),
    "remand": N_("On remand, with no restriction by the court"),
}


class Row(NamedTuple):
    """One line of the day outside, and the thing of the law that it asks for inside."""

    key: str
    at: str
    outside: str
    short: str
    thing: str
    chosen: bool


class Days(NamedTuple):
    """The keys that the day outside holds, in the order of the hours; the place inside; and how it is looked at."""

    keys: tuple[str, ...]
    place: Place = "high"
    lens: Lens = "law"


@cache
def rows() -> tuple[Row, ...]:
    """The whole day outside, from morning to night."""
    return tuple(Row(**row) for row in resources.table(TABLE)["row"])


def first() -> tuple[str, ...]:
    """What the day holds before a reader chooses."""
    return tuple(row.key for row in rows() if row.chosen)


def in_order(keys: frozenset[str]) -> tuple[str, ...]:
    """The keys by the hour."""
    return tuple(row.key for row in rows() if row.key in keys)
