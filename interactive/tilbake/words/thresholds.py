"""A threshold in words: what it is, its number with its unit, and the days between which it holds."""

from datetime import date
from typing import Any

from tilbake.words.language import N_, Language
from tilbake.words.rulings import texts

UNKNOWN_START = N_("since when was not found")
WAITING_START = N_("from a day that is not decided")


def title(name: str, words: Language) -> str:
    """What the threshold is, in a few words."""
    return words.say(texts()["threshold"][name])


def number(row: dict[str, Any], words: Language) -> str:
    """The value with its unit: *6 months*, *2/3*, or *not found*."""
    value = row["value"]
    if not isinstance(value, int):
        return _counted(value, 0, words)
    if "of" in row:
        return f"{value}/{row['of']}"
    return _counted(row["unit"], value, words)


def held(row: dict[str, Any], words: Language) -> str:
    """From when to when it holds: *from 1 July 2020*, *until 30 June 2020*, or that its start was not found."""
    start = row["from"]
    if start == "not decided":
        first = words.say(WAITING_START)
    elif start == "unknown":
        first = words.say(UNKNOWN_START)
    else:
        first = words.say(N_("since {date}"), date=date.fromisoformat(start))
    if "to" not in row or row["to"] == "not decided":
        return first
    last = words.say(N_("until {date}"), date=date.fromisoformat(row["to"]))
    return last if start == "unknown" else f"{first}, {last}"


def status(row: dict[str, Any], words: Language) -> str:
    """In force, no longer in force, or passed and not in force."""
    return words.say(texts()["status"][row["status"]])


def _counted(unit: str, n: int, words: Language) -> str:
    text = texts()["unit"][unit]
    return words.count(text["one"], text["many"], n)
