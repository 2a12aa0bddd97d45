"""The clock as a line: hours until a court has seen the person, weeks after that. Below it isolation, with its cap."""

from datetime import datetime, timedelta
from typing import Any

from tilbake.law.parameters import parameter
from tilbake.law.remand import isolation
from tilbake.widgets.remand_clock import ticking
from tilbake.widgets.remand_clock.arrest import State
from tilbake.words.language import N_, Language

DAY = timedelta(days=1)
EVERY = (1, 2, 4, 8, 16)
"""Between two marked weeks so many weeks, so that at most eight are marked."""
MOST_MARKED = 8


def drawn(state: State, words: Language) -> dict[str, Any]:
    """Places in per cent of the line. The rows of the table say the same in words."""
    case = state.custody
    start = case.arrested
    ends = ticking.limit(state)
    last = max(start + _shortest(state), state.clock, *_ends(state, ends))

    def at(moment: datetime) -> float:
        return round(100 * (min(max(moment, start), last) - start) / (last - start), 2)

    def part(kind: str, since: datetime, until: datetime) -> dict[str, Any]:
        return {"kind": kind, "from": at(since), "width": round(at(until) - at(since), 2)}

    held = [part("remand", start, state.clock)]
    if case.released is None:
        held.append(part("order", state.clock, max(_order_end(state, ends), state.clock)))
    return {
        "held": [p for p in held if p["width"] > 0],
        "alone": [p for p in _alone(state, part) if p["width"] > 0],
        "cap": _cap(state, at),
        "now": at(state.clock),
        "ticks": _hours(start, last, at) if case.ordered is None else _weeks(start, last, at),
        "scale": words.say(
            N_("Numbers: hours since the arrest") if case.ordered is None else N_("Numbers: weeks since the arrest")
        ),
        "legend": [
            {"kind": "remand", "label": words.say(N_("Held so far"))},
            {"kind": "order", "label": words.say(N_("To the next limit"))},
            {"kind": "alone", "label": words.say(N_("In complete isolation"))},
        ],
        "title": words.say(
            N_("The clock stands at {now}; the arrest was on {start}. The table below says the same."),
            now=state.clock,
            start=start,
        ),
    }


def _shortest(state: State) -> timedelta:
    """The shortest line: the days after which a court cannot be later, or an order's weeks."""
    law_of = state.custody.law_of
    if state.custody.ordered is None:
        return DAY * parameter("court-latest-days", law_of).value
    return DAY * 7 * parameter("remand-order-weeks", law_of).value


def _ends(state: State, ends: ticking.Limit | None) -> list[datetime]:
    cap = isolation.cap_ends(state.custody).date
    at = state.custody.arrested.time()
    found = [datetime.combine(cap, at)] if cap and ticking.is_isolated(state) else []
    return [*found, *([_order_end(state, ends)] if ends else [])]


def _order_end(state: State, ends: ticking.Limit | None) -> datetime:
    """The end of the order, also where the isolation order ends before it."""
    if ends is None:
        return state.clock
    if ends.what != "isolation":
        return ends.at
    alone_ended = ticking.limit(state._replace(isolated_to=state.clock.date()))
    return alone_ended.at if alone_ended else ends.at


def _alone(state: State, part: Any) -> list[dict[str, Any]]:
    case = state.custody
    if case.isolated_from is None:
        return []
    at = case.arrested.time()
    since = datetime.combine(case.isolated_from, at)
    if not ticking.is_isolated(state):
        until = datetime.combine(state.isolated_to or state.clock.date(), at)
        return [part("alone", since, min(max(until, since + DAY), state.clock))]
    ends = isolation.order_ends(case).date
    running = [part("alone", since, state.clock)]
    return running if ends is None else [*running, part("order", state.clock, datetime.combine(ends, at))]


def _cap(state: State, at: Any) -> float | None:
    cap = isolation.cap_ends(state.custody).date
    if cap is None or not ticking.is_isolated(state):
        return None
    place: float = at(datetime.combine(cap, state.custody.arrested.time()))
    return place


def _hours(start: datetime, last: datetime, at: Any) -> list[dict[str, Any]]:
    return [{"at": at(start + DAY * n), "label": str(24 * n)} for n in range((last - start).days + 1)]


def _weeks(start: datetime, last: datetime, at: Any) -> list[dict[str, Any]]:
    weeks = (last - start).days // 7
    every = next((step for step in EVERY if weeks <= MOST_MARKED * step), weeks // MOST_MARKED + 1)
    return [{"at": at(start + DAY * 7 * n), "label": str(n)} for n in range(0, weeks + 1, every)]
