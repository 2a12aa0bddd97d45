"""The balance of control, help and neither: in the choices on offer, and in what stands at the end."""

from collections import Counter
from collections.abc import Mapping

from building.people.by_chance import ByChance, walks
from building.people.standing import YES, rank
from tilbake.walk.deck import Deck
from tilbake.walk.loading import LEANINGS

MOST = 0.6
"""The share of one leaning from which a walk argues for it."""

type Balance = Mapping[str, float]
"""The share of each leaning; nothing where there was nothing to count."""


def on_offer(deck: Deck) -> Balance:
    """The leanings of the choices on the forks."""
    return _shares(Counter(choice.leaning for card in deck.cards if card.kind == "fork" for choice in card.choices))


def at_the_end(deck: Deck) -> Balance:
    """The leanings of the choices that made what stands at the end of random walks."""
    return _shares(sum((_made(deck, walk) for walk in walks(deck)), Counter()))


def _made(deck: Deck, walk: ByChance) -> Counter[str]:
    """For each state that stands at the end and was moved on the way: how the choice that moved it last leans."""
    found: Counter[str] = Counter()
    for place, state in enumerate(deck.vocabulary):
        if rank(state, walk.ended[place]) != YES:
            continue
        movers = (step for step in reversed(walk.steps) if step.left[place] != step.arrived[place])
        last = next(movers, None)
        if last and last.card.kind == "fork" and last.left[place] == walk.ended[place]:
            found[last.choice.leaning] += 1
    return found


def _shares(counted: Counter[str]) -> Balance:
    whole = counted.total()
    return {leaning: counted[leaning] / whole for leaning in LEANINGS} if whole else {}
