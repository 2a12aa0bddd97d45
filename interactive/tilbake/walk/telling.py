"""What a card says where the walk stands: its own words, or those of the variant that the states ask for."""

from dataclasses import dataclass

from tilbake.walk.card import Card
from tilbake.walk.history import Taken
from tilbake.walk.states import States, changed


@dataclass(frozen=True)
class Told:
    """A card's words for these states."""

    moment: str
    told: str
    outcome: str


def told(card: Card, states: States) -> Told:
    """The words of a card that was reached with those states: for each, the first variant that fits and has it."""
    fitting = [variant for variant in card.variants if variant.when.holds(states)]
    return Told(
        moment=next((variant.moment for variant in fitting if variant.moment), card.moment),
        told=next((variant.told for variant in fitting if variant.told), card.told),
        outcome=next((variant.outcome for variant in fitting if variant.outcome), card.outcome),
    )


def meanwhile(card: Card, before: States) -> tuple[str, ...]:
    """What happened on the way to a card, given the states after the choice that led there."""
    texts = []
    for event in card.meanwhile:
        if event.when.holds(before):
            texts.append(event.text)
            before = changed(before, event.changes)
    return tuple(text for text in texts if text)


def outcome(step: Taken) -> str:
    """The line that a step ends with: of the chance that fell, else the choice's, else the card's."""
    if step.choice.chance:
        return step.choice.chance.results[step.result].outcome
    return step.choice.outcome or told(step.card, step.situation.states).outcome


def told_then(step: Taken) -> str:
    """What the person harmed was told on that day; empty where it was nothing."""
    return step.choice.told or told(step.card, step.situation.states).told
