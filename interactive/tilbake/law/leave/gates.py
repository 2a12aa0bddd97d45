"""When leave (*permisjon*) and day release (*frigang*) become possible: regulations §§ 3-14 and 3-30."""

from datetime import date

from tilbake.law.acts import ACT, PENAL, REGULATIONS
from tilbake.law.judgment import Sentence
from tilbake.law.parameters import Parameter, parameter
from tilbake.law.ruling import Reason, Ruling, because
from tilbake.law.term import Term, decider, spent


def leave_from(sentence: Sentence, time: Term) -> Ruling:
    """The first day of ordinary leave: four months held and one third; above twelve years, four years of serving.

    Source: regulations § 3-30; facts ``leave-eligibility``, ``leave-eligibility-long``, ``leave-test``,
    ``leave-welfare``.
    """
    if time.nothing_left:
        return spent("leave-from", sentence)
    wait = parameter("leave-long-years", sentence.law_of)
    if sentence.exceeds(parameter("leave-long-months", sentence.law_of).value):
        day = time.unbroken(time.serving_starts, years=wait.value)
        timing: tuple[Reason, ...] = (wait.because("leave-long", serving_starts=time.serving_starts, date=day),)
    else:
        months, third = (parameter(name, sentence.law_of) for name in ("leave-liberty-months", "leave-share"))
        day, timing = _four_months_and_a_third(time, months, third)
    asked = (
        because(f"{ACT} § 33", "leave-test", "leave-test"),
        because(f"{REGULATIONS} § 3-30 sixth paragraph", "leave-welfare", "leave-welfare"),
    )
    return _gate("leave-from", sentence, time, day, (*timing, *asked))


def day_release_from(sentence: Sentence, time: Term) -> Ruling:
    """The first day of day release for work or school: four months held and one third.

    Source: Execution of Sentences Act § 20, regulations § 3-14; facts ``frigang-eligibility``, ``frigang-purpose``.
    """
    if time.nothing_left:
        return spent("day-release-from", sentence)
    months, third = (parameter(name, sentence.law_of) for name in ("day-release-liberty-months", "day-release-share"))
    day, timing = _four_months_and_a_third(time, months, third)
    purpose = because(f"{ACT} § 20", "frigang-purpose", "day-release-purpose")
    return _gate("day-release-from", sentence, time, day, (*timing, purpose))


def _four_months_and_a_third(time: Term, months: Parameter, part: Parameter) -> tuple[date, tuple[Reason, ...]]:
    # Extra credit days for isolation shorten the sentence but were not days inside, so the four months are counted
    # from the first day held and not from the nominal start (fact `credit-not-inside`, a stated convention).
    held = time.unbroken(time.held_since, months=months.value)
    third = time.on(part.part(time.days))
    return time.inside(max(held, third)), (
        months.because("four-months-held", held_since=time.held_since, date=held),
        part.because("third-served", date=third),
        because(f"{PENAL} § 83", "credit-not-inside", "credit-not-inside"),
    )


def _gate(name: str, sentence: Sentence, time: Term, day: date, reasons: tuple[Reason, ...]) -> Ruling:
    who = decider(sentence)
    if day >= time.end:
        ended = because(f"{REGULATIONS} § 3-2", "time-calculation", "ends-before", date=day, end=time.end)
        return Ruling(name, "not-reached", None, None, "may not", who, (*reasons, ended))
    if day >= time.release:
        return Ruling(name, "only-if-still-inside", day, None, "may", who, reasons)
    return Ruling(name, "possible", day, None, "may", who, reasons)
