"""What becomes of a share of people if so much of what a study found holds: arithmetic, and nothing about prisons."""

from tilbake.evidence.fact import Fact


def end(base: Fact, study: Fact, holds: float) -> float:
    """The share of people like those of the study, in per cent, where ``holds`` (0 to 1) of its finding is true here.

    ``base`` is a fact whose measure is a *share*; the study’s is one of the others, and each is applied in its own
    way. Percentage points come off the share itself, and never take it below nought. Per cent are a part of the share,
    or of its odds. A hazard is taken to be lower by the same factor at every moment.
    Errors: ``ValueError`` for a fact without such a measure or number.
    """
    share, found = _number(base, "share"), _number(study, study.measure)
    match study.measure:
        case "points":
            return max(0.0, share - holds * found)
        case "relative":
            return share * (1 - holds * found / 100)
        case "odds":
            odds = share / (100 - share) * (1 - holds * found / 100)
            return 100 * odds / (1 + odds)
        case "hazard":
            staying: float = (1 - share / 100) ** (1 - holds * (1 - found))
            return 100 * (1 - staying)
    raise ValueError(f"The fact {study.id!r} has no measure of a difference.")


def mixed(base: Fact, study: Fact, holds: float, met: float) -> float:
    """The share, in per cent, where ``met`` (0 to 1) of the people are as in ``end``, and the rest as in ``base``.

    Errors: ``ValueError`` as above.
    """
    return (1 - met) * _number(base, "share") + met * end(base, study, holds)


def _number(fact: Fact, measure: str) -> float:
    if isinstance(fact.value, str) or fact.measure != measure:
        raise ValueError(f"The fact {fact.id!r} gives no number of the measure {measure!r}.")
    return float(fact.value)
