"""Both tracks in words and as places on a line: each day of the case beside what the person harmed is told."""

from datetime import date
from typing import Any, NamedTuple

from tilbake.law import probation, redress, step_down, tag, term, victims
from tilbake.law.leave import gates
from tilbake.law.ruling import Ruling
from tilbake.law.term import Term
from tilbake.law.victims import Event
from tilbake.widgets import marks
from tilbake.widgets.two_tracks import case
from tilbake.widgets.two_tracks.case import State
from tilbake.words.language import N_, Language
from tilbake.words.rulings import shown, told

STEPS: dict[Event, str] = {
    "leave": N_("Leave"),
    "day-release": N_("Day release"),
    "outside-prison": N_("Serving outside prison"),
    "tag": N_("Home with a tag"),
    "interruption": N_("An interruption of the sentence"),
    "release": N_("Release on probation"),
    "escape": N_("An escape"),
}
HAPPENS: dict[Event, str] = {"escape": N_("It happens")}
GRANTED = N_("It is granted")
NOTHING = N_("Nothing on the list of § 7 b.")
IF_GRANTED = N_("Nothing to tell, as long as it is not granted.")
SHUT = N_("Nothing to tell: here it is not possible.")
IF_HAPPENS = N_("Nothing to tell, as long as it does not happen.")


class Moment(NamedTuple):
    """One row: a day (``None`` for any day), what happens in the case, and what it means on the other track."""

    day: date | None
    title: str
    ruling: Ruling | None = None
    event: Event | None = None
    other: Ruling | None = None


def view(state: State, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON."""
    time = term.of(state.sentence)
    moments = _moments(state, time)
    rows = [_row(number, moment, state, words) for number, moment in enumerate(moments, start=1)]
    beside = (
        redress.counsel(),
        redress.from_the_state(state.listed, state.sentence.law_of),
        redress.recourse(),
        victims.restorative_offer(),
        redress.mediation(),
        victims.notice_of_conditions(),
    )
    summary = _summary(state, moments, words)
    every = [ruling for m in moments for ruling in (m.ruling, m.other) if ruling is not None]
    return {
        "fields": case.shown(state, words),
        "summary": summary,
        "rows": rows,
        "line": _drawn(state, time, moments, rows, words),
        "beside": [shown(ruling, words) for ruling in beside],
        "rulings": [told(ruling, words) for ruling in (*every, *beside)],
        "announce": summary,
    }


def _moments(state: State, time: Term) -> list[Moment]:
    """Every row in the order of its day; what has no day comes last."""
    s = state.sentence
    steps: tuple[tuple[Event, Ruling | None], ...] = (
        ("leave", gates.leave_from(s, time)),
        ("day-release", gates.day_release_from(s, time)),
        ("outside-prison", step_down.outside_prison(s, time)),
        ("tag", tag.back_door(s, time)),
        ("release", probation.earliest(s, time)),
        ("interruption", None),
        ("escape", None),
    )
    claim = redress.claim_by(state.final, state.reported, state.listed, s.law_of, state.claimed)
    found = [
        Moment(state.final, N_("The judgment is final")),
        Moment(claim.date, N_("Nothing happens in the case"), other=claim),
        Moment(s.serving_starts, N_("Serving starts")),
        *(_step(state, event, ruling) for event, ruling in steps),
        Moment(time.end, N_("The sentence ends")),
    ]
    return sorted(found, key=lambda moment: (moment.day is None, moment.day or date.max))


def _step(state: State, event: Event, ruling: Ruling | None) -> Moment:
    open_ = ruling is None or ruling.date is not None
    other = victims.notice(event, state.matters) if open_ and event in state.granted else None
    return Moment(ruling.date if ruling else None, STEPS[event], ruling, event if open_ else None, other)


def _row(number: int, moment: Moment, state: State, words: Language) -> dict[str, Any]:
    nothing = NOTHING if moment.ruling is None and moment.event is None else IF_GRANTED
    if moment.ruling and not moment.event:
        nothing = SHUT
    elif moment.event == "escape":
        nothing = IF_HAPPENS
    return {
        "number": number,
        "day": moment.day.isoformat() if moment.day else "",
        "day_text": words.date(moment.day) if moment.day else "",
        "title": words.say(moment.title),
        "event": moment.event or "",
        "turn": words.say(HAPPENS.get(moment.event, GRANTED)) if moment.event else "",
        "on": moment.event in state.granted,
        "ruling": shown(moment.ruling, words) if moment.ruling else None,
        "other": shown(moment.other, words) if moment.other else None,
        "nothing": words.say(nothing),
    }


def _notices(moments: list[Moment]) -> list[Moment]:
    return [m for m in moments if m.other is not None and m.event and m.other.force == "must"]


def _summary(state: State, moments: list[Moment], words: Language) -> str:
    granted = sum(1 for m in moments if m.event in state.granted)
    said = [
        words.count(
            "You let {n} thing happen on the first track.", "You let {n} things happen on the first track.", granted
        ),
        words.count(
            "The person harmed must be told of {n}.", "The person harmed must be told of {n}.", len(_notices(moments))
        ),
    ]
    if not state.matters:
        said.append(words.say(N_("The service found that it does not matter to them, and then there is no duty.")))
    claim = next(m.other for m in moments if m.other is not None and m.other.id == "state-claim-by")
    if claim.outcome == "until-this-day" and claim.date:
        said.append(words.say(N_("A claim on the State: until {day}."), day=claim.date))
    elif claim.outcome == "too-late":
        said.append(words.say(N_("The claim on the State came too late.")))
    else:
        said.append(words.say(N_("No claim on the State.")))
    return " ".join(said)


def _drawn(
    state: State, time: Term, moments: list[Moment], rows: list[dict[str, Any]], words: Language
) -> dict[str, Any]:
    """Places in per cent. The table says the same in words; what can be on any day is not on the line."""
    days = [m.day for m in moments if m.day is not None]
    first, last = min(days), max(days)

    def at(day: date) -> float:
        return round(100 * (day - first).days / (last - first).days, 2)

    numbered = [(row["number"], m) for row, m in zip(rows, moments, strict=True)]
    above = [(n, at(m.day)) for n, m in numbered if m.day and (m.other is None or m.event)]
    below = [(n, at(m.day)) for n, m in numbered if m.day and m.other and m.other.force == "must"]
    claim = next((m.day for m in moments if m.other and m.other.id == "state-claim-by" and m.day), None)
    upper, lower = marks.levels(above), marks.levels(below)
    release = min(time.release, time.end)
    parts = [
        ("inside", time.serving_starts, release if "release" in state.granted else time.end),
        ("probation", release if "release" in state.granted else time.end, time.end),
    ]
    return {
        "parts": [
            {"kind": kind, "from": at(since), "width": round(at(until) - at(since), 2)}
            for kind, since, until in parts
            if until > since
        ],
        "claim": {"from": at(state.final), "width": round(at(claim) - at(state.final), 2)} if claim else None,
        "above": upper,
        "below": lower,
        "levels": max((mark["level"] for mark in upper), default=0),
        "below_levels": max((mark["level"] for mark in lower), default=0),
        "years": [{"label": str(year), "at": at(date(year, 1, 1))} for year in marks.years(first, last)],
        "title": words.say(
            N_("Two lines from {first} to {last}: the case above, the person harmed below. The table says the same."),
            first=first,
            last=last,
        ),
    }
