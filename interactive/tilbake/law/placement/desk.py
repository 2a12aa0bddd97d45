"""A file on the region's desk: the levels that its sentence opens, and what must be weighed. No score, no answer."""

from datetime import date
from typing import Literal, NamedTuple

from tilbake.law.acts import ACT, REGULATIONS
from tilbake.law.age import is_child
from tilbake.law.limits import AGES, MOST_MONTHS
from tilbake.law.objection import Objection, no
from tilbake.law.parameters import parameter
from tilbake.law.placement.start import NO_APPEAL, REGION, level
from tilbake.law.ruling import Force, Reason, Ruling, because

type Level = Literal["especially-high", "high", "lower", "transitional", "youth-unit", "institution"]
type Ground = Literal["purpose", "security", "evasion", "general-prevention", "sense-of-justice", "no-space"]
LEVELS: tuple[Level, ...] = ("especially-high", "high", "lower", "transitional", "youth-unit", "institution")
GROUNDS: tuple[Ground, ...] = ("purpose", "security", "evasion", "general-prevention", "sense-of-justice", "no-space")
_SIXTH, _YOUNG = f"{ACT} § 11 sixth paragraph", "u18-placement"


class File(NamedTuple):
    """What the region has before it. ``months`` is 0 for a sentence set in days.

    ``special_risk`` is one of escape, outside rescue, hostages or new very serious crime; ``special_case`` is what
    § 11 asks for lower security in a longer sentence; ``from_remand`` is whether serving goes on from remand.
    """

    law_of: date
    months: int
    age: int | None = None
    special_risk: bool = False
    special_case: bool = False
    from_remand: bool = False


def objection(file: File) -> Objection | None:
    """The first thing that is wrong with the file, or ``None``."""
    if not 0 <= file.months <= MOST_MONTHS:
        return no("months", "file-months-range", most=MOST_MONTHS)
    if file.age is not None and not AGES[0] <= file.age <= AGES[1]:
        return no("age", "age-range", least=AGES[0], most=AGES[1])
    return None


def rulings(file: File) -> tuple[Ruling, ...]:
    """The start that the sentence opens, who decides, and what must be weighed."""
    return (direct_placement(file), decides(file), weighed(file))


def direct_placement(file: File) -> Ruling:
    """The level that must be considered at the start. Source: Execution of Sentences Act § 11."""
    outcome, force, reasons = level(file.months, file.age, file.law_of)
    if file.special_risk:
        risk = because(f"{ACT} § 11 second paragraph", "especially-high-security", "desk-special-risk")
        reasons = (*reasons, risk)
    near = because(f"{ACT} § 11 first paragraph", "proximity-principle", "desk-near-home")
    reasons = (*reasons, near, REGION, NO_APPEAL)
    return Ruling("direct-placement", outcome, None, None, force, "region", reasons, complaint="nobody")


def decides(file: File) -> Ruling:
    """Who decides: the regional level, whatever the sentence; nobody hears an appeal. Source: §§ 6 and 7 letter f."""
    reasons: tuple[Reason, ...] = (REGION, NO_APPEAL)
    if file.from_remand:
        doubt = because(f"{ACT} § 7 letter f", "direct-placement-no-appeal", "desk-remand-doubt")
        reasons = (*reasons, doubt)
    return Ruling("decides", "region", None, None, "must", "region", reasons, complaint="nobody")


def weighed(file: File) -> Ruling:
    """What the region must weigh. It is listed and not computed. Source: § 11, regulations § 3-4.

    Under 18 the facts name the levels and the youth unit (*ungdomsenhet*) alone; the ruling says that more was not
    found.
    """
    fact = "direct-lower-blocks"
    reasons = [
        because(f"{ACT} § 11 fourth paragraph", "direct-lower-2y", "weigh-purpose-security-evasion"),
        because(f"{REGULATIONS} § 3-4", fact, "weigh-prevention-justice"),
        because(f"{REGULATIONS} § 3-4 first paragraph", "direct-lower-overflow", "weigh-space"),
    ]
    if is_child(file.age, file.law_of):
        reasons = [because(_SIXTH, _YOUNG, "weigh-youth-unit"), because(_SIXTH, _YOUNG, "young-grounds-not-found")]
    return Ruling(
        "placement-weighed", "an-assessment", None, None, "must", "region", tuple(reasons), complaint="nobody"
    )


def proposed(file: File, to: Level, grounds: tuple[Ground, ...]) -> Ruling:
    """What the rule says to a level that somebody proposes for this file, with the grounds they give."""
    outcome, force, why = _asked_for(file, to, grounds)
    reasons = (*why, REGION, NO_APPEAL)
    return Ruling("proposal", outcome, None, None, force, "region", reasons, complaint="nobody")


type _Answer = tuple[str, Force, tuple[Reason, ...]]


def _asked_for(file: File, to: Level, grounds: tuple[Ground, ...]) -> _Answer:
    opened, force, reasons = level(file.months, file.age, file.law_of)
    if to == "especially-high":
        risk = because(f"{ACT} § 11 second paragraph", "especially-high-security", "desk-special-risk")
        return ("possible-here", "may", (risk,)) if file.special_risk else ("no-gate", "may not", (risk,))
    if to == "institution":
        section = f"{ACT} § 12"
        return (
            "special-cases",
            "may",
            (
                because(section, "treatment-institution", "institution-special"),
                because(f"{REGULATIONS} § 3-5", "treatment-institution-limits", "institution-after-start"),
            ),
        )
    young = is_child(file.age, file.law_of)
    if to == "youth-unit":
        return _youth_unit(young, reasons)
    if to == "high":
        return _high_under_18(reasons) if young else _high(opened, grounds, reasons)
    if to == "transitional" and opened != "transitional-or-lower":
        limit = parameter("transitional-start-months", file.law_of)
        return "no-gate", "may not", (limit.because("desk-transitional-later", months=limit.value),)
    if to == "lower" and opened == "high-security":
        special = parameter("lower-start-months", file.law_of)
        outcome = "possible-here" if file.special_case else "special-cases"
        return outcome, "may", (special.because("desk-lower-special", months=special.value),)
    return "rule-points-here", force, reasons


def _high(opened: str, grounds: tuple[Ground, ...], reasons: tuple[Reason, ...]) -> _Answer:
    if opened == "high-security":
        return "rule-points-here", "must", reasons
    if not grounds:
        return "needs-a-ground", "may not", reasons
    named = tuple(_ground(ground) for ground in GROUNDS if ground in grounds)
    return "possible-with-grounds", "may", (*reasons, *named)


def _youth_unit(young: bool, reasons: tuple[Reason, ...]) -> _Answer:
    if not young:
        return "no-gate", "may not", (because(_SIXTH, _YOUNG, "desk-youth-unit-age"),)
    return "rule-in-prison", "may", (*reasons, because(_SIXTH, _YOUNG, "desk-youth-unit"))


def _high_under_18(reasons: tuple[Reason, ...]) -> _Answer:
    """No ground opens or shuts it: the facts give none for somebody who is under 18."""
    unit, none = (because(_SIXTH, _YOUNG, message) for message in ("desk-youth-unit", "young-grounds-not-found"))
    return "not-the-rule", "may", (*reasons, unit, none)


def _ground(ground: Ground) -> Reason:
    section, fact = f"{ACT} § 11 fourth paragraph", "direct-lower-2y"
    if ground in ("general-prevention", "sense-of-justice"):
        section, fact = f"{REGULATIONS} § 3-4", "direct-lower-blocks"
    if ground == "no-space":
        section, fact = f"{REGULATIONS} § 3-4 first paragraph", "direct-lower-overflow"
    return because(section, fact, f"desk-{ground}")
