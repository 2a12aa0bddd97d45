"""Who decides a step: Execution of Sentences Act § 6, regulations § 2-1; and what cannot be appealed: § 7."""

from datetime import date
from typing import Literal, NamedTuple

from tilbake.law.acts import ACT, PENAL, PROCEDURE, REGULATIONS
from tilbake.law.age import is_child
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Reason, Role, Ruling, because, level_above

type Step = Literal[
    "direct-placement",
    "institution",
    "hospital",
    "transfer",
    "outside-prison",
    "tag",
    "day-release",
    "leave",
    "interruption",
    "probation",
    "court-after-breach",
    "remand",
    "preventive-detention",
]
SECTIONS: dict[Step, str] = {
    "direct-placement": f"{ACT} § 11",
    "institution": f"{ACT} § 12",
    "hospital": f"{ACT} § 13",
    "transfer": f"{ACT} §§ 14 and 15",
    "outside-prison": f"{ACT} § 16",
    "tag": f"{ACT} § 16 a",
    "day-release": f"{ACT} § 20",
    "leave": f"{ACT} § 33",
    "interruption": f"{ACT} § 35",
    "probation": f"{ACT} §§ 42 and 43",
    "court-after-breach": f"{ACT} § 44",
    "remand": f"{PROCEDURE} §§ 184 to 186 a",
    "preventive-detention": f"{PENAL} §§ 43 to 45",
}
DELEGATED: tuple[Step, ...] = ("institution", "hospital", "day-release", "leave", "interruption")
"""What the prison may grant itself once the region has moved the person to lower security: §§ 12, 13, 20, 33, 35."""
STEPS = tuple(SECTIONS)


class Asked(NamedTuple):
    """Whose case it is. ``months`` is the length of the sentence, 0 for one in days or for preventive detention."""

    law_of: date
    step: Step
    months: int = 0
    preventive: bool = False
    especially_high: bool = False
    refusal: bool = False
    leave_went_well: bool = False
    moved_to_lower: bool = False
    age: int | None = None


def decides(asked: Asked) -> Ruling:
    """Who decides this step, who prepares it, and who hears a complaint.

    Source: facts ``decision-level-10y``, ``who-decides-local``, ``court-decides``, ``direct-placement-no-appeal``,
    ``complaint-how``.
    """
    if asked.step == "direct-placement":
        reasons = (_region("placement-region"), _no_appeal("placement-no-appeal"))
        return Ruling("decides", "region", None, None, "must", "region", reasons, complaint="nobody")
    if asked.step in ("remand", "preventive-detention"):
        court = because(SECTIONS[asked.step], "court-decides", f"court-{asked.step}")
        return Ruling("decides", "court", None, None, "must", "court", (court,))
    if asked.step == "court-after-breach":
        reasons = (
            because(SECTIONS[asked.step], "release-breach", "court-after-breach"),
            _no_appeal("breach-no-appeal"),
        )
        region: tuple[Role, ...] = ("region",)
        return Ruling("decides", "court", None, None, "must", "court", reasons, prepares=region, complaint="nobody")
    return _of_the_service(asked)


def _of_the_service(asked: Asked) -> Ruling:
    limit = parameter("region-above-months", asked.law_of)
    long = asked.months > limit.value
    copies: tuple[Reason, ...] = ()
    if is_child(asked.age, asked.law_of):
        copies = (because(f"{ACT} § 6", "who-decides-local", "copies-under-18"),)
    prepares = because(f"{ACT} § 6", "who-decides-local", "officer-prepares")
    if not (long or asked.preventive or asked.especially_high):
        local = because(f"{ACT} § 6", "who-decides-local", "local-decides")
        return _answer("local", (local, prepares, *copies))
    above = _region("region-preventive" if asked.preventive else "region-especially-high")
    if long:
        above = limit.because("region-above", years=limit.value // 12)
    exception = _exception(asked)
    if exception:
        return _answer("local", (above, exception, prepares, *copies))
    return _answer("region", (above, prepares, *copies))


def _exception(asked: Asked) -> Reason | None:
    section, fact = f"{REGULATIONS} § 2-1", "decision-level-10y"
    if asked.refusal:
        return because(section, fact, "local-may-refuse")
    if asked.step == "leave" and asked.leave_went_well:
        return because(section, fact, "local-leave-again")
    if asked.step in DELEGATED and asked.moved_to_lower and not asked.preventive:
        return because(section, fact, "local-at-lower")
    return None


def _answer(who: Literal["local", "region"], reasons: tuple[Reason, ...]) -> Ruling:
    return Ruling("decides", who, None, None, "must", who, reasons, prepares=("officer",), complaint=level_above(who))


def _region(message: str) -> Reason:
    return because(f"{ACT} § 6 second paragraph", "decision-level-10y", message)


def _no_appeal(message: str) -> Reason:
    return because(f"{ACT} § 7 letter f", "direct-placement-no-appeal", message)
