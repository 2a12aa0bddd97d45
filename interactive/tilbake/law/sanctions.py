"""Which sanction is open to the court: Penal Code §§ 29 to 56. Each is a gate with its reasons, never an advice."""

from datetime import date
from typing import NamedTuple

from tilbake.law.acts import ACT, PENAL, REGULATIONS
from tilbake.law.age import is_child
from tilbake.law.limits import AGES, MOST_MONTHS
from tilbake.law.objection import Objection, no
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Reason, Ruling, because


class Conviction(NamedTuple):
    """The prison term that would otherwise be imposed, in months (or in days up to 120), and who is convicted.

    ``age`` is the age at the time of the offence. ``specially_required`` is the court's finding about a child.
    """

    law_of: date
    months: int = 0
    days: int = 0
    age: int | None = None
    consents: bool = False
    lives_in_nordic: bool = True
    purpose_allows: bool = True
    specially_required: bool = False


def objection(case: Conviction) -> Objection | None:
    """The first thing that is wrong with the case, or ``None``."""
    most = parameter("prison-days-most", case.law_of)
    if not 0 <= case.months <= MOST_MONTHS:
        return no("months", "file-months-range", most=MOST_MONTHS)
    if not 0 <= case.days <= most.value:
        return Objection("days", most.because("days-only-to-120", most=most.value))
    if case.age is not None and not AGES[0] <= case.age <= AGES[1]:
        return no("age", "age-range", least=AGES[0], most=AGES[1])
    return None


def rulings(case: Conviction) -> tuple[Ruling, ...]:
    """A ruling for each sanction, from the fine to prison; preventive detention has its own criteria."""
    return (fine(case), suspended(case), partly_suspended(case), community(case), youth(case), prison(case))


def fine(case: Conviction) -> Ruling:
    """A fine, with the prison term behind it. Source: §§ 29 and 55; ``penalties-list``, ``fine-default``."""
    least, most = (parameter(f"fine-default-{end}-days", case.law_of) for end in ("least", "most"))
    reasons = (
        because(f"{PENAL} § 29", "penalties-list", "sanction-fine"),
        most.because("sanction-fine-default", least=least.value, most=most.value),
    )
    return Ruling("sanction-fine", "gate-open", None, None, "may", "court", reasons)


def suspended(case: Conviction) -> Ruling:
    """The whole prison term suspended, on conditions. Source: §§ 34 to 37; ``suspended-sentence``."""
    usual, most = (parameter(f"suspended-{length}-years", case.law_of) for length in ("usual", "most"))
    reasons = (
        usual.because("suspended-trial", usual=usual.value, most=most.value),
        because(f"{PENAL} §§ 35–37", "suspended-conditions", "suspended-conditions"),
        because(f"{PENAL} § 37 letter f", "drug-court-law", "suspended-programmes"),
    )
    return Ruling("sanction-suspended", "gate-open", None, None, "may", "court", reasons, amount=usual.value)


def partly_suspended(case: Conviction) -> Ruling:
    """A part suspended: what is to be served must be long enough. Source: § 34; ``suspended-sentence``."""
    least = parameter("partly-suspended-least-days", case.law_of)
    reasons = (least.because("partly-suspended", least=least.value),)
    if case.months == 0 and case.days <= least.value:
        shut = (*reasons, least.because("partly-too-short", days=case.days))
        return Ruling("sanction-partly-suspended", "gate-shut", None, None, "may not", "court", shut)
    first = because(f"{PENAL} § 83 third and fifth paragraphs", "remand-credit-order", "credit-from-partly-suspended")
    return Ruling("sanction-partly-suspended", "gate-open", None, None, "may", "court", (*reasons, first))


def community(case: Conviction) -> Ruling:
    """Community sentence (*samfunnsstraff*). Source: §§ 48 and 49; ``community-sentence-rule``, ``-hours``."""
    limit = parameter("community-most-months", case.law_of)
    least, most = (parameter(f"community-{end}-hours", case.law_of) for end in ("least", "most"))
    asked = (
        (case.months <= limit.value, limit.because("community-too-long", months=limit.value)),
        (case.purpose_allows, limit.because("community-purpose")),
        (case.consents, limit.because("community-consent")),
        (case.lives_in_nordic, limit.because("community-nordic")),
    )
    missing = tuple(reason for met, reason in asked if not met)
    if missing:
        return Ruling("sanction-community", "gate-shut", None, None, "may not", "court", missing)
    hours = most.because("community-hours", least=least.value, most=most.value)
    reasons = (limit.because("community-rule", months=limit.value), hours)
    name = "sanction-community"
    return Ruling(name, "gate-open", None, None, "may", "court", reasons, amount=most.value, unit="hours")


def youth(case: Conviction) -> Ruling:
    """Youth sentence (*ungdomsstraff*) for people under 18. Source: §§ 52 a and 52 b; ``youth-sentence``."""
    least, most = parameter("youth-least-days", case.law_of), parameter("youth-most-years", case.law_of)
    longest = parameter("youth-longest-years", case.law_of)
    if not is_child(case.age, case.law_of):
        shut = (most.because("youth-only-under-18"),)
        return Ruling("sanction-youth", "gate-shut", None, None, "may not", "court", shut)
    reasons = [most.because("youth-length", least=least.value, most=most.value)]
    years = most.value
    if case.months > most.value * 12:
        reasons.append(longest.because("youth-longer", most=most.value, longest=longest.value))
        years = longest.value
    return Ruling("sanction-youth", "gate-open", None, None, "may", "court", tuple(reasons), amount=years)


def prison(case: Conviction) -> Ruling:
    """Unconditional prison: its least, its ceiling, and what a child must be spared. Source: §§ 31, 33 and 79."""
    least, ceiling = parameter("prison-least-days", case.law_of), parameter("prison-ceiling-years", case.law_of)
    reasons: list[Reason] = [
        least.because("prison-least", least=least.value),
        ceiling.because("prison-ceiling", most=ceiling.value),
    ]
    if is_child(case.age, case.law_of):
        cap = parameter("child-prison-most-years", case.law_of)
        reasons = [reasons[0], cap.because("prison-child", most=cap.value)]
        if not case.specially_required or case.months > cap.value * 12:
            return Ruling("sanction-prison", "gate-shut", None, None, "may not", "court", tuple(reasons))
        return Ruling("sanction-prison", "gate-open", None, None, "may", "court", tuple(reasons), amount=cap.value)
    if case.months == 0 and case.days < least.value:
        return Ruling("sanction-prison", "gate-shut", None, None, "may not", "court", tuple(reasons))
    return Ruling("sanction-prison", "gate-open", None, None, "may", "court", tuple(reasons), amount=ceiling.value)


def fine_service(days: int, law_of: date) -> Ruling:
    """The hours of fine service (*bøtetjeneste*) for so many days of the alternative term. Source: ``fine-service``."""
    rate, most = parameter("fine-service-hours-a-day", law_of), parameter("fine-service-most-hours", law_of)
    hours = days * rate.value
    reasons = (
        because(f"{ACT} § 16 b", "fine-service", "fine-service"),
        because(f"{REGULATIONS} § 8-2", "fine-service", "fine-service-hours", days=days, rate=rate.value, hours=hours),
        most.because("fine-service-range", least=parameter("fine-service-least-hours", law_of).value, most=most.value),
    )
    return Ruling("fine-service", "hours", None, None, "may", "local", reasons, amount=hours, unit="hours")
