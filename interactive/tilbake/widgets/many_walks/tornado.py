"""Which assumption matters most: each lever and slider at both its ends, the others where the reader left them.

All with the same seeds. The rounds are counted one after the other, so that a page can do some at a time: the first
round of every end, then the second of every end.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from tilbake.people import person as people
from tilbake.widgets.many_walks.levers import LEVERS, Policy, bearing, moved
from tilbake.widgets.many_walks.many import seed_of
from tilbake.widgets.many_walks.one import Outcome, walked
from tilbake.widgets.many_walks.sliders import SLIDERS

MOST = 20
"""Rounds at each end, at most: more would only draw out the count of what are differences at the same luck."""
KEPT = 4096

type Measured = tuple[float | None, ...]
"""What one walk came to, by ``MEASURES``."""
MEASURES = ("stands", "locked", "contact", "breaches")


class Row(NamedTuple):
    """One lever or slider: its name, where its ends are, and the mean at each, which is ``None`` if nobody has one."""

    name: str
    ends: tuple[str | int, str | int]
    low: float | None
    high: float | None

    @property
    def swing(self) -> float:
        """How far the two ends lie from each other."""
        return 0.0 if self.low is None or self.high is None else abs(self.high - self.low)


def size(policy: Policy, rounds: int) -> int:
    """How many rounds of ten walks there are to count."""
    return len(_different(policy)) * min(rounds, MOST)


def full(policy: Policy, weighed: int) -> int:
    """Of so many counted rounds, how many are done at every end."""
    return weighed // len(_different(policy))


def count(policy: Policy, seed: int, weighed: int) -> None:
    """Count the first so many rounds; those that were counted already cost nothing."""
    different = _different(policy)
    for number in range(weighed):
        _round(different[number % len(different)], seed, number // len(different))


def rows(policy: Policy, seed: int, rounds: int, measure: str) -> list[Row]:
    """A row for each lever and slider, the widest swing first; each mean over so many rounds of the ten persons."""

    def at(changed: Policy) -> float | None:
        return mean(changed, seed, rounds, measure)

    found = [Row(name, ends, at(low), at(high)) for name, ends, (low, high) in _ends(policy)]
    return sorted(found, key=lambda row: -row.swing)


def mean(policy: Policy, seed: int, rounds: int, measure: str) -> float | None:
    """The mean of the persons' means; each counts alike, and who has none does not count."""
    place = MEASURES.index(measure)
    of_persons = zip(*(_round(bearing(policy), seed, number) for number in range(rounds)), strict=True)
    means = [_mean([walk[place] for walk in walks]) for walks in of_persons]
    return _mean(means)


def _mean(numbers: Sequence[float | None]) -> float | None:
    known = [number for number in numbers if number is not None]
    return sum(known) / len(known) if known else None


def _ends(policy: Policy) -> Iterator[tuple[str, tuple[str | int, str | int], tuple[Policy, Policy]]]:
    """Each lever and slider, the names of its two ends, and the policy with it there."""
    for lever, positions in LEVERS.items():
        *_, one, other = positions
        yield lever, (one, other), (moved(policy, lever, one), moved(policy, lever, other))
    for name, slider in SLIDERS.items():
        ends = (slider.least, slider.most)
        yield name, ends, (moved(policy, name, slider.least), moved(policy, name, slider.most))


@lru_cache(maxsize=64)
def _different(policy: Policy) -> list[Policy]:
    """Every policy that has to be counted for the ends and for the middle, each once."""
    return list(dict.fromkeys(bearing(one) for one in (policy, *(end for *_, ends in _ends(policy) for end in ends))))


@lru_cache(maxsize=KEPT)
def _round(policy: Policy, seed: int, number: int) -> tuple[Measured, ...]:
    """What one round of the ten persons came to. The walks themselves are too many to keep."""
    return tuple(_measured(walked(name, seed_of(seed, number), policy)) for name in people.in_order())


def _measured(outcome: Outcome) -> Measured:
    return tuple(getattr(outcome, measure) for measure in MEASURES)
