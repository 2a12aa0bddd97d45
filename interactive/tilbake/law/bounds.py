"""Which sentences a Norwegian court can pass, as far as their length and dates go."""

from datetime import date

from tilbake.law.acts import PENAL
from tilbake.law.judgment import Sentence
from tilbake.law.objection import Objection, no
from tilbake.law.parameters import parameter

MOST_REMAND_DAYS = 9_999
AGES = (15, 110)
STARTS = (date(1980, 1, 1), date(2100, 12, 31))


def objection(sentence: Sentence) -> Objection | None:
    """The first thing that is wrong with the sentence, or ``None``.

    Source: Penal Code §§ 31, 79 and 101–109; facts ``prison-minimum``, ``prison-days-months``, ``max-21``, ``max-30``.
    Bounds without a section (dates, ages, amounts) are this project's own.
    """
    return _length(sentence) or _around(sentence)


def _length(sentence: Sentence) -> Objection | None:
    least = parameter("prison-least-days", sentence.law_of)
    most = parameter("prison-days-most", sentence.law_of)
    longest = parameter("prison-most-years", sentence.law_of)
    in_days = sentence.total_months == 0
    if in_days and sentence.days < least.value:
        return Objection("days", least.because("at-least-14-days", least=least.value))
    if in_days and sentence.days > most.value:
        return Objection("days", most.because("days-only-to-120", most=most.value))
    if not in_days and sentence.days:
        return Objection("days", most.because("days-or-months", most=most.value))
    if sentence.months > 11 and sentence.years:
        return no("months", "months-below-a-year")
    if not in_days and sentence.total_months <= most.value // 30:
        return Objection("months", most.because("months-above-four", most=most.value))
    if sentence.total_months > longest.value * 12:
        return no("years", "at-most-30-years", f"{PENAL} §§ 79 and 101–109", longest.fact, most=longest.value)
    return None


def _around(sentence: Sentence) -> Objection | None:
    if sentence.isolation_days > sentence.remand_days:
        block = parameter("isolation-block-days", sentence.law_of)
        days = {"isolation_days": sentence.isolation_days, "remand_days": sentence.remand_days}
        return Objection("isolation_days", block.because("isolation-within-remand", **days))
    if sentence.remand_days > MOST_REMAND_DAYS:
        return no("remand_days", "remand-days-range", most=MOST_REMAND_DAYS)
    return _dates(sentence.serving_starts, sentence.age)


def _dates(starts: date, age: int | None) -> Objection | None:
    if not STARTS[0] <= starts <= STARTS[1]:
        return no("serving_starts", "starts-range", first=STARTS[0], last=STARTS[1])
    if age is not None and not AGES[0] <= age <= AGES[1]:
        return no("age", "age-range", least=AGES[0], most=AGES[1])
    return None
