"""Complaints about decisions of the service: what, to whom, by when, and what they suspend; Act §§ 7 to 9 b."""

from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from tilbake.law.acts import ACT, PROCEDURE, REGULATIONS
from tilbake.law.limits import STARTS
from tilbake.law.objection import Objection, no
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Decider, Reason, Ruling, because, level_above

type About = Literal[
    "individual-decision", "reaction", "community-breach", "direct-placement", "taking-to-court", "house-rules"
]
ABOUTS: tuple[About, ...] = (
    "individual-decision",
    "reaction",
    "community-breach",
    "direct-placement",
    "taking-to-court",
    "house-rules",
)
type Elsewhere = Literal["health", "school", "search", "locked-in", "court-order", "no-notice"]
ELSEWHERE: dict[Elsewhere, tuple[Decider, tuple[Reason, ...]]] = {
    "health": (
        "health-service",
        (
            because("Health and Care Services Act § 3-9", "municipal-health", "elsewhere-health"),
            because(f"{REGULATIONS} § 3-16", "health-staff-contact", "elsewhere-request"),
        ),
    ),
    "school": ("county", (because("Education Act § 28-5", "county-schools", "elsewhere-school"),)),
    "search": ("local", (because(f"{ACT} § 28", "searches", "elsewhere-search"),)),
    "locked-in": ("not-found", (because(f"{ACT} § 37", "lockup-2025-committee", "elsewhere-locked-in"),)),
    "court-order": ("court", (because(f"{PROCEDURE} § 186 a", "court-decides", "elsewhere-court"),)),
    "no-notice": ("local", (because(f"{ACT} § 7 b", "victim-notice-list", "elsewhere-notice"),)),
}
"""What § 7 as it was read does not answer: who decides, and what was found instead."""

OMBUD = because("", "ombud-role", "outside-ombud")
"""What stands beside the rule: the Parliamentary Ombud, whose Act was not read."""


class Complaint(NamedTuple):
    """What the complaint is about, who decided, and when the person was told."""

    law_of: date
    about: About
    told: datetime
    decided_by: Literal["local", "region"] = "local"


def objection(complaint: Complaint) -> Objection | None:
    """The first thing that is wrong with the case, or ``None``."""
    if not STARTS[0] <= complaint.told.date() <= STARTS[1]:
        return no("told", "told-range", first=STARTS[0], last=STARTS[1])
    return None


def rulings(complaint: Complaint) -> tuple[Ruling, ...]:
    """Whether it can be complained of, by when, and whether that suspends it."""
    possible = can(complaint)
    if possible.force == "may not":
        return (possible, outside_check())
    return (possible, by(complaint), suspends(complaint), to_the_worse(), outside_check())


def can(complaint: Complaint) -> Ruling:
    """Whether the decision can be appealed, and who hears it.

    Source: § 7; facts ``complaint-how``, ``direct-placement-no-appeal``.
    """
    name, who = "complaint", complaint.decided_by
    if complaint.about in ("direct-placement", "taking-to-court"):
        message = "placement-no-appeal" if complaint.about == "direct-placement" else "breach-no-appeal"
        never = because(f"{ACT} § 7 letter f", "direct-placement-no-appeal", message)
        return Ruling(name, "no-appeal", None, None, "may not", "region", (never,), complaint="nobody")
    if complaint.about == "house-rules":
        rules = because(f"{ACT} § 7", "complaint-how", "complaint-house-rules")
        return Ruling(name, "no-appeal", None, None, "may not", "local", (rules,), complaint="nobody")
    above = because(f"{ACT} § 7", "complaint-how", "complaint-above")
    return Ruling(name, "possible-here", None, None, "may", who, (above,), complaint=level_above(who))


def by(complaint: Complaint) -> Ruling:
    """The moment by which to complain: 48 hours for reactions, else seven days. Source: § 7 letter e."""
    if complaint.about in ("reaction", "community-breach"):
        hours = parameter("complaint-reaction-hours", complaint.law_of)
        moment = complaint.told + timedelta(hours=hours.value)
        counted = hours.because("complaint-hours", told=complaint.told, hours=hours.value, by=moment)
    else:
        days = parameter("complaint-days", complaint.law_of)
        moment = complaint.told + timedelta(days=days.value)
        counted = days.because("complaint-days", told=complaint.told, days=days.value, by=moment)
    start = because(f"{ACT} § 7 letter e", "discipline-appeal", "complaint-start-not-read")
    who = complaint.decided_by
    day, at, heard_by = moment.date(), moment.time(), level_above(who)
    return Ruling("complaint-by", "by-this-moment", day, None, "must", who, (counted, start), at=at, complaint=heard_by)


def suspends(complaint: Complaint) -> Ruling:
    """Whether the complaint stops the decision: usually not, but a reaction normally. Source: regulations § 3-39."""
    who = complaint.decided_by
    reasons: tuple[Reason, ...] = (because(f"{ACT} § 7", "complaint-how", "complaint-goes-on"),)
    if complaint.about != "reaction":
        return Ruling("complaint-suspends", "does-not-suspend", None, None, "may", who, reasons)
    reasons = (because(f"{REGULATIONS} § 3-39", "discipline-suspensive", "reaction-suspended"),)
    return Ruling("complaint-suspends", "suspends", None, None, "must", who, reasons)


def to_the_worse() -> Ruling:
    """That the levels above can also change a decision to the person's disadvantage. Source: § 7 letter g."""
    reason = because(f"{ACT} § 7 letter g", "appeal-other-limits", "complaint-worse")
    return Ruling("complaint-worse", "special-reasons-worse", None, None, "may", "region", (reason,))


def outside_check() -> Ruling:
    """Who looks in from outside. Source: §§ 9 and 9 a; ``supervisory-board``."""
    reasons = (
        because(f"{ACT} § 9", "supervisory-board", "outside-board"),
        because(f"{ACT} § 9 a", "supervisory-board-powers", "outside-board-powers"),
    )
    return Ruling("outside-check", "own-initiative", None, None, "may", "local", reasons)


def elsewhere(about: Elsewhere) -> Ruling:
    """That who hears a complaint was not found, or that nothing was decided of which one could complain.

    Sources: facts ``municipal-health``, ``county-schools``, ``searches``, ``lockup-2025-committee``, ``court-decides``,
    ``victim-notice-list``.
    """
    decides, reasons = ELSEWHERE[about]
    if about == "locked-in":
        return Ruling("complaint-elsewhere", "no-decision", None, None, "may not", decides, reasons)
    return Ruling("complaint-elsewhere", "not-found", None, None, "may", decides, reasons)
