"""Security cell (*sikkerhetscelle*) and restraint bed (*sikkerhetsseng*): who must look at it by when; § 38."""

from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from tilbake.law.acts import ACT
from tilbake.law.age import is_child
from tilbake.law.limits import AGES, LAST_MOMENT, STARTS
from tilbake.law.objection import Objection, no
from tilbake.law.order.clock import until
from tilbake.law.order.waiting import not_read, waits
from tilbake.law.parameters import Parameter, parameter
from tilbake.law.ruling import Decider, Ruling, because

type Means = Literal["security-cell", "restraint-bed"]
MEANS: tuple[Means, ...] = ("security-cell", "restraint-bed")
NEW = "§§ 38 a to 38 e"


class Force(NamedTuple):
    """A stay by the hour of its beginning; ``now`` is the moment asked about."""

    law_of: date
    means: Means
    begins: datetime
    now: datetime
    age: int | None = None


def objection(force: Force) -> Objection | None:
    """The first thing that is wrong with the case, or ``None``."""
    if not STARTS[0] <= force.begins.date() <= STARTS[1]:
        return no("begins", "begins-range", first=STARTS[0], last=STARTS[1])
    if force.now < force.begins:
        return no("now", "not-before-beginning", begins=force.begins)
    if force.now > LAST_MOMENT:
        return no("now", "not-after-last", last=LAST_MOMENT.date())
    if force.age is not None and not AGES[0] <= force.age <= AGES[1]:
        return no("age", "age-range", least=AGES[0], most=AGES[1])
    return None


def rulings(force: Force) -> tuple[Ruling, ...]:
    """Whether it is allowed, and the clocks that run."""
    if waits(force.law_of):
        moved = (not_read(name, "region", NEW) for name in ("force", "force-region-by", "force-directorate-by"))
        return tuple(moved)
    return (allowed(), region_by(force), directorate_by(force))


def allowed() -> Ruling:
    """Only when strictly necessary. Source: § 38; facts ``force-conditions``, ``force-means-list``."""
    section, fact = f"{ACT} § 38", "force-conditions"
    reasons = (
        because(section, fact, "force-grounds"),
        because(section, fact, "force-lesser"),
        because(section, fact, "force-weighed"),
        because(section, "force-means-list", "force-means"),
    )
    return Ruling("force", "gate-open", None, None, "may", "local", reasons, heard=("doctor",), complaint="region")


def region_by(force: Force) -> Ruling:
    """The moment after which the region must deal with it; for the bed again every so many hours."""
    child = is_child(force.age, force.law_of)
    if force.means == "restraint-bed":
        return _bed_region(force, child)
    if child:
        limit = parameter("security-cell-child-region-hours", force.law_of)
        return _due("force-region-by", limit, force.begins + timedelta(hours=limit.value), "force-hours", "region")
    limit = parameter("security-cell-region-days", force.law_of)
    return _due("force-region-by", limit, force.begins + timedelta(days=limit.value), "force-days", "region")


def directorate_by(force: Force) -> Ruling:
    """The moment after which the directorate must deal with it."""
    name, child = "force-directorate-by", is_child(force.age, force.law_of)
    if force.means == "restraint-bed" and child:
        hours = parameter("restraint-bed-child-directorate-hours", force.law_of)
        return _due(name, hours, force.begins + timedelta(hours=hours.value), "force-hours", "directorate")
    threshold = f"{force.means}-child-directorate-days" if child else f"{force.means}-directorate-days"
    days = parameter(threshold, force.law_of)
    return _due(name, days, force.begins + timedelta(days=days.value), "force-days", "directorate")


def _bed_region(force: Force, child: bool) -> Ruling:
    if child:
        told = because(f"{ACT} § 38", "force-u18", "force-child-told")
        return until("force-region-by", force.begins, "region", told, outcome="at-once")
    limit = parameter("restraint-bed-region-hours", force.law_of)
    moment = force.begins + timedelta(hours=limit.value)
    while moment <= force.now:
        moment += timedelta(hours=limit.value)
    return _due("force-region-by", limit, moment, "force-bed-again", "region")


def _due(name: str, limit: Parameter, moment: datetime, message: str, who: Decider) -> Ruling:
    amount = {"days" if message == "force-days" else "hours": limit.value}
    return until(name, moment, who, limit.because(message, **amount, by=moment))
