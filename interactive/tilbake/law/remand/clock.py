"""Every clock and every right of one arrest, in the order in which they run."""

from tilbake.law import credit
from tilbake.law.remand import court, isolation, place
from tilbake.law.remand.custody import Custody
from tilbake.law.ruling import Ruling


def rulings(custody: Custody) -> tuple[Ruling, ...]:
    """One ruling for each rule; the case must be one that ``custody.objection`` accepts."""
    return (
        court.grounds(custody),
        court.court_by(custody),
        place.prison_place_by(custody),
        court.order_ends(custody),
        court.release_at_once(),
        court.home_with_tag(custody),
        court.alternatives(),
        isolation.restrictions(),
        place.defence_contact(),
        isolation.allowed(custody),
        isolation.order_ends(custody),
        isolation.cap_ends(custody),
        *place.rights(),
        place.rules_not_applying(),
        *_credit(custody),
    )


def _credit(custody: Custody) -> tuple[Ruling, ...]:
    if custody.released is None:
        return ()
    return (credit.for_hours(custody.arrested, custody.released, custody.isolated_days, custody.law_of),)
