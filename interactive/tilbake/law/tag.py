"""Electronic control at home (*elektronisk kontroll*, the tag): Act § 16 a, regulations chapter 7."""

from tilbake.law.acts import ACT, REGULATIONS
from tilbake.law.age import is_child
from tilbake.law.calendar import plus
from tilbake.law.judgment import Sentence
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Reason, Ruling, because
from tilbake.law.term import Term, decider, spent


def front_door(sentence: Sentence, time: Term) -> Ruling:
    """Whether the whole sentence can be served at home with a tag: a limit on its length, in months.

    Source: § 16 a, regulations §§ 7-2 to 7-8; facts ``em-threshold-6m``, ``em-front-door``, ``em-excluded-offences``,
    ``em-conditions``, ``em-apply-three-weeks``.
    """
    name, who = "tag-front-door", decider(sentence)
    if time.nothing_left:
        return spent(name, sentence)
    limit = parameter("tag-limit-months", sentence.law_of)
    barred = _barred(sentence)
    length = (
        because(limit.section, limit.fact, "tag-front-limit", months=limit.value),
        limit.since_when(),
    )
    if sentence.exceeds(limit.value):
        return Ruling(name, "too-long", None, None, "may not", who, (*length, *barred))
    if barred:
        return Ruling(name, "barred-by-offence", None, None, "may not", who, (*length, *barred))
    apply = because(f"{REGULATIONS} § 7-8", "em-apply-three-weeks", "tag-three-weeks")
    before = because(f"{REGULATIONS} § 7-2 first paragraph", "em-front-door", "tag-not-started")
    return Ruling(name, "possible", None, None, "may", who, (*length, before, *_conditions(), apply))


def back_door(sentence: Sentence, time: Term) -> Ruling:
    """The first day on which the last months can be served at home with a tag.

    The later of so many months before the expected release and one third. Source: § 16 a, regulations § 7-2 second
    paragraph; fact ``em-back-door``.
    """
    name, who = "tag-from", decider(sentence)
    if time.nothing_left:
        return spent(name, sentence)
    barred = _barred(sentence)
    if barred:
        return Ruling(name, "barred-by-offence", None, None, "may not", who, barred)
    limit = parameter("tag-limit-months", sentence.law_of)
    before = plus(time.release, months=-limit.value)
    third = time.on(parameter("tag-share", sentence.law_of).part(time.days))
    day = time.inside(max(before, third))
    section, fact = f"{REGULATIONS} § 7-2 second paragraph", "em-back-door"
    reasons = (
        because(limit.section, limit.fact, "tag-months-before", months=limit.value, release=time.release, date=before),
        limit.since_when(),
        because(section, fact, "third-served", date=third),
        *_conditions(),
    )
    if day >= time.release:
        late = because(section, fact, "release-comes-first", release=time.release)
        return Ruling(name, "only-if-still-inside", day, None, "may", who, (*reasons, late))
    return Ruling(name, "possible", day, None, "may", who, reasons)


def _barred(sentence: Sentence) -> tuple[Reason, ...]:
    # The list does not apply to people under 18 (note of fact `em-excluded-offences`).
    if sentence.offence == "general" or is_child(sentence.age, sentence.law_of):
        return ()
    return (because(f"{REGULATIONS} § 7-2", "em-excluded-offences", f"tag-barred-{sentence.offence}"),)


def _conditions() -> tuple[Reason, ...]:
    return (
        because(f"{REGULATIONS} §§ 7-3 to 7-6", "em-conditions", "tag-conditions"),
        because(f"{ACT} § 16 a", "home-serving-tag-positive", "tag-development"),
    )
