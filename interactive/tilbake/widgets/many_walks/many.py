"""Many walks: rounds in which each of the ten persons walks once, and the spread of what they came to."""

from collections.abc import Iterable
from functools import lru_cache
from math import sqrt
from typing import NamedTuple

from tilbake.people import person as people
from tilbake.widgets.many_walks.levers import Policy
from tilbake.widgets.many_walks.one import Outcome, walked

ROUNDS_KEPT = 2048
"""The longest count with its twin by chance alone, and as many again of what the reader set before."""
SEEDS = 1000
"""A reader's seed is below this; each round has its own, below a million, which a walk's link can hold."""


class Spread(NamedTuple):
    """Of some numbers: the mean, the smallest and the largest, where eight in ten lie, and how sure the mean is.

    ``error`` is half of the interval of 95 per cent around the mean, as the normal distribution gives it. It says only
    what more walks would settle: the doubt about the cards themselves is not in it.
    """

    mean: float
    least: float
    low: float
    high: float
    most: float
    error: float


def spread(numbers: Iterable[float]) -> Spread | None:
    """The spread, or ``None`` of nothing."""
    ordered = sorted(numbers)
    if not ordered:
        return None
    size = len(ordered)
    mean = sum(ordered) / size
    variance = sum((number - mean) ** 2 for number in ordered) / (size - 1) if size > 1 else 0.0
    tenth = (size - 1) // 10
    return Spread(
        mean, ordered[0], ordered[tenth], ordered[size - 1 - tenth], ordered[-1], 1.96 * sqrt(variance / size)
    )


@lru_cache(maxsize=ROUNDS_KEPT)
def round_of(policy: Policy, seed: int, number: int) -> tuple[Outcome, ...]:
    """One walk of each person, in the order of the persons."""
    return tuple(walked(name, seed_of(seed, number), policy) for name in people.in_order())


def seed_of(seed: int, number: int) -> int:
    """The seed of a round."""
    return seed * SEEDS + number


def rounds(policy: Policy, seed: int, many: int) -> list[tuple[Outcome, ...]]:
    """So many rounds, person by person: all walks of the first, then of the next."""
    return list(zip(*(round_of(policy, seed, number) for number in range(many)), strict=True))
