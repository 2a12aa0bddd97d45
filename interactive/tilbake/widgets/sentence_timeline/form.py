"""The form: its fields as text, what they mean, and the sentence for each thing that can be typed wrongly."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from tilbake.law import credit
from tilbake.law.judgment import OFFENCES, Offence, Sentence
from tilbake.law.parameters import named_days
from tilbake.law.ruling import Ruling
from tilbake.widget import Fields
from tilbake.widgets import form_fields
from tilbake.widgets.reading import day, number, one_of, unless_empty
from tilbake.widgets.sentence_timeline import further
from tilbake.words.language import N_, Language

EMPTY: Fields = {
    "years": "0",
    "months": "0",
    "days": "0",
    "remand_days": "0",
    "isolation_days": "0",
    "serving_starts": "2025-09-01",
    "age": "",
    "offence": "general",
    "law_of": "today",
    "added": "",
    "fine_days": "0",
    "away": "",
}
"""Every field with the value that leaves it out of a link."""

LABELS = {
    "years": N_("Years"),
    "months": N_("Months"),
    "days": N_("Days"),
    "remand_days": N_("Days on remand before"),
    "isolation_days": N_("of these in complete isolation"),
    "serving_starts": N_("Serving starts"),
    "age": N_("Age, if it matters"),
    "offence": N_("Offence"),
    "law_of": N_("The law of"),
    "added": N_("Further sentences"),
    "fine_days": N_("Days for an unpaid fine"),
    "away": N_("Away: escape or interruption"),
}
HINTS = {
    "days": N_("only up to 120"),
    "serving_starts": N_("year-month-day"),
    "age": N_("years"),
    "added": N_("years, months or days, such as 8m + 60d"),
    "fine_days": N_("from 1 to 120"),
    "away": N_("day left/day back, such as 2026-06-01/2026-06-29"),
}
BEHIND_THE_FOLD = ("age", "offence", "law_of", "added", "fine_days", "away")
"""The fields that few need: the first answer stands higher on the page without them."""
TEXTS = ("serving_starts", "added", "away")
"""The fields that take more than digits."""
OFFENCE_LABELS: dict[Offence, str] = {
    "general": N_("Not sexual, not serious violence"),
    "sexual": N_("Sexual offence"),
    "serious-violence": N_("Serious violence on the list"),
}
LAW_LABELS = {
    "today": N_("today (as read on 2 July 2026)"),
    "before-december-2024": N_("before December 2024"),
    "before-july-2020": N_("before July 2020"),
}


@dataclass(frozen=True)
class State:
    """The sentence, and which of the named days its law is read on."""

    sentence: Sentence
    law_of: str


def read(fields: Fields) -> State:
    """The state of a complete set of fields. Errors: ``Refusal`` for text that is no number, date or known value."""
    return State(
        Sentence(
            years=number(fields, "years"),
            months=number(fields, "months"),
            days=number(fields, "days"),
            remand_days=number(fields, "remand_days"),
            isolation_days=number(fields, "isolation_days"),
            serving_starts=day(fields, "serving_starts"),
            age=unless_empty(fields, "age", number),
            offence=cast("Offence", one_of(fields, "offence", OFFENCES)),
            law_of=named_days()[one_of(fields, "law_of", tuple(LAW_LABELS))],
            added=further.lengths(fields, "added"),
            fine_days=number(fields, "fine_days"),
            away=further.times_away(fields, "away"),
        ),
        fields["law_of"].strip(),
    )


def written(state: State) -> dict[str, str]:
    """The fields of a state, each as the text that reads back to it."""
    s = state.sentence
    return {
        "years": str(s.years),
        "months": str(s.months),
        "days": str(s.days),
        "remand_days": str(s.remand_days),
        "isolation_days": str(s.isolation_days),
        "serving_starts": s.serving_starts.isoformat(),
        "age": "" if s.age is None else str(s.age),
        "offence": s.offence,
        "law_of": state.law_of,
        "added": further.added(s.added),
        "fine_days": str(s.fine_days),
        "away": further.away(s.away),
    }


def shown(state: State, words: Language) -> list[dict[str, Any]]:
    """The fields for the template."""
    lists: form_fields.Lists = {"offence": OFFENCE_LABELS, "law_of": LAW_LABELS}
    return form_fields.shown(written(state), words, labels=LABELS, hints=HINTS, lists=lists, texts=TEXTS)


def summary(state: State, words: Language, rulings: Mapping[str, Ruling]) -> str:
    """The answer in a few short sentences: what is counted together, the credit, the first day of release, the last."""
    end, release = rulings["full-term"], rulings["probation-earliest"]
    if end.outcome == "already-served":
        return words.say(N_("The days on remand cover the whole sentence. Release is immediate."))
    first = _counted(state.sentence, words)
    if release.outcome == "possible":
        then = words.say(N_("Release on probation is possible from {date}."), date=release.date)
    elif release.outcome == "already-reached":
        then = words.say(N_("The time for release on probation is met on the day serving starts."))
    else:
        then = words.say(N_("As a rule it is served in full."))
    return " ".join((*first, then, words.say(N_("The full term ends on {date}."), date=end.date)))


def _counted(sentence: Sentence, words: Language) -> list[str]:
    credited, days_away = credit.days(sentence), sum((back - left).days for left, back in sentence.away)
    said = []
    if sentence.added:
        said.append(words.say(N_("{n} sentences, served together."), n=len(sentence.added) + 1))
    if credited:
        said.append(words.count("{n} day of credit.", "{n} days of credit.", credited))
    if sentence.fine_days:
        said.append(words.count("{n} day for a fine, in full.", "{n} days for a fine, in full.", sentence.fine_days))
    if days_away:
        said.append(words.count("{n} day away does not count.", "{n} days away do not count.", days_away))
    return said
