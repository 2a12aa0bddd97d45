"""What each lever does in the deck, from ``levers.toml``, and the policy that a reader sets."""

from functools import cache, lru_cache
from typing import Any, NamedTuple

from tilbake import resources
from tilbake.people import person as people
from tilbake.people.court import Preventive, Prison
from tilbake.walk.deck import deck
from tilbake.widgets.many_walks.sliders import SLIDERS, TABLE
from tilbake.words.language import N_

CHANCE = "chance"
"""Where a lever is not set: chance decides on its cards as on all others."""
LEVERS = {
    "plan": {CHANCE: N_("by chance"), "everyone": N_("for everyone"), "long": N_("for long sentences only")},
    "officers": {CHANCE: N_("by chance"), "present": N_("with the person"), "absent": N_("with paper and doors")},
    "housing": {CHANCE: N_("by chance"), "arranged": N_("arranged"), "not-arranged": N_("not arranged")},
    "tag": {CHANCE: N_("by chance"), "early": N_("as soon as the law opens it"), "late": N_("not used")},
    "staff": {CHANCE: N_("as the cards have it"), "cut": N_("a quarter fewer")},
}
"""The levers, and where each can stand."""


class Policy(NamedTuple):
    """Where each lever stands, and where the numbers that were assumed do.

    ``followed``, ``missing`` and ``left_open`` are in per cent, ``long`` in months.
    """

    plan: str = CHANCE
    officers: str = CHANCE
    housing: str = CHANCE
    tag: str = CHANCE
    staff: str = CHANCE
    followed: int = SLIDERS["followed"].at
    missing: int = SLIDERS["missing"].at
    long: int = SLIDERS["long"].at
    left_open: int = SLIDERS["left_open"].at


NONE = Policy()
"""No lever is set, and no number slid."""


class Names(NamedTuple):
    """What a policy asks of a person's walks: the choices it takes, and those for which an hour may be missing.

    ``followed`` and ``missing`` say how often each happens, in per cent.
    """

    takes: frozenset[str]
    hours: frozenset[str]
    followed: int
    missing: int


def bearing(policy: Policy) -> Policy:
    """The same policy with each number that no lever asks for as at first: it moves nothing and needs no new count."""
    first = {
        name: getattr(NONE, name)
        for name, asked in (
            ("followed", any(getattr(policy, lever) != CHANCE for lever in LEVERS if lever != "staff")),
            ("missing", policy.staff != CHANCE),
            ("long", policy.plan == "long"),
        )
        if not asked
    }
    return policy._replace(**first)


def moved(policy: Policy, name: str, at: str | int) -> Policy:
    """The same policy with that lever or slider there."""
    there: dict[str, Any] = {name: at}
    return policy._replace(**there)


def by_chance(policy: Policy) -> Policy:
    """What a policy is held against: no lever is set, and the walks are counted in the same way."""
    return Policy(left_open=policy.left_open)


@lru_cache(maxsize=512)
def names(policy: Policy, person: str) -> Names:
    """The choices that this policy names in that person's walks, each a card's code and a choice's key."""
    takes = [
        name
        for lever in LEVERS
        if lever != "staff" and (at := getattr(policy, lever)) != CHANCE
        for name in _table()[lever][_met(lever, at, policy.long, person)]
    ]
    if policy.staff == CHANCE:
        return Names(frozenset(takes), frozenset(), policy.followed, 0)
    return Names(frozenset(takes), frozenset(_table()["staff"]["hours"]), policy.followed, policy.missing)


@cache
def moves(lever: str, at: str, person: str) -> bool:
    """Whether a card of the person's deck has a choice that the lever names there."""
    table = _table()[lever]
    named = {name for met in readings(lever, at) for name in table[met]}
    return any(f"{card.code}-{choice.key}" in named for card in deck(person, "full").cards for choice in card.choices)


@cache
def level_of() -> dict[str, str]:
    """Each place's level of custody."""
    return {place: level for level, places in _table()["places"].items() for place in places}


def counted(what: str) -> list[str]:
    """The states or cards that are counted as ``needs``, ``contact`` or ``breaches``."""
    found: list[str] = _table()["counted"][what]
    return found


def readings(lever: str, at: str) -> tuple[str, ...]:
    """The lists of the table in which a lever that stands there may find its choices."""
    if lever == "staff":
        return ("hours",)
    return ("everyone", "without") if (lever, at) == ("plan", "long") else (at,)


def _met(lever: str, at: str, long: int, person: str) -> str:
    """Of those lists the one that this person meets."""
    here = readings(lever, at)
    return here[0] if _months(person) >= long else here[-1]


@cache
def _months(person: str) -> float:
    """How long the sentence is. Preventive detention, which may have no end, counts as long; remand is no sentence."""
    match people.find(person).court:
        case Prison(sentence):
            return 12 * sentence.years + sentence.months + sentence.days / 30
        case Preventive():
            return float("inf")
    return -1


def _table() -> dict[str, Any]:
    return resources.table(TABLE)
