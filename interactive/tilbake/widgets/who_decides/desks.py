"""The five desks at which health in prison is decided, and who employs the people who sit there."""

from typing import Literal, NamedTuple

from tilbake.law.ruling import Role
from tilbake.words.language import N_

type Desk = Literal["health", "prison", "region", "court", "person"]


class Seat(NamedTuple):
    """A desk's name, who employs the people at it, and the fact behind that."""

    name: str
    employer: str
    fact: str


DESKS: dict[Desk, Seat] = {
    "health": Seat(
        N_("The health service"),
        N_("Doctors and nurses: their ordinary agency outside, not the prison"),
        "relocation-import-jobs",
    ),
    "prison": Seat(
        N_("The prison"),
        N_("The correctional service, which carries out the sentence and sees to security"),
        "import-model-definition",
    ),
    "region": Seat(
        N_("The region"),
        N_("The correctional service, one level up"),
        "decision-level-10y",
    ),
    "court": Seat(N_("The court"), N_("No part of the correctional service"), "court-decides"),
    "person": Seat(N_("The person"), N_("Nobody. Can refuse, ask and complain"), "no-forced-school"),
}
"""The keys are permanent: old links must keep their meaning."""

OF_ROLE: dict[Role, Desk] = {
    "health-service": "health",
    "doctor": "health",
    "local": "prison",
    "officer": "prison",
    "region": "region",
    "court": "court",
    "person": "person",
}
"""Where each role sits. The directorate has no desk here: the summary of rulings names it."""
