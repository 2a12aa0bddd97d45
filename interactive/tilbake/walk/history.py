"""One reader's walk: the steps taken and what each left behind. Replays are remembered by prefix."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from tilbake.walk import situation as moves
from tilbake.walk.card import Card, Choice, Line
from tilbake.walk.deck import Deck, deck
from tilbake.walk.situation import Situation
from tilbake.walk.states import States, changed

type Hands = tuple[int, ...]
"""How many hands went up for each choice of a card, in their order; empty where nobody counted."""


class Step(NamedTuple):
    """A card's permanent code, a choice's permanent key, and the hands that were counted before it."""

    code: str
    key: str
    hands: Hands = ()


@dataclass(frozen=True)
class Start:
    """Whose walk, how long, the seed of its declared chances, and the one seat that the reader takes ("" for each)."""

    person: str
    length: str
    seed: str
    seat: str = ""

    @property
    def deck(self) -> Deck:
        """The deck of cards."""
        return deck(self.person, self.length)


@dataclass(frozen=True)
class Taken:
    """One step that was taken: where, what, which result of a declared chance fell, and the hands counted."""

    situation: Situation
    card: Card
    choice: Choice
    result: int
    hands: Hands

    @cached_property
    def left(self) -> States:
        """The states after the choice, before anything else happens."""
        states = changed(self.situation.states, self.choice.changes)
        return changed(states, self.choice.chance.results[self.result].changes) if self.choice.chance else states


@dataclass(frozen=True)
class Walk:
    """A walk so far: how it started, the steps taken, and where it stands."""

    start: Start
    taken: tuple[Taken, ...]
    situation: Situation

    @property
    def deck(self) -> Deck:
        """The deck of cards."""
        return self.start.deck

    @property
    def card(self) -> Card | None:
        """The card reached, or ``None`` at the end."""
        return moves.card(self.deck, self.situation)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The steps taken, as a link has them."""
        return tuple(Step(step.card.code, step.choice.key, step.hands) for step in self.taken)

    @property
    def file(self) -> tuple[Line, ...]:
        """The lines in the file, oldest first."""
        lines = (line for step in self.taken for line in (step.card.file, step.choice.file))
        return tuple(line for line in lines if line is not None)


@lru_cache(maxsize=4096)
def replay(start: Start, steps: tuple[Step, ...]) -> Walk:
    """The walk after those steps. Errors: ``ValueError`` for a step that does not fit the card reached."""
    if not steps:
        return Walk(start, (), moves.first(start.deck))
    walk = replay(start, steps[:-1])
    code, key, hands = steps[-1]
    card = walk.card
    choice = next((choice for choice in card.choices if choice.key == key), None) if card else None
    if card is None or card.code != code or choice is None or moves.shut(walk.deck, walk.situation, choice):
        raise ValueError(f"{code}-{key} does not fit here")
    if len(hands) not in (0, len(card.choices)):
        raise ValueError(f"{code} has {len(card.choices)} choices")
    result = moves.drawn(start.seed, code, choice)
    after = moves.taken(walk.deck, walk.situation, choice, result)
    return Walk(start, (*walk.taken, Taken(walk.situation, card, choice, result, hands)), after)


def onwards(walk: Walk, key: str, hands: Hands = ()) -> Walk:
    """The walk after choosing that key on the card reached. Errors: ``ValueError`` where it does not fit."""
    card = walk.card
    if card is None:
        raise ValueError("the walk has ended")
    return replay(walk.start, (*walk.steps, Step(card.code, key, hands)))


def by_default(walk: Walk) -> Walk:
    """The walk after the default choice of the card reached; where that is barred, the first that is open.

    Errors: ``ValueError`` where the walk has ended.
    """
    card = walk.card
    if card is None:
        raise ValueError("the walk has ended")
    open_keys = [choice.key for choice in card.choices if not moves.shut(walk.deck, walk.situation, choice)]
    return onwards(walk, card.default if card.default in open_keys else open_keys[0])


def default_line(start: Start) -> Walk:
    """The walk along each card's default choice."""
    walk = replay(start, ())
    while walk.card is not None:
        walk = by_default(walk)
    return walk
