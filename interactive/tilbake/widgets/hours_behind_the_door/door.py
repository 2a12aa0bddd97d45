"""A shut door: who shut it, since when and for how long so far; the form, and what the law is asked about it."""

from datetime import datetime, timedelta
from typing import Any, Literal, NamedTuple, cast

from tilbake.law.order import at_once, exclusion, force
from tilbake.law.order.exclusion import Exclusion, Why
from tilbake.law.order.force import Force, Means
from tilbake.law.parameters import named_days, parameter
from tilbake.law.remand import isolation
from tilbake.law.remand.custody import Custody
from tilbake.law.ruling import Ruling
from tilbake.widget import Fields, Refusal
from tilbake.widgets import form_fields, reading
from tilbake.words.language import N_, Language

type Kind = Literal["excluded", "staff", "partly", "all", "at-once", "cell", "bed", "court", "nobody"]
KINDS: dict[Kind, str] = {
    "excluded": N_("Full exclusion, for a reason in the person"),
    "staff": N_("Full exclusion, for lack of staff or rooms"),
    "partly": N_("Partial exclusion"),
    "all": N_("Exclusion of all or some on a unit"),
    "at-once": N_("Exclusion at once, before anything is decided"),
    "cell": N_("Security cell"),
    "bed": N_("Restraint bed"),
    "court": N_("Isolation on remand, ordered by a court"),
    "nobody": N_("Locked in, with no decision"),
}
"""The doors. The keys are permanent: old links must keep their meaning."""
WHYS: dict[Kind, Why] = {
    "excluded": "person",
    "staff": "building-or-staff",
    "partly": "person",
    "all": "collective",
}
MEANS: dict[Kind, Means] = {"cell": "security-cell", "bed": "restraint-bed"}
LAWS = {
    "today": N_("today (as read on 2 July 2026)"),
    "act-of-may-2026": N_("once the Act of 12 May 2026 is in force (no date set)"),
}
GUESSES = {
    "h0": N_("At once"),
    "h24": N_("After 24 hours"),
    "h72": N_("After 3 days"),
    "h336": N_("After 14 days"),
    "h720": N_("After 30 days"),
    "never": N_("Never"),
}
"""What can be guessed, by the hours that it means."""
SEEN = "seen"
MOST_HOURS = 9_600
"""How far the clocks can be wound here: four hundred days."""

EMPTY: Fields = {
    "kind": "excluded",
    "begins": "2026-03-02 20:40",
    "hours": "0",
    "age": "",
    "law_of": "today",
    "guess": "",
}
LABELS = {
    "kind": N_("Which door"),
    "begins": N_("Shut since"),
    "hours": N_("Hours so far"),
    "age": N_("Age, if it matters"),
    "law_of": N_("The law of"),
}
HINTS = {"begins": N_("year-month-day hour:minute"), "age": N_("years")}


class Door(NamedTuple):
    """What the reader chose, and the guess: ``""`` before there is one."""

    kind: Kind
    begins: datetime
    hours: int
    age: int | None
    law_of: str
    guess: str

    @property
    def now(self) -> datetime:
        """The moment to which the clocks are wound."""
        return self.begins + timedelta(hours=self.hours)


def read(fields: Fields) -> Door:
    """The door of a complete set of fields. Errors: ``Refusal``."""
    guess = reading.guess(fields, (*GUESSES, SEEN))
    hours = reading.number(fields, "hours")
    if hours > MOST_HOURS:
        raise Refusal("hours", N_("The clocks go to {most} hours here."), most=MOST_HOURS)
    door = Door(
        kind=cast("Kind", reading.one_of(fields, "kind", KINDS)),
        begins=reading.moment(fields, "begins"),
        hours=hours,
        age=reading.unless_empty(fields, "age", reading.number),
        law_of=reading.one_of(fields, "law_of", LAWS),
        guess=guess,
    )
    # Every door has the same bounds: those of an exclusion.
    wrong = exclusion.objection(_excluded(door, "person"))
    if wrong:
        raise reading.Objected(wrong, "hours" if wrong.field == "now" else "")
    return door


def written(door: Door) -> dict[str, str]:
    """The fields of a door, each as the text that reads back to it."""
    return {
        "kind": door.kind,
        "begins": f"{door.begins:%Y-%m-%d %H:%M}",
        "hours": str(door.hours),
        "age": "" if door.age is None else str(door.age),
        "law_of": door.law_of,
    }


def shown(door: Door, words: Language) -> list[dict[str, Any]]:
    """The fields for the template."""
    lists: form_fields.Lists = {"kind": KINDS, "law_of": LAWS}
    return form_fields.shown(written(door), words, labels=LABELS, hints=HINTS, lists=lists, texts=("begins",))


def rulings(door: Door) -> tuple[Ruling, ...]:
    """What the law says about this door. Where nobody decided anything, it has no clock to give."""
    day = named_days()[door.law_of]
    if door.kind in WHYS:
        return exclusion.rulings(_excluded(door, WHYS[door.kind]))
    if door.kind in MEANS:
        return force.rulings(Force(day, MEANS[door.kind], door.begins, door.now, door.age))
    if door.kind == "at-once":
        return (at_once.immediate(door.begins, door.age, day),)
    if door.kind == "court":
        return _by_a_court(door)
    return ()


def _excluded(door: Door, why: Why) -> Exclusion:
    day = named_days()[door.law_of]
    return Exclusion(day, door.begins, door.now, full=door.kind != "partly", why=why, age=door.age)


def _by_a_court(door: Door) -> tuple[Ruling, ...]:
    day, first = named_days()[door.law_of], door.begins.date()
    weeks = parameter("isolation-order-weeks", day).value
    renewed = (weeks,) * ((door.now - door.begins) // timedelta(weeks=weeks))
    custody = Custody(door.begins, day, age=door.age, isolated_from=first, isolation_extensions=renewed)
    return (isolation.allowed(custody), isolation.order_ends(custody), isolation.cap_ends(custody))
