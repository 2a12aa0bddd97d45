"""The unit from above: eighteen rooms along two sides, what lies between them, and a dot for each officer's hour."""

from typing import Any

from tilbake.widgets.unit_shift.hours import Hours
from tilbake.widgets.unit_shift.numbers import number, posts
from tilbake.widgets.unit_shift.week import Week
from tilbake.words.language import Language

WIDE, HIGH, ROOM_HIGH = 342, 322, 50
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
DOT, A_ROW = 13, 7
WORST = ("unseen", "kept", "no-hour", "waits", "met")


def drawn(hours: Hours, week: Week | None, words: Language) -> dict[str, Any]:
    """The rooms with what became of their people's threads, and the areas with their dots."""
    return {
        "wide": WIDE,
        "high": HIGH,
        "rooms": [_room(room, hours, week) for room in range(1, number("rooms") + 1)],
        "areas": [
            {
                "key": post.key,
                "label": words.say(post.label),
                "x": (area := AREAS[post.key])[0],
                "y": area[1],
                "wide": area[2],
                "high": area[3],
                "dots": [
                    {"x": area[0] + 12 + DOT * (n % A_ROW), "y": area[1] + 32 + DOT * (n // A_ROW)}
                    for n in range(spent)
                ],
            }
            for post, spent in zip(posts(), hours.placed, strict=True)
        ],
    }


def _room(room: int, hours: Hours, week: Week | None) -> dict[str, Any]:
    row = number("rooms") // 2
    wide = WIDE / row
    above = room <= row
    # The rooms run round the unit: 1 to 9 above from the left, 10 to 18 below from the right.
    place = room - 1 if above else 2 * row - room
    ends = [course.end for course in week.courses if room in course.thread.rooms] if week else []
    return {
        "number": room,
        "x": round(place * wide, 1),
        "y": 0 if above else HIGH - ROOM_HIGH,
        "wide": round(wide, 1),
        "high": ROOM_HIGH,
        "end": next((end for end in WORST if end in ends), ""),
        "door": {
            "x": round(place * wide + wide / 2 - 8, 1),
            "y": ROOM_HIGH if above else HIGH - ROOM_HIGH,
            "swing": (9 if above else -9) if hours.open else 0,
        },
    }
