"""The form: where the levers stand, the seed, how many walks, and how far the count has come."""

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
}
MEASURES = {
    "stands": N_("Needs that stand on the day of release, of seven"),
    "locked": N_("Days inside"),
    "contact": N_("Contact that stands, in per cent of the days inside"),
    "breaches": N_("Times that somebody decides about a broken rule"),
}
SLICE = 3
"""Rounds between two answers to the page: few enough that a stop is heard at once."""
EMPTY = {**Policy()._asdict(), "seed": "1", "rounds": "10", "show": "stands", "done": "10", "stopped": ""}
"""The fields where nothing else is asked for."""
YES = "yes"


class Run(NamedTuple):
    """A policy, and how far it is counted: ``done`` rounds of ``rounds``. ``show`` is the measure in the picture."""

    policy: Policy
    seed: int
    rounds: int
    show: str
    done: int
    stopped: bool


def read(fields: Fields) -> Run:
    """The run of a complete set of fields. Errors: ``Refusal``."""
    policy = Policy(**{lever: reading.one_of(fields, lever, positions) for lever, positions in LEVERS.items()})
    seed = reading.number(fields, "seed")
    if seed >= SEEDS:
        raise Refusal("seed", N_("A seed is a whole number from 0 to {most}."), most=SEEDS - 1)
    rounds = int(reading.one_of(fields, "rounds", ROUNDS))
    done = reading.number(fields, "done")
    if not 1 <= done <= rounds:
        raise Refusal("done", N_("The count stands between 1 and {rounds} walks of each person."), rounds=rounds)
    stopped = reading.one_of(fields, "stopped", ("", YES)) == YES
    return Run(policy, seed, rounds, reading.one_of(fields, "show", MEASURES), done, stopped)


def written(run: Run) -> dict[str, str]:
    """The fields of this run, each as the text that reads back to it."""
    return {
        **run.policy._asdict(),
        "seed": str(run.seed),
        "rounds": str(run.rounds),
        "show": run.show,
        "done": str(run.done),
        "stopped": YES if run.stopped else "",
    }
