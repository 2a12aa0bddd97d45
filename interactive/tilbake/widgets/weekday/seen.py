"""The planned day in words: its rows with their rules, the line of the day, and where its hours went."""

from collections.abc import Mapping
from typing import Any, cast

from tilbake.law import day as law
from tilbake.law.acts import ACT, REGULATIONS
from tilbake.law.ruling import Ruling
from tilbake.widgets.weekday import plan
from tilbake.widgets.weekday.plan import DAYTIME, FREE, PLACE_NAMES, SHUTS, SLOTS, THINGS, WORKSHOP, Plan
from tilbake.words.language import N_, Language
from tilbake.words.rulings import shown, told

LABELS = {
    "place": N_("Where"),
    "day": N_("08:00 to 15:00"),
    "one": N_("15:30 to 17:00"),
    "two": N_("17:00 to 18:30"),
    "three": N_("18:30 to 20:00"),
    "workshop": N_("Workshop, school, programme"),
    "shuts": N_("The door shuts"),
}
HOW = {
    "fixed": N_("fixed"),
    "chosen": N_("you choose"),
    "lost": N_("planned, and lost"),
    "unplanned": N_("not planned"),
    "any": N_("at any hour"),
}
PIECES = {
    "outside": N_("outside the cell"),
    "chosen": N_("in the cell, by choice"),
    "lost": N_("in the cell: planned, and lost"),
    "night": N_("in the cell at night, by this page’s schedule"),
}


def view(state: Plan, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON."""
    rows = _rows(state, words)
    summary = _summary(state, words)
    return {
        "planned": [_field(name, state, words) for name in ("place", "day", *SLOTS)],
        "happened": [_field(name, state, words) for name in ("workshop", "shuts")],
        "pieces": _pieces(state),
        "ticks": [{"at": round(100 * hour / 24, 2), "label": f"{hour:02}"} for hour in range(3, 24, 3)],
        "legend": [{"kind": kind, "label": words.say(label)} for kind, label in PIECES.items()],
        "rows": [row for row, _ in rows],
        "lost": plan.summed(state).lost > 0,
        "summary": summary,
        "announce": summary,
        "rulings": [told(ruling, words) for _, ruling in rows],
    }


def _field(name: str, state: Plan, words: Language) -> dict[str, Any]:
    named: Mapping[str, Mapping[str, str]] = {
        "place": cast("Mapping[str, str]", PLACE_NAMES),
        "day": DAYTIME,
        "workshop": WORKSHOP,
        "shuts": SHUTS,
    }
    choices = named.get(name, FREE)
    return {
        "name": name,
        "label": words.say(LABELS[name]),
        "value": getattr(state, name),
        "choices": [{"value": key, "label": words.say(label)} for key, label in choices.items()],
    }


def _pieces(state: Plan) -> list[dict[str, Any]]:
    day = 24 * 60
    return [
        {"kind": kind, "at": round(100 * begin / day, 2), "wide": round(100 * (end - begin) / day, 2)}
        for begin, end, kind in plan.pieces(state)
    ]


def _rows(state: Plan, words: Language) -> list[tuple[dict[str, Any], Ruling]]:
    """The day's rows in the order of the hours, each with its ruling."""
    lost_day = state.workshop == "closed" and state.day != "stay"
    free = [
        (_clock(begin), FREE[choice], THINGS[choice], "chosen" if stands or choice == "alone" else "lost")
        for _, choice, begin, stands in plan.slots(state)
    ]
    found = [
        ("07:00", N_("The door is opened. Somebody counts."), "count", "fixed"),
        ("08:00", DAYTIME[state.day], THINGS[state.day], "lost" if lost_day else "chosen"),
        ("15:00", N_("Dinner."), "meal", "fixed"),
        _door(state),
        *free,
        ("", N_("Your cell and your things are inspected."), "things", "any"),
    ]
    # The door may shut before a slot that was planned; at the same minute it stands first.
    found.sort(key=lambda row: row[0] or "24:00")
    answers = [law.thing(thing, state.place) for _, _, thing, _ in found]
    return [
        (
            {
                "at": at,
                "what": words.say(what),
                "how": how,
                "how_text": words.say(HOW[how]),
                "rule": _rule(ruling, words),
            },
            ruling,
        )
        for (at, what, _, how), ruling in zip(found, answers, strict=True)
    ]


def _door(state: Plan) -> tuple[str, str, str, str]:
    """The row in which the door shuts: at the hour of the schedule, or before it."""
    at = _clock(state.shut_at)
    if state.shuts == plan.EMPTY["shuts"]:
        return at, N_("The door is shut for the night."), "room", "fixed"
    return at, N_("The door is shut early."), "early", "unplanned"


def _rule(ruling: Ruling, words: Language) -> dict[str, Any]:
    rule = shown(ruling, words)
    for reason in rule["why"]:
        for name in (ACT, REGULATIONS):
            reason["section"] = reason["section"].removeprefix(f"{words.say(name)} ")
    return rule


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _summary(state: Plan, words: Language) -> str:
    """How long the day was outside the cell and in it, and how much of the plan was lost."""
    where = plan.summed(state)
    said = [
        words.say(
            N_("{place}. {outside} outside the cell, {inside} in it."),
            place=words.say(PLACE_NAMES[state.place]),
            outside=_long(where.outside, words),
            inside=_long(24 * 60 - where.outside, words),
        )
    ]
    if where.chosen:
        said.append(words.say(N_("You chose {long} of that."), long=_long(where.chosen, words)))
    if where.lost:
        said.append(words.say(N_("{long} had another plan."), long=_long(where.lost, words)))
    if state.place in ("lower", "transitional"):
        said.append(words.say(N_("Whether a door is locked at this level, and when, was not found.")))
    return " ".join(said)


def _long(minutes: int, words: Language) -> str:
    """Hours, with a half where there is one: *8½ hours*."""
    hours, rest = divmod(minutes, 60)
    if rest:
        # Translators: a number of hours and a half
        return words.say(N_("{n}½ hours"), n=hours)
    return words.count("{n} hour", "{n} hours", hours)
