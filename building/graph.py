"""Every walk that a person's deck holds, explored by situation.

Two walks in one situation have the same future, so each situation is looked at once. What no later card asks for is
left out of it: two situations that differ there alone have the same future, too.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from tilbake.walk import situation as moves
from tilbake.walk.card import EVERY_LINE, Card, Changes, Choice
from tilbake.walk.deck import Deck
from tilbake.walk.situation import Situation
from tilbake.walk.states import Condition, States, changed

FORGOTTEN = ""
"""The value of a state that no later card asks for."""

END = ""
"""What follows the last card."""

type Allowed = Callable[[Card, tuple[Choice, ...]], tuple[Choice, ...]]
"""Of the choices that stand open on a card, those that are followed."""


@dataclass
class Explored:
    """What was seen on every walk there is."""

    deck: Deck
    reached: set[str] = field(default_factory=set)
    follows: set[tuple[str, str]] = field(default_factory=set)
    """Each card's code with that of a card that comes next on some walk; ``END`` where none does."""
    taken: set[str] = field(default_factory=set)
    shut: set[tuple[str, int]] = field(default_factory=set)
    """Each choice with the number of the gate that barred it."""
    worded: set[tuple[str, str, int]] = field(default_factory=set)
    """Each card with ``variant`` or ``meanwhile`` and its number."""
    read: set[str] = field(default_factory=set)
    """Lines of the file that somebody read aloud."""
    early: set[str] = field(default_factory=set)
    """Sentences about a state that was reached before the law opens it."""
    dead_ends: set[str] = field(default_factory=set)
    ends: set[States] = field(default_factory=set)


def explore(deck: Deck, keep: tuple[str, ...] = ("place",), allowed: Allowed | None = None) -> Explored:
    """Every walk through the deck. ``keep`` are states that are told apart to the end; ``allowed`` narrows choices."""
    return _Explorer(deck, keep, allowed).explored


class _Explorer:
    def __init__(self, deck: Deck, keep: tuple[str, ...], allowed: Allowed | None) -> None:
        self.deck = deck
        self.allowed = allowed
        self.explored = Explored(deck)
        self.asked = _asked_from(deck, keep)
        # Places only grow, so one layer after another is looked at and forgotten.
        self.layers: dict[int, dict[States, frozenset[str]]] = defaultdict(dict)
        self._arrive(moves.first(deck), deck.start, frozenset())
        for place in range(len(deck.cards)):
            for states, file in self.layers.pop(place, {}).items():
                self._card(Situation(place, states), file)
        self.explored.ends = set(self.layers.pop(len(deck.cards), {}))

    def _arrive(self, situation: Situation, came_with: States, file: frozenset[str]) -> None:
        place = situation.place
        if place < len(self.deck.cards):
            card = self.deck.cards[place]
            for event in card.meanwhile:
                if event.when.holds(came_with):
                    self.explored.worded.add((card.code, "meanwhile", event.number))
                    self._opened(event.changes, card.code, self.deck.days[place])
                    came_with = changed(came_with, event.changes)
        asked = self.asked[place]
        states = tuple(value if at in asked else FORGOTTEN for at, value in enumerate(situation.states))
        layer = self.layers[place]
        layer[states] = layer.get(states, frozenset()) | file

    def _card(self, situation: Situation, file: frozenset[str]) -> None:
        card = self.deck.cards[situation.place]
        found = self.explored
        found.reached.add(card.code)
        for variant in card.variants:
            if variant.when.holds(situation.states):
                found.worded.add((card.code, "variant", variant.number))
        if card.reads:
            found.read |= file if EVERY_LINE in card.reads.lines else file & set(card.reads.lines)
        followed = self._followed(card, situation)
        if not followed:
            found.dead_ends.add(card.code)
        for choice in followed:
            found.taken.add(f"{card.code}-{choice.key}")
            lines = frozenset(line.id for line in (card.file, choice.file) if line)
            for result in range(len(choice.chance.results) if choice.chance else 1):
                changes = choice.changes + (choice.chance.results[result].changes if choice.chance else ())
                self._opened(changes, card.code, self.deck.days[situation.place])
                after = moves.taken(self.deck, situation, choice, result)
                self._arrive(after, changed(situation.states, changes), file | lines)
                next_card = moves.card(self.deck, after)
                found.follows.add((card.code, next_card.code if next_card else END))

    def _followed(self, card: Card, situation: Situation) -> tuple[Choice, ...]:
        standing_open = []
        for choice in card.choices:
            gate = moves.shut(self.deck, situation, choice)
            if gate is None:
                standing_open.append(choice)
            else:
                self.explored.shut.add((f"{card.code}-{choice.key}", choice.gates.index(gate)))
        return self.allowed(card, tuple(standing_open)) if self.allowed else tuple(standing_open)

    def _opened(self, changes: Changes, code: str, day: date) -> None:
        for at, value in changes:
            state = self.deck.vocabulary[at]
            rulings = [id_ for id_ in state.values[value].opened_by if id_ in self.deck.rulings]
            opens = self.deck.rulings[rulings[0]].date if rulings else None
            if rulings and (opens is None or day < opens):
                self.explored.early.add(f"{code}: {state.key} is {value!r} on {day}; {rulings[0]} is {opens}")


def _asked_from(deck: Deck, keep: tuple[str, ...]) -> list[frozenset[int]]:
    """For each place, and for the end, the states that a card from there on asks for."""
    asked = frozenset(place for place, state in enumerate(deck.vocabulary) if state.key in keep)
    found = [asked]
    for card in reversed(deck.cards):
        for condition in _conditions(card):
            asked |= {place for place, _ in condition.parts}
        found.append(asked)
    return found[::-1]


def _conditions(card: Card) -> list[Condition]:
    gates = [gate.states for choice in card.choices for gate in choice.gates if gate.states is not None]
    variants = [variant.when for variant in card.variants]
    return [card.when, *gates, *variants, *(event.when for event in card.meanwhile)]
