"""The cards' words in the reader's language, with the law's dates and the person's words filled in."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from tilbake.walk.card import Card
from tilbake.walk.deck import Deck
from tilbake.words.language import N_, Language

CHAIRS = {
    "person": N_("{name}"),
    "officer": N_("{officer}, contact officer"),
    "prison": N_("The prison"),
    "court": N_("The court"),
}
"""What a seat is called where the card does not say it."""


@dataclass
class Sayer:
    """Says a text of the cards: ``{tag-from}`` becomes that ruling's date, ``{officer}`` and the like the person's."""

    words: Language
    deck: Deck

    def __call__(self, text: str) -> str:
        """The text; an empty one stays empty, for a catalogue keeps its own notes under the empty text."""
        if not text:
            return ""
        return self.words.say(text, **self._filled) if "{" in text else self.words.say(text)

    def chair(self, card: Card) -> str:
        """What the seat of a card is called."""
        return self(card.chair or CHAIRS[card.seat])

    @cached_property
    def _filled(self) -> dict[str, date | str]:
        dates = {id_: ruling.date for id_, ruling in self.deck.rulings.items() if ruling.date is not None}
        words = {key: self.words.say(word) for key, word in self.deck.person.words.items()}
        return {**dates, **words, **{key[:1].upper() + key[1:]: _capital(word) for key, word in words.items()}}


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
