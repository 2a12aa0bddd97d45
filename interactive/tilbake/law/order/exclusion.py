"""Exclusion from company (*utelukkelse fra fellesskapet*): who must look at it by when; § 37."""

from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from tilbake.law.acts import ACT
from tilbake.law.age import is_child
from tilbake.law.limits import AGES, LAST_MOMENT, STARTS
from tilbake.law.objection import Objection, no
from tilbake.law.order.clock import until
from tilbake.law.order.waiting import not_read, waits
from tilbake.law.parameters import find, parameter
from tilbake.law.ruling import Decider, Reason, Ruling, because

type Why = Literal["person", "building-or-staff", "collective", "own-wish"]
WHYS: tuple[Why, ...] = ("person", "building-or-staff", "collective", "own-wish")
NEW = "§§ 37 a to 37 e"


class Exclusion(NamedTuple):
    """An exclusion by the hour of its beginning. ``now`` is the moment asked about; ``full`` is out of all company."""

    law_of: date
    begins: datetime
    now: datetime
    full: bool = True
    why: Why = "person"
    age: int | None = None


def objection(exclusion: Exclusion) -> Objection | None:
    """The first thing that is wrong with the case, or ``None``."""
    if not STARTS[0] <= exclusion.begins.date() <= STARTS[1]:
        return no("begins", "begins-range", first=STARTS[0], last=STARTS[1])
    if exclusion.now < exclusion.begins:
        return no("now", "not-before-beginning", begins=exclusion.begins)
    if exclusion.now > LAST_MOMENT:
        return no("now", "not-after-last", last=LAST_MOMENT.date())
    if exclusion.age is not None and not AGES[0] <= exclusion.age <= AGES[1]:
        return no("age", "age-range", least=AGES[0], most=AGES[1])
    return None


def rulings(exclusion: Exclusion) -> tuple[Ruling, ...]:
    """Whether it is allowed, who looks in, and every clock that runs."""
    return (allowed(exclusion), checks(exclusion), *clocks(exclusion))


def allowed(exclusion: Exclusion) -> Ruling:
    """On which ground, and that partial exclusion comes first.

    Source: § 37; facts ``exclusion-grounds``, ``exclusion-staffing``, ``exclusion-collective``, ``exclusion-u18``.
    """
    name = "exclusion"
    if waits(exclusion.law_of):
        return not_read(name, "local", NEW)
    by_ground = {
        "person": because(f"{ACT} § 37 first paragraph", "exclusion-grounds", "exclusion-person"),
        "building-or-staff": because(f"{ACT} § 37 ninth paragraph", "exclusion-staffing", "exclusion-staff"),
        "collective": because(f"{ACT} § 37 eighth paragraph", "exclusion-collective", "exclusion-all"),
        "own-wish": because(f"{ACT} § 37 fifth paragraph", "exclusion-14-42-days", "exclusion-wish"),
    }
    reasons: list[Reason] = [by_ground[exclusion.why]]
    if exclusion.full:
        reasons.append(because(f"{ACT} § 37", "exclusion-checks", "exclusion-partial-first"))
    if is_child(exclusion.age, exclusion.law_of):
        reasons.append(because(f"{ACT} § 37", "exclusion-u18", "exclusion-child"))
    return Ruling(name, "gate-open", None, None, "may", "local", tuple(reasons), complaint="region")


def checks(exclusion: Exclusion) -> Ruling:
    """Who looks in, and when a doctor is told. Source: § 37; fact ``exclusion-checks``."""
    if waits(exclusion.law_of):
        return not_read("exclusion-checks", "local", NEW)
    section, fact = f"{ACT} § 37", "exclusion-checks"
    reasons = (because(section, fact, "exclusion-look-in"), because(section, fact, "exclusion-doctor"))
    return Ruling("exclusion-checks", "several-times-a-day", None, None, "must", "local", reasons)


def clocks(exclusion: Exclusion) -> tuple[Ruling, ...]:
    """The moments by which the region and the directorate must look at it, and the end."""
    if waits(exclusion.law_of):
        return (not_read("exclusion-region-by", "region", NEW), *_child_cap(exclusion))
    if exclusion.why == "collective":
        return (_collective(exclusion),)
    if is_child(exclusion.age, exclusion.law_of):
        return _child(exclusion)
    if not exclusion.full:
        return (_clock("exclusion-partial", "exclusion-partial-days", "exclusion-report-region", "region", exclusion),)
    return (
        _clock("exclusion-region-by", "exclusion-region-days", "exclusion-region", "region", exclusion),
        _clock("exclusion-directorate-by", "exclusion-directorate-days", "exclusion-report", "directorate", exclusion),
        _again(exclusion),
        _clock("exclusion-most", "exclusion-most-days", "exclusion-own-wish", "region", exclusion),
    )


def _clock(name: str, threshold: str, message: str, who: Decider, exclusion: Exclusion) -> Ruling:
    limit = parameter(threshold, exclusion.law_of)
    moment = exclusion.begins + timedelta(days=limit.value)
    return until(name, moment, who, limit.because(message, days=limit.value, by=moment))


def _again(exclusion: Exclusion) -> Ruling:
    first, again = (parameter(f"exclusion-{n}-days", exclusion.law_of) for n in ("directorate", "again"))
    moment = exclusion.begins + timedelta(days=first.value + again.value)
    while moment <= exclusion.now:
        moment += timedelta(days=again.value)
    reason = again.because("exclusion-again", days=again.value, by=moment)
    return until("exclusion-again-by", moment, "directorate", reason)


def _collective(exclusion: Exclusion) -> Ruling:
    own, more = (parameter(f"exclusion-collective-{n}days", exclusion.law_of) for n in ("", "region-"))
    moment = exclusion.begins + timedelta(days=own.value)
    counted = own.because("collective-days", days=own.value, by=moment)
    longer = more.because("collective-more", last=moment + timedelta(days=more.value))
    return until("exclusion-collective", moment, "local", counted, longer)


def _child(exclusion: Exclusion) -> tuple[Ruling, ...]:
    first, second = (parameter(f"exclusion-child-{n}-days", exclusion.law_of) for n in ("first", "second"))
    moment = exclusion.begins + timedelta(days=first.value)
    told = because(f"{ACT} § 37", "exclusion-u18", "exclusion-child-told")
    limits = first.because(
        "exclusion-child-limits",
        first=first.value,
        second=second.value,
        by=moment,
        last=exclusion.begins + timedelta(days=second.value),
    )
    at_once = until("exclusion-region-by", exclusion.begins, "region", told, outcome="at-once")
    return (at_once, until("exclusion-child", moment, "region", limits), *_child_cap(exclusion))


def _child_cap(exclusion: Exclusion) -> tuple[Ruling, ...]:
    if not is_child(exclusion.age, exclusion.law_of):
        return ()
    cap, section = find("exclusion-child-most-days", exclusion.law_of), f"{ACT} § 37"
    if cap is None:
        none = because(section, "exclusion-u18", "exclusion-child-no-cap")
        return (Ruling("exclusion-child-most", "no-limit", None, None, "may", "region", (none,)),)
    moment = exclusion.begins + timedelta(days=cap.value)
    reason = cap.because("exclusion-child-cap", days=cap.value, by=moment)
    return (until("exclusion-child-most", moment, "region", reason),)
