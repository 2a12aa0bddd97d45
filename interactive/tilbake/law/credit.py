"""Credit for time held before the sentence (*varetektsfradrag*)."""

from tilbake.law.calendar import share
from tilbake.law.judgment import Sentence
from tilbake.law.ruling import Ruling, because

SECTION = "Penal Code § 83 second paragraph"


def days(sentence: Sentence) -> int:
    """The days deducted: one for each day held, and one for each started two days of complete isolation.

    Source: Penal Code § 83; facts ``remand-credit``, ``remand-credit-isolation``.
    """
    return sentence.remand_days + share(sentence.isolation_days, 1, 2)


def credit_days(sentence: Sentence) -> Ruling:
    """How many days are deducted, in days."""
    if sentence.remand_days == 0:
        reasons = (because(SECTION, "remand-credit", "credit-none"),)
        return Ruling("credit-days", "none", None, 0, "must", "court", reasons)
    held = because(SECTION, "remand-credit", "credit-remand", remand_days=sentence.remand_days)
    extra = share(sentence.isolation_days, 1, 2)
    isolated = because(
        SECTION, "remand-credit-isolation", "credit-isolation", isolation_days=sentence.isolation_days, extra_days=extra
    )
    total = because(SECTION, "remand-credit", "credit-sum", credit_days=days(sentence))
    steps = (held, isolated, total) if extra else (held, total)
    return Ruling("credit-days", "deducted", None, days(sentence), "must", "court", steps)
