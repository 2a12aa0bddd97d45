"""The form: levers, sliders, the seed, how many walks, what is weighed and added, and how far all is to be counted."""

from typing import Any, NamedTuple

from tilbake.widget import Fields, Refusal
from tilbake.widgets import reading
from tilbake.widgets.many_walks import sliders, tornado
from tilbake.widgets.many_walks.levers import LEVERS, Policy
from tilbake.widgets.many_walks.many import SEEDS
from tilbake.widgets.many_walks.sliders import SHARE, SLIDERS
from tilbake.widgets.many_walks.studies import Added, bases, studies
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
EMPTY = {
    **{name: str(at) for name, at in Policy()._asdict().items()},
    "seed": "1",
    "rounds": "10",
    "show": "stands",
    "tornado": "",
    "study": "",
    "base": "twenty",
    "least": "0",
    "most": "100",
    "until": "",
}
"""The fields where nothing else is asked for."""
YES = "yes"
TORNADO = {"": N_("not counted"), YES: N_("counted, one after the other")}


class Run(NamedTuple):
    """A policy, and how far it is counted: ``done`` rounds of ``rounds``. ``show`` is the measure in the picture.

    ``done`` goes on past the walks to the rounds of the ``tornado``, if there is one. ``until`` is where the reader
    stopped the count, or the ``total``. A link names it and never ``done``: whoever opens the link sees the count
    begin, and can stop it, too.
    """

    policy: Policy
    seed: int
    rounds: int
    show: str
    tornado: bool
    added: Added
    until: int
    done: int

    @property
    def total(self) -> int:
        """The rounds of the walks and of the tornado."""
        return self.rounds + (tornado.size(self.policy, self.rounds) if self.tornado else 0)

    @property
    def walked(self) -> int:
        """The rounds of the walks that are counted."""
        return min(self.done, self.rounds)

    @property
    def weighed(self) -> int:
        """The rounds of the tornado that are counted."""
        return self.done - self.walked


def read(fields: Fields) -> Run:
    """The run of a complete set of fields, at the beginning of its count. Errors: ``Refusal``."""
    at: dict[str, Any] = {lever: reading.one_of(fields, lever, positions) for lever, positions in LEVERS.items()}
    at |= {name: sliders.number(fields, name, slider) for name, slider in SLIDERS.items()}
    seed = reading.number(fields, "seed")
    if seed >= SEEDS:
        raise Refusal("seed", N_("A seed is a whole number from 0 to {most}."), most=SEEDS - 1)
    rounds = int(reading.one_of(fields, "rounds", ROUNDS))
    run = Run(
        Policy(**at),
        seed,
        rounds,
        show=reading.one_of(fields, "show", MEASURES),
        tornado=reading.one_of(fields, "tornado", TORNADO) == YES,
        added=_added(fields),
        until=reading.number(fields, "until"),
        done=0,
    )
    if run.until > run.total:
        raise Refusal("until", N_("The count stops between 1 and {rounds} walks of each person."), rounds=run.total)
    until = run.until or run.total
    return run._replace(until=until, done=min(until, SLICE))


def written(run: Run) -> dict[str, str]:
    """The fields of this run, each as the text that reads back to it."""
    return {
        **{name: str(at) for name, at in run.policy._asdict().items()},
        "seed": str(run.seed),
        "rounds": str(run.rounds),
        "show": run.show,
        "tornado": YES if run.tornado else "",
        **{name: str(at) for name, at in run.added._asdict().items()},
        "until": str(run.until) if run.until < run.total else "",
    }


def _added(fields: Fields) -> Added:
    one, other = (sliders.number(fields, name, SHARE) for name in ("least", "most"))
    return Added(reading.one_of(fields, "study", ("", *studies())), reading.one_of(fields, "base", bases()), one, other)
