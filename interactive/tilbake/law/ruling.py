"""What a rule answers: an outcome with its force, who decides, and the reasons down to the section.

A ruling holds no prose. A reason names its message (see ``words/rulings.toml``) and the numbers that it used.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

type Force = Literal["must", "must be considered", "may", "may not"]
type Decider = Literal["court", "region", "local", "service"]
"""``local`` is the prison or the probation office; ``service`` is the correctional service when it only calculates."""

type Number = int | date


@dataclass(frozen=True)
class Reason:
    """One step of an answer: the section, the fact behind it (its id in the fact base), a message and its numbers."""

    section: str
    fact: str
    message: str
    numbers: tuple[tuple[str, Number], ...] = ()


@dataclass(frozen=True)
class Ruling:
    """What one rule says about one sentence. ``date`` and ``days`` are ``None`` where the rule gives none."""

    id: str
    outcome: str
    date: date | None
    days: int | None
    force: Force
    decides: Decider
    reasons: tuple[Reason, ...]


def because(section: str, fact: str, message: str, /, **numbers: Number) -> Reason:
    """A reason with its numbers in the order in which they were written."""
    return Reason(section, fact, message, tuple(numbers.items()))
