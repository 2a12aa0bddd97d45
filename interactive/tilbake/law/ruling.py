"""What a rule answers: an outcome with its force, who decides, and the reasons down to the section.

A ruling holds no prose. A reason names its message (see ``words/*.toml``) and the numbers that it used.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal

type Force = Literal["must", "must be considered", "may", "may not"]
type Decider = Literal[
    "court",
    "region",
    "local",
    "service",
    "directorate",
    "prosecutor",
    "police",
    "ministry",
    "correctional-service",
    "not-found",
    "health-service",
    "county",
    "municipality",
    "nav",
    "person",
]
"""``local`` is the prison or the probation office; ``service`` is ``correctional-service`` when it only calculates;
``not-found`` is where what was read does not say who.
"""

type Role = (
    Decider
    | Literal[
        "nobody",
        "counsel",
        "officer",
        "doctor",
        "children",
        "adults-at-home",
    ]
)
"""Who prepares, who must be heard, who hears the complaint: a level that decides, a person, or ``nobody``."""

type Unit = Literal["hours", "minutes", "weeks", "months", "years"]
type Number = int | date | datetime


@dataclass(frozen=True)
class Reason:
    """One step of an answer: the section, the fact behind it (its id in the fact base), a message and its numbers."""

    section: str
    fact: str
    message: str
    numbers: tuple[tuple[str, Number], ...] = ()


@dataclass(frozen=True)
class Ruling:
    """What one rule says about one case.

    ``date``, ``at`` (its time of day), ``days`` and ``amount`` (in ``unit``) are ``None`` where the rule gives none.
    Beside who decides: who ``prepares`` the decision, who must be ``heard``, and who hears the ``complaint``, which is
    ``None`` where the facts do not say.
    """

    id: str
    outcome: str
    date: date | None
    days: int | None
    force: Force
    decides: Decider
    reasons: tuple[Reason, ...]
    at: time | None = None
    amount: int | None = None
    unit: Unit = "years"
    prepares: tuple[Role, ...] = ()
    heard: tuple[Role, ...] = ()
    complaint: Role | None = None


def because(section: str, fact: str, message: str, /, **numbers: Number) -> Reason:
    """A reason with its numbers in the order in which they were written."""
    return Reason(section, fact, message, tuple(numbers.items()))


def level_above(decides: Decider) -> Role | None:
    """Who hears a complaint about a decision of the service: the level above the one that decided.

    Source: Execution of Sentences Act § 7; fact ``complaint-how``. What the facts do not say is ``None``.
    """
    if decides == "local":
        return "region"
    return "directorate" if decides == "region" else None
