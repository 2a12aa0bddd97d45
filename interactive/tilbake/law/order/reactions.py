"""Disciplinary reactions (*reaksjoner*): which, how long, what must come first; § 40, regulations §§ 3-37 to 3-39."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from tilbake.law.acts import ACT, REGULATIONS
from tilbake.law.order.clock import until
from tilbake.law.order.waiting import not_read, unread, waits
from tilbake.law.parameters import find, parameter
from tilbake.law.ruling import Reason, Ruling, because

type Reaction = Literal["reprimand", "day-money", "privilege", "leisure-company", "leave"]
REACTIONS: tuple[Reaction, ...] = ("reprimand", "day-money", "privilege", "leisure-company", "leave")
LIMITS: dict[Reaction, str] = {
    "day-money": "reaction-day-money-days",
    "privilege": "reaction-privilege-days",
    "leisure-company": "reaction-leisure-days",
    "leave": "reaction-leave-months",
}


class Breach(NamedTuple):
    """A broken rule, and what has been done about it so far."""

    law_of: date
    reaction: Reaction
    intended_or_negligent: bool = True
    heard: bool = True
    written_report: bool = True
    milder_tried: bool = True
    stricter_prison: bool = False
    absconded: bool = False
    conditional: bool = False


def reaction(breach: Breach) -> Ruling:
    """Whether this reaction can be used, and its most. Sources: ``discipline-list``, ``-hearing``, ``-transfer``."""
    shut = _missing(breach)
    if shut:
        return Ruling("reaction", "gate-shut", None, None, "may not", "local", shut, complaint="region")
    if breach.reaction == "reprimand":
        reasons = (because(f"{ACT} § 40 second paragraph", "discipline-list", "reaction-reprimand"), *_also(breach))
        return _open("gate-open", reasons)
    limit = find(LIMITS[breach.reaction], breach.law_of)
    if limit is None:
        return not_read("reaction", "local", "§ 40")
    numbers = {"most": limit.value}
    if breach.reaction == "day-money":
        numbers["per_cent"] = parameter("reaction-day-money-per-cent", breach.law_of).value
    reasons = (limit.because(f"reaction-{breach.reaction}", **numbers), *_also(breach))
    if breach.reaction == "leave":
        return replace(_open("at-most-months", reasons), amount=limit.value, unit="months")
    return replace(_open("at-most-days", reasons), days=limit.value)


def carried_out(decided: datetime, appealed: bool, law_of: date) -> Ruling:
    """From when a reaction is carried out: not before the deadline has run, and an appeal normally suspends it.

    Source: regulations § 3-39; fact ``discipline-suspensive``.
    """
    hours = parameter("complaint-reaction-hours", law_of)
    section, fact = f"{REGULATIONS} § 3-39", "discipline-suspensive"
    moment = decided + timedelta(hours=hours.value)
    waits_for = because(section, fact, "reaction-waits", decided=decided, hours=hours.value, by=moment)
    if appealed:
        reasons = (waits_for, because(section, fact, "reaction-suspended"))
        return Ruling("reaction-carried-out", "suspended", None, None, "may not", "local", reasons, complaint="region")
    return until("reaction-carried-out", moment, "local", waits_for, outcome="possible", force="may")


def _missing(breach: Breach) -> tuple[Reason, ...]:
    hearing, fact = f"{REGULATIONS} § 3-38", "discipline-hearing"
    transfer = because(f"{ACT} § 40 fourth paragraph", "discipline-transfer", "reaction-transfer")
    asked = (
        (breach.intended_or_negligent, because(f"{ACT} § 40 second paragraph", "discipline-list", "reaction-fault")),
        (not breach.stricter_prison or breach.absconded, transfer),
        (breach.heard, because(hearing, fact, "reaction-heard")),
        (breach.written_report, because(hearing, fact, "reaction-report")),
        (breach.milder_tried, because(hearing, fact, "reaction-milder")),
    )
    return tuple(reason for met, reason in asked if not met)


def _also(breach: Breach) -> tuple[Reason, ...]:
    found: list[Reason] = [because(f"{REGULATIONS} § 3-38", "discipline-hearing", "reaction-one-case")]
    if breach.stricter_prison:
        found.append(because(f"{ACT} § 40 fourth paragraph", "discipline-transfer", "reaction-absconded"))
    trial = find("reaction-trial-months", breach.law_of)
    if breach.conditional and trial:
        found.append(trial.because("reaction-conditional", months=trial.value))
    if waits(breach.law_of):
        found.append(unread("§ 40"))
    return tuple(found)


def _open(outcome: str, reasons: tuple[Reason, ...]) -> Ruling:
    return Ruling("reaction", outcome, None, None, "may", "local", reasons, heard=("person",), complaint="region")
