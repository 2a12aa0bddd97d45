"""Which sentences a Norwegian court can pass, as far as their length and dates go."""

from dataclasses import replace
from datetime import date

from tilbake.law import term
from tilbake.law.acts import PENAL
from tilbake.law.judgment import Length, Sentence
from tilbake.law.limits import AGES, LATEST, MOST_ADDED, MOST_REMAND_DAYS, STARTS
from tilbake.law.objection import Objection, no
from tilbake.law.parameters import parameter


def objection(sentence: Sentence) -> Objection | None:
    """The first thing that is wrong with the sentence, or ``None``.

    Source: Penal Code §§ 31, 55, 79 and 101–109; facts ``prison-minimum``, ``prison-days-months``, ``max-21``,
    ``max-30``, ``fine-default``. Bounds without a section (dates, ages, amounts) are this project's own.
    """
    first = Length(sentence.years, sentence.months, sentence.days)
    return _length(first, sentence.law_of) or _around(sentence) or _together(sentence)


def _length(length: Length, law_of: date) -> Objection | None:
    least = parameter("prison-least-days", law_of)
    most = parameter("prison-days-most", law_of)
    longest = parameter("prison-most-years", law_of)
    months = length.years * 12 + length.months
    if months == 0 and length.days < least.value:
        return Objection("days", least.because("at-least-14-days", least=least.value))
    if months == 0 and length.days > most.value:
        return Objection("days", most.because("days-only-to-120", most=most.value))
    if months and length.days:
        return Objection("days", most.because("days-or-months", most=most.value))
    if length.months > 11 and length.years:
        return no("months", "months-below-a-year")
    if months and months <= most.value // 30:
        return Objection("months", most.because("months-above-four", most=most.value))
    if months > longest.value * 12:
        return no("years", "at-most-30-years", f"{PENAL} §§ 79 and 101–109", longest.fact, most=longest.value)
    return None


def _around(sentence: Sentence) -> Objection | None:
    if sentence.isolation_days > sentence.remand_days:
        block = parameter("isolation-block-days", sentence.law_of)
        days = {"isolation_days": sentence.isolation_days, "remand_days": sentence.remand_days}
        return Objection("isolation_days", block.because("isolation-within-remand", **days))
    if sentence.remand_days > MOST_REMAND_DAYS:
        return no("remand_days", "remand-days-range", most=MOST_REMAND_DAYS)
    if not STARTS[0] <= sentence.serving_starts <= STARTS[1]:
        return no("serving_starts", "starts-range", first=STARTS[0], last=STARTS[1])
    if sentence.age is not None and not AGES[0] <= sentence.age <= AGES[1]:
        return no("age", "age-range", least=AGES[0], most=AGES[1])
    return None


def _together(sentence: Sentence) -> Objection | None:
    if len(sentence.added) > MOST_ADDED:
        return no("added", "added-number", most=MOST_ADDED)
    for more in sentence.added:
        wrong = _length(more, sentence.law_of)
        if wrong:
            return wrong._replace(field="added")
    least, most = (parameter(f"fine-default-{end}-days", sentence.law_of) for end in ("least", "most"))
    if sentence.fine_days and not least.value <= sentence.fine_days <= most.value:
        return Objection("fine_days", most.because("fine-default-range", least=least.value, most=most.value))
    return _away(sentence)


def _away(sentence: Sentence) -> Objection | None:
    free = sentence.serving_starts
    for left, back in sentence.away:
        if not free < left < back <= LATEST:
            return no("away", "away-order")
        free = back
    if sentence.away:
        last = sentence.away[-1].left
        ends = term.of(replace(sentence, away=sentence.away[:-1])).end
        if last >= ends:
            return no("away", "away-after-end", left=last, end=ends)
    return None
