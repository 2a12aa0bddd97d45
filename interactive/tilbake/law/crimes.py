"""What a crime carries (*strafferamme*), for the few whose range was read."""

from datetime import date
from typing import Literal

from tilbake.law.parameters import parameter
from tilbake.law.ruling import Ruling

type Crime = Literal["drug", "drug-aggravated", "drug-very-large", "drug-particularly", "threats", "homicide"]
CRIMES: tuple[Crime, ...] = ("drug", "drug-aggravated", "drug-very-large", "drug-particularly", "threats", "homicide")


def range_of(crime: Crime, law_of: date) -> Ruling:
    """The longest prison term that a crime carries, in years.

    Source: Penal Code; facts ``drug-offence-range``, ``threats-range``, ``homicide-range``.
    """
    most = parameter(f"{crime}-most-years", law_of)
    if crime in ("drug-very-large", "homicide"):
        least = parameter(f"{crime}-least-years", law_of)
        reason = most.because(f"range-{crime}", least=least.value, most=most.value)
    else:
        reason = most.because(f"range-{crime}", most=most.value)
    return Ruling("penalty-range", "at-most-years", None, None, "may not", "court", (reason,), amount=most.value)
