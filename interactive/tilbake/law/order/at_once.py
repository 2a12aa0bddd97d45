"""Exclusion at once, before anything is decided: § 39, which the Act of 12 May 2026 repeals."""

from datetime import date, datetime, timedelta

from tilbake.law.acts import ACT, REGULATIONS
from tilbake.law.age import is_child
from tilbake.law.order.clock import until
from tilbake.law.parameters import find
from tilbake.law.ruling import Ruling, because


def immediate(begins: datetime, age: int | None, law_of: date) -> Ruling:
    """Exclusion at once when a serious breach is probable, for a day at most, and never under 18.

    Source: § 39, regulations §§ 3-35 and 3-36; fact ``exclusion-24h``. The Act of 12 May 2026 repeals the section.
    """
    name, limit = "immediate-exclusion", find("immediate-exclusion-hours", law_of)
    if limit is None:
        gone = because(f"{ACT} § 39", "act-2026-sections", "immediate-repealed")
        return Ruling(name, "repealed", None, None, "may not", "local", (gone,))
    if is_child(age, law_of):
        never = limit.because("immediate-under-18")
        return Ruling(name, "barred", None, None, "may not", "local", (never,))
    moment = begins + timedelta(hours=limit.value)
    counted = limit.because("immediate-hours", begins=begins, hours=limit.value, by=moment)
    deducted = because(f"{REGULATIONS} §§ 3-35 and 3-36", "exclusion-24h", "immediate-deducted")
    return until(name, moment, "local", counted, deducted, force="may")
