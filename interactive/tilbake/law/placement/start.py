"""Where a sentence starts (*direkte innsettelse*): Execution of Sentences Act § 11."""

from datetime import date

from tilbake.law.acts import ACT, REGULATIONS
from tilbake.law.age import is_child
from tilbake.law.judgment import Sentence
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Force, Reason, Ruling, because
from tilbake.law.term import COVERED, Term

REGION = because(f"{ACT} § 6 second paragraph", "decision-level-10y", "placement-region")
NO_APPEAL = because(f"{ACT} § 7 letter f", "direct-placement-no-appeal", "placement-no-appeal")


def direct(sentence: Sentence, time: Term) -> Ruling:
    """The level that must be considered at the start. The region decides, and there is no appeal.

    Source: §§ 11, 6 second paragraph, 7 letter f; facts ``direct-transitional-1y``, ``direct-lower-2y``,
    ``default-high-security``, ``u18-placement``, ``decision-level-10y``, ``direct-placement-no-appeal``.
    """
    if time.nothing_left:
        return Ruling("placement", "nothing-left", None, None, "may not", "region", (COVERED,))
    outcome, force, reasons = level(sentence.months_begun, sentence.age, sentence.law_of)
    return Ruling(
        "placement",
        outcome,
        time.serving_starts,
        None,
        force,
        "region",
        (*reasons, REGION, NO_APPEAL),
        complaint="nobody",
    )


def level(months: int, age: int | None, law_of: date) -> tuple[str, Force, tuple[Reason, ...]]:
    """The level for a sentence of so many months (a started month counts as one): outcome, force and why."""
    lower = parameter("lower-start-months", law_of)
    transitional = parameter("transitional-start-months", law_of)
    also_lower = lower.because("placement-lower", months=lower.value)
    blocks = because(f"{REGULATIONS} § 3-4", "direct-lower-blocks", "placement-blocks")
    if is_child(age, law_of):
        young = because(f"{ACT} § 11 sixth paragraph", "u18-placement", "placement-under-18")
        return "transitional-or-lower", "must be considered", (young,)
    if months <= transitional.value:
        halfway = transitional.because("placement-transitional", months=transitional.value)
        return "transitional-or-lower", "must be considered", (halfway, also_lower, blocks)
    if months <= lower.value:
        return "lower-security", "must be considered", (also_lower, blocks)
    high = because(f"{ACT} § 11 first paragraph", "default-high-security", "placement-high", months=lower.value)
    return "high-security", "must", (high,)
