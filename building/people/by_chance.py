"""Walks in which chance makes the choices, the same ones for the same seed."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from random import Random

from tilbake.walk import situation as moves
from tilbake.walk.card import Card, Choice
from tilbake.walk.deck import Deck
from tilbake.walk.states import States, changed

WALKS = 200
"""How many walks stand for all of them, where all are too many."""


@dataclass(frozen=True)
class Step:
    """A card, the choice that was taken there, the states on arrival and those that the choice left."""

    card: Card
    choice: Choice
    arrived: States
    left: States


@dataclass(frozen=True)
class ByChance:
    """One walk from the first card to the end."""

    steps: tuple[Step, ...]
    ended: States


@cache
def walks(deck: Deck) -> tuple[ByChance, ...]:
    """``WALKS`` walks through the deck."""
    return tuple(_walk(deck, Random(seed)) for seed in range(WALKS))


def _walk(deck: Deck, dice: Random) -> ByChance:
    steps = tuple(_steps(deck, dice))
    return ByChance(steps, steps[-1].left)


def _steps(deck: Deck, dice: Random) -> Iterator[Step]:
    here = moves.first(deck)
    while card := moves.card(deck, here):
        choice = dice.choice([choice for choice in card.choices if moves.shut(deck, here, choice) is None])
        left, result = changed(here.states, choice.changes), 0
        if choice.chance:
            shares = [entry.share for entry in choice.chance.results]
            result = dice.choices(range(len(shares)), shares)[0]
            left = changed(left, choice.chance.results[result].changes)
        yield Step(card, choice, here.states, left)
        here = moves.taken(deck, here, choice, result)
