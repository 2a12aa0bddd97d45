"""The form: whose case, which two days, and the numbers of a case of one's own."""

from datetime import date
from typing import Any, NamedTuple, cast

from tilbake.law.judgment import OFFENCES, Offence, Sentence
from tilbake.law.parameters import named_days
from tilbake.widget import Fields, Refusal
from tilbake.widgets import form_fields, reading
from tilbake.widgets.sentence_timeline.form import OFFENCE_LABELS
from tilbake.words.language import N_, Language

OWN = "own"
NUMBERS: Fields = {
    "years": "0",
    "months": "0",
    "days": "0",
    "remand_days": "0",
    "serving_starts": "2026-01-05",
    "age": "",
    "offence": "general",
}
"""The numbers of a case, each with the value that leaves it out of a link."""
EMPTY: Fields = {"person": OWN, "then": "", "now": "", **NUMBERS, "guess": ""}

PERSONS: dict[str, tuple[str, Fields]] = {
    "five-months": (N_("Five months, aged 41"), {"months": "5", "age": "41"}),
    "two-years": (N_("Two years, aged 22"), {"years": "2", "age": "22"}),
    "after-remand": (
        N_("Three and a half years after 96 days on remand, aged 30"),
        {"years": "3", "months": "6", "remand_days": "96", "age": "30"},
    ),
    "sexual-offence": (
        N_("Four years for a sexual offence, aged 50"),
        {"years": "4", "offence": "sexual", "age": "50"},
    ),
    "seventeen": (N_("Eight months, aged 17"), {"months": "8", "age": "17"}),
}
"""Ready cases: plain inputs and nothing more. The keys are permanent: old links must keep their meaning."""
FIRST = {"person": "five-months", "then": "before-july-2020", "now": "today"}

DAY_LABELS = {
    "before-july-2020": N_("before 1 July 2020"),
    "before-october-2024": N_("before 7 October 2024"),
    "before-december-2024": N_("before 1 December 2024"),
    "before-august-2025": N_("before 15 August 2025"),
    "today": N_("today (as read on 2 July 2026)"),
    "act-of-may-2026": N_("the Act of 12 May 2026 (no date set)"),
}
"""The named days, the oldest law first."""
GUESSES = {"none": N_("None"), "one": N_("One"), "few": N_("Two or three"), "many": N_("More")}
SEEN = "seen"
"""The answers stand open without a guess for this pair."""

LABELS = {
    "person": N_("Whose case"),
    "then": N_("The law"),
    "now": N_("beside the law"),
    "years": N_("Years"),
    "months": N_("Months"),
    "days": N_("Days"),
    "remand_days": N_("Days on remand before"),
    "serving_starts": N_("Serving starts"),
    "age": N_("Age, if it matters"),
    "offence": N_("Offence"),
}
HINTS = {"days": N_("only up to 120"), "serving_starts": N_("year-month-day"), "age": N_("years")}


class State(NamedTuple):
    """The case, the two named days, and what was guessed: ``""`` before that."""

    person: str
    then: str
    now: str
    case: Sentence
    guess: str

    @property
    def in_order(self) -> tuple[str, str]:
        """The two named days, the older law first."""
        first, second = sorted((self.then, self.now), key=list(DAY_LABELS).index)
        return first, second


def read(fields: Fields) -> State:
    """The state of a complete set of fields. Errors: ``Refusal``."""
    then, now = (reading.one_of(fields, name, DAY_LABELS) for name in ("then", "now"))
    if then == now:
        raise Refusal("now", N_("These are one and the same day. Choose two."))
    guess = reading.guess(fields, (*GUESSES, SEEN))
    case = Sentence(
        years=reading.number(fields, "years"),
        months=reading.number(fields, "months"),
        days=reading.number(fields, "days"),
        remand_days=reading.number(fields, "remand_days"),
        serving_starts=reading.day(fields, "serving_starts"),
        age=reading.unless_empty(fields, "age", reading.number),
        offence=cast("Offence", reading.one_of(fields, "offence", OFFENCES)),
        law_of=named_days()["today"],
    )
    return State(reading.one_of(fields, "person", (*PERSONS, OWN)), then, now, case, guess)


def numbers(case: Sentence) -> dict[str, str]:
    """The numbers of a case, each as the text that reads back to it."""
    return {
        "years": str(case.years),
        "months": str(case.months),
        "days": str(case.days),
        "remand_days": str(case.remand_days),
        "serving_starts": case.serving_starts.isoformat(),
        "age": "" if case.age is None else str(case.age),
        "offence": case.offence,
    }


def written(state: State) -> dict[str, str]:
    """The fields of a state. What was guessed is not a field of the form."""
    return {"person": state.person, "then": state.then, "now": state.now, **numbers(state.case)}


def shown(state: State, words: Language) -> list[dict[str, Any]]:
    """The fields for the template: first the case and the two days, then the numbers."""
    people = {key: label for key, (label, _) in PERSONS.items()} | {OWN: N_("Own numbers")}
    lists: form_fields.Lists = {"person": people, "then": DAY_LABELS, "now": DAY_LABELS, "offence": OFFENCE_LABELS}
    return form_fields.shown(written(state), words, labels=LABELS, hints=HINTS, lists=lists, texts=("serving_starts",))


def day_of(name: str) -> date:
    """The day whose law the name stands for."""
    return named_days()[name]
