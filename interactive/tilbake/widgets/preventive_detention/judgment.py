"""The judgment as a form and as the head of a link: what the first court set, before any later hearing."""

import re
from typing import Any

from tilbake.law.calendar import plus
from tilbake.law.parameters import named_days
from tilbake.law.preventive import detention
from tilbake.law.preventive.detention import Detention
from tilbake.widget import Fields
from tilbake.widgets import form_fields, reading
from tilbake.words.language import N_, Language

EMPTY: Fields = {
    "frame_years": "15",
    "minimum_years": "0",
    "minimum_months": "0",
    "remand_days": "0",
    "isolation_days": "0",
    "serving_starts": "2026-03-02",
    "about": "adult",
}
"""Every field with the value it has when an author or a caller does not give it."""

MODEL: Fields = {"frame_years": "15", "minimum_years": "9", "remand_days": "200"}
"""The worked example of the fact base, shown when nothing at all is given."""

LABELS = {
    "frame_years": N_("Frame, in years"),
    "minimum_years": N_("Minimum term, years"),
    "minimum_months": N_("and months"),
    "remand_days": N_("Days on remand before"),
    "isolation_days": N_("of these in complete isolation"),
    "serving_starts": N_("Serving starts"),
    "about": N_("Offence and age"),
}
HINTS = {
    "minimum_years": N_("0 if the court set none"),
    "serving_starts": N_("year-month-day"),
}
ABOUT = {
    "adult": N_("Adult; an offence that carries up to 21 years"),
    "thirty": N_("Adult; an offence that carries up to 30 years"),
    "under-18": N_("Under 18 at the time of the offence"),
}
_LETTERS = {"adult": "", "thirty": "-t", "under-18": "-u"}
_HEAD = re.compile(
    r"f(?P<frame_years>[0-9]{1,3})(?:-m(?P<minimum_years>[0-9]{1,3})(?:o(?P<minimum_months>[0-9]{1,3}))?)?"
    r"(?:-r(?P<remand_days>[0-9]{1,5}))?(?:-i(?P<isolation_days>[0-9]{1,5}))?"
    r"(?:-s(?P<serving_starts>[0-9]{4}-[0-9]{2}-[0-9]{2}))?(?P<about>-[tu])?",
    re.ASCII,
)


def read(fields: Fields) -> Detention:
    """The judgment of a complete set of fields. Errors: ``Refusal``.

    It becomes final on the day serving starts: a convention of this widget, from which the year before a first
    application is counted.
    """
    starts = reading.day(fields, "serving_starts")
    about = reading.one_of(fields, "about", ABOUT)
    judged = Detention(
        serving_starts=starts,
        law_of=named_days()["today"],
        frame_years=reading.number(fields, "frame_years"),
        minimum_years=reading.number(fields, "minimum_years"),
        minimum_months=reading.number(fields, "minimum_months"),
        remand_days=reading.number(fields, "remand_days"),
        isolation_days=reading.number(fields, "isolation_days"),
        child=about == "under-18",
        carries_thirty=about == "thirty",
        last_final=starts,
    )
    wrong = detention.objection(judged)
    if wrong:
        raise reading.Objected(wrong)
    return judged


def written(judged: Detention) -> dict[str, str]:
    """The fields of a judgment, each as the text that reads back to it."""
    return {
        "frame_years": str(judged.frame_years),
        "minimum_years": str(judged.minimum_years),
        "minimum_months": str(judged.minimum_months),
        "remand_days": str(judged.remand_days),
        "isolation_days": str(judged.isolation_days),
        "serving_starts": judged.serving_starts.isoformat(),
        "about": "under-18" if judged.child else "thirty" if judged.carries_thirty else "adult",
    }


def head(judged: Detention) -> str:
    """The judgment as the first piece of a link, such as ``f15-m9-r200``."""
    fields = written(judged)
    months = f"o{judged.minimum_months}" if judged.minimum_months else ""
    minimum = f"-m{judged.minimum_years}{months}" if judged.total_minimum_months else ""
    remand = f"-r{judged.remand_days}" if judged.remand_days else ""
    isolated = f"-i{judged.isolation_days}" if judged.isolation_days else ""
    starts = fields["serving_starts"]
    serving = "" if starts == EMPTY["serving_starts"] else f"-s{starts}"
    return f"f{judged.frame_years}{minimum}{remand}{isolated}{serving}{_LETTERS[fields['about']]}"


def from_head(text: str) -> Detention | None:
    """The judgment that the first piece of a link says, ``None`` where it says none. Errors: ``Refusal``."""
    found = _HEAD.fullmatch(text)
    if not found:
        return None
    said = {name: value for name, value in found.groupdict().items() if value is not None and name != "about"}
    about = next(name for name, letter in _LETTERS.items() if letter == (found["about"] or ""))
    return read({**EMPTY, **said, "about": about})


def shown(judged: Detention, words: Language) -> list[dict[str, Any]]:
    """The fields for the template."""
    return form_fields.shown(
        written(judged), words, labels=LABELS, hints=HINTS, lists={"about": ABOUT}, texts=("serving_starts",)
    )


def summary(judged: Detention, words: Language) -> str:
    """What the first court set and what later courts added, with the days on which each ends."""
    ends = plus(judged.nominal_start, years=judged.frame_years)
    said = [
        words.count(
            "A frame of {n} year, to {date}.", "A frame of {n} years, to {date}.", judged.frame_years, date=ends
        )
    ]
    if judged.extensions:
        added = sum(judged.extensions)
        ends = judged.frame_ends
        said.append(words.count("{n} year more: to {date}.", "{n} years more: to {date}.", added, date=ends))
    return " ".join((*said, _minimum(judged, words)))


def _minimum(judged: Detention, words: Language) -> str:
    if not judged.total_minimum_months:
        return words.say(N_("No minimum term."))
    length = words.count("{n} year", "{n} years", judged.minimum_years)
    if judged.minimum_months:
        months = words.count("{n} month", "{n} months", judged.minimum_months)
        both = words.say(N_("{years} and {months}"), years=length, months=months)
        length = both if judged.minimum_years else months
    return words.say(N_("A minimum term of {length}, to {date}."), length=length, date=judged.minimum_ends)
