"""A ruling whose answer is a moment: the hour by which somebody must have looked, or by which a measure ends."""

from datetime import datetime

from tilbake.law.ruling import Decider, Force, Reason, Ruling, level_above


def until(
    name: str,
    moment: datetime,
    who: Decider,
    *reasons: Reason,
    outcome: str = "at-the-latest",
    force: Force = "must",
) -> Ruling:
    """The ruling on that moment; a complaint goes to the level above the one that decides."""
    day, at = moment.date(), moment.time()
    return Ruling(name, outcome, day, None, force, who, reasons, at=at, complaint=level_above(who))
