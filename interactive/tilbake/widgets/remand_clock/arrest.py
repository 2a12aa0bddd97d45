"""The arrest and everything ordered after it, as text fields: what a reader types, what buttons change.

Clock times are local and take no account of summer time, as in the law's own module.
"""

from datetime import date, datetime
from typing import Any, NamedTuple, cast

from tilbake.law.parameters import named_days
from tilbake.law.remand import custody
from tilbake.law.remand.custody import GROUNDS, Custody, Ground
from tilbake.widget import Fields, Refusal
from tilbake.widgets import form_fields, reading
from tilbake.words.language import N_, Language

EMPTY: Fields = {
    "arrested": "2026-03-02T14:30",
    "penalty_months": "72",
    "ground": "tampering",
    "strong_suspicion": "no",
    "age": "",
    "law_of": "today",
    "clock": "",
    "ordered": "",
    "renewals": "0",
    "restrictions": "",
    "isolated_from": "",
    "isolation_extensions": "",
    "isolated_to": "",
    "isolated_days": "0",
    "released": "",
    "instead": "",
    "ending": "",
}
"""Every field with the value that leaves it out of a link."""

TYPED = ("arrested", "penalty_months", "ground", "strong_suspicion", "age", "law_of")
"""The fields of the form: they are about the arrest, and a change of one begins the clock again."""

LABELS = {
    "arrested": N_("Arrested"),
    "penalty_months": N_("The charge carries up to, in months"),
    "ground": N_("Ground for remand"),
    "strong_suspicion": N_("Strong suspicion"),
    "age": N_("Age, if under 18"),
    "law_of": N_("The law of"),
}
HINTS = {
    "arrested": N_("year-month-day hour:minute"),
    "penalty_months": N_("72 is six years"),
    "age": N_("years"),
}
YES_NO = {"no": N_("No"), "yes": N_("Yes")}
GROUND_LABELS: dict[Ground, str] = {
    "tampering": N_("Evidence may be tampered with"),
    "evasion": N_("Risk of flight"),
    "new-offence": N_("To prevent a new offence"),
    "sense-of-justice": N_("The public’s sense of justice"),
    "own-request": N_("The person’s own request"),
}
LAW_LABELS = {
    "today": N_("today (as read on 2 July 2026)"),
    "before-august-2025": N_("before 15 August 2025"),
}
RESTRICTIONS = ("visits", "letters", "news", "others")
INSTEAD = ("", "tag", "other")
ENDINGS = ("", "convicted", "acquitted", "dropped")


class State(NamedTuple):
    """The case, where the clock stands, and what no rule needs: restrictions, what came instead, how the case ended.

    ``custody.isolated_days`` are the days in isolation before the present order; ``isolated_to`` is the last day of the
    present one, once it has ended.
    """

    custody: Custody
    clock: datetime
    law_of: str
    isolated_to: date | None = None
    restrictions: tuple[str, ...] = ()
    instead: str = ""
    ending: str = ""

    @property
    def isolated_days(self) -> int:
        """Every day in complete isolation so far; a day that has begun counts here: this site's own count."""
        since = self.custody.isolated_from
        if since is None:
            return self.custody.isolated_days
        until = min(self.isolated_to or self.clock.date(), self.clock.date())
        return self.custody.isolated_days + max(0, (until - since).days + 1)

    @property
    def so_far(self) -> Custody:
        """The case as it stands by this clock, with its credit running."""
        return self.custody._replace(released=self.clock, isolated_days=self.isolated_days)


def read(fields: Fields) -> State:
    """The state of a complete set of fields. Errors: ``Refusal``."""
    arrested = reading.moment(fields, "arrested")
    released = reading.unless_empty(fields, "released", reading.moment)
    case = Custody(
        arrested=arrested,
        law_of=named_days()[reading.one_of(fields, "law_of", LAW_LABELS)],
        penalty_months=reading.number(fields, "penalty_months"),
        ground=cast("Ground", reading.one_of(fields, "ground", GROUNDS)),
        strong_suspicion=reading.one_of(fields, "strong_suspicion", YES_NO) == "yes",
        age=reading.unless_empty(fields, "age", reading.number),
        ordered=reading.unless_empty(fields, "ordered", reading.day),
        renewals=reading.number(fields, "renewals"),
        isolated_from=reading.unless_empty(fields, "isolated_from", reading.day),
        isolation_extensions=_extensions(fields),
        isolated_days=reading.number(fields, "isolated_days"),
        released=released,
    )
    isolated_to = reading.unless_empty(fields, "isolated_to", reading.day)
    state = State(
        case,
        released or reading.unless_empty(fields, "clock", reading.moment) or _earliest(case, isolated_to),
        fields["law_of"].strip(),
        isolated_to,
        _restrictions(fields),
        reading.one_of(fields, "instead", INSTEAD),
        reading.one_of(fields, "ending", ENDINGS),
    )
    _check(state)
    return state


def written(state: State) -> dict[str, str]:
    """The fields of a state, each as the text that reads back to it."""
    case = state.custody
    earliest = _earliest(case, state.isolated_to)
    return {
        "arrested": case.arrested.isoformat(timespec="minutes"),
        "penalty_months": str(case.penalty_months),
        "ground": case.ground,
        "strong_suspicion": "yes" if case.strong_suspicion else "no",
        "age": "" if case.age is None else str(case.age),
        "law_of": state.law_of,
        "clock": "" if case.released or state.clock == earliest else state.clock.isoformat(timespec="minutes"),
        "ordered": _text(case.ordered),
        "renewals": str(case.renewals),
        "restrictions": "-".join(state.restrictions),
        "isolated_from": _text(case.isolated_from),
        "isolation_extensions": "-".join(map(str, case.isolation_extensions)),
        "isolated_to": _text(state.isolated_to),
        "isolated_days": str(case.isolated_days),
        "released": "" if case.released is None else case.released.isoformat(timespec="minutes"),
        "instead": state.instead,
        "ending": state.ending,
    }


def shown(state: State, words: Language) -> list[dict[str, Any]]:
    """The fields of the form for the template."""
    fields = written(state)
    typed = {name: fields[name] for name in TYPED} | {"arrested": fields["arrested"].replace("T", " ")}
    lists: form_fields.Lists = {"ground": GROUND_LABELS, "strong_suspicion": YES_NO, "law_of": LAW_LABELS}
    return form_fields.shown(typed, words, labels=LABELS, hints=HINTS, lists=lists, texts=("arrested",))


def _earliest(case: Custody, isolated_to: date | None) -> datetime:
    """The earliest place of the clock at which everything that is given has happened."""
    at = case.arrested.time()
    days = [day for day in (case.ordered, case.isolated_from, isolated_to) if day is not None]
    return max([case.arrested, *(datetime.combine(day, at) for day in days)])


def _check(state: State) -> None:
    case = state.custody
    wrong = custody.objection(case)
    if not wrong and state.clock < case.arrested:
        raise Refusal("clock", N_("The clock cannot stand before the arrest on {arrested}."), arrested=case.arrested)
    wrong = wrong or custody.objection(state.so_far)
    if wrong:
        raise reading.Objected(wrong)
    if state.isolated_to is not None and (case.isolated_from is None or state.isolated_to < case.isolated_from):
        raise Refusal("isolated_to", N_("Isolation cannot end before it began."))


def _restrictions(fields: Fields) -> tuple[str, ...]:
    names = [name for name in fields["restrictions"].strip().split("-") if name]
    for name in names:
        reading.one_of({"restrictions": name}, "restrictions", RESTRICTIONS)
    return tuple(name for name in RESTRICTIONS if name in names)


def _extensions(fields: Fields) -> tuple[int, ...]:
    """The weeks of each renewal of the isolation, such as ``2-4``."""
    name = "isolation_extensions"
    return tuple(reading.number({name: weeks}, name) for weeks in fields[name].strip().split("-") if weeks)


def _text(day: date | None) -> str:
    return "" if day is None else day.isoformat()
