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
OUT, TAG = "out", "tag"


class Outcome(NamedTuple):
    """What one walk came to. ``contact`` is in per cent, ``None`` for somebody who was never inside.

    ``stands`` counts the needs on the day of release, or on the last card where no release came (``released``), with
    the share of those left open that the policy says; ``holds`` names those that do stand. ``tagged`` says whether a
    part was served on the tag. ``days`` are those at each of ``LEVELS``; ``steps`` the walk itself, as a link has it.
    """

    stands: float
    days: tuple[int, ...]
    contact: float | None
    breaches: int
    released: bool
    holds: tuple[str, ...]
    tagged: bool
    steps: tuple[str, ...]

    @property
    def locked(self) -> int:
        """Days inside a prison, an institution or a halfway house."""
        return sum(self.days[: len(INSIDE)])

    @property
    def lower(self) -> int:
        """Days in an open prison or an institution."""
        return self.days[LEVELS.index("lower")]


class _Counted(NamedTuple):
    """A state that is counted: its key, its place among the states, and which of its values stand."""

    key: str
    at: int
    values: dict[str, bool | None]


class _Marks(NamedTuple):
    """Where in a person's states the place and the things that are counted lie, and what its choices are called."""

    place: int
    needs: tuple[_Counted, ...]
    contact: tuple[_Counted, ...]
    ids: tuple[dict[str, str], ...]


class Draw(NamedTuple):
    """The luck of one card, three numbers from 0 to 1.

    Which of the choices in question is taken, whether an hour is ``missing``, and whether a lever is ``followed``.
    """

    choice: float
    missing: float
    followed: float


def walked(person: str, seed: int, policy: Policy) -> Outcome:
    """The walk of that person with that seed, which is also the seed of the chances that its cards declare."""
    whole, marks, asked = deck(person, "full"), _marks(person), names(policy, person)
    draws = luck(person, seed, len(whole.cards))
    count = _Count(marks, policy.left_open)
    here = positions.first(whole)
    while (card := positions.card(whole, here)) is not None:
        count.arrived(whole, here)
        choice = _chosen(whole, here, marks.ids[here.place], asked, draws[here.place])
        count.steps.append(marks.ids[here.place][choice.key])
        count.breaches += card.code in counted("breaches")
        here = positions.taken(whole, here, choice, positions.drawn(str(seed), card.code, choice))
    return count.outcome(here.states)


def luck(person: str, seed: int, cards: int) -> list[Draw]:
    """What chance holds for each card, whatever the policy: so a larger share takes all that a smaller one did."""
    dice, more = Random(f"{person}:{seed}"), Random(f"{person}:{seed}:followed")
    return [Draw(dice.random(), dice.random(), more.random()) for _ in range(cards)]


def _chosen(whole: Deck, here: Situation, ids: dict[str, str], asked: Names, draw: Draw) -> Choice:
    choices = [choice for choice in whole.cards[here.place].choices if positions.shut(whole, here, choice) is None]
    taken = choices
    if 100 * draw.followed < asked.followed:
        taken = [choice for choice in choices if ids[choice.key] in asked.takes] or choices
    if 100 * draw.missing < asked.missing:
        # Nobody is there for it: what the policy would take instead, or else any other choice that is open.
        choices = [choice for choice in choices if ids[choice.key] not in asked.hours] or choices
        taken = [choice for choice in taken if choice in choices] or choices
    return taken[int(draw.choice * len(taken))]


class _Count:
    def __init__(self, marks: _Marks, left_open: int) -> None:
        self.marks = marks
        self.left_open = left_open
        self.level = ""
        self.since = 0
        self.days = dict.fromkeys(LEVELS, 0)
        self.contact = [0, 0]
        self.at_release: States = ()
        self.released = False
        self.tagged = False
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
        place = here.states[self.marks.place]
        level = level_of().get(place, self.level)
        if level == OUT and not self.released:
            self.released = True
            self.at_release = here.states
        self.tagged |= place == TAG
        self.level = level

    def outcome(self, last: States) -> Outcome:
        states = self.at_release if self.released else last
        found = {need.key: need.values[states[need.at]] for need in self.marks.needs}
        holds = tuple(key for key, stands in found.items() if stands)
        standing, known = self.contact
        return Outcome(
            stands=len(holds) + self.left_open * sum(stands is None for stands in found.values()) / 100,
            days=tuple(self.days.values()),
            contact=100 * standing / known if known else None,
            breaches=self.breaches,
            released=self.released,
            holds=holds,
            tagged=self.tagged,
            steps=tuple(self.steps),
        )

    def _in_contact(self, spent: int) -> None:
        for _, at, values in self.marks.contact:
            stands = values[self.before[at]]
            if stands is not None:
                self.contact[0] += spent * stands
                self.contact[1] += spent


@cache
def _marks(person: str) -> _Marks:
    whole = deck(person, "full")
    at = {state.key: (place, state) for place, state in enumerate(whole.vocabulary)}

    def of(what: str) -> tuple[_Counted, ...]:
        found = [at[key] for key in counted(what) if key in at]
        return tuple(
            _Counted(state.key, place, {key: value.stands for key, value in state.values.items()})
            for place, state in found
        )

    ids = tuple({choice.key: f"{card.code}-{choice.key}" for choice in card.choices} for card in whole.cards)
    return _Marks(at["place"][0], of("needs"), of("contact"), ids)
