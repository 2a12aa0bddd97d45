"""A matter of health and whose it is; what the law is asked about it, and what is left of it on the day of release."""

from datetime import datetime, time
from typing import Literal, NamedTuple, cast

from tilbake.law import care, who
from tilbake.law.order import exclusion, force
from tilbake.law.parameters import named_days
from tilbake.law.placement import moves
from tilbake.law.remand import place
from tilbake.law.ruling import Ruling
from tilbake.law.who import Asked, Step
from tilbake.widget import Fields
from tilbake.widgets import reading
from tilbake.widgets.who_decides.desks import DESKS
from tilbake.words.language import N_

type Matter = Literal[
    "pain",
    "evening",
    "refuse",
    "alone",
    "bed",
    "hospital",
    "institution",
    "pause",
    "own-doctor",
    "judgment",
    "friday",
]
MATTERS: dict[Matter, str] = {
    "pain": N_("A pain since Sunday: who sees the doctor first?"),
    "evening": N_("Seven in the evening, the nurse has gone home: may an officer give out medicine?"),
    "refuse": N_("Staff think that treatment is needed; the person does not want it"),
    "alone": N_("Out of company with the others, to prevent self-harm"),
    "bed": N_("The restraint bed"),
    "hospital": N_("A stay in hospital, as part of the sentence"),
    "institution": N_("A treatment institution in place of prison"),
    "pause": N_("A pause in the sentence, for illness"),
    "own-doctor": N_("The doctor from home, in place of the prison’s"),
    "judgment": N_("At the judgment: a drug programme in place of prison"),
    "friday": N_("Out on Friday, in the middle of a treatment"),
}
"""The keys are permanent: old links must keep their meaning."""
type Kind = Literal["short", "long", "preventive", "remand"]
KINDS: dict[Kind, str] = {
    "short": N_("serves a sentence of up to ten years"),
    "long": N_("serves a sentence of more than ten years"),
    "preventive": N_("is in preventive detention"),
    "remand": N_("is on remand, before a judgment"),
}
TOP_MONTHS = {"short": 120, "long": 121}
"""The last length that the prison decides on, and the first above it: ``region-above-months``."""
STEPS: dict[Matter, Step] = {"hospital": "hospital", "institution": "institution", "pause": "interruption"}


class Case(NamedTuple):
    """What the reader chose, and the guess: a desk, or ``""`` before there is one."""

    matter: Matter
    kind: Kind
    guess: str


def read(fields: Fields) -> Case:
    """The case of a complete set of fields. Errors: ``Refusal``."""
    return Case(
        matter=cast("Matter", reading.one_of(fields, "matter", MATTERS)),
        kind=cast("Kind", reading.one_of(fields, "kind", KINDS)),
        guess=reading.guess(fields, DESKS),
    )


def rulings(case: Case) -> tuple[Ruling, ...]:
    """What the law says; the first one decides the matter."""
    if case.matter in STEPS:
        return _step(case)
    if case.matter == "own-doctor":
        return (place.rights()[1] if case.kind == "remand" else care.rule("own-doctor"),)
    if case.matter == "alone":
        begins = datetime.combine(named_days()["today"], time())
        shut = exclusion.Exclusion(begins.date(), begins, begins)
        return (exclusion.allowed(shut), exclusion.checks(shut))
    if case.matter == "bed":
        return (force.allowed(),)
    names = {
        "pain": ("offer", "request"),
        "evening": ("medicine", "offer"),
        "refuse": ("no-order",),
        "judgment": ("drug-court",),
        "friday": ("release", "condition"),
    }[case.matter]
    return tuple(care.rule(name) for name in names)


def _step(case: Case) -> tuple[Ruling, ...]:
    if case.kind == "remand":
        return (place.rules_not_applying() if case.matter == "institution" else care.rule(f"{case.matter}-remand"),)
    today = named_days()["today"]
    months = TOP_MONTHS.get(case.kind, 0)
    decided = who.decides(Asked(today, STEPS[case.matter], months=months, preventive=case.kind == "preventive"))
    ground = moves.hospital(decided.decides) if case.matter == "hospital" else care.rule(case.matter)
    return (decided, ground)
