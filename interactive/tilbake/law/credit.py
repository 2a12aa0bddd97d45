"""Credit for time held before the sentence (*varetektsfradrag*)."""

from datetime import date

from tilbake.law.acts import PENAL
from tilbake.law.calendar import share
from tilbake.law.judgment import Sentence
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Ruling, because

SECTION = f"{PENAL} § 83 second paragraph"


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
    if sentence.remand_days == 0:
        reasons = (because(SECTION, "remand-credit", "credit-none"),)
        return Ruling("credit-days", "none", None, 0, "must", "court", reasons)
    held = because(SECTION, "remand-credit", "credit-remand", remand_days=sentence.remand_days)
    extra = extra_days(sentence.isolation_days, sentence.law_of)
    isolated = because(
        SECTION, "remand-credit-isolation", "credit-isolation", isolation_days=sentence.isolation_days, extra_days=extra
    )
    total = because(SECTION, "remand-credit", "credit-sum", credit_days=days(sentence))
    steps = (held, isolated, total) if extra else (held, total)
    return Ruling("credit-days", "deducted", None, days(sentence), "must", "court", steps)
