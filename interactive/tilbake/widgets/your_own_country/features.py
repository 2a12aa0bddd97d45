"""The parts of the Norwegian system on the list, as data, each with the rule of the law where one was found."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NamedTuple

from tilbake import resources
from tilbake.law import care, complaint, day, tiers
from tilbake.law.ruling import Ruling

TABLE = "widgets/your_own_country/features.toml"
RULINGS: Mapping[str, Callable[[], Ruling]] = {
    "room": lambda: day.thing("room", "high"),
    "dates": lambda: tiers.cell("next-step", "high"),
    "open": lambda: tiers.cell("start", "lower"),
    "import": lambda: care.rule("offer"),
    "vote": lambda: day.thing("vote", "high"),
    "duty": lambda: day.thing("work", "high"),
    "check": complaint.outside_check,
}
"""The rule behind a feature, by the name that the table gives."""


class Found(NamedTuple):
    """A sentence and the fact behind it."""

    text: str
    fact: str


class Feature(NamedTuple):
    """A part of the system: how this site would sort it, its rule where there is one, and what was found of it."""

    key: str
    name: str
    kind: str
    ruling: str = ""
    norway: tuple[Found, ...] = ()
    abroad: tuple[Found, ...] = ()


@cache
def features() -> dict[str, Feature]:
    """Every feature by its key, in the order of the table."""
    return {entry["key"]: read(entry) for entry in resources.table(TABLE)["feature"]}


def read(entry: Mapping[str, Any]) -> Feature:
    """One feature from its table, which must have the shape that the build checks."""
    found = {where: tuple(Found(**one) for one in entry.get(where, ())) for where in ("norway", "abroad")}
    return Feature(**{**entry, **found})
