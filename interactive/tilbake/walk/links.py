"""A walk as a link: ``jonas.ar-b.ma-a`` is the person, then each card's code with the choice's key.

``jonas-short`` is the short walk and ``jonas~7`` another seed for the chances that cards declare.
"""

import re
from contextlib import suppress
from dataclasses import dataclass
from itertools import takewhile

from tilbake.people import person as people
from tilbake.walk.deck import LENGTHS
from tilbake.walk.history import Start, Step, Walk, replay

DEFAULT_PERSON = "jonas"
SEED = re.compile(r"0|[1-9][0-9]{0,5}", re.ASCII)
_HEAD = re.compile(r"([a-z]{1,20})(?:-(short))?(?:~(0|[1-9][0-9]{0,5}))?", re.ASCII)
_STEP = re.compile(r"([a-z]{2,3})-([a-z])", re.ASCII)


@dataclass(frozen=True)
class Read:
    """The walk of a link's valid prefix, and the rest, which was dropped."""

    walk: Walk
    dropped: str


def written(walk: Walk) -> str:
    """The whole walk as text."""
    start = walk.start
    length = "" if start.length == LENGTHS[0] else f"-{start.length}"
    seed = "" if start.seed == people.find(start.person).seed else f"~{start.seed}"
    return ".".join([f"{start.person}{length}{seed}", *(f"{code}-{key}" for code, key in walk.steps)])


def read(text: str) -> Read:
    """The walk that a link gives. Never raises: the first part that does not fit ends it."""
    head, *parts = text.split(".")
    found = _HEAD.fullmatch(head)
    if not found or found[1] not in people.names():
        return Read(replay(Start(DEFAULT_PERSON, LENGTHS[0], people.find(DEFAULT_PERSON).seed), ()), text)
    start = Start(found[1], found[2] or LENGTHS[0], found[3] or people.find(found[1]).seed)
    # No walk has more steps than its deck has cards.
    steps = [
        (step[1], step[2]) for step in takewhile(bool, map(_STEP.fullmatch, parts[: len(start.deck.cards)])) if step
    ]
    walk, fit = _longest(start, tuple(steps))
    return Read(walk, ".".join(parts[fit:]))


def _longest(start: Start, steps: tuple[Step, ...]) -> tuple[Walk, int]:
    """The walk of the longest beginning that fits, and how many steps that is."""
    with suppress(ValueError):  # a good link, whose walk is most often remembered whole
        return replay(start, steps), len(steps)
    fit = 0
    walk = replay(start, ())
    with suppress(ValueError):
        for fit in range(len(steps)):
            walk = replay(start, steps[: fit + 1])
    return walk, fit
