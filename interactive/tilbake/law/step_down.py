"""Steps down on the way out: the lower-security review (§ 15) and serving outside prison (§ 16)."""

from tilbake.law.acts import ACT
from tilbake.law.calendar import plus
from tilbake.law.judgment import Sentence
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Ruling, because
from tilbake.law.term import Term, decider, spent


def lower_security_review(sentence: Sentence, time: Term) -> Ruling:
    """The day from which transfer to lower security (*lavere sikkerhetsnivå*) must be considered.

    One calendar year before the expected release. Source: § 15 second paragraph; fact ``transfer-review-1y``.
    """
    if time.nothing_left:
        return spent("lower-security-review", sentence)
    section, fact = f"{ACT} § 15 second paragraph", "transfer-review-1y"
    day = time.inside(plus(time.release, years=-parameter("lower-review-years", sentence.law_of).value))
    blocks = because(section, fact, "step-blocks")
    if day <= time.serving_starts:
        first = because(section, fact, "review-first-day", release=time.release)
        return Ruling(
            "lower-security-review",
            "from-the-first-day",
            time.serving_starts,
            None,
            "must be considered",
            decider(sentence),
            (first, blocks),
        )
    counted = because(section, fact, "review-year-before", release=time.release, date=day)
    return Ruling("lower-security-review", "due", day, None, "must be considered", decider(sentence), (counted, blocks))


def outside_prison(sentence: Sentence, time: Term) -> Ruling:
    """The first day of serving outside prison on special conditions (*straffegjennomføring utenfor fengsel*).

    Half the sentence, and a stricter test than the tag's. Source: § 16; fact ``serve-outside-half``.
    """
    if time.nothing_left:
        return spent("outside-prison-from", sentence)
    day = parameter("outside-share", sentence.law_of).part(time.days)
    section, fact = f"{ACT} § 16", "serve-outside-half"
    half = because(section, fact, "outside-half", days=time.days, served=day, date=time.on(day))
    test = because(section, fact, "outside-test")
    when = time.inside(time.on(day))
    if when >= time.release:
        late = because(section, fact, "release-comes-first", release=time.release)
        return Ruling(
            "outside-prison-from", "only-if-still-inside", when, None, "may", decider(sentence), (half, test, late)
        )
    return Ruling("outside-prison-from", "possible", when, None, "may", decider(sentence), (half, test))
