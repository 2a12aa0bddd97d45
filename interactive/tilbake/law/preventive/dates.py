"""Every ruling on one judgment of preventive detention, in the order in which its days come."""

from tilbake.law import credit
from tilbake.law.preventive import frame, steps
from tilbake.law.preventive.detention import Detention
from tilbake.law.ruling import Ruling


def rulings(detention: Detention) -> tuple[Ruling, ...]:
    """One ruling for each rule; the judgment must be one that ``detention.objection`` accepts."""
    return (
        credit.taken(detention.remand_days, detention.isolation_days, detention.law_of),
        frame.cap_of_frame(detention),
        frame.cap_of_minimum(detention),
        steps.first_unit(),
        steps.steps_from(detention),
        frame.minimum_ends(detention),
        steps.application_from(detention),
        steps.release(detention),
        steps.no_home_serving(detention),
        frame.extension_suit_by(detention),
        frame.frame_ends(detention),
    )
