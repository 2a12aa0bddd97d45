"""Credit for time held before the sentence (*varetektsfradrag*): Penal Code § 83."""

from datetime import date, datetime
from typing import Literal

from tilbake.law.acts import PENAL
from tilbake.law.calendar import share
from tilbake.law.judgment import Sentence
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Reason, Ruling, because

SECTION = f"{PENAL} § 83 second paragraph"
type Isolation = Literal["court", "police-cell", "prison", "own-conduct"]


def days(sentence: Sentence) -> int:
    """The days deducted: one for each day held, and one for each started two days of complete isolation.

    Source: Penal Code § 83; facts ``remand-credit``, ``remand-credit-isolation``.
    """
    return sentence.remand_days + extra_days(sentence.isolation_days, sentence.law_of)


def extra_days(isolation_days: int, law_of: date) -> int:
    """One day for each started block of days in isolation: Penal Code § 83; fact ``remand-credit-isolation``."""
    return share(isolation_days, 1, parameter("isolation-block-days", law_of).value)


def credit_days(sentence: Sentence) -> Ruling:
    """How many days are deducted, in days."""
    return taken(sentence.remand_days, sentence.isolation_days, sentence.law_of)


def taken(remand_days: int, isolation_days: int, law_of: date) -> Ruling:
    """How many days are deducted for so many days held, of which so many in complete isolation."""
    if remand_days == 0:
        reasons = (because(SECTION, "remand-credit", "credit-none"),)
        return Ruling("credit-days", "none", None, 0, "must", "court", reasons)
    held = because(SECTION, "remand-credit", "credit-remand", remand_days=remand_days)
    return _deducted(held, remand_days, isolation_days, law_of)


def for_hours(arrested: datetime, released: datetime, isolation_days: int, law_of: date) -> Ruling:
    """The days deducted for custody from one clock time to another, with days of complete isolation in it.

    One day for each started 24 hours after the first four. Source: Penal Code § 83; fact ``remand-credit``.
    """
    free, block = (parameter(name, law_of) for name in ("credit-free-hours", "credit-block-hours"))
    minutes = (released - arrested).total_seconds() // 60
    held = max(0, share(int(minutes) - free.value * 60, 1, block.value * 60))
    numbers = {"hours": int(minutes // 60), "minutes": int(minutes % 60), "free": free.value, "block": block.value}
    counted = free.because("credit-hours", **numbers, credit_days=held)
    if held == 0 and isolation_days == 0:
        return Ruling("credit-days", "none", None, 0, "must", "court", (counted,))
    return _deducted(counted, held, isolation_days, law_of)


def isolation_counts(by: Isolation, cut_off: bool) -> Ruling:
    """Whether isolation gives extra credit: who imposed it, and whether the person was cut off from everyone.

    Source: Supreme Court judgments; facts ``isolation-credit-cases``, ``remand-credit-isolation``.
    """
    fact = "isolation-credit-cases"
    reason = because(SECTION, fact, f"isolation-by-{by}")
    if by == "own-conduct":
        return Ruling("isolation-credit", "does-not-count", None, None, "may not", "court", (reason,))
    if not cut_off:
        partly = because(SECTION, fact, "isolation-not-complete")
        return Ruling("isolation-credit", "does-not-count", None, None, "may not", "court", (reason, partly))
    return Ruling("isolation-credit", "counts", None, None, "must", "court", (reason,))


def taken_from(sanction: Literal["prison", "partly-suspended", "preventive-detention"]) -> Ruling:
    """From what the credit is taken, and in which order. Source: Penal Code § 83; fact ``remand-credit-order``."""
    if sanction == "prison":
        reason = because(SECTION, "remand-credit", "credit-from-sentence")
    else:
        reason = because(f"{PENAL} § 83 third and fifth paragraphs", "remand-credit-order", f"credit-from-{sanction}")
    return Ruling("credit-from", f"credit-from-{sanction}", None, None, "must", "court", (reason,))


def _deducted(held: Reason, held_days: int, isolation_days: int, law_of: date) -> Ruling:
    extra = extra_days(isolation_days, law_of)
    isolated = because(
        SECTION, "remand-credit-isolation", "credit-isolation", isolation_days=isolation_days, extra_days=extra
    )
    total = because(SECTION, "remand-credit", "credit-sum", credit_days=held_days + extra)
    steps = (held, isolated, total) if extra else (held, total)
    return Ruling("credit-days", "deducted", None, held_days + extra, "must", "court", steps)
