"""The unit from above: eighteen rooms along two sides, what lies between them, and a dot for each officer's hour.

What is alike is one path, so that a step has little to write.
"""

from collections.abc import Sequence
from typing import Any

from tilbake.widgets.unit_shift.hours import Hours
from tilbake.widgets.unit_shift.numbers import number, posts
from tilbake.widgets.unit_shift.week import Week
from tilbake.words.language import Language

WIDE, HIGH, ROOM_WIDE, ROOM_HIGH = 342, 322, 38, 50
AREAS = {
    "control": (0, 60, 108, 98),
    "paper": (0, 164, 108, 98),
    "table": (114, 60, 114, 106),
    "rounds": (114, 172, 114, 90),
    "workshop": (234, 60, 108, 70),
    "one": (234, 136, 108, 60),
    "search": (234, 202, 108, 60),
}
"""Where each post lies: left, top, width and height."""
DOT, A_ROW = 13, 8
WORST = ("unseen", "kept", "no-hour", "waits", "met")
"""Of several things in one room the plan shows the first of these."""
MARKS = {"unseen": "×", "kept": "×", "no-hour": "×", "waits": "…", "met": "✓", "": ""}
BAR, TALLEST, STEP = 28, 94, 7
"""The bars of the weeks: how far apart, where they stand, and how high one thing is."""


def drawn(hours: Hours, week: Week | None, words: Language) -> dict[str, Any]:
    """The rooms by what became of things in them, their doors, and the areas with their dots."""
    rooms = range(1, number("rooms") + 1)
    ends = {room: _end(room, week) for room in rooms}
    return {
        "rooms": [
            {"end": end, "path": "".join(_box(room) for room in rooms if ends[room] == end)}
            for end in dict.fromkeys(ends.values())
        ],
        "numbers": [(room, *_middle(room)) for room in rooms],
        "marks": [(MARKS[end], *_middle(room)) for room, end in ends.items() if end],
        "doors": "".join(_door(room, swung=hours.open > 0) for room in rooms),
        "areas": [
            {"key": post.key, "label": words.say(post.label), "box": AREAS[post.key], "dots": _dots(post.key, spent)}
            for post, spent in zip(posts(), hours.placed, strict=True)
        ],
    }


def bars(known: Sequence[int], at_first: Sequence[int], here: int) -> dict[str, Any]:
    """A bar a week, the chosen one apart, the line of the hours as at first, and above both how many were known."""
    boxes = [f"M{place * BAR + 3} {TALLEST}v{-STEP * each}h22v{STEP * each}z" for place, each in enumerate(known)]
    return {
        "others": "".join(box for place, box in enumerate(boxes) if place != here),
        "here": boxes[here],
        "numbers": [
            (each, place * BAR + 14, TALLEST - 5 - STEP * max(each, first))
            for place, (each, first) in enumerate(zip(known, at_first, strict=True))
        ],
        "lines": "".join(f"M{place * BAR + 1} {TALLEST - STEP * each}h26" for place, each in enumerate(at_first)),
        "weeks": [(place + 1, place * BAR + 14) for place in range(len(known))],
        "wide": BAR * len(known),
    }


def _end(room: int, week: Week | None) -> str:
    ends = {course.end for course in week.courses if room in course.thread.rooms} if week else set()
    return next((end for end in WORST if end in ends), "")


def _corner(room: int) -> tuple[int, int]:
    # The numbers run round the unit: 1 to 9 above from the left, 10 to 18 below from the right.
    row = number("rooms") // 2
    return ((room - 1) * ROOM_WIDE, 0) if room <= row else ((2 * row - room) * ROOM_WIDE, HIGH - ROOM_HIGH)


def _middle(room: int) -> tuple[int, int]:
    left, top = _corner(room)
    return left + ROOM_WIDE // 2, top + 21


def _box(room: int) -> str:
    left, top = _corner(room)
    return f"M{left} {top}h{ROOM_WIDE}v{ROOM_HIGH}h{-ROOM_WIDE}z"


def _door(room: int, *, swung: bool) -> str:
    left, top = _corner(room)
    above = top == 0
    leaf = f"l13 {9 if above else -9}" if swung else "h16"
    return f"M{left + 11} {top + (ROOM_HIGH if above else 0)}{leaf}"


def _dots(key: str, hours: int) -> str:
    left, top, *_ = AREAS[key]
    return "".join(
        f"M{left + 7 + DOT * (n % A_ROW)} {top + 32 + DOT * (n // A_ROW)}a5 5 0 1 0 10 0a5 5 0 1 0-10 0"
        for n in range(hours)
    )
