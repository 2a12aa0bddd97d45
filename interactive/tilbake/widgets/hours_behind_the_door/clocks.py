"""The clocks of a door: when each runs out, which have, and how long that is in words."""

from datetime import datetime, timedelta
from typing import Any, NamedTuple

from tilbake.law.ruling import Ruling
from tilbake.widgets import marks
from tilbake.widgets.hours_behind_the_door.door import Door
from tilbake.words.language import N_, Language
from tilbake.words.rulings import shown

HOUR = timedelta(hours=1)
STEPS = ((30, 6), (9 * 24, 24), (70 * 24, 7 * 24), (400 * 24 * 2, 28 * 24))
"""Up to how many hours the line shows a tick every so many."""


class Clock(NamedTuple):
    """A ruling with the moment at which its clock runs out."""

    ruling: Ruling
    moment: datetime


def of(rulings: tuple[Ruling, ...], door: Door) -> tuple[Clock, ...]:
    """The rulings that have a moment, the first one first. A day without an hour counts from the hour of the door."""
    found = [
        Clock(ruling, datetime.combine(ruling.date, ruling.at or door.begins.time()))
        for ruling in rulings
        if ruling.date is not None
    ]
    return tuple(sorted(found, key=lambda clock: clock.moment))


def upcoming(clocks: tuple[Clock, ...], door: Door) -> Clock | None:
    """The next clock to run out, ``None`` where none is left."""
    return next((clock for clock in clocks if clock.moment > door.now), None)


def rows(clocks: tuple[Clock, ...], door: Door, words: Language) -> list[dict[str, Any]]:
    """The clocks as rows, those of one moment under one number."""
    numbers = {moment: number for number, moment in enumerate(sorted({c.moment for c in clocks}), start=1)}
    return [
        {
            **shown(clock.ruling, words),
            "number": numbers[clock.moment],
            "reached": clock.moment <= door.now,
            "standing": standing(clock, door, words),
        }
        for clock in clocks
    ]


def standing(clock: Clock, door: Door, words: Language) -> str:
    """Where the clock stands at the moment to which it is wound."""
    if clock.moment == door.now:
        return words.say(N_("Now."))
    if clock.moment < door.now:
        return words.say(N_("Reached {long} ago."), long=duration(door.now - clock.moment, words))
    return words.say(N_("In {long}."), long=duration(clock.moment - door.now, words))


def duration(long: timedelta, words: Language) -> str:
    """Days and hours: *3 days and 4 hours*."""
    days, hours = divmod(long // HOUR, 24)
    in_days, in_hours = words.count("{n} day", "{n} days", days), words.count("{n} hour", "{n} hours", hours)
    if days and hours:
        return words.say(N_("{days} and {hours}"), days=in_days, hours=in_hours)
    return in_days if days else in_hours


def drawn(clocks: tuple[Clock, ...], door: Door, words: Language) -> dict[str, Any]:
    """The line from the shutting of the door: the time so far, the clocks up to the second one ahead, and ticks."""
    moments = sorted({clock.moment for clock in clocks})
    ahead = [moment for moment in moments if moment > door.now][:2]
    last = ahead[-1] if ahead else max([*moments, door.now, door.begins + 24 * HOUR])
    span = (last - door.begins) / HOUR * 1.08

    def at(moment: datetime) -> float:
        return round(100 * ((moment - door.begins) / HOUR) / span, 2)

    every = next(step for limit, step in STEPS if span <= limit or limit == STEPS[-1][0])
    ticks = [n * every for n in range(1, int(span // every) + 1)]
    placed = marks.levels([(n, at(moment)) for n, moment in enumerate(moments, start=1) if moment <= last])
    return {
        "so_far": at(door.now),
        "marks": placed,
        "levels": max((mark["level"] for mark in placed), default=0),
        "ticks": [{"at": round(100 * n / span, 2), "label": _tick(n, words)} for n in _thinned(ticks)],
    }


def _tick(hours: int, words: Language) -> str:
    # Translators: hours and days below a drawn line, as short as can be
    return words.say(N_("{n} h"), n=hours) if hours < 24 else words.say(N_("{n} d"), n=hours // 24)


def _thinned(ticks: list[int]) -> list[int]:
    """At most eight ticks, so that their labels do not touch on a phone."""
    every = -(-len(ticks) // 8) or 1
    return ticks[every - 1 :: every]
