"""The form: where the levers stand, the seed, how many walks, and how far they are to be counted."""

from typing import NamedTuple

from tilbake.widget import Fields, Refusal
from tilbake.widgets import reading
from tilbake.widgets.many_walks.levers import LEVERS, Policy
from tilbake.widgets.many_walks.many import SEEDS
from tilbake.words.language import N_

ROUNDS = {
    "10": N_("100 walks, 10 of each person"),
    "40": N_("400 walks, 40 of each person"),
    "200": N_("2,000 walks, 200 of each person"),
    "400": N_("4,000 walks, 400 of each person"),
}
MEASURES = {
    "stands": N_("Needs that stand on the day of release, of seven"),
    "locked": N_("Days inside"),
    "contact": N_("Contact that stands, in per cent of the days inside"),
    "breaches": N_("Times that somebody decides about a broken rule"),
}
SLICE = 10
"""Rounds in the first answer to the page, and between two later ones: few enough that a stop is heard at once."""
EMPTY = {**Policy()._asdict(), "seed": "1", "rounds": "10", "show": "stands", "until": ""}
"""The fields where nothing else is asked for."""


class Run(NamedTuple):
    """A policy, and how far it is counted: ``done`` rounds of ``rounds``. ``show`` is the measure in the picture.

    ``until`` is where the reader stopped the count, or all ``rounds``. A link names it and never ``done``: whoever
    opens the link sees the count begin, and can stop it, too.
    """

    policy: Policy
    seed: int
    rounds: int
    show: str
    until: int
    done: int


def read(fields: Fields) -> Run:
    """The run of a complete set of fields, at the beginning of its count. Errors: ``Refusal``."""
    policy = Policy(**{lever: reading.one_of(fields, lever, positions) for lever, positions in LEVERS.items()})
    seed = reading.number(fields, "seed")
    if seed >= SEEDS:
        raise Refusal("seed", N_("A seed is a whole number from 0 to {most}."), most=SEEDS - 1)
    rounds = int(reading.one_of(fields, "rounds", ROUNDS))
    until = reading.number(fields, "until") or rounds
    if until > rounds:
        raise Refusal("until", N_("The count stops between 1 and {rounds} walks of each person."), rounds=rounds)
    return Run(policy, seed, rounds, reading.one_of(fields, "show", MEASURES), until, min(until, SLICE))


def written(run: Run) -> dict[str, str]:
    """The fields of this run, each as the text that reads back to it."""
    return {
        **run.policy._asdict(),
        "seed": str(run.seed),
        "rounds": str(run.rounds),
        "show": run.show,
        "until": str(run.until) if run.until < run.rounds else "",
    }
