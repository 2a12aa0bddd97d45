"""One prison sentence of a fixed length, and every dated gate in it.

Rules and worked examples: fact base, "Rules for a rules-as-code engine". Preventive detention is not a fixed sentence.
"""

from tilbake.law import credit, probation, step_down, tag, term, together
from tilbake.law.judgment import Sentence
from tilbake.law.leave import gates
from tilbake.law.placement import start
from tilbake.law.ruling import Ruling


def rulings(sentence: Sentence) -> tuple[Ruling, ...]:
    """One ruling for each gate, in the order of the Act's own story: credit, length, placement, steps, release.

    The sentence must be one that ``bounds.objection`` accepts.
    """
    time = term.of(sentence)
    return (
        credit.credit_days(sentence),
        *term.milestones(sentence, time),
        start.direct(sentence, time),
        gates.leave_from(sentence, time),
        gates.day_release_from(sentence, time),
        step_down.lower_security_review(sentence, time),
        tag.front_door(sentence, time),
        tag.back_door(sentence, time),
        step_down.outside_prison(sentence, time),
        probation.earliest(sentence, time),
        probation.half(sentence, time),
        probation.refusal_review(sentence, time),
        probation.ends(time),
        *together.rulings(sentence, time),
    )
