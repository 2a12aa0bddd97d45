"""What was built in, each with the fact that it leans on or named as ours, and its slider where it carries a number."""

from typing import NamedTuple

from tilbake.words.language import N_


class Assumption(NamedTuple):
    """A sentence that was built in, the fact that it leans on and how far, and the slider of its number, if any."""

    says: str
    leans: str = ""
    fact: str = ""
    slider: str = ""


ASSUMPTIONS = (
    Assumption(
        N_(
            "A lever takes its choices wherever they stand open. At less, chance decides on its other cards. Where the "
            "law shuts a choice, no lever opens it."
        ),
        slider="followed",
    ),
    Assumption(
        N_("A quarter fewer staff: so often nobody has the hour that a choice needs, and another is taken."),
        slider="missing",
    ),
    Assumption(
        N_(
            "“A plan for everyone” means that it is offered and taken. Where a sentence begins to be long is our line. "
            "Preventive detention counts as long, remand never."
        ),
        N_("How often needs were in fact not mapped"),
        "audit-mapping-gap",
        slider="long",
    ),
    Assumption(
        N_("The seven needs count alike. What the card leaves open counts so much of one that stands."),
        slider="left_open",
    ),
    Assumption(
        N_("Ten invented persons count alike. They were chosen to show different routes, not to mirror who is inside.")
    ),
    Assumption(
        N_(
            "On a card that no lever names, each open choice is equally likely. Nobody chooses like that, and our "
            "cards do not say what people lean to."
        )
    ),
    Assumption(
        N_(
            "Where a card declares a chance, its shares are ours. The walk draws with the same shares, so that each "
            "counted walk can be opened."
        )
    ),
    Assumption(
        N_("“Housing arranged” means that whoever has a roof on our cards gives it. A prison cannot decide that."),
        N_("Whose duty the preparation is"),
        "release-prep-duty",
    ),
    Assumption(N_("Which choices need an hour, and which count as “with the person”, was our reading of each card.")),
    Assumption(N_("Days run from card to card. A move counts from the card on which it shows.")),
    Assumption(
        N_("Inside are closed and open prisons, institutions and halfway houses. A refused release changes no place.")
    ),
)
