"""Moves between levels after the start: stricter (§ 14), freer (§ 15), to treatment or hospital (§§ 12 and 13)."""

from dataclasses import replace
from datetime import date
from typing import Literal

from tilbake.law.acts import ACT, REGULATIONS
from tilbake.law.calendar import plus
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Decider, Reason, Role, Ruling, because, level_above

type MoveGround = Literal[
    "offence",
    "evasion",
    "disruption",
    "order-and-security",
    "building-or-staff",
    "mix-of-prisoners",
    "own-needs",
    "none",
]

OFFICER: tuple[Role, ...] = ("officer",)


def transfer(ground: MoveGround, decides: Decider = "local") -> Ruling:
    """Whether a person can be moved to another prison on this ground; never stricter than necessary.

    Source: § 14; facts ``transfer-negative-grounds``, ``transfer-needs-ground``, ``least-restrictive``.
    """
    listed = because(f"{ACT} § 14 first paragraph", "transfer-negative-grounds", "transfer-listed")
    if ground == "none":
        return Ruling("transfer", "needs-a-ground", None, None, "may not", decides, (listed,))
    if ground == "own-needs":
        listed = because(f"{ACT} § 14 second paragraph", "transfer-needs-ground", "transfer-own-needs")
    least = because(f"{ACT} § 14 last paragraph", "least-restrictive", "transfer-not-stricter")
    reasons: tuple[Reason, ...] = (listed, least)
    if ground == "building-or-staff":
        reasons = (*reasons, because(f"{REGULATIONS} § 3-7", "least-restrictive", "transfer-space"))
    return _may("transfer", "possible-here", decides, reasons, OFFICER)


def especially_high_review(placed: date, law_of: date) -> Ruling:
    """The last day of a placement at especially high security, and of the review. Source: § 15, regulations § 6-1."""
    limit = parameter("especially-high-months", law_of)
    day = plus(placed, months=limit.value)
    reasons = (
        limit.because("especially-high", placed=placed, months=limit.value, date=day),
        because(f"{REGULATIONS} § 6-2", "especially-high-security", "desk-special-risk"),
    )
    name = "especially-high-review"
    return Ruling(name, "due", day, None, "must be considered", "region", reasons, complaint="directorate")


def transitional(decides: Decider = "local") -> Ruling:
    """Transfer to a transitional residence: no date of its own. Source: § 15 third paragraph."""
    section, fact = f"{ACT} § 15 third paragraph", "transfer-transitional"
    reasons = (because(section, fact, "transitional-test"), because(section, fact, "transitional-no-date"))
    return _may("transitional", "an-assessment", decides, reasons, OFFICER)


def institution(begins: date, law_of: date, decides: Decider = "local") -> Ruling:
    """A stay in a 24-hour institution (§ 12), and the day by which it should normally end.

    Source: facts ``treatment-institution``, ``treatment-institution-limits``.
    """
    limit = parameter("institution-months", law_of)
    day = plus(begins, months=limit.value)
    reasons = (
        because(f"{ACT} § 12", "treatment-institution", "institution-special"),
        limit.because("institution-after-start"),
        limit.because("institution-months", begins=begins, months=limit.value, date=day),
    )
    return replace(_may("institution", "normally-until", decides, reasons), date=day)


def hospital(decides: Decider = "local") -> Ruling:
    """Serving in hospital (§ 13). Source: fact ``hospital-serving``."""
    reason = because(f"{ACT} § 13", "hospital-serving", "hospital-necessary")
    return _may("hospital", "possible-here", decides, (reason,))


def _may(
    name: str, outcome: str, decides: Decider, reasons: tuple[Reason, ...], prepares: tuple[Role, ...] = ()
) -> Ruling:
    complaint = level_above(decides)
    return Ruling(name, outcome, None, None, "may", decides, reasons, prepares=prepares, complaint=complaint)
