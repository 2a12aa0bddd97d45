"""Which sentences a Norwegian court can pass, as far as their length and dates go."""

from dataclasses import dataclass
from datetime import date

from tilbake.law.judgment import Sentence
from tilbake.law.ruling import Number, Reason, because

LEAST_DAYS = 14
MOST_DAYS = 120
MOST_YEARS = 30
MOST_REMAND_DAYS = 9_999
AGES = (15, 110)
STARTS = (date(1980, 1, 1), date(2100, 12, 31))


@dataclass(frozen=True)
class Objection:
    """Why a sentence cannot be: the field that is wrong, and the message, with its section where there is one."""

    field: str
    reason: Reason


def objection(sentence: Sentence) -> Objection | None:
    """The first thing that is wrong with the sentence, or ``None``.

    Source: Penal Code §§ 31, 79 and 101–109; facts ``prison-minimum``, ``prison-days-months``, ``max-21``, ``max-30``.
    Bounds without a section (dates, ages, amounts) are this project's own.
    """
    s31, form = "Penal Code § 31", "prison-days-months"
    in_days = sentence.total_months == 0
    if in_days and sentence.days < LEAST_DAYS:
        return _no("days", s31, "prison-minimum", "at-least-14-days", least=LEAST_DAYS)
    if in_days and sentence.days > MOST_DAYS:
        return _no("days", s31, form, "days-only-to-120", most=MOST_DAYS)
    if not in_days and sentence.days:
        return _no("days", s31, form, "days-or-months", most=MOST_DAYS)
    if sentence.months > 11 and sentence.years:
        return _no("months", "", "", "months-below-a-year")
    if not in_days and sentence.total_months <= MOST_DAYS // 30:
        return _no("months", s31, form, "months-above-four", most=MOST_DAYS)
    if sentence.total_months > MOST_YEARS * 12:
        return _no("years", "Penal Code §§ 79 and 101–109", "max-30", "at-most-30-years", most=MOST_YEARS)
    if sentence.isolation_days > sentence.remand_days:
        section = "Penal Code § 83 second paragraph"
        return _no("isolation_days", section, "remand-credit-isolation", "isolation-within-remand",
                   isolation_days=sentence.isolation_days, remand_days=sentence.remand_days)  # fmt: skip
    if sentence.remand_days > MOST_REMAND_DAYS:
        return _no("remand_days", "", "", "remand-days-range", most=MOST_REMAND_DAYS)
    if not STARTS[0] <= sentence.serving_starts <= STARTS[1]:
        return _no("serving_starts", "", "", "starts-range", first=STARTS[0], last=STARTS[1])
    if sentence.age is not None and not AGES[0] <= sentence.age <= AGES[1]:
        return _no("age", "", "", "age-range", least=AGES[0], most=AGES[1])
    return None


def _no(field: str, section: str, fact: str, message: str, /, **numbers: Number) -> Objection:
    return Objection(field, because(section, fact, message, **numbers))
