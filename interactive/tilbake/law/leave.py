"""When leave (*permisjon*) and day release (*frigang*) become possible: regulations §§ 3-14 and 3-30."""

from datetime import date

from tilbake.law.calendar import plus, share
from tilbake.law.judgment import Sentence
from tilbake.law.ruling import Reason, Ruling, because
from tilbake.law.term import Term, decider, spent

ACT = "Execution of Sentences Act"
REGULATIONS = "Regulations on the execution of sentences"
LIBERTY_MONTHS = 4
LONG_MONTHS = 144
LONG_YEARS = 4


def leave_from(sentence: Sentence, time: Term) -> Ruling:
    """The first day of ordinary leave: four months held and one third; above twelve years, four years of serving.

    Source: regulations § 3-30; facts ``leave-eligibility``, ``leave-eligibility-long``, ``leave-test``,
    ``leave-welfare``.
    """
    if time.nothing_left:
        return spent("leave-from", sentence)
    section = f"{REGULATIONS} § 3-30 fifth paragraph"
    if sentence.total_months > LONG_MONTHS:
        day = plus(time.serving_starts, years=LONG_YEARS)
        long = because(section, "leave-eligibility-long", "leave-long", serving_starts=time.serving_starts, date=day)
        timing: tuple[Reason, ...] = (long,)
    else:
        day, timing = _four_months_and_a_third(time, section, "leave-eligibility")
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
    day, timing = _four_months_and_a_third(time, f"{REGULATIONS} § 3-14 first paragraph", "frigang-eligibility")
    purpose = because(f"{ACT} § 20", "frigang-purpose", "day-release-purpose")
    return _gate("day-release-from", sentence, time, day, (*timing, purpose))


def _four_months_and_a_third(time: Term, section: str, fact: str) -> tuple[date, tuple[Reason, ...]]:
    # Extra credit days for isolation shorten the sentence but were not days inside, so the four months are counted
    # from the first day held and not from the nominal start (fact `credit-not-inside`, a stated convention).
    held = plus(time.held_since, months=LIBERTY_MONTHS)
    third = time.on(share(time.days, 1, 3))
    return time.inside(max(held, third)), (
        because(section, fact, "four-months-held", held_since=time.held_since, date=held),
        because(section, fact, "third-served", date=third),
        because("Penal Code § 83", "credit-not-inside", "credit-not-inside"),
    )


def _gate(name: str, sentence: Sentence, time: Term, day: date, reasons: tuple[Reason, ...]) -> Ruling:
    who = decider(sentence)
    if day >= time.end:
        ended = because(f"{REGULATIONS} § 3-2", "time-calculation", "ends-before", date=day, end=time.end)
        return Ruling(name, "not-reached", None, None, "may not", who, (*reasons, ended))
    if day >= time.release:
        return Ruling(name, "only-if-still-inside", day, None, "may", who, reasons)
    return Ruling(name, "possible", day, None, "may", who, reasons)
