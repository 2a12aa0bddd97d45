"""What each lever does in the deck, from ``levers.toml``, and the policy that a reader sets."""

from functools import cache
from typing import Any, NamedTuple

from tilbake import resources
from tilbake.walk.deck import deck
from tilbake.words.language import N_

TABLE = "widgets/many_walks/levers.toml"
CHANCE = "chance"
"""Where a lever is not set: chance decides on its cards as on all others."""
LEVERS = {
    "plan": {CHANCE: N_("by chance"), "everyone": N_("for everyone"), "long": N_("for sentences over a year only")},
    "officers": {CHANCE: N_("by chance"), "present": N_("with the person"), "absent": N_("with paper and doors")},
    "housing": {CHANCE: N_("by chance"), "arranged": N_("arranged"), "not-arranged": N_("not arranged")},
    "tag": {CHANCE: N_("by chance"), "early": N_("as soon as the law opens it"), "late": N_("not used")},
    "staff": {CHANCE: N_("as the cards have it"), "cut": N_("a quarter fewer")},
}
"""The levers, and where each can stand."""


class Policy(NamedTuple):
    """Where each lever stands."""

    plan: str = CHANCE
    officers: str = CHANCE
    housing: str = CHANCE
    tag: str = CHANCE
    staff: str = CHANCE


NONE = Policy()
"""No lever is set."""


class Names(NamedTuple):
    """What a policy asks of the walks: the choices it takes, and those for which an hour may be missing."""

    takes: frozenset[str]
    hours: frozenset[str]
    one_in: int


@cache
def names(policy: Policy) -> Names:
    """The choices that this policy names, each a card's code and a choice's key."""
    table = _table()
    takes = [
        name for lever, at in policy._asdict().items() if lever != "staff" and at != CHANCE for name in table[lever][at]
    ]
    staff = table["staff"]
    hours = staff["hours"] if policy.staff != CHANCE else ()
    return Names(frozenset(takes), frozenset(hours), staff["one_in"])


@cache
def moves(lever: str, at: str, person: str) -> bool:
    """Whether a card of the person's deck has a choice that the lever names there."""
    named = set(_table()["staff"]["hours"] if lever == "staff" else _table()[lever][at])
    return any(f"{card.code}-{choice.key}" in named for card in deck(person, "full").cards for choice in card.choices)


@cache
def level_of() -> dict[str, str]:
    """Each place's level of custody."""
    return {place: level for level, places in _table()["places"].items() for place in places}


def counted(what: str) -> list[str]:
    """The states or cards that are counted as ``needs``, ``contact`` or ``breaches``."""
    found: list[str] = _table()["counted"][what]
    return found


def _table() -> dict[str, Any]:
    return resources.table(TABLE)
