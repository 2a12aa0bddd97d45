"""What a reader sees of two walks: each side as its own widget shows it, and the needs row by row."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from tilbake.people import person as people
from tilbake.walk.history import Walk, replay
from tilbake.walk.links import written
from tilbake.widgets.walk import seen as single
from tilbake.words.language import N_, Language

BETWEEN = "_"
"""What stands between the two walks in a link: no walk's own link has it."""


def view(left: Walk, right: Walk, moved: str, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON."""
    both = {"left": single.view(left, words), "right": single.view(right, words)}
    latest = both.get(moved)
    return {
        "sides": [{"side": side, "focus": side == moved, **seen} for side, seen in both.items()],
        "same_person": left.start.person == right.start.person,
        "needs": _rows(
            both["left"]["needs"] + both["left"]["course"], both["right"]["needs"] + both["right"]["course"]
        ),
        "apart": words.say(N_("These two stand apart here.")),
        "others": [
            {"title": words.say(N_("On the left")), "entries": _ways(left, lambda other: _pair(other, right), words)},
            {"title": words.say(N_("On the right")), "entries": _ways(right, lambda other: _pair(left, other), words)},
        ],
        "rulings": [ruling for seen in both.values() for ruling in seen["rulings"]],
        "announce": f"{latest['person']['name']}: {latest['announce']}" if latest else "",
    }


def _ways(here: Walk, pair: Callable[[Walk], str], words: Language) -> list[dict[str, Any]]:
    """Everybody who can be walked with on that side, from the first card of a walk of the same length."""
    return [
        {
            "name": words.say(people.find(name).name),
            "link": pair(replay(replace(here.start, person=name, seed=people.find(name).seed, seat=""), ())),
            "now": name == here.start.person,
        }
        for name in people.in_order()
    ]


def _pair(left: Walk, right: Walk) -> str:
    return f"{written(left)}{BETWEEN}{written(right)}"


def _rows(left: list[dict[str, Any]], right: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The states that both walks have, by name, and whether the two stand apart."""
    others = {row["name"]: row["text"] for row in right}
    return [
        {
            "name": row["name"],
            "left": row["text"],
            "right": others[row["name"]],
            "apart": row["text"] != others[row["name"]],
        }
        for row in left
        if row["name"] in others
    ]
