"""One walk of one person under a policy: the deck's own moves, chance where no lever bears, and what it came to.

Chance is drawn card by card before the walk begins. So with the same seed another policy meets the same luck on the
cards that it leaves alone, and two policies differ by what their levers did.
"""

from functools import cache
from random import Random
from typing import NamedTuple

from tilbake.walk import situation as positions
from tilbake.walk.card import Choice
from tilbake.walk.deck import Deck, deck
from tilbake.walk.situation import Situation
from tilbake.walk.states import States
from tilbake.widgets.many_walks.levers import Names, Policy, counted, level_of, names

LEVELS = ("closed", "lower", "halfway", "home")
"""Where a sentence is served; the first three are inside."""
INSIDE = LEVELS[:3]
OUT = "out"


class Outcome(NamedTuple):
    """What one walk came to. ``contact`` is in per cent, ``None`` for somebody who was never inside.

    ``stands`` counts the needs on the day of release, or on the last card where no release came (``released``).
    ``days`` are those at each of ``LEVELS``; ``steps`` the walk itself, as a link has it.
    """

    stands: int
    days: tuple[int, ...]
    contact: float | None
    breaches: int
    released: bool
    steps: tuple[str, ...]

    @property
    def locked(self) -> int:
        """Days inside a prison, an institution or a halfway house."""
        return sum(self.days[: len(INSIDE)])


class _Marks(NamedTuple):
    """Where in a person's states the things that are counted lie, and which of their values stand."""

    place: int
    needs: tuple[tuple[int, dict[str, bool | None]], ...]
    contact: tuple[tuple[int, dict[str, bool | None]], ...]
    ids: tuple[dict[str, str], ...]


def walked(person: str, seed: int, policy: Policy) -> Outcome:
    """The walk of that person with that seed, which is also the seed of the chances that its cards declare."""
    whole, marks, asked = deck(person, "full"), _marks(person), names(policy)
    dice = Random(f"{person}:{seed}")
    draws = [(dice.random(), dice.random()) for _ in whole.cards]
    count = _Count(marks)
    here = positions.first(whole)
    while (card := positions.card(whole, here)) is not None:
        count.arrived(whole, here)
        choice = _chosen(whole, here, marks.ids[here.place], asked, draws[here.place])
        count.steps.append(marks.ids[here.place][choice.key])
        count.breaches += card.code in counted("breaches")
        here = positions.taken(whole, here, choice, positions.drawn(str(seed), card.code, choice))
    return count.outcome(here.states)


def _chosen(whole: Deck, here: Situation, ids: dict[str, str], asked: Names, draws: tuple[float, float]) -> Choice:
    choices = [choice for choice in whole.cards[here.place].choices if positions.shut(whole, here, choice) is None]
    taken = [choice for choice in choices if ids[choice.key] in asked.takes] or choices
    if draws[1] * asked.one_in < 1:
        # Nobody is there for it: what the policy would take instead, or else any other choice that is open.
        choices = [choice for choice in choices if ids[choice.key] not in asked.hours] or choices
        taken = [choice for choice in taken if choice in choices] or choices
    return taken[int(draws[0] * len(taken))]


class _Count:
    def __init__(self, marks: _Marks) -> None:
        self.marks = marks
        self.level = ""
        self.since = 0
        self.days = dict.fromkeys(LEVELS, 0)
        self.contact = [0, 0]
        self.stands = 0
        self.released = False
        self.breaches = 0
        self.steps: list[str] = []
        self.before: States = ()

    def arrived(self, whole: Deck, here: Situation) -> None:
        """The days since the last card were spent where the person was then; what began today counts from today."""
        today = whole.days[here.place].toordinal()
        if self.level in self.days:
            spent = today - self.since
            self.days[self.level] += spent
            if self.level in INSIDE:
                self._in_contact(spent)
        self.since = today
        self.before = here.states
        level = level_of().get(here.states[self.marks.place], self.level)
        if level == OUT and not self.released:
            self.released = True
            self.stands = self._standing(here.states)
        self.level = level

    def outcome(self, last: States) -> Outcome:
        stands = self.stands if self.released else self._standing(last)
        standing, known = self.contact
        share = 100 * standing / known if known else None
        return Outcome(stands, tuple(self.days.values()), share, self.breaches, self.released, tuple(self.steps))

    def _standing(self, states: States) -> int:
        return sum(values[states[at]] is True for at, values in self.marks.needs)

    def _in_contact(self, spent: int) -> None:
        for at, values in self.marks.contact:
            stands = values[self.before[at]]
            if stands is not None:
                self.contact[0] += spent * stands
                self.contact[1] += spent


@cache
def _marks(person: str) -> _Marks:
    whole = deck(person, "full")
    at = {state.key: (place, state) for place, state in enumerate(whole.vocabulary)}

    def of(what: str) -> tuple[tuple[int, dict[str, bool | None]], ...]:
        found = [at[key] for key in counted(what) if key in at]
        return tuple((place, {key: value.stands for key, value in state.values.items()}) for place, state in found)

    ids = tuple({choice.key: f"{card.code}-{choice.key}" for choice in card.choices} for card in whole.cards)
    return _Marks(at["place"][0], of("needs"), of("contact"), ids)
