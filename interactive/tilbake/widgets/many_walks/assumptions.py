"""What was built in, each with the fact that it leans on or named as ours."""

from typing import NamedTuple

from tilbake.words.language import N_


class Assumption(NamedTuple):
    """A sentence that was built in, and where there is one the fact it leans on and how far."""

    says: str
    leans: str = ""
    fact: str = ""


ASSUMPTIONS = (
    Assumption(
        N_("Ten invented persons count alike. They were chosen to show different routes, not to mirror who is inside.")
    ),
    Assumption(N_("On a card that no lever names, each open choice is equally likely. Nobody chooses like that.")),
    Assumption(N_("Where a card declares a chance, its shares are ours.")),
    Assumption(
        N_("A lever takes its choices wherever they stand open. Where the law shuts one, the lever cannot open it.")
    ),
    Assumption(
        N_("“A plan for everyone” means that it is offered and taken. “Over a year” is our line."),
        N_("How often needs were in fact not mapped"),
        "audit-mapping-gap",
    ),
    Assumption(
        N_("“Housing arranged” means that whoever has a roof on our cards gives it. A prison cannot decide that."),
        N_("Whose duty the preparation is"),
        "release-prep-duty",
    ),
    Assumption(
        N_("A quarter fewer staff: one time in four nobody has the hour that a choice needs, and another is taken.")
    ),
    Assumption(N_("Which choices need an hour, and which count as “with the person”, was our reading of each card.")),
    Assumption(N_("Days run from card to card. A move counts from the card on which it shows.")),
    Assumption(
        N_("Inside are closed and open prisons, institutions and halfway houses. A refused release changes no place.")
    ),
    Assumption(N_("The seven needs count alike. What the card leaves open does not count as standing.")),
)
