"""The case as text fields: what was done, when the judgment was final, how long, and which steps somebody granted."""

from datetime import date
from typing import Any, NamedTuple

from tilbake.law import bounds
from tilbake.law.calendar import plus
from tilbake.law.judgment import Offence, Sentence
from tilbake.law.parameters import named_days
from tilbake.law.victims import EVENTS
from tilbake.widget import Fields, Refusal
from tilbake.widgets import form_fields, reading
from tilbake.words.language import N_, Language

GRANTED = EVENTS
"""What can happen on the first track and is a matter of notice on the second."""
MOST_WAITING = 10
"""Years from a final judgment to the first day of serving, at most: this widget's own bound."""
EMPTY: Fields = {
    "crime": "violence",
    "reported": "yes",
    "final": "2025-08-15",
    "claimed": "",
    "years": "3",
    "months": "0",
    "starts": "2025-09-01",
    "matters": "yes",
    "granted": "release",
}
"""Every field with the value that leaves it out of a link."""
LABELS = {
    "crime": N_("What was done"),
    "reported": N_("Reported to the police"),
    "final": N_("Judgment final"),
    "claimed": N_("Claim sent to the State"),
    "years": N_("Years"),
    "months": N_("Months"),
    "starts": N_("Serving starts"),
    "matters": N_("The service finds that notice matters to the person harmed"),
}
HINTS = {
    "final": N_("year-month-day"),
    "claimed": N_("year-month-day, or empty"),
    "starts": N_("year-month-day"),
}
CRIMES = {
    "violence": N_("Serious violence, on purpose"),
    "sexual": N_("A sexual offence, on purpose"),
    "burglary": N_("A burglary"),
}
OFFENCES: dict[str, Offence] = {"violence": "serious-violence", "sexual": "sexual", "burglary": "general"}
YES_NO = {"yes": N_("Yes"), "no": N_("No")}


class State(NamedTuple):
    """The case, and what the reader granted. ``claimed`` is ``None`` while no claim has been sent."""

    crime: str
    reported: bool
    final: date
    claimed: date | None
    sentence: Sentence
    matters: bool
    granted: tuple[str, ...]

    @property
    def listed(self) -> bool:
        """Whether the offence is taken to be on the list of the Act on compensation from the State."""
        return self.crime != "burglary"

    def turned(self, event: str) -> "State":
        """The same with that step granted, or taken back."""
        return self._replace(granted=tuple(e for e in GRANTED if (e in self.granted) != (e == event)))


def read(fields: Fields) -> State:
    """The state of a complete set of fields. Errors: ``Refusal``."""
    crime = reading.one_of(fields, "crime", CRIMES)
    sentence = Sentence(
        years=reading.number(fields, "years"),
        months=reading.number(fields, "months"),
        serving_starts=reading.day(fields, "starts"),
        offence=OFFENCES[crime],
        law_of=named_days()["today"],
    )
    wrong = bounds.objection(sentence)
    if wrong:
        raise reading.Objected(wrong, _FIELD.get(wrong.field, wrong.field))
    final = reading.day(fields, "final")
    if final > sentence.serving_starts:
        raise Refusal("starts", N_("Here serving starts after the judgment is final on {final}."), final=final)
    if plus(final, years=MOST_WAITING) < sentence.serving_starts:
        raise Refusal("final", N_("Here at most {most} years lie between judgment and serving."), most=MOST_WAITING)
    granted = [event for event in fields["granted"].strip().split(".") if event]
    for event in granted:
        reading.one_of({"granted": event}, "granted", GRANTED)
    return State(
        crime,
        reading.one_of(fields, "reported", YES_NO) == "yes",
        final,
        reading.unless_empty(fields, "claimed", reading.day),
        sentence,
        reading.one_of(fields, "matters", YES_NO) == "yes",
        tuple(event for event in GRANTED if event in granted),
    )


def written(state: State) -> dict[str, str]:
    """The fields of a state, each as the text that reads back to it."""
    return {
        "crime": state.crime,
        "reported": "yes" if state.reported else "no",
        "final": state.final.isoformat(),
        "claimed": "" if state.claimed is None else state.claimed.isoformat(),
        "years": str(state.sentence.years),
        "months": str(state.sentence.months),
        "starts": state.sentence.serving_starts.isoformat(),
        "matters": "yes" if state.matters else "no",
        "granted": ".".join(state.granted),
    }


def shown(state: State, words: Language) -> list[dict[str, Any]]:
    """The fields of the form for the template; what is granted stands in the table."""
    lists: form_fields.Lists = {"crime": CRIMES, "reported": YES_NO, "matters": YES_NO}
    fields = {name: value for name, value in written(state).items() if name in LABELS}
    texts = ("final", "claimed", "starts")
    return form_fields.shown(fields, words, labels=LABELS, hints=HINTS, lists=lists, texts=texts)


_FIELD = {"serving_starts": "starts", "days": "months"}
"""What the law's objection calls a field that has another name here, or none."""
