"""A weekday that a reader plans: what is chosen for each slot, and what the day itself did to the plan.

The hours are this page's example. Only the working hours, 08:00 to 15:00, are the usual ones (fact ``working-hours``).
"""

from typing import NamedTuple, cast

from tilbake.law.day import PLACES, Place
from tilbake.widget import Fields
from tilbake.widgets import reading
from tilbake.words.language import N_

PLACE_NAMES: dict[Place, str] = {
    "high": N_("High security, sentenced"),
    "lower": N_("Lower security, sentenced"),
    "transitional": N_("Halfway house, sentenced"),
    "remand": N_("On remand, with no restriction by the court"),
}
DAYTIME = {
    "work": N_("Work: workshop or kitchen"),
    "school": N_("School"),
    "programme": N_("A programme, in a group"),
    "stay": N_("Stay in the cell"),
}
FREE = {
    "air": N_("Out in the yard"),
    "gym": N_("The gym"),
    "library": N_("The library"),
    "art": N_("Music, or painting"),
    "chapel": N_("The chapel, or another room for faith"),
    "laundry": N_("Laundry, and cleaning the cell"),
    "cards": N_("Cards at the table on the unit"),
    "call": N_("A telephone call"),
    "visit": N_("A visit"),
    "alone": N_("Alone, door shut"),
}
THINGS = {
    "work": "work",
    "school": "work",
    "programme": "work",
    "stay": "work",
    "air": "air",
    "gym": "leisure",
    "library": "library",
    "art": "leisure",
    "chapel": "faith",
    "laundry": "housework",
    "cards": "company",
    "call": "call",
    "visit": "visit",
    "alone": "company",
}
"""Which thing of ``law/day.toml`` a choice asks for."""
SLOTS = ("one", "two", "three")
OPENS, MORNING_ENDS, DAYTIME_ENDS = 7 * 60, 8 * 60, 15 * 60
DINNER_ENDS, SLOT = DAYTIME_ENDS + 30, 90
"""In minutes after midnight; a slot lasts 90 minutes."""
WORKSHOP = {
    "open": N_("open"),
    "closed": N_("closed today"),
}
SHUTS = {
    "2000": N_("at 20:00, as planned"),
    "1830": N_("at 18:30"),
    "1700": N_("at 17:00"),
    "1530": N_("at 15:30"),
}
EMPTY: Fields = {
    "place": "high",
    "day": "work",
    "one": "air",
    "two": "gym",
    "three": "cards",
    "workshop": "open",
    "shuts": "2000",
}
ALLOWED = {
    "place": PLACES,
    "day": tuple(DAYTIME),
    **dict.fromkeys(SLOTS, tuple(FREE)),
    "workshop": tuple(WORKSHOP),
    "shuts": tuple(SHUTS),
}


class Plan(NamedTuple):
    """What was chosen, each by its key, and what the day did: ``workshop`` and ``shuts``."""

    place: Place
    day: str
    one: str
    two: str
    three: str
    workshop: str
    shuts: str

    @property
    def shut_at(self) -> int:
        """When the door shuts, in minutes after midnight."""
        return int(self.shuts[:2]) * 60 + int(self.shuts[2:])

    @property
    def occupied(self) -> bool:
        """Whether the daytime is spent outside the cell."""
        return self.workshop == "open" and self.day != "stay"


class Sum(NamedTuple):
    """The minutes of a day: outside the cell; in it by choice, by the schedule, and where another plan was lost."""

    outside: int
    chosen: int
    night: int
    lost: int


def read(fields: Fields) -> Plan:
    """The plan of a complete set of fields. Errors: ``Refusal``."""
    values = {name: reading.one_of(fields, name, allowed) for name, allowed in ALLOWED.items()}
    return Plan(cast("Place", values.pop("place")), **values)


def written(plan: Plan) -> dict[str, str]:
    """The fields of a plan."""
    return dict(plan._asdict())


def slots(plan: Plan) -> tuple[tuple[str, str, int, bool], ...]:
    """Each free slot: its field, what was chosen, when it begins, and whether the door is still open for it."""
    begins = (DINNER_ENDS + SLOT * n for n in range(len(SLOTS)))
    return tuple(
        (name, getattr(plan, name), begin, begin + SLOT <= plan.shut_at)
        for name, begin in zip(SLOTS, begins, strict=True)
    )


def summed(plan: Plan) -> Sum:
    """Where the minutes of the day go. A closed workshop or school is counted as time in the cell."""
    outside = (MORNING_ENDS - OPENS) + (DINNER_ENDS - DAYTIME_ENDS)
    daytime = DAYTIME_ENDS - MORNING_ENDS
    chosen = lost = 0
    if plan.occupied:
        outside += daytime
    elif plan.day == "stay":
        chosen += daytime
    else:
        lost += daytime
    for _, choice, _, stands in slots(plan):
        if choice == "alone":
            chosen += SLOT
        elif stands:
            outside += SLOT
        else:
            lost += SLOT
    return Sum(outside, chosen, 24 * 60 - outside - chosen - lost, lost)


def pieces(plan: Plan) -> tuple[tuple[int, int, str], ...]:
    """The day from midnight to midnight as pieces: from, to, and ``outside``, ``chosen``, ``night`` or ``lost``."""
    daytime = "outside" if plan.occupied else "chosen" if plan.day == "stay" else "lost"
    free = tuple(
        (begin, begin + SLOT, "chosen" if choice == "alone" else "outside" if stands else "lost")
        for _, choice, begin, stands in slots(plan)
    )
    return (
        (0, OPENS, "night"),
        (OPENS, MORNING_ENDS, "outside"),
        (MORNING_ENDS, DAYTIME_ENDS, daytime),
        (DAYTIME_ENDS, DINNER_ENDS, "outside"),
        *free,
        (free[-1][1], 24 * 60, "night"),
    )
