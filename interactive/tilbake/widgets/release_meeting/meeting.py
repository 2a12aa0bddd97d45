"""A meeting as text fields: the months left, whose release it is, and each need with its answer and its weeks."""

from collections.abc import Mapping
from typing import Literal, NamedTuple, cast

from tilbake.law.calendar import plus
from tilbake.law.parameters import named_days
from tilbake.widget import Fields, Refusal
from tilbake.widgets import reading
from tilbake.words.language import N_

type Need = Literal["home", "work", "health", "money"]
NEEDS: dict[Need, str] = {
    "home": N_("A home, from the municipality"),
    "work": N_("Work or school, with NAV"),
    "health": N_("Treatment, from the health service"),
    "money": N_("Debts, with whoever is asked"),
}
"""Each need with whose answer it waits for. The keys are permanent: old links must keep their meaning."""
ANSWERS = {
    "none": N_("no such need"),
    "unasked": N_("nobody has asked"),
    "silent": N_("asked, no answer yet"),
    "yes": N_("asked: yes"),
    "no": N_("asked: no"),
}
AGES = {"older": N_("25 or older"), "young": N_("under 25")}
YEARS = {"older": 25, "young": 24}
"""The line of the law, and the last age below it: any other age says the same here."""
AGREES = {"yes": N_("wants a plan, and help"), "no": N_("wants neither")}
WEEKS = "_weeks"
MOST_MONTHS, MOST_WEEKS, DAYS_IN_A_WEEK = 24, 104, 7
EMPTY: Fields = {
    "months": "3",
    "age": "older",
    "agrees": "yes",
    "home": "no",
    "home_weeks": "16",
    "work": "yes",
    "work_weeks": "8",
    "health": "silent",
    "health_weeks": "6",
    "money": "unasked",
    "money_weeks": "20",
}
"""Every field with the value that leaves it out of a link."""
type Readiness = Literal["ready", "late", "refused", "unknown", "unasked", "unwilling"]


class Meeting(NamedTuple):
    """What was chosen: ``said`` and ``weeks`` have an entry for each need."""

    months: int
    age: str
    agrees: str
    said: Mapping[Need, str]
    weeks: Mapping[Need, int]

    @property
    def weeks_left(self) -> int:
        """The whole weeks until the day of release, counted from the day called today."""
        today = named_days()["today"]
        return (plus(today, months=self.months) - today).days // DAYS_IN_A_WEEK


def read(fields: Fields) -> Meeting:
    """The meeting of a complete set of fields. Errors: ``Refusal``."""
    months = reading.number(fields, "months")
    if months > MOST_MONTHS:
        raise Refusal("months", N_("The months here go to {most}."), most=MOST_MONTHS)
    weeks = {need: reading.number(fields, need + WEEKS) for need in NEEDS}
    for need, number in weeks.items():
        if number > MOST_WEEKS:
            raise Refusal(need + WEEKS, N_("The weeks here go to {most}."), most=MOST_WEEKS)
    return Meeting(
        months,
        reading.one_of(fields, "age", AGES),
        reading.one_of(fields, "agrees", AGREES),
        {need: reading.one_of(fields, need, ANSWERS) for need in NEEDS},
        weeks,
    )


def written(state: Meeting) -> dict[str, str]:
    """The fields of a meeting, each as the text that reads back to it."""
    found = {"months": str(state.months), "age": state.age, "agrees": state.agrees}
    for need in NEEDS:
        found |= {need: state.said[need], need + WEEKS: str(state.weeks[need])}
    return found


def readiness(state: Meeting) -> dict[Need, Readiness]:
    """How each need that there is stands on the day of release, in the order of the form."""
    return {need: _stands(state, need) for need in NEEDS if state.said[need] != "none"}


def _stands(state: Meeting, need: Need) -> Readiness:
    said = state.said[need]
    if state.agrees == "no" and said != "yes":
        return "unwilling"
    if said == "yes":
        return "ready" if state.weeks[need] <= state.weeks_left else "late"
    found = {"no": "refused", "silent": "unknown", "unasked": "unasked"}
    return cast("Readiness", found[said])
