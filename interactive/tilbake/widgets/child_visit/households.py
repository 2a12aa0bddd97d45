"""The families at the kitchen table: invented, as data. The build checks them (``building/check_families.py``)."""

from functools import cache
from typing import Any, NamedTuple

from tilbake import resources
from tilbake.law.tiers import Tier
from tilbake.words.language import N_

TABLE = "widgets/child_visit/families.toml"
ANSWERS = {
    "visit": N_("A visit, in the visiting room"),
    "tablet": N_("A visit by tablet"),
    "call": N_("Calls"),
    "letter": N_("Letters and drawings"),
    "none": N_("No visit this year"),
}
"""What can be decided on an evening, by its permanent key."""
EVENINGS = (N_("September"), N_("January"), N_("May"))
LEVELS: tuple[Tier, ...] = ("high", "lower")


class Family(NamedTuple):
    """A child, what is known, what each of three evenings brings, and the best reason for each answer."""

    key: str
    name: str
    level: Tier
    so: tuple[str, ...]
    evening: tuple[str, ...]
    reason: dict[str, str]


@cache
def families() -> dict[str, Family]:
    """Every family by its key, in the order of the table."""
    return {entry["key"]: read(entry) for entry in resources.table(TABLE)["family"]}


def read(entry: dict[str, Any]) -> Family:
    """One family from its table, which must have the shape that the build checks."""
    return Family(**{**entry, "so": tuple(entry["so"]), "evening": tuple(entry["evening"])})
