"""What moves the clock and what a court does on the way. The clock never runs past a limit that nobody has decided on.

A limit that the law gives as a day stands here at the hour of the arrest: only so that a clock can stop at it.
"""

from datetime import datetime, timedelta
from typing import NamedTuple

from tilbake.law.parameters import parameter
from tilbake.law.remand import court, isolation
from tilbake.law.remand.custody import MOST_RENEWALS, Custody
from tilbake.law.ruling import Ruling
from tilbake.widgets.remand_clock.arrest import RESTRICTIONS, State

MOVES = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(weeks=1)}
"""How far the clock goes on; ``next`` goes to the next limit."""
RENEWALS = {"isolate-two": "isolation-order-weeks", "isolate-four": "isolation-extension-weeks"}
"""The two ways to renew isolation, each for as long as its threshold allows."""


class Limit(NamedTuple):
    """The moment at which somebody must have decided, and what about: ``court``, ``order`` or ``isolation``."""

    what: str
    at: datetime


def limit(state: State) -> Limit | None:
    """The next limit, ``None`` once nobody is held any more."""
    case = state.custody
    if case.released is not None:
        return None
    if case.ordered is None:
        return Limit("court", _moment(court.court_by(case), case))
    ends = Limit("order", _moment(court.order_ends(case), case))
    if not is_isolated(state):
        return ends
    alone = Limit("isolation", _moment(isolation.order_ends(case), case))
    return alone if alone.at <= ends.at else ends


def is_isolated(state: State) -> bool:
    """Whether complete isolation runs now."""
    return state.custody.isolated_from is not None and state.isolated_to is None and state.custody.released is None


def reached(state: State) -> str:
    """What must be decided before the clock can go on; empty where it can."""
    next_limit = limit(state)
    return next_limit.what if next_limit and state.clock >= next_limit.at else ""


def stands_open(state: State) -> tuple[str, ...]:
    """Every step that can be taken now, in the order in which they are shown."""
    case = state.custody
    if case.released is not None:
        return () if state.ending else ("convicted", "acquitted", "dropped")
    due = reached(state)
    moves = () if due else (*MOVES, "next")
    if case.ordered is None:
        return (*moves, *(key for key in ("remand", "tag", "other") if shut(state, key) is None), "free")
    steps = [*moves]
    if due == "order" and case.renewals < MOST_RENEWALS:
        steps.append("renew")
    if is_isolated(state):
        if due == "isolation" and len(case.isolation_extensions) < MOST_RENEWALS:
            steps += RENEWALS
        steps.append("isolate-off")
    elif shut(state, "isolate") is None:
        steps.append("isolate")
    return (*steps, *RESTRICTIONS, "free")


def shut(state: State, key: str) -> Ruling | None:
    """The ruling that bars a step, ``None`` where it is open."""
    case = state.custody
    if key == "isolate":
        ruling = isolation.allowed(case)
        return ruling if ruling.outcome == "barred" else None
    grounds = court.grounds(case)
    if grounds.outcome == "gate-shut":
        return grounds
    if key == "tag":
        ruling = court.home_with_tag(case)
        return ruling if ruling.outcome == "no-such-rule" else None
    return None


def onwards(state: State, key: str) -> State:
    """The state after one more step. Errors: ``ValueError`` where it does not stand open."""
    if key not in stands_open(state):
        raise ValueError(f"{key} does not stand open here")
    if key in MOVES or key == "next":
        return _moved(state, key)
    if key in RESTRICTIONS:
        on = {*state.restrictions} ^ {key}
        return state._replace(restrictions=tuple(name for name in RESTRICTIONS if name in on))
    if key in ("convicted", "acquitted", "dropped"):
        return state._replace(ending=key)
    return _ordered(state, key)


def _moved(state: State, key: str) -> State:
    next_limit = limit(state)
    assert next_limit is not None
    on = next_limit.at if key == "next" else min(state.clock + MOVES[key], next_limit.at)
    return state._replace(clock=on)


def _ordered(state: State, key: str) -> State:
    case, today = state.custody, state.clock.date()
    if key == "remand":
        return state._replace(custody=case._replace(ordered=today))
    if key == "renew":
        return state._replace(custody=case._replace(renewals=case.renewals + 1))
    if key in RENEWALS:
        weeks = parameter(RENEWALS[key], case.law_of).value
        return state._replace(custody=case._replace(isolation_extensions=(*case.isolation_extensions, weeks)))
    if key == "isolate":
        return _isolated(state)
    if key == "isolate-off":
        return state._replace(isolated_to=today)
    return _free(state, "" if key == "free" else key)


def _isolated(state: State) -> State:
    """A new order of isolation; the days of the one before it are kept, and a day that both share is counted once."""
    today = state.clock.date()
    before = state.isolated_days - (1 if state.isolated_to == today else 0)
    case = state.custody._replace(isolated_from=today, isolation_extensions=(), isolated_days=before)
    return state._replace(custody=case, isolated_to=None)


def _free(state: State, instead: str) -> State:
    until = state.clock.date() if is_isolated(state) else state.isolated_to
    case = state.custody._replace(released=state.clock)
    return state._replace(custody=case, isolated_to=until, restrictions=(), instead=instead)


def _moment(ruling: Ruling, case: Custody) -> datetime:
    assert ruling.date is not None
    return datetime.combine(ruling.date, ruling.at or case.arrested.time())
