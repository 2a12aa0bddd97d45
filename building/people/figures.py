"""The figures of one person's walk of one length."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from statistics import median

from building import card_words
from building.graph import Explored, explore
from building.people import leanings
from tilbake.people import person as people
from tilbake.walk.card import Card
from tilbake.walk.deck import deck
from tilbake.walk.history import Start, Walk, default_line
from tilbake.walk.telling import outcome
from tilbake.widgets.walk.saying import Sayer
from tilbake.words.language import language

WORDS_A_MINUTE = 150
"""Silent reading in one's second language: a careful figure."""
SECONDS_TO_CHOOSE = 15
"""What one choice takes beside the reading."""
ON_THE_DEFAULT_LINE = {"short": (12, 12), "full": (18, 24), "long": (28, 40)}
"""How many cards the default line of each length should have, from and to."""


@dataclass(frozen=True, eq=False)
class Figures:
    """What can be counted on one walk; each figure once it is asked for."""

    name: str
    length: str

    @cached_property
    def explored(self) -> Explored:
        """Every walk there is."""
        return explore(deck(self.name, self.length))

    @cached_property
    def line(self) -> Walk:
        """The walk along the default choices."""
        return default_line(Start(self.name, self.length, people.find(self.name).seed))

    @property
    def cards(self) -> tuple[Card, ...]:
        """The deck."""
        return self.explored.deck.cards

    @property
    def kinds(self) -> Counter[str]:
        """How many forks, bets and Sundays the deck has."""
        return Counter(card.kind for card in self.cards)

    @property
    def endings(self) -> list[str]:
        """Where the person can be at the end, in a few words each."""
        states = self.explored.deck.vocabulary
        places = [(at, state) for at, state in enumerate(states) if state.key == "place"]
        return sorted({state.values[end[at]].short for end in self.explored.ends for at, state in places})

    @property
    def never_reached(self) -> list[str]:
        """The codes of cards that no walk comes to."""
        return [card.code for card in self.cards if card.code not in self.explored.reached]

    @cached_property
    def median_words(self) -> int:
        """The median of moment and choices, over the cards where something is chosen."""
        chosen = [card for card in self.cards if card.kind != "sunday"]
        texts = (" ".join([card.moment, *(choice.text for choice in card.choices)]) for card in chosen)
        return int(median(map(card_words.count, texts)))

    @cached_property
    def most_words(self) -> int:
        """The most that one card shows at once, labels and all."""
        return max(self._shown(card) for card in self.cards)

    @cached_property
    def minutes(self) -> float:
        """How long the default line takes to read and to choose."""
        words = sum(self._shown(step.card) + card_words.count(self._say(outcome(step))) for step in self.line.taken)
        return words / WORDS_A_MINUTE + len(self.line.taken) * SECONDS_TO_CHOOSE / 60

    @cached_property
    def on_offer(self) -> leanings.Balance:
        """The leanings of the choices."""
        return leanings.on_offer(self.explored.deck)

    @cached_property
    def at_the_end(self) -> leanings.Balance:
        """The leanings of what stands at the end of random walks."""
        return leanings.at_the_end(self.explored.deck)

    @cached_property
    def _say(self) -> Sayer:
        return Sayer(language("en"), self.explored.deck)

    def _shown(self, card: Card) -> int:
        return card_words.shown(card, self.explored.deck.vocabulary, self._say)


def lengths(name: str) -> tuple[str, ...]:
    """The lengths that a person's walk has."""
    return ("short", "full", "long") if people.find(name).long else ("short", "full")
