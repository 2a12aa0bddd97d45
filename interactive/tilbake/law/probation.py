"""Release on probation (*prøveløslatelse*): Execution of Sentences Act §§ 42 to 45, regulations §§ 3-41 and 3-42."""

from tilbake.law.acts import ACT, REGULATIONS
from tilbake.law.calendar import plus
from tilbake.law.judgment import Sentence
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Reason, Ruling, because
from tilbake.law.term import Term, decider, spent

FIRST = f"{ACT} § 42 first paragraph"


def earliest(sentence: Sentence, time: Term) -> Ruling:
    """The first day of ordinary release on probation: two thirds, at least 60 days, at least 14 days left.

    ``days`` counts from the nominal start. Source: § 42; facts ``release-two-thirds``, ``release-14-days-left``,
    ``release-refusal``, ``release-under25``, ``release-without-new-prison``.
    """
    name, who = "probation-earliest", decider(sentence)
    if time.nothing_left:
        return spent(name, sentence)
    floor = parameter("probation-least-served-days", sentence.law_of).value
    least = parameter("probation-least-left-days", sentence.law_of).value
    thirds = time.ordinary_share
    day = max(thirds, floor)
    left = time.days - day
    reasons: tuple[Reason, ...] = (_two_thirds(time, thirds),)
    if day > thirds:
        reasons = (*reasons, because(FIRST, "release-two-thirds", "probation-sixty", days=floor))
    if left <= 0:
        reasons = (*reasons, because(FIRST, "release-min-sentence-74", "probation-never", days=time.days))
        return Ruling(name, "served-in-full", None, None, "may not", who, reasons)
    if left < least:
        short = because(FIRST, "release-14-days-left", "probation-too-little-left", left=left, least=least)
        return Ruling(name, "only-for-weighty-reasons", time.inside(time.on(day)), day, "may", who, (*reasons, short))
    overall = because(f"{ACT} § 42 fifth paragraph", "release-refusal", "probation-overall", left=left)
    reasons = (*reasons, overall, *_young(sentence))
    if time.on(day) <= time.serving_starts:
        met = because(f"{ACT} § 42 second paragraph", "release-without-new-prison", "probation-time-met")
        return Ruling(name, "already-reached", time.serving_starts, day, "may", who, (*reasons, met))
    return Ruling(name, "possible", time.on(day), day, "may", who, reasons)


def half(sentence: Sentence, time: Term) -> Ruling:
    """The first day of release on probation for special reasons: half, and at least 60 days.

    Source: § 42 third paragraph; fact ``release-half``.
    """
    name, who = "probation-half", decider(sentence)
    if time.nothing_left:
        return spent(name, sentence)
    section = f"{ACT} § 42 third paragraph"
    floor = parameter("probation-least-served-days", sentence.law_of).value
    day = max(time.shortened("early-probation-share"), floor)
    counted = because(section, "release-half", "half-special", days=time.days, served=day)
    if time.fine_days:
        numbers = {"days": time.days - time.fine_days, "fine_days": time.fine_days}
        counted = because(section, "release-half", "half-special-and-fine", **numbers, served=day)
    if day >= max(time.ordinary_share, floor) or time.inside(time.on(day)) >= time.release:
        none = because(section, "release-half", "half-no-earlier")
        return Ruling(name, "no-earlier", None, None, "may not", who, (counted, none))
    return Ruling(name, "only-for-special-reasons", time.inside(time.on(day)), day, "may", who, (counted,))


def refusal_review(sentence: Sentence, time: Term) -> Ruling:
    """The day by which a refusal on the first possible day must be looked at again.

    Three months, six for 5 to 12 years, twelve above. Source: regulations § 3-41; fact ``release-refusal-review``.
    """
    name, who = "refusal-review-by", decider(sentence)
    if time.nothing_left:
        return spent(name, sentence)
    section, fact = f"{REGULATIONS} § 3-41", "release-refusal-review"
    if time.release_day is None:
        none = because(section, fact, "review-no-question")
        return Ruling(name, "no-question", None, None, "may not", who, (none,))
    months = review_months(sentence)
    asked = time.inside(time.release)
    day = plus(asked, months=months)
    counted = because(section, fact, "review-months", refused=asked, months=months, date=day)
    if day >= time.end:
        ended = because(section, fact, "ends-before", date=day, end=time.end)
        return Ruling(name, "ends-first", None, None, "may not", who, (counted, ended))
    return Ruling(name, "due", day, None, "must", who, (counted,))


def review_months(sentence: Sentence) -> int:
    """Within how many months a refusal must be looked at again, by the length of the sentence.

    Source: regulations § 3-41; fact ``release-refusal-review``.
    """
    law_of = sentence.law_of
    if sentence.exceeds(parameter("refusal-review-long-above-months", law_of).value):
        return parameter("refusal-review-long-months", law_of).value
    if sentence.reaches(parameter("refusal-review-middle-from-months", law_of).value):
        return parameter("refusal-review-middle-months", law_of).value
    return parameter("refusal-review-months", law_of).value


def ends(time: Term) -> Ruling:
    """The last day of the probation period: the day the whole sentence would have been served.

    Source: § 42 last paragraph; facts ``release-probation-period``, ``release-basic-condition``.
    """
    name, section = "probation-ends", f"{ACT} § 42 last paragraph"
    if time.nothing_left or time.release_day is None:
        none = because(section, "release-probation-period", "probation-none")
        return Ruling(name, "no-question", None, None, "may not", "service", (none,))
    reasons = (
        because(section, "release-probation-period", "probation-to-the-end", end=time.end),
        because(f"{ACT} § 43 first paragraph", "release-basic-condition", "probation-condition"),
    )
    return Ruling(name, "counted", time.end, None, "must", "service", reasons)


def _two_thirds(time: Term, served: int) -> Reason:
    if not time.fine_days:
        return because(FIRST, "release-two-thirds", "probation-two-thirds", days=time.days, served=served)
    numbers = {"days": time.days - time.fine_days, "fine_days": time.fine_days}
    return because(FIRST, "release-two-thirds", "probation-two-thirds-and-fine", **numbers, served=served)


def _young(sentence: Sentence) -> tuple[Reason, ...]:
    limit = parameter("young-adult-age", sentence.law_of)
    if sentence.age is None or sentence.age >= limit.value:
        return ()
    young = because(limit.section, limit.fact, "probation-young", age=sentence.age, limit=limit.value)
    return (young, limit.since_when())
