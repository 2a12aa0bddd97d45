"""A walk as a link: ``jonas.ar-b.ma-a`` is the person, then each card's code with the choice's key.

``jonas-short`` is the short walk, ``jonas@prison`` one seat for the whole of it, and ``jonas~7`` another seed for the
chances that cards declare. ``nd-c:4:0:11`` also says how many hands went up for each choice.
"""

import re
from contextlib import suppress
from dataclasses import dataclass
from itertools import takewhile

from tilbake.people import person as people
from tilbake.walk.deck import LENGTHS
from tilbake.walk.history import Start, Step, Walk, replay
from tilbake.walk.seats import offered, settled

DEFAULT_PERSON = "jonas"
SEED = re.compile(r"0|[1-9][0-9]{0,5}", re.ASCII)
_HEAD = re.compile(r"([a-z]{1,20})(?:-(short|long))?(?:@([a-z]{1,10}))?(?:~(0|[1-9][0-9]{0,5}))?", re.ASCII)
_STEP = re.compile(r"([a-z]{2,3})-([a-z])((?::(?:0|[1-9][0-9]{0,2})){0,3})", re.ASCII)


@dataclass(frozen=True)
class Read:
    """The walk of a link's valid prefix, and the rest, which was dropped."""

    walk: Walk
    dropped: str


def written(walk: Walk) -> str:
    """The whole walk as text."""
    start = walk.start
    length = "" if start.length == LENGTHS[0] else f"-{start.length}"
    seat = f"@{start.seat}" if start.seat else ""
    seed = "" if start.seed == people.find(start.person).seed else f"~{start.seed}"
    return ".".join([f"{start.person}{length}{seat}{seed}", *map(_step, walk.steps)])


def read(text: str) -> Read:
    """The walk that a link gives. Never raises: the first part that does not fit ends it."""
    head, *parts = text.split(".")
    found = _HEAD.fullmatch(head)
    if not found or found[1] not in people.names() or not _has_seat(found):
        return Read(replay(Start(DEFAULT_PERSON, LENGTHS[0], people.find(DEFAULT_PERSON).seed), ()), text)
    start = Start(found[1], found[2] or LENGTHS[0], found[4] or people.find(found[1]).seed, found[3] or "")
    # No walk has more steps than its deck has cards.
    found_steps = takewhile(bool, map(_STEP.fullmatch, parts[: len(start.deck.cards)]))
    steps = [Step(step[1], step[2], tuple(map(int, step[3].split(":")[1:]))) for step in found_steps if step]
    walk, fit = _longest(start, tuple(steps))
    return Read(settled(walk), ".".join(parts[fit:]))


def _step(step: Step) -> str:
    return ":".join([f"{step.code}-{step.key}", *map(str, step.hands)])


def _has_seat(found: re.Match[str]) -> bool:
    return found[3] is None or found[3] in offered(found[1], found[2] or LENGTHS[0])


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
