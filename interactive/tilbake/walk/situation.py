"""Where a walk stands, and how it moves. Only named states count, never the story that led there.

So two walks that reach the same situation have the same future, and a test can explore every walk there is.
"""

from dataclasses import dataclass
from datetime import date
from random import Random

from tilbake.walk.card import Card, Choice, Gate
from tilbake.walk.deck import Deck
from tilbake.walk.states import States, changed


@dataclass(frozen=True)
class Situation:
    """The card reached (its place in the deck; the deck's length at the end) and the states on arrival."""

    place: int
    states: States


def first(deck: Deck) -> Situation:
    """The situation of the first card."""
    return _arrive(deck, 0, deck.start)


def card(deck: Deck, situation: Situation) -> Card | None:
    """The card reached, or ``None`` at the end."""
    return deck.cards[situation.place] if situation.place < len(deck.cards) else None


def shut(deck: Deck, situation: Situation, choice: Choice) -> Gate | None:
    """The first gate that bars the choice here, or ``None`` where it is open."""
    today = deck.days[situation.place]
    return next((gate for gate in choice.gates if not _open(deck, gate, today, situation.states)), None)


def drawn(seed: str, code: str, choice: Choice) -> int:
    """Which result of a declared chance falls with this seed; 0 where the choice declares none."""
    if choice.chance is None:
        return 0
    shares = [result.share for result in choice.chance.results]
    ball = Random(f"{seed}:{code}").randrange(sum(shares))
    return next(place for place in range(len(shares)) if ball < sum(shares[: place + 1]))


def taken(deck: Deck, situation: Situation, choice: Choice, result: int) -> Situation:
    """The situation after the choice, with the chance fallen so."""
    states = changed(situation.states, choice.changes)
    if choice.chance:
        states = changed(states, choice.chance.results[result].changes)
    return _arrive(deck, situation.place + 1, states)


def _open(deck: Deck, gate: Gate, today: date, states: States) -> bool:
    if gate.ruling is not None:
        ruling = deck.rulings[gate.ruling]
        if ruling.force == "may not" or ruling.date is None or ruling.date > today:
            return False
    return gate.states is None or gate.states.touches(states)


def _arrive(deck: Deck, place: int, states: States) -> Situation:
    """Go on to the next card whose conditions hold. Its day is never earlier, since the deck is in order of days."""
    for here in range(place, len(deck.cards)):
        if deck.cards[here].when.holds(states):
            for event in deck.cards[here].meanwhile:
                if event.when.holds(states):
                    states = changed(states, event.changes)
            return Situation(here, states)
    return Situation(len(deck.cards), states)
