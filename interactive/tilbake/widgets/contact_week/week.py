"""One week as text fields: the level, whose week it is, the minutes of calls for three people, and one visit."""

from typing import Any, NamedTuple, cast

from tilbake.law.contact import DOUBTS, Contact, Doubt
from tilbake.law.parameters import named_days
from tilbake.law.tiers import Tier
from tilbake.widget import Fields, Refusal
from tilbake.widgets import form_fields, reading
from tilbake.widgets.levels import NAMES
from tilbake.words.language import N_, Language

MINUTES_IN_A_WEEK = 7 * 24 * 60
LEVELS: tuple[Tier, ...] = ("especially-high", "high", "lower", "transitional")
PEOPLE = {"child": N_("A child at home"), "partner": N_("A partner or a friend"), "parent": N_("A mother or a father")}
EMPTY: Fields = {
    "level": "high",
    "age": "adult",
    "child": "15",
    "partner": "10",
    "parent": "5",
    "visit": "none",
    "law_of": "today",
}
"""Every field with the value that leaves it out of a link."""
LABELS = {
    "level": N_("The level"),
    "age": N_("Whose week"),
    "visit": N_("Saturday’s visit"),
    "law_of": N_("The law of"),
    **PEOPLE,
}
AGES = {"adult": N_("18 or older"), "under-18": N_("Under 18")}
UNDER_18 = 17
"""Any age below the law's own line says the same here."""
VISITS: dict[Doubt, str] = {
    "none": N_("Nothing speaks against it"),
    "misuse": N_("There is reason to fear misuse"),
    "important": N_("The same, but it is important, and supervision is enough"),
}
LAWS = {"today": N_("today (as read on 2 July 2026)"), "before-october-2024": N_("before 7 October 2024")}


class Week(NamedTuple):
    """What the reader chose. ``minutes`` has one number for each of ``PEOPLE``."""

    level: Tier
    age: str
    minutes: tuple[int, ...]
    visit: Doubt
    law_of: str

    @property
    def called(self) -> int:
        """The minutes of calls in the whole week."""
        return sum(self.minutes)

    @property
    def law(self) -> Contact:
        """What the law needs to know."""
        return Contact(named_days()[self.law_of], self.level, UNDER_18 if self.age == "under-18" else None)


def read(fields: Fields) -> Week:
    """The week of a complete set of fields. Errors: ``Refusal``."""
    minutes = tuple(reading.number(fields, name) for name in PEOPLE)
    for place, name in enumerate(PEOPLE, start=1):
        if sum(minutes[:place]) > MINUTES_IN_A_WEEK:
            raise Refusal(name, N_("A week has {most} minutes; this is more."), most=MINUTES_IN_A_WEEK)
    return Week(
        cast("Tier", reading.one_of(fields, "level", LEVELS)),
        reading.one_of(fields, "age", AGES),
        minutes,
        cast("Doubt", reading.one_of(fields, "visit", DOUBTS)),
        reading.one_of(fields, "law_of", LAWS),
    )


def written(state: Week) -> dict[str, str]:
    """The fields of a week, each as the text that reads back to it."""
    return {
        "level": state.level,
        "age": state.age,
        **{name: str(minutes) for name, minutes in zip(PEOPLE, state.minutes, strict=True)},
        "visit": state.visit,
        "law_of": state.law_of,
    }


def shown(state: Week, words: Language) -> dict[str, list[dict[str, Any]]]:
    """The fields for the template: who and where, the calls, and the visit."""
    levels = {level: NAMES[level] for level in LEVELS}
    lists: form_fields.Lists = {"level": levels, "age": AGES, "visit": VISITS, "law_of": LAWS}
    hints = dict.fromkeys(PEOPLE, N_("minutes in the week"))
    rows = form_fields.shown(written(state), words, labels=LABELS, hints=hints, lists=lists, texts=())
    fields = {row["name"]: row for row in rows}
    return {
        "place": [fields[name] for name in ("level", "age", "law_of")],
        "calls": [fields[name] for name in PEOPLE],
        "visit": [fields["visit"]],
    }
