"""Walks in which chance makes the choices: over all persons, lengths and seats, the same for the same seed."""

from collections.abc import Iterator
from random import Random

from tilbake.people import person as people
from tilbake.walk import seats
from tilbake.walk.deck import LENGTHS
from tilbake.walk.history import Start, Walk, replay
from tilbake.widgets import walk as widget

STARTS = [
    (name, length, seat)
    for name in people.in_order()
    for length in LENGTHS
    if length != "long" or people.find(name).long
    for seat in ("", *seats.offered(name, length))
]
"""Every way in which a walk can begin, apart from its seed."""


def started(seed: int) -> Walk:
    """The first card of a walk; seeds that follow one another begin in every way in turn."""
    name, length, seat = STARTS[seed % len(STARTS)]
    own = people.find(name).seed if seed % 2 else str(seed % 1000)
    return seats.settled(replay(Start(name, length, own, seat), ()))


def steps(seed: int) -> Iterator[Walk]:
    """The walk at each of the reader's cards, and at the end."""
    dice = Random(seed)
    walk = started(seed)
    yield walk
    while actions := list(widget.next_actions(walk)):
        walk = widget.step(walk, dice.choice(actions))
        yield walk


def up_to(seed: int, most: int) -> Walk:
    """The walk after so many of the reader's choices, or at its end."""
    return next((walk for place, walk in enumerate(steps(seed)) if place == most or walk.card is None))
