"""Where a sentence starts (*direkte innsettelse*): Execution of Sentences Act § 11."""

from tilbake.law.judgment import Sentence
from tilbake.law.ruling import Reason, Ruling, because
from tilbake.law.term import COVERED, Term

ACT = "Execution of Sentences Act"
TRANSITIONAL_MONTHS = 12
LOWER_MONTHS = 24


def direct(sentence: Sentence, time: Term) -> Ruling:
    """The level that must be considered at the start. The region decides, and there is no appeal.

    Source: §§ 11, 6 second paragraph, 7 letter f; facts ``direct-transitional-1y``, ``direct-lower-2y``,
    ``default-high-security``, ``u18-placement``, ``decision-level-10y``, ``direct-placement-no-appeal``.
    """
    if time.nothing_left:
        return Ruling("placement", "nothing-left", None, None, "may not", "region", (COVERED,))
    who = (
        because(f"{ACT} § 6 second paragraph", "decision-level-10y", "placement-region"),
        because(f"{ACT} § 7 letter f", "direct-placement-no-appeal", "placement-no-appeal"),
    )
    lower = because(f"{ACT} § 11 fourth paragraph", "direct-lower-2y", "placement-lower", months=LOWER_MONTHS)
    blocks = because("Regulations on the execution of sentences § 3-4", "direct-lower-blocks", "placement-blocks")
    if sentence.age is not None and sentence.age < 18:
        young = because(f"{ACT} § 11 sixth paragraph", "u18-placement", "placement-under-18")
        return _considered("transitional-or-lower", time, (young, *who))
    if sentence.total_months <= TRANSITIONAL_MONTHS:
        halfway = because(
            f"{ACT} § 11 fifth paragraph",
            "direct-transitional-1y",
            "placement-transitional",
            months=TRANSITIONAL_MONTHS,
        )
        return _considered("transitional-or-lower", time, (halfway, lower, blocks, *who))
    if sentence.total_months <= LOWER_MONTHS:
        return _considered("lower-security", time, (lower, blocks, *who))
    high = because(f"{ACT} § 11 first paragraph", "default-high-security", "placement-high", months=LOWER_MONTHS)
    return Ruling("placement", "high-security", time.serving_starts, None, "must", "region", (high, *who))


def _considered(outcome: str, time: Term, reasons: tuple[Reason, ...]) -> Ruling:
    return Ruling("placement", outcome, time.serving_starts, None, "must be considered", "region", reasons)
