"""Restrictions and complete isolation by order of a court (*fullstendig isolasjon*): §§ 186 and 186 a."""

from datetime import date, timedelta

from tilbake.law.acts import ACT, PROCEDURE
from tilbake.law.age import is_child
from tilbake.law.parameters import Parameter, parameter
from tilbake.law.remand.custody import Custody
from tilbake.law.ruling import Reason, Ruling, because

SECTION = f"{PROCEDURE} § 186 a"


def restrictions() -> Ruling:
    """Ban or control of visits and letters, no newspapers, apart from named others. Source: § 186."""
    needed = because(f"{PROCEDURE} § 186", "remand-restrictions", "restrictions-investigation")
    return Ruling("restrictions", "open", None, None, "may", "court", (needed,), heard=("person",))


def allowed(custody: Custody) -> Ruling:
    """Whether a court can order complete isolation: never under 18, and only against tampering with evidence.

    Source: § 186 a; facts ``remand-isolation-grounds``, ``remand-isolation-remedy-duty``.
    """
    shut = _shut(custody)
    if shut:
        return Ruling("isolation", "barred", None, None, "may not", "court", (shut,))
    reasons = (
        because(SECTION, "remand-isolation-grounds", "isolation-imminent"),
        because(f"{ACT} §§ 2 and 46", "remand-isolation-remedy-duty", "isolation-relief"),
    )
    return Ruling("isolation", "gate-open", None, None, "may", "court", reasons, heard=("person",))


def order_ends(custody: Custody) -> Ruling:
    """The last day of the isolation order with its renewals, each of its own length; past the cap for weighty reasons.

    Source: § 186 a second paragraph; fact ``remand-isolation-term``.
    """
    name = "isolation-order-ends"
    start, shut = custody.isolated_from, _shut(custody)
    if shut or start is None:
        return _none(name, shut)
    term, extension = (parameter(n, custody.law_of) for n in ("isolation-order-weeks", "isolation-extension-weeks"))
    renewed = custody.isolation_extensions
    together = term.value + sum(renewed)
    day = start + timedelta(weeks=together)
    counted = term.because("isolation-weeks", start=start, weeks=term.value, date=day)
    if renewed:
        counted = term.because(
            "isolation-renewed", start=start, weeks=term.value, renewals=len(renewed), together=together, date=day
        )
    reasons = (counted, extension.because("isolation-extension", weeks=extension.value))
    cap, ends = _cap(custody, start)
    if day > ends:
        past = cap.because("isolation-past-cap", date=ends)
        return Ruling(name, "past-the-cap", day, None, "may", "court", (*reasons, past), heard=("person",))
    return Ruling(name, "ends", day, None, "must", "court", reasons, heard=("person",))


def cap_ends(custody: Custody) -> Ruling:
    """The day after which isolation without a break needs weighty reasons: six weeks, twelve for graver charges.

    Source: § 186 a third paragraph; fact ``remand-isolation-cap``.
    """
    name = "isolation-cap-ends"
    start, shut = custody.isolated_from, _shut(custody)
    if shut or start is None:
        return _none(name, shut)
    cap, day = _cap(custody, start)
    bound = parameter("isolation-penalty-years", custody.law_of)
    graver = custody.penalty_months > bound.value * 12
    message = "isolation-cap-graver" if graver else "isolation-cap"
    reasons = (
        cap.because(message, years=bound.value, weeks=cap.value, start=start, date=day),
        cap.because("isolation-cap-weighty"),
    )
    return Ruling(name, "ends", day, None, "must", "court", reasons, heard=("person",))


def _cap(custody: Custody, start: date) -> tuple[Parameter, date]:
    bound = parameter("isolation-penalty-years", custody.law_of)
    graver = custody.penalty_months > bound.value * 12
    cap = parameter("isolation-cap-weeks-serious" if graver else "isolation-cap-weeks", custody.law_of)
    return cap, start + timedelta(weeks=cap.value)


def _shut(custody: Custody) -> Reason | None:
    if is_child(custody.age, custody.law_of):
        return because(SECTION, "remand-isolation-grounds", "isolation-under-18")
    if custody.ground != "tampering":
        return because(SECTION, "remand-isolation-grounds", "isolation-other-ground")
    return None


def _none(name: str, shut: Reason | None) -> Ruling:
    if shut:
        return Ruling(name, "barred", None, None, "may not", "court", (shut,))
    nothing = because(SECTION, "remand-isolation-grounds", "isolation-not-ordered")
    return Ruling(name, "no-question", None, None, "may not", "court", (nothing,))
