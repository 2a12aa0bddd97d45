"""Somebody asks for leave: what is weighed under § 33, and why a refusal is no punishment."""

from datetime import date, timedelta
from typing import Literal

from tilbake.law.acts import ACT, REGULATIONS
from tilbake.law.calendar import plus
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Decider, Reason, Ruling, because, level_above

type Kind = Literal["ordinary", "short", "welfare"]
KINDS: tuple[Kind, ...] = ("ordinary", "short", "welfare")


def asked(kind: Kind, reached: bool, weighty: bool, decides: Decider) -> Ruling:
    """Whether the gate of time is open for this kind of leave, and what must then be weighed.

    ``reached`` is whether ordinary leave time has come, ``weighty`` whether there are special, weighty reasons. Source:
    § 33, regulations §§ 3-30 and 3-31; facts ``leave-test``, ``leave-welfare``, ``leave-time-advanced``.
    """
    name = "leave-asked"
    test: tuple[Reason, ...] = (
        because(f"{ACT} § 33", "leave-test", "leave-test"),
        because(f"{ACT} § 33", "leave-test", "leave-two-tracks"),
    )
    complaint = level_above(decides)
    if kind == "welfare":
        welfare = because(f"{REGULATIONS} § 3-30 sixth paragraph", "leave-welfare", "leave-welfare")
        return Ruling(name, "an-assessment", None, None, "may", decides, (welfare, *test), complaint=complaint)
    if reached:
        return Ruling(name, "an-assessment", None, None, "may", decides, test, complaint=complaint)
    early = because(f"{REGULATIONS} § 3-31", "leave-time-advanced", "leave-advanced")
    if weighty:
        return Ruling(name, "exceptional", None, None, "may", decides, (early, *test), complaint=complaint)
    return Ruling(name, "too-early", None, None, "may not", decides, (early,), complaint=complaint)


def refusal(decides: Decider = "local") -> Ruling:
    """A refusal under § 33 is an assessment; loss of leave under § 40 is a reaction, with a track of its own.

    Source: facts ``leave-test``, ``discipline-list``, ``discipline-hearing``, ``discipline-appeal``.
    """
    reasons = (
        because(f"{ACT} § 33", "leave-test", "refusal-is-assessment"),
        because(f"{ACT} § 40 second paragraph", "discipline-list", "refusal-other-track"),
        because(f"{ACT} § 7 letter e", "discipline-appeal", "refusal-deadlines"),
    )
    return Ruling("leave-refused", "an-assessment", None, None, "may", decides, reasons, complaint=level_above(decides))


def conditions(security: bool, decides: Decider = "local") -> Ruling:
    """What everybody on leave must keep, and what can be set when security needs it.

    Source: § 36, regulations § 3-34; facts ``leave-basic-conditions``, ``leave-clean-test``.
    """
    section, fact = f"{ACT} § 36", "leave-clean-test"
    reasons = [because(f"{REGULATIONS} § 3-34", "leave-basic-conditions", "leave-basic")]
    if security:
        reasons.append(because(section, fact, "leave-special"))
    reasons.append(because(section, fact, "leave-test-not-found"))
    outcome = "basic-and-special" if security else "basic"
    return Ruling(
        "leave-conditions", outcome, None, None, "must", decides, tuple(reasons), complaint=level_above(decides)
    )


def day_release_until(begins: date, schooling: bool, law_of: date, decides: Decider = "local") -> Ruling:
    """The day on which day release should normally end: after a year, two for schooling.

    Source: regulations § 3-14; fact ``frigang-length``.
    """
    limit = parameter("day-release-school-years" if schooling else "day-release-years", law_of)
    day = plus(begins, years=limit.value)
    message = "day-release-school" if schooling else "day-release-length"
    reason = limit.because(message, begins=begins, years=limit.value, date=day)
    return Ruling(
        "day-release-until", "normally-until", day, None, "may", decides, (reason,), complaint=level_above(decides)
    )


def interruption_until(begins: date, extended: bool, law_of: date, decides: Decider = "local") -> Ruling:
    """The last day of an interruption of the sentence (*straffavbrudd*): four weeks, extended once by as long.

    Source: § 35, regulations § 3-33; fact ``interruption``.
    """
    limit = parameter("interruption-weeks", law_of)
    weeks = limit.value * (2 if extended else 1)
    day = begins + timedelta(weeks=weeks)
    reasons = (
        limit.because("interruption-extended" if extended else "interruption", begins=begins, weeks=weeks, date=day),
        because(f"{REGULATIONS} § 3-3", "escape-time-not-counted", "interruption-not-counted"),
        because(f"{ACT} § 36", "leave-basic-conditions", "interruption-alcohol"),
    )
    return Ruling(
        "interruption-until", "at-most-until", day, None, "may", decides, reasons, complaint=level_above(decides)
    )
