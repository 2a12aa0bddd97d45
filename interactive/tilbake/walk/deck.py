"""A person's deck: every card on its day, in the order that the law and the calendar give."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from tilbake.law.calendar import plus
from tilbake.law.ruling import Ruling
from tilbake.people import court
from tilbake.people import person as people
from tilbake.people.person import Person
from tilbake.walk.card import Card
from tilbake.walk.loading import cards
from tilbake.walk.states import State, States, vocabulary

LENGTHS = ("full", "short", "long")
"""The walk that is meant, the one of ten minutes, and the one with every card, for a seminar."""


@dataclass(frozen=True, eq=False)
class Deck:
    """The cards of one person's walk of one length, with their days, and the rulings that the days come from."""

    person: Person
    length: str
    cards: tuple[Card, ...]
    days: tuple[date, ...]
    places: Mapping[str, int]
    rulings: Mapping[str, Ruling]
    vocabulary: tuple[State, ...]
    start: States


@lru_cache(maxsize=64)
def deck(name: str, length: str) -> Deck:
    """The deck of that person and length. Errors: ``LookupError`` for a person that there is not."""
    person = people.find(name)
    answers = {ruling.id: ruling for ruling in court.rulings(person.court)}
    chosen = [card for card in cards(name) if _belongs(card.code, person, length)]
    dated = sorted(((_day(card, person, answers), card.code, card) for card in chosen), key=lambda entry: entry[:2])
    return Deck(
        person=person,
        length=length,
        cards=tuple(card for _, _, card in dated),
        days=tuple(day for day, _, _ in dated),
        places={card.code: place for place, (_, _, card) in enumerate(dated)},
        rulings=answers,
        vocabulary=vocabulary(name),
        start=tuple(person.states[state.key] for state in vocabulary(name)),
    )


def anchors(person: Person, answers: Mapping[str, Ruling]) -> dict[str, date]:
    """The days that a card can fall after: the arrest, the start of serving, the person's own, every dated ruling."""
    dated = {id_: ruling.date for id_, ruling in answers.items() if ruling.date is not None}
    return {**person.days, **dated}


def _belongs(code: str, person: Person, length: str) -> bool:
    if length == "short":
        return code in person.short
    return length == "long" or code not in person.long


def _day(card: Card, person: Person, answers: Mapping[str, Ruling]) -> date:
    return plus(anchors(person, answers)[card.due.after], months=card.due.months, days=card.due.days)
