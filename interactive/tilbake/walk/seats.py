"""One seat for the whole walk: the others' choices are made for the reader, who sees what that seat would know."""

from functools import cache

from tilbake.people import person as people
from tilbake.walk.card import Card
from tilbake.walk.history import Start, Taken, Walk, by_default, default_line, replay
from tilbake.walk.loading import SEATS
from tilbake.walk.states import States, changed

ROLES = SEATS[:-1]
"""The seats that can be taken for a whole walk; whoever comes to the table comes for one card."""


@cache
def offered(person: str, length: str) -> tuple[str, ...]:
    """The seats that decide something in that walk, also where everybody else takes the default choice."""
    line = default_line(Start(person, length, people.find(person).seed)).taken
    return tuple(seat for seat in ROLES if any(step.card.seat == seat and step.card.kind == "fork" for step in line))


def is_own(start: Start, card: Card) -> bool:
    """Whether the reader chooses on that card."""
    return start.seat in ("", card.seat)


def settled(walk: Walk) -> Walk:
    """The walk at the reader's next card: on every card before it the others take the default choice."""
    while walk.card is not None and not is_own(walk.start, walk.card):
        walk = by_default(walk)
    return walk


def last_own(walk: Walk) -> int | None:
    """The place of the reader's last choice among the steps taken, or ``None`` where the reader has not chosen yet."""
    places = range(len(walk.taken) - 1, -1, -1)
    return next((place for place in places if is_own(walk.start, walk.taken[place].card)), None)


def back(walk: Walk) -> Walk | None:
    """The walk at the card where the reader last chose, or ``None`` where the reader has not chosen yet."""
    place = last_own(walk)
    return None if place is None else replay(walk.start, walk.steps[:place])


def since_own(walk: Walk) -> tuple[Taken, ...]:
    """The others' steps since the reader last chose."""
    place = last_own(walk)
    return walk.taken if place is None else walk.taken[place + 1 :]


def saw(start: Start, card: Card) -> bool:
    """Whether the reader's seat was there. Whoever decides was, also where the chair is another office of that seat."""
    return start.seat in ("", card.seat, *card.knows)


def known(walk: Walk) -> States:
    """The states as far as the reader's seat knows them: what it did not see stands as it last saw it."""
    if walk.start.seat == "":
        return walk.situation.states
    states, came_with = walk.deck.start, walk.deck.start
    for step in walk.taken:
        if saw(walk.start, step.card):
            states = _copied(states, came_with, step.left)
        came_with = step.left
    if walk.card is not None and saw(walk.start, walk.card):
        states = _copied(states, came_with, walk.situation.states)
    return states


def _copied(known_so_far: States, before: States, after: States) -> States:
    """What changed in front of the seat, it knows."""
    moved = tuple((at, value) for at, value in enumerate(after) if value != before[at])
    return changed(known_so_far, moved)
