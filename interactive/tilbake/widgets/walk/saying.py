"""The cards' words in the reader's language, with the law's dates filled in by their ruling's id."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from tilbake.walk.deck import Deck
from tilbake.words.language import Language


@dataclass
class Sayer:
    """Says a text of the cards: ``{tag-from}`` in it becomes the date of that ruling for this sentence."""

    words: Language
    deck: Deck

    def __call__(self, text: str) -> str:
        """The text; an empty one stays empty, for a catalogue keeps its own notes under the empty text."""
        if not text:
            return ""
        return self.words.say(text, **self._dates) if "{" in text else self.words.say(text)

    @cached_property
    def _dates(self) -> dict[str, date]:
        return {id_: ruling.date for id_, ruling in self.deck.rulings.items() if ruling.date is not None}
