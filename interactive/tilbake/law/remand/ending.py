"""How remand ends: the main hearing, a judgment, serving, or an acquittal with compensation."""

from datetime import date, timedelta
from typing import Literal

from tilbake.law.acts import PROCEDURE, REGULATIONS
from tilbake.law.age import is_child
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Ruling, because

type Ending = Literal["acquitted", "dropped", "convicted"]
ENDINGS: tuple[Ending, ...] = ("acquitted", "dropped", "convicted")


def main_hearing_by(received: date, held: bool, age: int | None, appeal: bool, law_of: date) -> Ruling:
    """The day by which the main hearing should start, from the day on which the court received the case.

    Source: § 275; fact ``remand-trial-six-weeks``.
    """
    name = "main-hearing-by"
    limit = parameter("hearing-appeal-weeks" if appeal else "hearing-weeks", law_of)
    if not held and not is_child(age, law_of):
        none = limit.because("hearing-no-limit")
        return Ruling(name, "no-limit", None, None, "may", "court", (none,))
    day = received + timedelta(weeks=limit.value)
    setting = parameter("hearing-date-weeks", law_of)
    reasons = (
        limit.because("hearing-weeks", received=received, weeks=limit.value, date=day),
        setting.because("hearing-set", weeks=setting.value, date=received + timedelta(weeks=setting.value)),
    )
    return Ruling(name, "should", day, None, "must", "court", reasons)


def after_judgment(judgment: date, law_of: date) -> Ruling:
    """How long a prison judgment alone keeps the person in custody. Source: § 187; fact ``remand-after-judgment``."""
    limit = parameter("after-judgment-weeks", law_of)
    day = judgment + timedelta(weeks=limit.value)
    reason = limit.because("after-judgment", judgment=judgment, weeks=limit.value, date=day)
    return Ruling("after-judgment-ends", "ends", day, None, "may", "court", (reason,))


def to_serving(covered: bool) -> Ruling:
    """What happens when a prison judgment is final while the person is on remand; ``covered`` if credit covers it all.

    Source: regulations § 4-4; fact ``remand-to-serving``.
    """
    section, fact = f"{REGULATIONS} § 4-4", "remand-to-serving"
    if covered:
        reason = because(section, fact, "remand-covers-all")
        return Ruling("to-serving", "released-at-once", None, None, "must", "correctional-service", (reason,))
    reason = because(section, fact, "serving-goes-on")
    return Ruling("to-serving", "goes-straight-over", None, None, "must", "correctional-service", (reason,))


def compensation(ending: Ending) -> Ruling:
    """What the State owes after an acquittal or a dropped case.

    Source: §§ 444–449; facts ``compensation-loss``, ``compensation-standard``.
    """
    loss = f"{PROCEDURE} §§ 444–446"
    if ending == "convicted":
        none = because(loss, "compensation-loss", "compensation-convicted")
        return Ruling("compensation", "not-by-this-rule", None, None, "may not", "ministry", (none,))
    reasons = (
        because(loss, "compensation-loss", f"compensation-{ending}"),
        because(f"{PROCEDURE} § 447", "compensation-standard", "compensation-fixed"),
        because(loss, "compensation-loss", "compensation-reduced"),
        because(f"{PROCEDURE} § 449", "compensation-standard", "compensation-rate"),
    )
    return Ruling(
        "compensation", "a-right", None, None, "must", "ministry", reasons, prepares=("police",), complaint="court"
    )
